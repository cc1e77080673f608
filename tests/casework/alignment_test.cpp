#include <random>

#include <gmock/gmock.h>

#include "casework/alignment.h"
#include "casework/score.h"
#include "casework/trace.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;

namespace {

constexpr const char* letters = "EAPIMVTF"; // a letter for each stage; V is evaluation, F follow-up

std::vector<Index<Stage>> traceOf(const std::string& stages) {
    std::vector<Index<Stage>> trace;
    for (const char letter : stages)
        trace.push_back({static_cast<std::uint16_t>(std::string(letters).find(letter))});
    return trace;
}

/// "E -A +P": both made E, the group skipped A, the group made P and the run did not.
std::string movesOf(const std::string& stages) {
    std::string moves;
    for (const auto& move : align(*exampleBook(), traceOf(stages)).moves) {
        moves += moves.empty() ? "" : " ";
        moves += move.kind == Move::Kind::Log ? "+" : move.kind == Move::Kind::Model ? "-" : "";
        moves += letters[move.stage.value];
    }
    return moves;
}

/// A case in which every stage may follow every other.
const std::shared_ptr<const Rulebook>& anyWay() {
    static const auto book = [] {
        std::string decisions;
        for (const auto& stage : method().stages)
            decisions += (decisions.empty() ? "" : ", ") + aDecision(stage.id, "stage: " + stage.id);
        decisions += ", " + aDecision("stop", "next: end");
        return bookOf(
            CaseParts{.scenes = aScene("a", decisions, "a"), .limit = "{time: 90d, decisions: 1000}"});
    }();
    return book;
}

int foldedCost(const std::string& stages) {
    auto state = begin(*anyWay());
    for (const auto stage : traceOf(stages)) state = apply(*anyWay(), state, Step::of(stage.value));
    return alignmentCost(*anyWay(), state.trace);
}

/// Whether the moves read the whole trace and walk the whole model.
bool explains(const Alignment& alignment, const std::vector<Index<Stage>>& trace) {
    std::vector<Index<Stage>> read;
    std::size_t position = 0;
    int cost = 0;
    for (const auto& move : alignment.moves) {
        if (move.kind != Move::Kind::Model) read.push_back(move.stage);
        cost += move.kind != Move::Kind::Sync;
        if (move.kind == Move::Kind::Log) continue;
        if (!exampleBook()->follows(position, move.stage)) return false;
        position = Rulebook::positionAfter(move.stage);
    }
    return read == trace && position == exampleBook()->positionCount() - 1 && cost == alignment.cost;
}

std::string randomTrace(std::mt19937& random, std::size_t length) {
    std::string trace;
    while (trace.size() < length)
        if (const char letter = letters[random() % 8]; trace.empty() || trace.back() != letter)
            trace += letter;
    return trace;
}

} // namespace

TEST(Alignment, OfACompleteRunHasNothingToSay) {
    EXPECT_EQ(movesOf("EAPIMVTF"), "E A P I M V T F");
    EXPECT_EQ(movesOf("EAPIMAPIMVPIMVTF"), "E A P I M A P I M V P I M V T F");
}

TEST(Alignment, OfNoStageSkipsThemAll) {
    EXPECT_EQ(movesOf(""), "-E -A -P -I -M -V -T -F");
    EXPECT_EQ(align(*exampleBook(), {}).cost, 8);
}

TEST(Alignment, ShowsWhatCameTooEarly) { EXPECT_EQ(movesOf("EIAPIMVTF"), "E +I A P I M V T F"); }

TEST(Alignment, ShowsWhatWasSkipped) { EXPECT_EQ(movesOf("EAIMVF"), "E A -P I M V -T F"); }

TEST(Alignment, ShowsWhatCameOutOfTurnWhereTheGroupMadeItAndThenTheRunsPlace) {
    EXPECT_EQ(movesOf("EAIPMVF"), "E A +I P -I M V -T F");
    EXPECT_EQ(movesOf("EPAIMVTF"), "E +P A -P I M V T F");
}

TEST(Alignment, FromTheEndTakesModelBeforeLogBeforeSync) {
    // FORMAT.md's example has this trace: back to A and I as stages out of place, not by a way round over M
    EXPECT_EQ(movesOf("EPIAIT"), "E -A P I +A +I -M -V T -F");
}

TEST(Alignment, ExplainsEveryTraceAndCostsWhatTheFoldedTraceCosts) {
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        const auto stages = randomTrace(random, random() % 14);
        const auto trace = traceOf(stages);
        const auto alignment = align(*exampleBook(), trace);
        ASSERT_TRUE(explains(alignment, trace)) << stages << ": " << movesOf(stages);
        ASSERT_EQ(alignment.cost, foldedCost(stages)) << stages;
    }
}

TEST(Alignment, IsTheSameEveryTime) {
    std::mt19937 random(2);
    for (int i = 0; i < 100; ++i) {
        const auto stages = randomTrace(random, 10);
        ASSERT_EQ(movesOf(stages), movesOf(stages));
    }
}

TEST(Alignment, IsNeverDearerThanAnotherWay) {
    // every edit of the trace by one stage changes the cost by at most one
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        auto stages = randomTrace(random, 8);
        const int cost = align(*exampleBook(), traceOf(stages)).cost;
        stages.pop_back();
        ASSERT_LE(std::abs(align(*exampleBook(), traceOf(stages)).cost - cost), 1) << stages;
    }
}
