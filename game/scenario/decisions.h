// Reads the decisions of a scene. Source: FORMAT.md section 4.
#pragma once

#include "scenario/reading.h"

namespace alur::scenario {

/// Adds the decisions under `node` to the case and to `scene`, whose stage, `pick` and `next` have been read.
/// `sceneLeadsOn`: whether the scene has a `next` of its own.
void readDecisions(Reading& reading, const Node& node, Scene& scene, bool sceneLeadsOn);

} // namespace alur::scenario
