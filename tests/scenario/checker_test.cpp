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

std::string emptyStack(const std::string& scene) {
    return "'resume' may stand only in scenes that nothing but an event leads to; the scene '" + scene +
           "' is also reached without one, and there would be nowhere to return to";
}

} // namespace

TEST(Resume, IsRefusedWherePlayComesWithoutAnEvent) {
    EXPECT_THAT(
        after("        text: {id: Tetap, en: Stay}\n        next: done",
              "        text: {id: Tetap, en: Stay}\n        next: resume"),
        ElementsAre("small.yaml:78:15: error: scenes.choose.decisions.stay.next: " + emptyStack("choose")));
}

TEST(Resume, IsRefusedInACrisisSceneThatADecisionLeadsToAsWell) {
    EXPECT_THAT(
        after("{to: choose}", "{to: door}"),
        ElementsAre("small.yaml:87:15: error: scenes.door.decisions.calm.next: " + emptyStack("door")));
}

TEST(Resume, IsFoundInAListAndInTheNextOfAScene) {
    EXPECT_THAT(after("{to: choose}", "{to: resume}"),
                ElementsAre("small.yaml:75:50: error: scenes.choose.decisions.go.next[2].to: " +
                            emptyStack("choose")));
    EXPECT_THAT(after("    next: choose\n", "    next: [{when: [injured], to: choose}, {to: resume}]\n"),
                ElementsAre("small.yaml:66:48: error: scenes.call.next[2].to: " + emptyStack("call")));
}

TEST(Resume, IsAllowedAfterASecondSceneOfTheSameCrisis) {
    const auto text =
        edited(smallText, "        text: {id: Tenangkan, en: Calm down}\n        next: resume\n",
               "        text: {id: Tenangkan, en: Calm down}\n        next: after\n"
               "  after:\n    stage: intervention\n    crisis: true\n    title: {id: Sesudah, en: After}\n"
               "    text: {id: Tenang, en: Calm}\n    decisions:\n      on:\n"
               "        text: {id: Lanjut, en: Go on}\n        next: resume\n");
    EXPECT_THAT(problemsOf(text), IsEmpty());
}

TEST(Resume, ChangesNothingInAnEvent) {
    EXPECT_THAT(
        after("next: door", "next: resume"),
        ElementsAre(
            "small.yaml:36:11: warning: events[1].next: an event that leads to 'resume' does not change "
            "the way; this 'next' may go",
            "small.yaml:79:3: warning: scenes.door: nothing leads to this scene"));
}

TEST(Reach, DoubtsASceneThatNothingLeadsTo) {
    EXPECT_THAT(after("    next: door\n", ""),
                ElementsAre("small.yaml:78:3: warning: scenes.door: nothing leads to this scene"));
}

TEST(Reach, PassesOverANextThatIsNotUsed) {
    const auto text =
        edited(smallText, "        stage: assessment\n", "        stage: assessment\n        next: door\n");
    EXPECT_THAT(
        problemsOf(edited(text, "    meters: {trust: -10}\n    next: door\n", "    meters: {trust: -10}\n")),
        testing::Contains("small.yaml:79:3: warning: scenes.door: nothing leads to this scene"));
}

TEST(Facts, AreDoubtfulWhereTheyAreAskedForAndNeverSet) {
    EXPECT_THAT(
        after("sets: [injured, agreed]", "sets: [injured]"),
        ElementsAre("small.yaml:13:3: warning: facts.agreed: this fact is used, but nothing sets it"));
}

TEST(Facts, AreDoubtfulWhereTheyAreSetAndNeverUsed) {
    EXPECT_THAT(
        after("unless: [agreed]", "unless: [injured]"),
        ElementsAre(
            "small.yaml:13:3: warning: facts.agreed: this fact is set, but no condition asks for it and "
            "it has no text to show"));
}

TEST(Facts, AreDoubtfulWhereNobodyKnowsThem) {
    EXPECT_THAT(after("  agreed: {}\n", "  agreed: {}\n  lost: {}\n"),
                ElementsAre("small.yaml:14:3: warning: facts.lost: this fact is used nowhere"));
}

TEST(Facts, AreUsedWhereTheyAreShown) {
    const auto text = edited(smallText, "  agreed: {}\n", "  agreed: {text: {id: Setuju, en: Agreed}}\n");
    EXPECT_THAT(problemsOf(edited(text, "unless: [agreed]", "unless: [injured]")), IsEmpty());
}

TEST(Needs, AreDoubtfulWhereNoDecisionMeetsThem) {
    EXPECT_THAT(after("serves: {sari: [shelter]}", "serves: {sari: [medical]}"),
                testing::Contains(
                    "small.yaml:25:7: warning: people.sari.needs.safe_place: no decision gives a service "
                    "that meets this need"));
}

TEST(Barriers, AreDoubtfulWhereNoneRemovesThem) {
    EXPECT_THAT(after("removes: [fear]", "removes: []"),
                ElementsAre("small.yaml:27:3: warning: barriers.fear: no decision removes this barrier"));
}

TEST(Records, AreDoubtfulWhereTheyAreRequiredAndNoneMakesThem) {
    EXPECT_THAT(
        after("records: [guest_book, consent_form]\n        removes",
              "records: [guest_book]\n        removes"),
        ElementsAre("small.yaml:28:23: warning: records[2]: no decision makes the record 'consent_form'"));
}

TEST(Records, AreDoubtfulWhereTheyAreAskedForAndNoneMakesThem) {
    EXPECT_THAT(
        after("\"not record guest_book\"", "\"not record closure_letter\""),
        ElementsAre("small.yaml:74:87: warning: scenes.choose.decisions.go.when[2][4]: no decision makes the "
                    "record 'closure_letter'"));
}

TEST(Services, AreDoubtfulWhereTheyAreAskedForAndNoneGivesThem) {
    EXPECT_THAT(
        after("\"served sari.shelter\"", "\"served sari.medical\""),
        ElementsAre(
            "small.yaml:74:64: warning: scenes.choose.decisions.go.when[2][3]: no decision gives this "
            "service"));
}

TEST(Contacts, AreDoubtfulWhereTheyArePlannedAndNeverMade) {
    EXPECT_THAT(
        after("contacts: [sari]", "contacts: []"),
        ElementsAre(
            "small.yaml:15:3: warning: people.sari: 2 contacts are planned, but no decision contacts this "
            "person"));
}

TEST(Doubts, AreKeptBackWhileAnErrorMayBeTheirCause) {
    EXPECT_THAT(
        after("sets: [injured, agreed]", "sets: [injured, agred]"),
        ElementsAre("small.yaml:53:25: error: scenes.call.decisions.listen.sets[2]: there is no fact called "
                    "'agred'; did you mean 'agreed'?"));
}
