// The pre- and post-test: one question at a time, answers by keys for each number or group in turn; and what
// the room knew before and after. Nobody's result is shown by name.
#include <algorithm>
#include <cmath>

#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

using session::TestTime;

/// Who answers: people by number, or the groups.
struct Answerer {
    int number = 0;
    session::GroupId group;
    std::string name;
};

std::vector<Answerer> answerersOf(const Frame& frame, const Model& model, const TestView& at) {
    std::vector<Answerer> all;
    if (at.byGroups)
        for (const auto& group : model.workshop->groups) all.push_back({0, {group.id}, frame.tr(group.name)});
    else
        for (const auto& person : model.session->room().people())
            all.push_back({person.number, {}, std::to_string(person.number)});
    return all;
}

int answerOf(const Model& model, const TestView& at, const Answerer& who) {
    return model.session->room().answer(at.time, who.number, who.group, model.workshop->test[at.question].id);
}

char letterOf(std::size_t answer) { return static_cast<char>('a' + answer); }

void give(const Answerer& who, const Model& model, const TestView& at, int answer, Intents& intents) {
    intents.emplace_back(
        intent::Answer{who.group, {at.time, who.number, model.workshop->test[at.question].id, answer}});
}

/// The grid of numbers or groups, each with the letter that it answered; the one whose turn it is is marked.
float drawGrid(Frame& frame, const Model& model, TestView& at, const std::vector<Answerer>& all,
               const Rect& rect) {
    const float width = at.byGroups ? std::min(rect.w, 260.0F) : 84.0F, high = 52, gap = 8;
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>((rect.w + gap) / (width + gap)));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Rect cell{rect.x + static_cast<float>(i % columns) * (width + gap),
                        rect.y + static_cast<float>(i / columns) * (high + gap), width, high};
        const int answer = answerOf(model, at, all[i]);
        const bool turn = static_cast<int>(i) == at.person;
        const auto press = frame.press("who." + std::to_string(i), cell, all[i].name);
        frame.fill(cell,
                   turn                             ? Tone::Teluk
                   : answer >= 0                    ? Tone::Tint
                   : press.hovered || press.focused ? Tone::Sand
                                                    : Tone::Page,
                   space::radiusChip);
        if (!turn) frame.outline(cell, Tone::Edge, 1.5F, space::radiusChip);
        if (press.focused)
            focusRing(frame, {cell.x - 3, cell.y - 3, cell.w + 6, cell.h + 6}, space::radiusChip);
        if (press.clicked) at.person = static_cast<int>(i);
        frame.textFit(cell.x + 12, cell.y + 13, cell.w - 48, Type::Label, turn ? Tone::On : Tone::Ink,
                      all[i].name);
        if (answer >= 0)
            frame.textRight(cell.right() - 12, cell.y + 12, Type::ReadBold, turn ? Tone::On : Tone::Teluk,
                            std::string(1, letterOf(static_cast<std::size_t>(answer))));
    }
    const auto rows = (all.size() + columns - 1) / columns;
    return static_cast<float>(rows) * (high + gap);
}

void takeLetters(Frame& frame, const Model& model, TestView& at, const std::vector<Answerer>& all,
                 Intents& intents) {
    const auto& question = model.workshop->test[at.question];
    const char letter = frame.letter();
    const auto chosen = static_cast<std::size_t>(letter - 'a');
    if (at.person < 0 || at.person >= static_cast<int>(all.size())) return;
    const auto& who = all[static_cast<std::size_t>(at.person)];
    if (letter != 0 && chosen < question.answers.size()) {
        give(who, model, at, static_cast<int>(chosen), intents);
        at.person = std::min(at.person + 1, static_cast<int>(all.size()) - 1);
    }
    if (frame.key(Key::Backspace)) {
        if (answerOf(model, at, who) < 0 && at.person > 0) --at.person;
        give(all[static_cast<std::size_t>(at.person)], model, at, -1, intents);
    }
}

/// The answers as buttons, for the mouse.
float drawAnswerButtons(Frame& frame, const Model& model, TestView& at, const std::vector<Answerer>& all,
                        Intents& intents, const Rect& rect) {
    const auto& question = model.workshop->test[at.question];
    const auto& who = all[static_cast<std::size_t>(at.person)];
    const int now = answerOf(model, at, who);
    const auto last = std::string(1, letterOf(question.answers.size() - 1));
    frame.textFit(rect.x, rect.y, rect.w, Type::LabelBold, Tone::Ink,
                  fill(frame.tr(words::answerOf), {who.name, last}));
    float x = rect.x;
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const std::string letter(1, letterOf(i));
        const auto id = "answer." + letter;
        const Rect place{x, rect.y + 34, 60, 52};
        if (button(frame,
                   {.id = id,
                    .label = letter,
                    .kind = now == static_cast<int>(i) ? ButtonKind::Primary : ButtonKind::Secondary},
                   place)) {
            give(who, model, at, static_cast<int>(i), intents);
            at.person = std::min(at.person + 1, static_cast<int>(all.size()) - 1);
        }
        x += 68;
    }
    if (now >= 0 &&
        iconButton(frame, "answer.clear", Icon::Times, {x, rect.y + 38}, frame.tr(words::clearAnswer)))
        give(who, model, at, -1, intents);
    return 98;
}

