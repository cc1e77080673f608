#include "app/rehearsal.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <thread>

#include <SDL.h>

#include "app/finder.h"
#include "app/hand.h"
#include "app/places.h"
#include "app/projector.h"
#include "app/rehearsal_workshop.h"
#include "app/report_files.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t fixedDay = 1763964000000; // a Monday morning in November, whatever day it is

class Rehearsal {
public:
    Rehearsal(const RehearsalWish& wish, std::shared_ptr<const scenario::Method> method,
              const scenario::Workshop& workshop, Language language, int width, int height)
        : folder_(wish.folder), assets_(wish.assets), cases_(wish.cases),
          name_(std::string(code(language)) + "-" + std::to_string(width) + "x" + std::to_string(height)),
          desk_(
              {wish.folder / "sessions" / name_,
               {},
               wish.cases,
               wish.folder / "reports" / name_,
               findPrintFonts(wish.assets),
               wish.assets},
              std::move(method), workshop, [this] { return now_ += 1000; }, [] {}),
          window_(Window::open({width, height, true, false}, wish.assets)) {
        auto settings = desk_.settings();
        settings.language = language;
        settings.reducedMotion = true; // only what comes of a motion is looked at
        desk_.setSettings(settings);
        desk_.drawFrom([lot = 20231124U]() mutable { return lot++; }); // the same lots each time
        desk_.waitForCases();
        desk_.setProjector({}, false, static_cast<float>(width) / static_cast<float>(height));
    }

    bool run() {
        if (!window_) return false;
        Hand hand(*window_, desk_);
        hand.settle();
        if (!picture("home") || !hand.press("case.")) return false;
        picture("notes");
        if (!hand.press("begin")) return false;
        picture("play");
        hand.key(SDL_SCANCODE_DOWN, SDLK_DOWN);
        hand.key(SDL_SCANCODE_DOWN, SDLK_DOWN);
        picture("play-focus");
        playOn(hand);
        hand.press("see_result");
        picture("result");
        hand.press("indicator.coverage");
        for (const char* tab : {"tab.1", "tab.2", "tab.3", "tab.4"})
            if (hand.press(tab)) picture(std::string("result-") + tab[4]);
        questions(hand);
        if (!present(hand)) return false;
        project(hand);
        overlays(hand);
        if (!write(hand)) return false;
        return rehearseWorkshop(hand, desk_, [this](const std::string& what) { picture(what); });
    }

private:
    bool picture(const std::string& what) {
        const auto number = std::to_string(++pictures_ + 100).substr(1);
        return window_->savePicture(folder_ / "pictures" / (name_ + "-" + number + "-" + what + ".png"));
    }

    /// Always the first decision that is open, with a look at each kind of page on the way.
    void playOn(Hand& hand) {
        for (int step = 0; step < 120 && !hand.sees("see_result"); ++step) {
            const auto* work = desk_.model(0).work;
            const auto& scene = work->play().scene();
            if (scene.crisis && once("crisis")) picture("play-crisis");
            if (scene.discuss && once("discuss")) picture("play-discuss");
            if (scene.sketch && hand.sees("prompt.sketch") && once("sketch")) sketch(hand);
            if (scene.picksSeveral()) {
                for (int i = 0; i < scene.pickMax; ++i) pressDecision(hand, static_cast<std::size_t>(i));
                if (once("several")) picture("play-several");
                if (!hand.press("take")) return;
            } else if (!pressDecision(hand, 0)) return;
            if (step == 2 && once("consequence")) {
                picture("play-consequence");
                hand.press("take_back");
                picture("play-taken-back");
                pressDecision(hand, 0);
            }
            if (!desk_.model(0).work->play().eventsIn(desk_.model(0).work->play().taken().back()).empty() &&
                once("event"))
                picture("play-event");
            hand.press("go_on");
            if (step == 6) files(hand);
        }
        picture("play-end");
    }

    bool pressDecision(Hand& hand, std::size_t which) {
        const auto& play = desk_.model(0).work->play();
        std::size_t open = 0;
        for (const auto decision : play.scene().decisions) {
            if (!casework::available(play.book(), play.state(), decision) || open++ < which) continue;
            return hand.press("decision." + play.book().scenario().decisions[decision].id);
        }
        return false;
    }

    void files(Hand& hand) {
        const bool drawer = !hand.sees("file.0");
        if (drawer) hand.press("file");
        for (const char* tab : {"file.1", "file.2", "file.3", "file.0"})
            if (hand.press(tab)) picture(std::string("file-") + tab[5]);
        if (drawer) hand.press("drawer.close");
    }

