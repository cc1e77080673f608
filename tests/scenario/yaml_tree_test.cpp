#include "scenario/yaml_tree.h"

#include <gmock/gmock.h>

#include "support/cases.h"

using namespace alur;
using scenario::Node;
using scenario::Tree;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::vector<std::string> problemsOf(const std::string& text, Language language = Language::En) {
    std::vector<Problem> problems;
    (void)scenario::parseTree("a.yaml", text, problems);
    std::vector<std::string> lines;
    for (const auto& problem : problems) lines.push_back(toString(problem, language));
    return lines;
}

struct Read {
    explicit Read(std::string yaml)
        : text(std::move(yaml)), tree(scenario::parseTree("a.yaml", text, problems)) {}
    std::string text;
    std::vector<Problem> problems;
    Tree tree;
};

} // namespace

TEST(YamlTree, KeepsKeysInTheOrderOfTheFile) {
    const Read read("b: 1\na: 2\nc: 3\n");
    std::string keys;
    for (const auto& child : read.tree.root()) keys += child.key;
    EXPECT_EQ(keys, "bac");
}

TEST(YamlTree, CountsColumnsInCharactersAsEditorsDo) {
    const Read read("a: {b: \"é…\", c: x}\n");
    const auto place = read.tree.placeAt(read.tree.root().find("a")->find("c")->offset);
    EXPECT_EQ(place.line, 1);
    EXPECT_EQ(place.column, 17);
}

TEST(YamlTree, FindsColumnsFarInALongLine) {
    const std::string filler(5000, 'x');
    const Read read("a: [\"é" + filler + "\", b]\n");
    EXPECT_EQ(read.tree.placeAt(read.tree.root().find("a")->first->next->offset).column, 5010);
}

TEST(YamlTree, NamesTheKeysThatLeadToAValue) {
    const Read read("people:\n  sari:\n    needs: [a, {due: 3d}]\n");
    const auto& needs = *read.tree.root().find("people")->find("sari")->find("needs");
    EXPECT_EQ(Tree::keysOf(*needs.first->next->find("due")), "people.sari.needs[2].due");
}

TEST(YamlTree, PlacesAnEmptyValueAtItsKey) {
    const Read read("a: 1\nb:\nc: 3\n");
    EXPECT_EQ(read.tree.root().find("b")->kind, Node::Kind::Nothing);
    EXPECT_EQ(read.tree.placeAt(read.tree.root().find("b")->offset).line, 2);
}

TEST(YamlTree, ReadsFilesOfWindowsEditors) {
    const Read read("\xEF\xBB\xBF"
                    "a: 1\r\nb:\r\n  - x\r\n");
    EXPECT_THAT(read.problems, IsEmpty());
    EXPECT_EQ(read.tree.root().find("b")->first->text, "x");
    EXPECT_EQ(read.tree.placeAt(read.tree.root().find("b")->first->offset).column, 5);
}

TEST(YamlTree, RefusesAliasesEachAtItsPlace) {
    EXPECT_THAT(
        problemsOf("a: &x [1]\nb: *x\nc: {d: *x}\n"),
        ElementsAre(
            "a.yaml:2:4: error: YAML aliases (*name) are not used here; write the content itself",
            "a.yaml:3:8: error: c: YAML aliases (*name) are not used here; write the content itself"));
}

TEST(YamlTree, NeverUnfoldsWhatAliasesWouldMultiply) {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const auto before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + ", " + before + "]\n";
    }
    EXPECT_EQ(problemsOf(bomb).size(), 29U * 2);
}

TEST(YamlTree, AcceptsAnAnchorThatNobodyUses) { EXPECT_THAT(problemsOf("a: &x 1\n"), IsEmpty()); }

TEST(YamlTree, RefusesMergeKeys) {
    EXPECT_THAT(
        problemsOf("a:\n  <<: {b: 1}\n  c: 2\n"),
        ElementsAre(
            "a.yaml:2:3: error: a: YAML merge keys (<<) are not used here; write the content itself"));
}

TEST(YamlTree, TakesAQuotedMergeSignForAnOrdinaryKey) { EXPECT_THAT(problemsOf("\"<<\": 1\n"), IsEmpty()); }

TEST(YamlTree, RefusesTags) {
    EXPECT_THAT(
        problemsOf("a: !!str 1\n"),
        ElementsAre(
            "a.yaml:1:4: error: YAML tags ('tag:yaml.org,2002:str') are not used here; leave it out"));
}

TEST(YamlTree, FindsKeysThatStandTwice) {
    EXPECT_THAT(
        problemsOf("a: 1\nb: {c: 1, c: 2}\na: 3\n", Language::Id),
        ElementsAre("a.yaml:2:11: galat: b.c: kunci 'c' ditulis dua kali; yang pertama ada di baris 2",
                    "a.yaml:3:1: galat: a: kunci 'a' ditulis dua kali; yang pertama ada di baris 1"));
}

