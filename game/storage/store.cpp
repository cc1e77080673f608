#include "storage/store.h"

#include <array>
#include <chrono>
#include <ctime>
#include <fstream>
#include <sstream>

#include "storage/database.h"
#include "storage/entry_json.h"
#include "storage/sha256.h"
#include "storage/words.h"

namespace alur::storage {

namespace fs = std::filesystem;

namespace {

constexpr int version = 2;                         // user_version of the files that this program writes
constexpr std::int64_t applicationId = 0x416C7572; // "Alur"

constexpr const char* schema = R"(
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE journal(seq INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, group_id TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL, organisation TEXT NOT NULL, kelurahan TEXT NOT NULL, group_id TEXT NOT NULL) STRICT;
    CREATE TABLE scenario(id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, text TEXT NOT NULL) STRICT;
    CREATE TABLE stroke(page TEXT NOT NULL, seq INTEGER PRIMARY KEY REFERENCES journal(seq), points BLOB NOT NULL) STRICT;
)";

Text reasonOf(int code) {
    switch (code & 0xFF) {
    case SQLITE_FULL: return words::diskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return words::cannotWrite;
    case SQLITE_IOERR: return words::diskFails;
    default: return fill(words::other, {same(sqlite3_errstr(code))});
    }
}

Outcome trouble(Text text) { return {std::move(text)}; }

fs::path lockOf(const fs::path& file) {
    auto lock = file;
    lock += "-lock";
    return lock;
}

/// Whoever holds a session holds this lock: a second small database beside it, in which a transaction stays
/// begun. The system lets it go when its holder dies, however it dies. Others can read who it is, and read
/// the session meanwhile: that is why the session itself is not opened in SQLite's exclusive mode, which
/// would keep readers out.
class Lock {
public:
    /// False where another holds it; `holder` is then who.
    bool take(const fs::path& file, std::string& holder) {
        path_ = lockOf(file);
        int code = 0;
        connection_ = connect(path_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, code);
        if (!connection_) return true; // no lock can be had here: the session's own opening says why
        code = execute(connection_.get(), "BEGIN IMMEDIATE");
        if (code == SQLITE_OK) {
            execute(connection_.get(), "CREATE TABLE IF NOT EXISTS holder(name TEXT)");
            execute(connection_.get(),
                    "DELETE FROM holder; INSERT INTO holder VALUES('Alur'); COMMIT; BEGIN IMMEDIATE");
            held_ = true;
            return true;
        }
        if ((code & 0xFF) != SQLITE_BUSY && (code & 0xFF) != SQLITE_LOCKED) return true;
        Statement who(connection_.get(), "SELECT name FROM holder");
        holder = who.step() ? who.text(0) : "Alur";
        return false;
    }
    ~Lock() {
        connection_.reset();
        std::error_code ignored;
        if (held_) fs::remove(path_, ignored);
    }

private:
    fs::path path_;
    Connection connection_;
    bool held_ = false;
};

/// What the first bytes of a file say, read without SQLite, so that a file that is not ours is never touched.
struct Header {
    bool sqlite = false;
    std::int64_t application = 0;
    std::int64_t version = 0;
};

std::optional<Header> headerOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 100> bytes{};
    if (!in) return {};
    in.read(bytes.data(), bytes.size());
    Header header;
    if (in.gcount() < static_cast<std::streamsize>(bytes.size())) return header;
    const auto big = [&](std::size_t at) {
        std::int64_t number = 0;
        for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
        return number;
    };
    header.sqlite = std::string_view(bytes.data(), 16) == std::string_view("SQLite format 3\0", 16);
    header.version = big(60);
    header.application = big(68);
    return header;
}

/// Ready to be written: a whole file first, then the write-ahead log.
int prepareNew(sqlite3* connection) {
    const auto pragmas = "PRAGMA application_id=" + std::to_string(applicationId) +
                         "; PRAGMA user_version=" + std::to_string(version) + ";";
    int code = execute(connection, "PRAGMA synchronous=FULL; BEGIN");
    if (code == SQLITE_OK) code = execute(connection, pragmas.c_str());
    if (code == SQLITE_OK) code = execute(connection, schema);
    if (code == SQLITE_OK) code = execute(connection, "COMMIT");
    return code;
}

