// The facilitator's board: five groups with their stage, time and last step, and what can be done with them.
// And the page between two groups, when the laptop is handed on.
#include <algorithm>

#include "casework/needs.h"
#include "report/time_words.h"
#include "ui/dialog.h"
#include "ui/present_words.h"
#include "ui/screens.h"
#include "ui/sketch_paint.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

using scenario::Group;
using Word = StagePace::Word;

const session::Room& roomOf(const Model& model) { return model.session->room(); }

/// The case's title, whether it has begun or is only planned; with trouble where it cannot be played.
Text titleOf(const Model& model, const Group& group, bool& trouble) {
    if (const auto* work = model.session->work({group.id})) return work->play().book().scenario().title;
    const auto& planned = roomOf(model).plannedCase({group.id});
    for (const auto& card : *model.cases)
        if (card.id == planned && card.playable) return card.title;
    trouble = true;
    return planned.empty() ? words::noCaseYet : words::caseGone;
}

Text stageWords(const Model& model, const session::Work* work) {
    if (work == nullptr || !work->notesRead()) return words::notBegun;
    if (work->play().over()) return words::finished;
    const auto& scene = work->play().scene();
    if (scene.crisis) return words::crisis;
    return fill({"{0} · {1}", "{0} · {1}"},
                {same(std::to_string(scene.stage.value + 1)), model.method->stages[scene.stage].name});
}

/// What the group decided last, with the case's clock.
Text latestWords(const session::Work* work) {
    if (work == nullptr) return {};
    const auto& play = work->play();
    if (play.taken().empty()) return {};
    const auto& scenario = play.book().scenario();
    const auto& taken = play.taken().back();
    const auto decisions = decisionsOf(scenario.scenes[taken.before.scene], taken.step);
    return scenario.decisions[decisions.back()].text;
}

void drawPaceWord(Frame& frame, const StagePace& pace, Vec at, float room) {
    const auto look = paceLook(frame, pace);
    frame.icon(look.icon, {at.x + 9, at.y + 13}, 17, look.tone);
    frame.textFit(at.x + 26, at.y, room - 26, Type::LabelBold, look.tone, look.words);
}

void drawTime(Frame& frame, const Model& model, const Group& group, Intents& intents, const Rect& rect) {
    const auto pace = stagePaceOf(model, {group.id});
    const bool running = roomOf(model).timer({group.id}).running;
    const Rect key{rect.x, rect.y, 46, 46};
    const auto& label = frame.tr(running ? words::holdTimer : words::runTimer);
    const auto press = frame.press("timer." + group.id, key, label, !model.readOnly);
    frame.fill(key, press.hovered || press.focused ? Tone::Tint : Tone::Page, space::radiusControl);
    frame.outline(key, Tone::Edge, 1.5F, space::radiusControl);
    frame.icon(running ? Icon::Pause : Icon::Play, key.centre(), 19, Tone::Teluk);
    if (press.focused) focusRing(frame, key, space::radiusControl);
    if (press.hovered || press.focused) tooltip(frame, key, label);
    if (press.clicked) intents.emplace_back(intent::RunTimer{{group.id}, !running});
    const bool late = pace.word == Word::Over || pace.word == Word::AlmostUp;
    frame.text(rect.x + 56, rect.y + 3, Type::Figure, late ? Tone::Bata : Tone::Ink,
               timerWords(frame, pace.left));
    drawPaceWord(frame, pace, {rect.x, rect.y + 52}, rect.w);
}

