// The projector's window: it comes and goes with its display, and nothing that is shown is lost. Displays are
// given to it here; SDL's dummy driver holds the windows.
#include <gmock/gmock.h>

#include <SDL.h>

#include "app/desk_words.h"
#include "app/projector.h"
#include "app/window.h"
#include "support/folder.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using testing::ElementsAre;
using testing::IsEmpty;
using ui::Projected;

namespace {

const Display laptop{"Laptop", 0, 0, 1366, 768}, epson{"EPSON", 1366, 0, 1024, 768},
    screen{"TV", 0, 768, 1920, 1080};

/// An operator's window with a group's result, and a projector whose displays the test plugs.
class AtTheProjector : public testing::Test {
protected:
    void SetUp() override {
        SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
        ASSERT_EQ(SDL_Init(SDL_INIT_VIDEO), 0) << SDL_GetError();
        std::filesystem::create_directories(folder_ / "scenarios");
        std::filesystem::copy(sourceFolder() / "tests/data/example.yaml", folder_ / "scenarios/example.yaml");
        desk_ = std::make_unique<Desk>(
            DeskPlaces{folder_ / "data", {}, {folder_ / "scenarios"}}, sharedMethod(), workshop(),
            [this] { return now_ += 1000; }, [] {});
        desk_->waitForCases();
        window_ = Window::open({1366, 768, true, false}, sourceFolder() / "assets");
        ASSERT_TRUE(window_) << SDL_GetError();
        projector_ = std::make_unique<Projector>(sourceFolder() / "assets", true, [this] { return plugged; });
        desk_->carryOut({ui::intent::Practise{desk_->model(0).cases->front().file}, ui::intent::BeginPlay{},
                         ui::intent::Decide{casework::Step::of(0)}},
                        view());
        view().screen = ui::Screen::Result;
        key(SDL_SCANCODE_F5, SDLK_F5);
    }
    void TearDown() override {
        projector_.reset();
        window_.reset();
        desk_.reset();
        SDL_Quit();
    }

    ui::View& view() { return window_->view(); }
    const ui::Model& model() { return desk_->model(seconds_); }

    /// As the game's loop does it.
    void frame() {
        seconds_ += 1.0 / 30;
        window_->setClock(seconds_);
        window_->frame(*desk_);
        if (const auto to = projector_->follow(view(), *desk_, operators, window_->surface()))
            operators = *to;
        projector_->frame(view(), *desk_, seconds_);
    }
    void frames(int count) {
        for (int i = 0; i < count; ++i) frame();
    }
    void key(SDL_Scancode scancode, SDL_Keycode keycode) {
        for (const bool down : {true, false}) {
            SDL_Event event{};
            event.type = down ? SDL_KEYDOWN : SDL_KEYUP;
            event.key.keysym.scancode = scancode;
            event.key.keysym.sym = keycode;
            event.key.state = down ? SDL_PRESSED : SDL_RELEASED;
            window_->take(event);
            frame();
        }
        frames(3);
    }
    /// What the projector's window shows, byte by byte.
    std::string picture() {
        const auto file = folder_ / "picture.png";
        EXPECT_TRUE(projector_->surface()->savePicture(file));
        return bytesOf(file);
    }
    std::string lastToast() {
        return model().toasts->empty() ? "" : model().toasts->back().text[Language::Id];
    }

    std::vector<Display> plugged{laptop, epson};
    int operators = 0;
    Folder folder_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Window> window_;
    std::unique_ptr<Projector> projector_;

private:
    std::int64_t now_ = 1763964000000;
    double seconds_ = 0;
};

class WithOneDisplay : public AtTheProjector {
protected:
    WithOneDisplay() { plugged = {laptop}; }
};

} // namespace

TEST(ProjectorDisplay, IsTheFirstThatTheOperatorDoesNotUse) {
    EXPECT_EQ(projectorDisplay({laptop, epson}, 0, {}), 1);
    EXPECT_EQ(projectorDisplay({laptop, epson}, 1, {}), 0);
    EXPECT_EQ(projectorDisplay({laptop}, 0, {}), std::nullopt);
    EXPECT_EQ(projectorDisplay({}, 0, {}), std::nullopt);
}

TEST(ProjectorDisplay, IsTheOneThatWasChosenWhereThatIsStillThere) {
    EXPECT_EQ(projectorDisplay({laptop, epson, screen}, 0, 2), 2);
    EXPECT_EQ(projectorDisplay({laptop, epson, screen}, 1, 2), 2);
    EXPECT_EQ(projectorDisplay({laptop, epson, screen}, 2, 2), 1);
    EXPECT_EQ(projectorDisplay({laptop, epson}, 0, 2), 1) << "the chosen one was unplugged";
}

