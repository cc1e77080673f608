// `alur measure`, in the program itself with streams of its own.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "support/cases.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

namespace fs = std::filesystem;

/// A folder that is there for one test.
class MeasureCommand : public testing::Test {
protected:
    MeasureCommand() {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::temp_directory_path() / ("alur_measure_" + std::string(info->name()));
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~MeasureCommand() override { fs::remove_all(folder_); }

    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(folder_ / name, std::ios::binary) << text;
        return (folder_ / name).string();
    }
    std::string folder() const { return folder_.string(); }

    /// The exit code of `alur measure …`.
    int measure(std::vector<std::string> arguments, Language language = Language::En) {
        arguments.insert(arguments.begin(), "measure");
        std::istringstream in;
        std::ostringstream outStream, errStream;
        Console console{in, outStream, errStream, false, false, language};
        const auto invocation = runCommandLine(arguments, console);
        EXPECT_EQ(invocation.what, Invocation::What::Done);
        out = outStream.str();
        err = errStream.str();
        return invocation.exitCode;
    }

    std::string out;
    std::string err;

private:
    fs::path folder_;
};

} // namespace

TEST_F(MeasureCommand, PrintsTheTableAndFailsWhereACriterionIsNotMet) {
    const auto file = write("example.yaml", exampleText());
    EXPECT_EQ(measure({file, "--plays", "50"}), 1);
    EXPECT_THAT(out, AllOf(HasSubstr("A report from the market (example)"),
                           HasSubstr("50 plays by chance (seed 1)"), HasSubstr("NO     At least 24 scenes"),
                           HasSubstr("criteria hold.")));
    EXPECT_THAT(err, IsEmpty());
}

TEST_F(MeasureCommand, SpeaksIndonesian) {
    const auto file = write("example.yaml", exampleText());
    measure({file, "--plays", "50", "--seed", "9"}, Language::Id);
    EXPECT_THAT(out,
                AllOf(HasSubstr("50 permainan acak (benih 9)"), HasSubstr("BELUM  Sedikitnya 24 adegan")));
}

TEST_F(MeasureCommand, MeasuresTheCasesOfAFolder) {
    write("a.yaml", exampleText());
    write("b.yaml", edited(exampleText(), "id: example", "id: other"));
    write("template.yaml", "no case");
    EXPECT_EQ(measure({folder(), "--plays", "20", "--json", "-"}), 1);
    const auto cases = json::parse(out).at("cases");
    ASSERT_EQ(cases.size(), 2U);
    EXPECT_EQ(cases.at(0).at("scenario"), "example");
    EXPECT_EQ(cases.at(1).at("scenario"), "other");
}

TEST_F(MeasureCommand, MeasuresAllCasesOfTheScenariosFolderWhereNoneIsNamed) {
    fs::copy_file(sourceFolder() / "scenarios/workshop.yaml", folder() + "/workshop.yaml");
    write("example.yaml", exampleText());
    EXPECT_EQ(measure({"--scenarios", folder(), "--plays", "20", "--json", "-"}), 1);
    EXPECT_EQ(json::parse(out).at("cases").size(), 1U);
}

TEST_F(MeasureCommand, WritesJsonToAFile) {
    const auto file = write("example.yaml", exampleText());
    EXPECT_EQ(measure({file, "--plays", "20", "--json", folder() + "/out.json"}), 1);
    EXPECT_THAT(out, IsEmpty());
    EXPECT_EQ(json::parse(textOf(folder() + "/out.json")).at("cases").size(), 1U);
}

TEST_F(MeasureCommand, SaysWhichErrorsKeepACaseFromBeingMeasured) {
    const auto file = write("broken.yaml", edited(exampleText(), "group: ktp", "group: nobody"));
    EXPECT_EQ(measure({file, "--plays", "20"}), 1);
    EXPECT_THAT(out, IsEmpty());
    EXPECT_THAT(err, AllOf(HasSubstr("broken.yaml:4:"), HasSubstr("cannot be measured yet")));
}

TEST_F(MeasureCommand, CannotMeasureWhatIsNotThere) {
    EXPECT_EQ(measure({folder() + "/none.yaml"}), 2);
    EXPECT_FALSE(err.empty());
    EXPECT_EQ(measure({folder()}), 2);
    EXPECT_THAT(err, HasSubstr("There is no case file"));
}

TEST_F(MeasureCommand, NeedsANumberOfPlays) {
    const auto file = write("example.yaml", exampleText());
    EXPECT_EQ(measure({file, "--plays", "0"}), 2);
    EXPECT_THAT(err, HasSubstr("--plays needs a number from 1 to 10000000."));
    EXPECT_EQ(measure({file, "--plays", "many"}), 2);
    EXPECT_FALSE(err.empty());
}
