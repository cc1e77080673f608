// The groups side by side on flow and the seven indicators, hidden until revealed, in no order unless asked;
// and what people gave for sketch and description, in columns of their own.
#include <algorithm>
#include <array>
#include <numeric>

#include "casework/score.h"
#include "report/time_words.h"
#include "ui/dialog.h"
#include "ui/radar.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

using casework::Scores;
using scenario::Group;

/// What one group has come to; without scores where it has not begun.
struct Standing {
    const Group* group = nullptr;
    const session::Work* work = nullptr;
    std::optional<Scores> scores;
};

std::vector<Standing> standings(const Model& model, bool ranked) {
    std::vector<Standing> all;
    for (const auto& group : model.workshop->groups) {
        Standing one{&group, model.session->work({group.id}), {}};
        if (one.work != nullptr && !one.work->play().taken().empty())
            one.scores = casework::score(one.work->play().book(), one.work->play().state());
        all.push_back(one);
    }
    if (ranked)
        std::stable_sort(all.begin(), all.end(), [](const Standing& a, const Standing& b) {
            if (!a.scores || !b.scores) return a.scores.has_value();
            return a.scores->overall > b.scores->overall;
        });
    return all;
}

struct Column {
    std::string name; // a word, or an icon's meaning
    std::optional<Icon> icon;
    Fraction (*of)(const Scores& scores, std::size_t indicator);
    std::size_t indicator = 0;
};

std::vector<Column> columnsOf(const Frame& frame, const Model& model) {
    std::vector<Column> columns{
        {frame.tr(words::overall), {}, [](const Scores& scores, std::size_t) { return scores.overall; }, 0},
        {frame.tr(words::flow), {}, [](const Scores& scores, std::size_t) { return scores.flow.score; }, 0}};
    for (std::size_t i = 0; i < scenario::indicators.size(); ++i)
        columns.push_back(
            {frame.tr((*model.method)[scenario::indicators[i]].name), iconOf(scenario::indicators[i]),
             [](const Scores& scores, std::size_t indicator) { return scores.policy.indicators[indicator]; },
             i});
    return columns;
}

float shareOf(const Fraction& fraction) {
    return static_cast<float>(static_cast<double>(fraction.numerator()) /
                              static_cast<double>(fraction.denominator()));
}

/// The mean of the facilitator's marks, or of the other groups', over the criteria that were marked.
std::string markWords(const Frame& frame, const Model& model, const Group& group, bool byOthers) {
    double sum = 0;
    int count = 0;
    const auto& room = model.session->room();
    for (const auto& criterion : model.workshop->rubric) {
        std::optional<double> mark;
        if (byOthers) mark = room.othersMark({group.id}, criterion.id);
        else if (const auto& marks = room.marks({group.id}, {}); marks.contains(criterion.id))
            mark = marks.at(criterion.id);
        if (mark) sum += *mark, ++count;
    }
    return count == 0 ? "–" : decimal(frame, sum / count, 1);
}

void drawCell(Frame& frame, const Standing& one, const Column& column, bool shown, const Rect& rect,
              bool large, bool strong) {
    const Type type = large    ? (strong ? Type::PointBold : Type::Caption)
                      : strong ? Type::ReadBold
                               : Type::Label;
    const float line = face(type).line;
    if (!one.scores)
        return void(frame.textCentred(rect.centre().x, rect.centre().y - line / 2, type, Tone::Soft, "–"));
    if (!shown) return frame.disc(rect.centre(), large ? 8 : 5, Tone::Line);
    const auto value = column.of(*one.scores, column.indicator);
    auto words_ = report::percentWords(value);
    if (large) words_.resize(words_.size() - 2); // the sign stands in the title
    frame.textCentred(rect.centre().x, rect.centre().y - line / 2 - (large ? 8.0F : 6.0F), type, Tone::Ink,
                      words_);
    const float width = std::min(rect.w - 12, large ? 84.0F : 60.0F);
    bar(frame,
        {rect.centre().x - width / 2, rect.centre().y + (large ? 20.0F : 14.0F), width, large ? 10.0F : 6.0F},
        shareOf(value), Tone::Teluk);
}

struct Layout {
    float group, cell, mark;
};

