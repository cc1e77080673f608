// Measuring, on cases of which everything is known: the worked example, and cases made to have one fault.
#include <cmath>
#include <set>
#include <unordered_map>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "casework/measure.h"
#include "casework/sitting.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using nlohmann::json;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr MeasureWish aShortWish{
    .plays = 200, .seed = 7, .effort = {.beamWidth = 50, .restarts = 12}, .rollouts = 6};

json expected() { return json::parse(textOf(sourceFolder() / "tests/data/expected.json")).at("explore"); }

/// Every state that a play of the example can come to.
const std::vector<State>& statesOfTheExample() {
    static const auto states = [] {
        const auto& book = *exampleBook();
        std::vector<State> found{begin(book)};
        std::unordered_map<State, bool, HashState> seen{{found.front(), true}};
        for (std::size_t i = 0; i < found.size(); ++i)
            for (const auto step : stepsHere(book, found[i]))
                if (const auto next = apply(book, found[i], step); seen.emplace(next, true).second)
                    found.push_back(next);
        return found;
    }();
    return states;
}

/// What `value` of the end is expected to be where each step is drawn from all that are allowed.
template <class Value> double expectation(const Rulebook& book, Value value) {
    std::unordered_map<State, double, HashState> known;
    const auto from = [&](const auto& self, const State& state) -> double {
        if (const auto at = known.find(state); at != known.end()) return at->second;
        const auto steps = stepsHere(book, state);
        if (steps.empty()) return known[state] = value(state);
        double sum = 0;
        for (const auto step : steps) sum += self(self, apply(book, state, step));
        return known[state] = sum / static_cast<double>(steps.size());
    };
    return from(from, begin(book));
}

Measures measured(const std::string& scenes, const std::string& facts = "{}") {
    return measure(*bookOf(CaseParts{.scenes = scenes, .facts = facts}), aShortWish);
}

const Crossroads& at(const Measures& measures, std::uint16_t scene) {
    for (const auto& crossroads : measures.crossroads)
        if (crossroads.scene.value == scene) return crossroads;
    throw std::runtime_error("no choice in that scene");
}

std::vector<std::string> idsOf(const Rulebook& book, const std::vector<Index<Scene>>& scenes) {
    std::vector<std::string> ids;
    for (const auto scene : scenes) ids.push_back(book.scenario().scenes[scene].id);
    return ids;
}

/// A scene for each of the stages, with all that counts done on the way.
std::string aWayThrough(const std::vector<std::string>& stages) {
    std::string scenes;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto next = i + 1 == stages.size() ? "end" : "s" + std::to_string(i + 1);
        scenes += aScene("s" + std::to_string(i),
                         aDecision("do_it", "contacts: [sari], removes: [fear], records: [guest_book], "
                                            "serves: {sari: [shelter]}"),
                         next, stages[i]);
    }
    return scenes;
}

/// Three decisions for which nothing counts.
std::string anEmptyScene(const std::string& id, const std::string& next) {
    return aScene(id, aDecision("this") + ", " + aDecision("that") + ", " + aDecision("other"), next);
}

std::string longText(const std::string& id, const std::string& effects) {
    return id + ": {text: A text that is much longer than all the others in its scene, " + effects + "}";
}

} // namespace

// Chance

TEST(Random, IsTheGeneratorThatItSaysItIs) {
    Random random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317ULL);
    EXPECT_EQ(random.next(), 3203168211198807973ULL);
    EXPECT_EQ(random.next(), 9817491932198370423ULL);
}

TEST(Random, DrawsEachNumberAboutAsOften) {
    Random random(3);
    std::array<int, 6> drawn{};
    for (int i = 0; i < 60000; ++i) ++drawn[random.below(6)];
    for (const auto count : drawn) EXPECT_NEAR(count, 10000, 400); // 4.4 standard deviations
}

TEST(Random, HasAStreamOfItsOwnForEachNumber) {
    EXPECT_EQ(Random(1, 5).next(), Random(1, 5).next());
    EXPECT_NE(Random(1, 5).next(), Random(1, 6).next());
    EXPECT_NE(Random(1, 5).next(), Random(2, 5).next());
}

