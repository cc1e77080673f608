// A window of the system's with what it takes to draw in it: its painter, its Dear ImGui context, its fonts
// and pictures. The operator's window and the projector's are one each.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "app/pictures.h"
#include "ui/frame.h"

struct ImGuiContext;
struct SDL_Window;
union SDL_Event;

namespace alur::app {

struct SurfaceWish {
    const char* title = "Alur";
    int x = 0; // as SDL_CreateWindow takes it
    int y = 0;
    int width = 1366;
    int height = 768;
    bool software = false; // draw with the processor, whatever graphics card there is
    unsigned flags = 0;    // SDL's
};

class Surface {
public:
    /// Null where no window or no way to draw in it can be had; `SDL_GetError` then says why.
    static std::unique_ptr<Surface> open(const SurfaceWish& wish, const std::filesystem::path& assets);
    ~Surface();
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

    void take(const SDL_Event& event);
    /// From here on all drawing is this surface's. `scale`: pixels a logical unit; `projector`: with the
    /// faces that only slides use.
    void begin(float scale, bool projector);
    /// What was drawn is complete; nothing is shown yet.
    void finish();
    void show();
    /// What was shown last, once more: another window lay above it.
    void showAgain();

    SDL_Window* window() const { return window_; }
    unsigned id() const;
    struct Size {
        int width = 0;
        int height = 0;
        bool operator==(const Size&) const = default;
    };
    Size size() const; // in pixels
    /// Pixels a point, which is the unit of the window's size: more than one on a display of high density.
    float density() const;
    /// What the system tells of the pointer in points, in pixels.
    SDL_Event inPixels(const SDL_Event& event) const;
    const ui::Fonts& fonts() const { return fonts_; }
    ui::Pictures& pictures() { return *pictures_; }
    float scale() const { return scale_; }
    bool savePicture(const std::filesystem::path& file);
    bool fontsMissing() const;
    bool fellBackToSoftware() const { return fellBack_; }
    bool pictureMissing() const { return pictures_->missedOne(); }

private:
    Surface() = default;

    SDL_Window* window_ = nullptr;
    ImGuiContext* context_ = nullptr;
    std::unique_ptr<Painter> painter_;
    std::unique_ptr<SvgPictures> pictures_;
    ui::FontFiles fontFiles_;
    ui::Fonts fonts_;
    float scale_ = 0;
    std::optional<ui::Vec> pointer_; // in pixels, as the last event said; empty: outside the window
    bool projectorFonts_ = false;
    bool firstFonts_ = false; // the next picture has all
    bool shown_ = false;
    bool fellBack_ = false;
};

} // namespace alur::app
