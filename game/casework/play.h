// One play of a case: its steps in order and the states between them. Everything else of it is derived.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casework/rules.h"

namespace alur::casework {

/// A step that was taken, with the state on either side of it.
struct Taken {
    Step step;
    State before;
    State after;
};

class Play {
public:
    explicit Play(std::shared_ptr<const Rulebook> book);

    const Rulebook& book() const { return *book_; }
    const std::shared_ptr<const Rulebook>& sharedBook() const { return book_; }
    const State& state() const { return taken_.empty() ? beginning_ : taken_.back().after; }
    const Scene& scene() const { return book_->scenario().scenes[state().scene]; }
    bool over() const { return state().standing != Standing::Playing; }
    const std::vector<Taken>& taken() const { return taken_; }

    /// Takes the step where `check` allows it; otherwise changes nothing and says why.
    Verdict take(Step step);
    /// Takes the last step back; nothing to take back is refused.
    Verdict takeBack();

    /// The stages as appended, immediate repeats collapsed. Source: FORMAT.md section 6.
    std::vector<Index<Stage>> trace() const;
    /// The events that fired in a step, in the file's order.
    std::vector<Index<Event>> eventsIn(const Taken& taken) const;

private:
    std::shared_ptr<const Rulebook> book_;
    State beginning_;
    std::vector<Taken> taken_;
};

/// The ids of a step's decisions, parted by commas: how the journal, the command line and people write it.
std::string toString(const Rulebook& book, const State& before, Step step);
/// The step of those ids in the present scene; spaces around an id do not matter.
/// Empty where an id is none of the scene's decisions or stands twice: `unknown` then holds the first such
/// id.
std::optional<Step> parseStep(const Rulebook& book, const State& state, std::string_view ids,
                              std::string& unknown);

} // namespace alur::casework
