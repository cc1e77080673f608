#include <gmock/gmock.h>

#include <map>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::string shipped = textOf(sourceFolder() / "scenarios/workshop.yaml");

const std::string tiny = R"(alur: 1
title: {id: Pelatihan, en: Training}
groups:
  ktp: {name: {id: Satu, en: One}, kind: {id: Perempuan, en: Women}, shape: circle, colour: "#405383"}
figures:
  source: {id: Dinas, en: Agency}
  years:
    2021: {reported: 54, handled: 21}
speakers:
  police: {role: {id: Polisi, en: Police}, topic: {id: Hukum, en: Law}, perspective: {id: Hukum, en: Law}, points: [{id: Satu, en: One}]}
outcomes:
  a: {id: Mengenali, en: Recognise}
test:
  a1:
    outcome: a
    text: {id: Apa, en: What}
    answers:
      - {text: {id: Ya, en: Yes}, right: true}
      - {text: {id: Tidak, en: No}}
    reason: {id: Karena, en: Because}
rubric:
  care:
    name: {id: Martabat, en: Dignity}
    levels: [{id: a, en: a}, {id: b, en: b}, {id: c, en: c}, {id: d, en: d}]
)";

std::vector<std::string> after(const std::string& old, const std::string& changed) {
    std::vector<std::string> lines;
    for (const auto& problem : scenario::readWorkshop("w.yaml", edited(tiny, old, changed)).problems)
        lines.push_back(toString(problem, Language::En));
    return lines;
}

} // namespace

TEST(Workshop, IsReadWithoutAProblem) {
    EXPECT_THAT(scenario::readWorkshop("w.yaml", tiny).problems, IsEmpty());
    EXPECT_THAT(scenario::readWorkshop("workshop.yaml", shipped).problems, IsEmpty());
}

TEST(Workshop, HasFiveGroupsEachWithAShapeAndAColourOfItsOwn) {
    std::map<scenario::Shape, int> shapes;
    std::map<std::uint32_t, int> colours;
    for (const auto& group : workshop().groups) {
        ++shapes[group.shape];
        ++colours[group.colour];
    }
    EXPECT_EQ(shapes.size(), 5U);
    EXPECT_EQ(colours.size(), 5U);
    ASSERT_TRUE(workshop().group("abh"));
    EXPECT_EQ(workshop().group("abh")->shape, scenario::Shape::Diamond);
    EXPECT_EQ(workshop().group("abh")->colour, 0xA38319U);
    EXPECT_FALSE(workshop().group("xyz"));
}

TEST(Workshop, MarksTheYearThatIsNotWhole) {
    ASSERT_EQ(workshop().figures.size(), 3U);
    EXPECT_EQ(workshop().figures[1].handled, 65);
    EXPECT_TRUE(workshop().figures[1].span.empty());
    EXPECT_EQ(workshop().figures[2].span, Text("Januari–Juli", "January–July"));
}

TEST(Workshop, HasFourSpeakersWithThreeOrFourPointsEach) {
    EXPECT_EQ(workshop().speakers.size(), 4U);
    for (const auto& speaker : workshop().speakers) {
        EXPECT_GE(speaker.points.size(), 3U) << speaker.id;
        EXPECT_LE(speaker.points.size(), 4U) << speaker.id;
    }
}

TEST(Workshop, AsksThreeQuestionsOnEachOutcome) {
    std::map<std::string, int> questions;
    for (const auto& question : workshop().test) ++questions[question.outcome];
    EXPECT_EQ(workshop().outcomes.size(), 5U);
    EXPECT_EQ(questions, (std::map<std::string, int>{{"a", 3}, {"b", 3}, {"c", 3}, {"d", 3}, {"e", 3}}));
}

TEST(Workshop, DoesNotGiveTheRightAnswerAwayByItsPlace) {
    std::map<std::size_t, int> places;
    for (const auto& question : workshop().test)
        for (std::size_t i = 0; i < question.answers.size(); ++i) places[i] += question.answers[i].right;
    for (const auto& [place, count] : places) EXPECT_LE(count, 5) << "answer " << place + 1;
}

