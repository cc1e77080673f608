// The program's desk: what lies open, and the one who carries out what the screens ask. Journal first, then
// memory, then screen. Knows no window.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/author_desk.h"
#include "app/browser.h"
#include "app/report_files.h"
#include "app/shelf.h"
#include "app/worker.h"
#include "session/what_if.h"
#include "storage/store.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::app {

struct DeskPlaces {
    std::filesystem::path data;                     // the user's: settings and sessions
    std::vector<std::filesystem::path> sparePlaces; // where sessions may go when `data` cannot be written
    std::vector<std::filesystem::path> cases;       // folders of cases
    std::filesystem::path reports = {};             // where reports go
    report::PrintFonts printFonts = {};
    std::filesystem::path assets = {};             // fonts and art, for pictures on disk
    std::vector<std::filesystem::path> files = {}; // folders where people put rosters and sessions
    std::filesystem::path ownCases = {};           // where new cases are written
    std::function<std::vector<std::filesystem::path>()> sticks = {}; // that are plugged in now
};

class Desk {
public:
    /// `now`: milliseconds since 1970. `wake`: called from the worker when something has come for the screen.
    Desk(DeskPlaces places, std::shared_ptr<const scenario::Method> method, scenario::Workshop workshop,
         std::function<std::int64_t()> now, std::function<void()> wake);
    ~Desk();

