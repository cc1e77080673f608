// The presentation: by keys alone, as a clicker sends them, by mouse alone, and what it leaves behind.
#include <gmock/gmock.h>

#include "support/screen.h"
#include "ui/show.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
using report::Slide;
using testing::SizeIs;
using ui::Pace;
using ui::Projected;
using ui::ProjectorView;

namespace {

const char* const worstPlay = "blame; press_for_detail; wait; police; close";

/// A group has played and drawn, and its result is open.
struct AtTheResult {
    explicit AtTheResult(WindowSize size = {}) : player(desk, size) {
        desk.play(worstPlay, player.view);
        desk.carryOut({intent::Sketch{session::SketchEdited{
                           {"meeting"},
                           sketch::Added{{sketch::aStroke(sketch::Colour::Ink, sketch::Width::Medium,
                                                          {{10, 10}, {400, 300}})}}}},
                       intent::Describe{{"meeting"}, "Sari and Rafi live far away."},
                       intent::WriteLessons{"Ask first.\nWrite it down."}},
                      player.view);
        player.view.screen = ui::Screen::Result;
        player.settle();
    }
    std::vector<Slide> slides() { return *desk.model().slides; }
    const std::string& shown() const { return player.view.projector.slide; }
    std::vector<std::string> visible() {
        std::vector<std::string> ids;
        for (const auto& slide : slides())
            if (!slide.hidden) ids.push_back(slide.id);
        return ids;
    }
    const ui::View& view() const { return player.view; }
    PlainDesk desk;
    Player player;
};

/// The show fills the only window.
struct AtTheShow : AtTheResult {
    explicit AtTheShow(WindowSize size = {}) : AtTheResult(size) { player.key(ImGuiKey_F5); }
};

} // namespace

TEST(Presentation, StartsWithF5AndFillsTheOnlyWindow) {
    const AtTheShow at;
    EXPECT_EQ(at.view().screen, ui::Screen::Present);
    EXPECT_TRUE(at.view().projector.here);
    EXPECT_EQ(at.view().projector.what, Projected::Slide);
    EXPECT_TRUE(at.player.reads("A report from the market"));
}

TEST(Presentation, WalksThroughEverySlideByTheKeysOfAClicker) {
    AtTheShow at;
    std::vector<std::string> seen{at.visible().front()};
    for (std::size_t i = 1; i < at.visible().size(); ++i) {
        at.player.key(ImGuiKey_PageDown);
        seen.push_back(at.shown());
    }
    EXPECT_EQ(seen, at.visible());
    at.player.key(ImGuiKey_PageDown);
    EXPECT_EQ(at.shown(), "thanks") << "the last stays";
    at.player.key(ImGuiKey_PageUp);
    EXPECT_EQ(at.shown(), at.visible()[at.visible().size() - 2]);
}

TEST(Presentation, TakesEveryKeyThatGoesOnOrBack) {
    AtTheShow at;
    for (const auto key :
         {ImGuiKey_PageDown, ImGuiKey_RightArrow, ImGuiKey_DownArrow, ImGuiKey_Space, ImGuiKey_Enter}) {
        at.player.key(ImGuiKey_Home);
        at.player.key(key);
        EXPECT_EQ(at.shown(), at.visible()[1]) << ImGui::GetKeyName(key);
    }
    for (const auto key : {ImGuiKey_PageUp, ImGuiKey_LeftArrow, ImGuiKey_UpArrow, ImGuiKey_Backspace}) {
        at.player.key(ImGuiKey_End);
        EXPECT_EQ(at.shown(), "thanks");
        at.player.key(key);
        EXPECT_EQ(at.shown(), at.visible()[at.visible().size() - 2]) << ImGui::GetKeyName(key);
    }
}

TEST(Presentation, BlanksTheScreenAndComesBackWithTheNextSlide) {
    AtTheShow at;
    at.player.key(ImGuiKey_B);
    EXPECT_TRUE(at.view().projector.blank);
    EXPECT_FALSE(at.player.reads("A report from the market"));
    at.player.key(ImGuiKey_Period);
    EXPECT_FALSE(at.view().projector.blank);
    at.player.key(ImGuiKey_B);
    at.player.key(ImGuiKey_PageDown);
    EXPECT_FALSE(at.view().projector.blank);
    EXPECT_EQ(at.shown(), "case");
}

TEST(Presentation, EndsStepByStepWithEscape) {
    AtTheShow at;
    at.player.key(ImGuiKey_O);
    EXPECT_TRUE(at.view().present.overview);
    at.player.key(ImGuiKey_Escape);
    EXPECT_TRUE(at.view().projector.here) << "back to the show";
    at.player.key(ImGuiKey_Escape);
    EXPECT_FALSE(at.view().projector.here);
    EXPECT_EQ(at.view().projector.what, Projected::Nothing);
    EXPECT_EQ(at.view().screen, ui::Screen::Present);
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.view().screen, ui::Screen::Result);
}

