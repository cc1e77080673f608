#include "app/window.h"

#include <algorithm>

#include <SDL.h>

#include "imgui.h"
#include "ui/screens.h"

namespace alur::app {

std::unique_ptr<Window> Window::open(const WindowWish& wish, const std::filesystem::path& assets) {
    std::unique_ptr<Window> made(new Window);
    SurfaceWish surface;
    surface.x = surface.y = static_cast<int>(SDL_WINDOWPOS_CENTERED);
    surface.width = wish.width;
    surface.height = wish.height;
    surface.software = wish.software;
    surface.flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI |
                    (wish.visible ? 0U : static_cast<unsigned>(SDL_WINDOW_HIDDEN));
    made->surface_ = Surface::open(surface, assets);
    if (!made->surface_) return nullptr;
    SDL_SetWindowMinimumSize(made->surface_->window(), 640, 480);
    return made;
}

void Window::take(const SDL_Event& event) {
    surface_->take(event);
    if (event.type == SDL_MOUSEMOTION)
        view_.memory.trail.push_back(
            {static_cast<float>(event.motion.x), static_cast<float>(event.motion.y)});
}

float Window::pixelScale() const {
    const auto height = static_cast<float>(surface_->size().height);
    return std::max(0.3F, height / 768 * static_cast<float>(shown_.textPercent) / 100);
}

void Window::follow(const ui::Settings& settings) {
    const bool here = view_.projector.here; // a show in the only window fills the display
    const bool full = settings.fullScreen || here;
    if (full != full_) SDL_SetWindowFullscreen(surface_->window(), full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    full_ = full;
    shown_ = settings;
    slideFonts_ = slideFonts_ || here; // the faces that only slides use come when they are first needed
}

double Window::seconds() const { return clock_.value_or(static_cast<double>(SDL_GetTicks64()) / 1000); }

bool Window::frame(Desk& desk) {
    follow(desk.settings());
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
    const bool changed = !intents.empty();
    desk.carryOut(intents, view_); // before anything is shown as done
    surface_->show();
    return changed || view_.memory.moving;
}

void Window::resize(int width, int height) { SDL_SetWindowSize(surface_->window(), width, height); }

int Window::display() const { return std::max(0, SDL_GetWindowDisplayIndex(surface_->window())); }

void Window::moveTo(int display) {
    auto* window = surface_->window();
    if (full_) SDL_SetWindowFullscreen(window, 0);
    const auto middle = static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(static_cast<unsigned>(display)));
    SDL_SetWindowPosition(window, middle, middle);
    if (full_) SDL_SetWindowFullscreen(window, SDL_WINDOW_FULLSCREEN_DESKTOP);
}

} // namespace alur::app
