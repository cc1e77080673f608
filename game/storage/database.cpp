#include "storage/database.h"

namespace alur::storage {

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

namespace {

/// `path` as a file URI: everything that is not plain is written as %XX.
std::string uri(const std::filesystem::path& path, std::string_view extra) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text = "file:";
    std::error_code error;
    auto whole = utf8(std::filesystem::absolute(path, error));
    if (!whole.empty() && whole.front() != '/') whole.insert(whole.begin(), '/');
    for (const char c : whole) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '/' || c == '.' || c == '-' || c == '_' || c == ':';
        if (plain) text += c;
        else text += std::string{'%', digits[byte >> 4], digits[byte & 15]};
    }
    return extra.empty() ? text : text + "?" + std::string(extra);
}

} // namespace

Connection connect(const std::filesystem::path& file, int flags, int& code, std::string_view extra) {
    sqlite3* raw = nullptr;
    code = sqlite3_open_v2(uri(file, extra).c_str(), &raw, flags | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE,
                           nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK) return nullptr;
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); // ~Store takes the log in itself
    execute(raw, "PRAGMA trusted_schema=OFF");
    execute(raw, "PRAGMA mmap_size=0");
    return connection;
}

int execute(sqlite3* connection, const char* sql) {
    return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
}

Statement::Statement(sqlite3* connection, const char* sql) {
    code_ = sqlite3_prepare_v2(connection, sql, -1, &statement_, nullptr);
}

Statement& Statement::bind(std::int64_t number) {
    if (statement_ != nullptr) sqlite3_bind_int64(statement_, ++bound_, number);
    return *this;
}

Statement& Statement::bind(std::string_view text) {
    if (statement_ != nullptr)
        sqlite3_bind_text64(statement_, ++bound_, text.data() != nullptr ? text.data() : "", text.size(),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(std::string_view bytes) {
    if (statement_ != nullptr)
        sqlite3_bind_blob64(statement_, ++bound_, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

bool Statement::step() {
    if (statement_ == nullptr) return false;
    code_ = sqlite3_step(statement_);
    return code_ == SQLITE_ROW;
}

std::string Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    const auto size = sqlite3_column_bytes(statement_, column);
    return bytes == nullptr ? std::string{} : std::string(bytes, static_cast<std::size_t>(size));
}

} // namespace alur::storage
