// A case on paper, so that a workshop goes on without power: guide, case file, sheets, and cards to cut out
// with the scene in front and what happens at the back.
#pragma once

#include <memory>

#include "report/writers.h"

namespace alur::report {

/// To be printed on both sides, flipped on the long edge: each card's back lies behind its front. A front
/// tells nothing of what a decision brings, but its time and what it asks for.
Written paperTwinOf(const scenario::Case& scenario, const scenario::Method& method, Language language,
                    const PrintFonts& fonts);

} // namespace alur::report
