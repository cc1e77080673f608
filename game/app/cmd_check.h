// `alur check`: all problems of the files named, for people or as JSON. Source: DESIGN.md section 6.
#pragma once

#include <string>
#include <vector>

#include "app/console.h"
#include "app/library.h"

namespace alur::app {

/// `paths`: files, or folders whose cases and workshop are checked. `json`: "-" or a file; empty for plain
/// text, which shows at most the first 100 problems of a file and counts the rest. Exit code 0, 1 where a
/// file has errors, 2 where one could not be read at all.
int checkCases(Console& console, Library& library, const std::vector<std::string>& paths,
               const std::string& json);

} // namespace alur::app