// Choices

TEST(Choices, AreTheStepsThatTheRulesAllow) {
    const auto& book = *exampleBook();
    for (const auto& state : statesOfTheExample()) {
        std::set<std::uint32_t> numbered, allowed;
        const Choices choices(book, state);
        for (std::uint32_t i = 0; i < choices.count(); ++i) numbered.insert(choices.at(i).picked);
        for (const auto step : stepsHere(book, state)) allowed.insert(step.picked);
        ASSERT_EQ(numbered, allowed);
        ASSERT_EQ(choices.count(), allowed.size()) << "each has one number";
    }
}

TEST(Choices, AllowWhatTheRulesAllow) {
    const auto& book = *exampleBook();
    for (const auto& state : statesOfTheExample()) {
        if (state.standing != Standing::Playing) continue;
        const Choices choices(book, state);
        for (std::uint32_t picked = 0; picked < 32; ++picked)
            ASSERT_EQ(choices.allows({picked}), check(book, state, Step{picked}).allowed) << picked;
    }
}

TEST(Choices, KnowsWhatIsBesidesAStep) {
    const auto book =
        bookOf(CaseParts{.scenes = aScene("a", aDecision("w") + ", " + aDecision("x") + ", " + aDecision("y"),
                                          "end", "engagement", ", pick: {min: 1, max: 2}")});
    std::set<std::uint32_t> near;
    for (const auto step : Choices(*book, begin(*book)).besides({0b001})) near.insert(step.picked);
    EXPECT_EQ(near, (std::set<std::uint32_t>{0b010, 0b100, 0b011, 0b101}));
}

TEST(Choices, AreSomeWhereTheyAreTooMany) {
    const auto book =
        bookOf(CaseParts{.scenes = aScene("a", aDecision("w") + ", " + aDecision("x") + ", " + aDecision("y"),
                                          "end", "engagement", ", pick: {min: 1, max: 3}")});
    const Choices choices(*book, begin(*book));
    Random random(1);
    EXPECT_EQ(choices.some(7, random).size(), 7U);
    EXPECT_EQ(choices.some(3, random).size(), 3U);
}

// Rating

TEST(Rating, AgreesWithTheExactScores) {
    const auto& book = *exampleBook();
    for (const auto& state : statesOfTheExample()) {
        const auto rating = rate(book, state);
        const auto scores = score(book, state);
        for (const auto aspect : aspects)
            ASSERT_NEAR(rating[aspect], toDouble(valueOf(scores, aspect)), 1e-12) << code(aspect);
    }
}

TEST(Rating, NeverHopesForLessThanThereIs) {
    const auto& book = *exampleBook();
    for (const auto& state : statesOfTheExample())
        ASSERT_GE(hope(book, state), rate(book, state)[Aspect::Overall] - 1e-12);
}

// The time that a play takes

TEST(Sitting, CountsWhatIsReadAndTalkedOver) {
    const auto book = bookOf(CaseParts{
        .scenes =
            aScene("a", aDecision("x", "takes: 3d, says: One two three") + ", " + aDecision("y"), "b") +
            aScene("b", aDecision("z"), "end", "engagement",
                   ", lines: [{who: sari, text: One two three four}], discuss: {prompt: Talk, minutes: 7}"),
        .events = "[" + anEvent("storm", "at: 1d") + "]"});
    const WordCounts counts(book->scenario());
    Sitting sitting(counts);
    auto state = begin(*book);
    for (int i = 0; i < 2; ++i) {
        sitting.decide(state, Choices(*book, state), Step::of(0));
        state = apply(*book, state, Step::of(0));
    }
    // a: 1 + 2, options 2 + 2, answer 3; b: 1 + 2 + 4, option 2; end: 1 + 2; event 2
    EXPECT_DOUBLE_EQ(sitting.minutes(state), 24 / wordsAMinute + 2 * talkSeconds / 60 + 7);
}

