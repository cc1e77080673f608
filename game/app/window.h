// A window with its painter and its Dear ImGui context; draws frames of the desk's screens and takes input.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/desk.h"
#include "app/pictures.h"
#include "ui/view.h"

struct ImGuiContext;
struct SDL_Window;
struct SDL_TouchFingerEvent;
union SDL_Event;

namespace alur::app {

struct WindowWish {
    int width = 1366;
    int height = 768;
    bool software = false; // draw with the processor, whatever graphics card there is
    bool visible = true;
};

class Window {
public:
    /// Null where no window or no way to draw in it can be had; `SDL_GetError` then says why.
    static std::unique_ptr<Window> open(const WindowWish& wish, const std::filesystem::path& assets);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    void take(const SDL_Event& event);
    /// One frame: draws the screen, then carries out what it asked. Returns whether another is needed soon.
    bool frame(Desk& desk);
    ui::View& view() { return view_; }
    /// Of what was drawn last; false where that cannot be written.
    bool savePicture(const std::filesystem::path& file);
    void resize(int width, int height);
    /// Motion runs by this clock instead of the machine's: a rehearsal's pictures are always the same.
    void setClock(double seconds) { clock_ = seconds; }
    /// That clock, or the machine's: seconds since some moment before.
    double seconds() const;
    /// Pixels a logical unit.
    float scale() const { return fontScale_; }
    bool fontsMissing() const { return fontsMissing_; }
    /// There is no graphics card to draw with, though one was wanted.
    bool fellBackToSoftware() const { return fellBack_; }
    bool pictureMissing() const { return pictures_ && pictures_->missedOne(); }

private:
    Window() = default;
    void takeFinger(const SDL_TouchFingerEvent& event);
    /// One pass over the screens; true where they asked for something, which is then carried out.
    bool layOut(Desk& desk);
    void follow(const ui::Settings& settings);
    float pixelScale() const;

    SDL_Window* window_ = nullptr;
    ImGuiContext* context_ = nullptr;
    std::unique_ptr<Painter> painter_;
    std::unique_ptr<SvgPictures> pictures_;
    ui::FontFiles fontFiles_;
    ui::Fonts fonts_;
    float fontScale_ = 0;
    bool slideFonts_ = false;
    bool full_ = false;
    ui::View view_;
    ui::Settings shown_; // that the window follows already
    std::optional<double> clock_;
    bool fellBack_ = false;
    bool fontsMissing_ = false;
};

} // namespace alur::app
