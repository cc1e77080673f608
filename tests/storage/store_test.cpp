#include <csignal>
#include <random>
#ifdef ALUR_POSIX
#include <sys/resource.h>
#include <sys/wait.h>
#endif

#include <gtest/gtest.h>

#include "storage/database.h"
#include "storage/entry_json.h"
#include "storage/sha256.h"
#include "storage/store.h"
#include "support/stored.h"

namespace alur::storage {
namespace {

using namespace session;
namespace fs = std::filesystem;

const GroupId group{"ktp"};
const std::string odd = "Wa’i “Saodah” %s 'x' \\ 😀\nbaris dua";

std::vector<Entry> everyHappening() {
    const PageId page{"meeting"};
    return {{1000, {}, SessionMade{odd, Purpose::Workshop}},
            {1001, {}, SessionRenamed{odd + "2"}},
            {1002, group, CaseGiven{"example"}},
            {1003, group, NotesRead{}},
            {1004, group, Decided{"ask_consent,assess_both"}},
            {900, group, StepTakenBack{}}, // the clock was set back
            {1006, group, Described{page, odd}},
            {1007, group,
             test::drawnOn(page, sketch::aStroke(sketch::Colour::Red, sketch::Width::Broad,
                                                 {{1, 2}, {3.25F, 4.5F}, {-7, 900}}))},
            {1008, group, SketchEdited{page, sketch::Removed{{1, 7}}}},
            {1009, group, SketchUndone{page}},
            {1010, group, SketchRedone{page}}};
}

std::unique_ptr<Store> make(const fs::path& file) {
    Outcome outcome;
    auto store = Store::create(file, outcome);
    EXPECT_TRUE(store) << (outcome.trouble ? outcome.trouble->read(Language::En) : "");
    return store;
}

/// A session of a few entries, closed.
void write(const fs::path& file, const std::vector<Entry>& entries = everyHappening()) {
    auto store = make(file);
    for (const auto& entry : entries)
        EXPECT_TRUE(std::holds_alternative<CaseGiven>(entry.what)
                        ? store->append(entry, {"example", odd}).ok()
                        : store->append(entry).ok());
}

TEST(Store, GivesBackEveryHappeningAsItWas) {
    const test::Folder folder;
    write(folder / "sesi '%s' (1).alur");
    Contents contents;
    Outcome outcome;
    const auto store = Store::open(folder / "sesi '%s' (1).alur", contents, outcome);
    ASSERT_TRUE(store);
    EXPECT_EQ(contents.entries, everyHappening());
    ASSERT_EQ(contents.cases.size(), 1U);
    EXPECT_EQ(contents.cases[0].text, odd);
    EXPECT_FALSE(contents.notice);
}

TEST(Store, LeavesASingleFile) {
    const test::Folder folder;
    write(folder / "a.alur");
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder.path())) ++files;
    EXPECT_EQ(files, 1U);
}

TEST(Store, NeverOverwritesAFile) {
    const test::Folder folder;
    std::ofstream(folder / "a.alur") << "x";
    Outcome outcome;
    EXPECT_FALSE(Store::create(folder / "a.alur", outcome));
    EXPECT_FALSE(outcome.trouble->read(Language::Id).empty());
    EXPECT_EQ(test::bytesOf(folder / "a.alur"), "x");
}

TEST(Store, TellsASecondOpenerWhoHoldsItAndLetsItRead) {
    const test::Folder folder;
    const auto holder = make(folder / "a.alur");
    ASSERT_TRUE(holder->append({1, {}, SessionMade{"satu", Purpose::Practice}}).ok());
    Contents contents;
    Outcome outcome;
    const auto reader = Store::open(folder / "a.alur", contents, outcome);
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->access(), Access::ReadOnly);
    EXPECT_EQ(contents.entries.size(), 1U);
    ASSERT_TRUE(contents.notice);
    EXPECT_NE(contents.notice->read(Language::En).find("Alur"), std::string::npos);
    EXPECT_FALSE(reader->append({2, group, NotesRead{}}).ok());
    EXPECT_TRUE(holder->append({3, {}, SessionRenamed{"dua"}}).ok());
}

