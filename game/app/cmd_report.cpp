#include "app/cmd_report.h"

#include "app/places.h"
#include "app/replay.h"
#include "app/report_files.h"
#include "app/report_words.h"
#include "app/words.h"

namespace alur::app {

int writeReport(Console& console, Library& library, const ReportCommand& wish) {
    const auto file = pathOf(wish.session);
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        console.complain(fill(words::noSession, {same(wish.session)}));
        return exits::failed;
    }
    storage::Contents contents;
    if (const auto outcome = storage::readOnly(file, contents); !outcome.ok()) {
        console.complain(outcome.trouble.value_or(Text{}));
        return exits::failed;
    }
    if (contents.notice) console.complain(*contents.notice);
    const auto& workshop = library.workshop();
    const auto replayed = replay(contents, library.method(), workshop);
    if (replayed.trouble) {
        console.complain(*replayed.trouble);
        return exits::failed;
    }
    auto report = report::reportOf(replayed.session, workshop, library.method(), {wish.names, ALUR_VERSION});
    if (console.errIsTerminal) console.err << console.tr(report_words::seeking) << std::flush;
    report::findTurningPoints(report);
    if (console.errIsTerminal) console.err << "\r\033[K" << std::flush;
    const auto saved =
        saveReport(report, console.language, pathOf(wish.target), findPrintFonts(library.assets()));
    if (saved.trouble) {
        console.complain(*saved.trouble);
        return exits::failed;
    }
    console.out << printable(console.tr(fill(report_words::reportSaved, {same(wish.target)}))) << '\n';
    return exits::done;
}

} // namespace alur::app
