#include "app/window.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <SDL.h>

#include "app/fonts.h"
#include "app/png.h"
#include "imgui.h"
#include "imgui_impl_sdl2.h"
#include "ui/screens.h"

namespace alur::app {

std::unique_ptr<Window> Window::open(const WindowWish& wish, const std::filesystem::path& assets) {
    std::unique_ptr<Window> made(new Window);
    const Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI |
                         (wish.visible ? 0U : static_cast<Uint32>(SDL_WINDOW_HIDDEN));
    made->window_ = SDL_CreateWindow("Alur", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, wish.width,
                                     wish.height, flags);
    if (made->window_ == nullptr) return nullptr;
    SDL_SetWindowMinimumSize(made->window_, 640, 480);
    made->context_ = ImGui::CreateContext();
    ImGui::SetCurrentContext(made->context_);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().LogFilename = nullptr;
    if (!wish.software) made->painter_ = cardPainter(made->window_);
    made->fellBack_ = !wish.software && !made->painter_;
    if (!made->painter_) made->painter_ = processorPainter(made->window_);
    if (!made->painter_) return nullptr;
    made->fontFiles_ = findFonts(assets);
    made->fontsMissing_ = made->fontFiles_.regular.empty() || made->fontFiles_.semibold.empty() ||
                          made->fontFiles_.icons.empty();
    made->pictures_ = std::make_unique<SvgPictures>(assets / "art", *made->painter_);
    return made;
}

Window::~Window() {
    if (context_ != nullptr) ImGui::SetCurrentContext(context_);
    pictures_.reset();
    painter_.reset();
    if (context_ != nullptr) ImGui::DestroyContext(context_);
    if (window_ != nullptr) SDL_DestroyWindow(window_);
}

void Window::take(const SDL_Event& event) {
    ImGui::SetCurrentContext(context_);
    ImGui_ImplSDL2_ProcessEvent(&event);
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
    if (event.type == SDL_RENDER_TARGETS_RESET || event.type == SDL_RENDER_DEVICE_RESET) pictures_->forget();
}

void Window::takeFinger(const SDL_TouchFingerEvent& event) {
    int width = 0, height = 0;
    SDL_GetWindowSize(window_, &width, &height);
    const ui::Finger finger{event.fingerId,
                            {event.x * static_cast<float>(width), event.y * static_cast<float>(height)}};
    auto& memory = view_.memory;
    std::erase_if(memory.fingers, [&](const ui::Finger& other) { return other.id == finger.id; });
    if (event.type != SDL_FINGERUP) memory.fingers.push_back(finger);
    // Devices that feel no pressure report none or always all of it.
    const float pressure = event.pressure > 0 && event.pressure < 1 ? event.pressure : -1;
    if (memory.fingers.size() <= 1) memory.trail.push_back({finger.at.x, finger.at.y, pressure, seconds()});
}

float Window::pixelScale() const {
    int height = 768;
    SDL_GetWindowSize(window_, nullptr, &height);
    return std::max(0.3F, static_cast<float>(height) / 768 * static_cast<float>(shown_.textPercent) / 100);
}

void Window::follow(const ui::Settings& settings) {
    const bool here = view_.projector.here; // a show in the only window fills the display
    const bool full = settings.fullScreen || here;
    if (full != full_) SDL_SetWindowFullscreen(window_, full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    full_ = full;
    shown_ = settings;
    const float scale = pixelScale();
    const bool slides = here || slideFonts_; // the faces that only slides use come when they are first needed
    if (std::abs(scale - fontScale_) < 0.004F && slides == slideFonts_) return;
    fontScale_ = scale;
    slideFonts_ = slides;
    fonts_ = ui::buildFonts(fontFiles_, scale, slides);
    painter_->fontsChanged();
    pictures_->forget();
}

double Window::seconds() const { return clock_.value_or(static_cast<double>(SDL_GetTicks64()) / 1000); }

bool Window::layOut(Desk& desk) {
    painter_->begin();
    ImGui::NewFrame();
    const double now = seconds();
    ui::Intents intents;
    {
        const auto& model = desk.model(now);
        ui::Frame frame(fonts_, *pictures_, view_.memory, shown_.theme, shown_.language, fontScale_,
                        shown_.reducedMotion, now);
        ui::drawScreen(frame, model, view_, intents);
    }
    ImGui::Render();
    desk.carryOut(intents, view_);
    return !intents.empty();
}

bool Window::frame(Desk& desk) {
    ImGui::SetCurrentContext(context_);
    follow(desk.settings());
    // What a frame asks for is carried out before anything is shown, and what came of it is shown at once: a
    // stroke that was just finished does not vanish for a frame.
    const bool changed = layOut(desk);
    if (changed) layOut(desk);
    painter_->show(*ImGui::GetDrawData());
    return changed || view_.memory.moving;
}

bool Window::savePicture(const std::filesystem::path& file) {
    const auto picture = painter_->picture();
    return !picture.rgb.empty() && writePng(file, picture.rgb, picture.width, picture.height);
}

void Window::resize(int width, int height) { SDL_SetWindowSize(window_, width, height); }

} // namespace alur::app
