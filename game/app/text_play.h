// A case played line by line: a scene is told, a line holds a step.
#pragma once

#include <ostream>

#include "app/console.h"
#include "casework/play.h"

namespace alur::app {

/// Reads steps from the console's input until the play is over, "q" is read or the input ends; tells the
/// story on `story`. A line holds the numbers or ids of a step's decisions, "u" to take the last step back,
/// or "?" for help.
void playAsText(Console& console, std::ostream& story, casework::Play& play);

} // namespace alur::app
