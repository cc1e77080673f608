#include "app/places.h"

#include <vector>

#include "app/browser.h"
#include "app/system.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

/// What a folder is called and which file tells that it is the one.
struct Wanted {
    const char* name;
    const char* mark;
};
constexpr Wanted assets{"assets", "method/flow.yaml"};
constexpr Wanted scenarios{"scenarios", "workshop.yaml"};

bool isIt(const fs::path& folder, const Wanted& wanted) {
    std::error_code error;
    return fs::exists(folder / wanted.mark, error);
}

/// `folder` and all above it, the nearest first.
std::vector<fs::path> upwards(fs::path folder) {
    std::vector<fs::path> folders;
    for (; !folder.empty(); folder = folder.parent_path()) {
        folders.push_back(folder);
        if (folder == folder.root_path()) break;
    }
    return folders;
}

std::optional<fs::path> find(const SearchFrom& from, const Wanted& wanted) {
    if (!from.wished.empty()) {
        const auto wished = pathOf(from.wished);
        return isIt(wished, wanted) ? std::optional{wished} : std::nullopt;
    }
    const auto home = from.executable.parent_path();
    std::vector<fs::path> candidates;
    if (!home.empty())
        candidates = {home / wanted.name, home.parent_path() / wanted.name,
                      home.parent_path() / "share" / "alur" / wanted.name};
    for (const auto& start : {home, from.working})
        for (const auto& folder : upwards(start)) candidates.push_back(folder / wanted.name);
    for (const auto& candidate : candidates)
        if (isIt(candidate, wanted)) return candidate;
    return {};
}

} // namespace

SearchFrom searchFrom(const char* variable) {
    std::error_code error;
    return {executablePath(), fs::current_path(error), environment(variable)};
}

std::optional<fs::path> findAssets(const SearchFrom& from) { return find(from, assets); }
std::optional<fs::path> findAssets() { return findAssets(searchFrom("ALUR_ASSETS")); }
std::optional<fs::path> findScenarios(const SearchFrom& from) { return find(from, scenarios); }
std::optional<fs::path> findScenarios() { return findScenarios(searchFrom("ALUR_SCENARIOS")); }

std::string shown(const fs::path& path) {
    const auto utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

fs::path pathOf(const std::string& utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

std::string handOver(const fs::path& written) {
    giveAway(written);
    return shown(inBrowser() ? written.filename() : written);
}

fs::path freeName(const fs::path& folder, const std::string& stem, const std::string& ending,
                  const std::function<bool(const fs::path&)>& fits) {
    std::error_code error;
    auto file = folder / pathOf(stem + ending);
    for (int number = 2; fs::exists(fs::symlink_status(file, error)) || !fits(file); ++number)
        file = folder / pathOf(stem + "-" + std::to_string(number) + ending);
    return file;
}

} // namespace alur::app
