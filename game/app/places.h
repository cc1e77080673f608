// Where Alur's own files lie: its assets and the cases that come with it.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace alur::app {

/// From where the search starts. `wished` is what the environment names (ALUR_ASSETS, ALUR_SCENARIOS), or
/// empty.
struct SearchFrom {
    std::filesystem::path executable;
    std::filesystem::path working;
    std::string wished;
};
/// This program's, with the environment variable `variable`.
SearchFrom searchFrom(const char* variable);

/// The folder that holds `method/flow.yaml`. What the environment names is taken or nothing is; else beside
/// the executable (`assets`, `../assets`, `../share/alur/assets`), else in a folder above it (a build tree),
/// else in the working folder or above. Empty where there is none.
std::optional<std::filesystem::path> findAssets(const SearchFrom& from);
std::optional<std::filesystem::path> findAssets();

/// The same for the folder `scenarios`, which holds `workshop.yaml`.
std::optional<std::filesystem::path> findScenarios(const SearchFrom& from);
std::optional<std::filesystem::path> findScenarios();

/// A path as people write it, in UTF-8, and back.
std::string shown(const std::filesystem::path& path);
std::filesystem::path pathOf(const std::string& utf8);

/// What was written for the person to take along: in a browser it goes out as a download. Returns where to
/// find it.
std::string handOver(const std::filesystem::path& written);

/// FOLDER/STEM + ENDING, or where something is there STEM-2, STEM-3 …; no name that `fits` refuses. Nothing
/// is made.
std::filesystem::path freeName(
    const std::filesystem::path& folder, const std::string& stem, const std::string& ending,
    const std::function<bool(const std::filesystem::path&)>& fits = [](const auto&) { return true; });

} // namespace alur::app
