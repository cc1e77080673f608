// The result: the way against the reference flow, the indicators with their evidence, each decision with its
// reason.
#include <algorithm>
#include <array>

#include "report/time_words.h"
#include "ui/present_words.h"
#include "ui/radar.h"
#include "ui/screens.h"
#include "ui/turning_words.h"
#include "ui/way_stop.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using report::WayStop;
using scenario::Indicator;

std::string scrollOf(ResultTab tab) { return "result." + std::to_string(static_cast<int>(tab)); }

float shareOf(const Model& model, std::size_t i) {
    return std::clamp(static_cast<float>(toDouble(model.debrief->indicators[i].value)), 0.0F, 1.0F);
}

// --- the way: two lanes, joined where both did it

float stopPitch(const Frame& frame, const Model& model, float width) {
    float widest = 88;
    for (const auto& stop : model.debrief->way)
        widest = std::max({widest, frame.textWidth(Type::Label, frame.tr(stop.name)) + 14,
                           frame.textWidth(Type::LabelBold, frame.tr(stop.remark)) + 14});
    const auto count = std::max<std::size_t>(1, model.debrief->way.size());
    return std::max(widest, width / static_cast<float>(count));
}

void drawStop(Frame& frame, const Model& model, const WayStop& stop, Vec at) {
    const Vec above = at, below{at.x, at.y + 64};
    drawWayStop(frame, *model.method, stop, above, below, 22);
    frame.textCentred(at.x, below.y + 26, Type::Label, Tone::Ink, frame.tr(stop.name));
    if (!stop.remark.empty())
        frame.textCentred(at.x, below.y + 50, Type::LabelBold, toneOf(stop), frame.tr(stop.remark));
    const Rect area{at.x - 44, at.y - 24, 88, 140};
    if (!stop.reason.empty() && frame.reaches(area)) tooltip(frame, area, frame.tr(stop.reason));
}

/// A long way is broken into rows.
float drawLanes(Frame& frame, const Model& model, const Rect& rect) {
    const float names = 120;
    const bool named = rect.w > 700;
    const float left = rect.x + (named ? names : 0), width = rect.w - (named ? names : 0);
    float pitch = stopPitch(frame, model, width);
    const auto aRow = std::max<std::size_t>(1, static_cast<std::size_t>(width / pitch));
    pitch = width / static_cast<float>(std::min(aRow, std::max<std::size_t>(1, model.debrief->way.size())));
    float y = rect.y;
    for (std::size_t i = 0; i < model.debrief->way.size(); i += aRow) {
        if (named) {
            frame.text(rect.x, y + 13, Type::LabelBold, Tone::Ink, frame.tr(words::reference));
            frame.text(rect.x, y + 77, Type::LabelBold, Tone::Ink, frame.tr(words::group));
        }
        for (std::size_t j = i; j < std::min(i + aRow, model.debrief->way.size()); ++j)
            drawStop(frame, model, model.debrief->way[j],
                     {left + pitch * (static_cast<float>(j - i) + 0.5F), y + 26});
        y += 172;
    }
    return y - rect.y;
}

float lanesHeight(const Frame& frame, const Model& model, float width) {
    const float room = width - (width > 700 ? 120.0F : 0.0F);
    const auto aRow =
        std::max<std::size_t>(1, static_cast<std::size_t>(room / stopPitch(frame, model, room)));
    const auto rows = (model.debrief->way.size() + aRow - 1) / aRow;
    return 172 * static_cast<float>(std::max<std::size_t>(1, rows));
}

// --- radar and bars

void drawRadar(Frame& frame, const Model& model, const ResultView& at, Vec centre, float radius) {
    Shares shares{};
    for (std::size_t i = 0; i < shares.size(); ++i) shares[i] = shareOf(model, i);
    drawRadar(frame, shares, at.open, centre, radius, frame.motion("result", 0.4));
}

