#include "sketch/history.h"

namespace alur::sketch {

void History::perform(const Edit& edit, std::int64_t at) {
    done_.erase(done_.begin() + static_cast<std::ptrdiff_t>(applied_), done_.end());
    done_.push_back({Step(page_, edit), at});
    done_[applied_++].step.apply(page_);
    ++version_;
}

void History::undo() {
    if (!canUndo()) return;
    done_[--applied_].step.revert(page_);
    ++version_;
}

void History::redo() {
    if (!canRedo()) return;
    done_[applied_++].step.apply(page_);
    ++version_;
}

} // namespace alur::sketch
