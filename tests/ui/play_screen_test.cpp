// The play screen: decisions, consequences, the step back, the case file, and what lies above it.
#include <gmock/gmock.h>

#include "support/screen.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// A group at the play of the worked example, with `decisions` taken.
struct AtThePlay {
    explicit AtThePlay(const std::string& decisions = "", WindowSize size = {}) : player(desk, size) {
        desk.play(decisions, player.view);
        player.settle();
        player.asked<intent::Decide>();
    }
    PlainDesk desk;
    Player player;
};

constexpr auto* listen = "Listen, record, offer to meet somewhere safe.";
constexpr auto* shelter = "Refer to the shelter, accompanied.";

const std::string fourLines = aScene("start", aDecision("go"), "end", "engagement",
                                     ", lines: [{who: sari, text: First}, {who: sari, text: Second}, "
                                     "{who: sari, text: Third}, {who: sari, text: Fourth}]");

} // namespace

TEST(Play, ADigitTakesThatDecision) {
    AtThePlay at;
    at.player.digit(1);
    const auto asked = at.player.asked<intent::Decide>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].step, casework::Step::of(0));
}

TEST(Play, AClickTakesADecisionAndTellsWhatCameOfIt) {
    AtThePlay at;
    at.player.click(listen);
    EXPECT_EQ(at.desk.played().taken().size(), 1U);
    EXPECT_TRUE(at.player.reads("Sari agrees to meet this afternoon."));
    EXPECT_FALSE(at.player.sees("Explain rights and ask for consent."));
}

TEST(Play, ADigitWithoutADecisionDoesNothing) {
    AtThePlay at;
    at.player.digit(9);
    EXPECT_THAT(at.player.asked<intent::Decide>(), IsEmpty());
}

TEST(Play, EnterGoesOnAfterAConsequence) {
    AtThePlay at;
    at.player.digit(1);
    EXPECT_TRUE(at.player.view.play.told);
    at.player.digit(1); // nothing is decided while a consequence is read
    EXPECT_EQ(at.desk.played().taken().size(), 1U);
    at.player.key(ImGuiKey_Enter);
    EXPECT_FALSE(at.player.view.play.told);
    EXPECT_TRUE(at.player.sees("Explain rights and ask for consent."));
}

TEST(Play, ALockedDecisionIsNotPressedAndSaysWhy) {
    AtThePlay at("listen; press_for_detail");
    const auto verdict = casework::check(at.desk.played().book(), at.desk.played().state(),
                                         at.desk.played().scene().decisions[0]);
    ASSERT_FALSE(verdict.allowed);
    EXPECT_FALSE(at.player.find(shelter)->enabled);
    EXPECT_TRUE(at.player.reads(verdict.why[Language::En]));
    at.player.click(shelter);
    at.player.digit(1);
    EXPECT_THAT(at.player.asked<intent::Decide>(), IsEmpty());
}

TEST(Play, SeveralPicksAreTickedThenTaken) {
    AtThePlay at("listen");
    EXPECT_FALSE(at.player.find("take")->enabled);
    at.player.digit(1);
    at.player.click("Assess the needs of Sari and Rafi.");
    EXPECT_THAT(at.player.asked<intent::Decide>(), IsEmpty());
    at.player.click("Take 2 steps");
    const auto asked = at.player.asked<intent::Decide>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].step, casework::Step{0b11});
}

TEST(Play, ASecondTickTakesTheFirstAwayAndEnterConfirms) {
    AtThePlay at("listen");
    at.player.key(ImGuiKey_Enter); // nothing is ticked
    at.player.digit(1);
    at.player.digit(2);
    at.player.digit(1);
    at.player.key(ImGuiKey_Enter);
    const auto asked = at.player.asked<intent::Decide>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].step, casework::Step::of(1));
}

