#include "app/game.h"

#include <chrono>
#include <iostream>
#include <utility>

#include <SDL.h>

#include "app/browser.h"
#include "app/desk_words.h"
#include "app/finder.h"
#include "app/library.h"
#include "app/own_folders.h"
#include "app/places.h"
#include "app/projector.h"
#include "app/rehearsal.h"
#include "app/system.h"
#include "app/window.h"
#include "app/words.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

constexpr int framesToSettle = 3; // the focus and what scrolls settle over frames
constexpr Uint64 displayMilliseconds = 15;

std::int64_t wallClock() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

int failed(const Text& why, Language language) {
    std::cerr << "alur: " << printable(why.read(language)) << '\n';
    return exits::failed;
}

/// All that is alive while the window is open; `frame` is called again and again, by whoever keeps time.
class Game {
public:
    Game(const DeskPlaces& places, std::shared_ptr<const scenario::Method> method,
         const scenario::Workshop& workshop, bool software)
        : wakes_(SDL_RegisterEvents(1)),
          desk_(places, std::move(method), workshop, wallClock, [this] { wake(); }),
          projector_(places.assets, software) {}

    /// False where no window can be had; `SDL_GetError` then says why.
    bool open(const Invocation& invocation, const fs::path& assets) {
        if (invocation.options.language) desk_.speak(*invocation.options.language);
        window_ = Window::open({.software = invocation.options.software}, assets);
        if (!window_) return false;
        if (invocation.what == Invocation::What::OpenSession)
            desk_.openSession(invocation.file, window_->view());
        showControls(*window_);
        say(window_->fontsMissing(), desk_words::fontsMissing);
        say(window_->fellBackToSoftware(), desk_words::softwareRenderer);
        return true;
    }

    /// Takes what has come in and draws, where there is something new to see; false once it is over. Where
    /// `rest` allows it, sleeps until there is, and no longer than a display takes to show a frame. The first
    /// picture waits for nothing.
    bool frame(Rest rest) {
        takeEvents(rest);
        if (std::exchange(begun_, true) && desk_.takeIn()) frames_ = framesToSettle;
        if (frames_ > 0) draw(rest);
        return !desk_.wantsToQuit() && !closed_;
    }

private:
    void say(bool so, const Text& text) {
        if (so) desk_.toast(ui::Icon::Info, text);
    }

    /// Called from a worker.
    void wake() const {
        SDL_Event event{};
        event.type = wakes_;
        SDL_PushEvent(&event);
    }

    void draw(Rest rest) {
        changesAt_.reset();
        const auto begun = SDL_GetTicks64();
        if (window_->frame(desk_)) frames_ = framesToSettle;
        else --frames_;
        const auto moveTo = projector_.follow(window_->view(), desk_, window_->display(), window_->surface());
        if (moveTo) window_->moveTo(*moveTo);
        if (projector_.frame(window_->view(), desk_, window_->seconds())) frames_ = std::max(frames_, 1);
        say(window_->pictureMissing() && !std::exchange(saidPicture_, true), desk_words::pictureMissing);
        const auto took = SDL_GetTicks64() - begun;
        if (rest == Rest::Here && frames_ > 0 && took < displayMilliseconds)
            SDL_Delay(static_cast<Uint32>(displayMilliseconds - took));
    }

    /// Seconds until something is to be drawn though nothing happens: a toast goes, a timer shows its next
    /// second. Negative where nothing is.
    double nextChange() {
        const double toast = desk_.nextChange(window_->seconds());
        const double at = window_->view().memory.drawAgainAt;
        if (at < 0) return toast;
        const double left = std::max(0.0, at - window_->seconds());
        return toast < 0 ? left : std::min(toast, left);
    }

    /// Whether an event came. Sleeps until there is something to draw: at rest nothing is drawn.
    bool await(SDL_Event& event, Rest rest) {
        const double next = nextChange();
        if (rest == Rest::Elsewhere && frames_ <= 0 && next >= 0 && !changesAt_)
            changesAt_ = window_->seconds() + next;
        if (frames_ > 0 || rest == Rest::Elsewhere) return SDL_PollEvent(&event) != 0;
        if (next < 0) return SDL_WaitEvent(&event) != 0;
        return SDL_WaitEventTimeout(&event, static_cast<int>(next * 1000) + 1) != 0;
    }

