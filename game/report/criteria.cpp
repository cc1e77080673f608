#include "report/criteria.h"

#include <algorithm>
#include <cmath>

#include "report/measure_words.h"
#include "report/naming.h"
#include "report/words.h"

namespace alur::report {

using namespace casework;
namespace mw = measure_words;

namespace {

const Fraction half{1, 2}, whole{1}, worstBelow{30, 100};

template <class Number> struct Range {
    Number least;
    Number greatest;
    bool holds(Number value) const { return value >= least && value <= greatest; }
};
constexpr Range<double> mean{0.35, 0.60};
constexpr Range<int> playDecisions{25, 45}; // the median by chance and the best play
constexpr Range<int> playMinutes{40, 70};   // the mean by chance and the best play

template <class Number> Text count(Number number) { return same(std::to_string(std::llround(number))); }

/// Goes through the criteria of one case.
class Judge {
public:
    explicit Judge(const MeasuredCase& measured)
        : scenario_(measured.book.scenario()), method_(measured.book.method()), measures_(measured.measures) {
    }

    std::vector<Criterion> judge() && {
        judgeShape();
        judgeReach();
        judgeScores();
        judgeOptions();
        judgeLength();
        return std::move(criteria_);
    }

private:
    void add(const char* code, bool holds, Text target, Text found) {
        criteria_.push_back({code, holds, std::move(target), std::move(found)});
    }
    void atLeast(const char* code, const Text& words, std::size_t least, std::size_t found) {
        add(code, found >= least, fill(words, {count(least)}), count(found));
    }
    /// What was found wanting must be nothing.
    template <class T>
    void none(const char* code, const Text& target, const std::vector<Index<T>>& wanting, const Text& good,
              const Text& bad) {
        add(code, wanting.empty(), target, wanting.empty() ? good : fill(bad, {ids(wanting)}));
    }

    void judgeShape() {
        const auto& shape = measures_.shape;
        atLeast("scenes", mw::scenes, 24, shape.scenes);
        atLeast("decisions", mw::decisions, 70, shape.decisions);
        judgeStages(4, 2);
        atLeast("crises", mw::crises, 3, shape.crises);
        atLeast("emergencies", mw::emergencies, 1, shape.emergencies);
        atLeast("contacts", mw::contacts, 1, shape.plannedContacts);
        atLeast("barriers", mw::barriers, 4, shape.barriers);
        atLeast("hidden", mw::hidden, 1, shape.hidden);
        atLeast("sketches", mw::sketches, 5, shape.sketchedStages);
        atLeast("discussions", mw::discussions, 2, shape.discussions);
        constexpr std::size_t sceneWords = 60;
        add("scene_words", shape.mostWords <= sceneWords, fill(mw::sceneWords, {count(sceneWords)}),
            fill(mw::inScene, {count(shape.mostWords), id(shape.wordiest)}));
        none("explanations", mw::explanations, shape.unexplained, mw::all, mw::missing);
    }

    /// Every stage has a scene, the first ones more.
    void judgeStages(std::size_t first, std::size_t scenes) {
        bool holds = true;
        std::vector<Text> each;
        for (const auto& stage : method_.stages) {
            const auto at = method_.stages.indexOf(stage).value;
            const auto found = measures_.shape.scenesOfStage[at];
            holds = holds && found >= (at < first ? scenes : 1);
            each.push_back(joined({stage.shortName, count(found)}, " "));
        }
        add("stages", holds, fill(mw::stages, {count(first), count(scenes)}), joined(each, ", "));
    }

    void judgeReach() {
        none("reachable", mw::reachable, measures_.neverEntered, mw::all, mw::never);
        none("available", mw::available, measures_.neverAvailable, mw::all, mw::never);
        std::vector<Text> ends;
        for (const auto& end : measures_.deadEnds)
            ends.push_back(fill(mw::deadEndAfter, {id(end.scene), same(end.decisions)}));
        add("dead_ends", ends.empty(), mw::deadEnds, ends.empty() ? mw::none : joined(ends, "; "));
        judgeEndings(4);
    }

    void judgeEndings(std::size_t least) {
        std::size_t scenes = 0; // running out of time is none
        std::vector<Text> each;
        for (const auto& ending : measures_.endings) {
            scenes += ending.scene.has_value();
            each.push_back(fill(mw::share, {ending.scene ? id(*ending.scene) : mw::outOfTime,
                                            inHundredths(ending.share * 100)}));
        }
        add("endings", scenes >= least, fill(mw::endings, {count(least)}),
            each.empty() ? mw::none : joined(each, ", "));
    }

