// The author's screens with real files: the list, the problems of a case, the preview that follows the file.
#include <gmock/gmock.h>

#include "support/author_desk.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

namespace {

const std::string smallBroken = edited(smallText, "role: client", "role: klient");

class Author : public testing::Test {
protected:
    /// The list, once it says so of the small case.
    void enter(Player& player) {
        player.click("write");
        EXPECT_TRUE(desk.untilReads(player, "A report from the market"));
    }
    /// The page of the small case in the author's own folder, read as it is.
    void openSmall(Player& player, const std::string& text = smallText) {
        desk.write("small.yaml", text);
        enter(player);
        ASSERT_TRUE(desk.untilReads(player, "Small"));
        player.click("Small");
        ASSERT_TRUE(desk.until(player, [&] { return desk.open().reads > 0; }));
    }
    /// As an editor saves, and then the program notices.
    void save(Player& player, const std::string& text) {
        const auto reads = desk.open().reads;
        desk.write("small.yaml", text);
        ASSERT_TRUE(desk.until(player, [&] { return desk.open().reads > reads; }));
    }

    AuthoringDesk desk;
};

} // namespace

// --- the list

TEST_F(Author, ListsTheCasesOfAllFoldersWithWhatTheyAre) {
    desk.write("small.yaml", smallText);
    desk.write("wrong.yaml", edited(smallBroken, "id: small", "id: wrong"));
    Player player(desk);
    enter(player);
    EXPECT_TRUE(desk.untilReads(player, "4 scenes · 5 decisions"));
    EXPECT_TRUE(desk.untilReads(player, "1 problem"));
    EXPECT_TRUE(desk.untilReads(player, "Ready"));
    EXPECT_TRUE(player.reads("complete: Indonesia, English"));
    EXPECT_TRUE(player.reads("shipped with Alur"));
    EXPECT_TRUE(player.reads("your own folder"));
    EXPECT_TRUE(player.reads("3 cases"));
}

TEST_F(Author, IsReachedAndLeftByKeysAlone) {
    Player player(desk);
    player.key(ImGuiKey_W);
    EXPECT_EQ(player.view.screen, ui::Screen::Author);
    player.key(ImGuiKey_Escape);
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
}

TEST_F(Author, SortsByWhatNeedsWorkFirst) {
    desk.write("a.yaml",
               edited(edited(smallText, "id: small", "id: a"), "{id: Kecil, en: Small}", "{id: Aa, en: Aa}"));
    desk.write("z.yaml", edited(edited(smallBroken, "id: small", "id: z"), "{id: Kecil, en: Small}",
                                "{id: Zz, en: Zz}"));
    Player player(desk);
    enter(player);
    ASSERT_TRUE(desk.untilReads(player, "1 problem"));
    EXPECT_LT(player.find("Aa")->rect.y, player.find("Zz")->rect.y);
    player.click("State");
    EXPECT_GT(player.find("Aa")->rect.y, player.find("Zz")->rect.y);
}

TEST_F(Author, ASearchLeavesWhatMatches) {
    desk.write("small.yaml", smallText);
    Player player(desk);
    enter(player);
    ASSERT_TRUE(desk.untilReads(player, "Small"));
    player.click("search");
    player.type("smal");
    player.settle();
    EXPECT_TRUE(player.reads("Small"));
    EXPECT_FALSE(player.reads("A report from the market"));
    EXPECT_TRUE(player.reads("1 of 2 cases"));
    player.type("xyz");
    player.settle();
    EXPECT_TRUE(player.reads("No case matches"));
}

TEST_F(Author, AFileThatIsPutThereOrTakenAwayIsSeenAtOnce) {
    Player player(desk);
    enter(player);
    desk.write("small.yaml", smallText);
    EXPECT_TRUE(desk.untilReads(player, "Small"));
    fs::remove(desk.own / "small.yaml");
    EXPECT_TRUE(desk.until(player, [&] { return !player.reads("Small"); }));
}

