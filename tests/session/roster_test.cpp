#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "session/roster.h"
#include "session/roster_words.h"

namespace alur::session {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Person person(int number, std::string name, std::string organisation = "", std::string kelurahan = "") {
    return {number, std::move(name), std::move(organisation), std::move(kelurahan)};
}

bool says(const Roster& roster, const Text& pattern, int line = 0) {
    const auto begin = pattern[Language::En].substr(0, pattern[Language::En].find('{'));
    return std::any_of(roster.remarks.begin(), roster.remarks.end(), [&](const Remark& remark) {
        return remark.line == line &&
               (begin.empty() || begin == "“" || remark.text[Language::En].starts_with(begin));
    });
}

TEST(Roster, ReadsTypedLines) {
    const auto roster = readRoster("Siti, PATBM, Rabadompu\nA.R.\n");
    EXPECT_THAT(roster.people, ElementsAre(person(1, "Siti", "PATBM", "Rabadompu"), person(2, "A.R.")));
    EXPECT_THAT(roster.remarks, IsEmpty());
}

TEST(Roster, ReadsWhatWasPastedFromASpreadsheet) {
    EXPECT_THAT(readRoster("Siti\tPATBM\tRabadompu\r\nHasan, S.Pd\tSATGAS PPA\tPenaraga").people,
                ElementsAre(person(1, "Siti", "PATBM", "Rabadompu"),
                            person(2, "Hasan, S.Pd", "SATGAS PPA", "Penaraga")));
}

TEST(Roster, ReadsSemicolonsAndQuotes) {
    EXPECT_THAT(readRoster("\"Siti \"\"Ita\"\" A; S.H.\"; PATBM ;\"Ra\nba\"\nB;C;D").people,
                ElementsAre(person(1, "Siti \"Ita\" A; S.H.", "PATBM", "Ra ba"), person(2, "B", "C", "D")));
}

TEST(Roster, FollowsTheHeadings) {
    const auto roster = readRoster("No,Kelurahan,Nama,HP,Organisasi\n1,Sarae,Siti,08,PATBM\n");
    EXPECT_THAT(roster.people, ElementsAre(person(1, "Siti", "PATBM", "Sarae")));
    EXPECT_TRUE(says(roster, roster_words::heading));
}

TEST(Roster, PassesOverAColumnOfNumbers) {
    EXPECT_THAT(readRoster("1.\tSiti\tPATBM\n2.\tHasan\tLain").people,
                ElementsAre(person(1, "Siti", "PATBM"), person(2, "Hasan", "Lain")));
}

TEST(Roster, KeepsATitleWithItsName) {
    EXPECT_THAT(readRoster("Siti Aminah, S.Pd., M.Si, PATBM, Sarae\nHasan, SH, PATBM").people,
                ElementsAre(person(1, "Siti Aminah, S.Pd., M.Si", "PATBM", "Sarae"),
                            person(2, "Hasan, SH", "PATBM")));
}

TEST(Roster, ReadsWindowsLettersAndSaysSo) {
    const auto roster = readRoster("Ren\xE9\x92s,PATBM");
    EXPECT_THAT(roster.people, ElementsAre(person(1, "René’s", "PATBM")));
    EXPECT_TRUE(says(roster, roster_words::windows));
}

TEST(Roster, ReadsUtf8WithItsMarkAndUtf16) {
    EXPECT_THAT(readRoster("\xEF\xBB\xBFSiti").people, ElementsAre(person(1, "Siti")));
    EXPECT_THAT(readRoster(std::string_view("\xFF\xFES\0i\0t\0i\0", 10)).people,
                ElementsAre(person(1, "Siti")));
}

TEST(Roster, RefusesWhatIsNoText) {
    const auto roster = readRoster(std::string_view("PK\0\3\4", 5));
    EXPECT_THAT(roster.people, IsEmpty());
    ASSERT_THAT(roster.remarks, SizeIs(1));
    EXPECT_EQ(roster.remarks[0].text, roster_words::noText);
}

TEST(Roster, KeepsTwinsAndTellsOfThem) {
    const auto roster = readRoster("Siti,PATBM,Sarae\nsiti , patbm, Sarae\nSiti,Lain,Sarae");
    EXPECT_THAT(roster.people, SizeIs(3));
    ASSERT_THAT(roster.remarks, SizeIs(1));
    EXPECT_EQ(roster.remarks[0].line, 2);
}

TEST(Roster, PassesOverEmptyLines) {
    const auto roster = readRoster("\n  \nSiti\n\n,,\nHasan\n");
    EXPECT_THAT(roster.people, SizeIs(2));
    ASSERT_THAT(roster.remarks, SizeIs(1));
    EXPECT_EQ(roster.remarks[0].text[Language::En], "4 empty lines were passed over.");
}

TEST(Roster, KeepsNamesThatLookLikeCommands) {
    const auto roster = readRoster("=cmd|' /C calc'!A0\n%s%n {0}\n@SUM(1)");
    EXPECT_THAT(roster.people,
                ElementsAre(person(1, "=cmd|' /C calc'!A0"), person(2, "%s%n {0}"), person(3, "@SUM(1)")));
    EXPECT_THAT(roster.remarks, SizeIs(2));
}

TEST(Roster, KeepsRightToLeftNamesWithoutTheirMarks) {
    const auto roster = readRoster("\u202Eمحمد\u202C, PATBM");
    EXPECT_THAT(roster.people, ElementsAre(person(1, "محمد", "PATBM")));
    EXPECT_TRUE(says(roster, roster_words::hidden, 1));
}

TEST(Roster, KeepsNamesOfThreeHundredLettersAndCutsLongerOnesBetweenLetters) {
    std::string long300, long301;
    for (int i = 0; i < 300; ++i) long300 += "é";
    long301 = long300 + "é";
    const auto roster = readRoster(long300 + "\n" + long301);
    EXPECT_EQ(roster.people[0].name, long300);
    EXPECT_EQ(roster.people[1].name, long300);
    EXPECT_TRUE(says(roster, roster_words::tooLong, 2));
}

TEST(Roster, TakesTwoHundredAndTellsOfMore) {
    std::string text;
    for (int i = 1; i <= 203; ++i) text += "Orang " + std::to_string(i) + "\n";
    const auto roster = readRoster(text);
    EXPECT_THAT(roster.people, SizeIs(mostPeople));
    ASSERT_THAT(roster.remarks, SizeIs(1));
    EXPECT_EQ(roster.remarks[0].text[Language::En],
              "There are 203 people; at most 200. The rest was not read.");
}

TEST(Roster, DoesNotLetAStrayQuoteSwallowTheList) {
    const auto roster = readRoster("Siti\n\"Hasan\nAli\nUmar\nNur\nIda");
    EXPECT_THAT(roster.people, SizeIs(6));
    EXPECT_TRUE(says(roster, roster_words::openQuote, 2));
}

TEST(Roster, SaysWhenNobodyStandsThere) {
    EXPECT_EQ(readRoster("").remarks.at(0).text, roster_words::nothing);
}

TEST(Roster, KeepsTheNumbersOfThoseWhoStay) {
    const std::vector<Person> before{person(1, "A"), person(2, "B"), person(3, "C")};
    EXPECT_EQ(keepNumbers(before, readRoster("A\nC\nD").people),
              (std::vector<Person>{person(1, "A"), person(3, "C"), person(4, "D")}));
    EXPECT_EQ(keepNumbers(before, readRoster("A\nBe\nC").people),
              (std::vector<Person>{person(1, "A"), person(2, "Be"), person(3, "C")}));
    EXPECT_EQ(keepNumbers(before, readRoster("X\nA\nB\nC").people),
              (std::vector<Person>{person(4, "X"), person(1, "A"), person(2, "B"), person(3, "C")}));
}

TEST(Roster, WritesWhatItReadsBack) {
    const std::vector<Person> people{person(1, "Siti \"Ita\", S.H.; x", "PATBM", "Ra,ba"), person(2, "محمد"),
                                     person(3, "=1+1", "", "Sarae")};
    EXPECT_EQ(readRoster(rosterText(people)).people, people);
}

} // namespace
} // namespace alur::session
