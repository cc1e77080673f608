// Each criterion of a case holds up to its bound and not beyond.
#include <gmock/gmock.h>

#include "report/criteria.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Extremes between(const Fraction& least, const Fraction& greatest) { return {{least, ""}, {greatest, ""}}; }

/// Measures for which every criterion holds, each just so.
Measures justEnough() {
    Measures measures;
    auto& shape = measures.shape;
    shape.scenes = 24;
    shape.decisions = 70;
    shape.scenesOfStage = {2, 2, 2, 2, 1, 1, 1, 1};
    shape.crises = 3;
    shape.emergencies = 1;
    shape.plannedContacts = 1;
    shape.barriers = 4;
    shape.hidden = 1;
    shape.sketchedStages = 5;
    shape.discussions = 2;
    shape.mostWords = 60;
    measures.endings = {
        {Index<Scene>{1}, 0.5}, {Index<Scene>{2}, 0.5}, {Index<Scene>{3}, 0}, {Index<Scene>{4}, 0}};
    measures.extremes.fill(between({1, 2}, 1));
    measures.extremes[at(Aspect::Overall)] = between({29, 100}, {95, 100});
    measures.means[at(Aspect::Overall)] = 0.35;
    measures.decisions.median = 25;
    measures.minutes.mean = 40;
    measures.best = {45, 70, true};
    measures.crossroads.resize(5);
    for (std::uint16_t i = 0; i < 2; ++i) { // two of five: 40 %
        measures.crossroads[i].best = Index<Decision>{i};
        measures.crossroads[i].longest.fill(Index<Decision>{i});
    }
    measures.idleRun = {{1}, {2}};
    return measures;
}

/// The criteria that do not hold once `change` was made.
template <class Change> std::vector<std::string> failing(Change change) {
    auto measures = justEnough();
    change(measures);
    std::vector<std::string> failed;
    for (const auto& criterion : report::criteriaOf({*exampleBook(), measures}))
        if (!criterion.holds) failed.push_back(criterion.code);
    return failed;
}

} // namespace

TEST(Criteria, AllHoldAtTheirBounds) {
    EXPECT_THAT(failing([](Measures&) {}), IsEmpty());
    EXPECT_TRUE(report::allHold(report::criteriaOf({*exampleBook(), justEnough()})));
}

TEST(Criteria, EachFailsBeyondItsBound) {
    constexpr auto overall = at(Aspect::Overall);
    const auto fails = [](const char* code, auto change) { EXPECT_THAT(failing(change), ElementsAre(code)); };
    fails("scenes", [](Measures& m) { m.shape.scenes = 23; });
    fails("decisions", [](Measures& m) { m.shape.decisions = 69; });
    fails("stages", [](Measures& m) { m.shape.scenesOfStage[3] = 1; });
    fails("stages", [](Measures& m) { m.shape.scenesOfStage[7] = 0; });
    fails("crises", [](Measures& m) { m.shape.crises = 2; });
    fails("emergencies", [](Measures& m) { m.shape.emergencies = 0; });
    fails("contacts", [](Measures& m) { m.shape.plannedContacts = 0; });
    fails("barriers", [](Measures& m) { m.shape.barriers = 3; });
    fails("hidden", [](Measures& m) { m.shape.hidden = 0; });
    fails("sketches", [](Measures& m) { m.shape.sketchedStages = 4; });
    fails("discussions", [](Measures& m) { m.shape.discussions = 1; });
    fails("scene_words", [](Measures& m) { m.shape.mostWords = 61; });
    fails("explanations", [](Measures& m) { m.shape.unexplained = {{0}}; });
    fails("reachable", [](Measures& m) { m.neverEntered = {{0}}; });
    fails("available", [](Measures& m) { m.neverAvailable = {{0}}; });
    fails("dead_ends", [](Measures& m) { m.deadEnds = {{{0}, ""}}; });
    fails("endings", [](Measures& m) { m.endings[3].scene = {}; }); // running out of time is none
    fails("best", [](Measures& m) { m.extremes[overall].greatest.value = {9499, 10000}; });
    fails("mean", [](Measures& m) { m.means[overall] = 0.349; });
    fails("mean", [](Measures& m) { m.means[overall] = 0.601; });
    fails("worst", [](Measures& m) { m.extremes[overall].least.value = {30, 100}; });
    fails("indicators", [](Measures& m) { m.extremes[1].least.value = {51, 100}; });
    fails("indicators", [](Measures& m) { m.extremes[7].greatest.value = {99, 100}; });
    fails("return", [](Measures& m) { m.best.goesBack = false; });
    fails("giveaways", [](Measures& m) { m.crossroads[0].dominant = m.crossroads[0].longest[1]; });
    fails("longest_is_best", [](Measures& m) { m.crossroads.pop_back(); }); // two of four
    fails("play_decisions", [](Measures& m) { m.decisions.median = 24; });
    fails("play_decisions", [](Measures& m) { m.best.decisions = 46; });
    fails("play_minutes", [](Measures& m) { m.minutes.mean = 39.9; });
    fails("play_minutes", [](Measures& m) { m.best.minutes = 70.1; });
    fails("idle_scenes", [](Measures& m) { m.idleRun.push_back({3}); });
}

TEST(Criteria, TheLongestTextCountsInEachLanguage) {
    const auto onlyIn = [](std::size_t language) {
        return failing([&](Measures& m) {
            m.crossroads[2].best = Index<Decision>{2};
            m.crossroads[2].longest[language] = Index<Decision>{2};
        });
    };
    EXPECT_THAT(onlyIn(0), ElementsAre("longest_is_best"));
    EXPECT_THAT(onlyIn(1), ElementsAre("longest_is_best"));
}
