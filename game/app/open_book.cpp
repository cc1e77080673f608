#include "app/open_book.h"

#include "app/places.h"
#include "app/words.h"

namespace alur::app {

OpenedBook openBook(const Console& console, Library& library, const std::string& file) {
    constexpr std::size_t problemsShown = 100;
    const auto read = library.read(pathOf(file));
    if (read.scenario)
        return {std::make_shared<const casework::Rulebook>(read.scenario, library.method()), exits::done};
    std::size_t shown = 0;
    for (const auto& problem : read.problems)
        if (problem.severity == Severity::Error && shown++ < problemsShown)
            console.err << toString(problem, console.language) << '\n';
    if (read.readable) console.complain(words::caseHasErrors);
    return {nullptr, read.readable ? exits::problems : exits::failed};
}

} // namespace alur::app
