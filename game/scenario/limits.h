// How large a case may be. The reader refuses more; State and Fraction are sized by it.
#pragma once

#include <cstddef>

namespace alur::scenario::limits {

inline constexpr std::size_t stages = 16;
inline constexpr std::size_t records = 64;
inline constexpr std::size_t services = 128;
inline constexpr std::size_t facts = 256;
inline constexpr std::size_t meters = 16;
inline constexpr std::size_t people = 32;
inline constexpr std::size_t needs = 128;
inline constexpr std::size_t barriers = 64;
inline constexpr std::size_t deliveries = 256; // different pairs of person and service
inline constexpr std::size_t events = 32;
inline constexpr std::size_t injects = 16;
inline constexpr std::size_t scenes = 1000;
inline constexpr std::size_t decisionsInScene = 20;
inline constexpr std::size_t contacts = 255;   // planned for one person
inline constexpr std::size_t decisions = 1000; // `limit.decisions`
inline constexpr int weight = 5;
inline constexpr std::size_t fileBytes = std::size_t{1024} * 1024;
inline constexpr int depth = 32; // of nested YAML

} // namespace alur::scenario::limits
