// One thing that happened in a session. The list of entries is the session: everything else follows by
// replaying it. Source: DESIGN.md sections 1 and 3.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "session/roster.h"
#include "sketch/drawing.h"
#include "sketch/edit.h"

namespace alur::session {

/// A group's id as in workshop.yaml ("ktp"); empty where an entry concerns the whole session.
struct GroupId {
    std::string value;
    auto operator<=>(const GroupId&) const = default;
};

/// A page of a group: the id of the scene whose prompt it answers, `freePage`, or that of a page added later.
struct PageId {
    std::string value;
    auto operator<=>(const PageId&) const = default;
};
inline const PageId freePage{"free"};

enum class Purpose { Practice, Workshop };

// Each is named as what has happened.
struct SessionMade { // the first entry of every session
    std::string name;
    Purpose purpose = Purpose::Practice;
    bool operator==(const SessionMade&) const = default;
};
struct SessionRenamed {
    std::string name;
    bool operator==(const SessionRenamed&) const = default;
};
struct CaseGiven { // a group begins this case; the session keeps the case's text as it is now
    std::string caseId;
    bool operator==(const CaseGiven&) const = default;
};
struct NotesRead { // the group has read the content notes and begins
    bool operator==(const NotesRead&) const = default;
};
struct Decided {
    std::string decisions; // their ids, parted by commas
    bool operator==(const Decided&) const = default;
};
struct StepTakenBack {
    bool operator==(const StepTakenBack&) const = default;
};
struct Described { // the whole text as it now stands
    PageId page;
    std::string text;
    bool operator==(const Described&) const = default;
};
struct SketchEdited {
    PageId page;
    sketch::Edit edit;
    bool operator==(const SketchEdited&) const = default;
};
struct SketchUndone {
    PageId page;
    bool operator==(const SketchUndone&) const = default;
};
struct SketchRedone {
    PageId page;
    bool operator==(const SketchRedone&) const = default;
};

struct QuestionsEdited { // the facilitator's wording, all of them in order; none: as they write themselves
    std::vector<std::string> texts;
    bool operator==(const QuestionsEdited&) const = default;
};
struct LessonsWritten { // what the group takes with it, the whole text as it now stands
    std::string text;
    bool operator==(const LessonsWritten&) const = default;
};
/// A slide's id, as report/slides.h gives it, and whether it is shown.
struct SlidePlace {
    std::string id;
    bool hidden = false;
    bool operator==(const SlidePlace&) const = default;
};
struct SlidesArranged { // the order from now on; a slide that is not named keeps its own place
    std::vector<SlidePlace> slides;
    bool operator==(const SlidesArranged&) const = default;
};

struct PageAdded { // stands behind the page that it copies, else behind the last one of its scene
    PageId page;
    std::string scene; // whose prompt it answers; empty: none
    sketch::Ground ground;
    PageId copyOf; // begins with what is drawn there; empty: begins empty
    bool operator==(const PageAdded&) const = default;
};
struct PageMoved {
    PageId page;
    PageId before; // empty: to the end
    bool operator==(const PageMoved&) const = default;
};
struct PageDeleted {
    PageId page;
    bool operator==(const PageDeleted&) const = default;
};
struct PageRestored { // to where it was deleted
    PageId page;
    bool operator==(const PageRestored&) const = default;
};
struct GroundChosen { // another template lies under the drawing
    PageId page;
    sketch::Ground ground;
    bool operator==(const GroundChosen&) const = default;
};

// Of the workshop: the room, its groups, its clock.
enum class StepBack { Free, Asked };
struct SetUpChosen { // the whole set-up as it now stands
    std::string place;
    std::string date; // as the facilitator writes it
    int stageMinutes = 10;
    bool feedbackAtOnce = true;
    StepBack stepBack = StepBack::Free;
    std::string pinSalt; // both empty: no PIN
    std::string pinHash;
    bool operator==(const SetUpChosen&) const = default;
};
struct RosterTaken { // the whole roster; on disk the journal holds the numbers, a table of its own the
                     // names
    std::vector<Person> people;
    bool operator==(const RosterTaken&) const = default;
};
struct Placed {
    int number = 0; // of a person
    GroupId group;
    bool operator==(const Placed&) const = default;
};
struct LotDrawn { // both are kept: the seed as proof, the places because people act on them
    std::uint32_t seed = 0;
    std::vector<Placed> placed;
    bool operator==(const LotDrawn&) const = default;
};
struct PersonMoved { // into the entry's group; where that is empty, out of all
    int number = 0;
    bool operator==(const PersonMoved&) const = default;
};
struct CasePlanned { // the group is going to handle this case; empty: none
    std::string caseId;
    bool operator==(const CasePlanned&) const = default;
};
struct TimerStarted {
    bool operator==(const TimerStarted&) const = default;
};
struct TimerPaused {
    std::int64_t elapsed = 0; // milliseconds that the group has had so far
    bool operator==(const TimerPaused&) const = default;
};
struct Injected { // the facilitator has put one of the case's injects into the play
    std::string inject;
    bool operator==(const Injected&) const = default;
};
struct NoteSpoken { // and this, in the facilitator's own words
    std::string text;
    bool operator==(const NoteSpoken&) const = default;
};
struct NewsRead { // the group has read all that the facilitator put in
    bool operator==(const NewsRead&) const = default;
};
struct ScoresRevealed {
    bool shown = true;
    bool operator==(const ScoresRevealed&) const = default;
};
struct Marked { // the entry's group was marked, 1 to 4 for each criterion of the rubric; 0 takes it away
    GroupId by; // empty: by the facilitator
    std::string criterion;
    int level = 0;
    bool operator==(const Marked&) const = default;
};
enum class TestTime { Before, After };
struct TestAnswered { // by a person's number; where that is 0, by the entry's group
    TestTime time = TestTime::Before;
    int number = 0;
    std::string question;
    int answer = 0; // from 0; -1 takes it away
    bool operator==(const TestAnswered&) const = default;
};
struct PinTried {
    bool right = false;
    bool operator==(const PinTried&) const = default;
};

using Happening =
    std::variant<SessionMade, SessionRenamed, CaseGiven, NotesRead, Decided, StepTakenBack, Described,
                 SketchEdited, SketchUndone, SketchRedone, QuestionsEdited, LessonsWritten, SlidesArranged,
                 PageAdded, PageMoved, PageDeleted, PageRestored, GroundChosen, SetUpChosen, RosterTaken,
                 LotDrawn, PersonMoved, CasePlanned, TimerStarted, TimerPaused, Injected, NoteSpoken,
                 NewsRead, ScoresRevealed, Marked, TestAnswered, PinTried>;

struct Entry {
    std::int64_t at = 0; // milliseconds since 1970, by the machine's clock: shown, never reckoned with
    GroupId group;
    Happening what;
    bool operator==(const Entry&) const = default;
};

} // namespace alur::session