/// What is being drawn, small; or the last decision in words.
void drawLatest(Frame& frame, const session::Work* work, const Rect& rect) {
    if (work == nullptr) return;
    const auto* sketch = work->lastPage().value.empty() ? nullptr : work->sketch(work->lastPage());
    float x = rect.x;
    if (sketch != nullptr && rect.w > 180) {
        const Rect page{rect.x, rect.centre().y - 32, 94, 64};
        frame.fill(page, Tone::Page, 4);
        drawSketchPage(frame, sketch->page(), work->ground(work->lastPage()), page.inset(2), 1);
        frame.outline(page, Tone::Line, 1, 4);
        x += 106;
    }
    const std::string words_ = frame.tr(latestWords(work));
    const float width = rect.right() - x;
    const float height = std::min(78.0F, frame.paragraphHeight(Type::Label, width, words_));
    frame.clip({x, rect.y, width, rect.h});
    const auto starts = frame.breakLines(Type::Label, width, words_);
    if (starts.size() <= 4)
        frame.paragraph(x, rect.centre().y - height / 2, width, Type::Label, Tone::Ink, words_);
    else { // three lines, the last with an ellipsis
        const std::string_view all = words_;
        for (std::size_t i = 0; i < 3; ++i) {
            auto part = all.substr(starts[i], i == 2 ? std::string_view::npos : starts[i + 1] - starts[i]);
            while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
            frame.textFit(x, rect.centre().y - 39 + 26 * static_cast<float>(i), width, Type::Label, Tone::Ink,
                          part);
        }
    }
    frame.unclip();
}

bool squareButton(Frame& frame, const std::string& id, Icon icon, const std::string& label, const Rect& rect,
                  bool on, bool enabled) {
    const auto press = frame.press(id, rect, label, enabled);
    frame.fill(rect,
               on                               ? Tone::Teluk
               : !enabled                       ? Tone::Sand
               : press.hovered || press.focused ? Tone::Tint
                                                : Tone::Page,
               space::radiusControl);
    if (!on && enabled) frame.outline(rect, Tone::Edge, 1.5F, space::radiusControl);
    frame.icon(icon, rect.centre(), 21, on ? Tone::On : Tone::Soft);
    if (press.focused)
        focusRing(frame, {rect.x - 4, rect.y - 4, rect.w + 8, rect.h + 8}, space::radiusControl);
    if (press.hovered || press.focused) tooltip(frame, rect, label);
    return press.clicked;
}

/// News, projector, open; returns their left edge.
float drawRowButtons(Frame& frame, const Model& model, const Group& group, View& view, Intents& intents,
                     float right, float y) {
    const auto* work = model.session->work({group.id});
    const auto openId = "open." + group.id;
    const Button open{.id = openId, .label = frame.tr(words::openGroup)};
    if (buttonRight(frame, open, right, y)) intents.emplace_back(intent::OpenGroup{{group.id}});
    float x = right - buttonWidth(frame, open) - 8 - 48;
    auto& projector = view.projector;
    const bool mine = projector.group.value == group.id;
    const bool play = mine && projector.what == Projected::Group;
    const bool sketch = mine && projector.what == Projected::Sketch;
    const bool drawn = work != nullptr && work->sketch(work->lastPage()) != nullptr;
    const auto& label = frame.tr(sketch || (play && !drawn) ? words::offProjector
                                 : play                     ? words::showSketch
                                                            : words::onProjector);
    if (squareButton(frame, "project." + group.id, sketch ? Icon::Pencil : Icon::Desktop, label,
                     {x, y, 48, 48}, play || sketch, work != nullptr)) {
        if (play && drawn) project(model, projector, Projected::Sketch, frame.seconds(), {group.id});
        else if (play || sketch) endProjecting(projector);
        else project(model, projector, Projected::Group, frame.seconds(), {group.id});
    }
    x -= 56;
    if (squareButton(frame, "news." + group.id, Icon::Bullhorn, frame.tr(words::putIn), {x, y, 48, 48}, false,
                     work != nullptr && !model.readOnly)) {
        view.board.putInto = group.id;
        view.board.note.set("");
    }
    return x;
}

struct Columns {
    float title = 0, stage = 0, time = 0, latest = 0; // where each begins; 0: no room for it
};

