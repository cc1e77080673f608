// What was typed behind `alur`: either done here, or a wish for the window.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/console.h"

namespace alur::app {

/// What the window is asked for besides.
struct Options {
    std::optional<Language> language; // wished by --lang or ALUR_LANG; else the settings or the system decide
    bool software = false;
    std::optional<std::filesystem::path> scenarios; // instead of Alur's own folder
};

struct WindowSize { // in pixels
    int width = 0;
    int height = 0;
};

struct Invocation {
    enum class What { Window, OpenSession, Rehearse, Done };
    What what = What::Done;
    std::filesystem::path file;    // the session, or the folder of the rehearsal
    std::vector<WindowSize> sizes; // of the rehearsal; none: the usual ones
    Options options;
    int exitCode = 0; // where it is done
};

/// What the program at hand can do besides its text commands: only that is offered.
struct Abilities {
    bool rehearse = false;
};

/// `arguments` without the program's name. Speaks the console's language, or that of `--lang` (which it then
/// becomes).
Invocation runCommandLine(const std::vector<std::string>& arguments, Console& console,
                          const Abilities& abilities = {});
/// The same with the standard streams, in the language of `--lang`, ALUR_LANG, the system's.
Invocation runCommandLine(const std::vector<std::string>& arguments, const Abilities& abilities);

/// The language that a locale asks for, as in "id_ID.UTF-8"; empty where it is neither of ours.
std::optional<Language> languageOf(std::string_view locale);

} // namespace alur::app
