// One step over packed states. Source: FORMAT.md section 5.
#include <algorithm>
#include <bit>

#include "casework/packed.h"

namespace alur::casework {

using scenario::Atom;

namespace {

bool compares(int value, Atom::Comparison comparison, int number) {
    switch (comparison) {
    case Atom::Comparison::LessEqual: return value <= number;
    case Atom::Comparison::Less: return value < number;
    case Atom::Comparison::GreaterEqual: return value >= number;
    case Atom::Comparison::Greater: return value > number;
    case Atom::Comparison::Equal: return value == number;
    }
    return false;
}

} // namespace

bool Packing::holds(const Test& test, const Packed& state) const {
    if (test.isNumber)
        return compares(static_cast<int>(test.field.of(state)), test.comparison, test.number) != test.negated;
    for (std::uint32_t i = 0; i < test.masks; ++i) {
        const auto& mask = masks_[test.firstMask + i];
        if ((state.words[mask.word] & mask.bits) != 0) return !test.negated;
    }
    return test.negated;
}

bool Packing::holds(Span condition, const Packed& state) const {
    for (std::uint32_t i = 0; i < condition.count; ++i) {
        const auto& tests = conditions_[condition.first + i].tests;
        bool one = false;
        for (std::uint32_t j = 0; j < tests.count && !one; ++j) one = holds(tests_[tests.first + j], state);
        if (!one) return false;
    }
    return true;
}

std::uint16_t Packing::choose(Span ways, const Packed& state) const {
    for (std::uint32_t i = 0; i + 1 < ways.count; ++i)
        if (holds(ways_[ways.first + i].when, state)) return ways_[ways.first + i].to;
    return ways_[ways.first + ways.count - 1].to; // the last has no condition
}

Step Packing::open(const Packed& state) const {
    const auto& place = places_[layout_.scene.of(state)];
    Step open;
    for (std::uint32_t i = 0; i < place.acts; ++i)
        if (holds(acts_[place.firstAct + i].when, state)) open.picked |= std::uint32_t{1} << i;
    return open;
}

int Packing::chanceOfBias(const Place& place, Step open) const {
    int largest = 0, sum = 0;
    for (auto left = open.picked; left != 0; left &= left - 1) {
        const auto weight =
            acts_[place.firstAct + static_cast<std::size_t>(std::countr_zero(left))].effect.bias;
        largest = std::max(largest, weight);
        sum += weight;
    }
    return place.several ? sum : largest;
}

void Packing::affect(Packed& state, const Effect& effect) const {
    for (std::uint32_t i = 0; i < effect.meters.count; ++i) {
        const auto& change = meters_[effect.meters.first + i];
        const auto& field = layout_.meters[change.meter.value];
        field.set(state, static_cast<std::uint64_t>(
                             std::clamp(static_cast<int>(field.of(state)) + change.by, 0, 100)));
    }
    for (std::uint32_t i = 0; i < effect.sets.count; ++i) {
        const auto& mask = masks_[effect.sets.first + i];
        state.words[mask.word] |= mask.bits;
    }
    for (std::uint32_t i = 0; i < effect.clears.count; ++i) {
        const auto& mask = masks_[effect.clears.first + i];
        state.words[mask.word] &= ~mask.bits;
    }
    const auto now = static_cast<int>(layout_.clock.of(state));
    for (std::uint32_t i = 0; i < effect.serves.count; ++i) {
        const auto& serve = serves_[effect.serves.first + i];
        layout_.delivered.insert(state, serve.delivery.value);
        // A later delivery can be in time only where the first one was.
        for (std::uint32_t j = 0; j < serve.needs.count; ++j) {
            const auto& need = needsDue_[serve.needs.first + j];
            if (now <= need.due) layout_.metInTime.insert(state, need.need);
        }
    }
    for (std::uint32_t i = 0; i < effect.contacts.count; ++i) {
        const auto& field = layout_.contacts[contacts_[effect.contacts.first + i]];
        const auto planned = static_cast<std::uint64_t>(
            book_->scenario().people[Index<Person>{contacts_[effect.contacts.first + i]}].contacts);
        if (const auto made = field.of(state); made < planned) field.set(state, made + 1);
    }
    layout_.biasTaken.add(state, static_cast<std::uint64_t>(effect.bias));
}

void Packing::take(Packed& state, const Act& act, bool crisis) {
    layout_.clock.add(state, static_cast<std::uint64_t>(act.takes));
    layout_.taken.add(state, 1);
    if (!crisis) {
        const auto trace = static_cast<std::uint32_t>(layout_.trace.of(state));
        if (!traces_[trace].entered.has(act.stage))
            for (const auto record : gates_[act.stage.value])
                layout_.gatesSatisfied.add(state, layout_.records.has(state, record.value) ? 1 : 0);
        layout_.trace.set(state, traces_.after(trace, act.stage));
    }
    affect(state, act.effect);
}

std::uint16_t Packing::fireEvents(Packed& state, std::uint16_t destination) {
    const auto now = static_cast<int>(layout_.clock.of(state));
    for (std::size_t i = 0; i < events_.size(); ++i) {
        const auto& event = events_[i];
        if (event.at > now || layout_.fired.has(state, i) || !holds(event.when, state) ||
            (event.hasUnless && holds(event.unless, state)))
            continue;
        layout_.fired.insert(state, i);
        affect(state, event.effect);
        if (event.next.count == 0) continue;
        const auto below = static_cast<std::uint32_t>(layout_.displaced.of(state));
        layout_.displaced.set(state, stacks_.push(below, destination));
        return choose(event.next, state);
    }
    return destination;
}

void Packing::enter(Packed& state, std::uint16_t destination) {
    while (destination == Stacks::resumes && layout_.displaced.of(state) != 0) {
        const auto& stack = stacks_[static_cast<std::uint32_t>(layout_.displaced.of(state))];
        destination = stack.top;
        layout_.displaced.set(state, stack.below);
    }
    const auto& scenario = book_->scenario();
    if (static_cast<std::int64_t>(layout_.clock.of(state)) > scenario.timeLimit.count() ||
        static_cast<int>(layout_.taken.of(state)) >= scenario.decisionLimit) {
        layout_.standing.set(state, static_cast<std::uint64_t>(Standing::OutOfTime));
        return;
    }
    layout_.scene.set(state, destination);
    if (places_[destination].ending) layout_.standing.set(state, static_cast<std::uint64_t>(Standing::Ended));
}

Packed Packing::apply(const Packed& before, Step open, Step step) {
    auto state = before;
    const auto& place = places_[layout_.scene.of(state)];
    layout_.biasChance.add(state, static_cast<std::uint64_t>(chanceOfBias(place, open)));
    auto next = place.next;
    for (auto left = step.picked; left != 0; left &= left - 1) {
        const auto& act = acts_[place.firstAct + static_cast<std::size_t>(std::countr_zero(left))];
        take(state, act, place.crisis);
        if (act.next.count != 0 && !place.several) next = act.next;
    }
    enter(state, fireEvents(state, choose(next, state)));
    forget(state);
    return state;
}

/// Takes out what can change neither what may come nor the scores.
void Packing::forget(Packed& state) {
    if (standing(state) != Standing::Playing) {
        for (std::size_t i = 0; i < words(); ++i) state.words[i] &= scored_.words[i];
        if (standing(state) == Standing::OutOfTime) layout_.scene.set(state, 0);
        return;
    }
    const auto& here = ahead_[layout_.scene.of(state)];
    const auto& rest = aheadOfRest(state);
    for (std::size_t i = 0; i < words(); ++i)
        state.words[i] &= always_.words[i] | here.asked.words[i] | rest.asked.words[i];
    const auto& scenario = book_->scenario();
    if (static_cast<int>(layout_.taken.of(state)) + here.decisions + rest.decisions < scenario.decisionLimit)
        layout_.taken.set(state, 0);
    const auto now = static_cast<std::int64_t>(layout_.clock.of(state));
    const auto last = std::max(here.lastTime, rest.lastTime);
    if (now > last && now + here.minutes + rest.minutes <= scenario.timeLimit.count())
        layout_.clock.set(state, static_cast<std::uint64_t>(last) + 1);
}

const Ahead& Packing::aheadOfRest(const Packed& state) {
    std::uint64_t key = layout_.displaced.of(state);
    for (std::size_t i = 0; i < events_.size(); ++i)
        key |= std::uint64_t{layout_.fired.has(state, i)} << (32 + i);
    const auto known = rest_.find(key);
    if (known != rest_.end()) return known->second;
    Ahead rest;
    for (auto id = static_cast<std::uint32_t>(layout_.displaced.of(state)); id != 0; id = stacks_[id].below)
        if (stacks_[id].top != Stacks::resumes) rest.include(ahead_[stacks_[id].top]);
    for (std::size_t i = 0; i < events_.size(); ++i)
        if (!layout_.fired.has(state, i)) rest.include(eventAhead_[i]);
    return rest_.emplace(key, rest).first->second;
}

} // namespace alur::casework
