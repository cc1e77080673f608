// What is wrong with something that came from outside: where, what stands there, what may.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/text.h"

namespace alur {

/// Line and column are 1-based, as editors count; 0 where the whole file is meant.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
};

/// An error keeps a case from being played; a warning never does. Source: FORMAT.md section 2.
enum class Severity { Error, Warning };

struct Problem {
    Place place;
    std::string keys; // people.sari.role; empty at the top
    Text text;
    Severity severity = Severity::Error;
};

/// `file:line:column: error: keys: text` in `language`, safe for a terminal. Source: DESIGN.md section 6.
std::string toString(const Problem& problem, Language language);

/// What could be read, and all that was wrong with it. The value is there exactly where no problem is an
/// error.
template <class T> struct [[nodiscard]] Loaded {
    std::optional<T> value;
    std::vector<Problem> problems;
};

bool hasErrors(const std::vector<Problem>& problems);

} // namespace alur
