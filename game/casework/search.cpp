#include "casework/search.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_set>

#include "casework/play.h"

namespace alur::casework {

namespace {

constexpr double worthIt = 1e-12;       // a smaller gain is a rounding
constexpr int rounds = 12;              // of climbing, at most
constexpr std::uint32_t lookedAt = 64;  // of the steps of one state
constexpr std::uint32_t fewEnough = 32; // steps to try all of them
constexpr std::size_t noNode = static_cast<std::size_t>(-1);
constexpr double dead = -std::numeric_limits<double>::infinity();

} // namespace

/// A beam, hill climbing, and starts over from what was found, shaken.
class Search {
public:
    Search(const Rulebook& book, Finds& finds, std::uint64_t seed)
        : book_(book), finds_(finds), random_(seed) {}

    void seek(Goal goal, const Effort& effort);

private:
    /// What is decided in each scene, at the first visit, the second …
    using Habits = std::vector<Steps>;
    using Visits = std::vector<std::uint16_t>; // of each scene
    struct Way {
        double value = dead;
        Steps steps;
    };
    struct Node { // of the beam
        std::size_t parent;
        Step step;
    };
    struct Front { // where a play of the beam stands
        State state;
        std::size_t node;
        double promise;
    };

    static double value(const State& state, const Rating& rating, Goal goal);
    /// How promising a state is that a play still passes through.
    double promise(const State& state, Goal goal) const;

    Habits habitsOf(const Steps& steps) const;
    /// Where the play stands before each of the steps, and at its end.
    std::vector<State> statesOf(const Steps& steps) const;
    /// The habit of this scene as far as it can be kept; empty where it cannot.
    static std::optional<Step> habit(const State& state, const Choices& choices, const Habits& habits,
                                     const Visits& visits);
    Step mostPromising(const State& state, const Choices& choices, Goal goal);
    std::vector<Step> alternatives(const Choices& choices, Step step);
    /// Plays on by habit, where there is none as `otherwise(state, choices)` decides. Its end; `steps` grows
    /// to all of the play.
    template <class Otherwise>
    State goOn(const State& state, Steps& steps, Visits visits, const Habits& habits, Otherwise&& otherwise);
    /// The same, without habit by promise. The play's value.
    double playOn(const State& state, Steps& steps, Visits visits, const Habits& habits, Goal goal);
    /// The same after `step` in `state`, which `steps` lead to.
    double playOnWith(const State& state, Step step, Steps& steps, const Habits& habits, Goal goal);
    Way climb(const Steps& from, Goal goal);
    /// Tries everything else at each step of `way` once; whether it became better.
    bool improve(Way& way, Goal goal);
    /// A play by the habits of `steps`, but one in `part` of them forgotten and left to chance.
    Steps shaken(const Steps& steps, std::uint32_t part);
    /// The play that turns off at one step, drawn, and keeps to its habits as far as they go.
    Steps detour(const Steps& steps, Goal goal);

    Steps beam(Goal goal, std::size_t width);
    std::vector<Front> next(const std::vector<Front>& fronts, Goal goal, Way& best);
    std::vector<Front> keepBest(std::vector<Front> fronts, std::size_t width) const;
    Steps stepsTo(std::size_t node) const;

