// Everything goes through the wide functions: the narrow ones know no more than the letters of one country.
#include "app/system.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>

#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <shellapi.h>
#include <shlobj.h>

#include "app/places.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

std::string narrow(const std::wstring& text) { return shown(fs::path(text)); }
std::wstring wide(const std::string& utf8) { return pathOf(utf8).wstring(); }

fs::path knownFolder(const GUID& which) {
    wchar_t* found = nullptr;
    const bool is = SHGetKnownFolderPath(which, KF_FLAG_DEFAULT, nullptr, &found) == S_OK;
    fs::path folder = is ? fs::path(found) : fs::path{};
    CoTaskMemFree(found);
    return folder;
}

HANDLE handleOf(Stream stream) {
    return GetStdHandle(stream == Stream::Input    ? STD_INPUT_HANDLE
                        : stream == Stream::Output ? STD_OUTPUT_HANDLE
                                                   : STD_ERROR_HANDLE);
}

/// Whether the stream leads anywhere: a console, a file, a pipe.
bool leadsSomewhere(Stream stream) {
    const HANDLE handle = handleOf(stream);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

/// From now on what goes through `stream` goes to or comes from `file`. By the C++ streams, which we use
/// alone: those of C lead nowhere in a program without a console, and not every runtime can open them anew.
template <class File, class Stream> void lead(Stream& stream, const fs::path& file) {
    auto* opened = new File(file, std::ios::binary); // for as long as the program runs: streams outlive all
    if (!opened->is_open()) {
        delete opened;
        return;
    }
    stream.rdbuf(opened->rdbuf());
    stream.clear();
    stream.setf(std::ios::unitbuf);
}

} // namespace

fs::path executablePath() {
    std::wstring path(32768, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return path;
}

std::vector<std::string> typedWords(int, char**) {
    int count = 0;
    wchar_t** typed = CommandLineToArgvW(GetCommandLineW(), &count);
    std::vector<std::string> words;
    for (int i = 1; typed != nullptr && i < count; ++i) words.push_back(narrow(typed[i]));
    LocalFree(typed);
    return words;
}

bool reachConsole() {
    const std::array streams{leadsSomewhere(Stream::Input), leadsSomewhere(Stream::Output),
                             leadsSomewhere(Stream::Error)};
    // A program with a window of its own is given no console; the one it was started from can be had.
    if ((!streams[1] || !streams[2]) && AttachConsole(ATTACH_PARENT_PROCESS) != 0) {
        if (!streams[0]) lead<std::ifstream>(std::cin, "CONIN$");
        if (!streams[1]) lead<std::ofstream>(std::cout, "CONOUT$");
        if (!streams[2]) lead<std::ofstream>(std::cerr, "CONOUT$");
    }
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    for (FILE* stream : {stdout, stderr}) // the same bytes everywhere
        if (_fileno(stream) >= 0) _setmode(_fileno(stream), _O_BINARY);
    return leadsSomewhere(Stream::Output) || leadsSomewhere(Stream::Error);
}

void logTo(const fs::path& file) { lead<std::ofstream>(std::cerr, file); }

bool isTerminal(Stream stream) {
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0;
}

std::string systemLocale() {
    std::array<wchar_t, LOCALE_NAME_MAX_LENGTH> name{};
    const int length = GetUserDefaultLocaleName(name.data(), static_cast<int>(name.size()));
    return length > 0 ? narrow(name.data()) : std::string{};
}

fs::path documentsFolder() { return knownFolder(FOLDERID_Documents); }

std::vector<fs::path> usualFolders() {
    std::vector<fs::path> folders;
    for (const auto* id : {&FOLDERID_Documents, &FOLDERID_Downloads, &FOLDERID_Desktop})
        if (auto folder = knownFolder(*id); !folder.empty()) folders.push_back(std::move(folder));
    for (auto& stick : sticks()) folders.push_back(std::move(stick));
    return folders;
}

std::vector<fs::path> sticks() {
    std::vector<fs::path> found;
    const DWORD there = GetLogicalDrives();
    for (int i = 0; i < 26; ++i) {
        if ((there >> i & 1U) == 0) continue;
        const std::wstring drive{static_cast<wchar_t>(L'A' + i), L':', L'\\'};
        if (GetDriveTypeW(drive.c_str()) == DRIVE_REMOVABLE) found.emplace_back(drive);
    }
    return found;
}

namespace {

/// Where a program says that it lies, so that its name alone is enough; most editors do.
fs::path registered(const std::wstring& name) {
    const auto key = L"Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\" + name;
    for (const HKEY root : {HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE}) {
        std::wstring path(32768, L'\0');
        auto bytes = static_cast<DWORD>(path.size() * sizeof(wchar_t));
        if (RegGetValueW(root, key.c_str(), nullptr, RRF_RT_REG_SZ, nullptr, path.data(), &bytes) == 0)
            return path.c_str();
    }
    return {};
}

/// The file behind a path, or behind a name that is found where programs lie; empty where there is none.
fs::path programCalled(const std::string& program) {
    if (program.empty()) return {};
    auto name = wide(program);
    if (fs::path(name).extension() != L".exe") name += L".exe";
    std::error_code error;
    if (name.find_first_of(L"\\/") != std::wstring::npos)
        return fs::is_regular_file(name, error) ? fs::path(name) : fs::path{};
    std::wstring found(32768, L'\0');
    const auto length =
        SearchPathW(nullptr, name.c_str(), nullptr, static_cast<DWORD>(found.size()), found.data(), nullptr);
    found.resize(length < found.size() ? length : 0);
    return found.empty() ? registered(name) : fs::path(found);
}

/// A word as a program takes its command line apart: in quotation marks where it has blanks; a backslash
/// counts only before one of those.
std::wstring quoted(const std::wstring& word) {
    if (!word.empty() && word.find_first_of(L" \t\"") == std::wstring::npos) return word;
    std::wstring text = L"\"";
    std::size_t slashes = 0;
    for (const wchar_t c : word) {
        if (c == L'"') text.append(slashes + 1, L'\\');
        slashes = c == L'\\' ? slashes + 1 : 0;
        text += c;
    }
    return text.append(slashes, L'\\') + L"\"";
}

} // namespace

bool hasThreads() { return true; }

bool canStart(const std::string& program) { return !programCalled(program).empty(); }

bool startBeside(const std::vector<std::string>& command) {
    if (command.empty()) return false;
    const auto program = programCalled(command.front());
    if (program.empty()) return false;
    std::wstring line = quoted(program.wstring());
    for (std::size_t i = 1; i < command.size(); ++i) line += L" " + quoted(wide(command[i]));
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION made{};
    if (CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start,
                       &made) == 0)
        return false;
    DWORD code = 0;
    if (WaitForSingleObject(made.hProcess, 2000) == WAIT_OBJECT_0) GetExitCodeProcess(made.hProcess, &code);
    CloseHandle(made.hThread);
    CloseHandle(made.hProcess);
    return code == 0;
}

bool openAsSystem(const fs::path& file) {
    constexpr INT_PTR mostErrors = 32; // as ShellExecute counts
    const auto opened = ShellExecuteW(nullptr, L"open", file.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
    return reinterpret_cast<INT_PTR>(opened) > mostErrors || startBeside({"notepad", shown(file)});
}

std::string environment(const char* name) {
    const auto wideName = wide(name);
    std::wstring value(32768, L'\0');
    value.resize(GetEnvironmentVariableW(wideName.c_str(), value.data(), static_cast<DWORD>(value.size())));
    return narrow(value);
}

} // namespace alur::app
