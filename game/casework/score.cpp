#include "casework/score.h"

#include <algorithm>

namespace alur::casework {

namespace {

// Denominators, with the limits of scenario/limits.h: access 64·5, coverage 32, frequency 32·255, bias
// 1000·20·5, service delivery 128·5, accountability 64, fit 2·256·640; their product under 2^77, with flow
// (under 2^17) and the means (·7·2) under 2^98: Fraction's 128 bits suffice.

Fraction share(int part, int whole) { return whole == 0 ? Fraction(1) : Fraction(part, whole); }

Fraction access(const Rulebook& book, const State& state) {
    int weight = 0;
    const auto& barriers = book.scenario().barriers;
    for (const auto& barrier : barriers)
        if (state.removed.has(barriers.indexOf(barrier))) weight += barrier.weight;
    return share(weight, book.totals().barrierWeight);
}

Fraction coverage(const Rulebook& book, const State& state) {
    int reached = 0;
    for (const auto& person : book.scenario().people)
        reached += person.target && std::any_of(person.needs.begin(), person.needs.end(),
                                                [&](Index<Need> need) { return state.met.has(need); });
    return share(reached, book.totals().targetPeople);
}

Fraction frequency(const Rulebook& book, const State& state) {
    int kept = 0;
    const auto& people = book.scenario().people;
    for (const auto& person : people)
        kept += std::min<int>(state.contacts[people.indexOf(person).value], person.contacts);
    return share(kept, book.totals().contacts);
}

Fraction freeOfBias(const State& state) {
    if (state.biasChance == 0) return 1;
    return Fraction(1) - Fraction(state.biasTaken, state.biasChance);
}

int weightOf(const Rulebook& book, const Set<Need, limits::needs>& met) {
    int weight = 0;
    const auto& scenario = book.scenario();
    for (const auto& need : scenario.needs)
        if (scenario.people[need.person].target && met.has(scenario.needs.indexOf(need)))
            weight += need.weight;
    return weight;
}

Fraction accountability(const Rulebook& book, const State& state) {
    return share(static_cast<int>((state.records & book.scenario().records).size()), book.totals().records);
}

bool meetsTargetNeed(const Case& scenario, const Delivery& delivery) {
    return scenario.people[delivery.person].target && !delivery.meets.empty();
}

Fraction fit(const Rulebook& book, const State& state) {
    const auto& scenario = book.scenario();
    int made = 0, fitting = 0;
    for (const auto& delivery : scenario.deliveries) {
        if (!state.delivered.has(scenario.deliveries.indexOf(delivery))) continue;
        ++made;
        fitting += meetsTargetNeed(scenario, delivery);
    }
    const Fraction precision = made == 0 ? Fraction(0) : Fraction(fitting, made);
    const Fraction recall(weightOf(book, state.met), book.totals().needWeight);
    const auto sum = precision + recall;
    return sum == Fraction(0) ? Fraction(0) : Fraction(2) * precision * recall / sum;
}

FlowScore flow(const Rulebook& book, const State& state) {
    FlowScore flow;
    flow.fitness =
        Fraction(1) - Fraction(alignmentCost(book, state.trace), state.trace.length + book.shortestRun());
    flow.gates = share(state.gatesSatisfied, state.gatesChecked);
    flow.score = (Fraction(3) * flow.fitness + flow.gates) / Fraction(4);
    return flow;
}

PolicyScore policy(const Rulebook& book, const State& state) {
    PolicyScore policy;
    policy.indicators = {access(book, state),
                         coverage(book, state),
                         frequency(book, state),
                         freeOfBias(state),
                         share(weightOf(book, state.metInTime), book.totals().dueWeight),
                         accountability(book, state),
                         fit(book, state)};
    Fraction sum;
    for (const auto& value : policy.indicators) sum = sum + value;
    policy.score = sum / Fraction(scenario::indicators.size());
    return policy;
}

} // namespace

int alignmentCost(const Rulebook& book, const FoldedTrace& trace) {
    return trace
        .costs[book.method().stages.size()]; // closed under model moves: the last position holds the whole
}

Scores score(const Rulebook& book, const State& state) {
    Scores scores{flow(book, state), policy(book, state), {}};
    scores.overall = (scores.flow.score + scores.policy.score) / Fraction(2);
    return scores;
}

} // namespace alur::casework
