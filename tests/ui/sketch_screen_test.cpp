// The sketch studio: what is drawn, set down, changed, undone and written is asked for as the journal keeps
// it.
#include <gmock/gmock.h>

#include "support/screen.h"
#include "ui/sketch_parts.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// At the page of the meeting, whose scene asks for a genogram.
struct AtThePage {
    explicit AtThePage(WindowSize size = {}) : player(desk, size) {
        desk.play("listen", player.view);
        player.settle();
        player.key(ImGuiKey_S);
    }
    /// A place on the paper, as shares of its width and height.
    ui::Vec on(float x, float y) const {
        const auto paper = player.find("canvas")->rect;
        return {paper.x + paper.w * x, paper.y + paper.h * y};
    }
    const sketch::Page& page(const char* id = "meeting") const {
        static const sketch::Page none;
        const auto* history = desk.work().sketch({id});
        return history == nullptr ? none : history->page();
    }
    /// The shapes of one kind on the page.
    template <class Shape> std::vector<Shape> all() const {
        std::vector<Shape> found;
        for (const auto& item : page().items)
            if (const auto* shape = std::get_if<Shape>(&item->shape)) found.push_back(*shape);
        return found;
    }
    std::vector<sketch::Stroke> strokes() const { return all<sketch::Stroke>(); }
    void line(float y) { player.drag({on(0.2F, y), on(0.5F, y), on(0.8F, y)}); }
    /// Sets down a sign of the palette.
    void put(const char* id, float x, float y) {
        if (player.view.sketch.tool != ui::SketchTool::Symbol) player.click("tool.symbol");
        player.click(id);
        player.clickAt(on(x, y));
    }
    PlainDesk desk;
    Player player;
};

} // namespace

// --- drawing

TEST(Sketch, AStrokeOfTheMouseIsDrawnWhereThePointerWas) {
    AtThePage at;
    at.player.drag({at.on(0.25F, 0.5F), at.on(0.5F, 0.25F), at.on(0.75F, 0.5F)});
    const auto asked = at.player.asked<intent::Sketch>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(std::get<session::SketchEdited>(asked[0].what).page, session::PageId{"meeting"});
    ASSERT_THAT(at.strokes(), SizeIs(1));
    const auto& points = at.strokes()[0].track->points;
    EXPECT_NEAR(points.front().x, 400, 2);
    EXPECT_NEAR(points.front().y, 550, 2);
    EXPECT_NEAR(points.back().x, 1200, 2);
    EXPECT_NEAR(points.back().y, 550, 2);
}

TEST(Sketch, WithoutSmoothingAStrokeHasItsOwnCorners) {
    AtThePage at;
    at.player.click("tool.pen"); // chosen already: its options
    at.player.click("option.smooth");
    at.player.drag({at.on(0.25F, 0.5F), at.on(0.5F, 0.25F), at.on(0.75F, 0.5F)});
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_THAT(at.strokes()[0].track->points, SizeIs(3));
}

TEST(Sketch, TheBreadthFollowsTheHandUnlessItIsSwitchedOff) {
    AtThePage at;
    at.line(0.2F);
    at.player.click("tool.pen");
    at.player.click("option.varied");
    at.line(0.4F);
    ASSERT_THAT(at.strokes(), SizeIs(2));
    EXPECT_FALSE(at.strokes()[0].track->presses.empty());
    EXPECT_TRUE(at.strokes()[1].track->presses.empty());
}

TEST(Sketch, ATapIsADot) {
    AtThePage at;
    at.player.clickAt(at.on(0.5F, 0.5F));
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_THAT(at.strokes()[0].track->points, SizeIs(1));
}

TEST(Sketch, ColourAndWidthAreThoseThatWereChosen) {
    AtThePage at;
    at.player.click("Sea green");
    at.player.click("Broad");
    at.line(0.2F);
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_EQ(at.page().items[0]->colour, sketch::Colour::Square);
    EXPECT_EQ(at.strokes()[0].width, sketch::Width::Broad);
}

TEST(Sketch, AMarkerIsAnotherNib) {
    AtThePage at;
    at.player.key(ImGuiKey_M);
    at.line(0.2F);
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_EQ(at.strokes()[0].nib, sketch::Nib::Marker);
}

