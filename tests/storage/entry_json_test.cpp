#include <random>
#include <set>

#include <gtest/gtest.h>

#include "storage/entry_json.h"
#include "support/stored.h"

namespace alur::storage {
namespace {

using namespace session;

using test::everyHappening;

TEST(EntryJson, ComesBackAsItWasForEverythingThatCanHappen) {
    std::set<std::size_t> kinds;
    for (const auto& what : everyHappening()) {
        const auto restored = fromStored(toStored(what));
        ASSERT_TRUE(restored) << toStored(what).body;
        EXPECT_EQ(restored->what, what) << toStored(what).body;
        EXPECT_TRUE(restored->whole);
        kinds.insert(what.index());
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<Happening>) << "the list above leaves a kind out";
}

TEST(EntryJson, RefusesNumbersThatNoStrokeHas) {
    for (const auto* ids : {"[-1]", "[4294967296]", "[\"1\"]", "[1.5]", "7"})
        EXPECT_FALSE(
            fromStored({"strokes_erased", std::string(R"({"page":"p","strokes":)") + ids + "}", {}, {}}))
            << ids;
}

/// Three strokes of one entry, as they lie on disk.
StoredEntry threeStrokes() {
    using namespace sketch;
    Added added;
    for (float x = 0; x < 3; ++x)
        added.items.push_back(aStroke(Colour::Ink, Width::Fine, {{x, 1}, {x, 700}}, {64, 70}));
    return toStored(SketchEdited{{"p"}, added});
}

TEST(EntryJson, KeepsTheOtherStrokesWhereOneIsDamaged) {
    const auto good = threeStrokes();
    auto bad = good;
    ASSERT_EQ(good.points.size(), 3U * 7);
    bad.points[11] = '\xFF'; // the last number of the middle one has no end
    const auto restored = fromStored(bad);
    ASSERT_TRUE(restored);
    EXPECT_FALSE(restored->whole);
    const auto itemsOf = [](const Restored& read) {
        return std::get<sketch::Added>(std::get<SketchEdited>(read.what).edit).items;
    };
    const auto items = itemsOf(*restored), before = itemsOf(*fromStored(good));
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0], before[0]);
    EXPECT_TRUE(std::holds_alternative<sketch::Lost>(items[1].shape));
    EXPECT_EQ(items[2], before[2]);
}

TEST(EntryJson, KeepsThePlaceOfAStrokeWithoutPoints) {
    auto stored = threeStrokes();
    stored.points.clear();
    const auto restored = fromStored(stored);
    ASSERT_TRUE(restored);
    EXPECT_FALSE(restored->whole);
    EXPECT_EQ(std::get<sketch::Added>(std::get<SketchEdited>(restored->what).edit).items.size(), 3U);
}

TEST(EntryJson, OfAWholeStrokeOfPressesNeedsAtMostSixBytesAPoint) {
    std::mt19937 random(3);
    std::vector<sketch::Point> points{{300, 300}};
    std::vector<sketch::Press> presses{64};
    for (int i = 1; i < 4000; ++i) {
        points.push_back(points.back() + sketch::Point{static_cast<float>(random() % 24) - 11.5F,
                                                       static_cast<float>(random() % 24) - 11.5F});
        presses.push_back(static_cast<sketch::Press>(40 + random() % 60));
    }
    const auto stored = toStored(SketchEdited{
        {"p"}, sketch::Added{{sketch::aStroke(sketch::Colour::Ink, sketch::Width::Fine, points, presses)}}});
    EXPECT_LE(stored.points.size() + stored.body.size(), 6 * points.size());
}

TEST(EntryJson, RefusesAPurposeThatThereIsNot) {
    EXPECT_FALSE(fromStored({"session_made", R"({"name":"A","purpose":"fun"})", {}, {}}));
}

TEST(EntryJson, RefusesSlidesWithoutTheirPlace) {
    for (const auto* slides :
         {"[{\"id\":\"a\"}]", "[{\"hidden\":true}]", "[{\"id\":1,\"hidden\":true}]", "7"})
        EXPECT_FALSE(fromStored({"slides_arranged", std::string(R"({"slides":)") + slides + "}", {}, {}}))
            << slides;
    EXPECT_FALSE(fromStored({"questions_edited", R"({"texts":[1]})", {}, {}}));
}

TEST(EntryJson, SurvivesAnyChangedByte) {
    std::mt19937 random(7);
    const auto all = everyHappening();
    std::size_t refused = 0;
    for (int i = 0; i < 5000; ++i) {
        auto stored = toStored(all[random() % all.size()]);
        stored.body[random() % stored.body.size()] = static_cast<char>(random());
        refused += !fromStored(stored).has_value();
    }
    EXPECT_GT(refused, 500U);
}

} // namespace
} // namespace alur::storage
