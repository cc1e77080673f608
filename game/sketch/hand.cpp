#include "sketch/hand.h"

#include <algorithm>
#include <cmath>

namespace alur::sketch {

namespace {

Press mean(Press a, Press b) { return static_cast<Press>((a + b) / 2); }

/// Each inner point half way to the middle of its neighbours.
void calm(HandLine& line) {
    const auto before = line.points;
    const auto presses = line.presses;
    for (std::size_t i = 1; i + 1 < before.size(); ++i) {
        line.points[i] = middle(before[i], middle(before[i - 1], before[i + 1]));
        if (!presses.empty()) line.presses[i] = mean(presses[i], mean(presses[i - 1], presses[i + 1]));
    }
}

/// A curve through the points, with new ones where they lie far apart (Catmull and Rom).
HandLine curved(const HandLine& line) {
    constexpr float step = 7; // page units
    HandLine out;
    const auto& p = line.points;
    for (std::size_t i = 0; i + 1 < p.size(); ++i) {
        const Point a = p[i > 0 ? i - 1 : 0], b = p[i], c = p[i + 1], d = p[std::min(i + 2, p.size() - 1)];
        const int parts = std::clamp(static_cast<int>(length(c - b) / step), 1, 16);
        for (int k = 0; k < parts; ++k) {
            const float t = static_cast<float>(k) / static_cast<float>(parts), t2 = t * t, t3 = t2 * t;
            out.points.push_back(
                (b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * t2 + (b * 3 - a - c * 3 + d) * t3) *
                0.5F);
            if (line.presses.empty()) continue;
            const float press =
                static_cast<float>(line.presses[i]) * (1 - t) + static_cast<float>(line.presses[i + 1]) * t;
            out.presses.push_back(static_cast<Press>(press + 0.5F));
        }
    }
    out.points.push_back(p.back());
    if (!line.presses.empty()) out.presses.push_back(line.presses.back());
    return out;
}

} // namespace

HandLine smoothed(const HandLine& line) {
    if (line.points.size() < 3) return line;
    HandLine calmed = line;
    calm(calmed);
    calm(calmed);
    const auto fine = curved(calmed);
    HandLine out;
    for (const auto i : cornersOf(fine.points, 0.5F)) {
        out.points.push_back(fine.points[i]);
        if (!fine.presses.empty()) out.presses.push_back(fine.presses[i]);
    }
    return out;
}

std::optional<Figure> straightened(const std::vector<Point>& points) {
    if (points.size() < 2) return {};
    const Box box = boxOf(points);
    const float size = std::max(box.width(), box.height());
    if (size < 24) return {};
    const Point from = points.front(), to = points.back();
    float off = 0;
    for (const auto& point : points) off = std::max(off, squaredDistance(point, from, to));
    if (length(to - from) > size * 0.8F && std::sqrt(off) < std::max(12.0F, length(to - from) * 0.09F))
        return Figure{FigureKind::Line, Width::Medium, from, to};
    if (length(to - from) > size * 0.35F) return {}; // not closed
    // Which is nearer: the ellipse in the box, or its border?
    float ellipse = 0, border = 0;
    const Point centre = box.centre();
    const float wide = std::max(1.0F, box.width() / 2), high = std::max(1.0F, box.height() / 2);
    for (const auto& point : points) {
        const Point at = point - centre;
        ellipse += std::abs(std::hypot(at.x / wide, at.y / high) - 1);
        border += std::abs(std::max(std::abs(at.x) / wide, std::abs(at.y) / high) - 1);
    }
    const auto count = static_cast<float>(points.size());
    if (std::min(ellipse, border) / count > 0.14F) return {};
    return Figure{ellipse < border ? FigureKind::Ellipse : FigureKind::Rectangle, Width::Medium, box.least,
                  box.most};
}

} // namespace alur::sketch
