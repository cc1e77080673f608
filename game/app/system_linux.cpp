#include "app/system.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace alur::app {

std::filesystem::path executablePath() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error);
}

std::vector<std::string> typedWords(int argc, char** argv) { return {argv + 1, argv + std::max(argc, 1)}; }

bool reachConsole() { return true; } // every program has its streams

void logTo(const std::filesystem::path& file) { (void)std::freopen(file.c_str(), "w", stderr); }

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
    for (const auto& stick : sticks()) folders.push_back(stick);
    return folders;
}

std::vector<std::filesystem::path> sticks() {
    namespace fs = std::filesystem;
    std::vector<fs::path> found;
    const auto user = environment("USER");
    for (const fs::path& mounts :
         {fs::path("/media") / user, fs::path("/run/media") / user, fs::path("/mnt")}) {
        std::error_code error;
        for (fs::directory_iterator at(mounts, error), end; !error && at != end; at.increment(error))
            found.push_back(at->path());
    }
    return found;
}

bool hasThreads() { return true; }

bool canStart(const std::string& program) {
    if (program.empty()) return false;
    if (program.find('/') != std::string::npos) return access(program.c_str(), X_OK) == 0;
    std::istringstream folders(environment("PATH"));
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access((folder + "/" + program).c_str(), X_OK) == 0) return true;
    return false;
}

namespace {

/// Never returns. Nothing of this process goes along: no window, no session file.
[[noreturn]] void become(char* const* arguments) {
    for (int descriptor = 3; descriptor < 1024; ++descriptor) close(descriptor);
    const int nothing = open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nothing, stream);
    execvp(arguments[0], arguments);
    _exit(127);
}

/// In a process between: sees whether the program fails at once. Never returns.
[[noreturn]] void watchOver(char* const* arguments) {
    setsid();
    const pid_t program = fork();
    if (program < 0) _exit(1);
    if (program == 0) become(arguments);
    for (int i = 0; i < 80; ++i) {
        int status = 0;
        if (waitpid(program, &status, WNOHANG) == program)
            _exit(WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : 1);
        usleep(25000);
    }
    _exit(0);
}

} // namespace

bool startBeside(const std::vector<std::string>& command) {
    if (command.empty() || !canStart(command.front())) return false;
    std::vector<char*> arguments;
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t between = fork();
    if (between < 0) return false;
    if (between == 0) watchOver(arguments.data());
    int status = 0;
    while (waitpid(between, &status, 0) < 0)
        if (errno != EINTR) return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool openAsSystem(const std::filesystem::path&) { return false; } // xdg-open is a program like others

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

} // namespace alur::app
