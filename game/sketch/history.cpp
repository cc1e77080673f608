#include "sketch/history.h"

#include <algorithm>

namespace alur::sketch {

namespace {

class Drawing : public Edit {
public:
    explicit Drawing(Stroke stroke) : stroke_(std::move(stroke)) {
        for (auto& point : stroke_.points) point = onGrid(point);
    }
    void apply(Page& page) override {
        stroke_.id = page.nextId++;
        page.strokes.push_back(std::move(stroke_));
    }
    void revert(Page& page) override {
        stroke_ = std::move(page.strokes.back()); // a later edit is always reverted first: it is the last one
        page.strokes.pop_back();
        page.nextId = stroke_.id;
    }

private:
    Stroke stroke_; // while it is not on the page
};

class Erasing : public Edit {
public:
    explicit Erasing(std::vector<StrokeId> strokes) : strokes_(std::move(strokes)) {
        std::sort(strokes_.begin(), strokes_.end());
    }
    void apply(Page& page) override {
        std::vector<Stroke> kept;
        for (std::size_t place = 0; place < page.strokes.size(); ++place) {
            auto& stroke = page.strokes[place];
            if (std::binary_search(strokes_.begin(), strokes_.end(), stroke.id))
                erased_.push_back({place, std::move(stroke)});
            else kept.push_back(std::move(stroke));
        }
        page.strokes = std::move(kept);
    }
    void revert(Page& page) override {
        for (auto& [place, stroke] : erased_)
            page.strokes.insert(page.strokes.begin() + static_cast<std::ptrdiff_t>(place), std::move(stroke));
        erased_.clear();
    }

private:
    struct Erased {
        std::size_t place; // in drawing order
        Stroke stroke;
    };
    std::vector<StrokeId> strokes_;
    std::vector<Erased> erased_; // the lowest place first, while they are not on the page
};

} // namespace

std::unique_ptr<Edit> drawing(Stroke stroke) { return std::make_unique<Drawing>(std::move(stroke)); }
std::unique_ptr<Edit> erasing(std::vector<StrokeId> strokes) {
    return std::make_unique<Erasing>(std::move(strokes));
}

void History::perform(std::unique_ptr<Edit> edit) {
    edits_.resize(applied_);
    edit->apply(page_);
    edits_.push_back(std::move(edit));
    ++applied_;
    ++version_;
}

void History::undo() {
    if (!canUndo()) return;
    edits_[--applied_]->revert(page_);
    ++version_;
}

void History::redo() {
    if (!canRedo()) return;
    edits_[applied_++]->apply(page_);
    ++version_;
}

} // namespace alur::sketch
