// The palette of signs below the canvas: people and services of the case, genogram, ecomap, everything else.
#include <algorithm>
#include <array>
#include <cmath>

#include "imgui.h"
#include "sketch/words.h"
#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

const Text& nameOf(sketch::StampKind kind) { return sketch::words::stamps[static_cast<std::size_t>(kind)]; }
const Text& nameOf(sketch::RelationKind kind) {
    return sketch::words::relations[static_cast<std::size_t>(kind)];
}

void drawMarks(Frame& frame, const sketch::Marks& marks) {
    paint(*frame.drawList(), frame.fonts(), frame.pictures(), marks, {frame.pixels({0, 0}), frame.scale()});
}

void arm(SketchView& at, sketch::Stamp stamp, std::string name) {
    at.relation.reset();
    at.relationFrom = 0;
    at.selected.clear();
    at.armed = ArmedStamp{std::move(stamp), std::move(name)};
}

void place(const Model& model, SketchView& at, Intents& intents, sketch::Stamp stamp) {
    at.armed.reset();
    at.selected = {pageOf(model, at).nextId};
    const bool named = stamp.kind == sketch::StampKind::System && stamp.label.empty();
    sketch::Item item{pageOf(model, at).nextId, at.colour, {}, std::move(stamp)};
    edit(at, intents, sketch::Added{{item}});
    if (named) beginTyping(at, item);
}

namespace {

/// One thing in the palette: a stamp or a relation.
struct Choice {
    std::string id;
    std::string words;
    std::optional<sketch::Stamp> stamp;
    std::optional<sketch::RelationKind> relation;
    bool present = false; // a person who is on the page already
};

Choice choiceOf(const Frame& frame, sketch::StampKind kind) {
    sketch::Stamp stamp;
    stamp.kind = kind;
    stamp.size = kind == sketch::StampKind::Household ? 260
                 : kind == sketch::StampKind::System  ? 170
                 : kind >= sketch::StampKind::Male    ? 112
                                                      : 130;
    return {"stamp." + std::to_string(static_cast<int>(kind)), frame.tr(nameOf(kind)), stamp, {}, false};
}

Choice choiceOf(const Frame& frame, sketch::RelationKind kind) {
    return {"relation." + std::to_string(static_cast<int>(kind)), frame.tr(nameOf(kind)), {}, kind, false};
}

std::vector<Choice> choicesOf(const Frame& frame, const Model& model, const SketchView& at) {
    using sketch::RelationKind;
    using sketch::StampKind;
    std::vector<Choice> choices;
    const auto stamps = [&](StampKind from, StampKind to) {
        for (int kind = static_cast<int>(from); kind <= static_cast<int>(to); ++kind)
            choices.push_back(choiceOf(frame, static_cast<StampKind>(kind)));
    };
    const auto relations = [&](std::initializer_list<RelationKind> kinds) {
        for (const auto kind : kinds) choices.push_back(choiceOf(frame, kind));
    };
    switch (at.symbols) {
    case SymbolTab::People:
        for (const auto& known : knownOf(model, at, frame.language()))
            choices.push_back(
                {known.who, frame.tr(known.name), known.stamp, {}, isOnPage(pageOf(model, at), known.who)});
        break;
    case SymbolTab::Genogram:
        stamps(StampKind::Male, StampKind::Household);
        relations({RelationKind::Partner, RelationKind::ParentChild, RelationKind::LivingTogether,
                   RelationKind::Separated, RelationKind::Divorced, RelationKind::Close,
                   RelationKind::Conflict, RelationKind::CutOff});
        break;
    case SymbolTab::Ecomap:
        stamps(StampKind::System, StampKind::System);
        relations({RelationKind::Strong, RelationKind::Weak, RelationKind::Tenuous, RelationKind::Stressful,
                   RelationKind::Energy, RelationKind::EnergyBoth});
        break;
    case SymbolTab::Signs: stamps(StampKind::Woman, StampKind::Danger); break;
    }
    return choices;
}

sketch::Box boxIn(const Rect& rect) { return {{rect.x, rect.y}, {rect.right(), rect.bottom()}}; }

void drawSign(Frame& frame, const Choice& choice, const Rect& box) {
    sketch::Marks marks;
    if (choice.relation) {
        frame.drawList()->PushClipRect({0, 0}, {1e5F, 1e5F});
        const sketch::Box wide{{0, 0}, {110, 60}};
        marks = sketch::signOf(*choice.relation, sketch::Colour::Ink, wide);
        const Vec corner = frame.pixels({box.centre().x - 38, box.centre().y - 21});
        paint(*frame.drawList(), frame.fonts(), frame.pictures(), marks, {corner, 0.7F * frame.scale()});
        frame.drawList()->PopClipRect();
        return;
    }
    auto stamp = *choice.stamp;
    if (stamp.kind == sketch::StampKind::Portrait)
        return portrait(frame, stamp.portrait.substr(std::string("portrait-").size()), box);
    marks = sketch::signOf(stamp.kind, sketch::Colour::Ink, boxIn(box));
    if (!stamp.inside.empty() || stamp.client) {
        stamp.centre = {box.centre().x, box.centre().y};
        stamp.size = box.h;
        stamp.label.clear();
        marks.clear();
        sketch::addItem({}, {0, sketch::Colour::Ink, {}, stamp}, marks);
    }
    drawMarks(frame, marks);
}

float tileWidth(const Frame& frame, const Choice& choice) {
    return std::max(84.0F, std::min(170.0F, frame.textWidth(Type::Label, choice.words) + 20));
}

bool choiceTile(Frame& frame, const SketchView& at, const Choice& choice, const Rect& rect) {
    const auto press = frame.press(choice.id, rect, choice.words);
    const bool chosen = (choice.relation && at.relation == choice.relation) ||
                        (choice.stamp && at.armed && at.armed->name == choice.id);
    if (chosen || press.hovered || press.focused) frame.fill(rect, Tone::Tint, space::radiusControl);
    if (chosen) frame.outline(rect, Tone::Teluk, 2, space::radiusControl);
    if (frame.theme() == Theme::Dark)
        frame.fillRgb({rect.centre().x - 42, rect.y + 4, 84, 48}, rgb(Tone::Paper, Theme::Light),
                      space::radiusChip);
    drawSign(frame, choice, {rect.centre().x - 22, rect.y + 6, 44, 44});
    if (choice.present) frame.icon(Icon::CheckCircle, {rect.right() - 14, rect.y + 14}, 18, Tone::Teluk);
    const float width = frame.textWidth(Type::Label, choice.words);
    frame.textFit(rect.centre().x - std::min(width, rect.w - 8) / 2, rect.y + 54, rect.w - 8, Type::Label,
                  choice.present ? Tone::Soft : Tone::Ink, choice.words);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    if (width > rect.w - 8 && (press.hovered || press.focused)) tooltip(frame, rect, choice.words);
    // Taken at the press: it can be dragged onto the canvas as well.
    return press.clicked || (press.hovered && frame.mouseWentDown());
}

void take(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
          const Choice& choice) {
    if (choice.relation) {
        at.armed.reset();
        at.selected.clear();
        at.relationFrom = 0;
        at.relation = choice.relation;
        return;
    }
    if (frame.memory().focusVisible) { // by the keyboard: into the middle of what is shown
        auto stamp = *choice.stamp;
        stamp.centre = canvas.toPage(canvas.shown().centre());
        return place(model, at, intents, std::move(stamp));
    }
    arm(at, *choice.stamp, choice.id);
}

/// What to do next, at the foot of the canvas.
void drawHint(Frame& frame, const SketchView& at, const std::vector<Choice>& choices, const Rect& canvas) {
    if (!at.armed && !at.relation) return;
    std::string name;
    for (const auto& choice : choices)
        if ((at.armed && at.armed->name == choice.id) || (choice.relation && at.relation == choice.relation))
            name = choice.words;
    const auto hint = fill(frame.tr(at.armed ? words::tapToPlace : words::dragToRelate), {name});
    const float width = std::min(canvas.w - 16, frame.textWidth(Type::Label, hint) + 32);
    const Rect card{canvas.centre().x - width / 2, canvas.y + 8, width, 40};
    frame.fill(card, Tone::Ink, space::radiusChip);
    frame.textFit(card.x + 16, card.y + 7, card.w - 32, Type::Label, Tone::Paper, hint);
}

} // namespace

