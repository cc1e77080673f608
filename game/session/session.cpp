#include "session/session.h"

#include <algorithm>
#include <array>
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

/// The texts that an edit brings must be such that they can be kept.
Verdict keepable(const sketch::Edit& edit) {
    const auto* added = std::get_if<sketch::Added>(&edit);
    const auto* changed = std::get_if<sketch::Changed>(&edit);
    const auto* items = added != nullptr ? &added->items : changed != nullptr ? &changed->items : nullptr;
    if (items == nullptr) return {};
    for (const auto& item : *items) {
        std::vector<const std::string*> texts;
        if (const auto* box = std::get_if<sketch::TextBox>(&item.shape)) texts = {&box->text};
        if (const auto* stamp = std::get_if<sketch::Stamp>(&item.shape))
            texts = {&stamp->label, &stamp->inside, &stamp->who, &stamp->portrait};
        for (const auto* text : texts)
            if (auto verdict = keepable(*text); !verdict.allowed) return verdict;
    }
    return {};
}

Verdict may(const Work& work, const SketchEdited& edited) {
    static const sketch::Page none;
    const auto* sketch = work.sketch(edited.page);
    switch (sketch::faultOf(sketch == nullptr ? none : sketch->page(), edited.edit)) {
    case sketch::Fault::None: return keepable(edited.edit);
    case sketch::Fault::Empty: return refused(words::strokeEmpty);
    case sketch::Fault::Gone: return refused(words::strokeGone);
    case sketch::Fault::Broken: break;
    }
    return refused(words::itemBroken);
}
Verdict may(const Work& work, const SketchUndone& undone) {
    const auto* sketch = work.sketch(undone.page);
    return sketch != nullptr && sketch->canUndo() ? Verdict{} : refused(words::nothingToUndo);
}
Verdict may(const Work& work, const SketchRedone& redone) {
    const auto* sketch = work.sketch(redone.page);
    return sketch != nullptr && sketch->canRedo() ? Verdict{} : refused(words::nothingToRedo);
}
/// The inject of this id in the group's case; empty where there is none.
std::optional<Index<scenario::Inject>> injectOf(const Work& work, const std::string& id) {
    const auto& injects = work.play().book().scenario().injects;
    for (const auto& inject : injects)
        if (inject.id == id) return injects.indexOf(inject);
    return {};
}

Verdict may(const Work& work, const Injected& injected) {
    const auto inject = injectOf(work, injected.inject);
    if (!inject) return refused(words::noSuchInject);
    auto play = work.play();
    return play.inject(*inject);
}
Verdict may(const Work&, const NoteSpoken& spoken) {
    return alur::words(spoken.text) == 0 ? refused(words::noteEmpty) : keepable(spoken.text);
}
Verdict may(const Work& work, const NewsRead&) {
    return work.newsRead() == work.news().size() ? refused(words::newsIsRead) : Verdict{};
}

