#include <gmock/gmock.h>

#include "report/debrief.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::report;
using casework::Play;
using scenario::Indicator;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using StopKind = WayStop::Kind;

namespace {

const IndicatorView& of(const Debrief& told, Indicator indicator) {
    return told.indicators[static_cast<std::size_t>(indicator)];
}

std::vector<std::string> said(const Debrief& told, Indicator indicator, Language language = Language::Id) {
    std::vector<std::string> lines;
    for (const auto& line : of(told, indicator).lines) lines.push_back(line.what.read(language));
    return lines;
}

Debrief best() {
    return debrief(playOf(exampleBook(), "listen; ask_consent,assess_both,plan_at_once; shelter_now; treat; "
                                         "visit; with_sari,end_service; call_back"),
                   0);
}
Debrief worst() { return debrief(playOf(exampleBook(), "blame; press_for_detail; wait; police; close"), 2); }
Debrief begun() { return debrief(playOf(exampleBook(), "listen; ask_consent"), 0); }

/// The way of a play that performs these stages in turn and then ends.
std::vector<WayStop> wayOf(const std::vector<std::string>& stages) {
    std::string scenes;
    std::string steps;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto next = i + 1 == stages.size() ? "end" : "s" + std::to_string(i + 1);
        scenes += aScene("s" + std::to_string(i), aDecision("go"), next, stages[i]);
        steps += "go;";
    }
    return debrief(playOf(bookOf(CaseParts{.scenes = scenes}), steps), 0).way;
}

std::vector<StopKind> kinds(const std::vector<WayStop>& way) {
    std::vector<StopKind> found;
    for (const auto& stop : way) found.push_back(stop.kind);
    return found;
}

WayStop first(const std::vector<WayStop>& way, StopKind kind) {
    for (const auto& stop : way)
        if (stop.kind == kind) return stop;
    throw std::runtime_error("no such stop");
}

} // namespace

TEST(Way, OfACompleteRunIsInPlaceThroughout) {
    const auto told = best();
    EXPECT_EQ(kinds(told.way), std::vector<StopKind>(8, StopKind::InPlace));
    EXPECT_EQ(told.way[0].name, (Text{"Relasi", "Engage"}));
    EXPECT_TRUE(told.way[0].remark.empty());
    EXPECT_TRUE(told.way[0].reason.empty());
}

TEST(Way, TellsWhatWasSkippedInTheMethodsWords) {
    const auto stop = first(worst().way, StopKind::Skipped);
    EXPECT_EQ(stop.remark, (Text{"terlewat", "skipped"}));
    EXPECT_EQ(stop.reason[Language::Id], "Tidak dijalankan di sini; isinya: manajer kasus berwenang "
                                         "menyusun rencana layanan, dengan melibatkan klien.");
}

TEST(Way, TellsWhatCameTooEarlyAndWhatComesFirst) {
    const auto way = wayOf(
        {"engagement", "assessment", "intervention", "planning", "monitoring", "evaluation", "follow_up"});
    EXPECT_THAT(kinds(way), ElementsAre(StopKind::InPlace, StopKind::InPlace, StopKind::TooEarly,
                                        StopKind::InPlace, StopKind::Skipped, StopKind::InPlace,
                                        StopKind::InPlace, StopKind::Skipped, StopKind::InPlace));
    EXPECT_EQ(way[2].remark, (Text{"terlalu awal", "too early"}));
    EXPECT_EQ(way[2].reason[Language::Id], "Menurut acuan, Perencanaan lebih dulu: manajer kasus berwenang "
                                           "menyusun rencana layanan, dengan melibatkan klien.");
}

TEST(Way, TellsWhatWasRepeated) {
    const auto way = wayOf({"engagement", "assessment", "engagement", "planning", "intervention",
                            "monitoring", "evaluation", "termination", "follow_up"});
    EXPECT_EQ(way[2].kind, StopKind::Repeated);
    EXPECT_EQ(way[2].remark, (Text{"berulang", "repeated"}));
    EXPECT_EQ(way[2].reason[Language::Id],
              "Tahap ini sudah dijalani; menurut acuan, sesudah Asesmen menyusul Perencanaan.");
}