TEST(Sitting, DiscussesASceneOnce) {
    const auto book = bookOf(CaseParts{.scenes = aScene("a", aDecision("x", "next: a"), "end", "engagement",
                                                        ", discuss: {prompt: Talk, minutes: 10}")});
    const WordCounts counts(book->scenario());
    Sitting sitting(counts);
    auto state = begin(*book);
    for (int i = 0; i < 2; ++i) {
        sitting.decide(state, Choices(*book, state), Step::of(0));
        state = apply(*book, state, Step::of(0));
    }
    EXPECT_NEAR(sitting.minutes(state), 10 + 10 / wordsAMinute + 2 * talkSeconds / 60, 1e-9);
}

// Plays by chance

TEST(PlaysByChance, AreUniform) {
    const auto& book = *exampleBook();
    Finds finds(book);
    constexpr std::uint32_t plays = 20000;
    const auto sample = drawPlays(book, plays, 5, finds);
    for (const auto aspect : aspects) {
        const auto one = [&](const State& state) { return rate(book, state)[aspect]; };
        const auto square = [&](const State& state) { return one(state) * one(state); };
        const auto mean = expectation(book, one);
        const auto error = std::sqrt((expectation(book, square) - mean * mean) / plays);
        EXPECT_NEAR(sample.means[alur::casework::at(aspect)], mean, 4 * error) << code(aspect);
    }
    EXPECT_NEAR(spreadOf(sample.decisions).mean,
                expectation(book, [](const State& state) { return double{1} * state.decisionsTaken; }), 0.1);
}

TEST(PlaysByChance, CountWhereTheyEnd) {
    const auto book =
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x") + ", " + aDecision("y", "takes: 100d"))});
    Finds finds(*book);
    const auto sample = drawPlays(*book, 1000, 5, finds);
    ASSERT_EQ(sample.endings.size(), 2U);
    EXPECT_NEAR(sample.endings.at(EndingScene{}), 500, 70);
    EXPECT_EQ(sample.endings.at(EndingScene{}) + sample.endings.at(EndingScene{{1}}), 1000U);
}

TEST(Spread, IsReadOffTheSortedValues) {
    std::vector<double> values;
    for (int i = 100; i >= 0; --i) values.push_back(i);
    const auto spread = spreadOf(values);
    EXPECT_EQ(spread.mean, 50);
    EXPECT_EQ(spread.least, 0);
    EXPECT_EQ(spread.tenth, 10);
    EXPECT_EQ(spread.median, 50);
    EXPECT_EQ(spread.ninetieth, 90);
    EXPECT_EQ(spread.greatest, 100);
}

// The search

/// With next to no plays by chance, whatever the seed.
TEST(Measuring, FindsTheTrueExtremesOfTheExample) {
    const auto scores = expected().at("scores");
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        auto wish = aShortWish;
        wish.plays = 10;
        wish.seed = seed;
        const auto measures = measure(*exampleBook(), wish);
        for (const auto aspect : aspects) {
            const auto& range = scores.at(std::string(code(aspect)));
            EXPECT_EQ(toString(measures[aspect].least.value), range.at(0).get<std::string>())
                << code(aspect) << ", seed " << seed;
            EXPECT_EQ(toString(measures[aspect].greatest.value), range.at(1).get<std::string>())
                << code(aspect) << ", seed " << seed;
        }
    }
}

TEST(Measuring, FindsThemInPlaysThatCanBePlayed) {
    const auto measures = measure(*exampleBook(), aShortWish);
    for (const auto aspect : aspects)
        for (const auto& found : {measures[aspect].least, measures[aspect].greatest}) {
            const auto play = playOf(exampleBook(), found.decisions);
            EXPECT_TRUE(play.over());
            EXPECT_EQ(valueOf(score(play.book(), play.state()), aspect), found.value) << code(aspect);
        }
}