/// Scrolls its grid within `rect`; returns the height of all, which in a stacked window scrolls with the
/// rest.
float drawAnswering(Frame& frame, const Model& model, TestView& at, Intents& intents, const Rect& rect) {
    const auto all = answerersOf(frame, model, at);
    if (all.empty())
        return frame.paragraph(rect.x, rect.y, rect.w, Type::Read, Tone::Soft,
                               frame.tr(words::nobodyToAnswer));
    at.person = std::clamp(at.person, 0, static_cast<int>(all.size()) - 1);
    const auto in = std::count_if(all.begin(), all.end(),
                                  [&](const Answerer& who) { return answerOf(model, at, who) >= 0; });
    float y = rect.y;
    if (!model.readOnly) {
        takeLetters(frame, model, at, all, intents);
        y += drawAnswerButtons(frame, model, at, all, intents, {rect.x, y, rect.w, 0});
    }
    frame.text(rect.x, y, Type::Label, Tone::Soft,
               fill(frame.tr(words::answersIn), {std::to_string(in), std::to_string(all.size())}));
    y += 34;
    if (frame.breadth() == Breadth::Stacked)
        return y + drawGrid(frame, model, at, all, {rect.x, y, rect.w, 0}) - rect.y;
    frame.beginScroll("test.grid", {rect.x - 4, y - 4, rect.w + 8, rect.bottom() - y + 4});
    frame.endScroll(drawGrid(frame, model, at, all, {rect.x, y, rect.w, 0}) + 8);
    return rect.h;
}

// --- the result

void drawShare(Frame& frame, const session::Share& share, const Rect& rect, Tone tone) {
    const auto value = share.value();
    bar(frame, {rect.x, rect.y + 8, rect.w - 74, 12}, static_cast<float>(value.value_or(0)), tone);
    frame.textRight(rect.right(), rect.y, Type::Label, value ? Tone::Ink : Tone::Soft,
                    value ? percent(*value) : "–");
}

float drawLine(Frame& frame, const std::string& name, const std::string& text, const session::TestLine& line,
               const Rect& rect) {
    const float left = std::max(180.0F, rect.w - 500), bars = (rect.w - left - 32) / 2;
    const bool below = rect.w < 620;
    const float room = below ? rect.w : left;
    frame.textFit(rect.x, rect.y, 56, Type::LabelBold, Tone::Teluk, name);
    const float height = frame.paragraph(rect.x + 52, rect.y, room - 60, Type::Label, Tone::Ink, text);
    const float y = below ? rect.y + height + 2 : rect.y;
    const float x = below ? rect.x : rect.x + left + 16, width = below ? (rect.w - 16) / 2 : bars;
    drawShare(frame, line.before, {x, y, width, 28}, Tone::Edge);
    drawShare(frame, line.after, {x + width + 16, y, width, 28}, Tone::Teluk);
    return height + (below ? 40.0F : 12.0F);
}

float drawFigureCard(Frame& frame, const Text& name, const std::string& figure, const Rect& rect) {
    frame.card(rect);
    frame.textFit(rect.x + 18, rect.y + 12, rect.w - 36, Type::Label, Tone::Soft, frame.tr(name));
    frame.textFit(rect.x + 18, rect.y + 40, rect.w - 36, Type::Figure, Tone::Ink, figure);
    return rect.h;
}

