#include "ui/mark_painter.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "imgui_internal.h" // the white pixel of the font atlas
#include "sketch/letters.h"

namespace alur::ui {

namespace {

constexpr float pi = 3.14159265F;
constexpr float fringe = 1; // pixels over which an edge fades

ImU32 packed(std::uint32_t rgb, float opacity) {
    return IM_COL32(rgb >> 16 & 255U, rgb >> 8 & 255U, rgb & 255U, static_cast<int>(opacity * 255 + 0.5F));
}

Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y}; }
Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y}; }
Vec operator*(Vec a, float by) { return {a.x * by, a.y * by}; }
float dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y; }
Vec unit(Vec way) {
    const float far = std::hypot(way.x, way.y);
    return far > 1e-6F ? way * (1 / far) : Vec{1, 0};
}

/// A place along a line and half its breadth there, in pixels.
struct Knot {
    Vec at;
    float half;
};

/// One strip of triangles along a line, its edges fading; corners are shared, so that a transparent line
/// covers each pixel once.
class Strip {
public:
    Strip(ImDrawList& list, ImU32 colour) : list_(list), colour_(colour), clear_(colour & ~IM_COL32_A_MASK) {}

    void draw(const std::vector<Knot>& knots) {
        const auto count = static_cast<int>(knots.size());
        if (count < 2) return;
        list_.PrimReserve((count - 1) * 18, count * 4);
        const auto first = list_._VtxCurrentIdx;
        for (int i = 0; i < count; ++i) put(knots, i);
        for (int i = 0; i + 1 < count; ++i)
            for (unsigned lane = 0; lane < 3; ++lane) {
                const unsigned a = first + static_cast<unsigned>(i) * 4 + lane, b = a + 4;
                for (const unsigned corner : {a, b, a + 1, a + 1, b, b + 1})
                    list_.PrimWriteIdx(static_cast<ImDrawIdx>(corner));
            }
    }

private:
    void put(const std::vector<Knot>& knots, int i) {
        const auto at = [&](int k) {
            return knots[static_cast<std::size_t>(std::clamp(k, 0, static_cast<int>(knots.size()) - 1))].at;
        };
        const auto& knot = knots[static_cast<std::size_t>(i)];
        const Vec in = unit(at(i) - at(i - 1)), out = unit(at(i + 1) - at(i));
        const Vec ahead = unit(i == 0 ? out : i + 1 == static_cast<int>(knots.size()) ? in : in + out);
        const float lean =
            i == 0 || i + 1 == static_cast<int>(knots.size()) ? 1 : std::max(0.5F, dot(ahead, in));
        const Vec aside{-ahead.y / lean, ahead.x / lean};
        // A line thinner than a pixel is a pixel broad and fainter.
        const float half = std::max(knot.half, 0.5F);
        const float faint = std::clamp(knot.half * 2, 0.3F, 1.0F);
        const auto alpha = static_cast<ImU32>(static_cast<float>(colour_ >> IM_COL32_A_SHIFT & 255U) * faint);
        const ImU32 solid = clear_ | alpha << IM_COL32_A_SHIFT;
        const float core = std::max(0.0F, half - fringe / 2), edge = half + fringe / 2;
        write(knot.at - aside * edge, clear_);
        write(knot.at - aside * core, solid);
        write(knot.at + aside * core, solid);
        write(knot.at + aside * edge, clear_);
    }
    void write(Vec at, ImU32 colour) {
        list_.PrimWriteVtx({at.x, at.y}, list_._Data->TexUvWhitePixel, colour);
    }

    ImDrawList& list_;
    ImU32 colour_, clear_;
};

void disc(ImDrawList& list, Vec at, float radius, ImU32 colour) {
    list.AddCircleFilled({at.x, at.y}, std::max(0.5F, radius), colour, radius < 2 ? 8 : 0);
}

/// Half a disc before a line's first knot, as knots of its own: the cap is part of the strip.
void addCap(std::vector<Knot>& knots, const Knot& end, Vec outward, bool before) {
    if (end.half < 1) return;
    constexpr int steps = 5;
    for (int k = 0; k < steps; ++k) {
        const int step = before ? k : steps - 1 - k;
        const float angle =
            pi / 2 * static_cast<float>(step) / steps; // from the tip to the end's own breadth
        knots.push_back({end.at + outward * (end.half * std::cos(angle)), end.half * std::sin(angle)});
    }
}