float indicatorHeight(const Frame& frame, const Model& model, const ResultView& at, std::size_t i,
                      float width) {
    const bool open = at.open && static_cast<std::size_t>(*at.open) == i;
    return open ? 44 +
                      frame.paragraphHeight(Type::Label, width - 54,
                                            frame.tr(model.debrief->indicators[i].inShort)) +
                      10
                : 44.0F;
}

float drawBars(Frame& frame, const Model& model, ResultView& at, const Rect& rect) {
    const float grown = frame.motion("result", 0.4);
    float y = rect.y;
    float nameWidth = 0;
    for (const auto& entry : scenario::indicators)
        nameWidth =
            std::max(nameWidth, frame.textWidth(Type::LabelBold, frame.tr((*model.method)[entry].name)));
    const bool below = rect.w - nameWidth - 138 < 60;
    nameWidth = std::min(nameWidth, below ? rect.w - 130 : rect.w * 0.5F);
    for (std::size_t i = 0; i < 7; ++i) {
        const auto& shown = model.debrief->indicators[i];
        const auto& name = frame.tr((*model.method)[shown.indicator].name);
        const bool open = at.open == shown.indicator;
        const Rect line{rect.x, y, rect.w, indicatorHeight(frame, model, at, i, rect.w)};
        const auto press = frame.press("indicator." + std::string(code(shown.indicator)), line, name);
        if (open) frame.fill(line, Tone::Btint, space::radiusControl);
        else if (press.hovered || press.focused) frame.fill(line, Tone::Tint, space::radiusControl);
        if (press.focused) focusRing(frame, line, space::radiusControl);
        if (press.clicked) at.open = shown.indicator;
        const Tone tone = open ? Tone::Bata : Tone::Teluk;
        frame.icon(iconOf(shown.indicator), {line.x + 21, y + 22}, 20, open ? Tone::Bata : Tone::Soft);
        frame.textFit(line.x + 46, y + 9, nameWidth, open ? Type::LabelBold : Type::Label, Tone::Ink, name);
        const float barAt = line.x + 46 + nameWidth + 14;
        // Without room beside the name the bar lies below it.
        const Rect track = below ? Rect{line.x + 46, y + 35, line.w - 58, 6}
                                 : Rect{barAt, y + 15, line.right() - 78 - barAt, 14};
        frame.fill(track, open ? Tone::Page : Tone::Sand, track.h / 3.5F);
        const float filled = track.w * shareOf(model, i) * grown;
        if (filled > 0.5F)
            frame.fill({track.x, track.y, std::max(track.h / 2, filled), track.h}, tone, track.h / 3.5F);
        frame.textRight(line.right() - 12, y + 9, Type::LabelBold, Tone::Ink,
                        report::percentWords(shown.value));
        if (open)
            frame.paragraph(line.x + 46, y + 41, line.w - 54, Type::Label, Tone::Ink,
                            frame.tr(shown.inShort));
        y += line.h;
    }
    return y - rect.y;
}

// --- evidence

float drawLine(Frame& frame, const report::EvidenceLine& line, std::size_t number, ResultView& at,
               const Rect& rect) {
    const bool counted = line.kind == casework::Evidence::Kind::Counted;
    frame.icon(counted ? Icon::CheckCircle : Icon::TimesCircle, {rect.x + 10, rect.y + 14}, 19,
               counted ? Tone::Teluk : Tone::Bata);
    const float x = rect.x + 34, width = rect.w - 34;
    float y = rect.y;
    y += frame.paragraph(x, y, width, Type::Label, Tone::Ink, frame.tr(line.what));
    if (!line.deed.empty()) {
        const float height = frame.paragraphHeight(Type::Label, width - 24, frame.tr(line.deed));
        const Rect link{x - 4, y, width + 4, std::max(height + 8, line.step ? space::target : 0.0F)};
        if (line.step) {
            const auto press = frame.press("evidence." + std::to_string(number), link, frame.tr(line.deed));
            if (press.hovered || press.focused) frame.fill(link, Tone::Tint, space::radiusChip);
            if (press.focused) focusRing(frame, link, space::radiusChip);
            if (press.clicked) {
                at.step = *line.step;
                at.tab = ResultTab::Steps;
            }
            frame.icon(Icon::ChevronRight, {link.right() - 10, link.centre().y}, 17, Tone::Edge);
        }
        frame.paragraph(x, y + (link.h - height) / 2, width - 24, Type::Label, Tone::Soft,
                        frame.tr(line.deed));
        y += link.h + 2;
    }
    if (!line.why.empty()) y += frame.paragraph(x, y, width, Type::Label, Tone::Teluk, frame.tr(line.why));
    return y - rect.y + 14;
}

