// The projector: a window of its own on another display, that comes and goes with it. What is on it is the
// view's (`ui::ProjectorView`); nothing of that is lost when the display is.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/desk.h"
#include "app/surface.h"
#include "ui/view.h"

namespace alur::app {

struct Display {
    std::string name;
    int x = 0; // on the desktop that all displays share
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const Display&) const = default;
};
/// Those that there are now, as SDL counts them.
std::vector<Display> displaysNow();

/// The numbers of the displays, the operator's first: the order in which the screens name them. One that
/// shows the same as another (mirrored) counts once.
std::vector<int> displayOrder(const std::vector<Display>& displays, int operators);

/// The display that the projector takes: the `wanted` of that order, else the first that is not the
/// operator's. Empty where there is no other.
std::optional<int> projectorDisplay(const std::vector<Display>& displays, int operators,
                                    std::optional<int> wanted);

class Projector {
public:
    /// `displays` says which there are whenever it is asked.
    Projector(std::filesystem::path assets, bool software,
              std::function<std::vector<Display>()> displays = displaysNow);

    /// Opens, moves or closes the window as `view` wants and the displays allow, tells the desk, and has the
    /// show in the operator's window where its display has gone. `operators`: the operator's display. Returns
    /// the display that the operator's window is to move to, for a swap.
    std::optional<int> follow(ui::View& view, Desk& desk, int operators, Surface& operatorSurface);

    bool isOpen() const { return surface_ != nullptr; }
    Surface* surface() { return surface_.get(); }
    /// Whether the event is of its window; `take` it then.
    bool owns(const SDL_Event& event) const;
    void take(const SDL_Event& event, ui::View& view);
    /// Draws where there is something new to show; `now` by the clock of all motion. Returns whether another
    /// frame is needed soon.
    bool frame(ui::View& view, Desk& desk, double now);

private:
    /// What the window shows, as far as it can be told from outside: where it is the same, nothing is drawn.
    struct Shown {
        ui::Projected what = ui::Projected::Nothing;
        std::string slide;
        std::string group;
        std::size_t question = 0;
        bool reason = false;
        std::int64_t second = 0; // of the timers
        double since = 0;
        bool blank = false, laser = false;
        std::size_t trail = 0, livePoints = 0, happened = 0;
        Language language = Language::Id;
        int width = 0, height = 0;
        bool operator==(const Shown&) const = default;
    };
    Shown shownBy(const ui::View& view, const Desk& desk) const;
    /// What `place` followed last.
    struct Followed {
        std::vector<Display> displays;
        bool wanted = false;
        std::optional<int> display;
        bool operator==(const Followed&) const = default;
    };
    void place(ui::View& view, Desk& desk, int operators, Surface& operatorSurface);
    void open(const Display& place, const Desk& desk, Surface& operatorSurface);
    void close();

    std::filesystem::path assets_;
    bool software_;
    std::function<std::vector<Display>()> displays_;
    std::unique_ptr<Surface> surface_;
    std::optional<Followed> followed_;
    Display place_;     // where it is open
    int on_ = 0;        // which of the displays that is
    bool lost_ = false; // the display went while something was shown
    Shown shown_;
    int frames_ = 0;     // that are still to be drawn: what is pressed settles over frames
    bool again_ = false; // another window lay above it
};

} // namespace alur::app
