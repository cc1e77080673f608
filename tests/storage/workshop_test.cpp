// A workshop on disk: names in one table, timers after a power cut, copies with and without names.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/entry_json.h"
#include "storage/words.h"
#include "support/stored.h"

namespace alur::storage {
namespace {

using namespace test;
using testing::SizeIs;

const session::RosterTaken roster{{{1, "Siti Rahasia", "PATBM Rahasia", "Sarae Rahasia"},
                                   {2, "=cmd|' /C calc'!A0 %s \"x\"; DROP TABLE person;--", "", "محمد"}}};

std::vector<session::Entry> workshopEntries() {
    return {anEntry(session::SessionMade{"Hari pertama", session::Purpose::Workshop}, {}),
            anEntry(session::SetUpChosen{"Kota Bima", "24 November 2026", 10, true, {}, "", ""}, {}),
            anEntry(roster, {}), anEntry(session::LotDrawn{5, {{1, ktp}, {2, {"kta"}}}}, {}),
            anEntry(session::TestAnswered{session::TestTime::Before, 1, "a1", 2}, {})};
}

TEST(WorkshopFile, GivesTheNamesBack) {
    const Folder folder;
    storedFile(folder / "a.alur", workshopEntries());
    EXPECT_EQ(opened(folder / "a.alur").contents.entries, workshopEntries());
}

TEST(WorkshopFile, HasNoNameInItsJournal) {
    for (const auto& entry : workshopEntries())
        EXPECT_EQ(toStored(entry.what).body.find("Rahasia"), std::string::npos);
}

TEST(WorkshopFile, KeepsNoByteOfANameThatWasTakenOut) {
    const Folder folder;
    auto entries = workshopEntries();
    entries.push_back(anEntry(session::RosterTaken{{{1, "", "", ""}}}, {}));
    storedFile(folder / "a.alur", entries);
    EXPECT_EQ(bytesOf(folder / "a.alur").find("Rahasia"), std::string::npos);
}

TEST(WorkshopFile, IsListedWithPlaceDateAndPeople) {
    const Folder folder;
    storedFile(folder / "a.alur", workshopEntries());
    const auto summaries = list(folder.path());
    ASSERT_THAT(summaries, SizeIs(1));
    EXPECT_EQ(summaries[0].place, "Kota Bima");
    EXPECT_EQ(summaries[0].date, "24 November 2026");
    EXPECT_EQ(summaries[0].people, 2);
}

#ifdef ALUR_POSIX
TEST(WorkshopFile, KnowsTheTimersLastSecondsAfterTheProgramWasKilled) {
    const Folder folder;
    const auto file = folder / "a.alur";
    const pid_t child = fork();
    if (child == 0) {
        Outcome outcome;
        const auto store = Store::create(file, outcome);
        fillFile(store.get(), workshopEntries());
        for (int second = 1; second <= 9; ++second) store->keepTimers({{ktp, second * 1000}, {{"abh"}, 77}});
        ::kill(getpid(), SIGKILL);
    }
    waitpid(child, nullptr, 0);
    const auto session = opened(file);
    EXPECT_EQ(session.contents.seconds,
              (std::map<session::GroupId, std::int64_t>{{ktp, 9000}, {{"abh"}, 77}}));
    EXPECT_EQ(session.contents.entries, workshopEntries());
}
#endif

TEST(WorkshopFile, IsCopiedWhole) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workshopEntries());
    EXPECT_TRUE(copySession(file, folder / "b.alur").ok());
    EXPECT_EQ(opened(folder / "b.alur").contents.entries, workshopEntries());
    EXPECT_EQ(copySession(file, folder / "b.alur").trouble, words::standsAlready);
}

TEST(WorkshopFile, IsCopiedWhileItIsOpen) {
    const Folder folder;
    Outcome outcome;
    const auto store = Store::create(folder / "a.alur", outcome);
    fillFile(store.get(), workshopEntries());
    EXPECT_TRUE(store->copyTo(folder / "b.alur").ok());
    EXPECT_EQ(opened(folder / "b.alur").contents.entries, workshopEntries());
}

TEST(WorkshopFile, IsExportedWithoutAByteOfAName) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workshopEntries());
    EXPECT_TRUE(copyWithoutNames(file, folder / "b.alur").ok());
    EXPECT_EQ(bytesOf(folder / "b.alur").find("Rahasia"), std::string::npos);
    EXPECT_EQ(bytesOf(folder / "b.alur").find("cmd|"), std::string::npos);
    const auto session = opened(folder / "b.alur");
    ASSERT_THAT(session.contents.entries, SizeIs(workshopEntries().size()));
    const auto& taken = std::get<session::RosterTaken>(session.contents.entries[2].what);
    EXPECT_EQ(taken.people[1], (session::Person{2, "", "", ""}));
    EXPECT_EQ(opened(file).contents.entries, workshopEntries()) << "the session itself keeps them";
}

TEST(WorkshopFile, IsNotCopiedWhereItIsNoSession) {
    const Folder folder;
    put(folder / "a.alur", "penting");
    EXPECT_EQ(copyWithoutNames(folder / "a.alur", folder / "b.alur").trouble, words::notOurs);
    EXPECT_THAT(namesIn(folder), SizeIs(1));
}

TEST(WorkshopFile, OfAnOlderVersionIsMarkedAsThisOneSoThatAnOlderProgramLeavesItAlone) {
    const Folder folder;
    const auto file = folder / "v1.alur";
    fs::copy_file(sourceFolder() / "tests/data/sessions/v1.alur", file);
    fs::permissions(file, fs::perms::owner_all);
    ASSERT_EQ(bytesOf(file)[63], 1);
    {
        const auto session = opened(file);
        ASSERT_TRUE(session.store);
        EXPECT_TRUE(session.store->append(anEntry(session::NoteSpoken{"baru"})).ok());
    }
    EXPECT_EQ(bytesOf(file)[63], 2);
}

} // namespace
} // namespace alur::storage
