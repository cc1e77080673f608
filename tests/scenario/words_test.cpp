// A case's texts out as PO and in again.
#include <set>

#include <gmock/gmock.h>

#include "scenario/case_words.h"
#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using namespace alur::scenario;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

const std::string head = "msgid \"\"\nmsgstr \"Language: en\\n\"\n\n";

std::vector<PoEntry> entriesIn(const std::string& po) {
    auto read = readPo("a.po", po);
    EXPECT_THAT(read.problems, IsEmpty());
    return read.entries;
}

PoEntry translated(const std::string& context, const std::string& from, const std::string& to) {
    return {.context = context, .id = from, .text = to};
}

std::vector<std::string> contextsOf(const std::string& text) {
    std::vector<std::string> contexts;
    for (const auto& entry : wordsOf("small.yaml", text, Language::En).entries)
        contexts.push_back(entry.context);
    return contexts;
}

std::string after(const std::string& from, const std::string& to, std::string text = smallText) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::vector<std::string> said(const std::vector<Problem>& problems) {
    std::vector<std::string> lines;
    for (const auto& problem : problems) lines.push_back(toString(problem, Language::En));
    return lines;
}

} // namespace

TEST(Po, ReadsWhatItWrote) {
    const std::vector<PoEntry> entries{{.context = "", .id = "", .text = "Language: en\n"},
                                       {.context = "a.b",
                                        .id = "one \"two\"\nthree\\\t",
                                        .text = "x\n",
                                        .remarks = {"hint"},
                                        .reference = "f:3",
                                        .fuzzy = true},
                                       {.context = "", .id = "gone", .text = "away", .obsolete = true}};
    const auto again = entriesIn(writtenPo(entries));
    ASSERT_THAT(again, SizeIs(3));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_EQ(again[i].context, entries[i].context);
        EXPECT_EQ(again[i].id, entries[i].id);
        EXPECT_EQ(again[i].text, entries[i].text);
        EXPECT_EQ(again[i].remarks, entries[i].remarks);
        EXPECT_EQ(again[i].fuzzy, entries[i].fuzzy);
        EXPECT_EQ(again[i].obsolete, entries[i].obsolete);
    }
}

TEST(Po, ReadsWhatOtherProgramsWrite) {
    const auto entries =
        entriesIn("\xEF\xBB\xBF" + head +
                  "#  by hand\r\n#, fuzzy, c-format\r\n#| msgid \"old\"\r\nmsgctxt \"a\"\r\n"
                  "msgid \"\"\r\n\"one \"\r\n\"two\"\r\nmsgstr \"x\"\r\nmsgid \"next\"\nmsgstr \"y\"\n");
    ASSERT_THAT(entries, SizeIs(3));
    EXPECT_EQ(entries[1].id, "one two");
    EXPECT_TRUE(entries[1].fuzzy);
    EXPECT_EQ(entries[2].id, "next");
}

TEST(Po, SaysWhatItCannotRead) {
    const auto read = readPo("a.po", "msgid \"a\nmsgstr \"b\\q\"\nhello\nmsgid_plural \"c\"\n");
    EXPECT_EQ(said(read.problems),
              (std::vector<std::string>{"a.po:1:1: error: the quotation marks of this line are not closed",
                                        "a.po:2:1: error: '\\q' is not known in a PO file",
                                        "a.po:3:1: error: this line is none of a PO file",
                                        "a.po:4:1: error: plural forms are not used in Alur"}));
}

TEST(Po, RefusesBytesThatAreNoText) { EXPECT_THAT(readPo("a.po", "msgid \"\xFF\"\n").problems, SizeIs(1)); }

TEST(WordsOf, NamesTextsByTheirIds) {
    const auto contexts = contextsOf(smallText);
    EXPECT_THAT(contexts, testing::IsSupersetOf({"title", "people.sari.needs.safe_place.text",
                                                 "events.threat.text", "scenes.call.lines.sari.1.text",
                                                 "notes.1", "scenes.call.decisions.blame.bias.why"}));
    EXPECT_EQ(std::set<std::string>(contexts.begin(), contexts.end()).size(), contexts.size());
}

TEST(WordsOf, StayTheSameWhenASceneMoves) {
    const auto events = smallText.find("events:"), scenes = smallText.find("scenes:");
    const auto moved =
        smallText.substr(0, events) + smallText.substr(scenes) + smallText.substr(events, scenes - events);
    const auto sorted = [](std::vector<std::string> all) {
        return std::set<std::string>(all.begin(), all.end());
    };
    EXPECT_EQ(sorted(contextsOf(moved)), sorted(contextsOf(smallText)));
}

TEST(WordsOf, CountsWhatIsNotTranslated) {
    const auto text =
        after("{id: Kecil, en: Small}", "{id: Kecil}", after("{id: Tenang, en: Calm}", "{en: Calm}"));
    const auto out = wordsOf("small.yaml", text, Language::En);
    EXPECT_EQ(out.untranslated, 1U);
    EXPECT_EQ(out.withoutSource, 1U);
}

TEST(WithWords, ThatWereNotChangedLeaveTheFileAsItIs) {
    for (const auto& text : {smallText, exampleText(), textOf(sourceFolder() / "scenarios/template.yaml")}) {
        const auto entries = entriesIn(writtenPo(wordsOf("a.yaml", text, Language::En).entries));
        const auto in = withWords(text, "a.po", entries, Language::En);
        EXPECT_EQ(in.text, text);
        EXPECT_THAT(said(in.remarks), IsEmpty());
    }
}

