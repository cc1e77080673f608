// What the pre- and post-test says: per question, per outcome, and how far the room has come.
#pragma once

#include <optional>
#include <vector>

#include "scenario/workshop.h"
#include "session/room.h"

namespace alur::session {

enum class TestBy { People, Groups };

/// How many answered, and how many of them rightly.
struct Share {
    int right = 0;
    int of = 0;
    std::optional<double> value() const; // 0 … 1; empty where nobody answered
};

struct TestLine {
    Share before, after;
};

struct TestResult {
    std::vector<TestLine> questions; // beside Workshop::test
    std::vector<TestLine> outcomes;  // beside Workshop::outcomes
    /// The mean share of right answers, of those who answered any. A question counts where anybody answered
    /// it at that time, for then it was asked; who left it open was not right.
    std::optional<double> meanBefore, meanAfter;
    int answeredBefore = 0, answeredAfter = 0, answeredBoth = 0;
    /// Of those who answered both times, over the questions asked both times. Empty where there are none.
    std::optional<double> pairedBefore, pairedAfter;
    /// (after − before) / (1 − before) of the paired means; empty where there are none, or where there was
    /// nothing left to gain. Source: Hake 1998.
    std::optional<double> gain;
};

TestResult testResult(const scenario::Workshop& workshop, const Room& room,
                      const std::vector<GroupId>& groups, TestBy by);

/// An answer that the question does not (or no longer) have is not right.
bool isRight(const scenario::Question& question, int answer);

} // namespace alur::session
