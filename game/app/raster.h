// Fills triangles with the processor: exact to a fraction of a pixel, each pixel once where triangles touch.
#pragma once

#include <cstdint>
#include <vector>

struct ImDrawData;

namespace alur::app {

/// Pixels as 0xRRGGBB, from the upper left corner, row by row.
struct Raster {
    std::uint32_t* pixels = nullptr;
    int width = 0;
    int height = 0;
    int stride = 0; // pixels from one row to the next
};

/// What a texture handle points to.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> coverage; // of a font atlas; else empty
    std::vector<std::uint32_t> colours; // 0xAABBGGRR, as Dear ImGui has them; else empty
    std::vector<std::uint32_t> opaque;  // 0xRRGGBB, of a layer; else empty
};

/// Draws over what is there. The texture handles in `data` are `const Image*`.
void drawInto(const Raster& raster, const ImDrawData& data);

} // namespace alur::app
