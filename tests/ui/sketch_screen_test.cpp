// The canvas and the description: what is drawn, erased, undone and written is asked for as the journal keeps
// it.
#include <gmock/gmock.h>

#include "support/screen.h"

using namespace alur;
using namespace alur::test;
namespace intent = alur::ui::intent;
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
    const std::vector<sketch::Stroke>& strokes() const {
        static const std::vector<sketch::Stroke> none;
        const auto* history = desk.work().sketch({"meeting"});
        return history == nullptr ? none : history->page().strokes;
    }
    PlainDesk desk;
    Player player;
};

} // namespace

TEST(Sketch, AStrokeOfTheMouseIsDrawnWithItsPoints) {
    AtThePage at;
    at.player.drag({at.on(0.25F, 0.5F), at.on(0.5F, 0.25F), at.on(0.75F, 0.5F)});
    const auto asked = at.player.asked<intent::Draw>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].page, session::PageId{"meeting"});
    const auto& points = asked[0].stroke.points;
    ASSERT_THAT(points, SizeIs(3));
    const std::vector<sketch::Point> drawn{{400, 550}, {800, 275}, {1200, 550}};
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        EXPECT_NEAR(points[i].x, drawn[i].x, 2) << i;
        EXPECT_NEAR(points[i].y, drawn[i].y, 2) << i;
    }
}

TEST(Sketch, ATapIsADot) {
    AtThePage at;
    at.player.clickAt(at.on(0.5F, 0.5F));
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_THAT(at.strokes()[0].points, SizeIs(1));
}

TEST(Sketch, ColourAndWidthAreThoseThatWereChosen) {
    AtThePage at;
    at.player.click("Sea green");
    at.player.click("Broad");
    at.player.drag({at.on(0.2F, 0.2F), at.on(0.8F, 0.2F)});
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_EQ(at.strokes()[0].colour, sketch::Colour::Square);
    EXPECT_EQ(at.strokes()[0].width, sketch::Width::Broad);
}

TEST(Sketch, TheEraserTakesTheStrokesThatItTouches) {
    AtThePage at;
    at.player.drag({at.on(0.2F, 0.2F), at.on(0.8F, 0.2F)});
    at.player.drag({at.on(0.2F, 0.8F), at.on(0.8F, 0.8F)});
    at.player.click("Erase");
    at.player.drag({at.on(0.5F, 0.1F), at.on(0.5F, 0.4F)});
    const auto asked = at.player.asked<intent::Erase>();
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_THAT(asked[0].strokes, SizeIs(1));
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_GT(at.strokes()[0].points[0].y, sketch::pageHeight / 2);
}

TEST(Sketch, AnEraserThatTouchesNothingAsksForNothing) {
    AtThePage at;
    at.player.drag({at.on(0.2F, 0.2F), at.on(0.8F, 0.2F)});
    at.player.click("Erase");
    at.player.drag({at.on(0.5F, 0.6F), at.on(0.5F, 0.9F)});
    EXPECT_THAT(at.player.asked<intent::Erase>(), IsEmpty());
}

TEST(Sketch, ControlZUndoesAndControlYDoesAgain) {
    AtThePage at;
    at.player.drag({at.on(0.2F, 0.2F), at.on(0.8F, 0.2F)});
    at.player.key(ImGuiKey_Z, ImGuiMod_Ctrl);
    EXPECT_THAT(at.player.asked<intent::UndoSketch>(), SizeIs(1));
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
    at.player.drag({at.on(0.2F, 0.2F), at.on(0.8F, 0.2F)});
    EXPECT_TRUE(at.player.find("undo")->enabled);
    EXPECT_FALSE(at.player.find("redo")->enabled);
}

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
    EXPECT_THAT(at.player.asked<intent::UndoSketch>(), IsEmpty());
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
    at.player.drag({at.on(0.2F, 0.2F), at.on(0.8F, 0.2F)});
    at.player.click("description");
    at.player.type("Rafi");
    at.player.wait(0.8);
    EXPECT_THAT(at.player.asked<intent::Describe>(), IsEmpty());
    EXPECT_THAT(at.strokes(), IsEmpty());
}

TEST(Sketch, AtTheLargestTextTheWholePaletteCanBePressed) {
    AtThePage at({1366, 768, 250});
    at.player.click("Brick");
    at.player.click("Broad");
    at.player.drag({at.on(0.2F, 0.2F), at.on(0.8F, 0.2F)});
    ASSERT_THAT(at.strokes(), SizeIs(1));
    EXPECT_EQ(at.strokes()[0].colour, sketch::Colour::Brick);
    EXPECT_EQ(at.strokes()[0].width, sketch::Width::Broad);
    at.player.click("undo");
    EXPECT_THAT(at.strokes(), IsEmpty());
}