TEST(WithWords, PutsEveryTranslationOfTheTemplateInAndKeepsItsComments) {
    const auto text = textOf(sourceFolder() / "scenarios/template.yaml");
    auto entries = wordsOf("a.yaml", text, Language::En).entries;
    for (auto& entry : entries)
        if (!entry.id.empty()) entry.text = "x \"" + entry.context + "\" #: y";
    const auto in = withWords(text, "a.po", entries, Language::En);
    EXPECT_EQ(in.changed, entries.size() - 1);
    EXPECT_THAT(said(in.remarks), IsEmpty());
    EXPECT_EQ(std::count(in.text.begin(), in.text.end(), '\n'), std::count(text.begin(), text.end(), '\n'));
    for (std::size_t at = text.find("# "); at != std::string::npos; at = text.find("# ", at + 1))
        EXPECT_THAT(in.text, HasSubstr(text.substr(at, text.find('\n', at) - at)));
    const auto again = wordsOf("a.yaml", in.text, Language::En).entries;
    for (std::size_t i = 1; i < entries.size(); ++i) EXPECT_EQ(again[i].text, entries[i].text);
}

TEST(WithWords, AddsALanguageThatIsMissing) {
    const auto bare = after("{id: Kecil, en: Small}", "{id: Kecil} # short");
    EXPECT_THAT(withWords(bare, "", {translated("title", "Kecil", "Tiny")}, Language::En).text,
                HasSubstr("title: {id: Kecil, en: \"Tiny\"} # short\n"));
    const auto block = after("{id: Laporan, en: A report}", "\n  id: Laporan # x\r");
    EXPECT_THAT(withWords(block, "", {translated("summary", "Laporan", "News")}, Language::En).text,
                HasSubstr("summary: \n  id: Laporan # x\r\n  en: \"News\"\r\nnotes"));
    const auto open = after("{id: Laporan, en: A report}", "\n  id: Laporan\n  en:   # later");
    EXPECT_THAT(withWords(open, "", {translated("summary", "Laporan", "News")}, Language::En).text,
                HasSubstr("  en: \"News\"   # later\n"));
}

TEST(WithWords, GivesAPlainTextItsLanguages) {
    const auto plain = after("{id: Kecil, en: Small}", "Kecil # short");
    EXPECT_THAT(withWords(plain, "", {translated("title", "Kecil", "Tiny")}, Language::En).text,
                HasSubstr("title: {id: \"Kecil\", en: \"Tiny\"} # short\n"));
}

TEST(WithWords, ReplacesABlockOfLines) {
    const auto block =
        after("{id: Laporan, en: A report}", "\n  id: Laporan\n  en: |\n    A long\n    report");
    EXPECT_THAT(withWords(block, "", {translated("summary", "Laporan", "News")}, Language::En).text,
                HasSubstr("  en: \"News\"\nnotes"));
}

TEST(WithWords, TranslatesIntoIndonesianToo) {
    EXPECT_THAT(withWords(smallText, "", {translated("title", "Small", "Mungil")}, Language::Id).text,
                HasSubstr("title: {id: \"Mungil\", en: Small}"));
}

TEST(WithWords, LeavesOutWhatIsFuzzyOrEmptyAndCountsIt) {
    auto entries = entriesIn(head + "#, fuzzy\nmsgctxt \"title\"\nmsgid \"Kecil\"\nmsgstr \"Guess\"\n");
    const auto text = after("{id: Kecil, en: Small}", "{id: Kecil}");
    const auto in = withWords(text, "a.po", entries, Language::En);
    EXPECT_EQ(in.text, text);
    EXPECT_EQ(in.fuzzy, 1U);
    EXPECT_EQ(in.untranslated, 1U);
}

TEST(WithWords, SaysWhatIsNoLongerAskedFor) {
    const auto entries = entriesIn(
        head +
        "msgctxt \"scenes.gone.text\"\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgctxt "
        "\"title\"\nmsgid \"Lama\"\nmsgstr \"Old\"\n\n#~ msgctxt \"a\"\n#~ msgid \"b\"\n#~ msgstr \"c\"\n");
    const auto in = withWords(smallText, "a.po", entries, Language::En);
    EXPECT_EQ(
        said(in.remarks),
        (std::vector<std::string>{
            "a.po:4:1: warning: there is no text 'scenes.gone.text' in this case any more",
            "a.po:8:1: warning: the case says something else at 'title' by now; the translation was not used",
            "a.po:12:1: warning: there is no text 'a' in this case any more"}));
}

TEST(WithWords, FindsALineThatMovedWithinItsScene) {
    const auto moved =
        after("[{who: sari, text: {id: Tolong, en: Please help}}]",
              "[{who: sari, text: {id: Halo, en: Hello}}, {who: sari, text: {id: Tolong, en: Help}}]");
    EXPECT_THAT(
        withWords(moved, "", {translated("scenes.call.lines.sari.1.text", "Tolong", "Please")}, Language::En)
            .text,
        HasSubstr("{id: Tolong, en: \"Please\"}"));
}

TEST(LanguageOf, StandsInTheHeadOfAPoFile) {
    EXPECT_EQ(languageOf(entriesIn(head)), Language::En);
    EXPECT_EQ(languageOf(entriesIn("msgid \"a\"\nmsgstr \"b\"\n")), std::nullopt);
}
