#include <gmock/gmock.h>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> after(const std::string& old, const std::string& changed) {
    return problemsOf(edited(smallText, old, changed));
}

const std::string goNext = "[{when: [injured], to: done}, {to: choose}]";

} // namespace

TEST(ReadScenes, ReadsASceneWithItsPrompts) {
    const auto scenario = valueOf(readCase(smallText));
    const auto& call = scenario.scenes[{0}];
    EXPECT_EQ(call.place, "office");
    EXPECT_EQ(call.people.size(), 1U);
    EXPECT_EQ(call.lines.at(0).text, Text("Tolong", "Please help"));
    EXPECT_EQ(call.sketch->pattern, scenario::Template::Genogram);
    EXPECT_EQ(call.describe, Text("Jelaskan", "Describe"));
    EXPECT_EQ(call.discuss->length, Minutes{5});
    EXPECT_EQ(call.pickMin, 1);
    EXPECT_EQ(call.pickMax, 2);
    EXPECT_EQ(scenario.marks.scenes.at(0).line, 38);
}

TEST(ReadScenes, ReadsADecisionWithItsEffects) {
    const auto scenario = valueOf(readCase(smallText));
    const auto& listen = scenario.decisions[{0}];
    EXPECT_EQ(listen.id, "listen");
    EXPECT_EQ(listen.takes, Minutes{60});
    EXPECT_EQ(listen.effects.sets.size(), 2U);
    EXPECT_EQ(listen.effects.records.size(), 2U);
    EXPECT_EQ(listen.effects.serves.size(), 1U);
    EXPECT_EQ(scenario.marks.decisions.at(0).line, 50);
    const auto& blame = scenario.decisions[{1}];
    EXPECT_EQ(blame.effects.meters.at(0).by, -20);
    EXPECT_EQ(blame.effects.bias->kind, scenario::BiasKind::Stereotype);
    EXPECT_EQ(blame.effects.bias->weight, 2);
}

TEST(ReadScenes, LetsADecisionBelongToItsScenesStageUnlessItSaysOtherwise) {
    const auto scenario = valueOf(readCase(smallText));
    EXPECT_EQ(scenario.decisions[{0}].stage, method().stage("engagement"));
    EXPECT_EQ(scenario.decisions[{1}].stage, method().stage("assessment"));
}

TEST(ReadScenes, ReadsAnEvent) {
    const auto scenario = valueOf(readCase(smallText));
    const auto& threat = scenario.events[{0}];
    EXPECT_EQ(threat.at, Minutes{24 * 60});
    EXPECT_EQ(threat.unless->size(), 1U);
    EXPECT_EQ(threat.next->entries.at(0).to.scene, Index<scenario::Scene>{2});
}

TEST(ReadScenes, TakesAPlusBeforeAMetersChange) { EXPECT_THAT(after("trust: -10", "trust: +10"), IsEmpty()); }

TEST(ReadScenes, FindsUnknownStagesPeopleAndMeters) {
    EXPECT_THAT(
        after("stage: planning", "stage: planing"),
        ElementsAre(
            "small.yaml:68:12: error: scenes.choose.stage: there is no stage called 'planing'; did you "
            "mean 'planning'?"));
    EXPECT_THAT(
        after("lines: [{who: sari", "lines: [{who: sary"),
        ElementsAre(
            "small.yaml:44:19: error: scenes.call.lines[1].who: there is no person called 'sary'; did you "
            "mean 'sari'?"));
    EXPECT_THAT(
        after("meters: {trust: -20}", "meters: {trst: -20}"),
        ElementsAre(
            "small.yaml:63:18: error: scenes.call.decisions.blame.meters.trst: there is no meter called "
            "'trst'; did you mean 'trust'?"));
    EXPECT_THAT(
        after("serves: {sari: [shelter]}", "serves: {sary: [sheltr]}"),
        ElementsAre(
            "small.yaml:56:18: error: scenes.call.decisions.listen.serves.sary: there is no person called "
            "'sary'; did you mean 'sari'?",
            "small.yaml:56:25: error: scenes.call.decisions.listen.serves.sary[1]: there is no service "
            "called 'sheltr'; did you mean 'shelter'?"));
}

