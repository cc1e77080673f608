// Another way tried beside the record: the group's play up to a decision, and from there what one likes.
// Nothing of it is ever stored.
#pragma once

#include "base/fraction.h"
#include "session/session.h"

namespace alur::session {

class WhatIf {
public:
    /// Begins before the group's step `from` (counted from 0; its play has at least that many).
    WhatIf(const Work& record, std::size_t from);

    std::size_t from() const { return from_; }
    /// The overall of the record when the trial began.
    const Fraction& recorded() const { return recorded_; }
    const Work& work() const;
    casework::Verdict decide(casework::Step step);
    /// Takes a step of the trial back; those of the record stand.
    casework::Verdict takeBack();

private:
    casework::Verdict happen(Happening what);

    std::size_t from_;
    Fraction recorded_;
    Session trial_;
};

} // namespace alur::session