TEST(Presentation, GoesByTheMouseAlone) {
    AtTheResult at;
    at.player.click("Present");
    EXPECT_EQ(at.view().projector.what, Projected::Nothing) << "nothing is shown before it starts";
    at.player.click("Start");
    const auto all = at.player.all();
    at.player.clickAt({all.w * 0.75F, all.h * 0.4F});
    EXPECT_EQ(at.shown(), "case");
    at.player.clickAt({all.w * 0.75F, all.h * 0.4F});
    EXPECT_EQ(at.shown(), "sketch.meeting");
    at.player.clickAt({all.w * 0.2F, all.h * 0.4F});
    EXPECT_EQ(at.shown(), "case");
    at.player.click("Forward");
    at.player.click("Back");
    EXPECT_EQ(at.shown(), "case");
    at.player.click("End the show");
    EXPECT_FALSE(at.view().projector.here);
    at.player.click("back");
    EXPECT_EQ(at.view().screen, ui::Screen::Result);
}

TEST(Presentation, HidesItsButtonsOverASlideAfterAWhile) {
    AtTheShow at;
    const auto all = at.player.all();
    at.player.clickAt({all.w * 0.75F, all.h * 0.4F});
    EXPECT_TRUE(at.player.sees("end_show"));
    at.player.wait(3.2);
    EXPECT_FALSE(at.player.sees("end_show"));
    EXPECT_LT(at.view().memory.drawAgainAt, 0) << "at rest nothing is drawn again";
    EXPECT_FALSE(at.view().memory.moving);
}

TEST(Presentation, DrawsASketchAgainStrokeByStroke) {
    AtTheShow at;
    at.desk.settings.reducedMotion = false;
    at.player.key(ImGuiKey_PageDown);
    at.player.key(ImGuiKey_PageDown);
    ASSERT_EQ(at.shown(), "sketch.meeting");
    EXPECT_TRUE(at.view().memory.moving);
    at.player.wait(13);
    EXPECT_FALSE(at.view().memory.moving);
    at.player.key(ImGuiKey_R);
    EXPECT_TRUE(at.view().memory.moving);
}

TEST(Presentation, ShowsASketchAtOnceWithReducedMotion) {
    AtTheShow at;
    at.player.key(ImGuiKey_PageDown);
    at.player.key(ImGuiKey_PageDown);
    EXPECT_FALSE(at.view().memory.moving);
}

TEST(Presentation, LightsWhereThePointerIsAndLetsTheTrailFade) {
    AtTheShow at;
    at.player.key(ImGuiKey_L);
    const auto all = at.player.all();
    at.player.clickAt({all.w * 0.3F, all.h * 0.3F});
    at.player.drag(
        {{all.w * 0.3F, all.h * 0.9F}, {all.w * 0.5F, all.h * 0.5F}, {all.w * 0.6F, all.h * 0.5F}});
    ASSERT_FALSE(at.view().projector.trail.empty());
    EXPECT_NEAR(at.view().projector.trail.back().at.x, 0.6F, 0.01F);
    at.player.wait(1);
    EXPECT_FALSE(at.view().memory.moving) << "the trail has faded";
    at.player.key(ImGuiKey_L);
    EXPECT_TRUE(at.view().projector.trail.empty());
}

TEST(Presentation, KeepsTheShowOnTheProjectorWhereThereIsOne) {
    AtTheResult at;
    at.desk.displays = {"Laptop", "EPSON"};
    at.desk.projecting = true;
    at.player.key(ImGuiKey_F5);
    EXPECT_FALSE(at.view().projector.here);
    EXPECT_EQ(at.view().projector.what, Projected::Slide);
    EXPECT_TRUE(at.player.reads("On EPSON"));
    EXPECT_TRUE(at.player.reads("Slide 1 of")) << "the presenter's side stays here";
    at.player.key(ImGuiKey_PageDown);
    EXPECT_EQ(at.shown(), "case");
    at.player.key(ImGuiKey_F);
    EXPECT_TRUE(at.view().projector.frozen);
    EXPECT_TRUE(at.player.reads("The projector is frozen"));
    at.player.key(ImGuiKey_X);
    EXPECT_TRUE(at.view().projector.swap);
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.view().projector.what, Projected::Nothing);
    EXPECT_FALSE(at.view().projector.frozen);
}

TEST(Presentation, ChoosesAmongSeveralDisplays) {
    AtTheResult at;
    at.desk.displays = {"Laptop", "EPSON", "TV"};
    at.desk.projecting = true;
    at.player.key(ImGuiKey_F5);
    at.player.key(ImGuiKey_D);
    EXPECT_EQ(at.view().projector.display, 2);
    at.player.key(ImGuiKey_D);
    EXPECT_EQ(at.view().projector.display, 1);
}