TEST(Play, MoreTicksThanAllowedAreNotTakenAndSayWhy) {
    AtThePlay at("listen");
    for (int i = 1; i <= 4; ++i) at.player.digit(i);
    EXPECT_FALSE(at.player.find("take")->enabled);
    EXPECT_TRUE(at.player.reads(
        casework::check(at.desk.played().book(), at.desk.played().state(), casework::Step{0b1111})
            .why[Language::En]));
    at.player.key(ImGuiKey_Enter);
    EXPECT_THAT(at.player.asked<intent::Decide>(), IsEmpty());
}

TEST(Play, BackspaceAndZTakeAStepBack) {
    for (const auto key : {ImGuiKey_Backspace, ImGuiKey_Z}) {
        AtThePlay at("listen");
        at.player.key(key);
        EXPECT_THAT(at.player.asked<intent::TakeBack>(), SizeIs(1));
        EXPECT_TRUE(at.player.sees(listen));
        at.player.key(key); // there is nothing more to take back
        EXPECT_THAT(at.player.asked<intent::TakeBack>(), IsEmpty());
    }
}

TEST(Play, AConsequenceCanBeTakenBackByItsButton) {
    AtThePlay at;
    at.player.digit(2);
    at.player.click("Take back");
    EXPECT_TRUE(at.desk.played().taken().empty());
    EXPECT_TRUE(at.player.sees(listen));
}

TEST(Play, SpaceShowsTheNextLines) {
    PlainDesk desk(bookOf(CaseParts{.scenes = fourLines}));
    Player player(desk);
    desk.play("", player.view);
    player.settle();
    EXPECT_TRUE(player.reads("First") && player.reads("Second"));
    EXPECT_FALSE(player.reads("Third"));
    player.key(ImGuiKey_Space);
    EXPECT_TRUE(player.reads("Third") && player.reads("Fourth"));
    EXPECT_FALSE(player.reads("First"));
    player.key(ImGuiKey_Space); // the last lines stay
    EXPECT_TRUE(player.reads("Fourth"));
}

TEST(Play, SAndDOpenThePageOfTheScene) {
    AtThePlay at("listen");
    at.player.key(ImGuiKey_S);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Sketch);
    EXPECT_EQ(at.player.view.sketch.page, session::PageId{"meeting"});
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
    at.player.key(ImGuiKey_D);
    EXPECT_TRUE(at.player.view.sketch.description.focused());
}

TEST(Play, WhereNothingIsAskedTheFreePageOpens) {
    AtThePlay at;
    at.player.key(ImGuiKey_S);
    EXPECT_EQ(at.player.view.sketch.page, session::freePage);
}

TEST(Play, EscapeOpensTheMenuAndClosesIt) {
    AtThePlay at;
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::Menu);
    at.player.digit(1);
    EXPECT_THAT(at.player.asked<intent::Decide>(), IsEmpty());
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::None);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
}

TEST(Play, TheMenuLeadsToEachOfItsPlaces) {
    AtThePlay at;
    const auto choose = [&](const char* item) {
        at.player.click("menu");
        at.player.click(item);
    };
    choose("menu.keys");
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::Keys);
    at.player.click("keys.close");
    choose("menu.settings");
    EXPECT_EQ(at.player.view.screen, ui::Screen::Settings);
    at.player.click("back");
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
    choose("menu.result");
    EXPECT_EQ(at.player.view.screen, ui::Screen::Result);
    at.player.click("back");
    choose("menu.leave");
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::LeaveProgram);
    at.player.key(ImGuiKey_Escape);
    choose("menu.home");
    EXPECT_EQ(at.player.view.screen, ui::Screen::Home);
}

TEST(Play, F9HidesThePlayAndEnterReturnsToIt) {
    AtThePlay at;
    at.player.key(ImGuiKey_F9);
    EXPECT_TRUE(at.player.reads("We pause for a moment."));
    at.player.digit(1);
    at.player.click(listen); // its place, where now only the pause is
    EXPECT_THAT(at.player.asked<intent::Decide>(), IsEmpty());
    at.player.key(ImGuiKey_Enter);
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::None);
    at.player.key(ImGuiKey_F9);
    at.player.key(ImGuiKey_F9);
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::None);
}

