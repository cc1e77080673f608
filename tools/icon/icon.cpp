// icon SVG FILE.ico: a picture in the sizes in which Windows shows a program. Built for the machine that
// builds.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#define NANOSVG_IMPLEMENTATION
#include <nanosvg.h>
#define NANOSVGRAST_IMPLEMENTATION
#include <nanosvgrast.h>

namespace {

using Bytes = std::string;

void put(Bytes& to, std::uint32_t number, int bytes) {
    for (int i = 0; i < bytes; ++i) to += static_cast<char>(number >> (8 * i) & 0xFFU);
}

std::vector<unsigned char> pixels(const NSVGimage& image, NSVGrasterizer* rasteriser, int size) {
    std::vector<unsigned char> rgba(static_cast<std::size_t>(size) * static_cast<std::size_t>(size) * 4);
    nsvgRasterize(rasteriser, const_cast<NSVGimage*>(&image), 0, 0, static_cast<float>(size) / image.width,
                  rgba.data(), size, size, size * 4);
    return rgba;
}

/// As a bitmap lies in an icon: from the lowest row up, blue first, then a mask that transparency makes
/// needless.
Bytes bitmap(const std::vector<unsigned char>& rgba, int size) {
    Bytes bytes;
    const auto edge = static_cast<std::uint32_t>(size);
    const std::uint32_t maskRow = (edge + 31) / 32 * 4;
    for (const std::uint32_t number : {40U, edge, edge * 2}) put(bytes, number, 4);
    put(bytes, 1, 2);
    put(bytes, 32, 2);
    for (const std::uint32_t number : {0U, edge * edge * 4 + maskRow * edge, 0U, 0U, 0U, 0U})
        put(bytes, number, 4);
    for (std::uint32_t row = edge; row-- > 0;)
        for (std::uint32_t column = 0; column < edge; ++column) {
            const auto* pixel = &rgba[(row * edge + column) * 4];
            for (const int channel : {2, 1, 0, 3}) put(bytes, pixel[channel], 1);
        }
    return bytes.append(maskRow * edge, '\0');
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) return std::fprintf(stderr, "icon SVG FILE.ico\n"), 2;
    NSVGimage* image = nsvgParseFromFile(argv[1], "px", 96);
    if (image == nullptr || image->width <= 0) return std::fprintf(stderr, "%s: no picture\n", argv[1]), 1;
    NSVGrasterizer* rasteriser = nsvgCreateRasterizer();
    const std::vector<int> sizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
    Bytes head, body;
    put(head, 0, 2);
    put(head, 1, 2);
    put(head, static_cast<std::uint32_t>(sizes.size()), 2);
    for (const int size : sizes) {
        const auto picture = bitmap(pixels(*image, rasteriser, size), size);
        put(head, size < 256 ? static_cast<std::uint32_t>(size) : 0, 1); // 0 stands for 256
        put(head, size < 256 ? static_cast<std::uint32_t>(size) : 0, 1);
        put(head, 0, 2);
        put(head, 1, 2);
        put(head, 32, 2);
        put(head, static_cast<std::uint32_t>(picture.size()), 4);
        put(head, static_cast<std::uint32_t>(6 + sizes.size() * 16 + body.size()), 4);
        body += picture;
    }
    nsvgDeleteRasterizer(rasteriser);
    nsvgDelete(image);
    std::ofstream out(argv[2], std::ios::binary | std::ios::trunc);
    out << head << body;
    return out.flush() ? 0 : 1;
}
