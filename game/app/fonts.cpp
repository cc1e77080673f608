#include "app/fonts.h"

#include <fstream>
#include <iterator>
#include <vector>

namespace alur::app {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> fontFolders(const fs::path& assets) {
    std::vector<fs::path> folders{assets / "fonts"};
    for (const char* folder :
         {"/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/inter", "/usr/share/fonts/inter",
          "/usr/share/fonts/truetype/font-awesome", "/usr/share/fonts-font-awesome/fonts",
          "/usr/share/fonts/fontawesome", "/usr/local/share/fonts", "C:/Windows/Fonts"})
        folders.emplace_back(folder);
    return folders;
}

std::string firstFound(const std::vector<fs::path>& folders, std::initializer_list<const char*> names) {
    for (const auto& folder : folders)
        for (const char* name : names) {
            std::ifstream in(folder / name, std::ios::binary);
            if (!in) continue;
            std::string bytes{std::istreambuf_iterator<char>(in), {}};
            if (!bytes.empty()) return bytes;
        }
    return {};
}

} // namespace

ui::FontFiles findFonts(const fs::path& assets) {
    const auto folders = fontFolders(assets);
    return {firstFound(folders, {"Inter-Regular.otf", "Inter-Regular.ttf"}),
            firstFound(folders, {"Inter-SemiBold.otf", "Inter-SemiBold.ttf"}),
            firstFound(folders, {"fontawesome-webfont.ttf", "FontAwesome.otf"})};
}

} // namespace alur::app
