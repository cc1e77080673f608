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

/// The user's folder for Alur on this computer; it is made.
fs::path userFolder() {
    if (char* preferred = SDL_GetPrefPath("", "alur")) {
        const auto folder = pathOf(preferred);
        SDL_free(preferred);
        return folder;
    }
    const auto home =
        environment("HOME"); // it cannot be made: the first session says so and offers another place
    return pathOf(home.empty() ? "." : home) / ".local" / "share" / "alur";
}

/// Whether something can be made there. What is made to find out is taken away again.
bool canBeWritten(const fs::path& folder) {
    std::vector<fs::path> made;
    std::error_code error;
    for (auto missing = folder / "may-be-written"; !missing.empty() && !fs::exists(missing, error);
         missing = missing.parent_path())
        made.push_back(missing);
    const bool can = !made.empty() && fs::create_directories(made.front(), error);
    for (const auto& one : made) fs::remove(one, error); // the innermost first
    return can;
}

} // namespace

fs::path dataFolder() {
    if (inBrowser()) return browserFolder();
    if (const auto portable = portableFolder(); !portable.empty()) return portable / "data";
    return userFolder();
}

std::vector<fs::path> sparePlaces(const fs::path& data) {
    if (inBrowser()) return {};
    std::vector<fs::path> all;
    if (!portableFolder().empty() && !canBeWritten(data)) all.push_back(userFolder());
    std::error_code error;
    for (const auto& folder :
         {executablePath().parent_path(), fs::current_path(error), fs::temp_directory_path(error)})
        all.push_back(folder / "alur-data");
    for (const auto& folder : all)
        if (canBeWritten(folder)) return {folder};
    return {};
}

fs::path logFile() {
    auto folder = dataFolder();
    if (!canBeWritten(folder))
        if (const auto spare = sparePlaces(folder); !spare.empty()) folder = spare.front();
    std::error_code error; // without its folder there is no log: the game itself says what it cannot keep
    fs::create_directories(folder, error);
    return folder / "alur.log";
}

fs::path reportsFolder(const fs::path& data) {
    const auto documents = portableFolder().empty() ? documentsFolder() : fs::path{};
    return documents.empty() ? data / "reports" : documents / "Alur";
}

} // namespace alur::app
