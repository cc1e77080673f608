// The presenter's side: this slide and the next, notes, the timer, all slides; or the show in the only
// window.
#include <algorithm>
#include <cmath>
#include <functional>

#include "ui/present_words.h"
#include "ui/screens.h"
#include "ui/show.h"
#include "ui/slide.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using report::Slide;

constexpr double controlsStay = 3; // seconds after the pointer has moved over the show in the only window

/// What one frame of the presentation is about.
struct Talk {
    Frame& frame;
    const Model& model;
    View& view;
    Intents& intents;
    const std::vector<Slide>& slides;
    std::size_t at;

    ProjectorView& projector() const { return view.projector; }
    const std::string& tr(const Text& text) const { return frame.tr(text); }
    bool running() const { return view.projector.what == Projected::Slide; }
    bool ownWindow() const { return view.projector.wanted && model.displays.size() > 1; }
};

// --- the show

double spentOf(const PresentView& at, double now) {
    return at.timerSpent + (at.timerSince >= 0 ? now - at.timerSince : 0);
}

void startTimer(PresentView& at, double now) {
    if (at.timerSince < 0) at.timerSince = now;
}

void stopTimer(PresentView& at, double now) {
    at.timerSpent = spentOf(at, now);
    at.timerSince = -1;
}

void turnTo(const Talk& talk, std::optional<std::size_t> slide) {
    if (slide) showSlide(talk.projector(), talk.slides[*slide], talk.frame.seconds());
}

void startShow(const Talk& talk) {
    auto& projector = talk.projector();
    projector.what = Projected::Slide;
    projector.here = !talk.ownWindow();
    showSlide(projector, talk.slides[talk.at], talk.frame.seconds());
    startTimer(talk.view.present, talk.frame.seconds());
    talk.view.present.overview = false;
}

void openOverview(const Talk& talk) {
    talk.view.present.overview = true;
    talk.projector().here = false;
}

/// Back to the presenter's side, or to the show where this window is the only one.
void closeOverview(const Talk& talk) {
    talk.view.present.overview = false;
    talk.projector().here = talk.running() && !talk.ownWindow();
}

void endShow(const Talk& talk) {
    auto& projector = talk.projector();
    projector.what = Projected::Nothing;
    projector.here = projector.blank = projector.frozen = false;
    stopTimer(talk.view.present, talk.frame.seconds());
}

void leave(const Talk& talk) {
    endShow(talk);
    talk.projector().wanted = false;
    talk.view.screen = Screen::Result;
}

std::optional<std::size_t> firstShown(const Talk& talk, int by) {
    const auto end = talk.slides.size();
    if (end == 0) return {};
    const auto edge = by > 0 ? std::size_t{0} : end - 1;
    return talk.slides[edge].hidden ? slideBeyond(talk.slides, edge, by) : edge;
}

void nextDisplay(const Talk& talk) {
    auto& projector = talk.projector();
    const auto count = static_cast<int>(talk.model.displays.size());
    if (count > 2) projector.display = 1 + projector.display.value_or(1) % (count - 1);
}

void switchLaser(ProjectorView& projector) {
    projector.laser = !projector.laser;
    projector.trail.clear();
}

void takeKeys(const Talk& talk) {
    auto& frame = talk.frame;
    auto& projector = talk.projector();
    const auto any = [&](std::initializer_list<Key> keys) {
        bool pressed = false;
        for (const auto key : keys) pressed |= frame.key(key);
        return pressed;
    };
    if (!talk.view.present.overview) {
        frame.keepArrows();
        if (any({Key::PageDown, Key::Right, Key::Down, Key::Space, Key::Enter}))
            turnTo(talk, slideBeyond(talk.slides, talk.at, 1));
        if (any({Key::PageUp, Key::Left, Key::Up, Key::Backspace}))
            turnTo(talk, slideBeyond(talk.slides, talk.at, -1));
        if (any({Key::HomeKey})) turnTo(talk, firstShown(talk, 1));
        if (any({Key::End})) turnTo(talk, firstShown(talk, -1));
        if (any({Key::R})) projector.since = frame.seconds();
    }
    if (any({Key::B, Key::Period})) projector.blank = !projector.blank;
    if (any({Key::L})) switchLaser(projector);
    if (any({Key::F}) && talk.model.projecting) projector.frozen = !projector.frozen;
    if (any({Key::D})) nextDisplay(talk);
    if (any({Key::X})) projector.swap = talk.model.projecting;
    if (any({Key::O})) talk.view.present.overview ? closeOverview(talk) : openOverview(talk);
    if (any({Key::F5})) startShow(talk);
    if (!any({Key::Escape})) return;
    if (talk.view.present.overview) closeOverview(talk);
    else if (talk.running()) endShow(talk);
    else leave(talk);
}

