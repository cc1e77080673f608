// The desk's reports: gathered at once, written in the background.
#include <chrono>
#include <thread>

#include "app/desk.h"
#include "app/places.h"
#include "app/report_words.h"

namespace alur::app {

namespace fs = std::filesystem;

void Desk::carryOut(const ui::intent::SaveReport&, ui::View&) {
    if (!store_ || reportStops_) return;
    const auto language = settings_.language;
    auto report = std::make_shared<report::Report>(
        report::reportOf(session_, workshop_, method_, {report::Names::Shown, ALUR_VERSION}));
    std::error_code error;
    fs::create_directories(places_.reports, error); // where that fails, writing says why
    const auto stem = report_words::reportFile.read(language) + "-" + fileStem(report->session);
    const auto file = freeName(places_.reports, stem, ".pdf");
    const auto stops = std::make_shared<std::atomic<bool>>(false);
    reportStops_ = stops;
    auto search = std::make_shared<report::TurningPointSearch>(*report);
    worker_.start([this, report, search, language, file, stops] {
        if (!*stops && search->advance()) return StepDone{{}, true};
        const auto goOn = [stops] { return !*stops; };
        const auto saved =
            *stops ? SavedReport{{}, true} : saveReport(*report, language, file, places_.printFonts, goOn);
        return StepDone{[this, saved, file, stops] {
                            if (reportStops_ == stops) reportStops_.reset();
                            if (saved.trouble) return say(report_words::notSaved, *saved.trouble);
                            toast(saved.givenUp ? ui::Icon::Info : ui::Icon::CheckCircle,
                                  saved.givenUp ? report_words::reportGivenUp
                                                : fill(report_words::reportSaved, {same(handOver(file))}));
                        },
                        false};
    });
}

/// What the worker drops is not heard of again.
void Desk::giveUpReport() {
    if (reportStops_) *reportStops_ = true;
    reportStops_.reset();
}

void Desk::waitForReport() {
    while (reportStops_)
        if (!takeIn()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void Desk::carryOut(const ui::intent::StopReport&, ui::View&) {
    if (reportStops_) *reportStops_ = true;
}

} // namespace alur::app
