// The paper twin: every decision on its card, what it brings right behind it, and nothing of that in front.
#include <set>

#include <gmock/gmock.h>

#include "report/paper_rules.h"
#include "report/paper_twin.h"
#include "support/pdf_text.h"
#include "support/workshops.h"

using namespace alur;
using namespace alur::test;
using report::printedNumber;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

const report::PrintFonts fonts{"/usr/share/fonts/truetype/lato/Lato-Regular.ttf",
                               "/usr/share/fonts/truetype/lato/Lato-Semibold.ttf"};

std::vector<PdfPage> twinOf(const casework::Rulebook& book, Language language = Language::En) {
    const auto written = report::paperTwinOf(book.scenario(), book.method(), language, fonts);
    if (written.trouble) throw std::runtime_error(written.trouble->read(Language::En));
    return pagesOf(written.bytes);
}

/// The pages on whose left edge `number` stands as a decision's, from 0.
std::vector<std::size_t> pagesWith(const std::vector<PdfPage>& pages, const std::string& number) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const auto& word : pages[i].words)
            if (word.text == number && word.left < 51) found.push_back(i);
    return found;
}

/// What stands beside `number` on a page, down to the next number or the card's end.
std::string besides(const PdfPage& page, const std::string& number) {
    float top = -1, end = 1000;
    for (const auto& word : page.words) {
        if (word.left >= 51 || word.text.find('.') == std::string::npos) continue;
        if (word.text == number) top = word.top;
        else if (top >= 0 && word.top > top) end = std::min(end, word.top);
    }
    std::string text;
    for (const auto& word : page.words)
        if (word.left > 60 && word.top > top - 3 && word.top < end - 3) text += word.text + " ";
    return text;
}

void expectNothingCut(const std::vector<PdfPage>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const auto& word : pages[i].words) {
            EXPECT_GE(word.left, 40) << "page " << i + 1 << ": " << word.text;
            EXPECT_LE(word.right, 555) << "page " << i + 1 << ": " << word.text;
            EXPECT_LE(word.bottom, 822) << "page " << i + 1 << ": " << word.text;
        }
}

} // namespace

TEST(PaperTwin, HasEachDecisionInFrontAndRightBehind) {
    for (const auto& [group, shipped] : shippedCases()) {
        const auto& scenario = shipped.book->scenario();
        const auto pages = twinOf(*shipped.book, Language::Id);
        expectNothingCut(pages);
        for (const auto& decision : scenario.decisions) {
            const auto number = printedNumber(scenario, scenario.decisions.indexOf(decision));
            const auto found = pagesWith(pages, number);
            ASSERT_EQ(found.size(), 2U) << group << " " << number;
            EXPECT_EQ(found[0] % 2, 0U) << "not the front of a sheet: " << group << " " << number;
            EXPECT_EQ(found[1], found[0] + 1) << group << " " << number;
        }
    }
}

TEST(PaperTwin, TellsInFrontNothingOfWhatADecisionBrings) {
    for (const auto& [group, shipped] : shippedCases()) {
        const auto& scenario = shipped.book->scenario();
        const auto pages = twinOf(*shipped.book);
        for (const auto& decision : scenario.decisions) {
            const auto number = printedNumber(scenario, scenario.decisions.indexOf(decision));
            const auto front = textOf(pages.at(pagesWith(pages, number).at(0)));
            for (const char* word :
                 {"Note F", "Time +", "Record R", "Go on to card", "Service:", "Contact:", "Bias"})
                EXPECT_THAT(front, Not(HasSubstr(word))) << group << " " << number;
            const auto says = decision.says.value_or(same("-- nothing --")).read(Language::En);
            EXPECT_THAT(front, Not(HasSubstr(says))) << group << " " << number;
        }
    }
}

/// The card that a back names is the one that the play comes to, wherever no event comes between.
TEST(PaperTwin, LeadsWhereThePlayLeads) {
    std::mt19937 random(7);
    std::size_t compared = 0;
    for (const auto& [group, shipped] : shippedCases()) {
        const auto& scenario = shipped.book->scenario();
        const auto pages = twinOf(*shipped.book);
        for (casework::Play play(shipped.book); !play.over();) {
            const auto step = aStep(play, random);
            const auto& scene = play.scene();
            const auto chosen = casework::decisionsOf(scene, step);
            const bool displaced = play.state().displaced != casework::State{}.displaced;
            ASSERT_TRUE(play.take(step).allowed);
            if (play.state().standing == casework::Standing::OutOfTime || displaced || scene.picksSeveral() ||
                !play.eventsIn(play.taken().back()).empty())
                continue;
            const auto number = printedNumber(scenario, chosen.front());
            const auto behind = besides(pages.at(pagesWith(pages, number).at(1)), number);
            EXPECT_THAT(behind, HasSubstr("card " + printedNumber(scenario, play.state().scene)))
                << group << " " << number;
            ++compared;
        }
    }
    EXPECT_GT(compared, 40U);
}

