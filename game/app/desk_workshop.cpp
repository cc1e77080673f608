// The desk's part for the workshop: set-up, lot, board, timers, test, marks, and the list of sessions.
#include <algorithm>
#include <utility>

#include "app/desk.h"
#include "app/desk_words.h"
#include "app/finder.h"
#include "app/pin.h"
#include "app/places.h"
#include "report/time_words.h"
#include "session/lot.h"

namespace alur::app {

namespace fs = std::filesystem;
namespace intent = ui::intent;

// --- opening and closing

const ShelvedCase* Desk::shelved(const std::string& caseId) const {
    const auto found = std::find_if(shelf_.begin(), shelf_.end(), [&](const auto& entry) {
        return entry.scenario && entry.scenario->id.value == caseId;
    });
    return found == shelf_.end() ? nullptr : &*found;
}

void Desk::carryOut(const intent::NewWorkshop&, ui::View& view) {
    wantedCase_.clear();
    if (!makeStore("sesi")) return;
    const auto day = report::calendarDayWords(now_()).read(settings_.language);
    const auto name = fill(desk_words::workshopOn, {same(day)}).read(settings_.language);
    session::SetUpChosen chosen;
    chosen.date = day;
    bool made = happen(session::SessionMade{name, session::Purpose::Workshop}) && happenIn({}, chosen);
    for (const auto& group : workshop_.groups)
        for (const auto& entry : shelf_)
            if (made && entry.scenario && entry.scenario->group == group.id) {
                made = happenIn({group.id}, session::CasePlanned{entry.scenario->id.value});
                break;
            }
    if (!made) return dropStore();
    view.setUp = {};
    view.screen = ui::Screen::SetUp;
}

/// The timers that ran when the program ended stand at the last seconds that were kept.
void Desk::enterWorkshop(const storage::Contents& contents, ui::View& view) {
    for (const auto& group : session_.room().running()) {
        const auto kept = contents.seconds.find(group);
        const auto elapsed =
            std::max(session_.room().timer(group).elapsed, kept == contents.seconds.end() ? 0 : kept->second);
        const session::TimerPaused paused{elapsed};
        if (store_->access() == storage::Access::Write) happenIn(group, paused);
        else session_.apply({now_(), group, paused});
    }
    if (!contents.seconds.empty()) toast(ui::Icon::Pause, desk_words::timersHeld);
    pinOpenAt_ = seconds_ + pinDelay(session_.room().wrongPins());
    const bool locked = !session_.room().setUp().pinHash.empty();
    inGroupsHands_ = locked;
    const auto& room = session_.room();
    const bool fresh = session_.groups().empty() && !room.seed() && room.people().empty();
    view.setUp = {};
    view.board = {};
    view.test = {};
    view.comparison = {};
    view.play = {};
    view.screen = locked ? ui::Screen::HandOver : fresh ? ui::Screen::SetUp : ui::Screen::Board;
}

void Desk::take(const fs::path& dropped, ui::View& view) {
    if (dropped.extension() == ".alur") return openSession(broughtIn(dropped), view);
    const bool isCase = dropped.extension() == ".yaml" || dropped.extension() == ".yml";
    if (author_ && isCase) return author_->take(dropped);
    if (isWorkshop() && view.screen == ui::Screen::SetUp) return readRoster(dropped, view);
}

void Desk::readRoster(const fs::path& file, ui::View& view) {
    const auto bytes = readAll(file);
    if (bytes.empty())
        return toast(ui::Icon::Exclamation, fill(desk_words::fileUnreadable, {same(shown(file.filename()))}));
    std::vector<session::Remark> remarks;
    view.setUp.roster.set(session::decoded(bytes, remarks));
    view.setUp.reading = session::readRoster(bytes);
    view.setUp.rosterChanged = true;
    view.setUp.tab = ui::SetUpTab::People;
}

void Desk::carryOut(const intent::Look& wanted, ui::View&) {
    if (inBrowser()) return askForFile(wanted.what == ui::Sought::Rosters ? ".csv,.txt,.tsv" : "");
    sought_ = wanted.what;
    foundFiles_ = findFiles(places_.files, wanted.what == ui::Sought::Rosters
                                               ? std::vector<std::string>{".csv", ".txt", ".tsv"}
                                               : std::vector<std::string>{".alur"});
    found_.clear();
    for (const auto& file : foundFiles_)
        found_.push_back({shown(file.filename()), shown(file.parent_path())});
}

void Desk::carryOut(const intent::OpenFound& wanted, ui::View& view) {
    if (wanted.which >= foundFiles_.size()) return;
    const auto file = foundFiles_[wanted.which];
    if (sought_ == ui::Sought::Sessions) openSession(file, view);
    else readRoster(file, view);
}

// --- the list of sessions

const fs::path* Desk::fileOf(const std::string& key) const {
    for (std::size_t i = 0; i < sessionCards_.size(); ++i)
        if (sessionCards_[i].key == key) return &sessionFiles_[i];
    return nullptr;
}

void Desk::carryOut(const intent::Rename& wanted, ui::View&) {
    if (wanted.key.empty()) {
        if (session_.name() != wanted.name) happenIn({}, session::SessionRenamed{wanted.name});
        return;
    }
    const auto* file = fileOf(wanted.key);
    if (file == nullptr || wanted.name.empty()) return;
    storage::Contents contents;
    storage::Outcome outcome;
    if (const auto store = storage::Store::open(*file, contents, outcome))
        outcome = store->append({now_(), {}, session::SessionRenamed{wanted.name}});
    if (outcome.trouble) say(desk_words::notRenamed, *outcome.trouble);
    listSessions();
}

void Desk::carryOut(const intent::Copy& wanted, ui::View&) {
    const auto* file = fileOf(wanted.key);
    if (file == nullptr) return;
    const auto card = std::find_if(sessionCards_.begin(), sessionCards_.end(),
                                   [&](const auto& one) { return one.key == wanted.key; });
    const auto copy = freeName(
        sessionsFolder(), shown(file->stem()) + desk_words::copyEnding.read(settings_.language), ".alur");
    auto outcome = storage::copySession(*file, copy);
    if (outcome.ok()) {
        storage::Contents contents;
        const auto name = fill(desk_words::copyOf, {same(card->name)}).read(settings_.language);
        if (const auto store = storage::Store::open(copy, contents, outcome))
            outcome = store->append({now_(), {}, session::SessionRenamed{name}});
    }
    if (outcome.trouble) say(desk_words::notCopied, *outcome.trouble);
    else toast(ui::Icon::CheckCircle, fill(desk_words::copied, {same(shown(copy.filename()))}));
    listSessions();
}

void Desk::carryOut(const intent::ExportWithoutNames& wanted, ui::View&) {
    const auto* file = fileOf(wanted.key);
    if (file == nullptr) return;
    std::error_code error;
    auto folder = places_.data / pathOf(desk_words::exportFolder.read(settings_.language));
    for (const auto& usual : places_.files)
        if (fs::is_directory(usual, error)) {
            folder = usual;
            break;
        }
    fs::create_directories(folder, error);
    const auto copy = freeName(
        folder, shown(file->stem()) + desk_words::withoutNamesEnding.read(settings_.language), ".alur");
    const auto outcome = storage::copyWithoutNames(*file, copy);
    if (outcome.trouble) say(desk_words::notCopied, *outcome.trouble);
    else toast(ui::Icon::CheckCircle, fill(desk_words::exported, {same(handOver(copy))}));
}

void Desk::carryOut(const intent::EraseSession& wanted, ui::View&) {
    const auto* file = fileOf(wanted.key);
    if (file == nullptr) return;
    const auto outcome = storage::erase(*file);
    if (outcome.trouble) say(desk_words::notErased, *outcome.trouble);
    else toast(ui::Icon::CheckCircle, desk_words::erased);
    listSessions();
}

// --- set-up

void Desk::carryOut(const intent::SetUp& wanted, ui::View&) {
    auto chosen = wanted.chosen;
    const auto& now = session_.room().setUp();
    chosen.pinSalt = now.pinSalt;
    chosen.pinHash = now.pinHash;
    if (chosen != now) happenIn({}, chosen);
}

void Desk::carryOut(const intent::SetPin& wanted, ui::View&) {
    auto chosen = session_.room().setUp();
    chosen.pinSalt = wanted.pin.empty() ? "" : std::to_string(random_()) + std::to_string(random_());
    chosen.pinHash = wanted.pin.empty() ? "" : pinHash(wanted.pin, chosen.pinSalt);
    happenIn({}, chosen);
}

void Desk::carryOut(const intent::TakeRoster& wanted, ui::View&) {
    auto people = session::keepNumbers(session_.room().people(), wanted.people);
    if (session_.room().people() != people) happenIn({}, session::RosterTaken{std::move(people)});
}

void Desk::carryOut(const intent::DrawLot&, ui::View& view) {
    std::vector<session::GroupId> groups;
    for (const auto& group : workshop_.groups) groups.push_back({group.id});
    const auto seed = random_();
    if (happenIn({}, session::LotDrawn{seed, session::drawLot(session_.room().people(), groups, seed)}))
        ++view.setUp.lots;
}

void Desk::carryOut(const intent::MovePerson& wanted, ui::View&) {
    if (session_.room().groupOf(wanted.number) != wanted.group)
        happenIn(wanted.group, session::PersonMoved{wanted.number});
}

void Desk::carryOut(const intent::PlanCase& wanted, ui::View&) {
    if (session_.work(wanted.group) == nullptr && session_.room().plannedCase(wanted.group) != wanted.caseId)
        happenIn(wanted.group, session::CasePlanned{wanted.caseId});
}

// --- board and groups

void Desk::carryOut(const intent::ToBoard&, ui::View& view) {
    if (!isWorkshop()) return;
    group_ = {};
    if (inGroupsHands_ && !session_.room().setUp().pinHash.empty()) {
        view.pin = {ui::PinView::Purpose::Board, {}, false};
        return;
    }
    inGroupsHands_ = false;
    view.screen = ui::Screen::Board;
}

void Desk::carryOut(const intent::HandOver&, ui::View& view) {
    if (!isWorkshop()) return;
    group_ = {};
    inGroupsHands_ = true;
    view.play = {};
    view.result = {};
    view.sketch = {};
    view.screen = ui::Screen::HandOver;
}

void Desk::carryOut(const intent::OpenGroup& wanted, ui::View& view) {
    if (!isWorkshop()) return;
    if (session_.work(wanted.group) == nullptr) {
        const auto& planned = session_.room().plannedCase(wanted.group);
        if (planned.empty()) return toast(ui::Icon::Info, desk_words::noCasePlanned);
        const auto* found = shelved(planned);
        if (found == nullptr)
            return toast(ui::Icon::Exclamation, fill(desk_words::caseIsGone, {same(planned)}));
        const auto book = std::make_shared<const casework::Rulebook>(found->scenario, method_);
        if (!happenIn(wanted.group, session::CaseGiven{planned}, {planned, found->text}, book)) return;
    }
    group_ = wanted.group;
    debrief_.reset();
    ++happened_; // what was shown of another group is stale
    inGroupsHands_ = true;
    view.play = {};
    view.result = {};
    view.screen = work()->notesRead() ? ui::Screen::Play : ui::Screen::Notes;
}

// --- timers

void Desk::startTimer(const session::GroupId& group) {
    if (!session_.room().timer(group).running) happenIn(group, session::TimerStarted{});
}

void Desk::holdTimer(const session::GroupId& group) {
    const auto timer = session_.room().timer(group);
    if (timer.running && store_ && store_->access() == storage::Access::Write)
        happenIn(group, session::TimerPaused{timer.elapsed});
}

void Desk::carryOut(const intent::RunTimer& wanted, ui::View&) {
    calmed_.clear();
    for (const auto& group : workshop_.groups)
        if (wanted.group.value.empty() || wanted.group.value == group.id)
            wanted.run ? startTimer({group.id}) : holdTimer({group.id});
}

void Desk::carryOut(const intent::Calm& wanted, ui::View&) {
    if (!isWorkshop()) return;
    if (wanted.on) {
        const auto running = session_.room().running();
        for (const auto& group : running) holdTimer(group);
        calmed_.insert(calmed_.end(), running.begin(), running.end());
        return;
    }
    for (const auto& group : std::exchange(calmed_, {})) startTimer(group);
}

void Desk::tickTimers(double seconds) {
    const auto milliseconds = [](double time) { return static_cast<std::int64_t>(time * 1000); };
    const double before = std::exchange(tickedAt_, seconds);
    const auto running = session_.room().running();
    if (running.empty() || before < 0) return;
    session_.tick(session::awake(milliseconds(before), milliseconds(seconds)));
    if (std::exchange(keptSecond_, static_cast<std::int64_t>(seconds)) == keptSecond_) return;
    std::map<session::GroupId, std::int64_t> elapsed;
    for (const auto& group : running) elapsed[group] = session_.room().timer(group).elapsed;
    store_->keepTimers(elapsed);
    keepInBrowser();
}

// --- news, scores, marks, test, PIN

void Desk::carryOut(const intent::PutIn& wanted, ui::View&) {
    happenIn(wanted.group, session::Injected{wanted.inject});
}

void Desk::carryOut(const intent::Speak& wanted, ui::View&) {
    happenIn(wanted.group, session::NoteSpoken{wanted.text});
}

void Desk::carryOut(const intent::ReadNews&, ui::View&) {
    if (work() != nullptr && work()->newsRead() < work()->news().size()) happen(session::NewsRead{});
}

void Desk::carryOut(const intent::Reveal& wanted, ui::View&) {
    if (session_.room().scoresRevealed() != wanted.shown) happenIn({}, session::ScoresRevealed{wanted.shown});
}

void Desk::carryOut(const intent::GiveMark& wanted, ui::View&) {
    happenIn(wanted.group, session::Marked{wanted.by, wanted.criterion, wanted.level});
}

void Desk::carryOut(const intent::Answer& wanted, ui::View&) { happenIn(wanted.group, wanted.answered); }

void Desk::carryOut(const intent::TryPin& wanted, ui::View& view) {
    const auto& setUp = session_.room().setUp();
    if (!isWorkshop() || pinOpenAt_ > seconds_) return;
    const bool right = setUp.pinHash.empty() || pinHash(wanted.pin, setUp.pinSalt) == setUp.pinHash;
    if (!setUp.pinHash.empty() && (!right || session_.room().wrongPins() > 0))
        if (!happenIn({}, session::PinTried{right})) return;
    view.pin.digits.clear();
    view.pin.wrong = !right;
    if (!right) {
        pinOpenAt_ = seconds_ + pinDelay(session_.room().wrongPins());
        return;
    }
    const auto purpose = std::exchange(view.pin.purpose, ui::PinView::Purpose::None);
    if (purpose == ui::PinView::Purpose::TakeBack) carryOut(intent::TakeBack{true}, view);
    if (purpose == ui::PinView::Purpose::Board) {
        inGroupsHands_ = false;
        view.screen = ui::Screen::Board;
    }
}

} // namespace alur::app
