// Reads `when`, `unless` and `next`. Source: FORMAT.md section 2.
#pragma once

#include "scenario/reading.h"

namespace alur::scenario {

/// A faulty item is left out, after a problem was told.
Condition readCondition(Reading& reading, const Node& node);
/// The condition under `key`; an empty one where there is none.
Condition conditionIn(Reading& reading, const Node& map, std::string_view key);

/// Empty where nothing of it could be read.
std::optional<Goto> readGoto(Reading& reading, const Node& node);
/// The same of what stands under `next`.
std::optional<Goto> nextIn(Reading& reading, const Node& map);

} // namespace alur::scenario
