#include <gmock/gmock.h>

#include "casework/rules.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// A play of one scene with one decision `x` of these effects, taken.
Play after(const std::string& effects, CaseParts parts = {}) {
    parts.scenes = aScene("a", aDecision("x", effects));
    return playOf(bookOf(parts), "x");
}

Play after(CaseParts parts, const std::string& scenes, const std::string& decisions) {
    parts.scenes = scenes;
    return playOf(bookOf(parts), decisions);
}

int meter(const Play& play) { return play.state().meters[0]; }

bool isSet(const Play& play, std::uint16_t fact) { return play.state().facts.has({fact}); }

bool metInTime(const Play& play) { return play.state().metInTime.has({0}); }

std::vector<std::string> stages(const Play& play) {
    std::vector<std::string> ids;
    for (const auto stage : play.trace()) ids.push_back(play.book().method().stages[stage].id);
    return ids;
}

std::vector<std::string> fired(const Play& play) {
    std::vector<std::string> ids;
    for (const auto& event : play.book().scenario().events)
        if (play.state().fired.has(play.book().scenario().events.indexOf(event))) ids.push_back(event.id);
    return ids;
}

Text whyNot(const Play& play, const std::string& id) {
    std::string unknown;
    const auto step = parseStep(play.book(), play.state(), id, unknown);
    return step ? check(play.book(), play.state(), *step).why
                : Text{"unknown: " + unknown, "unknown: " + unknown};
}

const std::string pickTwo = ", pick: {min: 1, max: 2}";

} // namespace

// --- the effects of a decision

TEST(Effects, ComeAfterTheTimeThatTheDecisionTakes) {
    EXPECT_TRUE(metInTime(after("takes: 24h, serves: {sari: [shelter]}")));
    EXPECT_FALSE(metInTime(after("takes: 24h1m, serves: {sari: [shelter]}")));
}

TEST(Effects, MeetALateNeedAllTheSame) {
    EXPECT_TRUE(after("takes: 2d, serves: {sari: [shelter]}").state().met.has({0}));
}

TEST(Effects, KeepMetersBetween0And100) {
    EXPECT_EQ(meter(after("meters: {trust: +80}")), 100);
    EXPECT_EQ(meter(after("meters: {trust: -80}")), 0);
}

TEST(Effects, ClearAFactThatTheSameDecisionSets) {
    const auto play = after("sets: [told, safe], clears: [told]", {.facts = "{told: {}, safe: {}}"});
    EXPECT_FALSE(isSet(play, 0));
    EXPECT_TRUE(isSet(play, 1));
}

TEST(Effects, RemoveBarriersAndCountContacts) {
    const auto play = after("removes: [fear], contacts: [sari]");
    EXPECT_TRUE(play.state().removed.has({0}));
    EXPECT_EQ(play.state().contacts[0], 1);
}

TEST(Effects, LeaveARepeatedServiceAsItWas) {
    const auto scenes = aScene("a", aDecision("x", "takes: 1h, serves: {sari: [shelter]}"), "b") +
                        aScene("b", aDecision("y", "takes: 5d, serves: {sari: [shelter]}"));
    EXPECT_TRUE(metInTime(after(CaseParts{}, scenes, "x; y")));
}

TEST(Effects, OfSeveralPicksComeInTheFilesOrder) {
    // up (+80, capped at 100), then down (-30); the other way round would give 90
    const auto scenes = aScene(
        "a", aDecision("up", "meters: {trust: +80}") + ", " + aDecision("down", "meters: {trust: -30}"),
        "end", "engagement", pickTwo);
    EXPECT_EQ(meter(after(CaseParts{}, scenes, "down, up")), 70);
}

TEST(Effects, OfSeveralPicksEachHaveTheirOwnTime) {
    const auto scenes = aScene("a",
                               aDecision("bed", "takes: 20h, serves: {sari: [shelter]}") + ", " +
                                   aDecision("talk", "takes: 20h"),
                               "end", "engagement", pickTwo);
    const auto play = after(CaseParts{}, scenes, "bed, talk");
    EXPECT_TRUE(metInTime(play));
    EXPECT_EQ(play.state().clock, Minutes{40 * 60});
}

// --- trace and gates