    const Rulebook& book_;
    Finds& finds_;
    Random random_;
    std::vector<Node> nodes_; // of the beam that runs
};

double Search::value(const State& state, const Rating& rating, Goal goal) {
    // The overall breaks ties and leads over plains, and of equal plays the shorter is taken; what loses by
    // either is offered all the same.
    constexpr double aLittle = 64, nextToNothing = 1 << 30;
    return goal.nearness(rating) + goal.nearness(rating[Aspect::Overall]) / aLittle -
           state.decisionsTaken / nextToNothing;
}

double Search::promise(const State& state, Goal goal) const {
    if (goal.aspect == Aspect::Overall && goal.toward == Toward::Greatest) return hope(book_, state);
    return value(state, rate(book_, state), goal);
}

Search::Habits Search::habitsOf(const Steps& steps) const {
    Habits habits(book_.scenario().scenes.size());
    auto state = begin(book_);
    for (const auto step : steps) {
        habits[state.scene.value].push_back(step);
        state = apply(book_, state, step);
    }
    return habits;
}

std::optional<Step> Search::habit(const State& state, const Choices& choices, const Habits& habits,
                                  const Visits& visits) {
    const auto& here = habits[state.scene.value];
    if (here.empty()) return {};
    const auto visit = std::min<std::size_t>(visits[state.scene.value], here.size() - 1);
    const Step possible{here[visit].picked & choices.available()};
    return choices.allows(possible) ? std::optional{possible} : std::nullopt;
}

Step Search::mostPromising(const State& state, const Choices& choices, Goal goal) {
    if (choices.count() == 1) return choices.at(0);
    Step best;
    auto most = dead;
    for (const auto step : choices.some(lookedAt, random_))
        if (const auto here = promise(apply(book_, state, step), goal); here > most) {
            most = here;
            best = step;
        }
    return best;
}

std::vector<Step> Search::alternatives(const Choices& choices, Step step) {
    return choices.count() <= fewEnough ? choices.some(fewEnough, random_) : choices.besides(step);
}

template <class Otherwise>
State Search::goOn(const State& state, Steps& steps, Visits visits, const Habits& habits,
                   Otherwise&& otherwise) {
    return playOut(book_, state, [&](const State& here, const Choices& choices) {
        finds_.see(here, choices);
        const auto usual = habit(here, choices, habits, visits);
        steps.push_back(usual ? *usual : otherwise(here, choices));
        ++visits[here.scene.value];
        return steps.back();
    });
}

double Search::playOn(const State& state, Steps& steps, Visits visits, const Habits& habits, Goal goal) {
    const auto end =
        goOn(state, steps, std::move(visits), habits,
             [&](const State& here, const Choices& choices) { return mostPromising(here, choices, goal); });
    const auto rating = finds_.seeEnd(end, steps);
    return end.standing == Standing::Playing ? dead : value(end, rating, goal);
}

std::vector<State> Search::statesOf(const Steps& steps) const {
    std::vector<State> states{begin(book_)};
    for (const auto step : steps) states.push_back(apply(book_, states.back(), step));
    return states;
}

double Search::playOnWith(const State& state, Step step, Steps& steps, const Habits& habits, Goal goal) {
    Visits visits(habits.size());
    for (const auto& before : statesOf(steps)) ++visits[before.scene.value];
    steps.push_back(step);
    return playOn(apply(book_, state, step), steps, std::move(visits), habits, goal);
}

bool Search::improve(Way& way, Goal goal) {
    bool better = false;
    auto habits = habitsOf(way.steps);
    const auto states = statesOf(way.steps);
    // From the end: what an early step leads to is made the best of before that step is thought over.
    for (auto i = way.steps.size(); i-- > 0;)
        for (const auto step : alternatives(Choices(book_, states[i]), way.steps[i])) {
            if (step == way.steps[i]) continue;
            Steps tried(way.steps.begin(), way.steps.begin() + static_cast<std::ptrdiff_t>(i));
            const auto worth = playOnWith(states[i], step, tried, habits, goal);
            if (worth <= way.value + worthIt) continue;
            way = {worth, std::move(tried)};
            habits = habitsOf(way.steps);
            better = true;
        }
    return better;
}

Search::Way Search::climb(const Steps& from, Goal goal) {
    Way way;
    const auto habits = habitsOf(from);
    way.value = playOn(begin(book_), way.steps, Visits(habits.size()), habits, goal);
    if (way.value == dead) return way;
    for (int round = 0; round < rounds; ++round)
        if (!improve(way, goal)) break;
    return way;
}

Steps Search::shaken(const Steps& steps, std::uint32_t part) {
    auto habits = habitsOf(steps);
    for (auto& here : habits)
        if (random_.below(part) == 0) here.clear();
    Steps shaken;
    const auto end = goOn(begin(book_), shaken, Visits(habits.size()), habits,
                          [&](const State&, const Choices& choices) { return choices.draw(random_); });
    finds_.seeEnd(end, shaken);
    return shaken;
}

Steps Search::detour(const Steps& steps, Goal goal) {
    if (steps.empty()) return steps;
    const auto at = random_.below(static_cast<std::uint32_t>(steps.size()));
    const auto state = statesOf(steps)[at];
    Steps tried(steps.begin(), steps.begin() + at);
    playOnWith(state, Choices(book_, state).draw(random_), tried, habitsOf(steps), goal);
    return tried;
}

void Search::seek(Goal goal, const Effort& effort) {
    const bool isMain = goal.aspect == Aspect::Overall;
    std::vector<Steps> starts;
    for (const auto& champion : finds_.of(goal)) starts.push_back(champion.steps);
    if (isMain) starts.push_back(beam(goal, effort.beamWidth));
    else if (const auto& overall = finds_.of({Aspect::Overall, goal.toward}); !overall.empty())
        starts.push_back(overall.front().steps);
    Way best;
    const auto tryFrom = [&](const Steps& start) {
        if (auto way = climb(start, goal); way.value > best.value) best = std::move(way);
    };
    // Where nothing lies beyond, only the overall is gone on with: for a shorter play.
    const auto isDone = [&] {
        const auto& champions = finds_.of(goal);
        return !isMain && !champions.empty() && goal.isReached(champions.front().nearness);
    };
    for (std::size_t i = 0; i < starts.size() && !isDone(); ++i) tryFrom(starts[i]);
    const auto restarts = static_cast<std::uint32_t>(isMain ? effort.restarts : effort.restarts / 6);
    for (std::uint32_t i = 0; i < restarts && !isDone(); ++i)
        tryFrom(i % 2 == 0 ? shaken(best.steps, 2 + i / 2 % 5) : detour(best.steps, goal));
}

Steps Search::stepsTo(std::size_t node) const {
    Steps steps;
    for (; node != noNode; node = nodes_[node].parent) steps.push_back(nodes_[node].step);
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// The most promising, but no more than a third of them in one scene as long as there are others.
std::vector<Search::Front> Search::keepBest(std::vector<Front> fronts, std::size_t width) const {
    if (fronts.size() <= width) return fronts;
    std::stable_sort(fronts.begin(), fronts.end(),
                     [](const Front& a, const Front& b) { return a.promise > b.promise; });
    std::vector<std::size_t> inScene(book_.scenario().scenes.size());
    std::vector<Front> kept, rest;
    for (auto& front : fronts)
        (inScene[front.state.scene.value]++ < width / 3 + 1 ? kept : rest).push_back(front);
    kept.insert(kept.end(), rest.begin(), rest.end());
    kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(width), kept.end());
    return kept;
}

/// One step further with each of the plays; those that end are not among them, the best of those is `best`.
std::vector<Search::Front> Search::next(const std::vector<Front>& fronts, Goal goal, Way& best) {
    std::vector<Front> further;
    std::unordered_set<State, HashState> seen;
    for (const auto& front : fronts) {
        const Choices choices(book_, front.state);
        if (choices.count() == 0) finds_.seeEnd(front.state, stepsTo(front.node));
        else finds_.see(front.state, choices);
        for (const auto step : choices.some(lookedAt, random_)) {
            const auto state = apply(book_, front.state, step);
            if (!seen.insert(state).second) continue;
            nodes_.push_back({front.node, step});
            if (state.standing == Standing::Playing) {
                further.push_back({state, nodes_.size() - 1, promise(state, goal)});
            } else if (const auto worth = value(state, rate(book_, state), goal); worth > best.value) {
                best = {worth, stepsTo(nodes_.size() - 1)};
            }
        }
    }
    return further;
}

Steps Search::beam(Goal goal, std::size_t width) {
    nodes_.clear();
    Way best;
    std::vector<Front> fronts{{begin(book_), noNode, 0}};
    while (!fronts.empty()) fronts = keepBest(next(fronts, goal, best), width);
    return best.steps;
}

namespace {

Found foundFor(const Rulebook& book, const Finds& finds, Goal goal) {
    if (finds.of(goal).empty()) return {};
    const auto& steps = finds.of(goal).front().steps;
    const auto end = replay(book, steps, [](const State&, Step) {});
    return {valueOf(score(book, end), goal.aspect), toString(book, steps)};
}

/// The overall first: the others go on from what it came upon.
constexpr auto goalsInOrder = [] {
    std::array<Goal, ExtremeSearch::goals> goals{};
    std::size_t next = 0;
    goals[next++] = {Aspect::Overall, Toward::Greatest};
    goals[next++] = {Aspect::Overall, Toward::Least};
    for (const auto aspect : aspects)
        for (const auto toward : {Toward::Least, Toward::Greatest})
            if (aspect != Aspect::Overall) goals[next++] = {aspect, toward};
    return goals;
}();

} // namespace

ExtremeSearch::ExtremeSearch(const Rulebook& book, const Effort& effort, std::uint64_t seed, Finds& finds)
    : book_(book), effort_(effort), finds_(finds), search_(std::make_unique<Search>(book, finds, seed)) {}
ExtremeSearch::~ExtremeSearch() = default;

bool ExtremeSearch::advance() {
    if (sought_ < goals) search_->seek(goalsInOrder[sought_++], effort_);
    return sought_ < goals;
}

AllExtremes ExtremeSearch::extremes() const {
    AllExtremes extremes;
    for (const auto aspect : aspects)
        extremes[at(aspect)] = {foundFor(book_, finds_, {aspect, Toward::Least}),
                                foundFor(book_, finds_, {aspect, Toward::Greatest})};
    return extremes;
}

AllExtremes seekExtremes(const Rulebook& book, const Effort& effort, std::uint64_t seed, Finds& finds) {
    ExtremeSearch search(book, effort, seed, finds);
    while (search.advance()) {}
    return search.extremes();
}

std::string toString(const Rulebook& book, const Steps& steps) {
    std::string text;
    replay(book, steps, [&](const State& state, Step step) {
        text += (text.empty() ? "" : "; ") + toString(book, state, step);
    });
    return text;
}

} // namespace alur::casework
