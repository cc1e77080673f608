// A page that a group draws on: strokes in the order they were drawn, in page units, independent of any
// screen.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alur::sketch {

/// A page is this wide and high, in page units; (0, 0) is its upper left corner. Points outside are kept: a
/// line may leave it.
inline constexpr float pageWidth = 1600;
inline constexpr float pageHeight = 1100;

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

/// Ink, the colours of the five groups and brick: safe for the colour-blind. Source: LOOK.md section 1.
enum class Colour : std::uint8_t { Ink, Circle, Triangle, Square, Diamond, Star, Brick };
inline constexpr std::array colours{Colour::Ink,     Colour::Circle, Colour::Triangle, Colour::Square,
                                    Colour::Diamond, Colour::Star,   Colour::Brick};

enum class Width : std::uint8_t { Fine, Medium, Broad };
inline constexpr std::array widths{Width::Fine, Width::Medium, Width::Broad};
/// In page units.
float breadth(Width width);

/// Counted up on a page, so that an erased stroke stays told apart from all later ones. Only a drawing that
/// was undone gives its id back: the stroke that takes its place in the record may have it.
using StrokeId = std::uint32_t;

struct Stroke {
    StrokeId id = 0;
    Colour colour = Colour::Ink;
    Width width = Width::Medium;
    std::vector<Point> points; // at least one; a single point is a dot
    bool operator==(const Stroke&) const = default;
};

struct Page {
    std::vector<Stroke> strokes; // in drawing order: a later one lies above
    StrokeId nextId = 1;
    bool operator==(const Page&) const = default;

    const Stroke* find(StrokeId id) const;
};

/// The strokes whose ink comes within `radius` page units of the way from `from` to `to`, in drawing order.
std::vector<StrokeId> strokesNear(const Page& page, Point from, Point to, float radius);

/// Points as few as describe the line within `tolerance` page units; the ends stay.
std::vector<Point> simplified(const std::vector<Point>& points, float tolerance);

/// The nearest point that `encode` can keep: quarters of a page unit, at most 262,144 units from the corner;
/// what is no number becomes 0. What enters a page is set on this grid, so that memory and disk agree.
Point onGrid(Point point);
/// Delta-coded: at most 6 bytes a point for a drawn line. Points that are not on the grid are kept as
/// `onGrid`.
std::string encode(const std::vector<Point>& points);
/// Empty where the bytes are not exactly what `encode` writes.
std::vector<Point> decode(std::string_view bytes);

} // namespace alur::sketch
