#include "app/cmd_findings.h"

#include <algorithm>
#include <cmath>

#include "app/findings_words.h"
#include "app/open_book.h"
#include "report/findings.h"

namespace alur::app {

namespace {

void tellProgress(const Console& console, const casework::Inspection& inspection) {
    if (!console.errIsTerminal) return;
    const auto percent = same(std::to_string(std::lround(100 * inspection.progress())));
    console.err << '\r' << console.tr(fill(findings_words::inspecting, {percent})) << std::flush;
}

} // namespace

int findInCase(Console& console, Library& library, const FindingsRequest& request) {
    const auto opened = openBook(console, library, request.file);
    if (!opened.book) return opened.exitCode;
    casework::Inspection inspection(opened.book, request.wish);
    while (inspection.advance()) tellProgress(console, inspection);
    if (console.errIsTerminal) console.err << "\r\033[K" << std::flush;
    const auto& all = inspection.findings();
    const bool clean = std::all_of(all.begin(), all.end(), [](const auto& one) { return one.isFigure(); });
    const int exitCode = clean ? exits::done : exits::problems;
    if (!request.json.empty())
        return std::max(exitCode, writeJson(console, request.json,
                                            report::findingsJson(inspection, request.file, request.wish,
                                                                 console.language)));
    console.out << report::findingsText(inspection, request.file, request.wish, console.language)
                << std::flush;
    return console.out ? exitCode : exits::failed;
}

} // namespace alur::app
