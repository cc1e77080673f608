// What can be proved of a case without playing it: what no play can ever come to, and where a group can go
// round with nothing gained.
#pragma once

#include <optional>
#include <vector>

#include "casework/rulebook.h"

namespace alur::casework {

/// Proved by playing everything at once and never losing anything: a decision may be taken as soon as what it
/// asks for was brought about somewhere, what was once set stays, each scene is entered at the earliest
/// moment. Real plays can do less, so what is missing here is missing in each of them; what is not missing
/// here may be missing all the same. Injects are counted in. (In planning this is known as the delete
/// relaxation.)
struct Structure {
    std::vector<Index<Scene>> unreachable;
    std::vector<Index<Decision>> neverAvailable;   // in scenes that can be reached
    std::vector<Index<scenario::Need>> neverMet;   // with or without a due time
    std::vector<Index<scenario::Need>> alwaysLate; // met at the earliest after their due time
    std::vector<Index<scenario::Barrier>> neverRemoved;
    std::vector<Index<Record>> neverMade; // of the required ones

    /// Scenes that lead to one another, or one to itself, by decisions that change nothing but the clock.
    struct Loop {
        std::vector<Index<Scene>> scenes;       // in the file's order
        std::vector<Index<Decision>> decisions; // that keep a group in it
        bool takesTime = false;                 // each way round does
    };
    std::vector<Loop> loops;
};

/// Takes a few milliseconds.
Structure structureOf(const Rulebook& book);

} // namespace alur::casework
