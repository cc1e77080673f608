#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/words.h"
#include "session/words.h"
#include "support/sessions.h"

namespace alur::session {
namespace {

using test::anEntry;
using test::aSession;
using test::drawnEntry;
using test::happen;
using test::ktp;
using test::madeEntry;

/// Why `what` may not come next; empty where it may. A refusal speaks both languages and changes nothing.
Text refusal(const Session& session, Happening what, GroupId group = ktp) {
    const auto verdict = session.check(anEntry(std::move(what), std::move(group)));
    EXPECT_EQ(verdict.allowed, verdict.why.empty());
    if (!verdict.allowed) {
        EXPECT_FALSE(verdict.why[Language::Id].empty());
        EXPECT_FALSE(verdict.why[Language::En].empty());
    }
    return verdict.why;
}
const Text none;

TEST(Session, BeginsWithBeingMade) {
    const Session session;
    EXPECT_EQ(refusal(session, CaseGiven{"example"}), words::notMadeYet);
    EXPECT_EQ(refusal(session, SessionRenamed{"Baru"}), words::notMadeYet);
    EXPECT_EQ(refusal(session, Described{freePage, "Awal"}), words::notMadeYet);
    EXPECT_EQ(refusal(session, SessionMade{"Latihan"}), none);
}

TEST(Session, IsMadeOnce) { EXPECT_EQ(refusal(aSession(), SessionMade{"Lagi"}), words::madeAlready); }

TEST(Session, HasTheNameAndPurposeItWasMadeWith) {
    Session session;
    happen(session, anEntry(SessionMade{"Hari pertama", Purpose::Workshop}, {}, 77));
    EXPECT_EQ(session.name(), "Hari pertama");
    EXPECT_EQ(session.purpose(), Purpose::Workshop);
    EXPECT_EQ(session.lastAt(), 77);
}

TEST(Session, CanBeRenamedAsOftenAsWanted) {
    auto session = aSession();
    happen(session, anEntry(SessionRenamed{"Kedua"}, {}));
    happen(session, anEntry(SessionRenamed{"Ketiga 🙂"}, {}));
    EXPECT_EQ(session.name(), "Ketiga 🙂");
}

TEST(Session, NeedsAName) {
    EXPECT_EQ(refusal(Session{}, SessionMade{" "}), words::nameMissing);
    EXPECT_EQ(refusal(aSession(), SessionRenamed{""}), words::nameMissing);
}

TEST(Session, GivesAGroupOneCase) {
    auto session = aSession();
    EXPECT_EQ(refusal(session, CaseGiven{"example"}), words::hasACase);
    EXPECT_EQ(refusal(session, CaseGiven{"example"}, {"kta"}), none);
    happen(session, anEntry(CaseGiven{"example"}, {"kta"}));
    EXPECT_EQ(session.groups(), (std::vector<GroupId>{ktp, {"kta"}}));
    EXPECT_EQ(refusal(session, CaseGiven{"other"}, {"kta"}), words::hasACase);
}

TEST(Session, KnowsNoWorkOfAGroupWithoutACase) {
    const auto session = aSession();
    EXPECT_EQ(session.work({"kta"}), nullptr);
    for (const Happening& what : {Happening{NotesRead{}}, Happening{Decided{"listen"}},
                                  Happening{StepTakenBack{}}, Happening{Described{freePage, "x"}},
                                  drawnEntry().what, Happening{SketchEdited{freePage, sketch::Removed{{1}}}},
                                  Happening{SketchUndone{freePage}}, Happening{SketchRedone{freePage}}})
        EXPECT_EQ(refusal(session, what, {"kta"}), words::hasNoCase);
}

TEST(Session, AsksForAGroupWhereOneIsMeant) {
    EXPECT_EQ(refusal(aSession(), CaseGiven{"example"}, {}), words::noGroup);
    EXPECT_EQ(refusal(aSession(), Decided{"listen"}, {}), words::noGroup);
}

TEST(Session, AsksForAPageWhereOneIsMeant) {
    EXPECT_EQ(refusal(aSession(), Described{{}, "Teks"}), words::noPage);
    EXPECT_EQ(refusal(aSession(), drawnEntry({{1, 1}}, {}).what), words::noPage);
}

TEST(Session, KeepsThatTheNotesWereReadOnce) {
    auto session = aSession();
    EXPECT_FALSE(session.work(ktp)->notesRead());
    happen(session, anEntry(NotesRead{}));
    EXPECT_TRUE(session.work(ktp)->notesRead());
    EXPECT_EQ(refusal(session, NotesRead{}), words::notesAreRead);
}

TEST(Session, PlaysTheDecisionsOfItsGroups) {
    auto session = aSession();
    happen(session, anEntry(CaseGiven{"example"}, {"kta"}));
    happen(session, anEntry(Decided{"listen"}));
    happen(session, anEntry(Decided{"assess_both,ask_consent"}));
    EXPECT_EQ(session.work(ktp)->play().scene().id, "action");
    EXPECT_EQ(session.work(ktp)->play().state().clock, Minutes{60 + 150});
    EXPECT_EQ(session.work({"kta"})->play().scene().id, "call");
}

TEST(Session, RefusesADecisionThatTheSceneDoesNotHave) {
    EXPECT_EQ(refusal(aSession(), Decided{"assess_both"}),
              fill(words::unknownDecision, {same("assess_both")}));
    EXPECT_EQ(refusal(aSession(), Decided{""}), fill(words::unknownDecision, {same("")}));
    EXPECT_EQ(refusal(aSession(), Decided{"a\x1b[2J"}), fill(words::unknownDecision, {same("a\\x1b[2J")}));
}

TEST(Session, RefusesAStepThatTheRulesRefuse) {
    EXPECT_EQ(refusal(aSession(), Decided{"listen,blame"}), fill(casework::words::pickAtMost, {same("1")}));
}

TEST(Session, RefusesADecisionOnceTheCaseHasEnded) {
    auto session = aSession();
    for (const auto* step : {"listen", "ask_consent,assess_both,plan_at_once", "shelter_now", "treat",
                             "visit", "with_sari,end_service", "call_back"})
        happen(session, anEntry(Decided{step}));
    EXPECT_TRUE(session.work(ktp)->play().over());
    EXPECT_EQ(refusal(session, Decided{"listen"}), casework::words::playIsOver);
    EXPECT_EQ(refusal(session, StepTakenBack{}), none);
}

TEST(Session, TakesStepsBackAndRemembersHowMany) {
    auto session = aSession();
    EXPECT_EQ(refusal(session, StepTakenBack{}), casework::words::nothingToTakeBack);
    happen(session, anEntry(Decided{"blame"}));
    happen(session, anEntry(StepTakenBack{}));
    happen(session, anEntry(Decided{"listen"}));
    EXPECT_EQ(session.work(ktp)->play().taken().size(), 1U);
    EXPECT_EQ(session.work(ktp)->stepsTakenBack(), 1);
    happen(session, anEntry(StepTakenBack{}));
    EXPECT_EQ(refusal(session, StepTakenBack{}), casework::words::nothingToTakeBack);
}

TEST(Session, KeepsTheLatestDescriptionOfEachPage) {
    auto session = aSession();
    EXPECT_EQ(session.work(ktp)->description({"meeting"}), "");
    happen(session, anEntry(Described{{"meeting"}, "Sari aman."}));
    happen(session, anEntry(Described{{"meeting"}, "Sari aman.\nRafi juga."}));
    happen(session, anEntry(Described{freePage, "Bebas"}));
    EXPECT_EQ(session.work(ktp)->description({"meeting"}), "Sari aman.\nRafi juga.");
    EXPECT_EQ(session.work(ktp)->pages(), (std::vector<PageId>{{"meeting"}, freePage}));
}

TEST(Session, TakesADescriptionOfTwentyThousandCharactersAndNoMore) {
    std::string text;
    for (std::size_t i = 0; i < longestText; ++i) text += "é";
    EXPECT_EQ(refusal(aSession(), Described{freePage, text}), none);
    EXPECT_EQ(refusal(aSession(), Described{freePage, text + "é"}),
              fill(words::textTooLong, {same("20001"), same("20000")}));
}

TEST(Session, RefusesTextsThatCouldNotBeKeptAsTheyAre) {
    EXPECT_EQ(refusal(aSession(), Described{freePage, "\xC3"}), words::notReadable);
    EXPECT_EQ(refusal(aSession(), SessionRenamed{"a\xFF"}), words::notReadable);
}

TEST(Session, DrawsOnTheGridThatTheDiskKeeps) {
    auto session = aSession();
    EXPECT_EQ(session.work(ktp)->sketch(freePage), nullptr);
    happen(session, drawnEntry({{0.1F, 0.9F}, {5.4F, 6}}));
    const auto& item = *session.work(ktp)->sketch(freePage)->page().items.front();
    EXPECT_EQ(std::get<sketch::Stroke>(item.shape).track->points,
              sketch::decode(sketch::encode({{0.1F, 0.9F}, {5.4F, 6}})));
    EXPECT_EQ(item.id, 1U);
    EXPECT_EQ(item.colour, sketch::Colour::Star);
    EXPECT_EQ(session.work(ktp)->pages(), std::vector<PageId>{freePage});
}

TEST(Session, RefusesAStrokeWithoutPoints) {
    EXPECT_EQ(refusal(aSession(), drawnEntry({}).what), words::strokeEmpty);
}

TEST(Session, ErasesOnlyStrokesThatStandOnThePage) {
    auto session = aSession();
    EXPECT_EQ(refusal(session, SketchEdited{freePage, sketch::Removed{{1}}}), words::strokeGone);
    happen(session, drawnEntry());
    happen(session, drawnEntry());
    EXPECT_EQ(refusal(session, SketchEdited{freePage, sketch::Removed{{1, 3}}}), words::strokeGone);
    EXPECT_EQ(refusal(session, SketchEdited{freePage, sketch::Removed{}}), words::strokeEmpty);
    EXPECT_EQ(refusal(session, SketchEdited{{"meeting"}, sketch::Removed{{1}}}), words::strokeGone);
    happen(session, anEntry(SketchEdited{freePage, sketch::Removed{{1}}}));
    EXPECT_EQ(session.work(ktp)->sketch(freePage)->page().items.size(), 1U);
    EXPECT_EQ(refusal(session, SketchEdited{freePage, sketch::Removed{{1}}}), words::strokeGone);
}

TEST(Session, RefusesTextsOnAPageThatCannotBeKept) {
    const auto boxOf = [](std::string text) {
        return SketchEdited{freePage,
                            sketch::Added{{{0, {}, {}, sketch::TextBox{{}, 300, {}, std::move(text)}}}}};
    };
    EXPECT_EQ(refusal(aSession(), boxOf("\xFF")), words::notReadable);
    EXPECT_NE(refusal(aSession(), boxOf(std::string(longestText + 1, 'x'))), Text{});
    EXPECT_EQ(refusal(aSession(), boxOf("Rafi")), Text{});
}

TEST(Session, AddsAPageBehindThoseOfItsScene) {
    auto session = aSession();
    happen(session, drawnEntry({{1, 1}}, {"meeting"}));
    happen(session, drawnEntry());
    happen(session, anEntry(PageAdded{{"meeting~2"}, "meeting", {sketch::Template::Ecomap, 4}, {}}));
    const auto& work = *session.work(ktp);
    EXPECT_EQ(work.pages(), (std::vector<PageId>{{"meeting"}, {"meeting~2"}, freePage}));
    EXPECT_EQ(work.ground({"meeting~2"}).kind, sketch::Template::Ecomap);
    EXPECT_EQ(work.ground({"meeting"}).kind, sketch::Template::Genogram) << "as the scene's prompt asks";
    EXPECT_EQ(work.sceneOf({"meeting~2"}), work.sceneOf({"meeting"}));
    EXPECT_EQ(work.freshPage("meeting"), PageId{"meeting~3"});
    EXPECT_EQ(refusal(session, PageAdded{{"meeting~2"}, "meeting", {}, {}}), words::pageThere);
}

TEST(Session, CopiesAPageAsItStands) {
    auto session = aSession();
    happen(session, drawnEntry());
    happen(session, anEntry(PageAdded{{"free~2"}, "", {}, freePage}));
    happen(session, drawnEntry({{9, 9}}, {"free~2"}));
    EXPECT_EQ(session.work(ktp)->sketch({"free~2"})->page().items.size(), 2U);
    EXPECT_EQ(session.work(ktp)->sketch(freePage)->page().items.size(), 1U);
}

TEST(Session, DeletesAPageAndPutsItBackWhereItWas) {
    auto session = aSession();
    for (const char* page : {"meeting", "free", "plan"}) happen(session, drawnEntry({{1, 1}}, {page}));
    happen(session, anEntry(PageDeleted{freePage}));
    const auto& work = *session.work(ktp);
    EXPECT_EQ(work.pages(), (std::vector<PageId>{{"meeting"}, {"plan"}}));
    EXPECT_EQ(work.deletedPages(), std::vector<PageId>{freePage});
    EXPECT_EQ(refusal(session, PageDeleted{freePage}), words::pageGone);
    happen(session, anEntry(PageRestored{freePage}));
    EXPECT_EQ(work.pages(), (std::vector<PageId>{{"meeting"}, freePage, {"plan"}}));
    EXPECT_EQ(work.sketch(freePage)->page().items.size(), 1U);
}

TEST(Session, MovesAPageBeforeAnotherOrToTheEnd) {
    auto session = aSession();
    for (const char* page : {"a", "b", "c"}) happen(session, drawnEntry({{1, 1}}, {page}));
    happen(session, anEntry(PageMoved{{"c"}, {"a"}}));
    happen(session, anEntry(PageMoved{{"a"}, {}}));
    EXPECT_EQ(session.work(ktp)->pages(), (std::vector<PageId>{{"c"}, {"b"}, {"a"}}));
    EXPECT_EQ(refusal(session, PageMoved{{"x"}, {"a"}}), words::pageGone);
}

TEST(Session, UndoesAndRedoesOnlyWhatCanBe) {
    auto session = aSession();
    EXPECT_EQ(refusal(session, SketchUndone{freePage}), words::nothingToUndo);
    EXPECT_EQ(refusal(session, SketchRedone{freePage}), words::nothingToRedo);
    happen(session, drawnEntry());
    EXPECT_EQ(refusal(session, SketchRedone{freePage}), words::nothingToRedo);
    happen(session, anEntry(SketchUndone{freePage}));
    EXPECT_TRUE(session.work(ktp)->sketch(freePage)->page().items.empty());
    EXPECT_EQ(refusal(session, SketchUndone{freePage}), words::nothingToUndo);
    happen(session, anEntry(SketchRedone{freePage}));
    EXPECT_EQ(session.work(ktp)->sketch(freePage)->page().items.size(), 1U);
    EXPECT_EQ(refusal(session, SketchUndone{{"meeting"}}), words::nothingToUndo) << "each page has its own";
}

TEST(Session, KeepsTheLatestQuestionsLessonsAndSlides) {
    auto session = aSession();
    EXPECT_TRUE(session.work(ktp)->questions().empty());
    happen(session, anEntry(QuestionsEdited{{"Satu?", "Dua?"}}));
    happen(session, anEntry(QuestionsEdited{{"Tiga?"}}));
    happen(session, anEntry(LessonsWritten{"Dengar dulu"}));
    happen(session, anEntry(SlidesArranged{{{"title", true}}}));
    const auto& work = *session.work(ktp);
    EXPECT_EQ(work.questions(), std::vector<std::string>{"Tiga?"});
    EXPECT_EQ(work.lessons(), "Dengar dulu");
    EXPECT_EQ(work.slides(), (std::vector<SlidePlace>{{"title", true}}));
    happen(session, anEntry(QuestionsEdited{}));
    EXPECT_TRUE(session.work(ktp)->questions().empty()) << "as they write themselves again";
}

TEST(Session, RefusesQuestionsLessonsAndSlidesThatCannotBeKept) {
    const auto session = aSession();
    const std::string broken = "\xFF", tooLong(longestText + 1, 'x');
    EXPECT_EQ(refusal(session, QuestionsEdited{{"Ya?", broken}}), words::notReadable);
    EXPECT_NE(refusal(session, QuestionsEdited{{tooLong}}), none);
    EXPECT_NE(refusal(session, QuestionsEdited{std::vector<std::string>(mostQuestions + 1, "?")}), none);
    EXPECT_EQ(refusal(session, QuestionsEdited{std::vector<std::string>(mostQuestions, "?")}), none);
    EXPECT_EQ(refusal(session, LessonsWritten{broken}), words::notReadable);
    EXPECT_NE(refusal(session, LessonsWritten{tooLong}), none);
    EXPECT_EQ(refusal(session, SlidesArranged{{{broken, false}}}), words::notReadable);
    EXPECT_NE(refusal(session, SlidesArranged{std::vector<SlidePlace>(mostSlides + 1)}), none);
    EXPECT_EQ(refusal(session, LessonsWritten{"x"}, {"kta"}), words::hasNoCase);
}

TEST(Session, DoesNotMindAClockThatWasSetBack) {
    auto session = aSession();
    happen(session, anEntry(Decided{"listen"}, ktp, 5000));
    happen(session, anEntry(StepTakenBack{}, ktp, 10));
    EXPECT_EQ(session.lastAt(), 10);
}

TEST(Session, IsTheSameAfterEveryReplayOfItsEntries) {
    std::vector<Entry> entries{madeEntry(),
                               anEntry(CaseGiven{"example"}),
                               anEntry(NotesRead{}),
                               anEntry(Decided{"blame"}),
                               anEntry(StepTakenBack{}),
                               anEntry(Decided{"listen"}),
                               drawnEntry(),
                               drawnEntry({{9, 9}}),
                               anEntry(SketchEdited{freePage, sketch::Removed{{1}}}),
                               anEntry(SketchUndone{freePage}),
                               anEntry(Described{freePage, "Teks"})};
    Session one, other;
    for (const auto& entry : entries) happen(one, entry);
    for (const auto& entry : entries) happen(other, entry);
    const auto &a = *one.work(ktp), &b = *other.work(ktp);
    EXPECT_EQ(a.play().state(), b.play().state());
    EXPECT_EQ(a.sketch(freePage)->page(), b.sketch(freePage)->page());
    EXPECT_EQ(a.description(freePage), b.description(freePage));
    EXPECT_EQ(a.pages(), b.pages());
}

} // namespace
} // namespace alur::session
