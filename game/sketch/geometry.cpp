#include "sketch/geometry.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alur::sketch {

float length(Point way) { return std::hypot(way.x, way.y); }

Point direction(Point way) {
    const float far = length(way);
    return far > 0 ? way * (1 / far) : Point{1, 0};
}

Point middle(Point a, Point b) { return (a + b) * 0.5F; }

Box Box::grown(float by) const { return {least - Point{by, by}, most + Point{by, by}}; }

bool Box::meets(const Box& other) const {
    return least.x <= other.most.x && most.x >= other.least.x && least.y <= other.most.y &&
           most.y >= other.least.y;
}

Box emptyBox() { return {{1e9F, 1e9F}, {-1e9F, -1e9F}}; }

Box around(const Box& a, const Box& b) {
    return {{std::min(a.least.x, b.least.x), std::min(a.least.y, b.least.y)},
            {std::max(a.most.x, b.most.x), std::max(a.most.y, b.most.y)}};
}

Box around(const Box& box, Point point) { return around(box, Box{point, point}); }

Box boxOf(const std::vector<Point>& points) {
    Box box = emptyBox();
    for (const auto& point : points) box = around(box, point);
    return box;
}

namespace {

Point turned(Point point, float turn) {
    if (turn == 0) return point;
    const float c = std::cos(turn), s = std::sin(turn);
    return {point.x * c - point.y * s, point.x * s + point.y * c};
}

} // namespace

Point Placement::operator()(Point point) const { return turned(point * scale, turn) + shift; }

Point Placement::back(Point point) const { return turned(point - shift, -turn) * (1 / scale); }

Placement composed(const Placement& outer, const Placement& inner) {
    return {outer(inner.shift), outer.scale * inner.scale, outer.turn + inner.turn};
}

Box boxOf(const Box& box, const Placement& placement) {
    if (box.empty()) return box;
    return boxOf({placement(box.least), placement({box.most.x, box.least.y}), placement(box.most),
                  placement({box.least.x, box.most.y})});
}

// Distances are compared squared: a root for each of a page's points would cost more than all the rest.

float squaredDistance(Point point, Point from, Point to) {
    const Point way = to - from;
    const float far = dot(way, way);
    const float share = far > 0 ? std::clamp(dot(point - from, way) / far, 0.0F, 1.0F) : 0;
    const Point left = point - (from + way * share);
    return dot(left, left);
}

namespace {

bool crosses(Point a, Point b, Point c, Point d) {
    const auto side = [](Point from, Point to, Point point) { return cross(to - from, point - from); };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

} // namespace

float squaredDistance(Point a, Point b, Point c, Point d) {
    if (crosses(a, b, c, d)) return 0;
    return std::min({squaredDistance(a, c, d), squaredDistance(b, c, d), squaredDistance(c, a, b),
                     squaredDistance(d, a, b)});
}

bool inside(const std::vector<Point>& closed, Point point) {
    bool in = false;
    for (std::size_t i = 0, before = closed.size() - 1; i < closed.size(); before = i++) {
        const auto &a = closed[i], &b = closed[before];
        if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
            in = !in;
    }
    return in;
}

std::vector<std::size_t> cornersOf(const std::vector<Point>& points, float tolerance) {
    std::vector<std::size_t> kept;
    if (points.empty()) return kept;
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
    for (std::size_t i = 0; i < points.size(); ++i)
        if (keep[i]) kept.push_back(i);
    return kept;
}

std::vector<Point> simplified(const std::vector<Point>& points, float tolerance) {
    std::vector<Point> kept;
    for (const auto i : cornersOf(points, tolerance)) kept.push_back(points[i]);
    return kept;
}

} // namespace alur::sketch
