// A page as a flat list of vector marks. Screen, PNG, SVG and PDF all draw from this one list, mark by mark,
// a later one above.
#pragma once

#include <variant>

#include "base/text.h"
#include "sketch/page.h"

namespace alur::sketch {

/// Round ends and joints; a single point is a dot.
struct LineMark {
    std::vector<Point> points;
    std::vector<float> breadths; // beside each point; empty: `breadth` all along
    float breadth = 1;
    std::uint32_t rgb = 0;
    float opacity = 1;
    float dash = 0; // length of a dash and of the gap after it; 0: whole
};
/// A filled area, its corners in order; it may be concave, never crosses itself.
struct AreaMark {
    std::vector<Point> points;
    std::uint32_t rgb = 0;
    float opacity = 1;
};
/// One line of Inter Regular.
struct TextMark {
    Point at;      // where its base line begins
    float em = 34; // size of the letters
    float turn = 0;
    std::uint32_t rgb = 0;
    std::string text;
};
/// A square picture of assets/art.
struct PictureMark {
    Point corner; // upper left, before it is turned about it
    float size = 100;
    float turn = 0;
    std::string name;
};
using Mark = std::variant<LineMark, AreaMark, TextMark, PictureMark>;
using Marks = std::vector<Mark>;

/// What lies under a drawing.
enum class Template : std::uint8_t { Blank, Dots, Storyboard, Genogram, Ecomap, Risk, Referral };
inline constexpr std::size_t templateCount = 7;
struct Ground {
    Template kind = Template::Blank;
    int panels = 4; // of a storyboard: 3 … 6
    bool operator==(const Ground&) const = default;
};

/// The whole page: template, items, legend. 1600 × 1100 page units on white. `words`: the language of
/// template and legend.
Marks drawing(const Page& page, const Ground& ground, Language words);

// Its parts, for a screen that keeps some of them.
Marks groundMarks(const Ground& ground, Language words);
void addItem(const Page& page, const Item& item, Marks& marks);
/// The genogram and ecomap signs on the page and what they mean; none where there are none.
Marks legendMarks(const Page& page, Language words);
Box legendBox(const Page& page, Language words);

/// A sign as it stands in a palette, filling the box.
Marks signOf(StampKind kind, Colour colour, const Box& box);
Marks signOf(RelationKind kind, Colour colour, const Box& box);

} // namespace alur::sketch
