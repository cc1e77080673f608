// The game played by itself, without a display and always in the same way: a picture of every screen, for the
// README, for looking at a change, and for the tests.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "scenario/method.h"
#include "scenario/workshop.h"

namespace alur::app {

struct RehearsalWish {
    std::filesystem::path folder; // where pictures and sessions go
    std::filesystem::path assets;
    std::vector<std::filesystem::path> cases;
};

/// Plays the first case in each language at 1024×768, 1366×768 and 1920×1080, and writes `pictures/` and
/// `sessions/` into the folder. Says its progress on standard error. Exit code 0, or 2 where it could not be
/// done.
int rehearse(const RehearsalWish& wish, std::shared_ptr<const scenario::Method> method,
             const scenario::Workshop& workshop);

} // namespace alur::app
