// A CSV file read back, strictly by RFC 4180.
#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace alur::test {

using CsvRow = std::vector<std::string>;

/// The cells of each row. A quote where none may stand, or a line that does not end in CR LF, is a fault.
inline std::vector<CsvRow> csvRows(const std::string& bytes) {
    const std::string mark = "\xEF\xBB\xBF";
    if (bytes.compare(0, mark.size(), mark) != 0) throw std::runtime_error("no byte order mark");
    std::vector<CsvRow> rows;
    std::size_t at = mark.size();
    while (at < bytes.size()) {
        CsvRow row;
        while (true) {
            std::string cell;
            if (bytes[at] == '"') {
                for (++at;; ++at) {
                    if (at >= bytes.size()) throw std::runtime_error("a quote is never closed");
                    if (bytes[at] != '"') cell += bytes[at];
                    else if (bytes[at + 1] == '"') cell += bytes[++at];
                    else break;
                }
                ++at;
            } else {
                for (; bytes[at] != ',' && bytes[at] != '\r'; ++at) {
                    if (bytes[at] == '"' || bytes[at] == '\n')
                        throw std::runtime_error("not quoted: " + cell);
                    cell += bytes[at];
                }
            }
            row.push_back(cell);
            if (bytes[at] != ',') break;
            ++at;
        }
        if (bytes.compare(at, 2, "\r\n") != 0)
            throw std::runtime_error("no end of line after: " + row.back());
        at += 2;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Each row by the names in the first.
inline std::vector<std::map<std::string, std::string>> csvRecords(const std::string& bytes) {
    const auto rows = csvRows(bytes);
    std::vector<std::map<std::string, std::string>> records;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != rows[0].size()) throw std::runtime_error("a row of another length");
        std::map<std::string, std::string> record;
        for (std::size_t c = 0; c < rows[i].size(); ++c) record[rows[0][c]] = rows[i][c];
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace alur::test
