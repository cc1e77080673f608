#include "sketch/items.h"

namespace alur::sketch {

std::uint32_t rgbOf(Colour colour) {
    static constexpr std::array<std::uint32_t, colours.size()> values{0x2B2622, 0x405383, 0x894A2F, 0x4C8D7F,
                                                                      0xA38319, 0x48042F, 0xE12D69, 0xA98DE8};
    return values[static_cast<std::size_t>(colour)];
}

float breadth(Width width) {
    static constexpr std::array<float, widths.size()> breadths{3, 6, 12, 24};
    return breadths[static_cast<std::size_t>(width)];
}

float em(TextSize size) {
    static constexpr std::array<float, textSizes> sizes{34, 46, 68};
    return sizes[static_cast<std::size_t>(size)];
}

Item aStroke(Colour colour, Width width, std::vector<Point> points, std::vector<Press> presses, Nib nib) {
    return {
        0,
        colour,
        {},
        Stroke{nib, width, std::make_shared<const Track>(trackOf(std::move(points), std::move(presses)))}};
}

} // namespace alur::sketch
