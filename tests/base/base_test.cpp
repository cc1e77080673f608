#include <gtest/gtest.h>

#include "base/fraction.h"
#include "base/minutes.h"
#include "base/problem.h"
#include "base/text.h"

namespace alur {
namespace {

TEST(Text, FallsBackToIndonesianAndThenToAny) {
    EXPECT_EQ((Text{"rumah", ""}.read(Language::En)), "rumah");
    EXPECT_EQ((Text{"", "home"}.read(Language::Id)), "home");
    EXPECT_EQ(Text{}.read(Language::Id), "");
}

TEST(Text, FillsEachLanguageWithItsOwnWords) {
    const auto filled =
        fill(Text{"{0} untuk {1}", "{0} for {1}"}, {Text{"Tempat aman", "A safe place"}, same("Sari")});
    EXPECT_EQ(filled.read(Language::Id), "Tempat aman untuk Sari");
    EXPECT_EQ(filled.read(Language::En), "A safe place for Sari");
}

TEST(Text, LeavesAHoleWithoutAnArgumentAsItStands) {
    EXPECT_EQ(fill("{0} {7} {x} {", {"satu"}), "satu {7} {x} {");
}

TEST(Text, NeverFillsWhatAnArgumentBringsAlong) { EXPECT_EQ(fill("{0}{1}", {"{1}", "%s"}), "{1}%s"); }

TEST(Utf8, FindsTheFirstInvalidByte) {
    EXPECT_EQ(invalidUtf8At("Wa’i Saodah – 日本 😀"), std::string_view::npos);
    EXPECT_EQ(invalidUtf8At("ab\xFF"), 2U);
    EXPECT_EQ(invalidUtf8At("\xC0\xAF"), 0U);         // overlong
    EXPECT_EQ(invalidUtf8At("x\xED\xA0\x80"), 1U);    // a surrogate
    EXPECT_EQ(invalidUtf8At("abc\xE2\x82"), 3U);      // cut off
    EXPECT_EQ(invalidUtf8At("\xF4\x90\x80\x80"), 0U); // beyond the last character
}

TEST(Utf8, CountsCharactersAndWords) {
    EXPECT_EQ(characters("naïve"), 5U);
    EXPECT_EQ(words("  satu dua\ntiga\t"), 3U);
    EXPECT_EQ(words(""), 0U);
}

TEST(Printable, ShowsWhatWouldCommandATerminal) {
    EXPECT_EQ(printable("a\x1b[31mb\n"), "a\\x1b[31mb\\x0a");
    EXPECT_EQ(printable("Wa’i"), "Wa’i");
    EXPECT_EQ(printable("\xC2\x9B"), "\\x9b"); // a C1 control
}

TEST(Distance, CountsASwapOfNeighboursAsOne) {
    EXPECT_EQ(distance("shelter", "shetler"), 1U);
    EXPECT_EQ(distance("selter", "shelter"), 1U);
    EXPECT_EQ(distance("", "abc"), 3U);
}

TEST(Minutes, AreReadAsTheFormatWritesThem) {
    EXPECT_EQ(parseMinutes("45m"), Minutes{45});
    EXPECT_EQ(parseMinutes("1d12h"), Minutes{36 * 60});
    EXPECT_EQ(parseMinutes("0m"), Minutes{0});
    EXPECT_EQ(parseMinutes("3650d"), longestTime);
}

TEST(Minutes, RefuseEverythingElse) {
    for (const char* text :
         {"", "5", "h", "1h1d", "1.5h", "-3h", "3650d1m", "99999999999999999999d", "1h 30m", "2w", "1d1d"})
        EXPECT_FALSE(parseMinutes(text)) << text;
}

TEST(Minutes, AreWrittenAsTheyAreRead) {
    for (const char* text : {"0m", "45m", "2h", "1d12h", "3d", "1d1h1m"})
        EXPECT_EQ(toString(*parseMinutes(text)), text);
}

TEST(Fraction, IsAlwaysReducedWithAPositiveDenominator) {
    EXPECT_EQ(toString(Fraction(6, -8)), "-3/4");
    EXPECT_EQ(toString(Fraction(0, 5)), "0/1");
    EXPECT_EQ(toString(Fraction(7)), "7/1");
}

TEST(Fraction, ReckonsExactly) {
    EXPECT_EQ(Fraction(1, 3) + Fraction(1, 6), Fraction(1, 2));
    EXPECT_EQ(Fraction(1, 2) - Fraction(3, 4), Fraction(-1, 4));
    EXPECT_EQ(Fraction(2, 3) * Fraction(9, 4), Fraction(3, 2));
    EXPECT_EQ(Fraction(2, 3) / Fraction(4, 9), Fraction(3, 2));
}

TEST(Fraction, ComparesWithoutOverflow) {
    const Fraction::Integer huge = Fraction::Integer{1} << 100;
    EXPECT_LT(Fraction(huge, huge + 1), Fraction(huge + 1, huge + 2));
    EXPECT_GT(Fraction(-1, 3), Fraction(-1, 2));
    EXPECT_EQ(Fraction(2, 4) <=> Fraction(1, 2), std::strong_ordering::equal);
    EXPECT_LT(Fraction(1, 2), Fraction(2, 3));
    EXPECT_GT(Fraction(5), Fraction(9, 2));
}

TEST(Fraction, IsShownInPercentRoundedHalfUp) {
    EXPECT_EQ(percent(Fraction(1, 200)), 1);
    EXPECT_EQ(percent(Fraction(1, 201)), 0);
    EXPECT_EQ(percent(Fraction(2, 3)), 67);
    EXPECT_EQ(percent(Fraction(1)), 100);
}

TEST(Problem, IsSaidWithItsPlaceAndKeysInBothLanguages) {
    const Problem problem{{"kasus.yaml", 41, 9},
                          "people.sari",
                          Text{"peran tidak ada", "the role is missing"},
                          Severity::Error};
    EXPECT_EQ(toString(problem, Language::Id), "kasus.yaml:41:9: galat: people.sari: peran tidak ada");
    EXPECT_EQ(toString(problem, Language::En), "kasus.yaml:41:9: error: people.sari: the role is missing");
}

TEST(Problem, WithoutAPlaceMeansTheWholeFile) {
    const Problem problem{{"a.yaml", 0, 0}, "", same("x"), Severity::Warning};
    EXPECT_EQ(toString(problem, Language::En), "a.yaml: warning: x");
}

} // namespace
} // namespace alur
