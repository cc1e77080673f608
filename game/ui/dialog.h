// A dialog: a page over the screen with one question as its title. Source: LOOK.md section 6.
#pragma once

#include <string>

#include "ui/frame.h"

namespace alur::ui {

/// In the middle of the window, at most 520 u wide and as high as there is room.
Rect dialogRect(const Frame& frame, float height);
void drawDialogGround(Frame& frame, const Rect& rect);

struct Question {
    std::string title;
    std::string text;
    std::string safe;  // the safe answer, primary, at right; Esc and Enter mean it
    std::string other; // may be empty
};
enum class Reply { None, Safe, Other };
/// Draws it where the frame stands: raise the frame first.
Reply ask(Frame& frame, const Question& question);

} // namespace alur::ui
