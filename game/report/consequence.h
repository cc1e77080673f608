// What a decision did, row by row, as it is told to the group after a step. Loss and gain in the same tone.
#pragma once

#include <vector>

#include "casework/play.h"

namespace alur::report {

struct Change {
    enum class Kind {
        NeedMet,
        NeedMetLate,
        ServiceGiven,
        RecordMade,
        FactLearned,
        NeedLearned,
        BarrierRemoved,
        Contact,
        MeterRose,
        MeterFell,
        Time
    };
    Kind kind = Kind::Time;
    Text head;   // the bold word: "Terpenuhi"
    Text fact;   // "pemeriksaan medis Salmah"
    Text detail; // "64 jam lebih awal"; may be empty
};

struct Consequence {
    std::vector<Text> says;   // of each decision of the step, in order; those that say nothing are left out
    std::vector<Text> events; // what happened of itself meanwhile
    std::vector<Change> changes; // whether they are shown at once is the screen's affair
    Text decision;               // what was chosen, in its own words; several parted by "; "
};

/// `step` counts from 0 and must be one of the play's.
Consequence consequence(const casework::Play& play, std::size_t step);

} // namespace alur::report