float drawEvidence(Frame& frame, const Model& model, ResultView& at, const Rect& rect) {
    if (!at.open)
        return frame.paragraph(rect.x, rect.y, rect.w, Type::Label, Tone::Soft,
                               frame.tr(words::chooseIndicator));
    const auto& shown = model.debrief->indicators[static_cast<std::size_t>(*at.open)];
    const auto& about = (*model.method)[*at.open];
    float y = rect.y;
    frame.icon(iconOf(*at.open), {rect.x + 11, y + 15}, 24, Tone::Bata);
    frame.textRight(rect.right(), y, Type::Head, Tone::Ink, report::percentWords(shown.value));
    y += frame.paragraph(rect.x + 34, y, rect.w - 34 - 84, Type::Head, Tone::Ink, frame.tr(about.name)) + 6;
    y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, frame.tr(about.question)) + 12;
    std::size_t number = 0;
    const Text* heading = nullptr;
    for (const auto& line : shown.lines) {
        const Text* here =
            line.kind == casework::Evidence::Kind::Counted ? &words::whatCounted : &words::whatWasMissing;
        if (here != heading) {
            y += frame.paragraph(rect.x, y, rect.w, Type::LabelBold, Tone::Soft, frame.tr(*here)) + 6;
            heading = here;
        }
        y += drawLine(frame, line, number++, at, {rect.x, y, rect.w, 0});
    }
    return y - rect.y;
}

void drawEvidenceCard(Frame& frame, const Model& model, ResultView& at, const Rect& rect) {
    frame.card(rect);
    frame.topEdge(rect, Tone::Bata);
    const std::string id = "evidence." + std::to_string(at.open ? static_cast<int>(*at.open) : -1);
    frame.beginScroll(id, {rect.x + 2, rect.y + 6, rect.w - 4, rect.h - 10});
    const float height = drawEvidence(frame, model, at, {rect.x + 24, rect.y + 22, rect.w - 48, 0});
    frame.endScroll(height + 32);
}

// --- the tabs

void figure(Frame& frame, const Text& name, const Fraction& share, Tone tone, float right, float y) {
    const auto shown = report::percentWords(share);
    const Type type = frame.held() ? Type::Head : Type::Display;
    const float width = frame.textWidth(type, shown);
    const float nameWidth = frame.textWidth(Type::Label, frame.tr(name));
    const float x = right - std::max(width, nameWidth);
    frame.text(x, y, Type::Label, Tone::Soft, frame.tr(name));
    frame.text(x, y + 24, type, tone, shown);
}

float drawHead(Frame& frame, const Model& model, const Rect& rect) {
    const auto& debrief = *model.debrief;
    const bool wide = rect.w > 900;
    const float figures = wide ? 470.0F : 0.0F;
    const float width = rect.w - figures;
    float y = rect.y;
    y += frame.paragraph(rect.x, y, width, Type::Head, Tone::Ink, frame.tr(debrief.title)) + 2;
    y += frame.paragraph(rect.x, y, width, Type::ReadBold, Tone::Ink, frame.tr(debrief.ending));
    y += frame.paragraph(rect.x, y, width, Type::Label, Tone::Soft,
                         debrief.finished ? frame.tr(debrief.story) : frame.tr(words::unfinished));
    if (debrief.stepsTakenBack > 0)
        y += frame.paragraph(rect.x, y, width, Type::Label, Tone::Soft,
                             fill(frame.tr(words::takenBackTimes), {std::to_string(debrief.stepsTakenBack)}));
    const float top = wide ? rect.y : y + 10;
    const float right = wide ? rect.right() : rect.x + std::min(rect.w, 460.0F);
    const float step = wide ? 157.0F : std::min(150.0F, (right - rect.x) / 3);
    figure(frame, words::overall, debrief.scores.overall, Tone::Teluk, right, top);
    figure(frame, words::policy, debrief.scores.policy.score, Tone::Ink, right - step, top);
    figure(frame, words::flow, debrief.scores.flow.score, Tone::Ink, right - 2 * step, top);
    return std::max(y, top + 78) - rect.y;
}

