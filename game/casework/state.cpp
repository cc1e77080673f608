#include "casework/state.h"

#include <functional>

namespace alur::casework {

namespace {

void mix(std::size_t& seed, std::size_t value) {
    seed ^= value + 0x9E3779B97F4A7C15ULL + (seed << 6) + (seed >> 2);
}

template <class Array> void mixAll(std::size_t& seed, const Array& values) {
    for (const auto value : values) mix(seed, value);
}

} // namespace

std::vector<scenario::Target> Displaced::fromTheBottom() const {
    std::vector<scenario::Target> targets;
    for (std::size_t i = 0; i < size_; ++i)
        targets.push_back(scenes_[i] == resumes ? scenario::Target{}
                                                : scenario::Target{Index<Scene>{scenes_[i]}});
    return targets;
}

std::size_t Displaced::hash() const {
    std::size_t seed = size_;
    for (std::size_t i = 0; i < size_; ++i) mix(seed, scenes_[i]);
    return seed;
}

std::size_t HashState::operator()(const State& state) const {
    std::size_t seed = state.scene.value;
    mix(seed, static_cast<std::size_t>(state.standing));
    mix(seed, static_cast<std::size_t>(state.clock.count()));
    mix(seed, state.facts.hash());
    mixAll(seed, state.meters);
    mix(seed, state.records.hash());
    mix(seed, state.removed.hash());
    mix(seed, state.delivered.hash());
    mix(seed, state.metInTime.hash());
    mixAll(seed, state.contacts);
    mix(seed, state.biasTaken);
    mix(seed, state.biasChance);
    mixAll(seed, state.trace.costs);
    mix(seed, state.gatesSatisfied);
    mix(seed, state.fired.hash());
    mix(seed, state.displaced.hash());
    mix(seed, state.decisionsTaken);
    return seed;
}

State begin(const Rulebook& book) {
    State state;
    for (std::size_t i = 0; i < book.scenario().meters.size(); ++i)
        state.meters[i] =
            static_cast<std::uint8_t>(book.scenario().meters[{static_cast<std::uint16_t>(i)}].start);
    for (std::size_t position = 0; position < book.positionCount(); ++position)
        state.trace.costs[position] = book.moves(0, position);
    return state;
}

} // namespace alur::casework