TEST(YamlTree, RefusesKeysThatAreNoWords) {
    EXPECT_THAT(problemsOf("? [a, b]\n: 1\n"),
                ElementsAre("a.yaml:1:3: error: the key left of the colon must be one word; "
                            "perhaps a word is missing before ':'"));
}

TEST(YamlTree, HoldsOneDocumentOnly) {
    EXPECT_THAT(
        problemsOf("a: 1\n---\nb: 2\n"),
        ElementsAre(
            "a.yaml:2:1: error: a file holds one document only; remove this '---' and what follows it"));
}

TEST(YamlTree, RefusesWhatStandsBehindTheDocument) {
    EXPECT_THAT(problemsOf("[a]\n, b\n"),
                ElementsAre("a.yaml:2:1: error: this does not belong anywhere; check the "
                            "indentation and the brackets above it"));
}

TEST(YamlTree, TakesThirtyTwoLevels) {
    EXPECT_THAT(problemsOf(std::string(32, '[') + std::string(32, ']')), IsEmpty());
}

TEST(YamlTree, RefusesMoreThanThirtyTwoLevels) {
    EXPECT_THAT(problemsOf(std::string(33, '[') + std::string(33, ']')),
                ElementsAre("a.yaml:1:33: error: nested too deeply; at most 32 levels"));
}

TEST(YamlTree, SurvivesAMebibyteOfBrackets) {
    EXPECT_THAT(problemsOf(std::string(1024 * 1024, '[')), Contains(HasSubstr("nested too deeply")));
    EXPECT_THAT(problemsOf(std::string(1024 * 1024, ',')), Contains(HasSubstr("does not belong anywhere")));
}

TEST(YamlTree, RefusesMoreThanAMebibyte) {
    EXPECT_THAT(problemsOf(std::string(1024 * 1024 + 1, ' ')),
                ElementsAre("a.yaml: error: the file is too large; at most 1024 KiB"));
}

TEST(YamlTree, RefusesBytesThatAreNoUtf8) {
    EXPECT_THAT(problemsOf("a: 1\nb: \xC3\x28\n"),
                ElementsAre("a.yaml:2:4: error: this is not UTF-8; save the file again as UTF-8"));
}

TEST(YamlTree, RefusesControlCharacters) {
    const std::string sentence = "error: an invisible control character stands here; remove it";
    EXPECT_THAT(problemsOf(std::string("a: x\0y\n", 7)), ElementsAre("a.yaml:1:5: " + sentence));
    EXPECT_THAT(problemsOf("a: \"\x1b[2J\"\n"), ElementsAre("a.yaml:1:5: " + sentence));
    EXPECT_THAT(problemsOf("a: \"\xC2\x9B\"\n"), ElementsAre("a.yaml:1:5: " + sentence));
    EXPECT_THAT(problemsOf("a: x\ry\n"), ElementsAre("a.yaml:1:5: " + sentence));
}

TEST(YamlTree, SaysThatAFileIsEmpty) {
    EXPECT_THAT(problemsOf("", Language::Id), ElementsAre("a.yaml:1:1: galat: berkas ini kosong"));
    EXPECT_THAT(problemsOf("# only this\n"), ElementsAre("a.yaml:1:1: error: the file is empty"));
}

TEST(YamlTree, ExplainsFaultsOfWritingInPlainWords) {
    EXPECT_THAT(problemsOf("a: {b: 1\nc: 2\n"),
                ElementsAre("a.yaml:2:2: error: this '{' is not closed by '}', or a comma is missing"));
    EXPECT_THAT(problemsOf("a: 1\n b: 2\n"),
                ElementsAre("a.yaml:2:3: error: a colon is out of place; a text that holds "
                            "': ' needs quotation marks"));
    EXPECT_THAT(problemsOf("a: \"\\q\"\n", Language::Id),
                ElementsAre("a.yaml:1:7: galat: tanda '\\' di dalam petik ganda punya arti khusus; "
                            "tulis '\\\\' atau pakai petik tunggal"));
    EXPECT_THAT(problemsOf("a: @b\n"),
                ElementsAre("a.yaml:1:4: error: a text cannot start with this character; put it "
                            "in quotation marks"));
}

TEST(YamlTree, FindsAQuotationMarkThatIsNotClosed) {
    EXPECT_THAT(problemsOf("a: 1\nb: \"x\nc: 2\n"),
                ElementsAre("a.yaml:2:4: error: this quotation mark is not closed"));
    EXPECT_THAT(problemsOf("b: 'it''s\n"),
                ElementsAre("a.yaml:1:4: error: this quotation mark is not closed"));
    EXPECT_THAT(problemsOf("b: 'it''s'\n"), IsEmpty());
}