void drawResultOf(Frame& frame, const Model& model, const TestView& at, const Rect& rect) {
    std::vector<session::GroupId> groups;
    for (const auto& group : model.workshop->groups) groups.push_back({group.id});
    const auto result = session::testResult(*model.workshop, model.session->room(), groups,
                                            at.byGroups ? session::TestBy::Groups : session::TestBy::People);
    frame.beginScroll("test.result", {rect.x - 2, rect.y, rect.w + 4, rect.h});
    float y = rect.y + 2;
    const float gap = 16, width = (rect.w - 2 * gap) / 3;
    const auto mean = [](const std::optional<double>& value, int count) {
        return value ? percent(*value) + "  (" + std::to_string(count) + ")" : std::string("–");
    };
    drawFigureCard(frame, words::meanBefore, mean(result.meanBefore, result.answeredBefore),
                   {rect.x, y, width, 92});
    drawFigureCard(frame, words::meanAfter, mean(result.meanAfter, result.answeredAfter),
                   {rect.x + width + gap, y, width, 92});
    drawFigureCard(frame, words::gain, result.gain ? decimal(frame, *result.gain, 2) : "–",
                   {rect.x + 2 * (width + gap), y, width, 92});
    y += 106;
    const auto limits = result.gain ? fill(frame.tr(words::gainLimits), {std::to_string(result.answeredBoth)})
                                    : frame.tr(words::noGain);
    y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, limits) + 22;
    const auto lines = [&](auto name, auto text, const std::vector<session::TestLine>& all) {
        for (std::size_t i = 0; i < all.size(); ++i)
            y += drawLine(frame, name(i), text(i), all[i], {rect.x, y, rect.w - 10, 0});
    };
    const bool below = rect.w - 10 < 620;
    if (!below) {
        const float left = std::max(180.0F, rect.w - 510), bars = (rect.w - 10 - left - 32) / 2;
        frame.text(rect.x + left + 16, y, Type::LabelBold, Tone::Soft, frame.tr(words::before));
        frame.text(rect.x + left + 32 + bars, y, Type::LabelBold, Tone::Soft, frame.tr(words::after));
        y += 34;
    }
    lines([](std::size_t i) { return std::string(1, letterOf(i)); },
          [&](std::size_t i) { return frame.tr(model.workshop->outcomes[i]); }, result.outcomes);
    y += 8;
    frame.line({rect.x, y}, {rect.right(), y}, Tone::Line, 1);
    y += 16;
    lines([](std::size_t i) { return std::to_string(i + 1); },
          [&](std::size_t i) { return frame.tr(model.workshop->test[i].text); }, result.questions);
    frame.endScroll(y - rect.y + 10);
}

void drawNavigation(Frame& frame, const Model& model, View& view, float y) {
    auto& at = view.test;
    const auto count = model.workshop->test.size();
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const float margin = stacked ? 12.0F : space::margin;
    const auto turn = [&](int by) {
        at.question = static_cast<std::size_t>(
            std::clamp(static_cast<int>(at.question) + by, 0, static_cast<int>(count) - 1));
        at.person = 0;
        at.reason = false;
        if (view.projector.what == Projected::Question)
            project(model, view.projector, Projected::Question, frame.seconds());
    };
    if (buttonAt(frame,
                 {.id = "question.before",
                  .label = frame.tr(words::previous),
                  .icon = Icon::ArrowLeft,
                  .enabled = at.question > 0},
                 margin, y) ||
        frame.key(Key::PageUp))
        turn(-1);
    const Button next{.id = "question.next",
                      .label = frame.tr(words::forward),
                      .kind = ButtonKind::Primary,
                      .icon = Icon::ArrowRight,
                      .iconLast = true,
                      .enabled = at.question + 1 < count};
    if (buttonRight(frame, next, frame.width() - margin, y) || frame.key(Key::PageDown)) turn(1);
    const Button reason{.id = "question.reason",
                        .label = frame.tr(at.reason ? words::hideAnswer : words::showAnswer),
                        .kind = ButtonKind::Quiet,
                        .icon = at.reason ? Icon::EyeSlash : Icon::Eye};
    if (stacked ? iconButton(frame, "question.reason", Icon::Eye, {frame.width() / 2 - 22, y + 2},
                             frame.tr(words::showAnswer))
                : buttonAt(frame, reason, (frame.width() - buttonWidth(frame, reason)) / 2, y))
        at.reason = !at.reason;
}

} // namespace

float drawQuestion(Frame& frame, const scenario::Workshop& workshop, std::size_t which, bool withReason,
                   const Rect& rect, bool large) {
    const auto& question = workshop.test[which];
    const Type head = large ? Type::PointBold : Type::Head, body = large ? Type::Caption : Type::Read,
               letterType = large ? Type::PointBold : Type::ReadBold;
    float y = rect.y;
    y += frame.paragraph(rect.x, y, rect.w, head, Tone::Ink, frame.tr(question.text)) +
         (large ? 26.0F : 16.0F);
    const float indent = large ? 58.0F : 44.0F;
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const bool right = withReason && question.answers[i].right;
        const float height =
            frame.paragraphHeight(body, rect.w - indent - 20, frame.tr(question.answers[i].text));
        if (right) frame.fill({rect.x - 8, y - 6, rect.w + 8, height + 12}, Tone::Tint, space::radiusControl);
        frame.text(rect.x + 4, y, letterType, Tone::Teluk, std::string(1, letterOf(i)));
        if (right)
            frame.icon(Icon::CheckCircle, {rect.x + indent - 10, y + face(body).line / 2},
                       large ? 26.0F : 19.0F, Tone::Teluk);
        y += frame.paragraph(rect.x + indent + (right ? 10.0F : 0.0F), y, rect.w - indent - 20, body,
                             Tone::Ink, frame.tr(question.answers[i].text)) +
             (large ? 16.0F : 12.0F);
    }
    if (withReason)
        y += 8 + frame.paragraph(rect.x, y + 8, rect.w, large ? Type::Caption : Type::Label, Tone::Soft,
                                 frame.tr(question.reason));
    return y - rect.y;
}

