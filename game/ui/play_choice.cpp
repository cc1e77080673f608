// The right page: the choice, then what came of it, at last the end.
#include <algorithm>
#include <array>

#include "report/consequence.h"
#include "report/time_words.h"
#include "ui/play_parts.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using casework::Step;

constexpr float numberDisc = 40;
constexpr float cardPadding = 14;

struct Card {
    std::string number;
    std::string text;
    std::string cost;
    std::string refused; // why it is not available; empty where it is
    bool picked = false;
};

float cardHeight(const Frame& frame, const Card& card, float width) {
    float height = cardPadding + frame.paragraphHeight(Type::Read, width - 92, card.text) + 28 + 10;
    if (!card.refused.empty()) height += frame.paragraphHeight(Type::Label, width - 92, card.refused) - 26;
    return height;
}

bool drawCard(Frame& frame, const std::string& id, const Card& card, const Rect& rect) {
    const bool open = card.refused.empty();
    const auto press = frame.press(id, rect, card.text, open);
    const bool lit = press.focused || card.picked;
    Rect body = rect;
    if (open) {
        if (!press.held) frame.fill(rect.moved(0, 2), lit ? Tone::Teluk : Tone::Line, space::radiusCard);
        else body = rect.moved(0, 1);
        frame.fill(body, lit || press.hovered ? Tone::Tint : Tone::Page, space::radiusCard);
        frame.outline(body, lit ? Tone::Teluk : Tone::Line, lit ? 3.0F : 1.0F, space::radiusCard);
    } else {
        frame.fill(body, Tone::Sand, space::radiusCard);
    }
    const Vec centre{body.x + 37, body.y + 37};
    const Tone ink = open ? Tone::Ink : Tone::Soft;
    if (!open) {
        frame.icon(Icon::Lock, centre, 22, Tone::Soft);
    } else if (card.picked) {
        frame.disc(centre, numberDisc / 2, Tone::Teluk);
        frame.icon(Icon::Check, centre, 22, Tone::On);
    } else if (press.focused) {
        frame.disc(centre, numberDisc / 2, Tone::Teluk);
        frame.textCentred(centre.x, centre.y - 14, Type::ReadBold, Tone::On, card.number);
    } else {
        frame.ring(centre, numberDisc / 2, Tone::Teluk, 2);
        frame.textCentred(centre.x, centre.y - 14, Type::ReadBold, Tone::Teluk, card.number);
    }
    const float x = body.x + 73, width = body.w - 92;
    const float text = frame.paragraph(x, body.y + cardPadding, width, Type::Read, ink, card.text);
    const float below = body.y + cardPadding + text + 2;
    if (open) {
        frame.icon(Icon::Clock, {x + 8, below + 13}, 18, Tone::Soft);
        frame.text(x + 23, below, Type::Label, Tone::Soft, card.cost);
    } else {
        frame.paragraph(x, below, width, Type::Label, Tone::Soft, card.refused);
    }
    return press.clicked;
}

std::vector<Card> cardsOf(const Frame& frame, const Model& model, const PlayView& view) {
    const auto& play = model.work->play();
    const auto& scene = play.scene();
    std::vector<Card> cards;
    for (std::size_t i = 0; i < scene.decisions.size(); ++i) {
        const auto& decision = play.book().scenario().decisions[scene.decisions[i]];
        Card card{std::to_string(i + 1),
                  frame.tr(decision.text),
                  frame.tr(report::lengthWords(decision.takes)),
                  {},
                  Step{view.picked}.has(i)};
        const auto verdict = casework::check(play.book(), play.state(), scene.decisions[i]);
        if (!verdict.allowed) card.refused = frame.tr(verdict.why);
        else if (model.readOnly) card.refused = frame.tr(words::readOnly);
        cards.push_back(std::move(card));
    }
    return cards;
}

std::string headingOf(const Frame& frame, const scenario::Scene& scene) {
    if (!scene.picksSeveral()) return frame.tr(words::whatStep);
    const auto most = std::to_string(
        std::min<std::size_t>(static_cast<std::size_t>(scene.pickMax), scene.decisions.size()));
    if (std::to_string(scene.pickMin) == most) return fill(frame.tr(words::whatStepsExactly), {most});
    return fill(frame.tr(words::whatSteps), {std::to_string(scene.pickMin), most});
}

