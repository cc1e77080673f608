// The built program, driven as people and scripts drive it: exit codes, standard output, standard error.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

namespace fs = std::filesystem;

struct Result {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// A folder that is there for one test, and the program run in it.
class Program : public testing::Test {
protected:
    Program() {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::temp_directory_path() / ("alur_program_" + std::string(info->name()));
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~Program() override {
        fs::permissions(folder_, fs::perms::owner_all, fs::perm_options::add);
        fs::remove_all(folder_);
    }

    fs::path write(const std::string& name, const std::string& text) const {
        std::ofstream(folder_ / name, std::ios::binary) << text;
        return folder_ / name;
    }

    /// `arguments` as for a shell; `settings`: environment variables, such as "ALUR_LANG=id".
    Result run(const std::string& arguments, const std::string& input = "",
               const std::string& settings = "ALUR_LANG=en") const {
        const auto in = write("stdin", input), out = folder_ / "stdout", err = folder_ / "stderr";
        const auto command = "cd '" + folder_.string() +
                             "' && env -u ALUR_LANG -u LC_ALL -u LC_MESSAGES -u LANG " + settings +
                             " '" ALUR_PROGRAM "' " + arguments + " <'" + in.string() + "' >'" +
                             out.string() + "' 2>'" + err.string() + "'";
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, textOf(out), textOf(err)};
    }

    const fs::path& folder() const { return folder_; }

private:
    fs::path folder_;
};

std::string example() { return "'" + (sourceFolder() / "tests/data/example.yaml").string() + "'"; }

json expectedRuns() { return json::parse(textOf(sourceFolder() / "tests/data/expected.json")).at("run"); }

/// A case with `count` mistakes.
std::string withMistakes(int count) {
    std::string mistakes;
    for (int i = 0; i < count; ++i) mistakes += "oops_" + std::to_string(i) + ": 1\n";
    return edited(smallText, "barriers:\n", mistakes + "barriers:\n");
}

std::size_t linesWith(const std::string& text, const std::string& part) {
    std::istringstream in(text);
    std::size_t count = 0;
    for (std::string line; std::getline(in, line);) count += line.find(part) != std::string::npos;
    return count;
}

} // namespace

// --- check

TEST_F(Program, CheckOfAGoodCaseExitsWith0) {
    const auto result = run("check " + example());
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, HasSubstr("1 file checked: 0 errors, 0 warnings."));
    EXPECT_THAT(result.err, IsEmpty());
}

TEST_F(Program, CheckOfABadCaseNamesFileLineColumnAndKeys) {
    write("bad.yaml", edited(smallText, "role: client", "role: klient"));
    const auto result = run("check bad.yaml");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.out, StartsWith("bad.yaml:19:11: error: people.sari.role: "));
    EXPECT_THAT(result.out, HasSubstr("client"));
    EXPECT_THAT(result.err, IsEmpty());
}

TEST_F(Program, CheckSpeaksIndonesian) {
    write("bad.yaml", edited(smallText, "role: client", "role: klient"));
    const auto result = run("check bad.yaml", "", "ALUR_LANG=id");
    EXPECT_THAT(result.out, AllOf(StartsWith("bad.yaml:19:11: galat: people.sari.role: "),
                                  HasSubstr("1 berkas diperiksa: 1 galat, 0 peringatan.")));
}

TEST_F(Program, CheckShowsWarningsAndExitsWith0) {
    write("doubtful.yaml", edited(smallText, "{id: Baik, en: Good}", "{id: Baik}"));
    const auto result = run("check doubtful.yaml");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, AllOf(HasSubstr(": warning: "), HasSubstr("0 errors, 1 warning.")));
}

TEST_F(Program, CheckShowsAHundredProblemsOfAFileAndCountsTheRest) {
    write("bad.yaml", withMistakes(130));
    const auto result = run("check bad.yaml");
    EXPECT_EQ(linesWith(result.out, ": error: "), 100U);
    EXPECT_THAT(result.out, HasSubstr("bad.yaml: 30 more errors and 0 more warnings"));
    EXPECT_THAT(result.out, HasSubstr("1 file checked: 130 errors, 0 warnings."));
}

