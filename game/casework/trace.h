// How a trace is read stage by stage, and the gates that stand before a stage.
// Source: FORMAT.md sections 5 and 6.
#pragma once

#include "casework/state.h"

namespace alur::casework {

/// The trace grows by `stage`; a stage that stands last already changes nothing.
void append(const Rulebook& book, FoldedTrace& trace, Index<Stage> stage);

/// The cost of the cheapest alignment of the trace with a complete run of the model.
int alignmentCost(const Rulebook& book, const FoldedTrace& trace);

/// The records that the case requires and that `stage` asks for when it is first entered.
Set<Record, limits::records> gateOf(const Rulebook& book, Index<Stage> stage);

} // namespace alur::casework
