// How the line of a relation runs between its two ends, wherever these lie now.
#pragma once

#include <optional>

#include "sketch/page.h"

namespace alur::sketch {

struct Way {
    std::vector<Point> points; // two, or the corners of a parent's line to a child
    Point middle;
};

/// How far the signs on a relation's line (bars, teeth, arrow heads) reach from it.
inline constexpr float relationReach = 26;

/// Empty where an end is not on the page.
std::optional<Way> wayOf(const Page& page, const Relation& relation);

} // namespace alur::sketch
