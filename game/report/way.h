// The way of a play against the reference flow, stop by stop.
#pragma once

#include <vector>

#include "casework/play.h"
#include "report/debrief.h"

namespace alur::report {

std::vector<WayStop> way(const casework::Play& play);

} // namespace alur::report
