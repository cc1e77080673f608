// The two doors of a play: may this step be taken, and what comes of it. Source: FORMAT.md section 5.
#pragma once

#include <cstdint>
#include <vector>

#include "base/text.h"
#include "casework/state.h"

namespace alur::casework {

/// What a group decides at once: one decision, or several where the scene asks for several.
/// Bit i stands for the i-th decision of the present scene, in the file's order.
struct Step {
    std::uint32_t picked = 0;

    static Step of(std::size_t position) { return {std::uint32_t{1} << position}; }
    bool has(std::size_t position) const { return (picked >> position & 1U) != 0; }
    bool operator==(const Step&) const = default;
};

/// Whether something may be done; `why` says in words what stands against it (empty where it is allowed).
struct [[nodiscard]] Verdict {
    bool allowed = true;
    Text why;
};

bool holds(const scenario::Condition& condition, const State& state);

/// Whether this one decision of the present scene is available. Allocates nothing.
bool available(const Rulebook& book, const State& state, Index<Decision> decision);

/// Whether one decision of the present scene is available, and if not what is missing, without giving away
/// hidden facts.
Verdict check(const Rulebook& book, const State& state, Index<Decision> decision);
/// Whether a whole step may be taken: the play goes on, each pick is available, and they are neither too few
/// nor too many.
Verdict check(const Rulebook& book, const State& state, Step step);

/// What comes of a step that `check` allows. Allocates nothing.
State apply(const Rulebook& book, State state, Step step);

/// Whether the facilitator may put this inject into the play now.
Verdict check(const Rulebook& book, const State& state, Index<scenario::Inject> inject);
/// What comes of it: its effects, at once; the clock and the scene stay.
State apply(const Rulebook& book, State state, Index<scenario::Inject> inject);

/// Every step that `check` allows, in a fixed order.
std::vector<Step> stepsHere(const Rulebook& book, const State& state);

/// The decisions of a step, in the file's order. `scene` is the one in which it is taken.
std::vector<Index<Decision>> decisionsOf(const Scene& scene, Step step);

} // namespace alur::casework
