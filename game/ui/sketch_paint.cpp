#include "ui/sketch_paint.h"

#include <algorithm>

#include "sketch/replay.h"
#include "ui/mark_painter.h"

namespace alur::ui {

float replayed(Frame& frame, const sketch::Page& page, double since) {
    constexpr float inkASecond = 1400;
    if (since < 0 || frame.reducedMotion()) return 1;
    const double lasts = std::clamp(sketch::inkOf(page) / inkASecond, 6.0F, 12.0F);
    const double share = (frame.seconds() - since) / lasts;
    if (share < 1) frame.memory().moving = true;
    return static_cast<float>(std::clamp(share, 0.0, 1.0));
}

void drawSketchPage(Frame& frame, const sketch::Page& page, const sketch::Ground& ground, const Rect& paper,
                    float share) {
    frame.fill(paper.moved(0, 2), Tone::Line, space::radiusCard);
    frame.fillRgb(paper, 0xFFFFFF, space::radiusCard);
    frame.outline(paper, Tone::Line, 1, space::radiusCard);
    frame.clip(paper);
    const PageView view{frame.pixels({paper.x, paper.y}), paper.w / sketch::pageWidth * frame.scale()};
    paint(*frame.drawList(), frame.fonts(), frame.pictures(),
          sketch::drawing(sketch::begun(page, share), ground, frame.language()), view);
    frame.unclip();
}

} // namespace alur::ui
