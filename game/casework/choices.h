// The steps that may be taken in a state, counted and numbered without being listed.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "casework/random.h"
#include "casework/rules.h"

namespace alur::casework {

class Choices {
public:
    Choices(const Rulebook& book, const State& state);

    /// How many steps `check` allows; 0 at a dead end and where the play is over.
    std::uint32_t count() const { return count_; }
    /// Bit i stands for the i-th decision of the scene, as in Step; those that are available.
    std::uint32_t available() const { return available_; }
    bool allows(Step step) const;

    /// The steps have numbers 0 … count() − 1, those of fewer picks first.
    Step at(std::uint32_t number) const;
    /// Each allowed step as likely; there must be one.
    Step draw(Random& random) const { return at(random.below(count_)); }
    /// All of them; where they are more than `most`, so many drawn.
    std::vector<Step> some(std::uint32_t most, Random& random) const;
    /// What differs from `step` by one pick more, one less, or one instead of another.
    std::vector<Step> besides(Step step) const;

private:
    std::array<std::uint8_t, limits::decisionsInScene> positions_{}; // of the available decisions
    int open_ = 0;
    int least_ = 1;
    int most_ = 1;
    std::uint32_t available_ = 0;
    std::uint32_t count_ = 0;
};

/// Plays on to the end: `pick(state, choices)` decides each step. The state it ends in is over, or (still
/// `Playing`) a dead end.
template <class Pick> State playOut(const Rulebook& book, State state, Pick&& pick) {
    while (true) {
        const Choices choices(book, state);
        if (choices.count() == 0) return state;
        state = apply(book, state, pick(state, choices));
    }
}

} // namespace alur::casework
