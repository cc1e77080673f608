#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/words.h"
#include "support/stored.h"

namespace alur::storage {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::SizeIs;
using testing::StartsWith;

constexpr std::size_t page = 4096;

bool stands(const Folder& folder, const std::string& bytes) {
    const auto names = namesIn(folder);
    return std::any_of(names.begin(), names.end(),
                       [&](const auto& name) { return bytesOf(folder.path() / name) == bytes; });
}

/// The copy that was made; empty where there is none, or not exactly one.
std::string copyIn(const Folder& folder) {
    std::string copy;
    for (const auto& name : namesIn(folder))
        if (name.find(" (rusak ") != std::string::npos && name.ends_with(".alur")) {
            if (!copy.empty()) return {};
            copy = name;
        }
    return copy;
}

Text salvagedOf(std::size_t read, std::size_t there, const std::string& copy) {
    return fill(words::salvaged, {same(std::to_string(read)), same(std::to_string(there)), same(copy)});
}

std::size_t knownOf(const std::vector<session::Entry>& entries, const std::vector<session::Entry>& original) {
    return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return std::find(original.begin(), original.end(), entry) != original.end();
    }));
}

/// A few bits changed, a stretch of zeros, or the end cut off; `changes`: in how many places.
std::string damaged(std::string bytes, std::mt19937& random, std::size_t& changes) {
    changes = 1;
    const auto place = [&] { return random() % bytes.size(); };
    const auto way = random() % 6;
    if (way == 0) return bytes.substr(0, place());
    if (way == 1) {
        const auto from = place(), count = std::min<std::size_t>(512, bytes.size() - from);
        changes = 8; // entries that may stand there
        return bytes.replace(from, count, count, '\0');
    }
    changes = 1 + random() % 40;
    for (auto left = changes; left > 0; --left) {
        auto& byte = bytes[place()];
        byte = static_cast<char>(byte ^ static_cast<char>(1U << random() % 8));
    }
    return bytes;
}

TEST(Damage, CostsNeitherTheFileNorASilentLoss) {
    const Folder source;
    const auto original = workEntries(200);
    const auto good = bytesOf(storedFile(source / "a.alur", original));
    std::mt19937 random(300);
    std::size_t salvaged = 0, whole = 0;
    for (int i = 0; i < 300; ++i) {
        SCOPED_TRACE(i);
        const Folder folder;
        std::size_t changes = 0;
        const auto bytes = damaged(good, random, changes);
        put(folder / "a.alur", bytes);
        const auto session = opened(folder / "a.alur");
        if (!session.store) {
            ASSERT_FALSE(session.outcome.trouble.value().read(Language::Id).empty());
            ASSERT_FALSE(session.outcome.trouble.value().read(Language::En).empty());
            ASSERT_TRUE(bytesOf(folder / "a.alur") == bytes);
        } else if (session.contents.notice) {
            ++salvaged;
            ASSERT_TRUE(stands(folder, bytes)) << "the damaged file must be kept";
        } else {
            ++whole;
            ASSERT_THAT(session.contents.entries, SizeIs(original.size()));
            ASSERT_GE(knownOf(session.contents.entries, original) + changes, original.size());
        }
    }
    EXPECT_GT(salvaged, 100U);
    EXPECT_GT(whole, 5U);
}

TEST(Damage, IsToldWithHowManyEntriesCouldBeRead) {
    const Folder folder;
    const auto file = storedFile(folder / "pasar.alur", workEntries(300));
    auto bytes = bytesOf(file);
    for (const int number : {49, 98, 146})
        bytes[placeOf(bytes, "catatan-" + std::to_string(number) + "-")] = '\x01';
    put(file, bytes);
    const auto session = opened(file);
    ASSERT_TRUE(session.store);
    EXPECT_THAT(session.contents.entries, SizeIs(297));
    EXPECT_THAT(copyIn(folder), StartsWith("pasar (rusak 2"));
    EXPECT_EQ(session.contents.notice, salvagedOf(297, 300, copyIn(folder)));
    EXPECT_TRUE(bytesOf(folder.path() / copyIn(folder)) == bytes);
}