int startLog(sqlite3* connection) {
    execute(connection, "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON"); // a name that goes is gone
    Statement mode(connection, "PRAGMA journal_mode=WAL");
    while (mode.step()) {}
    return mode.code() == SQLITE_DONE ? SQLITE_OK : mode.code();
}

bool isWhole(sqlite3* connection) {
    Statement check(connection, "PRAGMA quick_check(1)");
    return check.step() && check.text(0) == "ok";
}

struct Row {
    std::int64_t seq = 0;
    std::optional<session::Entry> entry; // empty where it is damaged
    bool whole = true;                   // false where a part of it is lost
};

Row rowOf(const Statement& from) {
    Row row{from.number(0), {}, false};
    if (auto restored = fromStored({from.text(3), from.text(4), from.text(5), {}})) {
        row.entry = session::Entry{from.number(1), {from.text(2)}, std::move(restored->what)};
        row.whole = restored->whole;
    }
    return row;
}

constexpr const char* selectFrom = "SELECT journal.seq, at_ms, group_id, kind, body, points FROM journal "
                                   "LEFT JOIN stroke USING(seq) WHERE journal.seq >= ? ORDER BY journal.seq";

/// What could be read, and how many there were.
struct Reading {
    std::vector<session::Entry> entries;
    std::vector<StoredCase> cases;
    std::size_t found = 0;
    std::size_t whole = 0; // of them, those that could be read to the last item
};

/// The names of the roster's people, from the only table that has them.
void giveNames(sqlite3* connection, std::vector<session::Entry>& entries) {
    std::map<int, session::Person> known;
    Statement rows(connection, "SELECT id, name, organisation, kelurahan FROM person");
    while (rows.step()) {
        const auto number = static_cast<int>(rows.number(0));
        known[number] = {number, rows.text(1), rows.text(2), rows.text(3)};
    }
    for (auto& entry : entries)
        if (auto* taken = std::get_if<session::RosterTaken>(&entry.what))
            for (auto& person : taken->people)
                if (const auto found = known.find(person.number); found != known.end())
                    person = found->second;
}

/// Reads row by row; past a place that cannot be read it goes on behind it.
Reading readAll(sqlite3* connection) {
    constexpr std::int64_t mostMissed = 1000; // in a row: then there is nothing more
    Reading reading;
    std::int64_t next = 1, missed = 0;
    while (missed < mostMissed) {
        const bool onwards = missed == 0; // else only the next one
        Statement rows(connection, onwards ? selectFrom
                                           : "SELECT journal.seq, at_ms, group_id, kind, body, points FROM "
                                             "journal LEFT JOIN stroke USING(seq) WHERE journal.seq = ?");
        rows.bind(next);
        while (rows.step()) {
            auto row = rowOf(rows);
            reading.found = static_cast<std::size_t>(row.seq); // numbered from 1 without a gap
            reading.whole += row.whole;
            if (row.entry) reading.entries.push_back(std::move(*row.entry));
            next = row.seq + 1;
            missed = 0;
        }
        if (rows.code() == SQLITE_DONE && onwards) break;
        if (rows.code() == SQLITE_DONE && missed == 0) continue;     // behind the gap: onwards again
        if (onwards) reading.found = static_cast<std::size_t>(next); // one at least was there
        ++next;
        ++missed;
    }
    Statement cases(connection, "SELECT id, text FROM scenario");
    while (cases.step()) reading.cases.push_back({cases.text(0), cases.text(1)});
    giveNames(connection, reading.entries);
    return reading;
}

