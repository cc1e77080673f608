// States that no play has come to: set by hand, or carried over when the case was changed under a play. For
// those who write cases; no play that is kept begins in one.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "casework/state.h"

namespace alur::casework {

/// What is set by hand, by the case's own ids. What is not named is as at the beginning.
struct Prepared {
    std::string scene; // empty: where the case begins
    Minutes clock{0};
    std::set<std::string> facts;
    std::set<std::string> needs; // that are met
    std::vector<std::pair<std::string, int>> meters;
    bool operator==(const Prepared&) const = default;
};

/// That state. Ids that the case does not know are passed over; events of an earlier time have happened.
State prepared(const Rulebook& book, const Prepared& wanted);

/// `state` of another version of the case, told by ids: what the new version no longer knows is lost. Empty
/// where its scene is gone.
std::optional<State> carried(const Rulebook& from, const State& state, const Rulebook& to);

} // namespace alur::casework
