// Every play of the worked example, counted and scored by plain recursion: the figures of FORMAT.md's
// example.
#include <map>
#include <set>
#include <unordered_map>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "casework/score.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using nlohmann::json;

namespace {

struct Range {
    Fraction least{2};
    Fraction greatest{-1};
    void add(const Fraction& value) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    }
};

/// Every reachable state once. It ends: each step takes at least one decision, and they are limited.
class Everything {
public:
    explicit Everything(const Rulebook& book) : book_(book), plays_(count(begin(book))) {}

    const std::string plays() const { return std::to_string(plays_); }

    std::set<std::string> unreachableScenes() const {
        std::set<std::string> ids;
        for (const auto& scene : scenario().scenes)
            if (!entered_.contains(scenario().scenes.indexOf(scene).value)) ids.insert(scene.id);
        return ids;
    }
    std::set<std::string> neverAvailable() const {
        std::set<std::string> ids;
        for (const auto& decision : scenario().decisions)
            if (!available_.contains(scenario().decisions.indexOf(decision).value))
                ids.insert(scenario().scenes[decision.scene].id + "." + decision.id);
        return ids;
    }
    const std::set<std::string>& deadEnds() const { return deadEnds_; }
    const std::map<std::string, Range>& ranges() const { return ranges_; }

private:
    const Case& scenario() const { return book_.scenario(); }

    /// Different ways from this state to a finished play.
    std::uint64_t count(const State& state) {
        if (const auto known = counts_.find(state); known != counts_.end()) return known->second;
        std::uint64_t plays = 0;
        if (state.standing != Standing::Playing) {
            plays = 1;
            rate(state);
        } else {
            look(state);
            for (const auto step : stepsHere(book_, state)) plays += count(apply(book_, state, step));
        }
        if (state.standing != Standing::OutOfTime) entered_.insert(state.scene.value);
        return counts_[state] = plays;
    }

    void look(const State& state) {
        const auto& scene = scenario().scenes[state.scene];
        for (const auto decision : scene.decisions)
            if (available(book_, state, decision)) available_.insert(decision.value);
        if (stepsHere(book_, state).empty()) deadEnds_.insert(scene.id);
    }

    void rate(const State& state) {
        const auto scores = score(book_, state);
        ranges_["flow"].add(scores.flow.score);
        ranges_["policy"].add(scores.policy.score);
        ranges_["overall"].add(scores.overall);
        for (const auto indicator : scenario::indicators)
            ranges_[std::string(scenario::code(indicator))].add(scores.policy[indicator]);
    }

    const Rulebook& book_;
    std::unordered_map<State, std::uint64_t, HashState> counts_;
    std::set<std::uint16_t> entered_;
    std::set<std::uint16_t> available_;
    std::set<std::string> deadEnds_;
    std::map<std::string, Range> ranges_;
    std::uint64_t plays_;
};

json expected() { return json::parse(textOf(sourceFolder() / "tests/data/expected.json")).at("explore"); }

const Everything& everything() {
    static const Everything all(*exampleBook());
    return all;
}

} // namespace

TEST(EveryPlayOfTheExample, IsCounted) {
    EXPECT_EQ(everything().plays(), expected().at("plays").get<std::string>());
}

TEST(EveryPlayOfTheExample, ReachesEverySceneAndDecision) {
    EXPECT_EQ(everything().unreachableScenes(),
              expected().at("unreachable_scenes").get<std::set<std::string>>());
    EXPECT_EQ(everything().neverAvailable(), expected().at("never_available").get<std::set<std::string>>());
    EXPECT_EQ(everything().deadEnds(), expected().at("dead_ends").get<std::set<std::string>>());
}

TEST(EveryPlayOfTheExample, ScoresWithinTheRangesOfTheFormat) {
    const auto scores = expected().at("scores");
    EXPECT_EQ(everything().ranges().size(), scores.size());
    for (const auto& [name, range] : everything().ranges()) {
        EXPECT_EQ(toString(range.least), scores.at(name).at(0).get<std::string>()) << name;
        EXPECT_EQ(toString(range.greatest), scores.at(name).at(1).get<std::string>()) << name;
    }
}

TEST(EveryPlayOfTheExample, IsNeverBetterThanTheBest) {
    const auto play = playOf(exampleBook(), expected().at("best").get<std::string>());
    ASSERT_TRUE(play.over());
    EXPECT_EQ(score(play.book(), play.state()).overall, everything().ranges().at("overall").greatest);
}

TEST(EveryPlay, FindsADeadEndAndWhatIsNeverAvailable) {
    const CaseParts parts{.scenes =
                              aScene("a", aDecision("x", "next: b") + ", " + aDecision("y", "when: [told]")) +
                              aScene("b", aDecision("z", "when: [told]")) + aScene("c", aDecision("w")),
                          .facts = "{told: {}}"};
    const auto book = bookOf(parts);
    const Everything all(*book);
    EXPECT_EQ(all.plays(), "0");
    EXPECT_EQ(all.deadEnds(), std::set<std::string>{"b"});
    EXPECT_EQ(all.neverAvailable(), (std::set<std::string>{"a.y", "b.z", "c.w"}));
    EXPECT_EQ(all.unreachableScenes(), (std::set<std::string>{"c", "end"}));
}
