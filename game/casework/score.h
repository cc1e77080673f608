// How good a play is: the flow score, the seven policy-output indicators, the overall. Exact fractions.
// Source: FORMAT.md sections 6 and 7.
#pragma once

#include <array>

#include "base/fraction.h"
#include "casework/state.h"

namespace alur::casework {

struct FlowScore {
    Fraction fitness;
    Fraction gates;
    Fraction score;
};

struct PolicyScore {
    std::array<Fraction, scenario::indicators.size()> indicators;
    Fraction score;
    const Fraction& operator[](Indicator indicator) const {
        return indicators[static_cast<std::size_t>(indicator)];
    }
};

struct Scores {
    FlowScore flow;
    PolicyScore policy;
    Fraction overall;
};

/// A play that has not ended is scored in the same way. Cannot fail.
Scores score(const Rulebook& book, const State& state);

/// The cost of the cheapest alignment of the trace with a complete run of the model.
int alignmentCost(const Rulebook& book, const FoldedTrace& trace);

} // namespace alur::casework
