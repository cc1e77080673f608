// One session file on disk. What `append` has confirmed is there after a power cut. Source: DESIGN.md
// section 3.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "session/entry.h"

namespace alur::storage {

/// What went wrong, in words for people: what happened, then what to do. Empty where all is well.
struct [[nodiscard]] Outcome {
    std::optional<Text> trouble;
    bool ok() const { return !trouble; }
};

enum class Access { Write, ReadOnly };

struct StoredCase {
    std::string id;
    std::string text; // the YAML as it was when play began
};

/// All that a file holds, and what had to be said about reading it.
struct Contents {
    std::vector<session::Entry> entries;
    std::vector<StoredCase> cases;
    std::map<session::GroupId, std::int64_t> seconds; // what keepTimers kept last
    std::optional<Text> notice;                       // salvaged, opened to read only …
};

class Store {
public:
    /// Makes a new file; refuses where one stands already.
    static std::unique_ptr<Store> create(const std::filesystem::path& file, Outcome& outcome);
    /// Opens a file. One that another program holds is opened to read only; one that is damaged is copied
    /// aside and what can be read goes into a new file in its place, with a notice of how much; one of a
    /// newer version is refused untouched.
    static std::unique_ptr<Store> open(const std::filesystem::path& file, Contents& contents,
                                       Outcome& outcome);
    ~Store(); // checkpoints and closes to a single file

    /// One transaction: on disk when this returns ok, otherwise nothing of it is there.
    Outcome append(const session::Entry& entry);
    /// The same, with the case that the entry gives.
    Outcome append(const session::Entry& entry, const StoredCase& given);

    /// The milliseconds that each running timer has come to: overwritten each time, so that after a power cut
    /// they stand where they were known last. Reaches the disk by itself within seconds; never an error.
    void keepTimers(const std::map<session::GroupId, std::int64_t>& elapsed);
    /// A whole copy of the session as it now stands, in a new file; refuses where one stands already.
    Outcome copyTo(const std::filesystem::path& file) const;

    const std::filesystem::path& file() const;
    Access access() const;

private:
    struct Database;
    explicit Store(std::unique_ptr<Database> database);
    std::unique_ptr<Database> database_;
};

/// Why `file` cannot be opened, told from its first bytes: it is not ours, or newer than we are. It is left
/// untouched.
Outcome judge(const std::filesystem::path& file);

/// All that `file` holds, read without changing or locking it, for those who only want to know. Of a damaged
/// file what can be read, with a notice of how much.
Outcome readOnly(const std::filesystem::path& file, Contents& contents);

/// What a list of sessions shows of a file, read without changing or locking it.
struct Summary {
    std::filesystem::path file;
    std::string name;
    session::Purpose purpose = session::Purpose::Practice;
    std::int64_t lastAt = 0;                                // milliseconds since 1970
    std::vector<std::pair<std::string, std::string>> cases; // group id, case id
    int steps = 0;                                          // taken and not taken back
    std::string place, date;                                // of a workshop
    int people = 0;
    std::optional<Text> trouble; // it could not be read; the rest is then empty
};
/// The session files (`*.alur`) of a folder, newest first. A folder that is not there holds none.
std::vector<Summary> list(const std::filesystem::path& folder);

/// Copies a session's file that came from outside. One that was copied while it lay open elsewhere still says
/// that it has a log beside it; here it has none, and the copy says so.
Outcome takeIn(const std::filesystem::path& from, const std::filesystem::path& to);

/// A whole copy of a session that is not open here: another program may hold it.
Outcome copySession(const std::filesystem::path& from, const std::filesystem::path& to);
/// The same without the names, organisations and kelurahan of people; their numbers and groups stay.
Outcome copyWithoutNames(const std::filesystem::path& from, const std::filesystem::path& to);

/// Erases a session's file, what lies beside it and the copies made when it was damaged for good, contents
/// overwritten first. Refuses a session that is open.
Outcome erase(const std::filesystem::path& file);

} // namespace alur::storage
