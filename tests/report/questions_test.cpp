#include <gmock/gmock.h>

#include "report/question_words.h"
#include "report/questions.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::report;
using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using Part = QuestionPart;

namespace {

const char* const worstPlay = "blame; press_for_detail; wait; police; close";
const char* const bestPlay = "listen; ask_consent,assess_both,plan_at_once; shelter_now; treat; "
                             "visit; with_sari,end_service; call_back";

std::vector<OpenQuestion> asked(const casework::Play& play) { return questions(play, debrief(play, 0)); }
std::vector<OpenQuestion> asked(const std::string& decisions) {
    return asked(playOf(exampleBook(), decisions));
}

std::vector<std::string> textsOf(const std::vector<OpenQuestion>& all, Language language = Language::Id) {
    std::vector<std::string> texts;
    for (const auto& one : all) texts.push_back(one.text[language]);
    return texts;
}

/// That of a part; the first where there are two.
std::string of(const std::vector<OpenQuestion>& all, Part part, Language language = Language::Id) {
    for (const auto& one : all)
        if (one.part == part) return one.text[language];
    return "";
}

/// One scene of planning in a tiny case with more of what a test is about.
casework::Play tinyPlay(const CaseParts& parts, const std::string& decisions) {
    return playOf(bookOf(parts), decisions);
}

} // namespace

TEST(Questions, ComeInTheOrderOfTheFourParts) {
    const auto all = asked(worstPlay);
    std::vector<Part> parts;
    for (const auto& one : all) parts.push_back(one.part);
    EXPECT_THAT(parts, ElementsAre(Part::Reactions, Part::Description, Part::Analysis, Part::Analysis,
                                   Part::Summary));
}

TEST(Questions, AreThreeToFiveInBothLanguagesWhateverWasPlayed) {
    for (const char* decisions :
         {"listen", "blame", "visit_home", "listen; ask_consent", "listen; assess_both; wait",
          "blame; press_for_detail; wait; police", worstPlay, bestPlay}) {
        const auto all = asked(decisions);
        EXPECT_GE(all.size(), 3U) << decisions;
        EXPECT_LE(all.size(), 5U) << decisions;
        for (const auto language : languages)
            EXPECT_THAT(textsOf(all, language), Each(AllOf(HasSubstr("?"), Not(HasSubstr("{")))))
                << decisions;
    }
}

TEST(Questions, NameThePersonWhoGotNoService) {
    const auto play = tinyPlay({.scenes = aScene("a", aDecision("go"))}, "go");
    EXPECT_EQ(
        of(asked(play), Part::Description),
        "Sari tidak mendapat layanan sampai akhir. Ceritakan hari-hari itu dari sisi Sari: apa saja yang "
        "terjadi?");
    EXPECT_THAT(of(asked(play), Part::Summary), HasSubstr("orang seperti Sari"));
}

TEST(Questions, SayNotYetWhileThePlayGoesOn) {
    const auto play =
        tinyPlay({.scenes = aScene("a", aDecision("go"), "b") + aScene("b", aDecision("on"))}, "go");
    EXPECT_THAT(of(asked(play), Part::Description), HasSubstr("Sari belum mendapat layanan."));
    EXPECT_THAT(of(asked(play), Part::Reactions), HasSubstr("belum selesai"));
}

TEST(Questions, TellHowLateANeedWasMet) {
    const auto play =
        tinyPlay({.scenes = aScene("a", aDecision("go", "takes: 33h, serves: {sari: [shelter]}"))}, "go");
    EXPECT_EQ(
        of(asked(play), Part::Description, Language::En),
        "This need was met 9 hours after the limit of 24 hours: a bed (Sari). What was done before it?");
}

TEST(Questions, AskAboutTheStepOfABiasWithoutNamingGuilt) {
    const auto all = asked(worstPlay);
    EXPECT_EQ(
        of(all, Part::Reactions),
        "Di langkah 1 kelompok memilih “Tanya apa yang ia lakukan sampai suaminya marah”. Apa yang terasa "
        "di kelompok saat itu, dan apa yang mungkin dirasakan Sari?");
    for (const auto& text : textsOf(all)) EXPECT_THAT(text, Not(HasSubstr("salah")));
}