/// What is ticked, and the button that takes it; says why not while it may not be taken.
float drawConfirm(Frame& frame, const Model& model, PlayView& view, Intents& intents, const Rect& rect) {
    const auto& play = model.work->play();
    const Step step{view.picked};
    const auto verdict = casework::check(play.book(), play.state(), step);
    const auto count = static_cast<int>(casework::decisionsOf(play.scene(), step).size());
    const auto label = fill(frame.tr(words::takeSteps), {std::to_string(count)});
    if (buttonRight(frame,
                    {.id = "take",
                     .label = label,
                     .kind = ButtonKind::Primary,
                     .icon = Icon::ArrowRight,
                     .iconLast = true,
                     .enabled = verdict.allowed && !model.readOnly},
                    rect.right(), rect.y))
        intents.emplace_back(intent::Decide{step});
    if (!verdict.allowed && count > 0)
        frame.textFit(rect.x, rect.y + 11, rect.w - 220, Type::Label, Tone::Soft, frame.tr(verdict.why));
    return 48;
}

struct RowLook {
    Icon icon;
    Tone tone;
};

RowLook lookOf(report::Change::Kind kind) {
    using Kind = report::Change::Kind;
    switch (kind) {
    case Kind::NeedMet: return {Icon::CheckCircle, Tone::Teluk};
    case Kind::NeedMetLate: return {Icon::HourglassEnd, Tone::Bata};
    case Kind::ServiceGiven: return {Icon::LifeRing, Tone::Teluk};
    case Kind::RecordMade: return {Icon::FileText, Tone::Teluk};
    case Kind::FactLearned: return {Icon::Lightbulb, Tone::Teluk};
    case Kind::NeedLearned: return {Icon::Search, Tone::Teluk};
    case Kind::BarrierRemoved: return {Icon::Unlock, Tone::Teluk};
    case Kind::Contact: return {Icon::Refresh, Tone::Teluk};
    case Kind::MeterRose: return {Icon::LineChart, Tone::Teluk};
    case Kind::MeterFell: return {Icon::LineChart, Tone::Bata};
    case Kind::Time: return {Icon::HourglassHalf, Tone::Bata};
    }
    return {Icon::Info, Tone::Soft};
}

float drawChange(Frame& frame, const report::Change& change, const Rect& rect) {
    frame.line({rect.x, rect.y}, {rect.right(), rect.y}, Tone::Line, 1);
    const auto look = lookOf(change.kind);
    frame.icon(look.icon, {rect.x + 9, rect.y + 23}, 22, look.tone);
    const float x = rect.x + 44, width = rect.w - 44;
    // The bold word leads; the fact follows on the same line where it fits.
    const auto head = frame.tr(change.head) + ":";
    const float used = frame.text(x, rect.y + 10, Type::LabelBold, Tone::Ink, head) + 5;
    const auto& fact = frame.tr(change.fact);
    float height = 26;
    if (frame.textWidth(Type::Label, fact) <= width - used)
        frame.text(x + used, rect.y + 10, Type::Label, Tone::Ink, fact);
    else height += frame.paragraph(x, rect.y + 36, width, Type::Label, Tone::Ink, fact);
    height +=
        frame.paragraph(x, rect.y + 10 + height, width, Type::Label, Tone::Soft, frame.tr(change.detail));
    return height + 18;
}