float drawSummaryWide(Frame& frame, const Model& model, ResultView& at, const Rect& rect) {
    float y = rect.y;
    y += drawHead(frame, model, {rect.x, y, rect.w, 0}) + 14;
    const float lanes = lanesHeight(frame, model, rect.w - 48);
    frame.card({rect.x, y, rect.w, lanes + 20});
    drawLanes(frame, model, {rect.x + 24, y + 14, rect.w - 48, lanes});
    y += lanes + 36;
    const float evidenceWidth = 454, left = rect.w - evidenceWidth - 24;
    float bars = 0;
    for (std::size_t i = 0; i < 7; ++i) bars += indicatorHeight(frame, model, at, i, left - 376);
    const float height = std::max({346.0F, bars + 40, rect.bottom() - y});
    frame.card({rect.x, y, left, height});
    drawRadar(frame, model, at, {rect.x + 172, y + height / 2 + 4}, std::min(120.0F, height / 2 - 52));
    drawBars(frame, model, at, {rect.x + 352, y + 20, left - 376, 0});
    drawEvidenceCard(frame, model, at, {rect.x + left + 24, y, evidenceWidth, height});
    return y + height + 8 - rect.y;
}

float drawIndicators(Frame& frame, const Model& model, ResultView& at, const Rect& rect) {
    const bool beside = rect.w >= 780;
    const float left = beside ? rect.w * 0.52F : rect.w;
    float bars = 0;
    for (std::size_t i = 0; i < 7; ++i) bars += indicatorHeight(frame, model, at, i, left - 48);
    const float radar = std::min(300.0F, left * 0.7F);
    const float height = bars + radar + 90;
    frame.card({rect.x, rect.y, left, height});
    drawRadar(frame, model, at, {rect.x + left / 2, rect.y + radar / 2 + 36}, radar / 2 - 26);
    drawBars(frame, model, at, {rect.x + 18, rect.y + radar + 66, left - 36, 0});
    if (beside) {
        drawEvidenceCard(frame, model, at,
                         {rect.x + left + 20, rect.y, rect.w - left - 20, std::max(height, rect.h)});
        return std::max(height, rect.h);
    }
    const float top = rect.y + height + 20;
    const float evidence = drawEvidence(frame, model, at, {rect.x + 8, top, rect.w - 16, 0});
    return height + 20 + evidence;
}

float drawWay(Frame& frame, const Model& model, const Rect& rect) {
    float y = rect.y;
    const float lanes = lanesHeight(frame, model, rect.w - 48);
    frame.card({rect.x, y, rect.w, lanes + 20});
    drawLanes(frame, model, {rect.x + 24, y + 14, rect.w - 48, lanes});
    y += lanes + 40;
    const auto& flow = model.debrief->scores.flow;
    y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft,
                         fill(frame.tr(words::fitnessIs),
                              {report::percentWords(flow.fitness), report::percentWords(flow.gates)})) +
         16;
    for (const auto& stop : model.debrief->way) {
        if (stop.kind == WayStop::Kind::InPlace) continue;
        frame.icon(iconOf(*model.method, stop), {rect.x + 12, y + 14}, 22, toneOf(stop));
        float height = frame.paragraph(rect.x + 40, y, rect.w - 40, Type::ReadBold, Tone::Ink,
                                       frame.tr(stop.title) + ": " + frame.tr(stop.remark));
        height += frame.paragraph(rect.x + 40, y + height, rect.w - 40, Type::Read, Tone::Ink,
                                  frame.tr(stop.reason));
        y += height + 14;
    }
    return y - rect.y;
}

