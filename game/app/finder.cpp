#include "app/finder.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "app/places.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

bool endsIn(const fs::path& path, const std::vector<std::string>& endings) {
    auto ending = shown(path.extension());
    for (auto& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

} // namespace

std::vector<fs::path> findFiles(const std::vector<fs::path>& folders,
                                const std::vector<std::string>& endings) {
    constexpr std::size_t most = 50;
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    for (const auto& folder : folders) {
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
            std::error_code unreadable;
            if (endsIn(at->path(), endings) && at->is_regular_file(unreadable))
                found.emplace_back(at->last_write_time(unreadable), at->path());
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a > b; });
    std::vector<fs::path> files;
    for (const auto& [when, path] : found)
        if (files.size() < most && std::find(files.begin(), files.end(), path) == files.end())
            files.push_back(path);
    return files;
}

std::string readAll(const fs::path& file) {
    std::error_code error;
    if (fs::file_size(file, error) > 4U * 1024 * 1024 || error) return {};
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace alur::app
