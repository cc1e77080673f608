// What is selected on a page: choosing, moving, scaling, turning, and what else can be done to it.
#include <algorithm>
#include <cmath>
#include <utility>

#include "imgui.h"
#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using Kind = SelectionDrag::Kind;
constexpr float handleReach = 22; // logical units around a handle
constexpr float turnAbove = 40;   // the turning handle above the box

std::vector<sketch::ItemId> listed(const std::set<sketch::ItemId>& ids) { return {ids.begin(), ids.end()}; }

sketch::Box boxOfSelected(const sketch::Page& page, const SketchView& at) {
    sketch::Box box = sketch::emptyBox();
    for (const auto& item : page.items)
        if (at.selected.contains(item->id)) box = sketch::around(box, sketch::boxOf(page, *item));
    return box;
}

/// The one figure or text that is selected alone and not turned: its corners give it another shape.
const sketch::Item* reshapable(const sketch::Page& page, const SketchView& at) {
    if (at.selected.size() != 1) return nullptr;
    const auto* item = page.find(*at.selected.begin());
    if (item == nullptr || item->placement.turn != 0) return nullptr;
    return std::holds_alternative<sketch::Figure>(item->shape) ||
                   std::holds_alternative<sketch::TextBox>(item->shape)
               ? item
               : nullptr;
}

std::array<sketch::Point, 4> cornersOf(const sketch::Box& box) {
    return {box.least, {box.most.x, box.least.y}, box.most, {box.least.x, box.most.y}};
}

/// The corners that are dragged: of a line its two ends, else those of the box.
std::vector<sketch::Point> handlesOf(const sketch::Page& page, const SketchView& at) {
    if (const auto* item = reshapable(page, at))
        if (const auto* figure = std::get_if<sketch::Figure>(&item->shape))
            if (figure->kind <= sketch::FigureKind::Arrow)
                return {item->placement(figure->from), item->placement(figure->to)};
    const auto box = boxOfSelected(page, at);
    if (box.empty()) return {};
    const auto corners = cornersOf(box);
    return {corners.begin(), corners.end()};
}

Vec turnHandle(const Canvas& canvas, const sketch::Box& box) {
    const Rect rect = canvas.toScreen(box);
    const bool below = rect.y - turnAbove < canvas.area.y + 8;
    return {rect.centre().x, below ? rect.bottom() + turnAbove : rect.y - turnAbove};
}

