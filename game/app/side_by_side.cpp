#include "app/side_by_side.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "app/system.h"

namespace alur::app {

namespace {

/// The places that are still to be worked on; each is handed out once.
class Queue {
public:
    Queue(std::size_t count, const std::function<void(std::size_t)>& work) : count_(count), work_(work) {}

    bool workOnOne() {
        const auto at = next_.fetch_add(1);
        if (at >= count_) return false;
        work_(at);
        ++done_;
        return true;
    }
    void giveUp() { next_ = count_; }
    std::size_t done() const { return done_; }

private:
    std::size_t count_;
    const std::function<void(std::size_t)>& work_;
    std::atomic<std::size_t> next_{0};
    std::atomic<std::size_t> done_{0};
};

} // namespace

bool sideBySide(std::size_t count, const std::function<void(std::size_t)>& work, const Watch& watch) {
    Queue queue(count, work);
    const auto cores = hasThreads() ? std::max(1U, std::thread::hardware_concurrency()) : 1U;
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(cores, count); ++i)
        others.emplace_back([&queue] {
            while (queue.workOnOne()) {}
        });
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause{50};
    auto told = Clock::now() - pause;
    bool goesOn = true;
    do {
        if (watch.goOn && !watch.goOn()) goesOn = false;
        if (!goesOn) queue.giveUp();
        if (watch.progress && Clock::now() - told >= pause) {
            watch.progress(queue.done(), count);
            told = Clock::now();
        }
    } while (queue.workOnOne());
    for (auto& other : others) other.join();
    return goesOn;
}

} // namespace alur::app
