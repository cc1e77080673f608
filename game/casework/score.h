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

/// What of a state the scores are reckoned from: whole numbers, each to be set against the rulebook's totals.
struct Tally {
    int alignmentCost = 0;
    int traceLength = 0;
    int gatesSatisfied = 0;
    int gatesChecked = 0;
    int barrierWeight = 0; // removed
    int people = 0;        // target people with a need met
    int contacts = 0;      // made, as far as planned
    int biasTaken = 0;
    int biasChance = 0;
    int dueWeight = 0; // met in time
    int records = 0;   // required ones made
    int deliveries = 0;
    int fitting = 0; // deliveries that meet a target person's need
    int needWeight = 0;
    auto operator<=>(const Tally&) const = default;
};

Tally tally(const Rulebook& book, const State& state);

/// Cannot fail.
Scores score(const Rulebook& book, const Tally& tally);
/// A play that has not ended is scored in the same way. Cannot fail.
Scores score(const Rulebook& book, const State& state);
/// The same in floating point, each within 1e-12: to put many plays in order before the exact look.
struct RoughScores {
    double flow = 0;
    double policy = 0;
    double overall = 0;
    std::array<double, scenario::indicators.size()> indicators{};
};
RoughScores roughScore(const Rulebook& book, const Tally& tally);

/// Whether the delivery meets a need of somebody whom the programme is for.
bool isFitting(const Case& scenario, const Delivery& delivery);

} // namespace alur::casework