/// One good way among 4^8: plays by chance alone would need some 65,000.
TEST(Measuring, FindsTheNeedleByItsPromise) {
    std::string scenes, people;
    for (int i = 0; i < 8; ++i) {
        const auto number = std::to_string(i);
        const auto good = aDecision("good", "serves: {p" + number + ": [shelter]}");
        scenes +=
            aScene("s" + number, aDecision("u") + ", " + aDecision("v") + ", " + aDecision("w") + ", " + good,
                   i == 7 ? "end" : "s" + std::to_string(i + 1));
        people += (i == 0 ? "p" : ", p") + number +
                  ": {name: P, role: client, about: P, target: true, contacts: 1, " +
                  "needs: {bed: {text: A bed, service: [shelter], due: 24h}}}";
    }
    const auto book =
        bookOf(CaseParts{.scenes = scenes, .people = people, .barriers = "fear: {text: Fear, person: p0}"});
    const auto measures = measure(*book, aShortWish);
    EXPECT_EQ(measures[Aspect::Coverage].greatest.value, Fraction(1));
    EXPECT_EQ(measures[Aspect::Coverage].least.value, Fraction(0));
    EXPECT_EQ(measures[Aspect::Fit].greatest.value, Fraction(1));
}

TEST(Measuring, IsTheSameForTheSameSeed) {
    const auto one = measure(*exampleBook(), aShortWish), other = measure(*exampleBook(), aShortWish);
    EXPECT_EQ(one.means, other.means);
    EXPECT_EQ(one[Aspect::Overall].least.decisions, other[Aspect::Overall].least.decisions);
    EXPECT_EQ(one[Aspect::Overall].greatest.decisions, other[Aspect::Overall].greatest.decisions);
    EXPECT_EQ(one.idleRun, other.idleRun);
    auto another = aShortWish;
    another.seed = 8;
    EXPECT_NE(measure(*exampleBook(), another).means, one.means);
}

/// Which plays are drawn does not depend on the machine: what they come to is written down here.
TEST(Measuring, DrawsTheSamePlaysOnEveryMachine) {
    const auto measures = measure(*exampleBook(), aShortWish);
    EXPECT_DOUBLE_EQ(measures.decisions.mean, 7.24);
    EXPECT_NEAR(measures.mean(Aspect::Overall), 0.55888556955040081, 1e-9);
}

// What is found wanting

TEST(Measuring, ReachesEverythingInTheExample) {
    const auto measures = measure(*exampleBook(), aShortWish);
    EXPECT_THAT(measures.neverEntered, IsEmpty());
    EXPECT_THAT(measures.neverAvailable, IsEmpty());
    EXPECT_THAT(measures.deadEnds, IsEmpty());
}

TEST(Measuring, FindsADeadEndAndWhatIsNeverReached) {
    const auto book = bookOf(
        CaseParts{.scenes = aScene("a", aDecision("x", "next: b") + ", " + aDecision("y", "when: [told]")) +
                            aScene("b", aDecision("z", "when: [told]")) + aScene("c", aDecision("w")),
                  .facts = "{told: {}}"});
    const auto measures = measure(*book, aShortWish);
    EXPECT_THAT(idsOf(*book, measures.neverEntered), ElementsAre("c", "end"));
    EXPECT_EQ(measures.neverAvailable.size(), 3U); // a.y, b.z, c.w
    ASSERT_EQ(measures.deadEnds.size(), 1U);
    EXPECT_EQ(book->scenario().scenes[measures.deadEnds.front().scene].id, "b");
    EXPECT_EQ(measures.deadEnds.front().decisions, "x");
}

TEST(Measuring, SharesThePlaysAmongTheEndings) {
    const auto measures = measure(*exampleBook(), aShortWish);
    ASSERT_EQ(measures.endings.size(), 1U);
    EXPECT_EQ(exampleCase().scenes[*measures.endings.front().scene].id, "closed");
    EXPECT_DOUBLE_EQ(measures.endings.front().share, 1);
}