void drawTable(Frame& frame, const Model& model, const std::vector<Standing>& all, bool shown,
               const Rect& rect, bool large, ComparisonView* at) {
    const auto columns = columnsOf(frame, model);
    const float markColumns = at ? 3.0F : 2.0F;
    const float mark = large ? 150.0F : frame.breadth() == Breadth::Wide ? 112.0F : 98.0F;
    const float group = large ? 72.0F : frame.breadth() == Breadth::Wide ? 236.0F : 150.0F;
    const float cell = (rect.w - group - mark * markColumns) / static_cast<float>(columns.size());
    const Type label = large ? Type::Caption : Type::Label;
    const float headHeight = large ? 96.0F : 84.0F;
    const float rowHeight =
        std::min(large ? 116.0F : 92.0F,
                 (rect.h - headHeight) / static_cast<float>(std::max<std::size_t>(1, all.size())));
    float x = rect.x + group;
    for (const auto& column : columns) {
        const Rect head{x, rect.y, cell, headHeight - 8};
        if (column.icon)
            frame.icon(*column.icon, {head.centre().x, head.centre().y}, large ? 34.0F : 24.0F, Tone::Soft);
        else {
            // Two words side by side are wider than their columns: the first reaches to the left, over the
            // groups; large, they stand one above the other.
            const bool first = &column == &columns.front();
            const float most = large ? 3 * cell : cell + (first ? 60 : 16);
            const float room = std::min(most, frame.textWidth(label, column.name));
            const float left = first ? head.right() - room - 2 : head.centre().x - room / 2;
            const float y = head.centre().y - face(label).line * (!large ? 0.5F : first ? 1.0F : 0.0F);
            frame.textFit(left, y, most, label, Tone::Soft, column.name);
        }
        if (!large && frame.reaches(head)) tooltip(frame, head, column.name);
        x += cell;
    }
    const auto markHead = [&](const Text& name) {
        const float high =
            frame.paragraphHeight(large ? Type::Caption : Type::Label, mark - 6, frame.tr(name));
        frame.paragraph(x + 6, rect.y + (headHeight - 8 - high) / 2, mark - 6,
                        large ? Type::Caption : Type::Label, Tone::Soft, frame.tr(name));
        x += mark;
    };
    frame.line({x, rect.y}, {x, rect.y + headHeight + rowHeight * static_cast<float>(all.size())}, Tone::Line,
               1);
    markHead(words::byFacilitator);
    markHead(words::byOthers);
    float y = rect.y + headHeight;
    for (const auto& one : all) {
        frame.line({rect.x, y}, {rect.right(), y}, Tone::Line, 1);
        const float middle = y + rowHeight / 2;
        groupShape(frame, one.group->shape, one.group->colour, {rect.x + (large ? 34.0F : 24.0F), middle},
                   large ? 48.0F : 32.0F);
        if (!large) {
            const float room = group - 58;
            const std::string state = !one.scores               ? frame.tr(words::notPlayed)
                                      : one.work->play().over() ? frame.tr(words::finished)
                                                                : frame.tr(words::soFar);
            const auto name = shortName(frame, *one.group, Type::LabelBold, room);
            frame.textFit(rect.x + 52, middle - 27, room, Type::LabelBold, Tone::Ink, name);
            frame.textFit(rect.x + 52, middle + 1, room, Type::Label, Tone::Soft, state);
        }
        x = rect.x + group;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            drawCell(frame, one, columns[i], shown, {x, y, cell, rowHeight}, large, i == 0);
            x += cell;
        }
        for (const bool byOthers : {false, true}) {
            frame.textCentred(x + mark / 2, middle - face(large ? Type::PointBold : Type::ReadBold).line / 2,
                              large ? Type::PointBold : Type::ReadBold, Tone::Ink,
                              markWords(frame, model, *one.group, byOthers));
            x += mark;
        }
        const auto id = "mark." + one.group->id;
        if (at && button(frame,
                         {.id = id,
                          .label = frame.tr(words::giveMarks),
                          .enabled = one.work != nullptr && !model.readOnly},
                         {x + 4, middle - 24, mark - 4, 48}))
            at->marking = one.group->id;
        y += rowHeight;
    }
}

/// Where there is no room for a table: a card for each group.
float drawCards(Frame& frame, const Model& model, const std::vector<Standing>& all, bool shown,
                const Rect& rect, ComparisonView& at) {
    const auto columns = columnsOf(frame, model);
    float y = rect.y;
    for (const auto& one : all) {
        const float height = 64 + 36 * static_cast<float>(columns.size() + 2) + 66;
        const Rect card{rect.x, y, rect.w, height};
        frame.card(card);
        groupShape(frame, one.group->shape, one.group->colour, {card.x + 30, card.y + 32}, 30);
        frame.textFit(card.x + 58, card.y + 18, card.w - 70, Type::ReadBold, Tone::Ink,
                      frame.tr(one.group->name));
        float line = card.y + 62;
        const auto row = [&](const std::string& name, const std::string& value) {
            frame.textFit(card.x + 16, line, card.w - 110, Type::Label, Tone::Ink, name);
            frame.textRight(card.right() - 16, line, Type::LabelBold, Tone::Ink, value);
            line += 36;
        };
        for (const auto& column : columns)
            row(column.name, !one.scores ? "–"
                             : shown     ? report::percentWords(column.of(*one.scores, column.indicator))
                                         : "•");
        row(frame.tr(words::byFacilitator), markWords(frame, model, *one.group, false));
        row(frame.tr(words::byOthers), markWords(frame, model, *one.group, true));
        const auto id = "mark." + one.group->id;
        if (buttonAt(frame,
                     {.id = id,
                      .label = frame.tr(words::giveMarks),
                      .enabled = one.work != nullptr && !model.readOnly},
                     card.x + 16, line + 4))
            at.marking = one.group->id;
        y += height + 12;
    }
    return y - rect.y;
}

