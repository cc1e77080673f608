// Every play of the worked example, counted and scored by plain recursion: the figures of FORMAT.md.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/everything.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using nlohmann::json;

namespace {

json expected() { return json::parse(textOf(sourceFolder() / "tests/data/expected.json")).at("explore"); }

const Everything& everything() {
    static const Everything all(*exampleBook());
    return all;
}

} // namespace

TEST(EveryPlayOfTheExample, IsCounted) {
    EXPECT_EQ(everything().plays(), expected().at("plays").get<std::string>());
}

TEST(EveryPlayOfTheExample, ReachesEverySceneAndDecision) {
    EXPECT_EQ(everything().unreachableScenes(),
              expected().at("unreachable_scenes").get<std::set<std::string>>());
    EXPECT_EQ(everything().neverAvailable(), expected().at("never_available").get<std::set<std::string>>());
    EXPECT_EQ(everything().deadEnds(), expected().at("dead_ends").get<std::set<std::string>>());
}

TEST(EveryPlayOfTheExample, ScoresWithinTheRangesOfTheFormat) {
    const auto scores = expected().at("scores");
    EXPECT_EQ(everything().ranges().size(), scores.size());
    for (const auto& [name, range] : everything().ranges()) {
        EXPECT_EQ(toString(range.least), scores.at(name).at(0).get<std::string>()) << name;
        EXPECT_EQ(toString(range.greatest), scores.at(name).at(1).get<std::string>()) << name;
    }
}

TEST(EveryPlayOfTheExample, IsNeverBetterThanTheBest) {
    const auto play = playOf(exampleBook(), expected().at("best").get<std::string>());
    ASSERT_TRUE(play.over());
    EXPECT_EQ(score(play.book(), play.state()).overall, everything().ranges().at("overall").greatest);
}

TEST(EveryPlay, FindsADeadEndAndWhatIsNeverAvailable) {
    const CaseParts parts{.scenes =
                              aScene("a", aDecision("x", "next: b") + ", " + aDecision("y", "when: [told]")) +
                              aScene("b", aDecision("z", "when: [told]")) + aScene("c", aDecision("w")),
                          .facts = "{told: {}}"};
    const auto book = bookOf(parts);
    const Everything all(*book);
    EXPECT_EQ(all.plays(), "0");
    EXPECT_EQ(all.deadEnds(), std::set<std::string>{"b"});
    EXPECT_EQ(all.neverAvailable(), (std::set<std::string>{"a.y", "b.z", "c.w"}));
    EXPECT_EQ(all.unreachableScenes(), (std::set<std::string>{"c", "end"}));
}