void drawRow(Frame& frame, const Model& model, const Group& group, View& view, Intents& intents,
             const Rect& rect, const Columns& columns) {
    frame.card(rect);
    const auto* work = model.session->work({group.id});
    const float middle = rect.centre().y;
    groupShape(frame, group.shape, group.colour, {rect.x + 44, middle}, columns.latest > 0 ? 48.0F : 40.0F);
    bool trouble = false;
    const auto title = titleOf(model, group, trouble);
    const float buttons = drawRowButtons(frame, model, group, view, intents, rect.right() - 18, middle - 24);
    const float titleRoom = columns.stage - columns.title - 16;
    const auto members = roomOf(model).members({group.id}).size();
    const bool three = columns.latest <= 0;
    float y = middle - (three ? 41.0F : 28.0F);
    frame.textFit(columns.title, y, titleRoom, Type::ReadBold, trouble ? Tone::Bata : Tone::Ink,
                  frame.tr(title));
    const std::string who =
        frame.tr(group.name) +
        (members > 0 ? " · " + fill(frame.tr(words::peopleCount), {std::to_string(members)}) : "");
    frame.textFit(columns.title, y + 28, titleRoom, Type::Label, Tone::Soft, who);
    if (three && work != nullptr)
        frame.textFit(columns.title, y + 55, titleRoom, Type::Label, Tone::Soft, frame.tr(latestWords(work)));
    const float stageRoom = columns.time - columns.stage - 16;
    frame.textFit(columns.stage, middle - 36, stageRoom, Type::LabelBold, Tone::Ink,
                  frame.tr(stageWords(model, work)));
    miniRibbon(frame, model, work, {columns.stage - 2, middle - 10, stageRoom, 24});
    if (work != nullptr && !work->play().taken().empty())
        frame.textFit(columns.stage, middle + 14, stageRoom, Type::Label, Tone::Soft,
                      frame.tr(report::clockWords(work->play().state().clock)));
    const float timeRoom = (three ? buttons : columns.latest) - columns.time - 12;
    drawTime(frame, model, group, intents, {columns.time, middle - 42, timeRoom, 84});
    if (!three)
        drawLatest(frame, work, {columns.latest, rect.y + 8, buttons - columns.latest - 14, rect.h - 16});
}

void drawStackedRow(Frame& frame, const Model& model, const Group& group, View& view, Intents& intents,
                    const Rect& rect) {
    frame.card(rect);
    const auto* work = model.session->work({group.id});
    groupShape(frame, group.shape, group.colour, {rect.x + 32, rect.y + 36}, 36);
    bool trouble = false;
    const auto title = titleOf(model, group, trouble);
    frame.textFit(rect.x + 64, rect.y + 10, rect.w - 76, Type::ReadBold, trouble ? Tone::Bata : Tone::Ink,
                  frame.tr(title));
    frame.textFit(rect.x + 64, rect.y + 38, rect.w - 76, Type::Label, Tone::Soft, frame.tr(group.name));
    frame.textFit(rect.x + 16, rect.y + 74, rect.w - 32, Type::LabelBold, Tone::Ink,
                  frame.tr(stageWords(model, work)));
    miniRibbon(frame, model, work, {rect.x + 14, rect.y + 102, rect.w - 28, 24});
    drawTime(frame, model, group, intents, {rect.x + 16, rect.y + 138, rect.w - 32, 84});
    drawRowButtons(frame, model, group, view, intents, rect.right() - 14, rect.y + 224);
}

// --- putting something into a play

