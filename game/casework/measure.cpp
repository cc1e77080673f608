#include "casework/measure.h"

#include <algorithm>

#include "casework/sitting.h"

namespace alur::casework {

namespace {

/// What each part of a measuring draws from; of one seed, yet apart.
enum class Stream : std::uint64_t { Chance, Curiosity, Search, Crossroads };

std::uint64_t seedFor(const MeasureWish& wish, Stream stream) {
    return Random(wish.seed, static_cast<std::uint64_t>(stream)).next();
}

const std::vector<Champion>& bestPlays(const Finds& finds) {
    return finds.of({Aspect::Overall, Toward::Greatest});
}

std::vector<EndingShare> endingShares(const Rulebook& book, const Sample& sample, const Finds& finds) {
    std::vector<EndingShare> shares;
    const auto never = finds.neverEntered();
    const auto share = [&](EndingScene scene) {
        const auto seen = sample.endings.find(scene);
        return seen == sample.endings.end() ? 0.0 : static_cast<double>(seen->second) / sample.plays;
    };
    for (const auto& scene : book.scenario().scenes) {
        const auto index = book.scenario().scenes.indexOf(scene);
        if (scene.ending && std::find(never.begin(), never.end(), index) == never.end())
            shares.push_back({index, share(index)});
    }
    if (share({}) > 0) shares.push_back({{}, share({})});
    return shares;
}

/// Whether a play goes from monitoring or evaluation back to assessment or planning.
bool goesBack(const Rulebook& book, const Steps& steps) {
    const auto& method = book.method();
    const auto isOneOf = [&](Index<Stage> stage, std::string_view one, std::string_view other) {
        return method.stages[stage].id == one || method.stages[stage].id == other;
    };
    bool back = false;
    std::optional<Index<Stage>> last;
    replay(book, steps, [&](const State& state, Step step) {
        const auto& scene = book.scenario().scenes[state.scene];
        if (scene.crisis) return; // leaves no trace
        for (const auto decision : decisionsOf(scene, step)) {
            const auto stage = book.scenario().decisions[decision].stage;
            back = back || (last && isOneOf(*last, "monitoring", "evaluation") &&
                            isOneOf(stage, "assessment", "planning"));
            last = stage;
        }
    });
    return back;
}

ShortestBest bestPlay(const Rulebook& book, const Finds& finds) {
    if (bestPlays(finds).empty()) return {};
    const WordCounts counts(book.scenario());
    Sitting sitting(counts);
    const auto end = replay(book, bestPlays(finds).front().steps, [&](const State& state, Step step) {
        sitting.decide(state, Choices(book, state), step);
    });
    const auto isRightBack = [&](const Champion& champion) {
        return champion.nearness >= toDouble(goodPlay) && goesBack(book, champion.steps);
    };
    return {end.decisionsTaken, sitting.minutes(end),
            std::any_of(bestPlays(finds).begin(), bestPlays(finds).end(), isRightBack)};
}

/// The states of the sample, and those of the best play: where a group stands that does well.
std::vector<std::vector<State>> statesOf(const Rulebook& book, std::vector<std::vector<State>> states,
                                         const Finds& finds) {
    if (!bestPlays(finds).empty())
        replay(book, bestPlays(finds).front().steps, [&](const State& state, Step) {
            if (Choices(book, state).count() > 1) states[state.scene.value].push_back(state);
        });
    return states;
}

std::vector<Index<Scene>> idleRunOf(const Rulebook& book, const Sample& sample,
                                    const std::vector<Crossroads>& crossroads) {
    std::vector<bool> matters(book.scenario().scenes.size());
    for (const auto& one : crossroads) matters[one.scene.value] = one.matters;
    std::vector<Index<Scene>> run, longest;
    for (const auto& visit : sample.visits) {
        const bool decided = visit.choice && matters[visit.scene.value];
        if (visit.first || decided) run.clear();
        if (!decided) run.push_back(visit.scene);
        if (run.size() > longest.size()) longest = run;
    }
    return longest;
}

} // namespace

Measuring::Measuring(const Rulebook& book, const MeasureWish& wish)
    : book_(book), finds_(book), sampler_(book, seedFor(wish, Stream::Chance), finds_) {
    measures_.wish = wish;
    measures_.shape = shapeOf(book);
}

double Measuring::progress() const {
    const auto share = [](auto done, auto all) {
        return all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all);
    };
    switch (part_) {
    case Part::Plays: return share(sampler_.plays(), measures_.wish.plays);
    case Part::Curiosity: return 0;
    case Part::Search: return share(search_->sought(), ExtremeSearch::goals);
    case Part::Crossroads: return share(compared_, states_.size());
    case Part::Done: break;
    }
    return 1;
}