TEST_F(Program, CheckAsJsonHoldsAllProblems) {
    write("bad.yaml", withMistakes(130));
    const auto result = run("check bad.yaml --json -");
    EXPECT_EQ(result.exitCode, 1);
    const auto told = json::parse(result.out);
    EXPECT_EQ(told.at("errors"), 130);
    EXPECT_EQ(told.at("files").at(0).at("problems").size(), 130U);
    EXPECT_EQ(told.at("files").at(0).at("problems").at(0).at("severity"), "error");
}

TEST_F(Program, CheckCanWriteItsJsonToAFile) {
    const auto result = run("check " + example() + " --json found.json");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_EQ(json::parse(textOf(folder() / "found.json")).at("errors"), 0);
}

TEST_F(Program, CheckOfAMissingFileExitsWith2AndSaysSoOnStandardError) {
    const auto result = run("check nowhere.yaml " + example());
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.err, StartsWith("nowhere.yaml: error: "));
    EXPECT_THAT(result.out, Not(HasSubstr("nowhere.yaml")));
}

TEST_F(Program, CheckOfAFolderChecksEachCaseInIt) {
    write("a.yaml", smallText);
    write("b.yaml", edited(edited(smallText, "id: small", "id: other"), "role: client", "role: klient"));
    write("notes.txt", "not a case");
    const auto result = run("check .");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.out, HasSubstr("2 files checked: 1 error, 0 warnings."));
}

TEST_F(Program, CheckFindsTwoCasesOfOneId) {
    write("a.yaml", smallText);
    write("b.yaml", smallText);
    const auto result = run("check a.yaml b.yaml");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.out, HasSubstr("b.yaml: error: id: the id 'small' is used by a.yaml already"));
}

TEST_F(Program, CheckOfAFolderWithoutCasesExitsWith2) {
    fs::create_directory(folder() / "empty");
    const auto result = run("check empty");
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.err, HasSubstr("There is no case file (.yaml) in empty."));
}

TEST_F(Program, CheckUsesTheWorkshopBesideACase) {
    write("workshop.yaml",
          edited(textOf(sourceFolder() / "scenarios/workshop.yaml"), "  ktp:\n", "  ktp_bima:\n"));
    write("a.yaml", smallText);
    const auto result = run("check a.yaml");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.out, HasSubstr("a.yaml:3:8: error: group: there is no group called 'ktp'"));
}

TEST_F(Program, CheckOfHostileBytesStaysCalm) {
    write("zero.yaml", std::string("alur: 1\0id", 10));
    write("escape.yaml", "alur: 1\nid: \"\\e[31mred\"\n");
    const auto result = run("check zero.yaml escape.yaml");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.out + result.err, Not(HasSubstr("\x1b")));
}

// --- run

TEST_F(Program, RunAnswersAsTheFormatExpects) {
    for (const auto& expected : expectedRuns()) {
        const auto decisions = expected.at("decisions").get<std::string>();
        const auto result = run("run " + example() + " --decisions '" + decisions + "' --json -");
        EXPECT_EQ(result.exitCode, 0);
        EXPECT_EQ(json::parse(result.out), expected.at("expect")) << decisions;
        EXPECT_THAT(result.err, IsEmpty());
    }
}

TEST_F(Program, RunOfNoDecisionsScoresTheBeginning) {
    for (const auto* none : {"--decisions ''", "--decisions=", "--decisions ' ; '"}) {
        const auto result = run("run " + example() + " " + none + " --json -");
        EXPECT_EQ(result.exitCode, 0) << none;
        EXPECT_EQ(json::parse(result.out).at("clock"), 0) << none;
    }
}

