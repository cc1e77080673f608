// A measured case as people read it, and as programs do.
#include <sstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "report/measure_table.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const casework::Measures& measures() {
    static const auto measured = casework::measure(
        *exampleBook(), {.plays = 200, .seed = 7, .effort = {.beamWidth = 50, .restarts = 6}, .rollouts = 6});
    return measured;
}
report::MeasuredCase example() { return {*exampleBook(), measures()}; }

report::Criterion criterion(const std::string& code) {
    for (const auto& one : report::criteriaOf(example()))
        if (one.code == code) return one;
    throw std::runtime_error("no criterion " + code);
}

} // namespace

TEST(Criteria, SpeakBothLanguages) {
    for (const auto& one : report::criteriaOf(example()))
        for (const auto language : languages) {
            EXPECT_FALSE(one.target[language].empty()) << one.code;
            EXPECT_FALSE(one.found[language].empty()) << one.code;
            EXPECT_EQ((one.target[language] + one.found[language]).find('{'), std::string::npos)
                << one.target[language] << " / " << one.found[language];
        }
}

TEST(Criteria, SayWhatIsAskedAndFound) {
    const auto scenes = criterion("scenes");
    EXPECT_FALSE(scenes.holds);
    EXPECT_EQ(scenes.target, Text("Sedikitnya 24 adegan", "At least 24 scenes"));
    EXPECT_EQ(scenes.found, same("9"));
    const auto best = criterion("best");
    EXPECT_TRUE(best.holds);
    EXPECT_EQ(best.found, same("100 %"));
}

TEST(Criteria, WriteTenthsAsEachLanguageDoes) {
    EXPECT_EQ(criterion("worst").found, Text("24,1 %", "24.1 %")); // 27/112
}

TEST(Criteria, NameScenesAndDecisionsByTheirIds) {
    EXPECT_EQ(criterion("endings").found, same("closed (100 %)"));
    EXPECT_THAT(criterion("explanations").found[Language::En],
                StartsWith("missing: call.listen, call.blame, "));
}

TEST(MeasureTable, HasARowForEachCriterionWithItsVerdict) {
    std::istringstream table(report::measureTable(example(), Language::En));
    int verdicts = 0;
    for (std::string line; std::getline(table, line);) {
        EXPECT_LE(characters(line), 78U) << line;
        verdicts += line.rfind("yes ", 0) == 0 || line.rfind("NO ", 0) == 0;
    }
    EXPECT_EQ(verdicts, static_cast<int>(report::criteriaOf(example()).size()));
}

TEST(MeasureTable, SaysHowItWasMeasured) {
    EXPECT_THAT(report::measureTable(example(), Language::En),
                AllOf(HasSubstr("A report from the market (example)"),
                      HasSubstr("200 plays by chance (seed 7)"), HasSubstr("Best play:"),
                      HasSubstr("Worst play:")));
    EXPECT_THAT(report::measureTable(example(), Language::Id),
                AllOf(HasSubstr("Laporan dari pasar (example)"), HasSubstr("200 permainan acak (benih 7)")));
}

TEST(MeasuresJson, HoldsExactScoresAndHowToPlayThem) {
    const auto all = json::parse(report::measuresJson({example()}, Language::En)).at("cases");
    ASSERT_EQ(all.size(), 1U);
    const auto& one = all.at(0);
    EXPECT_EQ(one.at("scenario"), "example");
    EXPECT_EQ(one.at("plays"), 200);
    EXPECT_EQ(one.at("criteria").size(), report::criteriaOf(example()).size());
    EXPECT_EQ(one.at("criteria").at(0).at("criterion"), "scenes");
    EXPECT_EQ(one.at("criteria").at(0).at("holds"), false);
    const auto& worst = one.at("scores").at("overall").at("least");
    EXPECT_EQ(worst.at("score"), "27/112");
    const auto play = playOf(exampleBook(), worst.at("decisions").get<std::string>());
    EXPECT_EQ(toString(score(play.book(), play.state()).overall), "27/112");
    EXPECT_EQ(one.at("endings").at("closed"), 1.0);
}
