// What the screens may look at, and what they may ask for. Screens change nothing but their own view.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/problem.h"
#include "report/debrief.h"
#include "report/slides.h"
#include "report/turning_points.h"
#include "scenario/workshop.h"
#include "session/session.h"
#include "ui/author_model.h"
#include "ui/icon.h"
#include "ui/theme.h"

namespace alur::ui {

struct Settings {
    Language language = Language::Id;
    int textPercent = 100; // 100 … 250
    Theme theme = Theme::Light;
    bool fullScreen = false;
    bool reducedMotion = false;
    bool feedbackAtOnce = true; // what a decision did is told at once; else only in the debrief
    bool operator==(const Settings&) const = default;
};

/// A case as the list on the first page shows it.
struct CaseCard {
    std::string id;
    std::string file; // as shown to people
    Text title;
    Text kind; // what kind of case: the group's words
    scenario::Shape shape = scenario::Shape::Circle;
    std::uint32_t colour = 0x857A68;
    int minutes = 0; // a play's reading and talk, about
    std::vector<Problem> problems;
    bool playable = false;
};

/// A session as the list of what can be continued shows it.
struct SessionCard {
    std::string key; // which file: only the program reads it
    std::string name;
    std::int64_t at = 0; // milliseconds since 1970
    Text when;           // "Kemarin, 14.32"
    Text what;           // the case and how far it is
    scenario::Shape shape = scenario::Shape::Circle;
    std::uint32_t colour = 0x857A68;
    bool workshop = false;
    std::optional<Text> trouble;
};

/// A file that was looked for in the usual places: a roster, a session on a stick.
struct FoundFile {
    std::string name;
    std::string folder;
};
enum class Sought { Rosters, Sessions };

/// Said once at the lower edge, then gone.
struct Toast {
    Icon icon = Icon::Info;
    Text text;
    double since = 0; // seconds, by the screen's clock
    bool bad = false;
};

/// Something that must be answered before anything goes on.
struct Trouble {
    Text title;
    Text text;
    bool otherPlace = false; // offers to keep sessions somewhere else
    bool download = false;   // offers the open session as a file
};

struct Model {
    const scenario::Method* method = nullptr;
    const scenario::Workshop* workshop = nullptr;
    const std::vector<CaseCard>* cases = nullptr;
    const std::vector<SessionCard>* sessions = nullptr;
    const std::vector<Toast>* toasts = nullptr;
    std::optional<Trouble> trouble;
    const session::Work* work = nullptr; // the group's that plays; null where none does
    const scenario::Group* group = nullptr;
    const report::Debrief* debrief = nullptr; // of that play, when the result is shown
    const std::vector<report::OpenQuestion>* questions =
        nullptr;                                        // of that play, as the facilitator words them
    const std::vector<report::Slide>* slides = nullptr; // of that play, as the group arranged them
    /// What could still be reached, as far as it is reckoned; null where nobody asked.
    const report::Foresight* foresight = nullptr;
    const std::vector<report::TurningPoint>* turningPoints = nullptr; // the costliest of what is known
    struct WhatIf {
        std::size_t from = 0; // the step, from 0, before which the trial began
        Fraction recorded;    // the overall of the record
    };
    std::optional<WhatIf> whatIf;       // `work` is then the trial beside the record
    std::optional<PreviewNote> preview; // `work` is then a case that is being written
    /// Nothing of `work` is kept.
    bool trial() const { return whatIf || preview; }
    const AuthorModel* author = nullptr; // null where no cases are being written
    std::vector<std::string> displays;   // that there are now, by name, the one with this window first
    bool projecting = false;             // the projector has a window of its own
    float projectorAspect =
        4.0F / 3; // how many times as wide as high it is, or this window where it has none
    const session::Session* session = nullptr; // the workshop that is open; null in practice
    const std::vector<FoundFile>* found = nullptr;
    double pinWait = 0; // seconds until a PIN may be tried again
    Settings settings;
    bool checking = false; // the folder of cases is still being read
    int checked = 0;
    int toCheck = 0;
    std::size_t waiting = 0;    // what was drawn or written and has found no room on the disk yet
    bool writingReport = false; // a report is on its way to disk
    bool readOnly = false;      // the session is held by another program
    bool storing = false;       // the browser has not confirmed yet that it holds what was done last
    bool inBrowser = false; // files come and go through the browser; nobody leaves, and no case is written
    std::string sessionsFolder;
    Text casesFolder;
    std::string version;
};

namespace intent {
struct Practise {
    std::string file;
}; // of the case's card
struct Continue {
    std::string key;
};
struct BeginPlay {};
struct Decide {
    casework::Step step;
};
struct TakeBack {
    bool allowed = false; // by the facilitator, where the session asks for that
};
struct Foresee {};        // what could still be reached at each moment of the play
struct TryAnother {       // way, beside the record
    std::size_t from = 0; // the step, from 0
};
struct BackToRecord {};
struct Describe {
    session::PageId page;
    std::string text;
};
struct Sketch {
    session::Happening what; // to one of the group's pages
};
struct EditQuestions { // none: as they write themselves
    std::vector<std::string> texts;
};
struct WriteLessons {
    std::string text;
};
struct ArrangeSlides {
    std::vector<session::SlidePlace> slides;
};
struct ExportSketches {}; // all the group's pages, as pictures in a folder
struct LeavePlay {};

// Of the workshop.
struct NewWorkshop {};
struct OpenFound { // of Model::found
    std::size_t which = 0;
};
struct Look { // for files in the usual places
    Sought what = Sought::Rosters;
};
struct Rename { // the session of this key, or with none the one that is open
    std::string key;
    std::string name;
};
struct Copy {
    std::string key;
};
struct ExportWithoutNames {
    std::string key;
};
struct Download { // the session of this key, or with none the one that is open
    std::string key;
};
struct EraseSession {
    std::string key;
};
struct SetUp {
    session::SetUpChosen chosen; // its PIN stays as it is
};
struct SetPin { // empty: none
    std::string pin;
};
struct TakeRoster {
    std::vector<session::Person> people; // as read: those who stay keep their numbers
};
struct DrawLot {};
struct MovePerson {
    int number = 0;
    session::GroupId group; // empty: out of all
};
struct PlanCase {
    session::GroupId group;
    std::string caseId;
};
struct ToBoard {};  // asks for the PIN where the session has one and the laptop is in a group's hands
struct HandOver {}; // the group's play is put away
struct OpenGroup {
    session::GroupId group;
};
struct RunTimer { // with no group: all of them
    session::GroupId group;
    bool run = true;
};
struct Calm { // every timer is held, or goes on
    bool on = true;
};
struct PutIn { // an inject of the group's case
    session::GroupId group;
    std::string inject;
};
struct Speak {
    session::GroupId group;
    std::string text;
};
struct ReadNews {};
struct Reveal {
    bool shown = true;
};
struct GiveMark {
    session::GroupId group;
    session::GroupId by;
    std::string criterion;
    int level = 0;
};
struct Answer {
    session::GroupId group;
    session::TestAnswered answered;
};
struct TryPin {
    std::string pin;
};
struct Change {
    Settings settings;
};
struct ReadCasesAgain {};
struct Author { // of the author's screens
    author::Wish wish;
};
struct KeepElsewhere {};
struct SaveReport {};
struct StopReport {};
struct DismissTrouble {};
struct Quit {};
} // namespace intent

using Intent =
    std::variant<intent::Practise, intent::Continue, intent::BeginPlay, intent::Decide, intent::TakeBack,
                 intent::Foresee, intent::TryAnother, intent::BackToRecord, intent::Describe, intent::Sketch,
                 intent::ExportSketches, intent::EditQuestions, intent::WriteLessons, intent::ArrangeSlides,
                 intent::LeavePlay, intent::NewWorkshop, intent::OpenFound, intent::Look, intent::Rename,
                 intent::Copy, intent::ExportWithoutNames, intent::Download, intent::EraseSession,
                 intent::SetUp, intent::SetPin, intent::TakeRoster, intent::DrawLot, intent::MovePerson,
                 intent::PlanCase, intent::ToBoard, intent::HandOver, intent::OpenGroup, intent::RunTimer,
                 intent::Calm, intent::PutIn, intent::Speak, intent::ReadNews, intent::Reveal,
                 intent::GiveMark, intent::Answer, intent::TryPin, intent::Change, intent::ReadCasesAgain,
                 intent::Author, intent::KeepElsewhere, intent::SaveReport, intent::StopReport,
                 intent::DismissTrouble, intent::Quit>;
using Intents = std::vector<Intent>;

} // namespace alur::ui
