// Reads what a decision or an event does to the state.
#pragma once

#include "scenario/reading.h"

namespace alur::scenario {

/// The effects among the keys of `map`. Source: FORMAT.md section 4.
Effects readEffects(Reading& reading, const Node& map);

} // namespace alur::scenario
