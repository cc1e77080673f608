// A stop of the way in its two lanes: the reference flow above, the group below. Source: LOOK.md section 6.
#pragma once

#include "report/debrief.h"
#include "ui/frame.h"

namespace alur::ui {

/// `radius` of each disc. Without its words.
void drawWayStop(Frame& frame, const report::WayStop& stop, Icon icon, Vec above, Vec below, float radius);

} // namespace alur::ui
