// Every file of tests/data/plays is played and its result compared with the approved text in both languages.
// A file holds two lines: `case: FILE` (from the project's folder) and `decisions: a; b,c; d`.
// A mismatch writes NAME.received beside the approved file; where the change is wanted, it takes its
// place.
#include <fstream>

#include <gtest/gtest.h>

#include "report/narration.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> goldenPlays() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "tests/data/plays"))
        if (entry.path().extension() == ".txt") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// What follows `key: ` in the file of a play.
std::string entry(const std::string& text, const std::string& key) {
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (line.rfind(key + ": ", 0) == 0) return line.substr(key.size() + 2);
    throw std::runtime_error("no line '" + key + ": …'");
}

class GoldenPlay : public testing::TestWithParam<std::string> {};

} // namespace

TEST_P(GoldenPlay, ReadsAsApproved) {
    const auto text = textOf(sourceFolder() / "tests/data/plays" / (GetParam() + ".txt"));
    const auto play = playOf(bookOf(textOf(sourceFolder() / entry(text, "case"))), entry(text, "decisions"));
    for (const auto language : languages) {
        const auto name = GetParam() + "." + std::string(code(language));
        const auto approved = sourceFolder() / "tests/approved" / (name + ".txt");
        const auto received = sourceFolder() / "tests/approved" / (name + ".received");
        const auto told = report::resultText(play, language);
        const bool same = fs::exists(approved) && textOf(approved) == told;
        if (same) fs::remove(received);
        else std::ofstream(received, std::ios::binary) << told;
        EXPECT_TRUE(same) << "compare " << received << " with " << approved;
    }
}

INSTANTIATE_TEST_SUITE_P(All, GoldenPlay, testing::ValuesIn(goldenPlays()),
                         [](const auto& play) { return play.param; });

TEST(GoldenPlays, AreThere) { EXPECT_GE(goldenPlays().size(), 6U); }
