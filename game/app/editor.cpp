#include "app/editor.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include "app/places.h"
#include "app/system.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

/// How an editor is told the line.
enum class Way {
    Nothing,
    Goto,   // code -g FILE:LINE:COLUMN
    Behind, // subl FILE:LINE:COLUMN
    Plus,   // vim +LINE FILE
    DashN,  // notepad++ -nLINE FILE
    DashL   // kate -l LINE FILE
};
struct Known {
    std::string_view name;
    Way way;
    bool inTerminal = false;
};
/// The graphical ones in the order in which they are taken where none is wished.
constexpr std::array known{
    Known{"code", Way::Goto},
    Known{"codium", Way::Goto},
    Known{"notepad++", Way::DashN},
    Known{"notepad-plus-plus", Way::DashN},
    Known{"notepadqq", Way::DashL},
    Known{"kate", Way::DashL},
    Known{"kwrite", Way::DashL},
    Known{"geany", Way::Behind},
    Known{"gedit", Way::Plus},
    Known{"gnome-text-editor", Way::Plus},
    Known{"pluma", Way::Plus},
    Known{"xed", Way::Plus},
    Known{"mousepad", Way::DashL},
    Known{"featherpad", Way::Plus},
    Known{"subl", Way::Behind},
    Known{"gvim", Way::Plus},
    Known{"leafpad", Way::Nothing},
    Known{"emacs", Way::Plus},
    Known{"vi", Way::Plus, true},
    Known{"vim", Way::Plus, true},
    Known{"nvim", Way::Plus, true},
    Known{"nano", Way::Plus, true},
    Known{"pico", Way::Plus, true},
    Known{"micro", Way::Plus, true},
    Known{"joe", Way::Plus, true},
    Known{"mcedit", Way::Behind, true},
    Known{"hx", Way::Behind, true},
    Known{"helix", Way::Behind, true},
    Known{"ne", Way::Plus, true},
    Known{"editor", Way::Plus, true},
    Known{"sensible-editor", Way::Plus, true},
};

Known knownAs(const std::string& program) {
    auto name = shown(pathOf(program).filename());
    if (name.ends_with(".exe")) name.resize(name.size() - 4);
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Known& one) { return one.name == name; });
    return found == known.end() ? Known{{}, Way::Nothing} : *found;
}

void addFile(Command& command, Way way, const std::string& file, int line, int column) {
    const auto at = std::to_string(line);
    const auto place = file + ":" + at + ":" + std::to_string(std::max(1, column));
    if (way == Way::Goto) command.emplace_back("-g");
    if (line < 1 || way == Way::Nothing) return command.push_back(file);
    switch (way) {
    case Way::Goto:
    case Way::Behind: return command.push_back(place);
    case Way::Plus: command.push_back("+" + at); break;
    case Way::DashN: command.push_back("-n" + at); break;
    case Way::DashL: command.insert(command.end(), {"-l", at}); break;
    case Way::Nothing: break;
    }
    command.push_back(file);
}

/// A terminal that runs what follows; empty where there is none.
Command terminal(const EditorsHere& here) {
    for (const Command& one : {Command{"x-terminal-emulator", "-e"},
                               {"gnome-terminal", "--"},
                               {"konsole", "-e"},
                               {"xfce4-terminal", "-x"},
                               {"lxterminal", "-e"},
                               {"mate-terminal", "-x"},
                               {"alacritty", "-e"},
                               {"kitty"},
                               {"xterm", "-e"}})
        if (here.has(one.front())) return one;
    return {};
}

Command words(const std::string& line) {
    std::istringstream in(line);
    Command parts;
    for (std::string word; in >> word;) parts.push_back(word);
    return parts;
}

} // namespace

EditorsHere editorsHere() {
    auto wished = environment("VISUAL");
    if (wished.empty()) wished = environment("EDITOR");
    return {std::move(wished), canStart};
}

std::vector<Command> editorCommands(const fs::path& file, int line, int column, const EditorsHere& here) {
    std::vector<Command> commands;
    const auto add = [&](Command command, const Known& editor) {
        if (command.empty() || !here.has(command.front())) return;
        if (editor.inTerminal) {
            auto window = terminal(here);
            if (window.empty()) return;
            command.insert(command.begin(), window.begin(), window.end());
        }
        addFile(command, editor.way, shown(file), line, column);
        commands.push_back(std::move(command));
    };
    // A path may have spaces: it is one word where it is a program as it stands.
    auto wished = here.has(here.wished) ? Command{here.wished} : words(here.wished);
    if (!wished.empty()) add(wished, knownAs(wished.front()));
    for (const auto& editor : known)
        if (!editor.inTerminal) add({std::string(editor.name)}, editor);
    add({"xdg-open"}, {{}, Way::Nothing});
    if (commands.empty())
        for (const auto& editor : known)
            if (editor.inTerminal) add({std::string(editor.name)}, editor);
    return commands;
}

bool openInEditor(const fs::path& file, int line, int column) {
    for (const auto& command : editorCommands(file, line, column, editorsHere()))
        if (startBeside(command)) return true;
    return openAsSystem(file);
}

} // namespace alur::app
