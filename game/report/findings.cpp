#include "report/findings.h"

#include <algorithm>
#include <cmath>

#include "report/findings_words.h"
#include "report/naming.h"
#include "report/plain_page.h"
#include "report/time_words.h"

namespace alur::report {

using namespace casework;
namespace fw = findings_words;

namespace {

Text whole(double number) { return same(std::to_string(std::llround(number))); }
Text tenths(double number) {
    const auto tenth = std::llround(number * 10);
    const auto front = std::to_string(tenth / 10), back = std::to_string(tenth % 10);
    return {front + "," + back, front + "." + back};
}
Text percentOf(double share) { return whole(share * 100); }

const Text& nameOf(Language language) { return language == Language::Id ? fw::indonesian : fw::english; }

Text count(std::size_t number) { return numberWords(static_cast<std::int64_t>(number)); }

/// Says each kind of finding.
class Sayer {
public:
    Sayer(const Rulebook& book, const Finding& finding)
        : book_(book), case_(book.scenario()), finding_(finding) {}

    FindingWords say() const {
        auto words = std::visit(*this, finding_.what);
        words.basis = basis();
        return words;
    }

    FindingWords operator()(const found::UnreachableScene& one) const {
        return {either(fw::unreachable, fw::unreachedSoFar, id(one.scene)), fw::tryUnreachable, {}};
    }
    FindingWords operator()(const found::UnavailableDecision& one) const {
        return {either(fw::unavailable, fw::unavailableSoFar, id(one.decision)), fw::tryUnavailable, {}};
    }
    FindingWords operator()(const found::DeadEnd& one) const {
        auto what = fill(fw::deadEnd, {id(one.scene)});
        if (!one.decisions.empty()) what = joined({what, fill(fw::deadEndWay, {same(one.decisions)})}, " ");
        return {what, fw::tryDeadEnd, {}};
    }
    FindingWords operator()(const found::Loop& one) const {
        const auto decisions = ids(one.loop.decisions);
        auto what = one.loop.scenes.size() == 1 ? fill(fw::selfLoop, {id(one.loop.scenes.front()), decisions})
                                                : fill(fw::loop, {ids(one.loop.scenes), decisions});
        if (one.loop.takesTime) what = joined({what, fw::onlyTime}, " ");
        return {what, fw::tryLoop, {}};
    }
    FindingWords operator()(const found::UnmetNeed& one) const {
        if (!one.inTime) return {fill(fw::unmet, {id(one.need)}), fw::tryUnmet, {}};
        const auto due = case_.needs[one.need].due.value_or(Minutes{0});
        return {fill(isTried() ? fw::lateSoFar : fw::late, {id(one.need), plays(), limitWords(due)}),
                fw::tryLate,
                {}};
    }
    FindingWords operator()(const found::LastingBarrier& one) const {
        return {
            either(fw::barrier, fw::barrierSoFar, same(case_.barriers[one.barrier].id)), fw::tryBarrier, {}};
    }
    FindingWords operator()(const found::UnmadeRecord& one) const {
        return {either(fw::record, fw::recordSoFar, same(book_.method().records[one.record].id)),
                fw::tryRecord,
                {}};
    }
    FindingWords operator()(const found::Giveaway& one) const {
        std::vector<Text> names;
        for (const auto language : one.longestIn) names.push_back(nameOf(language));
        return {fill(fw::giveaway, {id(one.decision), listed(names)}),
                joined({fw::tryLongest, fw::tryGiveaway}, " "),
                {}};
    }
    FindingWords operator()(const found::NeverWorse& one) const {
        return {fill(fw::neverWorse, {count(one.decisions.size()), count(one.of), ids(one.decisions)}),
                fw::tryGiveaway,
                {}};
    }
    FindingWords operator()(const found::LongestIsBest& one) const {
        return {fill(fw::longestIsBest,
                     {count(one.scenes.size()), count(one.of), nameOf(one.language), ids(one.scenes)}),
                fw::tryLongest,
                {}};
    }
    FindingWords operator()(const found::Untranslated& one) const {
        return {one.missing ? fill(fw::untranslated, {count(one.count), nameOf(*one.missing)})
                            : fill(fw::noLanguage, {count(one.count)}),
                fw::tryTranslate,
                {}};
    }
    FindingWords operator()(const found::HardToRead& one) const {
        return {fill(fw::hard, {id(one.scene), nameOf(one.language), tenths(one.level.wordsPerSentence()),
                                longShare(one.level), whole(one.level.index())}),
                fw::tryEasier,
                {}};
    }
    FindingWords operator()(const found::ScoreRange& one) const {
        const auto percents = [](const Fraction& value) { return same(percentWords(value)); };
        const auto mean = joined({percentOf(one.mean), same("%")}, " ");
        FindingWords words{
            fill(fw::range, {name(one.aspect), percents(one.least), percents(one.greatest), mean}), {}, {}};
        if (!isIndicator(one.aspect)) return words;
        if (one.greatest - one.least < Fraction(1, 4)) words.advice = fw::tryWider;
        else if (one.greatest < Fraction(1)) words.advice = fw::tryReachable;
        return words;
    }
    FindingWords operator()(const found::Length& one) const {
        return {fill(fw::length,
                     {whole(one.decisions.median), whole(one.decisions.tenth), whole(one.decisions.ninetieth),
                      whole(one.minutes.median), whole(one.minutes.tenth), whole(one.minutes.ninetieth)}),
                {},
                {}};
    }
    FindingWords operator()(const found::Reading& one) const {
        auto what = fill(fw::reading, {nameOf(one.language), tenths(one.level.wordsPerSentence()),
                                       longShare(one.level), whole(one.level.index())});
        if (one.hardest)
            what = joined({what, fill(fw::hardest, {id(*one.hardest), whole(one.ofHardest.index())})}, " ");
        return {what, {}, {}};
    }

private:
    bool isTried() const { return finding_.basis == Basis::Tried; }
    Text plays() const { return numberWords(finding_.plays); }
    Text either(const Text& sure, const Text& tried, const Text& what) const {
        return fill(isTried() ? tried : sure, {what, plays()});
    }