TEST(Measuring, TellsTheBestPlaysDecisionsAndMinutes) {
    const auto measures = measure(*exampleBook(), aShortWish);
    const auto play = playOf(exampleBook(), measures[Aspect::Overall].greatest.decisions);
    EXPECT_EQ(measures.best.decisions, play.state().decisionsTaken);
    EXPECT_GT(measures.best.minutes, measures.best.decisions * talkSeconds / 60);
}

TEST(Measuring, SeesThatGoingBackIsRight) {
    EXPECT_TRUE(measured(aWayThrough({"engagement", "assessment", "planning", "intervention", "monitoring",
                                      "planning", "intervention", "monitoring", "evaluation", "termination",
                                      "follow_up"}))
                    .best.goesBack);
}

TEST(Measuring, SeesThatTheBestPlayDoesNotGoBack) {
    const auto straight = measured(aWayThrough({"engagement", "assessment", "planning", "intervention",
                                                "monitoring", "evaluation", "termination", "follow_up"}));
    EXPECT_EQ(straight[Aspect::Overall].greatest.value, Fraction(1));
    EXPECT_FALSE(straight.best.goesBack);
}

TEST(Measuring, TakesNoPoorPlayForAProofThatGoingBackIsRight) {
    EXPECT_FALSE(measured(aWayThrough({"engagement", "monitoring", "planning"})).best.goesBack);
}

TEST(Crossroads, KnowTheBestOption) {
    const auto measures =
        measured(aScene("a", aDecision("bad") + ", " + aDecision("good", "removes: [fear]") + ", " +
                                 aDecision("harmful", "bias: {kind: stereotype}")));
    const auto& here = at(measures, 0);
    ASSERT_TRUE(here.best && here.dominant);
    EXPECT_EQ(here.best->value, 1);
    EXPECT_EQ(here.dominant->value, 1);
    EXPECT_TRUE(here.matters);
}

TEST(Crossroads, AreAGiveawayWhereTheBestIsTheLongest) {
    const auto good = measured(aScene("a", aDecision("bad") + ", " + longText("good", "removes: [fear]")));
    EXPECT_TRUE(at(good, 0).isGiveaway());
    EXPECT_TRUE(at(good, 0).bestIsLongest(Language::Id));
    EXPECT_THAT(giveaways(good), ElementsAre(Index<Decision>{1}));
    const auto bad =
        measured(aScene("a", longText("bad", "takes: 1h") + ", " + aDecision("good", "removes: [fear]")));
    EXPECT_FALSE(at(bad, 0).isGiveaway());
    EXPECT_FALSE(at(bad, 0).bestIsLongest(Language::Id));
}

TEST(Crossroads, AreAGiveawayInEitherLanguage) {
    const auto measures =
        measured(aScene("a", "bad: {text: {id: Yang tidak membantu sama sekali, en: No help}}, "
                             "good: {text: {id: Yang baik, en: The good one}, removes: [fear]}"));
    EXPECT_FALSE(at(measures, 0).bestIsLongest(Language::Id));
    EXPECT_TRUE(at(measures, 0).bestIsLongest(Language::En));
    EXPECT_TRUE(at(measures, 0).isGiveaway());
}

TEST(Crossroads, AreNoGiveawayWhereEachOptionHasItsPrice) {
    const auto measures = measured(
        aScene("a", longText("one", "removes: [fear]") + ", " + aDecision("other", "records: [guest_book]")));
    EXPECT_FALSE(at(measures, 0).dominant);
    EXPECT_FALSE(at(measures, 0).isGiveaway());
}

TEST(Crossroads, HaveNoLongestTextWhereTwoAreAsLong) {
    const auto measures = measured(aScene("a", aDecision("x", "removes: [fear]") + ", " + aDecision("y")));
    EXPECT_THAT(at(measures, 0).longest, Each(std::nullopt));
    EXPECT_FALSE(at(measures, 0).bestIsLongest(Language::Id));
}

