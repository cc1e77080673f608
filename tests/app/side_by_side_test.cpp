// The same work on many things, on all cores.
#include <algorithm>
#include <atomic>
#include <vector>

#include <gmock/gmock.h>

#include "app/side_by_side.h"

using namespace alur::app;

TEST(SideBySide, DoesEachOnce) {
    for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
        std::vector<std::atomic<int>> done(count);
        EXPECT_TRUE(sideBySide(count, [&](std::size_t i) { ++done[i]; }));
        for (const auto& times : done) EXPECT_EQ(times, 1);
    }
}

TEST(SideBySide, TellsHowFarItIs) {
    std::vector<std::size_t> told;
    sideBySide(100, [](std::size_t) {},
               {.progress =
                    [&](std::size_t done, std::size_t all) {
                        told.push_back(done);
                        EXPECT_EQ(all, 100U);
                    },
                .goOn = {}});
    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
}

TEST(SideBySide, CanBeGivenUp) {
    std::atomic<std::size_t> done{0};
    const auto enough = [&] { return done < 10; };
    EXPECT_FALSE(sideBySide(1'000'000, [&](std::size_t) { ++done; }, {.progress = {}, .goOn = enough}));
    EXPECT_LT(done, 1'000'000U);
}
