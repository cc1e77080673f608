#include "app/desk.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <random>
#include <thread>

#include "app/desk_words.h"
#include "app/page_files.h"
#include "app/places.h"
#include "app/replay.h"
#include "app/settings_file.h"
#include "app/when_words.h"
#include "report/naming.h"
#include "report/time_words.h"

namespace alur::app {

namespace fs = std::filesystem;
namespace intent = ui::intent;

namespace {

constexpr double toastSeconds = 4;
constexpr double secondsBetweenTries = 2; // to store what found no room

std::string timeStamp(std::int64_t now) {
    const auto seconds = static_cast<std::time_t>(now / 1000);
    const std::tm* local = std::localtime(&seconds);
    std::array<char, 32> stamp{};
    if (local != nullptr) std::strftime(stamp.data(), stamp.size(), "%Y%m%d-%H%M%S", local);
    return stamp.data();
}

/// Place, people, how many groups have begun and how far they are.
Text workshopWords(const storage::Summary& summary) {
    const auto counts = fill(desk_words::workshopFarAlong, {same(std::to_string(summary.people)),
                                                            same(std::to_string(summary.cases.size())),
                                                            same(std::to_string(summary.steps))});
    return summary.place.empty() ? counts : fill(desk_words::workshopAt, {same(summary.place), counts});
}

} // namespace

Desk::Desk(DeskPlaces places, std::shared_ptr<const scenario::Method> method, scenario::Workshop workshop,
           std::function<std::int64_t()> now, std::function<void()> wake)
    : places_(std::move(places)), method_(std::move(method)), workshop_(std::move(workshop)),
      now_(std::move(now)), wake_(std::move(wake)), worker_(wake_),
      random_([] { return std::random_device{}(); }) {
    if (const auto kept = readSettings(places_.data / "settings.json")) settings_ = *kept;
    listSessions();
    readCases();
}

Desk::~Desk() {
    giveUpReport();
    closeSession();
}

// --- what the screens look at

const scenario::Group* Desk::groupOf(const std::string& id) const { return workshop_.group(id); }

const session::Work* Desk::work() const {
    if (whatIf_) return &whatIf_->work();
    if (const auto* preview = this->preview()) return &preview->work();
    return store_ ? session_.work(group_) : nullptr;
}

const ui::Model& Desk::model(double seconds) {
    seconds_ = seconds;
    if (!waiting_.empty() && seconds - triedAt_ > secondsBetweenTries) storeWaiting();
    std::erase_if(toasts_, [&](const ui::Toast& toast) {
        return toast.since >= 0 && seconds - toast.since > toastSeconds;
    });
    for (auto& toast : toasts_)
        if (toast.since < 0) toast.since = seconds;
    model_.method = method_.get();
    model_.workshop = &workshop_;
    model_.cases = &cards_;
    model_.sessions = &sessionCards_;
    model_.toasts = &toasts_;
    model_.trouble = trouble_;
    tickTimers(seconds);
    model_.session = isWorkshop() ? &session_ : nullptr;
    model_.found = &found_;
    model_.pinWait = std::max(0.0, pinOpenAt_ - seconds);
    model_.work = work();
    model_.group = model_.work == nullptr ? nullptr
                   : preview() != nullptr ? groupOf(model_.work->play().book().scenario().group)
                                          : groupOf(group_.value);
    model_.settings = settings_;
    model_.waiting = waiting_.size();
    if (isWorkshop()) model_.settings.feedbackAtOnce = session_.room().setUp().feedbackAtOnce;
    model_.checking = readingCases_;
    model_.checked = static_cast<int>(casesRead_);
    model_.toCheck = static_cast<int>(casesToRead_);
    model_.writingReport = reportStops_ != nullptr;
    model_.readOnly = store_ && store_->access() == storage::Access::ReadOnly;
    model_.sessionsFolder = shown(sessionsFolder());
    std::string folders;
    for (const auto& folder : places_.cases) folders += (folders.empty() ? "" : "\n") + shown(folder);
    model_.casesFolder = same(folders);
    model_.version = ALUR_VERSION;
    model_.inBrowser = inBrowser();
    model_.storing = kept() == Kept::OnTheWay;
    model_.debrief = nullptr;
    model_.questions = nullptr;
    model_.slides = nullptr;
    model_.whatIf.reset();
    if (whatIf_) model_.whatIf = {whatIf_->from(), whatIf_->recorded()};
    model_.author = author_ ? &author_->model() : nullptr;
    model_.preview = author_ ? author_->note() : std::nullopt;
    if (foresightStops_ && !foresees()) dropForesight();
    model_.foresight = foresightStops_ ? &foresight_ : nullptr;
    model_.turningPoints = foresightStops_ ? &turningPoints_ : nullptr;
    if (model_.work != nullptr) {
        if (!debrief_ || happened_ != debriefOf_)
            debrief_ = report::debrief(model_.work->play(), model_.work->stepsTakenBack());
        debriefOf_ = happened_;
        model_.debrief = &*debrief_;
        lookBack();
    }
    return model_;
}

/// Questions and slides follow from everything that the group did.
void Desk::lookBack() {
    const auto& work = *model_.work;
    if (slidesOf_ != happened_) {
        std::vector<Text> turning;
        for (const auto& point : turningPoints_) turning.push_back(point.sentence);
        questions_ = report::worded(report::questions(work.play(), *debrief_), work.questions());
        slides_ =
            report::arranged(report::slides({work, *debrief_, questions_, model_.group, workshop_.title,
                                             report::membersOf(session_.room(), group_), std::move(turning)}),
                             work.slides());
        slidesOf_ = happened_;
    }
    model_.questions = &questions_;
    model_.slides = &slides_;
}

void Desk::setProjector(std::vector<std::string> displays, bool projecting, float aspect) {
    model_.displays = std::move(displays);
    model_.projecting = projecting;
    model_.projectorAspect = aspect;
}

double Desk::nextChange(double seconds) const {
    double next = waiting_.empty() ? -1 : secondsBetweenTries;
    for (const auto& toast : toasts_) {
        const double left = toast.since < 0 ? 0 : std::max(0.0, toast.since + toastSeconds - seconds);
        next = next < 0 ? left : std::min(next, left);
    }
    if (!session_.room().running().empty() || pinOpenAt_ > seconds) // the next second is shown
        next = next < 0 ? 1 : std::min(next, 1.0);
    return next;
}

void Desk::toast(ui::Icon icon, Text text) { toasts_.push_back({icon, std::move(text), -1, false}); }

void Desk::say(const Text& title, const Text& text, bool otherPlace) {
    trouble_ = ui::Trouble{title, text, otherPlace};
}

void Desk::setSettings(const ui::Settings& settings) {
    settings_ = settings;
    if (!writeSettings(places_.data / "settings.json", settings_))
        toast(ui::Icon::Exclamation, fill(desk_words::settingsNotKept, {same(shown(places_.data))}));
}

// --- cases and sessions

void Desk::readCases() {
    worker_.giveUp();
    giveUpReport();
    shelf_.clear();
    const auto found = findCases(places_.cases);
    for (const auto& problem : found.problems)
        toast(ui::Icon::Exclamation,
              fill(desk_words::folderUnreadable, {same(problem.place.file), problem.text}));
    casesToRead_ = found.paths.size();
    casesRead_ = 0;
    readingCases_ = !found.paths.empty();
    listCases();
    if (found.paths.empty()) return;
    worker_.start([this, paths = found.paths, next = std::size_t{0}]() mutable {
        auto shelved = std::make_shared<ShelvedCase>(readShelved(paths[next], *method_, workshop_));
        ++next;
        const bool last = next == paths.size();
        return StepDone{[this, shelved, last] {
                            shelf_.push_back(std::move(*shelved));
                            ++casesRead_;
                            readingCases_ = !last;
                            listCases();
                        },
                        !last};
    });
}

void Desk::waitForCases() {
    while (readingCases_) {
        if (!takeIn()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

bool Desk::takeIn() {
    const bool cases = worker_.takeResults();
    const bool authors = author_ && author_->takeIn();
    if (authors) ++happened_;
    const bool said = watchKept();
    return cases || authors || said;
}

void Desk::listCases() {
    constexpr std::size_t few =
        20; // are all there before anybody has read the first: none moves under a finger
    if (readingCases_ && casesRead_ > 0 && casesToRead_ <= few) return;
    cards_.clear();
    for (const auto& shelved : shelf_) {
        ui::CaseCard card;
        card.id = shelved.head.id;
        card.file = shelved.file;
        card.title = shelved.head.title;
        card.problems = shelved.problems;
        card.playable = shelved.scenario != nullptr;
        if (const auto* group = groupOf(shelved.head.group)) {
            card.kind = group->kind;
            card.shape = group->shape;
            card.colour = group->colour;
        }
        if (shelved.scenario) card.minutes = playMinutes(*shelved.scenario);
        cards_.push_back(std::move(card));
    }
    // In the order of the groups; what cannot be played comes last.
    const auto rank = [&](const ui::CaseCard& card) {
        std::size_t place = 0;
        while (place < workshop_.groups.size() && workshop_.groups[place].kind != card.kind) ++place;
        return card.playable ? place : workshop_.groups.size() + 1;
    };
    std::stable_sort(cards_.begin(), cards_.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    listSessions();
}

void Desk::listSessions() {
    sessionCards_.clear();
    sessionFiles_.clear();
    for (const auto& summary : storage::list(sessionsFolder())) {
        ui::SessionCard card;
        card.key = shown(summary.file.filename());
        card.name = summary.name.empty() ? card.key : summary.name;
        card.at = summary.lastAt;
        card.when = whenWords(summary.lastAt, now_());
        card.trouble = summary.trouble;
        card.workshop = summary.purpose == session::Purpose::Workshop;
        if (card.workshop) card.what = workshopWords(summary);
        else if (!summary.cases.empty()) {
            const auto& [groupId, caseId] = summary.cases.front();
            const auto shelved =
                std::find_if(shelf_.begin(), shelf_.end(),
                             [&, id = caseId](const auto& entry) { return entry.head.id == id; });
            if (const auto* group = groupOf(groupId)) {
                card.shape = group->shape;
                card.colour = group->colour;
                card.what = fill(summary.steps > 0 ? desk_words::farAlong : desk_words::notBegun,
                                 {group->kind, same(std::to_string(summary.steps))});
            }
            if (summary.purpose == session::Purpose::Practice && shelved != shelf_.end())
                card.name = shelved->head.title.read(settings_.language);
        }
        sessionCards_.push_back(std::move(card));
        sessionFiles_.push_back(summary.file);
    }
}

void Desk::closeSession() {
    for (const auto& group : session_.room().running()) holdTimer(group);
    storeWaiting();
    waiting_.clear();
    store_.reset();
    session_ = {};
    group_ = {};
    calmed_.clear();
    inGroupsHands_ = false;
    debrief_.reset();
    whatIf_.reset();
    dropForesight();
    ++happened_;
}

// --- what happens: journal first, then memory, then screen

bool Desk::happen(session::Happening what) { return happen(std::move(what), {}, nullptr); }

bool Desk::happen(session::Happening what, const storage::StoredCase& given,
                  std::shared_ptr<const casework::Rulebook> book) {
    const bool ofSession = std::holds_alternative<session::SessionMade>(what);
    return happenIn(ofSession ? session::GroupId{} : group_, std::move(what), given, std::move(book));
}

bool Desk::happenIn(const session::GroupId& group, session::Happening what, const storage::StoredCase& given,
                    std::shared_ptr<const casework::Rulebook> book) {
    if (!store_ || whatIf_ || preview() != nullptr)
        return false; // what is tried beside the record is no part of it
    const session::Entry entry{now_(), group, std::move(what)};
    if (const auto verdict = session_.check(entry); !verdict.allowed) {
        toast(ui::Icon::Info, verdict.why);
        return false;
    }
    if (!store(entry, given, book)) return false;
    session_.apply(entry, std::move(book));
    ++happened_;
    return true;
}

namespace {

/// What a hand has made must not be asked for again: it stays, and is stored when there is room.
bool canWait(const session::Happening& what) {
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.page; }) return true;
            else return false;
        },
        what);
}

} // namespace

bool Desk::store(const session::Entry& entry, const storage::StoredCase& given,
                 const std::shared_ptr<const casework::Rulebook>& book) {
    storage::Outcome outcome;
    if (storeWaiting()) {
        outcome = book ? store_->append(entry, given) : store_->append(entry);
        if (outcome.ok()) return true;
    }
    const auto why = outcome.trouble.value_or(waitingWhy_);
    if (!canWait(entry.what) || store_->access() == storage::Access::ReadOnly) {
        say(desk_words::notStored, fill(desk_words::notStoredText, {why}));
        return false;
    }
    if (waiting_.empty()) say(desk_words::notStored, fill(desk_words::waitsText, {why}));
    waitingWhy_ = why;
    triedAt_ = seconds_;
    waiting_.push_back(entry);
    return true;
}

bool Desk::storeWaiting() {
    if (waiting_.empty() || !store_) return true;
    triedAt_ = seconds_;
    while (!waiting_.empty()) {
        if (const auto outcome = store_->append(waiting_.front()); outcome.trouble) {
            waitingWhy_ = *outcome.trouble;
            return false;
        }
        waiting_.erase(waiting_.begin());
    }
    toast(ui::Icon::CheckCircle, desk_words::storedAfterAll);
    return true;
}

bool Desk::makeStore(const std::string& begins) {
    closeSession();
    std::error_code error;
    fs::create_directories(sessionsFolder(), error);
    storage::Outcome outcome;
    store_ = storage::Store::create(freeName(sessionsFolder(), begins + "-" + timeStamp(now_()), ".alur"),
                                    outcome);
    if (store_) return true;
    const auto why = outcome.trouble.value_or(Text{});
    if (places_.sparePlaces.empty())
        say(desk_words::cannotKeep,
            fill(desk_words::cannotKeepAnywhere, {same(shown(sessionsFolder())), why}));
    else
        say(desk_words::cannotKeep,
            fill(desk_words::cannotKeepIn,
                 {same(shown(sessionsFolder())), why, same(shown(places_.sparePlaces.front()))}),
            true);
    return false;
}

bool Desk::begin(const ShelvedCase& shelved) {
    wantedCase_ = shelved.file;
    if (!makeStore("latihan-" + shelved.scenario->id.value)) return false;
    group_ = {shelved.scenario->group};
    const auto name = fill(desk_words::practiceOf, {shelved.scenario->title}).read(settings_.language);
    const auto book = std::make_shared<const casework::Rulebook>(shelved.scenario, method_);
    const bool begun = happen(session::SessionMade{name, session::Purpose::Practice}) &&
                       happen(session::CaseGiven{shelved.scenario->id.value},
                              {shelved.scenario->id.value, shelved.text}, book);
    if (begun) return true;
    dropStore();
    return false;
}

void Desk::dropStore() {
    const auto file = store_->file();
    closeSession();
    std::error_code error;
    fs::remove(file, error);
}

void Desk::openSession(const fs::path& file, ui::View& view) {
    if (author_) leaveAuthor(view);
    closeSession();
    storage::Contents contents;
    storage::Outcome outcome;
    store_ = storage::Store::open(file, contents, outcome);
    if (!store_) return say(desk_words::cannotOpen, outcome.trouble.value_or(Text{}));
    auto replayed = replay(contents, method_, workshop_);
    if (replayed.trouble) {
        closeSession();
        return say(desk_words::cannotOpen, *replayed.trouble);
    }
    session_ = std::move(replayed.session);
    if (contents.notice) toast(ui::Icon::Info, *contents.notice);
    if (isWorkshop()) return enterWorkshop(contents, view);
    if (session_.groups().empty()) {
        closeSession();
        return say(desk_words::cannotOpen, desk_words::noCaseInside);
    }
    ++happened_;
    group_ = session_.groups().front();
    view.play = {};
    view.result = {};
    view.questions = {};
    view.screen = work()->notesRead() ? ui::Screen::Play : ui::Screen::Notes;
}

// --- intents

void Desk::carryOut(const ui::Intents& intents, ui::View& view) {
    for (const auto& wanted : intents) std::visit([&](const auto& one) { carryOut(one, view); }, wanted);
    if (!intents.empty()) keepInBrowser();
}

void Desk::carryOut(const intent::Practise& wanted, ui::View& view) {
    if (isWorkshop()) return carryOut(intent::HandOver{}, view); // a group plays its case once
    const auto shelved = std::find_if(shelf_.begin(), shelf_.end(), [&](const auto& entry) {
        return entry.file == wanted.file && entry.scenario;
    });
    if (shelved == shelf_.end() || !begin(*shelved)) return;
    view.play = {};
    view.result = {};
    view.questions = {};
    view.screen = ui::Screen::Notes;
}

void Desk::carryOut(const intent::Continue& wanted, ui::View& view) {
    for (std::size_t i = 0; i < sessionCards_.size(); ++i)
        if (sessionCards_[i].key == wanted.key) return openSession(sessionFiles_[i], view);
}

void Desk::carryOut(const intent::BeginPlay&, ui::View& view) {
    if (work() != nullptr && !work()->notesRead() && !happen(session::NotesRead{})) return;
    view.screen = ui::Screen::Play;
}

void Desk::carryOut(const intent::Decide& wanted, ui::View& view) {
    if (work() == nullptr) return;
    const auto& play = work()->play();
    const auto step = play.taken().size();
    if (whatIf_) {
        if (tried(whatIf_->decide(wanted.step))) view.play.told = step;
        return;
    }
    if (auto* preview = this->preview()) {
        if (tried(preview->decide(wanted.step))) view.play.told = step;
        return;
    }
    if (happen(session::Decided{casework::toString(play.book(), play.state(), wanted.step)}))
        view.play.told = step;
}

void Desk::carryOut(const intent::TakeBack& wanted, ui::View& view) {
    const bool asked = isWorkshop() && session_.room().setUp().stepBack == session::StepBack::Asked;
    if (whatIf_) tried(whatIf_->takeBack());
    else if (auto* preview = this->preview()) tried(preview->takeBack());
    else if (asked && !wanted.allowed) view.pin = {ui::PinView::Purpose::TakeBack, {}, false};
    else happen(session::StepTakenBack{});
}

void Desk::carryOut(const intent::Describe& wanted, ui::View&) {
    if (work() != nullptr && work()->description(wanted.page) != wanted.text)
        happen(session::Described{wanted.page, wanted.text});
}

void Desk::carryOut(const intent::Sketch& wanted, ui::View&) {
    if (work() != nullptr) happen(wanted.what);
}

void Desk::carryOut(const intent::ExportSketches&, ui::View&) {
    if (work() == nullptr) return;
    const auto folder = (inBrowser() ? places_.reports : places_.data / "gambar") / store_->file().stem();
    const PageWriter writer(places_.assets);
    const auto written = writePages(*work(), group_.value, folder, writer, settings_.language);
    if (written.failed) toast(ui::Icon::Exclamation, fill(desk_words::picturesFailed, {same(shown(folder))}));
    else if (written.pages == 0) toast(ui::Icon::Info, desk_words::noPictures);
    else
        toast(ui::Icon::Download, fill(desk_words::picturesWritten,
                                       {same(std::to_string(written.pages)), same(handOver(folder))}));
}

void Desk::carryOut(const intent::EditQuestions& wanted, ui::View&) {
    if (work() != nullptr && work()->questions() != wanted.texts)
        happen(session::QuestionsEdited{wanted.texts});
}

void Desk::carryOut(const intent::WriteLessons& wanted, ui::View&) {
    if (work() != nullptr && work()->lessons() != wanted.text) happen(session::LessonsWritten{wanted.text});
}

void Desk::carryOut(const intent::ArrangeSlides& wanted, ui::View&) {
    if (work() != nullptr && work()->slides() != wanted.slides)
        happen(session::SlidesArranged{wanted.slides});
}

void Desk::carryOut(const intent::LeavePlay&, ui::View& view) {
    if (preview() != nullptr) return carryOut(intent::Author{ui::author::EndPreview{}}, view);
    if (isWorkshop() && !group_.value.empty()) return carryOut(intent::HandOver{}, view);
    closeSession();
    listSessions();
    view.screen = ui::Screen::Home;
}

void Desk::carryOut(const intent::Change& wanted, ui::View&) {
    setSettings(wanted.settings);
    listSessions();
}

void Desk::carryOut(const intent::ReadCasesAgain&, ui::View&) { readCases(); }

void Desk::carryOut(const intent::KeepElsewhere&, ui::View& view) {
    trouble_.reset();
    if (places_.sparePlaces.empty()) return;
    places_.data = places_.sparePlaces.front();
    places_.sparePlaces.erase(places_.sparePlaces.begin());
    if (wantedCase_.empty()) carryOut(intent::NewWorkshop{}, view);
    else carryOut(intent::Practise{wantedCase_}, view);
    if (store_) toast(ui::Icon::Info, fill(desk_words::otherPlaceTaken, {same(shown(sessionsFolder()))}));
}

void Desk::carryOut(const intent::DismissTrouble&, ui::View&) { trouble_.reset(); }

void Desk::carryOut(const intent::Quit&, ui::View&) { quit_ = true; }

} // namespace alur::app