TEST_F(Author, TwoFilesWithOneIdAreBothToldOf) {
    desk.write("one.yaml", smallText);
    desk.write("two.yaml", smallText);
    Player player(desk);
    enter(player);
    ASSERT_TRUE(desk.until(player, [&] {
        const auto& cases = desk.model().author->cases;
        return std::count_if(cases.begin(), cases.end(), [](const ui::AuthorCase& one) {
                   return one.state == ui::AuthorCase::State::Broken;
               }) == 2;
    }));
    player.click("Small");
    EXPECT_TRUE(desk.untilReads(player, "the id 'small' is used by"));
}

TEST_F(Author, AThousandCasesAreListedAndOnlyTheSeenOnesDrawn) {
    for (int i = 0; i < 1000; ++i)
        desk.write("case-" + std::to_string(i) + ".yaml", "alur: 1\nid: c" + std::to_string(i) +
                                                              "\ngroup: ktp\ntitle: {id: Kasus, en: Case " +
                                                              std::to_string(1000 + i) + "}\n");
    Player player(desk);
    player.click("write");
    ASSERT_TRUE(desk.until(player, [&] { return !desk.model().author->listing; }));
    EXPECT_TRUE(player.reads("Case 1000"));
    EXPECT_LT(player.controls().size(), 60U);
    player.key(ImGuiKey_End);
    player.settle();
    EXPECT_TRUE(player.reads("Case 1999"));
}

// --- a case and its problems

TEST_F(Author, AProblemShowsItsLineWithThePlaceMarkedAndOpensTheEditorThere) {
    Player player(desk);
    openSmall(player, smallBroken);
    EXPECT_TRUE(player.reads("One thing to mend in small.yaml"));
    EXPECT_TRUE(player.reads("role: klient"));
    EXPECT_TRUE(player.reads("19"));
    EXPECT_TRUE(player.reads("people › sari › role"));
    player.click("edit.0");
    ASSERT_TRUE(desk.until(player, [&] { return !desk.opened().empty(); }));
    EXPECT_EQ(desk.opened().front().file, "small.yaml");
    EXPECT_EQ(desk.opened().front().line, 19);
}

TEST_F(Author, EOpensTheEditorAtTheFirstProblem) {
    Player player(desk);
    openSmall(player, smallBroken);
    player.key(ImGuiKey_E);
    ASSERT_TRUE(desk.until(player, [&] { return !desk.opened().empty(); }));
    EXPECT_EQ(desk.opened().front().line, 19);
}

TEST_F(Author, WithoutAnEditorThePathIsTold) {
    desk.editorThere = false;
    Player player(desk);
    openSmall(player);
    player.key(ImGuiKey_E);
    EXPECT_TRUE(desk.untilReads(player, "No editor could be opened"));
    EXPECT_TRUE(player.reads((desk.own / "small.yaml").string()));
    player.click("Understood");
    EXPECT_TRUE(player.reads("There are no problems"));
}

TEST_F(Author, ASavedTypoIsToldAndMendedWithoutLeavingThePage) {
    Player player(desk);
    openSmall(player);
    EXPECT_TRUE(player.reads("There are no problems. This case is ready."));
    save(player, smallBroken);
    EXPECT_TRUE(player.reads("role: klient"));
    EXPECT_TRUE(player.reads("What can be tried is still the earlier version"));
    EXPECT_TRUE(player.find("try")->enabled);
    save(player, smallText);
    EXPECT_TRUE(player.reads("There are no problems"));
}

TEST_F(Author, WhateverAnEditorDoesToTheFileThePageStays) {
    Player player(desk);
    openSmall(player);
    for (const auto& text : {std::string{}, smallText.substr(0, 700), std::string("\xff\xfe\x00 a", 5),
                             std::string(5U * 1024 * 1024, 'x'), std::string(": [}\n\t- &a *a")}) {
        save(player, text);
        EXPECT_GT(desk.open().card.errors, 0U);
        EXPECT_TRUE(desk.open().behind);
        EXPECT_TRUE(player.sees("try"));
    }
    fs::remove(desk.own / "small.yaml");
    EXPECT_TRUE(desk.untilReads(player, "this file is no longer in its place"));
    fs::create_directory(desk.own / "small.yaml");
    EXPECT_TRUE(desk.untilReads(player, "this is no regular file"));
    fs::remove(desk.own / "small.yaml");
    desk.write("small.yaml", smallText);
    EXPECT_TRUE(desk.untilReads(player, "There are no problems"));
}

