#include "session/what_if.h"

#include <cassert>

#include "casework/score.h"
#include "session/words.h"

namespace alur::session {

namespace {
const GroupId group{"trial"};
}

WhatIf::WhatIf(const Work& record, std::size_t from)
    : from_(from), recorded_(casework::score(record.play().book(), record.play().state()).overall) {
    const auto& play = record.play();
    assert(from <= play.taken().size());
    trial_.apply({0, {}, SessionMade{"trial", Purpose::Practice}});
    trial_.apply({0, group, CaseGiven{play.book().scenario().id.value}}, play.sharedBook());
    trial_.apply({0, group, NotesRead{}});
    for (std::size_t i = 0; i < from; ++i) {
        const auto& taken = play.taken()[i];
        trial_.apply({0, group, Decided{casework::toString(play.book(), taken.before, taken.step)}});
    }
}

const Work& WhatIf::work() const { return *trial_.work(group); }

casework::Verdict WhatIf::happen(Happening what) {
    const Entry entry{0, group, std::move(what)};
    auto verdict = trial_.check(entry);
    if (verdict.allowed) trial_.apply(entry);
    return verdict;
}

casework::Verdict WhatIf::decide(casework::Step step) {
    const auto& play = work().play();
    return happen(Decided{casework::toString(play.book(), play.state(), step)});
}

casework::Verdict WhatIf::takeBack() {
    if (work().play().taken().size() <= from_) return {false, words::trialBeginsHere};
    return happen(StepTakenBack{});
}

} // namespace alur::session
