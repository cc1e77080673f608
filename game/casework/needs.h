// What the players know of a need, and how long they have. Source: FORMAT.md sections 3 and 5.
#pragma once

#include <optional>
#include <vector>

#include "casework/state.h"

namespace alur::casework {

/// Whether the players see this need: it is known from the start, a fact of its id is set, or a service met
/// it.
bool isKnown(const Rulebook& book, const State& state, Index<Need> need);

/// Time left until `need` is due; negative once it is late. Empty where it has no due time.
std::optional<Minutes> timeLeft(const Need& need, Minutes now);

/// The needs that the players know, that have a due time and are not met, the nearest due first.
std::vector<Index<Need>> deadlines(const Rulebook& book, const State& state);

} // namespace alur::casework
