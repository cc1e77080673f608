#include "app/painter.h"

#include <SDL.h>

#include "imgui.h"
#include "imgui_impl_sdl2.h"
#include "imgui_impl_sdlrenderer2.h"

namespace alur::app {

namespace {

class CardPainter : public Painter {
public:
    CardPainter(SDL_Window* window, SDL_Renderer* renderer) : renderer_(renderer) {
        ImGui_ImplSDL2_InitForSDLRenderer(window, renderer);
        ImGui_ImplSDLRenderer2_Init(renderer);
    }
    ~CardPainter() override {
        ImGui_ImplSDLRenderer2_Shutdown();
        ImGui_ImplSDL2_Shutdown();
        SDL_DestroyRenderer(renderer_);
    }

    void begin() override {
        ImGui_ImplSDLRenderer2_NewFrame();
        ImGui_ImplSDL2_NewFrame();
    }

    void show(const ImDrawData& data) override {
        SDL_RenderSetScale(renderer_, data.FramebufferScale.x,
                           data.FramebufferScale.y); // else clip rectangles are wrong
        SDL_SetRenderDrawColor(renderer_, 0xF7, 0xF1, 0xE6, 0xFF);
        SDL_RenderClear(renderer_);
        ImGui_ImplSDLRenderer2_RenderDrawData(const_cast<ImDrawData*>(&data)); // the back end only reads it
        SDL_RenderPresent(renderer_);
    }

    void fontsChanged() override { ImGui_ImplSDLRenderer2_DestroyFontsTexture(); }

    void* makeTexture(const std::vector<unsigned char>& rgba, int width, int height) override {
        SDL_Texture* texture =
            SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC, width, height);
        if (texture == nullptr) return nullptr;
        SDL_UpdateTexture(texture, nullptr, rgba.data(), width * 4);
        SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
        SDL_SetTextureScaleMode(texture, SDL_ScaleModeLinear);
        return texture;
    }
    void dropTexture(void* texture) override { SDL_DestroyTexture(static_cast<SDL_Texture*>(texture)); }

    void* makeLayer(int width, int height) override {
        SDL_Texture* texture =
            SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_TARGET, width, height);
        if (texture == nullptr) return nullptr;
        SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_NONE);
        SDL_SetRenderTarget(renderer_, texture);
        SDL_SetRenderDrawColor(renderer_, 0xFF, 0xFF, 0xFF, 0xFF);
        SDL_RenderClear(renderer_);
        SDL_SetRenderTarget(renderer_, nullptr);
        return texture;
    }
    void drawOnto(void* layer, const ImDrawData& data) override {
        SDL_SetRenderTarget(renderer_, static_cast<SDL_Texture*>(layer));
        ImGui_ImplSDLRenderer2_RenderDrawData(const_cast<ImDrawData*>(&data)); // the back end only reads it
        SDL_SetRenderTarget(renderer_, nullptr);
    }

    Picture picture() override {
        Picture picture;
        SDL_GetRendererOutputSize(renderer_, &picture.width, &picture.height);
        picture.rgb.resize(static_cast<std::size_t>(picture.width) *
                           static_cast<std::size_t>(picture.height) * 3);
        if (SDL_RenderReadPixels(renderer_, nullptr, SDL_PIXELFORMAT_RGB24, picture.rgb.data(),
                                 picture.width * 3) != 0)
            return {};
        return picture;
    }

private:
    SDL_Renderer* renderer_;
};

} // namespace

std::unique_ptr<Painter> cardPainter(SDL_Window* window) {
    SDL_Renderer* renderer =
        SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC);
    if (renderer == nullptr) return nullptr;
    return std::make_unique<CardPainter>(window, renderer);
}

} // namespace alur::app