void drawPutInto(Frame& frame, const Model& model, BoardView& at, Intents& intents) {
    const auto* group = model.workshop->group(at.putInto);
    const auto* work = group ? model.session->work({group->id}) : nullptr;
    if (work == nullptr) return at.putInto.clear();
    const auto& play = work->play();
    const auto& injects = play.book().scenario().injects;
    frame.raise();
    const float width = std::min(frame.width() - 24, 640.0F);
    const float high = std::min(frame.height() - 24, 620.0F);
    const Rect rect{(frame.width() - width) / 2, (frame.height() - high) / 2, width, high};
    drawDialogGround(frame, rect);
    const float x = rect.x + 28, inner = width - 56;
    frame.textFit(x, rect.y + 20, inner, Type::Head, Tone::Ink,
                  fill(frame.tr(words::putInto), {frame.tr(group->name)}));
    const float noteTop = rect.bottom() - 216;
    const Rect list{rect.x + 16, rect.y + 62, width - 32, noteTop - rect.y - 70};
    frame.beginScroll("injects", list);
    float y = list.y;
    if (injects.size() == 0)
        y += frame.paragraph(x, y + 6, inner, Type::Label, Tone::Soft, frame.tr(words::noPrepared)) + 12;
    for (const auto& inject : injects) {
        const auto index = injects.indexOf(inject);
        const bool given = std::any_of(play.injected().begin(), play.injected().end(),
                                       [&](const auto& one) { return one.inject == index; });
        const auto verdict = casework::check(play.book(), play.state(), index);
        const bool open = !given && verdict.allowed;
        const float text = frame.paragraphHeight(Type::Label, inner - 24, frame.tr(inject.text));
        const float why = given || verdict.allowed
                              ? 0
                              : frame.paragraphHeight(Type::Label, inner - 24, frame.tr(verdict.why)) + 2;
        const Rect line{list.x, y, list.w - 8, text + why + 44};
        const auto press = frame.press("inject." + inject.id, line, frame.tr(inject.title), open);
        if (press.hovered || press.focused)
            frame.fill(line, open ? Tone::Tint : Tone::Sand, space::radiusControl);
        if (press.focused) focusRing(frame, line, space::radiusControl);
        frame.textFit(x, y + 6, inner - 150, Type::LabelBold, open ? Tone::Ink : Tone::Soft,
                      frame.tr(inject.title));
        if (given)
            chip(frame, {line.right() - 12 - chipWidth(frame, frame.tr(words::given), Icon::Check), y + 6},
                 frame.tr(words::given), ChipTone::Done, Icon::Check);
        frame.paragraph(x, y + 34, inner - 24, Type::Label, open ? Tone::Ink : Tone::Soft,
                        frame.tr(inject.text));
        if (why > 0)
            frame.paragraph(x, y + 36 + text, inner - 24, Type::Label, Tone::Bata, frame.tr(verdict.why));
        if (press.clicked) {
            intents.emplace_back(intent::PutIn{{group->id}, inject.id});
            at.putInto.clear();
        }
        y += line.h + 4;
    }
    frame.endScroll(y - list.y);
    frame.text(x, noteTop, Type::Label, Tone::Soft, frame.tr(words::ownWords));
    at.note.draw(frame, "news.note", {x, noteTop + 30, inner, 100}, frame.tr(words::ownWordsHint), 2000);
    const bool empty = alur::words(at.note.text()) == 0;
    const Button send{.id = "news.send",
                      .label = frame.tr(words::send),
                      .kind = ButtonKind::Primary,
                      .icon = Icon::Bullhorn,
                      .enabled = !empty};
    const float foot = rect.bottom() - 66;
    if (buttonRight(frame, send, rect.right() - 28, foot)) {
        intents.emplace_back(intent::Speak{{at.putInto}, at.note.text()});
        at.putInto.clear();
    }
    if (buttonAt(frame,
                 {.id = "news.close",
                  .label = frame.tr(words::back),
                  .kind = ButtonKind::Quiet,
                  .icon = Icon::ArrowLeft},
                 x - 20, foot) ||
        frame.key(Key::Escape))
        at.putInto.clear();
    frame.lower();
}

// --- the bar above and the bar below

void drawHead(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (iconButton(frame, "menu", Icon::Bars, {10, 10}, frame.tr(words::menu)) || frame.key(Key::Escape))
        view.overlay = Overlay::Menu;
    const bool running = !roomOf(model).running().empty();
    const Button all{.id = "timer.all",
                     .label = frame.tr(running ? words::holdAll : words::startAll),
                     .kind = ButtonKind::Primary,
                     .icon = running ? Icon::Pause : Icon::Play,
                     .key = frame.breadth() == Breadth::Wide ? "T" : "",
                     .enabled = !model.readOnly};
    float right = frame.width() - space::margin;
    if (buttonRight(frame, all, right, 8) || (all.enabled && frame.key(Key::T)))
        intents.emplace_back(intent::RunTimer{{}, !running});
    right -= buttonWidth(frame, all) + 16;
    mark(frame, {74, 32}, 30, rgb(Tone::Teluk, frame.theme()), rgb(Tone::Bata, frame.theme()));
    const auto& people = roomOf(model).people();
    const std::string summary =
        fill(frame.tr(words::boardSummary),
             {std::to_string(people.size()), std::to_string(model.workshop->groups.size())});
    const float summaryWidth = frame.textWidth(Type::Label, summary);
    const float nameRoom = right - 100;
    const float name = std::min(nameRoom, frame.textWidth(Type::Head, model.session->name()));
    frame.textFit(100, 16, nameRoom, Type::Head, Tone::Ink, model.session->name());
    if (100 + name + 20 + summaryWidth < right)
        frame.text(100 + name + 18, 19, Type::Label, Tone::Soft, summary);
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
}

