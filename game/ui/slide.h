// A slide as the audience sees it, at any size: large on the projector, small for the presenter.
// Source: LOOK.md section 3 (projector) and section 5 (slide).
#pragma once

#include "ui/frame.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::ui {

/// Where a slide stands among those that are shown, and since when it does.
struct SlideShown {
    std::size_t number = 1; // from 1
    std::size_t count = 1;
    double since =
        -1; // by the clock of all motion: its sketch is drawn from then on; negative: it is complete
};

/// A slide is this high in its own units; how wide, the place that it fills says.
inline constexpr float slideHeight = 768;

void drawSlide(Frame& frame, const Model& model, const report::Slide& slide, const Rect& into,
               const SlideShown& shown);

/// The largest place in `area`, in its middle, for a slide `aspect` times as wide as high.
Rect slidePlace(const Rect& area, float aspect);

/// The woven band lying down.
void wovenBandAcross(Frame& frame, const Rect& rect);

} // namespace alur::ui
