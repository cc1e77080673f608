#include "session/roster.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "session/roster_words.h"

namespace alur::session {

namespace {

namespace words = roster_words;

void append(std::string& text, std::uint32_t point) {
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | (point >> shift & 0x3F)); };
    if (point < 0x80) text += static_cast<char>(point);
    else if (point < 0x800) text += static_cast<char>(0xC0 | point >> 6), tail(0);
    else if (point < 0x10000) text += static_cast<char>(0xE0 | point >> 12), tail(6), tail(0);
    else text += static_cast<char>(0xF0 | point >> 18), tail(12), tail(6), tail(0);
}

/// 0x80 to 0x9F of Windows-1252; 0 where nothing stands.
constexpr std::array<std::uint16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string fromWindows(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && byte < 0xA0)
            append(text, windows1252[byte - 0x80U] ? windows1252[byte - 0x80U] : ' ');
        else append(text, byte);
    }
    return text;
}

std::string fromUtf16(std::string_view bytes, bool bigFirst) {
    std::string text;
    const auto unit = [&](std::size_t at) {
        const auto a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(bigFirst ? a << 8 | b : b << 8 | a);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto point = unit(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size()) {
            const auto low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000)
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00), at += 2;
        }
        if (point < 0xD800 || point >= 0xE000) append(text, point);
    }
    return text;
}

/// One line of the list: its parts, and the line that it begins on.
struct Row {
    int line = 0;
    std::vector<std::string> parts;
    bool openQuote = false;
};

/// Parts by `separator`; a part that begins with a quotation mark goes to the next one that is not doubled,
/// over the ends of lines too. One that is never closed is taken as a letter.
class Rows {
public:
    Rows(std::string_view text, char separator) : text_(text), separator_(separator) {}

