#include <algorithm>

#include "report/charts.h"
#include "report/naming.h"
#include "report/print_words.h"
#include "report/questions.h"
#include "report/report.h"
#include "session/test_result.h"

namespace alur::report {

namespace {

constexpr std::size_t seatsOfAGroup = 7;

GroupReport groupReport(const session::GroupId& id, const session::Work& work,
                        const scenario::Workshop& workshop) {
    const auto& play = work.play();
    const auto& scenario = play.book().scenario();
    GroupReport told;
    told.id = id;
    told.name = same(id.value);
    if (const auto* group = workshop.group(id.value)) {
        told.name = group->name;
        told.kind = group->kind;
        told.shape = group->shape;
        told.colour = group->colour;
    }
    told.caseId = scenario.id.value;
    told.summary = scenario.summary;
    told.clock = play.state().clock;
    told.play = std::make_shared<const casework::Play>(play);
    told.debrief = debrief(play, work.stepsTakenBack());
    for (const auto& taken : play.taken())
        told.decisions.push_back(casework::toString(play.book(), taken.before, taken.step));
    for (const auto& question : worded(questions(play, told.debrief), work.questions()))
        told.questions.push_back(question.text);
    told.lessons = work.lessons();
    for (const auto& page : work.pages())
        if (auto shown = workPage(work, page); shown.drawn || !shown.description.empty())
            told.pages.push_back(std::move(shown));
    return told;
}

Attendance::Group seats(const Text& name, const std::vector<const session::Person*>& people) {
    Attendance::Group group{name, {}};
    for (const auto* person : people)
        group.people.push_back({person->name, person->organisation, person->kelurahan});
    return group;
}

/// Each group's people, then those in none. Where nobody is on the roster: the seats of the groups that have
/// a case, to be filled in by hand.
Attendance attendanceOf(const session::Room& room, const scenario::Workshop& workshop, const Report& report) {
    Attendance attendance;
    for (const auto& group : workshop.groups)
        if (const auto members = room.members({group.id}); !members.empty())
            attendance.groups.push_back(seats(group.name, members));
    if (const auto others = room.members({}); !others.empty())
        attendance.groups.push_back(seats(words::noGroup, others));
    if (!room.people().empty()) return attendance;
    for (const auto& group : report.groups)
        attendance.groups.push_back({group.name, std::vector<Attendee>(seatsOfAGroup)});
    return attendance;
}

/// The mean of the other groups' marks; empty where there are none.
std::optional<Fraction> audienceMark(const session::Room& room, const scenario::Workshop& workshop,
                                     const session::GroupId& group, const std::string& criterion) {
    int sum = 0, count = 0;
    for (const auto& by : workshop.groups) {
        const auto& marks = room.marks(group, {by.id});
        const auto found = marks.find(criterion);
        if (found == marks.end() || by.id == group.value) continue;
        sum += found->second;
        ++count;
    }
    if (count == 0) return {};
    return Fraction(sum, count);
}

std::vector<Mark> marksOf(const session::Room& room, const scenario::Workshop& workshop,
                          const session::GroupId& group) {
    std::vector<Mark> marks;
    const auto& given = room.marks(group, {});
    for (const auto& criterion : workshop.rubric) {
        if (const auto found = given.find(criterion.id); found != given.end())
            marks.push_back({criterion.name, words::markedByFacilitator, Fraction(found->second)});
        if (const auto mean = audienceMark(room, workshop, group, criterion.id))
            marks.push_back({criterion.name, words::markedByGroups, *mean});
    }
    return marks;
}

std::optional<TestGain> testOf(const session::Room& room, const scenario::Workshop& workshop) {
    std::vector<session::GroupId> groups;
    for (const auto& group : workshop.groups) groups.push_back({group.id});
    for (const auto by : {session::TestBy::People, session::TestBy::Groups}) {
        const auto result = session::testResult(workshop, room, groups, by);
        if (result.meanBefore || result.meanAfter)
            return TestGain{result.meanBefore,     result.meanAfter,     result.gain,
                            result.answeredBefore, result.answeredAfter, result.answeredBoth};
    }
    return {};
}

} // namespace

WorkPage workPage(const session::Work& work, const session::PageId& page) {
    WorkPage shown;
    shown.id = page.value;
    shown.title = words::freePage;
    if (const auto* scene = work.sceneOf(page)) {
        shown.title = scene->title;
        if (scene->sketch) shown.prompt = scene->sketch->prompt;
        else if (scene->describe) shown.prompt = *scene->describe;
    }
    if (const auto* sketch = work.sketch(page); sketch != nullptr && !sketch->page().empty()) {
        shown.drawn = true;
        for (const auto language : languages)
            shown.marks[static_cast<std::size_t>(language)] =
                sketch::drawing(sketch->page(), work.ground(page), language);
    }
    shown.description = work.description(page);
    return shown;
}

bool TurningPointSearch::advance() {
    if (group_ >= report_.groups.size()) return false;
    auto& group = report_.groups[group_];
    if (!prospects_) prospects_.emplace(*group.play);
    if (prospects_->advance()) return true;
    group.turningPoints = turningPoints(*group.play, foresightOf(*prospects_));
    prospects_.reset();
    return ++group_ < report_.groups.size();
}

bool findTurningPoints(Report& report, const GoOn& goOn) {
    TurningPointSearch search(report);
    for (bool more = true; more; more = search.advance())
        if (goOn && !goOn()) return false;
    return true;
}

Report reportOf(const session::Session& session, const scenario::Workshop& workshop,
                std::shared_ptr<const scenario::Method> method, const ReportWish& wish) {
    Report report;
    report.session = session.name();
    report.purpose = session.purpose();
    report.at = session.lastAt();
    report.workshop = workshop.title;
    report.names = wish.names;
    report.version = wish.version;
    report.method = std::move(method);
    const auto& room = session.room();
    report.place = room.setUp().place;
    report.date = room.setUp().date;
    report.people = room.people().size();
    report.test = testOf(room, workshop);
    for (const auto& id : session.groups()) {
        report.groups.push_back(groupReport(id, *session.work(id), workshop));
        report.groups.back().marks = marksOf(room, workshop, id);
        if (wish.names == Names::Shown) report.groups.back().members = membersOf(room, id);
    }
    if (wish.names == Names::Shown) report.attendance = attendanceOf(room, workshop, report);
    return report;
}

} // namespace alur::report
