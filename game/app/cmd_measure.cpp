#include "app/cmd_measure.h"

#include <algorithm>
#include <deque>

#include "app/places.h"
#include "app/shelf.h"
#include "app/words.h"
#include "report/measure_table.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

class Measurement {
public:
    Measurement(Console& console, Library& library, const MeasureRequest& request)
        : console_(console), library_(library), request_(request) {}

    /// The cases behind a path; what cannot be opened is told at once.
    void add(const std::string& path) {
        const auto place = pathOf(path);
        std::error_code error;
        if (!fs::is_directory(place, error)) {
            files_.push_back(place);
            return;
        }
        const auto found = findCases({place});
        for (const auto& problem : found.problems) tell(problem);
        files_.insert(files_.end(), found.paths.begin(), found.paths.end());
        if (!found.problems.empty()) worsen(exits::failed);
        if (!found.paths.empty() || !found.problems.empty()) return;
        console_.complain(fill(words::noCasesIn, {same(path)}));
        worsen(exits::failed);
    }

    void measureAll() {
        for (const auto& file : files_) {
            showProgress(file);
            const auto read = library_.read(file);
            if (read.scenario) measure(read.scenario);
            else refuse(read);
        }
    }

    std::string json() const {
        std::vector<report::MeasuredCase> cases;
        for (const auto& one : measured_) cases.push_back({one.book, one.measures});
        return report::measuresJson(cases, console_.language);
    }

    int exitCode() const { return exitCode_; }

private:
    struct Measured {
        casework::Rulebook book;
        casework::Measures measures;
    };

    void worsen(int exitCode) { exitCode_ = std::max(exitCode_, exitCode); }
    void tell(const Problem& problem) const { console_.err << toString(problem, console_.language) << '\n'; }

    void showProgress(const fs::path& file) const {
        if (!console_.errIsTerminal) return;
        console_.err << printable(console_.tr(fill(words::measuring, {same(shown(file.filename()))})))
                     << std::flush;
    }
    void clearProgress() const {
        if (console_.errIsTerminal) console_.err << "\r\033[K" << std::flush;
    }

    void measure(const std::shared_ptr<const scenario::Case>& scenario) {
        casework::Rulebook book(scenario, library_.method());
        auto measures = casework::measure(book, request_.wish);
        clearProgress();
        if (!report::allHold(report::criteriaOf({book, measures}))) worsen(exits::problems);
        if (request_.json.empty())
            console_.out << (measured_.empty() ? "" : "\n")
                         << report::measureTable({book, measures}, console_.language) << std::flush;
        measured_.push_back({std::move(book), std::move(measures)});
    }

    /// Only a case without errors can be measured.
    void refuse(const ReadFile& read) {
        clearProgress();
        for (const auto& problem : read.problems)
            if (problem.severity == Severity::Error) tell(problem);
        if (read.readable) console_.complain(fill(words::isNoGoodCase, {same(read.file)}));
        worsen(read.readable ? exits::problems : exits::failed);
    }

    Console& console_;
    Library& library_;
    const MeasureRequest& request_;
    std::vector<fs::path> files_;
    std::deque<Measured> measured_;
    int exitCode_ = exits::done;
};

} // namespace

int measureCases(Console& console, Library& library, const MeasureRequest& request) {
    Measurement measurement(console, library, request);
    for (const auto& path : request.paths) measurement.add(path);
    measurement.measureAll();
    if (request.json.empty()) return measurement.exitCode();
    const int written = writeJson(console, request.json, measurement.json());
    return std::max(written, measurement.exitCode());
}

} // namespace alur::app