int insert(sqlite3* connection, const session::Entry& entry, const StoredCase* given) {
    const auto stored = toStored(entry.what);
    int code = execute(connection, "BEGIN IMMEDIATE");
    const auto run = [&](Statement& statement) {
        if (code != SQLITE_OK) return;
        while (statement.step()) {}
        code = statement.code() == SQLITE_DONE ? SQLITE_OK : statement.code();
    };
    if (code != SQLITE_OK) return code;
    Statement journal(connection, "INSERT INTO journal(at_ms, group_id, kind, body) VALUES(?, ?, ?, ?)");
    run(journal.bind(entry.at).bind(entry.group.value).bind(stored.kind).bind(stored.body));
    if (!stored.points.empty()) {
        Statement stroke(connection,
                         "INSERT INTO stroke(page, seq, points) VALUES(?, last_insert_rowid(), ?)");
        run(stroke.bind(stored.page).bindBlob(stored.points));
    }
    if (const auto* taken = std::get_if<session::RosterTaken>(&entry.what)) {
        Statement clear(connection, "DELETE FROM person");
        run(clear);
        for (const auto& one : taken->people) {
            Statement person(connection, "INSERT OR REPLACE INTO person(id, name, organisation, kelurahan, "
                                         "group_id) VALUES(?, ?, ?, ?, '')");
            run(person.bind(one.number).bind(one.name).bind(one.organisation).bind(one.kelurahan));
        }
    }
    if (given != nullptr) {
        Statement scenario(connection, "INSERT OR REPLACE INTO scenario(id, sha256, text) VALUES(?, ?, ?)");
        run(scenario.bind(given->id).bind(sha256(given->text)).bind(given->text));
    }
    if (code == SQLITE_OK) code = execute(connection, "COMMIT");
    if (code != SQLITE_OK) execute(connection, "ROLLBACK");
    return code;
}

std::string stamp() {
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    char text[32] = {};
    if (const std::tm* local = std::localtime(&now))
        std::strftime(text, sizeof text, "%Y-%m-%d %H.%M", local);
    return text;
}

/// "sesi (rusak 2026-11-24 09.10).alur": a name beside the file that no other has.
fs::path asideName(const fs::path& file) {
    for (int i = 1;; ++i) {
        auto aside = file.parent_path() / file.stem();
        aside += " (rusak " + stamp() + (i > 1 ? " " + std::to_string(i) : "") + ")";
        aside += file.extension();
        if (!fs::exists(aside)) return aside;
    }
}

fs::path besides(const fs::path& file, const char* suffix) {
    auto beside = file;
    beside += suffix;
    return beside;
}

/// Copies the damaged file aside and puts what can be read of it into a new file in its place.
Outcome salvage(const fs::path& file, Contents& contents) {
    std::error_code error;
    const auto aside = asideName(file);
    fs::copy_file(file, aside, error);
    if (error) return trouble(words::cannotWrite);
    if (fs::exists(besides(file, "-wal")))
        fs::copy_file(besides(file, "-wal"), besides(aside, "-wal"), error);
    Reading reading;
    {
        int code = 0;
        const auto damaged = connect(file, SQLITE_OPEN_READWRITE, code);
        if (damaged) reading = readAll(damaged.get());
    }
    if (reading.entries.empty()) {
        fs::remove(aside, error);
        fs::remove(besides(aside, "-wal"), error);
        return trouble(words::damagedWhole);
    }
    const auto fresh = besides(file, "-new");
    fs::remove(fresh, error);
    int code = 0;
    {
        const auto connection = connect(fresh, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, code);
        if (connection) code = prepareNew(connection.get());
        if (code == SQLITE_OK)
            code = execute(connection.get(), "PRAGMA synchronous=OFF"); // one flush at the end
        for (const auto& entry : reading.entries) {
            if (code != SQLITE_OK) break;
            const auto* given = std::get_if<session::CaseGiven>(&entry.what);
            const StoredCase* text = nullptr;
            for (const auto& stored : reading.cases)
                if (given != nullptr && stored.id == given->caseId) text = &stored;
            code = insert(connection.get(), entry, text);
        }
        if (code == SQLITE_OK)
            code = execute(connection.get(),
                           "PRAGMA synchronous=FULL; INSERT INTO meta VALUES('salvaged', 'yes')");
    }
    if (code != SQLITE_OK) {
        fs::remove(fresh, error);
        return trouble(reasonOf(code));
    }
    for (const char* suffix : {"-wal", "-shm"}) fs::remove(besides(file, suffix), error);
    fs::rename(fresh, file, error);
    if (error) return trouble(words::cannotWrite);
    contents.notice =
        fill(words::salvaged, {same(std::to_string(reading.whole)), same(std::to_string(reading.found)),
                               same(utf8(aside.filename()))});
    return {};
}