float away(Vec a, Vec b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Relations follow their ends: they are not moved themselves.
std::vector<sketch::ItemId> movable(const sketch::Page& page, const std::set<sketch::ItemId>& selected) {
    std::vector<sketch::ItemId> ids;
    for (const auto id : selected)
        if (const auto* item = page.find(id);
            item != nullptr && !std::holds_alternative<sketch::Relation>(item->shape))
            ids.push_back(id);
    return ids;
}

sketch::Item reshaped(sketch::Item item, sketch::Point from, sketch::Point to) {
    const auto own = [&](sketch::Point point) { return item.placement.back(point); };
    if (auto* figure = std::get_if<sketch::Figure>(&item.shape)) {
        if (sketch::length(own(from) - figure->from) < 1) figure->from = own(to);
        else if (sketch::length(own(from) - figure->to) < 1) figure->to = own(to);
        else { // another corner of the box
            const auto box = sketch::boxOf(std::vector{figure->from, figure->to});
            const auto here = own(from);
            const bool left = std::abs(here.x - box.least.x) < std::abs(here.x - box.most.x);
            const bool upper = std::abs(here.y - box.least.y) < std::abs(here.y - box.most.y);
            const auto there = own(to);
            figure->from = {left ? there.x : box.least.x, upper ? there.y : box.least.y};
            figure->to = {left ? box.most.x : there.x, upper ? box.most.y : there.y};
        }
    } else if (auto* text = std::get_if<sketch::TextBox>(&item.shape)) {
        const float right = text->corner.x + text->width, x = own(to).x;
        if (own(from).x > text->corner.x + text->width / 2) text->width = std::max(60.0F, x - text->corner.x);
        else {
            text->corner.x = std::min(x, right - 60);
            text->width = right - text->corner.x;
        }
    }
    return item;
}

void beginDrag(Frame& frame, const sketch::Page& page, SketchView& at, const Canvas& canvas) {
    const auto mouse = frame.mouse();
    const auto point = canvas.toPage(mouse);
    const auto box = boxOfSelected(page, at);
    at.drag = {};
    at.drag.from = point;
    if (!box.empty()) {
        const auto handles = handlesOf(page, at);
        for (std::size_t i = 0; i < handles.size(); ++i) {
            if (away(mouse, canvas.toScreen(handles[i])) > handleReach / 2 + 4) continue;
            at.drag.kind = reshapable(page, at) != nullptr ? Kind::Corner : Kind::Scale;
            at.drag.from = handles[i];
            at.drag.anchor = handles[(i + handles.size() / 2) % handles.size()];
            return;
        }
        if (away(mouse, turnHandle(canvas, box)) < handleReach) {
            at.drag.kind = Kind::Turn;
            at.drag.anchor = box.centre();
            return;
        }
    }
    const auto hit = sketch::topmostAt(page, point, 8 / canvas.zoom);
    if (hit != 0 && frame.shift()) {
        if (at.selected.erase(hit) == 0) at.selected.insert(hit);
        return;
    }
    if (hit != 0) {
        if (!at.selected.contains(hit)) at.selected = {hit};
        at.drag.kind = Kind::Move;
        return;
    }
    if (!frame.shift()) at.selected.clear();
    at.drag.kind = at.lasso ? Kind::Lasso : Kind::Box;
}

void drag(Frame& frame, const sketch::Page& page, SketchView& at, const Canvas& canvas) {
    const auto point = canvas.toPage(frame.mouse());
    auto& drag = at.drag;
    const auto around = [&](float scale, float turn) {
        sketch::Placement by{{}, scale, turn};
        by.shift = drag.anchor - by(drag.anchor);
        return by;
    };
    switch (drag.kind) {
    case Kind::Move: drag.by = {point - drag.from, 1, 0}; break;
    case Kind::Scale: {
        const float before = std::max(1.0F, sketch::length(drag.from - drag.anchor));
        drag.by = around(std::clamp(sketch::length(point - drag.anchor) / before, 0.1F, 10.0F), 0);
        break;
    }
    case Kind::Turn: {
        const auto way = point - drag.anchor;
        const bool below = drag.from.y > drag.anchor.y;
        float turn = std::atan2(way.x, -way.y) + (below ? 3.14159265F : 0);
        const float step = 3.14159265F / 12; // near a quarter of an hour it snaps
        if (std::abs(turn / step - std::round(turn / step)) < 0.2F) turn = std::round(turn / step) * step;
        drag.by = around(1, turn);
        break;
    }
    case Kind::Corner:
        if (const auto* item = reshapable(page, at)) drag.changed = reshaped(*item, drag.from, point);
        break;
    case Kind::Lasso:
        for (const auto& place : frame.trail()) drag.lasso.push_back(canvas.toPage({place.x, place.y}));
        break;
    case Kind::Box:
    case Kind::None: break;
    }
}

void drop(Frame& frame, const sketch::Page& page, SketchView& at, Intents& intents, const Canvas& canvas) {
    const auto point = canvas.toPage(frame.mouse());
    auto drag = std::exchange(at.drag, {});
    const auto add = [&](const std::vector<sketch::ItemId>& ids) {
        at.selected.insert(ids.begin(), ids.end());
    };
    if (drag.kind == Kind::Box)
        return add(sketch::itemsWithin(page, sketch::boxOf(std::vector{drag.from, point})));
    if (drag.kind == Kind::Lasso) return add(sketch::itemsWithin(page, drag.lasso));
    if (drag.kind == Kind::Corner) {
        if (drag.changed && *drag.changed != *page.find(drag.changed->id))
            edit(at, intents, sketch::Changed{{*drag.changed}});
        return;
    }
    const bool still = drag.by == sketch::Placement{} ||
                       (drag.kind == Kind::Move && sketch::length(drag.by.shift) * canvas.zoom < 3);
    const auto ids = movable(page, at.selected);
    if (!still && !ids.empty() && drag.kind != Kind::None) edit(at, intents, sketch::Placed{ids, drag.by});
}

/// Copies with ids of their own; relations among them lead from copy to copy.
std::vector<sketch::Item> copiesFor(const sketch::Page& page, std::vector<sketch::Item> items, float shift) {
    std::vector<std::pair<sketch::ItemId, sketch::ItemId>> ids;
    sketch::ItemId next = page.nextId;
    for (const auto& item : items) ids.emplace_back(item.id, next++);
    const auto copyOf = [&](sketch::ItemId id) -> sketch::ItemId {
        for (const auto& [before, now] : ids)
            if (before == id) return now;
        return 0;
    };
    std::vector<sketch::Item> copies;
    for (auto& item : items) {
        item.id = copyOf(item.id);
        if (auto* relation = std::get_if<sketch::Relation>(&item.shape)) {
            *relation = {relation->kind, copyOf(relation->from), copyOf(relation->to)};
            if (relation->from == 0 || relation->to == 0) continue; // an end stayed behind
        } else item.placement = sketch::composed({{shift, shift}, 1, 0}, item.placement);
        copies.push_back(std::move(item));
    }
    return copies;
}

std::vector<sketch::Item> selectedItems(const sketch::Page& page, const SketchView& at) {
    std::vector<sketch::Item> items;
    for (const auto& item : page.items)
        if (at.selected.contains(item->id)) items.push_back(*item);
    return items;
}

void lay(const Model& model, SketchView& at, Intents& intents, const std::vector<sketch::Item>& items,
         float shift) {
    auto copies = copiesFor(pageOf(model, at), items, shift);
    if (copies.empty()) return;
    at.selected.clear();
    for (const auto& item : copies) at.selected.insert(item.id);
    at.tool = SketchTool::Select;
    edit(at, intents, sketch::Added{std::move(copies)});
}

void removeSelected(const sketch::Page& page, SketchView& at, Intents& intents) {
    auto gone = at.selected;
    for (const auto& item : page.items)
        if (const auto* relation = std::get_if<sketch::Relation>(&item->shape))
            if (at.selected.contains(relation->from) || at.selected.contains(relation->to))
                gone.insert(item->id);
    if (!gone.empty()) edit(at, intents, sketch::Removed{listed(gone)});
    at.selected.clear();
}

template <class Change>
void changeSelected(const Model& model, const SketchView& at, Intents& intents, Change change) {
    sketch::Changed changed;
    const auto& page = pageOf(model, at);
    for (auto& item : selectedItems(page, at)) {
        auto other = item;
        change(other);
        if (other != item) changed.items.push_back(std::move(other));
    }
    if (!changed.items.empty()) edit(at, intents, std::move(changed));
}

const sketch::Stamp* soleStamp(const sketch::Page& page, const SketchView& at) {
    const auto* item = at.selected.size() == 1 ? page.find(*at.selected.begin()) : nullptr;
    return item == nullptr ? nullptr : std::get_if<sketch::Stamp>(&item->shape);
}

bool isGenogram(const sketch::Stamp& stamp) {
    return stamp.kind == sketch::StampKind::Male || stamp.kind == sketch::StampKind::Female ||
           stamp.kind == sketch::StampKind::Unborn;
}

} // namespace

