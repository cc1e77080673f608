// Reads what happens by itself as the clock goes on (FORMAT.md section 5), and what the facilitator can put
// into a play (scenarios/README.md).
#pragma once

#include "scenario/reading.h"

namespace alur::scenario {

void readEvents(Reading& reading, const Node& events);
void readInjects(Reading& reading, const Node& injects);

} // namespace alur::scenario
