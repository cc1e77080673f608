// Where a play lost what could still have been reached, told in words.
#pragma once

#include <optional>
#include <vector>

#include "casework/prospects.h"

namespace alur::report {

/// The best still within reach at each moment of a play: before each step, and after the last. Empty where it
/// is not reckoned yet; it is from the end.
using Foresight = std::vector<std::optional<casework::Prospect>>;

/// All that `prospects` knows so far.
Foresight foresightOf(const casework::Prospects& prospects);

/// A decision after which less could still be reached.
struct TurningPoint {
    std::size_t step = 0; // from 0
    Text decision;
    Fraction before; // the best overall still within reach
    Fraction after;
    bool proved = true; // whether both are known to the percent; else better ways may be hidden
    Text better;        // what would have kept more
    Text why;           // the principle behind what was decided; may be empty
    Text sentence; // "Langkah 7, “Tunggu”: terbaik yang masih dapat dicapai turun dari 88 % ke 74 %."
};

/// The costliest first, those that cost as much in the order of play; at most `most`. Only what the foresight
/// knows on both sides of a step can be told.
std::vector<TurningPoint> turningPoints(const casework::Play& play, const Foresight& foresight,
                                        std::size_t most = 3);

/// "88 %"; where better ways may be hidden "88–91 %".
std::string reachWords(const casework::BestPlay& best);

} // namespace alur::report