TEST(Trace, CollapsesImmediateRepeats) {
    const auto scenes = aScene("a", aDecision("x"), "b") + aScene("b", aDecision("y"), "c") +
                        aScene("c", aDecision("z", "stage: assessment"), "d") + aScene("d", aDecision("w"));
    EXPECT_THAT(stages(after(CaseParts{}, scenes, "x; y; z; w")),
                ElementsAre("engagement", "assessment", "engagement"));
}

TEST(Trace, TakesTheStageOfTheActBeforeThatOfItsScene) {
    const auto scenes = aScene("a", aDecision("x", "stage: planning"));
    EXPECT_THAT(stages(after(CaseParts{}, scenes, "x")), ElementsAre("planning"));
}

TEST(Trace, LeavesACrisisOut) {
    const auto scenes =
        aScene("a", aDecision("x", "records: [complaint_form]"), "b", "assessment", ", crisis: true") +
        aScene("b", aDecision("y"));
    const auto play = after({.records = "complaint_form"}, scenes, "x; y");
    EXPECT_THAT(stages(play), ElementsAre("engagement"));
    EXPECT_EQ(play.state().gatesChecked, 0);
    EXPECT_TRUE(play.state().records.has(*play.book().method().record("complaint_form")));
}

TEST(Gates, LookAtTheRecordsBeforeTheDecisionMakesItsOwn) {
    const auto scenes = aScene("a", aDecision("x", "stage: assessment, records: [complaint_form]"));
    const auto play = after({.records = "complaint_form"}, scenes, "x");
    EXPECT_EQ(play.state().gatesChecked, 1);
    EXPECT_EQ(play.state().gatesSatisfied, 0);
}

TEST(Gates, SeeTheRecordsOfAnEarlierPickOfTheSameStep) {
    const auto scenes = aScene(
        "a", aDecision("form", "records: [complaint_form]") + ", " + aDecision("ask", "stage: assessment"),
        "end", "engagement", pickTwo);
    EXPECT_EQ(after({.records = "complaint_form"}, scenes, "form, ask").state().gatesSatisfied, 1);
}

TEST(Gates, AreCheckedWhenAStageIsFirstEnteredOnly) {
    const auto scenes = aScene("a", aDecision("x", "stage: assessment"), "b") +
                        aScene("b", aDecision("y", "records: [complaint_form]"), "c") +
                        aScene("c", aDecision("z", "stage: assessment"));
    const auto play = after({.records = "complaint_form"}, scenes, "x; y; z");
    EXPECT_EQ(play.state().gatesChecked, 1);
    EXPECT_EQ(play.state().gatesSatisfied, 0);
}

TEST(Gates, CountOnlyTheRecordsThatTheCaseRequires) {
    const auto scenes = aScene("a", aDecision("x", "stage: intervention"));
    EXPECT_EQ(after({.records = "consent_form"}, scenes, "x").state().gatesChecked, 1);
    EXPECT_EQ(after({.records = "consent_form, service_plan"}, scenes, "x").state().gatesChecked, 2);
    EXPECT_EQ(after({.records = "guest_book"}, scenes, "x").state().gatesChecked, 0);
}

// --- the chance of bias

namespace {

const std::string biased = aDecision("label", "bias: {kind: stereotype, weight: 2}") + ", " +
                           aDecision("press", "bias: {kind: peace_pressure, weight: 3}") + ", " +
                           aDecision("tell", "when: [known], bias: {kind: disclosure, weight: 5}") + ", " +
                           aDecision("listen");

Play biasedPlay(const std::string& decisions, const std::string& more = "") {
    return after({.facts = "{known: {}}"}, aScene("a", biased, "end", "engagement", more), decisions);
}

} // namespace

TEST(ChanceOfBias, IsTheLargestAmongAvailableDecisionsWithOnePick) {
    EXPECT_EQ(biasedPlay("listen").state().biasChance, 3U);
    EXPECT_EQ(biasedPlay("listen").state().biasTaken, 0U);
}

TEST(ChanceOfBias, IsTheSumOverAvailableDecisionsWithSeveralPicks) {
    const auto play = biasedPlay("label, listen", pickTwo);
    EXPECT_EQ(play.state().biasChance, 5U);
    EXPECT_EQ(play.state().biasTaken, 2U);
}

