// How the points of a stroke lie on disk: the first one, then the way from each to the next, in quarters of a
// page unit, as zigzag varints. A drawn line needs two to four bytes a point.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "sketch/points.h"

namespace alur::sketch {

namespace {

constexpr float grid = 4;                  // steps a page unit
constexpr std::int32_t farthest = 1 << 20; // steps from the corner: far beyond any page, and exact in a float

std::int32_t steps(float at) {
    if (std::isnan(at)) return 0;
    constexpr auto most = static_cast<float>(farthest);
    return static_cast<std::int32_t>(std::round(std::clamp(at * grid, -most, most)));
}

void put(std::string& bytes, std::int32_t number) {
    auto zigzag = static_cast<std::uint32_t>(number) << 1 ^ static_cast<std::uint32_t>(number >> 31);
    for (; zigzag >= 0x80; zigzag >>= 7) bytes += static_cast<char>(zigzag | 0x80);
    bytes += static_cast<char>(zigzag);
}

/// Takes one number off the front; empty where there is no whole one.
std::optional<std::int32_t> take(std::string_view& bytes) {
    std::uint32_t zigzag = 0;
    for (int shift = 0; shift < 32 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        zigzag |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
        if (byte < 0x80) return static_cast<std::int32_t>(zigzag >> 1 ^ (0 - (zigzag & 1)));
    }
    return {};
}

} // namespace

Point onGrid(Point point) {
    return {static_cast<float>(steps(point.x)) / grid, static_cast<float>(steps(point.y)) / grid};
}

std::string encode(const std::vector<Point>& points) {
    std::string bytes;
    std::int32_t x = 0, y = 0;
    for (const auto& point : points) {
        put(bytes, steps(point.x) - x);
        put(bytes, steps(point.y) - y);
        x = steps(point.x);
        y = steps(point.y);
    }
    return bytes;
}

std::vector<Point> decode(std::string_view bytes) {
    std::vector<Point> points;
    std::int64_t x = 0, y = 0;
    for (auto rest = bytes; !rest.empty();) {
        const auto dx = take(rest);
        const auto dy = take(rest);
        if (!dx || !dy) return {};
        x += *dx;
        y += *dy;
        if (std::abs(x) > farthest || std::abs(y) > farthest) return {};
        points.push_back({static_cast<float>(x) / grid, static_cast<float>(y) / grid});
    }
    if (encode(points) != bytes) return {}; // a number written longer than it need be: not by us
    return points;
}

Track trackOf(std::vector<Point> points, std::vector<Press> presses) {
    for (auto& point : points) point = onGrid(point);
    Track track{std::move(points), std::move(presses), emptyBox()};
    track.box = boxOf(track.points);
    return track;
}

EncodedTrack encode(const Track& track) {
    EncodedTrack bytes{encode(track.points), {}};
    std::int32_t last = fullPress;
    for (const auto press : track.presses) {
        put(bytes.presses, press - last);
        last = press;
    }
    return bytes;
}

std::optional<Track> decode(const EncodedTrack& bytes) {
    auto points = decode(bytes.points);
    std::vector<Press> presses;
    std::int32_t last = fullPress;
    for (std::string_view rest = bytes.presses; !rest.empty();) {
        const auto change = take(rest);
        if (!change || *change < -255 || *change > 255) return {};
        last += *change;
        if (last < 0 || last > 255) return {};
        presses.push_back(static_cast<Press>(last));
    }
    if (points.empty() || (!presses.empty() && presses.size() != points.size())) return {};
    Track track = trackOf(std::move(points), std::move(presses));
    if (encode(track).presses != bytes.presses) return {};
    return track;
}

} // namespace alur::sketch
