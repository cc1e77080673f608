#include <gmock/gmock.h>

#include <unistd.h>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// A copy of assets/method/ in which a file may be changed.
class MethodFiles : public testing::Test {
protected:
    MethodFiles() {
        folder_ = std::filesystem::temp_directory_path() / ("alur-method-test-" + std::to_string(getpid()));
        std::filesystem::remove_all(folder_);
        std::filesystem::copy(sourceFolder() / "assets/method", folder_);
    }
    ~MethodFiles() override { std::filesystem::remove_all(folder_); }

    void change(const std::string& file, const std::string& old, const std::string& changed) const {
        const auto text = edited(textOf(folder_ / file), old, changed);
        std::ofstream(folder_ / file, std::ios::binary) << text;
    }
    /// The problems, without the folder's name.
    std::vector<std::string> problems() const {
        std::vector<std::string> lines;
        for (const auto& problem : scenario::readMethod(folder_).problems)
            lines.push_back(toString(problem, Language::En).substr(folder_.generic_string().size() + 1));
        return lines;
    }

    std::filesystem::path folder_;
};

std::vector<std::string> idsOf(const scenario::Method& method,
                               const std::vector<Index<scenario::Record>>& records) {
    std::vector<std::string> ids;
    for (const auto record : records) ids.push_back(method.records[record].id);
    return ids;
}

} // namespace

TEST(Method, HasTheEightStagesInOrder) {
    std::vector<std::string> ids;
    for (const auto& stage : method().stages) ids.push_back(stage.id);
    EXPECT_THAT(ids, ElementsAre("engagement", "assessment", "planning", "intervention", "monitoring",
                                 "evaluation", "termination", "follow_up"));
}

TEST(Method, AllowsTheTransitionsOfTheFormat) {
    const std::vector<std::pair<std::string, std::string>> back{{"monitoring", "assessment"},
                                                                {"monitoring", "planning"},
                                                                {"monitoring", "intervention"},
                                                                {"evaluation", "assessment"},
                                                                {"evaluation", "planning"}};
    std::size_t allowed = 0;
    for (const auto& stage : method().stages) allowed += stage.next.size();
    EXPECT_EQ(allowed, 7 + back.size());
    for (std::uint16_t i = 1; i < method().stages.size(); ++i)
        EXPECT_TRUE(method().stages[{static_cast<std::uint16_t>(i - 1)}].next.has({i}));
    for (const auto& [from, to] : back)
        EXPECT_TRUE(method().stages[*method().stage(from)].next.has(*method().stage(to)))
            << from << " to " << to;
}

TEST(Method, HasTheGatesOfTheFormat) {
    const auto gate = [](const char* stage) {
        return idsOf(method(), method().stages[*method().stage(stage)].gate);
    };
    EXPECT_THAT(gate("engagement"), IsEmpty());
    EXPECT_THAT(gate("assessment"), ElementsAre("complaint_form"));
    EXPECT_THAT(gate("planning"), ElementsAre("assessment_form"));
    EXPECT_THAT(gate("intervention"), ElementsAre("service_plan", "consent_form"));
    EXPECT_THAT(gate("monitoring"), ElementsAre("referral_letter"));
    EXPECT_THAT(gate("evaluation"), IsEmpty());
    EXPECT_THAT(gate("termination"), ElementsAre("evaluation_report"));
    EXPECT_THAT(gate("follow_up"), ElementsAre("closure_letter"));
}

TEST(Method, HasWordsForEachIndicatorInBothLanguages) {
    for (const auto indicator : scenario::indicators)
        for (const auto language : languages) {
            EXPECT_FALSE(method()[indicator].name[language].empty()) << scenario::code(indicator);
            EXPECT_FALSE(method()[indicator].question[language].empty()) << scenario::code(indicator);
            EXPECT_FALSE(method()[indicator].definition[language].empty()) << scenario::code(indicator);
        }
}

TEST(Method, FindsNothingUnderAnUnknownId) {
    EXPECT_FALSE(method().stage("closing"));
    EXPECT_FALSE(method().record(""));
    EXPECT_FALSE(method().service("Shelter"));
}

TEST_F(MethodFiles, NameTheFileThatIsMissing) {
    std::filesystem::remove(folder_ / "services.yaml");
    EXPECT_THAT(problems(), ElementsAre("services.yaml: error: there is no such file"));
    EXPECT_FALSE(scenario::readMethod(folder_).value);
}

TEST_F(MethodFiles, FindUnknownStagesAndRecords) {
    change("flow.yaml", "next: [planning]", "next: [planing]");
    change("flow.yaml", "gate: [complaint_form]", "gate: [complaint_from]");
    EXPECT_THAT(
        problems(),
        ElementsAre(
            "flow.yaml:24:12: error: stages.assessment.next[1]: there is no stage called 'planing'; did "
            "you mean 'planning'?",
            "flow.yaml:25:12: error: stages.assessment.gate[1]: there is no record called "
            "'complaint_from'; did you mean 'complaint_form'?"));
}

TEST_F(MethodFiles, LetEveryStageLeadToTheLast) {
    change("flow.yaml", "    next: [follow_up]\n", "");
    const auto found = problems();
    ASSERT_EQ(found.size(), 7U);
    EXPECT_EQ(found.front(),
              "flow.yaml:5:3: error: stages.engagement: no way leads from this stage to the last");
}

TEST_F(MethodFiles, FindAnIndicatorThatIsMissing) {
    change("indicators.yaml", "  coverage:\n", "  covrage:\n");
    EXPECT_THAT(problems(),
                ElementsAre("indicators.yaml:13:3: error: indicators.covrage: the key 'covrage' is not known "
                            "here; did you mean 'coverage'?"));
}

TEST_F(MethodFiles, RefuseIconsThatAreNoNames) {
    change("services.yaml", "icon: home", "icon: \"../home.svg\"");
    EXPECT_THAT(
        problems(),
        ElementsAre(
            "services.yaml:7:11: error: services.shelter.icon: '../home.svg' stands here; it should be "
            "the name of a Font Awesome icon: small letters, digits and -"));
}
