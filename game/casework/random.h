// Chance that can be repeated: the same seed gives the same numbers on every machine.
#pragma once

#include <cstdint>

namespace alur::casework {

/// SplitMix64. Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    /// A stream of its own for each `number`.
    Random(std::uint64_t seed, std::uint64_t number) : state_(seed + number * odd) { state_ = next(); }

    std::uint64_t next() {
        auto mixed = state_ += odd;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// One of 0 … count − 1, each as likely; `count` must not be 0.
    std::uint32_t below(std::uint32_t count) {
        const auto unfair = static_cast<std::uint32_t>(-count) % count; // of 2^32, so many are left over
        while (true) {
            const auto product = std::uint64_t{static_cast<std::uint32_t>(next() >> 32U)} * count;
            if (static_cast<std::uint32_t>(product) >= unfair)
                return static_cast<std::uint32_t>(product >> 32U);
        }
    }

private:
    static constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL;
    std::uint64_t state_;
};

} // namespace alur::casework
