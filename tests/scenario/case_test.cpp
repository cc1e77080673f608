#include <gmock/gmock.h>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using scenario::Case;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> after(const std::string& old, const std::string& changed,
                               Language language = Language::En) {
    return problemsOf(edited(smallText, old, changed), language);
}

Case small() { return valueOf(readCase(smallText)); }

} // namespace

TEST(ReadCase, ReadsTheWorkedExampleWithoutAProblem) {
    const auto& example = exampleCase();
    EXPECT_EQ(example.id.value, "example");
    EXPECT_EQ(example.scenes.size(), 9U);
    EXPECT_EQ(example.needs.size(), 4U);
    EXPECT_EQ(example.decisionLimit, 20);
}

TEST(ReadCase, ReadsTheSmallCaseWithoutAProblem) { EXPECT_THAT(problemsOf(smallText), IsEmpty()); }

TEST(ReadCase, ReadsTheHead) {
    const auto scenario = small();
    EXPECT_EQ(scenario.group, "ktp");
    EXPECT_EQ(scenario.title, Text("Kecil", "Small"));
    EXPECT_EQ(scenario.timeLimit, Minutes{90 * 24 * 60});
    EXPECT_EQ(scenario.reported, Minutes{20 * 60 + 30});
}

TEST(ReadCase, HasTheLimitsOfTheFormatWhereNoneAreWritten) {
    const auto scenario = valueOf(readCase(edited(smallText, "limit: {time: 90d, decisions: 20}\n", "")));
    EXPECT_EQ(scenario.timeLimit, Minutes{180 * 24 * 60});
    EXPECT_EQ(scenario.decisionLimit, 60);
}

TEST(ReadCase, ReadsAPersonWithAHiddenNeed) {
    const auto scenario = small();
    const auto& sari = scenario.people[{0}];
    EXPECT_EQ(sari.sex, scenario::Sex::Female);
    EXPECT_EQ(sari.portrait, "salmah");
    EXPECT_TRUE(sari.target);
    ASSERT_EQ(sari.needs.size(), 1U);
    const auto& need = scenario.needs[sari.needs[0]];
    EXPECT_EQ(need.due, Minutes{24 * 60});
    EXPECT_EQ(need.weight, 3);
    EXPECT_FALSE(need.known);
}

TEST(ReadCase, LetsAFactOfTheSameIdRevealANeed) {
    const auto text = edited(smallText, "  agreed: {}\n", "  agreed: {}\n  safe_place: {}\n");
    const auto loaded =
        readCase(edited(text, "sets: [injured, agreed]", "sets: [injured, agreed, safe_place]"));
    ASSERT_TRUE(loaded.value);
    EXPECT_EQ(loaded.value->needs[{0}].revealedBy, Index<scenario::Fact>{2});
    EXPECT_THAT(loaded.problems, IsEmpty()) << "revealing is a use";
}

TEST(ReadCase, KnowsWhichNeedsADeliveryMeets) {
    const auto scenario = small();
    ASSERT_EQ(scenario.deliveries.size(), 1U);
    EXPECT_THAT(scenario.deliveries[{0}].meets, ElementsAre(Index<scenario::Need>{0}));
}

TEST(ReadCase, TakesANameInEachLanguage) {
    const auto scenario =
        valueOf(readCase(edited(smallText, "name: Sari", "name: {id: Ibu guru, en: The teacher}")));
    EXPECT_EQ(scenario.people[{0}].name.read(Language::Id), "Ibu guru");
    EXPECT_EQ(scenario.people[{0}].name.read(Language::En), "The teacher");
}

TEST(ReadCase, TakesAFactWithNothingForAFlag) {
    EXPECT_THAT(after("  agreed: {}\n", "  agreed:\n"), IsEmpty());
}

TEST(ReadCase, SaysWhichKeyIsUnknownAndWhichWasMeant) {
    EXPECT_THAT(after("    role: client", "    rol: client"),
                ElementsAre("small.yaml:19:5: error: people.sari.rol: the key 'rol' is not known here; "
                            "did you mean 'role'?"));
}

