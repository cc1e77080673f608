// All that a report says about a session, gathered once; PDF, HTML, CSV and pictures are written from it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "report/debrief.h"
#include "report/picture.h"
#include "report/turning_points.h"
#include "scenario/workshop.h"
#include "session/session.h"

namespace alur::report {

enum class Names { Shown, Hidden };

struct Attendee {
    std::string name;
    std::string organisation;
    std::string village;
};

/// Who was there, group by group; rows without a name are left to be filled in by hand.
struct Attendance {
    struct Group {
        Text name;
        std::vector<Attendee> people;
    };
    std::vector<Group> groups;
};

/// A page of the group's book: what was asked, drawn and written.
struct WorkPage {
    std::string id; // of the scene, or of the free page
    Text title;     // of the scene
    Text prompt;    // may be empty
    bool drawn = false;
    std::array<sketch::Marks, languages.size()> marks; // of the drawing, its template and legend, by language
    std::string description;
};

/// What people marked a group's work with: one of the rubric's criteria.
struct Mark {
    Text criterion;
    Text who;      // the facilitator, the audience
    Fraction mark; // 1 … 4
};

struct GroupReport {
    session::GroupId id;
    Text name;
    Text kind;
    scenario::Shape shape = scenario::Shape::Circle;
    Rgb colour = 0;
    std::vector<std::string> members; // none where names are hidden
    std::string caseId;
    Text summary;
    Minutes clock{0};                           // where the case stands
    std::shared_ptr<const casework::Play> play; // as it stood when the report was gathered
    Debrief debrief;
    std::vector<std::string> decisions; // the ids of each step, as `alur run` takes them
    std::vector<WorkPage> pages;
    std::vector<TurningPoint> turningPoints; // empty where they were not reckoned
    std::vector<Text> questions;
    std::vector<Mark> marks;
    std::string lessons; // in the group's own words
};

/// What the test before and after the workshop showed.
struct TestGain {
    // Shares of right answers, 0 … 1; empty where nobody answered.
    std::optional<double> before;
    std::optional<double> after;
    std::optional<double> gain; // normalised: of what could still be learned, how much was
    int answeredBefore = 0;
    int answeredAfter = 0;
    int answeredBoth = 0; // of whom the gain tells
};

struct Report {
    std::string session;
    session::Purpose purpose = session::Purpose::Practice;
    std::int64_t at = 0; // when something last happened; milliseconds since 1970
    Text workshop;       // its title
    std::string place;
    std::string date; // as the facilitator wrote it
    std::size_t people = 0;
    Names names = Names::Shown;
    std::vector<GroupReport> groups;
    Attendance attendance;
    std::optional<TestGain> test;
    std::shared_ptr<const scenario::Method> method;
    std::string version; // of the program
};

/// Gathers it. Groups without a case do not stand in it. With `Names::Hidden` no name of a person of the
/// roster is anywhere in it. Cannot fail.
struct ReportWish {
    Names names = Names::Shown;
    std::string version;
};
Report reportOf(const session::Session& session, const scenario::Workshop& workshop,
                std::shared_ptr<const scenario::Method> method, const ReportWish& wish);

/// Asked now and then; false gives up what is being done.
using GoOn = std::function<bool()>;

/// Reckons each group's turning points: about a second for a shipped case. False where it was given up.
bool findTurningPoints(Report& report, const GoOn& goOn = {});

/// The same, one moment of one play at a time. The report must outlive it.
class TurningPointSearch {
public:
    explicit TurningPointSearch(Report& report) : report_(report) {}
    /// False once all are known.
    bool advance();

private:
    Report& report_;
    std::size_t group_ = 0;
    std::optional<casework::Prospects> prospects_; // of that group's play
};

/// The text of the case's scene that a page answers; the free page has a title of its own.
WorkPage workPage(const session::Work& work, const session::PageId& page);

} // namespace alur::report
