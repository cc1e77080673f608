// The seven indicators as a radar: never without bars or words beside it. Source: LOOK.md section 6.
#pragma once

#include <array>
#include <optional>

#include "scenario/method.h"
#include "ui/frame.h"

namespace alur::ui {

Icon iconOf(scenario::Indicator indicator);

/// Each 0 … 1, in the order of `scenario::indicators`.
using Shares = std::array<float, scenario::indicators.size()>;

/// The icons stand around it, at 1.2 times the radius. `grown`: how much of it has come, 0 … 1.
void drawRadar(Frame& frame, const Shares& shares, std::optional<scenario::Indicator> marked, Vec centre,
               float radius, float grown);

} // namespace alur::ui
