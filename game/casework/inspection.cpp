#include "casework/inspection.h"

#include <algorithm>

namespace alur::casework {

using scenario::Mark;

namespace {

template <class T> Mark markOf(const std::vector<Mark>& marks, Index<T> index) {
    return index.value < marks.size() ? marks[index.value] : Mark{};
}

template <class T> bool contains(const std::vector<Index<T>>& all, Index<T> one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

template <class T>
std::vector<Index<T>> common(const std::vector<Index<T>>& a, const std::vector<Index<T>>& b) {
    std::vector<Index<T>> both;
    for (const auto one : a)
        if (contains(b, one)) both.push_back(one);
    return both;
}

Achieved together(Achieved a, const Achieved& b) {
    a.removed = a.removed | b.removed;
    a.records = a.records | b.records;
    a.metInTime = a.metInTime | b.metInTime;
    return a;
}

const Range& rangeOf(const Ranges& ranges, Aspect aspect) {
    if (aspect == Aspect::Flow) return ranges.flow;
    if (aspect == Aspect::Overall) return ranges.overall;
    return ranges.indicators[static_cast<std::size_t>(indicatorOf(aspect))];
}

} // namespace

Inspection::Inspection(std::shared_ptr<const Rulebook> book, const InspectionWish& wish)
    : book_(std::move(book)), wish_(wish) {}

bool Inspection::advance() {
    switch (part_) {
    case Part::Structure: inspectStructure(); break;
    case Part::Exploring: explore(); break;
    case Part::Done: break;
    default: measure();
    }
    return part_ != Part::Done;
}

double Inspection::progress() const {
    // About as long as each part takes.
    constexpr double exploring = 0.15, plays = 0.25, search = 0.3, options = 0.3;
    switch (part_) {
    case Part::Structure: return 0;
    case Part::Exploring:
        return exploring * static_cast<double>(explorer_->states()) / static_cast<double>(wish_.maxStates);
    case Part::Plays:
        return exploring +
               plays * (measuring_->part() == Measuring::Part::Plays ? measuring_->progress() : 1);
    case Part::Search: return exploring + plays + search * measuring_->progress();
    case Part::Options: return exploring + plays + search + options * measuring_->progress();
    case Part::Done: break;
    }
    return 1;
}

void Inspection::tell(Finding::What what, Basis basis, Mark mark) {
    const auto plays = basis == Basis::Tried ? measuring_->plays() : 0;
    findings_.push_back({std::move(what), basis, plays, mark});
}

// What follows from the file

void Inspection::inspectStructure() {
    structure_ = structureOf(*book_);
    const auto& marks = book_->scenario().marks;
    for (const auto scene : structure_.unreachable)
        tell(found::UnreachableScene{scene}, Basis::Proved, markOf(marks.scenes, scene));
    for (const auto decision : structure_.neverAvailable)
        tell(found::UnavailableDecision{decision}, Basis::Proved, markOf(marks.decisions, decision));
    for (const auto& loop : structure_.loops)
        tell(found::Loop{loop}, Basis::Possible, markOf(marks.scenes, loop.scenes.front()));
    for (const auto need : structure_.neverMet)
        tell(found::UnmetNeed{need, false}, Basis::Proved, markOf(marks.needs, need));
    for (const auto need : structure_.alwaysLate)
        tell(found::UnmetNeed{need, true}, Basis::Proved, markOf(marks.needs, need));
    for (const auto barrier : structure_.neverRemoved)
        tell(found::LastingBarrier{barrier}, Basis::Proved, markOf(marks.barriers, barrier));
    for (const auto record : structure_.neverMade) {
        const auto mark = marks.records.find(record);
        tell(found::UnmadeRecord{record}, Basis::Proved, mark == marks.records.end() ? Mark{} : mark->second);
    }
    inspectTexts();
    explorer_.emplace(book_, wish_.maxStates);
    part_ = Part::Exploring;
}

void Inspection::inspectTexts() {
    const auto& scenario = book_->scenario();
    for (const std::optional<Language> missing :
         {std::optional<Language>{}, std::optional{Language::Id}, std::optional{Language::En}}) {
        const auto isMissing = [&](const auto& text) { return text.missing == missing; };
        const auto& all = scenario.marks.untranslated;
        const auto first = std::find_if(all.begin(), all.end(), isMissing);
        if (first == all.end()) continue;
        const auto count = static_cast<std::size_t>(std::count_if(first, all.end(), isMissing));
        tell(found::Untranslated{missing, count}, Basis::Proved, first->mark);
    }
    for (const auto language : languages) {
        found::Reading all{language, {}, {}, {}};
        for (const auto& scene : scenario.scenes) {
            const auto level = readingLevelOf(scene, language);
            const auto index = scenario.scenes.indexOf(scene);
            all.level += level;
            if (level.words < tellingWords) continue;
            if (level.index() > all.ofHardest.index()) {
                all.hardest = index;
                all.ofHardest = level;
            }
            if (level.index() >= hardFrom)
                tell(found::HardToRead{index, language, level}, Basis::Proved,
                     markOf(scenario.marks.scenes, index));
        }
        if (all.level.words > 0)
            tell(all, Basis::Proved, all.hardest ? markOf(scenario.marks.scenes, *all.hardest) : Mark{});
    }
}

// What plays come to

void Inspection::explore() {
    constexpr std::size_t stepsAtATime = 20'000;
    const bool more = explorer_->advance(stepsAtATime);
    if (more && explorer_->states() < wish_.maxStates) return;
    explored_ = explorer_->soFar();
    explorer_.reset();
    measuring_.emplace(*book_, MeasureWish{wish_.plays, wish_.seed, wish_.effort, wish_.rollouts});
    part_ = Part::Plays;
    if (!explored_.complete) return;
    allPlays_ = explored_.plays;
    tellReach(explored_);
}

void Inspection::measure() {
    const auto before = measuring_->part();
    measuring_->advance();
    const auto now = measuring_->part();
    if (now == before) return;
    using Measured = Measuring::Part;
    if (now == Measured::Curiosity)
        tell(found::Length{measuring_->measures().decisions, measuring_->measures().minutes}, Basis::Tried,
             {});
    if (now == Measured::Search) part_ = Part::Search;
    if (now == Measured::Crossroads) {
        if (!explored_.complete) tellReach(explored_);
        tellScores();
        part_ = Part::Options;
    }
    if (now == Measured::Done) {
        tellOptions();
        part_ = Part::Done;
    }
}

/// `seen`: by the explorer; where that was cut short, plays count as well.
void Inspection::tellReach(const Exploration& seen) {
    const auto& scenario = book_->scenario();
    const auto& marks = scenario.marks;
    const auto basis = seen.complete ? Basis::Followed : Basis::Tried;
    auto scenes = seen.unreachable;
    auto decisions = seen.neverAvailable;
    auto achieved = seen.achieved;
    if (!seen.complete) {
        scenes = common(scenes, measuring_->finds().neverEntered());
        decisions = common(decisions, measuring_->finds().neverAvailable());
        achieved = together(achieved, measuring_->finds().achieved());
    }
    for (const auto scene : scenes)
        if (!contains(structure_.unreachable, scene))
            tell(found::UnreachableScene{scene}, basis, markOf(marks.scenes, scene));
    for (const auto decision : decisions)
        if (!contains(structure_.neverAvailable, decision) &&
            !contains(scenes, scenario.decisions[decision].scene))
            tell(found::UnavailableDecision{decision}, basis, markOf(marks.decisions, decision));
    auto deadEnds = seen.deadEnds;
    const auto& ways = measuring_->finds().deadEnds();
    for (const auto& [scene, steps] : ways)
        if (!contains(deadEnds, scene)) deadEnds.push_back(scene);
    std::sort(deadEnds.begin(), deadEnds.end());
    for (const auto scene : deadEnds) {
        const auto way = ways.find(scene);
        tell(found::DeadEnd{scene, way == ways.end() ? "" : toString(*book_, way->second)}, Basis::Proved,
             markOf(marks.scenes, scene));
    }
    for (const auto& need : scenario.needs) {
        const auto index = scenario.needs.indexOf(need);
        // The explorer keeps in mind only what is scored: the needs of target people.
        const bool isAsked = need.due && (!seen.complete || scenario.people[need.person].target);
        if (isAsked && !achieved.metInTime.has(index) && !contains(structure_.neverMet, index) &&
            !contains(structure_.alwaysLate, index))
            tell(found::UnmetNeed{index, true}, basis, markOf(marks.needs, index));
    }
    for (const auto& barrier : scenario.barriers)
        if (const auto index = scenario.barriers.indexOf(barrier);
            !achieved.removed.has(index) && !contains(structure_.neverRemoved, index))
            tell(found::LastingBarrier{index}, basis, markOf(marks.barriers, index));
    for (const auto& [record, mark] : marks.records)
        if (!achieved.records.has(record) && !contains(structure_.neverMade, record))
            tell(found::UnmadeRecord{record}, basis, mark);
}

void Inspection::tellScores() {
    const auto& measures = measuring_->measures();
    for (const auto aspect : aspects) {
        found::ScoreRange range{aspect, measures[aspect].least.value, measures[aspect].greatest.value,
                                measures.mean(aspect)};
        if (explored_.complete && explored_.ranges) {
            range.least = rangeOf(*explored_.ranges, aspect).least;
            range.greatest = rangeOf(*explored_.ranges, aspect).greatest;
        }
        tell(range, explored_.complete ? Basis::Followed : Basis::Tried, {});
    }
}

void Inspection::tellOptions() {
    const auto& scenario = book_->scenario();
    const auto& crossroads = measuring_->measures().crossroads;
    found::NeverWorse neverWorse{{}, crossroads.size()};
    for (const auto& at : crossroads) {
        if (!at.dominant) continue;
        neverWorse.decisions.push_back(*at.dominant);
        found::Giveaway giveaway{*at.dominant, {}};
        for (const auto language : languages)
            if (at.longest[static_cast<std::size_t>(language)] == at.dominant)
                giveaway.longestIn.push_back(language);
        if (!giveaway.longestIn.empty())
            tell(giveaway, Basis::Tried, markOf(scenario.marks.decisions, *at.dominant));
    }
    if (!neverWorse.decisions.empty()) tell(neverWorse, Basis::Tried, {});
    for (const auto language : languages) {
        auto scenes = longestIsBest(measuring_->measures(), language);
        const auto share = static_cast<double>(scenes.size());
        if (share > longestIsBestAtMost * static_cast<double>(crossroads.size()))
            tell(found::LongestIsBest{language, scenes, crossroads.size()}, Basis::Tried,
                 markOf(scenario.marks.scenes, scenes.front()));
    }
}

} // namespace alur::casework
