#include <gmock/gmock.h>

#include "report/slide_words.h"
#include "report/slides.h"
#include "report/time_words.h"
#include "support/sessions.h"

using namespace alur;
using namespace alur::test;
using namespace alur::report;
using session::SlidePlace;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using Kind = Slide::Kind;

namespace {

const char* const worstPlay = "blame; press_for_detail; wait; police; close";

session::Session played(const std::string& decisions = worstPlay) {
    auto session = aSession();
    std::istringstream steps(decisions);
    for (std::string step; std::getline(steps, step, ';');)
        happen(session, anEntry(session::Decided{step.substr(step.find_first_not_of(' '))}));
    return session;
}

struct More {
    std::vector<std::string> members = {};
    std::vector<Text> turningPoints = {};
};
std::vector<Slide> slidesOf(const session::Session& session, const More& more = {}) {
    const auto& work = *session.work(ktp);
    const auto told = debrief(work.play(), 0);
    const auto asked = questions(work.play(), told);
    return arranged(slides({work, told, asked, workshop().group("ktp"), workshop().title, more.members,
                            more.turningPoints}),
                    work.slides());
}

std::vector<std::string> idsOf(const std::vector<Slide>& slides) {
    std::vector<std::string> ids;
    for (const auto& slide : slides) ids.push_back(slide.id);
    return ids;
}
const Slide& find(const std::vector<Slide>& slides, const std::string& id) {
    for (const auto& slide : slides)
        if (slide.id == id) return slide;
    throw std::runtime_error("no slide " + id);
}
std::string wordsOf(const Slide& slide, Language language = Language::Id) {
    std::string words;
    for (const auto& point : slide.points) words += point.read(language) + "\n";
    return words;
}

} // namespace

TEST(Slides, TellAPlayFromTitleToThanks) {
    EXPECT_THAT(idsOf(slidesOf(played())),
                ElementsAre("title", "case", "way", "indicators", "questions", "questions.2", "thanks"));
}

TEST(Slides, OfAGroupThatHasNotPlayedAreItsCaseAndItsSketchesAlone) {
    auto session = aSession();
    happen(session, drawnEntry());
    EXPECT_THAT(idsOf(slidesOf(session)), ElementsAre("title", "case", "sketch.free", "thanks"));
}

TEST(Slides, NameTheMembersWhereThereAreAny) {
    EXPECT_THAT(find(slidesOf(played()), "title").points, SizeIs(1));
    const auto slides = slidesOf(played(), {.members = {"Siti", "Bu Ani %s"}});
    EXPECT_THAT(wordsOf(find(slides, "title")), HasSubstr("Siti, Bu Ani %s"));
}

TEST(Slides, TellTheCaseInTwoSentences) {
    EXPECT_EQ(wordsOf(find(slidesOf(played()), "case")), "Seorang pedagang melapor lewat hotline.\n");
    auto scenario = exampleCase();
    scenario.summary = {"Satu. Dua. Tiga.", "One. Two. Three."};
    const session::Work work(bookOf(std::move(scenario)));
    const auto told = debrief(work.play(), 0);
    const std::vector<OpenQuestion> none;
    const auto all = slides({work, told, none, nullptr, workshop().title, {}, {}});
    EXPECT_EQ(wordsOf(find(all, "case")), "Satu. Dua.\n");
    EXPECT_EQ(wordsOf(find(all, "case"), Language::En), "One. Two.\n");
}

TEST(Slides, PutTheDescriptionBesideItsSketch) {
    auto session = played();
    happen(session, drawnEntry({{1, 2}, {3, 4}}, {"meeting"}));
    happen(session, anEntry(session::Described{{"meeting"}, "Sari tinggal jauh. Rafi ikut."}));
    const auto slides = slidesOf(session);
    const auto& slide = find(slides, "sketch.meeting");
    EXPECT_EQ(slide.kind, Kind::Sketch);
    EXPECT_EQ(slide.title[Language::Id], "Pertemuan pertama");
    EXPECT_EQ(wordsOf(slide), "Sari tinggal jauh.\nRafi ikut.\n");
    EXPECT_THAT(slide.notes.front()[Language::Id], HasSubstr("Gambarlah genogram keluarga Sari."));
}

TEST(Slides, GoOnWithALongDescriptionOnFurtherSlides) {
    auto session = played();
    happen(session, drawnEntry({{1, 2}}, {"meeting"}));
    std::string text;
    for (int i = 1; i <= 12; ++i)
        text += "Kalimat nomor " + std::to_string(i) + " bercerita tentang Sari dan Rafi. ";
    happen(session, anEntry(session::Described{{"meeting"}, text}));
    const auto slides = slidesOf(session);
    std::string all;
    for (const auto& id : {"sketch.meeting", "words.meeting", "words.meeting.2"})
        all += wordsOf(find(slides, id));
    for (int i = 1; i <= 12; ++i) EXPECT_THAT(all, HasSubstr("nomor " + std::to_string(i) + " "));
    EXPECT_THAT(find(slides, "words.meeting").title[Language::Id], HasSubstr("(lanjutan)"));
}

TEST(Slides, LeaveOutAPageThatWasEmptiedAgain) {
    auto session = played();
    happen(session, drawnEntry());
    happen(session, anEntry(session::SketchUndone{session::freePage}));
    EXPECT_THAT(idsOf(slidesOf(session)), Not(Contains("sketch.free")));
}

