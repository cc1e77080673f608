#include <algorithm>

#include "casework/needs.h"
#include "ui/play_parts.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

/// Turns to the page that the play now stands at, where that has changed since the last frame.
void follow(const Model& model, View& view) {
    const auto& play = model.work->play();
    auto& at = view.play;
    if (at.told && *at.told >= play.taken().size()) at.told.reset();
    const auto& scene = sceneTold(model, at);
    const int number = play.book().scenario().scenes.indexOf(scene).value;
    if (number == at.sceneShown && at.stepsShown == play.taken().size()) return;
    const bool sameScene = number == at.sceneShown && at.told;
    at.sceneShown = number;
    at.stepsShown = play.taken().size();
    at.picked = 0;
    if (!sameScene) at.line = 0;
    view.memory.scroll("story").offset = 0;
    view.memory.scroll("choice").offset = 0;
    view.memory.scroll("stack").offset = 0;
}

void takeBack(const Model& model, View& view, Intents& intents) {
    if (model.work->play().taken().empty() || model.readOnly) return;
    intents.emplace_back(intent::TakeBack{});
    view.play.told.reset();
}

void goOn(Frame& frame, View& view) {
    view.play.told.reset();
    frame.endMotion("turn");
}

void decideByKey(const Frame& frame, const Model& model, View& view, Intents& intents) {
    const auto& play = model.work->play();
    const int digit = frame.digit();
    if (digit == 0 || view.play.told || play.over() || model.readOnly) return;
    const auto position = static_cast<std::size_t>(digit - 1);
    const auto& scene = play.scene();
    if (position >= scene.decisions.size()) return;
    if (!casework::check(play.book(), play.state(), scene.decisions[position]).allowed) return;
    if (scene.picksSeveral()) view.play.picked ^= casework::Step::of(position).picked;
    else intents.emplace_back(intent::Decide{casework::Step::of(position)});
}

void takeKeys(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.play;
    if (!model.trial() && frame.key(Key::S)) openSketch(model, view, false);
    if (!model.trial() && frame.key(Key::D)) openSketch(model, view, true);
    if (frame.key(Key::Z) || frame.key(Key::Backspace)) takeBack(model, view, intents);
    if (frame.key(Key::B)) {
        if (frame.breadth() == Breadth::Wide)
            at.tab = static_cast<FileTab>((static_cast<int>(at.tab) + 1) % 4);
        else at.drawer = !at.drawer;
    }
    if (frame.key(Key::Escape)) {
        if (at.drawer) at.drawer = false;
        else view.overlay = Overlay::Menu;
    }
    const auto& scene = sceneTold(model, at);
    if (frame.key(Key::Space) && at.line + 2 < scene.lines.size()) at.line += 2;
    if (frame.key(Key::Enter)) {
        if (at.told) goOn(frame, view);
        else if (model.work->play().over()) view.screen = Screen::Result;
        else if (scene.picksSeveral() && !model.readOnly) {
            const casework::Step step{at.picked};
            const auto& play = model.work->play();
            if (casework::check(play.book(), play.state(), step).allowed)
                intents.emplace_back(intent::Decide{step});
        }
    }
    decideByKey(frame, model, view, intents);
}

float drawRightPage(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect) {
    if (view.play.told) return drawConsequence(frame, model, view, intents, rect);
    if (model.work->play().over()) return drawEnding(frame, model, view, rect);
    return drawDecisions(frame, model, view.play, intents, rect);
}

/// The picture gives way to the text: from 236 u down to 120; then the page scrolls.
void drawLeftPage(Frame& frame, const Model& model, View& view, const Rect& rect) {
    const float most = rect.w * 236 / 475, least = std::min(120.0F, most);
    const float text = drawStory(frame, model, view, rect, 0, true);
    const float picture = std::clamp(rect.h - text, least, most);
    frame.card(rect);
    frame.beginScroll("story", rect);
    const float height = drawStory(frame, model, view, rect, picture, false);
    frame.endScroll(height);
}

void drawDrawer(Frame& frame, const Model& model, View& view, const Rect& rect) {
    frame.raise();
    frame.fill(rect.moved(3, 3), Tone::Line, space::radiusCard);
    frame.fill(rect, Tone::Page, space::radiusCard);
    frame.outline(rect, Tone::Edge, 1.5F, space::radiusCard);
    if (iconButton(frame, "drawer.close", Icon::Times, {rect.right() - 52, rect.y + 8},
                   frame.tr(words::close)))
        view.play.drawer = false;
    frame.text(rect.x + 18, rect.y + 14, Type::Head, Tone::Ink, frame.tr(words::caseFile));
    drawFile(frame, model, view.play, {rect.x + 18, rect.y + 60, rect.w - 36, rect.h - 72});
    if (frame.key(Key::Escape) || frame.key(Key::B)) view.play.drawer = false;
    frame.lower();
}

