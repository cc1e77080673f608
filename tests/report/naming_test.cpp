#include <gtest/gtest.h>

#include "report/naming.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::report;

namespace {

std::string within(const std::string& sentence) {
    return inSentence(exampleCase(), same(sentence))[Language::En];
}

} // namespace

TEST(InSentence, BeginsSmallAndDropsTheStop) { EXPECT_EQ(within("A safe place."), "a safe place"); }

TEST(InSentence, KeepsTheNamesOfThePeople) {
    EXPECT_EQ(within("Sari needs rest."), "Sari needs rest");
    EXPECT_EQ(within("Saris are sold here."), "saris are sold here"); // only whole words are names
}

TEST(InSentence, KeepsAbbreviationsAndI) {
    EXPECT_EQ(within("PPA is called."), "PPA is called");
    EXPECT_EQ(within("I stay."), "I stay");
}

TEST(InSentence, KeepsAnEllipsis) { EXPECT_EQ(within("And then..."), "and then..."); }

TEST(FirstSentence, EndsAtItsStopOrQuestionMark) {
    EXPECT_EQ(firstSentence(same("One. Two."))[Language::Id], "One.");
    EXPECT_EQ(firstSentence(same("One? Two."))[Language::Id], "One?");
    EXPECT_EQ(firstSentence(same("At 5.30 nothing ends."))[Language::Id], "At 5.30 nothing ends.");
}

TEST(Listed, JoinsTheLastWithAnd) {
    EXPECT_EQ(listed({same("a"), same("b"), same("c")}), (Text{"a, b dan c", "a, b and c"}));
    EXPECT_EQ(listed({same("a")}), same("a"));
    EXPECT_TRUE(listed({}).empty());
}

TEST(Quoted, LeavesTheStopOut) { EXPECT_EQ(quoted(same("Wait."))[Language::Id], "“Wait”"); }
