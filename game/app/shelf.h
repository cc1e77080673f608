// The cases that the folders hold: read and checked one after the other, in the background.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenario/reader.h"

namespace alur::app {

struct ShelvedCase {
    std::filesystem::path path;
    std::string file; // as shown to people
    std::string text; // the YAML as it was read
    scenario::Head head;
    std::shared_ptr<const scenario::Case> scenario; // null where it has errors
    std::vector<Problem> problems;
};

/// By its name: `*.yaml`, `*.yml`, but neither a workshop nor a template.
bool isCaseFile(const std::filesystem::path& path);

/// The case files (`*.yaml`, `*.yml`) of the folders, each folder's by name. A
/// folder that is not there holds none; one that cannot be read gives a problem.
struct CaseFiles {
    std::vector<std::filesystem::path> paths;
    std::vector<Problem> problems;
};
CaseFiles findCases(const std::vector<std::filesystem::path>& folders);

/// Reads and checks one case; never fails: what is wrong stands in its problems.
ShelvedCase readShelved(const std::filesystem::path& path, const scenario::Method& method,
                        const scenario::Workshop& workshop);

/// About how many minutes a group reads and talks over a play, to the next five.
int playMinutes(const scenario::Case& scenario);

} // namespace alur::app
