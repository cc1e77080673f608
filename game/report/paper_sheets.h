// The sheets that go with a paper twin's cards: guide, case file, the group's sheet, and what only the
// facilitator holds.
#pragma once

#include <vector>

#include "report/document.h"
#include "report/paper_rules.h"

namespace alur::report {

/// One part of the paper twin; each begins on a sheet of its own.
using PaperSheet = std::vector<Block>;

/// In the order in which they are printed: before the cards, and after them.
std::vector<PaperSheet> sheetsForGroup(const scenario::Case& scenario, const scenario::Method& method,
                                       Language language);
std::vector<PaperSheet> sheetsForFacilitator(const scenario::Case& scenario, const scenario::Method& method,
                                             Language language);

} // namespace alur::report
