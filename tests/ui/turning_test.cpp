// Turning points and the way to try another, by mouse and by keys.
#include <gmock/gmock.h>

#include "report/time_words.h"
#include "support/screen.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const std::string best = "listen; ask_consent,assess_both,plan_at_once; shelter_now; treat; visit; "
                         "with_sari,end_service; call_back";

struct AtTheTurningPoints {
    explicit AtTheTurningPoints(const std::string& decisions = "blame; press_for_detail; wait; police; close",
                                WindowSize size = {})
        : player(desk, size) {
        desk.play(decisions, player.view);
        player.view.screen = ui::Screen::Result;
        player.settle();
        player.digit(4);
    }
    std::vector<report::TurningPoint> points() { return *desk.model().turningPoints; }
    PlainDesk desk;
    Player player;
};

} // namespace

TEST(TurningPointsTab, TellsTheCostliestStepsAndWhatWouldHaveKeptMore) {
    AtTheTurningPoints at;
    const auto points = at.points();
    ASSERT_THAT(points, SizeIs(testing::Ge(1U)));
    for (const auto& point : points) {
        EXPECT_TRUE(at.player.reads(point.decision[Language::En]));
        EXPECT_TRUE(at.player.reads("What would have kept more: " + point.better[Language::En]));
        EXPECT_TRUE(
            at.player.reads(report::percentWords(point.before) + " → " + report::percentWords(point.after)));
    }
}

TEST(TurningPointsTab, SaysThatNoStepOfTheBestPlayClosedABetterWay) {
    AtTheTurningPoints at(best);
    EXPECT_TRUE(at.player.reads("No step closed a better way."));
}

TEST(TurningPointsTab, OfAPlayNotBegunSaysSo) {
    AtTheTurningPoints at("");
    EXPECT_TRUE(at.player.reads("No step has been taken yet."));
}

TEST(TurningPointsTab, LeadsToAnotherWayBesideTheRecord) {
    AtTheTurningPoints at;
    const auto first = at.points().front().step;
    at.player.click("try." + std::to_string(first));
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
    ASSERT_NE(at.desk.trial(), nullptr);
    EXPECT_EQ(at.desk.trial()->from(), first);
    EXPECT_TRUE(at.player.reads("A trial from step " + std::to_string(first + 1)));
    at.player.click("Back to the record");
    EXPECT_EQ(at.player.view.screen, ui::Screen::Result);
    EXPECT_EQ(at.desk.trial(), nullptr);
}

TEST(AnotherWay, IsPlayedWithKeysAloneAndScoredAtOnceWhileTheRecordStands) {
    AtTheTurningPoints at;
    const auto recorded = at.desk.played().state();
    at.player.tabTo("row.1");
    at.player.key(ImGuiKey_Enter);
    ASSERT_NE(at.desk.trial(), nullptr);
    EXPECT_THAT(at.desk.trial()->work().play().taken(), IsEmpty());
    at.player.digit(1); // listen, instead of what was said
    EXPECT_THAT(at.desk.trial()->work().play().taken(), SizeIs(1));
    const auto now = report::percentWords(at.desk.model().debrief->scores.overall);
    EXPECT_TRUE(
        at.player.reads("Record " + report::percentWords(at.desk.trial()->recorded()) + " · trial " + now));
    at.player.key(ImGuiKey_Z);
    EXPECT_THAT(at.desk.trial()->work().play().taken(), IsEmpty());
    at.player.tabTo("Back to the record");
    at.player.key(ImGuiKey_Enter);
    EXPECT_EQ(at.desk.trial(), nullptr);
    EXPECT_EQ(at.desk.played().state(), recorded);
}

TEST(AnotherWay, IsNeitherSketchedNorShownNorReported) {
    AtTheTurningPoints at;
    at.player.click("row.2");
    ASSERT_NE(at.desk.trial(), nullptr);
    EXPECT_FALSE(at.player.sees("sketch"));
    at.player.key(ImGuiKey_S);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
    at.player.view.screen = ui::Screen::Result;
    at.player.settle();
    EXPECT_FALSE(at.player.sees("present"));
    EXPECT_FALSE(at.player.sees("report"));
    EXPECT_FALSE(at.player.sees("Questions"));
}
