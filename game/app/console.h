// Where a command reads and writes, and in which language.
#pragma once

#include <istream>
#include <ostream>
#include <string>

#include "base/text.h"

namespace alur::app {

struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool inIsTerminal = false;
    bool errIsTerminal = false;
    Language language = Language::Id;

    const std::string& tr(const Text& text) const { return text.read(language); }
    /// A line on standard error: "alur: …".
    void complain(const Text& text) const { err << "alur: " << printable(tr(text)) << '\n'; }
};

/// The exit codes of every command. Source: DESIGN.md section 6.
namespace exits {
inline constexpr int done = 0;
inline constexpr int problems = 1; // the input has problems
inline constexpr int failed = 2;   // it could not be done
} // namespace exits

/// Writes `json` to standard output where `target` is "-", else to that file; the exit code.
int writeJson(const Console& console, const std::string& target, const std::string& json);

} // namespace alur::app
