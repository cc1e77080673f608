// The versions kept of a case: each content once, ten at most, and never a good one lost to bad ones.
#include <gmock/gmock.h>

#include "app/backups.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t noon = 1'795'600'800'123; // milliseconds since 1970

class BackupsOf : public testing::Test {
protected:
    void save(const std::string& text) { std::ofstream(file, std::ios::binary) << text; }
    void keep(const std::string& text, Soundness soundness = Soundness::Whole) {
        EXPECT_EQ(backups.keep(text, noon + 60'000 * minute++, soundness).trouble, std::nullopt);
    }
    std::vector<std::string> texts() const {
        std::vector<std::string> texts;
        for (const auto& version : backups.list()) texts.push_back(bytesOf(version.file));
        return texts;
    }
    std::string restore(const std::string& text) {
        for (const auto& version : backups.list())
            if (bytesOf(version.file) == text) {
                const auto trouble = backups.restore(version, noon + 60'000 * minute++);
                return trouble ? trouble->read(Language::En) : "";
            }
        return "no such version";
    }

    Folder folder;
    fs::path file = folder / "case.yaml";
    Backups backups{file};
    int minute = 0;
};

} // namespace

TEST_F(BackupsOf, ACaseAreNoneAtFirst) { EXPECT_THAT(backups.list(), IsEmpty()); }

TEST_F(BackupsOf, ACaseTellWhenEachWasSaved) {
    keep("a: 1");
    keep("a: 2", Soundness::Broken);
    const auto versions = backups.list();
    ASSERT_THAT(versions, SizeIs(2));
    EXPECT_EQ(versions[0].savedAt, noon + 60'000);
    EXPECT_EQ(versions[0].soundness, Soundness::Broken);
    EXPECT_EQ(versions[1].savedAt, noon);
    EXPECT_EQ(versions[1].bytes, 4U);
    EXPECT_EQ(versions[1].file.parent_path(), folder / "versions" / "case");
}

TEST_F(BackupsOf, ACaseHoldEachContentOnceAtItsNewestTime) {
    keep("a: 1");
    keep("a: 2");
    EXPECT_FALSE(backups.keep("a: 1", noon + 900'000, Soundness::Whole).isNew);
    EXPECT_THAT(texts(), ElementsAre("a: 1", "a: 2"));
    EXPECT_FALSE(backups.keep("a: 2", noon - 900'000, Soundness::Whole).isNew);
    EXPECT_THAT(texts(), ElementsAre("a: 1", "a: 2"));
}

TEST_F(BackupsOf, ACaseTakeALaterJudgement) {
    keep("a: 1", Soundness::Broken);
    (void)backups.keep("a: 1", noon, Soundness::Whole);
    ASSERT_THAT(backups.list(), SizeIs(1));
    EXPECT_EQ(backups.list().front().soundness, Soundness::Whole);
}

TEST_F(BackupsOf, ACaseAreTenAtMostTheOldestGoes) {
    for (int i = 1; i <= 12; ++i) keep("a: " + std::to_string(i));
    EXPECT_THAT(texts(), ElementsAre("a: 12", "a: 11", "a: 10", "a: 9", "a: 8", "a: 7", "a: 6", "a: 5",
                                     "a: 4", "a: 3"));
}

TEST_F(BackupsOf, ACaseKeepGoodOnesThroughABadHour) {
    keep("good: 1");
    keep("good: 2");
    for (int i = 1; i <= 30; ++i) keep("bad: [" + std::to_string(i), Soundness::Broken);
    EXPECT_THAT(texts(), ElementsAre("bad: [30", "bad: [29", "bad: [28", "good: 2", "good: 1"));
}

TEST_F(BackupsOf, ACaseKeepNothingOfAnEmptiedFile) {
    keep("good: 1");
    for (const auto* empty : {"", "\n\n", "# only a note\r\n", "  \t"}) keep(empty, Soundness::Broken);
    EXPECT_THAT(texts(), ElementsAre("good: 1"));
}

TEST_F(BackupsOf, ACasePassOverFilesThatAreNotTheirs) {
    keep("a: 1");
    std::ofstream(folder / "versions" / "case" / "notes.txt") << "x";
    std::ofstream(folder / "versions" / "case" / "2026-99-99T00-00-00.000Z~0123456789abcdef.yaml") << "x";
    fs::create_directory(folder / "versions" / "case" / "2026-01-01T00-00-00.000Z~0123456789abcdef.yaml");
    EXPECT_THAT(texts(), ElementsAre("a: 1"));
}

TEST_F(BackupsOf, ACaseBringOneBackAndKeepWhatWasThere) {
    keep("a: 1");
    keep("a: 2");
    save("a: 3, not kept yet");
    EXPECT_EQ(restore("a: 1"), "");
    EXPECT_EQ(bytesOf(file), "a: 1");
    EXPECT_THAT(texts(), ElementsAre("a: 1", "a: 3, not kept yet", "a: 2"));
}

TEST_F(BackupsOf, ACaseBringTheOldestOfTenBack) {
    for (int i = 1; i <= 10; ++i) keep("a: " + std::to_string(i));
    save("a: new");
    EXPECT_EQ(restore("a: 1"), "");
    EXPECT_EQ(bytesOf(file), "a: 1");
    EXPECT_THAT(texts().front(), "a: 1");
    EXPECT_THAT(texts(), testing::Contains("a: new"));
}

TEST_F(BackupsOf, ACaseBringOneBackWhereTheFileIsGone) {
    keep("a: 1");
    EXPECT_EQ(restore("a: 1"), "");
    EXPECT_EQ(bytesOf(file), "a: 1");
}

TEST_F(BackupsOf, ACaseKeepEvenBytesThatAreNoTextBeforeOneComesBack) {
    keep("a: 1");
    save("\xFF\xFE\x00");
    EXPECT_EQ(restore("a: 1"), "");
    EXPECT_THAT(texts(), ElementsAre("a: 1", "\xFF\xFE"));
}

TEST_F(BackupsOf, ACaseBringNothingBackInThePlaceOfAFolder) {
    keep("a: 1");
    fs::create_directory(file);
    EXPECT_THAT(restore("a: 1"), HasSubstr("no regular file"));
    EXPECT_TRUE(fs::is_directory(file));
}

TEST_F(BackupsOf, ACaseBringNoDamagedOneBack) {
    keep("a: 1");
    save("a: 2");
    const auto version = backups.list().front();
    std::ofstream(version.file) << "damaged";
    EXPECT_NE(backups.restore(version, noon), std::nullopt);
    EXPECT_EQ(bytesOf(file), "a: 2");
}

TEST_F(BackupsOf, ACaseSayThatTheyCouldNotBeKept) {
    std::ofstream(folder / "versions") << "a file where the folder should be";
    const auto kept = backups.keep("a: 1", noon, Soundness::Whole);
    EXPECT_FALSE(kept.isNew);
    ASSERT_TRUE(kept.trouble);
    EXPECT_THAT(kept.trouble->read(Language::En), HasSubstr("could not be kept"));
}

TEST_F(BackupsOf, ACaseBringNothingBackWhereWhatIsThereCannotBeKept) {
    keep("a: 1");
    const auto version = backups.list().front();
    const auto elsewhere = folder / "elsewhere.yaml";
    fs::rename(version.file, elsewhere);
    auto moved = version;
    moved.file = elsewhere;
    fs::remove_all(folder / "versions");
    std::ofstream(folder / "versions") << "in the way";
    save("a: 2");
    const auto trouble = backups.restore(moved, noon);
    ASSERT_TRUE(trouble);
    EXPECT_THAT(trouble->read(Language::En), HasSubstr("Nothing was brought back"));
    EXPECT_EQ(bytesOf(file), "a: 2");
}

#ifdef ALUR_POSIX
TEST(Backups, InAReadOnlyFolderSaySo) { // to root too
    const auto kept = Backups("/sys/kernel/case.yaml").keep("a: 1", noon, Soundness::Whole);
    ASSERT_TRUE(kept.trouble);
    EXPECT_THAT(kept.trouble->read(Language::En), HasSubstr("may not be written to"));
}
#endif
