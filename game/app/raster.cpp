#include "app/raster.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "imgui.h"

namespace alur::app {

namespace {

struct Clip {
    int left = 0, top = 0, right = 0, bottom = 0;
};

/// The first pixel whose middle lies at `edge` or behind it.
int firstPixel(float edge) { return static_cast<int>(std::ceil(edge - 0.5F)); }

struct Colour {
    int r = 0, g = 0, b = 0, a = 0;
};

Colour colourOf(ImU32 packed) {
    return {static_cast<int>(packed >> IM_COL32_R_SHIFT & 255U),
            static_cast<int>(packed >> IM_COL32_G_SHIFT & 255U),
            static_cast<int>(packed >> IM_COL32_B_SHIFT & 255U),
            static_cast<int>(packed >> IM_COL32_A_SHIFT & 255U)};
}

std::uint32_t opaque(const Colour& colour) {
    return static_cast<std::uint32_t>(colour.r << 16 | colour.g << 8 | colour.b);
}

/// `alpha` 0 … 255
void blend(std::uint32_t& pixel, const Colour& colour, int alpha) {
    if (alpha <= 0) return;
    const auto mix = [&](int shift, int to) {
        const int from = static_cast<int>(pixel >> shift & 255U);
        return static_cast<std::uint32_t>(from + ((to - from) * alpha + 127) / 255) << shift;
    };
    pixel = alpha >= 255 ? opaque(colour) : mix(16, colour.r) | mix(8, colour.g) | mix(0, colour.b);
}

class Drawing {
public:
    Drawing(const Raster& raster, const Clip& clip, const Image* image)
        : raster_(raster), clip_(clip), image_(image) {}

    void rectangle(const ImDrawVert& a, const ImDrawVert& c) {
        const int left = std::max(clip_.left, firstPixel(a.pos.x)),
                  right = std::min(clip_.right, firstPixel(c.pos.x));
        const int top = std::max(clip_.top, firstPixel(a.pos.y)),
                  bottom = std::min(clip_.bottom, firstPixel(c.pos.y));
        if (left >= right || top >= bottom) return;
        const auto colour = colourOf(a.col);
        if (a.uv.x == c.uv.x && a.uv.y == c.uv.y) return fill(left, top, right, bottom, colour);
        if (image_ != nullptr && !image_->opaque.empty()) return layer(a, left, top, right, bottom);
        const float du = (c.uv.x - a.uv.x) / (c.pos.x - a.pos.x),
                    dv = (c.uv.y - a.uv.y) / (c.pos.y - a.pos.y);
        for (int y = top; y < bottom; ++y) {
            const float v = a.uv.y + (static_cast<float>(y) + 0.5F - a.pos.y) * dv;
            const float u = a.uv.x + (static_cast<float>(left) + 0.5F - a.pos.x) * du;
            if (!image_->coverage.empty()) letters(y, left, right, u, du, v, colour);
            else copy(y, left, right, u, du, v, 0, colour);
        }
    }

    void triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
        std::array<const ImDrawVert*, 3> v{&a, &b, &c};
        std::sort(v.begin(), v.end(), [](const auto* p, const auto* q) { return p->pos.y < q->pos.y; });
        const int top = std::max(clip_.top, firstPixel(v[0]->pos.y)),
                  bottom = std::min(clip_.bottom, firstPixel(v[2]->pos.y));
        if (top >= bottom) return;
        const Plane plane(a, b, c);
        if (plane.flat()) return;
        for (int y = top; y < bottom; ++y) {
            const float at = static_cast<float>(y) + 0.5F;
            float left = crossing(*v[0], *v[2], at);
            float right = at < v[1]->pos.y ? crossing(*v[0], *v[1], at) : crossing(*v[1], *v[2], at);
            if (left > right) std::swap(left, right);
            span(y, std::max(clip_.left, firstPixel(left)), std::min(clip_.right, firstPixel(right)), a, b, c,
                 plane);
        }
    }

private:
    /// How a value at the corners of a triangle goes over from one to the other.
    class Plane {
    public:
        Plane(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c)
            : abx_(b.pos.x - a.pos.x), aby_(b.pos.y - a.pos.y), acx_(c.pos.x - a.pos.x),
              acy_(c.pos.y - a.pos.y), area_(abx_ * acy_ - acx_ * aby_) {}
        bool flat() const { return area_ == 0; }
        float acrossX(float a, float b, float c) const { return ((b - a) * acy_ - (c - a) * aby_) / area_; }
        float acrossY(float a, float b, float c) const { return ((c - a) * abx_ - (b - a) * acx_) / area_; }

    private:
        float abx_, aby_, acx_, acy_, area_;
    };