TEST(ReadCase, ListsTheKnownKeysWhereNoneIsAlike) {
    EXPECT_THAT(after("limit: {time: 90d,", "limit: {weather: rain,"),
                ElementsAre("small.yaml:7:9: error: limit.weather: the key 'weather' is not known here; "
                            "known are: time, decisions"));
}

TEST(ReadCase, SaysItInIndonesianToo) {
    EXPECT_THAT(
        after("    role: client", "    role: clint", Language::Id),
        ElementsAre("small.yaml:19:11: galat: people.sari.role: di sini tertulis 'clint'; mungkin maksudnya "
                    "'client'? Seharusnya salah satu dari: client, family, witness, reported, officer, "
                    "community"));
}

TEST(ReadCase, BlamesTheParentForWhatIsMissing) {
    EXPECT_THAT(
        after("    about: {id: Pedagang, en: A trader}\n", ""),
        ElementsAre("small.yaml:16:5: error: people.sari: 'about' is missing; it should be a text: \"…\" or "
                    "{id: \"…\", en: \"…\"}"));
}

TEST(ReadCase, SaysWhatStandsThereAndWhatMay) {
    EXPECT_THAT(after("age: 29", "age: old"),
                ElementsAre("small.yaml:17:10: error: people.sari.age: 'old' stands here; "
                            "it should be a whole number from 0 to 120"));
    EXPECT_THAT(after("age: 29", "age: [29]"),
                ElementsAre("small.yaml:17:10: error: people.sari.age: a list stands "
                            "here; it should be a whole number from 0 to 120"));
    EXPECT_THAT(after("age: 29", "age:"),
                ElementsAre("small.yaml:17:5: error: people.sari.age: nothing stands here; it "
                            "should be a whole number from 0 to 120"));
}

TEST(ReadCase, RefusesValuesOutOfRange) {
    EXPECT_THAT(
        after("weight: 3", "weight: 6"),
        ElementsAre(
            "small.yaml:25:86: error: people.sari.needs.safe_place.weight: '6' stands here; it should be "
            "a whole number from 1 to 5"));
    EXPECT_THAT(after("start: 40", "start: 101"),
                ElementsAre("small.yaml:10:50: error: meters.trust.start: '101' stands "
                            "here; it should be a whole number from 0 to 100"));
    EXPECT_THAT(
        after("contacts: 2", "contacts: 256"),
        ElementsAre("small.yaml:23:15: error: people.sari.contacts: '256' stands here; it should be a whole "
                    "number from 0 to 255"));
    EXPECT_THAT(after("decisions: 20", "decisions: 0"),
                ElementsAre("small.yaml:7:31: error: limit.decisions: '0' stands "
                            "here; it should be a whole number from 1 to 1000"));
}

TEST(ReadCase, RefusesWhatIsNoDuration) {
    EXPECT_THAT(
        after("due: 24h", "due: 1w"),
        ElementsAre(
            "small.yaml:25:73: error: people.sari.needs.safe_place.due: '1w' stands here; it should be a "
            "duration such as 45m, 2h, 3d or 1d12h; at most 3650d"));
    EXPECT_EQ(after("due: 24h", "due: 3651d").size(), 1U);
    EXPECT_THAT(after("time: 90d", "time: 0m"),
                ElementsAre("small.yaml:7:15: error: limit.time: '0m' stands here; it "
                            "should be a duration above 0m, at most 3650d"));
}

TEST(ReadCase, TakesOnlyTrueAndFalse) {
    EXPECT_THAT(
        after("known: false", "known: no"),
        ElementsAre(
            "small.yaml:25:96: error: people.sari.needs.safe_place.known: 'no' stands here; it should be "
            "one of: true, false"));
}

