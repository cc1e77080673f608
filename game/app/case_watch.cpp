#include "app/case_watch.h"

#include <algorithm>
#include <functional>
#include <set>

namespace alur::app {

namespace fs = std::filesystem;

CaseWatch::Stamp CaseWatch::stampOf(const fs::path& file) {
    std::error_code error;
    Stamp stamp;
    stamp.time = fs::last_write_time(file, error);
    if (fs::is_regular_file(file, error)) stamp.size = fs::file_size(file, error);
    return stamp;
}

/// A file that was only now opened has not changed.
bool CaseWatch::bytesChanged(const fs::path& open) {
    if (open.empty()) return false;
    const auto text = scenario::readFile(open, {});
    const auto bytes = text.value ? std::hash<std::string>{}(*text.value) : 0;
    const bool same = open == open_ && bytes == bytes_, other = open != open_;
    open_ = open;
    bytes_ = bytes;
    return !same && !other;
}

CaseWatch::Changes CaseWatch::look(const std::vector<fs::path>& folders, const fs::path& open) {
    Changes changes;
    auto found = findCases(folders);
    std::error_code error;
    if (!open.empty() && fs::exists(open, error) &&
        std::find(found.paths.begin(), found.paths.end(), open) == found.paths.end())
        found.paths.push_back(open);
    for (auto& problem : found.problems)
        if (std::find(unreadable_.begin(), unreadable_.end(), problem.place.file) == unreadable_.end()) {
            unreadable_.push_back(problem.place.file);
            changes.problems.push_back(std::move(problem));
        }
    const bool bytes = bytesChanged(open);
    std::map<fs::path, Stamp> now;
    for (const auto& file : found.paths) {
        const auto stamp = now.emplace(file, stampOf(file)).first->second;
        const auto before = known_.find(file);
        if (before == known_.end() || before->second != stamp || (bytes && file == open))
            changes.changed.push_back(file);
    }
    for (const auto& [file, stamp] : known_)
        if (!now.contains(file)) changes.gone.push_back(file);
    known_ = std::move(now);
    return changes;
}

} // namespace alur::app
