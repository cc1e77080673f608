#include <sstream>

#include <gmock/gmock.h>

#include "report/narration.h"
#include "report/plain_page.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::report;
using testing::HasSubstr;
using testing::Not;

namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string paragraph(const std::string& text, std::size_t indent = 0, const std::string& mark = "") {
    PlainPage page;
    page.paragraph(text, indent, mark);
    return page.text();
}

} // namespace

TEST(PlainPage, BreaksLinesAt78Characters) {
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "sebelas–" + std::to_string(i) + " "; // a dash of three bytes counts as one
    std::size_t longest = 0;
    for (const auto& line : linesOf(paragraph(words))) longest = std::max(longest, characters(line));
    EXPECT_LE(longest, 78U);
    EXPECT_GE(longest, 68U);
}

TEST(PlainPage, BreaksAWordThatFitsNoLine) {
    const auto lines = linesOf(paragraph(std::string(200, 'x'), 2));
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0], "  " + std::string(76, 'x'));
    EXPECT_EQ(lines[2], "  " + std::string(48, 'x'));
}

TEST(PlainPage, SetsFurtherLinesInBehindTheMark) {
    const auto lines = linesOf(paragraph(std::string(60, 'a') + " " + std::string(60, 'b'), 1, "− "));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], " − " + std::string(60, 'a'));
    EXPECT_EQ(lines[1], "   " + std::string(60, 'b'));
}

TEST(PlainPage, LetsNoTextCommandTheTerminal) {
    EXPECT_EQ(paragraph("red \x1b[31m text\nnext"), "red \\x1b[31m text next\n");
}

TEST(SceneText, ShowsStageClockDialogueAndNumberedDecisions) {
    const auto text = sceneText(playOf(exampleBook()), Language::En);
    EXPECT_THAT(text, HasSubstr("Engagement · 0 minutes since the report\n"));
    EXPECT_THAT(text, HasSubstr("  Sari: I don't know where to go.\n"));
    EXPECT_THAT(text, HasSubstr(" 1. Listen, record, offer to meet somewhere safe. (1 hour)\n"));
    EXPECT_THAT(text, HasSubstr("Due: a safe place (Sari): 24 hours left"));
    EXPECT_THAT(text, Not(HasSubstr("reatment"))); // a need that is still hidden
}

TEST(SceneText, SaysWhyADecisionIsNotAvailable) {
    const auto text = sceneText(playOf(exampleBook(), "blame; press_for_detail"), Language::En);
    EXPECT_THAT(text, HasSubstr("1. Refer to the shelter, accompanied. (4 hours) [Not available:"));
}

TEST(SceneText, SaysHowManyMayBePicked) {
    EXPECT_THAT(sceneText(playOf(exampleBook(), "listen"), Language::Id),
                HasSubstr("Pilih 1 sampai 3 langkah sekaligus"));
}

TEST(SceneText, CallsACrisisACrisis) {
    EXPECT_THAT(sceneText(playOf(exampleBook(), "blame; press_for_detail; wait"), Language::Id),
                HasSubstr("Krisis · Hari ke-8, 03.30 sejak laporan"));
}

TEST(SceneText, OfAnEndingOffersNothing) {
    const auto text =
        sceneText(playOf(exampleBook(), "blame; press_for_detail; wait; police; close"), Language::Id);
    EXPECT_THAT(text, HasSubstr("Berkas disimpan."));
    EXPECT_THAT(text, Not(HasSubstr("1. ")));
}

TEST(ConsequenceText, IsEmptyBeforeTheFirstStep) {
    EXPECT_EQ(consequenceText(playOf(exampleBook()), Language::Id), "");
}

TEST(ConsequenceText, TellsChoiceAnswerEventAndRows) {
    const auto text = consequenceText(playOf(exampleBook(), "blame; press_for_detail; wait"), Language::Id);
    EXPECT_THAT(text, HasSubstr("Pilihan kelompok: Tunggu sampai minggu depan.\n"));
    EXPECT_THAT(text, HasSubstr("Sementara itu: Pelaku mencari Sari di pasar.\n"));
    EXPECT_THAT(text, HasSubstr("  - Keamanan: turun\n"));
}

TEST(OpeningText, ShowsTheNotesBeforeTheSummary) {
    const auto text = openingText(playOf(exampleBook()), Language::Id);
    EXPECT_LT(text.find("Menyebut kekerasan"), text.find("Seorang pedagang"));
}

TEST(Narration, KeepsToItsWidthInBothLanguages) {
    const auto play = playOf(
        exampleBook(), "visit_home; ask_consent,assess_both; wait; police; visit; with_sari; call_back");
    for (const auto language : languages)
        for (const auto& text : {openingText(play, language), sceneText(play, language),
                                 consequenceText(play, language), resultText(play, language)})
            for (const auto& line : linesOf(text)) EXPECT_LE(characters(line), PlainPage::width) << line;
}
