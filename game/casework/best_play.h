// The best that can still come of a play: by a search that keeps, step by step, the states with the best
// outlook. Where it never had to drop one that might have done better, its answer is proved; else it comes
// with a bound.
#pragma once

#include "casework/packed.h"

namespace alur::casework {

struct BestPlay {
    std::vector<Step> steps; // from the state asked about to the end; empty where the play is over or stuck
    Fraction overall;        // of those steps' end
    Fraction bound;          // no play from there has a greater overall
    /// Whether `overall` is proved to be the greatest there is.
    bool isExact() const { return overall == bound; }
};

/// How many states are kept beside one another: more take longer and find better.
struct Breadth {
    std::size_t states = 400;
};

/// The best play found from `state`. Takes about 20 ms for a shipped case at the default breadth.
/// Where no way from `state` leads to an end, `overall` is that of `state` itself.
BestPlay bestFrom(Packing& packing, const State& state, Breadth breadth = {});

/// No play from `state` can have a greater overall than this.
Fraction boundOf(Packing& packing, const State& state);

} // namespace alur::casework
