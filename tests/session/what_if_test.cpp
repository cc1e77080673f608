// Another way tried beside the record.
#include <gmock/gmock.h>

#include "casework/score.h"
#include "session/what_if.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::session;

namespace {

const GroupId ktp{"ktp"};

/// The example, played to its end in the worst order.
Session played(const std::string& decisions) {
    Session session;
    session.apply({1, {}, SessionMade{"Tuesday", Purpose::Practice}});
    session.apply({2, ktp, CaseGiven{"example"}}, exampleBook());
    session.apply({3, ktp, NotesRead{}});
    std::istringstream steps(decisions);
    for (std::string step; std::getline(steps, step, ';');)
        session.apply({4, ktp, Decided{step.substr(step.find_first_not_of(' '))}});
    return session;
}

const std::string best = "listen; ask_consent,assess_both,plan_at_once; shelter_now; treat; visit; "
                         "with_sari,end_service; call_back";

casework::Step firstStep(const casework::Play& play) {
    return casework::stepsHere(play.book(), play.state()).front();
}

} // namespace

TEST(WhatIf, BeginsAsTheRecordStoodBeforeTheStep) {
    const auto session = played(best);
    const WhatIf trial(*session.work(ktp), 3);
    const auto& play = trial.work().play();
    EXPECT_EQ(play.taken().size(), 3U);
    EXPECT_EQ(play.state(), session.work(ktp)->play().taken()[3].before);
    EXPECT_EQ(trial.recorded(), casework::score(play.book(), session.work(ktp)->play().state()).overall);
}

TEST(WhatIf, LeavesTheRecordAsItIs) {
    const auto session = played(best);
    const auto before = session.work(ktp)->play().state();
    WhatIf trial(*session.work(ktp), 1);
    ASSERT_TRUE(trial.decide(firstStep(trial.work().play())).allowed);
    EXPECT_EQ(trial.work().play().taken().size(), 2U);
    EXPECT_EQ(session.work(ktp)->play().state(), before);
    EXPECT_EQ(session.work(ktp)->play().taken().size(), 7U);
}

TEST(WhatIf, TakesBackOnlyWhatWasTried) {
    const auto session = played(best);
    WhatIf trial(*session.work(ktp), 2);
    ASSERT_TRUE(trial.decide(firstStep(trial.work().play())).allowed);
    EXPECT_TRUE(trial.takeBack().allowed);
    const auto refused = trial.takeBack();
    EXPECT_FALSE(refused.allowed);
    EXPECT_EQ(refused.why[Language::En],
              "The trial begins here; the steps before belong to the group's record.");
    EXPECT_EQ(trial.work().play().taken().size(), 2U);
}

TEST(WhatIf, RefusesWhatTheRulesRefuse) {
    const auto session = played(best);
    WhatIf trial(*session.work(ktp), 7); // the play is over
    EXPECT_FALSE(trial.decide(casework::Step::of(0)).allowed);
}