TEST(ReadScenes, KnowsTheKindsOfBiasAndTheTemplates) {
    EXPECT_THAT(
        after("kind: stereotype", "kind: label"),
        ElementsAre(
            "small.yaml:65:22: error: scenes.call.decisions.blame.bias.kind: 'label' stands here; it "
            "should be one of: victim_blaming, stereotype, mistargeting, unequal_treatment, disclosure, "
            "peace_pressure"));
    EXPECT_THAT(
        after("template: genogram", "template: genogramm"),
        ElementsAre(
            "small.yaml:45:56: error: scenes.call.sketch.template: 'genogramm' stands here; did you mean "
            "'genogram'? It should be one of: blank, storyboard, genogram, ecomap, risk, referral"));
}

TEST(ReadScenes, LetsAGroupTalkForHalfAnHourAtMost) {
    EXPECT_THAT(after("minutes: 5", "minutes: 31"),
                ElementsAre("small.yaml:47:59: error: scenes.call.discuss.minutes: "
                            "'31' stands here; it should be a whole number from 1 to "
                            "30"));
}

TEST(ReadScenes, NeedsDecisionsOrAnEnding) {
    EXPECT_THAT(after("    ending: closed\n", ""),
                ElementsAre("small.yaml:89:5: error: scenes.done: this scene has no "
                            "'decisions' yet, and is no 'ending'"));
    EXPECT_THAT(after("    ending: closed\n", "    decisions: {}\n").size(), 1U);
}

TEST(ReadScenes, LetsAnEndingDecideNothing) {
    EXPECT_THAT(
        after("    ending: closed\n", "    ending: closed\n    decisions: {}\n    next: call\n"),
        ElementsAre(
            "small.yaml:93:5: error: scenes.done.decisions: a scene with an 'ending' has no decisions; "
            "remove one of the two",
            "small.yaml:94:5: warning: scenes.done.next: a scene with an 'ending' does not use 'next'"));
}

TEST(ReadScenes, LetsEveryDecisionLeadSomewhere) {
    EXPECT_THAT(
        after("        text: {id: Tetap, en: Stay}\n        next: done",
              "        text: {id: Tetap, en: Stay}"),
        ElementsAre(
            "small.yaml:76:7: error: scenes.choose.decisions.stay: this decision leads nowhere: write "
            "'next' here or in its scene"));
}

TEST(ReadScenes, NeedsANextOfTheSceneWhereSeveralArePicked) {
    EXPECT_THAT(after("    next: choose\n", ""),
                ElementsAre("small.yaml:39:5: error: scenes.call: a scene where several "
                            "are picked needs a 'next' of its own"));
}

TEST(ReadScenes, DoubtsANextThatSeveralPicksPassOver) {
    EXPECT_THAT(
        after("        stage: assessment\n", "        stage: assessment\n        next: done\n"),
        ElementsAre(
            "small.yaml:63:9: warning: scenes.call.decisions.blame.next: this 'next' is not used: where "
            "several are picked, the scene's own 'next' counts"));
}

TEST(ReadScenes, ChecksHowManyArePicked) {
    EXPECT_THAT(
        after("{min: 1, max: 2}", "{min: 2, max: 1}"),
        ElementsAre("small.yaml:48:11: error: scenes.call.pick: 'min' (2) is greater than 'max' (1)"));
    EXPECT_THAT(
        after("{min: 1, max: 2}", "{min: 3, max: 3}"),
        ElementsAre(
            "small.yaml:48:11: error: scenes.call.pick: 3 are to be picked, but this scene has only 2 "
            "decisions"));
    EXPECT_THAT(
        after("{min: 1, max: 2}", "{min: 1, max: 3}"),
        ElementsAre("small.yaml:48:11: warning: scenes.call.pick: 'max' (3) is greater than the number of "
                    "decisions (2)"));
    EXPECT_THAT(
        after("{min: 1, max: 2}", "several"),
        ElementsAre("small.yaml:48:11: error: scenes.call.pick: 'several' stands here; it should be a whole "
                    "number from 1 to 20, or {min: 1, max: 3}"));
}