float drawSteps(Frame& frame, const Model& model, ResultView& at, const Rect& rect) {
    float y = rect.y;
    if (model.debrief->steps.empty())
        return frame.paragraph(rect.x, y, rect.w, Type::Read, Tone::Soft, frame.tr(words::noStepsYet));
    const float x = rect.x + 78, width = rect.w - 96;
    for (std::size_t i = 0; i < model.debrief->steps.size(); ++i) {
        const auto& step = model.debrief->steps[i];
        const float top = y;
        const bool marked = at.step ? *at.step == i : at.marked == i;
        float height = 16 + 26 + frame.paragraphHeight(Type::ReadBold, width, frame.tr(step.decision)) +
                       frame.paragraphHeight(Type::Label, width, frame.tr(step.says)) + 16;
        if (!step.why.empty())
            height += frame.paragraphHeight(Type::Label, width - 30, frame.tr(step.why)) + 8;
        if (!step.bias.empty())
            height += frame.paragraphHeight(Type::Label, width - 30, frame.tr(step.bias)) + 8;
        const Rect card{rect.x, y, rect.w, height};
        frame.card(card);
        if (marked) frame.outline(card, Tone::Teluk, 3, space::radiusCard);
        frame.disc({card.x + 40, y + 36}, 20, marked ? Tone::Teluk : Tone::Tint);
        frame.textCentred(card.x + 40, y + 22, Type::ReadBold, marked ? Tone::On : Tone::Teluk,
                          std::to_string(step.number));
        y += 16;
        frame.textFit(x, y, width, Type::Label, Tone::Soft,
                      frame.tr(report::clockWords(step.clock)) + " · " + frame.tr(step.stage) + " · " +
                          frame.tr(step.scene));
        y += 26;
        y += frame.paragraph(x, y, width, Type::ReadBold, Tone::Ink, frame.tr(step.decision));
        y += frame.paragraph(x, y, width, Type::Label, Tone::Ink, frame.tr(step.says));
        const auto remark = [&](const Text& text, Icon icon, Tone tone) {
            if (text.empty()) return;
            y += 8;
            frame.icon(icon, {x + 10, y + 13}, 19, tone);
            y += frame.paragraph(x + 30, y, width - 30, Type::Label, tone, frame.tr(text));
        };
        remark(step.bias, Icon::BalanceScale, Tone::Bata);
        remark(step.why, Icon::Lightbulb, Tone::Teluk);
        y = top + height + space::gap;
        if (at.step && marked &&
            frame.memory().scroll(scrollOf(ResultTab::Steps)).content >
                0) { // opened from its evidence: bring it into view, once
            frame.memory().scroll(scrollOf(ResultTab::Steps)).offset = std::max(0.0F, top - rect.y - 20);
            frame.memory().moving = true;
            at.step.reset();
            at.marked = i;
        }
    }
    return y - rect.y;
}

/// To the presentation, to the report and to the first page: with their words where there is room beside the
/// tabs, which end at `tabs`.
void drawWaysOut(Frame& frame, const Model& model, View& view, Intents& intents, float tabs) {
    const bool writing = model.writingReport;
    const Button present{.id = "present", .label = frame.tr(words::present), .icon = Icon::Desktop};
    const Button report{.id = "report",
                        .label = frame.tr(writing ? words::stopReport : words::makeReport),
                        .icon = writing ? Icon::Times : Icon::Print};
    const Button home{.id = "home", .label = frame.tr(words::home), .icon = Icon::Home};
    float right = frame.width() - (frame.breadth() == Breadth::Stacked ? 6 : space::margin);
    const auto put = [&](const Button& wanted, float room) {
        const float width = buttonWidth(frame, wanted);
        if (right - width - room > tabs + 12) {
            const bool pressed = buttonRight(frame, wanted, right, 8);
            right -= width + 8;
            return pressed;
        }
        if (right - space::target < tabs) return false;
        const bool pressed =
            iconButton(frame, wanted.id, *wanted.icon, {right - space::target, 10}, wanted.label);
        right -= space::target + 4;
        return pressed;
    };
    if (model.trial()) return; // a trial is neither shown nor reported
    if (put(present, 2 * (space::target + 4))) openPresentation(frame, model, view, false);
    if (frame.key(Key::F5)) openPresentation(frame, model, view, true);
    if (put(report, space::target + 4)) {
        if (writing) intents.emplace_back(intent::StopReport{});
        else intents.emplace_back(intent::SaveReport{});
    }
    if (put(home, 0)) view.leaving = true;
}

