#include "report/plain_page.h"

#include <algorithm>

#include "base/text.h"

namespace alur::report {

namespace {

constexpr std::string_view spaces = " \t\r\n";

/// The first `count` characters of valid UTF-8.
std::string_view firstCharacters(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        if (starts && count-- == 0) break;
    }
    return text.substr(0, at);
}

} // namespace

void PlainPage::paragraph(std::string_view text, std::size_t indent, std::string_view mark) {
    const auto start = indent + characters(mark);
    std::string line = std::string(indent, ' ') + std::string(mark);
    std::size_t used = start;
    const auto newLine = [&] {
        text_ += line + "\n";
        line.assign(start, ' ');
        used = start;
    };
    while (true) {
        const auto from = text.find_first_not_of(spaces);
        if (from == std::string_view::npos) break;
        text.remove_prefix(from);
        const auto end = std::min(text.find_first_of(spaces), text.size());
        const auto safe = printable(text.substr(0, end));
        text.remove_prefix(end);
        for (std::string_view word = safe; !word.empty();) {
            const auto room = width - start;
            if (used > start && used + 1 + std::min(characters(word), room) > width) newLine();
            const auto part = firstCharacters(word, room);
            if (used > start) {
                line += ' ';
                ++used;
            }
            line += part;
            used += characters(part);
            word.remove_prefix(part.size());
        }
    }
    if (used > start || !mark.empty()) text_ += line + "\n";
}

void PlainPage::heading(std::string_view text) {
    paragraph(text);
    text_ += std::string(std::min(characters(printable(text)), width), '-') + "\n";
}

void PlainPage::gap() {
    if (!text_.empty()) text_ += "\n";
}

} // namespace alur::report