TEST_F(Author, OfAThousandProblemsTheFirstHundredAreShownAndTheRestCounted) {
    std::string mistakes;
    for (int i = 0; i < 1000; ++i) mistakes += "oops_" + std::to_string(i) + ": 1\n";
    Player player(desk);
    openSmall(player, edited(smallText, "barriers:\n", mistakes + "barriers:\n"));
    EXPECT_THAT(desk.open().problems, SizeIs(100));
    EXPECT_EQ(desk.open().more, 900U);
    EXPECT_TRUE(player.reads("1000 things to mend in small.yaml"));
    EXPECT_TRUE(player.reads("and 900 more"));
}

TEST_F(Author, SpeaksIndonesianToo) {
    desk.speak(Language::Id);
    desk.write("small.yaml", smallBroken);
    Player player(desk);
    desk.speak(Language::Id);
    player.settle();
    player.click("write");
    ASSERT_TRUE(desk.untilReads(player, "1 masalah"));
    player.click("Kecil");
    EXPECT_TRUE(desk.untilReads(player, "Satu hal perlu diperbaiki di small.yaml"));
}

// --- whole files

TEST_F(Author, ANewCaseIsWrittenFromTheTemplateAndOpenedInTheEditor) {
    Player player(desk);
    enter(player);
    player.key(ImGuiKey_N);
    EXPECT_TRUE(player.sees("case_title"));
    player.click("make");
    EXPECT_TRUE(player.reads("Write the title first."));
    player.click("case_title");
    player.type("The Empty Kiosk");
    player.click("group.abh");
    player.click("make");
    ASSERT_TRUE(desk.until(player, [&] { return !desk.opened().empty(); }));
    EXPECT_EQ(desk.opened().front().file, "the-empty-kiosk.yaml");
    EXPECT_TRUE(desk.untilReads(player, "There are no problems"));
    const auto text = textOf(desk.own / "the-empty-kiosk.yaml");
    EXPECT_THAT(text, HasSubstr("group: abh"));
    EXPECT_THAT(text, HasSubstr("The Empty Kiosk"));
}

TEST_F(Author, ACopyHasAnIdOfItsOwn) {
    Player player(desk);
    openSmall(player);
    player.key(ImGuiKey_M);
    player.click("Make a copy");
    ASSERT_TRUE(desk.untilReads(player, "Small (copy)"));
    EXPECT_TRUE(desk.until(player, [&] { return desk.open().reads > 0; }));
    EXPECT_EQ(desk.open().card.errors, 0U);
    EXPECT_NE(desk.open().card.path, (desk.own / "small.yaml").string());
}

TEST_F(Author, ACaseGoesOutAsOneFileAndComesBackIn) {
    Player player(desk);
    openSmall(player);
    player.key(ImGuiKey_M);
    player.click("Save as one file");
    ASSERT_TRUE(desk.untilReads(player, "Saved as one file"));
    ASSERT_TRUE(fs::exists(desk.folder.path() / "reports" / "small.yaml"));
    fs::rename(desk.folder.path() / "reports" / "small.yaml", desk.folder.path() / "files" / "small.yaml");
    player.key(ImGuiKey_Escape);
    player.key(ImGuiKey_I);
    player.click("small.yaml");
    ASSERT_TRUE(desk.untilReads(player, "There is a case with the same id already"));
    player.click("Take it with a new id");
    EXPECT_TRUE(desk.until(player, [&] {
        return desk.model().author->open && desk.open().reads > 0 && desk.open().card.errors == 0;
    }));
    EXPECT_EQ(textOf(desk.own / "small.yaml"), smallText);
}

TEST_F(Author, AFileThatIsDroppedOnTheWindowComesIn) {
    Player player(desk);
    enter(player);
    const auto dropped = desk.folder.path() / "from a stick.yaml";
    std::ofstream(dropped) << smallText;
    desk.desk().take(dropped, player.view);
    EXPECT_TRUE(desk.untilReads(player, "There are no problems"));
    EXPECT_EQ(textOf(desk.own / "small.yaml"), smallText);
}