void takeSelecting(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                   bool pressed) {
    const auto& page = pageOf(model, at);
    // What was asked for in this frame is not there yet, but will be.
    std::erase_if(at.selected,
                  [&](sketch::ItemId id) { return id < page.nextId && page.find(id) == nullptr; });
    if (pressed && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left))
        if (const auto* item = page.find(sketch::topmostAt(page, canvas.toPage(frame.mouse()), 6)))
            if (std::holds_alternative<sketch::TextBox>(item->shape) ||
                std::holds_alternative<sketch::Stamp>(item->shape)) {
                at.drag = {};
                return beginTyping(at, *item);
            }
    if (pressed) beginDrag(frame, page, at, canvas);
    if (at.drag.kind == Kind::None) return;
    if (frame.mouseDown() && !frame.interrupted()) drag(frame, page, at, canvas);
    else drop(frame, page, at, intents, canvas);
}

std::vector<sketch::Item> draggedItems(const sketch::Page& page, const SketchView& at) {
    if (at.drag.changed) return {*at.drag.changed};
    if (at.drag.by == sketch::Placement{}) return {};
    std::vector<sketch::Item> items;
    for (const auto id : movable(page, at.selected)) {
        items.push_back(*page.find(id));
        items.back().placement = sketch::composed(at.drag.by, items.back().placement);
    }
    return items;
}

