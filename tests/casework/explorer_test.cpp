// The explorer's answers are those of a plain search, however it merges; and packed states play by the rules.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "casework/explorer.h"
#include "support/everything.h"
#include "support/random_case.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using testing::IsEmpty;

namespace {

Exploration explore(const std::shared_ptr<const Rulebook>& book,
                    std::size_t maxStates = Explorer::defaultStates) {
    Explorer explorer(book, maxStates);
    while (explorer.advance(1000)) {}
    return explorer.result();
}

std::set<std::string> sceneIds(const Rulebook& book, const std::vector<Index<Scene>>& scenes) {
    std::set<std::string> ids;
    for (const auto scene : scenes) ids.insert(book.scenario().scenes[scene].id);
    return ids;
}

std::set<std::string> decisionIds(const Rulebook& book, const std::vector<Index<Decision>>& decisions) {
    std::set<std::string> ids;
    for (const auto index : decisions) {
        const auto& decision = book.scenario().decisions[index];
        ids.insert(book.scenario().scenes[decision.scene].id + "." + decision.id);
    }
    return ids;
}

void expectRange(const std::string& name, const Range& range, const Everything& all) {
    EXPECT_EQ(range.least, all.ranges().at(name).least) << name;
    EXPECT_EQ(range.greatest, all.ranges().at(name).greatest) << name;
}

void expectTheSame(const Rulebook& book, const Exploration& found, const Everything& all) {
    EXPECT_TRUE(found.complete);
    EXPECT_EQ(found.plays, all.plays());
    EXPECT_EQ(sceneIds(book, found.unreachable), all.unreachableScenes());
    EXPECT_EQ(sceneIds(book, found.deadEnds), all.deadEnds());
    EXPECT_EQ(decisionIds(book, found.neverAvailable), all.neverAvailable());
    ASSERT_EQ(found.ranges.has_value(), !all.ranges().empty());
    if (!found.ranges) return;
    expectRange("flow", found.ranges->flow, all);
    expectRange("policy", found.ranges->policy, all);
    expectRange("overall", found.ranges->overall, all);
    for (std::size_t i = 0; i < scenario::indicators.size(); ++i)
        expectRange(std::string(scenario::code(scenario::indicators[i])), found.ranges->indicators[i], all);
}

/// The best play that was found is a play by the rules, ends, and is as good as was said.
void expectBestIsReached(const std::shared_ptr<const Rulebook>& book, const Exploration& found) {
    Play play(book);
    for (const auto step : found.best) ASSERT_TRUE(play.take(step).allowed);
    ASSERT_TRUE(play.over());
    EXPECT_EQ(score(*book, play.state()).overall, found.ranges->overall.greatest);
}

/// Plays at random to an end, or until nothing is offered, packed and plain side by side.
void playSideBySide(const std::shared_ptr<const Rulebook>& book, unsigned seed) {
    std::mt19937 random(seed);
    Packing packing(book);
    auto plain = begin(*book);
    auto packed = packing.pack(plain);
    for (;;) {
        ASSERT_EQ(packing.standing(packed), plain.standing);
        EXPECT_EQ(packing.tally(packed), tally(*book, plain));
        EXPECT_EQ(packing.pack(plain), packed) << "packing on the way and packing at once differ";
        const auto steps = stepsHere(*book, plain);
        if (steps.empty()) return;
        const auto open = packing.open(packed);
        Step all;
        for (std::size_t i = 0; i < book->scenario().scenes[plain.scene].decisions.size(); ++i)
            if (available(*book, plain, book->scenario().scenes[plain.scene].decisions[i]))
                all.picked |= Step::of(i).picked;
        ASSERT_EQ(packing.scene(packed), plain.scene);
        EXPECT_EQ(open, all);
        const auto step = steps[random() % steps.size()];
        packed = packing.apply(packed, open, step);
        plain = apply(*book, plain, step);
    }
}

} // namespace

TEST(Explorer, AnswersAsTheFormatsExampleDoes) {
    const auto book = exampleBook();
    const auto found = explore(book);
    expectTheSame(*book, found, Everything(*book));
    expectBestIsReached(book, found);
}

TEST(Explorer, AnswersAsAPlainSearchDoesOnCasesDrawnByLot) {
    int cases = 0;
    for (unsigned seed = 0; cases < 500; ++seed) {
        const auto book = drawnBook(seed);
        if (!book) continue;
        SCOPED_TRACE("seed " + std::to_string(seed));
        const auto found = explore(book);
        expectTheSame(*book, found, Everything(*book));
        if (found.ranges) expectBestIsReached(book, found);
        if (testing::Test::HasFailure()) break;
        ++cases;
    }
}

TEST(Explorer, CountsMorePlaysThanABinaryNumberOf64PlacesHolds) {
    std::string scenes;
    for (int i = 0; i < 70; ++i)
        scenes += aScene("s" + std::to_string(i), aDecision("x") + ", " + aDecision("y"),
                         i < 69 ? "s" + std::to_string(i + 1) : "end");
    const auto found = explore(bookOf({.scenes = scenes, .limit = "{time: 90d, decisions: 100}"}));
    EXPECT_EQ(found.plays, "1180591620717411303424"); // 2^70
    EXPECT_EQ(found.states, 71U);
}

TEST(Explorer, SaysWhereItWasCutShort) {
    const auto found = explore(exampleBook(), 100);
    EXPECT_FALSE(found.complete);
    EXPECT_EQ(found.states, 100U);
    ASSERT_TRUE(found.bound.has_value());
    EXPECT_GE(*found.bound, found.ranges->overall.greatest);
    expectBestIsReached(exampleBook(), found);
}

TEST(Explorer, IsNotCompleteBeforeItIsDone) {
    Explorer explorer(exampleBook());
    EXPECT_TRUE(explorer.advance(50));
    EXPECT_FALSE(explorer.result().complete);
}

TEST(Explorer, MergesWhatNothingAheadAsksFor) {
    // Of two facts that nobody reads, and hours that nothing waits for, no state tells.
    const auto found = explore(bookOf(
        {.scenes =
             aScene("a", aDecision("x", "sets: [f], takes: 1d") + ", " + aDecision("y", "takes: 3d"), "b") +
             aScene("b", aDecision("z")),
         .facts = "{f: {}}"}));
    EXPECT_EQ(found.states, 3U);
    EXPECT_EQ(found.plays, "2");
}

TEST(Packing, PlaysByTheRulesInTheExample) {
    for (unsigned seed = 0; seed < 200; ++seed) playSideBySide(exampleBook(), seed);
}

TEST(Packing, PlaysByTheRulesInCasesDrawnByLot) {
    for (unsigned seed = 0; seed < 400 && !HasFailure(); ++seed) {
        const auto book = drawnBook(seed);
        if (!book) continue;
        SCOPED_TRACE("seed " + std::to_string(seed));
        for (unsigned play = 0; play < 5; ++play) playSideBySide(book, play);
    }
}

TEST(Packing, PlaysByTheRulesInTheShippedCases) {
    for (const auto& file : std::filesystem::directory_iterator(sourceFolder() / "scenarios")) {
        const auto name = file.path().filename().string();
        if (file.path().extension() != ".yaml" || name == "workshop.yaml" || name.starts_with("template"))
            continue;
        const auto book = bookOf(textOf(file.path()));
        SCOPED_TRACE(name);
        EXPECT_LE(Packing(book).words(), 6U) << "more than 64 bytes a state";
        for (unsigned seed = 0; seed < 40; ++seed) playSideBySide(book, seed);
    }
}