TEST_F(Author, AnEarlierVersionComesBack) {
    Player player(desk);
    openSmall(player);
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().kept.size() == 1; }));
    const auto changed = edited(smallText, "{id: Lalu, en: And then}", "{id: Kini, en: Now}");
    fs::last_write_time(desk.own / "small.yaml", fs::file_time_type::clock::now() - std::chrono::hours(2));
    save(player, changed);
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().kept.size() == 2; }));
    const auto reads = desk.open().reads;
    player.key(ImGuiKey_M);
    player.click("Earlier versions");
    player.click("pick.1");
    player.click("Use that version");
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().reads > reads; }));
    EXPECT_EQ(textOf(desk.own / "small.yaml"), smallText);
}

// --- the preview

TEST_F(Author, ThePreviewPlaysTheCaseAndKeepsNothing) {
    Player player(desk);
    openSmall(player);
    player.click("try");
    EXPECT_EQ(player.view.screen, ui::Screen::Play);
    EXPECT_TRUE(player.reads("A preview: nothing is recorded."));
    EXPECT_FALSE(player.sees("sketch"));
    EXPECT_FALSE(fs::exists(desk.folder.path() / "data" / "sessions"));
    player.click("end_preview");
    EXPECT_EQ(player.view.screen, ui::Screen::Author);
    EXPECT_EQ(desk.model().work, nullptr);
}

TEST_F(Author, AfterSavingThePreviewStandsInTheSameScene) {
    Player player(desk);
    openSmall(player, edited(smallText, "    pick: {min: 1, max: 2}\n", ""));
    player.click("try");
    player.digit(1);
    player.key(ImGuiKey_Enter);
    ASSERT_TRUE(player.reads("And then"));
    save(player, edited(edited(smallText, "    pick: {min: 1, max: 2}\n", ""), "{id: Lalu, en: And then}",
                        "{id: Kini, en: Now it goes on}"));
    EXPECT_TRUE(player.reads("Now it goes on"));
    EXPECT_TRUE(player.reads("the same scene, the same steps"));
    EXPECT_EQ(player.view.screen, ui::Screen::Play);
}

TEST_F(Author, ATypoLeavesThePreviewPlayableAndSaysSo) {
    Player player(desk);
    openSmall(player);
    player.click("try");
    save(player, smallBroken);
    EXPECT_TRUE(player.reads("The file now has one problem; this is the last good version."));
    EXPECT_EQ(desk.model().work->play().scene().id, "call");
    player.click("edit");
    ASSERT_TRUE(desk.until(player, [&] { return !desk.opened().empty(); }));
    EXPECT_EQ(desk.opened().front().line, 19);
}

// --- the map

TEST_F(Author, TheMapIsFollowedByKeysAndAScenePlayedFromThere) {
    Player player(desk);
    openSmall(player);
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().chart != nullptr; }));
    player.key(ImGuiKey_2);
    EXPECT_TRUE(player.reads("4 scenes"));
    EXPECT_EQ(player.view.author.map.here, "call");
    player.key(ImGuiKey_DownArrow);
    EXPECT_EQ(player.view.author.map.here, "choose");
    player.key(ImGuiKey_UpArrow);
    EXPECT_EQ(player.view.author.map.here, "call");
    player.key(ImGuiKey_DownArrow);
    player.key(ImGuiKey_Enter);
    EXPECT_TRUE(player.sees("panel.play"));
    player.click("state.fact.injured");
    player.click("state.meter.trust.more");
    player.click("panel.play");
    EXPECT_EQ(player.view.screen, ui::Screen::Play);
    const auto& play = desk.model().work->play();
    EXPECT_EQ(play.scene().id, "choose");
    EXPECT_EQ(play.state().meters[0], 45);
    EXPECT_EQ(play.state().facts.size(), 1U);
    EXPECT_TRUE(player.reads("A preview from the state that you prepared"));
}