TEST(ChanceOfBias, IsNoneWhereNoDecisionIsBiased) { EXPECT_EQ(after("takes: 1h").state().biasChance, 0U); }

// --- where a step leads

TEST(Destination, IsChosenByTheStateAfterTheEffects) {
    const auto scenes =
        aScene("a", aDecision("x", "sets: [told], next: [{when: [told], to: b}, {to: end}]")) +
        aScene("b", aDecision("y"));
    EXPECT_EQ(after({.facts = "{told: {}}"}, scenes, "x").scene().id, "b");
}

TEST(Destination, FallsBackToTheScenes) {
    const auto scenes =
        aScene("a", aDecision("x") + ", " + aDecision("y", "next: end"), "b") + aScene("b", aDecision("z"));
    EXPECT_EQ(after(CaseParts{}, scenes, "x").scene().id, "b");
    EXPECT_EQ(after(CaseParts{}, scenes, "y").scene().id, "end");
}

// --- events

TEST(Events, HappenOnceTheirTimeHasCome) {
    const auto scenes = aScene("a", aDecision("x", "takes: 59m"), "b") +
                        aScene("b", aDecision("y", "takes: 1m"), "c") + aScene("c", aDecision("z"));
    const CaseParts parts{.events = "[" + anEvent("knock", "at: 1h, meters: {trust: -5}") + "]"};
    EXPECT_THAT(fired(after(parts, scenes, "x")), IsEmpty());
    EXPECT_THAT(fired(after(parts, scenes, "x; y")), ElementsAre("knock"));
    EXPECT_EQ(meter(after(parts, scenes, "x; y; z")), 35); // once, not at every step
}

TEST(Events, AskWhenAndUnless) {
    const CaseParts parts{.events = "[" + anEvent("yes", "at: 0m, when: [told], unless: [told, safe]") +
                                    ", " + anEvent("no", "at: 0m, when: [told], unless: [told]") + ", " +
                                    anEvent("never", "at: 0m, unless: []") + "]",
                          .facts = "{told: {}, safe: {}}"};
    EXPECT_THAT(fired(after("sets: [told]", parts)), ElementsAre("yes"));
    EXPECT_THAT(fired(after("sets: [told, safe]", parts)), IsEmpty());
}

TEST(Events, SeeWhatEarlierOnesOfTheSameStepDid) {
    const CaseParts parts{.events = "[" + anEvent("first", "at: 0m, sets: [told]") + ", " +
                                    anEvent("second", "at: 0m, when: [told]") + "]",
                          .facts = "{told: {}}"};
    EXPECT_THAT(fired(after("takes: 1m", parts)), ElementsAre("first", "second"));
}

namespace {

/// a → b, with two crises that push themselves in between.
const CaseParts twoCrises{.events = "[" + anEvent("quiet", "at: 1h") + ", " +
                                    anEvent("one", "at: 1h, next: crisis_one") + ", " +
                                    anEvent("two", "at: 1h, next: crisis_two") + "]"};
const std::string twoCrisesScenes =
    aScene("a", aDecision("x", "takes: 1h"), "b") + aScene("b", aDecision("y")) +
    aScene("crisis_one", aDecision("calm", "next: resume"), "", "intervention", ", crisis: true") +
    aScene("crisis_two", aDecision("hide", "next: resume"), "", "intervention", ", crisis: true");

} // namespace

TEST(Events, StopAtTheFirstThatLeadsSomewhere) {
    const auto play = after(twoCrises, twoCrisesScenes, "x");
    EXPECT_EQ(play.scene().id, "crisis_one");
    EXPECT_THAT(fired(play), ElementsAre("quiet", "one"));
}

TEST(Events, PushAResumeThatTheyDisplaceAndPopItAgain) {
    auto play = after(twoCrises, twoCrisesScenes, "x; calm");
    EXPECT_EQ(play.scene().id, "crisis_two"); // in place of the resume that calm asked for
    take(play, "hide");
    EXPECT_EQ(play.scene().id, "b");
    EXPECT_TRUE(play.state().displaced.empty());
}

