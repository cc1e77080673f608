// One play of a case: its steps in order and the states between them. Everything else of it is derived.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casework/rules.h"

namespace alur::casework {

/// An inject that the facilitator put in, and how many steps had been taken.
struct Injected {
    Index<scenario::Inject> inject;
    std::size_t step = 0;
};

/// A step that was taken, with the state on either side of it. An inject may lie between two steps.
struct Taken {
    Step step;
    State before;
    State after;
};

class Play {
public:
    explicit Play(std::shared_ptr<const Rulebook> book);
    /// Begins in a state that nothing led to. See casework/prepared.h.
    Play(std::shared_ptr<const Rulebook> book, const State& from) : book_(std::move(book)), state_(from) {}

    const Rulebook& book() const { return *book_; }
    const std::shared_ptr<const Rulebook>& sharedBook() const { return book_; }
    const State& state() const { return state_; }
    const Scene& scene() const { return book_->scenario().scenes[state().scene]; }
    bool over() const { return state().standing != Standing::Playing; }
    const std::vector<Taken>& taken() const { return taken_; }

    /// Takes the step where `check` allows it; otherwise changes nothing and says why.
    Verdict take(Step step);
    /// Takes the last step back; nothing to take back is refused. An inject stays: it happened in the room.
    Verdict takeBack();
    /// Puts the inject in where `check` allows it and it was not put in before; otherwise says why.
    Verdict inject(Index<scenario::Inject> inject);
    /// In the order in which they were put in.
    const std::vector<Injected>& injected() const { return injected_; }

    /// The stages as appended, immediate repeats collapsed. Source: FORMAT.md section 6.
    std::vector<Index<Stage>> trace() const;
    /// The events that fired in a step, in the file's order.
    std::vector<Index<Event>> eventsIn(const Taken& taken) const;

private:
    std::shared_ptr<const Rulebook> book_;
    State state_;
    std::vector<Taken> taken_;
    std::vector<Injected> injected_;
};

/// The ids of a step's decisions, parted by commas: how the journal, the command line and people write it.
std::string toString(const Rulebook& book, const State& before, Step step);
/// The step of those ids in the present scene; spaces around an id do not matter.
/// Empty where an id is none of the scene's decisions or stands twice: `unknown` then holds the first such
/// id.
std::optional<Step> parseStep(const Rulebook& book, const State& state, std::string_view ids,
                              std::string& unknown);

} // namespace alur::casework