// --- marks

/// One criterion with its four levels in words; returns its height.
float drawCriterion(Frame& frame, const scenario::Criterion& criterion, const Group& group,
                    const ComparisonView& at, int now, Intents& intents, const Rect& rect) {
    float y = rect.y;
    frame.textFit(rect.x, y, rect.w, Type::LabelBold, Tone::Ink, frame.tr(criterion.name));
    y += 32;
    const bool beside = rect.w > 760;
    const float gap = 10, width = beside ? (rect.w - 3 * gap) / 4 : rect.w;
    float high = 0;
    for (const auto& level : criterion.levels)
        high = std::max(high, frame.paragraphHeight(Type::Label, width - 64, frame.tr(level)) + 20);
    high = std::max(high, 52.0F);
    for (std::size_t i = 0; i < criterion.levels.size(); ++i) {
        const int level = static_cast<int>(i) + 1;
        const Rect place{beside ? rect.x + static_cast<float>(i) * (width + gap) : rect.x, y, width, high};
        const bool on = now == level;
        const auto press = frame.press("level." + criterion.id + "." + std::to_string(level), place,
                                       std::to_string(level) + " " + frame.tr(criterion.levels[i]));
        frame.fill(place,
                   on                               ? Tone::Teluk
                   : press.hovered || press.focused ? Tone::Tint
                                                    : Tone::Page,
                   space::radiusControl);
        if (!on) frame.outline(place, Tone::Edge, 1.5F, space::radiusControl);
        if (press.focused)
            focusRing(frame, {place.x - 3, place.y - 3, place.w + 6, place.h + 6}, space::radiusControl);
        frame.text(place.x + 16, place.centre().y - 16, Type::Head, on ? Tone::On : Tone::Teluk,
                   std::to_string(level));
        const float text = frame.paragraphHeight(Type::Label, width - 64, frame.tr(criterion.levels[i]));
        frame.paragraph(place.x + 48, place.centre().y - text / 2, width - 64, Type::Label,
                        on ? Tone::On : Tone::Ink, frame.tr(criterion.levels[i]));
        if (press.clicked)
            intents.emplace_back(intent::GiveMark{{group.id}, at.by, criterion.id, on ? 0 : level});
        if (!beside) y += high + gap;
    }
    return (beside ? y + high : y) - rect.y + 16;
}

