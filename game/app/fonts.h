// Inter and Font Awesome: looked for beside the program's own files, then in the system's folders.
#pragma once

#include <filesystem>

#include "ui/frame.h"

namespace alur::app {

/// The bytes of the fonts that were found; what was not found stays empty, and Dear ImGui's own font stands
/// in for it.
ui::FontFiles findFonts(const std::filesystem::path& assets);

} // namespace alur::app
