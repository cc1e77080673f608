// The trace laid against the reference flow, move by move, as the players are shown it.
#pragma once

#include <vector>

#include "casework/rulebook.h"

namespace alur::casework {

/// Sync: both make the stage. Log: the group made it, the run does not (too early, repeated, out of the
/// flow). Model: the run makes it, the group did not (skipped).
struct Move {
    enum class Kind { Sync, Log, Model };
    Kind kind = Kind::Sync;
    Index<Stage> stage;
    bool operator==(const Move&) const = default;
};
/// "sync", "log", "model". Source: FORMAT.md section 8.
std::string_view code(Move::Kind kind);

struct Alignment {
    int cost = 0;
    std::vector<Move> moves;
};

/// `trace` is collapsed: no stage stands twice in a row.
/// Several alignments may cost the same. The one shown is found from the end: of the moves that may come
/// last, a model move goes before a log move, and a log move before a sync move; of several stages that may
/// have come before, the first in flow.yaml; and so on to the beginning. So the same trace always shows the
/// same, and a stage that came out of turn is shown where the group made it, with the run's own place for it
/// (skipped) after it.
Alignment align(const Rulebook& book, const std::vector<Index<Stage>>& trace);

} // namespace alur::casework
