#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "session/lot.h"

namespace alur::session {
namespace {

const std::vector<GroupId> five{{"ktp"}, {"kta"}, {"tppo"}, {"abh"}, {"pua"}};

std::vector<Person> people(std::size_t count, std::size_t organisations, std::size_t kelurahan) {
    std::mt19937 random(7);
    std::vector<Person> people;
    for (std::size_t i = 0; i < count; ++i)
        people.push_back({static_cast<int>(i + 1), "P" + std::to_string(i),
                          "O" + std::to_string(random() % organisations),
                          "K" + std::to_string(random() % kelurahan)});
    return people;
}

/// The largest less the smallest share of each, over the five groups; "" counts everybody.
int unevenness(const std::vector<Person>& people, const std::vector<Placed>& placed,
               std::string Person::*of) {
    std::map<std::string, std::map<GroupId, int>> counts;
    for (const auto& one : placed)
        ++counts[of ? people[static_cast<std::size_t>(one.number - 1)].*of : ""][one.group];
    int worst = 0;
    for (const auto& [name, byGroup] : counts) {
        int most = 0, least = 1000;
        for (const auto& group : five) {
            const auto found = byGroup.find(group);
            const int count = found == byGroup.end() ? 0 : found->second;
            most = std::max(most, count), least = std::min(least, count);
        }
        worst = std::max(worst, most - least);
    }
    return worst;
}

TEST(Lot, PutsEverybodyInOneGroup) {
    const auto all = people(35, 6, 20);
    const auto placed = drawLot(all, five, 1);
    ASSERT_EQ(placed.size(), 35U);
    for (std::size_t i = 0; i < placed.size(); ++i) EXPECT_EQ(placed[i].number, static_cast<int>(i + 1));
}

TEST(Lot, SpreadsSizesAndOrganisationsByAtMostOne) {
    for (const std::size_t count : {0U, 1U, 3U, 4U, 7U, 35U, 36U, 99U, 200U})
        for (const std::size_t organisations : {1U, 2U, 6U, 40U})
            for (std::uint32_t seed = 0; seed < 20; ++seed) {
                const auto all = people(count, organisations, 10);
                const auto placed = drawLot(all, five, seed);
                EXPECT_LE(unevenness(all, placed, nullptr), 1)
                    << count << " " << organisations << " " << seed;
                EXPECT_LE(unevenness(all, placed, &Person::organisation), 1)
                    << count << " " << organisations << " " << seed;
            }
}

TEST(Lot, SpreadsKelurahanWithinOneOrganisationByAtMostOne) {
    std::vector<Person> all;
    for (int i = 0; i < 30; ++i) all.push_back({i + 1, "", "PATBM", "K" + std::to_string(i / 5)});
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        EXPECT_LE(unevenness(all, drawLot(all, five, seed), &Person::kelurahan), 1) << seed;
}

TEST(Lot, IsTheSameForTheSameSeedAndAnotherForAnother) {
    const auto all = people(35, 6, 20);
    EXPECT_EQ(drawLot(all, five, 42), drawLot(all, five, 42));
    EXPECT_NE(drawLot(all, five, 42), drawLot(all, five, 43));
}

TEST(Lot, GivesEverybodyAChanceOfEveryGroup) {
    const auto all = people(35, 6, 20);
    std::set<GroupId> seen;
    for (std::uint32_t seed = 0; seed < 200; ++seed) seen.insert(drawLot(all, five, seed)[0].group);
    EXPECT_EQ(seen.size(), five.size());
}

TEST(Lot, TakesOneOrganisationHoweverItIsWritten) {
    std::vector<Person> all;
    for (int i = 0; i < 10; ++i) all.push_back({i + 1, "", i % 2 ? "PATBM" : " patbm", ""});
    const auto placed = drawLot(all, five, 5);
    for (auto& person : all) person.organisation = folded(person.organisation);
    EXPECT_LE(unevenness(all, placed, &Person::organisation), 1);
}

TEST(Lot, PlacesNobodyWhereThereIsNoGroup) { EXPECT_TRUE(drawLot(people(3, 2, 2), {}, 1).empty()); }

} // namespace
} // namespace alur::session