void drawWide(Frame& frame, const Model& model, View& view, Intents& intents) {
    drawRibbon(frame, model, 76);
    const float spread = frame.width() - 2 * space::margin;
    const float file = 312, gap = 32, page = (spread - file - gap - 24) / 2;
    const float top = 180, bottom = frame.height() - 28;
    const float clock = drawClock(frame, model, {space::margin, top, file, 130});
    drawFile(frame, model, view.play, {space::margin, top + clock + 14, file, bottom - top - clock - 14});
    drawLeftPage(frame, model, view, {space::margin + file + gap, top, page, bottom - top});
    const Rect right{frame.width() - space::margin - page, top, page, bottom - top};
    drawRightPage(frame, model, view, intents, right);
}

void drawNarrow(Frame& frame, const Model& model, View& view, Intents& intents) {
    drawRibbon(frame, model, 76);
    drawClockRow(frame, model, {space::margin, 142, frame.width() - 2 * space::margin, 44});
    const float top = 204, bottom = frame.height() - 24;
    const float rail = 80, page = (frame.width() - 2 * space::margin - rail - 16 - 20) / 2;
    drawFileRail(frame, model, view.play, {space::margin, top, rail, bottom - top});
    const Rect left{space::margin + rail + 16, top, page, bottom - top};
    drawLeftPage(frame, model, view, left);
    drawRightPage(frame, model, view, intents, {left.right() + 20, top, page, bottom - top});
    if (view.play.drawer)
        drawDrawer(frame, model, view, {space::margin, top, page + rail + 16, bottom - top});
}

/// One column that scrolls: ribbon, clock, scene, decisions.
void drawStacked(Frame& frame, const Model& model, View& view, Intents& intents) {
    const float width = frame.width() - 2 * 16;
    frame.beginScroll("stack", {0, space::topBar, frame.width(), frame.height() - space::topBar});
    float y = space::topBar + 8;
    y += drawRibbon(frame, model, y) + 8;
    if (frame.held() || frame.height() < 480) {
        drawClockRow(frame, model, {16, y, width - 56, 44});
        if (iconButton(frame, "file", Icon::FolderOpen, {16 + width - 46, y}, frame.tr(words::caseFile)))
            view.play.drawer = true;
        y += 56;
    } else {
        y += drawClock(frame, model, {16, y, width, 130}) + 8;
        if (buttonAt(frame,
                     {.id = "file", .label = frame.tr(words::caseFile), .icon = Icon::FolderOpen, .key = "B"},
                     16, y))
            view.play.drawer = true;
        y += 60;
    }
    // What came of a decision is what is read next: it goes before the scene that was read already.
    if (view.play.told) y += drawRightPage(frame, model, view, intents, {16, y, width, 0}) + 20;
    const float picture = std::min(width * (frame.held() ? 0.4F : 0.5F), 236.0F);
    const float story = drawStory(frame, model, view, {16, y, width, 0}, picture, true) + picture;
    frame.card({16, y, width, story});
    drawStory(frame, model, view, {16, y, width, story}, picture, false);
    y += story + 20;
    if (!view.play.told) y += drawRightPage(frame, model, view, intents, {16, y, width, 0}) + 24;
    frame.endScroll(y - space::topBar);
    if (view.play.drawer) drawDrawer(frame, model, view, {8, 8, frame.width() - 16, frame.height() - 16});
}

} // namespace

const scenario::Scene& sceneTold(const Model& model, const PlayView& view) {
    const auto& play = model.work->play();
    if (!view.told || *view.told >= play.taken().size()) return play.scene();
    return play.book().scenario().scenes[play.taken()[*view.told].before.scene];
}

std::string placePicture(const scenario::Case& scenario, const scenario::Scene& scene, Minutes clock) {
    if (scene.place.empty()) return {};
    const int minute = (scenario.reported.value_or(Minutes{8 * 60}) + clock).count() % (24 * 60);
    const bool night = minute < 6 * 60 || minute >= 18 * 60;
    return "place-" + scene.place + (night ? "-night" : "");
}

void drawPlay(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (model.work == nullptr) return;
    follow(model, view);
    takeKeys(frame, model, view, intents);
    if (view.screen != Screen::Play) return;
    switch (frame.breadth()) {
    case Breadth::Wide: drawWide(frame, model, view, intents); break;
    case Breadth::Narrow: drawNarrow(frame, model, view, intents); break;
    case Breadth::Stacked: drawStacked(frame, model, view, intents); break;
    }
    drawPlayBar(frame, model, view);
}

} // namespace alur::ui
