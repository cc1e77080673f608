// What is asked of a case that is to fill an afternoon, criterion by criterion, and whether it is so.
#pragma once

#include <string>
#include <vector>

#include "casework/measure.h"

namespace alur::report {

/// A case and what was measured of it; both outlive this.
struct MeasuredCase {
    const casework::Rulebook& book;
    const casework::Measures& measures;
};

struct Criterion {
    std::string code; // "scenes", "longest_is_best" …
    bool holds = false;
    Text target; // "Sedikitnya 24 adegan"
    Text found;  // "40"
};

/// Scenes and decisions are called by their ids, as the file has them.
std::vector<Criterion> criteriaOf(const MeasuredCase& measured);

bool allHold(const std::vector<Criterion>& criteria);

} // namespace alur::report