TEST(ProjectorDisplay, IsNoneWhereAllShowTheSame) {
    auto mirrored = epson;
    mirrored.x = 0;
    EXPECT_EQ(projectorDisplay({laptop, mirrored}, 0, {}), std::nullopt);
    EXPECT_THAT(displayOrder({laptop, mirrored, screen}, 0), ElementsAre(0, 2));
}

TEST(ProjectorDisplay, IsNeverOneThatHasNoSize) {
    EXPECT_EQ(projectorDisplay({laptop, {"gone", 5000, 0, 0, 0}}, 0, {}), std::nullopt);
}

TEST_F(AtTheProjector, TheShowHasAWindowOfItsOwn) {
    EXPECT_TRUE(projector_->isOpen());
    EXPECT_FALSE(view().projector.here);
    EXPECT_TRUE(model().projecting);
    EXPECT_THAT(model().displays, ElementsAre("Laptop", "EPSON"));
}

TEST_F(AtTheProjector, EachSlideChangesItsPicture) {
    const auto title = picture();
    key(SDL_SCANCODE_PAGEDOWN, SDLK_PAGEDOWN);
    EXPECT_NE(picture(), title);
    key(SDL_SCANCODE_PAGEUP, SDLK_PAGEUP);
    EXPECT_EQ(picture(), title);
}

TEST_F(AtTheProjector, AFrozenOneKeepsItsPictureAndThenCatchesUp) {
    const auto title = picture();
    key(SDL_SCANCODE_F, SDLK_f);
    key(SDL_SCANCODE_PAGEDOWN, SDLK_PAGEDOWN);
    EXPECT_EQ(view().projector.slide, "case");
    EXPECT_EQ(picture(), title);
    key(SDL_SCANCODE_F, SDLK_f);
    EXPECT_NE(picture(), title);
}

TEST_F(AtTheProjector, ABlankOneIsBlackAndThePauseIsShownThereToo) {
    const auto title = picture();
    key(SDL_SCANCODE_B, SDLK_b);
    const auto blank = picture();
    EXPECT_NE(blank, title);
    key(SDL_SCANCODE_B, SDLK_b);
    key(SDL_SCANCODE_F9, SDLK_F9);
    EXPECT_NE(picture(), title);
    EXPECT_NE(picture(), blank);
    key(SDL_SCANCODE_F9, SDLK_F9);
    EXPECT_EQ(picture(), title) << "and the show stands where it stood";
}

TEST_F(AtTheProjector, AtRestItDrawsNothing) {
    frames(5);
    ASSERT_FALSE(view().projector.memory.controls.empty());
    view().projector.memory.controls.clear(); // a frame would fill them again
    for (int i = 0; i < 5; ++i) {
        window_->frame(*desk_);
        EXPECT_FALSE(projector_->frame(view(), *desk_, 100 + i)) << "no further frame is asked for";
    }
    EXPECT_TRUE(view().projector.memory.controls.empty());
}

TEST_F(AtTheProjector, UnpluggedItGoesOnInTheOneWindowAndSaysSo) {
    key(SDL_SCANCODE_PAGEDOWN, SDLK_PAGEDOWN);
    key(SDL_SCANCODE_F, SDLK_f);
    plugged = {laptop};
    frames(2);
    EXPECT_FALSE(projector_->isOpen());
    EXPECT_TRUE(view().projector.here);
    EXPECT_FALSE(view().projector.frozen);
    EXPECT_EQ(view().projector.slide, "case");
    EXPECT_EQ(view().projector.what, Projected::Slide);
    EXPECT_EQ(lastToast(), desk_words::projectorGone[Language::Id]);
}

TEST_F(AtTheProjector, PluggedInAgainItComesBackWhereItStood) {
    key(SDL_SCANCODE_PAGEDOWN, SDLK_PAGEDOWN);
    const auto before = picture();
    plugged = {laptop};
    frames(2);
    plugged = {laptop, epson};
    frames(4);
    EXPECT_TRUE(projector_->isOpen());
    EXPECT_FALSE(view().projector.here);
    EXPECT_EQ(lastToast(), desk_words::projectorBack[Language::Id]);
    EXPECT_EQ(picture(), before);
}

