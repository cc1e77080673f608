// A case measured: what plays by chance come to, what is the least and the greatest that was found, and what
// each scene's options give away.
#pragma once

#include <optional>

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

/// In more scenes than this share the longest text should not be the best option.
inline constexpr double longestIsBestAtMost = 0.40;

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

/// A measuring in steps, so that it can run beside a screen and be given up.
class Measuring {
public:
    /// `book` outlives it.
    Measuring(const Rulebook& book, const MeasureWish& wish);

    /// What comes next.
    enum class Part { Plays, Curiosity, Search, Crossroads, Done };
    Part part() const { return part_; }
    /// How much of that part is done: 0..1.
    double progress() const;
    /// Does a little of it: some milliseconds, towards a goal of the search up to about a second.
    void advance();

    /// What many plays came upon so far.
    const Finds& finds() const { return finds_; }
    /// Plays by chance so far, curious ones besides.
    std::uint32_t plays() const { return plays_; }
    /// Filled part by part: shape at once; means, spreads and endings after the plays; extremes after the
    /// search; all when it is done.
    const Measures& measures() const { return measures_; }

private:
    void play();
    void beCurious();
    void seek();
    void compareNext();
    void finish();

    const Rulebook& book_;
    Finds finds_;
    Measures measures_;
    Part part_ = Part::Plays;
    std::uint32_t plays_ = 0;
    std::uint32_t curious_ = 0;
    Sampler sampler_;
    Sample sample_;
    std::optional<ExtremeSearch> search_;
    std::vector<std::vector<State>> states_; // of each scene
    std::uint16_t compared_ = 0;             // scenes
};

/// The same for the same wish. 100,000 plays of a case of 40 scenes take a few seconds.
Measures measure(const Rulebook& book, const MeasureWish& wish);

/// The decisions that give themselves away.
std::vector<Index<Decision>> giveaways(const Measures& measures);
std::vector<Index<Scene>> longestIsBest(const Measures& measures, Language language);

} // namespace alur::casework
