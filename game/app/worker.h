// Work that takes time, done in steps beside the screen: on a thread of its own, or, where the system has
// none, in the pauses between frames. A step is short; between steps the work can be given up.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace alur::app {

/// Does one step; returns what the screen's side is to do with its result (may be empty), whether there is
/// more, and how long the next step has time.
struct StepDone {
    std::function<void()> result;
    bool more = false;
    std::chrono::milliseconds pause{0};
};
using Work = std::function<StepDone()>;

class Worker {
public:
    enum class Kind {
        OnThread,     // beside the screen
        BetweenFrames // by whoever takes the results, some milliseconds each time
    };
    /// What this system can do.
    static Kind usual();

    /// `wake` is called whenever a result waits, on the worker's thread where it has one.
    explicit Worker(std::function<void()> wake, Kind kind = usual());
    ~Worker(); // gives up what is not done
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Works until `work` has no more steps; work begun earlier is done first.
    void start(Work work);
    /// Gives up all that is not done; results that wait are dropped.
    void giveUp();
    /// Runs the results that wait, on the caller's thread; false where there were none. A worker without a
    /// thread does its work here first, until a few milliseconds are over.
    bool takeResults();
    /// Whether work is left or results wait.
    bool busy();

    class Way; // how it is done
private:
    std::unique_ptr<Way> way_;
};

} // namespace alur::app
