// The best that can still come of a play: as good as the explorer knows it where that completes, else
// bounded.
#include <gtest/gtest.h>

#include "casework/explorer.h"
#include "casework/prospects.h"
#include "support/random_case.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;

namespace {

/// The greatest overall over all plays; empty where none ends.
std::optional<Fraction> greatest(const std::shared_ptr<const Rulebook>& book) {
    Explorer explorer(book);
    while (explorer.advance(1000)) {}
    const auto found = explorer.result();
    if (!found.ranges) return {};
    return found.ranges->overall.greatest;
}

Fraction scoreAfter(const Rulebook& book, State state, const std::vector<Step>& steps) {
    for (const auto step : steps) {
        EXPECT_TRUE(check(book, state, step).allowed);
        state = apply(book, state, step);
    }
    return score(book, state).overall;
}

Play somePlay(const std::shared_ptr<const Rulebook>& book, unsigned seed) {
    std::mt19937 random(seed);
    Play play(book);
    for (auto steps = stepsHere(*book, play.state()); !steps.empty(); steps = stepsHere(*book, play.state()))
        EXPECT_TRUE(play.take(steps[random() % steps.size()]).allowed);
    return play;
}

std::vector<std::string> shippedCases() {
    std::vector<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(sourceFolder() / "scenarios")) {
        const auto name = file.path().filename().string();
        if (file.path().extension() == ".yaml" && name != "workshop.yaml" && !name.starts_with("template"))
            files.push_back(file.path().string());
    }
    return files;
}

} // namespace

TEST(BestPlay, OfTheExampleIsProved) {
    const auto book = exampleBook();
    Packing packing(book);
    const auto best = bestFrom(packing, begin(*book));
    EXPECT_TRUE(best.isExact());
    EXPECT_EQ(best.overall, *greatest(book));
    EXPECT_EQ(scoreAfter(*book, begin(*book), best.steps), best.overall);
}

TEST(BestPlay, IsTheExplorersInCasesDrawnByLot) {
    int cases = 0, proved = 0;
    for (unsigned seed = 0; seed < 400 && !HasFailure(); ++seed) {
        const auto book = drawnBook(seed);
        if (!book) continue;
        const auto known = greatest(book);
        if (!known) continue;
        SCOPED_TRACE("seed " + std::to_string(seed));
        Packing packing(book);
        const auto best = bestFrom(packing, begin(*book));
        ++cases;
        proved += best.isExact();
        EXPECT_EQ(best.overall, *known);
        EXPECT_GE(best.bound, *known);
        EXPECT_EQ(scoreAfter(*book, begin(*book), best.steps), best.overall);
    }
    EXPECT_GT(cases, 100);
    EXPECT_GE(proved, cases - cases / 50);
}

TEST(BestPlay, OfANarrowSearchIsBoundedTruly) {
    for (unsigned seed = 0; seed < 300 && !HasFailure(); ++seed) {
        const auto book = drawnBook(seed);
        if (!book) continue;
        const auto known = greatest(book);
        if (!known) continue;
        SCOPED_TRACE("seed " + std::to_string(seed));
        Packing packing(book);
        const auto best = bestFrom(packing, begin(*book), {1});
        EXPECT_LE(best.overall, *known);
        EXPECT_GE(best.bound, *known);
        EXPECT_GE(boundOf(packing, begin(*book)), *known);
    }
}

TEST(BestPlay, FromTheEndIsTheEnd) {
    const auto play = somePlay(exampleBook(), 1);
    ASSERT_TRUE(play.over());
    Packing packing(play.sharedBook());
    const auto best = bestFrom(packing, play.state());
    EXPECT_TRUE(best.steps.empty());
    EXPECT_TRUE(best.isExact());
    EXPECT_EQ(best.overall, score(play.book(), play.state()).overall);
}

TEST(Prospects, NeverRiseAlongAPlayAndEndWithItsScore) {
    for (const auto& file : shippedCases()) {
        SCOPED_TRACE(file);
        const auto play = somePlay(bookOf(textOf(file)), 7);
        Prospects prospects(play, {40});
        while (prospects.advance()) {}
        ASSERT_EQ(prospects.count(), play.taken().size() + 1);
        for (std::size_t moment = 0; moment < prospects.count(); ++moment) {
            ASSERT_TRUE(prospects.isKnown(moment));
            const auto& best = prospects[moment].best;
            const auto& from = moment == 0 ? play.taken().front().before : play.taken()[moment - 1].after;
            EXPECT_EQ(scoreAfter(play.book(), from, best.steps), best.overall);
            EXPECT_GE(best.bound, best.overall);
            if (moment == 0) continue;
            EXPECT_LE(best.overall, prospects[moment - 1].best.overall);
        }
        EXPECT_EQ(prospects[prospects.count() - 1].best.overall, score(play.book(), play.state()).overall);
    }
}

TEST(Prospects, AreKnownFromTheEnd) {
    const auto play = somePlay(exampleBook(), 3);
    Prospects prospects(play);
    EXPECT_FALSE(prospects.isKnown(prospects.count() - 1));
    EXPECT_TRUE(prospects.advance());
    EXPECT_TRUE(prospects.isKnown(prospects.count() - 1));
    EXPECT_FALSE(prospects.isKnown(0));
}

TEST(TheBestPlay, OfEachShippedCaseIsPerfectAndProved) {
    for (const auto& file : shippedCases()) {
        SCOPED_TRACE(file);
        const auto book = bookOf(textOf(file));
        Packing packing(book);
        const auto best = bestFrom(packing, begin(*book));
        EXPECT_EQ(best.overall, Fraction(1));
        EXPECT_TRUE(best.isExact());
    }
}
