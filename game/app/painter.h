// Draws what the screens have laid out into a window: with the graphics card, or with the processor.
#pragma once

#include <memory>
#include <vector>

struct ImDrawData;
struct SDL_Window;

namespace alur::app {

/// Textures are handles that only their painter understands; they die with it.
class Painter {
public:
    virtual ~Painter() = default;

    /// Begins a frame of Dear ImGui's.
    virtual void begin() = 0;
    /// Draws a frame and shows it.
    virtual void show(const ImDrawData& data) = 0;
    /// The font atlas has changed.
    virtual void fontsChanged() = 0;
    /// `rgba`: width × height × 4 bytes. Null where it cannot be made.
    virtual void* makeTexture(const std::vector<unsigned char>& rgba, int width, int height) = 0;
    virtual void dropTexture(void* texture) = 0;
    /// A texture without transparency that can be drawn into, white at first. Null where there can be none.
    virtual void* makeLayer(int width, int height) = 0;
    /// Draws over what is in it; `data` is in its pixels.
    virtual void drawOnto(void* layer, const ImDrawData& data) = 0;
    /// What was shown last, width × height × 3 bytes; empty where it cannot be read.
    struct Picture {
        std::vector<unsigned char> rgb;
        int width = 0;
        int height = 0;
    };
    virtual Picture picture() = 0;
};

/// Null where the machine has no graphics card that SDL can draw with.
std::unique_ptr<Painter> cardPainter(SDL_Window* window);

/// Draws with the processor, as exactly as a card would: SDL's own software renderer moves every corner to a
/// whole pixel, which leaves circles dented and lines uneven. Null where the window has no surface.
std::unique_ptr<Painter> processorPainter(SDL_Window* window);

} // namespace alur::app
