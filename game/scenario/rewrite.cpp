#include "scenario/rewrite.h"

#include <algorithm>

#include "scenario/yaml_tree.h"

namespace alur::scenario {

std::string rewritten(std::string_view text, std::vector<Change> changes) {
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return a.offset < b.offset; });
    std::string result;
    std::size_t at = 0;
    for (const auto& change : changes) {
        result += text.substr(at, change.offset - at);
        result += change.with;
        at = change.offset + change.length;
    }
    return result += text.substr(at);
}

namespace {

constexpr auto npos = std::string_view::npos;

std::size_t endOfLine(std::string_view text, std::size_t at) {
    return std::min(text.find('\n', at), text.size());
}

std::size_t startOfLine(std::string_view text, std::size_t at) {
    const auto before = at == 0 ? npos : text.rfind('\n', at - 1);
    return before == npos ? 0 : before + 1;
}

std::size_t indentAt(std::string_view text, std::size_t lineStart) {
    return std::min(text.find_first_not_of(' ', lineStart), text.size()) - lineStart;
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == npos; }

/// Where the text before `end` stops, spaces left out.
std::size_t trimmedEnd(std::string_view text, std::size_t start, std::size_t end) {
    while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\t' || text[end - 1] == '\r')) --end;
    return end;
}

std::optional<std::size_t> endOfQuotation(std::string_view text, std::size_t start) {
    const char quote = text[start];
    for (std::size_t i = start + 1; i < text.size(); ++i) {
        const bool twice = quote == '\'' && text.substr(i, 2) == "''";
        if (twice || (quote == '"' && text[i] == '\\')) ++i;
        else if (text[i] == quote) return i + 1;
    }
    return {};
}

/// The lines below that stand further in than the first of them starts.
std::size_t endOfBlock(std::string_view text, std::size_t start) {
    std::size_t end = trimmedEnd(text, start, endOfLine(text, start));
    std::optional<std::size_t> indent;
    for (auto line = endOfLine(text, start) + 1; line < text.size(); line = endOfLine(text, line) + 1) {
        const auto stop = endOfLine(text, line);
        if (isBlank(text.substr(line, stop - line))) continue;
        const auto here = indentAt(text, line);
        if (!indent && here <= indentAt(text, startOfLine(text, start))) break;
        if (!indent) indent = here;
        if (here < *indent) break;
        end = trimmedEnd(text, line, stop);
    }
    return end;
}

/// Where a plain word ends on its line: at a comment, at a colon that ends a key, within {…} also at a comma
/// or a bracket.
std::size_t endOfPlainLine(std::string_view text, std::size_t start, bool inFlow) {
    const auto stop = endOfLine(text, start);
    for (auto i = start; i < stop; ++i) {
        const bool spaceNext =
            i + 1 >= stop || text[i + 1] == ' ' || text[i + 1] == '\t' || text[i + 1] == '\r';
        const bool flowNext = inFlow && i + 1 < stop && std::string_view(",[]{}").find(text[i + 1]) != npos;
        if (text[i] == '#' && i > start && (text[i - 1] == ' ' || text[i - 1] == '\t')) return i;
        if (text[i] == ':' && (spaceNext || flowNext)) return i;
        if (inFlow && std::string_view(",[]{}").find(text[i]) != npos) return i;
    }
    return stop;
}

std::size_t endOfPlain(std::string_view text, std::size_t start, bool inFlow) {
    auto stop = endOfPlainLine(text, start, inFlow);
    auto end = trimmedEnd(text, start, stop);
    const auto indent = indentAt(text, startOfLine(text, start));
    while (stop == endOfLine(text, stop) && stop < text.size()) { // it may go on in the next line
        const auto line = stop + 1;
        const auto first = text.find_first_not_of(" \t", line);
        if (first == npos || text[first] == '\n' || text[first] == '\r' || text[first] == '#') break;
        if (!inFlow && first - line <= indent) break;
        stop = endOfPlainLine(text, first, inFlow);
        if (trimmedEnd(text, first, stop) > first) end = trimmedEnd(text, first, stop);
    }
    return end;
}

} // namespace

