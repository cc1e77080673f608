#include "app/system.h"

#include <cstdlib>

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

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

} // namespace alur::app
