#include "sketch/replay.h"

#include <algorithm>

namespace alur::sketch {

namespace {

constexpr double longestPause = 0.7, anyStep = 0.35, longestStroke = 4; // seconds
constexpr float pace = 700;                                             // page units a second

float lengthOf(const std::vector<Point>& points) {
    float far = 0;
    for (std::size_t i = 1; i < points.size(); ++i) far += length(points[i] - points[i - 1]);
    return far;
}

const Stroke* strokeOf(const Step& step) {
    const auto put = step.putIn();
    return put.size() == 1 && !step.takesAway() ? std::get_if<Stroke>(&put.front()->shape) : nullptr;
}

double secondsOf(const Step& step) {
    const auto put = step.putIn();
    if (strokeOf(step) == nullptr) return anyStep;
    const auto& track = *std::get<Stroke>(put.front()->shape).track;
    return std::clamp(static_cast<double>(lengthOf(track.points) / pace), 0.12, longestStroke);
}

/// The first `share` of a stroke's way.
Item begun(const Item& whole, double share) {
    Item part = whole;
    auto& stroke = std::get<Stroke>(part.shape);
    const auto& track = *stroke.track;
    const auto count = std::clamp<std::size_t>(
        static_cast<std::size_t>(share * static_cast<double>(track.points.size())), 1, track.points.size());
    const auto end = static_cast<std::ptrdiff_t>(count);
    std::vector<Press> presses;
    if (!track.presses.empty()) presses.assign(track.presses.begin(), track.presses.begin() + end);
    stroke.track = std::make_shared<const Track>(
        trackOf({track.points.begin(), track.points.begin() + end}, std::move(presses)));
    return part;
}

constexpr float setDown = 120; // what is no stroke is set down at once, and takes as long as this much ink

float inkOf(const Item& item) {
    const auto* stroke = std::get_if<Stroke>(&item.shape);
    return stroke == nullptr ? setDown : 40 + lengthOf(stroke->track->points);
}

} // namespace

float inkOf(const Page& page) {
    float ink = 0;
    for (const auto& item : page.items) ink += inkOf(*item);
    return ink;
}

Page begun(const Page& page, float share) {
    if (share >= 1) return page;
    Page part;
    float left = inkOf(page) * share;
    for (const auto& item : page.items) {
        if (left <= 0) break;
        const float ink = inkOf(*item);
        if (ink <= left) part.items.push_back(item);
        else if (std::holds_alternative<Stroke>(item->shape))
            part.items.push_back(std::make_shared<const Item>(begun(*item, left / ink)));
        left -= ink;
    }
    return part;
}

Replay::Replay(const History& history) : start_(history.start()), page_(history.start()) {
    double now = 0.3;
    for (std::size_t i = 0; i < history.standing(); ++i) {
        const auto& done = history.done(i);
        const double takes = secondsOf(done.step);
        steps_.push_back({done.step, now, now + takes});
        double pause = 0.15;
        if (i + 1 < history.standing()) {
            const auto gap = static_cast<double>(history.done(i + 1).at - done.at) / 1000 - takes;
            pause = std::clamp(gap, 0.1, longestPause);
        }
        now += takes + pause;
    }
}

const Page& Replay::pageAt(double at) {
    if (applied_ > 0 && steps_[applied_ - 1].begin > at) { // backwards: from the beginning
        page_ = start_;
        applied_ = 0;
    }
    while (applied_ < steps_.size() && steps_[applied_].end <= at) steps_[applied_++].step.apply(page_);
    if (applied_ == steps_.size() || steps_[applied_].begin > at) return page_;
    const auto& now = steps_[applied_];
    shown_ = page_;
    if (strokeOf(now.step) != nullptr) {
        const double share = (at - now.begin) / (now.end - now.begin);
        shown_.items.push_back(std::make_shared<const Item>(begun(*now.step.putIn().front(), share)));
    }
    return shown_;
}

} // namespace alur::sketch
