#include "casework/rules.h"

#include <algorithm>

#include "casework/trace.h"
#include "casework/words.h"

namespace alur::casework {

using scenario::Atom;
using scenario::Condition;
using scenario::Effects;
using scenario::Goto;
using scenario::Target;

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

bool isSo(const Atom& atom, const State& state) {
    switch (atom.kind) {
    case Atom::Kind::Fact: return state.facts.has({atom.index});
    case Atom::Kind::Meter: return compares(state.meters[atom.index], atom.comparison, atom.number);
    case Atom::Kind::Time: return compares(state.clock.count(), atom.comparison, atom.number);
    case Atom::Kind::Record: return state.records.has({atom.index});
    case Atom::Kind::Met: return state.met.has({atom.index});
    case Atom::Kind::Served: return state.delivered.has({atom.index});
    }
    return false;
}

bool holdsAtom(const Atom& atom, const State& state) { return isSo(atom, state) != atom.negated; }

bool holdsOne(const std::vector<Atom>& alternatives, const State& state) {
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&](const Atom& atom) { return holdsAtom(atom, state); });
}

void deliver(const Case& scenario, State& state, Index<Delivery> delivery) {
    if (state.delivered.has(delivery)) return;
    state.delivered.insert(delivery);
    for (const auto need : scenario.deliveries[delivery].meets) {
        if (state.met.has(need)) continue;
        state.met.insert(need);
        const auto& due = scenario.needs[need].due;
        if (due && state.clock <= *due) state.metInTime.insert(need);
    }
}

void affect(const Case& scenario, State& state, const Effects& effects) {
    for (const auto& change : effects.meters) {
        auto& meter = state.meters[change.meter.value];
        meter = static_cast<std::uint8_t>(std::clamp(meter + change.by, 0, 100));
    }
    for (const auto fact : effects.sets) state.facts.insert(fact);
    for (const auto fact : effects.clears) state.facts.remove(fact);
    for (const auto record : effects.records) state.records.insert(record);
    for (const auto barrier : effects.removes) state.removed.insert(barrier);
    for (const auto delivery : effects.serves) deliver(scenario, state, delivery);
    for (const auto person : effects.contacts)
        if (auto& made = state.contacts[person.value]; made < 255) ++made;
    if (effects.bias) state.biasTaken += static_cast<std::uint32_t>(effects.bias->weight);
}

/// Gates count over the records that the case requires, when a stage is first entered. Source: FORMAT.md
/// section 6.
void passGates(const Rulebook& book, State& state, Index<Stage> stage) {
    if (state.entered.has(stage)) return;
    state.entered.insert(stage);
    const auto gate = gateOf(book, stage);
    state.gatesChecked = static_cast<std::uint8_t>(state.gatesChecked + gate.size());
    state.gatesSatisfied = static_cast<std::uint8_t>(state.gatesSatisfied + (gate & state.records).size());
}

std::uint32_t chanceOfBias(const Rulebook& book, const State& state, const Scene& scene) {
    std::uint32_t largest = 0, sum = 0;
    for (const auto index : scene.decisions) {
        const auto& decision = book.scenario().decisions[index];
        if (!decision.effects.bias || !holds(decision.when, state)) continue;
        const auto weight = static_cast<std::uint32_t>(decision.effects.bias->weight);
        largest = std::max(largest, weight);
        sum += weight;
    }
    return scene.picksSeveral() ? sum : largest;
}

Target choose(const Goto& next, const State& state) {
    for (const auto& entry : next.entries)
        if (holds(entry.when, state)) return entry.to;
    return next.entries.back().to; // the last has no condition: the reader sees to that
}

bool fires(const scenario::Event& event, const State& state) {
    return event.at <= state.clock && holds(event.when, state) &&
           !(event.unless && holds(*event.unless, state));
}

/// Lets the events of this moment happen; the first that leads somewhere takes the place of `destination`.
Target fireEvents(const Case& scenario, State& state, Target destination) {
    for (const auto& event : scenario.events) {
        const auto index = scenario.events.indexOf(event);
        if (state.fired.has(index) || !fires(event, state)) continue;
        state.fired.insert(index);
        affect(scenario, state, event.effects);
        if (!event.next) continue;
        state.displaced.push(destination);
        return choose(*event.next, state);
    }
    return destination;
}

void enter(const Case& scenario, State& state, Target destination) {
    while (!destination.scene && !state.displaced.empty()) destination = state.displaced.pop();
    if (state.clock > scenario.timeLimit || state.decisionsTaken >= scenario.decisionLimit) {
        state.standing = Standing::OutOfTime;
        return;
    }
    state.scene = *destination.scene; // the checker proves that `resume` always finds one
    if (scenario.scenes[state.scene].ending) state.standing = Standing::Ended;
}

