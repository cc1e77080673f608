#include "sketch/edit.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace alur::sketch {

namespace {

constexpr float farthest = 262144; // as `onGrid` has it

bool sound(float number) { return std::isfinite(number) && std::abs(number) <= farthest; }
bool sound(Point point) { return sound(point.x) && sound(point.y); }
bool sound(const Placement& by) {
    return sound(by.shift) && sound(by.turn) && by.scale >= 1e-3F && by.scale <= 1e3F;
}

bool sound(const Stroke& stroke) { return stroke.track && !stroke.track->points.empty(); }
bool sound(const Figure& figure) { return sound(figure.from) && sound(figure.to); }
bool sound(const TextBox& box) { return sound(box.corner) && box.width >= 1 && sound(box.width); }
bool sound(const Stamp& stamp) { return sound(stamp.centre) && stamp.size >= 1 && sound(stamp.size); }
bool sound(const Relation& relation) { return relation.from != relation.to; }
bool sound(const Lost&) { return true; }

bool sound(const Item& item) {
    return sound(item.placement) && std::visit([](const auto& shape) { return sound(shape); }, item.shape);
}

bool allSound(const std::vector<Item>& items) {
    return std::all_of(items.begin(), items.end(), [](const Item& item) { return sound(item); });
}

Fault thereFault(const Page& page, const std::vector<ItemId>& ids) {
    if (ids.empty()) return Fault::Empty;
    const bool all = std::all_of(ids.begin(), ids.end(), [&](ItemId id) { return page.find(id) != nullptr; });
    return !all                                                    ? Fault::Gone
           : std::set(ids.begin(), ids.end()).size() != ids.size() ? Fault::Broken
                                                                   : Fault::None;
}

Fault fault(const Page& page, const Added& added) {
    if (added.items.empty()) return Fault::Empty;
    ItemId next = page.nextId;
    for (const auto& item : added.items) {
        if (const auto* stroke = std::get_if<Stroke>(&item.shape); stroke != nullptr && !sound(*stroke))
            return Fault::Empty;
        if (item.id != 0 && item.id < next) return Fault::Broken;
        next = std::max(next, item.id) + 1;
    }
    return allSound(added.items) ? Fault::None : Fault::Broken;
}

template <class Each> std::vector<ItemId> idsOf(const std::vector<Each>& items) {
    std::vector<ItemId> ids;
    for (const auto& one : items)
        if constexpr (requires { one.id; }) ids.push_back(one.id);
        else ids.push_back(one.item);
    return ids;
}

Fault fault(const Page& page, const Removed& removed) { return thereFault(page, removed.items); }
Fault fault(const Page& page, const Ordered& ordered) { return thereFault(page, ordered.items); }
Fault fault(const Page& page, const Changed& changed) {
    const auto there = thereFault(page, idsOf(changed.items));
    return there != Fault::None ? there : allSound(changed.items) ? Fault::None : Fault::Broken;
}
Fault fault(const Page& page, const Placed& placed) {
    const auto there = thereFault(page, placed.items);
    if (there != Fault::None) return there;
    return sound(placed.by) && std::all_of(placed.items.begin(), placed.items.end(),
                                           [&](ItemId id) {
                                               return sound(composed(placed.by, page.find(id)->placement));
                                           })
               ? Fault::None
               : Fault::Broken;
}

/// How many points the line of an item has that can be cut; 0 for all others.
std::size_t pointsOf(const Item& item) {
    if (const auto* stroke = std::get_if<Stroke>(&item.shape)) return stroke->track->points.size();
    const auto* figure = std::get_if<Figure>(&item.shape);
    return figure != nullptr && figure->kind == FigureKind::Line ? 2 : 0;
}

Fault fault(const Page& page, const Cut& cut) {
    const auto there = thereFault(page, idsOf(cut.items));
    if (there != Fault::None) return there;
    for (const auto& one : cut.items) {
        const auto points = pointsOf(*page.find(one.item));
        std::uint32_t last = 0;
        for (const auto& piece : one.kept) {
            if (piece.from > piece.to || piece.from < last || piece.to > (points - 1) * pieceSteps)
                return Fault::Broken;
            last = piece.to;
        }
        if (points == 0) return Fault::Broken;
    }
    return Fault::None;
}

} // namespace

Fault faultOf(const Page& page, const Edit& edit) {
    return std::visit([&](const auto& one) { return fault(page, one); }, edit);
}