std::optional<std::size_t> lengthOfWord(std::string_view text, std::size_t offset, bool inFlow) {
    if (offset >= text.size()) return {};
    switch (text[offset]) {
    case '"':
    case '\'': {
        const auto end = endOfQuotation(text, offset);
        return end ? std::optional(*end - offset) : std::nullopt;
    }
    case '|':
    case '>': return endOfBlock(text, offset) - offset;
    default: return endOfPlain(text, offset, inFlow) - offset;
    }
}

std::string quotedYaml(std::string_view words) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string quoted = "\"";
    for (const char c : words) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') (quoted += '\\') += c;
        else if (c == '\n') quoted += "\\n";
        else if (c == '\t') quoted += "\\t";
        else if (byte < 0x20 || byte == 0x7F) ((quoted += "\\x") += digits[byte >> 4U]) += digits[byte & 15U];
        else quoted += c;
    }
    return quoted + '"';
}

namespace {

bool startsTopLine(std::string_view line) {
    return !line.empty() && std::string_view(" \t#\r\n").find(line[0]) == npos;
}

/// The lines of the top key `key` with what is indented below; empty where there is none.
std::string_view linesOf(std::string_view text, std::string_view key) {
    std::size_t start = npos;
    for (std::size_t at = 0; at < text.size(); at = endOfLine(text, at) + 1) {
        const auto line = text.substr(at);
        if (!startsTopLine(line)) continue;
        if (start != npos) return text.substr(start, at - start);
        if (line.substr(0, key.size()) == key && line.substr(key.size(), 1) == ":") start = at;
    }
    return start == npos ? std::string_view{} : text.substr(start);
}

class HeadWriter {
public:
    explicit HeadWriter(std::string_view text) : text_(text) {}

    void setWord(std::string_view key, const std::string& word) {
        at(key, [&](const Node& node, std::string_view lines) {
            if (node.isWord()) change(lines, node, word, false);
        });
    }

    void setTitle(const Text& title) {
        at("title", [&](const Node& node, std::string_view lines) {
            if (node.isWord())
                change(lines, node,
                       "{id: " + quotedYaml(title.read(Language::Id)) +
                           ", en: " + quotedYaml(title.read(Language::En)) + "}",
                       false);
            const bool inFlow = lines.substr(node.offset, 1) == "{";
            for (const auto language : languages)
                if (const auto* words = node.find(code(language)); words && words->isWord())
                    change(lines, *words, quotedYaml(title.read(language)), inFlow);
        });
    }

    std::string result() && { return rewritten(text_, std::move(changes_)); }

private:
    template <class Set> void at(std::string_view key, Set set) {
        const auto lines = linesOf(text_, key);
        std::vector<Problem> ignored;
        const auto tree = parseTree("", lines, ignored);
        const auto* node = tree.empty() ? nullptr : tree.root().find(key);
        if (node) set(*node, lines);
    }

    void change(std::string_view lines, const Node& node, const std::string& with, bool inFlow) {
        const auto length = lengthOfWord(lines, node.offset, inFlow);
        const auto start = static_cast<std::size_t>(lines.data() - text_.data());
        if (length) changes_.push_back({start + node.offset, *length, with});
    }

    std::string_view text_;
    std::vector<Change> changes_;
};

} // namespace

std::string withHead(std::string_view text, const NewHead& head) {
    HeadWriter writer(text);
    if (!head.id.empty()) writer.setWord("id", head.id);
    if (!head.group.empty()) writer.setWord("group", head.group);
    if (!head.title.empty()) writer.setTitle(head.title);
    return std::move(writer).result();
}

std::string idFrom(std::string_view title) {
    constexpr std::size_t most = 40;
    std::string id;
    for (const char c : title) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (letter) id += static_cast<char>(c | 0x20);
        else if (digit && !id.empty()) id += c;
        else if (!id.empty() && id.back() != '-' && static_cast<unsigned char>(c) < 0x80) id += '-';
    }
    id.resize(std::min(id.size(), most));
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "kasus" : id;
}

} // namespace alur::scenario