TEST(Play, F2ChangesTheLanguageAndBack) {
    AtThePlay at;
    at.player.key(ImGuiKey_F2);
    EXPECT_EQ(at.desk.settings.language, Language::Id);
    EXPECT_TRUE(at.player.sees("Dengarkan, catat, tawarkan bertemu di tempat aman."));
    at.player.key(ImGuiKey_F2);
    EXPECT_TRUE(at.player.sees(listen));
}

TEST(Play, F11AndControlPlusChangeTheWindow) {
    AtThePlay at;
    at.player.key(ImGuiKey_F11);
    EXPECT_TRUE(at.desk.settings.fullScreen);
    at.player.key(ImGuiKey_Equal, ImGuiMod_Ctrl);
    EXPECT_EQ(at.desk.settings.textPercent, 125);
    at.player.key(ImGuiKey_0, ImGuiMod_Ctrl);
    EXPECT_EQ(at.desk.settings.textPercent, 100);
}

TEST(Play, TheQuestionMarkShowsAllKeys) {
    AtThePlay at;
    at.player.type("?");
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::Keys);
    EXPECT_TRUE(at.player.reads("take a step back"));
}

TEST(Play, ArrowsAndTabMoveTheFocusAndEnterPressesIt) {
    AtThePlay at;
    at.player.tabTo(listen);
    at.player.key(ImGuiKey_DownArrow);
    EXPECT_EQ(at.player.focus(), "decision.blame");
    at.player.key(ImGuiKey_UpArrow);
    EXPECT_EQ(at.player.focus(), "decision.listen");
    at.player.key(ImGuiKey_DownArrow);
    at.player.key(ImGuiKey_Enter);
    const auto asked = at.player.asked<intent::Decide>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].step, casework::Step::of(1));
}

TEST(Play, TheCaseFileShowsItsFourParts) {
    AtThePlay at("listen; ask_consent,assess_both");
    at.player.click("Facts");
    EXPECT_TRUE(at.player.reads("There is an untreated injury."));
    at.player.click("Barriers");
    EXPECT_TRUE(at.player.reads("Lives far from the office"));
    at.player.click("Records");
    EXPECT_TRUE(at.player.reads("not made"));
    at.player.click("People");
    EXPECT_TRUE(at.player.reads("A safe place"));
}

TEST(Play, OnANarrowWindowTheCaseFileIsADrawer) {
    AtThePlay at("", {1024, 768});
    EXPECT_FALSE(at.player.sees("Facts"));
    at.player.key(ImGuiKey_B);
    EXPECT_TRUE(at.player.sees("Facts"));
    at.player.digit(1); // what lies below waits
    EXPECT_THAT(at.player.asked<intent::Decide>(), IsEmpty());
    at.player.key(ImGuiKey_Escape);
    EXPECT_FALSE(at.player.sees("Facts"));
    EXPECT_EQ(at.player.view.overlay, ui::Overlay::None);
}

TEST(Play, ACrisisSaysThatItIsOne) {
    AtThePlay at("listen; press_for_detail; wait");
    EXPECT_TRUE(at.desk.played().scene().crisis);
    EXPECT_TRUE(at.player.reads("Crisis"));
}

TEST(Play, ASessionThatIsReadOnlyDecidesNothing) {
    AtThePlay at("listen");
    at.desk.readOnly = true;
    at.player.settle();
    at.player.digit(1);
    at.player.key(ImGuiKey_Enter);
    at.player.key(ImGuiKey_Backspace);
    EXPECT_THAT(at.player.asked<intent::TakeBack>(), IsEmpty());
    EXPECT_EQ(at.desk.played().taken().size(), 1U);
}

TEST(Play, TheEndLeadsToTheResult) {
    AtThePlay at("blame; press_for_detail; wait; police; close");
    EXPECT_TRUE(at.player.reads("The end of the case"));
    at.player.click("See the result");
    EXPECT_EQ(at.player.view.screen, ui::Screen::Result);
}