void drawSymbols(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                 const Rect& rect) {
    const std::vector<std::string> tabs{frame.tr(words::peopleAndServices), frame.tr(words::genogram),
                                        frame.tr(words::ecomap), frame.tr(words::signs)};
    const float tabsWidth = std::min(rect.w, segmentedWidth(frame, tabs));
    if (const int chosen =
            segmented(frame, "symbols", {rect.x, rect.y, tabsWidth, 44}, tabs, static_cast<int>(at.symbols));
        chosen >= 0) {
        at.symbols = static_cast<SymbolTab>(chosen);
        at.symbolsFrom = 0;
        at.armed.reset();
        at.relation.reset();
    }
    const auto choices = choicesOf(frame, model, at);
    const auto* history = model.work->sketch(at.page);
    if (iconButton(frame, "undo", Icon::Undo, {rect.right() - 92, rect.y},
                   frame.tr(words::undo) + " · Ctrl Z",
                   history != nullptr && history->canUndo() && !model.readOnly))
        happen(intents, session::SketchUndone{at.page});
    if (iconButton(frame, "redo", Icon::Redo, {rect.right() - 44, rect.y},
                   frame.tr(words::redo) + " · Ctrl Y",
                   history != nullptr && history->canRedo() && !model.readOnly))
        happen(intents, session::SketchRedone{at.page});
    const float y = rect.y + 52, high = 82;
    at.symbolsFrom = std::min(at.symbolsFrom, choices.empty() ? 0 : choices.size() - 1);
    float x = rect.x;
    const bool earlier = at.symbolsFrom > 0;
    const bool back = earlier && iconButton(frame, "symbols.earlier", Icon::ChevronLeft, {x, y + 20},
                                            frame.tr(words::earlier));
    if (earlier) x += 48;
    std::size_t next = at.symbolsFrom;
    for (; next < choices.size(); ++next) {
        const float wide = tileWidth(frame, choices[next]);
        const float room = next + 1 < choices.size() ? 48 : 0;
        if (x + wide + room > rect.right() && next > at.symbolsFrom) break;
        if (choiceTile(frame, at, choices[next], {x, y, wide, high}) && !model.readOnly)
            take(frame, model, at, intents, canvas, choices[next]);
        x += wide + 4;
    }
    const std::size_t shown = std::max<std::size_t>(1, next - at.symbolsFrom);
    if (next < choices.size() && iconButton(frame, "symbols.further", Icon::ChevronRight,
                                            {rect.right() - 44, y + 20}, frame.tr(words::further)))
        at.symbolsFrom = next;
    if (back) at.symbolsFrom = at.symbolsFrom > shown ? at.symbolsFrom - shown : 0;
    drawHint(frame, at, choices, canvas.shown());
}

} // namespace alur::ui
