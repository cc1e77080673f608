// Measured cases as people read them, and as programs do.
#pragma once

#include <string>
#include <vector>

#include "report/criteria.h"

namespace alur::report {

/// A row for each criterion below the case's title, and the best and the worst play that were found; in lines
/// of at most 78 characters, safe for a terminal, ended by a newline.
std::string measureTable(const MeasuredCase& measured, Language language);

/// All that was measured of these cases: one JSON object, indented by two, ended by a newline. Scores of
/// single plays are exact, "41/56".
std::string measuresJson(const std::vector<MeasuredCase>& cases, Language language);

} // namespace alur::report