TEST_F(Program, RunNamesTheStepOfAnUnknownDecision) {
    const auto result = run("run " + example() + " --decisions 'listen; ask_consent, sleep; wait' --json -");
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_THAT(result.err,
                StartsWith("alur: Step 2 (ask_consent, sleep): there is no 'sleep' in the scene 'meeting'."));
}

TEST_F(Program, RunNamesTheStepOfADecisionThatIsNotAvailable) {
    const auto result =
        run("run " + example() + " --decisions 'blame; press_for_detail; shelter_now' --json -", "",
            "ALUR_LANG=id");
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_THAT(result.err, StartsWith("alur: Langkah 3 (shelter_now): "));
}

TEST_F(Program, RunRefusesAStepAfterTheEndAndADecisionTwice) {
    const auto after =
        run("run " + example() + " --decisions 'blame; press_for_detail; wait; police; close; close'");
    EXPECT_EQ(after.exitCode, 2);
    EXPECT_THAT(after.err, HasSubstr("Step 6 (close): This case has ended."));
    EXPECT_THAT(after.out, IsEmpty());
    EXPECT_THAT(run("run " + example() + " --decisions 'listen; ask_consent,ask_consent'").err,
                HasSubstr("'ask_consent' stands there twice"));
}

TEST_F(Program, RunWithoutJsonTellsTheResult) {
    const auto result =
        run("run " + example() + " --decisions 'blame; press_for_detail; wait; police; close'", "",
            "ALUR_LANG=id");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, AllOf(HasSubstr("Alur 50 % · Kebijakan 4 % · Keseluruhan 27 %"),
                                  HasSubstr("Menyalahkan korban: −2 dari bobot 3")));
}

TEST_F(Program, RunOfABadCaseExitsWith1AndOfNoneWith2) {
    write("bad.yaml", edited(smallText, "role: client", "role: klient"));
    const auto bad = run("run bad.yaml --decisions listen --json -");
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_THAT(bad.out, IsEmpty());
    EXPECT_THAT(bad.err, HasSubstr("bad.yaml:19:11: error: people.sari.role"));
    const auto missing = run("run nowhere.yaml --decisions listen");
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_THAT(missing.out, IsEmpty());
}

TEST_F(Program, RunPlaysACaseThatHasOnlyWarnings) {
    write("doubtful.yaml", edited(smallText, "{id: Baik, en: Good}", "{id: Baik}"));
    EXPECT_EQ(run("run doubtful.yaml --decisions listen --json -").exitCode, 0);
}

// --- the text mode

TEST_F(Program, PlaysFromStandardInputToTheResult) {
    const auto result =
        run("run " + example(), "1\n1,2,4\nshelter_now\n1\nvisit\nwith_sari end_service\n1\n");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.err, IsEmpty());
    EXPECT_THAT(result.out, AllOf(HasSubstr("The call"), HasSubstr("Met: a safe place (Sari)"),
                                  HasSubstr("The file is stored."),
                                  HasSubstr("Flow 100 % · Policy 100 % · Overall 100 %")));
}

TEST_F(Program, PlaysInIndonesian) {
    const auto result = run("run " + example(), "1\nq\n", "ALUR_LANG=id");
    EXPECT_THAT(result.out,
                AllOf(HasSubstr("Telepon masuk"), HasSubstr("Tercatat: buku tamu dan formulir pengaduan"),
                      HasSubstr("Kasus masih berjalan")));
}

TEST_F(Program, TakesAStepBackAndHelps) {
    const auto result = run("run " + example(), "u\n2\nu\n?\n1\n");
    EXPECT_THAT(result.out,
                AllOf(HasSubstr("No step has been taken yet."), HasSubstr("The last step was taken back.")));
    EXPECT_EQ(linesWith(result.out, "u: take back"), 2U); // at the start, and asked for
    EXPECT_THAT(result.out, HasSubstr(" 1. 0 minutes · Engagement · The call\n    Listen"));
}

