#include "sketch/page.h"

#include <algorithm>

namespace alur::sketch {

float breadth(Width width) {
    static constexpr std::array<float, 3> breadths{3, 6, 12};
    return breadths[static_cast<std::size_t>(width)];
}

const Stroke* Page::find(StrokeId id) const {
    const auto found =
        std::find_if(strokes.begin(), strokes.end(), [&](const Stroke& stroke) { return stroke.id == id; });
    return found == strokes.end() ? nullptr : &*found;
}

namespace {

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
float dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
float cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

// Distances are compared squared: a root for each of a page's points would cost more than all the rest.

float squaredDistance(Point point, Point from, Point to) {
    const Point way = to - from;
    const float length = dot(way, way);
    const float share = length > 0 ? std::clamp(dot(point - from, way) / length, 0.0F, 1.0F) : 0;
    const Point left = point - Point{from.x + way.x * share, from.y + way.y * share};
    return dot(left, left);
}

bool crosses(Point a, Point b, Point c, Point d) {
    const auto side = [](Point from, Point to, Point point) { return cross(to - from, point - from); };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

float squaredDistance(Point a, Point b, Point c, Point d) {
    if (crosses(a, b, c, d)) return 0;
    return std::min({squaredDistance(a, c, d), squaredDistance(b, c, d), squaredDistance(c, a, b),
                     squaredDistance(d, a, b)});
}

/// Whether the boxes around two ways are farther apart than `reach`: a quick no for most of a page.
bool farApart(Point a, Point b, Point c, Point d, float reach) {
    return std::max(a.x, b.x) + reach < std::min(c.x, d.x) ||
           std::max(c.x, d.x) + reach < std::min(a.x, b.x) ||
           std::max(a.y, b.y) + reach < std::min(c.y, d.y) || std::max(c.y, d.y) + reach < std::min(a.y, b.y);
}

bool passesNear(const Stroke& stroke, Point from, Point to, float radius) {
    const float reach = radius + breadth(stroke.width) / 2;
    const auto& points = stroke.points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& before = points[i > 0 ? i - 1 : 0]; // a dot is a way that ends where it began
        if (!farApart(before, points[i], from, to, reach) &&
            squaredDistance(before, points[i], from, to) <= reach * reach)
            return true;
    }
    return false;
}

} // namespace

std::vector<StrokeId> strokesNear(const Page& page, Point from, Point to, float radius) {
    std::vector<StrokeId> near;
    for (const auto& stroke : page.strokes)
        if (passesNear(stroke, from, to, radius)) near.push_back(stroke.id);
    return near;
}

std::vector<Point> simplified(const std::vector<Point>& points, float tolerance) {
    if (points.size() < 3) return points;
    // Douglas and Peucker, with a stack of our own: a long line must not overflow the program's.
    std::vector<bool> keep(points.size(), false);
    keep.front() = keep.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, points.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        std::size_t farthest = first;
        float most = tolerance * tolerance;
        for (std::size_t i = first + 1; i < last; ++i) {
            const float away = squaredDistance(points[i], points[first], points[last]);
            if (away <= most) continue;
            most = away;
            farthest = i;
        }
        if (farthest == first) continue;
        keep[farthest] = true;
        open.emplace_back(first, farthest);
        open.emplace_back(farthest, last);
    }
    std::vector<Point> kept;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (keep[i]) kept.push_back(points[i]);
    return kept;
}

} // namespace alur::sketch
