// What is noticed when case files are saved, deleted, replaced.
#include <gmock/gmock.h>

#include "app/case_watch.h"
#include "app/problem_lines.h"
#include "support/cases.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
namespace fs = std::filesystem;

namespace {

void save(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

} // namespace

TEST(CaseWatch, TellsOfAllAtFirstThenOnlyOfChanges) {
    const Folder folder;
    save(folder / "a.yaml", "one");
    save(folder / "b.yaml", "two");
    app::CaseWatch watch;
    EXPECT_THAT(watch.look({folder.path()}, {}).changed, ElementsAre(folder / "a.yaml", folder / "b.yaml"));
    EXPECT_FALSE(watch.look({folder.path()}, {}).any());
    save(folder / "b.yaml", "two and more");
    save(folder / "c.yaml", "three");
    EXPECT_THAT(watch.look({folder.path()}, {}).changed, ElementsAre(folder / "b.yaml", folder / "c.yaml"));
}

TEST(CaseWatch, NoticesWhatIsGone) {
    const Folder folder;
    save(folder / "a.yaml", "one");
    app::CaseWatch watch;
    (void)watch.look({folder.path()}, {});
    fs::remove(folder / "a.yaml");
    const auto changes = watch.look({folder.path()}, {});
    EXPECT_THAT(changes.gone, ElementsAre(folder / "a.yaml"));
    EXPECT_THAT(changes.changed, IsEmpty());
}

TEST(CaseWatch, NoticesOtherBytesOfTheOpenFileThoughTimeAndSizeStay) {
    const Folder folder;
    const auto file = folder / "a.yaml";
    save(file, "alur: 1");
    const auto time = fs::last_write_time(file);
    app::CaseWatch watch;
    (void)watch.look({folder.path()}, file);
    (void)watch.look({folder.path()}, file);
    save(file, "alur: 2");
    fs::last_write_time(file, time);
    EXPECT_THAT(watch.look({folder.path()}, file).changed, ElementsAre(file));
    EXPECT_FALSE(watch.look({folder.path()}, file).any());
}

TEST(CaseWatch, AFileReplacedByAFolderHasChanged) {
    const Folder folder;
    save(folder / "a.yaml", "one");
    app::CaseWatch watch;
    (void)watch.look({folder.path()}, {});
    fs::remove(folder / "a.yaml");
    fs::create_directory(folder / "a.yaml");
    EXPECT_THAT(watch.look({folder.path()}, {}).changed, ElementsAre(folder / "a.yaml"));
}

TEST(CaseWatch, AnOpenFileOfAnotherFolderIsWatchedToo) {
    const Folder folder, other;
    save(other / "x.yaml", "one");
    app::CaseWatch watch;
    EXPECT_THAT(watch.look({folder.path()}, other / "x.yaml").changed, ElementsAre(other / "x.yaml"));
    fs::remove(other / "x.yaml");
    EXPECT_THAT(watch.look({folder.path()}, other / "x.yaml").gone, ElementsAre(other / "x.yaml"));
}

// --- the lines of problems

namespace {

ui::ProblemLine lineOf(const std::string& text, int line, int column) {
    return app::problemLines(text, {{{"a.yaml", line, column}, "", same("wrong"), Severity::Error}}, 100)
        .front();
}

std::string marked(const ui::ProblemLine& one) { return one.line.substr(one.from, one.to - one.from); }

} // namespace

TEST(ProblemLines, ShowTheLineWithoutItsIndentAndMarkTheWord) {
    const auto one = lineOf("a: 1\n    role: klient  # who\n", 2, 11);
    EXPECT_EQ(one.line, "role: klient  # who");
    EXPECT_EQ(marked(one), "klient");
}

TEST(ProblemLines, CountCharactersAsEditorsDo) {
    EXPECT_EQ(marked(lineOf("título: “dua”, tiga: empat", 1, 16)), "tiga");
}

TEST(ProblemLines, MarkAllThatStandsInQuotationMarks) {
    EXPECT_EQ(marked(lineOf("when: [\"trust < thirty\", x]\r\n", 1, 8)), "\"trust < thirty\"");
}

TEST(ProblemLines, MarkTheWholeValueWhereItHasBlanks) {
    EXPECT_EQ(marked(lineOf("takes: 3 jam   # lama", 1, 8)), "3 jam");
    EXPECT_EQ(marked(lineOf("need: {due: 5 hari, weight: 3}", 1, 13)), "5 hari");
}

TEST(ProblemLines, HaveNoLineWhereTheWholeFileIsMeantOrItIsShorter) {
    EXPECT_EQ(lineOf("a: 1", 0, 0).line, "");
    EXPECT_EQ(lineOf("a: 1", 9, 1).line, "");
    EXPECT_EQ(marked(lineOf("ab", 1, 40)), "");
}

TEST(ProblemLines, AreOnlySoMany) {
    const std::vector<Problem> many(250, Problem{{"a.yaml", 1, 1}, "", same("wrong"), Severity::Error});
    EXPECT_THAT(app::problemLines("a: 1", many, 100), SizeIs(100));
}
