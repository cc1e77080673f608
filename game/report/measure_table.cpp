#include "report/measure_table.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "casework/sitting.h"
#include "report/measure_words.h"
#include "report/naming.h"
#include "report/plain_page.h"

namespace alur::report {

using namespace casework;
using Json = nlohmann::ordered_json;
namespace mw = measure_words;

namespace {

// As a table

std::string filledTo(std::string text, std::size_t width) {
    const auto length = characters(text);
    return length < width ? text + std::string(width - length, ' ') : text + " ";
}

void tellCriterion(PlainPage& page, const Criterion& criterion, Language language) {
    constexpr std::size_t verdictWidth = 7, targetWidth = 40;
    page.paragraph(criterion.found.read(language), 0,
                   filledTo((criterion.holds ? mw::holds : mw::fails).read(language), verdictWidth) +
                       filledTo(criterion.target.read(language), targetWidth));
}

void tellPlay(PlainPage& page, const Text& name, const Found& found, Language language) {
    page.gap();
    page.paragraph(name.read(language));
    page.paragraph(found.decisions, 2);
}

// As JSON

Json json(const Spread& spread) {
    return {{"mean", spread.mean},     {"least", spread.least},         {"tenth", spread.tenth},
            {"median", spread.median}, {"ninetieth", spread.ninetieth}, {"greatest", spread.greatest}};
}

Json json(const Found& found) { return {{"score", toString(found.value)}, {"decisions", found.decisions}}; }

Json criteriaJson(const MeasuredCase& measured, Language language) {
    auto all = Json::array();
    for (const auto& criterion : criteriaOf(measured))
        all.push_back({{"criterion", criterion.code},
                       {"holds", criterion.holds},
                       {"target", criterion.target.read(language)},
                       {"found", criterion.found.read(language)}});
    return all;
}

Json scoresJson(const Measures& measures) {
    Json scores;
    for (const auto aspect : aspects)
        scores[std::string(code(aspect))] = {{"mean", measures.mean(aspect)},
                                             {"least", json(measures[aspect].least)},
                                             {"greatest", json(measures[aspect].greatest)}};
    return scores;
}

Json endingsJson(const Case& scenario, const Measures& measures) {
    auto endings = Json::object();
    for (const auto& ending : measures.endings)
        endings[ending.scene ? scenario.scenes[*ending.scene].id : "out_of_time"] = ending.share;
    return endings;
}

template <class T> Json ids(const Case& scenario, const std::vector<Index<T>>& indices) {
    auto ids = Json::array();
    for (const auto index : indices) ids.push_back(idOf(scenario, index));
    return ids;
}

Json json(const MeasuredCase& measured, Language language) {
    const auto& scenario = measured.book.scenario();
    const auto& measures = measured.measures;
    return {{"scenario", scenario.id.value},
            {"plays", measures.wish.plays},
            {"seed", measures.wish.seed},
            {"criteria", criteriaJson(measured, language)},
            {"scores", scoresJson(measures)},
            {"best", {{"decisions", measures.best.decisions}, {"minutes", measures.best.minutes}}},
            {"decisions", json(measures.decisions)},
            {"minutes", json(measures.minutes)},
            {"endings", endingsJson(scenario, measures)},
            {"giveaways", ids(scenario, giveaways(measures))},
            {"longest_is_best",
             {{"id", ids(scenario, longestIsBest(measures, Language::Id))},
              {"en", ids(scenario, longestIsBest(measures, Language::En))}}}};
}

} // namespace

std::string measureTable(const MeasuredCase& measured, Language language) {
    const auto& measures = measured.measures;
    const auto& scenario = measured.book.scenario();
    const auto number = [](auto value) { return same(std::to_string(static_cast<long long>(value))); };
    PlainPage page;
    page.heading(fill(mw::title, {scenario.title, same(scenario.id.value)}).read(language));
    page.paragraph(fill(mw::sampled, {number(measures.wish.plays), number(measures.wish.seed),
                                      number(wordsAMinute), number(talkSeconds)})
                       .read(language));
    page.gap();
    const auto criteria = criteriaOf(measured);
    for (const auto& criterion : criteria) tellCriterion(page, criterion, language);
    tellPlay(page, mw::bestPlay, measures[Aspect::Overall].greatest, language);
    tellPlay(page, mw::worstPlay, measures[Aspect::Overall].least, language);
    page.gap();
    const auto held =
        std::count_if(criteria.begin(), criteria.end(), [](const auto& one) { return one.holds; });
    page.paragraph(fill(mw::summary, {number(held), number(criteria.size())}).read(language));
    return page.text();
}

std::string measuresJson(const std::vector<MeasuredCase>& cases, Language language) {
    auto all = Json::array();
    for (const auto& measured : cases) all.push_back(json(measured, language));
    return Json{{"cases", all}}.dump(2) + "\n";
}

} // namespace alur::report
