#include "casework/crossroads.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "casework/choices.h"

namespace alur::casework {

namespace {

constexpr std::uint32_t stepsCompared = 24; // of a state
constexpr int rounds = 40;                  // of looks at all states, at most
constexpr double certainty = 3;             // standard errors
constexpr double smallestEffect = 0.0005;   // on the overall
constexpr double asGood = 0.003;            // a smaller loss than this counts as none

/// Of values that come one by one.
class Mean {
public:
    void add(double value) {
        ++count_;
        sum_ += value;
        const double square = value * value;
        squares_ += square;
    }
    bool empty() const { return count_ == 0; }
    double value() const { return sum_ / count_; }
    /// The standard error of the mean; beyond all bounds where one value alone was seen.
    double error() const {
        if (count_ < 2) return std::numeric_limits<double>::infinity();
        const double variance = (squares_ - sum_ * sum_ / count_) / (count_ - 1);
        return std::sqrt(std::max(variance, 0.0) / count_);
    }

private:
    int count_ = 0;
    double sum_ = 0;
    double squares_ = 0;
};

class Comparison {
public:
    Comparison(const Rulebook& book, Index<Scene> scene, int rollouts, std::uint64_t seed)
        : book_(book), scene_(book.scenario().scenes[scene]), rollouts_(rollouts), seed_(seed), random_(seed),
          effects_(scene_.decisions.size()), gains_(scene_.decisions.size()) {
        for (auto& row : gains_) row.resize(scene_.decisions.size());
    }

    void look(const State& state) {
        const Choices choices(book_, state);
        std::vector<Outcome> outcomes;
        for (const auto step : choices.some(stepsCompared, random_))
            outcomes.push_back({step, ratingsAfter(apply(book_, state, step))});
        ++looks_;
        for (std::size_t i = 0; i < effects_.size(); ++i)
            if ((choices.available() >> i & 1U) != 0) weigh(outcomes, i);
        pair(outcomes);
    }

    /// Whether more looks can change what is found wanting: where nothing seems to matter, or where the
    /// longest text is not yet beaten.
    bool isSettled() const {
        return matters() && std::all_of(languages.begin(), languages.end(), [&](Language language) {
                   const auto position = longest(language);
                   return !position || isBeaten(*position);
               });
    }

    Crossroads crossroads(Index<Scene> scene) const {
        return {scene,
                best(),
                {decision(longest(Language::Id)), decision(longest(Language::En))},
                dominant(),
                matters()};
    }

private:
    using Gains = std::array<Mean, aspects.size()>;
    struct Outcome {
        Step step;
        std::vector<Rating> ratings; // one for each chance
    };

    bool matters() const {
        return std::any_of(effects_.begin(), effects_.end(), [](const Mean& effect) {
            return !effect.empty() &&
                   std::abs(effect.value()) > std::max(smallestEffect, certainty * effect.error());
        });
    }

    std::optional<Index<Decision>> best() const {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < effects_.size(); ++i)
            if (!effects_[i].empty() && (!best || effects_[i].value() > effects_[*best].value())) best = i;
        return decision(best);
    }

    std::optional<Index<Decision>> dominant() const {
        for (std::size_t i = 0; i < gains_.size(); ++i)
            if (!isBeaten(i) && isBetter(i)) return decision(i);
        return {};
    }

    /// The position of the text that is longer than all others.
    std::optional<std::size_t> longest(Language language) const {
        std::optional<std::size_t> longest;
        std::size_t length = 0;
        for (std::size_t i = 0; i < scene_.decisions.size(); ++i) {
            const auto& text = book_.scenario().decisions[scene_.decisions[i]].text;
            const auto here = characters(text.read(language));
            if (here == length) longest.reset();
            if (here > length) longest = i;
            length = std::max(length, here);
        }
        return longest;
    }

    std::optional<Index<Decision>> decision(std::optional<std::size_t> position) const {
        return position ? std::optional{scene_.decisions[*position]} : std::nullopt;
    }

    /// The plays after two options draw the same number whenever as many decisions are taken.
    std::vector<Rating> ratingsAfter(const State& state) const {
        std::vector<Rating> ratings;
        for (int i = 0; i < rollouts_; ++i) {
            const auto chance = Random(seed_, static_cast<std::uint64_t>(looks_ * rollouts_ + i)).next();
            ratings.push_back(
                rate(book_, playOut(book_, state, [&](const State& here, const Choices& choices) {
                         Random now(chance, here.decisionsTaken);
                         return choices.draw(now);
                     })));
        }
        return ratings;
    }

    static double overall(const Outcome& outcome) {
        double sum = 0;
        for (const auto& rating : outcome.ratings) sum += rating[Aspect::Overall];
        return sum / static_cast<double>(outcome.ratings.size());
    }

    /// The overall of the steps with this decision against that of those without.
    void weigh(const std::vector<Outcome>& outcomes, std::size_t position) {
        double with = 0, without = 0;
        int count = 0;
        for (const auto& outcome : outcomes) {
            (outcome.step.has(position) ? with : without) += overall(outcome);
            count += outcome.step.has(position);
        }
        const int others = static_cast<int>(outcomes.size()) - count;
        if (count > 0 && others > 0) effects_[position].add(with / count - without / others);
    }

    /// Compares the steps that have one decision in place of another.
    void pair(const std::vector<Outcome>& outcomes) {
        for (const auto& one : outcomes)
            for (const auto& other : outcomes) {
                const auto mine = one.step.picked & ~other.step.picked;
                const auto theirs = other.step.picked & ~one.step.picked;
                if (!std::has_single_bit(mine) || !std::has_single_bit(theirs)) continue;
                auto& gains = gains_[positionOf(mine)][positionOf(theirs)];
                for (std::size_t i = 0; i < one.ratings.size(); ++i)
                    for (const auto aspect : aspects)
                        gains[at(aspect)].add(one.ratings[i][aspect] - other.ratings[i][aspect]);
            }
    }

    static std::size_t positionOf(std::uint32_t bit) {
        return static_cast<std::size_t>(std::countr_zero(bit));
    }

    /// Calls `see(gain, tolerance)` for what the option gains over each other in flow and each indicator.
    template <class See> void seeGains(std::size_t position, See&& see) const {
        for (const auto& gains : gains_[position])
            for (const auto aspect : aspects)
                if (const auto& gain = gains[at(aspect)]; aspect != Aspect::Overall && !gain.empty())
                    see(gain.value(), std::max(asGood, certainty * gain.error()));
    }
    /// Whether it loses something to another.
    bool isBeaten(std::size_t position) const {
        bool beaten = false;
        seeGains(position, [&](double gain, double tolerance) { beaten = beaten || gain < -tolerance; });
        return beaten;
    }
    bool isBetter(std::size_t position) const {
        bool better = false;
        seeGains(position, [&](double gain, double tolerance) { better = better || gain > tolerance; });
        return better;
    }

    const Rulebook& book_;
    const Scene& scene_;
    int rollouts_;
    std::uint64_t seed_;
    Random random_;
    int looks_ = 0;
    std::vector<Mean> effects_;             // of each decision on the overall
    std::vector<std::vector<Gains>> gains_; // of one decision over another
};

} // namespace

Crossroads compare(const Rulebook& book, Index<Scene> scene, const std::vector<State>& states, int rollouts,
                   std::uint64_t seed) {
    Comparison comparison(book, scene, rollouts, seed);
    for (int round = 0; round == 0 || (round < rounds && !comparison.isSettled()); ++round)
        for (const auto& state : states) comparison.look(state);
    return comparison.crossroads(scene);
}

} // namespace alur::casework
