// Plays by chance: each step uniformly among all that are allowed. What they come to, and where they had a
// choice.
#pragma once

#include <map>
#include <optional>

#include "casework/finds.h"
#include "casework/sitting.h"

namespace alur::casework {

/// Of a quantity over many plays.
struct Spread {
    double mean = 0;
    double least = 0;
    double tenth = 0; // a tenth of the plays lie below
    double median = 0;
    double ninetieth = 0;
    double greatest = 0;
};
/// `values` must hold some.
Spread spreadOf(std::vector<double> values);

/// Where a play came to: an ending, or (empty) that time ran out.
using EndingScene = std::optional<Index<Scene>>;

struct Sample {
    static constexpr std::size_t keptStates = 96; // of each scene

    std::uint32_t plays = 0;
    std::array<double, aspects.size()> means{};
    std::vector<double> decisions; // of each play
    std::vector<double> minutes;
    std::map<EndingScene, std::uint32_t> endings;
    /// For each scene, states that offered a choice there, drawn from all that the plays came through.
    std::vector<std::vector<State>> crossroads;
    /// The scenes that the plays went through, play by play.
    struct Visit {
        Index<Scene> scene;
        bool choice = false; // whether there was one
        bool first = false;  // of its play
    };
    std::vector<Visit> visits;
};

/// Draws plays by chance, one after the other; the same for the same seed.
class Sampler {
public:
    /// `book` and `finds` outlive it.
    Sampler(const Rulebook& book, std::uint64_t seed, Finds& finds);

    void play();
    std::uint32_t plays() const { return sample_.plays; }
    /// Of all that were drawn; there must be one.
    Sample sample() &&;

private:
    void pass(const State& state, const Choices& choices);
    void finish(const State& end, const Steps& steps, double minutes);

    const Rulebook& book_;
    WordCounts counts_;
    std::uint64_t seed_;
    Random lots_; // apart, so that the plays do not hang on how many states are kept
    Finds& finds_;
    std::vector<std::uint32_t> passages_; // through each scene with a choice
    Sample sample_;
};

/// `plays` plays by chance at once.
Sample drawPlays(const Rulebook& book, std::uint32_t plays, std::uint64_t seed, Finds& finds);

/// `plays` more that look for what was not tried yet: of a few steps drawn, that whose decisions were taken
/// least.
void drawCuriousPlays(const Rulebook& book, std::uint32_t plays, std::uint64_t seed, Finds& finds);

} // namespace alur::casework