TEST(ReadCase, RefusesIdsThatAreNone) {
    EXPECT_THAT(
        after("id: small\n", "id: Small\n"),
        ElementsAre(
            "small.yaml:2:5: error: id: 'Small' stands here; it should be a case's id: a small letter "
            "a-z, then small letters, digits, _ or -; at most 40 characters"));
    EXPECT_THAT(
        after("portrait: salmah", "portrait: ../salmah"),
        ElementsAre(
            "small.yaml:21:15: error: people.sari.portrait: '../salmah' stands here; it should be an id: "
            "a small letter a-z, then small letters, digits or _; at most 40 characters"));
    EXPECT_THAT(after("  fear:", "  f" + std::string(40, 'e') + ":").size(), 2U);
}

TEST(ReadCase, TakesADashInACasesIdAlone) {
    EXPECT_THAT(after("id: small\n", "id: small-case-1\n"), IsEmpty());
    EXPECT_EQ(after("place: office", "place: of-fice").size(), 1U);
}

TEST(ReadCase, ChecksTheVersion) {
    EXPECT_THAT(after("alur: 1\n", "alur: 2\n"),
                ElementsAre("small.yaml:1:7: error: alur: '2' stands here; it should be "
                            "1, the version of the format that this program knows"));
    EXPECT_THAT(after("alur: 1\n", ""),
                ElementsAre("small.yaml:1:1: error: 'alur' is missing; it should be 1, the "
                            "version of the format that this program knows"));
}

TEST(ReadCase, ChecksTheGroup) {
    EXPECT_THAT(
        after("group: ktp", "group: ktb"),
        ElementsAre("small.yaml:3:8: error: group: there is no group called 'ktb'; did you mean 'ktp'?"));
}

TEST(ReadCase, TakesAnyGroupWhereTheWorkshopCouldNotBeRead) {
    const auto loaded =
        scenario::readCase("a.yaml", edited(smallText, "group: ktp", "group: ktb"), method(), {});
    EXPECT_THAT(loaded.problems, IsEmpty());
}

TEST(ReadCase, TakesTheTimeOfDayInQuotationMarks) {
    EXPECT_THAT(
        after("\"20:30\"", "\"24:00\""),
        ElementsAre("small.yaml:8:11: error: reported: '24:00' stands here; it should be a time of day in "
                    "quotation marks, from \"00:00\" to \"23:59\""));
    EXPECT_EQ(after("\"20:30\"", "\"9:30\"").size(), 1U);
    EXPECT_EQ(after("\"20:30\"", "evening").size(), 1U);
}

TEST(ReadCase, NeedsAContentNoteABarrierAndARecord) {
    EXPECT_THAT(
        after("notes: [{id: Tenang, en: Calm}]", "notes: []"),
        ElementsAre(
            "small.yaml:6:8: error: notes: at least one content note is needed, to be read before play"));
    EXPECT_THAT(after("records: [guest_book, consent_form]\nevents", "records: []\nevents"),
                ElementsAre("small.yaml:28:10: error: records: at least one required record is needed"));
    const auto text = edited(smallText, "removes: [fear]", "removes: []");
    EXPECT_THAT(
        problemsOf(edited(text, "barriers:\n  fear: {text: {id: Takut, en: Fear}, person: sari, weight: 2}\n",
                          "barriers: {}\n")),
        ElementsAre("small.yaml:26:11: error: barriers: at least one barrier is needed"));
}

TEST(ReadCase, NeedsAPersonOfTheTargetGroup) {
    EXPECT_THAT(after("target: true", "target: false"),
                ElementsAre("small.yaml:14:1: error: people: at least one person "
                            "must be of the target group ('target: true')"));
}

TEST(ReadCase, NeedsANeedForEachTargetPerson) {
    EXPECT_THAT(
        after("barriers:\n", "  rafi:\n    name: Rafi\n    role: family\n    about: {id: Anak, en: A son}\n"
                             "    target: true\nbarriers:\n"),
        ElementsAre(
            "small.yaml:27:5: error: people.rafi: a person with 'target: true' needs at least one need"));
}

