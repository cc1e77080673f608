#include <gmock/gmock.h>

#include "casework/evidence.h"
#include "casework/score.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using testing::ElementsAre;
using Kind = Evidence::Kind;

namespace {

std::string decisionId(const Play& play, std::optional<Index<Decision>> decision) {
    return decision ? play.book().scenario().decisions[*decision].id : "-";
}

struct Names {
    const Play& play;
    const Case& scenario;
    std::string operator()(Index<Barrier> index) const { return scenario.barriers[index].id; }
    std::string operator()(Index<Person> index) const { return scenario.people[index].id; }
    std::string operator()(Index<Decision> index) const { return scenario.decisions[index].id; }
    std::string operator()(Index<Need> index) const {
        return scenario.people[scenario.needs[index].person].id + "." + scenario.needs[index].id;
    }
    std::string operator()(Index<Record> index) const { return play.book().method().records[index].id; }
    std::string operator()(Index<Delivery> index) const {
        const auto& delivery = scenario.deliveries[index];
        return scenario.people[delivery.person].id + "." + play.book().method().services[delivery.service].id;
    }
};

/// "counted fear 2: 1 listen", "missing road 1: 1 blame instead of visit_home", "lost … late 60".
std::string told(const Play& play, const Evidence& item) {
    std::string line = item.kind == Kind::Counted   ? "counted "
                       : item.kind == Kind::Missing ? "missing "
                                                    : "lost ";
    line += std::visit(Names{play, play.book().scenario()}, item.subject) + " " + std::to_string(item.weight);
    if (item.of != item.weight) line += "/" + std::to_string(item.of);
    if (item.late) line += " late " + std::to_string(item.late->count());
    if (item.deed)
        line += ": " + std::to_string(item.deed->step + 1) + " " + decisionId(play, item.deed->decision);
    if (item.instead) line += " instead of " + decisionId(play, item.instead);
    return line;
}

std::vector<std::string> evidenceOf(const Play& play, Indicator indicator) {
    std::vector<std::string> lines;
    for (const auto& item : evidence(play, indicator)) lines.push_back(told(play, item));
    return lines;
}

Play best() {
    return playOf(exampleBook(), "listen; ask_consent,assess_both,plan_at_once; shelter_now; treat; visit; "
                                 "with_sari,end_service; call_back");
}
Play worst() { return playOf(exampleBook(), "blame; press_for_detail; wait; police; close"); }
Play middling() {
    return playOf(exampleBook(),
                  "visit_home; ask_consent,assess_both; wait; police; visit; with_sari; call_back");
}

} // namespace

TEST(EvidenceOfAccess, NamesWhatRemovedABarrierAndTheLastChanceForOneThatStayed) {
    EXPECT_THAT(
        evidenceOf(middling(), Indicator::Access),
        ElementsAre("missing fear 2: 1 visit_home instead of listen", "counted distance 1: 1 visit_home"));
}

TEST(EvidenceOfAccess, SkipsAChanceThatWasNotAvailable) {
    // shelter_now would have removed the distance at step 3, but nobody had agreed: the last chance was step
    // 1
    EXPECT_THAT(evidenceOf(worst(), Indicator::Access),
                ElementsAre("missing fear 2: 1 blame instead of listen",
                            "missing distance 1: 1 blame instead of visit_home"));
}

TEST(EvidenceOfCoverage, HasALineForEachTargetPerson) {
    EXPECT_THAT(evidenceOf(best(), Indicator::Coverage),
                ElementsAre("counted sari 1: 3 shelter_now", "counted rafi 1: 3 shelter_now"));
    EXPECT_THAT(evidenceOf(middling(), Indicator::Coverage),
                ElementsAre("counted sari 1: 6 with_sari", "missing rafi 1: 3 wait instead of shelter_now"));
    EXPECT_THAT(evidenceOf(worst(), Indicator::Coverage), ElementsAre("missing sari 1", "missing rafi 1"));
}

TEST(EvidenceOfFrequency, TellsHowManyContactsOfThosePlanned) {
    EXPECT_THAT(evidenceOf(middling(), Indicator::Frequency),
                ElementsAre("counted sari 3", "counted rafi 1"));
    EXPECT_THAT(evidenceOf(worst(), Indicator::Frequency),
                ElementsAre("missing sari 0/3: 5 close instead of visit",
                            "missing rafi 0/1: 2 press_for_detail instead of assess_both"));
}

TEST(EvidenceOfBias, FollowsThePlay) {
    EXPECT_THAT(evidenceOf(worst(), Indicator::Bias),
                ElementsAre("lost blame 2: 1 blame", "lost press_for_detail 1: 2 press_for_detail"));
    EXPECT_THAT(evidenceOf(middling(), Indicator::Bias),
                ElementsAre("lost visit_home 1/2: 1 visit_home", "counted ask_consent 1: 2 ask_consent"));
}

