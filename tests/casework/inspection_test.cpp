#include <gmock/gmock.h>

#include "casework/inspection.h"
#include "support/random_case.h"

using namespace alur;
using namespace alur::casework;
using namespace alur::test;

namespace {

constexpr InspectionWish small{1, 60, 20'000, {8, 1}, 2};

std::vector<Finding> findingsOf(const std::shared_ptr<const Rulebook>& book, InspectionWish wish = small) {
    Inspection inspection(book, wish);
    while (inspection.advance()) {}
    return inspection.findings();
}

template <class What> std::vector<Finding> only(const std::vector<Finding>& all) {
    std::vector<Finding> some;
    for (const auto& finding : all)
        if (std::holds_alternative<What>(finding.what)) some.push_back(finding);
    return some;
}
/// The only finding of its kind.
template <class What> Finding theOnly(const std::vector<Finding>& all) {
    const auto some = only<What>(all);
    EXPECT_EQ(some.size(), 1U);
    return some.empty() ? throw std::runtime_error("none of the kind") : some.front();
}
template <class What> const What& whatOf(const Finding& finding) { return std::get<What>(finding.what); }

/// The line of `caseText(parts)` that begins with `start`.
int lineOf(const std::string& text, const std::string& start) {
    const auto at = text.find("\n" + start);
    return 2 +
           static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

} // namespace

TEST(Inspection, ProvesThatNothingLeadsToAScene) {
    const CaseParts parts{.scenes = aScene("a", aDecision("x")) + aScene("lost", aDecision("y"))};
    const auto finding = theOnly<found::UnreachableScene>(findingsOf(bookOf(parts)));
    EXPECT_EQ(whatOf<found::UnreachableScene>(finding).scene.value, 1);
    EXPECT_EQ(finding.basis, Basis::Proved);
    EXPECT_EQ(finding.mark.line, lineOf(caseText(parts), "  lost:"));
    EXPECT_EQ(finding.mark.column, 3);
}

TEST(Inspection, ProvesThatADecisionAsksForWhatNothingBringsAbout) {
    const auto all = findingsOf(
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x") + ", " + aDecision("y", "when: [told]")),
                         .facts = "{told: {}}"}));
    const auto finding = theOnly<found::UnavailableDecision>(all);
    EXPECT_EQ(whatOf<found::UnavailableDecision>(finding).decision.value, 1);
    EXPECT_EQ(finding.basis, Basis::Proved);
}

/// The fact is set, but only after the scene that asks for it: that takes following the plays.
TEST(Inspection, KnowsByFollowingEveryPlayThatADecisionIsNeverAvailable) {
    const auto all = findingsOf(
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x") + ", " + aDecision("y", "when: [told]"), "b") +
                                   aScene("b", aDecision("z", "sets: [told]")),
                         .facts = "{told: {}}"}));
    EXPECT_EQ(theOnly<found::UnavailableDecision>(all).basis, Basis::Followed);
}

TEST(Inspection, SaysOfACaseTooWideThatItWasTried) {
    auto wish = small;
    wish.maxStates = 2;
    const auto all = findingsOf(
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x") + ", " + aDecision("y", "when: [told]"), "b") +
                                   aScene("b", aDecision("z", "sets: [told]")),
                         .facts = "{told: {}}"}),
        wish);
    const auto finding = theOnly<found::UnavailableDecision>(all);
    EXPECT_EQ(finding.basis, Basis::Tried);
    EXPECT_GE(finding.plays, wish.plays);
}

TEST(Inspection, FindsADeadEnd) {
    const auto all = findingsOf(
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x") + ", " + aDecision("y", "sets: [told]"), "b") +
                                   aScene("b", aDecision("z", "when: [told]")),
                         .facts = "{told: {}}"}));
    const auto finding = theOnly<found::DeadEnd>(all);
    EXPECT_EQ(whatOf<found::DeadEnd>(finding).scene.value, 1);
}

