// The points of a stroke: on a grid, so that memory and disk agree, and how they lie on disk.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sketch/geometry.h"

namespace alur::sketch {

/// How broad a line is at a point, in 64ths of its width.
using Press = std::uint8_t;
inline constexpr Press fullPress = 64;

/// A drawn line. Never changes once made: pages, edits and copies share it.
struct Track {
    std::vector<Point> points;  // at least one; a single point is a dot
    std::vector<Press> presses; // beside each point; empty: the same breadth all along
    Box box = emptyBox();       // of the points
    bool operator==(const Track&) const = default;

    float press(std::size_t at) const {
        return presses.empty() ? 1 : static_cast<float>(presses[at]) / fullPress;
    }
};
/// With every point on the grid; `presses` as many as points, or none.
Track trackOf(std::vector<Point> points, std::vector<Press> presses = {});

/// The nearest point that `encode` can keep: quarters of a page unit, at most 262,144 units from the corner;
/// what is no number becomes 0. What enters a page is set on this grid, so that memory and disk agree.
Point onGrid(Point point);
/// Delta-coded: at most 6 bytes a point for a drawn line. Points that are not on the grid are kept as
/// `onGrid`.
std::string encode(const std::vector<Point>& points);
/// Empty where the bytes are not exactly what `encode` writes.
std::vector<Point> decode(std::string_view bytes);

/// The points, and where there are presses the change of each from the one before: at most 6 bytes a point
/// for a drawn line with presses, too.
struct EncodedTrack {
    std::string points;
    std::string presses;
};
EncodedTrack encode(const Track& track);
/// Empty where the bytes are not exactly what `encode` writes.
std::optional<Track> decode(const EncodedTrack& bytes);

} // namespace alur::sketch