// --- parts of the presenter's side

/// A button of the presenter's, and what it does.
struct Tool {
    Button button;
    std::function<void()> act;
};

/// All that the show can be told; the projector's where it has a window of its own.
std::vector<Tool> toolsOf(const Talk& talk) {
    auto& projector = talk.projector();
    const auto before = slideBeyond(talk.slides, talk.at, -1), after = slideBeyond(talk.slides, talk.at, 1);
    std::vector<Tool> tools;
    const auto add = [&](Button button, std::function<void()> act) {
        tools.push_back({button, std::move(act)});
    };
    add({.id = "back_slide",
         .label = talk.tr(words::goBack),
         .icon = Icon::ChevronLeft,
         .enabled = before.has_value()},
        [=] { turnTo(talk, before); });
    add({.id = "next_slide",
         .label = talk.tr(words::goForward),
         .icon = Icon::ChevronRight,
         .iconLast = true,
         .enabled = after.has_value()},
        [=] { turnTo(talk, after); });
    add({.id = "blank",
         .label = talk.tr(projector.blank ? words::unblankIt : words::blankIt),
         .icon = Icon::Square,
         .key = "B"},
        [&projector] { projector.blank = !projector.blank; });
    add({.id = "laser",
         .label = talk.tr(words::laser),
         .icon = projector.laser ? Icon::Check : Icon::DotCircle,
         .key = "L"},
        [&projector] { switchLaser(projector); });
    if (talk.slides[talk.at].kind == Slide::Kind::Sketch)
        add({.id = "replay", .label = talk.tr(words::replay), .icon = Icon::Refresh, .key = "R"},
            [=, &projector] { projector.since = talk.frame.seconds(); });
    if (!talk.model.projecting) return tools;
    add({.id = "freeze",
         .label = talk.tr(projector.frozen ? words::unfreeze : words::freeze),
         .icon = Icon::Snowflake,
         .key = "F"},
        [&projector] { projector.frozen = !projector.frozen; });
    add({.id = "swap", .label = talk.tr(words::swapDisplays), .icon = Icon::Exchange, .key = "X"},
        [&projector] { projector.swap = true; });
    if (talk.model.displays.size() > 2)
        add({.id = "display", .label = talk.tr(words::nextDisplay), .key = "D"}, [=] { nextDisplay(talk); });
    return tools;
}

/// From left to right, in rows where they need them; returns the height. `draw`: else it is only measured.
float drawTools(const Talk& talk, const std::vector<Tool>& tools, const Rect& rect, bool draw) {
    float x = rect.x, y = rect.y;
    for (const auto& tool : tools) {
        const float width = std::min(rect.w, buttonWidth(talk.frame, tool.button));
        if (x > rect.x && x + width > rect.right()) x = rect.x, y += 56;
        if (draw && button(talk.frame, tool.button, {x, y, width, 48})) tool.act();
        x += width + 8;
    }
    return y + 48 - rect.y;
}

/// On which display the show is.
std::string whereWords(const Talk& talk) {
    const auto& displays = talk.model.displays;
    if (!talk.model.projecting || displays.size() < 2) return talk.tr(words::oneDisplay);
    const int last = static_cast<int>(displays.size()) - 1;
    const int place = std::clamp(talk.projector().display.value_or(1), 1, last);
    return fill(talk.tr(words::projectorOn), {displays[static_cast<std::size_t>(place)]});
}

void drawWhere(const Talk& talk, const Rect& rect) {
    talk.frame.icon(Icon::Desktop, {rect.x + 11, rect.y + 13}, 19, Tone::Soft);
    talk.frame.textFit(rect.x + 32, rect.y, rect.w - 32, Type::Label, Tone::Soft, whereWords(talk));
}

/// Every digit in a cell of its own, so that none jumps when another changes.
float drawClock(Frame& frame, float x, float y, double seconds) {
    const auto whole = static_cast<long>(std::max(0.0, seconds));
    auto digits = std::to_string(whole / 60) + "." + std::to_string(whole % 60 + 100).substr(1);
    if (digits.size() < 5) digits.insert(0, "0");
    const float cell = frame.textWidth(Type::Figure, "0"), dot = frame.textWidth(Type::Figure, ".") + 4;
    const float left = x;
    for (const char digit : digits) {
        const float width = digit == '.' ? dot : cell;
        frame.textCentred(x + width / 2, y, Type::Figure, Tone::Ink, std::string(1, digit));
        x += width;
    }
    return x - left;
}

