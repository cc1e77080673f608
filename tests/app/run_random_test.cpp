// `alur run --random`: plays by chance that come out the same on every system.
#include <filesystem>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "support/cases.h"
#include "support/command.h"

using namespace alur;
using namespace alur::test;
using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::string example() { return (sourceFolder() / "tests/data/example.yaml").string(); }

json randomPlays(const std::string& seed) {
    const auto answer = run({"run", example(), "--random", "40", "--seed", seed, "--json", "-"});
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    return json::parse(answer.out);
}

std::string listed(const json& decisions) {
    std::string list;
    for (const auto& step : decisions) list += step.get<std::string>() + ";";
    return list;
}

} // namespace

TEST(RunRandom, IsTheSameForTheSameSeedAndAnotherForAnother) {
    EXPECT_EQ(randomPlays("7").size(), 40U);
    EXPECT_EQ(randomPlays("7"), randomPlays("7"));
    EXPECT_NE(randomPlays("7"), randomPlays("8"));
}

TEST(RunRandom, EachPlayIsScoredAsItsDecisionsAre) {
    std::size_t finished = 0;
    for (auto play : randomPlays("1")) {
        const auto again = run({"run", example(), "--decisions", listed(play["decisions"]), "--json", "-"});
        finished += play["finished"].get<bool>() ? 1 : 0;
        play.erase("decisions");
        EXPECT_EQ(json::parse(again.out), play);
    }
    EXPECT_GT(finished, 0U);
}

// The very numbers: whoever plays by this seed elsewhere gets them too.
TEST(RunRandom, TheFirstPlayOfTheFirstSeedStands) {
    EXPECT_EQ(listed(randomPlays("1").front()["decisions"]),
              "blame;assess_both,press_for_detail,plan_at_once;wait;police;visit;with_sari;forget;");
}

TEST(RunRandom, WantsASensibleNumber) {
    for (const char* number : {"0", "-1", "100001", "many"}) {
        const auto answer = run({"run", example(), "--random", number});
        EXPECT_EQ(answer.exitCode, 2) << number;
        EXPECT_THAT(answer.out, IsEmpty());
        EXPECT_THAT(answer.err, HasSubstr("--random"));
    }
}
