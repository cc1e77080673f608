// Single values changed where they stand, and nothing else.
#include <gmock/gmock.h>

#include "scenario/rewrite.h"
#include "scenario/yaml_tree.h"
#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using namespace alur::scenario;

namespace {

/// The word that starts at `word`'s first letters in `text`.
std::string wordAt(const std::string& text, const std::string& start, bool inFlow = false) {
    const auto at = text.find(start);
    const auto length = lengthOfWord(text, at, inFlow);
    return length ? text.substr(at, *length) : "none";
}

} // namespace

TEST(LengthOfWord, EndsAPlainWordAtACommentOrTheLine) {
    EXPECT_EQ(wordAt("a: one two # three\n", "one"), "one two");
    EXPECT_EQ(wordAt("a: one#two  \r\n", "one"), "one#two");
}

TEST(LengthOfWord, EndsAPlainWordInBracesAtAComma) {
    EXPECT_EQ(wordAt("{id: Kecil, en: Small}", "Kecil", true), "Kecil");
    EXPECT_EQ(wordAt("{id: Kecil, en: Small}", "Small", true), "Small");
}

TEST(LengthOfWord, FollowsAPlainWordIntoTheNextLine) {
    EXPECT_EQ(wordAt("a: one\n   two\nb: x\n", "one"), "one\n   two");
}

TEST(LengthOfWord, PassesOverQuotationMarksWithin) {
    EXPECT_EQ(wordAt(R"(a: "say \"no\" # now" # x)", "\"say"), R"("say \"no\" # now")");
    EXPECT_EQ(wordAt("a: 'it''s: so' # x", "'it"), "'it''s: so'");
}

TEST(LengthOfWord, IsNoneWhereQuotationMarksStayOpen) { EXPECT_EQ(wordAt("a: \"no end", "\"no"), "none"); }

TEST(LengthOfWord, TakesABlockOfLines) {
    EXPECT_EQ(wordAt("a: |\n  one\n\n  two\nb: x\n", "|"), "|\n  one\n\n  two");
    EXPECT_EQ(wordAt("a:\n  b: >-\n    one\n  c: x\n", ">-"), ">-\n    one");
}

TEST(Rewritten, MakesChangesInAnyOrder) {
    EXPECT_EQ(rewritten("abcdef", {{4, 1, "E"}, {1, 2, ""}, {6, 0, "!"}}), "adEf!");
}

TEST(QuotedYaml, IsReadAsExactlyTheseWords) {
    const std::string words = "a \"b\" \\ c: # \t\n\x01 d é";
    std::vector<Problem> problems;
    const auto text = "a: " + quotedYaml(words) + "\n";
    const auto tree = parseTree("", text, problems);
    ASSERT_FALSE(tree.empty());
    EXPECT_EQ(tree.root().find("a")->text, words);
}

TEST(WithHead, ChangesIdGroupAndTitleAndKeepsEveryComment) {
    const std::string text =
        "# one\nid: old # two\ngroup: ktp # three\ntitle: {id: \"Lama\", en: Old} # four\nx: id: y\n";
    EXPECT_EQ(
        withHead(text, {"new-2", "kta", {"Baru", "New"}}),
        "# one\nid: new-2 # two\ngroup: kta # three\ntitle: {id: \"Baru\", en: \"New\"} # four\nx: id: y\n");
}

TEST(WithHead, KeepsWhatIsNotAskedFor) {
    EXPECT_EQ(withHead("id: old\ntitle: Lama\n", {"new", "", {}}), "id: new\ntitle: Lama\n");
}

TEST(WithHead, GivesAPlainTitleBothLanguages) {
    EXPECT_EQ(withHead("title: Lama # x\n", {"", "", {"Baru", "New"}}),
              "title: {id: \"Baru\", en: \"New\"} # x\n");
}

TEST(WithHead, WorksInAFileThatIsBrokenElsewhere) {
    EXPECT_EQ(readHead(withHead("id: old\nscenes: {a: [\n", {"new", "", {}})).id, "new");
}

TEST(IdFrom, IsMadeOfATitlesLettersAndDigits) {
    EXPECT_EQ(idFrom("Kunci Warung"), "kunci-warung");
    EXPECT_EQ(idFrom("  \"Malam\" ke-3!  "), "malam-ke-3");
    EXPECT_EQ(idFrom("2026"), "kasus");
    EXPECT_EQ(idFrom("../../etc"), "etc");
    EXPECT_EQ(idFrom(std::string(300, 'x')).size(), 40U);
}
