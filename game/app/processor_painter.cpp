#include <algorithm>

#include <SDL.h>

#include "app/painter.h"
#include "app/raster.h"
#include "imgui.h"
#include "imgui_impl_sdl2.h"

namespace alur::app {

namespace {

constexpr std::uint32_t paper = 0xF7F1E6;

class ProcessorPainter : public Painter {
public:
    explicit ProcessorPainter(SDL_Window* window) : window_(window) {
        ImGui_ImplSDL2_InitForSDLRenderer(window, nullptr); // input only
        ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    }
    ~ProcessorPainter() override { ImGui_ImplSDL2_Shutdown(); }

    void begin() override {
        if (fonts_.coverage.empty()) readFonts();
        ImGui_ImplSDL2_NewFrame();
    }

    void show(const ImDrawData& data) override {
        SDL_Surface* surface = SDL_GetWindowSurface(window_);
        if (surface == nullptr) return;
        width_ = surface->w;
        height_ = surface->h;
        pixels_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), paper);
        drawInto({pixels_.data(), width_, height_, width_}, data);
        SDL_ConvertPixels(width_, height_, SDL_PIXELFORMAT_RGB888, pixels_.data(), width_ * 4,
                          surface->format->format, surface->pixels, surface->pitch);
        SDL_UpdateWindowSurface(window_);
    }

    void fontsChanged() override { fonts_ = {}; }

    void* makeTexture(const std::vector<unsigned char>& rgba, int width, int height) override {
        auto* image = new Image{width, height, {}, {}, {}};
        for (std::size_t i = 0; i + 3 < rgba.size(); i += 4)
            image->colours.push_back(static_cast<std::uint32_t>(rgba[i]) << IM_COL32_R_SHIFT |
                                     static_cast<std::uint32_t>(rgba[i + 1]) << IM_COL32_G_SHIFT |
                                     static_cast<std::uint32_t>(rgba[i + 2]) << IM_COL32_B_SHIFT |
                                     static_cast<std::uint32_t>(rgba[i + 3]) << IM_COL32_A_SHIFT);
        return image;
    }
    void dropTexture(void* texture) override { delete static_cast<Image*>(texture); }

    void* makeLayer(int width, int height) override {
        const auto pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
        return new Image{width, height, {}, {}, std::vector<std::uint32_t>(pixels, 0xFFFFFF)};
    }
    void drawOnto(void* layer, const ImDrawData& data) override {
        auto& image = *static_cast<Image*>(layer);
        drawInto({image.opaque.data(), image.width, image.height, image.width}, data);
    }

    Picture picture() override {
        Picture picture{{}, width_, height_};
        for (const auto pixel : pixels_)
            for (const int shift : {16, 8, 0})
                picture.rgb.push_back(static_cast<unsigned char>(pixel >> shift));
        return picture;
    }

private:
    void readFonts() {
        unsigned char* coverage = nullptr;
        ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&coverage, &fonts_.width, &fonts_.height);
        fonts_.coverage.assign(coverage,
                               coverage + static_cast<std::ptrdiff_t>(fonts_.width) * fonts_.height);
        ImGui::GetIO().Fonts->SetTexID(&fonts_);
    }

    SDL_Window* window_;
    Image fonts_;
    std::vector<std::uint32_t> pixels_;
    int width_ = 0;
    int height_ = 0;
};

} // namespace

std::unique_ptr<Painter> processorPainter(SDL_Window* window) {
    if (SDL_GetWindowSurface(window) == nullptr) return nullptr;
    return std::make_unique<ProcessorPainter>(window);
}

} // namespace alur::app
