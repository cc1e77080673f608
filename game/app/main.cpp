// The program: text commands are done at once, anything else is for the game.
#include "app/command_line.h"
#include "app/game.h"
#include "app/own_folders.h"
#include "app/system.h"

int main(int argc, char** argv) {
    using namespace alur::app;
    const bool console = reachConsole();
    const auto log = console ? std::filesystem::path{} : logFile();
    if (!console) logTo(log);
    const auto invocation = runCommandLine(typedWords(argc, argv), {.rehearse = true});
    const bool done = invocation.what == Invocation::What::Done;
    const int code = done ? invocation.exitCode : openGame(invocation);
    if (!console && code != 0) showTrouble(log);
    return code;
}
