#include "app/pictures.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

#include "imgui.h"

// nanosvg is one header of declarations and code.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#define NANOSVG_IMPLEMENTATION
#define NANOSVGRAST_IMPLEMENTATION
#include <nanosvg.h>
#include <nanosvgrast.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace alur::app {

namespace {

constexpr std::size_t mostTextures = 96;

/// An asset reference is a bare id, never a path. Source: DESIGN.md section 4.
bool isBareId(const std::string& name) {
    return !name.empty() && name.size() < 80 && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '_' || c == '-';
    });
}

struct FreeImage {
    void operator()(NSVGimage* image) const { nsvgDelete(image); }
};
struct FreeRasterizer {
    void operator()(NSVGrasterizer* rasterizer) const { nsvgDeleteRasterizer(rasterizer); }
};

std::vector<unsigned char> pixelsOf(const std::filesystem::path& file, int width, int height) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return {};
    return pixelsOfSvg({std::istreambuf_iterator<char>(in), {}}, width, height);
}

} // namespace

std::vector<unsigned char> pixelsOfSvg(std::string svg, int width, int height) {
    const std::unique_ptr<NSVGimage, FreeImage> image(nsvgParse(svg.data(), "px", 96));
    const std::unique_ptr<NSVGrasterizer, FreeRasterizer> rasterizer(nsvgCreateRasterizer());
    if (!image || !rasterizer || image->width <= 0) return {};
    std::vector<unsigned char> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    nsvgRasterize(rasterizer.get(), image.get(), 0, 0, static_cast<float>(width) / image->width,
                  pixels.data(), width, height, width * 4);
    return pixels;
}

std::vector<unsigned char> artPixels(const std::filesystem::path& folder, const std::string& name, int width,
                                     int height) {
    const bool sound = isBareId(name) && width > 0 && height > 0 && width <= 4096 && height <= 4096;
    return sound ? pixelsOf(folder / (name + ".svg"), width, height) : std::vector<unsigned char>{};
}

void* SvgPictures::texture(const std::string& name, int pixelWidth, int pixelHeight) {
    if (!isBareId(name) || pixelWidth <= 0 || pixelHeight <= 0 || pixelWidth > 4096 || pixelHeight > 4096)
        return nullptr;
    // What this frame has been given already is still to be drawn: only between frames may anything go.
    if (std::exchange(frame_, ImGui::GetFrameCount()) != ImGui::GetFrameCount() &&
        textures_.size() >= mostTextures)
        forgetTextures();
    const auto key = std::tuple(name, pixelWidth, pixelHeight);
    if (const auto found = textures_.find(key); found != textures_.end()) return found->second;
    return textures_[key] = rasterise(name, pixelWidth, pixelHeight);
}

void* SvgPictures::rasterise(const std::string& name, int width, int height) {
    auto pixels = pixelsOf(folder_ / (name + ".svg"), width, height);
    if (pixels.empty()) {
        missedOne_ = missedOne_ || !name.ends_with("-night"); // the day picture stands in for the night's
        return nullptr;
    }
    return painter_.makeTexture(pixels, width, height);
}

void* SvgPictures::layer(const std::string& id, int pixelWidth, int pixelHeight, bool& fresh) {
    if (pixelWidth <= 0 || pixelHeight <= 0) return nullptr;
    auto& layer = layers_[id];
    fresh = layer.texture == nullptr || layer.width != pixelWidth || layer.height != pixelHeight;
    if (!fresh) return layer.texture;
    if (layer.texture != nullptr) painter_.dropTexture(layer.texture);
    layer = {painter_.makeLayer(pixelWidth, pixelHeight), pixelWidth, pixelHeight};
    return layer.texture;
}

void SvgPictures::drawInto(void* layer, ImDrawList& list) {
    list._PopUnusedDrawCmd();
    ImDrawData data;
    for (const auto& [id, one] : layers_)
        if (one.texture == layer)
            data.DisplaySize = {static_cast<float>(one.width), static_cast<float>(one.height)};
    data.FramebufferScale = {1, 1};
    data.Valid = true;
    data.CmdLists.push_back(&list);
    data.CmdListsCount = 1;
    data.TotalVtxCount = list.VtxBuffer.Size;
    data.TotalIdxCount = list.IdxBuffer.Size;
    painter_.drawOnto(layer, data);
}

void SvgPictures::forget() {
    for (const auto& [id, layer] : layers_)
        if (layer.texture != nullptr) painter_.dropTexture(layer.texture);
    layers_.clear();
    forgetTextures();
}

void SvgPictures::forgetTextures() {
    for (const auto& [key, texture] : textures_)
        if (texture != nullptr) painter_.dropTexture(texture);
    textures_.clear();
}

} // namespace alur::app
