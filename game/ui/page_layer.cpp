#include "ui/page_layer.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"

namespace alur::ui {

namespace {

constexpr int mostVertices = 40000; // in one list: an index has 16 bits

std::vector<sketch::ItemRef> without(const sketch::Page& page, const std::set<sketch::ItemId>& hidden) {
    if (hidden.empty()) return page.items;
    std::vector<sketch::ItemRef> items;
    for (const auto& item : page.items)
        if (!hidden.contains(item->id)) items.push_back(item);
    return items;
}

/// Draws into a layer, in several goes where it is much.
class Pen {
public:
    Pen(Frame& frame, void* layer, const PageView& view, const ImVec4& clip)
        : frame_(frame), layer_(layer), view_(view), clip_(clip), list_(ImGui::GetDrawListSharedData()) {
        begin();
    }
    ~Pen() {
        list_.PopTextureID();
        list_.PopClipRect();
        if (list_.VtxBuffer.Size > 0) frame_.pictures().drawInto(layer_, list_);
    }
    Pen(const Pen&) = delete;
    Pen& operator=(const Pen&) = delete;

    void clear() { list_.AddRectFilled({clip_.x, clip_.y}, {clip_.z, clip_.w}, IM_COL32_WHITE); }
    void paint(const sketch::Marks& marks) {
        ui::paint(list_, frame_.fonts(), frame_.pictures(), marks, view_);
        if (list_.VtxBuffer.Size < mostVertices) return;
        list_.PopTextureID();
        list_.PopClipRect();
        frame_.pictures().drawInto(layer_, list_);
        begin();
    }

private:
    void begin() {
        list_._ResetForNewFrame();
        list_.PushClipRect({clip_.x, clip_.y}, {clip_.z, clip_.w});
        list_.PushTextureID(ImGui::GetIO().Fonts->TexID);
    }
    Frame& frame_;
    void* layer_;
    PageView view_;
    ImVec4 clip_;
    ImDrawList list_;
};

/// The boxes of all of them; a relation's moves with its ends.
std::vector<sketch::Box> boxesOf(const sketch::Page& page, const std::vector<sketch::ItemRef>& items) {
    std::vector<sketch::Box> boxes;
    boxes.reserve(items.size());
    for (const auto& item : items) boxes.push_back(sketch::boxOf(page, *item));
    return boxes;
}

} // namespace

void PageLayer::show(Frame& frame, const std::string& id, const sketch::Page& page,
                     const sketch::Ground& ground, const std::set<sketch::ItemId>& hidden, const Rect& shown,
                     const PageView& view) {
    const Vec corner = frame.pixels({shown.x, shown.y}), end = frame.pixels({shown.right(), shown.bottom()});
    const float left = std::round(corner.x), top = std::round(corner.y);
    const Look look{ground,    frame.language(),         view.origin.x - left,   view.origin.y - top,
                    view.zoom, std::round(end.x) - left, std::round(end.y) - top};
    bool fresh = false;
    void* layer =
        frame.pictures().layer(id, static_cast<int>(look.width), static_cast<int>(look.height), fresh);
    auto* list = frame.drawList();
    if (layer == nullptr) { // nothing can be kept: all of it, each frame
        sketch::Marks marks = sketch::groundMarks(ground, frame.language());
        for (const auto& item : without(page, hidden)) sketch::addItem(page, *item, marks);
        return paint(*list, frame.fonts(), frame.pictures(), marks, view);
    }
    auto items = without(page, hidden);
    if (fresh || look != look_) {
        look_ = look;
        items_ = std::move(items);
        boxes_ = boxesOf(page, items_);
        paintAll(frame, layer, page, sketch::Box{{-1e6F, -1e6F}, {1e6F, 1e6F}});
    } else if (items != items_) {
        renew(frame, layer, page, std::move(items));
    }
    list->AddImage(layer, {left, top}, {left + look.width, top + look.height});
}

void PageLayer::renew(Frame& frame, void* layer, const sketch::Page& page,
                      std::vector<sketch::ItemRef> items) {
    const auto before = std::move(items_);
    const auto boxesBefore = std::move(boxes_);
    items_ = std::move(items);
    boxes_ = boxesOf(page, items_);
    std::size_t front = 0, back = 0;
    const std::size_t common = std::min(before.size(), items_.size());
    while (front < common && before[front] == items_[front]) ++front;
    while (back < common - front && before[before.size() - 1 - back] == items_[items_.size() - 1 - back])
        ++back;
    sketch::Box damage = sketch::emptyBox();
    bool kept = true; // what lay there lies there still, at the same places
    for (std::size_t i = 0; i < front; ++i) {
        if (boxesBefore[i] == boxes_[i]) continue;
        damage = sketch::around(sketch::around(damage, boxesBefore[i]), boxes_[i]);
        kept = false;
    }
    if (kept && front == before.size()) { // only new ones on top
        const PageView view{{look_.left, look_.top}, look_.zoom};
        Pen pen(frame, layer, view, {0, 0, look_.width, look_.height});
        for (std::size_t i = front; i < items_.size(); ++i) {
            sketch::Marks marks;
            sketch::addItem(page, *items_[i], marks);
            pen.paint(marks);
        }
        return;
    }
    for (std::size_t i = front; i < before.size() - back; ++i)
        damage = sketch::around(damage, boxesBefore[i]);
    for (std::size_t i = front; i < items_.size() - back; ++i) damage = sketch::around(damage, boxes_[i]);
    for (std::size_t k = 0; k < back; ++k) {
        const auto &was = boxesBefore[before.size() - 1 - k], &is = boxes_[items_.size() - 1 - k];
        if (was != is) damage = sketch::around(sketch::around(damage, was), is);
    }
    paintAll(frame, layer, page, damage);
}

void PageLayer::paintAll(Frame& frame, void* layer, const sketch::Page& page, const sketch::Box& damage) {
    if (damage.empty()) return;
    const PageView view{{look_.left, look_.top}, look_.zoom};
    const Vec a = view(damage.least), b = view(damage.most);
    const ImVec4 clip{std::max(0.0F, std::floor(a.x) - 2), std::max(0.0F, std::floor(a.y) - 2),
                      std::min(look_.width, std::ceil(b.x) + 2), std::min(look_.height, std::ceil(b.y) + 2)};
    if (clip.x >= clip.z || clip.y >= clip.w) return;
    Pen pen(frame, layer, view, clip);
    pen.clear();
    pen.paint(sketch::groundMarks(look_.ground, frame.language()));
    const sketch::Box seen{{(clip.x - view.origin.x) / view.zoom, (clip.y - view.origin.y) / view.zoom},
                           {(clip.z - view.origin.x) / view.zoom, (clip.w - view.origin.y) / view.zoom}};
    sketch::Marks marks;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (!boxes_[i].meets(seen)) continue;
        marks.clear();
        sketch::addItem(page, *items_[i], marks);
        pen.paint(marks);
    }
}

} // namespace alur::ui