TEST(Presentation, RunsATimerThatCanBeStoppedAndSet) {
    AtTheResult at;
    at.player.click("Present");
    EXPECT_TRUE(at.player.reads("not started"));
    at.player.click("timer");
    at.player.wait(61);
    EXPECT_TRUE(at.player.reads("of 10 minutes"));
    EXPECT_GT(at.view().memory.drawAgainAt, 0) << "it draws its next second";
    at.player.click("timer");
    EXPECT_LT(at.view().memory.drawAgainAt, 0);
    EXPECT_GE(at.view().present.timerSpent, 61);
    for (int i = 0; i < 9; ++i) at.player.click("timer.less");
    EXPECT_TRUE(at.player.reads("time is up"));
    at.player.click("timer.again");
    EXPECT_TRUE(at.player.reads("not started"));
    EXPECT_FALSE(at.player.find("timer.less")->enabled) << "one minute at least";
}

TEST(Presentation, ShowsNotesAndTheNextSlideToThePresenter) {
    AtTheResult at;
    at.player.click("Present");
    EXPECT_TRUE(at.player.reads("name the group and its case"));
    EXPECT_TRUE(at.player.reads("Our case")) << "the next slide";
    at.player.key(ImGuiKey_End);
    EXPECT_TRUE(at.player.reads("This is the last slide."));
}

TEST(Presentation, ExplainsItsKeys) {
    AtTheResult at;
    at.player.click("Present");
    at.player.key(ImGuiKey_F1);
    EXPECT_TRUE(at.player.reads("blank, pointer, draw again"));
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.view().screen, ui::Screen::Present);
}

TEST(Presentation, PausesOverTheShowWithoutLosingItsPlace) {
    AtTheShow at;
    at.player.key(ImGuiKey_PageDown);
    at.player.key(ImGuiKey_F9);
    EXPECT_TRUE(at.player.reads("We pause for a moment."));
    at.player.key(ImGuiKey_PageDown);
    EXPECT_EQ(at.shown(), "case") << "nothing moves below the pause";
    at.player.key(ImGuiKey_Escape);
    EXPECT_TRUE(at.view().projector.here);
    EXPECT_EQ(at.shown(), "case");
}

TEST(Projected, InTheOnlyWindowLeadsBackToTheScreenBelow) {
    AtTheResult at;
    at.player.view.projector.what = Projected::Sketch;
    at.player.view.projector.here = true;
    at.player.settle();
    EXPECT_FALSE(at.player.sees("tab.0"));
    at.player.click("end_show");
    EXPECT_FALSE(at.view().projector.here);
    EXPECT_TRUE(at.player.sees("tab.0"));
}

TEST(Overview, MovesAndHidesSlidesAndKeepsThat) {
    AtTheResult at;
    at.player.click("Present");
    at.player.click("All slides");
    const auto before = report::arrangementOf(at.slides());
    at.player.click("later.0");
    EXPECT_EQ(at.slides()[1].id, before[0].id);
    at.player.click("earlier.1");
    EXPECT_EQ(report::arrangementOf(at.slides()), before);
    at.player.click("hide.1");
    EXPECT_TRUE(at.slides()[1].hidden);
    EXPECT_EQ(at.desk.work().slides(), report::arrangementOf(at.slides()));
    EXPECT_FALSE(at.player.find("earlier.0")->enabled);
    at.player.key(ImGuiKey_Escape);
    at.player.key(ImGuiKey_PageDown);
    EXPECT_EQ(at.shown(), "sketch.meeting") << "the hidden one is passed over";
}

TEST(Overview, ShowsAHiddenSlideWhenItIsChosen) {
    AtTheResult at;
    at.player.click("Present");
    at.player.key(ImGuiKey_O);
    const auto slides = at.slides();
    std::size_t hidden = 0;
    while (!slides.at(hidden).hidden) ++hidden;
    at.player.click("slide." + std::to_string(hidden));
    EXPECT_EQ(at.shown(), slides[hidden].id);
    EXPECT_FALSE(at.view().present.overview);
}

TEST(Overview, GoesByKeysAlone) {
    AtTheResult at;
    at.player.key(ImGuiKey_F5);
    at.player.key(ImGuiKey_O);
    at.player.tabTo("slide.2");
    at.player.key(ImGuiKey_RightArrow);
    EXPECT_EQ(at.player.focus(), "slide.3") << "arrows move the focus here";
    at.player.key(ImGuiKey_Enter);
    EXPECT_EQ(at.shown(), at.slides()[3].id);
    EXPECT_TRUE(at.view().projector.here) << "and the show goes on";
}

