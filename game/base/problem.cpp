#include "base/problem.h"

#include <algorithm>

namespace alur {

std::string toString(const Problem& problem, Language language) {
    static const Text error{"galat", "error"};
    static const Text warning{"peringatan", "warning"};
    std::string line = printable(problem.place.file);
    if (problem.place.line > 0)
        line += ":" + std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column);
    line += ": " + (problem.severity == Severity::Error ? error : warning).read(language) + ": ";
    if (!problem.keys.empty()) line += printable(problem.keys) + ": ";
    return line + printable(problem.text.read(language));
}

bool hasErrors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Error; });
}

} // namespace alur
