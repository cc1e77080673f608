// New cases, copies, files taken out and in: nothing is ever written over.
#include <gmock/gmock.h>

#include "app/own_cases.h"
#include "scenario/yaml_tree.h"
#include "support/cases.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;
namespace fs = std::filesystem;

namespace {

const fs::path scenarios = sourceFolder() / "scenarios";

MadeCase made(const fs::path& file, const NewCase& wish, const std::set<std::string>& taken = {}) {
    return newCase(file, scenarios, wish, workshop(), taken);
}

std::string why(const MadeCase& made) { return made.trouble ? made.trouble->read(Language::En) : ""; }

fs::path written(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

ImportedCase imported(const fs::path& source, const fs::path& folder, const std::set<std::string>& taken = {},
                      SameId sameId = SameId::Ask) {
    return importCase(source, folder, taken, sameId, method(), workshop());
}

class ANewCase : public testing::TestWithParam<Language> {};

} // namespace

TEST_P(ANewCase, HasEightStagesAndNoProblem) {
    const Folder folder;
    const auto file = folder / "mine" / "new.yaml";
    ASSERT_EQ(why(made(file, {.group = "kta", .title = "Buku Tulis", .comments = GetParam()})), "");
    const auto loaded = readCase(bytesOf(file));
    EXPECT_THAT(loaded.problems, IsEmpty());
    ASSERT_TRUE(loaded.value);
    EXPECT_EQ(loaded.value->id.value, "buku-tulis");
    EXPECT_EQ(loaded.value->group, "kta");
    EXPECT_EQ(loaded.value->title.read(GetParam()), "Buku Tulis");
    std::set<std::uint16_t> stages;
    for (const auto& scene : loaded.value->scenes) stages.insert(scene.stage.value);
    EXPECT_EQ(stages.size(), method().stages.size());
}

TEST_P(ANewCase, TeachesInTheAuthorsLanguage) {
    const Folder folder;
    (void)made(folder / "new.yaml", {.group = "ktp", .title = "", .comments = GetParam()});
    const auto teaches = GetParam() == Language::En ? "# stage 4: intervention" : "# tahap 4: intervensi";
    EXPECT_THAT(bytesOf(folder / "new.yaml"), HasSubstr(teaches));
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, ANewCase, testing::Values(Language::Id, Language::En));

TEST(Template, SaysTheSameInBothLanguagesButForItsComments) {
    const auto withoutComments = [](const std::string& text) {
        std::vector<Problem> problems;
        const auto tree = scenario::parseTree("", text, problems);
        std::string all;
        const std::function<void(const scenario::Node&)> add = [&](const scenario::Node& node) {
            all += node.key + "=" + node.text + "\n";
            for (const auto& child : node) add(child);
        };
        add(tree.root());
        return all;
    };
    EXPECT_EQ(withoutComments(textOf(scenarios / "template.yaml")),
              withoutComments(textOf(scenarios / "template-en.yaml")));
}

TEST(NewCase, NamesTheSchemaWhereItLiesBesideTheProgram) {
    const Folder folder;
    const NewCase wish{.group = "ktp", .title = "x"};
    (void)made(folder / "scenarios" / "a.yaml", wish);
    EXPECT_THAT(bytesOf(folder / "scenarios" / "a.yaml"), Not(HasSubstr("yaml-language-server")));
    fs::create_directory(folder / "assets");
    written(folder / "assets" / "case.schema.json", "{}");
    (void)made(folder / "scenarios" / "b.yaml", wish);
    EXPECT_THAT(bytesOf(folder / "scenarios" / "b.yaml"),
                StartsWith("# yaml-language-server: $schema=../assets/case.schema.json\n"));
}

TEST(NewCase, TakesAFreeId) {
    const Folder folder;
    const NewCase wish{.group = "ktp", .title = "Kunci"};
    EXPECT_EQ(made(folder / "a.yaml", wish, {"kunci", "kunci-2"}).id, "kunci-3");
    EXPECT_EQ(freeCaseId(std::string(60, 'x'), {std::string(40, 'x')}), std::string(38, 'x') + "-2");
}

TEST(NewCase, NeverOverwrites) {
    const Folder folder;
    const auto file = written(folder / "mine.yaml", "precious");
    EXPECT_THAT(why(made(file, {.group = "ktp", .title = "x"})),
                HasSubstr("is there already; nothing was overwritten"));
    EXPECT_EQ(bytesOf(file), "precious");
}

TEST(NewCase, SaysWhatIsWrongWithTheWish) {
    const Folder folder;
    EXPECT_EQ(why(made(folder / "a.yaml", {.group = "kpt", .title = "x"})),
              "There is no group 'kpt'. There are: ktp, kta, tppo, abh, pua.");
    EXPECT_THAT(why(made(folder / "a.yaml", {.group = "ktp", .title = "x", .id = "My case: 1"})),
                HasSubstr("'My case: 1' cannot be an id"));
    EXPECT_THAT(why(made(folder / "a.txt", {.group = "ktp", .title = "x"})), HasSubstr("must end in .yaml"));
    EXPECT_THAT(why(made(folder / "workshop.yaml", {.group = "ktp", .title = "x"})),
                HasSubstr("is no name for a case"));
    EXPECT_EQ(why(made(folder / "a.yaml", {.group = "ktp", .title = std::string(300, 'x')})),
              "A title has at most 60 characters; this one has 300.");
    EXPECT_THAT(why(made(folder / "a.yaml", {.group = "ktp", .title = "\xFF"})), HasSubstr("no UTF-8"));
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(NewCase, TakesAnyTitleAsItIs) {
    const Folder folder;
    for (const std::string title : {"\"%s\" {0}: #1", "it's \\ fine", "a: b, c]"}) {
        const auto file = folder / "t.yaml";
        ASSERT_EQ(why(made(file, {.group = "ktp", .title = title})), "");
        EXPECT_EQ(valueOf(readCase(bytesOf(file))).title.read(Language::Id), title);
        fs::remove(file);
    }
}

#ifdef ALUR_POSIX
TEST(NewCase, SaysThatAFolderMayNotBeWrittenTo) { // not even by root
    EXPECT_THAT(why(made("/sys/kernel/a.yaml", {.group = "ktp", .title = "x"})),
                HasSubstr("may not be written to"));
}
#endif

#ifdef ALUR_POSIX
TEST(NewCase, SaysThatTheDiskIsFull) {
    const Folder folder;
    fs::create_symlink("/dev/full", folder / "a.yaml.part");
    EXPECT_THAT(why(made(folder / "a.yaml", {.group = "ktp", .title = "x"})), HasSubstr("full"));
    EXPECT_FALSE(fs::exists(folder / "a.yaml"));
}
#endif

TEST(DuplicateCase, HasItsOwnIdAndTitleAndAllElseAlike) {
    const Folder folder;
    const auto original = written(folder / "a.yaml", smallText);
    const auto copy = duplicateCase(original, folder / "b.yaml", "", {"small-2"});
    ASSERT_EQ(why(copy), "");
    EXPECT_EQ(copy.id, "small-3");
    auto expected = smallText;
    expected.replace(expected.find("id: small"), 9, "id: small-3");
    expected.replace(expected.find("{id: Kecil, en: Small}"), 22,
                     "{id: \"Kecil (salinan)\", en: \"Small (copy)\"}");
    EXPECT_EQ(bytesOf(folder / "b.yaml"), expected);
}

TEST(DuplicateCase, CopiesABrokenCaseToo) {
    const Folder folder;
    const auto original = written(folder / "a.yaml", "id: a\ntitle: x\nscenes: {b: [\n");
    ASSERT_EQ(why(duplicateCase(original, folder / "b.yaml", "Baru", {})), "");
    EXPECT_EQ(bytesOf(folder / "b.yaml"), "id: baru\ntitle: {id: \"Baru\", en: \"Baru\"}\nscenes: {b: [\n");
}

TEST(DuplicateCase, RefusesWhatIsNoText) {
    const Folder folder;
    EXPECT_THAT(why(duplicateCase(folder / "gone.yaml", folder / "b.yaml", "", {})),
                HasSubstr("no such file"));
    EXPECT_THAT(why(duplicateCase(written(folder / "c.yaml", "id: \xFF"), folder / "b.yaml", "", {})),
                HasSubstr("UTF-8"));
    EXPECT_THAT(why(duplicateCase(written(folder / "d.yaml", "title: x\n"), folder / "b.yaml", "", {})),
                HasSubstr("cannot be changed"));
    EXPECT_FALSE(fs::exists(folder / "b.yaml"));
}

TEST(ExportCase, IsTheFileByteForByte) {
    const Folder folder;
    fs::create_directory(folder / "stick");
    const auto original = written(folder / "a.yaml", smallText);
    ASSERT_EQ(why(exportCase(original, folder / "stick")), "");
    EXPECT_EQ(bytesOf(folder / "stick" / "a.yaml"), smallText);
    EXPECT_THAT(why(exportCase(original, folder / "stick")), HasSubstr("is there already"));
}

TEST(ImportCase, WritesItUnderItsId) {
    const Folder folder;
    const auto came = imported(written(folder / "from mail (1).yaml", smallText), folder / "mine");
    ASSERT_EQ(why(came.made), "");
    EXPECT_EQ(came.made.file, folder / "mine" / "small.yaml");
    EXPECT_THAT(came.problems, IsEmpty());
}

TEST(ImportCase, AsksWhereTheIdIsTaken) {
    const Folder folder;
    const auto source = written(folder / "a.yaml", smallText);
    const auto asked = imported(source, folder / "mine", {"small"});
    EXPECT_TRUE(asked.asks);
    EXPECT_EQ(asked.newId, "small-2");
    EXPECT_FALSE(fs::exists(folder / "mine"));
    const auto taken = imported(source, folder / "mine", {"small"}, SameId::TakeNewId);
    EXPECT_EQ(taken.made.id, "small-2");
    EXPECT_EQ(valueOf(readCase(bytesOf(taken.made.file))).id.value, "small-2");
}

TEST(ImportCase, TakesACaseWithErrorsInToBeMended) {
    const Folder folder;
    const auto came = imported(written(folder / "a.yaml", "id: a\nscenes: 3\n"), folder / "mine");
    EXPECT_EQ(why(came.made), "");
    EXPECT_THAT(came.problems, Not(IsEmpty()));
    EXPECT_TRUE(fs::exists(folder / "mine" / "a.yaml"));
}

TEST(ImportCase, RefusesWhatIsNoCase) {
    const Folder folder;
    const auto mine = folder / "mine";
    EXPECT_THAT(why(imported(written(folder / "a.yaml", "just words"), mine).made), HasSubstr("is no case"));
    EXPECT_THAT(why(imported(written(folder / "b.yaml", std::string(5'000'000, '#')), mine).made),
                HasSubstr("1024"));
    EXPECT_THAT(why(imported(folder.path(), mine).made), HasSubstr("no regular file"));
#ifdef ALUR_POSIX
    EXPECT_THAT(why(imported("/dev/zero", mine).made), HasSubstr("no regular file"));
#endif
    EXPECT_FALSE(fs::exists(mine));
}

TEST(ImportCase, LetsNoIdLeadOutOfTheFolder) {
    const Folder folder;
    const auto came = imported(written(folder / "a.yaml", "id: ../../evil\n"), folder / "mine");
    EXPECT_EQ(came.made.file.parent_path(), folder / "mine");
}
