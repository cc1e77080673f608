#include "casework/score.h"

#include <algorithm>

#include "casework/trace.h"

namespace alur::casework {

namespace {

// Denominators, with the limits of scenario/limits.h: access 64·5, coverage 32, frequency 32·255, bias
// 1000·20·5, service delivery 128·5, accountability 64, fit 2·256·640; their product under 2^77, with flow
// (under 2^17) and the means (·7·2) under 2^98: Fraction's 128 bits suffice.

Fraction share(int part, int whole) { return whole == 0 ? Fraction(1) : Fraction(part, whole); }

int weightRemoved(const Case& scenario, const State& state) {
    int weight = 0;
    for (const auto& barrier : scenario.barriers)
        if (state.removed.has(scenario.barriers.indexOf(barrier))) weight += barrier.weight;
    return weight;
}

int peopleReached(const Case& scenario, const State& state) {
    int reached = 0;
    for (const auto& person : scenario.people)
        reached += person.target && std::any_of(person.needs.begin(), person.needs.end(),
                                                [&](Index<Need> need) { return state.met.has(need); });
    return reached;
}

int contactsKept(const Case& scenario, const State& state) {
    int kept = 0;
    for (const auto& person : scenario.people)
        kept += std::min<int>(state.contacts[scenario.people.indexOf(person).value], person.contacts);
    return kept;
}

int weightOf(const Case& scenario, const Set<Need, limits::needs>& met) {
    int weight = 0;
    for (const auto& need : scenario.needs)
        if (scenario.people[need.person].target && met.has(scenario.needs.indexOf(need)))
            weight += need.weight;
    return weight;
}

Fraction freeOfBias(const Tally& tally) {
    if (tally.biasChance == 0) return 1;
    return Fraction(1) - Fraction(tally.biasTaken, tally.biasChance);
}

Fraction fit(const Rulebook& book, const Tally& tally) {
    const Fraction precision =
        tally.deliveries == 0 ? Fraction(0) : Fraction(tally.fitting, tally.deliveries);
    const Fraction recall(tally.needWeight, book.totals().needWeight);
    const auto sum = precision + recall;
    return sum == Fraction(0) ? Fraction(0) : Fraction(2) * precision * recall / sum;
}

FlowScore flow(const Rulebook& book, const Tally& tally) {
    FlowScore flow;
    flow.fitness = Fraction(1) - Fraction(tally.alignmentCost, tally.traceLength + book.shortestRun());
    flow.gates = share(tally.gatesSatisfied, tally.gatesChecked);
    flow.score = (Fraction(3) * flow.fitness + flow.gates) / Fraction(4);
    return flow;
}

PolicyScore policy(const Rulebook& book, const Tally& tally) {
    const auto& totals = book.totals();
    PolicyScore policy;
    policy.indicators = {share(tally.barrierWeight, totals.barrierWeight),
                         share(tally.people, totals.targetPeople),
                         share(tally.contacts, totals.contacts),
                         freeOfBias(tally),
                         share(tally.dueWeight, totals.dueWeight),
                         share(tally.records, totals.records),
                         fit(book, tally)};
    Fraction sum;
    for (const auto& value : policy.indicators) sum = sum + value;
    policy.score = sum / Fraction(scenario::indicators.size());
    return policy;
}

double roughShare(int part, int whole) { return whole == 0 ? 1.0 : static_cast<double>(part) / whole; }

double roughFit(const Rulebook& book, const Tally& tally) {
    const auto precision = tally.deliveries == 0 ? 0.0 : roughShare(tally.fitting, tally.deliveries);
    const auto recall = static_cast<double>(tally.needWeight) / book.totals().needWeight;
    return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
}

} // namespace

bool isFitting(const Case& scenario, const Delivery& delivery) {
    return scenario.people[delivery.person].target && !delivery.meets.empty();
}

Tally tally(const Rulebook& book, const State& state) {
    const auto& scenario = book.scenario();
    Tally tally;
    tally.alignmentCost = alignmentCost(book, state.trace);
    tally.traceLength = state.trace.length;
    tally.gatesSatisfied = state.gatesSatisfied;
    tally.gatesChecked = state.gatesChecked;
    tally.barrierWeight = weightRemoved(scenario, state);
    tally.people = peopleReached(scenario, state);
    tally.contacts = contactsKept(scenario, state);
    tally.biasTaken = static_cast<int>(state.biasTaken);
    tally.biasChance = static_cast<int>(state.biasChance);
    tally.dueWeight = weightOf(scenario, state.metInTime);
    tally.records = static_cast<int>((state.records & scenario.records).size());
    for (const auto& delivery : scenario.deliveries) {
        if (!state.delivered.has(scenario.deliveries.indexOf(delivery))) continue;
        ++tally.deliveries;
        tally.fitting += isFitting(scenario, delivery);
    }
    tally.needWeight = weightOf(scenario, state.met);
    return tally;
}

Scores score(const Rulebook& book, const Tally& tally) {
    Scores scores{flow(book, tally), policy(book, tally), {}};
    scores.overall = (scores.flow.score + scores.policy.score) / Fraction(2);
    return scores;
}

Scores score(const Rulebook& book, const State& state) { return score(book, tally(book, state)); }

RoughScores roughScore(const Rulebook& book, const Tally& tally) {
    const auto& totals = book.totals();
    const auto fitness =
        1.0 - static_cast<double>(tally.alignmentCost) / (tally.traceLength + book.shortestRun());
    RoughScores rough;
    rough.flow = (3 * fitness + roughShare(tally.gatesSatisfied, tally.gatesChecked)) / 4;
    rough.indicators = {roughShare(tally.barrierWeight, totals.barrierWeight),
                        roughShare(tally.people, totals.targetPeople),
                        roughShare(tally.contacts, totals.contacts),
                        tally.biasChance == 0 ? 1.0 : 1.0 - roughShare(tally.biasTaken, tally.biasChance),
                        roughShare(tally.dueWeight, totals.dueWeight),
                        roughShare(tally.records, totals.records),
                        roughFit(book, tally)};
    for (const auto value : rough.indicators) rough.policy += value;
    rough.policy /= static_cast<double>(rough.indicators.size());
    rough.overall = (rough.flow + rough.policy) / 2;
    return rough;
}

} // namespace alur::casework
