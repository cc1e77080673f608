// The few things that every system answers in its own way; one source file per target.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace alur::app {

/// The program's own file; empty where the system does not tell.
std::filesystem::path executablePath();

/// What was typed behind the program's name, in UTF-8.
std::vector<std::string> typedWords(int argc, char** argv);

/// Finds the console that the program was started from, so that the standard streams lead there. False where
/// there is none and nothing else takes what is written: the program was started by a double click.
bool reachConsole();
/// What goes to standard error goes into this file from now on, which begins anew.
void logTo(const std::filesystem::path& file);

enum class Stream { Input, Output, Error };
/// Whether a person sits at this stream.
bool isTerminal(Stream stream);

/// The language that the user's system speaks, as in "id_ID.UTF-8"; empty where none is set.
std::string systemLocale();

/// Where the user keeps documents; empty where the system does not tell.
std::filesystem::path documentsFolder();
/// Where people put files: their downloads, documents and desktop, and each stick that is plugged in.
std::vector<std::filesystem::path> usualFolders();
/// The sticks and disks that are plugged in now.
std::vector<std::filesystem::path> sticks();

/// The value of an environment variable; empty where it is not set.
std::string environment(const char* name);

/// Whether work can be done on a thread beside this one.
bool hasThreads();

/// Whether a program can be started under this name: a path, or a name that is found where programs lie.
bool canStart(const std::string& program);
/// Starts a program that goes on by itself, whatever becomes of this one; waits up to two seconds for it to
/// fail. False where it could not be started, or has ended with an error by then.
bool startBeside(const std::vector<std::string>& command);
/// Opens a file with what the system opens such files with, where that takes more than starting a program.
bool openAsSystem(const std::filesystem::path& file);

} // namespace alur::app