TEST(Questions, AskAboutACrisisWhereThereWasNoBias) {
    const auto play = playOf(exampleBook(), "listen; assess_both; wait; police");
    EXPECT_THAT(of(asked(play), Part::Reactions), HasSubstr("“Di pasar”"));
}

TEST(Questions, NameTheRecordThatAStageBeganWithout) {
    const auto play = tinyPlay(
        {.scenes = aScene("a", aDecision("go"), "end", "assessment"), .records = "complaint_form"}, "go");
    EXPECT_THAT(of(asked(play), Part::Analysis),
                HasSubstr("Tahap Asesmen dimulai tanpa formulir pengaduan."));
}

TEST(Questions, CountARecordThatTheStageItselfMadeAsMissingAtItsGate) {
    const auto play =
        tinyPlay({.scenes = aScene("a", aDecision("go", "records: [complaint_form]"), "end", "assessment"),
                  .records = "complaint_form"},
                 "go");
    EXPECT_EQ(play.state().gatesSatisfied, 0);
    EXPECT_THAT(of(asked(play), Part::Analysis), HasSubstr("tanpa formulir pengaduan"));
}

TEST(Questions, AskNothingAboutAGateWhoseRecordWasThere) {
    const auto play = tinyPlay({.scenes = aScene("a", aDecision("go", "records: [complaint_form]"), "b") +
                                          aScene("b", aDecision("on"), "end", "assessment"),
                                .records = "complaint_form"},
                               "go; on");
    EXPECT_EQ(play.state().gatesSatisfied, 1);
    for (const auto& text : textsOf(asked(play))) EXPECT_THAT(text, Not(HasSubstr("formulir pengaduan")));
}

TEST(Questions, NameABarrierThatIsLeftAndAStageThatWasSkipped) {
    const auto texts = textsOf(asked(tinyPlay({.scenes = aScene("a", aDecision("go"))}, "go")));
    EXPECT_THAT(texts, testing::Contains(HasSubstr("Tahap Asesmen terlewat.")));
    EXPECT_THAT(texts, testing::Contains(HasSubstr("Hambatan ini masih ada sampai akhir: fear (Sari).")));
}

TEST(Questions, TellHowFewContactsThereWere) {
    const auto play =
        tinyPlay({.scenes = aScene(
                      "a", aDecision("go", "serves: {sari: [shelter]}, contacts: [sari], removes: [fear]"))},
                 "go");
    EXPECT_THAT(of(asked(play), Part::Description),
                HasSubstr("Sari dihubungi 1 dari 2 kali yang direncanakan."));
}

TEST(Questions, TellNothingOfANeedThatAPlayThatGoesOnDoesNotKnow) {
    for (const auto& text : textsOf(asked("listen; ask_consent")))
        EXPECT_THAT(text, Not(HasSubstr("pengobatan")));
}

TEST(Questions, AreNoneBeforeTheFirstStep) { EXPECT_THAT(asked(""), IsEmpty()); }

TEST(WordedQuestions, StandAsTheFacilitatorWroteThem) {
    const auto own = asked(worstPlay);
    EXPECT_THAT(textsOf(worded(own, {})), testing::ElementsAreArray(textsOf(own)));
    const auto all = worded(own, {"Bagaimana rasanya?", "", "Mengapa 100 %s?", "a", "b", "c"});
    EXPECT_THAT(textsOf(all), ElementsAre("Bagaimana rasanya?", "Mengapa 100 %s?", "a", "b", "c"));
    EXPECT_EQ(all[0].part, Part::Reactions);
    EXPECT_EQ(all[1].part, Part::Analysis);
    EXPECT_EQ(all.back().part, Part::Summary);
}

TEST(WordedQuestions, MayAllBeTakenAway) { EXPECT_THAT(worded(asked(worstPlay), {" ", ""}), IsEmpty()); }
