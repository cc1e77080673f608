#include <algorithm>
#include <limits>
#include <random>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sketch/history.h"

namespace alur::sketch {
namespace {

using testing::ElementsAre;

Item aLine(float x = 0) { return aStroke(Colour::Circle, Width::Broad, {{x, 1}, {x + 100, 2}}); }
Added added(Item item) { return {{std::move(item)}}; }

std::vector<ItemId> idsOn(const Page& page) {
    std::vector<ItemId> ids;
    for (const auto& item : page.items) ids.push_back(item->id);
    return ids;
}

History withLines(int count) {
    History history;
    for (int i = 0; i < count; ++i) history.perform(added(aLine(static_cast<float>(i))));
    return history;
}

TEST(History, GivesEveryItemItsId) { EXPECT_THAT(idsOn(withLines(2).page()), ElementsAre(1U, 2U)); }

TEST(History, SetsWhatIsDrawnOnTheGrid) {
    History history;
    history.perform(added(aStroke(Colour::Ink, Width::Fine, {{0.1F, 0.2F}, {7.13F, 8}})));
    EXPECT_EQ(std::get<Stroke>(history.page().items[0]->shape).track->points,
              (std::vector<Point>{{0, 0.25F}, {7.25F, 8}}));
}

TEST(History, DoesNotGiveTheIdOfARemovedItemAgain) {
    auto history = withLines(1);
    history.perform(Removed{{1}});
    history.perform(added(aLine()));
    EXPECT_THAT(idsOn(history.page()), ElementsAre(2U));
}

TEST(History, PutsRemovedItemsBackWhereTheyLay) {
    auto history = withLines(5);
    const auto before = history.page();
    history.perform(Removed{{5, 2, 4}});
    EXPECT_THAT(idsOn(history.page()), ElementsAre(1U, 3U));
    history.undo();
    EXPECT_EQ(history.page(), before);
}

TEST(History, BringsItemsToTheFrontAndToTheBack) {
    auto history = withLines(4);
    history.perform(Ordered{{3, 1}, Layer::Front});
    EXPECT_THAT(idsOn(history.page()), ElementsAre(2U, 4U, 1U, 3U));
    history.perform(Ordered{{1}, Layer::Back});
    EXPECT_THAT(idsOn(history.page()), ElementsAre(1U, 2U, 4U, 3U));
    history.undo();
    history.undo();
    EXPECT_THAT(idsOn(history.page()), ElementsAre(1U, 2U, 3U, 4U));
}

TEST(History, MovesTurnsAndScalesOneAfterTheOther) {
    auto history = withLines(1);
    history.perform(Placed{{1}, {{10, 0}, 2, 0}});
    history.perform(Placed{{1}, {{0, 5}, 1, 1.5707963F}});
    const auto& item = *history.page().items[0];
    const auto end = item.placement({100, 0}); // (210, 0) after the first
    EXPECT_NEAR(end.x, 0, 1e-3);
    EXPECT_NEAR(end.y, 215, 1e-3);
    EXPECT_NEAR(item.placement.back(end).x, 100, 1e-3);
}

TEST(History, CutsALineIntoPiecesThatLieWhereItLay) {
    auto history = withLines(3);
    const auto before = history.page();
    history.perform(Cut{{{2, {{0, 64}, {192, 256}}}}});
    EXPECT_THAT(idsOn(history.page()), ElementsAre(1U, 4U, 5U, 3U));
    EXPECT_EQ(std::get<Stroke>(history.page().items[1]->shape).track->points.back(), (Point{26, 1.25F}));
    EXPECT_EQ(std::get<Stroke>(history.page().items[2]->shape).track->points.front(), (Point{76, 1.75F}));
    history.undo();
    EXPECT_EQ(history.page(), before);
}

TEST(History, CutsNothingButWhatTheEraserTouches) {
    const auto history = withLines(2); // from (1, 1) to (101, 2), and one beside it
    const auto cuts = cutsAlong(history.page(), {{50, -40}, {50, 40}}, 10);
    ASSERT_EQ(cuts.size(), 2U);
    ASSERT_EQ(cuts[0].kept.size(), 2U);
    const auto gap =
        (static_cast<float>(cuts[0].kept[1].from) - static_cast<float>(cuts[0].kept[0].to)) / 2.56F;
    EXPECT_NEAR(gap, 2 * (10 + breadth(Width::Broad) / 2), 2);
    EXPECT_TRUE(cutsAlong(history.page(), {{50, 40}, {50, 80}}, 10).empty());
}

TEST(History, DropsWhatWasUndoneOnceSomethingNewIsDone) {
    auto history = withLines(1);
    history.undo();
    EXPECT_TRUE(history.canRedo());
    history.perform(added(aLine(2)));
    EXPECT_FALSE(history.canRedo());
    history.undo();
    EXPECT_EQ(history.page(), Page{});
}

TEST(History, ChangesNothingWhereThereIsNothingToUndoOrRedo) {
    History history;
    const auto version = history.version();
    history.undo();
    history.redo();
    EXPECT_EQ(history.page(), Page{});
    EXPECT_EQ(history.version(), version);
}

TEST(History, HasAnotherVersionAfterEveryChange) {
    History history;
    auto last = history.version();
    const auto grew = [&] { return std::exchange(last, history.version()) < history.version(); };
    history.perform(added(aLine()));
    EXPECT_TRUE(grew());
    history.undo();
    EXPECT_TRUE(grew());
    history.redo();
    EXPECT_TRUE(grew());
}

TEST(History, OfACopiedPageCannotBeUndoneBeyondIt) {
    const auto original = withLines(2);
    History copy(original.page());
    EXPECT_FALSE(copy.canUndo());
    copy.perform(added(aLine(9)));
    copy.undo();
    EXPECT_EQ(copy.page(), original.page());
}

TEST(Fault, IsFoundInEditsThatCannotBeMade) {
    const auto page = withLines(2).page();
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    EXPECT_EQ(faultOf(page, Added{}), Fault::Empty);
    EXPECT_EQ(faultOf(page, Removed{{1, 9}}), Fault::Gone);
    EXPECT_EQ(faultOf(page, Removed{{1, 1}}), Fault::Broken);
    EXPECT_EQ(faultOf(page, Placed{{1}, {{nan, 0}, 1, 0}}), Fault::Broken);
    EXPECT_EQ(faultOf(page, Placed{{1}, {{0, 0}, 0, 0}}), Fault::Broken);
    EXPECT_EQ(faultOf(page, Cut{{{1, {{0, 300}}}}}), Fault::Broken) << "beyond the end";
    EXPECT_EQ(faultOf(page, Cut{{{1, {{100, 200}, {150, 256}}}}}), Fault::Broken) << "pieces overlap";
    EXPECT_EQ(faultOf(page, added({0, Colour::Ink, {}, Relation{RelationKind::Close, 1, 1}})), Fault::Broken);
    EXPECT_EQ(faultOf(page, added({2, Colour::Ink, {}, Lost{}})), Fault::Broken) << "an id that was given";
    EXPECT_EQ(faultOf(page, added({7, Colour::Ink, {}, Lost{}})), Fault::None);
}

// --- whatever is done in whatever order

class Hand {
public:
    explicit Hand(unsigned seed) : random_(seed) {}
    std::size_t below(std::size_t count) { return random_() % count; }