    void judgeScores() {
        const auto& overall = measures_[Aspect::Overall];
        const auto chance = measures_.mean(Aspect::Overall);
        add("best", overall.greatest.value >= goodPlay, fill(mw::best, {inPercent(goodPlay)}),
            fill(mw::percent, {inPercent(overall.greatest.value)}));
        add("mean", mean.holds(chance), fill(mw::mean, {count(mean.least * 100), count(mean.greatest * 100)}),
            fill(mw::percent, {inTenths(chance * 100)}));
        add("worst", overall.least.value < worstBelow, fill(mw::worst, {inPercent(worstBelow)}),
            fill(mw::percent, {inPercent(overall.least.value)}));
        judgeIndicators();
        add("return", measures_.best.goesBack, mw::returning,
            measures_.best.goesBack ? mw::yes : mw::noSuchPlay);
    }

    void judgeIndicators() {
        bool holds = true;
        std::vector<Text> each;
        for (const auto aspect : aspects) {
            if (!isIndicator(aspect)) continue;
            const auto& [least, greatest] = measures_[aspect];
            holds = holds && least.value <= half && greatest.value >= whole;
            each.push_back(fill(mw::range, {method_[indicatorOf(aspect)].name, inPercent(least.value),
                                            inPercent(greatest.value)}));
        }
        add("indicators", holds, fill(mw::indicators, {inPercent(half), inPercent(whole)}),
            joined(each, ", "));
    }

    void judgeOptions() {
        const auto all = measures_.crossroads.size();
        const auto telling = giveaways(measures_);
        add("giveaways", telling.empty(), mw::giveaways,
            fill(telling.empty() ? mw::noScenesOf : mw::scenesOf,
                 {count(telling.size()), count(all), ids(telling)}));
        const auto indonesian = longestIsBest(measures_, Language::Id).size();
        const auto english = longestIsBest(measures_, Language::En).size();
        add("longest_is_best",
            static_cast<double>(std::max(indonesian, english)) <=
                longestIsBestAtMost * static_cast<double>(all),
            fill(mw::longestIsBest, {count(longestIsBestAtMost * 100)}),
            fill(mw::inEachLanguage, {count(indonesian), count(english), count(all)}));
    }

    void judgeLength() {
        const auto& best = measures_.best;
        judgePlay("play_decisions", mw::playDecisions, playDecisions, mw::median, measures_.decisions,
                  measures_.decisions.median, best.decisions);
        judgePlay("play_minutes", mw::playMinutes, playMinutes, mw::average, measures_.minutes,
                  measures_.minutes.mean, best.minutes);
        constexpr std::size_t idle = 2;
        const auto& run = measures_.idleRun;
        add("idle_scenes", run.size() <= idle, fill(mw::idleScenes, {count(idle)}),
            run.empty() ? count(0) : fill(mw::run, {count(run.size()), ids(run)}));
    }
    void judgePlay(const char* code, const Text& words, Range<int> range, const Text& middleName,
                   const Spread& spread, double middle, double best) {
        const Range<double> wide{double{1} * range.least, double{1} * range.greatest};
        add(code, wide.holds(middle) && wide.holds(best),
            fill(words, {count(range.least), count(range.greatest)}),
            fill(mw::chanceAndBest,
                 {middleName, count(middle), count(spread.tenth), count(spread.ninetieth), count(best)}));
    }

    // Words

    /// 5543 hundredths as 55,43 and 55.43; nothing is shown behind the last digit that counts.
    static Text decimal(long long number, int digits) {
        auto part = std::to_string(number % (digits == 2 ? 100 : 10));
        part.insert(0, static_cast<std::size_t>(digits) - part.size(), '0');
        part.erase(part.find_last_not_of('0') + 1);
        const auto front = std::to_string(number / (digits == 2 ? 100 : 10));
        return part.empty() ? same(front) : Text{front + "," + part, front + "." + part};
    }
    static Text inTenths(double value) { return decimal(std::llround(value * 10), 1); }
    static Text inHundredths(double value) { return decimal(std::llround(value * 100), 2); }
    static Text inPercent(const Fraction& score) { return decimal(percent(score * Fraction(10)), 1); }

    Text id(Index<Scene> index) const { return same(idOf(scenario_, index)); }
    Text id(Index<Decision> index) const { return same(idOf(scenario_, index)); }
    template <class T> Text ids(const std::vector<Index<T>>& indices) const {
        std::vector<Text> all;
        for (const auto index : indices) all.push_back(id(index));
        return joined(all, ", ");
    }

    const Case& scenario_;
    const Method& method_;
    const Measures& measures_;
    std::vector<Criterion> criteria_;
};

} // namespace

std::vector<Criterion> criteriaOf(const MeasuredCase& measured) { return Judge(measured).judge(); }

bool allHold(const std::vector<Criterion>& criteria) {
    return std::all_of(criteria.begin(), criteria.end(), [](const auto& one) { return one.holds; });
}

} // namespace alur::report