    std::vector<Row> read() {
        std::vector<Row> rows;
        while (at_ < text_.size()) {
            row_ = {line_, {}, false};
            do row_.parts.push_back(part());
            while (at_ < text_.size() && text_[at_] == separator_ && ++at_);
            if (at_ < text_.size()) ++at_, ++line_; // the end of the line
            rows.push_back(std::move(row_));
        }
        return rows;
    }

private:
    std::string part() {
        const auto first = text_.find_first_not_of(' ', at_);
        if (first != std::string_view::npos && text_[first] == '"') {
            if (auto quoted = quotedPart(first + 1)) return *quoted;
            row_.openQuote = true;
        }
        const auto begin = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n') ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }
    std::optional<std::string> quotedPart(std::size_t from) {
        std::string part;
        int lines = 0;
        for (auto i = from; i < text_.size(); ++i) {
            if (text_[i] == '\n') ++lines;
            if (text_[i] != '"') part += text_[i] == '\n' ? ' ' : text_[i];
            else if (i + 1 < text_.size() && text_[i + 1] == '"') part += '"', ++i;
            else {
                const auto next = text_.find_first_not_of(' ', i + 1);
                const bool ends =
                    next == std::string_view::npos || text_[next] == separator_ || text_[next] == '\n';
                if (!ends) return {};
                at_ = next == std::string_view::npos ? text_.size() : next;
                line_ += lines;
                return part;
            }
            if (lines > 3) return {}; // a stray mark must not swallow the list
        }
        return {};
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 1;
    Row row_;
};

char separatorOf(std::string_view text) {
    if (text.find('\t') != std::string_view::npos) return '\t';
    if (text.find(';') != std::string_view::npos) return ';';
    return ',';
}

/// Without control characters and marks of direction; spaces at the ends and doubled ones are gone.
std::string cleaned(std::string_view part, bool& hidden) {
    std::string clean;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const auto byte = static_cast<unsigned char>(part[i]);
        const auto mark = part.substr(i, 3);
        const bool directs = mark == "\u200E" || mark == "\u200F" || mark == "\u200B" || mark == "\uFEFF" ||
                             (mark >= "\u202A" && mark <= "\u202E") || (mark >= "\u2066" && mark <= "\u2069");
        if (directs) hidden = true, i += 2;
        else if (part.substr(i, 2) == "\u00A0") clean += clean.empty() || clean.back() == ' ' ? "" : " ", ++i;
        else if (byte < 0x20 || byte == 0x7F) {
            hidden = hidden || (part[i] != '\t' && part[i] != '\r');
            if (!clean.empty() && clean.back() != ' ') clean += ' ';
        } else if (part[i] != ' ' || (!clean.empty() && clean.back() != ' ')) clean += part[i];
    }
    while (!clean.empty() && clean.back() == ' ') clean.pop_back();
    return clean;
}

std::string shortened(const std::string& text, std::size_t most) {
    std::size_t at = 0, count = 0;
    while (at < text.size() && count < most) {
        ++count, ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    }
    return text.substr(0, at);
}

enum class Column { None, Number, Name, Organisation, Kelurahan };

Column columnOf(std::string_view heading) {
    const auto word = folded(heading);
    const auto any = [&](std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    if (any({"no", "no.", "nomor", "number", "nr", "#"})) return Column::Number;
    if (any({"nama", "nama lengkap", "nama peserta", "inisial", "peserta", "name", "full name", "initials"}))
        return Column::Name;
    if (any({"organisasi", "lembaga", "instansi", "unsur", "asal", "asal organisasi", "organisation",
             "organization", "institution"}))
        return Column::Organisation;
    if (any({"kelurahan", "desa", "kelurahan/desa", "wilayah", "alamat", "ward", "village"}))
        return Column::Kelurahan;
    return Column::None;
}

bool isNumber(std::string_view part) {
    while (!part.empty() && (part.back() == '.' || part.back() == ' ')) part.remove_suffix(1);
    return !part.empty() && part.size() <= 4 &&
           std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "S.Pd", "M.Si.", "SH": what follows a name behind a comma without being another part.
bool isTitle(std::string_view part) {
    static constexpr std::array<std::string_view, 12> plain{"SH",  "MH",  "SE",  "MM",   "ST",  "MT",
                                                            "SKM", "MSi", "SPd", "SSos", "Amd", "S1"};
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && (part.back() == ' ' || part.back() == '\r')) part.remove_suffix(1);
    if (std::find(plain.begin(), plain.end(), part) != plain.end()) return true;
    const bool letters = std::all_of(part.begin(), part.end(), [](char c) {
        return c == '.' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    return letters && part.size() <= 9 && part.find('.') != std::string_view::npos && part.front() >= 'A' &&
           part.front() <= 'Z';
}

/// Where each column stands, as the first line's headings say, or as it usually is.
std::vector<Column> columnsOf(const std::vector<Row>& rows, bool& heading) {
    std::vector<Column> columns;
    heading = false;
    if (rows.empty()) return columns;
    for (const auto& part : rows.front().parts) columns.push_back(columnOf(part));
    heading = std::find(columns.begin(), columns.end(), Column::Name) != columns.end() &&
              (columns.size() > 1 || folded(rows.front().parts.front()) != "peserta");
    if (heading) return columns;
    columns = {Column::Name, Column::Organisation, Column::Kelurahan};
    const auto filled = [](const Row& row) { return row.parts.size() > 1; };
    const bool numbered = std::any_of(rows.begin(), rows.end(), filled) &&
                          std::all_of(rows.begin(), rows.end(), [&](const Row& row) {
                              return !filled(row) || isNumber(row.parts.front());
                          });
    if (numbered) columns.insert(columns.begin(), Column::Number);
    return columns;
}

std::string& fieldOf(Person& person, Column column) {
    return column == Column::Organisation ? person.organisation
           : column == Column::Kelurahan  ? person.kelurahan
                                          : person.name;
}

class Reader {
public:
    Roster read(std::string_view bytes) {
        const auto text = decoded(bytes, roster_.remarks);
        const char separator = separatorOf(text);
        auto rows = Rows(text, separator).read();
        if (separator == ',') joinTitles(rows);
        const auto blank = std::erase_if(rows, [](const Row& row) {
            bool ignored = false;
            return std::all_of(row.parts.begin(), row.parts.end(),
                               [&](const auto& part) { return cleaned(part, ignored).empty(); });
        });
        bool heading = false;
        const auto columns = columnsOf(rows, heading);
        if (heading) tell(0, words::heading);
        if (blank > 0) tell(0, fill(words::emptyLines, {same(std::to_string(blank))}));
        for (std::size_t i = heading ? 1 : 0; i < rows.size(); ++i) take(rows[i], columns);
        finish();
        return std::move(roster_);
    }

private:
    void tell(int line, Text text, bool bad = false) {
        roster_.remarks.push_back({line, std::move(text), bad});
    }

    static void joinTitles(std::vector<Row>& rows) {
        for (auto& row : rows)
            for (std::size_t i = 1; i < row.parts.size();)
                if (isTitle(row.parts[i])) {
                    row.parts[i - 1] += "," + row.parts[i];
                    row.parts.erase(row.parts.begin() + static_cast<std::ptrdiff_t>(i));
                } else ++i;
    }

    void take(const Row& row, const std::vector<Column>& columns) {
        Person person;
        bool hidden = false;
        for (std::size_t i = 0; i < row.parts.size() && i < columns.size(); ++i) {
            if (columns[i] == Column::None || columns[i] == Column::Number) continue;
            auto& field = fieldOf(person, columns[i]);
            field = cleaned(row.parts[i], hidden);
            if (const auto length = characters(field); length > longestName) {
                field = shortened(field, longestName);
                tell(row.line,
                     fill(words::tooLong, {same(std::to_string(length)), same(std::to_string(longestName))}),
                     true);
            }
        }
        ++found_;
        if (roster_.people.size() == mostPeople) return;
        if (hidden) tell(row.line, words::hidden);
        if (row.openQuote) tell(row.line, words::openQuote);
        if (person.name.empty()) tell(row.line, words::noName);
        else if (std::string_view("=+-@").find(person.name.front()) != std::string_view::npos)
            tell(row.line, fill(words::formula, {same(shortened(person.name, 40))}));
        const auto key =
            folded(person.name) + "\n" + folded(person.organisation) + "\n" + folded(person.kelurahan);
        if (const auto [twin, isNew] = lines_.try_emplace(key, row.line); !isNew && !person.name.empty())
            tell(row.line,
                 fill(words::twin, {same(shortened(person.name, 40)), same(std::to_string(twin->second))}));
        person.number = static_cast<int>(roster_.people.size()) + 1;
        roster_.people.push_back(std::move(person));
    }

    void finish() {
        if (found_ > mostPeople)
            tell(0, fill(words::tooMany, {same(std::to_string(found_)), same(std::to_string(mostPeople))}),
                 true);
        if (found_ == 0 && roster_.remarks.empty()) tell(0, words::nothing);
    }

    Roster roster_;
    std::map<std::string, int> lines_;
    std::size_t found_ = 0;
};

} // namespace

std::string folded(std::string_view name) {
    std::string word;
    for (const char c : name)
        if (c != ' ' || (!word.empty() && word.back() != ' '))
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    while (!word.empty() && (word.back() == ' ' || word.back() == '\r')) word.pop_back();
    return word;
}

std::string decoded(std::string_view bytes, std::vector<Remark>& remarks) {
    std::string text;
    if (bytes.starts_with("\xEF\xBB\xBF")) text = bytes.substr(3);
    else if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        text = fromUtf16(bytes.substr(2), bytes[0] == '\xFE');
        remarks.push_back({0, words::wide});
    } else text = bytes;
    if (text.find('\0') != std::string::npos) {
        remarks.push_back({0, words::noText, true});
        return {};
    }
    if (invalidUtf8At(text) != std::string_view::npos) {
        text = fromWindows(text);
        remarks.push_back({0, words::windows});
    }
    std::string lines; // one mark for the end of a line, whatever machine wrote it
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r') lines += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n') lines += '\n';
    return lines;
}

Roster readRoster(std::string_view bytes) { return Reader().read(bytes); }

std::vector<Person> keepNumbers(const std::vector<Person>& before, std::vector<Person> now) {
    std::vector<bool> taken(before.size());
    const auto same = [](const Person& a, const Person& b) {
        return a.name == b.name && a.organisation == b.organisation && a.kelurahan == b.kelurahan;
    };
    int highest = 0;
    for (const auto& person : before) highest = std::max(highest, person.number);
    for (auto& person : now) {
        person.number = 0;
        for (std::size_t i = 0; i < before.size() && person.number == 0; ++i)
            if (!taken[i] && same(before[i], person)) person.number = before[i].number, taken[i] = true;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i].number != 0) continue;
        const bool mended = i < before.size() && !taken[i];
        now[i].number = mended ? before[i].number : ++highest;
        if (mended) taken[i] = true;
    }
    return now;
}

std::string rosterText(const std::vector<Person>& people) {
    std::string text;
    const auto quoted = [](const std::string& field) {
        if (field.find('"') == std::string::npos) return field;
        std::string in = "\"";
        for (const char c : field) in += c == '"' ? std::string("\"\"") : std::string(1, c);
        return in + "\"";
    };
    for (const auto& person : people)
        text +=
            quoted(person.name) + "\t" + quoted(person.organisation) + "\t" + quoted(person.kelurahan) + "\n";
    return text;
}

} // namespace alur::session