namespace {

/// The part of a track between two places along it.
Track partOf(const Track& track, const Cut::Piece& piece) {
    std::vector<Point> points;
    std::vector<Press> presses;
    const auto put = [&](std::uint32_t at) {
        const std::size_t before = at / pieceSteps, after = std::min(before + 1, track.points.size() - 1);
        const float share = static_cast<float>(at % pieceSteps) / pieceSteps;
        points.push_back(track.points[before] + (track.points[after] - track.points[before]) * share);
        if (!track.presses.empty()) presses.push_back(track.presses[share < 0.5F ? before : after]);
    };
    put(piece.from);
    for (std::uint32_t at = (piece.from / pieceSteps + 1) * pieceSteps; at < piece.to; at += pieceSteps)
        put(at);
    if (piece.to != piece.from) put(piece.to);
    return trackOf(std::move(points), std::move(presses));
}

Item pieceOf(const Item& whole, const Cut::Piece& piece) {
    Item part = whole;
    if (auto* stroke = std::get_if<Stroke>(&part.shape)) {
        stroke->track = std::make_shared<const Track>(partOf(*stroke->track, piece));
    } else if (auto* figure = std::get_if<Figure>(&part.shape)) {
        const auto at = [&](std::uint32_t place) {
            return figure->from + (figure->to - figure->from) * (static_cast<float>(place) / pieceSteps);
        };
        const Point from = at(piece.from), to = at(piece.to);
        figure->from = from;
        figure->to = to;
    }
    return part;
}

ItemRef withId(Item item, ItemId id) {
    item.id = id;
    return std::make_shared<const Item>(std::move(item));
}

using Successors = std::vector<Item>;

Successors successorsOf(const Item&, const Removed&, ItemId&) { return {}; }
Successors successorsOf(const Item& old, const Changed& changed, ItemId&) {
    for (const auto& item : changed.items)
        if (item.id == old.id) return {item};
    return {};
}
Successors successorsOf(const Item& old, const Placed& placed, ItemId&) {
    Item moved = old;
    moved.placement = composed(placed.by, old.placement);
    return {moved};
}
Successors successorsOf(const Item& whole, const Cut& cut, ItemId& next) {
    Successors pieces;
    for (const auto& one : cut.items)
        for (const auto& piece : one.kept)
            if (one.item == whole.id) {
                pieces.push_back(pieceOf(whole, piece));
                pieces.back().id = next++;
            }
    return pieces;
}

std::vector<ItemId> touched(const Removed& removed) { return removed.items; }
std::vector<ItemId> touched(const Placed& placed) { return placed.items; }
std::vector<ItemId> touched(const Ordered& ordered) { return ordered.items; }
std::vector<ItemId> touched(const Changed& changed) { return idsOf(changed.items); }
std::vector<ItemId> touched(const Cut& cut) { return idsOf(cut.items); }

} // namespace

Step::Step(const Page& page, const Edit& edit) : nextBefore_(page.nextId), nextAfter_(page.nextId) {
    std::visit([&](const auto& one) { work(page, one); }, edit);
}

void Step::work(const Page& page, const Added& added) {
    for (const auto& item : added.items) {
        const ItemId id = std::max(item.id, nextAfter_);
        put_.push_back({page.items.size() + put_.size(), withId(item, id)});
        nextAfter_ = id + 1;
    }
}

void Step::work(const Page& page, const Ordered& ordered) {
    take(page, touched(ordered));
    std::size_t place = ordered.to == Layer::Front ? page.items.size() - taken_.size() : 0;
    for (const auto& one : taken_) put_.push_back({place++, one.item});
}

template <class Other> void Step::work(const Page& page, const Other& edit) {
    take(page, touched(edit));
    std::size_t shift = 0; // how far what lies behind has moved up
    for (std::size_t i = 0; i < taken_.size(); ++i) {
        const auto& old = taken_[i];
        std::size_t place = old.place - i + shift;
        for (auto& item : successorsOf(*old.item, edit, nextAfter_)) {
            put_.push_back({place++, std::make_shared<const Item>(std::move(item))});
            ++shift;
        }
    }
}

void Step::take(const Page& page, std::vector<ItemId> ids) {
    std::sort(ids.begin(), ids.end());
    for (std::size_t place = 0; place < page.items.size(); ++place)
        if (std::binary_search(ids.begin(), ids.end(), page.items[place]->id))
            taken_.push_back({place, page.items[place]});
}

namespace {

/// Takes away what lies at the places of `gone` and puts in `come` so that it lies at its places.
template <class Laid>
void exchange(std::vector<ItemRef>& items, const std::vector<Laid>& gone, const std::vector<Laid>& come) {
    const auto onTop = [&](const std::vector<Laid>& some, std::size_t end) {
        return !some.empty() && some.front().place + some.size() == end;
    };
    if (come.empty() && onTop(gone, items.size())) return items.resize(items.size() - gone.size());
    if (gone.empty() && !come.empty() && come.front().place == items.size()) {
        for (const auto& one : come) items.push_back(one.item);
        return;
    }
    std::vector<ItemRef> kept;
    kept.reserve(items.size() + come.size());
    std::size_t next = 0, put = 0;
    const auto putDue = [&] {
        while (put < come.size() && come[put].place == kept.size()) kept.push_back(come[put++].item);
    };
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (next < gone.size() && gone[next].place == at) {
            ++next;
            continue;
        }
        putDue();
        kept.push_back(std::move(items[at]));
    }
    putDue();
    items = std::move(kept);
}

} // namespace

void Step::apply(Page& page) const {
    exchange(page.items, taken_, put_);
    page.nextId = nextAfter_;
}

void Step::revert(Page& page) const {
    exchange(page.items, put_, taken_);
    page.nextId = nextBefore_;
}

std::vector<ItemRef> Step::putIn() const {
    std::vector<ItemRef> items;
    for (const auto& one : put_) items.push_back(one.item);
    return items;
}

} // namespace alur::sketch
