#include "app/backups.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "app/author_words.h"
#include "app/places.h"
#include "app/report_files.h"
#include "storage/sha256.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

using std::chrono::milliseconds;
using SystemTime = std::chrono::sys_time<milliseconds>;

constexpr std::size_t hashDigits = 16;
constexpr std::string_view brokenMark = "-broken";
constexpr std::uintmax_t mostBytes = std::uintmax_t{5} * 1024 * 1024;

/// 2026-11-24T16-05-00.123Z: in a file's name no system may object to it, and names sort as times do.
std::string written(std::int64_t at) {
    const SystemTime time{milliseconds{at}};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d-%02d-%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

std::optional<int> number(std::string_view text, std::size_t at, std::size_t length) {
    int value = 0;
    const auto part = text.substr(at, length);
    const auto [end, fault] = std::from_chars(part.data(), part.data() + part.size(), value);
    return fault == std::errc{} && end == part.data() + part.size() ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> timeIn(std::string_view name) {
    constexpr std::string_view pattern = "0000-00-00T00-00-00.000Z~";
    if (name.size() < pattern.size()) return {};
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] == '0' ? name[i] < '0' || name[i] > '9' : name[i] != pattern[i]) return {};
    const auto part = [&](std::size_t at, std::size_t length) {
        return number(name, at, length).value_or(0);
    };
    const std::chrono::year_month_day date{std::chrono::year{part(0, 4)},
                                           std::chrono::month{static_cast<unsigned>(part(5, 2))},
                                           std::chrono::day{static_cast<unsigned>(part(8, 2))}};
    if (!date.ok()) return {};
    const SystemTime time = std::chrono::sys_days{date} + std::chrono::hours{part(11, 2)} +
                            std::chrono::minutes{part(14, 2)} + std::chrono::seconds{part(17, 2)} +
                            milliseconds{part(20, 3)};
    return time.time_since_epoch().count();
}

/// What the name of a kept file tells; empty where it is none of ours.
std::optional<Version> versionIn(const fs::path& file) {
    const auto name = shown(file.stem());
    const auto at = timeIn(name);
    if (!at || file.extension() != ".yaml") return {};
    const auto parted = name.find('~');
    Version version{file, *at, Soundness::Whole, 0, name.substr(parted + 1, hashDigits)};
    const auto mark = name.substr(std::min(name.size(), parted + 1 + hashDigits));
    if (version.hash.size() != hashDigits || !(mark.empty() || mark == brokenMark)) return {};
    if (!mark.empty()) version.soundness = Soundness::Broken;
    std::error_code error;
    version.bytes = fs::file_size(file, error);
    return error ? std::nullopt : std::optional(version);
}

bool saysNothing(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto first = text.find_first_not_of(" \t\r", at);
        if (first < end && text[first] != '#') return false;
        at = end + 1;
    }
    return true;
}

std::optional<std::string> bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return {};
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return in.bad() ? std::nullopt : std::optional(std::move(bytes));
}

std::string hashOf(std::string_view bytes) { return storage::sha256(bytes).substr(0, hashDigits); }

} // namespace

Backups::Backups(fs::path file)
    : file_(std::move(file)), folder_(file_.parent_path() / "versions" / file_.stem()) {}

std::vector<Version> Backups::list() const {
    std::vector<Version> versions;
    std::error_code error;
    for (fs::directory_iterator at(folder_, error), end; !error && at != end; at.increment(error))
        if (auto version = versionIn(at->path())) versions.push_back(std::move(*version));
    std::sort(versions.begin(), versions.end(), [](const Version& a, const Version& b) {
        return std::pair(a.savedAt, a.hash) > std::pair(b.savedAt, b.hash);
    });
    return versions;
}

std::optional<Text> Backups::store(std::string_view bytes, std::int64_t at, Soundness soundness) {
    const auto hash = hashOf(bytes);
    const auto versions = list();
    const auto same = [&](const Version& version) { return version.hash == hash; };
    const auto known = std::find_if(versions.begin(), versions.end(), same);
    const std::string mark(soundness == Soundness::Broken ? brokenMark : "");
    const auto newest = known == versions.end() ? at : std::max(at, known->savedAt);
    const auto file = folder_ / (written(newest) + "~" + hash + mark + ".yaml");
    std::error_code error;
    if (known == versions.end()) {
        fs::create_directories(folder_, error);
        return error ? std::optional(whyNotWritten(folder_ / "x", error))
                     : writeNew(file, std::string(bytes));
    }
    fs::rename(known->file, file, error);
    return error ? std::optional(whyNotWritten(file, error)) : std::nullopt;
}

Backups::Kept Backups::keep(std::string_view text, std::int64_t savedAt, Soundness soundness) {
    if (saysNothing(text)) return {};
    const auto before = list();
    const auto hash = hashOf(text);
    const bool isNew = std::none_of(before.begin(), before.end(),
                                    [&](const Version& version) { return version.hash == hash; });
    if (const auto trouble = store(text, savedAt, soundness))
        return {false, fill(author_words::notKept, {*trouble})};
    prune();
    return {isNew, {}};
}

void Backups::prune() {
    std::size_t kept = 0, broken = 0;
    for (const auto& version : list()) {
        const bool isBroken = version.soundness == Soundness::Broken;
        std::error_code ignored; // what cannot be removed now will be the next time
        if (kept == most || (isBroken && broken == mostBroken)) fs::remove(version.file, ignored);
        else ++kept, broken += isBroken;
    }
}

std::optional<Text> Backups::keepWhatIsThere(const Version& wanted, std::int64_t now) {
    std::error_code error;
    const auto status = fs::status(file_, error);
    if (status.type() == fs::file_type::not_found) return {};
    if (!fs::is_regular_file(status)) return fill(author_words::noFileThere, {same(shown(file_))});
    if (fs::file_size(file_, error) > mostBytes)
        return fill(author_words::tooLargeToKeep, {same(shown(file_))});
    const auto bytes = bytesOf(file_);
    if (!bytes) return whyNotWritten(file_, std::make_error_code(std::errc::permission_denied));
    if (bytes->empty() || hashOf(*bytes) == wanted.hash) return {};
    for (const auto& version : list())
        if (version.hash == hashOf(*bytes)) return store(*bytes, now - 1, version.soundness);
    return store(*bytes, now - 1, Soundness::Broken);
}

std::optional<Text> Backups::restore(const Version& version, std::int64_t now) {
    const auto bytes = bytesOf(version.file);
    if (!bytes || hashOf(*bytes) != version.hash) return author_words::versionGone;
    if (const auto trouble = keepWhatIsThere(version, now))
        return fill(author_words::restoreNeedsKeeping, {*trouble});
    if (auto trouble = writeAside(file_, *bytes)) return trouble;
    (void)store(*bytes, now, version.soundness); // only its time: the version itself is there
    prune();
    return {};
}

std::int64_t savedAt(const fs::path& file) {
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    if (error) return 0;
    const auto system = std::chrono::file_clock::to_sys(time);
    return std::chrono::floor<milliseconds>(system.time_since_epoch()).count();
}

} // namespace alur::app
