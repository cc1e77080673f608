// A play told in plain text: the scenes and decisions of the text mode, and the result at its end.
#pragma once

#include <string>

#include "casework/play.h"

namespace alur::report {

// All of it in lines of at most 78 characters, safe for a terminal, ended by a newline.

/// What the group is told first: title, content notes, summary.
std::string openingText(const casework::Play& play, Language language);
/// The present scene: stage, clock, title, text, dialogue, and the decisions with their numbers; those that
/// are not available with the reason.
std::string sceneText(const casework::Play& play, Language language);
/// What the last step did; empty where none was taken.
std::string consequenceText(const casework::Play& play, Language language);
/// The ending, the scores, the way and the evidence.
std::string resultText(const casework::Play& play, Language language);

} // namespace alur::report
