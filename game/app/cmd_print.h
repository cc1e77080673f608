// `alur print`: a case on paper.
#pragma once

#include <string>

#include "app/console.h"
#include "app/library.h"

namespace alur::app {

/// Exit code 0; 1 where the case has errors; 2 where it cannot be read or the PDF not be written.
int printCase(Console& console, Library& library, const std::string& file, const std::string& target);

} // namespace alur::app
