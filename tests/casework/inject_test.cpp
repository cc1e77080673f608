#include <gmock/gmock.h>

#include "casework/words.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;

namespace {

/// The small case, in which the facilitator can shake Sari's trust, and say something while it is high.
const std::string text = smallText + R"(injects:
  - id: rumour
    title: {id: Kabar, en: A rumour}
    text: {id: Orang bicara, en: People talk}
    meters: {trust: -15}
  - id: praise
    title: {id: Pujian, en: Praise}
    when: ["trust >= 30"]
    text: {id: Baik, en: Well done}
)";
constexpr Index<scenario::Inject> rumour{0}, praise{1};

int trust(const Play& play) { return play.state().meters[0]; }

TEST(Inject, IsReadWithoutAProblem) { EXPECT_THAT(problemsOf(text), testing::IsEmpty()); }

TEST(Inject, HasItsEffectAtOnceAndLeavesClockAndSceneAlone) {
    auto play = playOf(bookOf(text));
    const auto before = play.state();
    ASSERT_TRUE(play.inject(rumour).allowed);
    EXPECT_EQ(trust(play), 25);
    EXPECT_EQ(play.state().clock, before.clock);
    EXPECT_EQ(play.state().scene, before.scene);
    EXPECT_TRUE(play.taken().empty());
}

TEST(Inject, IsPutInOnceAndOnlyWhileItsConditionHolds) {
    auto play = playOf(bookOf(text));
    ASSERT_TRUE(play.inject(rumour).allowed);
    EXPECT_EQ(play.inject(rumour).why, words::injectedAlready);
    EXPECT_FALSE(play.inject(praise).allowed);
    EXPECT_EQ(play.injected().size(), 1U);
}

TEST(Inject, StaysWhenTheStepBeforeItIsTakenBack) {
    auto play = playOf(bookOf(text), "listen");
    ASSERT_TRUE(play.inject(rumour).allowed);
    ASSERT_TRUE(play.takeBack().allowed);
    EXPECT_EQ(trust(play), 25);
    EXPECT_EQ(play.injected()[0].step, 0U);
    take(play, "listen");
    ASSERT_TRUE(play.takeBack().allowed);
    EXPECT_EQ(trust(play), 25) << "and it counts once";
}

TEST(Inject, IsRefusedOnceThePlayIsOver) {
    auto play = playOf(bookOf(text), "listen; stay");
    EXPECT_EQ(play.inject(rumour).why, words::playIsOver);
}

TEST(Inject, ProblemsAreToldAtTheirPlace) {
    EXPECT_THAT(
        problemsOf(smallText +
                   "injects:\n  - id: a\n    title: {id: A, en: A}\n    text: {id: A, en: A}\n"
                   "    next: door\n  - id: a\n    title: {id: A, en: A}\n    text: {id: A, en: A}\n"),
        testing::ElementsAre(testing::HasSubstr("next"),
                             testing::HasSubstr("there is an inject 'a' already")));
}

} // namespace
