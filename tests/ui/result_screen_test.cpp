// The result: its tabs, and the way from an indicator over its evidence to the step.
#include <gmock/gmock.h>

#include "report/time_words.h"
#include "support/screen.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
using testing::SizeIs;

namespace {

struct AtTheResult {
    explicit AtTheResult(WindowSize size = {}) : player(desk, size) {
        desk.play("blame; press_for_detail; wait; police; close", player.view);
        player.view.screen = ui::Screen::Result;
        player.settle();
    }
    report::Debrief debrief() { return *desk.model().debrief; }
    PlainDesk desk;
    Player player;
};

} // namespace

TEST(Result, ShowsTheScoresAndEachIndicator) {
    AtTheResult at;
    EXPECT_TRUE(at.player.reads(report::percentWords(at.debrief().scores.overall)));
    for (const auto indicator : scenario::indicators)
        EXPECT_TRUE(at.player.sees(method()[indicator].name[Language::En])) << code(indicator);
}

TEST(Result, OpensAtTheWeakestIndicator) {
    AtTheResult at;
    const auto all = at.debrief().indicators;
    ASSERT_TRUE(at.player.view.result.open);
    for (const auto& one : all)
        EXPECT_LE(toDouble(all[static_cast<std::size_t>(*at.player.view.result.open)].value),
                  toDouble(one.value));
}

TEST(Result, AnIndicatorOpensItsEvidence) {
    AtTheResult at;
    const auto debrief = at.debrief();
    for (const auto& shown : debrief.indicators) {
        at.player.click("indicator." + std::string(code(shown.indicator)));
        EXPECT_TRUE(at.player.reads(method()[shown.indicator].question[Language::En]))
            << code(shown.indicator);
        for (const auto& line : shown.lines)
            EXPECT_TRUE(at.player.reads(line.what[Language::En])) << line.what[Language::En];
    }
}

TEST(Result, EvidenceLeadsToItsStep) {
    AtTheResult at;
    const auto debrief = at.debrief();
    for (const auto& shown : debrief.indicators) {
        const auto linked = std::find_if(shown.lines.begin(), shown.lines.end(),
                                         [](const auto& line) { return line.step && *line.step > 0; });
        if (linked == shown.lines.end()) continue;
        at.player.click("indicator." + std::string(code(shown.indicator)));
        at.player.click("evidence." + std::to_string(linked - shown.lines.begin()));
        EXPECT_EQ(at.player.view.result.tab, ui::ResultTab::Steps);
        EXPECT_EQ(at.player.view.result.marked, linked->step);
        EXPECT_TRUE(at.player.reads(at.debrief().steps[*linked->step].decision[Language::En]));
        return;
    }
    FAIL() << "no evidence has a step";
}

TEST(Result, TheStepThatEvidenceNamesIsBroughtIntoView) {
    AtTheResult at({1024, 768});
    at.player.view.result.tab = ui::ResultTab::Steps;
    at.player.view.result.step = at.debrief().steps.size() - 1;
    at.player.settle();
    const auto& texts = at.player.texts();
    const auto words = at.debrief().steps.back().decision[Language::En];
    const auto text =
        std::find_if(texts.begin(), texts.end(), [&](const auto& seen) { return seen.label == words; });
    ASSERT_NE(text, texts.end());
    EXPECT_GT(ui::intersection(text->rect, text->clip).h, 20);
}

TEST(Result, TabsOpenByClickAndByDigit) {
    AtTheResult at;
    at.player.click("Flow");
    EXPECT_EQ(at.player.view.result.tab, ui::ResultTab::Way);
    at.player.click("Indicators");
    EXPECT_EQ(at.player.view.result.tab, ui::ResultTab::Indicators);
    at.player.click("Steps");
    EXPECT_EQ(at.player.view.result.tab, ui::ResultTab::Steps);
    at.player.digit(1);
    EXPECT_EQ(at.player.view.result.tab, ui::ResultTab::Summary);
    at.player.digit(2);
    EXPECT_EQ(at.player.view.result.tab, ui::ResultTab::Way);
}

TEST(Result, TheWayTellsWhatWasSkippedOrTooEarlyAndWhy) {
    AtTheResult at;
    at.player.digit(2);
    int told = 0;
    const auto debrief = at.debrief();
    for (const auto& stop : debrief.way) {
        if (stop.reason.empty()) continue;
        EXPECT_TRUE(at.player.reads(stop.reason[Language::En]));
        ++told;
    }
    EXPECT_GT(told, 0);
}

TEST(Result, TheStepsTellEachDecisionWithItsReason) {
    AtTheResult at;
    at.player.digit(5);
    const auto debrief = at.debrief();
    for (const auto& step : debrief.steps) {
        EXPECT_TRUE(at.player.reads(step.decision[Language::En]));
        if (!step.bias.empty()) {
            EXPECT_TRUE(at.player.reads(step.bias[Language::En]));
        }
    }
}

TEST(Result, LeadsBackToThePlayAndToTheFirstPage) {
    AtTheResult at;
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
    at.player.key(ImGuiKey_Enter);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Result);
    at.player.click("Home");
    EXPECT_THAT(at.player.asked<intent::LeavePlay>(), SizeIs(1));
    EXPECT_EQ(at.player.view.screen, ui::Screen::Home);
}