TEST_F(Program, GoesOnAfterALineThatItCannotTake) {
    const auto result = run("run " + example(), "9\nsleep\n\n1\n1,2,3,4\n");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out,
                AllOf(HasSubstr("There is no step '9' here."), HasSubstr("There is no step 'sleep' here."),
                      HasSubstr("Choose at most 3 steps."), HasSubstr("The case goes on")));
}

TEST_F(Program, KeepsStandardOutputForTheJsonOfATextPlay) {
    const auto result = run("run " + example() + " --json -", "1\n");
    EXPECT_EQ(json::parse(result.out).at("scene"), "meeting");
    EXPECT_THAT(result.err, HasSubstr("The first meeting"));
}

// --- languages, help, version

TEST_F(Program, TakesTheLanguageOfLangThenOfAlurLangThenOfTheSystem) {
    EXPECT_THAT(run("--version --lang id", "", "ALUR_LANG=en").out, StartsWith("Alur versi"));
    EXPECT_THAT(run("--version", "", "ALUR_LANG=en LC_ALL=id_ID.UTF-8").out, StartsWith("Alur version"));
    EXPECT_THAT(run("--version", "", "LC_ALL=en_GB.UTF-8 LANG=id_ID.UTF-8").out, StartsWith("Alur version"));
    EXPECT_THAT(run("--version", "", "LC_MESSAGES=en_GB.UTF-8 LANG=id_ID.UTF-8").out,
                StartsWith("Alur version"));
    EXPECT_THAT(run("--version", "", "LANG=en_US.UTF-8").out, StartsWith("Alur version"));
    EXPECT_THAT(run("--version", "", "LANG=fr_FR.UTF-8").out, StartsWith("Alur versi "));
    EXPECT_THAT(run("--version", "", "").out, StartsWith("Alur versi "));
}

TEST_F(Program, HelpExitsWith0AndNonsenseWith2) {
    const auto help = run("--help");
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_THAT(help.out, HasSubstr("Usage: alur"));
    const auto nonsense = run("chek");
    EXPECT_EQ(nonsense.exitCode, 2);
    EXPECT_THAT(nonsense.out, IsEmpty());
    EXPECT_THAT(nonsense.err, HasSubstr("Did you mean 'check'?"));
}

TEST_F(Program, SaysWhereItsOwnFilesAreMissing) {
    const auto result = run("check " + example(), "", "ALUR_LANG=en ALUR_ASSETS=nowhere");
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.err, HasSubstr("Set their place with ALUR_ASSETS."));
}

TEST_F(Program, ExploresTheFormatsExample) {
    const auto done = run("explore '" + (sourceFolder() / "tests/data/example.yaml").string() + "' --json -");
    EXPECT_EQ(done.exitCode, 0) << done.err;
    EXPECT_THAT(done.err, IsEmpty());
    const auto found = json::parse(done.out);
    EXPECT_EQ(found.at("plays"), "712");
    EXPECT_EQ(found.at("complete"), true);
}

TEST_F(Program, ExploresOnlySoManyStatesAndSaysSo) {
    const auto done =
        run("explore '" + (sourceFolder() / "tests/data/example.yaml").string() + "' --max-states 20");
    EXPECT_EQ(done.exitCode, 0) << done.err;
    EXPECT_THAT(done.out, HasSubstr("too wide to be followed to the end: 20 states"));
}

TEST_F(Program, DoesNotExploreWhatItCannotRead) {
    write("broken.yaml", "alur: 1\nid: broken\n");
    EXPECT_EQ(
        run("explore broken.yaml --scenarios '" + (sourceFolder() / "scenarios").string() + "'").exitCode, 1);
    EXPECT_EQ(run("explore not_there.yaml").exitCode, 2);
    const auto nothing = run("explore");
    EXPECT_EQ(nothing.exitCode, 2);
    EXPECT_THAT(nothing.err, HasSubstr("'alur explore' needs a case file."));
    EXPECT_EQ(run("explore not_there.yaml --max-states 0").exitCode, 2);
}
