#include "report/picture.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace alur::report {

namespace {

/// At most two decimals, never in another country's writing.
void put(std::string& out, float number) {
    char digits[32];
    const auto hundredths = std::llround(static_cast<double>(number) * 100);
    const auto whole = hundredths / 100, rest = std::llabs(hundredths % 100);
    if (hundredths < 0 && whole == 0) out += '-';
    out.append(digits, std::to_chars(digits, digits + sizeof digits, whole).ptr);
    if (rest == 0) return;
    out += '.';
    if (rest < 10) out += '0';
    out += rest % 10 == 0 ? std::to_string(rest / 10) : std::to_string(rest);
}

std::string hex(Rgb colour) {
    char text[8];
    std::snprintf(text, sizeof text, "#%06X", static_cast<unsigned>(colour & 0xFFFFFFU));
    return text;
}

class SvgWriter {
public:
    explicit SvgWriter(std::string& out) : out_(out) {}

    void operator()(const PolyLine& line) {
        if (line.points.empty()) return;
        out_ += "<path d=\"";
        path(line.points);
        if (line.points.size() == 1) number("h", 0.01F);
        out_ += "\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
        stroke(line.colour, line.width, line.dash);
        out_ += "/>\n";
    }

    void operator()(const Polygon& polygon) {
        if (polygon.points.size() < 3) return;
        out_ += "<path d=\"";
        path(polygon.points);
        out_ += "Z\" fill=\"" + hex(polygon.colour) + "\"";
        if (polygon.opacity < 1) attribute("fill-opacity", polygon.opacity);
        out_ += "/>\n";
    }

    void operator()(const Disc& disc) {
        out_ += "<circle";
        attribute("cx", disc.centre.x);
        attribute("cy", disc.centre.y);
        attribute("r", disc.radius);
        out_ += " fill=\"" + (disc.fill ? hex(*disc.fill) : "none") + "\"";
        if (disc.line) stroke(*disc.line, disc.width, disc.dash);
        out_ += "/>\n";
    }

    void operator()(const Lettering& text) {
        out_ += "<text";
        attribute("x", text.at.x);
        attribute("y", text.at.y);
        attribute("font-size", text.size);
        out_ += " fill=\"" + hex(text.colour) + "\"";
        if (text.anchor == Anchor::Middle) out_ += " text-anchor=\"middle\"";
        if (text.anchor == Anchor::End) out_ += " text-anchor=\"end\"";
        if (text.strong) out_ += " font-weight=\"600\"";
        out_ += ">" + escaped(text.text) + "</text>\n";
    }

private:
    void number(const char* before, float value) {
        out_ += before;
        put(out_, value);
    }
    void attribute(const char* name, float value) {
        out_ += ' ';
        out_ += name;
        out_ += "=\"";
        put(out_, value);
        out_ += '"';
    }
    void path(const std::vector<Spot>& points) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            number(i == 0 ? "M" : "L", points[i].x);
            number(" ", points[i].y);
        }
    }
    void stroke(Rgb colour, float width, float dash) {
        out_ += " stroke=\"" + hex(colour) + "\"";
        attribute("stroke-width", width);
        if (dash > 0) attribute("stroke-dasharray", dash);
    }

    std::string& out_;
};

Spot moved(Spot spot, Spot at, float scale) { return {at.x + spot.x * scale, at.y + spot.y * scale}; }

/// A mark within another picture.
struct Mover {
    Spot at;
    float scale;

    PictureMark operator()(PolyLine line) const {
        for (auto& point : line.points) point = moved(point, at, scale);
        line.width *= scale;
        line.dash *= scale;
        return line;
    }
    PictureMark operator()(Polygon polygon) const {
        for (auto& point : polygon.points) point = moved(point, at, scale);
        return polygon;
    }
    PictureMark operator()(Disc disc) const {
        disc.centre = moved(disc.centre, at, scale);
        disc.radius *= scale;
        disc.width *= scale;
        disc.dash *= scale;
        return disc;
    }
    PictureMark operator()(Lettering text) const {
        text.at = moved(text.at, at, scale);
        text.size *= scale;
        return text;
    }
};

} // namespace

void Picture::add(const Picture& other, Spot at, float scale) {
    for (const auto& mark : other.marks) marks.push_back(std::visit(Mover{at, scale}, mark));
}

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size() + 16);
    for (const char c : text) {
        switch (c) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\'': safe += "&#39;"; break;
        default:
            const auto byte = static_cast<unsigned char>(c);
            if ((byte >= 0x20 && byte != 0x7F) || c == '\n' || c == '\t') safe += c;
        }
    }
    return safe;
}

std::string svgOf(const Picture& picture) {
    std::string out;
    out.reserve(picture.marks.size() * 200 + 400);
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ";
    put(out, picture.width);
    out += ' ';
    put(out, picture.height);
    out += "\" font-family=\"Inter, Lato, 'Segoe UI', Arial, sans-serif\" role=\"img\"";
    if (!picture.says.empty()) out += " aria-label=\"" + escaped(picture.says) + "\"";
    out += ">\n";
    SvgWriter writer(out);
    for (const auto& mark : picture.marks) std::visit(writer, mark);
    return out + "</svg>\n";
}

} // namespace alur::report
