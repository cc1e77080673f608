// How the benchmarks measure and print: one line a figure, beside its budget.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

namespace alur::bench {

inline double milliseconds(const std::function<void()>& run) {
    const auto from = std::chrono::steady_clock::now();
    run();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - from;
    return took.count();
}

/// Milliseconds of the quickest of `times` runs.
inline double quickest(int times, const std::function<void()>& run) {
    double least = 1e300;
    for (int i = 0; i < times; ++i) least = std::min(least, milliseconds(run));
    return least;
}

inline void line(const char* what, double figure, const char* unit, const char* budget) {
    std::printf("%-66s %10.2f %-14s %s\n", what, figure, unit, budget);
    std::fflush(stdout);
}

} // namespace alur::bench