TEST(Sketch, ShapesAreChosenByTheirKeysAndPulledOpen) {
    AtThePage at;
    for (const auto key : {ImGuiKey_L, ImGuiKey_A, ImGuiKey_R, ImGuiKey_O}) {
        at.player.key(key);
        at.player.drag({at.on(0.2F, 0.3F), at.on(0.3F, 0.4F), at.on(0.4F, 0.5F)});
    }
    std::vector<sketch::FigureKind> kinds;
    for (const auto& figure : at.all<sketch::Figure>()) kinds.push_back(figure.kind);
    EXPECT_THAT(kinds, ElementsAre(sketch::FigureKind::Line, sketch::FigureKind::Arrow,
                                   sketch::FigureKind::Rectangle, sketch::FigureKind::Ellipse));
}

TEST(Sketch, ARoughLineHeldStillBecomesStraight) {
    AtThePage at;
    std::vector<ui::Vec> way;
    for (int i = 0; i <= 12; ++i)
        way.push_back(at.on(0.2F + 0.04F * static_cast<float>(i), 0.5F + (i % 2 == 0 ? 0.004F : 0)));
    at.player.dragAndHold(way, 1.2);
    EXPECT_THAT(at.strokes(), IsEmpty());
    ASSERT_THAT(at.all<sketch::Figure>(), SizeIs(1));
    EXPECT_EQ(at.all<sketch::Figure>()[0].kind, sketch::FigureKind::Line);
}

TEST(Sketch, AStrokeWhoseReleaseNeverCameIsKeptAtTheNextPress) {
    AtThePage at;
    at.player.press(at.on(0.2F, 0.2F));
    at.player.moveTo(at.on(0.6F, 0.2F));
    at.player.view.memory.interrupted = true; // the window has lost the focus
    at.player.frame();
    EXPECT_THAT(at.strokes(), SizeIs(1));
    at.player.release();
    at.line(0.6F);
    EXPECT_THAT(at.strokes(), SizeIs(2));
}

TEST(Sketch, AWindowResizedInTheMiddleOfAStrokeLeavesItWhereItWas) {
    AtThePage at;
    at.player.press(at.on(0.25F, 0.25F));
    at.player.moveTo(at.on(0.5F, 0.25F));
    ImGui::GetIO().DisplaySize = {1100, 768};
    at.player.frame();
    at.player.moveTo(at.on(0.5F, 0.25F));
    at.player.release();
    at.player.settle();
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_NEAR(at.strokes()[0].track->points.front().x, 400, 3);
    EXPECT_NEAR(at.strokes()[0].track->points.back().x, 800, 3);
}

TEST(Sketch, TwoFingersZoomAndDrawNothing) {
    AtThePage at;
    const auto a = at.on(0.4F, 0.5F), b = at.on(0.6F, 0.5F);
    at.player.press(a);
    at.player.fingers({a, b});
    at.player.frame();
    at.player.fingers({at.on(0.3F, 0.5F), at.on(0.7F, 0.5F)});
    at.player.frame();
    EXPECT_NEAR(at.player.view.sketch.zoom, 2, 0.1);
    at.player.fingers({});
    at.player.release();
    at.player.settle();
    EXPECT_THAT(at.strokes(), IsEmpty());
}

TEST(Sketch, ZoomEndsAtFourTimesAndComesBackToTheWholePage) {
    AtThePage at;
    for (int i = 0; i < 12; ++i) at.player.click("zoom.in");
    EXPECT_FLOAT_EQ(at.player.view.sketch.zoom, 4);
    at.player.click("zoom.whole");
    EXPECT_FLOAT_EQ(at.player.view.sketch.zoom, 1);
}

TEST(Sketch, TheLaserLeavesNothing) {
    AtThePage at;
    at.player.key(ImGuiKey_X);
    at.line(0.3F);
    at.player.wait(2);
    EXPECT_TRUE(at.page().empty());
    EXPECT_THAT(at.player.view.sketch.laser, SizeIs(testing::Le(1)));
}

// --- erasing and undoing

TEST(Sketch, TheEraserTakesTheStrokesThatItTouches) {
    AtThePage at;
    at.line(0.2F);
    at.line(0.8F);
    at.player.click("Erase");
    at.player.drag({at.on(0.5F, 0.1F), at.on(0.5F, 0.4F)});
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_GT(at.strokes()[0].track->points[0].y, sketch::pageHeight / 2);
}

