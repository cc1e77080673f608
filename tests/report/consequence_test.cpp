#include <gmock/gmock.h>

#include "report/consequence.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::report;
using casework::Play;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// "head: fact (detail)" of each row of a step.
std::vector<std::string> rows(const Play& play, std::size_t step, Language language = Language::Id) {
    std::vector<std::string> lines;
    for (const auto& change : consequence(play, step).changes) {
        auto line = change.head.read(language) + ": " + change.fact.read(language);
        if (!change.detail.empty()) line += " (" + change.detail.read(language) + ")";
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> rowsAfter(const std::string& effects, CaseParts parts = {}) {
    parts.scenes = aScene("a", aDecision("x", effects));
    return rows(playOf(bookOf(parts), "x"), 0, Language::En);
}

const std::string hiddenCure =
    "sari: {name: Sari, role: client, about: A trader, target: true, contacts: 2, needs: {bed: {text: A bed, "
    "service: "
    "[shelter], due: 24h}, cure: {text: A cure, service: [medical], due: 3d, known: false}}}";

} // namespace

TEST(Consequence, TellsAStepOfTheExampleInFull) {
    const auto play = playOf(exampleBook(), "listen; ask_consent,assess_both; shelter_now");
    EXPECT_THAT(rows(play, 0), ElementsAre("Tercatat: buku tamu dan formulir pengaduan (berkas 2 dari 8)",
                                           "Hambatan teratasi: takut melapor (hambatan 1 dari 2)",
                                           "Kontak: Sari (kontak 1 dari 3)", "Kepercayaan: naik",
                                           "Waktu: 1 jam berjalan (tempat aman (Sari): tinggal 23 jam)"));
    EXPECT_THAT(rows(play, 2, Language::En),
                ElementsAre("Met: a safe place (Sari) (16 hours 30 minutes early)",
                            "Met: psychological support (Rafi) (6 days early)",
                            "On record: referral letter (record 5 of 8)",
                            "Barrier removed: lives far from the office (barrier 2 of 2)", "Safety: rose",
                            "Time: 4 hours went by"));
}

TEST(Consequence, TellsHowLateANeedWasMet) {
    EXPECT_THAT(rowsAfter("takes: 33h, serves: {sari: [shelter]}"),
                Contains("Met: a bed (Sari) (9 hours after the limit of 24 hours)"));
    EXPECT_THAT(rowsAfter("takes: 24h, serves: {sari: [shelter]}"),
                Contains("Met: a bed (Sari) (right at the limit of 24 hours)"));
}

TEST(Consequence, MarksALateNeedByItsKind) {
    CaseParts parts;
    parts.scenes = aScene("a", aDecision("x", "takes: 33h, serves: {sari: [shelter]}"));
    EXPECT_EQ(consequence(playOf(bookOf(parts), "x"), 0).changes.front().kind, Change::Kind::NeedMetLate);
}

TEST(Consequence, TellsAServiceThatMeetsNoNeed) {
    EXPECT_THAT(rowsAfter("serves: {sari: [legal_aid]}"),
                ElementsAre("Given: legal aid (Sari) (answers no need that is known)"));
}

TEST(Consequence, TellsASecondServiceForAMetNeed) {
    const auto people = "sari: {name: Sari, role: client, about: A trader, target: true, contacts: 2, needs: "
                        "{talk: {text: Talk, service: "
                        "[counselling, psychologist], due: 24h}}}";
    const auto scenes = aScene("a", aDecision("x", "serves: {sari: [counselling]}"), "b") +
                        aScene("b", aDecision("y", "serves: {sari: [psychologist]}"));
    const auto play = playOf(bookOf(CaseParts{.scenes = scenes, .people = people}), "x; y");
    EXPECT_THAT(rows(play, 1, Language::En), ElementsAre(HasSubstr("(its need had been met before)")));
}

TEST(Consequence, TellsARepeatedServiceOrRecordNoMore) {
    const auto scenes = aScene("a", aDecision("x", "serves: {sari: [shelter]}, records: [guest_book]"), "b") +
                        aScene("b", aDecision("y", "serves: {sari: [shelter]}, records: [guest_book]"));
    EXPECT_THAT(rows(playOf(bookOf(CaseParts{.scenes = scenes}), "x; y"), 1), IsEmpty());
}

TEST(Consequence, CountsOnlyRequiredRecords) {
    EXPECT_THAT(rowsAfter("records: [police_report]"), ElementsAre("On record: police report"));
}

TEST(Consequence, TellsOnlyFactsThatHaveAText) {
    EXPECT_THAT(
        rowsAfter("sets: [agreed, injured]", {.facts = "{agreed: {}, injured: {text: Sari is hurt.}}"}),
        ElementsAre("New fact: Sari is hurt"));
}

TEST(Consequence, TellsANeedThatComesToLightWithItsTimeLeft) {
    EXPECT_THAT(rowsAfter("takes: 2h, sets: [cure]", {.facts = "{cure: {}}", .people = hiddenCure}),
                ElementsAre("A need comes to light: a cure (Sari) (70 hours left)",
                            "Time: 2 hours went by (a bed (Sari): 22 hours left)"));
}

TEST(Consequence, GivesNoHiddenNeedAway) {
    for (const auto& effects :
         {"takes: 80h", "takes: 80h, serves: {sari: [shelter]}", "takes: 80h, contacts: [sari]"})
        EXPECT_THAT(rowsAfter(effects, {.people = hiddenCure}), Not(Contains(HasSubstr("cure")))) << effects;
}

TEST(Consequence, NamesALimitThatPassedInThisStep) {
    EXPECT_THAT(rowsAfter("takes: 26h"),
                ElementsAre("Time: 1 day 2 hours went by (a bed (Sari): 2 hours late)"));
    EXPECT_THAT(rowsAfter("takes: 24h"), ElementsAre("Time: 1 day went by (a bed (Sari): due now)"));
}

TEST(Consequence, TellsAPassedLimitOnlyOnce) {
    const auto scenes =
        aScene("a", aDecision("x", "takes: 26h"), "b") + aScene("b", aDecision("y", "takes: 1h"));
    EXPECT_THAT(rows(playOf(bookOf(CaseParts{.scenes = scenes}), "x; y"), 1, Language::En),
                ElementsAre("Time: 1 hour went by"));
}

TEST(Consequence, TellsMetersInWordsAndNoNumbers) {
    EXPECT_THAT(rowsAfter("meters: {trust: -10}"), ElementsAre("Trust: fell"));
    EXPECT_THAT(rowsAfter("meters: {trust: +10}"), ElementsAre("Trust: rose"));
    EXPECT_THAT(rowsAfter("meters: {trust: 0}"), IsEmpty());
}

TEST(Consequence, CountsContactsOnlyUpToThePlan) {
    const auto scenes = aScene("a", aDecision("x", "contacts: [sari], next: a") + ", " + aDecision("y"));
    const auto play = playOf(bookOf(CaseParts{.scenes = scenes}), "x; x; x");
    EXPECT_THAT(rows(play, 1, Language::En), ElementsAre("Contact: Sari (contact 2 of 2)"));
    EXPECT_THAT(rows(play, 2, Language::En), ElementsAre("Contact: Sari"));
}

TEST(Consequence, TellsWhatHappenedOfItself) {
    const auto play = playOf(exampleBook(), "blame; press_for_detail; wait");
    const auto told = consequence(play, 2);
    EXPECT_THAT(told.events, ElementsAre(Text{"Pelaku mencari Sari di pasar.",
                                              "The abuser looks for Sari at the market."}));
    EXPECT_THAT(rows(play, 2, Language::En), Contains("Safety: fell"));
}

TEST(Consequence, NamesSeveralPicksInOne) {
    const auto told = consequence(playOf(exampleBook(), "listen; ask_consent,assess_both"), 1);
    EXPECT_EQ(told.decision[Language::En],
              "Explain rights and ask for consent; Assess the needs of Sari and Rafi");
    EXPECT_THAT(told.says, IsEmpty());
}