std::int64_t versionOf(sqlite3* connection) {
    Statement pragma(connection, "PRAGMA user_version");
    return pragma.step() ? pragma.number(0) : 0;
}

bool isNewer(sqlite3* connection) { return versionOf(connection) > version; }

/// A file of an older version is one of ours from now on: entries that the older program does not know may
/// follow. What stands in it is never rewritten; each kind of entry stays readable. (A disk that is full says
/// so at the next entry.)
void markAsOurs(sqlite3* connection) {
    if (versionOf(connection) < version)
        execute(connection, ("PRAGMA user_version=" + std::to_string(version)).c_str());
}

} // namespace

Outcome judge(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return trouble(words::notThere);
    if (!fs::is_regular_file(file, error)) return trouble(words::notOurs);
    const auto header = headerOf(file);
    if (!header) return trouble(words::diskFails);
    if (!header->sqlite || header->application != applicationId) return trouble(words::notOurs);
    if (header->version > version) return trouble(words::newer);
    return {};
}

Outcome takeIn(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::copy_file(from, to, error);
    if (error) return trouble(words::cannotWrite);
    constexpr std::streamoff formats = 18; // of writing and reading: 1 without a log, 2 with one
    std::fstream file(to, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(formats).write("\1\1", 2).flush();
    if (file) return {};
    fs::remove(to, error);
    return trouble(words::cannotWrite);
}

struct Store::Database {
    fs::path file;
    Access access = Access::Write;
    Lock lock;
    Connection connection;
};

Store::Store(std::unique_ptr<Database> database) : database_(std::move(database)) {}

Store::~Store() {
    if (database_->access == Access::ReadOnly) return;
    sqlite3_db_config(database_->connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    execute(database_->connection.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
    execute(database_->connection.get(), "PRAGMA journal_mode=DELETE"); // a single file is left
}

const fs::path& Store::file() const { return database_->file; }
Access Store::access() const { return database_->access; }

std::unique_ptr<Store> Store::create(const fs::path& file, Outcome& outcome) {
    std::error_code error;
    if (fs::exists(file, error)) {
        outcome = trouble(words::standsAlready);
        return nullptr;
    }
    auto database = std::make_unique<Database>();
    database->file = file;
    std::string holder;
    database->lock.take(file, holder);
    int code = 0;
    database->connection = connect(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, code);
    if (database->connection) code = prepareNew(database->connection.get());
    if (code == SQLITE_OK) code = startLog(database->connection.get());
    if (code == SQLITE_OK) return std::unique_ptr<Store>(new Store(std::move(database)));
    database->connection.reset();
    fs::remove(file, error);
    outcome = trouble(reasonOf(code));
    return nullptr;
}

namespace {

std::map<session::GroupId, std::int64_t> keptTimers(sqlite3* connection) {
    std::map<session::GroupId, std::int64_t> elapsed;
    Statement timers(connection, "SELECT value FROM meta WHERE key='timers'");
    if (!timers.step()) return elapsed;
    std::istringstream lines(timers.text(0));
    std::string group;
    std::int64_t milliseconds = 0;
    while (lines >> group >> milliseconds)
        if (milliseconds >= 0) elapsed[{group}] = milliseconds;
    return elapsed;
}

/// A reader beside the holder: it sees what has been committed, and writes nothing.
Connection connectToRead(const fs::path& file, int& code) {
    auto connection = connect(file, SQLITE_OPEN_READONLY, code);
    if (connection) {
        Statement probe(connection.get(), "SELECT count(*) FROM sqlite_master");
        if (probe.step()) return connection;
        code = probe.code();
    }
    return connect(file, SQLITE_OPEN_READONLY, code,
                   "immutable=1"); // a folder that cannot be written, as on a locked stick
}

void takeIn(Contents& contents, Reading reading) {
    if (reading.whole < reading.found && !contents.notice)
        contents.notice =
            fill(words::someEntriesSkipped,
                 {same(std::to_string(reading.found - reading.whole)), same(std::to_string(reading.found))});
    contents.entries = std::move(reading.entries);
    contents.cases = std::move(reading.cases);
}

} // namespace

Outcome readOnly(const fs::path& file, Contents& contents) {
    if (auto outcome = judge(file); !outcome.ok()) return outcome;
    int code = 0;
    const auto connection = connectToRead(file, code);
    if (!connection) return trouble(reasonOf(code));
    takeIn(contents, readAll(connection.get()));
    return contents.entries.empty() ? trouble(words::notOurs) : Outcome{};
}

std::unique_ptr<Store> Store::open(const fs::path& file, Contents& contents, Outcome& outcome) {
    outcome = judge(file);
    if (!outcome.ok()) return nullptr;
    auto database = std::make_unique<Database>();
    database->file = file;
    std::optional<Reading> reading;
    int code = 0;
    std::string holder;
    if (database->lock.take(file, holder)) {
        database->connection = connect(file, SQLITE_OPEN_READWRITE, code);
        if (database->connection &&
            isNewer(database->connection.get())) { // said in the log, not yet in the head
            outcome = trouble(words::newer);
            return nullptr;
        }
        const bool writable =
            database->connection && sqlite3_db_readonly(database->connection.get(), "main") == 0;
        // A page of the file may be in order and its words damaged all the same: every entry is read.
        if (writable && isWhole(database->connection.get())) reading = readAll(database->connection.get());
        if (writable && (!reading || reading->whole < reading->found)) {
            database->connection.reset();
            reading.reset();
            outcome = salvage(file, contents);
            if (!outcome.ok()) return nullptr;
            database->connection = connect(file, SQLITE_OPEN_READWRITE, code);
        }
        if (writable && database->connection) markAsOurs(database->connection.get());
        if (!writable || !database->connection || startLog(database->connection.get()) != SQLITE_OK)
            database->access = Access::ReadOnly;
        if (database->access == Access::ReadOnly) contents.notice = words::cannotWrite;
    } else {
        database->access = Access::ReadOnly;
        contents.notice = fill(words::heldBy, {same(holder)});
    }
    if (database->access == Access::ReadOnly) database->connection = connectToRead(file, code);
    if (!database->connection) {
        outcome = trouble(reasonOf(code));
        return nullptr;
    }
    takeIn(contents, reading ? std::move(*reading) : readAll(database->connection.get()));
    contents.seconds = keptTimers(database->connection.get());
    return std::unique_ptr<Store>(new Store(std::move(database)));
}

void Store::keepTimers(const std::map<session::GroupId, std::int64_t>& elapsed) {
    if (database_->access == Access::ReadOnly) return;
    std::string kept;
    for (const auto& [group, milliseconds] : elapsed)
        kept += group.value + " " + std::to_string(milliseconds) + "\n";
    auto* connection = database_->connection.get();
    execute(connection, "PRAGMA synchronous=NORMAL"); // once a second: the disk may take its time
    {
        Statement timers(connection, "INSERT OR REPLACE INTO meta(key, value) VALUES('timers', ?)");
        while (timers.bind(kept).step()) {}
    }
    execute(connection, "PRAGMA synchronous=FULL");
}

Outcome Store::append(const session::Entry& entry) {
    if (database_->access == Access::ReadOnly) return trouble(words::cannotWrite);
    const int code = insert(database_->connection.get(), entry, nullptr);
    return code == SQLITE_OK ? Outcome{} : trouble(reasonOf(code));
}

Outcome Store::append(const session::Entry& entry, const StoredCase& given) {
    if (database_->access == Access::ReadOnly) return trouble(words::cannotWrite);
    const int code = insert(database_->connection.get(), entry, &given);
    return code == SQLITE_OK ? Outcome{} : trouble(reasonOf(code));
}

namespace {

/// A whole copy in one file, without what is no longer used.
Outcome copyInto(sqlite3* connection, const fs::path& to) {
    std::error_code error;
    if (fs::exists(to, error)) return trouble(words::standsAlready);
    Statement copying(connection, "VACUUM INTO ?");
    while (copying.bind(utf8(to)).step()) {}
    if (copying.code() == SQLITE_DONE) return {};
    fs::remove(to, error);
    return trouble(reasonOf(copying.code()));
}

int forgetNames(const fs::path& file) {
    int code = 0;
    const auto connection = connect(file, SQLITE_OPEN_READWRITE, code);
    if (!connection) return code;
    return execute(connection.get(), "PRAGMA secure_delete=ON; PRAGMA journal_mode=MEMORY; "
                                     "UPDATE person SET name='', organisation='', kelurahan=''; VACUUM");
}

} // namespace

Outcome Store::copyTo(const fs::path& file) const { return copyInto(database_->connection.get(), file); }

Outcome copySession(const fs::path& from, const fs::path& to) {
    if (auto outcome = judge(from); !outcome.ok()) return outcome;
    int code = 0;
    const auto connection = connectToRead(from, code);
    return connection ? copyInto(connection.get(), to) : trouble(reasonOf(code));
}

Outcome copyWithoutNames(const fs::path& from, const fs::path& to) {
    auto outcome = copySession(from, to);
    if (!outcome.ok()) return outcome;
    const int code = forgetNames(to);
    if (code == SQLITE_OK) return {};
    std::error_code error;
    fs::remove(to, error);
    return trouble(reasonOf(code));
}

namespace {

/// Zeros over all of a file's bytes. One that is not there needs none.
bool overwrite(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error) return true;
    std::ofstream out(file, std::ios::binary | std::ios::in);
    const std::string zeros(4096, '\0');
    for (std::uintmax_t at = 0; at < size && out; at += zeros.size())
        out.write(zeros.data(),
                  static_cast<std::streamsize>(std::min<std::uintmax_t>(zeros.size(), size - at)));
    return out.flush().good();
}

/// Whether `copy` was made of `file` when it was damaged: "sesi (rusak 2026-11-24 09.10).alur".
bool isCopyOf(const fs::path& copy, const fs::path& file) {
    const auto begin = utf8(file.stem()) + " (rusak ", stem = utf8(copy.stem());
    if (copy.extension() != file.extension() || !stem.starts_with(begin) || !stem.ends_with(')'))
        return false;
    const auto when = stem.substr(begin.size());
    return when.size() > 16 && when[4] == '-' && when[7] == '-' && when[10] == ' ' && when[13] == '.';
}

} // namespace

Outcome erase(const fs::path& file) {
    if (auto outcome = judge(file); !outcome.ok()) return outcome;
    Lock lock;
    if (std::string holder; !lock.take(file, holder)) return trouble(fill(words::heldBy, {same(holder)}));
    std::vector<fs::path> family;
    std::error_code error;
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (isCopyOf(at->path(), file)) family.push_back(at->path());
    family.push_back(file); // last: while it stands, what failed can be tried again
    for (const auto& one : family)
        for (const char* suffix : {"-wal", "-shm", ""}) {
            if (!overwrite(besides(one, suffix))) return trouble(words::cannotWrite);
            fs::remove(besides(one, suffix), error);
            if (error) return trouble(words::cannotWrite);
        }
    return {};
}

} // namespace alur::storage
