#include "ui/way_stop.h"

namespace alur::ui {

void drawWayStop(Frame& frame, const report::WayStop& stop, Icon icon, Vec above, Vec below, float radius) {
    using Kind = report::WayStop::Kind;
    switch (stop.kind) {
    case Kind::InPlace:
        frame.line({above.x, above.y + radius}, {below.x, below.y - radius}, Tone::Teluk, 3);
        for (const auto& centre : {above, below}) {
            frame.disc(centre, radius, Tone::Tint);
            frame.ring(centre, radius, Tone::Teluk, 2);
            frame.icon(icon, centre, radius, Tone::Teluk);
        }
        break;
    case Kind::Skipped:
        frame.ring(above, radius, Tone::Edge, 1.5F);
        frame.icon(icon, above, radius, Tone::Soft);
        frame.dashedRing(below, radius, Tone::Bata, 2);
        break;
    default:
        frame.disc(below, radius, Tone::Bata);
        frame.icon(icon, below, radius, Tone::On);
        break;
    }
}

} // namespace alur::ui
