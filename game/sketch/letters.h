// How wide text is on a page, the same on every machine and in every file that a page is written to: from the
// advances of Inter's letters, without a font.
#pragma once

#include <string_view>
#include <vector>

namespace alur::sketch {

/// Of the letters of labels, in page units.
inline constexpr float labelEm = 34;

/// Takes the first character off `text`, which must be valid UTF-8 and not empty.
char32_t nextLetter(std::string_view& text);
/// In page units where the letters are `em` high.
float letteringWidth(std::string_view line, float em);
/// Broken between words, and where `text` says so; each line without the spaces at its end. Never empty.
std::vector<std::string_view> brokenLines(std::string_view text, float width, float em);

} // namespace alur::sketch
