// Text broken into lines of a given width, for paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/document.h"
#include "report/palette.h"
#include "report/pdf.h"

namespace alur::report {

struct Face {
    float size = 10; // of the letters, in points
    float leading = 14;
    Weight weight = Weight::Regular;
    Rgb colour = 0;
};

namespace faces {
inline constexpr Face body{10, 14.5F, Weight::Regular, palette::ink};
inline constexpr Face soft{9.5F, 13.5F, Weight::Regular, palette::soft};
inline constexpr Face strong{10, 14.5F, Weight::Semibold, palette::ink};
inline constexpr Face label{9, 13, Weight::Semibold, palette::soft};
inline constexpr Face small{8.5F, 12, Weight::Regular, palette::soft};
inline constexpr Face figure{24, 30, Weight::Semibold, palette::teluk};
inline constexpr Face display{30, 38, Weight::Semibold, palette::ink};
const Face& of(Style style);
const Face& heading(int level);
} // namespace faces

/// Where the base line of a line of `face` lies below its upper edge.
inline float baseOf(const Face& face) { return (face.leading - face.size) / 2 + face.size * 0.8F; }
void write(Pdf& pdf, Spot base, const Face& face, std::string_view text);
/// The same, ending at `base`.
void writeRight(Pdf& pdf, Spot base, const Face& face, std::string_view text);

/// The lines of `text`, none wider than `width`: broken at spaces, a word that is too long between its
/// letters, and where the text itself breaks. At least one line; empty for an empty text.
std::vector<std::string> wrapped(const Pdf& pdf, const Face& face, std::string_view text, float width);

/// `text` in one line of at most `width`; what does not fit is replaced by "…".
std::string shortened(const Pdf& pdf, const Face& face, std::string_view text, float width);

} // namespace alur::report