TEST(EvidenceOfServiceDelivery, TellsHowEarlyEachCame) {
    // the clock stands at 8 h 30 min after shelter_now, at 11 h 30 min after treat
    EXPECT_THAT(evidenceOf(best(), Indicator::ServiceDelivery),
                ElementsAre("counted sari.safe_place 3 late -930: 3 shelter_now",
                            "counted sari.treatment 2 late -3630: 4 treat",
                            "counted rafi.counselling 2 late -9570: 3 shelter_now"));
}

TEST(EvidenceOfServiceDelivery, IsExactWithinAStepOfSeveralPicks) {
    const auto scenes = aScene("a",
                               aDecision("bed", "takes: 25h, serves: {sari: [shelter]}") + ", " +
                                   aDecision("talk", "takes: 20h"),
                               "end", "engagement", ", pick: 2");
    const auto play = playOf(bookOf(CaseParts{.scenes = scenes}), "bed,talk");
    EXPECT_THAT(evidenceOf(play, Indicator::ServiceDelivery), ElementsAre("lost sari.bed 1 late 60: 1 bed"));
    EXPECT_EQ(metAt(play, {0}), Minutes{25 * 60});
}

TEST(EvidenceOfServiceDelivery, NamesTheLastChanceInTimeBeforeALaterOne) {
    const auto house = ", " + aDecision("house", "takes: 1h, serves: {sari: [shelter]}");
    const auto scenes =
        aScene("a", aDecision("x", "takes: 30h") + house, "b") + aScene("b", aDecision("y") + house);
    const auto play = playOf(bookOf(CaseParts{.scenes = scenes}), "x; y");
    EXPECT_THAT(evidenceOf(play, Indicator::ServiceDelivery),
                ElementsAre("missing sari.bed 1: 1 x instead of house"));
    EXPECT_THAT(evidenceOf(play, Indicator::Fit), ElementsAre("missing sari.bed 1: 2 y instead of house"));
}

TEST(EvidenceOfServiceDelivery, OfWhatNeverCameHasNoDelay) {
    EXPECT_THAT(
        evidenceOf(worst(), Indicator::ServiceDelivery),
        ElementsAre("missing sari.safe_place 3", "missing sari.treatment 2", "missing rafi.counselling 2"));
    EXPECT_EQ(metAt(worst(), {0}), std::nullopt);
}

TEST(EvidenceOfAccountability, StandsInTheOrderOfTheMethodsRecords) {
    const auto lines = evidenceOf(worst(), Indicator::Accountability);
    ASSERT_EQ(lines.size(), 8U);
    EXPECT_EQ(lines[0], "counted guest_book 1: 1 blame");
    EXPECT_EQ(lines[1], "missing complaint_form 1: 1 blame instead of listen");
    EXPECT_EQ(lines[7], "counted closure_letter 1: 5 close");
}

TEST(EvidenceOfFit, AddsServicesThatMeetNoNeed) {
    const auto lines = evidenceOf(middling(), Indicator::Fit);
    EXPECT_THAT(lines, ElementsAre("missing sari.safe_place 3: 3 wait instead of shelter_now",
                                   "missing sari.treatment 2", "counted sari.income 1: 6 with_sari",
                                   "missing rafi.counselling 2: 3 wait instead of shelter_now",
                                   "lost sari.legal_aid 1: 4 police"));
}

TEST(Evidence, NamesNoDecisionWhereAnEventDidIt) {
    const CaseParts parts{
        .scenes = aScene("a", aDecision("x", "takes: 1h")),
        .events = "[" + anEvent("neighbour", "at: 1h, removes: [fear], records: [guest_book]") + "]"};
    EXPECT_THAT(evidenceOf(playOf(bookOf(parts), "x"), Indicator::Access),
                ElementsAre("counted fear 1: 1 -"));
}

TEST(Evidence, BlamesTheLatestOfSeveralChances) {
    const auto scenes = aScene("a", aDecision("x") + ", " + aDecision("ask", "removes: [fear]"), "b") +
                        aScene("b", aDecision("y") + ", " + aDecision("calm", "removes: [fear]"));
    EXPECT_THAT(evidenceOf(playOf(bookOf(CaseParts{.scenes = scenes}), "x; y"), Indicator::Access),
                ElementsAre("missing fear 1: 2 y instead of calm"));
}

TEST(Evidence, AddsUpToTheScore) {
    for (const auto& play : {best(), worst(), middling()})
        for (const auto indicator : {Indicator::Access, Indicator::Coverage, Indicator::ServiceDelivery,
                                     Indicator::Accountability}) {
            int counted = 0, all = 0;
            for (const auto& item : evidence(play, indicator)) {
                all += item.weight;
                counted += item.kind == Kind::Counted ? item.weight : 0;
            }
            EXPECT_EQ(Fraction(counted, all), score(play.book(), play.state()).policy[indicator]);
        }
}
