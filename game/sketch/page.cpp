#include "sketch/page.h"

#include <algorithm>
#include <cmath>

#include "sketch/letters.h"
#include "sketch/relations.h"

namespace alur::sketch {

bool Page::operator==(const Page& other) const {
    return nextId == other.nextId &&
           std::equal(items.begin(), items.end(), other.items.begin(), other.items.end(),
                      [](const ItemRef& a, const ItemRef& b) { return a == b || *a == *b; });
}

const Item* Page::find(ItemId id) const {
    // Most pages are in the order of their ids, most questions about what came last.
    const auto found =
        std::find_if(items.rbegin(), items.rend(), [&](const ItemRef& item) { return item->id == id; });
    return found == items.rend() ? nullptr : found->get();
}

namespace {

// In each shape's own places, before its placement.

Box ownBox(const Stroke& stroke) {
    const float most = stroke.track->presses.empty() ? 1.0F : 255.0F / fullPress;
    const float nib = stroke.nib == Nib::Marker ? markerBreadth : 1;
    return stroke.track->box.grown(breadth(stroke.width) * nib * most / 2 + 1);
}
Box ownBox(const Figure& figure) {
    const float room =
        figure.kind == FigureKind::Arrow ? 2 * breadth(figure.width) + 14 : breadth(figure.width);
    return boxOf({figure.from, figure.to}).grown(room);
}
Box ownBox(const TextBox& box) {
    const float height =
        static_cast<float>(std::max<std::size_t>(1, brokenLines(box.text, box.width, em(box.size)).size())) *
        em(box.size) * linePitch;
    return {box.corner, box.corner + Point{box.width, height}};
}
Box ownBox(const Stamp& stamp) {
    const Box sign = Box{stamp.centre, stamp.centre}.grown(stamp.size / 2 + 4);
    if (stamp.label.empty()) return sign;
    const float half = letteringWidth(stamp.label, labelEm) / 2;
    return around(sign, Box{{stamp.centre.x - half, stamp.centre.y},
                            {stamp.centre.x + half, sign.most.y + labelEm * linePitch + 4}});
}
Box ownBox(const Lost&) { return emptyBox(); }

} // namespace

Box boxOf(const Page& page, const Item& item) {
    if (const auto* relation = std::get_if<Relation>(&item.shape)) {
        const auto way = wayOf(page, *relation);
        return way ? boxOf(way->points).grown(relationReach) : emptyBox();
    }
    return std::visit(
        [&](const auto& shape) -> Box {
            if constexpr (requires { ownBox(shape); }) return boxOf(ownBox(shape), item.placement);
            else return emptyBox();
        },
        item.shape);
}

Point middleOf(const Page& page, const Item& item) {
    if (const auto* stamp = std::get_if<Stamp>(&item.shape)) return item.placement(stamp->centre);
    if (const auto* relation = std::get_if<Relation>(&item.shape)) {
        const auto way = wayOf(page, *relation);
        return way ? way->middle : Point{};
    }
    return boxOf(page, item).centre();
}

namespace {

/// Whether the boxes around two ways are farther apart than `reach`: a quick no for most of a page.
bool farApart(Point a, Point b, Point c, Point d, float reach) {
    return !boxOf({a, b}).grown(reach).meets(boxOf({c, d}));
}

bool passesNear(const std::vector<Point>& points, Point from, Point to, float reach) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& before = points[i > 0 ? i - 1 : 0]; // a dot is a way that ends where it began
        if (!farApart(before, points[i], from, to, reach) &&
            squaredDistance(before, points[i], from, to) <= reach * reach)
            return true;
    }
    return false;
}

std::vector<Point> outlineOf(const Figure& figure) {
    const Box box = boxOf({figure.from, figure.to});
    switch (figure.kind) {
    case FigureKind::Line:
    case FigureKind::Arrow: return {figure.from, figure.to};
    case FigureKind::Rectangle:
        return {box.least, {box.most.x, box.least.y}, box.most, {box.least.x, box.most.y}, box.least};
    case FigureKind::Ellipse: break;
    }
    std::vector<Point> ring;
    for (int i = 0; i <= 48; ++i) {
        const float angle = static_cast<float>(i) * 3.14159265F / 24;
        ring.push_back(box.centre() +
                       Point{box.width() / 2 * std::cos(angle), box.height() / 2 * std::sin(angle)});
    }
    return ring;
}

bool isNear(const Page& page, const Item& item, Point from, Point to, float radius) {
    if (!boxOf({from, to}).grown(radius).meets(boxOf(page, item))) return false;
    if (const auto* relation = std::get_if<Relation>(&item.shape))
        return passesNear(wayOf(page, *relation)->points, from, to, radius + 8);
    const float own = radius / item.placement.scale;
    const Point a = item.placement.back(from), b = item.placement.back(to);
    if (const auto* stroke = std::get_if<Stroke>(&item.shape)) {
        const float nib = stroke->nib == Nib::Marker ? markerBreadth : 1;
        return passesNear(stroke->track->points, a, b, own + breadth(stroke->width) * nib / 2);
    }
    if (const auto* figure = std::get_if<Figure>(&item.shape))
        return passesNear(outlineOf(*figure), a, b, own + breadth(figure->width) / 2);
    if (const auto* stamp = std::get_if<Stamp>(&item.shape);
        stamp != nullptr && stamp->kind == StampKind::Household)
        return passesNear(
            outlineOf({FigureKind::Ellipse, Width::Fine, stamp->centre - Point{stamp->size, stamp->size / 2},
                       stamp->centre + Point{stamp->size, stamp->size / 2}}),
            a, b, own + 6);
    return true; // a stamp, a text: within its box
}

template <class Test> std::vector<ItemId> itemsThat(const Page& page, Test test) {
    std::vector<ItemId> found;
    for (const auto& item : page.items)
        if (test(*item)) found.push_back(item->id);
    return found;
}

} // namespace

std::vector<ItemId> itemsNear(const Page& page, Point from, Point to, float radius) {
    return itemsThat(page, [&](const Item& item) { return isNear(page, item, from, to, radius); });
}

ItemId topmostAt(const Page& page, Point at, float radius) {
    for (auto item = page.items.rbegin(); item != page.items.rend(); ++item)
        if (isNear(page, **item, at, at, radius)) return (*item)->id;
    return 0;
}

std::vector<ItemId> itemsWithin(const Page& page, const Box& box) {
    return itemsThat(page, [&](const Item& item) {
        const Box own = boxOf(page, item);
        return !own.empty() && box.has(own.least) && box.has(own.most);
    });
}

std::vector<ItemId> itemsWithin(const Page& page, const std::vector<Point>& lasso) {
    if (lasso.size() < 3) return {};
    return itemsThat(page, [&](const Item& item) {
        if (const auto* stroke = std::get_if<Stroke>(&item.shape)) {
            const auto& points = stroke->track->points;
            const auto in = std::count_if(points.begin(), points.end(),
                                          [&](Point point) { return inside(lasso, item.placement(point)); });
            return 10 * static_cast<std::size_t>(in) >= 8 * points.size(); // a hand rings loosely
        }
        const Box own = boxOf(page, item);
        return !own.empty() && inside(lasso, middleOf(page, item));
    });
}

} // namespace alur::sketch
