// In which languages a case can be read.
#pragma once

#include <vector>

#include "scenario/case.h"

namespace alur::scenario {

/// Those in which no text of the case is missing.
std::vector<Language> languagesOf(const Case& scenario);

} // namespace alur::scenario
