#include <gmock/gmock.h>

#include "report/turning_points.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

report::Foresight foreseen(const casework::Play& play) {
    casework::Prospects prospects(play);
    while (prospects.advance()) {}
    return report::foresightOf(prospects);
}

/// Two choices that cost, and one that does not: the bed only in the first scene, the record only in the
/// second.
const CaseParts losing{
    .scenes =
        aScene("a",
               aDecision("bed",
                         "why: Safety first, serves: {sari: [shelter]}, removes: [fear], contacts: [sari]") +
                   ", " + aDecision("wait", "why: Waiting has a price"),
               "b") +
        aScene("b", aDecision("write", "records: [guest_book]") + ", " + aDecision("hurry"), "c") +
        aScene("c", aDecision("rest") + ", " + aDecision("walk"))};

} // namespace

TEST(TurningPoints, AreTheCostliestFirst) {
    const auto play = playOf(bookOf(losing), "wait; hurry; walk");
    const auto points = report::turningPoints(play, foreseen(play));
    ASSERT_THAT(points, SizeIs(2));
    EXPECT_EQ(points[0].step, 0U);
    EXPECT_EQ(points[1].step, 1U);
    EXPECT_GT(points[0].before - points[0].after, points[1].before - points[1].after);
    EXPECT_EQ(points[0].after, points[1].before);
    EXPECT_TRUE(points[0].proved);
}

TEST(TurningPoints, TellWhatWouldHaveKeptMoreAndWhy) {
    const auto play = playOf(bookOf(losing), "wait; write; rest");
    const auto points = report::turningPoints(play, foreseen(play));
    ASSERT_THAT(points, SizeIs(1));
    EXPECT_EQ(points[0].better[Language::En], "Do bed");
    EXPECT_EQ(points[0].why[Language::En], "Waiting has a price");
    EXPECT_THAT(points[0].sentence[Language::En],
                HasSubstr("Step 1, “Do wait”: the best still within reach falls from"));
    EXPECT_THAT(points[0].sentence[Language::Id], HasSubstr("Langkah 1, “Do wait”"));
}

TEST(TurningPoints, AreNoneInTheBestPlay) {
    const auto play = playOf(bookOf(losing), "bed; write; rest");
    EXPECT_THAT(report::turningPoints(play, foreseen(play)), IsEmpty());
}

TEST(TurningPoints, AreToldAsFarAsTheForesightKnows) {
    const auto play = playOf(bookOf(losing), "wait; hurry; walk");
    auto foresight = foreseen(play);
    foresight[0].reset();
    const auto points = report::turningPoints(play, foresight);
    ASSERT_THAT(points, SizeIs(1));
    EXPECT_EQ(points[0].step, 1U);
}

TEST(TurningPoints, AreAtMostAsManyAsWished) {
    const auto play = playOf(bookOf(losing), "wait; hurry; walk");
    EXPECT_THAT(report::turningPoints(play, foreseen(play), 1), SizeIs(1));
}

TEST(Reach, IsOneFigureWhereItIsProvedElseTwo) {
    casework::BestPlay best;
    best.overall = best.bound = Fraction(7, 8);
    EXPECT_EQ(report::reachWords(best), "88 %");
    best.bound = Fraction(9, 10);
    EXPECT_EQ(report::reachWords(best), "88–90 %");
}
