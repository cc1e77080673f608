// The show: which slide stands on the projector, and how it goes on from there.
#pragma once

#include <optional>
#include <vector>

#include "report/slides.h"
#include "ui/view.h"

namespace alur::ui {

/// Where the projector's slide stands among `slides`; the first that is shown where it is none of them. Empty
/// where there is none to show.
std::optional<std::size_t> slideAt(const std::vector<report::Slide>& slides, const ProjectorView& projector);

/// The next one that is shown, `by` +1 or −1; empty at the end.
std::optional<std::size_t> slideBeyond(const std::vector<report::Slide>& slides, std::size_t from, int by);

/// How many are shown, and which of them `at` is, from 1; a hidden one counts as the one before it.
struct SlideCount {
    std::size_t number = 1;
    std::size_t count = 1;
};
SlideCount slideCount(const std::vector<report::Slide>& slides, std::size_t at);

/// Turns to that slide; `now` by the clock of all motion. What was dark becomes bright.
void showSlide(ProjectorView& projector, const report::Slide& slide, double now);

/// How a talk keeps its time.
enum class Pace { OnTime, Ahead, Behind, Over };
/// `spent` of `planned` seconds when slide `number` of `count` is on. A slide may take a tenth of the time
/// more or less than its even share before it counts.
Pace paceOf(double spent, double planned, std::size_t number, std::size_t count);

} // namespace alur::ui