void drawPace(const Talk& talk, float right, float y, double spent) {
    struct Look {
        const Text* words;
        ChipTone tone;
        Icon icon;
    };
    static const Look looks[] = {{&words::paceOnTime, ChipTone::Done, Icon::CheckCircle},
                                 {&words::paceAhead, ChipTone::Soon, Icon::HourglassHalf},
                                 {&words::paceBehind, ChipTone::Soon, Icon::HourglassHalf},
                                 {&words::paceOver, ChipTone::Late, Icon::HourglassEnd}};
    const auto [number, count] = slideCount(talk.slides, talk.at);
    const auto pace = paceOf(spent, 60.0 * talk.view.present.minutes, number, count);
    auto look = looks[static_cast<std::size_t>(pace)];
    if (spent <= 0) look = {&words::paceNotYet, ChipTone::Plain, Icon::Clock};
    const auto& label = talk.tr(*look.words);
    chip(talk.frame, {right - chipWidth(talk.frame, label, look.icon), y}, label, look.tone, look.icon);
}

float drawTimer(const Talk& talk, const Rect& rect) {
    auto& frame = talk.frame;
    auto& at = talk.view.present;
    const double now = frame.seconds(), spent = spentOf(at, now);
    const float height = rect.h;
    frame.card({rect.x, rect.y, rect.w, height});
    const float x = rect.x + 18;
    const float clock = drawClock(frame, x, rect.y + 12, spent);
    const auto planned = fill(talk.tr(words::ofMinutes), {std::to_string(at.minutes)});
    const float chipRoom = 190;
    const bool row = rect.w - 36 > clock + 12 + frame.textWidth(Type::Label, planned) + chipRoom;
    frame.text(x + clock + 12, rect.y + 20, Type::Label, Tone::Soft, planned);
    drawPace(talk, rect.right() - 16, row ? rect.y + 18 : rect.y + 58, spent);
    const float y = rect.bottom() - 60;
    const bool runs = at.timerSince >= 0;
    if (iconButton(frame, "timer", runs ? Icon::Pause : Icon::Play, {x - 8, y},
                   talk.tr(runs ? words::stopTimer : words::startTimer)))
        runs ? stopTimer(at, now) : startTimer(at, now);
    if (iconButton(frame, "timer.again", Icon::Undo, {x + 44, y}, talk.tr(words::timerAgain)))
        at.timerSpent = 0, at.timerSince = runs ? now : -1;
    if (iconButton(frame, "timer.less", Icon::Minus, {x + 96, y}, talk.tr(words::fewerMinutes),
                   at.minutes > 1))
        --at.minutes;
    if (iconButton(frame, "timer.more", Icon::Plus, {x + 148, y}, talk.tr(words::moreMinutes),
                   at.minutes < 90))
        ++at.minutes;
    if (runs) frame.drawAgain(1 - (spent - std::floor(spent)) + 0.01); // its next second
    return height;
}

float drawNotes(const Talk& talk, const Rect& rect) {
    auto& frame = talk.frame;
    float y = rect.y;
    const auto& notes = talk.slides[talk.at].notes;
    if (notes.empty())
        return frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, talk.tr(words::noNotes));
    for (const auto& note : notes)
        y += frame.paragraph(rect.x, y, rect.w, Type::Read, Tone::Ink, talk.tr(note)) + 12;
    return y - rect.y;
}

void drawNext(const Talk& talk, const Rect& rect) {
    auto& frame = talk.frame;
    const auto next = slideBeyond(talk.slides, talk.at, 1);
    frame.text(rect.x, rect.y, Type::LabelBold, Tone::Soft, talk.tr(words::nextSlide));
    const Rect place{rect.x, rect.y + 30, rect.w, rect.h - 30};
    if (!next) {
        frame.paragraph(place.x, place.y, place.w, Type::Label, Tone::Soft, talk.tr(words::lastSlide));
        return;
    }
    const auto [number, count] = slideCount(talk.slides, *next);
    drawSlide(frame, talk.model, talk.slides[*next], place, {number, count, -1});
    frame.outline(place, Tone::Line, 1);
}

