#include "app/author_desk.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <utility>

#include "app/author_desk_words.h"
#include "app/editor.h"
#include "app/places.h"
#include "app/side_by_side.h"
#include "app/when_words.h"
#include "scenario/languages.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds betweenLooks{250};
constexpr std::chrono::milliseconds atOnce{80}; // of reading, before it is shown
constexpr std::size_t headBytes = 8192;

bool liesIn(const fs::path& file, const fs::path& folder) {
    return !folder.empty() && file.parent_path() == folder;
}

std::int64_t changedAt(const fs::path& file) {
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    if (error) return 0;
    const auto system = std::chrono::file_clock::to_sys(time).time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(system).count();
}

/// The first bytes of a file are enough for its head, where they hold it.
scenario::Head headOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text(headBytes, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    auto head = scenario::readHead(text);
    if (!head.id.empty() && !head.title.empty()) return head;
    const auto whole = scenario::readFile(file, {});
    return whole.value ? scenario::readHead(*whole.value) : head;
}

} // namespace

AuthorDesk::AuthorDesk(AuthorPlaces places, std::shared_ptr<const scenario::Method> method,
                       const scenario::Workshop& workshop, AuthorHands hands)
    : places_(std::move(places)), method_(std::move(method)), workshop_(workshop), hands_(std::move(hands)),
      explorer_(hands_.wake), opener_(hands_.wake), reader_(hands_.wake), quick_(hands_.wake),
      watcher_(hands_.wake) {
    if (!hands_.openEditor) hands_.openEditor = openInEditor;
    model_.listing = true;
    model_.ownFolder = shown(places_.own);
    for (const auto& folder : places_.shipped)
        model_.folders.push_back(fill(author_desk_words::shippedFolder, {same(shown(folder))}));
    model_.folders.push_back(fill(author_desk_words::ownFolder, {same(model_.ownFolder)}));
    watcher_.start(watching());
}

AuthorDesk::~AuthorDesk() { stopSearch(); }

bool AuthorDesk::takeIn() {
    bool any = false;
    for (auto* worker : {&quick_, &watcher_, &reader_, &opener_, &explorer_})
        any = worker->takeResults() || any;
    if (any) publish();
    return any;
}

void AuthorDesk::carryOut(const ui::author::Wish& wish) {
    std::visit([&](const auto& one) { carryOut(one); }, wish);
    publish();
}

// --- the list

std::vector<fs::path> AuthorDesk::folders() const {
    auto folders = places_.shipped;
    folders.push_back(places_.own);
    if (places_.sticks)
        for (const auto& stick : places_.sticks())
            for (const auto& folder : {stick, stick / "Alur", stick / "scenarios"}) folders.push_back(folder);
    std::vector<fs::path> each;
    for (const auto& folder : folders)
        if (!folder.empty() && std::find(each.begin(), each.end(), folder) == each.end())
            each.push_back(folder);
    return each;
}

ui::AuthorCase::Origin AuthorDesk::originOf(const fs::path& file) const {
    if (liesIn(file, places_.own)) return ui::AuthorCase::Origin::Own;
    const bool shipped = std::any_of(places_.shipped.begin(), places_.shipped.end(),
                                     [&](const fs::path& folder) { return liesIn(file, folder); });
    return shipped ? ui::AuthorCase::Origin::Shipped : ui::AuthorCase::Origin::Elsewhere;
}

/// Looks again and again; what the open file holds is read at once.
Work AuthorDesk::watching() {
    return [this, watch = std::make_shared<CaseWatch>(), first = true]() mutable -> StepDone {
        fs::path open;
        {
            const std::lock_guard lock(watched_);
            open = watchedOpen_;
        }
        auto changes = watch->look(folders(), open);
        const bool begins = std::exchange(first, false);
        if (!begins && !changes.any()) return {{}, true, betweenLooks};
        std::shared_ptr<ShelvedCase> reread;
        if (!begins &&
            std::find(changes.changed.begin(), changes.changed.end(), open) != changes.changed.end())
            reread = std::make_shared<ShelvedCase>(readShelved(open, *method_, workshop_));
        return {[this, changes = std::move(changes), reread] {
                    noticed(changes);
                    if (reread && reread->path == open_) read(std::move(*reread));
                },
                true, betweenLooks};
    };
}

void AuthorDesk::noticed(const CaseWatch::Changes& changes) {
    for (const auto& problem : changes.problems)
        hands_.toast(ui::Icon::Exclamation,
                     fill({"{0}: {1}", "{0}: {1}"}, {same(problem.place.file), problem.text}));
    changedCases_ = changedCases_ || !firstLook_;
    firstLook_ = false;
    for (const auto& file : changes.gone) {
        std::erase_if(entries_, [&](const Entry& entry) { return entry.path == file; });
        if (file == open_ && model_.open) {
            ShelvedCase gone;
            gone.path = file;
            gone.file = shelved_.file;
            gone.head = shelved_.head;
            gone.problems = {{{gone.file, 0, 0}, "", author_desk_words::fileGone, Severity::Error}};
            read(std::move(gone));
            model_.open->gone = true;
        }
    }
    for (const auto& file : changes.changed) {
        auto* known = entry(file);
        if (known == nullptr) {
            entries_.push_back({file, {}, {}, false});
            known = &entries_.back();
            known->card.path = shown(file);
            known->card.file = shown(file.filename());
            known->card.origin = originOf(file);
            known->card.group = workshop_.groups.size();
        }
        known->card.changed = changedAt(file);
        known->card.when = whenWords(known->card.changed, hands_.now());
    }
    reader_.start(reading(changes.changed));
}

