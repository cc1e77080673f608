// A text in the languages of the program, and what a person may want to do with plain UTF-8.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace alur {

/// Indonesian first: it is the language that every text falls back to.
enum class Language { Id, En };
inline constexpr std::array languages{Language::Id, Language::En};

/// "id" or "en".
std::string_view code(Language language);

/// The same sentence in each language; a language may be missing (empty).
struct Text {
    std::array<std::string, languages.size()> in;

    Text() = default;
    Text(std::string indonesian, std::string english) : in{std::move(indonesian), std::move(english)} {}

    std::string& operator[](Language language) { return in[static_cast<std::size_t>(language)]; }
    const std::string& operator[](Language language) const { return in[static_cast<std::size_t>(language)]; }

    /// The text in `wanted`; where that is missing in Indonesian, else in any. Empty only where all are.
    const std::string& read(Language wanted) const;
    bool empty() const;
    bool operator==(const Text&) const = default;
};

/// `pattern` with {0}, {1} … replaced by the arguments, in every language. An argument that is missing stays
/// as it stands.
Text fill(const Text& pattern, std::initializer_list<Text> arguments);
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments);

/// A name or a number: the same in every language.
Text same(std::string_view word);

/// The offset of the first byte that is not valid UTF-8, or npos.
std::size_t invalidUtf8At(std::string_view bytes);
/// How many characters (code points) `text` has. Source: FORMAT.md counts characters.
std::size_t characters(std::string_view text);
std::size_t words(std::string_view text);
/// `text` made safe to print: control characters become visible escapes, so that a file cannot command a
/// terminal.
std::string printable(std::string_view text);
/// The edit distance (insert, delete, replace, swap of neighbours) between two short words.
std::size_t distance(std::string_view a, std::string_view b);

} // namespace alur
