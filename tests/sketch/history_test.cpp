#include <functional>
#include <random>
#include <span>
#include <utility>

#include <gtest/gtest.h>

#include "sketch/history.h"

namespace alur::sketch {
namespace {

Stroke aStroke(float x = 0) { return {0, Colour::Circle, Width::Broad, {{x, 1}, {x + 1, 2}}}; }

TEST(History, GivesEveryStrokeItsId) {
    History history;
    history.perform(drawing(aStroke(1)));
    history.perform(drawing(aStroke(2)));
    EXPECT_EQ(history.page().strokes[0].id, 1U);
    EXPECT_EQ(history.page().strokes[1].id, 2U);
}

TEST(History, SetsWhatIsDrawnOnTheGrid) {
    History history;
    history.perform(drawing({0, Colour::Ink, Width::Fine, {{0.1F, 0.2F}, {7.13F, 8}}}));
    EXPECT_EQ(history.page().strokes[0].points, (std::vector<Point>{{0, 0.25F}, {7.25F, 8}}));
}

TEST(History, DoesNotGiveTheIdOfAnErasedStrokeAgain) {
    History history;
    history.perform(drawing(aStroke()));
    history.perform(erasing({1}));
    history.perform(drawing(aStroke()));
    EXPECT_EQ(history.page().strokes.front().id, 2U);
}

TEST(History, PutsErasedStrokesBackWhereTheyLay) {
    History history;
    for (float x = 0; x < 5; ++x) history.perform(drawing(aStroke(x)));
    const auto before = history.page();
    history.perform(erasing({5, 2, 4}));
    EXPECT_EQ(history.page().strokes.size(), 2U);
    history.undo();
    EXPECT_EQ(history.page(), before);
}

TEST(History, DropsWhatWasUndoneOnceSomethingNewIsDone) {
    History history;
    history.perform(drawing(aStroke(1)));
    history.undo();
    EXPECT_TRUE(history.canRedo());
    history.perform(drawing(aStroke(2)));
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
    history.perform(drawing(aStroke()));
    EXPECT_TRUE(grew());
    history.undo();
    EXPECT_TRUE(grew());
    history.redo();
    EXPECT_TRUE(grew());
}

using MakeEdit = std::function<std::unique_ptr<Edit>()>;

/// Mostly a new stroke; now and then the end of one to three that are there.
MakeEdit someEdit(std::mt19937& random, const Page& page) {
    if (page.strokes.empty() || random() % 5 < 3)
        return [stroke = aStroke(static_cast<float>(random() % 1000))] { return drawing(stroke); };
    std::vector<StrokeId> ids;
    for (auto left = 1 + random() % 3; left > 0; --left)
        ids.push_back(page.strokes[random() % page.strokes.size()].id);
    return [ids] { return erasing(ids); };
}

/// What the page must be: the edits that stand, made one after the other on a new page.
Page replayOf(std::span<const MakeEdit> edits) {
    Page page;
    for (const auto& edit : edits) edit()->apply(page);
    return page;
}

TEST(History, AlwaysIsTheReplayOfTheEditsThatStand) {
    std::mt19937 random(2024);
    History history;
    std::vector<MakeEdit> edits; // those that stand, then those that were undone
    std::size_t standing = 0, undone = 0, redone = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto dice = random() % 10;
        if (dice < 3) {
            undone += history.canUndo();
            standing -= history.canUndo();
            history.undo();
        } else if (dice < 5) {
            redone += history.canRedo();
            standing += history.canRedo();
            history.redo();
        } else {
            auto edit = someEdit(random, history.page());
            history.perform(edit());
            edits.resize(standing++);
            edits.push_back(std::move(edit));
        }
        ASSERT_EQ(history.canUndo(), standing > 0);
        ASSERT_EQ(history.canRedo(), standing < edits.size());
        if (i % 97 != 0 && i != 19999) continue; // replaying each time would take minutes
        ASSERT_EQ(history.page(), replayOf({edits.data(), standing})) << "after " << i;
    }
    EXPECT_GT(undone, 1000U);
    EXPECT_GT(redone, 1000U);
    while (history.canUndo()) history.undo();
    EXPECT_EQ(history.page(), Page{});
}

} // namespace
} // namespace alur::sketch