TEST(Sketch, ThePartialEraserLeavesTheRestOfAStroke) {
    AtThePage at;
    at.line(0.2F);
    at.player.click("tool.eraser");
    at.player.click("tool.eraser");
    at.player.click("option.partial");
    at.player.drag({at.on(0.5F, 0.1F), at.on(0.5F, 0.3F)});
    ASSERT_THAT(at.strokes(), SizeIs(2));
    EXPECT_LT(at.strokes()[0].track->points.back().x, 800);
    EXPECT_GT(at.strokes()[1].track->points.front().x, 800);
}

TEST(Sketch, AnEraserThatTouchesNothingAsksForNothing) {
    AtThePage at;
    at.line(0.2F);
    (void)at.player.asked<intent::Sketch>();
    at.player.click("Erase");
    at.player.drag({at.on(0.5F, 0.6F), at.on(0.5F, 0.9F)});
    EXPECT_THAT(at.player.asked<intent::Sketch>(), IsEmpty());
}

TEST(Sketch, ControlZUndoesAndControlYDoesAgain) {
    AtThePage at;
    at.line(0.2F);
    at.player.key(ImGuiKey_Z, ImGuiMod_Ctrl);
    EXPECT_THAT(at.strokes(), IsEmpty());
    at.player.key(ImGuiKey_Y, ImGuiMod_Ctrl);
    EXPECT_THAT(at.strokes(), SizeIs(1));
    at.player.click("undo");
    EXPECT_THAT(at.strokes(), IsEmpty());
    at.player.click("redo");
    EXPECT_THAT(at.strokes(), SizeIs(1));
}

TEST(Sketch, UndoCanOnlyBePressedWhereThereIsSomething) {
    AtThePage at;
    EXPECT_FALSE(at.player.find("undo")->enabled);
    at.line(0.2F);
    EXPECT_TRUE(at.player.find("undo")->enabled);
    EXPECT_FALSE(at.player.find("redo")->enabled);
}

// --- signs, relations, texts

TEST(Sketch, AnArmedSignIsSetDownWhereTheCanvasIsTapped) {
    AtThePage at;
    at.player.click("tool.symbol");
    at.player.click("Genogram");
    at.put("stamp.25", 0.5F, 0.5F);
    ASSERT_THAT(at.all<sketch::Stamp>(), SizeIs(1));
    EXPECT_EQ(at.all<sketch::Stamp>()[0].kind, sketch::StampKind::Female);
    EXPECT_NEAR(at.all<sketch::Stamp>()[0].centre.x, 800, 3);
}

TEST(Sketch, APersonOfTheCaseComesWithTheNameAndIsKnownToBeThere) {
    AtThePage at;
    at.put("person:sari", 0.5F, 0.4F);
    ASSERT_THAT(at.all<sketch::Stamp>(), SizeIs(1));
    const auto stamp = at.all<sketch::Stamp>()[0];
    EXPECT_EQ(stamp.who, "person:sari");
    EXPECT_EQ(stamp.label, "Sari");
    EXPECT_TRUE(ui::isOnPage(at.page(), "person:sari"));
}

TEST(Sketch, ARelationLeadsFromOneSignToTheOtherAndFollows) {
    AtThePage at;
    at.player.click("tool.symbol");
    at.player.click("Genogram");
    at.put("stamp.24", 0.3F, 0.5F);
    at.put("stamp.25", 0.7F, 0.5F);
    at.player.click("Partners");
    at.player.drag({at.on(0.3F, 0.5F), at.on(0.5F, 0.5F), at.on(0.7F, 0.5F)});
    ASSERT_THAT(at.all<sketch::Relation>(), SizeIs(1));
    const auto before = sketch::boxOf(at.page(), *at.page().items[2]);
    at.player.key(ImGuiKey_Escape);
    at.player.drag({at.on(0.3F, 0.5F), at.on(0.3F, 0.4F), at.on(0.3F, 0.3F)});
    EXPECT_LT(sketch::boxOf(at.page(), *at.page().items[2]).least.y, before.least.y - 100);
}

