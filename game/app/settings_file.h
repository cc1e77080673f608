// The settings on disk: settings.json in the user's folder. What is missing or strange in it keeps its
// default.
#pragma once

#include <filesystem>
#include <optional>

#include "ui/model.h"

namespace alur::app {

std::optional<ui::Settings> readSettings(const std::filesystem::path& file);
/// Written aside, then renamed; false where that was not possible.
bool writeSettings(const std::filesystem::path& file, const ui::Settings& settings);

} // namespace alur::app
