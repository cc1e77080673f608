// The author's commands, in the program itself with streams of its own; and a folder with all that an editor
// can do to a file.
#include <sstream>

#ifdef ALUR_POSIX
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "app/backups.h"
#include "support/cases.h"
#include "support/command.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
namespace fs = std::filesystem;

namespace {

class AuthorCommand : public testing::Test {
protected:
    std::string path(const char* name) const { return (folder / name).string(); }
    std::string write(const char* name, const std::string& text) const {
        std::ofstream(folder / name, std::ios::binary) << text;
        return path(name);
    }
    Folder folder;
};

} // namespace

TEST_F(AuthorCommand, NewMakesACaseThatCheckAccepts) {
    const auto made = run({"new", path("a.yaml"), "--group", "ktp", "--title", "The Stall Key"});
    EXPECT_EQ(made.exitCode, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("the case's id is the-stall-key"));
    const auto checked = run({"check", path("a.yaml")});
    EXPECT_EQ(checked.exitCode, 0);
    EXPECT_THAT(checked.out, HasSubstr("0 errors, 0 warnings"));
}

TEST_F(AuthorCommand, NewRefusesAnUnknownGroupAndAFileThatIsThere) {
    EXPECT_EQ(run({"new", path("a.yaml"), "--group", "x"}).exitCode, 2);
    const auto there = write("b.yaml", "x");
    EXPECT_EQ(run({"new", there, "--group", "ktp"}).exitCode, 2);
    EXPECT_EQ(run({"new", path("c.yaml")}).exitCode, 2);
    EXPECT_EQ(bytesOf(there), "x");
}

TEST_F(AuthorCommand, NewCopiesACase) {
    const auto original = write("a.yaml", smallText);
    EXPECT_THAT(run({"new", path("b.yaml"), "--from", original}).out, HasSubstr("id is small-2"));
    EXPECT_EQ(run({"check", folder.path().string()}).exitCode, 0);
}

TEST_F(AuthorCommand, VersionsAreListedAndBroughtBack) {
    const auto file = write("a.yaml", "now");
    EXPECT_EQ(run({"versions", file}).exitCode, 2);
    Backups backups(file);
    (void)backups.keep("first: 1", 1'795'600'800'000, Soundness::Whole);
    (void)backups.keep("second: [", 1'795'600'900'000, Soundness::Broken);
    EXPECT_THAT(run({"versions", file}).out,
                AllOf(HasSubstr("1. 2026-"), HasSubstr("(has errors)\n2. 2026-")));
    EXPECT_EQ(run({"versions", file, "--restore", "3"}).exitCode, 2);
    EXPECT_EQ(bytesOf(file), "now");
    EXPECT_EQ(run({"versions", file, "--restore", "2"}).exitCode, 0);
    EXPECT_EQ(bytesOf(file), "first: 1");
}

TEST_F(AuthorCommand, WordsGoOutAsAPoFileThatGettextAccepts) {
    const auto file = write("my case.yaml", smallText);
    EXPECT_EQ(run({"words", file, "-o", path("a.po")}).exitCode, 0);
    const auto command =
        "msgfmt --check --output-file=/dev/null '" + path("a.po") + "' > '" + path("said") + "' 2>&1";
    EXPECT_EQ(std::system(command.c_str()), 0);
    EXPECT_EQ(bytesOf(folder / "said"), "");
}

TEST_F(AuthorCommand, WordsComeInAgainAndTheCaseIsKeptFirst) {
    const auto file = write("a.yaml", smallText + "# mine\n");
    const auto po = write(
        "a.po",
        "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgctxt \"title\"\nmsgid \"Kecil\"\nmsgstr \"Tiny\"\n");
    const auto said = run({"words", file, "--from", po, "-o", file});
    EXPECT_EQ(said.exitCode, 0) << said.err;
    EXPECT_THAT(said.out, HasSubstr("1 new translations; 0 texts not translated"));
    EXPECT_THAT(bytesOf(file), AllOf(HasSubstr("en: \"Tiny\""), HasSubstr("# mine\n")));
    EXPECT_EQ(run({"check", file}).exitCode, 0);
    ASSERT_EQ(Backups(file).list().size(), 1U);
    EXPECT_EQ(bytesOf(Backups(file).list().front().file), smallText + "# mine\n");
}

TEST_F(AuthorCommand, WordsSayWhatStandsInTheWay) {
    const auto file = write("a.yaml", smallText);
    EXPECT_EQ(run({"words", write("b.yaml", "id: b\n"), "-o", path("b.po")}).exitCode, 1);
    EXPECT_EQ(run({"words", path("gone.yaml"), "-o", path("b.po")}).exitCode, 2);
    EXPECT_EQ(run({"words", file}).exitCode, 2);
    EXPECT_EQ(run({"words", file, "--into", "fr", "-o", path("b.po")}).exitCode, 2);
    EXPECT_EQ(run({"words", file, "--from", write("bad.po", "hello\n"), "-o", file}).exitCode, 1);
    EXPECT_EQ(run({"words", file, "--from", path("gone.po"), "-o", file}).exitCode, 2);
    EXPECT_THAT(run({"words", file, "--from", write("c.po", "msgid \"a\"\nmsgstr \"b\"\n"), "-o", file}).err,
                HasSubstr("does not name its language"));
    EXPECT_EQ(bytesOf(file), smallText);
    EXPECT_FALSE(fs::exists(folder / "b.po"));
}

TEST_F(AuthorCommand, SchemaIsTheOneInTheAssets) {
    EXPECT_EQ(run({"schema", "-o", "-"}).out, textOf(sourceFolder() / "assets/case.schema.json"));
    EXPECT_EQ(run({"schema"}).exitCode, 2);
}