void drawFoot(Frame& frame, const Model& model, View& view, Intents& intents, float y) {
    struct Item {
        const char* id;
        const Text* label;
        Icon icon;
        Screen to;
    };
    const Item items[] = {{"to.mapping", &words::mapping, Icon::Map, Screen::Mapping},
                          {"to.test", &words::test, Icon::CheckSquare, Screen::Test},
                          {"to.comparison", &words::comparison, Icon::LineChart, Screen::Comparison},
                          {"to.setup", &words::setUp, Icon::Sliders, Screen::SetUp}};
    frame.line({0, y}, {frame.width(), y}, Tone::Line, 1);
    const bool shown = roomOf(model).scoresRevealed();
    const Button scores{.id = "scores",
                        .label = frame.tr(shown ? words::scoresShown : words::scoresHidden),
                        .kind = ButtonKind::Quiet,
                        .icon = shown ? Icon::Eye : Icon::EyeSlash,
                        .enabled = !model.readOnly};
    const Button projector{.id = "projector",
                           .label = frame.tr(words::projector),
                           .kind = ButtonKind::Quiet,
                           .icon = Icon::Desktop};
    float used = buttonWidth(frame, scores) + buttonWidth(frame, projector);
    for (const auto& item : items)
        used += buttonWidth(
            frame,
            {.id = item.id, .label = frame.tr(*item.label), .kind = ButtonKind::Quiet, .icon = item.icon});
    const bool glyphs = used + 32 > frame.width(); // no room for words: each glyph with its tooltip
    float x = 12;
    for (const auto& item : items) {
        const Button go{
            .id = item.id, .label = frame.tr(*item.label), .kind = ButtonKind::Quiet, .icon = item.icon};
        const bool pressed = glyphs
                                 ? iconButton(frame, item.id, item.icon, {x, y + 12}, frame.tr(*item.label))
                                 : buttonAt(frame, go, x, y + 10);
        x += glyphs ? 52 : buttonWidth(frame, go);
        if (!pressed) continue;
        if (item.to == Screen::SetUp) view.setUp.filled = false;
        view.screen = item.to;
    }
    const float right = frame.width() - 12;
    if (buttonRight(frame, scores, right, y + 10)) intents.emplace_back(intent::Reveal{!shown});
    const float left = right - buttonWidth(frame, scores) - (glyphs ? 48.0F : buttonWidth(frame, projector));
    if (glyphs ? iconButton(frame, "projector", Icon::Desktop, {left, y + 12}, frame.tr(words::projector))
               : buttonAt(frame, projector, left, y + 10))
        view.board.projector = true;
}

/// A group's number opens it.
void takeNumber(Frame& frame, const Model& model, Intents& intents) {
    const auto number = static_cast<std::size_t>(frame.digit());
    if (number >= 1 && number <= model.workshop->groups.size())
        intents.emplace_back(intent::OpenGroup{{model.workshop->groups[number - 1].id}});
}

} // namespace

