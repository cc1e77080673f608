// A case that is played while it is written: how much of the play is left after a change, and plays from a
// state set by hand.
#include <gmock/gmock.h>

#include "session/preview.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using session::Preview;
using Kept = session::Preview::Kept;

namespace {

void decide(Preview& preview, const std::string& ids) {
    const auto& play = preview.work().play();
    std::string unknown;
    const auto step = casework::parseStep(play.book(), play.state(), ids, unknown);
    ASSERT_TRUE(step) << unknown;
    ASSERT_TRUE(preview.decide(*step).allowed);
}

/// The small case, played into its second scene.
Preview inSecondScene() {
    Preview preview(bookOf(smallText));
    decide(preview, "listen");
    return preview;
}

bool knows(const Preview& preview, const std::string& fact) {
    const auto& play = preview.work().play();
    for (const auto& one : play.book().scenario().facts)
        if (one.id == fact) return play.state().facts.has(play.book().scenario().facts.indexOf(one));
    return false;
}

} // namespace

TEST(Preview, KeepsEveryStepWhereTheyStillFit) {
    auto preview = inSecondScene();
    const auto resumed =
        preview.follow(bookOf(edited(smallText, "{id: Lalu, en: And then}", "{id: Kini, en: Now}")));
    EXPECT_EQ(resumed.kept, Kept::All);
    EXPECT_EQ(resumed.steps, 1U);
    EXPECT_EQ(preview.work().play().scene().text[Language::En], "Now");
    EXPECT_EQ(preview.work().play().taken().size(), 1U);
}

TEST(Preview, ReckonsAnewWhatTheStepsNowDo) {
    auto preview = inSecondScene();
    preview.follow(bookOf(edited(smallText, "start: 40", "start: 70")));
    EXPECT_EQ(preview.work().play().state().meters[0], 70);
}

TEST(Preview, KeepsTheSceneAndItsStateWhereAStepIsGone) {
    auto preview = inSecondScene();
    const auto changed =
        edited(edited(smallText, "      listen:\n", "      hear:\n"), "\"trust < 30\"", "\"trust < 20\"");
    const auto resumed = preview.follow(bookOf(changed));
    EXPECT_EQ(resumed.kept, Kept::State);
    EXPECT_EQ(preview.work().play().scene().id, "choose");
    EXPECT_TRUE(knows(preview, "injured"));
    EXPECT_EQ(preview.work().play().state().clock, Minutes{60});
    EXPECT_FALSE(preview.takeBack().allowed);
}

TEST(Preview, GoesAsFarAsTheStepsLeadWhereTheSceneIsGone) {
    auto preview = inSecondScene();
    auto changed = smallText;
    for (const auto& [old, now] :
         {std::pair<std::string, std::string>{"    next: choose\n", "    next: pick\n"},
          {"  choose:\n", "  pick:\n"},
          {"{to: choose}", "{to: pick}"}})
        changed = edited(changed, old, now);
    const auto resumed = preview.follow(bookOf(changed));
    EXPECT_EQ(resumed.kept, Kept::Less);
    EXPECT_EQ(resumed.steps, 1U);
    EXPECT_EQ(preview.work().play().scene().id, "pick");
}

TEST(Preview, BeginsInAStateSetByHand) {
    casework::Prepared from;
    from.scene = "choose";
    from.clock = Minutes{90};
    from.facts = {"injured", "unheard_of"};
    from.needs = {"safe_place"};
    from.meters = {{"trust", 85}};
    const Preview preview(bookOf(smallText), from);
    const auto& state = preview.work().play().state();
    EXPECT_EQ(preview.work().play().scene().id, "choose");
    EXPECT_EQ(state.clock, Minutes{90});
    EXPECT_TRUE(knows(preview, "injured"));
    EXPECT_FALSE(knows(preview, "agreed"));
    EXPECT_EQ(state.meters[0], 85);
    EXPECT_EQ(state.met.size(), 1U);
    EXPECT_EQ(state.metInTime.size(), 1U);
    EXPECT_TRUE(state.fired.empty());
}

TEST(Preview, ANeedThatIsMetByHandAfterItsTimeIsMetLate) {
    casework::Prepared from;
    from.scene = "choose";
    from.clock = Minutes{30 * 60};
    from.needs = {"safe_place"};
    const Preview preview(bookOf(smallText), from);
    EXPECT_EQ(preview.work().play().state().met.size(), 1U);
    EXPECT_TRUE(preview.work().play().state().metInTime.empty());
    EXPECT_EQ(preview.work().play().state().fired.size(), 1U); // of before that hour
}

TEST(Preview, FollowsAChangedCaseFromTheStateThatWasSetByHand) {
    casework::Prepared from;
    from.scene = "choose";
    from.facts = {"injured"};
    Preview preview(bookOf(smallText), from);
    decide(preview, "stay");
    const auto resumed =
        preview.follow(bookOf(edited(smallText, "{id: Ditutup, en: Closed}", "{id: Usai, en: Over}")));
    EXPECT_EQ(resumed.kept, Kept::All);
    EXPECT_TRUE(preview.work().play().over());
    EXPECT_TRUE(knows(preview, "injured"));
}