TEST(Crossroads, OfSeveralPicksCompareWithAndWithout) {
    const auto measures = measured(
        aScene("a", aDecision("x") + ", " + aDecision("good", "removes: [fear]") + ", " + aDecision("y"),
               "end", "engagement", ", pick: {min: 1, max: 2}"));
    ASSERT_TRUE(at(measures, 0).best);
    EXPECT_EQ(at(measures, 0).best->value, 1);
    ASSERT_TRUE(at(measures, 0).dominant) << "in place of each other it is better, whatever else is picked";
    EXPECT_EQ(at(measures, 0).dominant->value, 1);
    EXPECT_TRUE(at(measures, 0).matters);
}

TEST(Crossroads, DoNotMatterWhereNothingCounts) {
    const auto measures = measured(anEmptyScene("a", "end"));
    EXPECT_FALSE(at(measures, 0).matters);
    EXPECT_FALSE(at(measures, 0).dominant);
}

/// A choice that only opens a better one later.
TEST(Crossroads, MatterByWhatComesLater) {
    const auto measures = measured(
        aScene("a", aDecision("x") + ", " + aDecision("y", "sets: [told]"), "b") +
            aScene("b", aDecision("help", "removes: [fear], when: [told]") + ", " + aDecision("idle")),
        "{told: {}}");
    EXPECT_TRUE(at(measures, 0).matters);
    EXPECT_EQ(at(measures, 0).best->value, 1);
}

TEST(IdleRun, IsTheScenesInARowWithoutAChoiceThatMatters) {
    const auto book = bookOf(CaseParts{
        .scenes = aScene("a", aDecision("x") + ", " + aDecision("y", "removes: [fear]"), "b") +
                  anEmptyScene("b", "c") + aScene("c", aDecision("only"), "d") + anEmptyScene("d", "e") +
                  aScene("e", aDecision("x") + ", " + aDecision("y", "records: [guest_book]"))});
    const auto measures = measure(*book, aShortWish);
    EXPECT_THAT(idsOf(*book, measures.idleRun), ElementsAre("b", "c", "d"));
}

TEST(IdleRun, EndsWithItsPlay) {
    const auto book = bookOf(
        CaseParts{.scenes = anEmptyScene("a", "b") +
                            aScene("b", aDecision("x") + ", " + aDecision("y", "removes: [fear]"), "c") +
                            anEmptyScene("c", "end")});
    const auto measures = measure(*book, aShortWish);
    EXPECT_EQ(measures.idleRun.size(), 1U);
}

// Counting

TEST(Shape, OfTheExampleIsCounted) {
    const auto shape = shapeOf(*exampleBook());
    EXPECT_EQ(shape.scenes, 9U);
    EXPECT_EQ(shape.decisions, 18U);
    EXPECT_THAT(shape.scenesOfStage, ElementsAre(1, 1, 0, 3, 1, 1, 0, 1));
    EXPECT_EQ(shape.crises, 1U);
    EXPECT_EQ(shape.barriers, 2U);
    EXPECT_EQ(shape.hidden, 2U);      // the fact `injured`, the need `treatment`
    EXPECT_EQ(shape.emergencies, 1U); // safe_house in the crisis
    EXPECT_EQ(shape.plannedContacts, 4U);
    EXPECT_EQ(shape.sketchedStages, 1U);
    EXPECT_EQ(shape.discussions, 0U);
    EXPECT_EQ(shape.unexplained.size(), 18U);
    EXPECT_THAT(shape.biases, ElementsAre(2, 0, 0, 0, 1, 0));
    EXPECT_THAT(shape.templates, ElementsAre(0, 0, 1, 0, 0, 0));
}

TEST(Shape, CountsTheWordsOfTheLongestScene) {
    const auto book =
        bookOf(CaseParts{.scenes = aScene("a", aDecision("x"), "b") +
                                   "  b: {stage: planning, title: B, text: {id: Satu dua, en: One two three "
                                   "four}, decisions: {y: {text: Y}}, next: end}\n"});
    const auto shape = shapeOf(*book);
    EXPECT_EQ(shape.mostWords, 4U);
    EXPECT_EQ(book->scenario().scenes[shape.wordiest].id, "b");
}
