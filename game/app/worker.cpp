#include "app/worker.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "app/system.h"

namespace alur::app {

class Worker::Way {
public:
    virtual ~Way() = default;
    virtual void start(Work work) = 0;
    virtual void giveUp() = 0;
    virtual bool takeResults() = 0;
    virtual bool busy() = 0;
};

namespace {

using Results = std::vector<std::function<void()>>;

bool run(const Results& results) {
    for (const auto& result : results) result();
    return !results.empty();
}

class OnThread : public Worker::Way {
public:
    explicit OnThread(std::function<void()> wake) : wake_(std::move(wake)), thread_([this] { work(); }) {}
    ~OnThread() override {
        {
            const std::lock_guard lock(mutex_);
            end_ = true;
            work_.clear();
        }
        changed_.notify_all();
        thread_.join();
    }

    void start(Work work) override {
        {
            const std::lock_guard lock(mutex_);
            work_.push_back(std::move(work));
        }
        changed_.notify_all();
    }

    void giveUp() override {
        {
            const std::lock_guard lock(mutex_);
            work_.clear();
            results_.clear();
            ++generation_;
        }
        changed_.notify_all();
    }

    bool takeResults() override {
        Results waiting;
        {
            const std::lock_guard lock(mutex_);
            waiting.swap(results_);
        }
        return run(waiting);
    }

    bool busy() override {
        const std::lock_guard lock(mutex_);
        return working_ || !work_.empty() || !results_.empty();
    }

private:
    void work() {
        std::unique_lock lock(mutex_);
        while (true) {
            changed_.wait(lock, [&] { return end_ || !work_.empty(); });
            if (end_) return;
            Work work = std::move(work_.front());
            work_.pop_front();
            working_ = true;
            const auto generation = generation_;
            const auto givenUp = [&] { return end_ || generation != generation_; };
            for (bool more = true; more && !givenUp();) {
                lock.unlock();
                auto done = work();
                lock.lock();
                more = done.more;
                if (givenUp()) continue;
                if (done.result) {
                    results_.push_back(std::move(done.result));
                    if (!more) working_ = false;
                    lock.unlock();
                    wake_();
                    lock.lock();
                }
                if (more && done.pause.count() > 0) changed_.wait_for(lock, done.pause, givenUp);
            }
            working_ = false;
        }
    }

    std::function<void()> wake_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Work> work_;
    Results results_;
    bool working_ = false;
    unsigned generation_ = 0; // grows when all is given up: a step begun before is dropped
    bool end_ = false;
    std::thread thread_;
};

class BetweenFrames : public Worker::Way {
public:
    explicit BetweenFrames(std::function<void()> wake) : wake_(std::move(wake)) {}

    void start(Work work) override {
        work_.push_back(std::move(work));
        wake_();
    }

    void giveUp() override {
        work_.clear();
        results_.clear();
        pausesUntil_ = {};
        ++generation_;
    }

    bool takeResults() override {
        const auto end = Clock::now() + slice;
        do workOnce();
        while (!work_.empty() && Clock::now() >= pausesUntil_ && Clock::now() < end);
        return run(std::exchange(results_, {}));
    }

    bool busy() override { return !work_.empty() || !results_.empty(); }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds slice{6}; // of the sixteen that a frame has

    void workOnce() {
        if (work_.empty() || Clock::now() < pausesUntil_) return;
        const auto generation = generation_;
        auto work = std::move(work_.front()); // a step may give all up, itself too
        work_.pop_front();
        auto done = work();
        if (generation != generation_) return;
        if (done.result) results_.push_back(std::move(done.result));
        if (!done.more) return;
        work_.push_front(std::move(work));
        pausesUntil_ = Clock::now() + done.pause;
    }

    std::function<void()> wake_;
    std::deque<Work> work_;
    Results results_;
    Clock::time_point pausesUntil_;
    unsigned generation_ = 0;
};

} // namespace

Worker::Kind Worker::usual() { return hasThreads() ? Kind::OnThread : Kind::BetweenFrames; }

Worker::Worker(std::function<void()> wake, Kind kind) {
    if (kind == Kind::OnThread) way_ = std::make_unique<OnThread>(std::move(wake));
    else way_ = std::make_unique<BetweenFrames>(std::move(wake));
}
Worker::~Worker() = default;

void Worker::start(Work work) { way_->start(std::move(work)); }
void Worker::giveUp() { way_->giveUp(); }
bool Worker::takeResults() { return way_->takeResults(); }
bool Worker::busy() { return way_->busy(); }

} // namespace alur::app
