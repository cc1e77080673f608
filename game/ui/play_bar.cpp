// The upper part of the play screen: bar, ribbon, clock.
#include <algorithm>

#include "casework/needs.h"
#include "report/time_words.h"
#include "ui/play_parts.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

using casework::State;

const State& stateOf(const Model& model) { return model.work->play().state(); }

/// Which stage the ribbon calls present: that of the scene that is told.
Index<scenario::Stage> stageNow(const Model& model) { return model.work->play().scene().stage; }

struct Disc {
    bool now = false;
    bool done = false;
    bool crisis = false;
};

Disc discOf(const Model& model, Index<scenario::Stage> stage) {
    Disc disc;
    disc.now = stage == stageNow(model) && !model.work->play().over();
    disc.done = !disc.now && stateOf(model).entered.has(stage);
    disc.crisis = disc.now && model.work->play().scene().crisis;
    return disc;
}

void drawDisc(Frame& frame, Vec centre, const Disc& disc, Icon icon) {
    constexpr float radius = 22;
    if (disc.now) {
        frame.disc(centre, radius, disc.crisis ? Tone::Bata : Tone::Teluk);
        frame.icon(icon, centre, 22, Tone::On);
        return;
    }
    frame.disc(centre, radius, disc.done ? Tone::Tint : Tone::Paper);
    frame.ring(centre, radius, disc.done ? Tone::Teluk : Tone::Edge, disc.done ? 2.0F : 1.5F);
    frame.icon(icon, centre, 22, disc.done ? Tone::Teluk : Tone::Soft);
    if (!disc.done) return;
    const Vec badge{centre.x + 18, centre.y - 17};
    frame.disc(badge, 10, Tone::Paper);
    frame.icon(Icon::CheckCircle, badge, 19, Tone::Teluk);
}

void drawWideRibbon(Frame& frame, const Model& model, float y) {
    const auto& stages = model.method->stages;
    const float first = 106, last = frame.width() - 106;
    const float pitch = (last - first) / static_cast<float>(std::max<std::size_t>(1, stages.size() - 1));
    const float middle = y + 26;
    const float reached = first + pitch * static_cast<float>(stageNow(model).value);
    frame.line({first, middle}, {last, middle}, Tone::Line, 2);
    frame.line({first, middle}, {reached, middle}, Tone::Teluk, 2);
    for (const auto& stage : stages) {
        const auto index = stages.indexOf(stage);
        const auto disc = discOf(model, index);
        const Vec centre{first + pitch * static_cast<float>(index.value), middle};
        drawDisc(frame, centre, disc, disc.crisis ? Icon::Exclamation : stageIcon(stage.id));
        const auto& name = disc.crisis ? frame.tr(words::crisis) : frame.tr(stage.name);
        const Type type = disc.now ? Type::LabelBold : Type::Label;
        const bool fits = frame.textWidth(type, name) < pitch - 8;
        frame.textCentred(centre.x, y + 52, type,
                          disc.crisis ? Tone::Bata
                          : disc.now  ? Tone::Teluk
                          : disc.done ? Tone::Ink
                                      : Tone::Soft,
                          fits ? name : frame.tr(stage.shortName));
        const Rect area{centre.x - pitch / 2, y, pitch, 80};
        if (frame.reaches(area)) tooltip(frame, area, frame.tr(stage.task));
    }
}

/// Only the present stage opens into a pill.
void drawNarrowRibbon(Frame& frame, const Model& model, float y) {
    const auto& stages = model.method->stages;
    const auto now = stageNow(model);
    const bool crisis = model.work->play().scene().crisis && !model.work->play().over();
    const float discs = frame.held() ? 18.0F : frame.width() < 700 ? 30.0F : 44.0F;
    const auto& name = frame.held() ? stages[now].shortName : stages[now].name;
    const std::string label =
        crisis ? frame.tr(words::crisis) : std::to_string(now.value + 1) + " · " + frame.tr(name);
    const float pill = frame.textWidth(Type::LabelBold, label) + 64;
    const float edge = frame.width() < 700 ? 16.0F : 54.0F;
    const float rest = frame.width() - 2 * edge - pill - discs * static_cast<float>(stages.size() - 1);
    const float gap = rest / static_cast<float>(stages.size() - 1);
    const float middle = y + 26;
    float x = edge;
    for (const auto& stage : stages) {
        const auto index = stages.indexOf(stage);
        const bool here = index == now;
        const float width = here ? pill : discs;
        if (index.value > 0)
            frame.line({x - gap, middle}, {x, middle}, index.value <= now.value ? Tone::Teluk : Tone::Line,
                       2);
        if (here) {
            const Rect rect{x, middle - 24, pill, 48};
            frame.fill(rect, crisis ? Tone::Bata : Tone::Teluk, 24);
            frame.icon(crisis ? Icon::Exclamation : stageIcon(stage.id), {x + 26, middle}, 22, Tone::On);
            frame.text(x + 46, middle - 13, Type::LabelBold, Tone::On, label);
        } else if (discs >= 44) {
            drawDisc(frame, {x + discs / 2, middle}, discOf(model, index), stageIcon(stage.id));
        } else { // no room for glyphs: a dot tells done from to come
            const bool done = stateOf(model).entered.has(index);
            frame.disc({x + discs / 2, middle}, 9, done ? Tone::Teluk : Tone::Paper);
            frame.ring({x + discs / 2, middle}, 9, done ? Tone::Teluk : Tone::Edge, 1.5F);
        }
        x += width + gap;
    }
}

