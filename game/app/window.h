// The operator's window: draws frames of the desk's screens and takes input.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "app/desk.h"
#include "app/surface.h"
#include "ui/view.h"

struct SDL_TouchFingerEvent;

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

    void take(const SDL_Event& event);
    /// One frame: draws the screen, then carries out what it asked. Returns whether another is needed soon.
    bool frame(Desk& desk);
    ui::View& view() { return view_; }
    /// Of what was drawn last; false where that cannot be written.
    bool savePicture(const std::filesystem::path& file) { return surface_->savePicture(file); }
    void resize(int width, int height);
    /// Motion runs by this clock instead of the machine's: a rehearsal's pictures are always the same.
    void setClock(double seconds) { clock_ = seconds; }
    /// That clock, or the machine's: seconds since some moment before.
    double seconds() const;
    /// Pixels a logical unit.
    float scale() const { return surface_->scale(); }
    Surface& surface() { return *surface_; }
    bool fontsMissing() const { return surface_->fontsMissing(); }
    /// There is no graphics card to draw with, though one was wanted.
    bool fellBackToSoftware() const { return surface_->fellBackToSoftware(); }
    bool pictureMissing() const { return surface_->pictureMissing(); }
    /// Which display it is on, as SDL counts them.
    int display() const;
    /// Moves it to the middle of that display, full screen where it was.
    void moveTo(int display);

private:
    Window() = default;
    void takeFinger(const SDL_TouchFingerEvent& event);
    /// One pass over the screens; true where they asked for something, which is then carried out.
    bool layOut(Desk& desk);
    void follow(const ui::Settings& settings);
    float pixelScale() const;

    std::unique_ptr<Surface> surface_;
    ui::View view_;
    ui::Settings shown_; // that the window follows already
    bool slideFonts_ = false;
    bool full_ = false;
    std::optional<double> clock_;
};

} // namespace alur::app
