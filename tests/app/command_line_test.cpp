// What is understood of a command line, in the program itself with streams of its own.
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>

#include "app/command_line.h"

using namespace alur;
using namespace alur::app;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;
using What = Invocation::What;

namespace {

struct Said {
    Invocation invocation;
    std::string out;
    std::string err;
};

/// As typed at a terminal that speaks `language`.
Said typed(const std::vector<std::string>& arguments, Language language = Language::En,
           const Abilities& abilities = {.rehearse = true}) {
    std::istringstream in;
    std::ostringstream out, err;
    Console console{in, out, err, false, true, language};
    auto invocation = runCommandLine(arguments, console, abilities);
    return {invocation, out.str(), err.str()};
}

const std::string source = ALUR_SOURCE_DIR;

} // namespace

TEST(CommandLine, WithoutACommandAsksForTheWindow) {
    const auto said = typed({"--software", "--scenarios", "my cases"});
    EXPECT_EQ(said.invocation.what, What::Window);
    EXPECT_TRUE(said.invocation.options.software);
    EXPECT_EQ(said.invocation.options.scenarios, std::filesystem::path("my cases"));
    EXPECT_EQ(said.invocation.options.language, std::nullopt);
    EXPECT_THAT(said.out + said.err, IsEmpty());
}

TEST(CommandLine, TakesWhatBeginsWithASlashForAPath) {
    EXPECT_THAT(typed({"check", "/no such place"}).err,
                AllOf(HasSubstr("/no such place"), Not(HasSubstr("--help"))));
    EXPECT_EQ(typed({"/version"}).invocation.exitCode, 2);
}

TEST(CommandLine, HandsTheWishedLanguageOn) {
    EXPECT_EQ(typed({"--lang", "en"}, Language::Id).invocation.options.language, Language::En);
    EXPECT_EQ(typed({"--lang=id"}).invocation.options.language, Language::Id);
}

TEST(CommandLine, RefusesALanguageThatIsNotThere) {
    const auto said = typed({"--lang", "fr"});
    EXPECT_EQ(said.invocation.what, What::Done);
    EXPECT_EQ(said.invocation.exitCode, 2);
    EXPECT_THAT(said.err, HasSubstr("There is no language 'fr'. Choose id or en."));
}

TEST(CommandLine, OpensASessionFile) {
    const auto file = std::filesystem::temp_directory_path() / "command_line_test.alur";
    std::ofstream(file) << "x";
    const auto said = typed({file.string()});
    std::filesystem::remove(file);
    EXPECT_EQ(said.invocation.what, What::OpenSession);
    EXPECT_EQ(said.invocation.file, file);
}

TEST(CommandLine, SaysThatASessionIsNotThere) {
    const auto said = typed({"nowhere.alur"});
    EXPECT_EQ(said.invocation.exitCode, 2);
    EXPECT_THAT(said.err, HasSubstr("There is no session nowhere.alur."));
}

TEST(CommandLine, ShowsTheWayToPlayACaseThatIsTakenForASession) {
    EXPECT_THAT(typed({source + "/tests/data/example.yaml"}).err, HasSubstr("To play a case: alur run "));
}

TEST(CommandLine, AsksForARehearsalOnlyWhereThereIsOne) {
    EXPECT_EQ(typed({"rehearse", "out"}).invocation.what, What::Rehearse);
    EXPECT_EQ(typed({"rehearse", "out"}).invocation.file, std::filesystem::path("out"));
    const auto sizes = typed({"rehearse", "out", "--size", "1024x768", "--size", "800x600"}).invocation.sizes;
    ASSERT_EQ(sizes.size(), 2U);
    EXPECT_EQ(sizes[1].width, 800);
    EXPECT_EQ(sizes[1].height, 600);
    EXPECT_EQ(typed({"rehearse", "out"}, Language::En, {}).invocation.exitCode, 2);
    EXPECT_THAT(typed({"--help"}, Language::En, {}).out, Not(HasSubstr("rehearse")));
    EXPECT_THAT(typed({"--help"}).out, HasSubstr("rehearse"));
}

TEST(CommandLine, NamesTheNearestWord) {
    EXPECT_THAT(typed({"chek"}).err, HasSubstr("'chek' is not known. Did you mean 'check'?"));
    EXPECT_THAT(typed({"--langg", "en"}).err, HasSubstr("Did you mean '--lang'?"));
    EXPECT_THAT(typed({"check", "--jsn", "-"}).err, HasSubstr("Did you mean '--json'?"));
    EXPECT_THAT(typed({"qwertyuiop"}).err, HasSubstr("'qwertyuiop' is not known.\n"));
}

