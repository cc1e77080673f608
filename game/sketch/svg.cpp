#include "sketch/svg.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace alur::sketch {

namespace {

std::string number(float value) {
    std::array<char, 32> text{};
    const float rounded = std::round(value * 100) / 100;
    std::snprintf(text.data(), text.size(), "%.2f", static_cast<double>(rounded == 0 ? 0 : rounded));
    std::string short_ = text.data();
    std::replace(short_.begin(), short_.end(), ',', '.'); // whatever the system's habit
    while (short_.back() == '0') short_.pop_back();
    if (short_.back() == '.') short_.pop_back();
    return short_;
}

std::string hex(std::uint32_t rgb) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%06X", static_cast<unsigned>(rgb & 0xFFFFFFU));
    return text.data();
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '&') out += "&amp;";
        else if (letter == '<') out += "&lt;";
        else if (letter == '>') out += "&gt;";
        else if (letter == '"') out += "&quot;";
        else if (static_cast<unsigned char>(letter) >= 0x20) out += letter; // XML holds no control characters
    }
    return out;
}

std::string pathOf(const std::vector<Point>& points, bool closed) {
    std::string path;
    for (const auto& point : points)
        path += (path.empty() ? "M" : "L") + number(point.x) + " " + number(point.y);
    return path + (closed ? "Z" : "");
}

std::string opacityOf(const char* name, float opacity) {
    return opacity >= 1 ? "" : std::string(" ") + name + "=\"" + number(opacity) + "\"";
}

std::string circle(Point centre, float radius, const LineMark& line) {
    return "<circle cx=\"" + number(centre.x) + "\" cy=\"" + number(centre.y) + "\" r=\"" + number(radius) +
           "\" fill=\"" + hex(line.rgb) + "\"" + opacityOf("fill-opacity", line.opacity) + "/>\n";
}

std::string write(const LineMark& line) {
    if (line.points.empty()) return {};
    if (line.points.size() == 1)
        return circle(line.points[0], (line.breadths.empty() ? line.breadth : line.breadths[0]) / 2, line);
    if (!line.breadths.empty())
        return "<path d=\"" + pathOf(borderOf(line), true) + "\" fill=\"" + hex(line.rgb) +
               "\" fill-rule=\"nonzero\"" + opacityOf("fill-opacity", line.opacity) + "/>\n";
    auto dash =
        line.dash > 0 ? " stroke-dasharray=\"" + number(line.dash) + " " + number(line.dash) + "\"" : "";
    return "<path d=\"" + pathOf(line.points, false) + "\" fill=\"none\" stroke=\"" + hex(line.rgb) +
           "\" stroke-width=\"" + number(line.breadth) + "\" stroke-linejoin=\"round\" stroke-linecap=\"" +
           (line.dash > 0 ? "butt" : "round") + "\"" + dash + opacityOf("stroke-opacity", line.opacity) +
           "/>\n";
}

std::string write(const AreaMark& area) {
    return "<path d=\"" + pathOf(area.points, true) + "\" fill=\"" + hex(area.rgb) + "\"" +
           opacityOf("fill-opacity", area.opacity) + "/>\n";
}

std::string placeOf(Point at, float turn) {
    std::string place = "translate(" + number(at.x) + " " + number(at.y) + ")";
    if (turn != 0) place += " rotate(" + number(turn * 180 / 3.14159265F) + ")";
    return place;
}

std::string write(const TextMark& text, const Outline& outline) {
    const auto path = outline ? outline(text.text, text.em) : std::string{};
    const auto begin = "<g transform=\"" + placeOf(text.at, text.turn) + "\">";
    if (!path.empty())
        return begin + "<title>" + escaped(text.text) + "</title><path d=\"" + path + "\" fill=\"" +
               hex(text.rgb) + "\"/></g>\n";
    return begin + "<text font-family=\"Inter, sans-serif\" font-size=\"" + number(text.em) + "\" fill=\"" +
           hex(text.rgb) + "\">" + escaped(text.text) + "</text></g>\n";
}

std::string write(const PictureMark& picture, const Embed& embed) {
    const auto art = embed ? embed(picture.name) : Embedded{};
    if (art.inside.empty()) return {};
    return "<g transform=\"" + placeOf(picture.corner, picture.turn) + " scale(" +
           number(picture.size / art.width) + ")\">" + art.inside + "</g>\n";
}

} // namespace

std::vector<Point> borderOf(const LineMark& line) {
    const auto& points = line.points;
    const std::size_t count = points.size();
    const auto half = [&](std::size_t i) {
        return (line.breadths.empty() ? line.breadth : line.breadths[i]) / 2;
    };
    const auto aheadAt = [&](std::size_t i) {
        return direction(points[std::min(i + 1, count - 1)] - points[i > 0 ? i - 1 : 0]);
    };
    std::vector<Point> border;
    const auto cap = [&](std::size_t i, Point ahead) { // half a circle around an end, from left to right
        const float from = std::atan2(ahead.x, -ahead.y) + 3.14159265F;
        for (int k = 1; k < 8; ++k) {
            const float angle = from + 3.14159265F * static_cast<float>(k) / 8;
            border.push_back(points[i] + Point{std::cos(angle), std::sin(angle)} * half(i));
        }
    };
    for (std::size_t i = 0; i < count; ++i) {
        const Point ahead = aheadAt(i);
        border.push_back(points[i] + Point{ahead.y, -ahead.x} * half(i));
    }
    cap(count - 1, aheadAt(count - 1));
    for (std::size_t i = count; i-- > 0;) {
        const Point ahead = aheadAt(i);
        border.push_back(points[i] - Point{ahead.y, -ahead.x} * half(i));
    }
    cap(0, aheadAt(0) * -1);
    return border;
}

std::string svgOf(const Marks& marks, const std::string& title, const Outline& outline, const Embed& embed) {
    std::string svg =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
        number(pageWidth) + "\" height=\"" + number(pageHeight) + "\" viewBox=\"0 0 " + number(pageWidth) +
        " " + number(pageHeight) + "\">\n<title>" + escaped(title) + "</title>\n<path d=\"M0 0H" +
        number(pageWidth) + "V" + number(pageHeight) + "H0Z\" fill=\"#FFFFFF\"/>\n";
    for (const auto& mark : marks)
        svg += std::visit(
            [&](const auto& one) {
                if constexpr (requires { write(one, outline); }) return write(one, outline);
                else if constexpr (requires { write(one, embed); }) return write(one, embed);
                else return write(one);
            },
            mark);
    return svg + "</svg>\n";
}

} // namespace alur::sketch
