#include <gtest/gtest.h>

#include "session/session.h"
#include "session/words.h"
#include "support/sessions.h"

namespace alur::session {
namespace {

using test::anEntry;
using test::happen;
using test::ktp;
using test::madeEntry;

const GroupId kta{"kta"};

Session aWorkshop() {
    Session session;
    happen(session, anEntry(SessionMade{"Hari pertama", Purpose::Workshop}, {}));
    happen(session,
           anEntry(RosterTaken{{{1, "Siti", "PATBM", "Sarae"}, {2, "Hasan", "Lain", "Paruga"}}}, {}));
    return session;
}

Text refusal(const Session& session, Happening what, GroupId group = {}) {
    return session.check(anEntry(std::move(what), std::move(group))).why;
}

TEST(Room, PlacesPeopleByTheLotAndMovesThem) {
    auto session = aWorkshop();
    happen(session, anEntry(LotDrawn{7, {{1, ktp}, {2, kta}}}, {}));
    EXPECT_EQ(session.room().seed(), 7U);
    EXPECT_EQ(session.room().groupOf(1), ktp);
    happen(session, anEntry(PersonMoved{1}, kta));
    EXPECT_EQ(session.room().members(kta).size(), 2U);
    happen(session, anEntry(PersonMoved{1}, {}));
    EXPECT_EQ(session.room().groupOf(1), GroupId{});
    EXPECT_EQ(refusal(session, PersonMoved{9}, ktp), words::nobodyThere);
    EXPECT_EQ(refusal(session, LotDrawn{1, {{9, ktp}}}), words::nobodyThere);
}

TEST(Room, KeepsTheGroupsOfThoseWhoStayOnTheRoster) {
    auto session = aWorkshop();
    happen(session, anEntry(LotDrawn{7, {{1, ktp}, {2, kta}}}, {}));
    happen(session, anEntry(RosterTaken{{{1, "Siti", "PATBM", "Sarae"}}}, {}));
    EXPECT_EQ(session.room().groupOf(1), ktp);
    EXPECT_EQ(session.room().groupOf(2), GroupId{});
}

TEST(Room, RunsATimerByTicksAndPausesItWhereItIsTold) {
    auto session = aWorkshop();
    happen(session, anEntry(TimerStarted{}));
    session.tick(1500);
    EXPECT_EQ(session.room().timer(ktp).elapsed, 1500);
    EXPECT_EQ(session.room().timer(kta).elapsed, 0);
    EXPECT_EQ(refusal(session, TimerStarted{}, ktp), words::timerRuns);
    happen(session, anEntry(TimerPaused{1400}));
    session.tick(1000);
    EXPECT_EQ(session.room().timer(ktp).elapsed, 1400);
    EXPECT_TRUE(session.room().running().empty());
}

TEST(Room, DoesNotCountSleepOrAClockThatWentBack) {
    EXPECT_EQ(awake(1000, 2000), 1000);
    EXPECT_EQ(awake(2000, 1000), 0);
    EXPECT_EQ(awake(0, 3'600'000), 0);
}

TEST(Room, TakesMarksFromOthersAlone) {
    auto session = aWorkshop();
    EXPECT_EQ(refusal(session, Marked{ktp, "care", 3}, ktp), words::notItself);
    EXPECT_EQ(refusal(session, Marked{{}, "care", 5}, ktp), words::markWrong);
    happen(session, anEntry(Marked{{}, "care", 4}));
    happen(session, anEntry(Marked{kta, "care", 2}));
    happen(session, anEntry(Marked{{"abh"}, "care", 3}));
    EXPECT_EQ(session.room().marks(ktp, {}).at("care"), 4);
    EXPECT_DOUBLE_EQ(*session.room().othersMark(ktp, "care"), 2.5);
    EXPECT_EQ(session.room().othersMark(ktp, "needs"), std::nullopt);
    happen(session, anEntry(Marked{{}, "care", 0}));
    EXPECT_TRUE(session.room().marks(ktp, {}).empty());
}

TEST(Room, KeepsAnswersByTimeAndByWhoGaveThem) {
    auto session = aWorkshop();
    happen(session, anEntry(TestAnswered{TestTime::Before, 1, "a1", 2}, {}));
    happen(session, anEntry(TestAnswered{TestTime::Before, 0, "a1", 3}, ktp));
    EXPECT_EQ(session.room().answer(TestTime::Before, 1, ktp, "a1"), 2);
    EXPECT_EQ(session.room().answer(TestTime::Before, 0, ktp, "a1"), 3);
    EXPECT_EQ(session.room().answer(TestTime::After, 1, {}, "a1"), -1);
    happen(session, anEntry(TestAnswered{TestTime::Before, 1, "a1", -1}, {}));
    EXPECT_EQ(session.room().answer(TestTime::Before, 1, {}, "a1"), -1);
    EXPECT_EQ(refusal(session, TestAnswered{TestTime::Before, 9, "a1", 0}), words::nobodyThere);
}

TEST(Room, CountsWrongPinsUntilARightOne) {
    auto session = aWorkshop();
    happen(session, anEntry(PinTried{false}, {}));
    happen(session, anEntry(PinTried{false}, {}));
    EXPECT_EQ(session.room().wrongPins(), 2);
    happen(session, anEntry(PinTried{true}, {}));
    EXPECT_EQ(session.room().wrongPins(), 0);
}

TEST(Room, RefusesASetUpThatCannotBe) {
    auto session = aWorkshop();
    SetUpChosen hasty, unreadable;
    hasty.stageMinutes = 0;
    unreadable.place = "\xFF";
    EXPECT_EQ(refusal(session, hasty), words::setUpWrong);
    EXPECT_EQ(refusal(session, unreadable), words::setUpWrong);
    RosterTaken crowd;
    for (int i = 1; i <= 201; ++i) crowd.people.push_back({i, "", "", ""});
    EXPECT_EQ(refusal(session, crowd), words::tooManyPeople);
}

TEST(News, IsTheFacilitatorsNotesUntilTheGroupHasReadThem) {
    auto session = test::aSession();
    EXPECT_EQ(refusal(session, NoteSpoken{" "}, ktp), words::noteEmpty);
    EXPECT_EQ(refusal(session, NewsRead{}, ktp), words::newsIsRead);
    happen(session, anEntry(NoteSpoken{"Listrik padam."}));
    EXPECT_EQ(session.work(ktp)->newsRead(), 0U);
    happen(session, anEntry(NewsRead{}));
    EXPECT_EQ(session.work(ktp)->newsRead(), 1U);
    EXPECT_EQ(session.work(ktp)->news()[0].text, same("Listrik padam."));
    EXPECT_EQ(refusal(session, Injected{"none"}, ktp), words::noSuchInject);
}

} // namespace
} // namespace alur::session
