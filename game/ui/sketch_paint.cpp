#include "ui/sketch_paint.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alur::ui {

namespace {

std::uint32_t rgbOf(sketch::Colour colour) {
    static constexpr std::array<std::uint32_t, 7> values{0x2B2622, 0x405383, 0x894A2F, 0x4C8D7F,
                                                         0xA38319, 0x48042F, 0xA5421D};
    return values[static_cast<std::size_t>(colour)];
}

float between(const sketch::Point& a, const sketch::Point& b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// Of the pen's way, in page units; setting it down counts too, so that a dot takes its time.
float inkOf(const sketch::Stroke& stroke) {
    float ink = 40;
    for (std::size_t i = 1; i < stroke.points.size(); ++i)
        ink += between(stroke.points[i - 1], stroke.points[i]);
    return ink;
}

float inkOf(const sketch::Page& page) {
    float ink = 0;
    for (const auto& stroke : page.strokes) ink += inkOf(stroke);
    return ink;
}

/// `left` is the ink there is for it; points that would fall on one pixel are left out.
void drawStroke(Frame& frame, const sketch::Stroke& stroke, const Rect& paper, float left) {
    const float zoom = paper.w / sketch::pageWidth;
    const auto place = [&](const sketch::Point& point) {
        return Vec{paper.x + point.x * zoom, paper.y + point.y * zoom};
    };
    const float apart = 0.7F / std::max(0.01F, zoom * frame.scale());
    std::vector<Vec> way{place(stroke.points.front())};
    auto last = stroke.points.front();
    left -= 40;
    for (std::size_t i = 1; i < stroke.points.size() && left > 0; ++i) {
        const auto& from = stroke.points[i - 1];
        auto to = stroke.points[i];
        const float length = between(from, to);
        if (length > left)
            to = {from.x + (to.x - from.x) * left / length, from.y + (to.y - from.y) * left / length};
        left -= length;
        if (between(last, to) < apart && left > 0 && i + 1 < stroke.points.size()) continue;
        way.push_back(place(to));
        last = to;
    }
    const auto colour = rgbOf(stroke.colour);
    const float width = std::max(1.5F / frame.scale(), sketch::breadth(stroke.width) * zoom);
    if (way.size() > 1) frame.polyline(way, colour, width);
    frame.dot(way.front(), width / 2, colour);
    frame.dot(way.back(), width / 2, colour);
}

} // namespace

float replayed(Frame& frame, const sketch::Page& page, double since) {
    constexpr float inkASecond = 1400;
    if (since < 0 || frame.reducedMotion()) return 1;
    const double lasts = std::clamp(inkOf(page) / inkASecond, 6.0F, 12.0F);
    const double share = (frame.seconds() - since) / lasts;
    if (share < 1) frame.memory().moving = true;
    return static_cast<float>(std::clamp(share, 0.0, 1.0));
}

void drawSketchPage(Frame& frame, const sketch::Page& page, const Rect& paper, float share) {
    frame.fill(paper.moved(0, 2), Tone::Line, space::radiusCard);
    frame.fillRgb(paper, 0xFFFFFF, space::radiusCard);
    frame.outline(paper, Tone::Line, 1, space::radiusCard);
    frame.clip(paper);
    float left = inkOf(page) * share;
    for (const auto& stroke : page.strokes) {
        if (left <= 0 && share < 1) break;
        drawStroke(frame, stroke, paper, share < 1 ? left : inkOf(stroke) + 1);
        left -= inkOf(stroke);
    }
    frame.unclip();
}

} // namespace alur::ui
