#include "app/surface.h"

#include <cmath>

#include <SDL.h>

#include "app/fonts.h"
#include "app/png.h"
#include "imgui.h"
#include "imgui_impl_sdl2.h"
#include "ui/fonts.h"

namespace alur::app {

std::unique_ptr<Surface> Surface::open(const SurfaceWish& wish, const std::filesystem::path& assets) {
    std::unique_ptr<Surface> made(new Surface);
    made->window_ = SDL_CreateWindow(wish.title, wish.x, wish.y, wish.width, wish.height, wish.flags);
    if (made->window_ == nullptr) return nullptr;
    made->context_ = ImGui::CreateContext();
    ImGui::SetCurrentContext(made->context_);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().LogFilename = nullptr;
    if (!wish.software) made->painter_ = cardPainter(made->window_);
    made->fellBack_ = !wish.software && !made->painter_;
    if (!made->painter_) made->painter_ = processorPainter(made->window_);
    if (!made->painter_) return nullptr;
    made->fontFiles_ = findFonts(assets);
    made->pictures_ = std::make_unique<SvgPictures>(assets / "art", *made->painter_);
    return made;
}

Surface::~Surface() {
    if (context_ != nullptr) ImGui::SetCurrentContext(context_);
    pictures_.reset();
    painter_.reset();
    if (context_ != nullptr) ImGui::DestroyContext(context_);
    if (window_ != nullptr) SDL_DestroyWindow(window_);
}

float Surface::density() const {
    int width = 0;
    SDL_GetWindowSize(window_, &width, nullptr);
    return width > 0 ? static_cast<float>(size().width) / static_cast<float>(width) : 1;
}

SDL_Event Surface::inPixels(const SDL_Event& event) const {
    const auto pixels = [each = density()](Sint32& points) {
        points = static_cast<Sint32>(std::lround(static_cast<float>(points) * each));
    };
    auto scaled = event;
    if (event.type == SDL_MOUSEMOTION) pixels(scaled.motion.x), pixels(scaled.motion.y);
    return scaled;
}

void Surface::take(const SDL_Event& given) {
    const auto event = inPixels(given);
    ImGui::SetCurrentContext(context_);
    ImGui_ImplSDL2_ProcessEvent(&event);
    if (event.type == SDL_MOUSEMOTION)
        pointer_ = ui::Vec{static_cast<float>(event.motion.x), static_cast<float>(event.motion.y)};
    if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_LEAVE) pointer_.reset();
    if (event.type == SDL_RENDER_TARGETS_RESET || event.type == SDL_RENDER_DEVICE_RESET) pictures_->forget();
}

void Surface::begin(float scale, bool projector) {
    ImGui::SetCurrentContext(context_);
    if (firstFonts_ || std::abs(scale - scale_) >= 0.004F || projector != projectorFonts_) {
        firstFonts_ = scale_ == 0 && !projector;
        scale_ = scale;
        projectorFonts_ = projector;
        fonts_ = firstFonts_ ? ui::buildFirstFonts(fontFiles_, scale)
                             : ui::buildFonts(fontFiles_, scale, projector);
        painter_->fontsChanged();
        pictures_->forget();
    }
    painter_->begin();
    auto& io = ImGui::GetIO(); // all is laid out and drawn in pixels
    io.DisplaySize = {io.DisplaySize.x * io.DisplayFramebufferScale.x,
                      io.DisplaySize.y * io.DisplayFramebufferScale.y};
    io.DisplayFramebufferScale = {1, 1};
    // The back end asks the system where the pointer is. A remote desktop or a driver that moves the pointer
    // by itself makes SDL answer with the place before: what its events said holds.
    if (pointer_) io.AddMousePosEvent(pointer_->x, pointer_->y);
    ImGui::NewFrame();
}

void Surface::finish() {
    ImGui::SetCurrentContext(context_);
    ImGui::Render();
}

void Surface::show() {
    ImGui::SetCurrentContext(context_);
    painter_->show(*ImGui::GetDrawData());
    shown_ = true;
}

void Surface::showAgain() {
    if (shown_) show();
}

unsigned Surface::id() const { return SDL_GetWindowID(window_); }

Surface::Size Surface::size() const {
    Size size;
    SDL_GetWindowSizeInPixels(window_, &size.width, &size.height);
    return size;
}

bool Surface::savePicture(const std::filesystem::path& file) {
    const auto picture = painter_->picture();
    return !picture.rgb.empty() && writePng(file, picture.rgb, picture.width, picture.height);
}

bool Surface::fontsMissing() const {
    return fontFiles_.regular.empty() || fontFiles_.semibold.empty() || fontFiles_.icons.empty();
}

} // namespace alur::app
