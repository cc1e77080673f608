#include <fstream>

#include <gtest/gtest.h>

#include "app/places.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::app;

namespace {

namespace fs = std::filesystem;

/// A folder of the program's own files.
class Tree {
public:
    fs::path operator/(const fs::path& path) const { return root_.path() / path; }

    /// Makes a folder of assets; returns it.
    fs::path assets(const fs::path& path) const {
        fs::create_directories(*this / path / "method");
        std::ofstream(*this / path / "method/flow.yaml") << "alur: 1\n";
        return *this / path;
    }

private:
    test::Folder root_;
};

} // namespace

TEST(Assets, AreFoundBesideTheProgram) {
    const Tree tree;
    const auto assets = tree.assets("bin/assets");
    EXPECT_EQ(findAssets({tree / "bin/alur", tree / "elsewhere", ""}), assets);
}

TEST(Assets, AreFoundInAnInstalledTree) {
    const Tree tree;
    const auto assets = tree.assets("usr/share/alur/assets");
    EXPECT_EQ(findAssets({tree / "usr/bin/alur", tree / "elsewhere", ""}), assets);
}

TEST(Assets, AreFoundAboveABuildTree) {
    const Tree tree;
    const auto assets = tree.assets("assets");
    EXPECT_EQ(findAssets({tree / "build/dev/game/app/alur", tree / "elsewhere", ""}), assets);
}

TEST(Assets, AreFoundAboveTheWorkingFolder) {
    const Tree tree, other;
    const auto assets = tree.assets("assets");
    EXPECT_EQ(findAssets({other / "bin/alur", tree / "deep/er", ""}), assets);
}

TEST(Assets, BesideTheProgramGoBeforeThoseOfTheWorkingFolder) {
    const Tree tree, other;
    const auto own = tree.assets("bin/assets");
    other.assets("assets");
    EXPECT_EQ(findAssets({tree / "bin/alur", other / "", ""}), own);
}

TEST(Assets, ThatTheEnvironmentNamesAreTakenOrNone) {
    const Tree tree;
    tree.assets("bin/assets");
    const auto wished = tree.assets("mine");
    EXPECT_EQ(findAssets({tree / "bin/alur", tree / "", shown(wished)}), wished);
    EXPECT_EQ(findAssets({tree / "bin/alur", tree / "", shown(tree / "empty")}), std::nullopt);
}

TEST(Assets, NeedTheMethodInside) {
    const Tree tree;
    fs::create_directories(tree / "bin/assets");
    EXPECT_EQ(findAssets({tree / "bin/alur", tree / "bin", ""}), std::nullopt);
}

TEST(Scenarios, AreTheFolderWithAWorkshop) {
    const Tree tree;
    fs::create_directories(tree / "bin/scenarios");
    fs::create_directories(tree / "scenarios");
    std::ofstream(tree / "scenarios/workshop.yaml") << "alur: 1\n";
    EXPECT_EQ(findScenarios({tree / "bin/alur", tree / "bin", ""}), tree / "scenarios");
}

TEST(Paths, SurviveAsUtf8) { EXPECT_EQ(shown(pathOf("kasus–ä/ネ.yaml")), "kasus–ä/ネ.yaml"); }
