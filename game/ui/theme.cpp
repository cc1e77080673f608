#include "ui/theme.h"

#include <algorithm>

namespace alur::ui {

std::uint32_t rgb(Tone tone, Theme theme) {
    static constexpr std::array<std::array<std::uint32_t, 2>, toneCount> values{{
        {0xF7F1E6, 0x1F1C19}, // Paper
        {0xFFFCF6, 0x2A2622}, // Page
        {0xEDE4D3, 0x37322C}, // Sand
        {0xD9CDB8, 0x4A433B}, // Line
        {0x857A68, 0x92877A}, // Edge
        {0x2B2622, 0xF3ECE0}, // Ink
        {0x5C5348, 0xC2B7A6}, // Soft
        {0x1D5C63, 0x7CC0BC}, // Teluk
        {0xDCE8E4, 0x1F3D3D}, // Tint
        {0xA5421D, 0xF0A07A}, // Bata
        {0xF6E1D4, 0x4A2C20}, // Btint
        {0xFFFCF6, 0x14211F}, // On
    }};
    return values[static_cast<std::size_t>(tone)][theme == Theme::Dark ? 1 : 0];
}

const TypeFace& face(Type type) {
    static constexpr std::array<TypeFace, typeCount> faces{{
        {18, 26, false}, // Label
        {18, 26, true},  // LabelBold
        {20, 28, false}, // Read
        {20, 28, true},  // ReadBold
        {24, 34, false}, // Motto
        {24, 32, true},  // Head
        {32, 40, true},  // Figure
        {44, 52, true},  // Display
        {72, 80, true},  // Cover
        {28, 36, false}, // Caption
        {30, 40, false}, // Point
        {30, 40, true},  // PointBold
        {52, 62, true},  // Title
    }};
    return faces[static_cast<std::size_t>(type)];
}

Breadth breadthOf(float logicalWidth) {
    return logicalWidth >= 1180 ? Breadth::Wide : logicalWidth >= 840 ? Breadth::Narrow : Breadth::Stacked;
}

float unitScale(float width, float height, int textPercent) {
    const float shorter = std::min(width, height);
    const float scale = shorter < 480 ? 1 : shorter / 768;
    return std::max(0.3F, scale * static_cast<float>(textPercent) / 100);
}

} // namespace alur::ui
