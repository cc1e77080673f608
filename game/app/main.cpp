// The program: text commands are done at once, anything else is for the game.
#include "app/command_line.h"
#include "app/game.h"

int main(int argc, char** argv) {
    using namespace alur::app;
    const auto invocation = runCommandLine(argc, argv, {.rehearse = true});
    return invocation.what == Invocation::What::Done ? invocation.exitCode : openGame(invocation);
}
