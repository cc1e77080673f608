#include "casework/sample.h"

#include <algorithm>
#include <numeric>

namespace alur::casework {

namespace {

/// How often each decision was taken; chooses what was taken least.
class Curiosity {
public:
    explicit Curiosity(const Rulebook& book) : book_(book), taken_(book.scenario().decisions.size()) {}

    Step choose(const State& state, const Choices& choices, Random& random) {
        constexpr std::uint32_t looks = 10, often = 3;
        auto chosen = choices.draw(random);
        const auto& decisions = book_.scenario().scenes[state.scene].decisions;
        if (random.below(often) != 0)
            for (const auto step : choices.some(looks, random))
                if (familiarity(decisions, step) < familiarity(decisions, chosen)) chosen = step;
        for (std::size_t i = 0; i < decisions.size(); ++i) taken_[decisions[i].value] += chosen.has(i);
        return chosen;
    }

private:
    double familiarity(const std::vector<Index<Decision>>& decisions, Step step) const {
        double taken = 0;
        for (std::size_t i = 0; i < decisions.size(); ++i)
            if (step.has(i)) taken += taken_[decisions[i].value];
        return taken / __builtin_popcount(step.picked);
    }

    const Rulebook& book_;
    std::vector<std::uint32_t> taken_;
};

} // namespace

Spread spreadOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto part = [&](std::size_t tenths) { return values[(values.size() - 1) * tenths / 10]; };
    const auto sum = std::accumulate(values.begin(), values.end(), 0.0);
    return {sum / static_cast<double>(values.size()), part(0), part(1), part(5), part(9), part(10)};
}

Sampler::Sampler(const Rulebook& book, std::uint64_t seed, Finds& finds)
    : book_(book), counts_(book.scenario()), seed_(seed), lots_(~seed), finds_(finds),
      passages_(book.scenario().scenes.size()) {
    sample_.crossroads.resize(book.scenario().scenes.size());
}

void Sampler::play() {
    Random random(seed_, sample_.plays);
    Sitting sitting(counts_);
    Steps steps;
    const auto end = playOut(book_, begin(book_), [&](const State& state, const Choices& choices) {
        pass(state, choices);
        sample_.visits.push_back({state.scene, choices.count() > 1, steps.empty()});
        steps.push_back(choices.draw(random));
        sitting.decide(state, choices, steps.back());
        return steps.back();
    });
    finish(end, steps, sitting.minutes(end));
}

Sample Sampler::sample() && {
    for (auto& mean : sample_.means) mean /= sample_.plays;
    return std::move(sample_);
}

void Sampler::pass(const State& state, const Choices& choices) {
    finds_.see(state, choices);
    if (choices.count() < 2) return;
    auto& kept = sample_.crossroads[state.scene.value];
    const auto passed = passages_[state.scene.value]++;
    if (kept.size() < Sample::keptStates) kept.push_back(state);
    else if (const auto place = lots_.below(passed + 1); place < Sample::keptStates) kept[place] = state;
}

void Sampler::finish(const State& end, const Steps& steps, double minutes) {
    const auto rating = finds_.seeEnd(end, steps);
    for (const auto aspect : aspects) sample_.means[at(aspect)] += rating[aspect];
    if (end.standing != Standing::Playing)
        ++sample_.endings[end.standing == Standing::Ended ? EndingScene{end.scene} : EndingScene{}];
    ++sample_.plays;
    sample_.decisions.push_back(end.decisionsTaken);
    sample_.minutes.push_back(minutes);
}

Sample drawPlays(const Rulebook& book, std::uint32_t plays, std::uint64_t seed, Finds& finds) {
    Sampler sampler(book, seed, finds);
    for (std::uint32_t number = 0; number < plays; ++number) sampler.play();
    return std::move(sampler).sample();
}

void drawCuriousPlays(const Rulebook& book, std::uint32_t plays, std::uint64_t seed, Finds& finds) {
    Random random(seed);
    Curiosity curiosity(book);
    for (std::uint32_t number = 0; number < plays; ++number) {
        Steps steps;
        const auto end = playOut(book, begin(book), [&](const State& state, const Choices& choices) {
            finds.see(state, choices);
            return steps.emplace_back(curiosity.choose(state, choices, random));
        });
        finds.seeEnd(end, steps);
    }
}

} // namespace alur::casework
