#include "ui/dialog.h"

#include <algorithm>

#include "ui/widgets.h"

namespace alur::ui {

Rect dialogRect(const Frame& frame, float height) {
    const float width = std::min(frame.width() - 24, 520.0F);
    const float shown = std::min(height, frame.height() - 24);
    return {(frame.width() - width) / 2, (frame.height() - shown) / 2, width, shown};
}

void drawDialogGround(Frame& frame, const Rect& rect) {
    frame.shade(0.4F);
    frame.fill(rect, Tone::Page, space::radiusCard);
    frame.outline(rect, Tone::Line, 1, space::radiusCard);
}

Reply ask(Frame& frame, const Question& question) {
    const float inner = std::min(frame.width() - 24, 520.0F) - 56;
    const float content = frame.paragraphHeight(Type::Head, inner, question.title) +
                          frame.paragraphHeight(Type::Read, inner, question.text) + 56;
    const Button safe{.id = "dialog.safe", .label = question.safe, .kind = ButtonKind::Primary};
    const Button other{.id = "dialog.other", .label = question.other};
    // Where the two do not fit beside each other, the other stands above.
    const bool above =
        !question.other.empty() && buttonWidth(frame, safe) + buttonWidth(frame, other) + 12 > inner;
    const float feet = above ? 140 : 84;
    const Rect rect = dialogRect(frame, content + feet);
    drawDialogGround(frame, rect);
    const float x = rect.x + 28;
    frame.beginScroll("dialog", {rect.x + 2, rect.y + 2, rect.w - 4, rect.h - feet});
    float y = rect.y + 24;
    y += frame.paragraph(x, y, inner, Type::Head, Tone::Ink, question.title) + 10;
    frame.paragraph(x, y, inner, Type::Read, Tone::Ink, question.text);
    frame.endScroll(content);
    const float foot = rect.bottom() - 72;
    Reply reply = Reply::None;
    if (buttonRight(frame, safe, rect.right() - 28, foot) || frame.key(Key::Escape) || frame.key(Key::Enter))
        reply = Reply::Safe;
    const float beside = above ? rect.right() - 28 : rect.right() - 40 - buttonWidth(frame, safe);
    if (!question.other.empty() && buttonRight(frame, other, beside, above ? foot - 56 : foot))
        reply = Reply::Other;
    return reply;
}

} // namespace alur::ui
