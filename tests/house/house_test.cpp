// The house: arrows run down only, and each outside library has one door. Source: STYLE.md section 1,
// game/README.md.
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

/// What each folder may include, itself aside.
const std::map<std::string, std::set<std::string>> mayUse{
    {"base", {}},
    {"scenario", {"base"}},
    {"casework", {"base", "scenario"}},
    {"sketch", {"base"}},
    {"session", {"base", "scenario", "casework", "sketch"}},
    {"storage", {"base", "scenario", "casework", "sketch", "session"}},
    {"report", {"base", "scenario", "casework", "sketch", "session"}},
    {"ui", {"base", "scenario", "casework", "sketch", "session", "report"}},
    {"app", {"base", "scenario", "casework", "sketch", "session", "storage", "report", "ui"}},
};

/// The folders that may include an outside library's headers.
const std::vector<std::pair<std::regex, std::set<std::string>>> doors{
    {std::regex("SDL.*"), {"app"}},
    {std::regex("imgui_impl_.*"), {"app"}},
    {std::regex("imgui.*"), {"ui", "app"}},
    {std::regex("sqlite3\\.h"), {"storage"}},
    {std::regex("yaml-cpp/.*"), {"scenario"}},
    {std::regex("CLI/.*"), {"app"}},
    {std::regex("hpdf.*"), {"report"}},
    {std::regex("nlohmann/.*"), {"storage", "report", "app"}},
    {std::regex("(nanosvg|stb_).*"), {"app"}},
    {std::regex("boost/.*"), {}},
};

struct Include {
    std::string from; // folder
    std::string file;
    std::string path; // as written
};

std::vector<Include> includes() {
    static const std::regex line(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(ALUR_SOURCE_DIR) / "game")) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        std::ifstream in(entry.path());
        std::smatch match;
        for (std::string text; std::getline(in, text);)
            if (std::regex_search(text, match, line))
                found.push_back({entry.path().parent_path().filename().string(),
                                 entry.path().filename().string(), match[1]});
    }
    return found;
}

TEST(House, HasNoArrowUpwards) {
    const auto all = includes();
    ASSERT_GT(all.size(), 100U);
    for (const auto& include : all) {
        const auto slash = include.path.find('/');
        const auto folder = include.path.substr(0, slash);
        if (slash == std::string::npos || !mayUse.contains(folder)) continue;
        ASSERT_TRUE(mayUse.contains(include.from)) << include.from << " is no folder of the house";
        EXPECT_TRUE(folder == include.from || mayUse.at(include.from).contains(folder))
            << include.from << "/" << include.file << " includes " << include.path;
    }
}

TEST(House, KeepsEachLibraryBehindItsDoor) {
    for (const auto& include : includes())
        for (const auto& [library, folders] : doors) {
            if (!std::regex_match(include.path, library)) continue;
            EXPECT_TRUE(folders.contains(include.from))
                << include.from << "/" << include.file << " includes " << include.path;
            break;
        }
}

TEST(House, IncludesByFullPathOnly) {
    for (const auto& include : includes())
        EXPECT_EQ(include.path.find(".."), std::string::npos) << include.from << "/" << include.file;
}

TEST(House, ShowsNothingElseAtTheTop) {
    const std::set<std::string> wanted{"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
                                       "game",           "scenarios",         "assets",  "tools",
                                       "tests"};
    std::set<std::string> found;
    for (const auto& entry : fs::directory_iterator(ALUR_SOURCE_DIR)) {
        const auto name = entry.path().filename().string();
        if (name.front() != '.' && name != "build") found.insert(name);
    }
    EXPECT_EQ(found, wanted);
}

} // namespace