void drawMarking(Frame& frame, const Model& model, ComparisonView& at, Intents& intents) {
    const auto* group = model.workshop->group(at.marking);
    if (group == nullptr) return at.marking.clear();
    if (at.by.value == group->id) at.by = {};
    frame.raise();
    frame.shade(0.4F);
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const Rect rect = frame.all().inset(stacked ? 6.0F : 20.0F);
    frame.fill(rect, Tone::Page, space::radiusCard);
    const float x = rect.x + (stacked ? 14.0F : 28.0F), width = rect.w - (stacked ? 28.0F : 56.0F);
    groupShape(frame, group->shape, group->colour, {x + 15, rect.y + 38}, 30);
    frame.textFit(x + 44, rect.y + 22, width - 44, Type::Head, Tone::Ink,
                  fill(frame.tr(words::marksOf), {frame.tr(group->name)}));
    const Rect list{rect.x + 4, rect.y + 66, rect.w - 8, rect.h - 66 - 80};
    frame.beginScroll("marks", list);
    float y = list.y;
    y += frame.paragraph(x, y, width, Type::Label, Tone::Soft, frame.tr(words::marksNote)) + 12;
    frame.text(x, y + 10, Type::Label, Tone::Soft, frame.tr(words::markedBy));
    float bx = x + frame.textWidth(Type::Label, frame.tr(words::markedBy)) + 16;
    const auto chooser = [&](const session::GroupId& by, const std::string& name, const Group* look) {
        const float room = look ? 52.0F : frame.textWidth(Type::LabelBold, name) + 32;
        if (bx + room > rect.right() - 16) bx = x, y += 54;
        const Rect place{bx, y, room, 46};
        const bool on = at.by == by;
        const auto press = frame.press("by." + by.value, place, name);
        frame.fill(place,
                   on && !look                            ? Tone::Teluk
                   : on || press.hovered || press.focused ? Tone::Tint
                                                          : Tone::Page,
                   space::radiusControl);
        frame.outline(place, on ? Tone::Teluk : Tone::Edge, on ? 3.0F : 1.5F, space::radiusControl);
        if (press.focused)
            focusRing(frame, {place.x - 3, place.y - 3, place.w + 6, place.h + 6}, space::radiusControl);
        if (look) groupShape(frame, look->shape, look->colour, place.centre(), 26);
        else frame.text(place.x + 16, place.y + 10, Type::LabelBold, on ? Tone::On : Tone::Ink, name);
        if (look && (press.hovered || press.focused)) tooltip(frame, place, name);
        if (press.clicked) at.by = by;
        bx += room + 8;
    };
    chooser({}, frame.tr(words::byFacilitator), nullptr);
    for (const auto& other : model.workshop->groups)
        if (other.id != group->id) chooser({other.id}, frame.tr(other.name), &other);
    y += 66;
    const auto& marks = model.session->room().marks({group->id}, at.by);
    for (const auto& criterion : model.workshop->rubric) {
        const auto found = marks.find(criterion.id);
        y += drawCriterion(frame, criterion, *group, at, found == marks.end() ? 0 : found->second, intents,
                           {x, y, width, 0});
    }
    frame.endScroll(y - list.y);
    if (buttonRight(frame, {.id = "marks.done", .label = frame.tr(words::done), .kind = ButtonKind::Primary},
                    x + width, rect.bottom() - 66) ||
        frame.key(Key::Escape))
        at.marking.clear();
    frame.lower();
}

} // namespace

void drawComparisonPage(Frame& frame, const Model& model, const Rect& rect) {
    drawTable(frame, model, standings(model, false), model.session->room().scoresRevealed(), rect, true,
              nullptr);
}

void drawComparison(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.comparison;
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const float margin = stacked ? 12.0F : frame.breadth() == Breadth::Wide ? space::margin : 16.0F;
    const bool shown = model.session->room().scoresRevealed();
    if (!shown) at.ranked = false;
    const bool on = view.projector.what == Projected::Comparison;
    const Button show{.id = "show",
                      .label = frame.tr(on ? words::offProjector : words::onProjector),
                      .icon = Icon::Desktop};
    const float used = stacked ? 56.0F : buttonWidth(frame, show) + 24;
    if (drawTopBar(frame, frame.tr(words::comparisonTitle), frame.width() - 72 - used))
        intents.emplace_back(intent::ToBoard{});
    if (stacked ? iconButton(frame, "show", Icon::Desktop, {frame.width() - 56, 10}, show.label)
                : buttonRight(frame, show, frame.width() - margin, 8)) {
        if (on) endProjecting(view.projector);
        else project(model, view.projector, Projected::Comparison, frame.seconds());
    }
    constexpr float foot = 78;
    const auto all = standings(model, at.ranked);
    float top = 84;
    if (!shown)
        top += frame.paragraph(margin, top, frame.width() - 2 * margin, Type::Read, Tone::Soft,
                               frame.tr(words::hiddenText)) +
               14;
    const Rect area{margin, top, frame.width() - 2 * margin, frame.height() - top - foot};
    if (stacked) {
        frame.beginScroll("comparison", {0, area.y, frame.width(), area.h});
        frame.endScroll(drawCards(frame, model, all, shown, area, at));
    } else {
        frame.card(area);
        drawTable(frame, model, all, shown, {area.x + 10, area.y + 6, area.w - 20, area.h - 12}, false, &at);
    }
    const float y = frame.height() - foot + 15;
    const Button reveal{.id = "reveal",
                        .label = frame.tr(shown ? words::hide : words::reveal),
                        .kind = shown ? ButtonKind::Secondary : ButtonKind::Primary,
                        .icon = shown ? Icon::EyeSlash : Icon::Eye,
                        .enabled = !model.readOnly};
    if (buttonRight(frame, reveal, frame.width() - margin, y)) intents.emplace_back(intent::Reveal{!shown});
    const Button order{.id = "order",
                       .label = frame.tr(at.ranked ? words::asGroups : words::inOrder),
                       .kind = ButtonKind::Quiet,
                       .enabled = shown};
    if (shown && buttonAt(frame, order, margin - 12, y)) at.ranked = !at.ranked;
    if (!at.marking.empty()) drawMarking(frame, model, at, intents);
}

} // namespace alur::ui
