// The author's text editor: which there is, and how it is told the line.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace alur::app {

struct EditorsHere {
    std::string wished; // as in $VISUAL or $EDITOR; may have options, may be empty
    std::function<bool(const std::string& program)> has;
};
/// This machine's.
EditorsHere editorsHere();

using Command = std::vector<std::string>;
/// Commands that open `file` at `line` (from 1; 0: nowhere in particular), the best first: the wished
/// editor, in a terminal of its own where it needs one; a well-known one that can be told the line; what the
/// system opens such files with. Empty where there is none of all these.
std::vector<Command> editorCommands(const std::filesystem::path& file, int line, int column,
                                    const EditorsHere& here);

/// Opens it with the first command that does not fail; false where none does. May take two seconds each.
bool openInEditor(const std::filesystem::path& file, int line, int column);

} // namespace alur::app
