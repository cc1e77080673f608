// The look in values: colours, type, space. Source: LOOK.md sections 1, 3 and 4. All lengths in logical units
// (u): at a text size of 100 % the window is 768 u high.
#pragma once

#include <array>
#include <cstdint>

namespace alur::ui {

/// A colour by its role, never by its value: the dark theme gives the roles other values.
enum class Tone { Paper, Page, Sand, Line, Edge, Ink, Soft, Teluk, Tint, Bata, Btint, On };
inline constexpr std::size_t toneCount = 12;

enum class Theme { Light, Dark };
/// 0xRRGGBB
std::uint32_t rgb(Tone tone, Theme theme);

/// The last four are the projector's.
enum class Type {
    Label,
    LabelBold,
    Read,
    ReadBold,
    Motto,
    Head,
    Figure,
    Display,
    Cover,
    Caption,
    Point,
    PointBold,
    Title
};
inline constexpr std::size_t typeCount = 13;
inline constexpr std::size_t screenTypeCount = 9; // without the projector's

struct TypeFace {
    float em = 0;   // of the letters
    float line = 0; // from one line to the next
    bool semibold = false;
};
const TypeFace& face(Type type);

/// Dear ImGui sizes a font by ascent minus descent; Inter's is 1.210 em.
inline constexpr float interHeight = 1.21F;

namespace space {
inline constexpr float margin = 24;
inline constexpr float gap = 12;
inline constexpr float target = 44; // least height and width of what is touched
inline constexpr float radiusCard = 10;
inline constexpr float radiusControl = 8;
inline constexpr float radiusChip = 6;
inline constexpr float topBar = 64;
} // namespace space

/// Where the layout breaks. Source: LOOK.md section 5.
enum class Breadth { Wide, Narrow, Stacked };
Breadth breadthOf(float logicalWidth);

/// Points a logical unit, of a window of this size in points: 768 units along its shorter side. What is held
/// in the hand, less than 480 points wide or high, has a point a unit instead, and its layout breaks.
float unitScale(float width, float height, int textPercent);

} // namespace alur::ui