TEST(Sketch, AChildOfACoupleHangsFromTheirLine) {
    AtThePage at;
    at.player.click("tool.symbol");
    at.player.click("Genogram");
    at.put("stamp.24", 0.3F, 0.3F);
    at.put("stamp.25", 0.7F, 0.3F);
    at.put("stamp.25", 0.5F, 0.7F);
    at.player.click("Partners");
    at.player.drag({at.on(0.3F, 0.3F), at.on(0.5F, 0.3F), at.on(0.7F, 0.3F)});
    at.player.click("Parent–child");
    at.player.drag({at.on(0.3F, 0.3F), at.on(0.4F, 0.5F), at.on(0.5F, 0.7F)});
    ASSERT_THAT(at.all<sketch::Relation>(), SizeIs(2));
    EXPECT_EQ(at.all<sketch::Relation>()[1].from, at.page().items[3]->id);
}

TEST(Sketch, ASecondChildHangsFromTheCouplesLineToo) {
    AtThePage at;
    at.player.click("tool.symbol");
    at.player.click("Genogram");
    at.put("stamp.24", 0.3F, 0.3F);
    at.put("stamp.25", 0.7F, 0.3F);
    at.put("stamp.24", 0.4F, 0.7F);
    at.put("stamp.25", 0.6F, 0.7F);
    at.player.click("Partners");
    at.player.drag({at.on(0.3F, 0.3F), at.on(0.5F, 0.3F), at.on(0.7F, 0.3F)});
    at.player.click("Parent–child");
    for (const float child :
         {0.4F, 0.6F}) // from the middle of the couple's line, where the first child's begins
        at.player.drag({at.on(0.5F, 0.3F), at.on(0.5F, 0.5F), at.on(child, 0.7F)});
    ASSERT_THAT(at.all<sketch::Relation>(), SizeIs(3));
    for (int child : {1, 2}) EXPECT_EQ(at.all<sketch::Relation>()[child].from, at.page().items[4]->id);
}

TEST(Sketch, ErasingASignTakesItsRelationsToo) {
    AtThePage at;
    at.player.click("tool.symbol");
    at.player.click("Genogram");
    at.put("stamp.24", 0.3F, 0.5F);
    at.put("stamp.25", 0.7F, 0.5F);
    at.player.click("Partners");
    at.player.drag({at.on(0.3F, 0.5F), at.on(0.5F, 0.5F), at.on(0.7F, 0.5F)});
    at.player.key(ImGuiKey_Escape);
    at.player.clickAt(at.on(0.3F, 0.5F));
    at.player.key(ImGuiKey_Delete);
    EXPECT_THAT(at.page().items, SizeIs(1));
    at.player.key(ImGuiKey_Z);
    EXPECT_THAT(at.page().items, SizeIs(3));
}

TEST(Sketch, ATextIsTypedInItsPlace) {
    AtThePage at;
    at.player.key(ImGuiKey_T);
    at.player.clickAt(at.on(0.4F, 0.4F));
    at.player.type("Rumah nenek");
    at.player.clickAt(at.on(0.8F, 0.9F));
    at.player.key(ImGuiKey_Escape);
    ASSERT_THAT(at.all<sketch::TextBox>(), SizeIs(1));
    EXPECT_EQ(at.all<sketch::TextBox>()[0].text, "Rumah nenek");
    at.player.clickAt(at.on(0.42F, 0.4F));
    at.player.key(ImGuiKey_End);
    at.player.type("!");
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.all<sketch::TextBox>()[0].text, "Rumah nenek!");
}

TEST(Sketch, WhoIsNotInThePictureYetIsAskedAndPlaced) {
    AtThePage at;
    at.player.click("Who?");
    ASSERT_TRUE(at.player.sees("missing.person:sari"));
    at.player.click("missing.person:sari");
    at.player.clickAt(at.on(0.5F, 0.5F));
    EXPECT_TRUE(ui::isOnPage(at.page(), "person:sari"));
    EXPECT_FALSE(at.player.sees("missing.person:sari"));
}

// --- what is selected

