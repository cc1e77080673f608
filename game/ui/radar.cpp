#include "ui/radar.h"

#include <cmath>

namespace alur::ui {

namespace {
constexpr float pi = 3.14159265F;
constexpr std::size_t spokes = scenario::indicators.size();
} // namespace

Icon iconOf(scenario::Indicator indicator) {
    static constexpr std::array<Icon, spokes> icons{Icon::MapSigns,     Icon::Users, Icon::Refresh,
                                                    Icon::BalanceScale, Icon::Clock, Icon::FileText,
                                                    Icon::PuzzlePiece};
    return icons[static_cast<std::size_t>(indicator)];
}

void drawRadar(Frame& frame, const Shares& shares, std::optional<scenario::Indicator> marked, Vec centre,
               float radius, float grown) {
    const auto corner = [&](std::size_t i, float share) {
        const float angle = -pi / 2 + 2 * pi * static_cast<float>(i) / static_cast<float>(spokes);
        return Vec{centre.x + radius * share * std::cos(angle), centre.y + radius * share * std::sin(angle)};
    };
    const auto value = [&](std::size_t i) { return corner(i, shares[i % spokes] * grown); };
    for (int quarter = 1; quarter <= 4; ++quarter)
        for (std::size_t i = 0; i < spokes; ++i)
            frame.line(corner(i, static_cast<float>(quarter) / 4),
                       corner(i + 1, static_cast<float>(quarter) / 4), quarter == 4 ? Tone::Edge : Tone::Line,
                       1.5F);
    for (std::size_t i = 0; i < spokes; ++i) frame.line(centre, corner(i, 1), Tone::Line, 1);
    for (std::size_t i = 0; i < spokes; ++i)
        frame.triangle(centre, value(i), value(i + 1), Tone::Teluk, 0.18F);
    for (std::size_t i = 0; i < spokes; ++i) frame.line(value(i), value(i + 1), Tone::Teluk, 3);
    for (std::size_t i = 0; i < spokes; ++i) {
        const bool here = marked == scenario::indicators[i];
        frame.disc(value(i), 5, here ? Tone::Bata : Tone::Teluk);
        frame.icon(iconOf(scenario::indicators[i]), corner(i, 1.2F), 22, here ? Tone::Bata : Tone::Soft);
    }
}

} // namespace alur::ui
