#include "report/charts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "report/palette.h"
#include "report/print_words.h"
#include "report/time_words.h"
#include "sketch/letters.h"
#include "sketch/svg.h"

namespace alur::report {

namespace {

using scenario::Shape;

constexpr float pi = 3.14159265F;

/// Clockwise from the top, `turn` in whole turns.
Spot around(Spot centre, float radius, float turn) {
    const float angle = 2 * pi * turn - pi / 2;
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

float shareOf(const Fraction& value) { return std::clamp(static_cast<float>(toDouble(value)), 0.0F, 1.0F); }

std::vector<Spot> starPoints(Spot c, float r) {
    std::vector<Spot> points;
    for (int i = 0; i < 10; ++i)
        points.push_back(around(c, (i % 2 == 0 ? 1.08F : 0.46F) * r, static_cast<float>(i) / 10));
    return points;
}

std::vector<Spot> box(float x, float y, float width, float height) {
    return {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

} // namespace

Picture groupSign(Shape shape, Rgb colour, float size) {
    Picture sign{size, size, {}, {}};
    const float r = size / 2;
    const Spot c{r, r};
    switch (shape) {
    case Shape::Circle: sign.marks.emplace_back(Disc{c, r, colour, {}, 1, 0}); break;
    case Shape::Triangle:
        sign.marks.emplace_back(
            Polygon{{{c.x, c.y - r}, {c.x + r, c.y + 0.8F * r}, {c.x - r, c.y + 0.8F * r}}, colour});
        break;
    case Shape::Square:
        sign.marks.emplace_back(Polygon{box(0.1F * r, 0.1F * r, 1.8F * r, 1.8F * r), colour});
        break;
    case Shape::Diamond:
        sign.marks.emplace_back(Polygon{
            {{c.x, c.y - 1.05F * r}, {c.x + 0.95F * r, c.y}, {c.x, c.y + 1.05F * r}, {c.x - 0.95F * r, c.y}},
            colour});
        break;
    case Shape::Star: sign.marks.emplace_back(Polygon{starPoints(c, r), colour}); break;
    }
    return sign;
}

Picture programMark(float size, Rgb petals, Rgb first) {
    Picture mark{size, size, {}, {}};
    const Spot c{size / 2, size / 2};
    for (int i = 0; i < 8; ++i) {
        const float turn = static_cast<float>(i) / 8;
        const Spot inner = around(c, 0.14F * size, turn), outer = around(c, 0.5F * size, turn),
                   middle = around(c, 0.32F * size, turn);
        const Spot aside{-(outer.y - inner.y) / 4, (outer.x - inner.x) / 4};
        mark.marks.emplace_back(Polygon{{inner,
                                         {middle.x + aside.x, middle.y + aside.y},
                                         outer,
                                         {middle.x - aside.x, middle.y - aside.y}},
                                        i == 0 ? first : petals});
    }
    return mark;
}

Picture wovenBand(float width, float height) {
    Picture band{width, height, {}, {}};
    band.marks.emplace_back(Polygon{box(0, 0, width, height), palette::sand});
    const auto count = std::max(1, static_cast<int>(std::lround(width / height)));
    const float unit = width / static_cast<float>(count), tooth = height * 0.32F;
    for (int i = 0; i < count; ++i) {
        const float x = unit * static_cast<float>(i), middle = x + unit / 2;
        band.marks.emplace_back(Polygon{{{x, 0}, {x + unit, 0}, {middle, tooth}}, palette::teluk});
        band.marks.emplace_back(
            Polygon{{{x, height}, {middle, height - tooth}, {x + unit, height}}, palette::teluk});
        if (i == 0) continue;
        const float r = height * 0.17F, y = height / 2;
        band.marks.emplace_back(
            Polygon{{{x, y - r}, {x + 0.8F * r, y}, {x, y + r}, {x - 0.8F * r, y}}, palette::bata});
    }
    return band;
}

namespace {

/// The way's measures.
constexpr float laneNames = 62, leastPitch = 58, laneGap = 36, laneRow = 86, stopRadius = 9;
constexpr std::size_t mostInRow = 8;

class Lanes {
public:
    Lanes(const std::vector<WayStop>& way, Language language, float width) : way_(way), language_(language) {
        const auto fit = static_cast<std::size_t>((width - laneNames) / leastPitch);
        aRow_ = std::clamp<std::size_t>(fit, 1, mostInRow);
        const auto rows = (way.size() + aRow_ - 1) / aRow_;
        pitch_ = (width - laneNames) / static_cast<float>(aRow_);
        picture_ = {width, laneRow * static_cast<float>(rows), {}, words::theWayTaken.read(language)};
    }

    Picture draw() {
        for (std::size_t from = 0; from < way_.size(); from += aRow_)
            row(from, laneRow * static_cast<float>(from / aRow_));
        return std::move(picture_);
    }

private:
    void row(std::size_t from, float top) {
        const float above = top + 14, below = above + laneGap;
        text({0, above + 3}, words::laneReference.read(language_), palette::soft, Anchor::Start, true);
        text({0, below + 3}, words::laneGroup.read(language_), palette::soft, Anchor::Start, true);
        const auto to = std::min(from + aRow_, way_.size());
        const float left = laneNames + pitch_ / 2, right = left + pitch_ * static_cast<float>(to - from - 1);
        for (const float y : {above, below})
            picture_.marks.emplace_back(PolyLine{{{left, y}, {right, y}}, 1, palette::line});
        for (std::size_t i = from; i < to; ++i)
            stop(way_[i], left + pitch_ * static_cast<float>(i - from), above, below);
    }

    void stop(const WayStop& stop, float x, float above, float below) {
        const auto disc = [&](float y, std::optional<Rgb> fill, Rgb line, float dash) {
            picture_.marks.emplace_back(Disc{{x, y}, stopRadius, fill, line, 1.5F, dash});
        };
        if (stop.kind == WayStop::Kind::InPlace) {
            picture_.marks.emplace_back(PolyLine{{{x, above}, {x, below}}, 2, palette::teluk});
            disc(above, palette::tint, palette::teluk, 0);
            disc(below, palette::tint, palette::teluk, 0);
            picture_.marks.emplace_back(
                PolyLine{{{x - 4, below}, {x - 1, below + 3}, {x + 4, below - 4}}, 1.8F, palette::teluk});
        } else if (stop.kind == WayStop::Kind::Skipped) {
            disc(above, palette::white, palette::edge, 0);
            disc(below, palette::white, palette::bata, 3);
        } else if (stop.kind == WayStop::Kind::Detour) {
            disc(below, palette::white, palette::teluk, 0);
            picture_.marks.emplace_back(
                PolyLine{{{x - 4, below + 3}, {x, below - 4}, {x + 4, below + 3}}, 1.8F, palette::teluk});
        } else {
            disc(below, palette::bata, palette::bata, 0);
        }
        text({x, below + 20}, stop.name.read(language_), palette::ink, Anchor::Middle, false);
        if (!stop.remark.empty())
            text({x, below + 30}, stop.remark.read(language_),
                 stop.kind == WayStop::Kind::Detour ? palette::teluk : palette::bata, Anchor::Middle, true);
    }

    void text(Spot at, const std::string& text, Rgb colour, Anchor anchor, bool strong) {
        picture_.marks.emplace_back(Lettering{at, 8, text, colour, anchor, strong});
    }

    const std::vector<WayStop>& way_;
    Language language_;
    std::size_t aRow_ = 1;
    float pitch_ = 0;
    Picture picture_;
};

} // namespace

Picture wayLanes(const std::vector<WayStop>& way, Language language, float width) {
    return Lanes(way, language, width).draw();
}

Picture radar(const std::vector<Share>& shares, float size) {
    Picture chart{size, size, {}, {}};
    const auto count = static_cast<float>(shares.size());
    const Spot c{size / 2, size / 2};
    const float radius = size / 2 - 16;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        std::vector<Spot> ring;
        for (std::size_t i = 0; i <= shares.size(); ++i)
            ring.push_back(
                around(c, radius * static_cast<float>(quarter) / 4, static_cast<float>(i) / count));
        chart.marks.emplace_back(PolyLine{ring, 0.8F, quarter == 4 ? palette::edge : palette::line});
    }
    std::vector<Spot> corners;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const float turn = static_cast<float>(i) / count;
        chart.marks.emplace_back(PolyLine{{c, around(c, radius, turn)}, 0.6F, palette::line});
        corners.push_back(around(c, radius * shareOf(shares[i].value), turn));
        const Spot label = around(c, radius + 9, turn);
        chart.marks.emplace_back(Lettering{
            {label.x, label.y + 3}, 8.5F, std::to_string(i + 1), palette::soft, Anchor::Middle, true});
    }
    chart.marks.emplace_back(Polygon{corners, palette::teluk, 0.18F});
    auto outline = corners;
    if (!corners.empty()) outline.push_back(corners.front());
    chart.marks.emplace_back(PolyLine{outline, 1.8F, palette::teluk});
    for (const auto& corner : corners) chart.marks.emplace_back(Disc{corner, 2.6F, palette::teluk, {}, 1, 0});
    return chart;
}

Picture bars(const std::vector<Share>& shares, float width) {
    constexpr float pitch = 20, names = 130, figures = 40, thick = 8;
    Picture chart{width, pitch * static_cast<float>(shares.size()), {}, {}};
    const float track = width - names - figures;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const float y = pitch * static_cast<float>(i) + pitch / 2;
        const auto base = y + 3.4F;
        chart.marks.emplace_back(
            Lettering{{0, base}, 9.5F, std::to_string(i + 1), palette::soft, Anchor::Start, true});
        chart.marks.emplace_back(
            Lettering{{14, base}, 9.5F, shares[i].name, palette::ink, Anchor::Start, false});
        chart.marks.emplace_back(Polygon{box(names, y - thick / 2, track, thick), palette::sand});
        const float filled = track * shareOf(shares[i].value);
        if (filled > 0)
            chart.marks.emplace_back(Polygon{box(names, y - thick / 2, filled, thick), palette::teluk});
        chart.marks.emplace_back(
            Lettering{{width, base}, 9.5F, percentWords(shares[i].value), palette::ink, Anchor::End, true});
    }
    return chart;
}

namespace {

/// Where the signs of a row stand, from the least share to the greatest: those of the same share beside each
/// other, not on each other, and none beyond the end of the track.
std::vector<float> besideEachOther(const std::vector<std::size_t>& order, const std::vector<Series>& series,
                                   std::size_t row, float track, float sign) {
    const float apart = sign * 0.9F;
    std::vector<float> places;
    for (const auto j : order) {
        const float wanted = track * shareOf(series[j].shares[row]);
        places.push_back(places.empty() ? wanted : std::max(wanted, places.back() + apart));
    }
    float end = track;
    for (auto place = places.rbegin(); place != places.rend(); ++place, end -= apart)
        end = *place = std::min(*place, end);
    return places;
}

} // namespace

Picture dotRows(const std::vector<std::string>& names, const std::vector<Series>& series, float width) {
    constexpr float pitch = 24, nameWidth = 120, head = 16, sign = 10, rightRoom = 42;
    Picture chart{width, head + pitch * static_cast<float>(names.size()), {}, {}};
    const float track = width - nameWidth - rightRoom, bottom = chart.height;
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const float x = nameWidth + track * static_cast<float>(quarter) / 4;
        chart.marks.emplace_back(PolyLine{{{x, head}, {x, bottom}}, 0.6F, palette::line});
        chart.marks.emplace_back(
            Lettering{{x, 9}, 8, percentWords(Fraction(quarter, 4)), palette::soft, Anchor::Middle, false});
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const float y = head + pitch * (static_cast<float>(i) + 0.5F);
        chart.marks.emplace_back(Lettering{{0, y + 3}, 9.5F, names[i], palette::ink, Anchor::Start, false});
        chart.marks.emplace_back(PolyLine{{{nameWidth, y}, {nameWidth + track, y}}, 0.6F, palette::line});
        std::vector<std::size_t> order(series.size());
        for (std::size_t j = 0; j < order.size(); ++j) order[j] = j;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(series[a].shares[i], a) < std::pair(series[b].shares[i], b);
        });
        const auto places = besideEachOther(order, series, i, track, sign);
        for (std::size_t k = 0; k < order.size(); ++k) {
            const auto& one = series[order[k]];
            chart.add(groupSign(one.shape, one.colour, sign),
                      {nameWidth + places[k] - sign / 2, y - sign / 2});
        }
    }
    return chart;
}

