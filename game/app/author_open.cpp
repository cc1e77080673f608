// The case that is open: read again whenever it was saved, its problems, its last good version, its preview.
#include <algorithm>

#include "app/author_desk.h"
#include "app/author_desk_words.h"
#include "app/backups.h"
#include "app/places.h"
#include "app/problem_lines.h"
#include "app/when_words.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {
constexpr std::size_t shownProblems = 100;
}

void AuthorDesk::carryOut(const ui::author::Open& wanted) {
    open(wanted.path.empty() ? fs::path{} : pathOf(wanted.path));
}

void AuthorDesk::open(const fs::path& file) {
    if (file == open_ && model_.open) return;
    stopSearch();
    endPreview();
    {
        const std::lock_guard lock(watched_);
        watchedOpen_ = file;
    }
    open_ = file;
    shelved_ = {};
    good_.reset();
    chart_.reset();
    versions_.clear();
    model_.open.reset();
    if (file.empty()) return;
    model_.open.emplace();
    auto& open = *model_.open;
    open.card.path = shown(file);
    open.card.file = shown(file.filename());
    open.card.origin = originOf(file);
    open.card.group = workshop_.groups.size();
    if (const auto* known = entry(file)) open.card = known->card;
    open.card.state = ui::AuthorCase::State::Unchecked;
    open.folder = shown(file.parent_path());
    quick_.start(opening(file));
}

Work AuthorDesk::opening(const fs::path& file) {
    return [this, file]() -> StepDone {
        auto shelved = std::make_shared<ShelvedCase>(readShelved(file, *method_, workshop_));
        std::shared_ptr<KeptCase> kept;
        if (!shelved->scenario) kept = lastGoodOf(file);
        return {[this, shelved, kept] {
                    if (shelved->path != open_) return;
                    if (kept && !good_) readGood(kept->shelved, whenWords(kept->savedAt, hands_.now()));
                    read(std::move(*shelved));
                },
                false};
    };
}

/// The newest version kept of a case that can still be played: a typo of yesterday closes nothing today.
std::shared_ptr<AuthorDesk::KeptCase> AuthorDesk::lastGoodOf(const fs::path& file) const {
    if (originOf(file) != ui::AuthorCase::Origin::Own) return {};
    for (const auto& version : Backups(file).list()) {
        if (version.soundness != Soundness::Whole) continue;
        auto shelved = readShelved(version.file, *method_, workshop_);
        if (shelved.scenario)
            return std::make_shared<KeptCase>(KeptCase{std::move(shelved), version.savedAt});
    }
    return {};
}

/// What the file holds now, whatever it is.
void AuthorDesk::read(ShelvedCase shelved) {
    auto& open = *model_.open;
    const auto checked = summary(shelved); // publish counts a twin in
    for (const auto& other : entries_)
        if (other.path != open_ && !shelved.head.id.empty() && other.id == shelved.head.id &&
            other.path.parent_path() == open_.parent_path())
            shelved.problems.push_back(
                {{shelved.file, 0, 0},
                 "id",
                 fill(author_desk_words::sameIdIn, {same(shelved.head.id), same(other.card.file)}),
                 Severity::Error});
    dress(open.card, checked.head);
    setChecked(open.card, checked);
    if (auto* known = entry(open_)) {
        taken(checked);
        open.card.changed = known->card.changed;
        open.card.when = known->card.when;
    }
    // Errors first: they keep the case from being played.
    std::stable_partition(shelved.problems.begin(), shelved.problems.end(),
                          [](const Problem& one) { return one.severity == Severity::Error; });
    open.problems = problemLines(shelved.text, shelved.problems, shownProblems);
    open.more = shelved.problems.size() - open.problems.size();
    open.gone = false;
    ++open.reads;
    keepVersion(shelved);
    shelved_ = std::move(shelved);
    open.behind = !shelved_.scenario && good_ != nullptr;
    if (shelved_.scenario) readGood(shelved_, clockWords(hands_.now()));
    followPreview();
}

void AuthorDesk::readGood(const ShelvedCase& shelved, const Text& since) {
    auto& open = *model_.open;
    const bool searching =
        open.search == ui::AuthorOpen::Search::Running || open.search == ui::AuthorOpen::Search::Done;
    good_ = std::make_shared<const casework::Rulebook>(shelved.scenario, method_);
    open.scenario = &good_->scenario();
    open.goodSince = since;
    layOutMap();
    stopSearch();
    open.search = ui::AuthorOpen::Search::NotYet;
    open.findings.clear();
    if (searching) carryOut(ui::author::Search{true});
}

// --- the editor

void AuthorDesk::carryOut(const ui::author::Edit& wanted) {
    edit(pathOf(wanted.path), wanted.line, wanted.column);
}

void AuthorDesk::edit(const fs::path& file, int line, int column) {
    hands_.toast(ui::Icon::ExternalLink, fill(author_desk_words::opening, {same(shown(file.filename()))}));
    opener_.start([this, file, line, column]() -> StepDone {
        if (hands_.openEditor(file, line, column)) return {};
        return {[this, file, line] {
                    hands_.say(author_desk_words::noEditor,
                               fill(author_desk_words::noEditorText,
                                    {same(shown(file)), same(std::to_string(std::max(1, line)))}));
                },
                false};
    });
}

// --- the preview

bool AuthorDesk::startPreview(const casework::Prepared& from) {
    if (!good_) {
        hands_.say(author_desk_words::nothingToPlay, author_desk_words::nothingToPlayText);
        return false;
    }
    preview_.emplace(good_, from);
    note_.emplace();
    note_->path = model_.open->card.path;
    note_->file = model_.open->card.file;
    note_->said =
        from == casework::Prepared{} ? author_desk_words::previewBegun : author_desk_words::previewByHand;
    note_->reads = model_.open->reads;
    followPreview();
    return true;
}

void AuthorDesk::endPreview() {
    preview_.reset();
    note_.reset();
}

void AuthorDesk::followPreview() {
    if (!preview_) return;
    const auto& open = *model_.open;
    note_->behind = open.behind;
    note_->errors = open.card.errors;
    note_->line = open.problems.empty() ? 0 : open.problems.front().problem.place.line;
    note_->reads = open.reads;
    if (preview_->work().play().sharedBook() == good_) return;
    using Kept = session::Preview::Kept;
    const auto resumed = preview_->follow(good_);
    const auto& scene = preview_->work().play().scene().title;
    const auto& pattern = resumed.kept == Kept::All     ? author_desk_words::previewAll
                          : resumed.kept == Kept::State ? author_desk_words::previewState
                                                        : author_desk_words::previewLess;
    note_->said = fill(pattern, {open.goodSince, scene, same(std::to_string(resumed.steps))});
}

} // namespace alur::app