TEST(PaperTwin, SaysBehindWhatIsToBeNoted) {
    const auto book = bookOf(smallText);
    const auto pages = twinOf(*book);
    EXPECT_THAT(besides(pages.at(pagesWith(pages, "1.1").at(1)), "1.1"),
                AllOf(HasSubstr("Good"), HasSubstr("Time +1 hour."), HasSubstr("Note F1: Injury"),
                      HasSubstr("Note F2."), HasSubstr("Barrier B1 is removed."),
                      HasSubstr("Contact: Sari.")));
    EXPECT_THAT(besides(pages.at(pagesWith(pages, "1.2").at(1)), "1.2"),
                AllOf(HasSubstr("Trust −20."), HasSubstr("Clear F2."), Not(HasSubstr("bias"))));
    EXPECT_THAT(besides(pages.at(pagesWith(pages, "2.1").at(0)), "2.1"),
                HasSubstr("Only if the time is ≤ 24 hours and (F1 is noted or N1 is met or Sari has"));
    EXPECT_THAT(besides(pages.at(pagesWith(pages, "2.1").at(1)), "2.1"),
                HasSubstr("If F1 is noted: card 4. Otherwise: card 2."));
}

TEST(PaperTwin, HoldsGuideCaseFileSheetsEventsAndKey) {
    const auto text = textOf(twinOf(*bookOf(smallText)));
    EXPECT_THAT(text, AllOf(HasSubstr("How to play on paper"), HasSubstr("Case file"),
                            HasSubstr("The group's sheet"), HasSubstr("Score sheet"),
                            HasSubstr("Sheet of events"), HasSubstr("The key"),
                            HasSubstr("unless F2 is noted"), HasSubstr("Stereotype (2): A label")));
}

TEST(PaperTwin, OfACaseWithOneSceneIsWhole) {
    const auto pages = twinOf(*bookOf(CaseParts{.scenes = ""}));
    expectNothingCut(pages);
    EXPECT_THAT(textOf(pages),
                AllOf(HasSubstr("The case has ended."), HasSubstr("This case has no events.")));
}

TEST(PaperTwin, GoesOnOverMoreSheetsWhereACardIsTooLong) {
    std::string decisions;
    for (int i = 0; i < 20; ++i) {
        const auto name = "d" + std::to_string(i);
        decisions += (i > 0 ? ", " : "") + name + ": {text: " + std::string(300, 'n') + " " +
                     std::string(200, 'x') + ", says: " + std::string(400, 's') + " end}";
    }
    const auto book = bookOf(CaseParts{.scenes = aScene("a", decisions)});
    const auto pages = twinOf(*book);
    expectNothingCut(pages);
    for (const auto& decision : book->scenario().decisions) {
        const auto number = printedNumber(book->scenario(), book->scenario().decisions.indexOf(decision));
        const auto found = pagesWith(pages, number);
        ASSERT_EQ(found.size(), 2U) << number;
        EXPECT_EQ(found[0] % 2, 0U);
        EXPECT_EQ(found[1], found[0] + 1);
    }
    EXPECT_THAT(textOf(pages), HasSubstr("Card 1, continued"));
}

TEST(PrintedNumber, LeadsBackToItsDecision) {
    for (const auto& [group, shipped] : shippedCases()) {
        const auto& scenario = shipped.book->scenario();
        std::set<std::string> numbers;
        for (const auto& decision : scenario.decisions) {
            const auto index = scenario.decisions.indexOf(decision);
            const auto number = printedNumber(scenario, index);
            EXPECT_TRUE(numbers.insert(number).second) << number;
            EXPECT_EQ(report::decisionNumbered(scenario, number), index) << number;
        }
    }
}

TEST(PrintedNumber, OfNoDecisionIsNone) {
    const auto& scenario = exampleCase();
    for (const char* word : {"", ".", "1", "1.", ".1", "0.1", "1.0", "1.99", "999.1", "1.1x", "x1.1", "-1.1",
                             "1.1.1", "+1.1", " 1.1", "99999999999999999999.1"})
        EXPECT_FALSE(report::decisionNumbered(scenario, word)) << word;
}
