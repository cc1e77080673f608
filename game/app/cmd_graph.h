// `alur graph`: the map of a case's scenes as a picture.
#pragma once

#include <string>

#include "app/console.h"
#include "app/library.h"

namespace alur::app {

/// Exit code 0; 1 where the case has errors; 2 where it cannot be read, or `target` not be written or is to
/// be no SVG.
int graphCase(Console& console, Library& library, const std::string& file, const std::string& target);

} // namespace alur::app
