#include "app/own_folders.h"

#include <SDL.h>

#include "app/browser.h"
#include "app/places.h"
#include "app/system.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

/// The program's own folder, where `portable.txt` stands there; else empty.
fs::path portableFolder() {
    const auto beside = executablePath().parent_path();
    std::error_code error;
    return !beside.empty() && fs::exists(beside / "portable.txt", error) ? beside : fs::path{};
}

} // namespace

fs::path dataFolder() {
    if (inBrowser()) return browserFolder();
    if (const auto portable = portableFolder(); !portable.empty()) return portable / "data";
    if (char* preferred = SDL_GetPrefPath("", "alur")) {
        const auto folder = pathOf(preferred);
        SDL_free(preferred);
        return folder;
    }
    const auto home =
        environment("HOME"); // it cannot be made: the first session says so and offers another place
    return pathOf(home.empty() ? "." : home) / ".local" / "share" / "alur";
}

fs::path reportsFolder(const fs::path& data) {
    const auto documents = portableFolder().empty() ? documentsFolder() : fs::path{};
    return documents.empty() ? data / "reports" : documents / "Alur";
}

} // namespace alur::app