TEST(Slides, BoundWhatADescriptionMayFillAndKeepAllOfItInTheNotes) {
    auto session = played();
    const std::string text(session::longestText, 'x');
    happen(session, anEntry(session::Described{{"meeting"}, text}));
    std::string many;
    for (int i = 0; i < 1500; ++i) many += "Kalimat. ";
    happen(session, anEntry(session::Described{session::freePage, many}));
    const auto slides = slidesOf(session);
    EXPECT_LE(slides.size(), 20U);
    EXPECT_THAT(find(slides, "words.meeting").notes.back()[Language::Id], HasSubstr(text));
}

TEST(Slides, ShowEveryStopOfTheWayOnceHoweverLongItIs) {
    std::string scenes, steps;
    const char* const stages[] = {"engagement", "intervention", "assessment"};
    for (int i = 0; i < 40; ++i) {
        scenes += aScene("s" + std::to_string(i), aDecision("go"),
                         i == 39 ? "end" : "s" + std::to_string(i + 1), stages[i % 3]);
        steps += "go;";
    }
    session::Work work(bookOf(CaseParts{.scenes = scenes, .limit = "{time: 90d, decisions: 60}"}));
    const auto play = playOf(work.play().sharedBook(), steps);
    const auto told = debrief(play, 0);
    const std::vector<OpenQuestion> none;
    std::size_t next = 0;
    for (const auto& slide : slides({work, told, none, nullptr, {}, {}, {}})) {
        if (slide.kind != Kind::Way) continue;
        EXPECT_EQ(slide.from, next);
        EXPECT_GT(slide.count, 0U);
        EXPECT_LE(slide.count, 10U);
        next += slide.count;
    }
    EXPECT_EQ(next, told.way.size());
    EXPECT_GT(next, 10U);
}

TEST(Slides, GiveThePresenterTheReasonOfEachDeviation) {
    const auto session = played();
    const auto told = debrief(session.work(ktp)->play(), 0);
    const auto slides = slidesOf(session);
    std::string notes;
    for (const auto& note : find(slides, "way").notes) notes += note[Language::Id] + "\n";
    int reasons = 0;
    for (const auto& stop : told.way)
        if (!stop.reason.empty()) {
            EXPECT_THAT(notes, HasSubstr(stop.reason[Language::Id]));
            ++reasons;
        }
    EXPECT_GT(reasons, 2);
}

TEST(Slides, TellTheScoresInTheNotesAsTheResultDoes) {
    const auto session = played();
    const auto told = debrief(session.work(ktp)->play(), 0);
    const auto slides = slidesOf(session);
    const auto& notes = find(slides, "indicators").notes;
    EXPECT_THAT(notes.front()[Language::Id], HasSubstr("keseluruhan " + percentWords(told.scores.overall)));
    EXPECT_THAT(notes, SizeIs(1 + scenario::indicators.size()));
}

TEST(Slides, TakeEachLineOfTheLessonsAsAPoint) {
    auto session = played();
    happen(session, anEntry(session::LessonsWritten{"Tanya anak dulu\n\n  Catat sejak awal\n"}));
    const auto slides = slidesOf(session);
    EXPECT_EQ(wordsOf(find(slides, "lessons")), "Tanya anak dulu\nCatat sejak awal\n");
}

TEST(Slides, ShowTurningPointsAndQuestionsOnlyWhenTheFacilitatorWantsThem) {
    auto session = played();
    const More more{.turningPoints = {{"Langkah 3", "Step 3"}}};
    for (const auto& slide : slidesOf(session, more))
        EXPECT_EQ(slide.hidden, slide.kind == Kind::TurningPoints || slide.kind == Kind::Questions)
            << slide.id;
    happen(session, anEntry(session::SlidesArranged{{{"turning_points", false}}}));
    EXPECT_FALSE(find(slidesOf(session, more), "turning_points").hidden);
}

TEST(ArrangedSlides, StandAsTheGroupPutThem) {
    auto session = played();
    happen(session, anEntry(session::SlidesArranged{
                        {{"indicators", false}, {"title", false}, {"case", true}, {"thanks", false}}}));
    const auto slides = slidesOf(session);
    EXPECT_THAT(idsOf(slides),
                ElementsAre("indicators", "questions", "questions.2", "title", "case", "way", "thanks"));
    EXPECT_TRUE(find(slides, "case").hidden);
}

TEST(ArrangedSlides, KeepANewOneBehindTheOneBeforeIt) {
    auto session = played();
    happen(session, anEntry(session::SlidesArranged{arrangementOf(slidesOf(session))}));
    const auto before = idsOf(slidesOf(session));
    happen(session, drawnEntry());
    auto expected = before;
    expected.insert(std::find(expected.begin(), expected.end(), "case") + 1, "sketch.free");
    EXPECT_EQ(idsOf(slidesOf(session)), expected);
}

TEST(ArrangedSlides, DoNotMindPlacesOfSlidesThatAreGoneOrNamedTwice) {
    auto session = played();
    happen(session, anEntry(session::SlidesArranged{
                        {{"gone", false}, {"title", false}, {"title", true}, {"it's %s", true}}}));
    const auto slides = slidesOf(session);
    EXPECT_THAT(idsOf(slides), SizeIs(7));
    EXPECT_FALSE(find(slides, "title").hidden);
}

TEST(ArrangedSlides, ComeBackAsTheyWereFromTheirArrangement) {
    auto session = played();
    auto slides = slidesOf(session);
    std::swap(slides[1], slides[3]);
    slides[2].hidden = true;
    happen(session, anEntry(session::SlidesArranged{arrangementOf(slides)}));
    EXPECT_EQ(arrangementOf(slidesOf(session)), arrangementOf(slides));
}
