#include <gtest/gtest.h>

#include "casework/score.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;

namespace {

std::string scored(const Play& play, Indicator indicator) {
    return toString(score(play.book(), play.state()).policy[indicator]);
}

Play after(const std::string& effects, CaseParts parts = {}) {
    parts.scenes = aScene("a", aDecision("x", effects));
    return playOf(bookOf(parts), "x");
}

const std::string twoPeople =
    "sari: {name: Sari, role: client, about: A trader, target: true, contacts: 2, needs: {bed: {text: A bed, "
    "service: [shelter], due: 24h, weight: 3}, talk: {text: Talk, service: [counselling], weight: 2}}}, "
    "rafi: {name: Rafi, role: family, about: A child, target: true, contacts: 1, needs: {talk: {text: Talk, "
    "service: [counselling], due: 7d}}}, "
    "ruslan: {name: Ruslan, role: reported, about: A man}";

} // namespace

TEST(Score, OfAPlayThatHasNotBegunIsExact) {
    const auto play = playOf(exampleBook());
    const auto scores = score(play.book(), play.state());
    EXPECT_EQ(toString(scores.flow.fitness), "0/1");
    EXPECT_EQ(toString(scores.flow.gates), "1/1"); // none was checked
    EXPECT_EQ(toString(scores.flow.score), "1/4");
    EXPECT_EQ(toString(scores.policy[Indicator::Bias]), "1/1");
    EXPECT_EQ(toString(scores.policy[Indicator::Fit]), "0/1");
    EXPECT_EQ(toString(scores.policy.score), "1/7");
    EXPECT_EQ(toString(scores.overall), "11/56");
}

TEST(Score, OfAnUnfinishedPlayIsMadeInTheSameWay) {
    const auto play = playOf(exampleBook(), "listen; ask_consent,assess_both; shelter_now");
    EXPECT_FALSE(play.over());
    EXPECT_EQ(toString(score(play.book(), play.state()).overall), "237569/336336");
}

TEST(Access, WeighsBarriers) {
    const CaseParts parts{
        .barriers = "fear: {text: Fear, person: sari, weight: 3}, road: {text: Road, person: sari}"};
    EXPECT_EQ(scored(after("removes: [fear]", parts), Indicator::Access), "3/4");
}

TEST(Coverage, CountsTargetPeopleWithAMetNeed) {
    EXPECT_EQ(scored(after("serves: {rafi: [counselling]}", {.people = twoPeople}), Indicator::Coverage),
              "1/2");
    EXPECT_EQ(scored(after("serves: {rafi: [legal_aid], ruslan: [counselling]}", {.people = twoPeople}),
                     Indicator::Coverage),
              "0/1");
}

TEST(Frequency, CountsNoContactBeyondThePlan) {
    EXPECT_EQ(scored(after("contacts: [sari, rafi]", {.people = twoPeople}), Indicator::Frequency), "2/3");
    const auto scenes =
        aScene("a", aDecision("x", "contacts: [rafi]") + ", " + aDecision("y", "contacts: [rafi, ruslan]"),
               "end", "engagement", ", pick: 2");
    EXPECT_EQ(
        scored(playOf(bookOf(CaseParts{.scenes = scenes, .people = twoPeople}), "x,y"), Indicator::Frequency),
        "1/3");
}

TEST(Bias, IsTheShareThatWasAvoided) {
    const auto scenes = aScene("a", aDecision("x", "bias: {kind: stereotype, weight: 2}") + ", " +
                                        aDecision("y", "bias: {kind: disclosure, weight: 5}"));
    EXPECT_EQ(scored(playOf(bookOf(CaseParts{.scenes = scenes}), "x"), Indicator::Bias), "3/5");
    EXPECT_EQ(scored(playOf(bookOf(CaseParts{.scenes = scenes}), "y"), Indicator::Bias), "0/1");
}

TEST(ServiceDelivery, CountsNeedsWithADueTimeOnly) {
    EXPECT_EQ(scored(after("serves: {sari: [shelter, counselling]}", {.people = twoPeople}),
                     Indicator::ServiceDelivery),
              "3/4");
    EXPECT_EQ(
        scored(after("takes: 25h, serves: {sari: [shelter], rafi: [counselling]}", {.people = twoPeople}),
               Indicator::ServiceDelivery),
        "1/4");
}

TEST(Accountability, CountsRequiredRecordsOnly) {
    const CaseParts parts{.records = "guest_book, consent_form, service_plan"};
    EXPECT_EQ(scored(after("records: [guest_book, police_report]", parts), Indicator::Accountability), "1/3");
}

TEST(Fit, IsTheHarmonicMeanOfServicesThatFitAndNeedsThatAreMet) {
    // two of three services meet a need; needs of weight 5 of 6 are met: 2 · 2/3 · 5/6 / (2/3 + 5/6)
    const auto play =
        after("serves: {sari: [shelter, counselling], ruslan: [legal_aid]}", {.people = twoPeople});
    EXPECT_EQ(scored(play, Indicator::Fit), "20/27");
}

TEST(Fit, IsNothingWithoutServices) { EXPECT_EQ(scored(after("takes: 1h"), Indicator::Fit), "0/1"); }

TEST(Flow, WeighsFitnessThreeTimesAsMuchAsGates) {
    // engagement, then assessment without a form: 6 stages skipped of 2 + 8; the gate not satisfied
    const auto scenes = aScene("a", aDecision("x"), "b") + aScene("b", aDecision("y", "stage: assessment"));
    const auto play = playOf(bookOf(CaseParts{.scenes = scenes, .records = "complaint_form"}), "x; y");
    const auto flow = score(play.book(), play.state()).flow;
    EXPECT_EQ(toString(flow.fitness), "2/5");
    EXPECT_EQ(toString(flow.gates), "0/1");
    EXPECT_EQ(toString(flow.score), "3/10");
}