void drawSelection(Frame& frame, const Model& model, const SketchView& at, const Canvas& canvas) {
    if (at.drag.kind == Kind::Box)
        frame.outline(canvas.toScreen(sketch::boxOf(std::vector{at.drag.from, canvas.toPage(frame.mouse())})),
                      Tone::Teluk, 2);
    if (at.drag.kind == Kind::Lasso) {
        std::vector<Vec> way;
        for (const auto& point : at.drag.lasso) way.push_back(canvas.toScreen(point));
        if (way.size() > 1) frame.polyline(way, rgb(Tone::Teluk, Theme::Light), 2);
    }
    const auto& page = pageOf(model, at);
    if (at.selected.empty() || at.drag.kind == Kind::Move || at.drag.kind == Kind::Scale ||
        at.drag.kind == Kind::Turn || at.drag.kind == Kind::Corner)
        return;
    const auto box = boxOfSelected(page, at);
    if (box.empty()) return;
    frame.outline(canvas.toScreen(box).inset(-3), Tone::Teluk, 2, 4);
    if (movable(page, at.selected).empty()) return;
    for (const auto& handle : handlesOf(page, at)) {
        frame.disc(canvas.toScreen(handle), 9, Tone::Teluk);
        frame.dot(canvas.toScreen(handle), 6, 0xFFFFFF);
    }
    const Vec turn = turnHandle(canvas, box);
    frame.disc(turn, 14, Tone::Teluk);
    frame.iconOn(Icon::Refresh, turn, 17, 0xFFFFFF);
}

void drawSelectionBar(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Rect& area) {
    const auto& page = pageOf(model, at);
    if (at.selected.empty() || model.readOnly || at.replay.run || boxOfSelected(page, at).empty()) return;
    struct Act {
        const char* id;
        Icon icon;
        const Text* words;
        const char* key;
    };
    std::vector<Act> acts{{"selection.duplicate", Icon::Clone, &words::duplicate, "Ctrl D"},
                          {"selection.copy", Icon::Copy, &words::copyWord, "Ctrl C"},
                          {"selection.front", Icon::ArrowUp, &words::toFront, "PgUp"},
                          {"selection.back", Icon::ArrowDown, &words::toBack, "PgDn"},
                          {"selection.remove", Icon::Trash, &words::removeWord, "Del"}};
    const auto* stamp = soleStamp(page, at);
    if (stamp != nullptr) acts.insert(acts.begin(), {"selection.label", Icon::Font, &words::label, "Enter"});
    if (stamp != nullptr && isGenogram(*stamp)) {
        acts.insert(acts.begin() + 1, {"selection.client", Icon::DotCircle, &words::isClient, ""});
        acts.insert(acts.begin() + 2, {"selection.deceased", Icon::Times, &words::isDeceased, ""});
    }
    const float width = 12 + 48 * static_cast<float>(acts.size());
    // Where it hides least of what is selected.
    const bool upper = boxOfSelected(page, at).centre().y < sketch::pageHeight / 2;
    const Rect bar{area.centre().x - width / 2, upper ? area.bottom() - 60 : area.y + 8, width, 52};
    frame.card(bar);
    float x = bar.x + 8;
    const auto pressed = [&](const Act& act) {
        const auto label = frame.tr(*act.words) + (*act.key != 0 ? std::string(" · ") + act.key : "");
        const bool was = iconButton(frame, act.id, act.icon, {x, bar.y + 4}, label);
        x += 48;
        return was;
    };
    for (const auto& act : acts) {
        if (!pressed(act)) continue;
        const std::string_view id = act.id;
        if (id == "selection.duplicate") return lay(model, at, intents, selectedItems(page, at), 40);
        if (id == "selection.copy") at.clipboard = selectedItems(page, at), at.pasted = 0;
        if (id == "selection.front")
            return edit(at, intents, sketch::Ordered{listed(at.selected), sketch::Layer::Front});
        if (id == "selection.back")
            return edit(at, intents, sketch::Ordered{listed(at.selected), sketch::Layer::Back});
        if (id == "selection.remove") return removeSelected(page, at, intents);
        if (id == "selection.label") return beginTyping(at, *page.find(*at.selected.begin()));
        if (id == "selection.client")
            return changeSelected(model, at, intents, [](sketch::Item& item) {
                auto& sign = std::get<sketch::Stamp>(item.shape);
                sign.client = !sign.client;
            });
        if (id == "selection.deceased")
            return changeSelected(model, at, intents, [](sketch::Item& item) {
                auto& sign = std::get<sketch::Stamp>(item.shape);
                sign.deceased = !sign.deceased;
            });
    }
}