float drawConsequenceBody(Frame& frame, const Model& model, const report::Consequence& told,
                          const std::vector<Index<scenario::Decision>>& picked, const std::string& number,
                          const Rect& rect) {
    float y = rect.y;
    frame.disc({rect.x + 16, y + 16}, 16, Tone::Teluk);
    frame.textCentred(rect.x + 16, y + 2, Type::ReadBold, Tone::On, number);
    frame.text(rect.x + 44, y + 3, Type::Label, Tone::Soft, frame.tr(words::groupsChoice));
    y += 42;
    const auto& scenario = model.work->play().book().scenario();
    for (const auto decision : picked) {
        const auto& text = frame.tr(scenario.decisions[decision].text);
        const bool title = picked.size() == 1 &&
                           frame.paragraphHeight(Type::Head, rect.w, text) <= 2 * face(Type::Head).line;
        y += frame.paragraph(rect.x, y, rect.w, title ? Type::Head : Type::ReadBold, Tone::Ink, text) + 4;
        if (const auto& says = scenario.decisions[decision].says)
            y += frame.paragraph(rect.x, y, rect.w, Type::Read, Tone::Ink, frame.tr(*says)) + 10;
    }
    for (const auto& event : told.events) {
        y += 6;
        const float height = frame.paragraphHeight(Type::Read, rect.w - 32, frame.tr(event)) + 48;
        frame.fill({rect.x, y, rect.w, height}, Tone::Btint, space::radiusControl);
        frame.icon(Icon::Exclamation, {rect.x + 26, y + 22}, 19, Tone::Bata);
        frame.text(rect.x + 44, y + 9, Type::LabelBold, Tone::Bata, frame.tr(words::meanwhile));
        frame.paragraph(rect.x + 16, y + 36, rect.w - 32, Type::Read, Tone::Ink, frame.tr(event));
        y += height + 6;
    }
    y += 8;
    if (model.settings.feedbackAtOnce)
        for (const auto& change : told.changes) y += drawChange(frame, change, {rect.x, y, rect.w, 0});
    return y - rect.y;
}

bool scrollsAlone(const Rect& rect) { return rect.h > 0; }

/// All one height, filling the page, where that fits into `room`; else each as high as it needs.
std::vector<float> cardHeights(const Frame& frame, const std::vector<Card>& cards, float width, float room) {
    std::vector<float> heights;
    for (const auto& card : cards) heights.push_back(cardHeight(frame, card, width));
    const float count = static_cast<float>(cards.size());
    const float most = *std::max_element(heights.begin(), heights.end());
    const float share = (room - space::gap * (count - 1)) / count;
    if (room > 0 && most > share) return heights; // the page scrolls where even that is too much
    return std::vector<float>(cards.size(),
                              room > 0 ? std::clamp(share, most, std::max(most, 126.0F)) : most);
}

} // namespace

float drawDecisions(Frame& frame, const Model& model, PlayView& view, Intents& intents, const Rect& rect) {
    const auto& play = model.work->play();
    const auto& scene = play.scene();
    const auto cards = cardsOf(frame, model, view);
    float y = rect.y;
    const bool several = scene.picksSeveral();
    if (frame.breadth() != Breadth::Narrow || several) {
        frame.paragraph(rect.x, y + 2, rect.w, Type::Head, Tone::Ink, headingOf(frame, scene));
        y += 48;
    }
    const float confirm = several ? 60.0F : 0.0F;
    const float width = scrollsAlone(rect) ? rect.w - 8 : rect.w;
    const auto heights =
        cardHeights(frame, cards, width, scrollsAlone(rect) ? rect.bottom() - y - confirm : 0);
    const float room = rect.bottom() - y - confirm;
    if (scrollsAlone(rect)) frame.beginScroll("choice", {rect.x - 4, y - 4, rect.w + 8, room + 6});
    const bool scrolls = scrollsAlone(rect) && frame.memory().scroll("choice").content > room + 6;
    float at = y;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto& decision = play.book().scenario().decisions[scene.decisions[i]];
        if (drawCard(frame, "decision." + decision.id, cards[i],
                     {rect.x, at, scrolls ? width : rect.w, heights[i]})) {
            if (several) view.picked ^= Step::of(i).picked;
            else intents.emplace_back(intent::Decide{Step::of(i)});
        }
        at += heights[i] + space::gap;
    }
    if (scrollsAlone(rect)) frame.endScroll(at - space::gap - y + 4);
    const float below = scrollsAlone(rect) ? rect.bottom() - 48 : at;
    if (several) at = below + drawConfirm(frame, model, view, intents, {rect.x, below, rect.w, 48});
    return at - rect.y;
}