    /// What the screens look at. `seconds`: a clock for what is shown for a while.
    const ui::Model& model(double seconds);
    void carryOut(const ui::Intents& intents, ui::View& view);
    /// Takes in what the worker has done; true where the screen has something new to show.
    bool takeIn();
    bool wantsToQuit() const { return quit_; }
    const ui::Settings& settings() const { return settings_; }
    void setSettings(const ui::Settings& settings); // and keeps them
    /// For this time only, as --lang wishes.
    void speak(Language language) { settings_.language = language; }
    void toast(ui::Icon icon, Text text);
    /// The displays that there are, and where the show is.
    void setProjector(std::vector<std::string> displays, bool projecting, float aspect);
    /// Grows whenever something happens: what was drawn of the session before is stale.
    std::size_t happened() const { return happened_; }
    /// Changes with each second that a timer runs.
    std::int64_t second() const { return keptSecond_; }
    /// Seconds until a toast goes; negative where none is shown.
    double nextChange(double seconds) const;
    /// Reads the folders of cases again, in the background; `waitForCases` until they are read.
    void readCases();
    void waitForCases();
    /// Until the report that is being written stands, or its trouble is told.
    void waitForReport();
    /// Opens a session file as `alur FILE.alur` does.
    void openSession(const std::filesystem::path& file, ui::View& view);
    void closeSession();
    /// A file that somebody dropped on the window: a session is opened, a list of people is read.
    void take(const std::filesystem::path& dropped, ui::View& view);
    /// Where lots and salts come from; the machine's own randomness where nothing else is told.
    void drawFrom(std::function<std::uint32_t()> random) { random_ = std::move(random); }
    /// How the author's editor is opened; as the system does where nothing else is told.
    void editWith(std::function<bool(const std::filesystem::path&, int line, int column)> open) {
        openEditor_ = std::move(open);
    }

private:
    void carryOut(const ui::intent::Practise& wanted, ui::View& view);
    void carryOut(const ui::intent::Continue& wanted, ui::View& view);
    void carryOut(const ui::intent::BeginPlay&, ui::View& view);
    void carryOut(const ui::intent::Decide& wanted, ui::View& view);
    void carryOut(const ui::intent::Foresee&, ui::View& view);
    void carryOut(const ui::intent::TryAnother& wanted, ui::View& view);
    void carryOut(const ui::intent::BackToRecord&, ui::View& view);
    void carryOut(const ui::intent::TakeBack&, ui::View& view);
    void carryOut(const ui::intent::Describe& wanted, ui::View& view);
    void carryOut(const ui::intent::Sketch& wanted, ui::View& view);
    void carryOut(const ui::intent::ExportSketches&, ui::View& view);
    void carryOut(const ui::intent::EditQuestions& wanted, ui::View& view);
    void carryOut(const ui::intent::WriteLessons& wanted, ui::View& view);
    void carryOut(const ui::intent::ArrangeSlides& wanted, ui::View& view);
    void carryOut(const ui::intent::LeavePlay&, ui::View& view);
    void carryOut(const ui::intent::NewWorkshop&, ui::View& view);
    void carryOut(const ui::intent::OpenFound& wanted, ui::View& view);
    void carryOut(const ui::intent::Look& wanted, ui::View& view);
    void carryOut(const ui::intent::Rename& wanted, ui::View& view);
    void carryOut(const ui::intent::Copy& wanted, ui::View& view);
    void carryOut(const ui::intent::ExportWithoutNames& wanted, ui::View& view);
    void carryOut(const ui::intent::Download& wanted, ui::View& view);
    void carryOut(const ui::intent::EraseSession& wanted, ui::View& view);
    void carryOut(const ui::intent::SetUp& wanted, ui::View& view);
    void carryOut(const ui::intent::SetPin& wanted, ui::View& view);
    void carryOut(const ui::intent::TakeRoster& wanted, ui::View& view);
    void carryOut(const ui::intent::DrawLot&, ui::View& view);
    void carryOut(const ui::intent::MovePerson& wanted, ui::View& view);
    void carryOut(const ui::intent::PlanCase& wanted, ui::View& view);
    void carryOut(const ui::intent::ToBoard&, ui::View& view);
    void carryOut(const ui::intent::HandOver&, ui::View& view);
    void carryOut(const ui::intent::OpenGroup& wanted, ui::View& view);
    void carryOut(const ui::intent::RunTimer& wanted, ui::View& view);
    void carryOut(const ui::intent::Calm& wanted, ui::View& view);
    void carryOut(const ui::intent::PutIn& wanted, ui::View& view);
    void carryOut(const ui::intent::Speak& wanted, ui::View& view);
    void carryOut(const ui::intent::ReadNews&, ui::View& view);
    void carryOut(const ui::intent::Reveal& wanted, ui::View& view);
    void carryOut(const ui::intent::GiveMark& wanted, ui::View& view);
    void carryOut(const ui::intent::Answer& wanted, ui::View& view);
    void carryOut(const ui::intent::TryPin& wanted, ui::View& view);
    void carryOut(const ui::intent::Change& wanted, ui::View& view);
    void carryOut(const ui::intent::ReadCasesAgain&, ui::View& view);
    void carryOut(const ui::intent::Author& wanted, ui::View& view);
    void carryOut(const ui::intent::KeepElsewhere&, ui::View& view);
    void carryOut(const ui::intent::SaveReport&, ui::View& view);
    void carryOut(const ui::intent::StopReport&, ui::View& view);
    void carryOut(const ui::intent::DismissTrouble&, ui::View& view);
    void carryOut(const ui::intent::Quit&, ui::View& view);

