#include "app/cmd_graph.h"

#include "app/findings_words.h"
#include "app/open_book.h"
#include "app/places.h"
#include "app/report_files.h"
#include "casework/explorer.h"
#include "casework/structure.h"
#include "report/case_map.h"

namespace alur::app {

namespace {

/// What is proved, and what a short look at the plays comes upon.
report::MapMarks marksOf(const std::shared_ptr<const casework::Rulebook>& book) {
    constexpr std::size_t states = 100'000;
    casework::Explorer explorer(book, states);
    while (explorer.states() < states && explorer.advance(10'000)) {}
    const auto seen = explorer.soFar();
    return {seen.complete ? seen.unreachable : casework::structureOf(*book).unreachable, seen.deadEnds};
}

} // namespace

int graphCase(Console& console, Library& library, const std::string& file, const std::string& target) {
    if (pathOf(target).extension() != ".svg") {
        console.complain(findings_words::graphIsSvg);
        return exits::failed;
    }
    const auto opened = openBook(console, library, file);
    if (!opened.book) return opened.exitCode;
    const auto& scenario = opened.book->scenario();
    const auto& method = opened.book->method();
    const auto picture = report::mapPicture(report::caseMapOf(scenario, method, marksOf(opened.book)),
                                            scenario, method, console.language);
    if (const auto trouble = writeAside(pathOf(target), report::svgOf(picture))) {
        console.complain(*trouble);
        return exits::failed;
    }
    console.out << printable(console.tr(fill(findings_words::graphSaved, {same(target)}))) << '\n';
    return exits::done;
}

} // namespace alur::app
