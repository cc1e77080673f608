// The case that is open on the author's desk: whatever a text editor does to the file, what was good stays.
#include <chrono>
#include <functional>
#include <thread>

#include <gmock/gmock.h>

#include "app/author_desk.h"
#include "app/backups.h"
#include "app/places.h"
#include "support/cases.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

constexpr auto patience = std::chrono::seconds(20); // of the test, not of people

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

class AnOpenCase : public testing::Test {
protected:
    AnOpenCase() {
        write(file(), good());
        AuthorHands hands;
        hands.now = [] { return std::int64_t{1'790'000'000'000}; };
        hands.wake = [] {};
        hands.toast = [](ui::Icon, const Text&) {};
        hands.say = [](const Text&, const Text&) {};
        hands.openEditor = [](const fs::path&, int, int) { return true; };
        desk_ = std::make_unique<AuthorDesk>(AuthorPlaces{{}, folder_ / "own", folder_ / "out", {}},
                                             std::make_shared<const scenario::Method>(method()), workshop(),
                                             std::move(hands));
    }

    fs::path file() const { return folder_ / "own" / "mine.yaml"; }
    static std::string good() { return bytesOf(sourceFolder() / "scenarios" / "template.yaml"); }
    static std::string bad() {
        auto text = good();
        return text.replace(text.find("stage: engagement"), 17, "stage: engagment ");
    }

    const ui::AuthorOpen& shown() const { return *desk_->model().open; }
    /// Lets the desk work until `so` holds; false where it never does.
    bool until(const std::function<bool()>& so) {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (std::chrono::steady_clock::now() < end) {
            desk_->takeIn();
            if (so()) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    bool isRead() {
        return until([&] { return desk_->model().open && shown().reads > 0; });
    }
    void open() { desk_->carryOut(ui::author::Wish{ui::author::Open{app::shown(file())}}); }

    Folder folder_;
    std::unique_ptr<AuthorDesk> desk_;
};

} // namespace

TEST_F(AnOpenCase, IsWhatTheFileHolds) {
    open();
    ASSERT_TRUE(isRead());
    EXPECT_FALSE(shown().behind);
    ASSERT_NE(shown().scenario, nullptr);
    EXPECT_TRUE(shown().problems.empty());
}

TEST_F(AnOpenCase, StaysPlayableAsItWasWhenATypoIsSaved) {
    open();
    ASSERT_TRUE(isRead());
    const auto reads = shown().reads;
    write(file(), bad());
    ASSERT_TRUE(until([&] { return shown().reads > reads; }));
    EXPECT_TRUE(shown().behind);
    ASSERT_FALSE(shown().problems.empty());
    EXPECT_THAT(shown().problems.front().line, HasSubstr("engagment"));
    EXPECT_TRUE(desk_->startPreview({}));
}

TEST_F(AnOpenCase, IsPlayableAsItWasKeptWhereTheTypoIsFromBefore) {
    ASSERT_FALSE(Backups(file()).keep(good(), 1'789'000'000'000, Soundness::Whole).trouble);
    write(file(), bad());
    open();
    // The watcher may see the file before what was kept of it has been read.
    ASSERT_TRUE(until([&] { return desk_->model().open && shown().behind; }));
    EXPECT_FALSE(shown().problems.empty());
    ASSERT_NE(shown().scenario, nullptr);
    EXPECT_TRUE(desk_->startPreview({}));
}

TEST_F(AnOpenCase, WithoutAGoodVersionSaysThatNothingCanBePlayed) {
    write(file(), bad());
    open();
    ASSERT_TRUE(isRead());
    EXPECT_FALSE(shown().behind);
    EXPECT_EQ(shown().scenario, nullptr);
    EXPECT_FALSE(desk_->startPreview({}));
}

TEST_F(AnOpenCase, StaysWhenItsFileIsEmptiedOrTakenAwayAndIsReadAgainWhenItIsBack) {
    open();
    ASSERT_TRUE(isRead());
    auto reads = shown().reads;
    write(file(), "");
    ASSERT_TRUE(until([&] { return shown().reads > reads; }));
    EXPECT_TRUE(shown().behind);
    fs::remove(file());
    ASSERT_TRUE(until([&] { return shown().gone; }));
    EXPECT_TRUE(desk_->startPreview({}));
    reads = shown().reads;
    write(file(), good());
    ASSERT_TRUE(until([&] { return shown().reads > reads && !shown().behind; }));
    EXPECT_FALSE(shown().gone);
}
