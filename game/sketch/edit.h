// One thing that a group did to a page, as it stands in the record, and what came of it on the page.
#pragma once

#include <variant>
#include <vector>

#include "sketch/page.h"

namespace alur::sketch {

/// Lays items on top. Those with the id 0 get theirs from the page.
struct Added {
    std::vector<Item> items;
    bool operator==(const Added&) const = default;
};
struct Removed {
    std::vector<ItemId> items;
    bool operator==(const Removed&) const = default;
};
/// Puts other items in the place of those with the same ids.
struct Changed {
    std::vector<Item> items;
    bool operator==(const Changed&) const = default;
};
/// Moves, turns and scales.
struct Placed {
    std::vector<ItemId> items;
    Placement by;
    bool operator==(const Placed&) const = default;
};
enum class Layer : std::uint8_t { Front, Back };
struct Ordered {
    std::vector<ItemId> items;
    Layer to = Layer::Front;
    bool operator==(const Ordered&) const = default;
};
/// What is left of strokes and lines after the partial eraser. The pieces lie where the whole lay and get
/// new ids.
struct Cut {
    struct Piece {
        std::uint32_t from = 0, to = 0; // 256ths of the way from one point to the next
        bool operator==(const Piece&) const = default;
    };
    struct One {
        ItemId item = 0;
        std::vector<Piece> kept; // in order along the line; none: nothing is left
        bool operator==(const One&) const = default;
    };
    std::vector<One> items;
    bool operator==(const Cut&) const = default;
};
inline constexpr std::uint32_t pieceSteps = 256;

using Edit = std::variant<Added, Removed, Changed, Placed, Ordered, Cut>;

enum class Fault { None, Empty, Gone, Broken };
/// Whether `edit` can be made to `page`: it must name something, all that it names must stand there, and its
/// numbers must be such that memory and disk agree.
Fault faultOf(const Page& page, const Edit& edit);

/// What an edit does to one page: items taken away and items put in. Put back, exactly what was found.
class Step {
public:
    /// `edit` must have no fault.
    Step(const Page& page, const Edit& edit);
    void apply(Page& page) const;
    void revert(Page& page) const;
    /// The items that it puts in, in drawing order.
    std::vector<ItemRef> putIn() const;
    bool takesAway() const { return !taken_.empty(); }

private:
    struct Laid {
        std::size_t place; // in drawing order: of what is taken before, of what is put in after
        ItemRef item;
    };
    void work(const Page& page, const Added& added);
    void work(const Page& page, const Ordered& ordered);
    template <class Other> void work(const Page& page, const Other& edit);
    void take(const Page& page, std::vector<ItemId> ids);

    std::vector<Laid> taken_; // the lowest place first
    std::vector<Laid> put_;
    ItemId nextBefore_, nextAfter_;
};

/// What the partial eraser of `radius` leaves on its way from `from` to `to`; empty where it meets nothing.
std::vector<Cut::One> cutsAlong(const Page& page, const std::vector<Point>& way, float radius);

} // namespace alur::sketch
