// What many plays of a case came upon: which scenes and decisions were met, and which plays went furthest.
#pragma once

#include <array>
#include <map>
#include <vector>

#include "casework/choices.h"
#include "casework/rating.h"

namespace alur::casework {

using Steps = std::vector<Step>; // of one play, from its beginning

enum class Toward { Least, Greatest };

/// What plays may be looked for.
struct Goal {
    Aspect aspect = Aspect::Overall;
    Toward toward = Toward::Greatest;

    /// The nearer to the goal, the greater.
    double nearness(double value) const { return toward == Toward::Greatest ? value : -value; }
    double nearness(const Rating& rating) const { return nearness(rating[aspect]); }
    /// Scores lie between 0 and 1: there is nothing beyond.
    bool isReached(double nearest) const { return nearest >= (toward == Toward::Greatest ? 1.0 : 0.0); }
};

struct Champion {
    double nearness = 0;
    int decisions = 0; // taken
    Steps steps;

    /// Of equally near ones the shorter goes first.
    bool isBefore(const Champion& other) const {
        return nearness > other.nearness || (nearness == other.nearness && decisions < other.decisions);
    }
};

class Finds {
public:
    static constexpr std::size_t kept = 8; // champions of each goal

    explicit Finds(const Rulebook& book);

    /// A play stands here and may choose.
    void see(const State& state, const Choices& choices) { seeScene(state.scene, choices.available()); }
    /// A play came here by these steps and goes no further: it is over, or at a dead end. Its rating.
    Rating seeEnd(const State& end, const Steps& steps);

    std::vector<Index<Scene>> neverEntered() const;
    std::vector<Index<Decision>> neverAvailable() const;
    /// The scenes that offered too few decisions to go on, each with steps that lead there.
    const std::map<Index<Scene>, Steps>& deadEnds() const { return deadEnds_; }
    const Achieved& achieved() const { return achieved_; }
    /// The plays that are over and came nearest to the goal, the nearest first.
    const std::vector<Champion>& of(Goal goal) const { return champions_[indexOf(goal)]; }

private:
    static std::size_t indexOf(Goal goal) { return at(goal.aspect) * 2 + (goal.toward == Toward::Greatest); }
    void seeScene(Index<Scene> scene, std::uint32_t available) {
        entered_[scene.value] = true;
        available_[scene.value] |= available;
    }
    void rank(Goal goal, const State& end, const Rating& rating, const Steps& steps);

    const Rulebook& book_;
    std::vector<bool> entered_;            // by scene
    std::vector<std::uint32_t> available_; // by scene; a bit for each of its decisions
    std::map<Index<Scene>, Steps> deadEnds_;
    Achieved achieved_;
    std::array<std::vector<Champion>, aspects.size() * 2> champions_;
};

} // namespace alur::casework
