#include "ui/show.h"

#include <algorithm>

namespace alur::ui {

using report::Slide;

std::optional<std::size_t> slideAt(const std::vector<Slide>& slides, const ProjectorView& projector) {
    const auto here = std::find_if(slides.begin(), slides.end(),
                                   [&](const Slide& slide) { return slide.id == projector.slide; });
    const auto found = here != slides.end() ? here
                                            : std::find_if(slides.begin(), slides.end(),
                                                           [](const Slide& slide) { return !slide.hidden; });
    if (found == slides.end()) return {};
    return static_cast<std::size_t>(found - slides.begin());
}

std::optional<std::size_t> slideBeyond(const std::vector<Slide>& slides, std::size_t from, int by) {
    auto at = static_cast<std::ptrdiff_t>(from) + by;
    for (; at >= 0 && at < static_cast<std::ptrdiff_t>(slides.size()); at += by)
        if (!slides[static_cast<std::size_t>(at)].hidden) return static_cast<std::size_t>(at);
    return {};
}

SlideCount slideCount(const std::vector<Slide>& slides, std::size_t at) {
    SlideCount counted{0, 0};
    for (std::size_t i = 0; i < slides.size(); ++i) {
        if (slides[i].hidden) continue;
        ++counted.count;
        if (i <= at) ++counted.number;
    }
    return {std::max<std::size_t>(1, counted.number), std::max<std::size_t>(1, counted.count)};
}

void showSlide(ProjectorView& projector, const Slide& slide, double now) {
    projector.slide = slide.id;
    projector.since = now;
    projector.blank = false;
    projector.trail.clear();
}

Pace paceOf(double spent, double planned, std::size_t number, std::size_t count) {
    constexpr double leeway = 0.1;
    if (spent > planned) return Pace::Over;
    const double share = planned > 0 ? spent / planned : 0,
                 all = static_cast<double>(std::max<std::size_t>(1, count));
    if (share > static_cast<double>(number) / all + leeway) return Pace::Behind;
    if (share < static_cast<double>(number - 1) / all - leeway) return Pace::Ahead;
    return Pace::OnTime;
}

} // namespace alur::ui
