// A page that a group draws on: items in drawing order, in page units, independent of any screen.
#pragma once

#include <memory>
#include <vector>

#include "sketch/items.h"

namespace alur::sketch {

using ItemRef = std::shared_ptr<const Item>;

struct Page {
    std::vector<ItemRef> items; // a later one lies above
    ItemId nextId = 1;
    bool operator==(const Page& other) const; // by what they hold

    const Item* find(ItemId id) const;
    bool empty() const { return items.empty(); }
};

/// How far an item reaches on the page, its breadth included.
Box boxOf(const Page& page, const Item& item);
/// Where a relation begins or ends: the middle of an item; of a relation the middle of its line.
Point middleOf(const Page& page, const Item& item);

/// The items whose ink comes within `radius` page units of the way from `from` to `to`, in drawing order. A
/// stamp, a text and a filled shape are met anywhere within.
std::vector<ItemId> itemsNear(const Page& page, Point from, Point to, float radius);
/// The uppermost of them; 0 where there is none.
ItemId topmostAt(const Page& page, Point at, float radius);
/// Those that lie wholly within.
std::vector<ItemId> itemsWithin(const Page& page, const Box& box);
std::vector<ItemId> itemsWithin(const Page& page, const std::vector<Point>& lasso);

} // namespace alur::sketch
