#include "casework/explorer.h"

#include <bit>
#include <random>

#include "casework/best_play.h"

namespace alur::casework {

Explorer::Explorer(std::shared_ptr<const Rulebook> book, std::size_t maxStates)
    : packing_(std::move(book)), maxStates_(maxStates), table_(packing_.words()), outcomes_(packing_.book()),
      entered_(packing_.book().scenario().scenes.size()),
      available_(packing_.book().scenario().decisions.size()), deadEnd_(entered_.size()) {
    beginning_ = packing_.pack(casework::begin(packing_.book()));
    meet(beginning_);
}

/// The number of a state that a step came to; a new one is looked at. Empty where there is no room for it.
std::optional<std::uint32_t> Explorer::meet(const Packed& state) {
    if (const auto known = table_.find(state)) return known;
    if (table_.size() >= maxStates_) {
        cut_ = true;
        return {};
    }
    const auto number = table_.add(state);
    see(state);
    if (packing_.standing(state) == Standing::Playing) {
        best_.push_back(0);
        plays_.append(0);
        visit(number, state);
    } else {
        best_.push_back(outcomes_.idOf(packing_.tally(state)));
        plays_.append(1);
    }
    return number;
}

/// What of the case this state lets one meet.
void Explorer::see(const Packed& state) {
    for (std::size_t i = 0; i < packing_.words(); ++i) ever_.words[i] |= state.words[i];
    const auto standing = packing_.standing(state);
    if (standing != Standing::OutOfTime) entered_[packing_.scene(state).value] = true;
    if (standing != Standing::Playing) return;
    const auto& scene = packing_.book().scenario().scenes[packing_.scene(state)];
    const auto open = packing_.open(state);
    for (std::size_t i = 0; i < scene.decisions.size(); ++i)
        if (open.has(i)) available_[scene.decisions[i].value] = true;
    if (std::popcount(open.picked) < scene.pickMin) deadEnd_[packing_.scene(state).value] = true;
}

void Explorer::visit(std::uint32_t number, const Packed& state) {
    const auto& scene = packing_.book().scenario().scenes[packing_.scene(state)];
    way_.push_back({number, packing_.open(state), 0, scene.pickMin, scene.pickMax});
}

/// The next subset of the available decisions that may be taken at once; false after the last.
bool Explorer::nextChoice(Visit& visit) const {
    for (;;) {
        visit.choice = (visit.choice - visit.open.picked) & visit.open.picked;
        if (visit.choice == 0) return false;
        const auto count = std::popcount(visit.choice);
        if (count >= visit.least && count <= visit.most) return true;
    }
}

/// All that follows from the last state of the way is known: the one before it learns of it.
void Explorer::leave() {
    const auto done = way_.back();
    way_.pop_back();
    if (way_.empty()) return;
    const auto before = way_.back().number;
    plays_.add(before, done.number);
    best_[before] = outcomes_.better(best_[before], best_[done.number]);
}

bool Explorer::advance(std::size_t steps) {
    for (; steps != 0 && !way_.empty(); --steps) {
        auto& here = way_.back();
        if (!nextChoice(here)) {
            leave();
            continue;
        }
        const auto from = here.number;
        const auto next = packing_.apply(table_[from], here.open, {here.choice});
        ++steps_;
        const auto depth = way_.size();
        const auto number = meet(next);
        if (!number || way_.size() != depth) continue; // a new state: it tells when it is done
        plays_.add(from, *number);
        best_[from] = outcomes_.better(best_[from], best_[*number]);
    }
    return !way_.empty();
}

std::vector<Step> Explorer::bestPlay() {
    std::vector<Step> play;
    auto state = beginning_;
    while (packing_.standing(state) == Standing::Playing) {
        const auto number = table_.find(state);
        if (!number || best_[*number] == 0) return {};
        const auto& scene = packing_.book().scenario().scenes[packing_.scene(state)];
        Visit visit{*number, packing_.open(state), 0, scene.pickMin, scene.pickMax};
        bool found = false;
        while (!found && nextChoice(visit)) {
            const auto next = packing_.apply(state, visit.open, {visit.choice});
            const auto after = table_.find(next);
            if (!after || !outcomes_.sameOverall(best_[*after], best_[*number])) continue;
            play.push_back({visit.choice});
            state = next;
            found = true;
        }
        if (!found) return {};
    }
    return play;
}

void Explorer::seePlay(const std::vector<Step>& steps, Exploration& found) {
    auto state = beginning_;
    for (const auto step : steps) {
        see(state);
        state = packing_.apply(state, packing_.open(state), step);
    }
    see(state);
    if (packing_.standing(state) == Standing::Playing) return;
    const auto outcome = outcomes_.idOf(packing_.tally(state));
    if (outcomes_.better(best_[0], outcome) == best_[0]) return;
    best_[0] = outcome;
    found.best = steps;
}

void Explorer::seeMore(Exploration& found) {
    constexpr int plays = 20'000;
    std::mt19937 random(1); // the same plays each time
    for (int i = 0; i < plays; ++i) {
        auto state = beginning_;
        std::vector<Step> steps;
        while (packing_.standing(state) == Standing::Playing) {
            const auto& scene = packing_.book().scenario().scenes[packing_.scene(state)];
            Visit visit{0, packing_.open(state), 0, scene.pickMin, scene.pickMax};
            std::vector<std::uint32_t> choices;
            while (nextChoice(visit)) choices.push_back(visit.choice);
            if (choices.empty()) break;
            steps.push_back({choices[random() % choices.size()]});
            state = packing_.apply(state, visit.open, steps.back());
        }
        seePlay(steps, found);
    }
    const auto best = bestFrom(packing_, casework::begin(packing_.book()), {1000});
    seePlay(best.steps, found);
    found.bound = best.bound;
}

Exploration Explorer::soFar() const {
    Exploration found;
    found.complete = way_.empty() && !cut_;
    found.states = table_.size();
    found.steps = steps_;
    found.plays = plays_[0];
    for (std::uint16_t i = 0; i < entered_.size(); ++i) {
        if (!entered_[i]) found.unreachable.push_back({i});
        if (deadEnd_[i]) found.deadEnds.push_back({i});
    }
    for (std::uint16_t i = 0; i < available_.size(); ++i)
        if (!available_[i]) found.neverAvailable.push_back({i});
    found.ranges = outcomes_.ranges();
    found.achieved = packing_.achieved(ever_);
    return found;
}

Exploration Explorer::result() {
    Exploration more;
    more.best = bestPlay();
    if (!(way_.empty() && !cut_)) seeMore(more);
    auto found = soFar();
    found.best = std::move(more.best);
    found.bound = more.bound;
    return found;
}

} // namespace alur::casework