struct Deadline {
    std::string name;
    std::string left;
    ChipTone tone = ChipTone::Plain;
    Icon icon = Icon::HourglassHalf;
    float share = 0;
};

Deadline deadlineOf(const Frame& frame, const Model& model, Index<scenario::Need> index) {
    const auto& scenario = model.work->play().book().scenario();
    const auto& need = scenario.needs[index];
    const auto left = *casework::timeLeft(need, stateOf(model).clock);
    Deadline deadline;
    deadline.name = frame.tr(need.text);
    const bool late = left.count() < 0;
    deadline.left = late ? fill(frame.tr(words::late), {frame.tr(report::shortWords(-left))})
                         : frame.tr(report::shortWords(left));
    deadline.tone = late ? ChipTone::Late : left < Minutes{24 * 60} ? ChipTone::Soon : ChipTone::Plain;
    deadline.icon = late ? Icon::HourglassEnd : left < Minutes{24 * 60} ? Icon::HourglassHalf : Icon::Clock;
    deadline.share = need.due->count() > 0 ? static_cast<float>(stateOf(model).clock.count()) /
                                                 static_cast<float>(need.due->count())
                                           : 1;
    return deadline;
}

/// The group's own time by the wall, where the facilitator has started it; returns its left edge.
float drawGroupTime(Frame& frame, const Model& model, float right, float room) {
    if (model.whatIf || model.session == nullptr || model.group == nullptr) return right;
    const session::GroupId group{model.group->id};
    const auto timer = model.session->room().timer(group);
    if (!timer.running && timer.elapsed == 0) return right;
    const auto pace = stagePaceOf(model, group);
    const auto look = paceLook(frame, pace);
    const auto left = (pace.left < 0 ? "−" : "") + timerWords(frame, pace.left);
    const float width = chipWidth(frame, left, look.icon);
    if (width + 12 > room) return right;
    const Rect chipRect{right - width, 17, width, 30};
    chip(frame, {chipRect.x, chipRect.y}, left, look.tone == Tone::Bata ? ChipTone::Late : ChipTone::Plain,
         look.icon);
    if (frame.reaches(chipRect)) tooltip(frame, chipRect, fill(frame.tr(words::groupTime), {look.words}));
    return chipRect.x - 12;
}

} // namespace

void drawPlayBar(Frame& frame, const Model& model, View& view) {
    const Rect bar{0, 0, frame.width(), space::topBar};
    frame.fill(bar, Tone::Paper);
    frame.line({0, bar.bottom()}, {bar.w, bar.bottom()}, Tone::Line, 1);
    if (iconButton(frame, "menu", Icon::Bars, {10, 10}, frame.tr(words::menu))) view.overlay = Overlay::Menu;
    const bool wide = frame.breadth() == Breadth::Wide;
    const bool stacked = frame.breadth() == Breadth::Stacked;
    float right = frame.width() - space::margin;
    const auto put = [&](const Button& wanted) {
        right -= buttonWidth(frame, wanted);
        const bool pressed = buttonAt(frame, wanted, right, 8);
        right -= wide ? 12 : 4;
        return pressed;
    };
    if (stacked) {
        right = frame.width() - 8;
        const auto glyph = [&](std::string_view id, Icon icon, const Text& label) {
            right -= 48;
            return iconButton(frame, id, icon, {right, 10}, frame.tr(label));
        };
        if (glyph("pause", Icon::Pause, words::pause)) view.overlay = Overlay::Pause;
        if (!model.trial() && glyph("description", Icon::FileText, words::description))
            openSketch(model, view, true);
        if (!model.trial() && glyph("sketch", Icon::Pencil, words::sketch)) openSketch(model, view, false);
    } else {
        if (put({.id = "pause",
                 .label = frame.tr(words::pause),
                 .icon = Icon::Pause,
                 .key = wide ? "F9" : ""}))
            view.overlay = Overlay::Pause;
        if (!model.trial() && put({.id = "description",
                                   .label = frame.tr(words::description),
                                   .kind = ButtonKind::Quiet,
                                   .icon = Icon::FileText,
                                   .key = "D"}))
            openSketch(model, view, true);
        if (!model.trial() && put({.id = "sketch",
                                   .label = frame.tr(words::sketch),
                                   .kind = ButtonKind::Quiet,
                                   .icon = Icon::Pencil,
                                   .key = "S"}))
            openSketch(model, view, false);
    }
    float x = 73;
    if (model.group != nullptr) groupShape(frame, model.group->shape, model.group->colour, {x, 32}, 22);
    x += 26;
    const auto& title = frame.tr(model.work->play().book().scenario().title);
    right = drawGroupTime(frame, model, right,
                          right - x - std::min(220.0F, frame.textWidth(Type::ReadBold, title)));
    x += frame.textFit(x, 18, right - x - 8, Type::ReadBold, Tone::Ink, title) + 14;
    if (wide && model.group != nullptr && right - x > 160)
        frame.textFit(x, 19, right - x - 8, Type::Label, Tone::Soft, frame.tr(model.group->name));
}