void recolour(const Model& model, const SketchView& at, Intents& intents) {
    changeSelected(model, at, intents, [&](sketch::Item& item) { item.colour = at.colour; });
}

void rewiden(const Model& model, const SketchView& at, Intents& intents) {
    changeSelected(model, at, intents, [&](sketch::Item& item) {
        if (auto* stroke = std::get_if<sketch::Stroke>(&item.shape)) stroke->width = at.width;
        if (auto* figure = std::get_if<sketch::Figure>(&item.shape)) figure->width = at.width;
    });
}

void pasteHere(const Model& model, SketchView& at, Intents& intents) {
    if (at.clipboard.empty()) return;
    lay(model, at, intents, at.clipboard, 40 * static_cast<float>(++at.pasted));
}

void takeSelectionKeys(Frame& frame, const Model& model, SketchView& at, Intents& intents) {
    const auto& page = pageOf(model, at);
    if (frame.control()) {
        if (frame.key(Key::A)) {
            at.tool = SketchTool::Select;
            for (const auto& item : page.items) at.selected.insert(item->id);
        }
        if (frame.key(Key::V)) return pasteHere(model, at, intents);
        if (at.selected.empty()) return;
        if (frame.key(Key::C)) at.clipboard = selectedItems(page, at), at.pasted = 0;
        if (frame.key(Key::X)) {
            at.clipboard = selectedItems(page, at);
            at.pasted = -1; // to where it was
            return removeSelected(page, at, intents);
        }
        if (frame.key(Key::D)) return lay(model, at, intents, selectedItems(page, at), 40);
        const float step = frame.shift() ? 50 : 10;
        const std::array<std::pair<Key, sketch::Point>, 4> ways{{{Key::Left, {-step, 0}},
                                                                 {Key::Right, {step, 0}},
                                                                 {Key::Up, {0, -step}},
                                                                 {Key::Down, {0, step}}}};
        for (const auto& [key, way] : ways)
            if (frame.key(key))
                if (const auto ids = movable(page, at.selected); !ids.empty())
                    return edit(at, intents, sketch::Placed{ids, {way, 1, 0}});
        return;
    }
    if (at.selected.empty()) return;
    if (frame.key(Key::Delete) || frame.key(Key::Backspace)) return removeSelected(page, at, intents);
    if (frame.key(Key::PageUp))
        return edit(at, intents, sketch::Ordered{listed(at.selected), sketch::Layer::Front});
    if (frame.key(Key::PageDown))
        return edit(at, intents, sketch::Ordered{listed(at.selected), sketch::Layer::Back});
    if (at.selected.size() == 1 && !frame.memory().focusVisible && frame.key(Key::Enter))
        if (const auto* item = page.find(*at.selected.begin());
            item != nullptr && (std::holds_alternative<sketch::Stamp>(item->shape) ||
                                std::holds_alternative<sketch::TextBox>(item->shape)))
            beginTyping(at, *item);
}