/// A line between two sharp turns.
void run(ImDrawList& list, const std::vector<Knot>& knots, std::size_t from, std::size_t to, ImU32 colour,
         bool capped) {
    if (from == to) return;
    std::vector<Knot> whole;
    whole.reserve(to - from + 12);
    if (capped) addCap(whole, knots[from], unit(knots[from].at - knots[from + 1].at), true);
    whole.insert(whole.end(), knots.begin() + static_cast<std::ptrdiff_t>(from),
                 knots.begin() + static_cast<std::ptrdiff_t>(to) + 1);
    if (capped) addCap(whole, knots[to], unit(knots[to].at - knots[to - 1].at), false);
    // A draw list reserves at most some 16,000 knots at a time.
    constexpr std::size_t most = 8000;
    for (std::size_t begin = 0; begin + 1 < whole.size(); begin += most) {
        const auto end = std::min(whole.size(), begin + most + 1);
        Strip(list, colour)
            .draw({whole.begin() + static_cast<std::ptrdiff_t>(begin),
                   whole.begin() + static_cast<std::ptrdiff_t>(end)});
    }
}

/// The knots of a line, without those that no eye can tell from their neighbours.
std::vector<Knot> knotsOf(const sketch::LineMark& line, const PageView& view) {
    std::vector<Knot> knots;
    knots.reserve(line.points.size());
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const float breadth = line.breadths.empty() ? line.breadth : line.breadths[i];
        const Knot knot{view(line.points[i]), breadth * view.zoom / 2};
        if (!knots.empty() && i + 1 < line.points.size()) {
            const Vec way = knot.at - knots.back().at;
            if (dot(way, way) < 0.4F) continue;
        }
        knots.push_back(knot);
    }
    return knots;
}

void paintDashes(ImDrawList& list, const std::vector<Knot>& knots, float dash, ImU32 colour) {
    float left = dash; // of the present dash or gap
    bool ink = true;
    std::vector<Knot> piece{knots.front()};
    for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
        Knot from = knots[i];
        const Knot& to = knots[i + 1];
        float far = std::hypot(to.at.x - from.at.x, to.at.y - from.at.y);
        while (far > left) {
            from.at = from.at + unit(to.at - from.at) * left;
            far -= left;
            piece.push_back(from);
            if (ink) Strip(list, colour).draw(piece);
            ink = !ink;
            left = dash;
            piece.assign(1, from);
        }
        left -= far;
        piece.push_back(to);
    }
    if (ink) Strip(list, colour).draw(piece);
}

struct Painter {
    ImDrawList& list;
    const Fonts& fonts;
    Pictures& pictures;
    const PageView& view;

    void operator()(const sketch::LineMark& line) const {
        if (line.points.empty()) return;
        const ImU32 colour = packed(line.rgb, line.opacity);
        const auto knots = knotsOf(line, view);
        if (knots.size() == 1) return disc(list, knots[0].at, knots[0].half, colour);
        if (line.dash > 0) return paintDashes(list, knots, std::max(2.0F, line.dash * view.zoom), colour);
        // A strip cannot turn sharply: there it ends, and a disc is the joint.
        const bool opaque = line.opacity >= 1;
        std::size_t begin = 0;
        for (std::size_t i = 1; i + 1 < knots.size(); ++i) {
            if (!opaque || knots[i].half < 0.8F) continue;
            const Vec in = unit(knots[i].at - knots[i - 1].at), out = unit(knots[i + 1].at - knots[i].at);
            if (dot(in, out) > 0.5F) continue;
            run(list, knots, begin, i, colour, true);
            begin = i;
        }
        run(list, knots, begin, knots.size() - 1, colour, true);
    }

    void operator()(const sketch::AreaMark& area) const {
        std::vector<ImVec2> points;
        for (const auto& point : area.points) points.push_back({view(point).x, view(point).y});
        fillArea(points, packed(area.rgb, area.opacity));
    }

