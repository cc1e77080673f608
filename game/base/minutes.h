// Time within a case: whole minutes, written 45m, 2h, 3d, 1d12h.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alur {

using Minutes = std::chrono::duration<std::int32_t, std::ratio<60>>;
inline constexpr Minutes longestTime{3650 * 24 * 60};

/// What `text` says, at most `longestTime`. Empty where it is no duration. Source: FORMAT.md section 2.
std::optional<Minutes> parseMinutes(std::string_view text);
/// The shortest writing that parses back to the same: 1d12h, 0m.
std::string toString(Minutes time);

} // namespace alur
