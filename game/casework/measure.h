// A case measured: what plays by chance come to, what is the least and the greatest that was found, and what
// each scene's options give away.
#pragma once

#include "casework/crossroads.h"
#include "casework/sample.h"
#include "casework/search.h"
#include "casework/shape.h"

namespace alur::casework {

struct MeasureWish {
    std::uint32_t plays = 100000; // by chance; at least 1
    std::uint64_t seed = 1;
    Effort effort;
    int rollouts = 4; // after each option of a state; at least 2
};

/// A play is a good one from this overall on.
inline const Fraction goodPlay{95, 100};

/// Of the plays with the best overall that was found, the shortest that was found.
struct ShortestBest {
    int decisions = 0;
    double minutes = 0; // of reading and talk
    /// One of the best goes from monitoring or evaluation back to assessment or planning, and is a good one.
    bool goesBack = false;
};

struct EndingShare {
    EndingScene scene;
    double share = 0; // of the plays by chance; 0 where only the search came there
};

struct DeadEnd {
    Index<Scene> scene;
    std::string decisions; // that lead there
};

struct Measures {
    MeasureWish wish;
    Shape shape;

    std::vector<Index<Scene>> neverEntered; // by any play that was tried
    std::vector<Index<Decision>> neverAvailable;
    std::vector<DeadEnd> deadEnds;
    std::vector<EndingShare> endings; // that some play came to

    AllExtremes extremes;
    ShortestBest best;

    // Of the plays by chance
    std::array<double, aspects.size()> means{};
    Spread decisions;
    Spread minutes; // of reading and talk
    /// The longest run of scenes in a row in which nothing that matters was decided.
    std::vector<Index<Scene>> idleRun;

    std::vector<Crossroads> crossroads; // the scenes in which there was a choice

    const Extremes& operator[](Aspect aspect) const { return extremes[at(aspect)]; }
    double mean(Aspect aspect) const { return means[at(aspect)]; }
};

/// The same for the same wish. 100,000 plays of a case of 40 scenes take a few seconds.
Measures measure(const Rulebook& book, const MeasureWish& wish);

/// The decisions that give themselves away.
std::vector<Index<Decision>> giveaways(const Measures& measures);
std::vector<Index<Scene>> longestIsBest(const Measures& measures, Language language);

} // namespace alur::casework