TEST(ReadCase, NeedsPlannedContacts) {
    EXPECT_THAT(after("contacts: 2", "contacts: 0"),
                ElementsAre("small.yaml:14:1: error: people: the 'contacts' of all "
                            "people must add up to at least 1"));
}

TEST(ReadCase, NeedsADueTime) {
    EXPECT_THAT(after(" due: 24h,", ""),
                ElementsAre("small.yaml:14:1: error: people: at least one need of a target "
                            "person must have a 'due'"));
}

TEST(ReadCase, NeedsAServiceForEachNeed) {
    EXPECT_THAT(
        after("service: [shelter]", "service: []").front(),
        "small.yaml:25:57: error: people.sari.needs.safe_place.service: at least one service that meets this "
        "need is needed");
}

TEST(ReadCase, FindsIdsThatNothingDefines) {
    EXPECT_THAT(
        after("person: sari,", "person: sary,"),
        ElementsAre(
            "small.yaml:27:47: error: barriers.fear.person: there is no person called 'sary'; did you "
            "mean 'sari'?"));
    EXPECT_THAT(
        after("service: [shelter]", "service: [shelte]"),
        ElementsAre("small.yaml:25:58: error: people.sari.needs.safe_place.service[1]: there is no service "
                    "called 'shelte'; did you mean 'shelter'?"));
    EXPECT_THAT(
        after("records: [guest_book, consent_form]\nevents", "records: [guest_book, consent]\nevents"),
        ElementsAre("small.yaml:28:23: error: records[2]: there is no record called 'consent'; did you mean "
                    "'consent_form'?"));
}

TEST(ReadCase, SaysWhereAListIsExpected) {
    EXPECT_THAT(
        after("service: [shelter]", "service: shelter"),
        ElementsAre(
            "small.yaml:25:57: error: people.sari.needs.safe_place.service: 'shelter' stands here; it "
            "should be a list [a, b], each the id of a service"));
}

TEST(ReadCase, ReportsEveryProblemOfAFileInItsOrder) {
    auto text = edited(smallText, "age: 29", "age: old");
    text = edited(text, "group: ktp", "grup: ktp");
    text = edited(text, "ending: closed", "ending: close");
    EXPECT_THAT(
        problemsOf(text),
        ElementsAre(
            "small.yaml:3:1: error: grup: the key 'grup' is not known here; did you mean 'group'?",
            "small.yaml:17:10: error: people.sari.age: 'old' stands here; it should be a whole number "
            "from 0 to 120",
            "small.yaml:92:13: error: scenes.done.ending: 'close' stands here; did you mean 'closed'? It "
            "should be one of: closed, referred, lost, harm"));
}

TEST(ReadCase, ReportsMoreThanAHundredProblems) {
    std::string facts = "facts:\n";
    for (int i = 0; i < 150; ++i) facts += "  Fact" + std::to_string(i) + ": {}\n";
    const auto problems = problemsOf(edited(smallText, "facts:\n", facts));
    EXPECT_EQ(problems.size(), 150U);
}

TEST(ReadCase, HasNoValueWhereAnErrorWasFound) {
    EXPECT_FALSE(readCase(edited(smallText, "age: 29", "age: old")).value);
    EXPECT_TRUE(readCase(edited(smallText, "removes: [fear]", "removes: []")).value)
        << "a warning stops nothing";
}

TEST(ReadCase, RefusesMoreThanAStateCanHold) {
    std::string facts = "facts:\n";
    for (int i = 0; i < 256; ++i) facts += "  f" + std::to_string(i) + ": {}\n";
    const auto problems = problemsOf(edited(smallText, "facts:\n", facts));
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front(),
              "small.yaml:268:3: error: facts.injured: too many of this kind: fact; at most 256");
}

TEST(ReadCase, EscapesWhatAFileWouldDoToATerminal) {
    const auto problems = after("role: client", "role: \"\\e[2J\"");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().find('\x1b'), std::string::npos);
    EXPECT_NE(problems.front().find("'\\x1b[2J' stands here"), std::string::npos);
}