    /// Where an edge crosses a line of pixels. Always reckoned from its upper end: two triangles that share
    /// the edge agree.
    static float crossing(const ImDrawVert& upper, const ImDrawVert& lower, float y) {
        return upper.pos.x + (y - upper.pos.y) * (lower.pos.x - upper.pos.x) / (lower.pos.y - upper.pos.y);
    }

    std::uint32_t* row(int y) const {
        return raster_.pixels + static_cast<std::ptrdiff_t>(y) * raster_.stride;
    }

    void fill(int left, int top, int right, int bottom, const Colour& colour) const {
        for (int y = top; y < bottom; ++y) {
            auto* pixels = row(y);
            if (colour.a == 255) std::fill(pixels + left, pixels + right, opaque(colour));
            else
                for (int x = left; x < right; ++x) blend(pixels[x], colour, colour.a);
        }
    }

    /// A layer is shown pixel by pixel.
    void layer(const ImDrawVert& corner, int left, int top, int right, int bottom) const {
        const int dx = firstPixel(corner.pos.x), dy = firstPixel(corner.pos.y);
        right = std::min(right, dx + image_->width);
        bottom = std::min(bottom, dy + image_->height);
        for (int y = std::max(top, dy); y < bottom; ++y) {
            const auto* from =
                image_->opaque.data() + static_cast<std::ptrdiff_t>(y - dy) * image_->width - dx;
            if (left < right) std::copy(from + left, from + right, row(y) + left);
        }
    }

    void span(int y, int left, int right, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c,
              const Plane& plane) const {
        if (left >= right) return;
        const float dx = static_cast<float>(left) + 0.5F - a.pos.x,
                    dy = static_cast<float>(y) + 0.5F - a.pos.y;
        const auto colour = colourOf(a.col);
        const bool textured = a.uv.x != b.uv.x || a.uv.y != b.uv.y || a.uv.x != c.uv.x || a.uv.y != c.uv.y;
        const auto alphaOf = [](const ImDrawVert& vertex) {
            return static_cast<float>(vertex.col >> IM_COL32_A_SHIFT);
        };
        const float alphaX = plane.acrossX(alphaOf(a), alphaOf(b), alphaOf(c)),
                    alphaY = plane.acrossY(alphaOf(a), alphaOf(b), alphaOf(c));
        const float alpha = alphaOf(a) + dx * alphaX + dy * alphaY;
        if (textured) {
            const float ux = plane.acrossX(a.uv.x, b.uv.x, c.uv.x),
                        vx = plane.acrossX(a.uv.y, b.uv.y, c.uv.y);
            const float u = a.uv.x + dx * ux + dy * plane.acrossY(a.uv.x, b.uv.x, c.uv.x);
            const float v = a.uv.y + dx * vx + dy * plane.acrossY(a.uv.y, b.uv.y, c.uv.y);
            auto faded = colour;
            faded.a = static_cast<int>(std::clamp(alpha, 0.0F, 255.0F));
            if (!image_->coverage.empty()) return slanted(y, left, right, u, ux, v, vx, faded);
            return copy(y, left, right, u, ux, v, vx, faded);
        }
        auto* pixels = row(y);
        if (alphaX == 0 && alphaY == 0 && colour.a == 255)
            return std::fill(pixels + left, pixels + right, opaque(colour));
        float here = alpha;
        for (int x = left; x < right; ++x, here += alphaX)
            blend(pixels[x], colour, static_cast<int>(std::clamp(here, 0.0F, 255.0F) + 0.5F));
    }

    /// One line of a glyph. Between two columns of the atlas it takes its share of both; rows fall on rows.
    void letters(int y, int left, int right, float u, float du, float v, const Colour& colour) const {
        const float tall = v * static_cast<float>(image_->height) - 0.5F;
        const int upper = std::clamp(static_cast<int>(std::floor(tall)), 0, image_->height - 1),
                  lower = std::min(upper + 1, image_->height - 1);
        const float down = std::clamp(tall - std::floor(tall), 0.0F, 1.0F);
        const auto* above = image_->coverage.data() + static_cast<std::ptrdiff_t>(upper) * image_->width;
        const auto* below = image_->coverage.data() + static_cast<std::ptrdiff_t>(lower) * image_->width;
        const bool onRow = down < 0.01F || down > 0.99F;
        const auto* line = down > 0.99F ? below : above;
        float wide = u * static_cast<float>(image_->width) - 0.5F;
        const float step = du * static_cast<float>(image_->width);
        auto* pixels = row(y);
        for (int x = left; x < right; ++x, wide += step) {
            const int column = std::clamp(static_cast<int>(wide), 0, image_->width - 2);
            const float across = wide - static_cast<float>(column);
            const auto between = [&](const std::uint8_t* from) {
                return static_cast<float>(from[column]) * (1 - across) +
                       static_cast<float>(from[column + 1]) * across;
            };
            const float coverage =
                onRow ? between(line) : between(above) * (1 - down) + between(below) * down;
            if (coverage >= 1)
                blend(pixels[x], colour,
                      static_cast<int>(coverage * static_cast<float>(colour.a) / 255 + 0.5F));
        }
    }