/// What the audience sees now, with the pointer's light where it is on.
void drawPresent(const Talk& talk, const Rect& place) {
    auto& frame = talk.frame;
    auto& projector = talk.projector();
    const auto [number, count] = slideCount(talk.slides, talk.at);
    drawSlide(frame, talk.model, talk.slides[talk.at], place, {number, count, projector.since});
    frame.outline(place, talk.running() ? Tone::Teluk : Tone::Line, talk.running() ? 3.0F : 1.0F);
    if (projector.laser && frame.reaches(place)) {
        followPointer(projector, frame.pointer(), place, frame.seconds());
        frame.glow(frame.pointer(), 7, Tone::Bata, 1);
    }
}

/// How the show stands, in words.
void drawStanding(const Talk& talk, const Rect& rect) {
    auto& frame = talk.frame;
    const auto [number, count] = slideCount(talk.slides, talk.at);
    float x = rect.x;
    x += frame.textFit(x, rect.y, rect.w, Type::LabelBold, Tone::Ink,
                       fill(talk.tr(words::slideOf), {std::to_string(number), std::to_string(count)})) +
         16;
    const auto say = [&](bool so, const Text& words, ChipTone tone, Icon icon) {
        if (!so || x + chipWidth(frame, talk.tr(words), icon) > rect.right()) return;
        chip(frame, {x, rect.y - 1}, talk.tr(words), tone, icon);
        x += chipWidth(frame, talk.tr(words), icon) + 8;
    };
    say(talk.slides[talk.at].hidden, words::hiddenSlide, ChipTone::Plain, Icon::EyeSlash);
    say(talk.projector().blank, words::blankNow, ChipTone::Soon, Icon::Square);
    say(talk.projector().frozen, words::frozenNow, ChipTone::Soon, Icon::Snowflake);
    say(talk.running() && !talk.projector().blank && !talk.projector().frozen, words::showGoesOn,
        ChipTone::Done, Icon::Play);
}

void drawPresenter(const Talk& talk, const Rect& area) {
    auto& frame = talk.frame;
    const float aspect = talk.model.projectorAspect;
    const float gutter = 24, right = std::clamp(area.w * 0.36F, 340.0F, 460.0F);
    const float left = area.w - right - gutter;
    const auto tools = toolsOf(talk);
    const float rows = drawTools(talk, tools, {0, 0, left, 0}, false);
    const float below = 12 + 36 + rows + 12 + 26;
    const float width = std::min(left, (area.h - below) * aspect);
    const Rect place{area.x, area.y, width, width / aspect};
    drawPresent(talk, place);
    float y = place.bottom() + 12;
    drawStanding(talk, {area.x, y, left, 28});
    y += 36;
    y += drawTools(talk, tools, {area.x, y, left, 0}, true) + 12;
    drawWhere(talk, {area.x, y, left, 26});

    const float x = area.right() - right;
    y = area.y + drawTimer(talk, {x, area.y, right, 150}) + 18;
    const float next = std::min(right * 0.72F, area.h * 0.28F * aspect);
    drawNext(talk, {x, y, next, 30 + next / aspect});
    y += 30 + next / aspect + 16;
    frame.text(x, y, Type::LabelBold, Tone::Soft, talk.tr(words::notes));
    y += 30;
    frame.beginScroll("notes", {x, y, right, area.bottom() - y});
    const float height = drawNotes(talk, {x, y, right - 16, 0});
    frame.endScroll(height);
}

/// All of it in one column that scrolls.
void drawStacked(const Talk& talk, const Rect& area) {
    auto& frame = talk.frame;
    const float aspect = talk.model.projectorAspect;
    frame.beginScroll("presenter", {area.x - 6, area.y, area.w + 12, area.h});
    float y = area.y + 6;
    const float width = std::min(area.w, std::max(180.0F, area.h * 0.8F) * aspect);
    drawPresent(talk, {area.x, y, width, width / aspect});
    y += width / aspect + 12;
    drawStanding(talk, {area.x, y, area.w, 28});
    y += 36;
    y += drawTools(talk, toolsOf(talk), {area.x, y, area.w, 0}, true) + 14;
    y += drawTimer(talk, {area.x, y, area.w, 160}) + 16;
    drawWhere(talk, {area.x, y, area.w, 26});
    y += 40;
    frame.text(area.x, y, Type::LabelBold, Tone::Soft, talk.tr(words::notes));
    y += 30;
    y += drawNotes(talk, {area.x, y, area.w - 12, 0});
    frame.endScroll(y - area.y);
}

