// Where the program keeps what people make with it.
#pragma once

#include <filesystem>
#include <vector>

namespace alur::app {

/// The user's folder for Alur, or `data` beside the program where `portable.txt` stands there.
std::filesystem::path dataFolder();

/// Where sessions may go when `data` cannot be written: for a program on a stick that is locked, the user's
/// folder on this computer; else beside the program, where it was started, or where passing files go. The
/// first that can be written; none in a browser.
std::vector<std::filesystem::path> sparePlaces(const std::filesystem::path& data);

/// Where messages go when there is no console; its folder is made.
std::filesystem::path logFile();

/// Where people find what they take home: their documents; with a portable program, beside it.
std::filesystem::path reportsFolder(const std::filesystem::path& data);

} // namespace alur::app