TEST(Store, RefusesUntouchedWhatIsNotItsOwn) {
    const test::Folder folder;
    fs::create_directories(folder / "folder.alur");
    std::ofstream(folder / "empty.alur");
    std::ofstream(folder / "text.alur") << std::string(5000, 'x');
    write(folder / "newer.alur");
    {
        int code = 0;
        const auto newer = connect(folder / "newer.alur", SQLITE_OPEN_READWRITE, code);
        execute(newer.get(), "PRAGMA user_version=999");
    }
    for (const char* name : {"missing.alur", "folder.alur", "empty.alur", "text.alur", "newer.alur"}) {
        const bool file = fs::is_regular_file(folder / name);
        const auto before = file ? test::bytesOf(folder / name) : "";
        Contents contents;
        Outcome outcome;
        EXPECT_FALSE(Store::open(folder / name, contents, outcome)) << name;
        ASSERT_TRUE(outcome.trouble) << name;
        EXPECT_FALSE(outcome.trouble->in[0].empty() || outcome.trouble->in[1].empty()) << name;
        if (file) {
            EXPECT_EQ(test::bytesOf(folder / name), before) << name;
        }
    }
}

TEST(Store, ListsTheNewestFirstAndSaysWhatItCannotRead) {
    const test::Folder folder;
    write(folder / "old.alur");
    write(folder / "new.alur", {{5000, {}, SessionMade{"baru", Purpose::Practice}},
                                {5001, group, CaseGiven{"example"}},
                                {5002, group, Decided{"listen"}},
                                {5003, group, Decided{"x"}},
                                {5004, group, StepTakenBack{}}});
    std::ofstream(folder / "broken.alur") << "kosong";
    std::ofstream(folder / "notes.txt") << "lain";
    const auto all = list(folder.path());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].name, "baru");
    EXPECT_EQ(all[0].steps, 1);
    EXPECT_EQ(all[0].cases, (std::vector<std::pair<std::string, std::string>>{{"ktp", "example"}}));
    EXPECT_EQ(all[1].name, odd + "2");
    EXPECT_TRUE(all[2].trouble);
    EXPECT_TRUE(list(folder / "nowhere").empty());
}

TEST(Store, ErasesForGood) {
    const test::Folder folder;
    write(folder / "a.alur");
    EXPECT_TRUE(erase(folder / "a.alur").ok());
    EXPECT_TRUE(fs::is_empty(folder.path()));
    EXPECT_FALSE(erase(folder / "a.alur").ok());
}