    void sketch(Hand& hand) {
        hand.press("prompt.sketch");
        picture("sketch-empty");
        const auto* canvas = hand.find("canvas");
        if (canvas == nullptr) return;
        const auto paper = canvas->rect;
        const auto at = [&](float x, float y) {
            return ui::Vec{paper.x + paper.w * x, paper.y + paper.h * y};
        };
        const auto ring = [&](float x, float y, float r) {
            std::vector<ui::Vec> way;
            for (int i = 0; i <= 28; ++i)
                way.push_back(at(x + r * std::cos(0.225F * static_cast<float>(i)),
                                 y + 1.4F * r * std::sin(0.225F * static_cast<float>(i))));
            return way;
        };
        hand.drag(ring(0.3F, 0.4F, 0.07F));
        hand.drag(ring(0.7F, 0.4F, 0.07F));
        hand.drag({at(0.38F, 0.4F), at(0.62F, 0.4F)});
        hand.drag({at(0.5F, 0.4F), at(0.5F, 0.7F)});
        hand.press("colour.6");
        hand.drag({at(0.4F, 0.33F), at(0.45F, 0.27F), at(0.5F, 0.33F), at(0.55F, 0.27F), at(0.6F, 0.33F)});
        if (hand.sees("words")) hand.press("words");
        hand.press("description");
        hand.type(desk_.settings().language == Language::Id
                      ? "Dua orang tinggal serumah. Ada ancaman, dan ada anak di antara mereka."
                      : "Two people share a house. There is a threat, and a child between them.");
        picture("sketch");
        if (hand.sees("words.close")) hand.press("words.close");
        hand.press("back");
    }

    void questions(Hand& hand) {
        hand.press("tab.5");
        hand.press("lessons");
        const bool indonesian = desk_.settings().language == Language::Id;
        for (const char* lesson :
             {indonesian ? "Tanyakan dulu apa yang dibutuhkan anak." : "Ask first what the child needs.",
              indonesian ? "Satu orang memegang catatan sejak awal."
                         : "One person keeps the record from the start.",
              indonesian ? "Tempat aman disiapkan sebelum pintu diketuk."
                         : "A safe place is ready before anyone knocks."}) {
            hand.type(lesson);
            hand.key(SDL_SCANCODE_RETURN, SDLK_RETURN);
        }
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        picture("questions");
    }

    /// Every slide as the audience sees it in the only window, then the presenter's side.
    bool present(Hand& hand) {
        if (!hand.press("present")) return false;
        picture("presenter-before");
        hand.key(SDL_SCANCODE_F5, SDLK_F5);
        const auto& slides = *desk_.model(0).slides;
        std::size_t shown = 0;
        for (const auto& slide : slides) shown += slide.hidden ? 0 : 1;
        for (std::size_t i = 0; i < shown; ++i) {
            if (window_->view().projector.slide.starts_with("sketch")) replay(hand);
            hand.wait(4); // the buttons are gone
            picture("slide-" + std::to_string(i + 1));
            hand.key(SDL_SCANCODE_PAGEDOWN, SDLK_PAGEDOWN);
        }
        hand.key(SDL_SCANCODE_O, SDLK_o);
        picture("slides-overview");
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        hand.key(SDL_SCANCODE_HOME, SDLK_HOME);
        for (int i = 0; i < 2; ++i) hand.key(SDL_SCANCODE_PAGEDOWN, SDLK_PAGEDOWN);
        picture("presenter");
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        return true;
    }

    /// A sketch while it is drawn again.
    void replay(Hand& hand) {
        auto settings = desk_.settings();
        settings.reducedMotion = false;
        desk_.setSettings(settings);
        hand.wait(2.5);
        picture("slide-replay");
        settings.reducedMotion = true;
        desk_.setSettings(settings);
    }

    /// The same on a projector of its own, 1024 wide, beside the presenter's side.
    void project(Hand& hand) {
        Projector projector(assets_, true, [] {
            return std::vector<Display>{{"Laptop", 0, 0, 1366, 768}, {"Proyektor", 1366, 0, 1024, 768}};
        });
        const auto follow = [&] {
            (void)projector.follow(window_->view(), desk_, 0, window_->surface());
            while (projector.frame(window_->view(), desk_, window_->seconds())) {}
            hand.wait(0.1);
        };
        hand.press("present");
        follow();
        const auto shot = [&](const std::string& what) {
            follow();
            const auto number = std::to_string(++pictures_ + 100).substr(1);
            if (projector.surface() != nullptr)
                projector.surface()->savePicture(folder_ / "pictures" /
                                                 (name_ + "-" + number + "-projector-" + what + ".png"));
        };
        shot("welcome");
        hand.key(SDL_SCANCODE_F5, SDLK_F5);
        for (int i = 0; i < 2; ++i) hand.key(SDL_SCANCODE_PAGEDOWN, SDLK_PAGEDOWN);
        shot("slide");
        picture("presenter-projecting");
        hand.key(SDL_SCANCODE_F9, SDLK_F9);
        shot("calm");
        hand.key(SDL_SCANCODE_F9, SDLK_F9);
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        desk_.setProjector({}, false, 4.0F / 3);
    }