TEST(Inspection, FindsALoopThatChangesNothing) {
    const auto all = findingsOf(
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x", "next: b") + ", " + aDecision("go")) +
                                   aScene("b", aDecision("back", "takes: 1h, next: a") + ", " +
                                                   aDecision("on", "sets: [told]")),
                         .facts = "{told: {text: Told}}"}));
    const auto loop = whatOf<found::Loop>(theOnly<found::Loop>(all)).loop;
    EXPECT_EQ(loop.scenes.size(), 2U);
    EXPECT_EQ(loop.decisions.size(), 2U);
    EXPECT_TRUE(loop.takesTime);
}

TEST(Inspection, TakesARoundThatGainsSomethingForNoLoop) {
    const auto all = findingsOf(bookOf(CaseParts{
        .scenes = aScene("a", aDecision("x", "contacts: [sari], next: a") + ", " + aDecision("go"))}));
    EXPECT_TRUE(only<found::Loop>(all).empty());
}

TEST(Inspection, ProvesThatANeedIsMetTooLateAtBest) {
    const auto all =
        findingsOf(bookOf(CaseParts{.scenes = aScene("a", aDecision("x", "takes: 2d"), "b") +
                                              aScene("b", aDecision("bed", "serves: {sari: [shelter]}"))}));
    const auto finding = theOnly<found::UnmetNeed>(all);
    EXPECT_TRUE(whatOf<found::UnmetNeed>(finding).inTime);
    EXPECT_EQ(finding.basis, Basis::Proved);
}

TEST(Inspection, FindsNeedsBarriersAndRecordsThatNothingServes) {
    const auto all = findingsOf(bookOf(CaseParts{.scenes = aScene("a", aDecision("x"))}));
    EXPECT_FALSE(whatOf<found::UnmetNeed>(theOnly<found::UnmetNeed>(all)).inTime);
    EXPECT_EQ(theOnly<found::LastingBarrier>(all).basis, Basis::Proved);
    EXPECT_EQ(theOnly<found::UnmadeRecord>(all).basis, Basis::Proved);
}

/// What one play can do is proved by it: nothing is told of it.
TEST(Inspection, IsSilentAboutWhatSomePlayAchieves) {
    const auto all = findingsOf(bookOf(CaseParts{
        .scenes =
            aScene("a", aDecision("x", "takes: 1h, serves: {sari: [shelter]}, removes: [fear], records: "
                                       "[guest_book]") +
                            ", " + aDecision("y", "takes: 1h"))}));
    EXPECT_TRUE(only<found::UnmetNeed>(all).empty());
    EXPECT_TRUE(only<found::LastingBarrier>(all).empty());
    EXPECT_TRUE(only<found::UnmadeRecord>(all).empty());
}

TEST(Inspection, SeesThatAnOptionIsNeverWorse) {
    const auto all = findingsOf(bookOf(
        CaseParts{.scenes = aScene("a", aDecision("good", "serves: {sari: [shelter]}, removes: [fear]") +
                                            ", " + aDecision("b"))}));
    const auto giveaway = whatOf<found::Giveaway>(theOnly<found::Giveaway>(all));
    EXPECT_EQ(giveaway.decision.value, 0);
    EXPECT_THAT(giveaway.longestIn, testing::ElementsAre(Language::Id, Language::En)); // "Do good", "Do b"
    EXPECT_EQ(only<found::LongestIsBest>(all).size(), 2U);
}

TEST(Inspection, CountsTextsThatAreNotTranslated) {
    const auto text = edited(smallText, "title: {id: Kecil, en: Small}", "title: {id: Kecil}");
    const auto finding = theOnly<found::Untranslated>(findingsOf(bookOf(text)));
    EXPECT_EQ(whatOf<found::Untranslated>(finding).missing, Language::En);
    EXPECT_EQ(whatOf<found::Untranslated>(finding).count, 1U);
    EXPECT_EQ(finding.mark.line, 4);
}

