// The questions that a group talks over after its play: open, about what happened in this very play.
// Source: PRODUCT.md screen 7.
#pragma once

#include <vector>

#include "report/debrief.h"

namespace alur::report {

/// A debrief first lets feelings be told, then what happened, then why, then what is taken home.
enum class QuestionPart { Reactions, Description, Analysis, Summary };
const Text& partName(QuestionPart part);

struct OpenQuestion {
    QuestionPart part = QuestionPart::Reactions;
    Text text;
};

/// Three to five, in the order of the parts, from the play's own deviations: bias, a person without service,
/// a late or unmet need, missing contacts, a gate passed without its record, a skipped stage, a barrier that
/// is left. Empty for a play without a step. In a play that goes on nothing is told that its players do not
/// know.
std::vector<OpenQuestion> questions(const casework::Play& play, const Debrief& debrief);

/// The facilitator's wording in place of them, part by part as far as there are as many; those that are added
/// belong to the summary. `edited` empty: the questions as they are.
std::vector<OpenQuestion> worded(std::vector<OpenQuestion> questions, const std::vector<std::string>& edited);

} // namespace alur::report
