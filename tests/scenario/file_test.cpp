#include <gmock/gmock.h>

#include <unistd.h>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;

namespace {

class ReadFile : public testing::Test {
protected:
    ReadFile() {
        folder_ = std::filesystem::temp_directory_path() / ("alur-file-test-" + std::to_string(getpid()));
        std::filesystem::create_directories(folder_);
    }
    ~ReadFile() override { std::filesystem::remove_all(folder_); }

    std::filesystem::path written(const std::string& bytes) const {
        std::ofstream(folder_ / "a.yaml", std::ios::binary) << bytes;
        return folder_ / "a.yaml";
    }
    static std::string problemOf(const std::filesystem::path& file, Language language = Language::En) {
        const auto loaded = scenario::readFile(file, "a.yaml");
        return loaded.problems.empty() ? "" : toString(loaded.problems.front(), language);
    }

    std::filesystem::path folder_;
};

} // namespace

TEST_F(ReadFile, GivesTheBytesAsTheyAre) {
    const auto loaded = scenario::readFile(written("a: 1\r\n"), "a.yaml");
    EXPECT_EQ(loaded.value, "a: 1\r\n");
}

TEST_F(ReadFile, SaysThatThereIsNone) {
    EXPECT_EQ(problemOf(folder_ / "none.yaml"), "a.yaml: error: there is no such file");
    EXPECT_EQ(problemOf(folder_ / "none.yaml", Language::Id), "a.yaml: galat: berkas ini tidak ada");
}

TEST_F(ReadFile, RefusesWhatIsNoRegularFile) {
    EXPECT_EQ(problemOf(folder_), "a.yaml: error: this is no regular file");
#ifdef ALUR_POSIX
    EXPECT_EQ(problemOf("/dev/zero"), "a.yaml: error: this is no regular file");
#endif
}

TEST_F(ReadFile, TakesAMebibyteAndNoMore) {
    EXPECT_EQ(problemOf(written(std::string(1024 * 1024, '#'))), "");
    EXPECT_EQ(problemOf(written(std::string(1024 * 1024 + 1, '#'))),
              "a.yaml: error: the file is too large; at most 1024 KiB");
}

TEST_F(ReadFile, RefusesBytesThatAreNoPlainText) {
    EXPECT_EQ(problemOf(written(std::string("a\0b", 3))),
              "a.yaml:1:2: error: an invisible control character stands here; remove it");
    EXPECT_EQ(problemOf(written("a\n\xFF")),
              "a.yaml:2:1: error: this is not UTF-8; save the file again as UTF-8");
}
