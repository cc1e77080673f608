// A drawing made of a few kinds of marks, independent of what it is written to: a page of the PDF, an SVG.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alur::report {

/// In the picture's own units; (0, 0) is its upper left corner.
struct Spot {
    float x = 0;
    float y = 0;
    bool operator==(const Spot&) const = default;
};

using Rgb = std::uint32_t; // 0xRRGGBB

/// With round ends and joints; a single point is a dot.
struct PolyLine {
    std::vector<Spot> points;
    float width = 1;
    Rgb colour = 0;
    float dash = 0; // length of a dash and of the gap after it; 0: a whole line
};

struct Polygon {
    std::vector<Spot> points;
    Rgb colour = 0;
    float opacity = 1;
};

struct Disc {
    Spot centre;
    float radius = 1;
    std::optional<Rgb> fill;
    std::optional<Rgb> line;
    float width = 1;
    float dash = 0;
};

enum class Anchor { Start, Middle, End };

/// One line of text.
struct Lettering {
    Spot at; // on the base line
    float size = 10;
    std::string text;
    Rgb colour = 0;
    Anchor anchor = Anchor::Start;
    bool strong = false;
};

using PictureMark = std::variant<PolyLine, Polygon, Disc, Lettering>;

struct Picture {
    float width = 0;
    float height = 0;
    std::vector<PictureMark> marks; // a later one lies above
    std::string says;               // for those who cannot see it; may be empty

    void add(const Picture& other, Spot at, float scale = 1);
};

/// An SVG to stand within HTML.
std::string svgOf(const Picture& picture);

/// `text` made safe to stand in XML or HTML; what those must not hold at all is left out.
std::string escaped(std::string_view text);

} // namespace alur::report
