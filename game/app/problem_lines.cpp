#include "app/problem_lines.h"

#include <algorithm>

namespace alur::app {

namespace {

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        while (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The byte at which the character with this number, from 1, begins.
std::size_t byteOf(std::string_view line, int column) {
    std::size_t at = 0;
    for (int i = 1; i < column && at < line.size(); ++i) {
        ++at;
        while (at < line.size() && continues(line[at])) ++at;
    }
    return at;
}

/// Where a plain value ends that may have blanks: at a note, and within brackets at what parts it from the
/// next.
std::size_t endOfValue(std::string_view line, std::size_t from) {
    const bool inBrackets = line.substr(0, from).find_first_of("{[") != std::string_view::npos;
    auto end = std::min(line.find(" #", from), line.size());
    if (inBrackets) end = std::min(end, line.find_first_of(",]}", from));
    while (end > from && (line[end - 1] == ' ' || line[end - 1] == '\t')) --end;
    return end;
}

/// Where the word, the value, or what stands in quotation marks, ends that begins at `from`.
std::size_t endOfWord(std::string_view line, std::size_t from) {
    if (from >= line.size()) return from;
    const bool value =
        from >= 2 && line.substr(from - 2, 2) == ": " && line[from] != '{' && line[from] != '[';
    if (line[from] == '"' || line[from] == '\'') {
        const auto close = line.find(line[from], from + 1);
        if (close != std::string_view::npos) return close + 1;
    }
    if (value) return endOfValue(line, from);
    const auto end = std::min(line.find_first_of(" ,:]}\t", from), line.size());
    if (end > from) return end;
    auto next = from + 1;
    while (next < line.size() && continues(line[next])) ++next;
    return next;
}

} // namespace

std::vector<ui::ProblemLine> problemLines(std::string_view text, const std::vector<Problem>& problems,
                                          std::size_t most) {
    const auto lines = linesOf(text);
    std::vector<ui::ProblemLine> result;
    for (const auto& problem : problems) {
        if (result.size() == most) break;
        auto& one = result.emplace_back();
        one.problem = problem;
        const auto number = static_cast<std::size_t>(std::max(0, problem.place.line));
        if (number == 0 || number > lines.size()) continue;
        const auto line = lines[number - 1];
        const auto indent = std::min(line.find_first_not_of(" \t"), line.size());
        const auto from = std::max(indent, byteOf(line, problem.place.column));
        one.from = from - indent;
        one.to = endOfWord(line, from) - indent;
        one.line = line.substr(indent);
    }
    return result;
}

} // namespace alur::app
