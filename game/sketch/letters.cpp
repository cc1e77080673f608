#include "sketch/letters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace alur::sketch {

namespace {

// The advances of Inter Regular's letters, in thousandths of an em: U+0020 to U+007E, U+00A0 to U+017F.
constexpr std::array<std::uint16_t, 95> plain{
    281, 278, 403, 631, 638, 813, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, 625, 464, 605,
    636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598,
    587, 743, 740, 264, 543, 652, 563, 889, 753, 761, 635, 761, 639, 638, 642, 741, 676, 949, 642,
    665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544,
    237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 813, 540, 557, 541, 362, 327, 362, 659};
constexpr std::array<std::uint16_t, 224> accented{
    281, 278, 558, 631, 723, 548, 266, 551, 591, 915, 449, 540, 540, 460, 670, 449, 455, 659, 420, 430, 497,
    622, 599, 276, 267, 313, 449, 540, 884, 926, 949, 507, 676, 676, 676, 676, 676, 676, 990, 727, 598, 598,
    598, 598, 264, 264, 264, 264, 719, 753, 761, 761, 761, 761, 761, 659, 761, 741, 741, 741, 741, 665, 631,
    609, 564, 564, 564, 564, 564, 564, 925, 558, 582, 582, 582, 582, 237, 237, 237, 237, 580, 585, 597, 597,
    597, 597, 597, 659, 597, 581, 581, 581, 581, 557, 609, 557, 676, 564, 676, 564, 676, 564, 727, 558, 727,
    558, 727, 558, 727, 558, 719, 677, 719, 621, 598, 582, 598, 582, 598, 582, 598, 582, 598, 582, 743, 609,
    743, 609, 743, 609, 743, 609, 740, 591, 777, 591, 443, 278, 264, 237, 264, 237, 264, 237, 264, 237, 807,
    474, 543, 237, 652, 544, 631, 563, 237, 563, 237, 563, 305, 563, 315, 563, 237, 753, 585, 753, 585, 753,
    585, 994, 753, 585, 761, 597, 761, 597, 761, 597, 953, 990, 639, 372, 639, 372, 639, 372, 638, 523, 638,
    523, 638, 523, 638, 523, 642, 364, 642, 364, 642, 364, 741, 581, 741, 581, 741, 581, 741, 581, 741, 581,
    741, 581, 949, 813, 665, 557, 665, 625, 541, 625, 541, 625, 541, 267};
constexpr std::array<std::pair<char32_t, std::uint16_t>, 9> signs{{{0x2010, 358},
                                                                   {0x2013, 500},
                                                                   {0x2014, 1000},
                                                                   {0x2018, 199},
                                                                   {0x2019, 185},
                                                                   {0x201C, 381},
                                                                   {0x201D, 381},
                                                                   {0x2022, 563},
                                                                   {0x2026, 821}}};
constexpr std::uint16_t unknown = 600;

std::uint16_t advance(char32_t letter) {
    if (letter >= 0x20 && letter <= 0x7E) return plain[letter - 0x20];
    if (letter >= 0xA0 && letter <= 0x17F) return accented[letter - 0xA0];
    const auto* sign =
        std::find_if(signs.begin(), signs.end(), [&](const auto& one) { return one.first == letter; });
    return sign != signs.end() ? sign->second : unknown;
}

} // namespace

char32_t nextLetter(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t letter = more == 0 ? first : first & (0x3FU >> more);
    for (std::size_t i = 1; i <= more && i < text.size(); ++i)
        letter = letter << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(std::min(more + 1, text.size()));
    return letter;
}

float letteringWidth(std::string_view line, float em) {
    unsigned thousandths = 0;
    while (!line.empty()) thousandths += advance(nextLetter(line));
    return static_cast<float>(thousandths) * em / 1000;
}

std::vector<std::string_view> brokenLines(std::string_view text, float width, float em) {
    std::vector<std::string_view> lines;
    std::size_t begin = 0, fits = 0; // the line begins; the last place where it can be broken
    float way = 0;
    const auto put = [&](std::size_t end, std::size_t next) {
        auto line = text.substr(begin, end - begin);
        while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
        lines.push_back(line);
        begin = fits = next;
        way = 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        auto rest = text.substr(at);
        const char32_t letter = nextLetter(rest);
        const std::size_t next = text.size() - rest.size();
        if (letter == '\n') {
            put(at, next);
            at = next;
            continue;
        }
        way += static_cast<float>(advance(letter)) * em / 1000;
        if (letter == ' ') fits = next;
        if (way > width && letter != ' ' && at > begin) {
            const std::size_t end = fits > begin ? fits : at; // a word longer than the line is broken
            put(end, end);
            at = end;
            continue;
        }
        at = next;
    }
    if (begin < text.size() || text.empty() || text.back() == '\n') put(text.size(), text.size());
    return lines;
}

} // namespace alur::sketch
