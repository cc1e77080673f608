// Reads what happens by itself as the clock goes on. Source: FORMAT.md section 5.
#pragma once

#include "scenario/reading.h"

namespace alur::scenario {

void readEvents(Reading& reading, const Node& events);

} // namespace alur::scenario
