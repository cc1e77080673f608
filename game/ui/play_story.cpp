// The left page: what the scene tells.
#include <algorithm>

#include "report/time_words.h"
#include "ui/play_parts.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

/// Draws, or only measures: the same code for both, so that they cannot disagree.
class Column {
public:
    Column(Frame& frame, const Rect& rect, bool draws)
        : frame_(frame), rect_(rect), y_(rect.y), draws_(draws) {}

    void gap(float height) { y_ += height; }
    void paragraph(Type type, Tone tone, std::string_view words, float indent = 0) {
        const float width = rect_.w - indent;
        y_ += draws_ ? frame_.paragraph(rect_.x + indent, y_, width, type, tone, words)
                     : frame_.paragraphHeight(type, width, words);
    }
    Frame& frame() { return frame_; }
    bool draws() const { return draws_; }
    float y() const { return y_; }
    const Rect& rect() const { return rect_; }

private:
    Frame& frame_;
    Rect rect_;
    float y_;
    bool draws_;
};

void addCrisis(Column& column) {
    auto& frame = column.frame();
    if (column.draws()) {
        frame.fill({column.rect().x, column.y(), column.rect().w, 36}, Tone::Btint, space::radiusChip);
        frame.icon(Icon::Exclamation, {column.rect().x + 20, column.y() + 18}, 19, Tone::Bata);
        const float used = frame.text(column.rect().x + 38, column.y() + 5, Type::LabelBold, Tone::Bata,
                                      frame.tr(words::crisis));
        const float x = column.rect().x + 38 + used + 12;
        const auto& hint = frame.tr(words::crisisHint);
        if (frame.textWidth(Type::Label, hint) < column.rect().right() - x - 8)
            frame.text(x, column.y() + 5, Type::Label, Tone::Ink, hint);
    }
    column.gap(48);
}

void addBubble(Column& column, const scenario::Case& scenario, const scenario::Line& line) {
    auto& frame = column.frame();
    const auto& speaker = scenario.people[line.who];
    const Rect& rect = column.rect();
    const float x = rect.x + 70, width = rect.w - 70;
    const auto& words = frame.tr(line.text);
    const float height = 26 + frame.paragraphHeight(Type::Read, width - 32, words) + 24;
    if (column.draws()) {
        const Rect bubble{x, column.y(), width, height};
        portrait(frame, speaker.portrait, {rect.x, bubble.bottom() - 56, 56, 56});
        frame.fill(bubble, Tone::Sand, space::radiusCard);
        const float tail = bubble.bottom() - 24;
        frame.triangle({x + 1, tail - 10}, {x - 11, tail}, {x + 1, tail + 10}, Tone::Sand);
        frame.textFit(x + 16, bubble.y + 10, width - 32, Type::Label, Tone::Soft, frame.tr(speaker.name));
        frame.paragraph(x + 16, bubble.y + 36, width - 32, Type::Read, Tone::Ink, words);
    }
    column.gap(height + 12);
}

/// Two lines at a time; Space or a tap for the next.
void addDialogue(Column& column, View& view, const scenario::Case& scenario, const scenario::Scene& scene) {
    auto& frame = column.frame();
    if (scene.lines.empty()) return;
    column.gap(16);
    const auto from = std::min(view.play.line, scene.lines.size() - 1);
    for (auto i = from; i < std::min(from + 2, scene.lines.size()); ++i)
        addBubble(column, scenario, scene.lines[i]);
    if (scene.lines.size() <= 2) return;
    if (column.draws()) {
        const bool more = from + 2 < scene.lines.size();
        if (from > 0 &&
            buttonAt(frame, {.id = "line.back", .label = frame.tr(words::back), .kind = ButtonKind::Quiet},
                     column.rect().x, column.y()))
            view.play.line = from >= 2 ? from - 2 : 0;
        if (more && buttonRight(frame,
                                {.id = "line.next",
                                 .label = frame.tr(words::nextLine),
                                 .kind = ButtonKind::Quiet,
                                 .icon = Icon::ArrowRight,
                                 .iconLast = true},
                                column.rect().right(), column.y()))
            view.play.line = from + 2;
    }
    column.gap(52);
}

