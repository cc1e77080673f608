// One whole play from the first page to the result: once with keys alone, once with the mouse alone.
#include <gmock/gmock.h>

#include "support/screen.h"

using namespace alur;
using namespace alur::test;

namespace {

/// The best play: the decisions of each step by their places, from 1.
const std::vector<std::vector<int>> best{{1}, {1, 2, 4}, {1}, {1}, {1}, {1, 2}, {1}};

std::string resultOf(const PlainDesk& desk) { return report::runJson(desk.played()); }

std::string expected() {
    return report::runJson(playOf(exampleBook(), "listen; ask_consent,assess_both,plan_at_once; shelter_now; "
                                                 "treat; visit; with_sari,end_service; call_back"));
}

class WholePlay : public testing::TestWithParam<WindowSize> {};

} // namespace

TEST_P(WholePlay, WithKeysAloneComesFromTheFirstPageToTheResultAndBack) {
    PlainDesk desk;
    Player player(desk, GetParam());
    player.tabTo("case.case.yaml");
    player.key(ImGuiKey_Enter);
    player.key(ImGuiKey_Enter); // begin
    ASSERT_EQ(player.view.screen, ui::Screen::Play);
    for (const auto& step : best) {
        for (const int place : step) player.digit(place);
        if (desk.played().scene().picksSeveral() && !player.view.play.told) player.key(ImGuiKey_Enter);
        player.key(ImGuiKey_Enter);
    }
    ASSERT_TRUE(desk.played().over());
    player.key(ImGuiKey_Enter);
    ASSERT_EQ(player.view.screen, ui::Screen::Result);
    EXPECT_EQ(resultOf(desk), expected());
    for (int tab = 1; tab <= 4; ++tab) player.digit(tab);
    player.key(ImGuiKey_Escape);
    player.key(ImGuiKey_Escape);
    player.tabTo("menu.home");
    player.key(ImGuiKey_Enter);
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
    player.key(ImGuiKey_Escape);
    player.tabTo("dialog.other");
    player.key(ImGuiKey_Enter);
    EXPECT_TRUE(desk.quit());
}

TEST_P(WholePlay, WithTheFocusAloneTakesEveryDecision) {
    PlainDesk desk;
    Player player(desk, GetParam());
    const auto press = [&](const std::string& id) {
        player.tabTo(id);
        player.key(ImGuiKey_Space);
    };
    press("case.case.yaml");
    press("begin");
    for (const auto& step : best) {
        const auto& scene = desk.played().scene();
        for (const int place : step)
            press("decision." + desk.played()
                                    .book()
                                    .scenario()
                                    .decisions[scene.decisions[static_cast<std::size_t>(place - 1)]]
                                    .id);
        if (scene.picksSeveral()) press("take");
        press("go_on");
    }
    press("see_result");
    EXPECT_EQ(player.view.screen, ui::Screen::Result);
    EXPECT_EQ(resultOf(desk), expected());
}

TEST_P(WholePlay, WithTheMouseAloneComesFromTheFirstPageToTheResultAndBack) {
    PlainDesk desk;
    Player player(desk, GetParam());
    player.click("A report from the market");
    player.click("Begin");
    for (const auto& step : best) {
        const auto& scene = desk.played().scene();
        for (const int place : step)
            player.click("decision." + desk.played()
                                           .book()
                                           .scenario()
                                           .decisions[scene.decisions[static_cast<std::size_t>(place - 1)]]
                                           .id);
        if (scene.picksSeveral()) player.click("take");
        player.click("Go on");
    }
    player.click("See the result");
    EXPECT_EQ(resultOf(desk), expected());
    for (const char* tab : {"tab.1", "tab.2", "tab.3", "tab.0"}) player.click(tab);
    player.click("back");
    player.click("menu");
    player.click("To the first page");
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
    player.click("leave");
    player.click("dialog.other");
    EXPECT_TRUE(desk.quit());
}

INSTANTIATE_TEST_SUITE_P(Sizes, WholePlay,
                         testing::Values(WindowSize{1366, 768, 100}, WindowSize{1024, 768, 100},
                                         WindowSize{1366, 768, 250}),
                         [](const auto& size) {
                             return std::to_string(size.param.width) + "_" +
                                    std::to_string(size.param.textPercent);
                         });