void Measuring::advance() {
    switch (part_) {
    case Part::Plays: return play();
    case Part::Curiosity: return beCurious();
    case Part::Search: return seek();
    case Part::Crossroads: return compareNext();
    case Part::Done: break;
    }
}

void Measuring::play() {
    constexpr std::uint32_t atOnce = 50;
    const auto most = measures_.wish.plays;
    for (std::uint32_t i = 0; i < atOnce && sampler_.plays() < most; ++i) sampler_.play();
    plays_ = sampler_.plays();
    if (plays_ < most) return;
    sample_ = std::move(sampler_).sample();
    measures_.means = sample_.means;
    measures_.decisions = spreadOf(sample_.decisions);
    measures_.minutes = spreadOf(sample_.minutes);
    part_ = Part::Curiosity;
}

void Measuring::beCurious() {
    constexpr std::uint32_t leastCurious = 300;
    const auto& wish = measures_.wish;
    curious_ = std::max(wish.plays / 10, leastCurious);
    drawCuriousPlays(book_, curious_, seedFor(wish, Stream::Curiosity), finds_);
    plays_ += curious_;
    search_.emplace(book_, wish.effort, seedFor(wish, Stream::Search), finds_);
    part_ = Part::Search;
}

void Measuring::seek() {
    if (search_->advance()) return;
    measures_.extremes = search_->extremes();
    measures_.best = bestPlay(book_, finds_);
    measures_.neverEntered = finds_.neverEntered();
    measures_.neverAvailable = finds_.neverAvailable();
    for (const auto& [scene, steps] : finds_.deadEnds())
        measures_.deadEnds.push_back({scene, toString(book_, steps)});
    measures_.endings = endingShares(book_, sample_, finds_);
    states_ = statesOf(book_, std::move(sample_.crossroads), finds_);
    part_ = Part::Crossroads;
}

void Measuring::compareNext() {
    if (compared_ < states_.size()) {
        const auto& states = states_[compared_];
        if (!states.empty())
            measures_.crossroads.push_back(compare(book_, {compared_}, states, measures_.wish.rollouts,
                                                   seedFor(measures_.wish, Stream::Crossroads)));
        ++compared_;
    }
    if (compared_ == states_.size()) finish();
}

void Measuring::finish() {
    measures_.idleRun = idleRunOf(book_, sample_, measures_.crossroads);
    part_ = Part::Done;
}

Measures measure(const Rulebook& book, const MeasureWish& wish) {
    Measuring measuring(book, wish);
    while (measuring.part() != Measuring::Part::Done) measuring.advance();
    return measuring.measures();
}

std::vector<Index<Decision>> giveaways(const Measures& measures) {
    std::vector<Index<Decision>> decisions;
    for (const auto& at : measures.crossroads)
        if (at.isGiveaway()) decisions.push_back(*at.dominant);
    return decisions;
}

std::vector<Index<Scene>> longestIsBest(const Measures& measures, Language language) {
    std::vector<Index<Scene>> scenes;
    for (const auto& at : measures.crossroads)
        if (at.bestIsLongest(language)) scenes.push_back(at.scene);
    return scenes;
}

} // namespace alur::casework