void addDiscussion(Column& column, const scenario::Discussion& discussion) {
    auto& frame = column.frame();
    column.gap(14);
    const auto& words = frame.tr(discussion.prompt);
    const float width = column.rect().w - 32;
    const float height = 34 + frame.paragraphHeight(Type::Label, width, words) + 18;
    if (column.draws()) {
        const Rect rect{column.rect().x, column.y(), column.rect().w, height};
        frame.fill(rect, Tone::Tint, space::radiusControl);
        frame.icon(Icon::Comments, {rect.x + 26, rect.y + 22}, 19, Tone::Teluk);
        const auto length = fill(frame.tr(words::minutesOfTalk), {std::to_string(discussion.length.count())});
        frame.text(rect.x + 44, rect.y + 9, Type::LabelBold, Tone::Teluk,
                   frame.tr(words::talkAboutIt) + " · " + length);
        frame.paragraph(rect.x + 16, rect.y + 37, width, Type::Label, Tone::Ink, words);
    }
    column.gap(height);
}

void addPrompt(Column& column, const Model& model, View& view, const Text& prompt, bool isDescription) {
    auto& frame = column.frame();
    column.gap(14);
    const auto& words = frame.tr(prompt);
    const float width = column.rect().w - 108;
    const float height = std::max(space::target + 8, frame.paragraphHeight(Type::Label, width, words) + 20);
    if (column.draws()) {
        const Rect rect{column.rect().x, column.y(), column.rect().w, height};
        const auto press = frame.press(isDescription ? "prompt.describe" : "prompt.sketch", rect, words);
        frame.fill(rect, press.hovered || press.focused ? Tone::Tint : Tone::Page, space::radiusControl);
        frame.outline(rect, Tone::Edge, 1.5F, space::radiusControl);
        frame.icon(isDescription ? Icon::FileText : Icon::Pencil, {rect.x + 26, rect.centre().y}, 22,
                   Tone::Teluk);
        frame.paragraph(rect.x + 50, rect.y + (height - frame.paragraphHeight(Type::Label, width, words)) / 2,
                        width, Type::Label, Tone::Ink, words);
        if (!frame.held())
            keyCap(frame, {rect.right() - 42, rect.centre().y - 14}, isDescription ? "D" : "S", false);
        if (press.focused) focusRing(frame, rect, space::radiusControl);
        if (press.clicked) openSketch(model, view, isDescription);
    }
    column.gap(height);
}

} // namespace

float drawStory(Frame& frame, const Model& model, View& view, const Rect& rect, float pictureHeight,
                bool measureOnly) {
    const auto& play = model.work->play();
    const auto& scenario = play.book().scenario();
    const auto& scene = sceneTold(model, view.play);
    const float padding = frame.breadth() == Breadth::Wide ? 24 : 18;
    float top = rect.y;
    if (!scene.place.empty() && !measureOnly) {
        const auto clock = view.play.told ? play.taken()[*view.play.told].before.clock : play.state().clock;
        const Rect picture{rect.x + 1, rect.y + 1, rect.w - 2, pictureHeight};
        if (!frame.picture(placePicture(scenario, scene, clock), picture, 320.0F / 200, space::radiusCard,
                           false) &&
            !frame.picture("place-" + scene.place, picture, 320.0F / 200, space::radiusCard, false))
            frame.fill(picture, Tone::Sand, space::radiusCard);
        top += pictureHeight;
    }
    if (scene.crisis && !measureOnly) frame.topEdge(rect, Tone::Bata);
    Column column(frame, {rect.x + padding, top, rect.w - 2 * padding, 0}, !measureOnly);
    column.gap(16);
    if (scene.crisis) addCrisis(column);
    column.paragraph(Type::Head, Tone::Ink, frame.tr(scene.title));
    column.gap(5);
    column.paragraph(Type::Read, Tone::Ink, frame.tr(scene.text));
    addDialogue(column, view, scenario, scene);
    if (scene.discuss) addDiscussion(column, *scene.discuss);
    if (scene.sketch) addPrompt(column, model, view, scene.sketch->prompt, false);
    if (scene.describe) addPrompt(column, model, view, *scene.describe, true);
    column.gap(20);
    return column.y() - rect.y;
}

} // namespace alur::ui
