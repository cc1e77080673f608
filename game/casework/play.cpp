#include "casework/play.h"

#include <algorithm>

#include "casework/words.h"

namespace alur::casework {

Play::Play(std::shared_ptr<const Rulebook> book) : book_(std::move(book)), state_(begin(*book_)) {}

Verdict Play::take(Step step) {
    auto verdict = check(*book_, state_, step);
    if (!verdict.allowed) return verdict;
    taken_.push_back({step, state_, apply(*book_, state_, step)});
    state_ = taken_.back().after;
    return verdict;
}

Verdict Play::takeBack() {
    if (taken_.empty()) return {false, words::nothingToTakeBack};
    state_ = taken_.back().before;
    taken_.pop_back();
    for (auto& injected : injected_)
        if (injected.step > taken_.size()) {
            injected.step = taken_.size();
            state_ = apply(*book_, state_, injected.inject);
        }
    return {};
}

Verdict Play::inject(Index<scenario::Inject> inject) {
    const auto same = [&](const Injected& injected) { return injected.inject == inject; };
    if (std::any_of(injected_.begin(), injected_.end(), same)) return {false, words::injectedAlready};
    auto verdict = check(*book_, state_, inject);
    if (!verdict.allowed) return verdict;
    injected_.push_back({inject, taken_.size()});
    state_ = apply(*book_, state_, inject);
    return verdict;
}

std::vector<Index<Stage>> Play::trace() const {
    std::vector<Index<Stage>> trace;
    const auto& scenario = book_->scenario();
    for (const auto& taken : taken_) {
        const auto& scene = scenario.scenes[taken.before.scene];
        if (scene.crisis) continue;
        for (const auto decision : decisionsOf(scene, taken.step))
            if (const auto stage = scenario.decisions[decision].stage; trace.empty() || trace.back() != stage)
                trace.push_back(stage);
    }
    return trace;
}

std::vector<Index<Event>> Play::eventsIn(const Taken& taken) const {
    std::vector<Index<Event>> fired;
    const auto& events = book_->scenario().events;
    for (const auto& event : events)
        if (const auto index = events.indexOf(event);
            taken.after.fired.has(index) && !taken.before.fired.has(index))
            fired.push_back(index);
    return fired;
}

std::string toString(const Rulebook& book, const State& before, Step step) {
    std::string ids;
    for (const auto decision : decisionsOf(book.scenario().scenes[before.scene], step))
        ids += (ids.empty() ? "" : ",") + book.scenario().decisions[decision].id;
    return ids;
}

namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

std::optional<Step> parseStep(const Rulebook& book, const State& state, std::string_view ids,
                              std::string& unknown) {
    const auto& scenario = book.scenario();
    const auto& decisions = scenario.scenes[state.scene].decisions;
    Step step;
    while (true) {
        const auto comma = ids.find(',');
        const auto id = trimmed(ids.substr(0, comma));
        std::size_t position = 0;
        while (position < decisions.size() && scenario.decisions[decisions[position]].id != id) ++position;
        if (position == decisions.size() || step.has(position)) {
            unknown = id;
            return {};
        }
        step.picked |= Step::of(position).picked;
        if (comma == std::string_view::npos) return step;
        ids.remove_prefix(comma + 1);
    }
}

} // namespace alur::casework
