#include "app/projector.h"

#include <algorithm>
#include <utility>

#include <SDL.h>

#include "app/desk_words.h"
#include "ui/screens.h"

namespace alur::app {

namespace {

constexpr int framesToSettle = 3;

std::vector<std::string> namesOf(const std::vector<Display>& displays, int operators) {
    std::vector<std::string> names;
    for (const int number : displayOrder(displays, operators))
        names.push_back(displays[static_cast<std::size_t>(number)].name);
    return names;
}

float aspectOf(const Surface& surface) {
    const auto [width, height] = surface.size();
    return std::max(4.0F / 3, static_cast<float>(width) / static_cast<float>(std::max(1, height)));
}

} // namespace

std::vector<Display> displaysNow() {
    std::vector<Display> displays;
    for (int i = 0; i < SDL_GetNumVideoDisplays(); ++i) {
        SDL_Rect bounds{};
        if (SDL_GetDisplayBounds(i, &bounds) != 0) bounds = {}; // it is going just now
        const char* name = SDL_GetDisplayName(i);
        displays.push_back({name != nullptr ? name : "", bounds.x, bounds.y, bounds.w, bounds.h});
        if (displays.back().name.empty()) displays.back().name = std::to_string(i + 1);
    }
    return displays;
}

std::vector<int> displayOrder(const std::vector<Display>& displays, int operators) {
    const auto of = [&](int number) -> const Display& { return displays[static_cast<std::size_t>(number)]; };
    std::vector<int> order;
    if (operators >= 0 && operators < static_cast<int>(displays.size())) order.push_back(operators);
    for (int i = 0; i < static_cast<int>(displays.size()); ++i) {
        const bool mirrors = std::ranges::any_of(
            order, [&](int other) { return of(i).x == of(other).x && of(i).y == of(other).y; });
        if (!mirrors && of(i).width > 0) order.push_back(i);
    }
    return order;
}

std::optional<int> projectorDisplay(const std::vector<Display>& displays, int operators,
                                    std::optional<int> wanted) {
    const auto order = displayOrder(displays, operators);
    if (order.size() < 2) return {};
    const int place = wanted.value_or(1);
    const bool there = place >= 1 && place < static_cast<int>(order.size());
    return order[static_cast<std::size_t>(there ? place : 1)];
}

Projector::Projector(std::filesystem::path assets, bool software,
                     std::function<std::vector<Display>()> displays)
    : assets_(std::move(assets)), software_(software), displays_(std::move(displays)) {}

std::optional<int> Projector::follow(ui::View& view, Desk& desk, int operators, Surface& operatorSurface) {
    auto& wish = view.projector;
    const auto displays = displays_();
    std::optional<int> moveTo;
    if (std::exchange(wish.swap, false) && surface_) {
        moveTo = on_;
        std::swap(operators, on_);
        const auto order = displayOrder(displays, operators);
        const auto place = std::ranges::find(order, on_) - order.begin();
        wish.display = static_cast<int>(std::max<std::ptrdiff_t>(1, place));
        followed_.reset();
    }
    // Only what is new moves the window: on its way through a swap the operator's is anywhere.
    const Followed now{displays, wish.wanted, wish.display};
    if (followed_ != now) {
        followed_ = now;
        place(view, desk, operators, operatorSurface);
    }
    desk.setProjector(namesOf(displays, operators), isOpen(),
                      aspectOf(surface_ ? *surface_ : operatorSurface));
    return moveTo;
}

void Projector::place(ui::View& view, Desk& desk, int operators, Surface& operatorSurface) {
    auto& wish = view.projector;
    const auto& displays = followed_->displays;
    const auto target = wish.wanted ? projectorDisplay(displays, operators, wish.display) : std::nullopt;
    if (target) {
        const auto& place = displays[static_cast<std::size_t>(*target)];
        if (!surface_ || place_ != place) open(place, desk, operatorSurface);
        on_ = *target;
        if (!surface_) { // the show goes on in the operator's window
            wish.wanted = false;
            wish.here = wish.what != ui::Projected::Nothing;
            desk.toast(ui::Icon::Desktop, fill(desk_words::noProjector, {same(SDL_GetError())}));
            return;
        }
        wish.here = false;
        if (std::exchange(lost_, false)) desk.toast(ui::Icon::Desktop, desk_words::projectorBack);
    } else if (surface_) {
        close();
        lost_ = wish.wanted && wish.what != ui::Projected::Nothing;
        wish.frozen = false;
        if (!lost_) return;
        wish.here = true;
        desk.toast(ui::Icon::Desktop, desk_words::projectorGone);
    }
    lost_ = lost_ && wish.wanted;
}

void Projector::open(const Display& place, const Desk& desk, Surface& operatorSurface) {
    close();
    SurfaceWish wish;
    const auto& title = desk_words::projectorTitle.read(desk.settings().language);
    wish.title = title.c_str();
    wish.x = place.x;
    wish.y = place.y;
    wish.width = place.width;
    wish.height = place.height;
    wish.software = software_;
    wish.flags = SDL_WINDOW_BORDERLESS | SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_FULLSCREEN_DESKTOP;
    surface_ = Surface::open(wish, assets_);
    if (!surface_) return;
    place_ = place;
    frames_ = framesToSettle;
    SDL_RaiseWindow(operatorSurface.window()); // the keys stay where the operator is
}

void Projector::close() {
    surface_.reset();
    place_ = {};
    shown_ = {};
}

bool Projector::owns(const SDL_Event& event) const {
    if (!surface_) return false;
    const auto id = surface_->id();
    switch (event.type) {
    case SDL_WINDOWEVENT: return event.window.windowID == id;
    case SDL_MOUSEMOTION: return event.motion.windowID == id;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: return event.button.windowID == id;
    case SDL_MOUSEWHEEL: return event.wheel.windowID == id;
    default: return false; // keys are the operator's, wherever the focus is
    }
}

void Projector::take(const SDL_Event& event, ui::View& view) {
    if (event.type == SDL_WINDOWEVENT) {
        if (event.window.event == SDL_WINDOWEVENT_CLOSE) view.projector.wanted = false;
        again_ = again_ || event.window.event == SDL_WINDOWEVENT_EXPOSED;
    }
    surface_->take(event);
    if (event.type != SDL_WINDOWEVENT) frames_ = framesToSettle;
}

Projector::Shown Projector::shownBy(const ui::View& view, const Desk& desk) const {
    const auto& projector = view.projector;
    const auto [width, height] = surface_->size();
    return {view.overlay == ui::Overlay::Pause ? ui::Projected::Calm : projector.what,
            projector.slide,
            projector.group.value,
            projector.question,
            projector.reason,
            desk.second(),
            projector.since,
            projector.blank,
            projector.laser,
            projector.trail.size(),
            projector.livePoints,
            desk.happened(),
            desk.settings().language,
            width,
            height};
}

bool Projector::frame(ui::View& view, Desk& desk, double now) {
    if (!surface_) return false;
    auto& projector = view.projector;
    const auto shown = shownBy(view, desk);
    if (shown != shown_) frames_ = std::max(frames_, 1);
    const bool frozen = projector.frozen && shown_.width > 0;
    if (frozen || frames_ == 0) {
        if (std::exchange(again_, false)) surface_->showAgain();
        return false;
    }
    --frames_;
    again_ = false;
    shown_ = shown;
    surface_->begin(std::max(0.3F, static_cast<float>(shown.height) / 768), true);
    {
        ui::Frame frame(surface_->fonts(), surface_->pictures(), projector.memory, ui::Theme::Light,
                        shown.language, surface_->scale(), desk.settings().reducedMotion, now);
        const auto what = std::exchange(projector.what, shown.what);
        projector.foot = 0;
        ui::drawProjected(frame, desk.model(now), projector);
        if (shown.what == ui::Projected::Calm) projector.what = what;
    }
    surface_->finish();
    surface_->show();
    if (projector.memory.moving) frames_ = std::max(frames_, 1);
    return frames_ > 0;
}

} // namespace alur::app