TEST(Events, ResumeThroughTwoLevels) {
    const auto scenes =
        aScene("a", aDecision("x", "takes: 1h"), "b") + aScene("b", aDecision("y")) +
        aScene("crisis_one", aDecision("calm", "next: talk"), "", "intervention", ", crisis: true") +
        aScene("talk", aDecision("listen", "next: resume"), "", "intervention", ", crisis: true") +
        aScene("crisis_two", aDecision("hide", "next: resume"), "", "intervention", ", crisis: true");
    auto play = after(twoCrises, scenes, "x; calm");
    EXPECT_EQ(play.scene().id, "crisis_two"); // displaced talk, while b still waits below
    take(play, "hide");
    EXPECT_EQ(play.scene().id, "talk");
    take(play, "listen");
    EXPECT_EQ(play.scene().id, "b");
}

TEST(Events, MayDisplaceAnEndingWhichComesAfterwards) {
    const CaseParts parts{.events = "[" + anEvent("knock", "at: 1h, next: door") + "]"};
    const auto scenes =
        aScene("a", aDecision("x", "takes: 1h, next: end")) +
        aScene("door", aDecision("calm", "next: resume"), "", "intervention", ", crisis: true");
    auto play = after(parts, scenes, "x");
    EXPECT_FALSE(play.over());
    take(play, "calm");
    EXPECT_TRUE(play.over());
    EXPECT_EQ(play.scene().id, "end");
}

TEST(Events, LeaveTraceAndChanceOfBiasAlone) {
    const CaseParts parts{
        .events = "[" +
                  anEvent("gossip", "at: 0m, bias: {kind: disclosure, weight: 2}, records: [guest_book], "
                                    "serves: {sari: [shelter]}") +
                  "]"};
    const auto play = after("takes: 2d", parts);
    EXPECT_THAT(stages(play), ElementsAre("engagement"));
    EXPECT_EQ(play.state().biasTaken, 2U);
    EXPECT_EQ(play.state().biasChance, 0U);
    EXPECT_TRUE(play.state().met.has({0}));
    EXPECT_FALSE(metInTime(play)); // it came when the clock stood at two days
}

// --- the limits

TEST(TimeLimit, AllowsItsLastMinute) {
    const CaseParts parts{.limit = "{time: 2d, decisions: 20}"};
    EXPECT_EQ(after("takes: 2d", parts).state().standing, Standing::Ended);
}

TEST(TimeLimit, EndsThePlayBeforeTheDestinationIsEntered) {
    const auto play = after("takes: 2d1m", {.limit = "{time: 2d, decisions: 20}"});
    EXPECT_EQ(play.state().standing, Standing::OutOfTime);
    EXPECT_TRUE(play.over());
    EXPECT_EQ(play.scene().id, "a");
}

TEST(DecisionLimit, CountsEveryPick) {
    const auto scenes = aScene("a", aDecision("x") + ", " + aDecision("y"), "b", "engagement", pickTwo) +
                        aScene("b", aDecision("z"));
    const CaseParts parts{.limit = "{time: 2d, decisions: 2}"};
    EXPECT_EQ(after(parts, scenes, "x").state().standing, Standing::Playing);
    EXPECT_EQ(after(parts, scenes, "x, y").state().standing, Standing::OutOfTime);
}

// --- what may be done

TEST(Check, RefusesWithWhatIsMissing) {
    const auto scenes = aScene("a", aDecision("form", "records: [consent_form], next: a") + ", " +
                                        aDecision("refer", "when: [record consent_form]") + ", " +
                                        aDecision("late", "when: [\"time >= 1d\"]") + ", " +
                                        aDecision("trusted", "when: [\"trust >= 60\"]") + ", " +
                                        aDecision("again", "when: [not record consent_form]") + ", " +
                                        aDecision("housed", "when: [served sari.shelter]") + ", " +
                                        aDecision("house", "serves: {sari: [shelter]}, next: a"));
    auto play = after(CaseParts{}, scenes, "");
    EXPECT_EQ(whyNot(play, "refer")[Language::En], "First needs a record: Consent form.");
    EXPECT_EQ(whyNot(play, "refer")[Language::Id], "Perlu dokumen lebih dulu: Lembar persetujuan.");
    EXPECT_EQ(whyNot(play, "late")[Language::En], "It is too early for this.");
    EXPECT_EQ(whyNot(play, "trusted")[Language::En], "Trust is not high enough.");
    EXPECT_THAT(whyNot(play, "housed")[Language::En], HasSubstr("for Sari"));
    EXPECT_TRUE(whyNot(play, "again").empty());
    take(play, "form");
    EXPECT_TRUE(whyNot(play, "refer").empty());
    EXPECT_EQ(whyNot(play, "again")[Language::En], "This record has been made: Consent form.");
}

