// The finished part of a page, kept as a picture: only what has changed is drawn again. Source: DESIGN.md
// section 5.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "ui/mark_painter.h"

namespace alur::ui {

class PageLayer {
public:
    /// Shows the page but for `hidden` in `shown` (logical units of the window), the page's corner and scale
    /// as in `view` (pixels of the window).
    void show(Frame& frame, const std::string& id, const sketch::Page& page, const sketch::Ground& ground,
              const std::set<sketch::ItemId>& hidden, const Rect& shown, const PageView& view);

private:
    struct Look {
        sketch::Ground ground;
        Language language = Language::Id;
        float left = 0, top = 0, zoom = 0, width = 0, height = 0;
        bool operator==(const Look&) const = default;
    };
    void renew(Frame& frame, void* layer, const sketch::Page& page, std::vector<sketch::ItemRef> items);
    void paintAll(Frame& frame, void* layer, const sketch::Page& page, const sketch::Box& damage);

    Look look_;
    std::vector<sketch::ItemRef> items_; // as drawn
    std::vector<sketch::Box> boxes_;     // beside them
};

} // namespace alur::ui
