// A stop of the way in its two lanes: the reference flow above, the group below. Source: LOOK.md section 6.
#pragma once

#include "report/debrief.h"
#include "ui/frame.h"

namespace alur::ui {

/// `radius` of each disc. Without its words.
void drawWayStop(Frame& frame, const scenario::Method& method, const report::WayStop& stop, Vec above,
                 Vec below, float radius);
Icon iconOf(const scenario::Method& method, const report::WayStop& stop);
/// Of its remark: a detour is no fault.
Tone toneOf(const report::WayStop& stop);

} // namespace alur::ui
