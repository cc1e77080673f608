// Notices what a text editor does to case files: new, changed, gone. By time and size; the file that is being
// written also by its bytes, for some editors keep both.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "app/shelf.h"

namespace alur::app {

class CaseWatch {
public:
    struct Changes {
        std::vector<std::filesystem::path> changed; // new ones too; in the order of the folders
        std::vector<std::filesystem::path> gone;
        std::vector<Problem> problems; // folders that cannot be read, each told once
        bool any() const { return !changed.empty() || !gone.empty() || !problems.empty(); }
    };
    /// What has changed since the last look; at the first, all that there is. `open`: the file whose bytes
    /// are looked at; it is noticed wherever it lies.
    Changes look(const std::vector<std::filesystem::path>& folders, const std::filesystem::path& open);

private:
    struct Stamp {
        std::filesystem::file_time_type time;
        std::uintmax_t size = 0;
        bool operator==(const Stamp&) const = default;
    };
    static Stamp stampOf(const std::filesystem::path& file);
    bool bytesChanged(const std::filesystem::path& open);

    std::map<std::filesystem::path, Stamp> known_;
    std::vector<std::string> unreadable_; // folders
    std::filesystem::path open_;
    std::size_t bytes_ = 0; // a hash of those of the open file
};

} // namespace alur::app
