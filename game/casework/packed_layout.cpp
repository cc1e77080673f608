// Where each part of a packed state lies, and the tables of what states share.
#include <algorithm>
#include <bit>
#include <cassert>

#include "casework/packed.h"
#include "casework/trace.h"

namespace alur::casework {

namespace {

/// The most that a step can add to the bias taken or to its chance.
std::uint64_t biasOfAStep(const Case& scenario) {
    std::uint64_t greatest = 0;
    for (const auto& scene : scenario.scenes) {
        std::uint64_t sum = 0;
        for (const auto index : scene.decisions)
            if (const auto& bias = scenario.decisions[index].effects.bias)
                sum += static_cast<std::uint64_t>(bias->weight);
        greatest = std::max(greatest, sum);
    }
    return greatest;
}

std::uint64_t longestStep(const Case& scenario) {
    std::int64_t greatest = 0;
    for (const auto& scene : scenario.scenes) {
        std::int64_t sum = 0;
        for (const auto index : scene.decisions) sum += scenario.decisions[index].takes.count();
        greatest = std::max(greatest, sum);
    }
    return static_cast<std::uint64_t>(greatest);
}

std::uint64_t biasOfEvents(const Case& scenario) {
    std::uint64_t sum = 0;
    for (const auto& event : scenario.events)
        if (event.effects.bias) sum += static_cast<std::uint64_t>(event.effects.bias->weight);
    return sum;
}

} // namespace

Field Layout::number(std::uint64_t greatest) {
    const auto width = static_cast<std::size_t>(std::bit_width(greatest));
    if (next_ / 64 != (next_ + std::max<std::size_t>(width, 1) - 1) / 64) next_ = (next_ / 64 + 1) * 64;
    Field field{static_cast<std::uint8_t>(next_ / 64), static_cast<std::uint8_t>(next_ % 64),
                width == 0 ? 0 : ~std::uint64_t{0} >> (64 - width)};
    next_ += width;
    return field;
}

Bits Layout::bits(std::size_t count) {
    Bits bits{static_cast<std::uint16_t>(next_)};
    next_ += count;
    return bits;
}

Layout::Layout(const Rulebook& book) {
    const auto& scenario = book.scenario();
    const auto limit = static_cast<std::uint64_t>(scenario.decisionLimit);
    scene = number(scenario.scenes.size());
    standing = number(2);
    clock = number(static_cast<std::uint64_t>(scenario.timeLimit.count()) + longestStep(scenario));
    taken = number(limit + limits::decisionsInScene);
    const auto bias = biasOfAStep(scenario) * (limit + 1);
    biasTaken = number(bias + biasOfEvents(scenario));
    biasChance = number(bias);
    gatesSatisfied = number(limits::records * limits::stages);
    trace = number((1U << 24U) - 1);
    displaced = number((1U << 20U) - 1);
    for (std::size_t i = 0; i < scenario.meters.size(); ++i) meters.push_back(number(100));
    for (const auto& person : scenario.people)
        contacts.push_back(number(static_cast<std::uint64_t>(person.contacts)));
    facts = bits(scenario.facts.size());
    records = bits(book.method().records.size());
    removed = bits(scenario.barriers.size());
    delivered = bits(scenario.deliveries.size());
    metInTime = bits(scenario.needs.size());
    fired = bits(scenario.events.size());
    words = (next_ + 63) / 64;
    assert(words <= packedWords);
}

void Ahead::include(const Ahead& other) {
    for (std::size_t i = 0; i < packedWords; ++i) {
        asked.words[i] |= other.asked.words[i];
        gained.words[i] |= other.gained.words[i];
    }
    contacted = contacted | other.contacted;
    lastTime = std::max(lastTime, other.lastTime);
    minutes = std::min(endless, minutes + other.minutes);
    decisions = std::min(endless, decisions + other.decisions);
    chance = std::min(endless, chance + other.chance);
    traces = std::min(endless, traces + other.traces);
}

std::uint32_t Traces::idOf(const FoldedTrace& folded, Set<Stage, limits::stages> entered) {
    std::size_t hash = entered.hash() * 31 + folded.length;
    for (const auto cost : folded.costs) hash = hash * 0x9E3779B97F4A7C15ULL + cost;
    hash = hash * 31 + folded.lastStage;
    const auto [first, last] = ids_.equal_range(hash);
    for (auto known = first; known != last; ++known)
        if (traces_[known->second].folded == folded && traces_[known->second].entered == entered)
            return known->second;
    const auto id = static_cast<std::uint32_t>(traces_.size());
    traces_.push_back({folded, entered, {}});
    ids_.emplace(hash, id);
    return id;
}

std::uint32_t Traces::after(std::uint32_t id, Index<Stage> stage) {
    if (const auto known = traces_[id].after[stage.value]) return known;
    auto folded = traces_[id].folded;
    auto entered = traces_[id].entered;
    append(book_, folded, stage);
    entered.insert(stage);
    return traces_[id].after[stage.value] = idOf(folded, entered);
}

std::uint32_t Stacks::push(std::uint32_t below, std::uint16_t top) {
    for (std::uint32_t id = 1; id < stacks_.size(); ++id)
        if (stacks_[id].below == below && stacks_[id].top == top) return id;
    stacks_.push_back({below, top});
    return static_cast<std::uint32_t>(stacks_.size() - 1);
}

} // namespace alur::casework
