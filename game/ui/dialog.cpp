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
    const Rect rect = dialogRect(frame, content + 84);
    drawDialogGround(frame, rect);
    const float x = rect.x + 28;
    frame.beginScroll("dialog", {rect.x + 2, rect.y + 2, rect.w - 4, rect.h - 84});
    float y = rect.y + 24;
    y += frame.paragraph(x, y, inner, Type::Head, Tone::Ink, question.title) + 10;
    frame.paragraph(x, y, inner, Type::Read, Tone::Ink, question.text);
    frame.endScroll(content);
    const float foot = rect.bottom() - 72;
    Reply reply = Reply::None;
    const Button safe{.id = "dialog.safe", .label = question.safe, .kind = ButtonKind::Primary};
    if (buttonRight(frame, safe, rect.right() - 28, foot) || frame.key(Key::Escape) || frame.key(Key::Enter))
        reply = Reply::Safe;
    if (!question.other.empty() && buttonRight(frame, {.id = "dialog.other", .label = question.other},
                                               rect.right() - 40 - buttonWidth(frame, safe), foot))
        reply = Reply::Other;
    return reply;
}

} // namespace alur::ui
