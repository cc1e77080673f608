// What the partial eraser leaves of a line.
#include <algorithm>
#include <cmath>

#include "sketch/edit.h"

namespace alur::sketch {

namespace {

struct Gap {
    float from, to; // places along the line, in points
};

/// Where the way from a to b comes within `radius` of the disc's middle: shares of the way, from below to
/// above.
bool meets(Point a, Point b, Point middle, float radius, float& from, float& to) {
    const Point way = b - a, off = a - middle;
    const float far = dot(way, way), near = dot(off, off) - radius * radius;
    if (far == 0) {
        from = 0, to = 1;
        return near <= 0;
    }
    const float half = dot(way, off) / far, under = half * half - near / far;
    if (under < 0) return false;
    from = std::max(0.0F, -half - std::sqrt(under));
    to = std::min(1.0F, -half + std::sqrt(under));
    return from <= to;
}

/// The eraser as discs that overlap along its way.
std::vector<Point> discsAlong(const std::vector<Point>& way, float radius) {
    std::vector<Point> discs{way.front()};
    for (std::size_t i = 1; i < way.size(); ++i) {
        const int steps = static_cast<int>(length(way[i] - way[i - 1]) / (radius * 0.35F)) + 1;
        for (int k = 1; k <= steps; ++k)
            discs.push_back(way[i - 1] +
                            (way[i] - way[i - 1]) * (static_cast<float>(k) / static_cast<float>(steps)));
    }
    return discs;
}

std::vector<Gap> gapsIn(const std::vector<Point>& points, const std::vector<Point>& discs, float radius) {
    std::vector<Gap> gaps;
    const Box reach = boxOf(discs).grown(radius);
    for (std::size_t i = 0; i + 1 < std::max<std::size_t>(points.size(), 2); ++i) {
        const Point a = points[i], b = points[std::min(i + 1, points.size() - 1)];
        if (!reach.meets(boxOf({a, b}))) continue;
        for (const auto& disc : discs) {
            float from = 0, to = 0;
            if (!meets(a, b, disc, radius, from, to)) continue;
            const auto place = static_cast<float>(i);
            if (!gaps.empty() && place + from <= gaps.back().to + 1e-4F && place + to >= gaps.back().from)
                gaps.back() = {std::min(gaps.back().from, place + from),
                               std::max(gaps.back().to, place + to)};
            else gaps.push_back({place + from, place + to});
        }
    }
    std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.from < b.from; });
    return gaps;
}

std::vector<Cut::Piece> keptOf(std::size_t points, const std::vector<Gap>& gaps) {
    std::vector<Cut::Piece> kept;
    const auto last = static_cast<std::uint32_t>((points - 1) * pieceSteps);
    const auto steps = [](float place) {
        return static_cast<std::uint32_t>(std::lround(place * static_cast<float>(pieceSteps)));
    };
    std::uint32_t begin = 0;
    for (const auto& gap : gaps) {
        if (steps(gap.from) > begin) kept.push_back({begin, std::min(last, steps(gap.from))});
        begin = std::max(begin, steps(gap.to));
    }
    if (begin < last) kept.push_back({begin, last});
    return kept;
}

} // namespace

std::vector<Cut::One> cutsAlong(const Page& page, const std::vector<Point>& way, float radius) {
    std::vector<Cut::One> cuts;
    if (way.empty()) return cuts;
    const Box reach = boxOf(way).grown(radius);
    for (const auto& item : page.items) {
        const auto* stroke = std::get_if<Stroke>(&item->shape);
        const auto* figure = std::get_if<Figure>(&item->shape);
        if (stroke == nullptr && (figure == nullptr || figure->kind != FigureKind::Line)) continue;
        if (!reach.meets(boxOf(page, *item))) continue;
        const auto points = stroke != nullptr ? stroke->track->points : std::vector{figure->from, figure->to};
        const float nib = stroke != nullptr && stroke->nib == Nib::Marker ? markerBreadth : 1;
        const float ink = breadth(stroke != nullptr ? stroke->width : figure->width) * nib / 2;
        const float own = radius / item->placement.scale;
        std::vector<Point> ownWay;
        for (const auto& point : way) ownWay.push_back(item->placement.back(point));
        const auto gaps = gapsIn(points, discsAlong(ownWay, own), own + ink);
        if (!gaps.empty()) cuts.push_back({item->id, keptOf(points.size(), gaps)});
    }
    return cuts;
}

} // namespace alur::sketch
