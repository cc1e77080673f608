// Reads scenes with their decisions. Source: FORMAT.md section 4.
#pragma once

#include "scenario/reading.h"

namespace alur::scenario {

/// Adds every scene by its id, so that decisions anywhere may lead to it. `readScenes` fills them.
void declareScenes(Reading& reading, const Node& scenes);
void readScenes(Reading& reading);

} // namespace alur::scenario