TEST(Questions, AreShownWithTheirPartsAndKeptWhenTheyAreChanged) {
    AtTheResult at;
    at.player.click("Questions");
    EXPECT_TRUE(at.player.reads("1 · Reactions"));
    EXPECT_TRUE(at.player.reads("5 · Summary"));
    const auto before = at.desk.model().questions->size();
    at.player.click("question.0");
    at.player.key(ImGuiKey_A, ImGuiMod_Ctrl);
    at.player.type("How was it?");
    at.player.wait(1);
    ASSERT_THAT(at.desk.work().questions(), SizeIs(before));
    EXPECT_EQ(at.desk.work().questions().front(), "How was it?");
    EXPECT_EQ(at.desk.model().questions->front().text[Language::Id], "How was it?");
    at.player.key(ImGuiKey_Escape);
    at.player.click("question.again");
    EXPECT_TRUE(at.desk.work().questions().empty());
    EXPECT_TRUE(at.player.reads("At step 1 the group chose"));
}

TEST(Questions, AreHandedOnWhenTheTabIsLeftAtOnce) {
    AtTheResult at;
    at.player.click("Questions");
    at.player.click("question.0");
    at.player.type(" And you?");
    at.player.click("Steps");
    EXPECT_THAT(at.desk.work().questions().front(), testing::HasSubstr(" And you?"));
}

TEST(Questions, GrowByOneAndLoseTheEmptyOnes) {
    AtTheResult at;
    at.player.click("Questions");
    const auto before = at.desk.model().questions->size();
    at.player.click("question.add");
    at.player.type("What else?");
    at.player.wait(1);
    EXPECT_THAT(*at.desk.model().questions, SizeIs(before + 1));
    at.player.click("question.0");
    at.player.key(ImGuiKey_A, ImGuiMod_Ctrl);
    at.player.key(ImGuiKey_Delete);
    at.player.wait(1);
    EXPECT_THAT(*at.desk.model().questions, SizeIs(before));
    EXPECT_TRUE(at.player.sees("question." + std::to_string(before)))
        << "no field moves while it is typed in";
}

TEST(Questions, AreInTheOtherLanguageUntilTheyAreChanged) {
    AtTheResult at;
    at.player.click("Questions");
    at.player.key(ImGuiKey_F2);
    EXPECT_TRUE(at.player.reads("Di langkah 1 kelompok memilih"));
}

TEST(Questions, CanBeWrittenByKeysAlone) {
    AtTheResult at;
    at.player.digit(6);
    at.player.tabTo("lessons");
    at.player.key(ImGuiKey_Enter);
    at.player.key(ImGuiKey_A, ImGuiMod_Ctrl);
    at.player.type("Listen.");
    at.player.key(ImGuiKey_Escape);
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.view().screen, ui::Screen::Play);
    EXPECT_EQ(at.desk.work().lessons(), "Listen.");
}

TEST(Questions, HandleALongTextInAFieldThatIsScrolledTo) {
    AtTheResult at({1024, 768, 250});
    at.player.click("tab.5");
    at.player.click("lessons");
    at.player.type("End ");
    at.player.wait(1);
    EXPECT_THAT(at.desk.work().lessons(), testing::HasSubstr("End ")) << "the click met the field it showed";
}

TEST(Show, PassesOverHiddenSlides) {
    std::vector<Slide> slides(4);
    for (std::size_t i = 0; i < slides.size(); ++i) slides[i].id = std::to_string(i);
    slides[0].hidden = slides[2].hidden = true;
    ProjectorView projector;
    EXPECT_EQ(ui::slideAt(slides, projector), 1U);
    EXPECT_EQ(ui::slideBeyond(slides, 1, 1), 3U);
    EXPECT_EQ(ui::slideBeyond(slides, 1, -1), std::nullopt);
    EXPECT_EQ(ui::slideCount(slides, 3).number, 2U);
    EXPECT_EQ(ui::slideCount(slides, 3).count, 2U);
    for (auto& slide : slides) slide.hidden = true;
    EXPECT_EQ(ui::slideAt(slides, projector), std::nullopt);
}

TEST(Show, TellsThePaceInFourWords) {
    EXPECT_EQ(ui::paceOf(0, 600, 1, 10), Pace::OnTime);
    EXPECT_EQ(ui::paceOf(300, 600, 5, 10), Pace::OnTime);
    EXPECT_EQ(ui::paceOf(300, 600, 3, 10), Pace::Behind);
    EXPECT_EQ(ui::paceOf(60, 600, 5, 10), Pace::Ahead);
    EXPECT_EQ(ui::paceOf(600, 600, 10, 10), Pace::OnTime);
    EXPECT_EQ(ui::paceOf(601, 600, 10, 10), Pace::Over);
}
