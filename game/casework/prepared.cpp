#include "casework/prepared.h"

#include <algorithm>

namespace alur::casework {

namespace {

template <class T> std::optional<Index<T>> byId(const Table<T>& table, const std::string& id) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const T& one) { return one.id == id; });
    if (found == table.end()) return {};
    return table.indexOf(*found);
}

std::optional<Index<Need>> sameNeed(const Case& from, const Need& need, const Case& to) {
    const auto& person = from.people[need.person].id;
    for (const auto& other : to.needs)
        if (other.id == need.id && to.people[other.person].id == person) return to.needs.indexOf(other);
    return {};
}

std::optional<Index<Delivery>> sameDelivery(const Case& from, const Delivery& delivery, const Case& to) {
    const auto& person = from.people[delivery.person].id;
    for (const auto& other : to.deliveries)
        if (other.service == delivery.service && to.people[other.person].id == person)
            return to.deliveries.indexOf(other);
    return {};
}

/// Those of `set` that the other version knows too; `same` finds them.
template <class T, std::size_t N, class Same>
Set<T, N> translated(const Set<T, N>& set, const Table<T>& table, const Same& same) {
    Set<T, N> result;
    for (const auto& one : table)
        if (set.has(table.indexOf(one)))
            if (const auto other = same(one)) result.insert(*other);
    return result;
}

template <class T, std::size_t N>
Set<T, N> translatedById(const Set<T, N>& set, const Table<T>& from, const Table<T>& to) {
    return translated(set, from, [&](const T& one) { return byId(to, one.id); });
}

Displaced translated(const Displaced& displaced, const Case& from, const Case& to) {
    Displaced result;
    for (const auto& target : displaced.fromTheBottom()) {
        if (!target.scene) result.push(target);
        else if (const auto scene = byId(to.scenes, from.scenes[*target.scene].id)) result.push({*scene});
    }
    return result;
}

Standing standingIn(const Case& scenario, const State& state) {
    if (scenario.scenes[state.scene].ending) return Standing::Ended;
    const bool late = state.clock > scenario.timeLimit || state.decisionsTaken >= scenario.decisionLimit;
    return late ? Standing::OutOfTime : Standing::Playing;
}

} // namespace

State prepared(const Rulebook& book, const Prepared& wanted) {
    const auto& scenario = book.scenario();
    auto state = begin(book);
    if (const auto scene = byId(scenario.scenes, wanted.scene)) state.scene = *scene;
    state.clock = wanted.clock;
    for (const auto& id : wanted.facts)
        if (const auto fact = byId(scenario.facts, id)) state.facts.insert(*fact);
    for (const auto& [id, value] : wanted.meters)
        if (const auto meter = byId(scenario.meters, id))
            state.meters[meter->value] = static_cast<std::uint8_t>(std::clamp(value, 0, 100));
    for (const auto& need : scenario.needs) {
        if (!wanted.needs.contains(need.id)) continue;
        state.met.insert(scenario.needs.indexOf(need));
        if (need.due && state.clock <= *need.due) state.metInTime.insert(scenario.needs.indexOf(need));
    }
    for (const auto& event : scenario.events)
        if (event.at < state.clock) state.fired.insert(scenario.events.indexOf(event));
    state.standing = standingIn(scenario, state);
    return state;
}

std::optional<State> carried(const Rulebook& from, const State& state, const Rulebook& to) {
    const auto &before = from.scenario(), &after = to.scenario();
    const auto scene = byId(after.scenes, before.scenes[state.scene].id);
    if (!scene) return {};
    State result = state; // clock, records, score and trace belong to the method
    result.scene = *scene;
    result.facts = translatedById(state.facts, before.facts, after.facts);
    result.removed = translatedById(state.removed, before.barriers, after.barriers);
    result.fired = translatedById(state.fired, before.events, after.events);
    const auto need = [&](const Need& one) { return sameNeed(before, one, after); };
    result.met = translated(state.met, before.needs, need);
    result.metInTime = translated(state.metInTime, before.needs, need);
    result.delivered = translated(state.delivered, before.deliveries,
                                  [&](const Delivery& one) { return sameDelivery(before, one, after); });
    result.meters = begin(to).meters;
    for (const auto& meter : before.meters)
        if (const auto other = byId(after.meters, meter.id))
            result.meters[other->value] = state.meters[before.meters.indexOf(meter).value];
    result.contacts = {};
    for (const auto& person : before.people)
        if (const auto other = byId(after.people, person.id))
            result.contacts[other->value] = state.contacts[before.people.indexOf(person).value];
    result.displaced = translated(state.displaced, before, after);
    result.standing = standingIn(after, result);
    return result;
}

} // namespace alur::casework
