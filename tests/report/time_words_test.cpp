#include <gtest/gtest.h>

#include "report/time_words.h"

using namespace alur;
using namespace alur::report;

namespace {

constexpr Minutes hours(int count) { return Minutes{count * 60}; }
constexpr Minutes days(int count) { return Minutes{count * 24 * 60}; }

std::string id(const Text& text) { return text[Language::Id]; }
std::string en(const Text& text) { return text[Language::En]; }

} // namespace

TEST(LengthWords, NameDaysHoursAndMinutesThatAreThere) {
    EXPECT_EQ(id(lengthWords(Minutes{0})), "0 menit");
    EXPECT_EQ(id(lengthWords(Minutes{30})), "30 menit");
    EXPECT_EQ(id(lengthWords(hours(5) + Minutes{45})), "5 jam 45 menit");
    EXPECT_EQ(id(lengthWords(days(3))), "3 hari");
    EXPECT_EQ(id(lengthWords(hours(36))), "1 hari 12 jam");
    EXPECT_EQ(id(lengthWords(days(1) + Minutes{5})), "1 hari 5 menit");
}

TEST(LengthWords, KnowOneFromManyInEnglish) {
    EXPECT_EQ(en(lengthWords(days(1) + hours(1) + Minutes{1})), "1 day 1 hour 1 minute");
    EXPECT_EQ(en(lengthWords(days(2) + hours(2) + Minutes{2})), "2 days 2 hours 2 minutes");
    EXPECT_EQ(en(lengthWords(Minutes{0})), "0 minutes");
}

TEST(LengthWords, TellALengthWithoutItsSign) { EXPECT_EQ(id(lengthWords(-hours(2))), "2 jam"); }

TEST(ShortWords, NameOneUnitRoundedDown) {
    EXPECT_EQ(id(shortWords(Minutes{59})), "59 menit");
    EXPECT_EQ(id(shortWords(Minutes{119})), "1 jam");
    EXPECT_EQ(id(shortWords(hours(72) - Minutes{1})), "71 jam");
    EXPECT_EQ(id(shortWords(hours(72))), "3 hari");
    EXPECT_EQ(id(shortWords(days(6) + hours(23))), "6 hari");
}

TEST(LimitWords, SpeakAsTheLawDoes) {
    EXPECT_EQ(id(limitWords(hours(24))), "24 jam");
    EXPECT_EQ(id(limitWords(hours(6) + Minutes{20})), "6 jam 20 menit");
    EXPECT_EQ(id(limitWords(hours(72))), "72 jam");
    EXPECT_EQ(id(limitWords(days(7))), "7 hari");
    EXPECT_EQ(id(limitWords(Minutes{0})), "0 menit");
}

TEST(ApartWords, AreExactUpToThreeDays) {
    EXPECT_EQ(id(apartWords(hours(9))), "9 jam");
    EXPECT_EQ(id(apartWords(-Minutes{90})), "1 jam 30 menit");
    EXPECT_EQ(id(apartWords(days(6) + hours(20))), "6 hari");
}

TEST(ClockWords, CountHoursForTwoDaysThenNameTheDay) {
    EXPECT_EQ(id(clockWords(Minutes{0})), "0 menit");
    EXPECT_EQ(id(clockWords(hours(7) + Minutes{45})), "7 jam 45 menit");
    EXPECT_EQ(id(clockWords(hours(48))), "48 jam");
    EXPECT_EQ(id(clockWords(hours(48) + Minutes{1})), "Hari ke-3, 00.01");
    EXPECT_EQ(id(clockWords(days(2) + hours(9) + Minutes{20})), "Hari ke-3, 09.20");
    EXPECT_EQ(en(clockWords(days(2) + hours(9) + Minutes{20})), "Day 3, 09:20");
}

TEST(PercentWords, RoundHalfUp) {
    EXPECT_EQ(percentWords(Fraction(1, 3)), "33 %");
    EXPECT_EQ(percentWords(Fraction(5, 8)), "63 %"); // 62.5
    EXPECT_EQ(percentWords(Fraction(1)), "100 %");
}

TEST(NumberWords, GroupByThousands) {
    EXPECT_EQ(id(numberWords(1378)), "1.378");
    EXPECT_EQ(en(numberWords(1378)), "1,378");
    EXPECT_EQ(en(numberWords(-1234567)), "-1,234,567");
    EXPECT_EQ(id(numberWords(999)), "999");
    EXPECT_EQ(id(numberWords(-100)), "-100");
}
