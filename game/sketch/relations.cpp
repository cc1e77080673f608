#include "sketch/relations.h"

#include <algorithm>
#include <cmath>

namespace alur::sketch {

namespace {

constexpr float room = 5;    // between a sign and the line that comes to it
constexpr float beside = 30; // from one line to the next between the same two
constexpr int deepest = 4;   // relations that hang from relations

std::optional<Way> way(const Page& page, const Relation& relation, int depth);

/// Where a line from `middle` towards `to` leaves the item.
Point borderOf(const Page& page, const Item& item, Point middle, Point to) {
    const Point ahead = direction(to - middle);
    const auto* stamp = std::get_if<Stamp>(&item.shape);
    if (std::holds_alternative<Relation>(item.shape)) return middle;
    const bool box = stamp == nullptr || stamp->kind == StampKind::Male || stamp->kind == StampKind::Portrait;
    if (!box) {
        const float wide = stamp->kind == StampKind::Household ? 2 : 1;
        const float radius = stamp->size / 2 * item.placement.scale + room;
        return middle + Point{ahead.x * radius * wide, ahead.y * radius};
    }
    const Box own = stamp != nullptr
                        ? Box{middle, middle}.grown(stamp->size / 2 * item.placement.scale + room)
                        : boxOf(page, item).grown(room);
    const float across = std::abs(ahead.x) > 1e-6F ? own.width() / 2 / std::abs(ahead.x) : 1e9F;
    const float down = std::abs(ahead.y) > 1e-6F ? own.height() / 2 / std::abs(ahead.y) : 1e9F;
    return middle + ahead * std::min(across, down);
}

Point middleAt(const Page& page, const Item& item, int depth) {
    const auto* relation = std::get_if<Relation>(&item.shape);
    if (relation == nullptr) return middleOf(page, item);
    const auto line = way(page, *relation, depth + 1);
    return line ? line->middle : Point{};
}

/// How many relations between the same two were there before.
int rankOf(const Page& page, const Relation& relation) {
    int rank = 0;
    for (const auto& item : page.items) {
        const auto* other = std::get_if<Relation>(&item->shape);
        if (other == nullptr) continue;
        if (*other == relation) break;
        if (std::minmax(other->from, other->to) == std::minmax(relation.from, relation.to)) ++rank;
    }
    return rank;
}

/// A parent's line goes down, across and down to the child's head.
Way elbow(const Page& page, const Item& child, Point start, Point to) {
    const Point head = borderOf(page, child, to, {to.x, start.y});
    const float half = (start.y + head.y) / 2;
    return {{start, {start.x, half}, {head.x, half}, head}, {(start.x + head.x) / 2, half}};
}

std::optional<Way> way(const Page& page, const Relation& relation, int depth) {
    const auto *from = page.find(relation.from), *to = page.find(relation.to);
    if (from == nullptr || to == nullptr || depth > deepest) return {};
    if (std::holds_alternative<Lost>(from->shape) || std::holds_alternative<Lost>(to->shape)) return {};
    const Point a = middleAt(page, *from, depth), b = middleAt(page, *to, depth);
    if (relation.kind == RelationKind::ParentChild && std::abs(b.y - a.y) > 60)
        return elbow(page, *to, borderOf(page, *from, a, {a.x, b.y}), b);
    Point start = borderOf(page, *from, a, b), end = borderOf(page, *to, b, a);
    if (const int rank = rankOf(page, relation); rank > 0) {
        const Point ahead = direction(relation.from < relation.to ? end - start : start - end);
        const float away = beside * static_cast<float>((rank + 1) / 2) * (rank % 2 == 1 ? 1.0F : -1.0F);
        const Point aside = Point{-ahead.y, ahead.x} * away;
        start = start + aside;
        end = end + aside;
    }
    return Way{{start, end}, middle(start, end)};
}

} // namespace

std::optional<Way> wayOf(const Page& page, const Relation& relation) { return way(page, relation, 0); }

} // namespace alur::sketch
