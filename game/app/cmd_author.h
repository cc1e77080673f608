// The author's commands: `alur new`, `alur versions`, `alur words`, `alur schema`. All of them exit with 0, 1
// where the input has problems, 2 where it could not be done.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/console.h"
#include "app/library.h"

namespace alur::app {

struct NewCommand {
    std::string file;
    std::string group;
    std::string title;
    std::string id;
    std::string copied; // a case to copy instead of the template
};
/// `scenarios`: where the template lies and which ids are taken, beside those of the file's own folder.
int makeCase(Console& console, Library& library, const std::filesystem::path& scenarios,
             const NewCommand& wish);

/// Lists the versions kept of `file`, the newest as number 1; `restore` > 0 brings that one back.
int showVersions(Console& console, const std::string& file, int restore);

struct WordsCommand {
    std::string file;
    std::string output;
    std::string from;     // a PO file; empty: texts go out
    std::string language; // into which; empty: en, or what the PO file says
};
int translateCase(Console& console, Library& library, const WordsCommand& wish);

/// `output`: a file, or "-" for standard output.
int writeSchema(Console& console, Library& library, const std::string& output);

} // namespace alur::app
