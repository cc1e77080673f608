#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "report/exploration.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using nlohmann::ordered_json;
using testing::AllOf;
using testing::HasSubstr;

namespace {

casework::Exploration explored(const std::shared_ptr<const casework::Rulebook>& book, std::size_t maxStates) {
    casework::Explorer explorer(book, maxStates);
    while (explorer.advance(1000)) {}
    return explorer.result();
}

} // namespace

/// Key by key as FORMAT.md's example has it; how states are merged, and which best play is told, is our own.
TEST(ExplorationJson, IsWhatTheFormatExpects) {
    const auto expected =
        ordered_json::parse(textOf(sourceFolder() / "tests/data/expected.json")).at("explore");
    const auto found = explored(exampleBook(), 100'000);
    const auto json = ordered_json::parse(report::explorationJson(*exampleBook(), found));
    std::vector<std::string> keys, expectedKeys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    for (const auto& [key, value] : expected.items()) expectedKeys.push_back(key);
    EXPECT_EQ(keys, expectedKeys);
    for (const auto& key : expectedKeys) {
        if (key == "states" || key == "best") continue;
        EXPECT_EQ(json.at(key), expected.at(key)) << key;
    }
    const auto play = playOf(exampleBook(), json.at("best").get<std::string>());
    EXPECT_EQ(toString(casework::score(play.book(), play.state()).overall),
              expected.at("scores").at("overall").at(1).get<std::string>());
}

TEST(ExplorationJson, HasABoundWhereItWasCutShort) {
    const auto json =
        ordered_json::parse(report::explorationJson(*exampleBook(), explored(exampleBook(), 50)));
    EXPECT_EQ(json.at("complete"), false);
    EXPECT_EQ(json.at("bound"), "1/1");
}

TEST(ExplorationText, TellsWhatWasFoundInBothLanguages) {
    const auto book = bookOf(
        {.scenes = aScene("a", aDecision("x", "next: end") + ", " + aDecision("y", "when: [told], next: b")) +
                   aScene("b", aDecision("z")),
         .facts = "{told: {}}"});
    const auto found = explored(book, 100);
    EXPECT_THAT(report::explorationText(*book, found, Language::En),
                AllOf(HasSubstr("1 plays, each of them followed"), HasSubstr("  b\n"), HasSubstr("  a.y\n"),
                      HasSubstr("Dead ends")));
    EXPECT_THAT(report::explorationText(*book, found, Language::Id),
                AllOf(HasSubstr("Jalan buntu"), HasSubstr("Permainan terbaik")));
}

TEST(ExplorationText, SaysThatNoPlayEnds) {
    const auto book = bookOf({.scenes = aScene("a", aDecision("x", "when: [told]")), .facts = "{told: {}}"});
    EXPECT_THAT(report::explorationText(*book, explored(book, 100), Language::En),
                AllOf(HasSubstr("No play comes to an end."), HasSubstr("  a\n")));
}
