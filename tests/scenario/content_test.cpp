// Every case in scenarios/ loads: a new file is a new test.
#include <gmock/gmock.h>

#include <algorithm>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;

namespace {

std::vector<std::string> shippedCases() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "scenarios")) {
        const auto name = entry.path().filename().string();
        if (entry.path().extension() == ".yaml" && name != "workshop.yaml" && !name.starts_with("template"))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

class ShippedCase : public testing::TestWithParam<std::string> {};

std::string testName(const testing::TestParamInfo<std::string>& info) {
    auto name = info.param.substr(0, info.param.find('.'));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

TEST_P(ShippedCase, LoadsWithoutErrors) {
    const auto file = scenario::readFile(sourceFolder() / "scenarios" / GetParam(), GetParam());
    ASSERT_TRUE(file.value);
    const auto loaded = readCase(*file.value, GetParam());
    for (const auto& problem : loaded.problems)
        if (problem.severity == Severity::Error) ADD_FAILURE() << toString(problem, Language::En);
    ASSERT_TRUE(loaded.value);
    EXPECT_EQ(loaded.value->id.value + ".yaml", GetParam()) << "a case's file has the name of its id";
}

INSTANTIATE_TEST_SUITE_P(Scenarios, ShippedCase, testing::ValuesIn(shippedCases()), testName);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ShippedCase);