float drawRibbon(Frame& frame, const Model& model, float y) {
    if (frame.breadth() == Breadth::Wide) {
        drawWideRibbon(frame, model, y);
        return 80;
    }
    drawNarrowRibbon(frame, model, y);
    return 52;
}

float drawClock(Frame& frame, const Model& model, const Rect& rect) {
    frame.icon(Icon::Clock, {rect.x + 9, rect.y + 12}, 19, Tone::Soft);
    frame.text(rect.x + 27, rect.y - 1, Type::Label, Tone::Soft, frame.tr(words::sinceReport));
    frame.text(rect.x, rect.y + 27, Type::Figure, Tone::Ink,
               frame.tr(report::clockWords(stateOf(model).clock)));
    const auto running = casework::deadlines(model.work->play().book(), stateOf(model));
    if (running.empty()) {
        frame.text(rect.x, rect.y + 78, Type::Label, Tone::Soft, frame.tr(words::noDeadline));
        return 110;
    }
    const auto deadline = deadlineOf(frame, model, running.front());
    const float chipAt = rect.right() - chipWidth(frame, deadline.left, deadline.icon);
    frame.textFit(rect.x, rect.y + 79, chipAt - rect.x - 8, Type::Label, Tone::Ink, deadline.name);
    chip(frame, {chipAt, rect.y + 78}, deadline.left, deadline.tone, deadline.icon);
    bar(frame, {rect.x, rect.y + 116, rect.w, 8}, deadline.share,
        deadline.tone == ChipTone::Plain ? Tone::Teluk : Tone::Bata);
    if (running.size() < 2) return 130;
    frame.text(rect.x, rect.y + 128, Type::Label, Tone::Soft,
               fill(frame.tr(words::moreDeadlines), {std::to_string(running.size() - 1)}));
    return 154;
}

void drawClockRow(Frame& frame, const Model& model, const Rect& rect) {
    frame.line({rect.x, rect.y}, {rect.right(), rect.y}, Tone::Line, 1);
    frame.line({rect.x, rect.bottom()}, {rect.right(), rect.bottom()}, Tone::Line, 1);
    const float y = rect.y + 9;
    frame.icon(Icon::Clock, {rect.x + 8, rect.centre().y}, 19, Tone::Soft);
    float x = rect.x + 27;
    const std::string clock = frame.tr(report::clockWords(stateOf(model).clock));
    x += frame.textWidth(Type::ReadBold, clock) + 10;
    frame.text(rect.x + 27, y, Type::ReadBold, Tone::Ink, clock);
    const auto running = casework::deadlines(model.work->play().book(), stateOf(model));
    float right = rect.right();
    const auto& since = frame.tr(words::sinceReportShort);
    const float sinceWidth = frame.textWidth(Type::Label, since) + 24;
    if (running.empty()) {
        const auto& none = frame.tr(words::noDeadline);
        const float noneWidth = frame.textWidth(Type::Label, none);
        if (x + sinceWidth + noneWidth < right) frame.text(x, y + 1, Type::Label, Tone::Soft, since);
        frame.textFit(std::max(x, right - noneWidth), y, right - x, Type::Label, Tone::Soft, none);
        return;
    }
    const auto deadline = deadlineOf(frame, model, running.front());
    const float next = chipWidth(frame, deadline.left, deadline.icon);
    if (running.size() > 1 && x + next + 60 < right) {
        const auto more = "+" + std::to_string(running.size() - 1);
        right -= chipWidth(frame, more, {});
        chip(frame, {right, rect.y + 8}, more, ChipTone::Plain);
        right -= 8;
    }
    right -= next;
    if (right < x) return; // the file has it
    chip(frame, {right, rect.y + 8}, deadline.left, deadline.tone, deadline.icon);
    if (x + sinceWidth + frame.textWidth(Type::Label, deadline.name) <
        right - 12) { // the deadline goes before these words
        frame.text(x, y + 1, Type::Label, Tone::Soft, since);
        x += sinceWidth;
    }
    const float room = right - 12 - x;
    if (room < 40) return;
    const float width = std::min(room, frame.textWidth(Type::Label, deadline.name));
    frame.textFit(right - 12 - width, y, room, Type::Label, Tone::Ink, deadline.name);
}

} // namespace alur::ui
