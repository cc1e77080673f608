#include "casework/trace.h"

#include <algorithm>

namespace alur::casework {

/// The costs stay closed under model moves: each is at most that of a position before it plus the stages
/// between.
void append(const Rulebook& book, FoldedTrace& trace, Index<Stage> stage) {
    const auto here = Rulebook::positionAfter(stage);
    if (trace.lastStage == here) return;
    const auto count = book.positionCount();
    std::array<std::uint16_t, positions> read{};
    for (std::size_t position = 0; position < count; ++position)
        read[position] = static_cast<std::uint16_t>(trace.costs[position] + 1); // a log move
    for (std::size_t before = 0; before < count; ++before)
        if (book.follows(before, stage))
            read[here] = std::min(read[here], trace.costs[before]); // both make it
    for (std::size_t to = 0; to < count; ++to) {
        auto least = read[to];
        for (std::size_t from = 0; from < count; ++from)
            least = std::min(least, static_cast<std::uint16_t>(read[from] + book.moves(from, to)));
        trace.costs[to] = least;
    }
    trace.lastStage = static_cast<std::uint16_t>(here);
    ++trace.length;
}

int alignmentCost(const Rulebook& book, const FoldedTrace& trace) {
    return trace
        .costs[book.method().stages.size()]; // closed under model moves: the last position holds the whole
}

Set<Record, limits::records> gateOf(const Rulebook& book, Index<Stage> stage) {
    Set<Record, limits::records> gate;
    for (const auto record : book.method().stages[stage].gate)
        if (book.scenario().records.has(record)) gate.insert(record);
    return gate;
}

} // namespace alur::casework
