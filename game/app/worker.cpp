#include "app/worker.h"

namespace alur::app {

Worker::Worker(std::function<void()> wake) : wake_(std::move(wake)), thread_([this] { run(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        end_ = true;
        work_.clear();
    }
    changed_.notify_all();
    thread_.join();
}

void Worker::start(Work work) {
    {
        const std::lock_guard lock(mutex_);
        work_.push_back(std::move(work));
    }
    changed_.notify_all();
}

void Worker::giveUp() {
    const std::lock_guard lock(mutex_);
    work_.clear();
    results_.clear();
    ++generation_;
}

bool Worker::takeResults() {
    std::vector<std::function<void()>> waiting;
    {
        const std::lock_guard lock(mutex_);
        waiting.swap(results_);
    }
    for (const auto& result : waiting) result();
    return !waiting.empty();
}

bool Worker::busy() {
    const std::lock_guard lock(mutex_);
    return working_ || !work_.empty() || !results_.empty();
}

void Worker::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [&] { return end_ || !work_.empty(); });
        if (end_) return;
        Work work = std::move(work_.front());
        work_.pop_front();
        working_ = true;
        const auto generation = generation_;
        for (bool more = true; more && !end_ && generation == generation_;) {
            lock.unlock();
            auto done = work();
            lock.lock();
            more = done.more;
            if (generation != generation_ || !done.result) continue;
            results_.push_back(std::move(done.result));
            if (!more) working_ = false;
            lock.unlock();
            wake_();
            lock.lock();
        }
        working_ = false;
    }
}

} // namespace alur::app
