#include <algorithm>

#include "report/charts.h"
#include "report/print_words.h"
#include "report/questions.h"
#include "report/report.h"

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

/// Nobody is on a roster yet: a group's seats, to be filled in by hand.
Attendance::Group emptySeats(const GroupReport& group) {
    return {group.name, std::vector<Attendee>(std::max(seatsOfAGroup, group.members.size()))};
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

bool findTurningPoints(Report& report, const GoOn& goOn) {
    for (auto& group : report.groups) {
        casework::Prospects prospects(*group.play);
        for (bool more = true; more; more = prospects.advance())
            if (goOn && !goOn()) return false;
        group.turningPoints = turningPoints(*group.play, foresightOf(prospects));
    }
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
    for (const auto& id : session.groups()) {
        report.groups.push_back(groupReport(id, *session.work(id), workshop));
        if (wish.names == Names::Shown) report.attendance.groups.push_back(emptySeats(report.groups.back()));
    }
    return report;
}

} // namespace alur::report