TEST(Inspection, KnowsTheExactRangeOfEachScoreWhereEveryPlayWasFollowed) {
    Inspection inspection(exampleBook(), {1, 200, 100'000, {8, 1}, 2});
    while (inspection.advance()) {}
    ASSERT_EQ(inspection.allPlays(), "712");
    const auto ranges = only<found::ScoreRange>(inspection.findings());
    ASSERT_EQ(ranges.size(), aspects.size());
    for (const auto& finding : ranges) {
        const auto& range = whatOf<found::ScoreRange>(finding);
        EXPECT_EQ(finding.basis, Basis::Followed);
        EXPECT_GE(range.mean, toDouble(range.least));
        EXPECT_LE(range.mean, toDouble(range.greatest));
        if (range.aspect == Aspect::Overall) {
            EXPECT_EQ(range.least, Fraction(27, 112));
        }
    }
}

TEST(Inspection, IsTheSameForTheSameSeedAndOnlyGrows) {
    const auto told = [](const Inspection& inspection) {
        std::vector<std::pair<std::size_t, int>> all;
        for (const auto& finding : inspection.findings())
            all.emplace_back(finding.what.index(), finding.mark.line);
        return all;
    };
    Inspection one(exampleBook(), small), other(exampleBook(), small);
    double progress = 0;
    std::size_t count = 0;
    while (one.advance()) {
        EXPECT_GE(one.progress(), progress);
        EXPECT_GE(one.findings().size(), count);
        progress = one.progress();
        count = one.findings().size();
    }
    while (other.advance()) {}
    EXPECT_EQ(one.progress(), 1);
    EXPECT_EQ(told(one), told(other));
}

/// No play may do what was proved impossible: tried on cases drawn by lot.
TEST(Structure, NeverDeniesWhatSomePlayDoes) {
    int followed = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto book = drawnBook(seed);
        if (!book) continue;
        Explorer explorer(book, 100'000);
        while (explorer.advance(10'000)) {}
        const auto seen = explorer.soFar();
        if (!seen.complete) continue;
        ++followed;
        const auto structure = structureOf(*book);
        for (const auto scene : structure.unreachable)
            EXPECT_THAT(seen.unreachable, testing::Contains(scene));
        for (const auto decision : structure.neverAvailable)
            EXPECT_THAT(seen.neverAvailable, testing::Contains(decision));
        for (const auto barrier : structure.neverRemoved) EXPECT_FALSE(seen.achieved.removed.has(barrier));
        for (const auto record : structure.neverMade) EXPECT_FALSE(seen.achieved.records.has(record));
        for (const auto& needs : {structure.neverMet, structure.alwaysLate})
            for (const auto need : needs) EXPECT_FALSE(seen.achieved.metInTime.has(need));
    }
    EXPECT_GT(followed, 20);
}

TEST(ReadingLevel, CountsSentencesWordsAndLongWords) {
    const auto level =
        readingLevelOf("Dr. Rina membicarakannya dengan ibu. Pukul 24.00 ia pulang!", Language::Id);
    EXPECT_EQ(level.words, 9);
    EXPECT_EQ(level.longWords, 1);
    EXPECT_EQ(level.sentences, 3); // "Dr." before a capital cannot be told from an end
}

TEST(ReadingLevel, DoesNotEndASentenceBeforeASmallLetterOrAFigure) {
    EXPECT_EQ(readingLevelOf("She came at no. 12 or so, approx. noon", Language::En).sentences, 1);
    EXPECT_EQ(readingLevelOf("", Language::En).index(), 0);
}

TEST(ReadingLevel, FindsALongSentenceHarder) {
    const auto one = readingLevelOf("She came. She sat. She spoke.", Language::En);
    const auto other = readingLevelOf("She came and sat and spoke.", Language::En);
    EXPECT_LT(one.index(), other.index());
}
