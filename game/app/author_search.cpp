// What beside the screen is found out about the open case: its map, and what an inspection finds.
#include <chrono>
#include <type_traits>

#include "app/author_desk.h"
#include "report/findings.h"

namespace alur::app {

namespace {

using Search = ui::AuthorOpen::Search;
namespace found = casework::found;

constexpr std::chrono::milliseconds betweenNews{150};

/// The scene that a finding is about, where it is about one.
std::optional<Index<scenario::Scene>> sceneOf(const scenario::Case& scenario,
                                              const casework::Finding::What& what) {
    return std::visit(
        [&](const auto& one) -> std::optional<Index<scenario::Scene>> {
            using One = std::decay_t<decltype(one)>;
            if constexpr (requires { one.scene; }) return one.scene;
            else if constexpr (requires { one.decision; }) return scenario.decisions[one.decision].scene;
            else if constexpr (std::is_same_v<One, found::Loop>) return one.loop.scenes.front();
            else if constexpr (std::is_same_v<One, found::LongestIsBest>) return one.scenes.front();
            else return {};
        },
        what);
}

std::vector<ui::AuthorFinding> inWords(const casework::Inspection& inspection) {
    std::vector<ui::AuthorFinding> all;
    const auto& scenario = inspection.book().scenario();
    for (const auto* finding : report::inFilesOrder(inspection.findings())) {
        auto words = report::findingWords(inspection.book(), *finding);
        auto& one = all.emplace_back();
        one.figure = finding->isFigure();
        one.text = std::move(words.what);
        one.advice = std::move(words.advice);
        one.basis = std::move(words.basis);
        one.line = one.figure ? 0 : finding->mark.line;
        if (const auto scene = sceneOf(scenario, finding->what); scene && !one.figure)
            one.scene = scenario.scenes[*scene].id;
    }
    return all;
}

report::MapMarks marksOf(const casework::Inspection& inspection) {
    report::MapMarks marks;
    for (const auto& finding : inspection.findings()) {
        if (const auto* one = std::get_if<found::UnreachableScene>(&finding.what))
            marks.unreachable.push_back(one->scene);
        if (const auto* one = std::get_if<found::DeadEnd>(&finding.what))
            marks.deadEnds.push_back(one->scene);
    }
    return marks;
}

} // namespace

void AuthorDesk::layOutMap(report::MapMarks marks) {
    const auto scenario = std::shared_ptr<const scenario::Case>(good_, &good_->scenario());
    quick_.start([this, scenario, file = open_, marks = std::move(marks)]() -> StepDone {
        auto chart = std::make_shared<ui::AuthorChart>();
        chart->scenario = scenario;
        chart->map = report::caseMapOf(*scenario, *method_, marks);
        return {[this, file, chart] {
                    if (file != open_ || !model_.open) return;
                    chart_ = std::make_unique<ui::AuthorChart>(std::move(*chart));
                    model_.open->chart = chart_.get();
                },
                false};
    });
}

void AuthorDesk::stopSearch() {
    if (searchStops_) *searchStops_ = true;
    searchStops_.reset();
    explorer_.giveUp();
}

void AuthorDesk::carryOut(const ui::author::Search& wanted) {
    if (!model_.open) return;
    auto& open = *model_.open;
    const bool ran = open.search == Search::Running;
    stopSearch();
    if (!wanted.on || !good_) {
        if (ran) open.search = Search::GivenUp;
        return;
    }
    open.search = Search::Running;
    open.searched = 0;
    open.findings.clear();
    searchStops_ = std::make_shared<std::atomic<bool>>(false);
    explorer_.start(searching(searchStops_));
}

/// Each step goes on for a while, then tells what is known by then.
Work AuthorDesk::searching(std::shared_ptr<std::atomic<bool>> stops) {
    auto inspection = std::make_shared<casework::Inspection>(good_);
    return [this, inspection, stops]() -> StepDone {
        bool more = true;
        for (const auto end = std::chrono::steady_clock::now() + betweenNews;
             more && !*stops && std::chrono::steady_clock::now() < end;)
            more = inspection->advance();
        if (*stops) return {};
        auto findings = inWords(*inspection);
        const int percent = static_cast<int>(100 * inspection->progress());
        return {[this, stops, percent, more, findings = std::move(findings), marks = marksOf(*inspection)] {
                    if (*stops || !model_.open) return;
                    model_.open->findings = findings;
                    model_.open->searched = percent;
                    if (more) return;
                    model_.open->search = Search::Done;
                    layOutMap(marks);
                },
                more};
    };
}

} // namespace alur::app
