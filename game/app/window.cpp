#include "app/window.h"

#include <algorithm>

#include <SDL.h>

#include "app/browser.h"
#include "imgui.h"
#include "imgui_internal.h" // the queue of input
#include "ui/screens.h"

namespace alur::app {

namespace {

/// As much of `wanted` as the display has room for beside the system's bars.
Surface::Size fitted(Surface::Size wanted, int display) {
    SDL_Rect room;
    if (SDL_GetDisplayUsableBounds(display, &room) != 0) return wanted;
    return {std::min(wanted.width, room.w), std::min(wanted.height, room.h)};
}

} // namespace

std::unique_ptr<Window> Window::open(const WindowWish& wish, const std::filesystem::path& assets) {
    std::unique_ptr<Window> made(new Window);
    SurfaceWish surface;
    surface.x = surface.y = static_cast<int>(SDL_WINDOWPOS_CENTERED);
    const Surface::Size wanted{wish.width, wish.height};
    const auto size = wish.visible ? fitted(wanted, 0) : wanted; // one that nobody sees has room anywhere
    surface.width = size.width;
    surface.height = size.height;
    surface.software = wish.software;
    surface.flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI |
                    (size == wanted ? 0U : static_cast<unsigned>(SDL_WINDOW_MAXIMIZED)) |
                    (wish.visible ? 0U : static_cast<unsigned>(SDL_WINDOW_HIDDEN));
    made->surface_ = Surface::open(surface, assets);
    if (!made->surface_) return nullptr;
    if (!inBrowser()) SDL_SetWindowMinimumSize(made->surface_->window(), 320, 320);
    return made;
}

void Window::take(const SDL_Event& given) {
    surface_->take(given);
    const auto event = surface_->inPixels(given);
    auto& memory = view_.memory;
    if (event.type == SDL_MOUSEMOTION && event.motion.which != SDL_TOUCH_MOUSEID)
        memory.trail.push_back(
            {static_cast<float>(event.motion.x), static_cast<float>(event.motion.y), -1, seconds()});
    if (event.type == SDL_FINGERDOWN || event.type == SDL_FINGERMOTION || event.type == SDL_FINGERUP)
        takeFinger(event.tfinger);
    if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_FOCUS_LOST) {
        memory.fingers.clear();
        memory.interrupted = true;
    }
}

void Window::takeFinger(const SDL_TouchFingerEvent& event) {
    const auto size = surface_->size();
    const ui::Finger finger{
        event.fingerId,
        {event.x * static_cast<float>(size.width), event.y * static_cast<float>(size.height)}};
    auto& memory = view_.memory;
    std::erase_if(memory.fingers, [&](const ui::Finger& other) { return other.id == finger.id; });
    if (event.type != SDL_FINGERUP) memory.fingers.push_back(finger);
    // Devices that feel no pressure report none or always all of it.
    const float pressure = event.pressure > 0 && event.pressure < 1 ? event.pressure : -1;
    if (memory.fingers.size() <= 1) memory.trail.push_back({finger.at.x, finger.at.y, pressure, seconds()});
}

float Window::pixelScale() const {
    const auto [width, height] = surface_->size();
    const float density = surface_->density();
    return density * ui::unitScale(static_cast<float>(width) / density, static_cast<float>(height) / density,
                                   shown_.textPercent);
}

void Window::follow(const ui::Settings& settings) {
    const bool here = view_.projector.here; // a show in the only window fills the display
    const bool full = settings.fullScreen || here;
    if (full != full_ && !fillDisplay(full))
        SDL_SetWindowFullscreen(surface_->window(), full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    full_ = full;
    shown_ = settings;
    slideFonts_ = slideFonts_ || here; // the faces that only slides use come when they are first needed
}

double Window::seconds() const { return clock_.value_or(static_cast<double>(SDL_GetTicks64()) / 1000); }

bool Window::layOut(Desk& desk) {
    surface_->begin(pixelScale(), slideFonts_);
    const double now = seconds();
    ui::Intents intents;
    {
        const auto& model = desk.model(now);
        ui::Frame frame(surface_->fonts(), surface_->pictures(), view_.memory, shown_.theme, shown_.language,
                        surface_->scale(), shown_.reducedMotion, now);
        ui::drawScreen(frame, model, view_, intents);
    }
    surface_->finish();
    desk.carryOut(intents, view_);
    return !intents.empty();
}

bool Window::frame(Desk& desk) {
    follow(desk.settings());
    // What a frame asks for is carried out before anything is shown, and what came of it is shown at once: a
    // stroke that was just finished does not vanish for a frame.
    const bool changed = layOut(desk);
    if (changed) layOut(desk);
    surface_->show();
    tellBrowser(shown_.language == Language::Id, view_.memory.typing);
    // On a slow machine a press and its release come at once, and Dear ImGui hands them on one a frame: what
    // came of the last one must be drawn too.
    const auto& io = ImGui::GetIO();
    const bool pending =
        ImGui::GetCurrentContext()->InputEventsQueue.Size > 0 || io.MouseReleased[0] || io.MouseClicked[0];
    return changed || pending || view_.memory.moving;
}

void Window::resize(int width, int height) { SDL_SetWindowSize(surface_->window(), width, height); }

int Window::display() const { return std::max(0, SDL_GetWindowDisplayIndex(surface_->window())); }

void Window::moveTo(int display) {
    auto* window = surface_->window();
    if (full_) SDL_SetWindowFullscreen(window, 0);
    Surface::Size size;
    SDL_GetWindowSize(window, &size.width, &size.height);
    if (const auto room = fitted(size, display); room != size) // a smaller display
        SDL_SetWindowSize(window, room.width, room.height);
    const auto middle = static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(static_cast<unsigned>(display)));
    SDL_SetWindowPosition(window, middle, middle);
    if (full_) SDL_SetWindowFullscreen(window, SDL_WINDOW_FULLSCREEN_DESKTOP);
}

} // namespace alur::app
