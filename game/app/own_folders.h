// Where the program keeps what people make with it.
#pragma once

#include <filesystem>

namespace alur::app {

/// The user's folder for Alur, or `data` beside the program where `portable.txt` stands there.
std::filesystem::path dataFolder();

/// Where people find what they take home: their documents; with a portable program, beside it.
std::filesystem::path reportsFolder(const std::filesystem::path& data);

} // namespace alur::app
