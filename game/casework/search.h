// What is the least and the greatest that a play can come to: by a guided search. It proves nothing: what it
// finds can be played, and there may be better.
#pragma once

#include <memory>
#include <string>

#include "casework/finds.h"

namespace alur::casework {

/// A play that was found, and one exact score of it.
struct Found {
    Fraction value;
    std::string decisions; // "a; b,c; d", as `alur run` takes them
};
struct Extremes {
    Found least;
    Found greatest;
};
/// Of each aspect, over plays that are over; 0 and "" where none was.
using AllExtremes = std::array<Extremes, aspects.size()>;

class Search; // search.cpp

struct Effort {
    std::size_t beamWidth = 300; // plays kept side by side
    int restarts = 60;           // for the overall; a few of them for each other aspect
};

/// Seeks goal by goal; the same for the same seed.
class ExtremeSearch {
public:
    /// `book` and `finds` outlive it.
    ExtremeSearch(const Rulebook& book, const Effort& effort, std::uint64_t seed, Finds& finds);
    ~ExtremeSearch();

    /// Seeks towards one goal more; false once there is none left.
    bool advance();
    static constexpr std::size_t goals = aspects.size() * 2;
    std::size_t sought() const { return sought_; }
    /// Of what `finds` came upon until now.
    AllExtremes extremes() const;

private:
    const Rulebook& book_;
    Effort effort_;
    Finds& finds_;
    std::unique_ptr<Search> search_;
    std::size_t sought_ = 0;
};

/// Seeks on from the champions so far; `finds` learns what it comes upon, among it the plays of the answer.
/// The one place that tells what is least and greatest: an exhaustive exploration would take its place.
AllExtremes seekExtremes(const Rulebook& book, const Effort& effort, std::uint64_t seed, Finds& finds);

/// The steps as typed: "a; b,c; d".
std::string toString(const Rulebook& book, const Steps& steps);

/// Calls `look(state, step)` at each step of a play; the state it leads to.
template <class Look> State replay(const Rulebook& book, const Steps& steps, Look&& look) {
    auto state = begin(book);
    for (const auto step : steps) {
        look(state, step);
        state = apply(book, state, step);
    }
    return state;
}

} // namespace alur::casework
