// Marks of a page onto a draw list: the screen, its kept layers and pictures on disk are all drawn here.
#pragma once

#include "sketch/drawing.h"
#include "ui/frame.h"

namespace alur::ui {

/// Where page units fall on a draw list's pixels.
struct PageView {
    Vec origin;     // of the page's upper left corner
    float zoom = 1; // pixels a page unit
    Vec operator()(sketch::Point point) const {
        return {origin.x + point.x * zoom, origin.y + point.y * zoom};
    }
};

void paint(ImDrawList& list, const Fonts& fonts, Pictures& pictures, const sketch::Marks& marks,
           const PageView& view);

} // namespace alur::ui
