#include "casework/finds.h"

#include <algorithm>

namespace alur::casework {

Finds::Finds(const Rulebook& book)
    : book_(book), entered_(book.scenario().scenes.size()), available_(book.scenario().scenes.size()) {}

Rating Finds::seeEnd(const State& end, const Steps& steps) {
    const auto rating = rate(book_, end);
    achieved_.include(end);
    if (end.standing == Standing::Playing) {
        seeScene(end.scene, Choices(book_, end).available());
        deadEnds_.emplace(end.scene, steps);
        return rating;
    }
    if (end.standing == Standing::Ended) seeScene(end.scene, 0); // out of time, it never came where it went
    for (const auto aspect : aspects)
        for (const auto toward : {Toward::Least, Toward::Greatest})
            rank({aspect, toward}, end, rating, steps);
    return rating;
}

void Finds::rank(Goal goal, const State& end, const Rating& rating, const Steps& steps) {
    auto& champions = champions_[indexOf(goal)];
    Champion champion{goal.nearness(rating), end.decisionsTaken, {}};
    const auto place = std::find_if(champions.begin(), champions.end(),
                                    [&](const Champion& other) { return champion.isBefore(other); });
    if (place == champions.end() && champions.size() == kept) return;
    champion.steps = steps;
    champions.insert(place, std::move(champion));
    if (champions.size() > kept) champions.pop_back();
}

std::vector<Index<Scene>> Finds::neverEntered() const {
    std::vector<Index<Scene>> never;
    for (std::size_t i = 0; i < entered_.size(); ++i)
        if (!entered_[i]) never.push_back({static_cast<std::uint16_t>(i)});
    return never;
}

std::vector<Index<Decision>> Finds::neverAvailable() const {
    std::vector<Index<Decision>> never;
    const auto& scenes = book_.scenario().scenes;
    for (const auto& scene : scenes)
        for (std::size_t i = 0; i < scene.decisions.size(); ++i)
            if ((available_[scenes.indexOf(scene).value] >> i & 1U) == 0) never.push_back(scene.decisions[i]);
    return never;
}

} // namespace alur::casework
