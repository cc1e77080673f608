// What the options of a scene are worth, told by many plays that go on by chance after each of them.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "casework/rating.h"

namespace alur::casework {

/// The options of one scene. What could not be told is empty.
struct Crossroads {
    Index<Scene> scene;
    /// The decision with the greatest expected overall against the same scene without it.
    std::optional<Index<Decision>> best;
    /// In each language, the decision whose text is longer than all others there.
    std::array<std::optional<Index<Decision>>, languages.size()> longest;
    /// The decision that is at least as good as each other in flow and in every indicator, and better
    /// somewhere. Where several are picked: in place of each other, whatever else is picked.
    std::optional<Index<Decision>> dominant;
    /// Whether what is decided changes the expected overall beyond noise.
    bool matters = false;

    bool bestIsLongest(Language language) const { return best && best == longestIn(language); }
    /// The right answer can be told without reading it.
    bool isGiveaway() const {
        return dominant && std::any_of(languages.begin(), languages.end(),
                                       [&](Language language) { return dominant == longestIn(language); });
    }

private:
    const std::optional<Index<Decision>>& longestIn(Language language) const {
        return longest[static_cast<std::size_t>(language)];
    }
};

/// `states` all stand in `scene` and offer a choice there; there must be one. After each option the plays go
/// on by the same chance, `rollouts` of them and again as many while that could change what is found wanting,
/// so that they differ by the option alone.
Crossroads compare(const Rulebook& book, Index<Scene> scene, const std::vector<State>& states, int rollouts,
                   std::uint64_t seed);

} // namespace alur::casework
