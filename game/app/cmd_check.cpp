#include "app/cmd_check.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "app/places.h"
#include "app/shelf.h"
#include "app/words.h"

namespace alur::app {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t shownOfAFile = 100;

struct Count {
    std::size_t errors = 0;
    std::size_t warnings = 0;

    void add(const Problem& problem) { ++(problem.severity == Severity::Error ? errors : warnings); }
    Count& operator+=(const Count& more) {
        errors += more.errors;
        warnings += more.warnings;
        return *this;
    }
};

template <class Iterator> Count countOf(Iterator from, Iterator to) {
    Count count;
    std::for_each(from, to, [&](const Problem& problem) { count.add(problem); });
    return count;
}
Count countOf(const std::vector<Problem>& problems) { return countOf(problems.begin(), problems.end()); }

Text number(std::size_t count) { return same(std::to_string(count)); }
Text numbered(std::size_t count, const Text& one, const Text& many) {
    return fill(count == 1 ? one : many, {number(count)});
}

class Check {
public:
    Check(Console& console, Library& library) : console_(console), library_(library) {}

    /// The files behind a path; what cannot be opened is told at once.
    void add(const std::string& path) {
        const auto place = pathOf(path);
        std::error_code error;
        if (!fs::is_directory(place, error)) {
            files_.push_back(place);
            return;
        }
        const auto before = files_.size();
        if (fs::exists(place / "workshop.yaml", error)) files_.push_back(place / "workshop.yaml");
        const auto found = findCases({place});
        for (const auto& problem : found.problems) unreadable(problem);
        files_.insert(files_.end(), found.paths.begin(), found.paths.end());
        if (files_.size() > before || !found.problems.empty()) return;
        failed_ = true;
        console_.complain(fill(words::noCasesIn, {same(path)}));
    }

    void readAll() {
        Watch watch;
        if (showsProgress())
            watch.progress = [this](std::size_t done, std::size_t all) { progress(done, all); };
        read_ = library_.readAll(files_, watch);
        for (std::size_t i = 0; i < files_.size(); ++i) findTwin(read_[i], files_[i]);
        if (showsProgress()) console_.err << "\r\033[K" << std::flush;
    }

    void tell() {
        Count all;
        for (const auto& read : read_) {
            if (read.readable) tell(read);
            else
                for (const auto& problem : read.problems) unreadable(problem);
            all += countOf(read.problems);
        }
        if (read_.empty()) return;
        console_.out << console_.tr(fill(words::summary,
                                         {numbered(read_.size(), words::oneFile, words::files),
                                          numbered(all.errors, words::oneError, words::errors),
                                          numbered(all.warnings, words::oneWarning, words::warnings)}))
                     << '\n';
    }

    std::string json() const {
        Count all;
        auto files = Json::array();
        for (const auto& read : read_) {
            files.push_back(json(read));
            all += countOf(read.problems);
        }
        return Json{{"files", files}, {"errors", all.errors}, {"warnings", all.warnings}}.dump(2) + "\n";
    }

    int exitCode() const {
        const auto unread = [](const ReadFile& read) { return !read.readable; };
        const auto faulty = [](const ReadFile& read) { return hasErrors(read.problems); };
        if (failed_ || std::any_of(read_.begin(), read_.end(), unread)) return exits::failed;
        return std::any_of(read_.begin(), read_.end(), faulty) ? exits::problems : exits::done;
    }

private:
    void unreadable(const Problem& problem) {
        failed_ = true;
        console_.err << toString(problem, console_.language) << '\n';
    }

    bool showsProgress() const { return console_.errIsTerminal && files_.size() > 1; }
    void progress(std::size_t done, std::size_t all) {
        console_.err << '\r' << console_.tr(fill(words::checking, {number(all), number(done)})) << std::flush;
    }

    /// A case's id is its own among the cases of a folder.
    void findTwin(ReadFile& read, const fs::path& file) {
        if (read.id.empty()) return;
        const auto [first, isFirst] = ids_.emplace(std::pair{file.parent_path(), read.id}, read.file);
        if (isFirst || first->second == read.file) return;
        read.problems.push_back({{read.file, 0, 0},
                                 "id",
                                 fill(words::sameId, {same(read.id), same(first->second)}),
                                 Severity::Error});
    }

    void tell(const ReadFile& read) {
        const auto shownCount = std::min(read.problems.size(), shownOfAFile);
        const auto rest = read.problems.begin() + static_cast<std::ptrdiff_t>(shownCount);
        std::for_each(read.problems.begin(), rest, [&](const Problem& problem) {
            console_.out << toString(problem, console_.language) << '\n';
        });
        if (rest == read.problems.end()) return;
        const auto left = countOf(rest, read.problems.end());
        console_.out << console_.tr(fill(words::more, {same(printable(read.file)), number(left.errors),
                                                       number(left.warnings)}))
                     << '\n';
    }

    Json json(const ReadFile& read) const {
        auto problems = Json::array();
        for (const auto& problem : read.problems)
            problems.push_back({{"line", problem.place.line},
                                {"column", problem.place.column},
                                {"severity", problem.severity == Severity::Error ? "error" : "warning"},
                                {"keys", problem.keys},
                                {"text", console_.tr(problem.text)}});
        const auto count = countOf(read.problems);
        return {{"file", read.file},
                {"readable", read.readable},
                {"errors", count.errors},
                {"warnings", count.warnings},
                {"problems", problems}};
    }

    Console& console_;
    Library& library_;
    std::vector<fs::path> files_;
    std::vector<ReadFile> read_;
    std::map<std::pair<fs::path, std::string>, std::string>
        ids_; // folder and id to the file that had it first
    bool failed_ = false;
};

} // namespace

int checkCases(Console& console, Library& library, const std::vector<std::string>& paths,
               const std::string& json) {
    Check check(console, library);
    for (const auto& path : paths) check.add(path);
    check.readAll();
    if (json.empty()) {
        check.tell();
        return check.exitCode();
    }
    const int written = writeJson(console, json, check.json());
    return std::max(written, check.exitCode());
}

} // namespace alur::app
