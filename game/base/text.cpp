#include "base/text.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace alur {

std::string_view code(Language language) { return language == Language::Id ? "id" : "en"; }

const std::string& Text::read(Language wanted) const {
    if (const auto& text = (*this)[wanted]; !text.empty()) return text;
    for (const auto& text : in)
        if (!text.empty()) return text;
    return in.front();
}

bool Text::empty() const {
    return std::all_of(in.begin(), in.end(), [](const std::string& text) { return text.empty(); });
}

namespace {

template <class Words> std::string fillWith(std::string_view pattern, const Words& words) {
    std::string filled;
    filled.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool hole = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const auto index = hole ? static_cast<std::size_t>(pattern[i + 1] - '0') : words.size();
        if (index < words.size()) {
            filled += *(words.begin() + static_cast<std::ptrdiff_t>(index));
            i += 2;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

} // namespace

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
    return fillWith(pattern, arguments);
}

Text fill(const Text& pattern, std::initializer_list<Text> arguments) {
    Text filled;
    for (const auto language : languages) {
        std::vector<std::string_view> words;
        for (const auto& argument : arguments) words.push_back(argument.read(language));
        filled[language] = fillWith(pattern.read(language), words);
    }
    return filled;
}

Text same(std::string_view word) { return {std::string(word), std::string(word)}; }

namespace {

/// The length of the valid UTF-8 sequence that starts at `at`; 0 where there is none.
std::size_t sequenceLength(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0) != 0x80) return 0;
    const unsigned char second = byte(at + 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second > 0x9F;
    const bool beyond = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

} // namespace

std::size_t invalidUtf8At(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = sequenceLength(bytes, at);
        if (length == 0) return at;
        at += length;
    }
    return std::string_view::npos;
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::size_t words(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

std::string printable(std::string_view text) {
    std::string safe;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto length = sequenceLength(text, i);
        const bool c1Control = length == 2 && byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (length == 0 || byte < 0x20 || byte == 0x7F || c1Control) {
            char escape[8];
            const auto shown = c1Control ? static_cast<unsigned char>(text[i + 1]) : byte;
            std::snprintf(escape, sizeof escape, "\\x%02x", static_cast<unsigned>(shown));
            safe += escape;
            i += c1Control ? 2 : 1;
        } else {
            safe.append(text, i, length);
            i += length;
        }
    }
    return safe;
}

std::size_t distance(std::string_view a, std::string_view b) {
    // Optimal string alignment, three rows.
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

} // namespace alur
