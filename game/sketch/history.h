// What a group did to a page, one step after the other, so that each can be undone and done again.
#pragma once

#include <cstdint>

#include "sketch/edit.h"

namespace alur::sketch {

/// A page together with its steps. A new edit drops those that were undone.
class History {
public:
    History() = default;
    /// Begins with what is on `start`: it cannot be undone.
    explicit History(Page start) : start_(start), page_(std::move(start)) {}
    const Page& start() const { return start_; }
    const Page& page() const { return page_; }
    /// `edit` must have no fault. `at`: milliseconds since 1970; only a replay looks at it.
    void perform(const Edit& edit, std::int64_t at = 0);
    bool canUndo() const { return applied_ > 0; }
    bool canRedo() const { return applied_ < done_.size(); }
    /// Nothing happens where there is nothing to undo or to do again.
    void undo();
    void redo();
    /// Grows with every change of the page: what was rendered at another version is stale.
    std::uint64_t version() const { return version_; }

    struct Done {
        Step step;
        std::int64_t at;
    };
    /// The steps that stand, in order: made one after the other on `start` they give this page.
    std::size_t standing() const { return applied_; }
    const Done& done(std::size_t which) const { return done_[which]; }

private:
    Page start_;
    Page page_;
    std::vector<Done> done_;
    std::size_t applied_ = 0;
    std::uint64_t version_ = 0;
};

} // namespace alur::sketch
