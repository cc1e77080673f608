// The workshop's screens with the program's own desk: by mouse alone, by keys alone, and with bad input.
#include <csignal>
#ifdef ALUR_POSIX
#include <sys/wait.h>
#endif

#include <gmock/gmock.h>

#include "support/screen.h"
#include "support/workshop_desk.h"

using namespace alur;
using namespace alur::test;
using testing::SizeIs;

namespace {

const std::vector<session::Person> threePeople{
    {0, "Siti", "PATBM", "Sarae"}, {0, "Hasan", "PATBM", "Paruga"}, {0, "Ratna", "Lain", "Kolo"}};

/// A session that has been made, with people and their lot drawn, at the board.
struct Room {
    explicit Room(std::vector<session::Person> people = threePeople) {
        ask({ui::intent::NewWorkshop{}, ui::intent::TakeRoster{std::move(people)}, ui::intent::DrawLot{},
             ui::intent::ToBoard{}});
        player.settle();
    }
    void ask(const ui::Intents& intents) { desk.carryOut(intents, player.view); }
    ui::Screen screen() const { return player.view.screen; }

    Folder folder;
    WorkshopDesk desk{folder};
    Player player{desk};
};

TEST(SetUp, IsDoneByMouseAlone) {
    const Folder folder;
    WorkshopDesk desk(folder);
    Player player(desk);
    player.click("New session");
    ASSERT_EQ(player.view.screen, ui::Screen::SetUp);
    EXPECT_FALSE(desk.session().name().empty());
    player.click("minutes.more");
    EXPECT_EQ(desk.room().setUp().stageMinutes, 15);
    player.click("Ask first");
    EXPECT_EQ(desk.room().setUp().stepBack, session::StepBack::Asked);
    player.click("Next");
    player.click("roster.text");
    player.type("Siti, PATBM, Sarae");
    player.click("Next");
    ASSERT_THAT(desk.room().people(), SizeIs(1));
    player.click("Draw the lot");
    EXPECT_TRUE(desk.room().seed().has_value());
    player.click("Open the board");
    EXPECT_EQ(player.view.screen, ui::Screen::Board);
}

TEST(SetUp, IsDoneByKeysAlone) {
    const Folder folder;
    WorkshopDesk desk(folder);
    Player player(desk);
    player.tabTo("new_session");
    player.key(ImGuiKey_Enter);
    ASSERT_EQ(player.view.screen, ui::Screen::SetUp);
    player.tabTo("setup.place");
    player.key(ImGuiKey_Enter);
    player.type("Aula");
    player.key(ImGuiKey_Tab);
    player.tabTo("setup.next");
    player.key(ImGuiKey_Enter);
    EXPECT_EQ(desk.room().setUp().place, "Aula");
    player.tabTo("roster.text");
    player.key(ImGuiKey_Enter);
    player.type("Siti, PATBM, Sarae");
    player.key(ImGuiKey_Enter);
    player.type("Hasan");
    player.key(ImGuiKey_Escape);
    player.tabTo("setup.next");
    player.key(ImGuiKey_Enter);
    player.tabTo("lot.draw");
    player.key(ImGuiKey_Enter);
    ASSERT_THAT(desk.room().people(), SizeIs(2));
    player.tabTo("person.2");
    player.digit(5);
    EXPECT_EQ(desk.room().groupOf(2).value, "pua");
}

TEST(SetUp, KeepsWhatIsTypedWithoutAButton) {
    const Folder folder;
    WorkshopDesk desk(folder);
    Player player(desk);
    player.click("New session");
    player.click("setup.place");
    player.type("Aula");
    player.wait(2);
    EXPECT_EQ(desk.room().setUp().place, "Aula");
}

TEST(SetUp, MovesSomebodyByDragging) {
    Room room;
    room.player.click("Session set-up");
    room.player.click("3 · Lot");
    const auto from = room.player.find("person.1")->rect.centre();
    const auto target = room.desk.room().groupOf(1).value == "abh" ? "tppo" : "abh";
    const auto to = room.player.find(std::string("lot.group.") + target)->rect.centre();
    room.player.drag({from, {from.x + 20, from.y}, {(from.x + to.x) / 2, to.y + 60}, to});
    EXPECT_EQ(room.desk.room().groupOf(1).value, target);
}

TEST(SetUp, GivesAGroupAnotherCaseUntilItHasBegun) {
    Room room;
    EXPECT_EQ(room.desk.room().plannedCase({"kta"}), "");
    room.player.click("Session set-up");
    room.player.click("setup.case.kta");
    room.player.click("A report from the market");
    EXPECT_EQ(room.desk.room().plannedCase({"kta"}), "example");
}

TEST(SetUp, TakesABadRosterWholeAndSaysWhatIsOdd) {
    const Folder folder;
    WorkshopDesk desk(folder);
    Player player(desk);
    player.click("New session");
    player.click("2 · People");
    player.view.setUp.roster.set("");
    player.click("roster.text");
    ImGui::SetClipboardText(
        ("Siti\tPATBM\n\n=cmd|x\t%s%n\n\u202Eمحمد\tA\n" + std::string(400, 'x') + "\nSiti\tPATBM\n").c_str());
    player.key(ImGuiKey_V, ImGuiMod_Ctrl);
    player.wait(2);
    EXPECT_THAT(desk.room().people(), SizeIs(5));
    EXPECT_EQ(desk.room().people()[1].name, "=cmd|x");
    EXPECT_TRUE(player.reads("The first 300 are kept") || player.reads("the first 300 are kept"));
    EXPECT_TRUE(player.reads("is kept as plain text"));
}

TEST(Board, StartsAndPausesOneTimerAndAll) {
    Room room;
    room.player.click("timer.ktp");
    EXPECT_THAT(room.desk.room().running(), SizeIs(1));
    room.player.click("timer.all");
    EXPECT_TRUE(room.desk.room().running().empty());
    room.player.click("timer.all");
    EXPECT_THAT(room.desk.room().running(), SizeIs(5));
}

TEST(Board, DoesNotCountAClockSetBackOrAnHourOfSleep) {
    Room room;
    room.player.click("timer.ktp");
    room.player.wait(2);
    const auto before = room.desk.room().timer({"ktp"}).elapsed;
    EXPECT_GT(before, 1500);
    room.desk.now -= 2 * 3600 * 1000; // the machine's clock
    room.desk.seconds += 3600;        // asleep
    room.player.wait(1);
    EXPECT_LT(room.desk.room().timer({"ktp"}).elapsed, before + 2000);
}

TEST(Board, HoldsEveryTimerWhileAllIsCalm) {
    Room room;
    room.player.click("timer.all");
    room.player.key(ImGuiKey_F9);
    EXPECT_TRUE(room.desk.room().running().empty());
    room.player.key(ImGuiKey_F9);
    EXPECT_THAT(room.desk.room().running(), SizeIs(5));
}

TEST(Board, SaysWhyAGroupWithoutACaseCannotBegin) {
    Room room;
    room.player.click("open.kta");
    EXPECT_EQ(room.screen(), ui::Screen::Board);
    EXPECT_TRUE(room.player.reads("This group has no case yet"));
}

TEST(Board, SaysWhenACaseIsGone) {
    Room room;
    room.ask({ui::intent::PlanCase{{"kta"}, "gone"}});
    room.player.settle();
    EXPECT_TRUE(room.player.reads("The case is gone"));
    room.player.click("open.kta");
    EXPECT_EQ(room.screen(), ui::Screen::Board);
    EXPECT_TRUE(room.player.reads("Choose another in the set-up"));
}

TEST(Board, PutsWordsIntoAPlayThatTheGroupThenReads) {
    Room room;
    room.player.click("open.ktp");
    room.player.click("Begin");
    room.ask({ui::intent::HandOver{}});
    room.player.settle();
    room.player.click("to.board");
    room.player.click("news.ktp");
    room.player.click("news.note");
    room.player.type("Ten minutes left");
    room.player.click("Give");
    room.player.click("open.ktp");
    EXPECT_TRUE(room.player.reads("Ten minutes left"));
    room.player.click("We have read it");
    EXPECT_EQ(room.desk.session().work({"ktp"})->newsRead(), 1U);
    EXPECT_FALSE(room.player.sees("We have read it"));
}

TEST(Board, ShowsAGroupsPlayAndThenItsSketchOnTheProjector) {
    Room room;
    room.player.click("open.ktp");
    room.player.click("Begin");
    room.player.key(ImGuiKey_S);
    const auto canvas = room.player.find("canvas")->rect.centre();
    room.player.drag({canvas, {canvas.x + 80, canvas.y + 20}});
    room.ask({ui::intent::HandOver{}, ui::intent::ToBoard{}});
    room.player.settle();
    for (const auto wanted : {ui::Projected::Group, ui::Projected::Sketch}) {
        room.player.click("project.ktp");
        EXPECT_EQ(room.player.view.projector.what, wanted);
        room.player.view.projector.here = false; // as if there were a second display
        room.player.settle();
    }
    room.player.view.projector.here = true; // and once as if there were none
    room.player.settle();
    room.player.key(ImGuiKey_Escape);
    EXPECT_EQ(room.screen(), ui::Screen::Board);
    EXPECT_EQ(room.player.view.projector.what, ui::Projected::Nothing);
}

TEST(HandOver, HidesWhatTheLastGroupDid) {
    Room room;
    room.player.click("open.ktp");
    room.player.click("Begin");
    room.player.click("menu");
    room.player.click("Hand the laptop over");
    EXPECT_EQ(room.screen(), ui::Screen::HandOver);
    EXPECT_FALSE(room.player.reads("A report from the market"));
    EXPECT_EQ(room.desk.model().work, nullptr);
}

TEST(HandOver, AsksForThePinBeforeTheBoard) {
    Room room;
    room.ask({ui::intent::SetPin{"4711"}, ui::intent::HandOver{}});
    room.player.settle();
    room.player.click("to.board");
    EXPECT_EQ(room.screen(), ui::Screen::HandOver);
    for (const int digit : {4, 7, 1, 2}) room.player.digit(digit);
    room.player.key(ImGuiKey_Enter);
    EXPECT_TRUE(room.player.reads("The PIN does not match"));
    for (const int digit : {4, 7, 1, 1}) room.player.digit(digit);
    room.player.key(ImGuiKey_Enter);
    EXPECT_EQ(room.screen(), ui::Screen::Board);
}

TEST(HandOver, LetsNobodyGuessThePinQuicklyNotEvenAfterARestart) {
    Folder folder;
    {
        WorkshopDesk desk(folder);
        ui::View view;
        desk.carryOut({ui::intent::NewWorkshop{}, ui::intent::SetPin{"4711"}}, view);
        (void)desk.model(); // the screens' clock is known from the first frame on
        for (int i = 0; i < 5; ++i) desk.carryOut({ui::intent::TryPin{"0000"}}, view);
        EXPECT_GT(desk.model().pinWait, 20);
        EXPECT_EQ(desk.room().wrongPins(), 5);
    }
    WorkshopDesk again(folder);
    (void)again.model();
    ui::View view;
    again.carryOut({ui::intent::Continue{again.model().sessions->front().key}}, view);
    EXPECT_EQ(view.screen, ui::Screen::HandOver);
    EXPECT_GT(again.model().pinWait, 20);
    again.carryOut({ui::intent::ToBoard{}, ui::intent::TryPin{"4711"}}, view);
    EXPECT_EQ(view.screen, ui::Screen::HandOver) << "the right one must wait too";
    again.seconds += 40;
    (void)again.model();
    again.carryOut({ui::intent::TryPin{"4711"}}, view);
    EXPECT_EQ(view.screen, ui::Screen::Board);
}

TEST(Play, AsksBeforeAStepIsTakenBackWhereTheSessionWantsIt) {
    Room room;
    auto chosen = room.desk.room().setUp();
    chosen.stepBack = session::StepBack::Asked;
    room.ask({ui::intent::SetUp{chosen}});
    room.player.click("open.ktp");
    room.player.click("Begin");
    room.player.digit(1);
    const auto& work = *room.desk.session().work({"ktp"});
    ASSERT_THAT(work.play().taken(), SizeIs(1));
    room.ask({ui::intent::TakeBack{}});
    room.player.settle();
    EXPECT_THAT(work.play().taken(), SizeIs(1));
    room.player.click("Agreed");
    EXPECT_TRUE(work.play().taken().empty());
}

TEST(Test, TakesAnswersByKeysForEachNumberInTurn) {
    Room room;
    room.player.click("to.test");
    room.player.key(ImGuiKey_B);
    room.player.key(ImGuiKey_A);
    room.player.key(ImGuiKey_D);
    const auto question = workshop().test[0].id;
    const auto answer = [&](int number) {
        return room.desk.room().answer(session::TestTime::Before, number, {}, question);
    };
    EXPECT_EQ(answer(1), 1);
    EXPECT_EQ(answer(2), 0);
    EXPECT_EQ(answer(3), 3);
    room.player.key(ImGuiKey_Backspace);
    EXPECT_EQ(answer(3), -1);
    EXPECT_FALSE(room.player.reads("Siti")) << "numbers, never names";
}

TEST(Test, TakesAnswersByMouseForAGroup) {
    Room room;
    room.player.click("to.test");
    room.player.click("Post-test");
    room.player.click("Per group");
    room.player.click("answer.c");
    EXPECT_EQ(room.desk.room().answer(session::TestTime::After, 0, {"ktp"}, workshop().test[0].id), 2);
}

TEST(Comparison, HidesScoresUntilRevealedAndRanksOnlyWhenAsked) {
    Room room;
    room.player.click("open.ktp");
    room.player.click("Begin");
    room.player.digit(1);
    room.ask({ui::intent::HandOver{}, ui::intent::ToBoard{}});
    room.player.settle();
    room.player.click("to.comparison");
    EXPECT_TRUE(room.player.reads("still hidden"));
    EXPECT_FALSE(room.player.reads(" %"));
    EXPECT_FALSE(room.player.sees("Put in order"));
    room.player.click("Reveal the scores");
    EXPECT_TRUE(room.player.reads(" %"));
    EXPECT_FALSE(room.player.view.comparison.ranked);
    room.player.click("Put in order");
    EXPECT_TRUE(room.player.view.comparison.ranked);
}

TEST(Comparison, TakesMarksAndAMarkAway) {
    Room room;
    room.player.click("open.ktp");
    room.ask({ui::intent::HandOver{}, ui::intent::ToBoard{}});
    room.player.settle();
    room.player.click("to.comparison");
    room.player.click("mark.ktp");
    const auto criterion = workshop().rubric[0].id;
    room.player.click("level." + criterion + ".3");
    EXPECT_EQ(room.desk.room().marks({"ktp"}, {}).at(criterion), 3);
    room.player.click("level." + criterion + ".3");
    EXPECT_TRUE(room.desk.room().marks({"ktp"}, {}).empty());
    room.player.click("by.abh");
    room.player.click("level." + criterion + ".4");
    EXPECT_EQ(room.desk.room().marks({"ktp"}, {"abh"}).at(criterion), 4);
    EXPECT_FALSE(room.player.sees("by.ktp")) << "nobody marks their own";
}

TEST(Sessions, AreRenamedCopiedAndErasedWhenAskedTwice) {
    Room room;
    room.ask({ui::intent::LeavePlay{}});
    room.player.settle();
    ASSERT_THAT(*room.desk.model().sessions, SizeIs(1));
    const auto manage = "manage." + room.desk.model().sessions->front().key;
    room.player.click(manage);
    room.player.click("Rename");
    room.player.key(ImGuiKey_A, ImGuiMod_Ctrl);
    room.player.type("Hari kedua");
    room.player.click("Save");
    EXPECT_EQ(room.desk.model().sessions->front().name, "Hari kedua");
    room.player.click(manage);
    room.player.click("Make a copy");
    EXPECT_THAT(*room.desk.model().sessions, SizeIs(2));
    room.player.click(manage);
    room.player.click("Erase for good");
    room.player.click("dialog.other");
    EXPECT_THAT(*room.desk.model().sessions, SizeIs(2)) << "asked once is not enough";
    room.player.click("dialog.other");
    EXPECT_THAT(*room.desk.model().sessions, SizeIs(1));
}

TEST(Sessions, AreCopiedUnderNamesInTheLanguageOfTheScreens) {
    for (const auto language : languages) {
        Room room;
        room.desk.desk().speak(language);
        std::filesystem::create_directories(room.folder / "files");
        room.ask({ui::intent::LeavePlay{}});
        const auto key = room.desk.model().sessions->front().key;
        room.ask({ui::intent::Copy{key}, ui::intent::ExportWithoutNames{key}});
        const auto ends = [](const std::filesystem::path& folder, const std::string& ending) {
            for (const auto& entry : std::filesystem::directory_iterator(folder))
                if (entry.path().filename().string().ends_with(ending)) return true;
            return false;
        };
        const bool indonesian = language == Language::Id;
        EXPECT_TRUE(ends(room.folder / "data/sessions", indonesian ? "-salinan.alur" : "-copy.alur"));
        EXPECT_TRUE(ends(room.folder / "files", indonesian ? "-tanpa-nama.alur" : "-without-names.alur"));
    }
}

#ifdef ALUR_POSIX
TEST(Sessions, StandAsTheyStoodAfterThePlugWasPulled) {
    Folder folder;
    const pid_t child = fork();
    if (child == 0) {
        WorkshopDesk desk(folder);
        ui::View view;
        desk.carryOut({ui::intent::NewWorkshop{}, ui::intent::TakeRoster{threePeople}, ui::intent::DrawLot{},
                       ui::intent::OpenGroup{{"ktp"}}, ui::intent::BeginPlay{}, ui::intent::HandOver{},
                       ui::intent::ToBoard{}, ui::intent::RunTimer{{}, true},
                       ui::intent::GiveMark{{"ktp"}, {}, "care", 4}, ui::intent::Reveal{true}},
                      view);
        for (int frame = 0; frame < 200; ++frame) (void)desk.model(); // 6.7 seconds
        ::kill(getpid(), SIGKILL);
    }
    waitpid(child, nullptr, 0);
    WorkshopDesk desk(folder);
    ui::View view;
    ASSERT_THAT(*desk.model().sessions, SizeIs(1));
    desk.carryOut({ui::intent::Continue{desk.model().sessions->front().key}}, view);
    EXPECT_EQ(view.screen, ui::Screen::Board);
    EXPECT_THAT(desk.room().people(), SizeIs(3));
    EXPECT_EQ(desk.room().people()[0].name, "Siti");
    EXPECT_TRUE(desk.room().seed().has_value());
    EXPECT_EQ(desk.room().marks({"ktp"}, {}).at("care"), 4);
    EXPECT_TRUE(desk.room().scoresRevealed());
    EXPECT_TRUE(desk.session().work({"ktp"})->notesRead());
    EXPECT_TRUE(desk.room().running().empty()) << "paused";
    EXPECT_GE(desk.room().timer({"abh"}).elapsed, 5500) << "at the last second known";
    EXPECT_LE(desk.room().timer({"abh"}).elapsed, 6800);
}
#endif

} // namespace