TEST(Way, TellsWhatWasMadeUpTooLate) {
    // the stage stands skipped in its place, and what the group did later is out of place
    const auto way =
        debrief(playOf(exampleBook(), "listen; plan_at_once; wait; police; replan; wait; close"), 0).way;
    const auto stop = first(way, StopKind::TooLate);
    EXPECT_EQ(stop.remark, (Text{"terlalu akhir", "too late"}));
    EXPECT_THAT(stop.reason[Language::En], HasSubstr("Assessment comes before Planning"));
}

TEST(Way, OfAPlayThatGoesOnLeavesTheRestOpen) {
    const auto way = begun().way;
    EXPECT_THAT(kinds(way), testing::SizeIs(8));
    EXPECT_EQ(way[1].kind, StopKind::InPlace);
    EXPECT_EQ(way[2].remark, (Text{"belum", "not yet"}));
    EXPECT_EQ(way[7].remark, (Text{"belum", "not yet"}));
}

TEST(Debrief, NamesTheEndingWithItsStory) {
    EXPECT_EQ(worst().ending[Language::En], "Case closed");
    EXPECT_EQ(worst().story[Language::En], "The file is stored.");
    EXPECT_TRUE(worst().finished);
    EXPECT_EQ(worst().stepsTakenBack, 2);
}

TEST(Debrief, SaysThatThePlayGoesOn) {
    EXPECT_EQ(begun().ending[Language::En], "The case goes on");
    EXPECT_FALSE(begun().finished);
}

TEST(Debrief, SaysWhichLimitEndedThePlay) {
    const auto late = bookOf(
        CaseParts{.scenes = aScene("a", aDecision("x", "takes: 3d")), .limit = "{time: 2d, decisions: 5}"});
    EXPECT_EQ(debrief(playOf(late, "x"), 0).ending[Language::En], "Time ran out");
    EXPECT_THAT(debrief(playOf(late, "x"), 0).story[Language::En], HasSubstr("time limit"));
    const auto busy =
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x")), .limit = "{time: 2d, decisions: 1}"});
    EXPECT_THAT(debrief(playOf(busy, "x"), 0).story[Language::En], HasSubstr("limit of steps"));
}

TEST(Indicators, AreToldInShort) {
    const auto told =
        debrief(playOf(exampleBook(),
                       "visit_home; ask_consent,assess_both; wait; police; visit; with_sari; call_back"),
                0);
    EXPECT_EQ(of(told, Indicator::Access).inShort[Language::Id],
              "1 dari 2 hambatan teratasi (bobot 1 dari 3)");
    EXPECT_EQ(of(told, Indicator::Coverage).inShort[Language::Id],
              "1 dari 2 orang mendapat layanan yang dibutuhkan");
    EXPECT_EQ(of(told, Indicator::Frequency).inShort[Language::Id], "4 dari 4 kontak terlaksana");
    EXPECT_EQ(of(told, Indicator::Bias).inShort[Language::Id], "Bias terhindar: 2 dari bobot 3");
    EXPECT_EQ(of(told, Indicator::ServiceDelivery).inShort[Language::Id],
              "0 dari 3 kebutuhan terpenuhi pada waktunya (bobot 0 dari 7)");
    EXPECT_EQ(of(told, Indicator::Accountability).inShort[Language::Id], "4 dari 8 berkas dibuat");
    EXPECT_EQ(of(told, Indicator::Fit).inShort[Language::Id],
              "1 dari 2 layanan menjawab kebutuhan; 1 dari 4 kebutuhan terpenuhi (bobot 1 dari 8)");
    EXPECT_EQ(of(told, Indicator::Access).value, Fraction(1, 3));
}

TEST(Indicators, ShowFirstWhatIsMissingThenWhatCounted) {
    const auto lines = of(worst(), Indicator::Accountability).lines;
    using Kind = casework::Evidence::Kind;
    std::vector<Kind> found;
    for (const auto& line : lines) found.push_back(line.kind);
    EXPECT_TRUE(
        std::is_partitioned(found.begin(), found.end(), [](Kind kind) { return kind != Kind::Counted; }));
    EXPECT_EQ(found.front(), Kind::Missing);
    EXPECT_EQ(found.back(), Kind::Counted);
}

