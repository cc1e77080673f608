// For each moment of a play, the best overall that could still be reached from there: where it falls, a
// decision cost something.
#pragma once

#include "casework/best_play.h"
#include "casework/play.h"

namespace alur::casework {

struct Prospect {
    BestPlay best;
    /// Whether another way than the group's own was found to be better from here on.
    bool betterThanOwn = false;
};

/// Reckoned from the end of the play backwards, so that what one moment can reach, those before it can.
class Prospects {
public:
    /// Narrower than a search on its own: all the moments of a shipped case take about a second.
    static constexpr Breadth breadth{120};
    explicit Prospects(const Play& play, Breadth breadth = Prospects::breadth);

    /// Reckons one moment more; false once all are known.
    bool advance();
    /// Moments: one before each step and one after the last.
    std::size_t count() const { return states_.size(); }
    bool isKnown(std::size_t moment) const { return moment + known_.size() >= states_.size(); }
    /// Of a moment that is known.
    const Prospect& operator[](std::size_t moment) const { return known_[states_.size() - 1 - moment]; }

private:
    Packing packing_;
    Breadth breadth_;
    std::vector<State> states_;
    std::vector<Step> steps_;
    std::vector<Prospect> known_; // the last moment first
};

} // namespace alur::casework
