// The outcomes that a search has met: each tally once, put in order exactly, and what they range over.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "casework/score.h"

namespace alur::casework {

struct Range {
    Fraction least;
    Fraction greatest;
};

/// The least and the greatest of each score over the plays met.
struct Ranges {
    Range flow;
    Range policy;
    Range overall;
    std::array<Range, scenario::indicators.size()> indicators;
};

class Outcomes {
public:
    /// The number of an outcome: none is 0.
    using Id = std::uint32_t;

    explicit Outcomes(const Rulebook& book) : book_(book), met_(1) {}

    Id idOf(const Tally& tally);
    const Tally& operator[](Id id) const { return met_[id].tally; }
    /// The one with the greater overall; either may be 0.
    Id better(Id a, Id b) const;
    bool sameOverall(Id a, Id b) const;
    /// Empty where no outcome was met.
    const std::optional<Ranges>& ranges() const { return ranges_; }

private:
    struct Met {
        Tally tally;
        double rough = 0;
    };
    struct HashTally {
        std::size_t operator()(const Tally& tally) const;
    };
    void widen(const Tally& tally, const RoughScores& rough);

    const Rulebook& book_;
    std::vector<Met> met_;
    std::unordered_map<Tally, Id, HashTally> ids_;
    std::optional<Ranges> ranges_;
    RoughScores roughLeast_;
    RoughScores roughGreatest_;
};

} // namespace alur::casework
