// Every case in scenarios/ is worth an afternoon: measured, criterion by criterion. A new file is a new test.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "report/criteria.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;

namespace {

namespace fs = std::filesystem;

/// 20,000 plays where `alur measure` draws 100,000, for the sanitizers' sake; the search is the same.
casework::MeasureWish wish() {
    casework::MeasureWish wish;
    wish.plays = 20000;
    return wish;
}

std::vector<std::string> shippedCases() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "scenarios")) {
        const auto name = entry.path().filename().string();
        if (entry.path().extension() == ".yaml" && name != "workshop.yaml" && !name.starts_with("template"))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Loaded<scenario::Case> load(const std::string& name) {
    return readCase(textOf(sourceFolder() / "scenarios" / name), name);
}

const std::vector<std::shared_ptr<const casework::Rulebook>>& allBooks() {
    static const auto books = [] {
        std::vector<std::shared_ptr<const casework::Rulebook>> read;
        for (const auto& name : shippedCases()) read.push_back(bookOf(*load(name).value));
        return read;
    }();
    return books;
}

bool hasPicture(const std::string& kind, const std::string& id) {
    return fs::exists(sourceFolder() / "assets/art" / (kind + "-" + id + ".svg"));
}

/// How many of the shipped cases hold each of the things that `counted` counts.
template <class Counted> auto casesWith(Counted counted) {
    decltype(counted(casework::Shape{})) cases{};
    for (const auto& book : allBooks()) {
        const auto counts = counted(casework::shapeOf(*book));
        for (std::size_t i = 0; i < counts.size(); ++i) cases[i] += counts[i] > 0;
    }
    return cases;
}

class ShippedCase : public testing::TestWithParam<std::string> {};

std::string testName(const testing::TestParamInfo<std::string>& info) {
    auto name = info.param.substr(0, info.param.find('.'));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

TEST_P(ShippedCase, MeetsEveryCriterion) {
    const auto loaded = load(GetParam());
    ASSERT_TRUE(loaded.value);
    const auto book = bookOf(*loaded.value);
    const auto measures = casework::measure(*book, wish());
    for (const auto& criterion : report::criteriaOf({*book, measures}))
        EXPECT_TRUE(criterion.holds) << GetParam() << ": " << criterion.target[Language::En]
                                     << ". Found: " << criterion.found[Language::En];
}

/// Both languages complete, every fact used, every need met somewhere: what the checker doubts is mended.
TEST_P(ShippedCase, LeavesTheCheckerNoDoubt) {
    for (const auto& problem : load(GetParam()).problems) ADD_FAILURE() << toString(problem, Language::En);
}

INSTANTIATE_TEST_SUITE_P(Scenarios, ShippedCase, testing::ValuesIn(shippedCases()), testName);

TEST(ShippedCases, AreOneForEachGroup) {
    std::set<std::string> groups;
    for (const auto& book : allBooks()) groups.insert(book->scenario().group);
    EXPECT_EQ(groups.size(), workshop().groups.size());
}

TEST(ShippedCases, ShowEveryKindOfBiasInThreeOfThem) {
    const auto cases = casesWith([](const casework::Shape& shape) { return shape.biases; });
    for (std::size_t i = 0; i < cases.size(); ++i)
        EXPECT_GE(cases[i], 3U) << code(static_cast<scenario::BiasKind>(i)) << " is in too few cases";
}

TEST(ShippedCases, UseEverySketchTemplate) {
    const auto cases = casesWith([](const casework::Shape& shape) { return shape.templates; });
    for (std::size_t i = 0; i < cases.size(); ++i)
        EXPECT_GE(cases[i], 1U) << code(static_cast<scenario::Template>(i)) << " is in no case";
}

TEST(ShippedCases, HaveAPictureForEveryPlace) {
    std::set<std::string> places;
    for (const auto& book : allBooks())
        for (const auto& scene : book->scenario().scenes) {
            EXPECT_FALSE(scene.place.empty())
                << book->scenario().id.value << ": the scene " << scene.id << " names no place";
            places.insert(scene.place);
        }
    for (const auto& place : places)
        EXPECT_TRUE(hasPicture("place", place)) << "no picture of the place " << place;
    EXPECT_GE(places.size(), 14U);
}

TEST(ShippedCases, HaveAPictureForEveryPerson) {
    std::set<std::string> portraits;
    for (const auto& book : allBooks())
        for (const auto& person : book->scenario().people) {
            EXPECT_FALSE(person.portrait.empty())
                << book->scenario().id.value << ": " << person.id << " has no portrait";
            portraits.insert(person.portrait);
        }
    for (const auto& portrait : portraits)
        EXPECT_TRUE(hasPicture("portrait", portrait)) << "no picture of " << portrait;
    EXPECT_GE(portraits.size(), 24U);
}
