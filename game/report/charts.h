// What the report draws: the groups' signs, the way in two lanes, radar and bars, the comparison.
#pragma once

#include <string>
#include <vector>

#include "report/debrief.h"
#include "report/picture.h"
#include "scenario/workshop.h"
#include "sketch/drawing.h"

namespace alur::report {

// Lengths are points of the printed page (1/72 inch).

/// A group's shape, `size` wide and high.
Picture groupSign(scenario::Shape shape, Rgb colour, float size);
/// Eight petals for eight stages, one of them brick.
Picture programMark(float size, Rgb petals, Rgb first);
/// Lying: teeth above and below, diamonds between.
Picture wovenBand(float width, float height);
/// The two lanes, broken into rows where the way is long.
Picture wayLanes(const std::vector<WayStop>& way, Language language, float width);

struct Share {
    std::string name;
    Fraction value;
};
Picture radar(const std::vector<Share>& shares, float size);
Picture bars(const std::vector<Share>& shares, float width);

/// One row for each of `names`; in it each series' sign at its share.
struct Series {
    std::string name;
    scenario::Shape shape = scenario::Shape::Circle;
    Rgb colour = 0;
    std::vector<Fraction> shares; // as many as names
};
Picture dotRows(const std::vector<std::string>& names, const std::vector<Series>& series, float width);

/// A group's page as it was drawn, in page units.
Picture sketchPicture(const sketch::Marks& marks);

} // namespace alur::report