TEST(Evidence, SaysWhoGotNoServiceAndWhatItWeighs) {
    EXPECT_THAT(said(worst(), Indicator::Coverage),
                ElementsAre("Sari tidak mendapat layanan yang dibutuhkan: −1 dari 2 orang",
                            "Rafi tidak mendapat layanan: −1 dari 2 orang"));
}

TEST(Evidence, SaysHowLateAServiceCame) {
    const auto scenes = aScene("a", aDecision("x", "takes: 33h, serves: {sari: [shelter]}"));
    const auto told = debrief(playOf(bookOf(CaseParts{.scenes = scenes}), "x"), 0);
    EXPECT_THAT(said(told, Indicator::ServiceDelivery),
                ElementsAre("Sari: a bed, 9 jam setelah batas 24 jam: −1 dari 1 kebutuhan"));
    EXPECT_THAT(said(best(), Indicator::ServiceDelivery),
                Contains("Sari: tempat aman, 15 jam 30 menit sebelum batas 24 jam"));
}

TEST(Evidence, QuotesTheLastChanceAndThePrincipleBehindIt) {
    const auto scenes = aScene("a", aDecision("wait") + ", " +
                                        aDecision("house", "serves: {sari: [shelter]}, why: Safety first"));
    const auto told = debrief(playOf(bookOf(CaseParts{.scenes = scenes}), "wait"), 0);
    const auto line = of(told, Indicator::ServiceDelivery).lines.front();
    EXPECT_EQ(line.deed[Language::Id],
              "Kesempatan terakhir di langkah 1: kelompok memilih “Do wait”; “Do house” akan memenuhinya.");
    EXPECT_EQ(line.deed[Language::En],
              "Last chance at step 1: the group chose “Do wait”; “Do house” would have met it.");
    EXPECT_EQ(line.why[Language::En], "Safety first");
    EXPECT_EQ(line.step, 0U);
}

TEST(Evidence, SaysThatALastChanceCameAfterTheLimit) {
    const auto scenes =
        aScene("a", aDecision("x", "takes: 30h"), "b") +
        aScene("b", aDecision("wait") + ", " + aDecision("house", "serves: {sari: [shelter]}"));
    const auto told = debrief(playOf(bookOf(CaseParts{.scenes = scenes}), "x; wait"), 0);
    EXPECT_THAT(of(told, Indicator::ServiceDelivery).lines.front().deed[Language::En],
                HasSubstr("“Do house” would have met it, though after the limit."));
}

TEST(Evidence, SaysWhereThereNeverWasAChance) {
    const auto line = of(worst(), Indicator::ServiceDelivery).lines.front();
    EXPECT_EQ(line.deed[Language::En], "The way taken passed no step that would have met it.");
    EXPECT_EQ(line.step, std::nullopt);
}

TEST(Evidence, NamesTheKindOfABiasAndWhy) {
    const auto line = of(worst(), Indicator::Bias).lines.front();
    EXPECT_EQ(line.what[Language::Id], "Menyalahkan korban: −2 dari bobot 3");
    EXPECT_EQ(line.deed[Language::En], "Step 1: Ask what she did to make her husband angry.");
    EXPECT_EQ(line.why[Language::En], "A survivor is not responsible for violence.");
}

TEST(Evidence, NamesAServiceThatMeetsNoNeed) {
    EXPECT_THAT(said(worst(), Indicator::Fit, Language::En),
                Contains("Sari: legal aid answers no need: −1 of 1 services"));
}

TEST(Evidence, NamesAServiceForSomeoneOutsideTheTargetGroup) {
    const auto people = "sari: {name: Sari, role: client, about: A trader, target: true, contacts: 1, needs: "
                        "{bed: {text: A bed, service: [shelter], "
                        "due: 24h}}}, ros: {name: Ros, role: family, about: An aunt, needs: {talk: {text: "
                        "Talk, service: [counselling]}}}";
    const auto told =
        debrief(playOf(bookOf(CaseParts{.scenes = aScene("a", aDecision("x", "serves: {ros: [counselling]}")),
                                        .people = people}),
                       "x"),
                0);
    EXPECT_THAT(said(told, Indicator::Fit, Language::En),
                Contains(HasSubstr("is not for a person of the target group: −1 of 1 services")));
}