    /// One line of a letter that is turned.
    void slanted(int y, int left, int right, float u, float du, float v, float dv,
                 const Colour& colour) const {
        auto* pixels = row(y);
        for (int x = left; x < right; ++x, u += du, v += dv) {
            const float wide = std::max(0.0F, u * static_cast<float>(image_->width) - 0.5F),
                        tall = std::max(0.0F, v * static_cast<float>(image_->height) - 0.5F);
            const int column = std::min(static_cast<int>(wide), image_->width - 2),
                      line = std::min(static_cast<int>(tall), image_->height - 2);
            const auto* at =
                image_->coverage.data() + static_cast<std::ptrdiff_t>(line) * image_->width + column;
            const float across = wide - static_cast<float>(column), down = tall - static_cast<float>(line);
            const auto mix = [&](const std::uint8_t* from) {
                return static_cast<float>(from[0]) * (1 - across) + static_cast<float>(from[1]) * across;
            };
            const float coverage = mix(at) * (1 - down) + mix(at + image_->width) * down;
            if (coverage >= 1)
                blend(pixels[x], colour,
                      static_cast<int>(coverage * static_cast<float>(colour.a) / 255 + 0.5F));
        }
    }

    /// One line of a picture, which is shown in its own size: the nearest pixel is the right one.
    void copy(int y, int left, int right, float u, float du, float v, float dv, const Colour& tint) const {
        if (image_->colours.empty()) return;
        auto* pixels = row(y);
        for (int x = left; x < right; ++x, u += du, v += dv) {
            const int column =
                std::clamp(static_cast<int>(u * static_cast<float>(image_->width)), 0, image_->width - 1);
            const int line =
                std::clamp(static_cast<int>(v * static_cast<float>(image_->height)), 0, image_->height - 1);
            const auto colour = colourOf(
                image_->colours[static_cast<std::size_t>(line) * static_cast<std::size_t>(image_->width) +
                                static_cast<std::size_t>(column)]);
            blend(pixels[x], colour, colour.a * tint.a / 255);
        }
    }

    const Raster& raster_;
    Clip clip_;
    const Image* image_;
};

/// Whether six indices are the two halves of an upright rectangle, as text, pictures and plain rectangles are
/// drawn.
bool isRectangle(const ImDrawVert* vertices, const ImDrawIdx* i) {
    if (i[0] != i[3] || i[2] != i[4]) return false;
    const auto &a = vertices[i[0]], &b = vertices[i[1]], &c = vertices[i[2]], &d = vertices[i[5]];
    return a.pos.y == b.pos.y && b.pos.x == c.pos.x && c.pos.y == d.pos.y && d.pos.x == a.pos.x &&
           a.pos.x < c.pos.x && a.pos.y < c.pos.y && a.col == b.col && a.col == c.col && a.col == d.col &&
           a.uv.y == b.uv.y && d.uv.x == a.uv.x && b.uv.x == c.uv.x && d.uv.y == c.uv.y;
}

} // namespace

void drawInto(const Raster& raster, const ImDrawData& data) {
    for (int n = 0; n < data.CmdListsCount; ++n) {
        const ImDrawList& list = *data.CmdLists[n];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            if (command.UserCallback != nullptr) continue;
            const Clip clip{std::max(0, static_cast<int>(command.ClipRect.x)),
                            std::max(0, static_cast<int>(command.ClipRect.y)),
                            std::min(raster.width, static_cast<int>(command.ClipRect.z)),
                            std::min(raster.height, static_cast<int>(command.ClipRect.w))};
            if (clip.left >= clip.right || clip.top >= clip.bottom) continue;
            Drawing drawing(raster, clip, static_cast<const Image*>(command.GetTexID()));
            const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
            const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
            for (unsigned i = 0; i + 2 < command.ElemCount;) {
                const bool whole = i + 5 < command.ElemCount && isRectangle(vertices, indices + i);
                if (whole) drawing.rectangle(vertices[indices[i]], vertices[indices[i + 2]]);
                else
                    drawing.triangle(vertices[indices[i]], vertices[indices[i + 1]],
                                     vertices[indices[i + 2]]);
                i += whole ? 6 : 3;
            }
        }
    }
}

} // namespace alur::app
