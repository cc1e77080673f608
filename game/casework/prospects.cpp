#include "casework/prospects.h"

namespace alur::casework {

Prospects::Prospects(const Play& play, Breadth allowed) : packing_(play.sharedBook()), breadth_(allowed) {
    for (const auto& taken : play.taken()) {
        states_.push_back(taken.before);
        steps_.push_back(taken.step);
    }
    states_.push_back(play.state());
}

bool Prospects::advance() {
    if (known_.size() == states_.size()) return false;
    const auto moment = states_.size() - 1 - known_.size();
    Prospect prospect;
    if (known_.empty()) {
        prospect.best = bestFrom(packing_, states_.back(), breadth_);
        prospect.betterThanOwn = !prospect.best.steps.empty();
    } else {
        // The group's own step and then the best from there: at least that can be reached.
        const auto& after = known_.back();
        prospect.best = after.best;
        prospect.best.steps.insert(prospect.best.steps.begin(), steps_[moment]);
        prospect.best.bound = boundOf(packing_, states_[moment]);
        prospect.betterThanOwn = after.betterThanOwn;
        if (prospect.best.bound > prospect.best.overall) {
            auto other = bestFrom(packing_, states_[moment], breadth_);
            if (other.overall > prospect.best.overall) {
                prospect.best = std::move(other);
                prospect.betterThanOwn = true;
            } else {
                prospect.best.bound = std::max(prospect.best.overall, other.bound);
            }
        }
    }
    known_.push_back(std::move(prospect));
    return known_.size() < states_.size();
}

} // namespace alur::casework
