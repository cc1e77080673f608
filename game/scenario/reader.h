// YAML in, a case or its problems out. Never throws; whatever stands in the text, it says what and where.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "scenario/case.h"
#include "scenario/method.h"
#include "scenario/workshop.h"

namespace alur::scenario {

/// A file's text, read with the guards of DESIGN.md section 4: a regular file, at most `limits::fileBytes`,
/// valid UTF-8 without NUL and control characters. `shownAs` is how problems call the file.
Loaded<std::string> readFile(const std::filesystem::path& file, const std::string& shownAs);

/// `text` is what a file of the name `file` holds. All problems at once, errors and warnings, in the order of
/// the file; in their paths of keys a list's items are counted from 1: events[2].when[1].
/// Source: FORMAT.md sections 2 to 5.
Loaded<Case> readCase(const std::string& file, std::string_view text, const Method& method,
                      const Workshop& workshop);

/// The four files of `assets/method/`.
Loaded<Method> readMethod(const std::filesystem::path& folder);
Loaded<Workshop> readWorkshop(const std::string& file, std::string_view text);

/// Only what a list of cases shows; quick, and no judgement: anything may be empty.
struct Head {
    std::string id;
    std::string group;
    Text title;
};
Head readHead(std::string_view text);

} // namespace alur::scenario
