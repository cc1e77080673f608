// A case that is played while it is being written. Nothing of it is ever stored.
#pragma once

#include "casework/prepared.h"
#include "session/session.h"

namespace alur::session {

class Preview {
public:
    using Book = std::shared_ptr<const casework::Rulebook>;
    /// Begins as every play of the case does, or in a state set by hand.
    explicit Preview(Book book, const casework::Prepared& from = {});

    const Work& work() const { return work_; }
    casework::Verdict decide(casework::Step step);
    casework::Verdict takeBack();

    /// How much of the play there still is in a changed case.
    enum class Kept {
        All,   // every step, in the same scene
        State, // the scene with its facts and meters; the steps before it are gone
        Less   // as far as the steps lead
    };
    struct Resumed {
        Kept kept = Kept::All;
        std::size_t steps = 0; // that were taken again
    };
    /// Goes on with the changed case where the play stood, or as near as there still is.
    Resumed follow(Book changed);

private:
    struct Start { // where `work_` begins
        casework::Prepared wanted;
        bool byHand = false; // in that state; else where the case begins
    };
    Work workFrom(const Book& book) const;

    Start start_;
    Work work_;
};

} // namespace alur::session