    Text basis() const {
        switch (finding_.basis) {
        case Basis::Tried: return fill(fw::tried, {plays()});
        case Basis::Followed:
            return case_.injects.empty() ? fw::followed : joined({fw::followed, fw::injects}, " ");
        case Basis::Possible: return fw::possible;
        case Basis::Proved: break;
        }
        if (std::holds_alternative<found::DeadEnd>(finding_.what)) return fw::shown;
        const bool isOfText = std::holds_alternative<found::HardToRead>(finding_.what) ||
                              std::holds_alternative<found::Reading>(finding_.what);
        return isOfText ? fw::counted : fw::proved;
    }

    static Text longShare(const ReadingLevel& level) {
        return percentOf(level.words == 0 ? 0 : double{1} * level.longWords / level.words);
    }
    Text name(Aspect aspect) const {
        if (aspect == Aspect::Flow) return fw::flow;
        return aspect == Aspect::Overall ? fw::overall : book_.method()[indicatorOf(aspect)].name;
    }
    Text id(Index<Scene> scene) const { return same(case_.scenes[scene].id); }
    Text id(Index<Decision> index) const { return same(idOf(case_, index)); }
    Text id(Index<Need> need) const { return same(idOf(case_, need)); }
    template <class T> Text ids(const std::vector<Index<T>>& all) const {
        std::vector<Text> texts;
        for (const auto one : all) texts.push_back(id(one));
        return joined(texts, ", ");
    }

    const Rulebook& book_;
    const Case& case_;
    const Finding& finding_;
};

} // namespace

FindingWords findingWords(const Rulebook& book, const Finding& finding) { return Sayer(book, finding).say(); }

std::string_view codeOf(const Finding& finding) {
    using Codes = std::array<std::string_view, std::variant_size_v<Finding::What>>;
    constexpr Codes codes{"unreachable_scene",
                          "never_available",
                          "dead_end",
                          "loop",
                          "unmet_need",
                          "lasting_barrier",
                          "unmade_record",
                          "giveaway",
                          "longest_is_best",
                          "untranslated",
                          "hard_to_read",
                          "score",
                          "length",
                          "never_worse",
                          "reading"};
    return codes[finding.what.index()];
}

std::vector<const Finding*> inFilesOrder(const std::vector<Finding>& findings) {
    std::vector<const Finding*> all;
    for (const auto& finding : findings) all.push_back(&finding);
    std::stable_sort(all.begin(), all.end(), [](const Finding* a, const Finding* b) {
        return a->isFigure() != b->isFigure() ? b->isFigure() : !a->isFigure() && a->mark < b->mark;
    });
    return all;
}

std::string findingsText(const Inspection& inspection, const std::string& file, const InspectionWish& wish,
                         Language language) {
    PlainPage page;
    const auto& book = inspection.book();
    const auto all = inFilesOrder(inspection.findings());
    const auto figures =
        std::find_if(all.begin(), all.end(), [](const auto* one) { return one->isFigure(); });
    const auto tell = [&](const Text& text, std::size_t indent = 0) {
        page.paragraph(text.read(language), indent);
    };
    tell(fill(fw::heading, {same(file)}));
    tell(inspection.allPlays() ? fill(fw::whole, {same(*inspection.allPlays())})
                               : fill(fw::part, {same(std::to_string(wish.seed))}));
    page.gap();
    page.heading((figures == all.begin()
                      ? fw::nothing
                      : fill(fw::toMend, {count(static_cast<std::size_t>(figures - all.begin()))}))
                     .read(language));
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (one == figures) {
            page.gap();
            page.heading(fw::figures.read(language));
        }
        const auto words = findingWords(book, **one);
        const auto place = std::to_string((*one)->mark.line) + ":" + std::to_string((*one)->mark.column);
        page.paragraph(words.what.read(language), 0, (*one)->isFigure() ? "" : place + "  ");
        if (!words.advice.empty()) tell(fill(fw::advice, {words.advice}), 4);
        if (!(*one)->isFigure()) tell(words.basis, 4);
    }
    return page.text();
}

} // namespace alur::report
