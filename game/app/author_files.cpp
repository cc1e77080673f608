// What the author does with whole files: new, copied, out and in as one file, an earlier version.
#include <algorithm>

#include "app/author_desk.h"
#include "app/author_desk_words.h"
#include "app/backups.h"
#include "app/finder.h"
#include "app/own_cases.h"
#include "app/places.h"
#include "app/when_words.h"
#include "scenario/rewrite.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

std::set<std::string> idsIn(const AuthorPlaces& places) {
    auto folders = places.shipped;
    folders.push_back(places.own);
    return caseIdsIn(folders);
}

} // namespace

void AuthorDesk::carryOut(const ui::author::Make& wanted) {
    quick_.start([this, wanted]() -> StepDone {
        const auto taken = idsIn(places_);
        const auto stem = freeCaseId(scenario::idFrom(wanted.title), taken);
        const auto file = freeCaseFile(places_.own, stem);
        const auto templates = places_.shipped.empty() ? fs::path{} : places_.shipped.front();
        const NewCase wish{wanted.group, wanted.title, {}, wanted.comments};
        const auto made = newCase(file, templates, wish, workshop_, taken);
        return {[this, made] {
                    if (made.trouble) return hands_.say(author_desk_words::notMade, *made.trouble);
                    hands_.toast(ui::Icon::CheckCircle,
                                 fill(author_desk_words::made, {same(shown(made.file))}));
                    open(made.file);
                    edit(made.file, 0, 0);
                },
                false};
    });
}

void AuthorDesk::carryOut(const ui::author::Duplicate& wanted) {
    const auto original = pathOf(wanted.path);
    quick_.start([this, original]() -> StepDone {
        const auto file = freeCaseFile(places_.own, shown(original.stem()));
        const auto made = duplicateCase(original, file, {}, idsIn(places_));
        return {[this, made] {
                    if (made.trouble) return hands_.say(author_desk_words::notCopied, *made.trouble);
                    hands_.toast(ui::Icon::Clone, fill(author_desk_words::copied, {same(shown(made.file))}));
                    open(made.file);
                },
                false};
    });
}

void AuthorDesk::carryOut(const ui::author::Export& wanted) {
    const auto original = pathOf(wanted.path);
    quick_.start([this, original]() -> StepDone {
        std::error_code error;
        fs::create_directories(places_.exports, error); // where that fails, exporting says why
        const auto made = exportCase(original, places_.exports);
        return {[this, made] {
                    if (made.trouble) return hands_.say(author_desk_words::notExported, *made.trouble);
                    hands_.toast(ui::Icon::Download,
                                 fill(author_desk_words::exported, {same(shown(made.file))}));
                },
                false};
    });
}

void AuthorDesk::carryOut(const ui::author::LookForPackets&) {
    packets_.clear();
    model_.packets.clear();
    model_.idTaken.reset();
    for (const auto& file : findFiles(places_.files, {".yaml", ".yml"})) {
        packets_.push_back(file);
        model_.packets.emplace_back(shown(file.filename()), shown(file.parent_path()));
    }
}

void AuthorDesk::carryOut(const ui::author::Import& wanted) {
    model_.idTaken.reset();
    if (wanted.which >= packets_.size()) return;
    quick_.start([this, wanted, source = packets_[wanted.which]]() -> StepDone {
        const auto came = importCase(source, places_.own, idsIn(places_),
                                     wanted.newId ? SameId::TakeNewId : SameId::Ask, *method_, workshop_);
        return {[this, wanted, came] {
                    if (came.asks) {
                        model_.idTaken = {wanted.which, came.newId};
                        return;
                    }
                    if (came.made.trouble)
                        return hands_.say(author_desk_words::notImported, *came.made.trouble);
                    hands_.toast(ui::Icon::CheckCircle,
                                 fill(author_desk_words::imported, {same(shown(came.made.file))}));
                    open(came.made.file);
                },
                false};
    });
}

void AuthorDesk::take(const fs::path& dropped) {
    packets_ = {dropped};
    model_.packets = {{shown(dropped.filename()), shown(dropped.parent_path())}};
    carryOut(ui::author::Wish{ui::author::Import{}});
}

// --- earlier versions

/// What was saved of one's own case, without being asked.
void AuthorDesk::keepVersion(const ShelvedCase& shelved) {
    if (originOf(open_) != ui::AuthorCase::Origin::Own || shelved.text.empty()) return;
    const auto soundness = shelved.scenario ? Soundness::Whole : Soundness::Broken;
    quick_.start([this, file = open_, text = shelved.text, soundness]() -> StepDone {
        const auto kept = Backups(file).keep(text, savedAt(file), soundness);
        if (!kept.trouble) return {[this] { listVersions(); }, false};
        return {[this, why = *kept.trouble] { hands_.toast(ui::Icon::Exclamation, why); }, false};
    });
}

void AuthorDesk::listVersions() {
    quick_.start([this, file = open_]() -> StepDone {
        auto versions = Backups(file).list();
        return {[this, file, versions = std::move(versions)] {
                    if (file != open_ || !model_.open) return;
                    versions_.clear();
                    model_.open->kept.clear();
                    for (const auto& version : versions) {
                        versions_.push_back(version.file);
                        model_.open->kept.push_back({whenWords(version.savedAt, hands_.now()),
                                                     version.soundness == Soundness::Broken,
                                                     static_cast<std::size_t>(version.bytes)});
                    }
                },
                false};
    });
}

void AuthorDesk::carryOut(const ui::author::Restore& wanted) {
    if (!model_.open || wanted.which >= versions_.size()) return;
    quick_.start([this, file = open_, version = versions_[wanted.which],
                  when = model_.open->kept[wanted.which].when]() -> StepDone {
        const auto versions = Backups(file).list();
        const auto found = std::find_if(versions.begin(), versions.end(),
                                        [&](const Version& one) { return one.file == version; });
        std::optional<Text> trouble = author_desk_words::fileGone;
        if (found != versions.end()) trouble = Backups(file).restore(*found, hands_.now());
        return {[this, trouble, when] {
                    if (trouble) return hands_.say(author_desk_words::notRestored, *trouble);
                    hands_.toast(ui::Icon::History, fill(author_desk_words::restored, {when}));
                },
                false};
    });
}

} // namespace alur::app
