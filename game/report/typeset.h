// Text broken into lines of a given width, for paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/pdf.h"

namespace alur::report {

struct Face {
    float size = 10; // of the letters, in points
    float leading = 14;
    Weight weight = Weight::Regular;
    Rgb colour = 0;
};

/// The lines of `text`, none wider than `width`: broken at spaces, a word that is too long between its
/// letters, and where the text itself breaks. At least one line; empty for an empty text.
std::vector<std::string> wrapped(const Pdf& pdf, const Face& face, std::string_view text, float width);

/// `text` in one line of at most `width`; what does not fit is replaced by "…".
std::string shortened(const Pdf& pdf, const Face& face, std::string_view text, float width);

} // namespace alur::report
