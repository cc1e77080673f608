// A thin hold on SQLite: connections and statements that let go of themselves.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace alur::storage {

std::string utf8(const std::filesystem::path& path);

struct CloseConnection {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// Null where it cannot be opened; `code` then holds SQLite's reason. `extra`: URI parameters, "immutable=1".
Connection connect(const std::filesystem::path& file, int flags, int& code, std::string_view extra = {});

/// SQLite's result code; SQLITE_OK where all went well.
int execute(sqlite3* connection, const char* sql);

/// One statement. Values are bound in order, columns read in order.
class Statement {
public:
    Statement(sqlite3* connection, const char* sql);
    ~Statement() { sqlite3_finalize(statement_); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(std::int64_t number);
    Statement& bind(std::string_view text);
    Statement& bindBlob(std::string_view bytes);
    /// True while there is a row; afterwards `code` says whether it ended well (SQLITE_DONE).
    bool step();
    int code() const { return code_; }
    std::int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }
    std::string text(int column) const;

private:
    sqlite3_stmt* statement_ = nullptr;
    int bound_ = 0;
    int code_ = SQLITE_OK;
};

} // namespace alur::storage
