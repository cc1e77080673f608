#include <gtest/gtest.h>

#include "session/test_result.h"

namespace alur::session {
namespace {

/// Two questions of two outcomes; the first answer is right.
scenario::Workshop aTest() {
    scenario::Workshop workshop;
    workshop.outcomes = {{"A", "A"}, {"B", "B"}};
    for (const char* outcome : {"a", "b"})
        workshop.test.push_back({std::string(outcome) + "1", outcome, {}, {{{}, true}, {{}, false}}, {}});
    return workshop;
}

Room aRoom(int people) {
    Room room;
    RosterTaken taken;
    for (int i = 1; i <= people; ++i) taken.people.push_back({i, "", "", ""});
    room.apply({}, taken);
    return room;
}

void answer(Room& room, TestTime time, int number, int first, int second) {
    room.apply({}, TestAnswered{time, number, "a1", first});
    room.apply({}, TestAnswered{time, number, "b1", second});
}

TestResult byPeople(const Room& room) { return testResult(aTest(), room, {}, TestBy::People); }

TEST(TestResult, CountsPerQuestionAndOutcome) {
    auto room = aRoom(2);
    answer(room, TestTime::Before, 1, 0, 1);
    answer(room, TestTime::Before, 2, 0, 0);
    const auto result = byPeople(room);
    EXPECT_EQ(result.questions[0].before.right, 2);
    EXPECT_EQ(result.outcomes[1].before.right, 1);
    EXPECT_EQ(result.outcomes[1].before.of, 2);
    EXPECT_EQ(result.outcomes[1].after.value(), std::nullopt);
    EXPECT_DOUBLE_EQ(*result.meanBefore, 0.75);
}

TEST(TestResult, GainsWhatWasLeftToGain) {
    auto room = aRoom(2);
    answer(room, TestTime::Before, 1, 0, 1);
    answer(room, TestTime::Before, 2, 1, 0);
    answer(room, TestTime::After, 1, 0, 0);
    answer(room, TestTime::After, 2, 1, 0);
    EXPECT_DOUBLE_EQ(*byPeople(room).gain, 0.5); // from 50 % to 75 %
}

TEST(TestResult, ComparesOnlyThoseWhoAnsweredBothTimes) {
    auto room = aRoom(3);
    answer(room, TestTime::Before, 1, 0, 1);
    answer(room, TestTime::After, 1, 0, 0);
    answer(room, TestTime::Before, 2, 0, 0);
    answer(room, TestTime::After, 3, 1, 1);
    const auto result = byPeople(room);
    EXPECT_EQ(result.answeredBefore, 2);
    EXPECT_EQ(result.answeredAfter, 2);
    EXPECT_EQ(result.answeredBoth, 1);
    EXPECT_DOUBLE_EQ(*result.gain, 1);
}

TEST(TestResult, HasNoGainWhereAllWasRightAlready) {
    auto room = aRoom(1);
    answer(room, TestTime::Before, 1, 0, 0);
    answer(room, TestTime::After, 1, 0, 1);
    EXPECT_EQ(byPeople(room).gain, std::nullopt);
}

TEST(TestResult, CanLose) {
    auto room = aRoom(1);
    answer(room, TestTime::Before, 1, 0, 1);
    answer(room, TestTime::After, 1, 1, 1);
    EXPECT_DOUBLE_EQ(*byPeople(room).gain, -1);
}

TEST(TestResult, TakesAQuestionLeftOpenAsNotRight) {
    auto room = aRoom(2);
    answer(room, TestTime::Before, 1, 0, -1);
    answer(room, TestTime::Before, 2, 0, 0);
    const auto result = byPeople(room);
    EXPECT_DOUBLE_EQ(*result.meanBefore, 0.75);
    EXPECT_EQ(result.questions[1].before.of, 1);
}

TEST(TestResult, LeavesOutAQuestionThatNobodyWasAsked) {
    auto room = aRoom(2);
    answer(room, TestTime::Before, 1, 0, -1);
    answer(room, TestTime::Before, 2, 0, -1);
    EXPECT_DOUBLE_EQ(*byPeople(room).meanBefore, 1);
}

TEST(TestResult, GainsOverTheQuestionsThatWereAskedBothTimes) {
    auto room = aRoom(2);
    answer(room, TestTime::Before, 1, 1, -1);
    answer(room, TestTime::Before, 2, 0, -1);
    answer(room, TestTime::After, 1, 0, 1);
    answer(room, TestTime::After, 2, 0, 1);
    EXPECT_DOUBLE_EQ(*byPeople(room).gain, 1);
    EXPECT_DOUBLE_EQ(*byPeople(room).meanAfter, 0.5);
}

TEST(TestResult, SaysNothingWhereNobodyAnswered) {
    const auto result = byPeople(aRoom(0));
    EXPECT_EQ(result.meanBefore, std::nullopt);
    EXPECT_EQ(result.gain, std::nullopt);
}

TEST(TestResult, TakesGroupsApartFromPeople) {
    auto room = aRoom(1);
    room.apply({"ktp"}, TestAnswered{TestTime::Before, 0, "a1", 0});
    EXPECT_EQ(byPeople(room).answeredBefore, 0);
    EXPECT_EQ(testResult(aTest(), room, {{"ktp"}, {"kta"}}, TestBy::Groups).answeredBefore, 1);
}

TEST(TestResult, IsNotRightWhereTheAnswerIsGone) {
    EXPECT_FALSE(isRight(aTest().test[0], 7));
    EXPECT_FALSE(isRight(aTest().test[0], -1));
}

} // namespace
} // namespace alur::session