    Edit someEdit(const Page& page) {
        if (page.items.empty() || (page.items.size() < 60 && below(10) < 4)) return Added{{someItem(page)}};
        switch (below(6)) {
        case 0: return Removed{some(page)};
        case 1: return Changed{changed(page)};
        case 2: return Placed{some(page), somePlacement()};
        case 3: return Ordered{some(page), below(2) == 0 ? Layer::Front : Layer::Back};
        case 4: {
            Cut cut{cutsAlong(page, {somewhere(), somewhere(), somewhere()}, 40)};
            if (!cut.items.empty()) return cut;
            break;
        }
        default: break;
        }
        return Added{{someItem(page), someItem(page)}};
    }

private:
    Point somewhere() { return {static_cast<float>(below(1600)), static_cast<float>(below(1100))}; }
    Placement somePlacement() {
        return {somewhere(), below(3) == 0 ? 1.01F : 0.99F, static_cast<float>(below(7)) / 7};
    }
    Item someItem(const Page& page) {
        switch (below(5)) {
        case 0: return {0, Colour::Red, {}, Figure{FigureKind::Line, Width::Fine, somewhere(), somewhere()}};
        case 1: return {0, Colour::Ink, {}, TextBox{somewhere(), 300, TextSize::Small, "Sari dan Rafi"}};
        case 2: return {0, Colour::Ink, {}, Stamp{StampKind::Female, somewhere(), 130, "Sari", "29", "", ""}};
        case 3:
            if (page.items.size() > 1)
                return {0,
                        Colour::Ink,
                        {},
                        Relation{RelationKind::Partner, page.items[0]->id, page.items[1]->id}};
            break;
        default: break;
        }
        return aStroke(Colour::Star, Width::Medium, {somewhere(), somewhere(), somewhere()});
    }
    std::vector<ItemId> some(const Page& page) {
        std::vector<ItemId> ids;
        for (auto left = 1 + below(3); left > 0; --left) {
            const auto id = page.items[below(page.items.size())]->id;
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
        }
        return ids;
    }
    std::vector<Item> changed(const Page& page) {
        std::vector<Item> items;
        for (const auto id : some(page)) {
            items.push_back(*page.find(id));
            items.back().colour = colours[below(colours.size())];
        }
        return items;
    }
    std::mt19937 random_;
};

TEST(History, AlwaysIsTheReplayOfTheEditsThatStand) {
    Hand hand(2024);
    History history;
    std::vector<Edit> edits; // those that stand, then those that were undone
    std::size_t standing = 0, undone = 0, redone = 0;
    for (int i = 0; i < 100000; ++i) {
        const auto dice = hand.below(20);
        if (dice < 6) {
            undone += history.canUndo();
            standing -= history.canUndo();
            history.undo();
        } else if (dice < 11) {
            redone += history.canRedo();
            standing += history.canRedo();
            history.redo();
        } else {
            auto edit = hand.someEdit(history.page());
            if (faultOf(history.page(), edit) != Fault::None) continue; // scaled out of all bounds
            history.perform(edit);
            edits.resize(standing++);
            edits.push_back(std::move(edit));
        }
        ASSERT_EQ(history.canUndo(), standing > 0);
        ASSERT_EQ(history.canRedo(), standing < edits.size());
        if (i % 9973 != 0 && i != 99999) continue; // replaying each time would take hours
        Page page;
        for (std::size_t k = 0; k < standing; ++k) Step(page, edits[k]).apply(page);
        ASSERT_EQ(history.page(), page) << "after " << i;
    }
    EXPECT_GT(undone, 10000U);
    EXPECT_GT(redone, 5000U);
    EXPECT_GT(standing, 1000U);
    while (history.canUndo()) history.undo();
    EXPECT_EQ(history.page(), Page{});
    while (history.canRedo()) history.redo();
    Page page;
    for (const auto& edit : edits) Step(page, edit).apply(page);
    EXPECT_EQ(history.page(), page);
}

} // namespace
} // namespace alur::sketch
