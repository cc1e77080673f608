#include "casework/reading_level.h"

#include <algorithm>

namespace alur::casework {

namespace {

constexpr std::string_view spaces = " \t\r\n";

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// A letter, or a byte of one beyond ASCII.
bool isOfALetter(char c) { return isAsciiLetter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// The longest run of letters: "rumah-rumah" is as hard as "rumah", and quotation marks are no letters.
std::size_t lettersOf(std::string_view word) {
    std::size_t most = 0, here = 0;
    for (const char c : word) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        if (!isOfALetter(c)) here = 0;
        else if (!continues) ++here;
        most = std::max(most, here);
    }
    return most;
}

/// Whether a sentence ends with this word; `rest` is what follows it. "dr." or "No." before a small letter or
/// a figure does not end one.
bool endsSentence(std::string_view word, std::string_view rest) {
    const auto last = word.find_last_of(".!?");
    if (last == std::string_view::npos) return false;
    for (const char c : word.substr(last + 1))
        if (isAsciiLetter(c) || (c >= '0' && c <= '9')) return false; // 24.00
    const auto next = rest.find_first_not_of(spaces);
    if (next == std::string_view::npos || word[last] != '.') return true;
    const char c = rest[next];
    return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
}

} // namespace

ReadingLevel& ReadingLevel::operator+=(const ReadingLevel& more) {
    words += more.words;
    sentences += more.sentences;
    longWords += more.longWords;
    return *this;
}

ReadingLevel readingLevelOf(std::string_view text, Language language) {
    const std::size_t longAbove = language == Language::Id ? 8 : 6;
    ReadingLevel level;
    bool open = false; // a sentence
    while (true) {
        const auto from = text.find_first_not_of(spaces);
        if (from == std::string_view::npos) break;
        text.remove_prefix(from);
        const auto word = text.substr(0, text.find_first_of(spaces));
        text.remove_prefix(word.size());
        const auto letters = lettersOf(word);
        const bool isWord = letters > 0 || word.find_first_of("0123456789") != std::string_view::npos;
        level.words += isWord;
        level.longWords += letters > longAbove;
        open = open || isWord;
        if (open && endsSentence(word, text)) {
            ++level.sentences;
            open = false;
        }
    }
    level.sentences += open;
    return level;
}

ReadingLevel readingLevelOf(const scenario::Scene& scene, Language language) {
    auto level = readingLevelOf(scene.text[language], language);
    for (const auto& line : scene.lines) level += readingLevelOf(line.text[language], language);
    return level;
}

} // namespace alur::casework