TEST(Damage, OfAWholePageCostsOnlyWhatStoodOnIt) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(300));
    auto bytes = bytesOf(file);
    bytes.replace(placeOf(bytes, "catatan-146-") / page * page, page, page, '\0');
    put(file, bytes);
    const auto session = opened(file);
    ASSERT_TRUE(session.store);
    const auto found = session.contents.entries.size();
    EXPECT_GT(found, 250U) << "what stands behind the page must be there too";
    EXPECT_LT(found, 300U);
    EXPECT_EQ(session.contents.notice, salvagedOf(found, 300, copyIn(folder)));
    EXPECT_EQ(session.contents.entries.back(), workEntries(300).back());
}

TEST(Damage, OfTheHeadIsRefusedUntouched) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(100));
    auto bytes = bytesOf(file);
    bytes.replace(0, 100, 100, '\xA5');
    put(file, bytes);
    EXPECT_EQ(opened(file).outcome.trouble, words::notOurs);
    EXPECT_TRUE(bytesOf(file) == bytes);
    EXPECT_THAT(namesIn(folder), ElementsAre("a.alur"));
}

TEST(Damage, OfEverythingBehindTheHeadLeavesTheFileAsItIs) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(100));
    auto bytes = bytesOf(file);
    std::fill(bytes.begin() + 100, bytes.end(), '\x5A');
    put(file, bytes);
    EXPECT_EQ(opened(file).outcome.trouble, words::damagedWhole);
    EXPECT_TRUE(bytesOf(file) == bytes);
    EXPECT_THAT(namesIn(folder), ElementsAre("a.alur"));
}

TEST(Damage, IsSaidOnceAndTheSessionGoesOn) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(100));
    auto bytes = bytesOf(file);
    bytes[placeOf(bytes, "catatan-49-")] = '\x01';
    put(file, bytes);
    auto session = opened(file);
    ASSERT_TRUE(session.store && session.contents.notice);
    ASSERT_TRUE(append(*session.store, drawnEntry()));
    auto expected = session.contents.entries;
    expected.push_back(drawnEntry());
    session.store.reset();
    const auto again = opened(file);
    EXPECT_EQ(again.contents.entries, expected);
    EXPECT_EQ(again.contents.notice, std::nullopt);
}

TEST(Damage, ComingAgainNeverTouchesAnEarlierCopy) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(100));
    std::vector<std::string> before;
    for (const int number : {49, 52, 55}) {
        auto bytes = bytesOf(file);
        bytes[placeOf(bytes, "catatan-" + std::to_string(number) + "-")] = '\x01';
        put(file, bytes);
        before.push_back(bytes);
        ASSERT_TRUE(opened(file).contents.notice.has_value());
        for (const auto& earlier : before) ASSERT_TRUE(stands(folder, earlier));
    }
    EXPECT_THAT(namesIn(folder), SizeIs(4));
}

#ifdef ALUR_POSIX
TEST(Damage, BesideALogLeavesBothAsTheyWere) {
    const Folder folder;
    const auto file = storedFile(folder / "a.alur", workEntries(100));
    { // a program goes on with it and is killed: its last entry lies in the log
        const pid_t child = fork();
        if (child == 0) {
            auto session = opened(file);
            if (session.store) static_cast<void>(append(*session.store, drawnEntry()));
            ::kill(getpid(), SIGKILL);
        }
        waitpid(child, nullptr, 0);
    }
    auto bytes = bytesOf(file);
    bytes[placeOf(bytes, "catatan-49-")] = '\x01';
    put(file, bytes);
    const auto log = bytesOf(folder / "a.alur-wal");
    ASSERT_FALSE(log.empty());
    const auto session = opened(file);
    ASSERT_TRUE(session.store && session.contents.notice);
    EXPECT_EQ(session.contents.entries.back(), drawnEntry());
    EXPECT_TRUE(stands(folder, bytes)) << "nothing may be taken in before the copy is made";
    EXPECT_TRUE(stands(folder, log));
}
#endif

} // namespace
} // namespace alur::storage
