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
        EXPECT_EQ(fromStored(toStored(what)), what) << toStored(what).body;
        kinds.insert(what.index());
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<Happening>) << "the list above leaves a kind out";
}

TEST(EntryJson, RefusesNumbersThatNoStrokeHas) {
    for (const auto* ids : {"[-1]", "[4294967296]", "[\"1\"]", "[1.5]", "7"})
        EXPECT_FALSE(fromStored({"strokes_erased", std::string(R"({"page":"p","strokes":)") + ids + "}", {}}))
            << ids;
}

TEST(EntryJson, RefusesAPurposeThatThereIsNot) {
    EXPECT_FALSE(fromStored({"session_made", R"({"name":"A","purpose":"fun"})", {}}));
}

TEST(EntryJson, RefusesSlidesWithoutTheirPlace) {
    for (const auto* slides :
         {"[{\"id\":\"a\"}]", "[{\"hidden\":true}]", "[{\"id\":1,\"hidden\":true}]", "7"})
        EXPECT_FALSE(fromStored({"slides_arranged", std::string(R"({"slides":)") + slides + "}", {}}))
            << slides;
    EXPECT_FALSE(fromStored({"questions_edited", R"({"texts":[1]})", {}}));
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
