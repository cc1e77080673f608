// `alur explore`: what all plays of a case come to.
#pragma once

#include <cstddef>
#include <string>

#include "app/console.h"
#include "app/library.h"
#include "casework/explorer.h"

namespace alur::app {

struct ExploreWish {
    std::string file;
    std::size_t maxStates = casework::Explorer::defaultStates;
    std::string json; // where to write; empty: a page of text to standard output
};

/// Says how far it is on standard error where that is a terminal. The exit code.
int exploreCase(Console& console, Library& library, const ExploreWish& wish);

} // namespace alur::app
