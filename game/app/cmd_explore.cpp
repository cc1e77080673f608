#include "app/cmd_explore.h"

#include "app/open_book.h"
#include "app/words.h"
#include "report/exploration.h"

namespace alur::app {

namespace {

constexpr std::size_t stepsAtATime = 500'000;

void tellProgress(const Console& console, std::size_t states) {
    if (!console.errIsTerminal) return;
    console.err << '\r' << console.tr(fill(words::statesSeen, {same(std::to_string(states))})) << std::flush;
}

void clearProgress(const Console& console) {
    if (console.errIsTerminal) console.err << "\r\033[K" << std::flush;
}

} // namespace

int exploreCase(Console& console, Library& library, const ExploreWish& wish) {
    const auto opened = openBook(console, library, wish.file);
    if (!opened.book) return opened.exitCode;
    casework::Explorer explorer(opened.book, wish.maxStates);
    while (explorer.advance(stepsAtATime)) tellProgress(console, explorer.states());
    const auto found = explorer.result();
    clearProgress(console);
    if (!wish.json.empty())
        return writeJson(console, wish.json, report::explorationJson(*opened.book, found));
    console.out << report::explorationText(*opened.book, found, console.language) << std::flush;
    return console.out ? exits::done : exits::failed;
}

} // namespace alur::app