// --- all slides

void arrange(const Talk& talk, std::vector<Slide> slides) {
    talk.intents.emplace_back(intent::ArrangeSlides{report::arrangementOf(slides)});
}

void drawTile(const Talk& talk, std::size_t i, const Rect& rect) {
    auto& frame = talk.frame;
    const auto& slide = talk.slides[i];
    const Rect place{rect.x, rect.y, rect.w, rect.w / talk.model.projectorAspect};
    const auto& title = talk.tr(slide.title);
    const auto press = frame.press("slide." + std::to_string(i), place, std::to_string(i + 1) + " " + title);
    const auto [number, count] = slideCount(talk.slides, i);
    drawSlide(frame, talk.model, slide, place, {number, count, -1});
    if (slide.hidden) frame.veil(place, Tone::Paper, 0.72F);
    const bool here = i == talk.at;
    frame.outline(place, here ? Tone::Teluk : Tone::Line, here ? 3.0F : 1.0F);
    if (press.focused) focusRing(frame, place.inset(-4), 4);
    if (press.clicked) {
        turnTo(talk, i);
        closeOverview(talk);
    }
    float y = place.bottom() + 4;
    frame.textFit(rect.x, y, rect.w, Type::Label, slide.hidden ? Tone::Soft : Tone::Ink,
                  std::to_string(i + 1) + " · " + (slide.hidden ? talk.tr(words::hiddenSlide) : title));
    if (talk.model.readOnly) return;
    y += 26;
    const auto id = [&](const char* what) { return what + std::string(".") + std::to_string(i); };
    auto changed = talk.slides;
    if (iconButton(frame, id("earlier"), Icon::ArrowLeft, {rect.x - 8, y}, talk.tr(words::moveEarlier),
                   i > 0))
        std::swap(changed[i], changed[i - 1]), arrange(talk, changed);
    if (iconButton(frame, id("later"), Icon::ArrowRight, {rect.x + 40, y}, talk.tr(words::moveLater),
                   i + 1 < changed.size()))
        std::swap(changed[i], changed[i + 1]), arrange(talk, changed);
    if (iconButton(frame, id("hide"), slide.hidden ? Icon::Eye : Icon::EyeSlash, {rect.x + 88, y},
                   talk.tr(slide.hidden ? words::showSlide : words::hideSlide)))
        changed[i].hidden = !changed[i].hidden, arrange(talk, changed);
}

