// What the parts of a drawing share.
#pragma once

#include "sketch/drawing.h"
#include "sketch/relations.h"

namespace alur::sketch {

inline constexpr std::uint32_t white = 0xFFFFFF;
inline constexpr std::uint32_t soft = 0x5C5348;  // words of a template
inline constexpr std::uint32_t faint = 0xD9CDB8; // its lines

std::vector<Point> ringOf(Point centre, float across, float down, float turn = 0);
void addStamp(const Stamp& stamp, Colour colour, const Placement& placement, Marks& marks);
void addRelation(RelationKind kind, Colour colour, const std::vector<Point>& way, Point middle, Marks& marks);
/// One line of text whose middle lies at `centre`.
TextMark centred(std::string text, Point centre, float em, std::uint32_t rgb);
/// The letters' height above the base line, in ems, for text that is centred upright.
inline constexpr float capHeight = 0.73F;

} // namespace alur::sketch
