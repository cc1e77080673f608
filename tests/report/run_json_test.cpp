#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "report/debrief.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using nlohmann::ordered_json;

namespace {

ordered_json expectedRuns() {
    return ordered_json::parse(textOf(sourceFolder() / "tests/data/expected.json")).at("run");
}

std::string jsonOf(const CaseParts& parts, const std::string& decisions) {
    return report::runJson(playOf(bookOf(parts), decisions));
}

} // namespace

/// The runs of FORMAT.md's example, with their keys in the same order.
TEST(RunJson, IsWhatTheFormatExpects) {
    ASSERT_EQ(expectedRuns().size(), 5U);
    for (const auto& run : expectedRuns()) {
        const auto decisions = run.at("decisions").get<std::string>();
        EXPECT_EQ(report::runJson(playOf(exampleBook(), decisions)), run.at("expect").dump(2) + "\n")
            << decisions;
    }
}

TEST(RunJson, SaysThatTimeRanOut) {
    const auto json = ordered_json::parse(jsonOf(
        {.scenes = aScene("a", aDecision("x", "takes: 3d")), .limit = "{time: 2d, decisions: 5}"}, "x"));
    EXPECT_EQ(json.at("finished"), true);
    EXPECT_EQ(json.at("ending"), "out_of_time");
    EXPECT_EQ(json.at("scene"), "a");
}

TEST(RunJson, OfAPlayThatHasNotBegunHasNoEnding) {
    const auto json = ordered_json::parse(report::runJson(playOf(exampleBook())));
    EXPECT_EQ(json.at("finished"), false);
    EXPECT_TRUE(json.at("ending").is_null());
    EXPECT_EQ(json.at("trace"), ordered_json::array());
    EXPECT_EQ(json.at("clock"), 0);
}
