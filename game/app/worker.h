// Work that takes time, done in steps beside the screen: on a thread where there is one. A step is short;
// between steps the work can be given up.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace alur::app {

/// Does one step; returns what the screen's side is to do with its result (may be empty), and whether there
/// is more.
struct StepDone {
    std::function<void()> result;
    bool more = false;
};
using Work = std::function<StepDone()>;

class Worker {
public:
    /// `wake` is called on the worker's thread whenever a result waits.
    explicit Worker(std::function<void()> wake);
    ~Worker(); // gives up what is not done
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Works until `work` has no more steps; work begun earlier is done first.
    void start(Work work);
    /// Gives up all that is not done; results that wait are dropped.
    void giveUp();
    /// Runs the results that wait, on the caller's thread; false where there were none.
    bool takeResults();
    /// Whether work is left or results wait.
    bool busy();

private:
    void run();

    std::function<void()> wake_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Work> work_;
    std::vector<std::function<void()>> results_;
    bool working_ = false;
    unsigned generation_ = 0; // grows when all is given up: a step begun before is dropped
    bool end_ = false;
    std::thread thread_;
};

} // namespace alur::app
