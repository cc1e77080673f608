// Sessions that are listed, erased, or were left by a program that was killed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/database.h"
#include "storage/words.h"
#include "support/stored.h"

namespace alur::storage {
namespace {

using namespace test;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

bool isBlank(const fs::path& file) {
    const auto bytes = bytesOf(file);
    return !bytes.empty() && bytes.find_first_not_of('\0') == std::string::npos;
}

#ifdef ALUR_POSIX
TEST(List, CountsTheLastEntriesOfAProgramThatWasKilled) {
    const Folder folder;
    Holder program(folder / "a.alur", {madeEntry("Pasar"), anEntry(session::CaseGiven{"example"}),
                                       anEntry(session::Decided{"listen"}, ktp, 7777)});
    program.kill();
    const auto file = bytesOf(folder / "a.alur"), log = bytesOf(folder / "a.alur-wal");
    ASSERT_FALSE(log.empty());
    const auto summaries = list(folder.path());
    ASSERT_THAT(summaries, SizeIs(1));
    EXPECT_EQ(summaries[0].name, "Pasar");
    EXPECT_EQ(summaries[0].steps, 1);
    EXPECT_EQ(summaries[0].lastAt, 7777);
    EXPECT_TRUE(bytesOf(folder / "a.alur") == file) << "a list changes nothing";
    EXPECT_TRUE(bytesOf(folder / "a.alur-wal") == log);
}
#endif

TEST(List, TellsEachTroubleByItsName) {
    const Folder folder;
    put(folder / "a.alur", std::string(9000, 'x'));
    put(folder / "b.alur", "");
    storedFile(folder / "c.alur", workEntries(3));
    auto bytes = bytesOf(folder / "c.alur");
    bytes[63] = 99; // the last byte of user_version
    put(folder / "c.alur", bytes);
    for (const auto& summary : list(folder.path())) {
        EXPECT_EQ(summary.trouble, summary.file.filename() == "c.alur" ? words::newer : words::notOurs)
            << summary.file;
        EXPECT_EQ(summary.name, "");
    }
}

TEST(Erase, LeavesNeitherTheFileNorItsBytes) {
    const Folder folder, beside;
    const auto file = storedFile(folder / "a.alur", workEntries(300));
    fs::create_hard_link(file, beside / "same bytes");
    EXPECT_TRUE(erase(file).ok());
    EXPECT_THAT(namesIn(folder), IsEmpty());
    EXPECT_TRUE(isBlank(beside / "same bytes"));
}

#ifdef ALUR_POSIX
TEST(Erase, TakesTheLogOfAKilledProgramToo) {
    const Folder folder, beside;
    Holder program(folder / "a.alur", workEntries(20));
    program.kill();
    fs::create_hard_link(folder / "a.alur-wal", beside / "log");
    EXPECT_TRUE(erase(folder / "a.alur").ok());
    EXPECT_THAT(namesIn(folder), IsEmpty());
    EXPECT_EQ(bytesOf(beside / "log").find("catatan-"), std::string::npos);
}
#endif

#ifdef ALUR_POSIX
TEST(Erase, RefusesASessionThatAnotherProgramHolds) {
    const Folder folder;
    Holder program(folder / "a.alur", workEntries(20));
    EXPECT_TRUE(erase(folder / "a.alur").trouble.has_value());
    program.kill();
    EXPECT_EQ(opened(folder / "a.alur").contents.entries, workEntries(20));
}
#endif

TEST(Erase, TakesTheCopiesOfADamagedSessionAndNoOther) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(60));
    auto bytes = bytesOf(file);
    bytes[placeOf(bytes, "catatan-49-")] = '\x01';
    put(file, bytes);
    ASSERT_TRUE(opened(file).contents.notice.has_value());
    ASSERT_THAT(namesIn(folder), SizeIs(2));
    for (const char* other : {"a (rusak berat).alur", "ab (rusak 2026-11-24 09.10).alur", "a b.alur"})
        storedFile(folder / other, workEntries(3));
    EXPECT_TRUE(erase(file).ok());
    EXPECT_THAT(namesIn(folder),
                UnorderedElementsAre("a (rusak berat).alur", "ab (rusak 2026-11-24 09.10).alur", "a b.alur"));
}

TEST(Erase, RefusesWhatIsNoSession) {
    const Folder folder;
    put(folder / "a.alur", "penting");
    EXPECT_EQ(erase(folder / "a.alur").trouble, words::notOurs);
    EXPECT_EQ(bytesOf(folder / "a.alur"), "penting");
}

#ifdef ALUR_POSIX
TEST(Store, RefusesANewerVersionThatStillLiesInTheLog) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(5));
    const pid_t child = fork();
    if (child == 0) {
        int code = 0;
        const auto newer = connect(file, SQLITE_OPEN_READWRITE, code);
        execute(newer.get(), "PRAGMA journal_mode=WAL; PRAGMA user_version=9");
        ::kill(getpid(), SIGKILL);
    }
    waitpid(child, nullptr, 0);
    const auto before = bytesOf(file), log = bytesOf(folder / "a.alur-wal");
    ASSERT_FALSE(log.empty());
    EXPECT_EQ(opened(file).outcome.trouble, words::newer);
    EXPECT_TRUE(bytesOf(file) == before);
    EXPECT_TRUE(bytesOf(folder / "a.alur-wal") == log);
}
#endif

/// Each file was made once, by the program of its version.
struct OldFile {
    const char* name;
    std::size_t entries; // the first of everyEntry(), as many as that version knew
};

class EveryVersion : public testing::TestWithParam<OldFile> {};

TEST_P(EveryVersion, IsOpenedWhole) {
    const Folder folder;
    const auto file = folder / GetParam().name;
    fs::copy_file(sourceFolder() / "tests/data/sessions" / GetParam().name, file);
    fs::permissions(file, fs::perms::owner_all);
    const auto session = opened(file);
    ASSERT_TRUE(session.store);
    EXPECT_EQ(session.store->access(), Access::Write);
    EXPECT_EQ(session.contents.notice, std::nullopt);
    const auto entries = everyEntry();
    EXPECT_THAT(session.contents.entries, testing::ElementsAreArray(entries.data(), GetParam().entries));
    ASSERT_THAT(session.contents.cases, SizeIs(1));
    EXPECT_EQ(session.contents.cases[0].text.substr(0, 60), exampleText().substr(0, 60));
}

INSTANTIATE_TEST_SUITE_P(Files, EveryVersion, testing::Values(OldFile{"v1.alur", 14}, OldFile{"v2.alur", 44}),
                         [](const auto& file) { return std::string(file.param.name, 2); });

} // namespace
} // namespace alur::storage
