#include "casework/needs.h"

#include <algorithm>

namespace alur::casework {

bool isKnown(const Rulebook& book, const State& state, Index<Need> need) {
    const auto& wanted = book.scenario().needs[need];
    return wanted.known || state.met.has(need) || (wanted.revealedBy && state.facts.has(*wanted.revealedBy));
}

std::optional<Minutes> timeLeft(const Need& need, Minutes now) {
    if (!need.due) return {};
    return *need.due - now;
}

std::vector<Index<Need>> deadlines(const Rulebook& book, const State& state) {
    std::vector<Index<Need>> running;
    const auto& needs = book.scenario().needs;
    for (const auto& need : needs)
        if (const auto index = needs.indexOf(need);
            need.due && !state.met.has(index) && isKnown(book, state, index))
            running.push_back(index);
    std::stable_sort(running.begin(), running.end(),
                     [&](Index<Need> a, Index<Need> b) { return *needs[a].due < *needs[b].due; });
    return running;
}

} // namespace alur::casework
