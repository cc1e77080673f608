#include "scenario/po.h"

#include <algorithm>
#include <optional>

#include "scenario/yaml_tree.h"

namespace alur::scenario {

namespace {

const Text notPo{"baris ini bukan baris berkas PO", "this line is none of a PO file"};
const Text unclosed{"tanda petik di baris ini tidak ditutup",
                    "the quotation marks of this line are not closed"};
const Text strangeEscape{"'\\{0}' tidak dikenal dalam berkas PO", "'\\{0}' is not known in a PO file"};
const Text plural{"bentuk jamak tidak dipakai di Alur", "plural forms are not used in Alur"};

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view line) {
    const auto start = line.find_first_not_of(" \t\r");
    return start == std::string_view::npos ? std::string_view{}
                                           : line.substr(start, line.find_last_not_of(" \t\r") + 1 - start);
}

bool takePrefix(std::string_view& line, std::string_view prefix) {
    if (line.substr(0, prefix.size()) != prefix) return false;
    line = trimmed(line.substr(prefix.size()));
    return true;
}

class PoReader {
public:
    PoReader(const std::string& file, ReadPo& po) : file_(file), po_(po) {}

    void read(std::string_view text) {
        if (text.substr(0, byteOrderMark.size()) == byteOrderMark) text.remove_prefix(byteOrderMark.size());
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            ++line_;
            readLine(trimmed(text.substr(at, end - at)));
            at = end + 1;
        }
        finish();
    }

private:
    void complain(const Text& what) { po_.problems.push_back({{file_, line_, 1}, "", what}); }

    void readLine(std::string_view line) {
        if (line.empty()) return finish();
        const bool obsolete = takePrefix(line, "#~");
        if (!obsolete && line[0] == '#') return readComment(line);
        if (!line.empty() && line[0] == '"') return append(line);
        if (line.empty() || line[0] == '|') return;
        readKeyword(line, obsolete);
    }

    void readComment(std::string_view line) {
        if (hasText_) finish();
        if (takePrefix(line, "#,")) entry_.fuzzy = line.find("fuzzy") != std::string_view::npos;
        else if (takePrefix(line, "#.")) entry_.remarks.emplace_back(line);
        else if (takePrefix(line, "#:")) entry_.reference = line;
    }

    void readKeyword(std::string_view line, bool obsolete) {
        const bool begins = line.substr(0, 7) == "msgctxt" || (line.substr(0, 5) == "msgid" && !inContext_);
        if (begins && hasText_) finish();
        if (begins && entry_.line == 0) entry_.line = line_;
        entry_.obsolete = entry_.obsolete || obsolete;
        inContext_ = false;
        if (takePrefix(line, "msgid_plural") || takePrefix(line, "msgstr[")) {
            complain(plural);
            ignored_.clear();
            target_ = &ignored_;
            hasText_ = true;
            return;
        }
        if (takePrefix(line, "msgctxt")) target_ = &entry_.context, inContext_ = true;
        else if (takePrefix(line, "msgid")) target_ = &entry_.id;
        else if (takePrefix(line, "msgstr")) target_ = &entry_.text, hasText_ = true;
        else return complain(notPo);
        isThere_ = true;
        append(line);
    }

    void append(std::string_view line) {
        if (!target_) return complain(notPo);
        if (line.size() < 2 || line.front() != '"') return complain(notPo);
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (line[i] == '"') {
                if (i + 1 != line.size()) complain(notPo);
                return;
            }
            if (line[i] != '\\') *target_ += line[i];
            else if (++i < line.size()) escape(line[i]);
        }
        complain(unclosed);
    }

    void escape(char c) {
        switch (c) {
        case 'n': *target_ += '\n'; break;
        case 't': *target_ += '\t'; break;
        case 'r': *target_ += '\r'; break;
        case '"':
        case '\\': *target_ += c; break;
        default: complain(fill(strangeEscape, {same(std::string(1, c))}));
        }
    }

    void finish() {
        if (isThere_) po_.entries.push_back(std::move(entry_));
        entry_ = {};
        target_ = nullptr;
        hasText_ = inContext_ = isThere_ = false;
    }

    const std::string& file_;
    ReadPo& po_;
    int line_ = 0;
    PoEntry entry_;
    std::string ignored_;
    std::string* target_ = nullptr; // what quoted lines are added to
    bool inContext_ = false;        // the msgid to come belongs to this entry
    bool hasText_ = false;          // the next msgid begins another
    bool isThere_ = false;
};

std::string quoted(std::string_view text) {
    std::string lines = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' || c == '\\') (lines += '\\') += c;
        else if (c == '\t') lines += "\\t";
        else if (c == '\r') lines += "\\r";
        else if (c == '\n') lines += i + 1 < text.size() ? "\\n\"\n\"" : "\\n";
        else lines += c;
    }
    lines += '"';
    return lines.find('\n') == std::string::npos ? lines : "\"\"\n" + lines;
}

} // namespace

ReadPo readPo(const std::string& file, std::string_view text) {
    ReadPo po;
    po.problems = checkBytes(file, text);
    if (po.problems.empty()) PoReader(file, po).read(text);
    return po;
}

std::string writtenPo(const std::vector<PoEntry>& entries) {
    std::string text;
    for (const auto& entry : entries) {
        if (!text.empty()) text += '\n';
        for (const auto& remark : entry.remarks) text += "#. " + remark + "\n";
        if (!entry.reference.empty()) text += "#: " + entry.reference + "\n";
        if (entry.fuzzy) text += "#, fuzzy\n";
        const std::string mark = entry.obsolete ? "#~ " : "";
        if (!entry.context.empty()) text += mark + "msgctxt " + quoted(entry.context) + "\n";
        text += mark + "msgid " + quoted(entry.id) + "\n";
        text += mark + "msgstr " + quoted(entry.text) + "\n";
    }
    return text;
}

} // namespace alur::scenario