constexpr float tabsBelow = 56; // units high, along the foot of what is held
struct Tab {
    const Text* name;
    Icon icon;
};
constexpr std::array<Tab, 6> tabs{{{&words::summary, Icon::Bullseye},
                                   {&words::flow, Icon::MapSigns},
                                   {&words::indicators, Icon::BalanceScale},
                                   {&words::turningPoints, Icon::LineChart},
                                   {&words::steps, Icon::FileText},
                                   {&words::questions, Icon::Comments}}};

/// Glyphs along the foot, within reach of a thumb; the bar above tells which is open.
void drawTabsBelow(Frame& frame, const Model& model, ResultView& at, const Rect& rect) {
    frame.fill(rect, Tone::Paper);
    frame.line({rect.x, rect.y}, {rect.right(), rect.y}, Tone::Line, 1);
    const auto count = tabs.size() - (model.trial() ? 1 : 0);
    const float width = rect.w / static_cast<float>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Rect tab{rect.x + width * static_cast<float>(i), rect.y, width, rect.h};
        const bool here = static_cast<std::size_t>(at.tab) == i;
        const auto press = frame.press("tab." + std::to_string(i), tab, frame.tr(*tabs[i].name));
        if (!here && press.focused) frame.fill(tab.inset(4), Tone::Tint, space::radiusControl);
        frame.icon(tabs[i].icon, tab.centre(), 24, here ? Tone::Teluk : Tone::Soft);
        if (here) frame.fill({tab.x, tab.y, tab.w, 4}, Tone::Teluk);
        if (press.focused) focusRing(frame, tab.inset(3), space::radiusControl);
        if (press.clicked) at.tab = static_cast<ResultTab>(i);
    }
}

void drawTabs(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.result;
    const bool stacked = frame.breadth() == Breadth::Stacked;
    frame.fill({0, 0, frame.width(), space::topBar}, Tone::Paper);
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
    if (iconButton(frame, "back", Icon::ArrowLeft, {10, 10}, frame.tr(words::back)))
        view.screen = Screen::Play;
    float x = 60;
    if (model.group != nullptr && !stacked)
        groupShape(frame, model.group->shape, model.group->colour, {x + 11, 32}, 22), x += 36;
    if (frame.breadth() == Breadth::Wide)
        x += frame.text(x, 18, Type::ReadBold, Tone::Ink, frame.tr(words::result)) + 28;
    if (frame.held()) {
        const auto& name = frame.tr(*tabs[static_cast<std::size_t>(at.tab)].name);
        const float room = frame.width() - x - 3 * (space::target + 4) - 10;
        frame.textFit(x, 18, room, Type::ReadBold, Tone::Ink, name);
        drawTabsBelow(frame, model, at, {0, frame.height() - tabsBelow, frame.width(), tabsBelow});
        return drawWaysOut(frame, model, view, intents,
                           x + std::min(room, frame.textWidth(Type::ReadBold, name)));
    }
    const float margin = stacked ? 14.0F : 28.0F;
    const auto full = [&](std::size_t i) {
        return frame.textWidth(Type::LabelBold, frame.tr(*tabs[i].name)) + margin;
    };
    float all = 0;
    for (std::size_t i = 0; i < tabs.size(); ++i) all += full(i);
    // Where the words do not fit beside the ways out, the tabs are their glyphs, and the open one its word.
    const float room = frame.width() - x - 3 * (space::target + 4) - 12;
    const bool glyphs = all > room;
    const float glyph = space::target + 2;
    const auto open = static_cast<std::size_t>(at.tab);
    const bool named = !glyphs || full(open) + 5 * glyph <= frame.width() - x - space::target - 16;
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        if (model.trial() && tabs[i].name == &words::questions) continue;
        const bool here = open == i;
        const auto& name = frame.tr(*tabs[i].name);
        const bool word = !glyphs || (here && named);
        const float width = word ? full(i) : glyph;
        const Rect tab{x, 8, width, 55};
        const auto press = frame.press("tab." + std::to_string(i), tab, name);
        if (!here && (press.hovered || press.focused))
            frame.fill(tab.inset(4), Tone::Tint, space::radiusControl);
        if (word)
            frame.textCentred(tab.centre().x, 19, here ? Type::LabelBold : Type::Label,
                              here ? Tone::Teluk : Tone::Soft, name);
        else frame.icon(tabs[i].icon, {tab.centre().x, 32}, 22, here ? Tone::Teluk : Tone::Soft);
        if (!word && press.hovered) tooltip(frame, tab, name);
        if (here) frame.fill({tab.x, 60, tab.w, 4}, Tone::Teluk);
        if (press.focused) focusRing(frame, tab.inset(3), space::radiusControl);
        if (press.clicked) at.tab = static_cast<ResultTab>(i);
        x += width;
    }
    drawWaysOut(frame, model, view, intents, x);
}

} // namespace

