// Every play of a small case, counted and scored by plain recursion: what a cleverer search must agree with.
#pragma once

#include <map>
#include <set>
#include <unordered_map>

#include "casework/score.h"
#include "support/plays.h"

namespace alur::test {

struct Spread {
    Fraction least{2};
    Fraction greatest{-1};
    void add(const Fraction& value) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    }
};

/// Every reachable state once. It ends: each step takes at least one decision, and they are limited.
class Everything {
public:
    explicit Everything(const casework::Rulebook& book) : book_(book), plays_(count(casework::begin(book))) {}

    const std::string plays() const { return std::to_string(plays_); }

    std::set<std::string> unreachableScenes() const {
        std::set<std::string> ids;
        for (const auto& scene : scenario().scenes)
            if (!entered_.contains(scenario().scenes.indexOf(scene).value)) ids.insert(scene.id);
        return ids;
    }
    std::set<std::string> neverAvailable() const {
        std::set<std::string> ids;
        for (const auto& decision : scenario().decisions)
            if (!available_.contains(scenario().decisions.indexOf(decision).value))
                ids.insert(scenario().scenes[decision.scene].id + "." + decision.id);
        return ids;
    }
    const std::set<std::string>& deadEnds() const { return deadEnds_; }
    const std::map<std::string, Spread>& ranges() const { return ranges_; }

private:
    const casework::Case& scenario() const { return book_.scenario(); }

    /// Different ways from this state to a finished play.
    std::uint64_t count(const casework::State& state) {
        if (const auto known = counts_.find(state); known != counts_.end()) return known->second;
        std::uint64_t plays = 0;
        if (state.standing != casework::Standing::Playing) {
            plays = 1;
            rate(state);
        } else {
            look(state);
            for (const auto step : stepsHere(book_, state)) plays += count(apply(book_, state, step));
        }
        if (state.standing != casework::Standing::OutOfTime) entered_.insert(state.scene.value);
        return counts_[state] = plays;
    }

    void look(const casework::State& state) {
        const auto& scene = scenario().scenes[state.scene];
        for (const auto decision : scene.decisions)
            if (available(book_, state, decision)) available_.insert(decision.value);
        if (stepsHere(book_, state).empty()) deadEnds_.insert(scene.id);
    }

    void rate(const casework::State& state) {
        const auto scores = casework::score(book_, state);
        ranges_["flow"].add(scores.flow.score);
        ranges_["policy"].add(scores.policy.score);
        ranges_["overall"].add(scores.overall);
        for (const auto indicator : scenario::indicators)
            ranges_[std::string(scenario::code(indicator))].add(scores.policy[indicator]);
    }

    const casework::Rulebook& book_;
    std::unordered_map<casework::State, std::uint64_t, casework::HashState> counts_;
    std::set<std::uint16_t> entered_;
    std::set<std::uint16_t> available_;
    std::set<std::string> deadEnds_;
    std::map<std::string, Spread> ranges_;
    std::uint64_t plays_;
};

} // namespace alur::test
