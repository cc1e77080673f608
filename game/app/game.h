// The game as people open it: a window, and the loop that sleeps until something happens.
#pragma once

#include <memory>

#include "app/command_line.h"
#include "scenario/method.h"
#include "scenario/workshop.h"

namespace alur::app {

/// Opens the window, or rehearses, as `invocation` wishes; the exit code.
int openGame(const Invocation& invocation);

/// Shows in a window what a program without a console has written into `log`; returns when it was read.
void showTrouble(const std::filesystem::path& log);

} // namespace alur::app