TEST(Workshop, DoesNotGiveTheRightAnswerAwayByItsLength) {
    for (const auto language : languages) {
        int longest = 0;
        for (const auto& question : workshop().test) {
            std::size_t right = 0, wrong = 0;
            for (const auto& answer : question.answers) {
                auto& length = answer.right ? right : wrong;
                length = std::max(length, characters(answer.text[language]));
            }
            longest += right > wrong;
        }
        EXPECT_LE(longest, 5) << "of 15, in " << code(language);
    }
}

TEST(Workshop, HasARubricOfFourCriteriaWithFourLevels) {
    EXPECT_EQ(workshop().rubric.size(), 4U);
    for (const auto& criterion : workshop().rubric) EXPECT_EQ(criterion.levels.size(), 4U) << criterion.id;
}

TEST(Workshop, NeedsNoMoreThanATitleAndAGroup) {
    const auto loaded = scenario::readWorkshop("w.yaml", tiny.substr(0, tiny.find("figures:")));
    EXPECT_THAT(loaded.problems, IsEmpty());
    EXPECT_EQ(loaded.value->groups.size(), 1U);
}

TEST(Workshop, RefusesShapesAndColoursThatAreNone) {
    EXPECT_THAT(
        after("shape: circle", "shape: circel"),
        ElementsAre(
            "w.yaml:4:77: error: groups.ktp.shape: 'circel' stands here; did you mean 'circle'? It should "
            "be one of: circle, triangle, square, diamond, star"));
    EXPECT_THAT(after("\"#405383\"", "blue"),
                ElementsAre("w.yaml:4:93: error: groups.ktp.colour: 'blue' stands here; it "
                            "should be a colour as \"#RRGGBB\", in quotation marks"));
}

TEST(Workshop, DoubtsTwoGroupsOfOneShape) {
    EXPECT_THAT(
        after("figures:\n",
              "  kta: {name: {id: Dua, en: Two}, kind: {id: Anak, en: Children}, shape: circle, "
              "colour: \"#894A2F\"}\nfigures:\n"),
        ElementsAre("w.yaml:5:74: warning: groups.kta.shape: the group 'ktp' has this shape already"));
}

TEST(Workshop, NeedsExactlyOneRightAnswer) {
    EXPECT_THAT(after(", right: true", ""),
                ElementsAre("w.yaml:18:7: error: test.a1.answers: exactly one answer must have "
                            "'right: true'; there are 0 here"));
    EXPECT_THAT(
        after("en: No}}", "en: No}, right: true}"),
        ElementsAre(
            "w.yaml:18:7: error: test.a1.answers: exactly one answer must have 'right: true'; there are 2 "
            "here"));
    EXPECT_THAT(after("      - {text: {id: Tidak, en: No}}\n", ""),
                ElementsAre("w.yaml:18:7: error: test.a1.answers: at least two answers are needed"));
}

TEST(Workshop, AsksOnlyAboutKnownOutcomes) {
    EXPECT_THAT(after("outcome: a", "outcome: b"),
                ElementsAre("w.yaml:15:14: error: test.a1.outcome: there is no learning "
                            "outcome called 'b'; did you mean 'a'?"));
}

TEST(Workshop, NeedsFourLevels) {
    EXPECT_THAT(after(", {id: d, en: d}", ""),
                ElementsAre("w.yaml:24:13: error: rubric.care.levels: exactly four texts "
                            "are needed, for marks 1 to 4; there are 3 here"));
}

TEST(Workshop, DoubtsMoreHandledThanReported) {
    EXPECT_THAT(after("handled: 21", "handled: 55"),
                ElementsAre("w.yaml:8:5: warning: figures.years.2021: more cases are "
                            "handled (55) than reported (54)"));
}

TEST(Workshop, TakesYearsOfFourDigits) {
    EXPECT_THAT(after("2021:", "21:"),
                ElementsAre("w.yaml:8:5: error: figures.years.21: it should be a year of four "
                            "digits"));
}