#ifdef ALUR_POSIX
TEST(Store, SaysThatTheDiskIsFullAndGoesOnWhenThereIsRoom) {
    const test::Folder folder;
    auto store = make(folder / "a.alur");
    ASSERT_TRUE(store->append({1, {}, SessionMade{"satu", Purpose::Practice}}).ok());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{64 * 1024, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    const Described text{{"p"}, std::string(15000, 'a')};
    std::size_t stored = 1;
    Outcome outcome;
    while (stored < 100 && (outcome = store->append({2, group, text})).ok()) ++stored;
    setrlimit(RLIMIT_FSIZE, &before);
    ASSERT_LT(stored, 100U) << "the limit was never reached";
    ASSERT_TRUE(outcome.trouble);
    EXPECT_TRUE(store->append({3, group, NotesRead{}}).ok());
    store.reset();
    Contents contents;
    EXPECT_TRUE(Store::open(folder / "a.alur", contents, outcome));
    EXPECT_EQ(contents.entries.size(), stored + 1); // nothing of the one that failed
}
#endif

TEST(Store, TakesInAFileThatWasCopiedWhileItLayOpen) {
    const test::Folder folder;
    {
        const auto store = make(folder / "a.alur");
        ASSERT_TRUE(store->append({1, {}, SessionMade{"satu", Purpose::Practice}}).ok());
        std::filesystem::copy_file(folder / "a.alur", folder / "copied.alur");
    }
    EXPECT_EQ(test::bytesOf(folder / "copied.alur").substr(18, 2), "\2\2"); // it says that it has a log
    ASSERT_TRUE(takeIn(folder / "copied.alur", folder / "b.alur").ok());
    EXPECT_EQ(test::bytesOf(folder / "b.alur").substr(18, 2), "\1\1");
    Contents contents;
    Outcome outcome;
    EXPECT_TRUE(Store::open(folder / "b.alur", contents, outcome));
    EXPECT_FALSE(takeIn(folder / "copied.alur", folder / "b.alur").ok()); // what is there is not overwritten
    EXPECT_FALSE(takeIn(folder / "none.alur", folder / "c.alur").ok());
}

TEST(ReadOnly, SeesWhatAnOpenSessionHoldsAndTouchesNothing) {
    const test::Folder folder;
    const auto store = make(folder / "a.alur");
    ASSERT_TRUE(store->append({1, {}, SessionMade{"satu", Purpose::Practice}}).ok());
    const auto before = test::bytesOf(folder / "a.alur");
    Contents contents;
    EXPECT_TRUE(readOnly(folder / "a.alur", contents).ok());
    EXPECT_EQ(contents.entries.size(), 1U);
    EXPECT_FALSE(contents.notice);
    EXPECT_EQ(test::bytesOf(folder / "a.alur"), before);
    EXPECT_TRUE(store->append({2, group, NotesRead{}}).ok()); // the holder is not disturbed
}

TEST(ReadOnly, RefusesWhatIsNoSession) {
    const test::Folder folder;
    std::ofstream(folder / "a.alur") << "no session";
    Contents contents;
    EXPECT_FALSE(readOnly(folder / "a.alur", contents).ok());
    EXPECT_FALSE(readOnly(folder / "none.alur", contents).ok());
}

TEST(Store, SaysThatAPlaceCannotBeWritten) {
    const test::Folder folder;
    std::ofstream(folder / "file") << "x";
    Outcome outcome;
    EXPECT_FALSE(Store::create(folder / "file" / "a.alur", outcome));
    EXPECT_TRUE(outcome.trouble);
}

/// Damages copies at random: never a crash, and the original's bytes are still there, in place or aside.
TEST(Store, KeepsTheOriginalOfADamagedFile) {
    const test::Folder folder;
    std::vector<Entry> many{{1, {}, SessionMade{"panjang", Purpose::Practice}}};
    for (int i = 0; i < 200; ++i)
        many.push_back({2 + i, group, Described{{"p"}, std::string(200, static_cast<char>('a' + i % 26))}});
    write(folder / "whole.alur", many);
    const auto whole = test::bytesOf(folder / "whole.alur");
    std::mt19937 random(11);
    int opened = 0, salvaged = 0;
    for (int i = 0; i < 60; ++i) {
        auto damaged = whole;
        if (i % 3 == 0) damaged.resize(random() % damaged.size());
        else
            for (int n = 0; n < 20; ++n)
                damaged[100 + random() % (damaged.size() - 100)] = static_cast<char>(random());
        const auto place = folder.path() / ("d" + std::to_string(i));
        fs::create_directories(place);
        std::ofstream(place / "a.alur", std::ios::binary) << damaged;
        Contents contents;
        Outcome outcome;
        {
            const auto store = Store::open(place / "a.alur", contents, outcome);
            opened += store != nullptr;
            salvaged += contents.notice.has_value();
            EXPECT_TRUE(store || outcome.trouble);
        }
        bool kept = false;
        for (const auto& entry : fs::directory_iterator(place))
            kept = kept || test::bytesOf(entry.path()) == damaged;
        EXPECT_TRUE(kept || (!contents.notice && contents.entries.size() == many.size())) << i;
        fs::remove_all(place);
    }
    EXPECT_GT(opened, 15);
    EXPECT_GT(salvaged, 5);
}

TEST(Sha256, AgreesWithThePublishedVectors) {
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(EntryJson, RefusesWhatItCannotRead) {
    for (const StoredEntry& stored :
         {StoredEntry{"unheard_of", "{}", "", ""}, StoredEntry{"decided", "{", "", ""},
          StoredEntry{"decided", "{}", "", ""},
          StoredEntry{"stroke_drawn", R"({"page":"p","colour":99,"width":0})", "\x02\x02", ""}})
        EXPECT_FALSE(fromStored(stored)) << stored.kind << stored.body;
}

} // namespace
} // namespace alur::storage
