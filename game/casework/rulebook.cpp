#include "casework/rulebook.h"

#include <algorithm>

namespace alur::casework {

namespace {

Rulebook::Totals totalsOf(const Case& scenario) {
    Rulebook::Totals totals;
    for (const auto& barrier : scenario.barriers) totals.barrierWeight += barrier.weight;
    for (const auto& person : scenario.people) {
        totals.contacts += person.contacts;
        totals.targetPeople += person.target;
    }
    for (const auto& need : scenario.needs) {
        if (!scenario.people[need.person].target) continue;
        totals.needWeight += need.weight;
        if (need.due) totals.dueWeight += need.weight;
    }
    totals.records = static_cast<int>(scenario.records.size());
    return totals;
}

} // namespace

Rulebook::Rulebook(std::shared_ptr<const Case> scenario, std::shared_ptr<const Method> method)
    : scenario_(std::move(scenario)), method_(std::move(method)), totals_(totalsOf(*scenario_)) {
    const auto count = positionCount();
    for (std::size_t from = 0; from < count; ++from)
        for (std::size_t to = 0; to < count; ++to)
            moves_[from][to] = from == to                                                      ? 0
                               : to > 0 && follows(from, {static_cast<std::uint16_t>(to - 1)}) ? 1
                                                                                               : unreachable;
    for (std::size_t via = 0; via < count; ++via)
        for (std::size_t from = 0; from < count; ++from)
            for (std::size_t to = 0; to < count; ++to)
                moves_[from][to] = std::min<std::uint16_t>(
                    moves_[from][to], static_cast<std::uint16_t>(moves_[from][via] + moves_[via][to]));
}

bool Rulebook::follows(std::size_t position, Index<Stage> stage) const {
    if (position == 0) return stage.value == 0;
    return method_->stages[Index<Stage>{static_cast<std::uint16_t>(position - 1)}].next.has(stage);
}

} // namespace alur::casework