    /// Stores what happened to the group, then lets it happen; false (and a trouble) where it could not be
    /// stored.
    bool happen(session::Happening what);
    bool happen(session::Happening what, const storage::StoredCase& given,
                std::shared_ptr<const casework::Rulebook> book);
    /// Appends `entry`; where there is no room, a drawing or a text is kept in memory and tried again later.
    bool store(const session::Entry& entry, const storage::StoredCase& given,
               const std::shared_ptr<const casework::Rulebook>& book);
    /// Stores what waits, in order; false where some of it still has no room.
    bool storeWaiting();
    bool happenIn(const session::GroupId& group, session::Happening what,
                  const storage::StoredCase& given = {},
                  std::shared_ptr<const casework::Rulebook> book = nullptr);
    bool begin(const ShelvedCase& shelved);
    void giveUpReport();
    void enterAuthor(ui::View& view);
    void leaveAuthor(ui::View& view);
    session::Preview* preview() const;
    /// A new file, open; false (and a trouble) where none can be made.
    bool makeStore(const std::string& begins);
    /// The file that was just made goes again: nothing could be written into it.
    void dropStore();
    /// Says once what the browser makes of what was to be kept; true where it said something.
    bool watchKept();
    /// A session that came in from outside, in a place where the browser keeps it.
    std::filesystem::path broughtIn(const std::filesystem::path& file);
    bool isWorkshop() const { return store_ && session_.purpose() == session::Purpose::Workshop; }
    const ShelvedCase* shelved(const std::string& caseId) const;
    const std::filesystem::path* fileOf(const std::string& key) const;
    void enterWorkshop(const storage::Contents& contents, ui::View& view);
    void startTimer(const session::GroupId& group);
    void holdTimer(const session::GroupId& group);
    void tickTimers(double seconds);
    void readRoster(const std::filesystem::path& file, ui::View& view);
    void say(const Text& title, const Text& text, bool otherPlace = false);
    void listSessions();
    void listCases();
    std::filesystem::path sessionsFolder() const { return places_.data / "sessions"; }
    const scenario::Group* groupOf(const std::string& id) const;
    const session::Work* work() const;
    void loadSettings();
    void lookBack();
    void dropForesight();
    bool foresees() const;
    bool tried(const casework::Verdict& verdict);

    DeskPlaces places_;
    std::shared_ptr<const scenario::Method> method_;
    scenario::Workshop workshop_;
    std::function<std::int64_t()> now_;
    std::function<void()> wake_;
    Worker worker_;

    ui::Settings settings_;
    std::vector<ShelvedCase> shelf_;
    std::vector<ui::CaseCard> cards_;
    std::vector<ui::SessionCard> sessionCards_;
    std::vector<std::filesystem::path> sessionFiles_; // beside sessionCards_
    std::vector<ui::Toast> toasts_;
    std::size_t casesToRead_ = 0;
    std::size_t casesRead_ = 0;
    bool readingCases_ = false;

    std::unique_ptr<storage::Store> store_;
    session::Session session_;
    session::GroupId group_;
    std::vector<session::Entry> waiting_; // have happened, and have found no room on the disk yet
    Text waitingWhy_;
    double triedAt_ = 0;                   // seconds: when they were last tried
    bool inGroupsHands_ = false;           // the laptop: the board asks for the PIN
    std::vector<session::GroupId> calmed_; // whose timers go on after the pause
    double tickedAt_ = -1;
    std::int64_t keptSecond_ = 0;
    double pinOpenAt_ = 0; // when a PIN may be tried again, by the screens' clock
    std::vector<std::filesystem::path> foundFiles_;
    std::vector<ui::FoundFile> found_;
    ui::Sought sought_ = ui::Sought::Rosters;
    std::function<std::uint32_t()> random_;
    std::function<bool(const std::filesystem::path&, int, int)> openEditor_;
    std::optional<ui::Trouble> trouble_;
    Kept kept_ = Kept::Safe; // that was said last
    std::string wantedCase_; // to begin once sessions have another place
    ui::Model model_;
    std::optional<report::Debrief> debrief_;
    std::size_t debriefOf_ = ~std::size_t{0}; // how much had happened when it was made
    std::optional<session::WhatIf> whatIf_;   // beside the record; never stored
    std::unique_ptr<AuthorDesk> author_;      // while cases are being written
    report::Foresight foresight_;             // of the play with these steps
    std::vector<casework::Step> foreseen_;
    std::vector<report::TurningPoint> turningPoints_;
    std::shared_ptr<std::atomic<bool>> foresightStops_; // set to give it up; null: nobody asked
    std::vector<report::OpenQuestion> questions_;
    std::vector<report::Slide> slides_;
    std::size_t happened_ = 0;                       // how much has, since the program began
    std::size_t slidesOf_ = ~std::size_t{0};         // when the slides were made
    std::shared_ptr<std::atomic<bool>> reportStops_; // set to give up the report being written; null: none is
    double seconds_ = 0;
    bool quit_ = false;
};

} // namespace alur::app
