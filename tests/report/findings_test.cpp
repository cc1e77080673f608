#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "report/findings.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::casework;
using namespace alur::test;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr InspectionWish small{1, 60, 20'000, {8, 1}, 2};

/// A case in which little is as it should be.
std::shared_ptr<const Rulebook> faulty() {
    return bookOf(
        CaseParts{.scenes = aScene("a", aDecision("x") + ", " + aDecision("y", "when: [told]"), "b") +
                            aScene("b", aDecision("z", "sets: [told]")) + aScene("lost", aDecision("q")),
                  .facts = "{told: {}}"});
}

std::unique_ptr<Inspection> inspected(const std::shared_ptr<const Rulebook>& book,
                                      const InspectionWish& wish = small) {
    auto inspection = std::make_unique<Inspection>(book, wish);
    while (inspection->advance()) {}
    return inspection;
}

} // namespace

TEST(FindingsText, SaysInBothLanguagesWhatIsFoundAndWhatMightBeDone) {
    const auto inspection = inspected(faulty());
    EXPECT_THAT(report::findingsText(*inspection, "a.yaml", small, Language::En),
                AllOf(HasSubstr("No play comes to the scene 'lost'."), HasSubstr("Suggestion:"),
                      HasSubstr("'a.y' is never available"), HasSubstr("Every play was followed.")));
    EXPECT_THAT(report::findingsText(*inspection, "a.yaml", small, Language::Id),
                AllOf(HasSubstr("Tidak ada permainan yang sampai ke adegan 'lost'."), HasSubstr("Saran:")));
}

TEST(FindingsText, NeverSaysNeverWherePlaysWereOnlyTried) {
    auto wish = small;
    wish.maxStates = 2;
    const auto text = report::findingsText(*inspected(faulty(), wish), "a.yaml", wish, Language::En);
    EXPECT_THAT(text, AllOf(HasSubstr("'a.y' was not available in the"), HasSubstr("plays that were tried"),
                            Not(HasSubstr("'a.y' is never available"))));
}

TEST(FindingsJson, NamesKindPlaceBasisAndWhatItIsAbout) {
    const auto inspection = inspected(faulty());
    const auto answer = json::parse(report::findingsJson(*inspection, "a.yaml", small, Language::En));
    EXPECT_EQ(answer.at("complete"), true);
    EXPECT_EQ(answer.at("plays"), "1");
    EXPECT_EQ(answer.at("reading").size(), 4U);
    std::set<std::string> kinds;
    for (const auto& finding : answer.at("findings")) {
        kinds.insert(finding.at("kind"));
        EXPECT_GE(finding.at("line"), 1);
        EXPECT_GE(finding.at("column"), 1);
        if (finding.at("kind") == "unreachable_scene") {
            EXPECT_EQ(finding.at("scene"), "lost");
            EXPECT_EQ(finding.at("basis"), "proved");
        }
    }
    for (const char* kind : {"unreachable_scene", "never_available", "unmet_need", "lasting_barrier",
                             "unmade_record", "score", "length", "reading", "untranslated"})
        EXPECT_TRUE(kinds.contains(kind)) << kind;
}

/// Each kind has words in both languages, with nothing left unfilled.
TEST(FindingWords, AreCompleteForEachFinding) {
    for (const auto& book : {faulty(), exampleBook(), bookOf(smallText)}) {
        const auto inspection = inspected(book);
        for (const auto& finding : inspection->findings()) {
            const auto words = report::findingWords(*book, finding);
            for (const auto language : languages)
                for (const auto* text : {&words.what, &words.advice, &words.basis}) {
                    if (text != &words.advice) {
                        EXPECT_FALSE((*text)[language].empty());
                    }
                    for (const char* place : {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}"})
                        EXPECT_THAT((*text)[language], Not(HasSubstr(place)));
                }
            if (!finding.isFigure()) {
                EXPECT_FALSE(words.advice.empty());
            }
        }
    }
}
