#include "app/page_svg.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "app/fonts.h"
#include "sketch/letters.h"

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wunused-function"
#endif
#define STB_TRUETYPE_IMPLEMENTATION
#define STBTT_STATIC
#include <stb_truetype.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace alur::app {

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string number(float value) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%.1f", static_cast<double>(value));
    std::string out = text.data();
    std::replace(out.begin(), out.end(), ',', '.');
    return out;
}

/// The outlines of letters as an SVG path: a picture then needs no font.
class Outliner {
public:
    explicit Outliner(std::string font) : font_(std::move(font)) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(font_.data());
        ready_ = !font_.empty() && stbtt_InitFont(&info_, bytes, stbtt_GetFontOffsetForIndex(bytes, 0)) != 0;
    }
    std::string path(const std::string& text, float em) const {
        if (!ready_) return {};
        const float scale = stbtt_ScaleForMappingEmToPixels(&info_, em);
        std::string path;
        float x = 0;
        for (std::string_view rest = text; !rest.empty();) {
            const auto before = rest;
            add(path, static_cast<int>(sketch::nextLetter(rest)), x, scale);
            x += sketch::letteringWidth(before.substr(0, before.size() - rest.size()), em);
        }
        return path.empty() ? "M0 0" : path;
    }

private:
    void add(std::string& path, int letter, float x, float scale) const {
        stbtt_vertex* corners = nullptr;
        const int count = stbtt_GetCodepointShape(&info_, letter, &corners);
        const auto at = [&](float px, float py) {
            return number(x + px * scale) + " " + number(-py * scale);
        };
        for (int i = 0; i < count; ++i) {
            const auto& v = corners[i];
            if (v.type == STBTT_vmove) path += std::string(i > 0 ? "Z" : "") + "M" + at(v.x, v.y);
            else if (v.type == STBTT_vline) path += "L" + at(v.x, v.y);
            else if (v.type == STBTT_vcurve) path += "Q" + at(v.cx, v.cy) + " " + at(v.x, v.y);
            else path += "C" + at(v.cx, v.cy) + " " + at(v.cx1, v.cy1) + " " + at(v.x, v.y);
        }
        if (count > 0) path += "Z";
        stbtt_FreeShape(&info_, corners);
    }
    std::string font_;
    stbtt_fontinfo info_{};
    bool ready_ = false;
};

/// What lies between the tags of an SVG file of our own art.
sketch::Embedded insideOf(const fs::path& file) {
    const auto svg = bytesOf(file);
    const auto open = svg.find("<svg"), begin = open == std::string::npos ? open : svg.find('>', open);
    const auto end = svg.rfind("</svg>");
    if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
    return {svg.substr(begin + 1, end - begin - 1), 96};
}

} // namespace

struct PageSvg::Own {
    fs::path art;
    Outliner outliner;
};

PageSvg::PageSvg(const fs::path& assets)
    : own_(std::make_unique<Own>(Own{assets / "art", Outliner(findFonts(assets).regular)})) {}
PageSvg::~PageSvg() = default;

std::string PageSvg::operator()(const sketch::Marks& marks, const std::string& title) const {
    return sketch::svgOf(
        marks, title, [&](const std::string& text, float em) { return own_->outliner.path(text, em); },
        [&](const std::string& name) { return insideOf(own_->art / (name + ".svg")); });
}

} // namespace alur::app