Text whyNot(const Rulebook& book, const Atom& atom, const State& state) {
    const auto& scenario = book.scenario();
    switch (atom.kind) {
    case Atom::Kind::Record:
        return fill(atom.negated ? words::recordIsMade : words::needsRecord,
                    {book.method().records[Index<Record>{atom.index}].name});
    case Atom::Kind::Met: {
        const auto& need = scenario.needs[Index<Need>{atom.index}];
        if (!need.known && !atom.negated) return words::notNow;
        return fill(atom.negated ? words::deliveryIsMade : words::needsDelivery,
                    {need.text, scenario.people[need.person].name});
    }
    case Atom::Kind::Served: {
        const auto& delivery = scenario.deliveries[Index<Delivery>{atom.index}];
        return fill(atom.negated ? words::deliveryIsMade : words::needsDelivery,
                    {book.method().services[delivery.service].name, scenario.people[delivery.person].name});
    }
    case Atom::Kind::Time: return state.clock.count() > atom.number ? words::tooLate : words::tooEarly;
    case Atom::Kind::Meter:
        return fill(state.meters[atom.index] < atom.number ? words::meterTooLow : words::meterTooHigh,
                    {scenario.meters[Index<Meter>{atom.index}].name});
    case Atom::Kind::Fact: return atom.negated ? words::noLonger : words::notNow;
    }
    return words::notNow;
}

Verdict refused(Text why) { return {false, std::move(why)}; }

} // namespace

bool holds(const Condition& condition, const State& state) {
    return std::all_of(condition.begin(), condition.end(),
                       [&](const auto& alternatives) { return holdsOne(alternatives, state); });
}

bool available(const Rulebook& book, const State& state, Index<Decision> decision) {
    return holds(book.scenario().decisions[decision].when, state);
}

Verdict check(const Rulebook& book, const State& state, Index<Decision> decision) {
    if (state.standing != Standing::Playing) return refused(words::playIsOver);
    for (const auto& alternatives : book.scenario().decisions[decision].when)
        if (!holdsOne(alternatives, state)) return refused(whyNot(book, alternatives.front(), state));
    return {};
}

Verdict check(const Rulebook& book, const State& state, Step step) {
    if (state.standing != Standing::Playing) return refused(words::playIsOver);
    const auto& scene = book.scenario().scenes[state.scene];
    if (step.picked >> scene.decisions.size() != 0) return refused(words::noSuchDecision);
    const auto picked = decisionsOf(scene, step);
    for (const auto decision : picked)
        if (auto verdict = check(book, state, decision); !verdict.allowed) return verdict;
    const auto count = static_cast<int>(picked.size());
    if (count < scene.pickMin)
        return refused(fill(words::pickAtLeast, {same(std::to_string(scene.pickMin))}));
    if (count > scene.pickMax) return refused(fill(words::pickAtMost, {same(std::to_string(scene.pickMax))}));
    return {};
}

State apply(const Rulebook& book, State state, Step step) {
    const auto& scenario = book.scenario();
    const auto& scene = scenario.scenes[state.scene];
    state.biasChance += chanceOfBias(book, state, scene);
    const Goto* next = scene.next ? &*scene.next : nullptr;
    for (std::size_t i = 0; i < scene.decisions.size(); ++i) {
        if (!step.has(i)) continue;
        const auto& decision = scenario.decisions[scene.decisions[i]];
        state.clock += decision.takes;
        ++state.decisionsTaken;
        if (!scene.crisis) {
            append(book, state.trace, decision.stage);
            passGates(book, state, decision.stage);
        }
        affect(scenario, state, decision.effects);
        if (decision.next && !scene.picksSeveral()) next = &*decision.next;
    }
    enter(scenario, state, fireEvents(scenario, state, choose(*next, state)));
    return state;
}

Verdict check(const Rulebook& book, const State& state, Index<scenario::Inject> inject) {
    if (state.standing != Standing::Playing) return refused(words::playIsOver);
    for (const auto& alternatives : book.scenario().injects[inject].when)
        if (!holdsOne(alternatives, state)) return refused(whyNot(book, alternatives.front(), state));
    return {};
}

State apply(const Rulebook& book, State state, Index<scenario::Inject> inject) {
    affect(book.scenario(), state, book.scenario().injects[inject].effects);
    return state;
}

std::vector<Step> stepsHere(const Rulebook& book, const State& state) {
    std::vector<Step> steps;
    if (state.standing != Standing::Playing) return steps;
    const auto& scene = book.scenario().scenes[state.scene];
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < scene.decisions.size(); ++i)
        if (available(book, state, scene.decisions[i])) open.push_back(i);
    for (std::uint32_t choice = 1; choice < std::uint32_t{1} << open.size(); ++choice) {
        const auto count = __builtin_popcount(choice);
        if (count < scene.pickMin || count > scene.pickMax) continue;
        Step step;
        for (std::size_t i = 0; i < open.size(); ++i)
            if ((choice >> i & 1U) != 0) step.picked |= std::uint32_t{1} << open[i];
        steps.push_back(step);
    }
    return steps;
}

std::vector<Index<Decision>> decisionsOf(const Scene& scene, Step step) {
    std::vector<Index<Decision>> picked;
    for (std::size_t i = 0; i < scene.decisions.size(); ++i)
        if (step.has(i)) picked.push_back(scene.decisions[i]);
    return picked;
}

} // namespace alur::casework
