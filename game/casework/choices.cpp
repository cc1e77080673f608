#include "casework/choices.h"

#include <algorithm>

namespace alur::casework {

namespace {

constexpr std::size_t largest = limits::decisionsInScene + 1;

/// How many ways there are to pick so many out of so many.
constexpr auto waysToPick = [] {
    std::array<std::array<std::uint32_t, largest>, largest> ways{};
    for (std::size_t of = 0; of < largest; ++of) {
        ways[of][0] = 1;
        for (std::size_t pick = 1; pick <= of; ++pick)
            ways[of][pick] = ways[of - 1][pick - 1] + ways[of - 1][pick];
    }
    return ways;
}();

std::uint32_t ways(int of, int pick) {
    return waysToPick[static_cast<std::size_t>(of)][static_cast<std::size_t>(pick)];
}

std::uint32_t bit(int position) { return std::uint32_t{1} << position; }

} // namespace

Choices::Choices(const Rulebook& book, const State& state) {
    if (state.standing != Standing::Playing) return;
    const auto& scene = book.scenario().scenes[state.scene];
    for (std::size_t i = 0; i < scene.decisions.size(); ++i) {
        if (!casework::available(book, state, scene.decisions[i])) continue;
        positions_[static_cast<std::size_t>(open_++)] = static_cast<std::uint8_t>(i);
        available_ |= std::uint32_t{1} << i;
    }
    least_ = std::max(scene.pickMin, 1);
    most_ = std::min(scene.pickMax, open_);
    for (int picks = least_; picks <= most_; ++picks) count_ += ways(open_, picks);
}

bool Choices::allows(Step step) const {
    const auto picks = __builtin_popcount(step.picked);
    return (step.picked & ~available_) == 0 && picks >= least_ && picks <= most_;
}

Step Choices::at(std::uint32_t number) const {
    int picks = least_;
    for (; number >= ways(open_, picks); ++picks) number -= ways(open_, picks);
    Step step;
    for (int i = 0; picks > 0; ++i) {
        const auto withThis = ways(open_ - i - 1, picks - 1);
        if (number < withThis) {
            step.picked |= bit(positions_[static_cast<std::size_t>(i)]);
            --picks;
        } else {
            number -= withThis;
        }
    }
    return step;
}

std::vector<Step> Choices::some(std::uint32_t most, Random& random) const {
    std::vector<Step> steps;
    if (count_ <= most)
        for (std::uint32_t number = 0; number < count_; ++number) steps.push_back(at(number));
    else
        while (steps.size() < most) steps.push_back(draw(random));
    return steps;
}

std::vector<Step> Choices::besides(Step step) const {
    std::vector<Step> near;
    const auto add = [&](std::uint32_t picked) {
        if (picked != step.picked && allows({picked})) near.push_back({picked});
    };
    for (int i = 0; i < open_; ++i) {
        const auto one = bit(positions_[static_cast<std::size_t>(i)]);
        add(step.picked ^ one);
        for (int other = 0; other < i; ++other) {
            const auto two = bit(positions_[static_cast<std::size_t>(other)]);
            if (((step.picked & one) != 0) != ((step.picked & two) != 0)) add(step.picked ^ one ^ two);
        }
    }
    return near;
}

} // namespace alur::casework