void drawTest(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.test;
    view.projector.question = at.question;
    view.projector.reason = at.reason;
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const float margin = stacked ? 12.0F : space::margin;
    const Button show{.id = "show",
                      .label = frame.tr(view.projector.what == Projected::Question ? words::offProjector
                                                                                   : words::onProjector),
                      .icon = Icon::Desktop};
    const bool withShow = !at.result && !model.workshop->test.empty();
    const float used = stacked ? 56.0F : buttonWidth(frame, show) + 24;
    if (drawTopBar(frame, frame.tr(words::testTitle), frame.width() - 72 - used))
        intents.emplace_back(intent::ToBoard{});
    if (withShow && (stacked ? iconButton(frame, "show", Icon::Desktop, {frame.width() - 56, 10},
                                          frame.tr(words::onProjector))
                             : buttonRight(frame, show, frame.width() - margin, 8))) {
        if (view.projector.what == Projected::Question) endProjecting(view.projector);
        else project(model, view.projector, Projected::Question, frame.seconds());
    }
    if (model.workshop->test.empty()) {
        frame.paragraph(margin, 90, frame.width() - 2 * margin, Type::Read, Tone::Soft,
                        frame.tr(words::noTest));
        return;
    }
    at.question = std::min(at.question, model.workshop->test.size() - 1);
    const std::vector<std::string> times{frame.tr(words::preTest), frame.tr(words::postTest),
                                         frame.tr(words::testResult)};
    const std::vector<std::string> by{frame.tr(words::perPerson), frame.tr(words::perGroup)};
    const float timesWidth = std::min(frame.width() - 2 * margin, segmentedWidth(frame, times)),
                byWidth = std::min(frame.width() - 2 * margin, segmentedWidth(frame, by));
    const bool beside = timesWidth + byWidth + 24 < frame.width() - 2 * margin;
    const int time = segmented(frame, "test.time", {margin, 78, timesWidth, 46}, times,
                               at.result ? 2 : static_cast<int>(at.time));
    if (time >= 0) {
        at.result = time == 2;
        if (time < 2) at.time = static_cast<TestTime>(time), at.question = 0, at.reason = false;
        at.person = 0;
    }
    const float byTop = beside ? 78.0F : 132.0F;
    const int newly =
        segmented(frame, "test.by", {beside ? frame.width() - margin - byWidth : margin, byTop, byWidth, 46},
                  by, at.byGroups ? 1 : 0);
    if (newly >= 0) at.byGroups = newly == 1, at.person = 0;
    const float top = byTop + 62;
    constexpr float foot = 74;
    if (at.result)
        return drawResultOf(frame, model, at,
                            {margin, top, frame.width() - 2 * margin, frame.height() - top - 12});
    const Rect card{margin, top, frame.width() - 2 * margin, frame.height() - top - foot};
    frame.card(card);
    const Rect body = card.inset(stacked ? 14.0F : 24.0F);
    const float half = stacked ? body.w : std::round((body.w - 40) * 0.55F);
    const Rect left{body.x, body.y, half, body.h};
    frame.beginScroll("test.question", {left.x - 8, left.y, left.w + 8, left.h});
    frame.text(left.x, left.y, Type::Label, Tone::Soft,
               fill(frame.tr(words::questionOf),
                    {std::to_string(at.question + 1), std::to_string(model.workshop->test.size())}));
    float height = 44 + drawQuestion(frame, *model.workshop, at.question, at.reason,
                                     {left.x, left.y + 36, left.w - 8, 0}, false);
    if (stacked)
        height +=
            10 + drawAnswering(frame, model, at, intents, {body.x, body.y + height + 10, body.w - 8, 0});
    frame.endScroll(height);
    if (!stacked)
        drawAnswering(frame, model, at, intents, {body.x + half + 40, body.y, body.w - half - 40, body.h});
    drawNavigation(frame, model, view, frame.height() - foot + 14);
}

} // namespace alur::ui