TEST_F(AuthorCommand, HelpIsThereInBothLanguages) {
    for (const auto* command : {"new", "versions", "words", "schema"}) {
        EXPECT_EQ(run({command, "--help"}).exitCode, 0);
        EXPECT_NE(run({command, "--help"}).out, run({command, "--help"}, Language::Id).out);
    }
}

// What an editor, or a hand, can do to a file: check says so, and checks the others.

#ifdef ALUR_POSIX
TEST_F(AuthorCommand, CheckSurvivesAllThatAnEditorCanDo) {
    write("good.yaml", smallText);
    write("half.yaml",
          "id: half\n" + smallText.substr(9 + smallText.find("id: small"), smallText.size() / 2));
    write("empty.yaml", "");
    write("utf16.yaml", std::string("\xFF\xFE"
                                    "a\0l\0",
                                    6));
    write("latin.yaml", "id: a\ntitle: caf\xE9\n");
    write("large.yaml", std::string(5'000'000, '#'));
    fs::create_directory(folder / "folder.yaml");
    fs::create_symlink(folder / "gone", folder / "link.yaml");
    ASSERT_EQ(mkfifo(path("pipe.yaml").c_str(), 0600), 0); // whoever opens it waits for ever
    const auto said = run({"check", folder.path().string()});
    EXPECT_EQ(said.exitCode, 2);
    for (const auto* name :
         {"half.yaml:", "empty.yaml:1:1: error", "utf16.yaml:1:1: error", "latin.yaml:2:11: error",
          "large.yaml: error", "folder.yaml: error", "pipe.yaml: error", "link.yaml: error"})
        EXPECT_THAT(said.out + said.err, HasSubstr(name));
    EXPECT_THAT(said.out + said.err, Not(HasSubstr("good.yaml")));
}
#endif

#ifdef ALUR_POSIX
TEST_F(AuthorCommand, CheckSaysWhatMayNotBeRead) {
    const auto file = write("a.yaml", smallText);
    fs::permissions(file, fs::perms::none);
    fs::create_directory(folder / "closed");
    fs::permissions(folder / "closed", fs::perms::none);
    setenv("ALUR_ASSETS", (sourceFolder() / "assets").c_str(), 1);
    setenv("ALUR_SCENARIOS", (sourceFolder() / "scenarios").c_str(), 1);
    const bool isRoot = geteuid() == 0; // who may read everything
    ASSERT_EQ(isRoot ? seteuid(65534) : 0, 0);
    const auto one = run({"check", file});
    const auto all = run({"check", path("closed")});
    ASSERT_EQ(isRoot ? seteuid(0) : 0, 0);
    fs::permissions(folder / "closed", fs::perms::owner_all);
    EXPECT_EQ(one.exitCode, 2);
    EXPECT_THAT(one.err, HasSubstr("cannot be read; check its permissions"));
    EXPECT_EQ(all.exitCode, 2);
    EXPECT_THAT(all.err, HasSubstr("This folder cannot be read."));
}
#endif

TEST_F(AuthorCommand, CheckShowsAHundredOfAThousandProblemsAndCountsTheRest) {
    auto text = smallText;
    for (int i = 0; i < 1000; ++i) text += "odd" + std::to_string(i) + ": x\n";
    const auto file = write("a.yaml", text);
    const auto said = run({"check", file});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_EQ(std::count(said.out.begin(), said.out.end(), '\n'), 102);
    EXPECT_THAT(said.out, HasSubstr("900 more errors and 0 more warnings"));
    const auto json = nlohmann::json::parse(run({"check", file, "--json", "-"}).out);
    EXPECT_EQ(json["files"][0]["problems"].size(), 1000U);
}

TEST_F(AuthorCommand, CheckFindsTwoFilesWithOneId) {
    write("a.yaml", smallText);
    write("b.yaml", smallText);
    const auto said = run({"check", folder.path().string()});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_THAT(said.out, HasSubstr("b.yaml: error: id: the id 'small' is used by"));
}

TEST_F(AuthorCommand, CheckTellsFilesInTheOrderOfTheirNames) {
    for (int i = 0; i < 40; ++i) {
        const auto name = "case" + std::to_string(100 + i) + ".yaml";
        write(name.c_str(), smallText + "odd: " + std::to_string(i) + "\n");
    }
    const auto out = run({"check", folder.path().string()}).out;
    std::size_t last = 0;
    for (int i = 0; i < 40; ++i) {
        const auto at = out.find("case" + std::to_string(100 + i) + ".yaml:");
        ASSERT_NE(at, std::string::npos);
        EXPECT_GE(at, last);
        last = at;
    }
}

TEST_F(AuthorCommand, CheckAnswersAsTheReadmeSays) {
    const auto file = write("a.yaml", "alur: 1\n");
    const auto json = nlohmann::json::parse(run({"check", file, "--json", "-"}).out);
    EXPECT_EQ(json["errors"], json["files"][0]["errors"]);
    EXPECT_EQ(json["warnings"], 0);
    EXPECT_EQ(json["files"][0]["file"], file);
    EXPECT_EQ(json["files"][0]["readable"], true);
    const auto& problem = json["files"][0]["problems"][0];
    EXPECT_EQ(problem["line"], 1);
    EXPECT_EQ(problem["column"], 1);
    EXPECT_EQ(problem["severity"], "error");
    EXPECT_EQ(problem["keys"], "");
    EXPECT_THAT(problem["text"].get<std::string>(), HasSubstr("is missing"));
}
