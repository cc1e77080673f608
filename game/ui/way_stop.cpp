#include "ui/way_stop.h"

namespace alur::ui {

using Kind = report::WayStop::Kind;

Icon iconOf(const scenario::Method& method, const report::WayStop& stop) {
    return stop.kind == Kind::Detour ? Icon::CodeFork : stageIcon(method.stages[stop.stage].id);
}

Tone toneOf(const report::WayStop& stop) { return stop.kind == Kind::Detour ? Tone::Teluk : Tone::Bata; }

void drawWayStop(Frame& frame, const scenario::Method& method, const report::WayStop& stop, Vec above,
                 Vec below, float radius) {
    const auto icon = iconOf(method, stop);
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
    case Kind::Detour:
        frame.disc(below, radius, Tone::Tint);
        frame.dashedRing(below, radius, Tone::Teluk, 2);
        frame.icon(icon, below, radius, Tone::Teluk);
        break;
    default:
        frame.disc(below, radius, Tone::Bata);
        frame.icon(icon, below, radius, Tone::On);
        break;
    }
}

} // namespace alur::ui
