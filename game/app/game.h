// The game as people open it: a window, and the loop that sleeps until something happens.
#pragma once

#include <memory>

#include "app/command_line.h"
#include "scenario/method.h"
#include "scenario/workshop.h"

namespace alur::app {

/// Opens the window, or rehearses, as `invocation` wishes; the exit code.
int openGame(const Invocation& invocation);

} // namespace alur::app
