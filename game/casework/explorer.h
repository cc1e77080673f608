// Every state that the plays of a case can come to, each once: how many plays there are, what their scores
// range over, the best of them, and what of the case no play ever meets. Source: FORMAT.md section 8.
#pragma once

#include <string>

#include "casework/outcome.h"
#include "casework/packed.h"

namespace alur::casework {

/// Packed states, each once, by number. 8 bytes a word, and 8 bytes a slot in a table that is at most two
/// thirds full.
class StateTable {
public:
    explicit StateTable(std::size_t words) : words_(words), slots_(1024) {}

    std::size_t size() const { return size_; }
    Packed operator[](std::uint32_t number) const;
    /// The number of `state`; empty where it was not met.
    std::optional<std::uint32_t> find(const Packed& state) const;
    /// The number of `state`, a new one where it was not met.
    std::uint32_t add(const Packed& state);

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; // counted from 1; 0: empty
    };
    static constexpr std::size_t blockStates = std::size_t{1} << 15U;

    std::uint32_t hash(const Packed& state) const;
    const std::uint64_t* at(std::uint32_t number) const;
    const Slot& slotOf(const Packed& state, std::uint32_t hash) const;
    void grow();

    std::size_t words_;
    std::size_t size_ = 0;
    std::vector<std::unique_ptr<std::uint64_t[]>> blocks_;
    std::vector<Slot> slots_;
};

/// Sums of numbers of plays: exact however large, 8 bytes where they are below 2^63.
class PlayCounts {
public:
    void append(std::uint64_t count) { counts_.push_back(count); }
    /// Adds that of `from` to that of `to`.
    void add(std::uint32_t to, std::uint32_t from);
    /// In decimal.
    std::string operator[](std::uint32_t number) const;

private:
    using Large = std::vector<std::uint32_t>; // base 10^9, the lowest first
    static constexpr std::uint64_t isLarge = std::uint64_t{1} << 63U;
    Large largeOf(std::uint64_t count) const;

    std::vector<std::uint64_t> counts_; // or the number of a large one
    std::vector<Large> large_;
};

struct Exploration {
    bool complete = false; // whether every reachable state was accounted for; else all is over what was seen
    std::size_t states = 0;
    std::size_t steps = 0; // that led from one state to another
    std::string plays;     // different ways from the beginning to a finished play
    std::vector<Index<Scene>> unreachable;
    std::vector<Index<Decision>> neverAvailable;
    std::vector<Index<Scene>> deadEnds; // entered in a state that offers too few decisions to go on
    std::optional<Ranges> ranges;       // empty where no play was finished
    Achieved achieved;                  // of needs those of target people alone
    std::vector<Step> best;             // a play with the greatest overall
    std::optional<Fraction> bound;      // where it is not complete: no play's overall is greater
};

class Explorer {
public:
    static constexpr std::size_t defaultStates = 10'000'000;

    explicit Explorer(std::shared_ptr<const Rulebook> book, std::size_t maxStates = defaultStates);

    /// Takes about so many steps; false once there is nothing more to do.
    bool advance(std::size_t steps);
    std::size_t states() const { return table_.size(); }
    std::size_t steps() const { return steps_; }
    /// What was found so far; complete only after `advance` has returned false. A search that was cut short
    /// looks at plays drawn by lot as well, and at the best that a guided search finds: it then takes about a
    /// second.
    Exploration result();
    /// What was found so far, without a best play and without looking further: at once.
    Exploration soFar() const;

private:
    struct Visit { // a state on the way from the beginning to here
        std::uint32_t number = 0;
        Step open;
        std::uint32_t choice = 0; // the subset of `open` taken last
        int least = 0, most = 0;  // decisions in a step
    };

    std::optional<std::uint32_t> meet(const Packed& state);
    void visit(std::uint32_t number, const Packed& state);
    bool nextChoice(Visit& visit) const;
    void leave();
    std::vector<Step> bestPlay();
    void see(const Packed& state);
    void seeMore(Exploration& found);
    void seePlay(const std::vector<Step>& steps, Exploration& found);

    Packing packing_;
    std::size_t maxStates_;
    StateTable table_;
    Outcomes outcomes_;
    std::vector<Outcomes::Id> best_; // reachable from each state
    PlayCounts plays_;
    std::vector<Visit> way_;
    Packed beginning_;
    std::size_t steps_ = 0;
    bool cut_ = false;
    std::vector<bool> entered_;   // by scene
    std::vector<bool> available_; // by decision
    std::vector<bool> deadEnd_;   // by scene
    Packed ever_;                 // the bits that were set in some state
};

} // namespace alur::casework
