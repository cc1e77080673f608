// The first page, the problems of a case, the notes, the settings: what can be pressed there and what comes
// of it.
#include <gmock/gmock.h>

#include "support/screen.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
using testing::ElementsAre;
using testing::Field;
using testing::SizeIs;

namespace {

ui::CaseCard brokenCard() {
    ui::CaseCard card;
    card.id = card.file = "broken.yaml";
    card.problems = {
        {{"broken.yaml", 19, 11}, "people.sari.role", same("there is no role 'klient'"), Severity::Error}};
    return card;
}

ui::SessionCard aSession(const std::string& key, const std::string& name) {
    ui::SessionCard card;
    card.key = key;
    card.name = name;
    card.when = same("Yesterday, 14:32");
    card.what = same("A case of violence, 3 steps");
    return card;
}

} // namespace

TEST(Home, AClickOnACasePractisesIt) {
    PlainDesk desk;
    Player player(desk);
    player.click("A report from the market");
    const auto asked = player.asked<intent::Practise>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].file, "case.yaml");
    EXPECT_EQ(player.view.screen, ui::Screen::Notes);
}

TEST(Home, InABrowserOffersOnlyWhatABrowserCanDo) {
    PlainDesk desk;
    desk.sessions.push_back(aSession("a", "Monday"));
    Player player(desk);
    EXPECT_TRUE(player.sees("Write cases"));
    EXPECT_TRUE(player.sees("Leave"));
    desk.inBrowser = true;
    player.settle();
    EXPECT_FALSE(player.sees("Write cases"));
    EXPECT_FALSE(player.sees("Leave"));
    player.key(ImGuiKey_Escape);
    player.key(ImGuiKey_W);
    EXPECT_EQ(player.view.overlay, ui::Overlay::None);
    EXPECT_THAT(player.asked<intent::Author>(), SizeIs(0));
    player.click("Open a file"); // the browser asks which
    EXPECT_THAT(player.asked<intent::Look>(), SizeIs(1));
    EXPECT_EQ(player.view.sessions.step, ui::SessionsView::Step::None);
    player.click("manage.a");
    player.click("Download the session");
    EXPECT_THAT(player.asked<intent::Download>(), ElementsAre(Field(&intent::Download::key, "a")));
}

TEST(Home, ATroubleOffersTheOpenSessionAsAFile) {
    PlainDesk desk;
    desk.trouble = ui::Trouble{same("The browser keeps nothing"), same("Play on"), false, true};
    Player player(desk);
    player.click("Download the session");
    EXPECT_THAT(player.asked<intent::Download>(), ElementsAre(Field(&intent::Download::key, "")));
}

TEST(Home, ABrokenCaseOpensItsProblemsInsteadOfAPlay) {
    PlainDesk desk;
    desk.cases.push_back(brokenCard());
    Player player(desk);
    EXPECT_TRUE(player.reads("1 problem"));
    player.click("broken.yaml");
    EXPECT_EQ(player.view.screen, ui::Screen::Problems);
    EXPECT_TRUE(player.reads("there is no role 'klient'"));
    EXPECT_TRUE(player.reads("19"));
    EXPECT_TRUE(player.reads("people › sari › role"));
    player.click("Read again");
    EXPECT_THAT(player.asked<intent::ReadCasesAgain>(), SizeIs(1));
    EXPECT_EQ(player.view.screen, ui::Screen::Problems);
    player.key(ImGuiKey_Escape);
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
}

TEST(Home, TheProblemsCloseOnceTheCaseIsMended) {
    PlainDesk desk;
    desk.cases.push_back(brokenCard());
    Player player(desk);
    player.click("broken.yaml");
    desk.cases.back().playable = true;
    player.settle();
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
}

TEST(Home, WithoutCasesItSaysWhereTheyGo) {
    PlainDesk desk;
    desk.cases.clear();
    Player player(desk);
    EXPECT_TRUE(player.reads("There is no case yet"));
    EXPECT_TRUE(player.reads("/home/group/scenarios"));
    EXPECT_TRUE(player.sees("Read again"));
}