TEST(Indicators, SayThatNoServiceWasGiven) {
    EXPECT_EQ(of(debrief(playOf(exampleBook()), 0), Indicator::Fit).inShort[Language::En],
              "No service was given; 0 of 4 needs met (weight 0 of 8)");
}

TEST(Evidence, SaysThatAnEventDidIt) {
    const CaseParts parts{.scenes = aScene("a", aDecision("x", "takes: 1h")),
                          .events = "[" + anEvent("neighbour", "at: 1h, removes: [fear]") + "]"};
    const auto told = debrief(playOf(bookOf(parts), "x"), 0);
    EXPECT_EQ(of(told, Indicator::Access).lines.front().deed[Language::En],
              "It came about of itself after step 1.");
}

TEST(Evidence, OfAPlayThatGoesOnGivesNoHiddenNeedAway) {
    for (const auto indicator : {Indicator::ServiceDelivery, Indicator::Fit}) {
        EXPECT_THAT(said(begun(), indicator), Not(Contains(HasSubstr("engobatan"))));
        EXPECT_THAT(said(worst(), indicator), Contains(HasSubstr("engobatan"))); // told once the play is over
    }
    EXPECT_THAT(said(begun(), Indicator::ServiceDelivery),
                Contains("Sari: kebutuhan yang belum diketahui: −2 dari bobot 7"));
}

TEST(Steps, TellStageClockWordsAndBias) {
    const auto steps = worst().steps;
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(steps[0].number, 1U);
    EXPECT_EQ(steps[0].bias[Language::En],
              "Blaming the survivor: A survivor is not responsible for violence.");
    EXPECT_EQ(steps[2].clock, Minutes{210});
    EXPECT_EQ(steps[3].stage, (Text{"Krisis", "Crisis"}));
    EXPECT_EQ(steps[4].stage[Language::En], "Termination"); // the stage of the act, not of the scene
    EXPECT_TRUE(steps[4].bias.empty());
}

TEST(Steps, NameEachStageOfSeveralPicksOnce) {
    EXPECT_EQ(best().steps[1].stage[Language::En], "Assessment, Planning");
    EXPECT_EQ(best().steps[1].decision[Language::En], "Explain rights and ask for consent; Assess the needs "
                                                      "of Sari and Rafi; Write the service plan right away");
}

TEST(Words, OfEveryDebriefAreThereInBothLanguages) {
    for (const auto& told : {best(), worst(), begun()})
        for (const auto& view : told.indicators)
            for (const auto& line : view.lines)
                for (const auto* text : {&view.inShort, &line.what})
                    for (const auto language : languages) EXPECT_FALSE((*text)[language].empty());
}

TEST(Way, ShowsACrisisAsALawfulDetourWhereItCame) {
    const auto told = worst();
    const auto detour = first(told.way, StopKind::Detour);
    EXPECT_EQ(detour.title, (Text{"Krisis", "Crisis"}));
    EXPECT_THAT(detour.reason[Language::Id], HasSubstr("“Di pasar”"));
    for (std::size_t i = 0; i < told.way.size(); ++i)
        if (told.way[i].kind == StopKind::Detour) {
            ASSERT_GT(i, 0U);
            EXPECT_EQ(told.way[i - 1].title[Language::Id], "Intervensi");
        }
    const auto all = kinds(told.way);
    EXPECT_EQ(std::count(all.begin(), all.end(), StopKind::Detour), 1);
}

TEST(Way, CountsACrisisOfSeveralStepsOnce) {
    const auto crisis = [](const char* id, const char* next) {
        return aScene(id, aDecision("act"), next, "intervention", ", crisis: true");
    };
    const auto play =
        playOf(bookOf(CaseParts{.scenes = crisis("a", "b") + crisis("b", "c") +
                                          aScene("c", aDecision("go"), "d") + crisis("d", "end")}),
               "act; act; go; act");
    const auto way = debrief(play, 0).way;
    EXPECT_EQ(way.front().kind, StopKind::Detour);
    EXPECT_THAT(way.front().reason[Language::Id], HasSubstr("“a”"));
    EXPECT_EQ(way[1].kind, StopKind::InPlace);
    EXPECT_EQ(way[2].kind, StopKind::Detour);
    const auto all = kinds(way);
    EXPECT_EQ(std::count(all.begin(), all.end(), StopKind::Detour), 2);
}
