// Looks for rosters and sessions where people put files: downloads, documents, desktop, a stick.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace alur::app {

/// The regular files of these folders whose names end in one of `endings` (".csv"), newest first, at most 50.
/// A folder that is not there or cannot be read holds none.
std::vector<std::filesystem::path> findFiles(const std::vector<std::filesystem::path>& folders,
                                             const std::vector<std::string>& endings);

/// The whole of a file that a person chose; empty where it cannot be read or is larger than 4 MiB.
std::string readAll(const std::filesystem::path& file);

} // namespace alur::app
