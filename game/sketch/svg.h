// Marks as an SVG file that browsers, Inkscape and small readers show the same: plain paths, no style sheet,
// no font.
#pragma once

#include <functional>
#include <string>

#include "sketch/drawing.h"

namespace alur::sketch {

/// The outline of one line of text as an SVG path ("M0 0L…"), its base line beginning at (0, 0), its letters
/// `em` high. Empty where there is no font: then a `text` element stands there.
using Outline = std::function<std::string(const std::string& text, float em)>;
/// What is inside the svg element of a picture of assets/art, and how wide it is; empty where there is none.
struct Embedded {
    std::string inside;
    float width = 96;
};
using Embed = std::function<Embedded(const std::string& name)>;

/// A whole file of 1600 × 1100 user units on white. `title` is read out to those who cannot see it.
std::string svgOf(const Marks& marks, const std::string& title, const Outline& outline, const Embed& embed);

/// The border of a line whose breadth changes, as one filled area; needs two points.
std::vector<Point> borderOf(const LineMark& line);

} // namespace alur::sketch
