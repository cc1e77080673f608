#include "casework/rating.h"

#include <algorithm>

namespace alur::casework {

std::string_view code(Aspect aspect) {
    if (aspect == Aspect::Flow) return "flow";
    return isIndicator(aspect) ? scenario::code(indicatorOf(aspect)) : "overall";
}

const Fraction& valueOf(const Scores& scores, Aspect aspect) {
    if (aspect == Aspect::Flow) return scores.flow.score;
    return isIndicator(aspect) ? scores.policy[indicatorOf(aspect)] : scores.overall;
}

Rating rate(const Rulebook& book, const State& state) {
    const auto rough = roughScore(book, tally(book, state));
    Rating rating;
    for (const auto aspect : aspects)
        if (isIndicator(aspect))
            rating.values[at(aspect)] = rough.indicators[static_cast<std::size_t>(indicatorOf(aspect))];
    rating.values[at(Aspect::Flow)] = rough.flow;
    rating.values[at(Aspect::Overall)] = rough.overall;
    return rating;
}

double hope(const Rulebook& book, const State& state) {
    auto sofar = tally(book, state);
    const auto& costs = state.trace.costs;
    const auto count = static_cast<std::ptrdiff_t>(book.positionCount());
    sofar.alignmentCost = *std::min_element(costs.begin(), costs.begin() + count);
    return roughScore(book, sofar).overall;
}

} // namespace alur::casework
