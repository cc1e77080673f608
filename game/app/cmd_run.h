// `alur run`: a case scored for a list of decisions, or played as text. Source: FORMAT.md section 8.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/console.h"
#include "app/library.h"

namespace alur::app {

struct RunWish {
    std::string file;
    std::optional<std::string> decisions; // "a; b,c; d"; empty: steps are read from standard input
    std::uint32_t random = 0;             // so many plays by chance instead; as JSON alone
    std::uint64_t seed = 1;
    std::string json; // "-" or a file; empty: the result as text
};

/// Exit code 0; 1 where the case has errors; 2 where it cannot be read, or where a decision is unknown or not
/// available: then the step is named on standard error and nothing is written to standard output. With `json`
/// a text-mode play tells its story on standard error, so that standard output holds the result alone.
int runCase(Console& console, Library& library, const RunWish& wish);

} // namespace alur::app
