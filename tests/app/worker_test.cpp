#include "app/worker.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace alur::app {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// Both kinds keep one promise.
class EachWorker : public testing::TestWithParam<Worker::Kind> {
protected:
    bool untilQuiet(Worker& one) {
        const auto end = Clock::now() + 10s;
        while (one.busy() && Clock::now() < end)
            if (!one.takeResults()) std::this_thread::sleep_for(1ms);
        return !one.busy();
    }
    /// As many steps, each of which writes down its number.
    Work counting(int steps, std::vector<int>& seen, int from = 0) {
        return [&seen, from, steps, next = 0]() mutable -> StepDone {
            const int number = from + next++;
            return {[&seen, number] { seen.push_back(number); }, next < steps};
        };
    }
    std::atomic<int> woken{0};
    Worker worker{[this] { ++woken; }, GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Kinds, EachWorker,
                         testing::Values(Worker::Kind::OnThread, Worker::Kind::BetweenFrames),
                         [](const auto& kind) {
                             return kind.param == Worker::Kind::OnThread ? "OnThread" : "BetweenFrames";
                         });

TEST_P(EachWorker, DoesAllStepsAndHandsTheirResultsOverInOrder) {
    std::vector<int> seen;
    worker.start(counting(3, seen));
    worker.start(counting(2, seen, 10));
    ASSERT_TRUE(untilQuiet(worker));
    EXPECT_EQ(seen, (std::vector{0, 1, 2, 10, 11}));
    EXPECT_GE(woken, 1);
}

TEST_P(EachWorker, HandsResultsOverOnTheCallersThreadAndOnlyWhenAsked) {
    std::thread::id on;
    worker.start([&]() -> StepDone { return {[&] { on = std::this_thread::get_id(); }, false}; });
    std::this_thread::sleep_for(20ms);
    EXPECT_EQ(on, std::thread::id{});
    ASSERT_TRUE(untilQuiet(worker));
    EXPECT_EQ(on, std::this_thread::get_id());
}

TEST_P(EachWorker, DropsWhatIsGivenUpAndGoesOnWithWhatComesAfter) {
    std::vector<int> seen;
    worker.start([]() -> StepDone { return {{}, true, 1ms}; }); // never ends by itself
    worker.start(counting(3, seen));
    worker.takeResults();
    worker.giveUp();
    worker.start(counting(1, seen, 20));
    ASSERT_TRUE(untilQuiet(worker));
    EXPECT_EQ(seen, std::vector{20});
}

TEST_P(EachWorker, CanBeGivenUpByAStepsResult) {
    std::vector<int> seen;
    worker.start([&]() -> StepDone {
        return {[&] {
                    worker.giveUp();
                    worker.start(counting(1, seen, 5));
                },
                true, 5ms};
    });
    ASSERT_TRUE(untilQuiet(worker));
    EXPECT_EQ(seen, std::vector{5});
}

TEST_P(EachWorker, WaitsBetweenStepsAsLongAsTheyWish) {
    std::vector<Clock::time_point> times;
    worker.start([&times, n = 0]() mutable -> StepDone {
        times.push_back(Clock::now());
        return {{}, ++n < 3, 30ms};
    });
    ASSERT_TRUE(untilQuiet(worker));
    ASSERT_EQ(times.size(), 3U);
    EXPECT_GE(times[1] - times[0], 30ms);
    EXPECT_GE(times[2] - times[1], 30ms);
}

TEST_P(EachWorker, EndsAtOnceThoughItsWorkWouldWait) {
    const auto begun = Clock::now();
    {
        Worker other([] {}, GetParam());
        other.start([]() -> StepDone { return {{}, true, 60s}; });
        std::this_thread::sleep_for(10ms);
        other.takeResults();
    }
    EXPECT_LT(Clock::now() - begun, 10s);
}

TEST(WorkerBetweenFrames, LeavesTheFrameItsTime) {
    int steps = 0;
    Worker worker([] {}, Worker::Kind::BetweenFrames);
    worker.start([&]() -> StepDone {
        ++steps;
        std::this_thread::sleep_for(1ms);
        return {{}, steps < 1000};
    });
    EXPECT_EQ(steps, 0); // nothing is done before somebody asks
    worker.takeResults();
    EXPECT_GE(steps, 1);
    EXPECT_LT(steps, 30);
    EXPECT_TRUE(worker.busy());
}

} // namespace
} // namespace alur::app
