// The indicators of a play with their evidence, in words.
#pragma once

#include "casework/evidence.h"
#include "report/debrief.h"

namespace alur::report {

/// `value` is the indicator's own. First what is missing or lost, then what counted.
IndicatorView indicatorView(const casework::Play& play, scenario::Indicator indicator, const Fraction& value);

} // namespace alur::report
