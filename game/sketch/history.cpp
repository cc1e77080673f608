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
        page.strokes.push_back(stroke_);
    }
    void revert(Page& page) override {
        page.strokes.pop_back();
        page.nextId = stroke_.id;
    }

private:
    Stroke stroke_;
};

class Erasing : public Edit {
public:
    explicit Erasing(std::vector<StrokeId> strokes) : strokes_(std::move(strokes)) {}
    void apply(Page& page) override {
        removed_.clear();
        for (std::size_t i = 0; i < page.strokes.size(); ++i)
            if (std::find(strokes_.begin(), strokes_.end(), page.strokes[i].id) != strokes_.end())
                removed_.emplace_back(i, page.strokes[i]);
        std::erase_if(page.strokes, [&](const Stroke& stroke) {
            return std::find(strokes_.begin(), strokes_.end(), stroke.id) != strokes_.end();
        });
    }
    void revert(Page& page) override {
        for (const auto& [place, stroke] : removed_)
            page.strokes.insert(page.strokes.begin() + static_cast<std::ptrdiff_t>(place), stroke);
    }

private:
    std::vector<StrokeId> strokes_;
    std::vector<std::pair<std::size_t, Stroke>> removed_; // with its place, from the front
};

} // namespace

std::unique_ptr<Edit> drawing(Stroke stroke) { return std::make_unique<Drawing>(std::move(stroke)); }
std::unique_ptr<Edit> erasing(std::vector<StrokeId> strokes) { return std::make_unique<Erasing>(std::move(strokes)); }

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