    void takeEvents(Rest rest) {
        SDL_Event event;
        if (!await(event, rest)) {
            const bool due = rest == Rest::Here || (changesAt_ && window_->seconds() >= *changesAt_);
            if (due) frames_ = std::max(frames_, 1); // what was shown for a while goes
            return;
        }
        do take(event);
        while (SDL_PollEvent(&event) != 0);
        frames_ = framesToSettle;
    }

    void take(const SDL_Event& event) {
        closed_ = closed_ || event.type == SDL_QUIT || closes(event);
        if (event.type == SDL_DROPFILE) {
            desk_.take(pathOf(event.drop.file), window_->view());
            SDL_free(event.drop.file);
        }
        if (projector_.owns(event)) projector_.take(event, window_->view());
        else window_->take(event);
    }

    /// With a second window open, the first one's end is no SDL_QUIT.
    bool closes(const SDL_Event& event) {
        return event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_CLOSE &&
               event.window.windowID == window_->surface().id();
    }

    struct Display {
        ~Display() { SDL_Quit(); }
    };
    Display display_; // goes last
    Uint32 wakes_;
    Desk desk_;
    std::unique_ptr<Window> window_;
    Projector projector_;
    int frames_ = framesToSettle; // still to be drawn
    std::optional<double>
        changesAt_; // the window's clock: when something is to be drawn though nothing comes
    bool begun_ = false;
    bool closed_ = false;
    bool saidPicture_ = false;
};

} // namespace

int openGame(const Invocation& invocation) {
    const auto language =
        invocation.options.language.value_or(languageOf(systemLocale()).value_or(Language::Id));
    const auto assets = findAssets();
    if (!assets) return failed(words::noAssets, language);
    const auto scenarios = invocation.options.scenarios ? invocation.options.scenarios : findScenarios();
    auto method = scenario::readMethod(*assets / "method");
    for (const auto& problem : method.problems) std::cerr << toString(problem, language) << '\n';
    if (!method.value) return failed(words::assetsBroken, language);
    const auto shared = std::make_shared<const scenario::Method>(std::move(*method.value));

    // A workshop that is missing or broken does not keep anybody from practising: its groups are then without
    // words.
    scenario::Workshop workshop;
    auto file = scenarios.value_or(fs::path{}) / "workshop.yaml";
    std::error_code error;
    if (const auto shipped = findScenarios(); !fs::exists(file, error) && shipped)
        file = *shipped / "workshop.yaml";
    if (const auto text = scenario::readFile(file, shown(file)); text.value) {
        auto loaded = scenario::readWorkshop(shown(file), *text.value);
        for (const auto& problem : loaded.problems) std::cerr << toString(problem, language) << '\n';
        if (loaded.value) workshop = std::move(*loaded.value);
    }

    const std::vector<fs::path> cases{scenarios.value_or(fs::path("scenarios"))};
    if (invocation.what == Invocation::What::Rehearse)
        return rehearse({invocation.file, *assets, cases, invocation.sizes}, shared, workshop);
    SDL_SetMainReady();                                      // main is ours
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0"); // a projector stays while the operator works
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return failed(fill(desk_words::noDisplay, {same(SDL_GetError())}), language);
    auto data = dataFolder();
    auto spare = sparePlaces(data);
    DeskPlaces places{std::move(data), std::move(spare), cases};
    places.reports = reportsFolder(places.data);
    places.printFonts = findPrintFonts(*assets);
    places.assets = *assets;
    places.files = usualFolders();
    places.ownCases = places.data / "scenarios";
    places.cases.push_back(places.ownCases);
    places.sticks = sticks;
    auto game = std::make_shared<Game>(places, shared, workshop, invocation.options.software);
    if (!game->open(invocation, *assets))
        return failed(fill(desk_words::noWindow, {same(SDL_GetError())}), language);
    keepDrawing([game](Rest rest) { return game->frame(rest); });
    return exits::done;
}

void showTrouble(const fs::path& log) {
    constexpr std::size_t most = 1500; // bytes that a small window has room for
    auto text = readAll(log);
    if (text.size() > most) text.erase(0, text.find('\n', text.size() - most) + 1);
    SDL_ShowSimpleMessageBox(SDL_MESSAGEBOX_ERROR, "Alur", text.c_str(), nullptr);
}

} // namespace alur::app
