// What can lie on a page. An item never changes once made: an edit puts another in its place.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <variant>

#include "sketch/points.h"

namespace alur::sketch {

/// Ink, the colours of the five groups, a red and a lilac. Any two differ by at least 11 (CIEDE2000), for the
/// colour-blind too (Machado's model); the brick of the screens is there too near the triangle's brown.
enum class Colour : std::uint8_t { Ink, Circle, Triangle, Square, Diamond, Star, Red, Lilac };
inline constexpr std::array colours{Colour::Ink,     Colour::Circle, Colour::Triangle, Colour::Square,
                                    Colour::Diamond, Colour::Star,   Colour::Red,      Colour::Lilac};
/// 0xRRGGBB
std::uint32_t rgbOf(Colour colour);

enum class Width : std::uint8_t { Fine, Medium, Broad, Thick };
inline constexpr std::array widths{Width::Fine, Width::Medium, Width::Broad, Width::Thick};
/// In page units.
float breadth(Width width);

/// Counted up on a page. Only an item whose adding was undone gives its id back: what takes its place in the
/// record may have it.
using ItemId = std::uint32_t;

enum class Nib : std::uint8_t { Pen, Marker };
inline constexpr std::array nibs{Nib::Pen, Nib::Marker};
/// A marker is this many times as broad as a pen, and half transparent.
inline constexpr float markerBreadth = 3;

struct Stroke {
    Nib nib = Nib::Pen;
    Width width = Width::Medium;
    std::shared_ptr<const Track> track; // never null
    bool operator==(const Stroke& other) const {
        return nib == other.nib && width == other.width && *track == *other.track;
    }
};

enum class FigureKind : std::uint8_t { Line, Arrow, Rectangle, Ellipse };
inline constexpr std::size_t figureKinds = 4;
struct Figure {
    FigureKind kind = FigureKind::Line;
    Width width = Width::Medium;
    Point from, to; // its ends, or two corners of the box that it fills
    bool operator==(const Figure&) const = default;
};

enum class TextSize : std::uint8_t { Small, Medium, Large };
inline constexpr std::size_t textSizes = 3;
/// Of the letters, in page units.
float em(TextSize size);
/// From one line to the next, in ems.
inline constexpr float linePitch = 1.36F;

struct TextBox {
    Point corner; // upper left
    float width = 400;
    TextSize size = TextSize::Medium;
    std::string text; // wrapped at the width
    bool operator==(const TextBox&) const = default;
};

/// Signs that are set down whole. The genogram's follow DOMAIN.md section 4.
enum class StampKind : std::uint8_t {
    Woman,
    Man,
    Girl,
    Boy,
    ElderWoman,
    ElderMan,
    Pregnant,
    Baby,
    Home,
    School,
    Clinic,
    Hospital,
    Police,
    Court,
    Office,
    Worship,
    Market,
    Shelter,
    Port,
    Phone,
    Document,
    Lock,
    Heart,
    Danger,
    Male,
    Female,
    Unborn,
    Household,
    System,
    Portrait
};
inline constexpr std::size_t stampKinds = 30;

struct Stamp {
    StampKind kind = StampKind::Woman;
    Point centre;
    float size = 130;     // height, in page units
    std::string label;    // below it; may be empty
    std::string inside;   // in a genogram's sign: the age
    std::string who;      // "person:salmah", "service:shelter": what of the case it stands for; may be empty
    std::string portrait; // of a Portrait: a bare id of assets/art
    bool client = false;  // a genogram's sign with a double border
    bool deceased = false;
    bool operator==(const Stamp&) const = default;
};

/// Lines between two items that follow these when they are moved.
enum class RelationKind : std::uint8_t {
    Partner,
    Separated,
    Divorced,
    LivingTogether,
    ParentChild,
    Conflict,
    CutOff,
    Close,
    Strong,
    Weak,
    Tenuous,
    Stressful,
    Energy,
    EnergyBoth
};
inline constexpr std::size_t relationKinds = 14;

struct Relation {
    RelationKind kind = RelationKind::Partner;
    ItemId from = 0, to = 0; // a child may hang from a partner line: then `from` is that relation
    bool operator==(const Relation&) const = default;
};

/// What could not be read: it keeps its id and its place, and draws nothing.
struct Lost {
    bool operator==(const Lost&) const = default;
};

using Shape = std::variant<Stroke, Figure, TextBox, Stamp, Relation, Lost>;

struct Item {
    ItemId id = 0; // 0 until it is on a page: then the page gives it
    Colour colour = Colour::Ink;
    Placement placement;
    Shape shape;
    bool operator==(const Item&) const = default;
};

/// A stroke of the pen, its points set on the grid.
Item aStroke(Colour colour, Width width, std::vector<Point> points, std::vector<Press> presses = {},
             Nib nib = Nib::Pen);

} // namespace alur::sketch
