// Pictures as PNG.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace alur::app {

/// `rgb`: width × height × 3 bytes. False where the file cannot be written.
bool writePng(const std::filesystem::path& file, const std::vector<unsigned char>& rgb, int width,
              int height);

/// The same as a PNG file's bytes; empty where it cannot be made.
std::string pngBytes(const std::vector<unsigned char>& rgb, int width, int height);

} // namespace alur::app
