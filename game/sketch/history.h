// What a group did to a page, one edit after the other, so that each can be undone and done again.
#pragma once

#include <memory>
#include <vector>

#include "sketch/page.h"

namespace alur::sketch {

/// One thing the group did to a page.
struct Edit {
    virtual ~Edit() = default;
    virtual void apply(Page& page) = 0;
    virtual void revert(Page& page) = 0; // puts back exactly what apply() found
};

/// Draws `stroke`, whose id the page gives.
std::unique_ptr<Edit> drawing(Stroke stroke);
/// Erases those of the strokes that stand on the page.
std::unique_ptr<Edit> erasing(std::vector<StrokeId> strokes);

/// A page together with its edits. A new edit drops those that were undone.
class History {
public:
    const Page& page() const { return page_; }
    void perform(std::unique_ptr<Edit> edit);
    bool canUndo() const { return applied_ > 0; }
    bool canRedo() const { return applied_ < edits_.size(); }
    /// Nothing happens where there is nothing to undo or to do again.
    void undo();
    void redo();
    /// Grows with every change of the page: what was rendered at another version is stale.
    std::uint64_t version() const { return version_; }

private:
    Page page_;
    std::vector<std::unique_ptr<Edit>> edits_;
    std::size_t applied_ = 0;
    std::uint64_t version_ = 0;
};

} // namespace alur::sketch
