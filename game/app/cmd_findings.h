// `alur findings`: what an author should know of a case before a group plays it.
#pragma once

#include <string>

#include "app/console.h"
#include "app/library.h"
#include "casework/inspection.h"

namespace alur::app {

struct FindingsRequest {
    std::string file;
    casework::InspectionWish wish;
    std::string json; // where to write; empty: a page of text to standard output
};

/// Says how far it is on standard error where that is a terminal. Exit code 0; 1 where something asks to be
/// mended or the case has errors; 2 where it cannot be read or the answer not be written.
int findInCase(Console& console, Library& library, const FindingsRequest& request);

} // namespace alur::app