void drawOverview(const Talk& talk, const Rect& area) {
    auto& frame = talk.frame;
    const float gap = 24;
    const int columns = std::clamp(static_cast<int>((area.w + gap) / (240 + gap)), 1, 5);
    const float width = (area.w - 12 - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float pitch = width / talk.model.projectorAspect + 4 + 26 + 44 + 18;
    frame.beginScroll("slides", {area.x - 10, area.y - 8, area.w + 20, area.h + 8});
    float y = area.y + 4;
    y += frame.paragraph(area.x, y, area.w - 16, Type::Label, Tone::Soft, talk.tr(words::overviewHint)) + 16;
    for (std::size_t i = 0; i < talk.slides.size(); ++i) {
        const auto column = static_cast<float>(i % static_cast<std::size_t>(columns));
        const auto row = static_cast<float>(i / static_cast<std::size_t>(columns));
        drawTile(talk, i, {area.x + (width + gap) * column, y + pitch * row, width, pitch});
    }
    const auto rows =
        (talk.slides.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    frame.endScroll(y - area.y + pitch * static_cast<float>(rows) + 8);
}

void drawTopBar(const Talk& talk) {
    auto& frame = talk.frame;
    auto& at = talk.view.present;
    const bool stacked = frame.breadth() == Breadth::Stacked;
    frame.fill({0, 0, frame.width(), space::topBar}, Tone::Paper);
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
    if (iconButton(frame, "back", Icon::ArrowLeft, {10, 10}, talk.tr(words::back)))
        at.overview ? closeOverview(talk) : leave(talk);
    float right = frame.width() - (stacked ? 8 : space::margin);
    const auto put = [&](const Button& wanted) {
        const bool pressed = buttonRight(frame, wanted, right, 8);
        right -= buttonWidth(frame, wanted) + 8;
        return pressed;
    };
    if (talk.running() && talk.ownWindow()) {
        if (put({.id = "end_show", .label = talk.tr(words::endShow), .key = stacked ? "" : "Esc"}))
            endShow(talk);
    } else if (put({.id = "start_show",
                    .label = talk.tr(words::startShow),
                    .kind = ButtonKind::Primary,
                    .icon = Icon::Play,
                    .key = stacked ? "" : "F5"})) {
        startShow(talk);
    }
    const Button all{.id = "overview", .label = talk.tr(words::overview), .icon = Icon::Th, .key = "O"};
    if (stacked ? iconButton(frame, all.id, Icon::Th, {right - 44, 10}, all.label) : put(all))
        at.overview ? closeOverview(talk) : openOverview(talk);
    if (stacked) right -= 48;
    float x = 66;
    if (talk.model.group != nullptr)
        groupShape(frame, talk.model.group->shape, talk.model.group->colour, {x + 5, 32}, 22), x += 30;
    frame.textFit(x, 18, right - x - 12, Type::ReadBold, Tone::Ink,
                  talk.tr(at.overview ? words::overview : words::presentation));
}

// --- the show in the only window

/// Its buttons come when the pointer moves and go after a while.
void drawControls(const Talk& talk) {
    auto& frame = talk.frame;
    auto& at = talk.view.present;
    auto& projector = talk.projector();
    const bool moved = frame.trail().size() > 1 || frame.mouseWentDown() || at.movedAt < 0;
    if (moved) at.movedAt = frame.seconds();
    const bool shown = frame.seconds() - at.movedAt < controlsStay || frame.memory().focusVisible;
    projector.foot = shown ? 64 : 0;
    if (!shown) return;
    frame.drawAgain(std::max(0.05, controlsStay - (frame.seconds() - at.movedAt)));
    const auto before = slideBeyond(talk.slides, talk.at, -1), after = slideBeyond(talk.slides, talk.at, 1);
    const float width = 5 * 52 + 12, x = (frame.width() - width) / 2, y = frame.height() - 58;
    frame.fill({x, y, width, 52}, Tone::Page, space::radiusControl);
    frame.outline({x, y, width, 52}, Tone::Edge, 1.5F, space::radiusControl);
    float left = x + 10;
    const auto put = [&](const char* id, Icon icon, const Text& label, bool enabled = true) {
        const bool pressed = iconButton(frame, id, icon, {left, y + 4}, talk.tr(label), enabled);
        left += 52;
        return pressed;
    };
    if (put("back_slide", Icon::ChevronLeft, words::goBack, before.has_value())) turnTo(talk, before);
    if (put("next_slide", Icon::ChevronRight, words::goForward, after.has_value())) turnTo(talk, after);
    if (put("blank", Icon::Square, words::blankIt)) projector.blank = !projector.blank;
    if (put("overview", Icon::Th, words::overview)) openOverview(talk);
    if (put("end_show", Icon::Times, words::endShow)) endShow(talk);
}

} // namespace

void openPresentation(const Frame& frame, const Model& model, View& view, bool start) {
    if (model.slides == nullptr || model.slides->empty()) return;
    view.present.overview = false;
    view.present.timerSince = -1;
    view.present.timerSpent = 0;
    view.present.movedAt = -1;
    view.projector.slide.clear();
    view.projector.wanted = true;
    view.projector.what = start ? Projected::Slide : Projected::Nothing;
    view.projector.here = start && model.displays.size() < 2;
    view.projector.since = frame.seconds();
    if (start) view.present.timerSince = frame.seconds();
    view.screen = Screen::Present;
}

void drawPresentation(Frame& frame, const Model& model, View& view, Intents& intents) {
    const auto at = model.slides != nullptr && model.work != nullptr ? slideAt(*model.slides, view.projector)
                                                                     : std::optional<std::size_t>{};
    if (!at) {
        view.screen = Screen::Result;
        return;
    }
    const Talk talk{frame, model, view, intents, *model.slides, *at};
    takeKeys(talk);
    if (view.screen != Screen::Present) return;
    if (view.projector.here) {
        drawProjected(frame, model, view.projector);
        drawControls(talk);
        return;
    }
    const float margin = frame.breadth() == Breadth::Stacked ? 12 : space::margin;
    const Rect area{margin, 80, frame.width() - 2 * margin, frame.height() - 80 - 16};
    if (view.present.overview) drawOverview(talk, area);
    else if (frame.breadth() == Breadth::Stacked) drawStacked(talk, area);
    else drawPresenter(talk, area);
    drawTopBar(talk);
}

} // namespace alur::ui
