// The game played by itself, without a display and always in the same way: a picture of every screen, for the
// README, for looking at a change, and for the tests.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "app/command_line.h"
#include "scenario/method.h"
#include "scenario/workshop.h"

namespace alur::app {

struct RehearsalWish {
    std::filesystem::path folder; // where pictures and sessions go
    std::filesystem::path assets;
    std::vector<std::filesystem::path> cases;
    std::vector<WindowSize> sizes; // none: 1024×768, 1366×768 and 1920×1080
};

/// Plays the first case and a whole workshop in each language at each size, and writes `pictures/`,
/// `sessions/` and `reports/` into the folder. Says its progress on standard error. Exit code 0, or 2 where
/// it could not be done.
int rehearse(const RehearsalWish& wish, std::shared_ptr<const scenario::Method> method,
             const scenario::Workshop& workshop);

} // namespace alur::app