TEST(CommandLine, SaysWhatACommandNeeds) {
    EXPECT_THAT(typed({"check"}).err, HasSubstr("needs at least one file or folder"));
    EXPECT_THAT(typed({"run"}).err, HasSubstr("needs a case file"));
    EXPECT_THAT(typed({"rehearse"}).err, HasSubstr("needs a folder"));
    for (const char* size :
         {"big", "1024", "1024x", "x768", "1024x768x", "-1024x768", "10x10", "99999x99999"})
        EXPECT_THAT(typed({"rehearse", "out", "--size", size}).err, HasSubstr(size));
    EXPECT_THAT(typed({"check", "x.yaml", "--json"}).err, HasSubstr("--json needs a value"));
    EXPECT_EQ(typed({"run"}).invocation.exitCode, 2);
}

TEST(CommandLine, PrintsNothingButComplaintsWhenItIsMisunderstood) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"chek"}, {"check"}, {"run"}, {"--lang", "fr"}, {"check", "--jsn"}})
        EXPECT_THAT(typed(arguments).out, IsEmpty()) << arguments.front();
}

TEST(Help, IsWrittenInBothLanguages) {
    const auto english = typed({"--help"}), indonesian = typed({"--help"}, Language::Id);
    EXPECT_THAT(english.out, AllOf(HasSubstr("Usage: alur [OPTIONS]"), HasSubstr("Show this help"),
                                   HasSubstr("Commands:")));
    EXPECT_THAT(indonesian.out, AllOf(HasSubstr("Pemakaian: alur [PILIHAN]"),
                                      HasSubstr("Tampilkan bantuan ini"), HasSubstr("Perintah:")));
    EXPECT_EQ(english.invocation.exitCode, 0);
    for (const auto* word : {"Usage", "Options:", "Commands", "OPTIONS", "Print this", "SUBCOMMAND", "TEXT"})
        EXPECT_THAT(indonesian.out, Not(HasSubstr(word)));
}

TEST(Help, OfACommandShowsThatCommand) {
    const auto said = typed({"run", "--help"}, Language::Id);
    EXPECT_THAT(said.out, AllOf(HasSubstr("alur run"), HasSubstr("--decisions"), HasSubstr("Contoh:")));
    EXPECT_THAT(said.out, Not(HasSubstr("Example")));
}

TEST(Help, SpeaksTheLanguageThatIsTypedWithIt) {
    EXPECT_THAT(typed({"--help", "--lang", "id"}).out, HasSubstr("Pemakaian"));
}

TEST(Help, FitsATerminal) {
    for (const auto language : languages)
        for (const auto& arguments : std::vector<std::vector<std::string>>{
                 {"--help"}, {"check", "--help"}, {"run", "--help"}, {"explore", "--help"}}) {
            std::istringstream lines(typed(arguments, language).out);
            for (std::string line; std::getline(lines, line);) EXPECT_LE(characters(line), 100U) << line;
        }
}

TEST(Version, IsToldInBothLanguages) {
    EXPECT_THAT(typed({"--version"}).out, StartsWith("Alur version "));
    EXPECT_THAT(typed({"--version"}, Language::Id).out, StartsWith("Alur versi "));
}

TEST(LanguageOf, ALocaleIsItsFirstWord) {
    EXPECT_EQ(languageOf("id_ID.UTF-8"), Language::Id);
    EXPECT_EQ(languageOf("en-GB"), Language::En);
    EXPECT_EQ(languageOf("en"), Language::En);
    EXPECT_EQ(languageOf("C.UTF-8"), std::nullopt);
    EXPECT_EQ(languageOf("fr_FR"), std::nullopt);
    EXPECT_EQ(languageOf("idn"), std::nullopt);
    EXPECT_EQ(languageOf(""), std::nullopt);
}

TEST(Progress, IsShownAtATerminalOnly) {
    const auto folder = source + "/scenarios";
    EXPECT_THAT(typed({"check", folder}).err, HasSubstr("Checking "));
    std::istringstream in;
    std::ostringstream out, err;
    Console piped{in, out, err, false, false, Language::En};
    runCommandLine({"check", folder}, piped, {});
    EXPECT_THAT(err.str(), Not(HasSubstr("Checking ")));
}