/// First the heads of all, then each as a whole, on all cores; what came of it is told some times a second.
Work AuthorDesk::reading(std::vector<fs::path> files) {
    return [this, files = std::move(files), next = std::size_t{0}, heads = true]() mutable -> StepDone {
        auto batch = std::make_shared<std::vector<Checked>>();
        const auto end = std::chrono::steady_clock::now() + atOnce;
        while (next < files.size() && std::chrono::steady_clock::now() < end) {
            const auto count = std::min<std::size_t>(heads ? 1 : 16, files.size() - next),
                       begun = batch->size();
            batch->resize(begun + count);
            sideBySide(count, [&](std::size_t n) {
                const auto& file = files[next + n];
                auto& checked = (*batch)[begun + n];
                if (!heads) checked = summary(readShelved(file, *method_, workshop_));
                else checked.path = file, checked.head = headOf(file), checked.onlyHead = true;
            });
            next += count;
        }
        const bool headsDone = heads && next == files.size(), done = !heads && next == files.size();
        if (headsDone) heads = false, next = 0;
        return {[this, batch, headsDone] {
                    for (const auto& checked : *batch) taken(checked);
                    if (headsDone) model_.listing = false;
                },
                !done};
    };
}

AuthorDesk::Checked AuthorDesk::summary(const ShelvedCase& shelved) const {
    Checked checked;
    checked.path = shelved.path;
    checked.head = shelved.head;
    for (const auto& problem : shelved.problems)
        ++(problem.severity == Severity::Error ? checked.errors : checked.warnings);
    checked.playable = shelved.scenario != nullptr;
    if (!shelved.scenario) return checked;
    checked.scenes = shelved.scenario->scenes.size();
    checked.decisions = shelved.scenario->decisions.size();
    checked.languages = scenario::languagesOf(*shelved.scenario);
    return checked;
}

void AuthorDesk::taken(const Checked& checked) {
    auto* found = entry(checked.path);
    if (found == nullptr) return; // gone meanwhile
    dress(found->card, checked.head);
    found->id = checked.head.id;
    if (!checked.onlyHead) setChecked(found->card, checked);
}

void AuthorDesk::setChecked(ui::AuthorCase& card, const Checked& checked) const {
    using State = ui::AuthorCase::State;
    card.errors = checked.errors;
    card.warnings = checked.warnings;
    card.state = !checked.playable ? State::Broken : checked.warnings > 0 ? State::Doubtful : State::Fine;
    card.scenes = checked.scenes;
    card.decisions = checked.decisions;
    card.languages = checked.languages;
}

void AuthorDesk::dress(ui::AuthorCase& card, const scenario::Head& head) const {
    if (!head.title.empty()) card.title = head.title;
    const auto& groups = workshop_.groups;
    const auto group = std::find_if(groups.begin(), groups.end(),
                                    [&](const scenario::Group& one) { return one.id == head.group; });
    if (group == groups.end()) return;
    card.group = static_cast<std::size_t>(group - groups.begin());
    card.kind = group->kind;
    card.shape = group->shape;
    card.colour = group->colour;
}

AuthorDesk::Entry* AuthorDesk::entry(const fs::path& file) {
    const auto known = places_of_.find(file);
    if (known != places_of_.end() && known->second < entries_.size() && entries_[known->second].path == file)
        return &entries_[known->second];
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& one) { return one.path == file; });
    if (found == entries_.end()) return nullptr;
    places_of_[file] = static_cast<std::size_t>(found - entries_.begin());
    return &*found;
}

const AuthorDesk::Entry* AuthorDesk::entryOf(const std::string& path) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& one) { return one.card.path == path; });
    return found == entries_.end() ? nullptr : &*found;
}

/// What the screens see: the cards, and those whose id is another's too as broken.
void AuthorDesk::publish() {
    std::map<std::pair<fs::path, std::string>, int> ids;
    for (const auto& one : entries_)
        if (!one.id.empty()) ++ids[{one.path.parent_path(), one.id}];
    model_.cases.clear();
    model_.checked = 0;
    for (auto& one : entries_) {
        auto card = one.card;
        one.twin = !one.id.empty() && ids[{one.path.parent_path(), one.id}] > 1;
        if (one.twin) {
            ++card.errors;
            if (card.state != ui::AuthorCase::State::Unchecked) card.state = ui::AuthorCase::State::Broken;
        }
        model_.checked += card.state != ui::AuthorCase::State::Unchecked;
        model_.cases.push_back(std::move(card));
    }
    ++model_.listed;
    if (!model_.open) return;
    const auto& path = model_.open->card.path;
    const auto card = std::find_if(model_.cases.begin(), model_.cases.end(),
                                   [&](const ui::AuthorCase& one) { return one.path == path; });
    if (card == model_.cases.end()) return;
    const auto reads = model_.open->card;
    model_.open->card = *card;
    if (card->state == ui::AuthorCase::State::Unchecked) model_.open->card = reads;
}

} // namespace alur::app
