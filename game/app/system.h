// The few things that every system answers in its own way; one source file per target.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace alur::app {

/// The program's own file; empty where the system does not tell.
std::filesystem::path executablePath();

enum class Stream { Input, Output, Error };
/// Whether a person sits at this stream.
bool isTerminal(Stream stream);

/// The language that the user's system speaks, as in "id_ID.UTF-8"; empty where none is set.
std::string systemLocale();

/// Where the user keeps documents; empty where the system does not tell.
std::filesystem::path documentsFolder();
/// Where people put files: their downloads, documents and desktop, and each stick that is plugged in.
std::vector<std::filesystem::path> usualFolders();

/// The value of an environment variable; empty where it is not set.
std::string environment(const char* name);

} // namespace alur::app