    void operator()(const sketch::TextMark& text) const {
        const float size = text.em * view.zoom; // pixels an em
        const auto* font = fonts.canvas != nullptr && size > fonts.canvas->FontSize / interHeight * 0.62F
                               ? fonts.canvas
                               : fonts.faces[static_cast<std::size_t>(Type::Read)];
        if (font == nullptr) return;
        const float ratio = size * interHeight / font->FontSize;
        const Vec right{std::cos(text.turn), std::sin(text.turn)}, down{-right.y, right.x};
        Vec pen = view(text.at);
        if (text.turn == 0) pen.y = std::round(pen.y);
        std::string_view rest = text.text;
        list.PushTextureID(font->ContainerAtlas->TexID);
        while (!rest.empty()) {
            const auto before = rest;
            const auto letter = sketch::nextLetter(rest);
            const auto* glyph = font->FindGlyph(static_cast<ImWchar>(letter));
            if (glyph != nullptr && glyph->Visible)
                putGlyph(*glyph, pen, right * ratio, down * ratio, font->Ascent, packed(text.rgb, 1));
            pen = pen +
                  right * (sketch::letteringWidth(before.substr(0, before.size() - rest.size()), text.em) *
                           view.zoom);
        }
        list.PopTextureID();
    }

    void operator()(const sketch::PictureMark& picture) const {
        const float size = picture.size * view.zoom;
        const int pixels = static_cast<int>(std::lround(size));
        void* texture = pictures.texture(picture.name, pixels, pixels);
        if (texture == nullptr) return;
        Vec at = view(picture.corner);
        const Vec right = Vec{std::cos(picture.turn), std::sin(picture.turn)} * size, down{-right.y, right.x};
        if (picture.turn == 0) {
            at = {std::round(at.x), std::round(at.y)};
            const auto side = static_cast<float>(pixels);
            return list.AddImage(texture, {at.x, at.y}, {at.x + side, at.y + side});
        }
        const Vec b = at + right, c = b + down, d = at + down;
        list.AddImageQuad(texture, {at.x, at.y}, {b.x, b.y}, {c.x, c.y}, {d.x, d.y});
    }

private:
    void putGlyph(const ImFontGlyph& glyph, Vec pen, Vec right, Vec down, float ascent, ImU32 colour) const {
        const auto corner = [&](float x, float y) {
            const Vec at = pen + right * x + down * (y - ascent);
            return ImVec2{at.x, at.y};
        };
        list.PrimReserve(6, 4);
        list.PrimQuadUV(corner(glyph.X0, glyph.Y0), corner(glyph.X1, glyph.Y0), corner(glyph.X1, glyph.Y1),
                        corner(glyph.X0, glyph.Y1), {glyph.U0, glyph.V0}, {glyph.U1, glyph.V0},
                        {glyph.U1, glyph.V1}, {glyph.U0, glyph.V1}, colour);
    }

    static float turn(ImVec2 a, ImVec2 b, ImVec2 c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    }

    /// Ears are cut off until nothing is left; the edge is then drawn over, so that it fades.
    void fillArea(std::vector<ImVec2>& points, ImU32 colour) const {
        if (points.size() < 3) return;
        float area = 0;
        for (std::size_t i = 0; i < points.size(); ++i)
            area += turn({0, 0}, points[i], points[(i + 1) % points.size()]);
        if (area < 0) std::reverse(points.begin(), points.end());
        bool convex = true;
        const auto at = [&](const std::vector<ImVec2>& of, std::size_t i) { return of[i % of.size()]; };
        for (std::size_t i = 0; i < points.size() && convex; ++i)
            convex = turn(points[i], at(points, i + 1), at(points, i + 2)) >= 0;
        const auto count = static_cast<int>(points.size());
        if (convex) return list.AddConvexPolyFilled(points.data(), count, colour);
        auto left = points;
        const auto flags = list.Flags;
        list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
        for (std::size_t i = 0, tries = 0; left.size() > 2 && tries < left.size(); ++i, ++tries) {
            const auto a = at(left, i), b = at(left, i + 1), c = at(left, i + 2);
            const bool ear =
                turn(a, b, c) >= 0 && std::none_of(left.begin(), left.end(), [&](const ImVec2& p) {
                    return turn(a, b, p) > 0 && turn(b, c, p) > 0 && turn(c, a, p) > 0;
                });
            if (!ear) continue;
            list.AddTriangleFilled(a, b, c, colour);
            left.erase(left.begin() + static_cast<std::ptrdiff_t>((i + 1) % left.size()));
            tries = 0;
        }
        list.Flags = flags;
        list.AddPolyline(points.data(), count, colour, ImDrawFlags_Closed, 1);
    }
};

} // namespace

void paint(ImDrawList& list, const Fonts& fonts, Pictures& pictures, const sketch::Marks& marks,
           const PageView& view) {
    const Painter painter{list, fonts, pictures, view};
    for (const auto& mark : marks) std::visit(painter, mark);
}

} // namespace alur::ui
