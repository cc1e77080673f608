// A command of the program, run within the test with streams of its own.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "app/command_line.h"

namespace alur::test {

struct Answer {
    int exitCode = -1;
    std::string out;
    std::string err;
};

inline Answer run(const std::vector<std::string>& arguments, Language language = Language::En,
                  const std::string& input = "") {
    std::istringstream in(input);
    std::ostringstream out, err;
    app::Console console{in, out, err, false, false, language};
    const auto invocation = app::runCommandLine(arguments, console);
    return {invocation.exitCode, out.str(), err.str()};
}

} // namespace alur::test
