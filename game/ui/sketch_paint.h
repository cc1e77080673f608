// A group's page on the screen, whole or as far as its replay has come.
#pragma once

#include "sketch/drawing.h"
#include "ui/frame.h"

namespace alur::ui {

/// How much of the page's ink has come, 0 … 1, when its replay began at `since`, by the clock of all motion.
/// A replay lasts 6 to 12 seconds; negative, or with reduced motion: all of it. Source: LOOK.md section 7.
float replayed(Frame& frame, const sketch::Page& page, double since);

/// On white paper that fills `paper`; `share` of its ink, in the order in which it was drawn.
void drawSketchPage(Frame& frame, const sketch::Page& page, const sketch::Ground& ground, const Rect& paper,
                    float share);

} // namespace alur::ui
