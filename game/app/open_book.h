// A case that a command is to play, or what keeps it from being played.
#pragma once

#include <memory>
#include <string>

#include "app/console.h"
#include "app/library.h"
#include "casework/rulebook.h"

namespace alur::app {

struct OpenedBook {
    std::shared_ptr<const casework::Rulebook>
        book; // null where the file cannot be played: it has been said why
    int exitCode = exits::done;
};
OpenedBook openBook(const Console& console, Library& library, const std::string& file);

} // namespace alur::app
