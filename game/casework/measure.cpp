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

/// By the states of the sample, and those of the best play: where a group stands that does well.
std::vector<Crossroads> crossroadsOf(const Rulebook& book, std::vector<std::vector<State>> states,
                                     const Finds& finds, const MeasureWish& wish) {
    if (!bestPlays(finds).empty())
        replay(book, bestPlays(finds).front().steps, [&](const State& state, Step) {
            if (Choices(book, state).count() > 1) states[state.scene.value].push_back(state);
        });
    std::vector<Crossroads> crossroads;
    for (std::uint16_t i = 0; i < states.size(); ++i)
        if (!states[i].empty())
            crossroads.push_back(
                compare(book, {i}, states[i], wish.rollouts, seedFor(wish, Stream::Crossroads)));
    return crossroads;
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

Measures measure(const Rulebook& book, const MeasureWish& wish) {
    constexpr std::uint32_t leastCurious = 300;
    Finds finds(book);
    auto sample = drawPlays(book, wish.plays, seedFor(wish, Stream::Chance), finds);
    drawCuriousPlays(book, std::max(wish.plays / 10, leastCurious), seedFor(wish, Stream::Curiosity), finds);

    Measures measures;
    measures.wish = wish;
    measures.shape = shapeOf(book);
    measures.extremes = seekExtremes(book, wish.effort, seedFor(wish, Stream::Search), finds);
    measures.best = bestPlay(book, finds);
    measures.means = sample.means;
    measures.decisions = spreadOf(sample.decisions);
    measures.minutes = spreadOf(sample.minutes);
    measures.crossroads = crossroadsOf(book, std::move(sample.crossroads), finds, wish);
    measures.idleRun = idleRunOf(book, sample, measures.crossroads);
    measures.neverEntered = finds.neverEntered();
    measures.neverAvailable = finds.neverAvailable();
    for (const auto& [scene, steps] : finds.deadEnds())
        measures.deadEnds.push_back({scene, toString(book, steps)});
    measures.endings = endingShares(book, sample, finds);
    return measures;
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
