#include "app/system.h"

#include <cstdlib>
#include <fstream>
#include <string_view>

#include <unistd.h>

namespace alur::app {

std::filesystem::path executablePath() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error);
}

bool isTerminal(Stream stream) {
    const int descriptor = stream == Stream::Input    ? STDIN_FILENO
                           : stream == Stream::Output ? STDOUT_FILENO
                                                      : STDERR_FILENO;
    return isatty(descriptor) == 1;
}

std::string systemLocale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (auto value = environment(name); !value.empty()) return value;
    return {};
}

std::filesystem::path documentsFolder() {
    namespace fs = std::filesystem;
    const auto home = environment("HOME");
    if (home.empty()) return {};
    const auto config = environment("XDG_CONFIG_HOME");
    std::ifstream in((config.empty() ? fs::path(home) / ".config" : fs::path(config)) / "user-dirs.dirs");
    constexpr std::string_view key = "XDG_DOCUMENTS_DIR=\"", homeWord = "$HOME";
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(key) || !line.ends_with('"')) continue;
        auto path = line.substr(key.size(), line.size() - key.size() - 1);
        if (path.starts_with(homeWord)) path.replace(0, homeWord.size(), home);
        return path;
    }
    const auto usual = fs::path(home) / "Documents";
    std::error_code error;
    return fs::is_directory(usual, error) ? usual : fs::path(home);
}

std::vector<std::filesystem::path> usualFolders() {
    namespace fs = std::filesystem;
    std::vector<fs::path> folders;
    if (const fs::path home = environment("HOME"); !home.empty())
        folders = {home / "Documents",
                   home / "Dokumen",
                   home / "Downloads",
                   home / "Unduhan",
                   home / "Desktop",
                   home / "Meja",
                   home};
    const auto user = environment("USER");
    for (const fs::path& mounts :
         {fs::path("/media") / user, fs::path("/run/media") / user, fs::path("/mnt")}) {
        std::error_code error;
        for (fs::directory_iterator at(mounts, error), end; !error && at != end; at.increment(error))
            folders.push_back(at->path());
    }
    return folders;
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

} // namespace alur::app
