// A page played back as it was drawn, stroke by stroke.
#pragma once

#include "sketch/history.h"

namespace alur::sketch {

/// Pauses of the group are kept, but none longer than a breath.
class Replay {
public:
    /// Of the steps that stand in `history`, which need not live longer.
    explicit Replay(const History& history);

    /// At the speed of drawing.
    double seconds() const { return steps_.empty() ? 0 : steps_.back().end; }
    /// The page at `at` seconds, the stroke that is just being drawn only as far as it is then. Forwards it
    /// costs only what is new.
    const Page& pageAt(double at);

private:
    struct Timed {
        Step step;
        double begin, end;
    };
    Page start_;
    std::vector<Timed> steps_;
    Page page_; // after `applied_` steps
    std::size_t applied_ = 0;
    Page shown_;
};

/// How far a hand goes to draw a page, in page units.
float inkOf(const Page& page);
/// The first `share` (0 … 1) of a page's ink, in drawing order.
Page begun(const Page& page, float share);

} // namespace alur::sketch