TEST(ReadScenes, DoubtsASceneWhoseDecisionsMayAllBeUnavailable) {
    EXPECT_THAT(
        after("      stay:\n        text: {id: Tetap, en: Stay}\n        next: done\n", ""),
        ElementsAre("small.yaml:67:3: warning: scenes.choose: all conditions may fail at once, and the group "
                    "would be stuck; 1 without 'when' would prevent that"));
}

TEST(ReadNext, FindsScenesThatAreNone) {
    EXPECT_THAT(after("next: door", "next: dor"),
                ElementsAre("small.yaml:36:11: error: events[1].next: there is no scene "
                            "called 'dor'; did you mean 'door'?"));
    EXPECT_THAT(after("to: done", "to: don"),
                ElementsAre("small.yaml:75:38: error: scenes.choose.decisions.go.next[1].to:"
                            " there is no scene called 'don'; did you mean 'done'?"));
}

TEST(ReadNext, LetsTheLastEntryHoldAlwaysAndNoOther) {
    EXPECT_THAT(
        after(goNext, "[{when: [injured], to: done}]"),
        ElementsAre(
            "small.yaml:75:23: error: scenes.choose.decisions.go.next[1].when: the last entry may have no "
            "'when', so that there is always somewhere to go"));
    EXPECT_THAT(
        after(goNext, "[{when: [], to: done}, {to: choose}]"),
        ElementsAre(
            "small.yaml:75:16: error: scenes.choose.decisions.go.next[1]: this entry is always taken, and "
            "those after it never; give it a 'when' that is not empty"));
}

TEST(ReadNext, IsNoEmptyListAndNoMap) {
    const std::string place = "small.yaml:75:15: error: scenes.choose.decisions.go.next: ";
    const std::string what =
        " stands here; it should be the id of a scene, resume, or a list of {when: [...], to: SCENE}";
    EXPECT_THAT(after(goNext, "[]"), ElementsAre(place + "an empty list" + what));
    EXPECT_THAT(after(goNext, "{to: done}"), ElementsAre(place + "a map" + what));
}

TEST(ReadNext, NeedsToSayWhereTo) {
    EXPECT_THAT(after("{to: choose}", "{}"),
                ElementsAre("small.yaml:75:45: error: scenes.choose.decisions.go.next[2]: "
                            "'to' is missing; it should be the id of a scene, resume, or a "
                            "list of {when: [...], to: SCENE}"));
}

TEST(ReadEvents, NeedATimeAndAnIdOfTheirOwn) {
    EXPECT_THAT(after("    at: 24h\n", ""),
                ElementsAre("small.yaml:30:5: error: events[1]: 'at' is missing; it should be "
                            "a duration such as 45m, 2h, 3d or 1d12h; at most 3650d"));
    EXPECT_THAT(
        after("  - id: threat\n",
              "  - id: threat\n    at: 1h\n    text: {id: Lain, en: Other}\n  - id: threat\n"),
        ElementsAre(
            "small.yaml:33:9: error: events[2].id: there is an event 'threat' already; use another id"));
}

TEST(ReadEvents, DoubtOneThatCanNeverHappen) {
    EXPECT_THAT(after("unless: [agreed]", "unless: []"),
                testing::Contains(
                    "small.yaml:33:13: warning: events[1].unless: an empty list always holds, so this event "
                    "never happens"));
}

TEST(ReadIds, DoubtOneThatStandsTwice) {
    EXPECT_THAT(
        after("removes: [fear]", "removes: [fear, fear]"),
        ElementsAre(
            "small.yaml:55:25: warning: scenes.call.decisions.listen.removes[2]: 'fear' stands twice in "
            "this list"));
}

TEST(ReadIds, KeepTheWordsOfTheFormatForThemselves) {
    EXPECT_THAT(after("  done:\n    stage", "  resume:\n    stage").back(),
                "small.yaml:88:3: error: scenes.resume: 'resume' has a meaning in 'next' already; choose "
                "another id for "
                "this scene");
    EXPECT_THAT(after("  trust: {name", "  time: {name").front(),
                "small.yaml:10:3: error: meters.time: 'time' means the case's clock in conditions; choose "
                "another id for "
                "this meter");
}