TEST(Home, TheLastPracticeAndEarlierOnesContinue) {
    PlainDesk desk;
    desk.sessions = {aSession("b.alur", "At night"), aSession("a.alur", "At the kiosk")};
    Player player(desk);
    player.click("Continue");
    EXPECT_EQ(desk.continued, "b.alur");
    player.click("At the kiosk");
    EXPECT_EQ(desk.continued, "a.alur");
}

TEST(Home, ASessionThatCannotBeReadIsNamedAndNotPressed) {
    PlainDesk desk;
    desk.sessions = {aSession("b.alur", "b.alur")};
    desk.sessions[0].trouble = same("This is not a session of Alur.");
    Player player(desk);
    EXPECT_TRUE(player.reads("This is not a session of Alur."));
    player.click("b.alur");
    EXPECT_EQ(desk.continued, "");
}

TEST(Home, LeavingAsksOnceAndStayingIsTheSafeAnswer) {
    PlainDesk desk;
    Player player(desk);
    player.click("Leave");
    EXPECT_TRUE(player.reads("Leave Alur?"));
    player.key(ImGuiKey_Enter);
    EXPECT_EQ(player.view.overlay, ui::Overlay::None);
    EXPECT_FALSE(desk.quit());
    player.key(ImGuiKey_Escape);
    player.click("dialog.other");
    EXPECT_TRUE(desk.quit());
}

TEST(Home, WhatLiesBelowAQuestionCannotBePressed) {
    PlainDesk desk;
    Player player(desk);
    const auto place = player.find("A report from the market")->rect;
    player.click("Leave");
    player.clickAt({place.right() - 20, place.centre().y});
    EXPECT_THAT(player.asked<intent::Practise>(), SizeIs(0));
}

TEST(Home, ATroubleIsShownUntilItIsUnderstood) {
    PlainDesk desk;
    desk.trouble =
        ui::Trouble{same("Cannot keep sessions here"), same("The folder cannot be written."), true};
    Player player(desk);
    EXPECT_TRUE(player.reads("The folder cannot be written."));
    player.click("Keep them elsewhere");
    EXPECT_FALSE(desk.trouble);
}

TEST(Notes, TellWhatTheCaseTouchesAndBegin) {
    PlainDesk desk;
    Player player(desk);
    player.click("A report from the market");
    EXPECT_TRUE(player.reads("Mentions violence at home, without detail."));
    player.click("Begin");
    EXPECT_THAT(player.asked<intent::BeginPlay>(), SizeIs(1));
    EXPECT_EQ(player.view.screen, ui::Screen::Play);
}

TEST(Notes, EscapeLeadsBackToTheFirstPage) {
    PlainDesk desk;
    Player player(desk);
    player.click("A report from the market");
    player.key(ImGuiKey_Escape);
    EXPECT_THAT(player.asked<intent::LeavePlay>(), SizeIs(1));
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
}

TEST(Settings, EachChoiceAsksForThatChangeAlone) {
    PlainDesk desk;
    Player player(desk);
    player.click("Settings");
    auto wanted = desk.settings;
    player.click("Dark");
    wanted.theme = ui::Theme::Dark;
    EXPECT_EQ(desk.settings, wanted);
    player.click("Larger");
    wanted.textPercent = 125;
    EXPECT_EQ(desk.settings, wanted);
    player.click("In the result");
    wanted.feedbackAtOnce = false;
    EXPECT_EQ(desk.settings, wanted);
    player.click("language.0");
    wanted.language = Language::Id;
    EXPECT_EQ(desk.settings, wanted);
    player.key(ImGuiKey_Escape);
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
}

TEST(Settings, TextIsNotMadeSmallerThanOneHundred) {
    PlainDesk desk;
    Player player(desk);
    player.click("Settings");
    EXPECT_FALSE(player.find("Smaller")->enabled);
    player.click("Smaller");
    EXPECT_EQ(desk.settings.textPercent, 100);
}