TEST(Sketch, WhatIsSelectedIsMovedCopiedAndDeleted) {
    AtThePage at;
    at.line(0.3F);
    at.player.key(ImGuiKey_V);
    at.player.clickAt(at.on(0.5F, 0.3F));
    EXPECT_THAT(at.player.view.sketch.selected, SizeIs(1));
    at.player.drag({at.on(0.5F, 0.3F), at.on(0.5F, 0.4F), at.on(0.5F, 0.5F)});
    EXPECT_NEAR(sketch::boxOf(at.page(), *at.page().items[0]).centre().y, 550, 6);
    at.player.key(ImGuiKey_D, ImGuiMod_Ctrl);
    EXPECT_THAT(at.page().items, SizeIs(2));
    at.player.key(ImGuiKey_Delete);
    EXPECT_THAT(at.page().items, SizeIs(1));
}

TEST(Sketch, ARectangleSelectsWhatLiesWithin) {
    AtThePage at;
    at.line(0.3F);
    at.line(0.5F);
    at.line(0.9F);
    at.player.key(ImGuiKey_V);
    at.player.drag({at.on(0.1F, 0.2F), at.on(0.5F, 0.4F), at.on(0.9F, 0.6F)});
    EXPECT_THAT(at.player.view.sketch.selected, SizeIs(2));
}

TEST(Sketch, AColourGoesToWhatIsSelected) {
    AtThePage at;
    at.line(0.3F);
    at.player.key(ImGuiKey_V);
    at.player.clickAt(at.on(0.5F, 0.3F));
    at.player.click("Red");
    EXPECT_EQ(at.page().items[0]->colour, sketch::Colour::Red);
}

TEST(Sketch, ACopyIsPastedOnAnotherPage) {
    AtThePage at;
    at.line(0.3F);
    at.player.key(ImGuiKey_A, ImGuiMod_Ctrl);
    at.player.key(ImGuiKey_C, ImGuiMod_Ctrl);
    at.player.key(ImGuiKey_W);
    at.player.click("pages.add");
    at.player.click("pages.close");
    EXPECT_EQ(at.player.view.sketch.page, session::PageId{"meeting~2"});
    at.player.key(ImGuiKey_V, ImGuiMod_Ctrl);
    EXPECT_THAT(at.page("meeting~2").items, SizeIs(1));
    EXPECT_THAT(at.page().items, SizeIs(1));
}

// --- pages and replay

TEST(Sketch, PagesAreAddedDuplicatedDeletedAndBroughtBack) {
    AtThePage at;
    at.line(0.3F);
    at.player.key(ImGuiKey_W);
    at.player.click("pages.duplicate");
    EXPECT_THAT(at.desk.work().pages(),
                ElementsAre(session::PageId{"meeting"}, session::PageId{"meeting~2"}));
    at.player.click("pages.delete");
    EXPECT_THAT(at.desk.work().pages(), ElementsAre(session::PageId{"meeting"}));
    EXPECT_EQ(at.player.view.sketch.page, session::PageId{"meeting"});
    at.player.click("pages.restore");
    EXPECT_EQ(at.player.view.sketch.page, session::PageId{"meeting~2"});
    EXPECT_THAT(at.page("meeting~2").items, SizeIs(1));
    at.player.click("pages.left");
    EXPECT_THAT(at.desk.work().pages(),
                ElementsAre(session::PageId{"meeting~2"}, session::PageId{"meeting"}));
}

TEST(Sketch, AnotherTemplateIsPartOfTheRecord) {
    AtThePage at;
    at.line(0.3F);
    at.player.key(ImGuiKey_W);
    at.player.click("ground.5");
    EXPECT_EQ(at.desk.work().ground({"meeting"}).kind, sketch::Template::Risk);
}

TEST(Sketch, APageIsPlayedBackFasterAndScrubbed) {
    AtThePage at;
    at.line(0.3F);
    at.line(0.6F);
    at.player.click("replay");
    ASSERT_TRUE(at.player.view.sketch.replay.run);
    at.player.click("16×");
    at.player.wait(1);
    EXPECT_TRUE(at.player.view.sketch.replay.paused) << "it is over by then";
    at.player.click("replay.time"); // the middle of it
    EXPECT_NEAR(at.player.view.sketch.replay.at, at.player.view.sketch.replay.run->seconds() / 2, 0.2);
    at.player.click("replay.close");
    EXPECT_FALSE(at.player.view.sketch.replay.run);
    EXPECT_THAT(at.strokes(), SizeIs(2));
}

