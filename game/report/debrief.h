// A play looked back on: the way against the reference flow, the indicators with their evidence, each
// decision with its reason.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "casework/alignment.h"
#include "casework/evidence.h"
#include "casework/score.h"

namespace alur::report {

/// A place of the way, as the two lanes show it. Source: LOOK.md section 6.
struct WayStop {
    /// TooLate: the run makes the stage before; the group skipped it there and made it up later.
    /// Detour: a crisis took the group off the way, as it may: it counts neither for nor against the flow.
    enum class Kind { InPlace, Skipped, TooEarly, Repeated, TooLate, Detour };
    Kind kind = Kind::InPlace;
    Index<scenario::Stage> stage; // of a detour the one that it left
    Text title;                   // of the stage; of a detour "Krisis"
    Text name;                    // the same, short
    Text remark; // "terlewat", "terlalu awal", "berulang", "terlalu akhir"; in a play that goes on "belum"
                 // for what is still to come; empty where it is in place
    Text reason; // one sentence why; empty where it is in place
};

struct EvidenceLine {
    casework::Evidence::Kind kind = casework::Evidence::Kind::Counted;
    Text what;                       // "Fikri tidak mendapat layanan: −1 dari 3 orang"
    Text deed;                       // "Langkah 9: Tunggu sampai Salmah siap."; may be empty
    Text why;                        // the principle behind that decision; may be empty
    std::optional<std::size_t> step; // of the play, from 0
};

struct IndicatorView {
    scenario::Indicator indicator = scenario::Indicator::Access;
    Fraction value;
    Text inShort;                    // one line: "4 dari 6 hambatan teratasi"
    std::vector<EvidenceLine> lines; // first what is missing or lost, then what counted
};

struct StepView {
    std::size_t number = 0; // from 1
    Text scene;
    Text stage; // of the act; "Krisis" in a crisis
    Text decision;
    Text says;
    Text why;
    Text bias;        // its kind and why; empty where there was none
    Minutes clock{0}; // when it was taken
};

struct Debrief {
    Text title;  // of the case
    Text ending; // title of the ending scene, or that time ran out, or that the play goes on
    Text story;  // its text
    bool finished = false;
    casework::Scores scores;
    std::vector<WayStop> way;
    std::array<IndicatorView, scenario::indicators.size()> indicators;
    std::vector<StepView> steps;
    int stepsTakenBack = 0;
};

Debrief debrief(const casework::Play& play, int stepsTakenBack);

/// FORMAT.md section 8, what `alur run --json` prints: one JSON object, indented by two, ended by a newline.
std::string runJson(const casework::Play& play);
/// The same for each of many plays, with its decisions in front: a list of one object a line.
std::string runsJson(const std::vector<casework::Play>& plays);

} // namespace alur::report
