// What an exploration of a case found, for a program and for a person.
#pragma once

#include "casework/explorer.h"

namespace alur::report {

/// FORMAT.md section 8, what `alur explore --json` prints: one JSON object, indented by two, ended by a
/// newline. Where the search was cut short it has "bound" besides: no play's overall is greater.
std::string explorationJson(const casework::Rulebook& book, const casework::Exploration& found);

/// The same as a page of plain text.
std::string explorationText(const casework::Rulebook& book, const casework::Exploration& found,
                            Language language);

/// A play's steps as `alur run --decisions` takes them: "a; b,c; d".
std::string decisionsText(const casework::Rulebook& book, const std::vector<casework::Step>& steps);

} // namespace alur::report