TEST_F(Author, AClickOnASceneOpensItAndADragOnlyMovesTheMap) {
    Player player(desk);
    openSmall(player);
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().chart != nullptr; }));
    player.click("Map");
    const auto at = player.view.author.map.at;
    const auto middle = player.find("map")->rect.centre();
    player.drag({middle, {middle.x + 30, middle.y + 8}, {middle.x + 60, middle.y + 8}});
    EXPECT_FALSE(player.sees("panel.close"));
    EXPECT_NE(player.view.author.map.at.x, at.x);
    player.key(ImGuiKey_Home);
    const auto scene = std::find_if(player.texts().begin(), player.texts().end(),
                                    [](const ui::Seen& seen) { return seen.label == "Choosing"; });
    ASSERT_NE(scene, player.texts().end());
    player.clickAt(scene->rect.centre());
    EXPECT_TRUE(player.sees("panel.close"));
    EXPECT_EQ(player.view.author.map.here, "choose");
}

TEST_F(Author, TheMapFindsAScenesByIdOrTitle) {
    Player player(desk);
    openSmall(player);
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().chart != nullptr; }));
    player.click("Map");
    player.click("map.search");
    player.type("door");
    player.key(ImGuiKey_Enter);
    EXPECT_EQ(player.view.author.map.here, "door");
    player.type("xx");
    player.key(ImGuiKey_Enter);
    EXPECT_TRUE(player.reads("There is no scene"));
}

// --- the findings

TEST_F(Author, FindingsLeadToTheirLineAndToTheirScene) {
    Player player(desk);
    openSmall(player);
    player.key(ImGuiKey_3);
    player.click("Search the case");
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().search == ui::AuthorOpen::Search::Done; }));
    const auto findings = desk.open().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [](const ui::AuthorFinding& one) {
        return !one.figure && one.line > 1 && !one.scene.empty();
    });
    ASSERT_NE(found, findings.end());
    EXPECT_TRUE(player.reads(found->text[Language::En]));
    const auto number = std::to_string(found - findings.begin());
    player.click("find.edit." + number);
    ASSERT_TRUE(desk.until(player, [&] { return !desk.opened().empty(); }));
    EXPECT_EQ(desk.opened().front().line, found->line);
    player.click("find.map." + number);
    EXPECT_EQ(player.view.author.tab, ui::AuthorTab::Map);
    EXPECT_EQ(player.view.author.map.here, found->scene);
}

TEST_F(Author, ASearchThatIsStoppedKeepsWhatWasFound) {
    Player player(desk);
    openSmall(player, edited(textOf(sourceFolder() / "scenarios/ktp-pintu-yang-dikunci.yaml"),
                             "en: \"The Locked Door\"}", "en: \"Small\"}"));
    player.key(ImGuiKey_3);
    player.click("Search the case");
    ASSERT_TRUE(desk.until(player, [&] { return !desk.open().findings.empty(); }));
    if (desk.open().search == ui::AuthorOpen::Search::Running) player.click("Stop");
    EXPECT_NE(desk.open().search, ui::AuthorOpen::Search::Running);
    EXPECT_FALSE(desk.open().findings.empty());
    EXPECT_TRUE(player.sees("Search again"));
}

TEST_F(Author, AfterSavingTheSearchBeginsAnew) {
    Player player(desk);
    openSmall(player);
    player.key(ImGuiKey_3);
    player.click("Search the case");
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().search == ui::AuthorOpen::Search::Done; }));
    save(player, edited(smallText, "{id: Lalu, en: And then}", "{id: Kini, en: Now}"));
    EXPECT_NE(desk.open().search, ui::AuthorOpen::Search::NotYet);
    EXPECT_TRUE(desk.until(player, [&] { return desk.open().search == ui::AuthorOpen::Search::Done; }));
}

TEST_F(Author, ACaseThatWasNeverWholeCannotBePlayed) {
    Player player(desk);
    openSmall(player, smallBroken);
    EXPECT_FALSE(player.find("try")->enabled);
    player.key(ImGuiKey_P);
    EXPECT_EQ(player.view.screen, ui::Screen::Author);
}

TEST_F(Author, LeavingReadsTheChangedCasesForPractice) {
    Player player(desk);
    enter(player);
    desk.write("small.yaml", smallText);
    ASSERT_TRUE(desk.untilReads(player, "Small"));
    player.key(ImGuiKey_Escape);
    desk.desk().waitForCases();
    player.settle();
    EXPECT_EQ(player.view.screen, ui::Screen::Home);
    EXPECT_TRUE(player.reads("Small"));
}