TEST(Check, GivesNoHiddenThingAway) {
    const CaseParts parts{
        .facts = "{secret_debt: {text: She owes money}}",
        .people = "sari: {name: Sari, role: client, about: A trader, target: true, contacts: 1, needs: "
                  "{bed: {text: A bed, service: [shelter], due: 24h}, cure: {text: Hidden cure, service: "
                  "[medical], known: false}}}"};
    const auto scenes = aScene("a", aDecision("pay", "when: [secret_debt]") + ", " +
                                        aDecision("heal", "when: [met sari.cure]") + ", " + aDecision("x"));
    const auto play = after(parts, scenes, "");
    for (const auto* id : {"pay", "heal"}) {
        EXPECT_THAT(whyNot(play, id)[Language::En], Not(HasSubstr("debt"))) << id;
        EXPECT_THAT(whyNot(play, id)[Language::En], Not(HasSubstr("cure"))) << id;
        EXPECT_FALSE(whyNot(play, id).empty()) << id;
    }
}

TEST(Check, RefusesTooFewTooManyAndWhatIsNotThere) {
    const auto scenes = aScene("a", aDecision("x") + ", " + aDecision("y") + ", " + aDecision("z"), "end",
                               "engagement", ", pick: 2");
    const auto play = after(CaseParts{}, scenes, "");
    EXPECT_EQ(whyNot(play, "x")[Language::En], "Choose at least 2 steps.");
    EXPECT_EQ(whyNot(play, "x, y, z")[Language::En], "Choose at most 2 steps.");
    EXPECT_FALSE(check(play.book(), play.state(), Step::of(3)).allowed);
    EXPECT_TRUE(whyNot(play, "x, z").empty());
}

TEST(Check, RefusesEverythingOnceThePlayIsOver) {
    auto play = after("takes: 1h");
    EXPECT_EQ(play.take(Step::of(0)).why[Language::En], "This case has ended.");
    EXPECT_THAT(stepsHere(play.book(), play.state()), IsEmpty());
}

TEST(StepsHere, AreThoseThatCheckAllows) {
    const auto scenes =
        aScene("a", aDecision("x") + ", " + aDecision("y", "when: [told]") + ", " + aDecision("z"), "end",
               "engagement", ", pick: {min: 1, max: 2}");
    const auto play = after({.facts = "{told: {}}"}, scenes, "");
    EXPECT_THAT(stepsHere(play.book(), play.state()), ElementsAre(Step{0b001}, Step{0b100}, Step{0b101}));
}

// --- a play

TEST(Play, GoesBackToExactlyWhatItWas) {
    auto play = playOf(exampleBook(), "listen");
    const auto before = play.state();
    take(play, "ask_consent,assess_both");
    EXPECT_TRUE(play.takeBack().allowed);
    EXPECT_EQ(play.state(), before);
    EXPECT_TRUE(play.takeBack().allowed);
    EXPECT_FALSE(play.takeBack().allowed);
}

TEST(Play, ReadsAndWritesAStepByItsIds) {
    const auto play = playOf(exampleBook(), "listen");
    std::string unknown;
    const auto step = parseStep(play.book(), play.state(), " plan_at_once , ask_consent ", unknown);
    ASSERT_TRUE(step);
    EXPECT_EQ(toString(play.book(), play.state(), *step), "ask_consent,plan_at_once");
    EXPECT_FALSE(parseStep(play.book(), play.state(), "ask_consent, lisen", unknown));
    EXPECT_EQ(unknown, "lisen");
    EXPECT_FALSE(parseStep(play.book(), play.state(), "ask_consent,ask_consent", unknown));
    EXPECT_EQ(unknown, "ask_consent");
}