// --- typing on the page

namespace {
constexpr std::size_t longestLabel = 80, longestBox = 2000; // bytes
constexpr double pause = 0.6;                               // seconds until what is typed is handed on
} // namespace

void beginTyping(SketchView& at, const sketch::Item& item) {
    SketchTyping typing;
    typing.item = item.id;
    if (const auto* box = std::get_if<sketch::TextBox>(&item.shape)) {
        typing.box = *box;
        typing.area.set(box->text);
    } else if (const auto* stamp = std::get_if<sketch::Stamp>(&item.shape)) {
        typing.label = true;
        typing.area.set(stamp->label);
    }
    typing.area.focus(true);
    at.typing = std::move(typing);
}

namespace {

/// Hands on what is typed so far; a new box then has an id.
void handOnTyping(const Model& model, SketchView& at, Intents& intents) {
    auto& typing = *at.typing;
    typing.changedAt = -1;
    const auto& text = typing.area.text();
    const auto& page = pageOf(model, at);
    const bool blank = alur::words(text) == 0;
    if (typing.item == 0) {
        if (blank) return;
        auto box = typing.box;
        box.text = text;
        typing.item = page.nextId;
        return edit(at, intents, sketch::Added{{{typing.item, at.colour, {}, std::move(box)}}});
    }
    const auto* item = page.find(typing.item);
    if (item == nullptr) return;
    auto changed = *item;
    if (auto* box = std::get_if<sketch::TextBox>(&changed.shape)) box->text = text;
    if (auto* stamp = std::get_if<sketch::Stamp>(&changed.shape)) {
        stamp->label = text;
        std::replace(stamp->label.begin(), stamp->label.end(), '\n', ' ');
    }
    if (changed != *item) edit(at, intents, sketch::Changed{{std::move(changed)}});
}

} // namespace

void finishTyping(const Model& model, SketchView& at, Intents& intents) {
    if (!at.typing) return;
    const bool emptied =
        !at.typing->label && at.typing->item != 0 && alur::words(at.typing->area.text()) == 0;
    if (emptied) edit(at, intents, sketch::Removed{{at.typing->item}});
    else handOnTyping(model, at, intents);
    at.typing.reset();
}

void drawTyping(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas) {
    if (!at.typing) return;
    auto& typing = *at.typing;
    const auto* item = typing.item == 0 ? nullptr : pageOf(model, at).find(typing.item);
    if (typing.item != 0 && item == nullptr && typing.changedAt < 0 && !typing.area.focused())
        return at.typing.reset();
    Rect place;
    if (typing.label && item != nullptr) {
        const auto& stamp = std::get<sketch::Stamp>(item->shape);
        const Vec under = canvas.toScreen(item->placement(stamp.centre + sketch::Point{0, stamp.size / 2}));
        place = {under.x - 130, under.y + 2, 260, 50};
    } else {
        const auto placement = item != nullptr ? item->placement : sketch::Placement{};
        const Vec corner = canvas.toScreen(placement(typing.box.corner));
        const float wide = std::max(220.0F, typing.box.width * canvas.zoom + 36);
        const float high = frame.paragraphHeight(Type::Label, wide - 32, typing.area.text() + "|") + 30;
        place = {corner.x - 16, corner.y - 12, wide, std::clamp(high, 56.0F, 260.0F)};
    }
    place.x = std::clamp(place.x, canvas.area.x, std::max(canvas.area.x, canvas.area.right() - place.w));
    place.y = std::clamp(place.y, canvas.area.y, std::max(canvas.area.y, canvas.area.bottom() - place.h));
    const bool enter = typing.label && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    if (typing.area.draw(frame, "page.text", place, frame.tr(words::typeHere),
                         typing.label ? longestLabel : longestBox))
        typing.changedAt = frame.seconds();
    if (typing.changedAt >= 0) frame.memory().moving = true;
    if (enter || !typing.area.focused()) return finishTyping(model, at, intents);
    if (typing.changedAt >= 0 && frame.seconds() - typing.changedAt > pause && !typing.label)
        handOnTyping(model, at, intents);
}

} // namespace alur::ui