/// Whether it concerns the room and not one group's work.
bool isOfRoom(const Happening& what) {
    return std::visit(
        []<class One>(const One&) {
            return std::is_same_v<One, SetUpChosen> || std::is_same_v<One, RosterTaken> ||
                   std::is_same_v<One, LotDrawn> || std::is_same_v<One, PersonMoved> ||
                   std::is_same_v<One, CasePlanned> || std::is_same_v<One, TimerStarted> ||
                   std::is_same_v<One, TimerPaused> || std::is_same_v<One, ScoresRevealed> ||
                   std::is_same_v<One, Marked> || std::is_same_v<One, TestAnswered> ||
                   std::is_same_v<One, PinTried>;
        },
        what);
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

bool stands(const std::vector<PageId>& pages, const PageId& page) {
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

Verdict may(const Work& work, const PageAdded& added) {
    if (stands(work.pages(), added.page) || stands(work.deletedPages(), added.page))
        return refused(words::pageThere);
    if (!added.copyOf.value.empty() && !stands(work.pages(), added.copyOf)) return refused(words::pageGone);
    return keepable(added.page.value);
}
Verdict may(const Work& work, const PageMoved& moved) {
    const auto pages = work.pages();
    const bool there =
        stands(pages, moved.page) && (moved.before.value.empty() || stands(pages, moved.before));
    return there ? Verdict{} : refused(words::pageGone);
}
Verdict may(const Work& work, const PageDeleted& deleted) {
    return stands(work.pages(), deleted.page) ? Verdict{} : refused(words::pageGone);
}
Verdict may(const Work& work, const PageRestored& restored) {
    return stands(work.deletedPages(), restored.page) ? Verdict{} : refused(words::pageGone);
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

std::vector<PageId> Work::pages() const {
    std::vector<PageId> pages;
    for (const auto& sheet : sheets_)
        if (sheet.deleted == 0) pages.push_back(sheet.page);
    return pages;
}

std::vector<PageId> Work::deletedPages() const {
    std::vector<const Sheet*> deleted;
    for (const auto& sheet : sheets_)
        if (sheet.deleted > 0) deleted.push_back(&sheet);
    std::sort(deleted.begin(), deleted.end(), [](auto* a, auto* b) { return a->deleted > b->deleted; });
    std::vector<PageId> pages;
    for (const auto* sheet : deleted) pages.push_back(sheet->page);
    return pages;
}

const Work::Sheet* Work::sheet(const PageId& page) const {
    const auto found =
        std::find_if(sheets_.begin(), sheets_.end(), [&](const Sheet& sheet) { return sheet.page == page; });
    return found == sheets_.end() ? nullptr : &*found;
}

Work::Sheet& Work::touch(const PageId& page) {
    lastPage_ = page;
    if (sheet(page) == nullptr) sheets_.push_back({page, {}, {}, 0});
    return *std::find_if(sheets_.begin(), sheets_.end(), [&](const Sheet& one) { return one.page == page; });
}

const scenario::Scene* Work::sceneOf(const PageId& page) const {
    const auto* begun = sheet(page);
    const auto& id = begun != nullptr && !begun->scene.empty() ? begun->scene : page.value;
    for (const auto& scene : play_.book().scenario().scenes)
        if (scene.id == id) return &scene;
    return nullptr;
}

namespace {

sketch::Ground groundFor(scenario::Template pattern) {
    using sketch::Template;
    static constexpr std::array grounds{Template::Blank,  Template::Storyboard, Template::Genogram,
                                        Template::Ecomap, Template::Risk,       Template::Referral};
    return {grounds[static_cast<std::size_t>(pattern)]};
}

} // namespace

sketch::Ground Work::ground(const PageId& page) const {
    if (const auto* begun = sheet(page); begun != nullptr && begun->ground) return *begun->ground;
    const auto* scene = sceneOf(page);
    return scene != nullptr && scene->sketch ? groundFor(scene->sketch->pattern) : sketch::Ground{};
}

PageId Work::freshPage(const std::string& scene) const {
    for (int number = 2;; ++number) {
        PageId page{(scene.empty() ? freePage.value : scene) + "~" + std::to_string(number)};
        if (sheet(page) == nullptr) return page;
    }
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
void Work::happen(const SketchEdited& edited, std::int64_t at) {
    touch(edited.page);
    sketches_[edited.page].perform(edited.edit, at);
}
void Work::happen(const SketchUndone& undone) { sketches_[undone.page].undo(); }
void Work::happen(const SketchRedone& redone) { sketches_[redone.page].redo(); }
void Work::happen(const QuestionsEdited& edited) { questions_ = edited.texts; }
void Work::happen(const LessonsWritten& written) { lessons_ = written.text; }
void Work::happen(const SlidesArranged& arranged) { slides_ = arranged.slides; }
void Work::happen(const Injected& injected) {
    const auto inject = injectOf(*this, injected.inject);
    if (!inject) return; // Session::check has allowed it
    (void)play_.inject(*inject);
    news_.push_back({play_.book().scenario().injects[*inject].text, false, play_.taken().size()});
}
void Work::happen(const NoteSpoken& spoken) {
    news_.push_back({same(spoken.text), true, play_.taken().size()});
}
void Work::happen(const NewsRead&) { newsRead_ = news_.size(); }

void Work::happen(const PageAdded& added) {
    std::size_t place = sheets_.size();
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        const auto& other = sheets_[i];
        const bool sameScene = other.scene == added.scene || other.page.value == added.scene;
        if (added.copyOf.value.empty() ? sameScene : other.page == added.copyOf) place = i + 1;
    }
    sheets_.insert(sheets_.begin() + static_cast<std::ptrdiff_t>(place),
                   Sheet{added.page, added.scene, added.ground, 0});
    if (const auto* original = sketch(added.copyOf))
        sketches_.insert_or_assign(added.page, sketch::History(original->page()));
}
void Work::happen(const PageMoved& moved) {
    const Sheet sheet = touch(moved.page);
    const auto placeOf = [&](const PageId& page) {
        return std::find_if(sheets_.begin(), sheets_.end(),
                            [&](const Sheet& one) { return one.page == page; });
    };
    if (moved.before == moved.page) return;
    sheets_.erase(placeOf(moved.page));
    sheets_.insert(placeOf(moved.before), sheet);
}
void Work::happen(const PageDeleted& deleted) {
    touch(deleted.page).deleted = ++deletions_;
    lastPage_ = {};
}
void Work::happen(const PageRestored& restored) { touch(restored.page).deleted = 0; }
void Work::happen(const GroundChosen& chosen) { touch(chosen.page).ground = chosen.ground; }

Verdict Session::check(const Entry& entry) const {
    if (const auto* made = std::get_if<SessionMade>(&entry.what))
        return made_ ? refused(words::madeAlready) : nameable(made->name);
    if (!made_) return refused(words::notMadeYet);
    if (const auto* renamed = std::get_if<SessionRenamed>(&entry.what)) return nameable(renamed->name);
    if (isOfRoom(entry.what)) return room_.check(entry.group, entry.what);
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
    } else if (isOfRoom(entry.what)) {
        room_.apply(entry.group, entry.what);
    } else if (std::holds_alternative<CaseGiven>(entry.what)) {
        assert(book != nullptr);
        groups_.push_back(entry.group);
        works_.emplace(entry.group, Work(std::move(book)));
    } else {
        auto& work = works_.at(entry.group);
        std::visit(
            [&](const auto& what) {
                if constexpr (requires { work.happen(what, entry.at); }) work.happen(what, entry.at);
                else if constexpr (requires { work.happen(what); }) work.happen(what);
            },
            entry.what);
    }
}

const Work* Session::work(const GroupId& group) const {
    const auto found = works_.find(group);
    return found == works_.end() ? nullptr : &found->second;
}

} // namespace alur::session