TEST(Sketch, OneButtonAsksForAllPagesAsPictures) {
    AtThePage at;
    at.line(0.3F);
    at.player.click("export");
    EXPECT_EQ(at.desk.exported, 1);
}

// --- the description

TEST(Sketch, WhatIsTypedIsHandedOnAfterAPause) {
    AtThePage at;
    at.player.click("description");
    at.player.type("Sari, 29");
    EXPECT_THAT(at.player.asked<intent::Describe>(), IsEmpty());
    EXPECT_TRUE(at.player.reads("Saving"));
    at.player.wait(0.8);
    EXPECT_EQ(at.desk.work().description({"meeting"}), "Sari, 29");
    EXPECT_FALSE(at.player.reads("Saving"));
}

TEST(Sketch, LettersInTheDescriptionAreNoCommands) {
    AtThePage at;
    at.player.click("description");
    at.player.type("sz");
    at.player.key(ImGuiKey_Z);
    at.player.key(ImGuiKey_P);
    EXPECT_THAT(at.player.asked<intent::Sketch>(), IsEmpty());
    EXPECT_EQ(at.player.view.sketch.description.text(), "sz");
}

TEST(Sketch, LeavingHandsOnWhatWasTypedAtOnce) {
    AtThePage at;
    at.player.click("description");
    at.player.type("Rafi");
    at.player.click("Done");
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
    EXPECT_EQ(at.desk.work().description({"meeting"}), "Rafi");
}

TEST(Sketch, ThePauseHandsOnWhatWasTyped) {
    AtThePage at;
    at.player.click("description");
    at.player.type("Rafi");
    at.player.key(ImGuiKey_F9);
    EXPECT_EQ(at.desk.work().description({"meeting"}), "Rafi");
}

TEST(Sketch, EscapeLeavesTheDescriptionFirstThenThePage) {
    AtThePage at;
    at.player.click("description");
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Sketch);
    EXPECT_FALSE(at.player.view.sketch.description.focused());
    at.player.key(ImGuiKey_Escape);
    EXPECT_EQ(at.player.view.screen, ui::Screen::Play);
}

TEST(Sketch, OnANarrowWindowTheDescriptionLiesOverTheCanvas) {
    AtThePage at({1024, 768});
    EXPECT_FALSE(at.player.sees("description"));
    at.player.click("words");
    at.player.click("description");
    at.player.type("Rafi");
    at.player.wait(0.8);
    EXPECT_EQ(at.desk.work().description({"meeting"}), "Rafi");
    at.player.click("words.close");
    at.player.drag({at.on(0.7F, 0.2F), at.on(0.9F, 0.2F)});
    EXPECT_THAT(at.strokes(), SizeIs(1));
}

TEST(Sketch, AReadOnlySessionIsNotDrawnOn) {
    AtThePage at;
    at.desk.readOnly = true;
    at.player.settle();
    at.line(0.2F);
    at.player.click("description");
    at.player.type("Rafi");
    at.player.wait(0.8);
    EXPECT_THAT(at.player.asked<intent::Describe>(), IsEmpty());
    EXPECT_THAT(at.strokes(), IsEmpty());
}

TEST(Sketch, AtTheLargestTextTheWholePaletteCanBePressed) {
    AtThePage at({1366, 768, 250});
    at.player.click("Red");
    at.player.click("Broad");
    at.line(0.2F);
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_EQ(at.page().items[0]->colour, sketch::Colour::Red);
    EXPECT_EQ(at.strokes()[0].width, sketch::Width::Broad);
    at.player.click("undo");
    EXPECT_THAT(at.strokes(), IsEmpty());
}

TEST(Sketch, ATermOfTheCaseIsOneTapAway) {
    AtThePage at;
    at.player.click("Sari");
    at.player.wait(0.8);
    EXPECT_EQ(at.desk.work().description({"meeting"}), "Sari ");
}

TEST(Sketch, TheSceneCanBeReadBesideTheCanvas) {
    AtThePage at;
    at.player.click("beside.1");
    const auto* scene = at.desk.work().sceneOf({"meeting"});
    EXPECT_TRUE(at.player.reads(scene->title[Language::En]));
}
