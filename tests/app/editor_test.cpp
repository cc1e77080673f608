// Which editor is opened, and how it is told the line; programs started beside this one.
#include <chrono>
#include <set>
#include <thread>

#include <gmock/gmock.h>

#include "app/editor.h"
#include "app/system.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::test;
using app::Command;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

std::vector<Command> commands(const std::string& wished, std::set<std::string> there, int line = 41) {
    return app::editorCommands("/home/ibu/kasus satu.yaml", line, 7,
                               {wished, [there](const std::string& name) { return there.contains(name); }});
}

const std::string file = "/home/ibu/kasus satu.yaml";

} // namespace

TEST(Editor, TheWishedOneComesFirstWithTheLine) {
    EXPECT_THAT(commands("gedit", {"gedit", "code"}),
                ElementsAre(Command{"gedit", "+41", file}, Command{"code", "-g", file + ":41:7"},
                            Command{"gedit", "+41", file}));
}

TEST(Editor, TheWishedOneKeepsItsOptions) {
    EXPECT_THAT(commands("code --wait", {"code"}).front(),
                ElementsAre("code", "--wait", "-g", file + ":41:7"));
}

TEST(Editor, OneForATerminalGetsATerminal) {
    EXPECT_THAT(commands("vim", {"vim", "xterm"}), ElementsAre(Command{"xterm", "-e", "vim", "+41", file}));
}

TEST(Editor, WithoutATerminalTheNextOneIsTaken) {
    EXPECT_THAT(commands("vim", {"vim", "xdg-open"}), ElementsAre(Command{"xdg-open", file}));
}

TEST(Editor, NotepadPlusPlusIsToldTheLine) {
    EXPECT_THAT(commands("", {"notepad++"}), ElementsAre(Command{"notepad++", "-n41", file}));
}

TEST(Editor, AnUnknownOneIsGivenTheFileAlone) {
    EXPECT_THAT(commands("/opt/my/own", {"/opt/my/own"}), ElementsAre(Command{"/opt/my/own", file}));
}

TEST(Editor, AWishThatIsNotThereIsPassedOver) {
    EXPECT_THAT(commands("sublime", {"kate"}), ElementsAre(Command{"kate", "-l", "41", file}));
}

TEST(Editor, WithoutALineTheFileAloneIsOpened) {
    EXPECT_THAT(commands("", {"kate"}, 0), ElementsAre(Command{"kate", file}));
}

TEST(Editor, ThereMayBeNone) { EXPECT_THAT(commands("emacs", {}), IsEmpty()); }

TEST(Editor, AsALastResortOneOfATerminalIsTakenUnasked) {
    EXPECT_THAT(commands("", {"nano", "xterm"}), SizeIs(1));
}

#ifdef ALUR_POSIX
TEST(StartBeside, TellsWhetherAProgramFailsAtOnce) {
    EXPECT_TRUE(app::startBeside({"true"}));
    EXPECT_FALSE(app::startBeside({"false"}));
    EXPECT_FALSE(app::startBeside({"no-such-program-anywhere"}));
    EXPECT_FALSE(app::startBeside({}));
}

TEST(StartBeside, TheProgramGoesOnAndGetsItsWordsAsTheyAre) {
    const Folder folder;
    const auto made = (folder / "it's $HOME \"here\".txt").string();
    EXPECT_TRUE(app::startBeside({"touch", made}));
    EXPECT_TRUE(std::filesystem::exists(made));
}
#else
TEST(StartBeside, TellsWhetherAProgramFailsAtOnce) {
    EXPECT_TRUE(app::startBeside({"cmd", "/c", "exit 0"}));
    EXPECT_FALSE(app::startBeside({"cmd", "/c", "exit 3"}));
    EXPECT_FALSE(app::startBeside({"no-such-program-anywhere"}));
    EXPECT_FALSE(app::startBeside({}));
}
#endif