namespace {

std::vector<Spot> spotsOf(const std::vector<sketch::Point>& points) {
    std::vector<Spot> spots;
    spots.reserve(points.size());
    for (const auto& point : points) spots.push_back({point.x, point.y});
    return spots;
}

/// A page's marks in a picture's: a line that changes its breadth becomes the area within its border.
struct PageMarks {
    Picture& picture;

    void operator()(const sketch::LineMark& line) const {
        const bool plain = line.opacity >= 1 && line.breadths.empty();
        if (plain || line.points.size() < 2) {
            const float width = line.breadths.empty() ? line.breadth : line.breadths.front();
            picture.marks.emplace_back(PolyLine{spotsOf(line.points), width, line.rgb, line.dash});
        } else picture.marks.emplace_back(Polygon{spotsOf(sketch::borderOf(line)), line.rgb, line.opacity});
    }
    void operator()(const sketch::AreaMark& area) const {
        picture.marks.emplace_back(Polygon{spotsOf(area.points), area.rgb, area.opacity});
    }
    void operator()(const sketch::TextMark& text) const {
        if (text.turn == 0) {
            picture.marks.emplace_back(
                Lettering{{text.at.x, text.at.y}, text.em, text.text, text.rgb, Anchor::Start, false});
            return;
        }
        // Letters themselves are not turned here: each stands upright at its place on the slanted line.
        const sketch::Placement place{text.at, 1, text.turn};
        float way = 0;
        for (std::string_view rest = text.text; !rest.empty();) {
            const auto before = rest;
            sketch::nextLetter(rest);
            const auto letter = before.substr(0, before.size() - rest.size());
            const auto at = place({way, 0});
            picture.marks.emplace_back(
                Lettering{{at.x, at.y}, text.em, std::string(letter), text.rgb, Anchor::Start, false});
            way += sketch::letteringWidth(letter, text.em);
        }
    }
    /// No photograph on paper: the sign of a person in its frame.
    void operator()(const sketch::PictureMark& portrait) const {
        const sketch::Placement place{portrait.corner, portrait.size, portrait.turn};
        const auto put = [&](std::vector<sketch::Point> points, Rgb colour) {
            for (auto& point : points) point = place(point);
            picture.marks.emplace_back(Polygon{spotsOf(points), colour, 1});
        };
        put({{0, 0}, {1, 0}, {1, 1}, {0, 1}}, palette::sand);
        put({{0.12F, 1}, {0.2F, 0.76F}, {0.4F, 0.64F}, {0.6F, 0.64F}, {0.8F, 0.76F}, {0.88F, 1}},
            palette::soft);
        std::vector<sketch::Point> head;
        for (int i = 0; i < 24; ++i) {
            const float angle = static_cast<float>(i) * 0.2618F;
            head.push_back({0.5F + 0.2F * std::cos(angle), 0.4F + 0.22F * std::sin(angle)});
        }
        put(std::move(head), palette::soft);
    }
};

} // namespace

Picture sketchPicture(const sketch::Marks& marks) {
    Picture picture{sketch::pageWidth, sketch::pageHeight, {}, {}};
    for (const auto& mark : marks) std::visit(PageMarks{picture}, mark);
    return picture;
}

} // namespace alur::report