TEST_F(AtTheProjector, SwappedTheTwoChangePlacesAndStaySo) {
    key(SDL_SCANCODE_X, SDLK_x);
    EXPECT_EQ(operators, 1);
    EXPECT_TRUE(projector_->isOpen());
    EXPECT_THAT(model().displays, ElementsAre("EPSON", "Laptop"));
    frames(5);
    EXPECT_EQ(operators, 1);
    key(SDL_SCANCODE_X, SDLK_x);
    EXPECT_EQ(operators, 0);
}

TEST_F(AtTheProjector, MovesToTheDisplayThatIsChosen) {
    plugged = {laptop, epson, screen};
    frames(2);
    key(SDL_SCANCODE_D, SDLK_d);
    EXPECT_EQ(view().projector.display, 2);
    EXPECT_TRUE(projector_->isOpen());
    plugged = {laptop, epson};
    frames(2);
    EXPECT_TRUE(projector_->isOpen()) << "the other one takes its place";
    EXPECT_FALSE(view().projector.here);
}

TEST_F(AtTheProjector, ClosesWithThePresentation) {
    key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
    EXPECT_TRUE(projector_->isOpen()) << "the audience sees the welcome, not the desktop";
    key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
    EXPECT_EQ(view().screen, ui::Screen::Result);
    EXPECT_FALSE(projector_->isOpen());
    EXPECT_THAT(lastToast(), IsEmpty()) << "nothing was lost";
}

TEST_F(AtTheProjector, QuestionsLessonsAndTheOrderOfTheSlidesSurviveARestart) {
    auto places = report::arrangementOf(*model().slides);
    std::swap(places[0], places[1]);
    places[2].hidden = true;
    desk_->carryOut({ui::intent::ArrangeSlides{places}, ui::intent::WriteLessons{"Dengar dulu."},
                     ui::intent::EditQuestions{{"Bagaimana \"rasanya\" %s?"}}},
                    view());
    const auto before = report::arrangementOf(*model().slides);
    desk_->closeSession();
    frame();
    const auto sessions = folder_ / "data" / "sessions";
    std::filesystem::path file;
    for (const auto& entry : std::filesystem::directory_iterator(sessions))
        if (entry.path().extension() == ".alur") file = entry.path();
    desk_->openSession(file, view());
    ASSERT_NE(model().slides, nullptr);
    EXPECT_EQ(report::arrangementOf(*model().slides), before);
    EXPECT_EQ(model().slides->front().id, "case");
    EXPECT_EQ(model().work->lessons(), "Dengar dulu.");
    ASSERT_EQ(model().questions->size(), 1U);
    EXPECT_EQ(model().questions->front().text[Language::En], "Bagaimana \"rasanya\" %s?");
}

TEST_F(AtTheProjector, TakesAPressOnItsSlide) {
    const auto id = projector_->surface()->id();
    const auto size = projector_->surface()->size();
    const auto mouse = [&](Uint32 type) {
        SDL_Event event{};
        event.type = type;
        if (type == SDL_MOUSEMOTION) {
            event.motion.windowID = id;
            event.motion.x = size.width * 3 / 4;
            event.motion.y = size.height / 2;
        } else {
            event.button.windowID = id;
            event.button.button = SDL_BUTTON_LEFT;
        }
        ASSERT_TRUE(projector_->owns(event));
        projector_->take(event, view());
        frame();
    };
    for (const Uint32 type : {SDL_MOUSEMOTION, SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP}) mouse(type);
    frames(2);
    EXPECT_EQ(view().projector.slide, "case");
}

TEST_F(AtTheProjector, LeavesKeysToTheOperatorAndClosesWhenItsWindowIsClosed) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.windowID = projector_->surface()->id();
    EXPECT_FALSE(projector_->owns(event));
    event = {};
    event.type = SDL_WINDOWEVENT;
    event.window.windowID = projector_->surface()->id();
    event.window.event = SDL_WINDOWEVENT_CLOSE;
    ASSERT_TRUE(projector_->owns(event));
    projector_->take(event, view());
    frame();
    EXPECT_FALSE(projector_->isOpen());
}

TEST_F(WithOneDisplay, TheShowFillsTheOneWindow) {
    EXPECT_FALSE(projector_->isOpen());
    EXPECT_TRUE(view().projector.here);
    EXPECT_FALSE(model().projecting);
    EXPECT_THAT(lastToast(), IsEmpty());
}

TEST_F(WithOneDisplay, AProjectorThatIsPluggedInLaterTakesTheShow) {
    plugged = {laptop, epson};
    frames(3);
    EXPECT_TRUE(projector_->isOpen());
    EXPECT_FALSE(view().projector.here);
    EXPECT_EQ(view().projector.what, Projected::Slide);
}