void drawResult(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (model.work == nullptr || model.debrief == nullptr) return;
    auto& at = view.result;
    if (model.foresight == nullptr) intents.emplace_back(intent::Foresee{});
    if (!at.open) { // the weakest is open at first
        const auto& all = model.debrief->indicators;
        at.open = std::min_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
                      return a.value < b.value;
                  })->indicator;
    }
    if (frame.key(Key::Escape) || frame.key(Key::Backspace)) view.screen = Screen::Play;
    if (const int digit = frame.digit(); digit >= 1 && digit <= 6) at.tab = static_cast<ResultTab>(digit - 1);
    const bool wide = frame.breadth() == Breadth::Wide;
    const float margin = frame.breadth() == Breadth::Stacked ? 12 : space::margin;
    const float foot = frame.held() ? tabsBelow : 0;
    const Rect area{margin, 78, frame.width() - 2 * margin, frame.height() - 78 - 16 - foot};
    const auto id = scrollOf(at.tab);
    frame.beginScroll(id, {area.x - 6, area.y - 10, area.w + 16, area.h + 22});
    float height = 0;
    switch (at.tab) {
    case ResultTab::Summary:
        if (wide) height = drawSummaryWide(frame, model, at, area);
        else {
            height = drawHead(frame, model, area) + 16;
            const float lanes = lanesHeight(frame, model, area.w - 36);
            frame.card({area.x, area.y + height, area.w, lanes + 20});
            drawLanes(frame, model, {area.x + 18, area.y + height + 14, area.w - 36, lanes});
            height += lanes + 40;
            height += drawBars(frame, model, at, {area.x, area.y + height, area.w, 0});
        }
        break;
    case ResultTab::Way: height = drawWay(frame, model, area); break;
    case ResultTab::Indicators: height = drawIndicators(frame, model, at, area); break;
    case ResultTab::TurningPoints: height = drawTurningPoints(frame, model, intents, area); break;
    case ResultTab::Steps: height = drawSteps(frame, model, at, area); break;
    case ResultTab::Questions: height = drawQuestions(frame, model, view, intents, area); break;
    }
    frame.endScroll(height + 16);
    drawTabs(frame, model, view, intents);
    if (at.tab != ResultTab::Questions || view.screen != Screen::Result || view.leaving)
        flushQuestions(view, intents);
    if (view.leaving) intents.emplace_back(intent::LeavePlay{});
    view.leaving = false;
}

} // namespace alur::ui