float drawConsequence(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect) {
    const auto& play = model.work->play();
    const auto step = *view.play.told;
    const auto& taken = play.taken()[step];
    const auto told = report::consequence(play, step);
    const auto& scene = play.book().scenario().scenes[taken.before.scene];
    const auto picked = casework::decisionsOf(scene, taken.step);
    const auto first = std::find(scene.decisions.begin(), scene.decisions.end(), picked.front());
    const auto number = std::to_string(picked.size() > 1 ? static_cast<std::ptrdiff_t>(picked.size())
                                                         : first - scene.decisions.begin() + 1);
    const bool alone = scrollsAlone(rect);
    const float turn = frame.motion("turn", 0.18);
    const Rect card =
        alone ? rect.moved(12 * (1 - turn), 0)
              : Rect{rect.x, rect.y, rect.w, frame.memory().scroll("consequence.stacked").content};
    frame.card(card);
    frame.topEdge(card, Tone::Teluk);
    const float padding = frame.breadth() == Breadth::Wide ? 24 : 18;
    constexpr float foot = 76;
    const Rect body{card.x + padding, card.y + 24, card.w - 2 * padding, card.h - 24 - foot};
    if (alone) frame.beginScroll("choice", {card.x + 2, card.y + 6, card.w - 4, card.h - 6 - foot});
    const float height = drawConsequenceBody(frame, model, told, picked, number, body);
    if (alone) frame.endScroll(height + 24);
    const float y = alone ? card.bottom() - 68 : body.y + height + 8;
    if (!model.readOnly && buttonAt(frame,
                                    {.id = "take_back",
                                     .label = frame.tr(words::takeBack),
                                     .kind = ButtonKind::Quiet,
                                     .icon = Icon::Undo,
                                     .key = "Z"},
                                    card.x + padding - 20, y)) {
        intents.emplace_back(intent::TakeBack{});
        view.play.told.reset();
    }
    if (buttonRight(frame,
                    {.id = "go_on",
                     .label = frame.tr(words::next),
                     .kind = ButtonKind::Primary,
                     .icon = Icon::ArrowRight,
                     .iconLast = true},
                    card.right() - padding, y)) {
        view.play.told.reset();
        frame.endMotion("turn");
    }
    const float whole = y + 68 - rect.y;
    if (!alone) {
        auto& stacked = frame.memory().scroll("consequence.stacked");
        if (stacked.content != whole) frame.memory().moving = true;
        stacked.content = whole;
    }
    return whole;
}

float drawEnding(Frame& frame, const Model& model, View& view, const Rect& rect) {
    const auto& play = model.work->play();
    const bool outOfTime = play.state().standing == casework::Standing::OutOfTime;
    const float padding = 24;
    const float width = rect.w - 2 * padding;
    const auto& title = frame.tr(outOfTime ? words::outOfTime : words::theEnd);
    const std::string story = outOfTime ? frame.tr(words::outOfTimeStory) : frame.tr(play.scene().title);
    const float height = 120 + frame.paragraphHeight(Type::Head, width, story) + 110;
    const Rect card{rect.x, rect.y, rect.w, height};
    frame.card(card);
    frame.topEdge(card, Tone::Teluk);
    mark(frame, {card.x + padding + 26, card.y + 62}, 52, rgb(Tone::Teluk, frame.theme()),
         rgb(Tone::Bata, frame.theme()));
    frame.textFit(card.x + padding + 66, card.y + 46, width - 66, Type::Head, Tone::Ink, title);
    float y = card.y + 112;
    y += frame.paragraph(card.x + padding, y, width, outOfTime ? Type::Read : Type::ReadBold, Tone::Ink,
                         story) +
         24;
    if (buttonAt(frame,
                 {.id = "see_result",
                  .label = frame.tr(words::seeResult),
                  .kind = ButtonKind::Primary,
                  .icon = Icon::ArrowRight,
                  .iconLast = true},
                 card.x + padding, y))
        view.screen = Screen::Result;
    return height;
}

} // namespace alur::ui