void drawBoard(Frame& frame, const Model& model, View& view, Intents& intents) {
    drawHead(frame, model, view, intents);
    takeNumber(frame, model, intents);
    constexpr float foot = 68;
    const auto& groups = model.workshop->groups;
    const bool wide = frame.breadth() == Breadth::Wide, stacked = frame.breadth() == Breadth::Stacked;
    const float margin = stacked ? 12.0F : wide ? space::margin : 16.0F;
    const float w = frame.width();
    const Columns columns = wide ? Columns{121, 400, 660, 850}
                                 : Columns{margin + 80, margin + 80 + (w - 640) * 0.72F, w - 420, 0};
    float top = 76;
    if (!stacked) {
        frame.text(margin, top, Type::LabelBold, Tone::Soft, frame.tr(words::groupAndCase));
        frame.text(columns.stage, top, Type::LabelBold, Tone::Soft, frame.tr(words::stageWord));
        frame.text(columns.time, top, Type::LabelBold, Tone::Soft, frame.tr(words::stageTime));
        if (wide) frame.text(columns.latest, top, Type::LabelBold, Tone::Soft, frame.tr(words::doing));
        top += 32;
    }
    const Rect area{margin - 4, top, w - 2 * margin + 8, frame.height() - foot - top};
    const float height =
        stacked ? 284.0F
                : std::clamp((area.h - 6) / static_cast<float>(std::max<std::size_t>(1, groups.size())) - 10,
                             100.0F, 120.0F);
    frame.beginScroll("board", area);
    float y = area.y;
    for (const auto& group : groups) {
        const Rect rect{margin, y, w - 2 * margin, height};
        if (stacked) drawStackedRow(frame, model, group, view, intents, rect);
        else drawRow(frame, model, group, view, intents, rect, columns);
        y += height + 10;
    }
    frame.endScroll(y - area.y);
    drawFoot(frame, model, view, intents, frame.height() - foot);
    if (!view.board.putInto.empty()) drawPutInto(frame, model, view.board, intents);
    else if (view.board.projector) drawProjectorMenu(frame, model, view);
}

void drawHandOver(Frame& frame, const Model& model, View& view, Intents& intents) {
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const float width = std::min(frame.width() - 32, 860.0F);
    const float x = (frame.width() - width) / 2;
    constexpr float foot = 84;
    frame.beginScroll("handover", {0, 0, frame.width(), frame.height() - foot});
    float y = stacked ? 24.0F : 64.0F;
    mark(frame, {x + 34, y + 32}, 60, rgb(Tone::Teluk, frame.theme()), rgb(Tone::Bata, frame.theme()));
    frame.paragraph(x + 84, y + 8, width - 84, Type::Figure, Tone::Ink, frame.tr(words::whoseTurn));
    y += 80;
    y += frame.paragraph(x, y, width, Type::Read, Tone::Soft, frame.tr(words::handOverText)) + 24;
    for (const auto& group : model.workshop->groups) {
        const Rect line{x, y, width, 78};
        const auto press = frame.press("turn." + group.id, line, frame.tr(group.name));
        frame.card(line);
        if (press.hovered || press.focused) frame.fill(line.inset(1), Tone::Tint, space::radiusCard);
        if (press.focused) focusRing(frame, line, space::radiusCard);
        groupShape(frame, group.shape, group.colour, {line.x + 44, line.centre().y}, 40);
        frame.textFit(line.x + 88, line.y + 12, line.w - 130, Type::ReadBold, Tone::Ink,
                      frame.tr(group.name));
        frame.textFit(line.x + 88, line.y + 40, line.w - 130, Type::Label, Tone::Soft, frame.tr(group.kind));
        frame.icon(Icon::ChevronRight, {line.right() - 28, line.centre().y}, 19, Tone::Edge);
        if (press.clicked) intents.emplace_back(intent::OpenGroup{{group.id}});
        y += 88;
    }
    frame.endScroll(y + 8);
    const bool locked = !model.session->room().setUp().pinHash.empty();
    const std::string label = frame.tr(words::facilitator) + " · " + frame.tr(words::board);
    if (buttonRight(frame, {.id = "to.board", .label = label, .icon = locked ? Icon::Lock : Icon::ArrowRight},
                    x + width, frame.height() - foot + 18))
        intents.emplace_back(intent::ToBoard{});
    takeNumber(frame, model, intents);
    if (frame.key(Key::Escape)) view.overlay = Overlay::Menu;
}

} // namespace alur::ui
