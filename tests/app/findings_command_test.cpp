// `alur findings` and `alur graph`, in the program itself with streams of its own.
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "support/cases.h"
#include "support/command.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::test;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::string example() { return (sourceFolder() / "tests/data/example.yaml").string(); }

std::string broken(const Folder& folder) {
    std::ofstream(folder / "bad.yaml") << edited(smallText, "role: client", "role: klient");
    return (folder / "bad.yaml").string();
}

} // namespace

TEST(FindingsCommand, AnswersAsJsonTheSameForTheSameSeed) {
    const auto one = run({"findings", example(), "--seed", "5", "--json", "-"});
    EXPECT_EQ(one.exitCode, 1) << one.err;
    const auto answer = json::parse(one.out);
    EXPECT_EQ(answer.at("scenario"), "example");
    EXPECT_EQ(answer.at("plays"), "712");
    EXPECT_EQ(answer.at("seed"), 5);
    EXPECT_EQ(run({"findings", example(), "--seed", "5", "--json", "-"}).out, one.out);
}

TEST(FindingsCommand, HasNothingToMendInACaseThatATrainerWroteByIt) {
    const auto file = (sourceFolder() / "tests/data/sawah-nenek-hawa.yaml").string();
    EXPECT_EQ(run({"check", file}).exitCode, 0);
    const auto found = run({"findings", file});
    EXPECT_EQ(found.exitCode, 0) << found.out;
}

TEST(FindingsCommand, SpeaksBothLanguagesInItsHelp) {
    EXPECT_THAT(run({"findings", "--help"}).out,
                AllOf(HasSubstr("--seed"), HasSubstr("--json"), HasSubstr("Exits with 0")));
    EXPECT_THAT(run({"findings", "--help"}, Language::Id).out, HasSubstr("Keluar dengan 0"));
}

TEST(FindingsCommand, RefusesACaseWithErrorsAndNone) {
    const Folder folder;
    const auto bad = run({"findings", broken(folder)});
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_THAT(bad.err, HasSubstr("people.sari.role"));
    EXPECT_EQ(run({"findings", (folder / "none.yaml").string()}).exitCode, 2);
    EXPECT_EQ(run({"findings"}).exitCode, 2);
}

TEST(FindingsCommand, SaysWhereItsAnswerCannotBeWritten) {
    const Folder folder;
    const auto answer = run({"findings", example(), "--json", (folder / "no/such/file.json").string()});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("Cannot write"));
}

TEST(GraphCommand, WritesAnSvgThatNamesEveryScene) {
    const Folder folder;
    const auto file = folder / "map.svg";
    const auto answer = run({"graph", example(), "-o", file.string()});
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    const auto svg = textOf(file);
    EXPECT_EQ(svg.rfind("<svg", 0), 0U);
    for (const auto& scene : exampleCase().scenes) EXPECT_THAT(svg, HasSubstr(scene.id));
}

TEST(GraphCommand, WritesNothingElseThanSvg) {
    const Folder folder;
    const auto answer = run({"graph", example(), "-o", (folder / "map.png").string()});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr(".svg"));
    EXPECT_FALSE(std::filesystem::exists(folder / "map.png"));
}

TEST(GraphCommand, RefusesACaseWithErrorsAFolderThatIsNotThereAndNone) {
    const Folder folder;
    EXPECT_EQ(run({"graph", broken(folder), "-o", (folder / "a.svg").string()}).exitCode, 1);
    EXPECT_EQ(run({"graph", example(), "-o", (folder / "no/such/a.svg").string()}).exitCode, 2);
    const auto none = run({"graph", example()});
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_THAT(none.err, HasSubstr("-o"));
}
