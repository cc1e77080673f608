// Pulling the plug: a program that appends is killed at a random moment, two hundred times, and nothing it
// was told was stored is missing afterwards.
#include <csignal>
#include <random>
#include <sys/wait.h>

#include <gtest/gtest.h>

#include "storage/store.h"
#include "support/stored.h"

namespace alur::storage {
namespace {

using namespace session;

Entry entryNumber(std::int64_t number) {
    const GroupId group{"ktp"};
    if (number == 0) return {0, {}, SessionMade{"uji", Purpose::Practice}};
    if (number % 3 == 0) return {number, group, Described{{"p"}, "teks " + std::to_string(number)}};
    if (number % 3 == 1) return {number, group, Decided{"langkah_" + std::to_string(number)}};
    return {number, group,
            test::drawnOn({"p"}, sketch::aStroke(sketch::Colour::Ink, sketch::Width::Fine,
                                                 {{static_cast<float>(number), 1}, {2, 3}}))};
}

/// In the child: appends and says after each entry that it is stored, until it is killed.
[[noreturn]] void appendForEver(const std::filesystem::path& file, std::int64_t next, int said) {
    Outcome outcome;
    Contents contents;
    const auto store = Store::open(file, contents, outcome);
    if (!store) _exit(3);
    for (;; ++next) {
        if (!store->append(entryNumber(next)).ok()) _exit(4);
        if (write(said, &next, sizeof next) != static_cast<ssize_t>(sizeof next)) _exit(5);
    }
}

TEST(Kill, LosesNothingThatWasStored) {
    const test::Folder folder;
    const auto file = folder / "a.alur";
    std::mt19937 random(5);
    std::int64_t stored = 1; // entries that were confirmed
    {
        Outcome outcome;
        ASSERT_TRUE(Store::create(file, outcome)->append(entryNumber(0)).ok());
    }
    // Two hundred kills, and on a slow machine as many as it takes for enough to be stored.
    for (int kill = 0; kill < 200 || (stored <= 100 && kill < 2000); ++kill) {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            appendForEver(file, stored, ends[1]);
        }
        close(ends[1]);
        usleep(static_cast<useconds_t>(1000 + random() % 60000));
        ::kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the program ended by itself with " << WEXITSTATUS(status);
        std::int64_t last = -1;
        for (std::int64_t said = 0; read(ends[0], &said, sizeof said) == static_cast<ssize_t>(sizeof said);)
            last = said;
        close(ends[0]);
        stored = std::max(stored, last + 1);

        Contents contents;
        Outcome outcome;
        const auto store = Store::open(file, contents, outcome);
        ASSERT_TRUE(store) << outcome.trouble.value_or(Text{}).read(Language::En);
        ASSERT_FALSE(contents.notice) << contents.notice->read(Language::En);
        const auto there = static_cast<std::int64_t>(contents.entries.size());
        ASSERT_GE(there, stored);
        ASSERT_LE(there, stored + 1); // the one that was on its way
        for (std::int64_t i = 0; i < there; ++i)
            ASSERT_EQ(contents.entries[static_cast<std::size_t>(i)], entryNumber(i));
        stored = there;
    }
    EXPECT_GT(stored, 100);
}

} // namespace
} // namespace alur::storage
