// What lies ahead of each scene and event: what may still be asked, and what may still be won.
#include <algorithm>
#include <functional>

#include "casework/packed.h"
#include "casework/trace.h"

namespace alur::casework {

namespace {

/// The scenes that may follow directly, each once.
using Follows = std::vector<std::vector<std::uint16_t>>;

std::vector<bool> reachedFrom(std::size_t start, const Follows& follows) {
    std::vector<bool> reached(follows.size());
    std::vector<std::size_t> open{start};
    reached[start] = true;
    while (!open.empty()) {
        const auto here = open.back();
        open.pop_back();
        for (const auto next : follows[here])
            if (!reached[next]) {
                reached[next] = true;
                open.push_back(next);
            }
    }
    return reached;
}

/// The longest way from each scene, `lengths` being those of one step; endless where it may come round.
std::vector<int> longestWays(const Follows& follows, const std::vector<std::vector<bool>>& reached,
                             const std::vector<int>& lengths) {
    const auto comesRound = [&](std::size_t scene) {
        return std::any_of(follows[scene].begin(), follows[scene].end(),
                           [&](std::uint16_t next) { return reached[next][scene]; });
    };
    std::vector<int> longest(follows.size(), -1);
    for (std::size_t scene = 0; scene < follows.size(); ++scene)
        if (comesRound(scene)) longest[scene] = Ahead::endless;
    const std::function<int(std::size_t)> way = [&](std::size_t scene) -> int {
        if (longest[scene] >= 0) return longest[scene];
        int most = 0;
        for (const auto next : follows[scene]) most = std::max(most, way(next));
        return longest[scene] = std::min(Ahead::endless, most + lengths[scene]);
    };
    for (std::size_t scene = 0; scene < follows.size(); ++scene) way(scene);
    return longest;
}

/// The most that steps from a scene can add up to within so many decisions: [decisions left][scene].
/// `gain` tells what a step in the second scene adds after one in the first.
template <class Gain>
std::vector<int> mostWithin(int decisions, const Follows& follows, const std::vector<int>& picks, Gain gain) {
    const auto count = follows.size();
    std::vector<std::vector<int>> most(static_cast<std::size_t>(decisions) + 1, std::vector<int>(count));
    for (int left = 1; left <= decisions; ++left)
        for (std::size_t scene = 0; scene < count; ++scene)
            for (const auto next : follows[scene]) {
                const auto after = left - picks[next];
                const auto rest = after > 0 ? most[static_cast<std::size_t>(after)][next] : 0;
                auto& best = most[static_cast<std::size_t>(left)][scene];
                best = std::max(best, gain(scene, next) + rest);
            }
    return most.back();
}

} // namespace

void Packing::markAsked(Span condition, Packed& bits, int& lastTime) const {
    for (std::uint32_t i = 0; i < condition.count; ++i) {
        const auto& tests = conditions_[condition.first + i].tests;
        for (std::uint32_t j = 0; j < tests.count; ++j) {
            const auto& test = tests_[tests.first + j];
            for (std::uint32_t k = 0; k < test.masks; ++k)
                bits.words[masks_[test.firstMask + k].word] |= masks_[test.firstMask + k].bits;
            if (!test.isNumber) continue;
            bits.words[test.field.word] |= test.field.mask << test.field.shift;
            const bool isTime =
                test.field.word == layout_.clock.word && test.field.shift == layout_.clock.shift;
            if (isTime) lastTime = std::max(lastTime, test.number);
        }
    }
}

void Packing::include(const Effect& effect, Ahead& ahead) const {
    const auto& scenario = book_->scenario();
    for (std::uint32_t i = 0; i < effect.sets.count; ++i) {
        const auto& mask = masks_[effect.sets.first + i];
        ahead.gained.words[mask.word] |= mask.bits & scored_.words[mask.word];
    }
    for (std::uint32_t i = 0; i < effect.serves.count; ++i) {
        const auto& serve = serves_[effect.serves.first + i];
        for (std::uint32_t j = 0; j < serve.needs.count; ++j)
            ahead.lastTime = std::max(ahead.lastTime, needsDue_[serve.needs.first + j].due);
        if (isFitting(scenario, scenario.deliveries[serve.delivery]))
            layout_.delivered.insert(ahead.gained, serve.delivery.value);
    }
    for (std::uint32_t i = 0; i < effect.contacts.count; ++i)
        ahead.contacted.insert({contacts_[effect.contacts.first + i]});
}

/// What is asked and won in the scene itself.
Ahead Packing::own(std::size_t scene) const {
    const auto& place = places_[scene];
    Ahead ahead;
    const auto ways = [&](Span span) {
        for (std::uint32_t i = 0; i < span.count; ++i)
            markAsked(ways_[span.first + i].when, ahead.asked, ahead.lastTime);
    };
    ways(place.next);
    for (std::size_t i = 0; i < place.acts; ++i) {
        const auto& act = acts_[place.firstAct + i];
        markAsked(act.when, ahead.asked, ahead.lastTime);
        ways(act.next);
        include(act.effect, ahead);
    }
    return ahead;
}

Ahead Packing::own(const Happening& event) const {
    Ahead ahead;
    ahead.lastTime = event.at;
    markAsked(event.when, ahead.asked, ahead.lastTime);
    markAsked(event.unless, ahead.asked, ahead.lastTime);
    for (std::uint32_t i = 0; i < event.next.count; ++i)
        markAsked(ways_[event.next.first + i].when, ahead.asked, ahead.lastTime);
    include(event.effect, ahead);
    return ahead;
}

void Packing::lookAhead() {
    const auto& scenario = book_->scenario();
    const auto count = places_.size();
    Follows follows(count);
    std::vector<int> minutes(count), decisions(count), fewest(count), chances(count), stages(count),
        traced(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& place = places_[i];
        const auto& scene = scenario.scenes[{static_cast<std::uint16_t>(i)}];
        const auto lead = [&](Span ways) {
            for (std::uint32_t j = 0; j < ways.count; ++j)
                if (const auto to = ways_[ways.first + j].to; to != Stacks::resumes) follows[i].push_back(to);
        };
        bool fallsThrough = place.several;
        stages[i] = place.acts == 0 || place.crisis ? -1 : acts_[place.firstAct].stage.value;
        for (std::size_t j = 0; j < place.acts; ++j) {
            const auto& act = acts_[place.firstAct + j];
            if (!place.several) lead(act.next);
            fallsThrough = fallsThrough || act.next.count == 0;
            minutes[i] = place.several ? minutes[i] + act.takes : std::max(minutes[i], act.takes);
            if (act.stage.value != stages[i]) stages[i] = -1;
        }
        if (fallsThrough) lead(place.next);
        std::sort(follows[i].begin(), follows[i].end());
        follows[i].erase(std::unique(follows[i].begin(), follows[i].end()), follows[i].end());
        decisions[i] = place.acts == 0 ? 0 : scene.pickMax;
        fewest[i] = std::max(1, scene.pickMin);
        chances[i] = place.acts == 0 ? 0 : chanceOfBias(place, {~std::uint32_t{0} >> (32U - place.acts)});
        traced[i] = place.crisis || place.acts == 0 ? 0 : stages[i] >= 0 ? 1 : scene.pickMax;
    }
    std::vector<std::vector<bool>> reached;
    for (std::size_t i = 0; i < count; ++i) reached.push_back(reachedFrom(i, follows));
    const auto longestMinutes = longestWays(follows, reached, minutes);
    const auto mostDecisions = longestWays(follows, reached, decisions);
    const auto limit = scenario.decisionLimit;
    const auto chance = mostWithin(limit, follows, fewest, [&](auto, auto next) { return chances[next]; });
    const auto trace = mostWithin(limit, follows, fewest, [&](auto here, auto next) {
        return stages[here] >= 0 && stages[here] == stages[next] ? 0 : traced[next];
    });
    std::vector<Ahead> own;
    for (std::size_t i = 0; i < count; ++i) own.push_back(this->own(i));
    for (std::size_t i = 0; i < count; ++i) {
        Ahead ahead;
        for (std::size_t j = 0; j < count; ++j)
            if (reached[i][j]) ahead.include(own[j]);
        ahead.minutes = longestMinutes[i];
        ahead.decisions = mostDecisions[i];
        ahead.chance = chances[i] + chance[i];
        ahead.traces = traced[i] + trace[i];
        ahead_.push_back(ahead);
    }
    for (const auto& event : events_) {
        auto ahead = this->own(event);
        for (std::uint32_t i = 0; i < event.next.count; ++i) {
            const auto to = ways_[event.next.first + i].to;
            if (to != Stacks::resumes) ahead.include(ahead_[to]);
        }
        eventAhead_.push_back(ahead);
    }
}

Tally Packing::outlook(const Packed& state) {
    if (standing(state) != Standing::Playing) return tally(state);
    const auto& scenario = book_->scenario();
    const auto& here = ahead_[layout_.scene.of(state)];
    const auto& rest = aheadOfRest(state);
    auto best = state;
    for (std::size_t i = 0; i < words(); ++i) best.words[i] |= here.gained.words[i] | rest.gained.words[i];
    const auto now = static_cast<int>(layout_.clock.of(state));
    for (const auto& serve : serves_)
        for (std::uint32_t j = 0; j < serve.needs.count; ++j)
            if (const auto& need = needsDue_[serve.needs.first + j];
                now <= need.due && layout_.delivered.has(best, serve.delivery.value) &&
                !layout_.delivered.has(state, serve.delivery.value))
                layout_.metInTime.insert(best, need.need);
    for (std::size_t i = 0; i < layout_.contacts.size(); ++i) {
        const Index<Person> person{static_cast<std::uint16_t>(i)};
        if (here.contacted.has(person) || rest.contacted.has(person))
            layout_.contacts[i].set(best, static_cast<std::uint64_t>(scenario.people[person].contacts));
    }
    auto outlook = tally(best);
    outlook.biasChance += here.chance + rest.chance;
    const auto& trace = traces_[static_cast<std::uint32_t>(layout_.trace.of(state))];
    outlook.alignmentCost =
        *std::min_element(trace.folded.costs.begin(),
                          trace.folded.costs.begin() + static_cast<std::ptrdiff_t>(book_->positionCount()));
    if (outlook.alignmentCost > 0) outlook.traceLength += here.traces + rest.traces;
    for (std::size_t stage = 0; stage < gates_.size(); ++stage)
        if (!trace.entered.has({static_cast<std::uint16_t>(stage)})) {
            outlook.gatesChecked += static_cast<int>(gates_[stage].size());
            outlook.gatesSatisfied += static_cast<int>(gates_[stage].size());
        }
    return outlook;
}

} // namespace alur::casework
