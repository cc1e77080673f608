#include "session/session.h"

#include <algorithm>
#include <cassert>

#include "casework/words.h"
#include "session/words.h"

namespace alur::session {

using casework::Verdict;

namespace {

Verdict refused(Text why) { return {false, std::move(why)}; }

/// What JSON cannot keep byte for byte must not enter: memory and disk would differ.
Verdict keepable(std::string_view text) {
    if (invalidUtf8At(text) != std::string_view::npos) return refused(words::notReadable);
    if (characters(text) > longestText)
        return refused(fill(words::textTooLong,
                            {same(std::to_string(characters(text))), same(std::to_string(longestText))}));
    return {};
}

Verdict nameable(std::string_view name) {
    return alur::words(name) == 0 ? refused(words::nameMissing) : keepable(name);
}

// May this happen to a group's work?

Verdict may(const Work&, const CaseGiven&) { return refused(words::hasACase); }
Verdict may(const Work& work, const NotesRead&) {
    return work.notesRead() ? refused(words::notesAreRead) : Verdict{};
}
Verdict may(const Work& work, const Decided& decided) {
    const auto& play = work.play();
    if (play.over()) return refused(casework::words::playIsOver);
    std::string unknown;
    const auto step = casework::parseStep(play.book(), play.state(), decided.decisions, unknown);
    if (!step) return refused(fill(words::unknownDecision, {same(printable(unknown))}));
    return casework::check(play.book(), play.state(), *step);
}
Verdict may(const Work& work, const StepTakenBack&) {
    return work.play().taken().empty() ? refused(casework::words::nothingToTakeBack) : Verdict{};
}
Verdict may(const Work&, const Described& described) { return keepable(described.text); }
Verdict may(const Work&, const StrokeDrawn& drawn) {
    return drawn.stroke.points.empty() ? refused(words::strokeEmpty) : Verdict{};
}
Verdict may(const Work& work, const StrokesErased& erased) {
    const auto* sketch = work.sketch(erased.page);
    const bool allThere = sketch != nullptr && !erased.strokes.empty() &&
                          std::all_of(erased.strokes.begin(), erased.strokes.end(),
                                      [&](auto id) { return sketch->page().find(id) != nullptr; });
    return allThere ? Verdict{} : refused(words::strokeGone);
}
Verdict may(const Work& work, const SketchUndone& undone) {
    const auto* sketch = work.sketch(undone.page);
    return sketch != nullptr && sketch->canUndo() ? Verdict{} : refused(words::nothingToUndo);
}
Verdict may(const Work& work, const SketchRedone& redone) {
    const auto* sketch = work.sketch(redone.page);
    return sketch != nullptr && sketch->canRedo() ? Verdict{} : refused(words::nothingToRedo);
}

Verdict may(const Work&, const QuestionsEdited& edited) {
    if (edited.texts.size() > mostQuestions)
        return refused(fill(words::tooManyQuestions, {same(std::to_string(mostQuestions))}));
    for (const auto& text : edited.texts)
        if (auto verdict = keepable(text); !verdict.allowed) return verdict;
    return {};
}
Verdict may(const Work&, const LessonsWritten& written) { return keepable(written.text); }
Verdict may(const Work&, const SlidesArranged& arranged) {
    if (arranged.slides.size() > mostSlides)
        return refused(fill(words::tooManySlides, {same(std::to_string(mostSlides))}));
    for (const auto& slide : arranged.slides)
        if (auto verdict = keepable(slide.id); !verdict.allowed) return verdict;
    return {};
}

/// The page that a happening concerns; null where it concerns none.
const PageId* pageOf(const Happening& what) {
    return std::visit(
        [](const auto& one) -> const PageId* {
            if constexpr (requires { one.page; }) return &one.page;
            return nullptr;
        },
        what);
}

} // namespace

const std::string& Work::description(const PageId& page) const {
    static const std::string none;
    const auto found = descriptions_.find(page);
    return found == descriptions_.end() ? none : found->second;
}

const sketch::History* Work::sketch(const PageId& page) const {
    const auto found = sketches_.find(page);
    return found == sketches_.end() ? nullptr : &found->second;
}

void Work::touch(const PageId& page) {
    if (std::find(pages_.begin(), pages_.end(), page) == pages_.end()) pages_.push_back(page);
}

void Work::happen(const Decided& decided) {
    std::string unknown;
    if (const auto step = casework::parseStep(play_.book(), play_.state(), decided.decisions, unknown))
        (void)play_.take(*step); // Session::check has allowed it
}
void Work::happen(const StepTakenBack&) {
    (void)play_.takeBack();
    ++stepsTakenBack_;
}
void Work::happen(const NotesRead&) { notesRead_ = true; }
void Work::happen(const Described& described) {
    touch(described.page);
    descriptions_[described.page] = described.text;
}
void Work::happen(const StrokeDrawn& drawn) {
    touch(drawn.page);
    sketches_[drawn.page].perform(sketch::drawing(drawn.stroke));
}
void Work::happen(const StrokesErased& erased) {
    sketches_[erased.page].perform(sketch::erasing(erased.strokes));
}
void Work::happen(const SketchUndone& undone) { sketches_[undone.page].undo(); }
void Work::happen(const SketchRedone& redone) { sketches_[redone.page].redo(); }
void Work::happen(const QuestionsEdited& edited) { questions_ = edited.texts; }
void Work::happen(const LessonsWritten& written) { lessons_ = written.text; }
void Work::happen(const SlidesArranged& arranged) { slides_ = arranged.slides; }

Verdict Session::check(const Entry& entry) const {
    if (const auto* made = std::get_if<SessionMade>(&entry.what))
        return made_ ? refused(words::madeAlready) : nameable(made->name);
    if (!made_) return refused(words::notMadeYet);
    if (const auto* renamed = std::get_if<SessionRenamed>(&entry.what)) return nameable(renamed->name);
    if (entry.group.value.empty()) return refused(words::noGroup);
    if (const auto* page = pageOf(entry.what); page != nullptr && page->value.empty())
        return refused(words::noPage);
    const auto* group = work(entry.group);
    if (group == nullptr)
        return std::holds_alternative<CaseGiven>(entry.what) ? Verdict{} : refused(words::hasNoCase);
    return std::visit(
        [&](const auto& what) {
            if constexpr (requires { may(*group, what); }) return may(*group, what);
            return Verdict{}; // of the whole session: judged above
        },
        entry.what);
}

void Session::apply(const Entry& entry, std::shared_ptr<const casework::Rulebook> book) {
    lastAt_ = entry.at;
    if (const auto* made = std::get_if<SessionMade>(&entry.what)) {
        made_ = true;
        name_ = made->name;
        purpose_ = made->purpose;
    } else if (const auto* renamed = std::get_if<SessionRenamed>(&entry.what)) {
        name_ = renamed->name;
    } else if (std::holds_alternative<CaseGiven>(entry.what)) {
        assert(book != nullptr);
        groups_.push_back(entry.group);
        works_.emplace(entry.group, Work(std::move(book)));
    } else {
        auto& work = works_.at(entry.group);
        std::visit(
            [&](const auto& what) {
                if constexpr (requires { work.happen(what); }) work.happen(what);
            },
            entry.what);
    }
}

const Work* Session::work(const GroupId& group) const {
    const auto found = works_.find(group);
    return found == works_.end() ? nullptr : &found->second;
}

} // namespace alur::session
