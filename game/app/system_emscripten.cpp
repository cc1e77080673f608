#include "app/system.h"

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

#include "app/browser.h"

namespace alur::app {

/// What the page brings along lies in `/assets` and `/scenarios`; under node there is no such place.
std::filesystem::path executablePath() { return inBrowser() ? "/bin/alur" : ""; }

std::vector<std::string> typedWords(int argc, char** argv) { return {argv + 1, argv + std::max(argc, 1)}; }

bool reachConsole() { return true; } // the browser's is always there
void logTo(const std::filesystem::path&) {}

bool isTerminal(Stream stream) {
    const int descriptor = stream == Stream::Input    ? STDIN_FILENO
                           : stream == Stream::Output ? STDOUT_FILENO
                                                      : STDERR_FILENO;
    return isatty(descriptor) == 1;
}

std::string systemLocale() { return environment("LANG"); }

std::filesystem::path documentsFolder() { return {}; }
std::vector<std::filesystem::path> usualFolders() { return {}; }
std::vector<std::filesystem::path> sticks() { return {}; }

bool hasThreads() { return false; }
bool canStart(const std::string&) { return false; }
bool startBeside(const std::vector<std::string>&) { return false; }
bool openAsSystem(const std::filesystem::path&) { return false; }

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

} // namespace alur::app
