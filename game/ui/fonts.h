// The fonts of a first picture, which should not wait for letters that it does not show.
#pragma once

#include "ui/frame.h"

namespace alur::ui {

/// As `buildFonts`, in a third of the time: the letters of Indonesian and English alone, and no large icons
/// and letters of the sketch, for which smaller ones stand in.
Fonts buildFirstFonts(const FontFiles& files, float scale);

} // namespace alur::ui
