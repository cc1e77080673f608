#include "report/turning_points.h"

#include <algorithm>

#include "report/naming.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

namespace {

bool isProved(const casework::BestPlay& best) { return percent(best.overall) == percent(best.bound); }

TurningPoint pointAt(const casework::Play& play, const Foresight& foresight, std::size_t step) {
    const auto& taken = play.taken()[step];
    const auto& before = foresight[step]->best;
    const auto& after = foresight[step + 1]->best;
    TurningPoint point;
    point.step = step;
    point.decision = decisionsInWords(play.book(), taken.before, taken.step);
    point.before = before.overall;
    point.after = after.overall;
    point.proved = isProved(before) && isProved(after);
    if (!before.steps.empty())
        point.better = decisionsInWords(play.book(), taken.before, before.steps.front());
    point.why = whyOf(play.book(), taken.before, taken.step);
    point.sentence =
        fill(words::turningPoint, {same(std::to_string(step + 1)), quoted(point.decision),
                                   same(percentWords(point.before)), same(percentWords(point.after))});
    return point;
}

} // namespace

Foresight foresightOf(const casework::Prospects& prospects) {
    Foresight foresight(prospects.count());
    for (std::size_t moment = 0; moment < foresight.size(); ++moment)
        if (prospects.isKnown(moment)) foresight[moment] = prospects[moment];
    return foresight;
}

std::vector<TurningPoint> turningPoints(const casework::Play& play, const Foresight& foresight,
                                        std::size_t most) {
    std::vector<TurningPoint> points;
    for (std::size_t step = 0; step < play.taken().size() && step + 1 < foresight.size(); ++step)
        if (foresight[step] && foresight[step + 1] &&
            foresight[step]->best.overall > foresight[step + 1]->best.overall)
            points.push_back(pointAt(play, foresight, step));
    std::stable_sort(points.begin(), points.end(), [](const TurningPoint& a, const TurningPoint& b) {
        return a.before - a.after > b.before - b.after;
    });
    if (points.size() > most) points.resize(most);
    return points;
}

std::string reachWords(const casework::BestPlay& best) {
    if (isProved(best)) return percentWords(best.overall);
    return std::to_string(percent(best.overall)) + "–" + percentWords(best.bound);
}

} // namespace alur::report
