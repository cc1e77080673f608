// What a hand meant: shaky points made smooth, and rough shapes made straight.
#pragma once

#include <optional>

#include "sketch/items.h"

namespace alur::sketch {

struct HandLine {
    std::vector<Point> points;
    std::vector<Press> presses; // beside them, or none
};
/// Shaking taken out, corners rounded, as few points as keep the line within half a page unit. Its ends stay.
HandLine smoothed(const HandLine& line);

/// A line, rectangle or ellipse that the points nearly are; empty where they are none of these.
std::optional<Figure> straightened(const std::vector<Point>& points);

} // namespace alur::sketch
