// Pictures to disk.
#pragma once

#include <filesystem>
#include <vector>

namespace alur::app {

/// `rgb`: width × height × 3 bytes. False where the file cannot be written.
bool writePng(const std::filesystem::path& file, const std::vector<unsigned char>& rgb, int width,
              int height);

} // namespace alur::app