    void overlays(Hand& hand) {
        hand.press("back");
        hand.press("menu");
        picture("menu");
        hand.press("menu.keys");
        picture("keys");
        hand.press("keys.close");
        hand.key(SDL_SCANCODE_F9, SDLK_F9);
        picture("pause");
        hand.key(SDL_SCANCODE_F9, SDLK_F9);
        hand.press("menu");
        hand.press("menu.home");
        picture("home-continue");
        hand.press("settings");
        picture("settings");
        hand.press("back");
        hand.press("leave");
        picture("leave");
        hand.press("dialog.safe");
    }

    /// The author's screens: the list, a case with a slip of the pen, its map, a preview.
    bool write(Hand& hand) {
        const auto own = folder_ / "sessions" / name_ / "scenarios";
        const auto cases = findCases(cases_);
        if (cases.paths.empty()) return false;
        std::error_code error;
        fs::create_directories(own, error);
        auto text = readAll(cases.paths.front());
        const auto good = text;
        for (const auto& [right, wrong] :
             {std::pair<std::string, std::string>{"role: client", "role: klient"},
              {"stage: assessment", "stage: asesmen"}})
            if (const auto at = text.find(right); at != std::string::npos)
                text.replace(at, right.size(), wrong);
        const auto mine = own / pathOf("salinan-" + shown(cases.paths.front().filename()));
        std::ofstream(mine, std::ios::binary) << text;
        if (!hand.press("write")) return false;
        const auto* author = desk_.model(0).author;
        until(hand, [&] { return author->cases.size() > 5 && author->checked == author->cases.size(); });
        picture("author");
        hand.key(SDL_SCANCODE_N, SDLK_n);
        picture("author-new");
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        if (!hand.press("write." + shown(mine))) return false;
        until(hand, [&] { return author->open && author->open->reads > 0; });
        picture("author-problems");
        std::ofstream(mine, std::ios::binary) << good;
        until(hand, [&] { return author->open->chart != nullptr; });
        hand.key(SDL_SCANCODE_2, SDLK_2);
        picture("author-map");
        hand.key(SDL_SCANCODE_RETURN, SDLK_RETURN);
        picture("author-scene");
        hand.press("panel.play");
        picture("author-preview");
        hand.press("end_preview");
        hand.key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        hand.press("back");
        hand.press("back");
        desk_.waitForCases();
        fs::remove(mine, error);
        desk_.readCases();
        desk_.waitForCases();
        hand.settle();
        return true;
    }

    /// What is done beside the screen has come to it.
    template <class So> void until(Hand& hand, const So& so) {
        for (int i = 0; i < 4000 && !so(); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            desk_.takeIn();
        }
        hand.settle();
    }

    bool once(const std::string& what) {
        if (std::find(seen_.begin(), seen_.end(), what) != seen_.end()) return false;
        seen_.push_back(what);
        return true;
    }

    fs::path folder_;
    fs::path assets_;
    std::vector<fs::path> cases_;
    std::string name_;
    std::int64_t now_ = fixedDay;
    Desk desk_;
    std::unique_ptr<Window> window_;
    int pictures_ = 0;
    std::vector<std::string> seen_;
};

} // namespace

int rehearse(const RehearsalWish& wish, std::shared_ptr<const scenario::Method> method,
             const scenario::Workshop& workshop) {
    std::error_code error;
    for (const char* left : {"sessions", "reports"}) fs::remove_all(wish.folder / left, error);
    fs::create_directories(wish.folder / "pictures", error);
    if (error) {
        std::fprintf(stderr, "alur: %s: %s\n", shown(wish.folder).c_str(), error.message().c_str());
        return 2;
    }
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        std::fprintf(stderr, "alur: %s\n", SDL_GetError());
        return 2;
    }
    const std::vector<WindowSize> usual{{1024, 768}, {1366, 768}, {1920, 1080}};
    int failed = 0;
    for (const auto language : languages)
        for (const auto& [width, height] : wish.sizes.empty() ? usual : wish.sizes) {
            Rehearsal rehearsal(wish, method, workshop, language, width, height);
            std::fprintf(stderr, "rehearse: %s %dx%d\n", std::string(code(language)).c_str(), width, height);
            if (!rehearsal.run()) ++failed;
        }
    SDL_Quit();
    return failed == 0 ? 0 : 2;
}

} // namespace alur::app
