#include "session/preview.h"

#include "casework/words.h"

namespace alur::session {

using casework::Prepared;

Work Preview::workFrom(const Book& book) const {
    return start_.byHand ? Work(book, casework::prepared(*book, start_.wanted)) : Work(book);
}

Preview::Preview(Book book, const Prepared& from) : start_{from, from != Prepared{}}, work_(workFrom(book)) {
    work_.happen(NotesRead{});
}

casework::Verdict Preview::decide(casework::Step step) {
    const auto& play = work_.play();
    auto verdict = casework::check(play.book(), play.state(), step);
    if (verdict.allowed) work_.happen(Decided{casework::toString(play.book(), play.state(), step)});
    return verdict;
}

casework::Verdict Preview::takeBack() {
    if (work_.play().taken().empty()) return {false, casework::words::nothingToTakeBack};
    work_.happen(StepTakenBack{});
    return {};
}

Preview::Resumed Preview::follow(Book changed) {
    const auto& before = work_.play();
    Work again = workFrom(changed);
    again.happen(NotesRead{});
    std::size_t steps = 0;
    for (const auto& taken : before.taken()) {
        std::string unknown;
        const auto ids = casework::toString(before.book(), taken.before, taken.step);
        const auto step = casework::parseStep(*changed, again.play().state(), ids, unknown);
        if (!step || !casework::check(*changed, again.play().state(), *step).allowed) break;
        again.happen(Decided{ids});
        ++steps;
    }
    if (steps == before.taken().size() && again.play().scene().id == before.scene().id) {
        work_ = std::move(again);
        return {Kept::All, steps};
    }
    if (const auto state = casework::carried(before.book(), before.state(), *changed)) {
        Work there(changed, *state);
        there.happen(NotesRead{});
        work_ = std::move(there);
        return {Kept::State, 0};
    }
    work_ = std::move(again);
    return {Kept::Less, steps};
}

} // namespace alur::session
