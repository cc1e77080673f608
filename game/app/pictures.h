// The art of assets/art, rasterised from SVG at the size in which it is shown.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "app/painter.h"
#include "ui/frame.h"

namespace alur::app {

/// What an SVG's text (paths, circles and rectangles; no letters) draws, `width` pixels wide, as rows of red,
/// green, blue and opacity, 0 … 255. Empty where it cannot be read.
std::vector<unsigned char> pixelsOfSvg(std::string svg, int width, int height);
/// The picture `name` of the art in `folder`, width × height × 4 bytes; empty where there is none.
std::vector<unsigned char> artPixels(const std::filesystem::path& folder, const std::string& name, int width,
                                     int height);

/// Textures belong to one painter; `forget` drops them all, when the window's scale has changed or the card
/// lost them.
class SvgPictures : public ui::Pictures {
public:
    SvgPictures(std::filesystem::path folder, Painter& painter)
        : folder_(std::move(folder)), painter_(painter) {}
    ~SvgPictures() override { forget(); }
    SvgPictures(const SvgPictures&) = delete;
    SvgPictures& operator=(const SvgPictures&) = delete;

    void* texture(const std::string& name, int pixelWidth, int pixelHeight) override;
    void* layer(const std::string& id, int pixelWidth, int pixelHeight, bool& fresh) override;
    void drawInto(void* layer, ImDrawList& list) override;
    void forget();
    /// Whether a picture was asked for that the folder does not hold (a night picture of a place with a day
    /// one aside).
    bool missedOne() const { return missedOne_; }

private:
    void forgetTextures();
    void* rasterise(const std::string& name, int width, int height);

    std::filesystem::path folder_;
    Painter& painter_;
    std::map<std::tuple<std::string, int, int>, void*> textures_;
    struct Layer {
        void* texture = nullptr;
        int width = 0, height = 0;
    };
    std::map<std::string, Layer> layers_;
    int frame_ = -1; // in which a texture was last given out
    bool missedOne_ = false;
};

} // namespace alur::app
