// The signs, each as a few strokes in a square from -50 to 50.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include "sketch/drawing_parts.h"
#include "sketch/letters.h"
#include "sketch/words.h"

namespace alur::sketch {

namespace {

// P: a line through points · G: an area, white within, with an outline · S: an area filled with the colour ·
// O: a ring, white within (x y across down) · D: a disc (x y radius) · A: an arc (x y radius from to, in
// degrees clockwise from the right).
constexpr std::array<std::string_view, stampKinds> signs{
    /* Woman */ "P -7 -6 -27 16 P 7 -6 27 16 G 0 -18 -23 42 23 42 O 0 -31 14 14 A 0 -31 14 180 360",
    /* Man */
    "P -14 -10 -28 14 P 14 -10 28 14 P -9 16 -10 48 P 9 16 10 48 G -15 -15 15 -15 13 18 -13 18 O 0 -31 14 14",
    /* Girl */
    "P -5 10 -19 24 P 5 10 19 24 G 0 0 -17 43 17 43 O 0 -10 13 13 A -13 -15 5 60 330 A 13 -15 5 210 480",
    /* Boy */ "P -11 6 -20 22 P 11 6 20 22 P -6 26 -7 46 P 6 26 7 46 G -11 4 11 4 9 28 -9 28 O 0 -10 13 13",
    /* ElderWoman */
    "P -7 -6 -27 14 P 7 -6 32 10 P 32 6 32 46 G 0 -18 -23 42 23 42 O 0 -31 14 14 O 0 -47 6 5",
    /* ElderMan */
    "P -14 -10 -28 14 P 14 -10 33 10 P 33 6 33 46 P -9 16 -10 48 P 9 16 10 48 G -15 -15 15 -15 13 18 -13 18 "
    "O 0 -31 14 14 P -5 -22 0 -12 5 -22",
    /* Pregnant */
    "P -7 -6 -25 16 G 0 -18 -20 42 22 42 O 8 10 16 16 O 0 -31 14 14 A 0 -31 14 180 360 P 6 -6 20 6",
    /* Baby */
    "G -24 2 24 2 12 42 -12 42 P -22 10 10 40 P 22 10 -10 40 O 0 -12 19 19 D -7 -12 2 D 7 -12 2 A 0 -9 7 30 "
    "150",
    /* Home */ "G -29 -4 29 -4 29 42 -29 42 G -40 0 0 -40 40 0 S -8 42 -8 16 8 16 8 42",
    /* School */
    "G -44 4 44 4 44 42 -44 42 G -18 4 0 -14 18 4 18 42 -18 42 P 0 -14 0 -46 S 0 -46 20 -39 0 -32 S -6 42 -6 "
    "24 6 24 6 42 P -36 18 -26 18 P 26 18 36 18 P -36 30 -26 30 P 26 30 36 30",
    /* Clinic */
    "G -34 -10 34 -10 34 42 -34 42 G -42 -8 0 -38 42 -8 S -5 4 5 4 5 12 13 12 13 22 5 22 5 30 -5 30 -5 22 "
    "-13 22 -13 12 -5 12",
    /* Hospital */
    "G -40 -8 40 -8 40 44 -40 44 G -20 -44 20 -44 20 44 -20 44 S -4 -38 4 -38 4 -29 13 -29 13 -21 4 -21 4 "
    "-12 -4 -12 -4 -21 -13 -21 -13 -29 -4 -29 S -7 44 -7 24 7 24 7 44 P -33 8 -27 8 P 27 8 33 8 P -33 24 -27 "
    "24 P 27 24 33 24 P -12 4 -6 4 P 6 4 12 4",
    /* Police */
    "G 0 -46 34 -34 32 10 18 32 0 46 -18 32 -32 10 -34 -34 S 0 -22 6 -7 22 -7 9 3 14 19 0 9 -14 19 -9 3 -22 "
    "-7 -6 -7",
    /* Court */
    "P 0 -42 0 38 P -34 -28 34 -28 S -20 44 20 44 14 36 -14 36 P -34 -28 -44 4 P -34 -28 -24 4 G -46 4 -22 4 "
    "-28 14 -40 14 P 34 -28 24 4 P 34 -28 44 4 G 22 4 46 4 40 14 28 14 D 0 -42 5",
    /* Office */
    "G -30 -44 30 -44 30 44 -30 44 S -20 -34 -8 -34 -8 -24 -20 -24 S 8 -34 20 -34 20 -24 8 -24 S -20 -12 -8 "
    "-12 -8 -2 -20 -2 S 8 -12 20 -12 20 -2 8 -2 S -20 10 -8 10 -8 20 -20 20 S 8 10 20 10 20 20 8 20 S -7 44 "
    "-7 29 7 29 7 44",
    /* Worship */
    "G -36 2 36 2 36 44 -36 44 G -26 2 -24 -12 -14 -24 0 -34 14 -24 24 -12 26 2 P 0 -34 0 -48 S -9 44 -9 24 "
    "0 14 9 24 9 44",
    /* Market */
    "P -36 -6 -36 44 P 36 -6 36 44 G -34 16 34 16 34 32 -34 32 G -44 -8 -34 -36 34 -36 44 -8 S -22 -8 -17 "
    "-36 0 -36 0 -8 S 22 -8 17 -36 34 -36 44 -8",
    /* Shelter */
    "G -31 -6 31 -6 31 42 -31 42 G -42 -2 0 -42 42 -2 S 0 32 -16 14 -15 5 -8 2 0 8 8 2 15 5 16 14",
    /* Port */
    "P 0 -26 0 40 P -20 -12 20 -12 A 0 6 34 15 165 O 0 -35 9 9 S -33 15 -44 24 -28 30 S 33 15 44 24 28 30",
    /* Phone */ "G -20 -46 20 -46 20 46 -20 46 G -14 -34 14 -34 14 28 -14 28 D 0 37 4 P -5 -40 5 -40",
    /* Document */
    "G -30 -46 16 -46 30 -30 30 46 -30 46 P 16 -46 16 -30 30 -30 P -18 -14 18 -14 P -18 2 18 2 P -18 18 18 "
    "18 P -18 33 4 33",
    /* Lock */
    "A 0 -12 19 180 360 P -19 -12 -19 0 P 19 -12 19 0 G -32 -2 32 -2 32 44 -32 44 D 0 16 7 P 0 16 0 32",
    /* Heart */
    "G 0 42 -30 14 -42 -8 -40 -24 -30 -35 -17 -37 -6 -31 0 -21 6 -31 17 -37 30 -35 40 -24 42 -8 30 14",
    /* Danger */ "G 0 -42 46 40 -46 40 P 0 -12 0 14 D 0 28 4",
    /* Male */ "G -50 -50 50 -50 50 50 -50 50",
    /* Female */ "O 0 0 50 50",
    /* Unborn */ "G 0 -44 44 40 -44 40",
    /* Household */ "",
    /* System */ "O 0 0 50 50",
    /* Portrait */ "",
};

bool isGenogram(StampKind kind) {
    return kind == StampKind::Male || kind == StampKind::Female || kind == StampKind::Unborn;
}

class Reader {
public:
    explicit Reader(std::string_view sign) : rest_(sign) {}
    bool next(char& command, std::vector<float>& numbers) {
        skip();
        if (rest_.empty()) return false;
        command = rest_.front();
        rest_.remove_prefix(1);
        numbers.clear();
        for (skip();
             !rest_.empty() && (rest_.front() == '-' || (rest_.front() >= '0' && rest_.front() <= '9'));
             skip()) {
            int number = 0;
            const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
            rest_.remove_prefix(static_cast<std::size_t>(read.ptr - rest_.data()));
            numbers.push_back(static_cast<float>(number));
        }
        return true;
    }

private:
    void skip() {
        while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
    }
    std::string_view rest_;
};

std::vector<Point> arc(Point centre, float radius, float from, float to) {
    std::vector<Point> points;
    const int steps = std::max(4, static_cast<int>((to - from) / 12));
    for (int i = 0; i <= steps; ++i) {
        const float angle =
            (from + (to - from) * static_cast<float>(i) / static_cast<float>(steps)) * 3.14159265F / 180;
        points.push_back(centre + Point{std::cos(angle), std::sin(angle)} * radius);
    }
    return points;
}

/// Sets a sign down with its middle at `centre` of `placement`'s own places.
class Setter {
public:
    Setter(Point centre, float size, const Placement& placement, std::uint32_t rgb, Marks& marks)
        : centre_(centre), size_(size / 100), placement_(placement), rgb_(rgb), marks_(marks),
          pen_(std::max(2.0F, size * 0.032F) * placement.scale) {}

    void set(std::string_view sign) {
        Reader reader(sign);
        char command = 0;
        std::vector<float> n;
        while (reader.next(command, n)) {
            if (command == 'P') line(pointsOf(n), false);
            else if (command == 'G') filled(pointsOf(n));
            else if (command == 'S') area(pointsOf(n), rgb_);
            else if (command == 'O') filled(ringOf({n[0], n[1]}, n[2], n[3]));
            else if (command == 'D') area(ringOf({n[0], n[1]}, n[2], n[2]), rgb_);
            else if (command == 'A') line(arc({n[0], n[1]}, n[2], n[3], n[4]), false);
        }
    }
    void filled(const std::vector<Point>& points) {
        area(points, white);
        line(points, true);
    }
    void line(std::vector<Point> points, bool closed, float dash = 0) {
        if (closed) points.push_back(points.front());
        marks_.push_back(LineMark{placed(points), {}, pen_, rgb_, 1, dash * placement_.scale});
    }

private:
    static std::vector<Point> pointsOf(const std::vector<float>& numbers) {
        std::vector<Point> points;
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            points.push_back({numbers[i], numbers[i + 1]});
        return points;
    }
    std::vector<Point> placed(std::vector<Point> points) const {
        for (auto& point : points) point = placement_(centre_ + point * size_);
        return points;
    }
    void area(const std::vector<Point>& points, std::uint32_t rgb) {
        marks_.push_back(AreaMark{placed(points), rgb, 1});
    }

    Point centre_;
    float size_;
    Placement placement_;
    std::uint32_t rgb_;
    Marks& marks_;
    float pen_;
};

/// The genogram's square, circle or triangle: doubled for the client, crossed out for the deceased.
void setGenogram(const Stamp& stamp, Setter& setter) {
    setter.set(signs[static_cast<std::size_t>(stamp.kind)]);
    if (stamp.client && stamp.kind == StampKind::Male) setter.set("G -42 -42 42 -42 42 42 -42 42");
    if (stamp.client && stamp.kind == StampKind::Female) setter.set("O 0 0 42 42");
    if (stamp.client && stamp.kind == StampKind::Unborn) setter.set("G 0 -30 33 34 -33 34");
    if (stamp.deceased && stamp.kind == StampKind::Female) setter.set("P -35 -35 35 35 P 35 -35 -35 35");
    else if (stamp.deceased) setter.set("P -50 -50 50 50 P 50 -50 -50 50");
}

void addText(const std::string& text, Point centre, float em, const Placement& placement, std::uint32_t rgb,
             Marks& marks) {
    const auto mark = centred(text, centre, em, rgb);
    marks.push_back(TextMark{placement(mark.at), em * placement.scale, placement.turn, rgb, text});
}

} // namespace

TextMark centred(std::string text, Point centre, float em, std::uint32_t rgb) {
    const float half = letteringWidth(text, em) / 2;
    return {{centre.x - half, centre.y + em * capHeight / 2}, em, 0, rgb, std::move(text)};
}

void addStamp(const Stamp& stamp, Colour colour, const Placement& placement, Marks& marks) {
    const std::uint32_t rgb = rgbOf(colour);
    Setter setter(stamp.centre, stamp.size, placement, rgb, marks);
    if (isGenogram(stamp.kind)) setGenogram(stamp, setter);
    else if (stamp.kind == StampKind::Household) setter.line(ringOf({0, 0}, 100, 50), true, 16);
    else setter.set(signs[static_cast<std::size_t>(stamp.kind)]);
    if (stamp.kind == StampKind::Portrait) {
        const Point half{stamp.size / 2, stamp.size / 2};
        marks.push_back(PictureMark{placement(stamp.centre - half), stamp.size * placement.scale,
                                    placement.turn, stamp.portrait});
        setter.line({{-50, -50}, {50, -50}, {50, 50}, {-50, 50}}, true);
    }
    if (!stamp.inside.empty()) {
        const float wide = letteringWidth(stamp.inside, 1);
        const float em = std::min(stamp.size * 0.36F, stamp.size * 0.8F / std::max(0.1F, wide));
        const Point middle =
            stamp.centre + Point{0, stamp.kind == StampKind::Unborn ? stamp.size * 0.12F : 0};
        addText(stamp.inside, middle, em, placement, rgb, marks);
    }
    if (!stamp.label.empty())
        addText(stamp.label, stamp.centre + Point{0, stamp.size / 2 + 10 + labelEm * 0.6F}, labelEm,
                placement, rgbOf(Colour::Ink), marks);
}

Marks signOf(StampKind kind, Colour colour, const Box& box) {
    Marks marks;
    Stamp stamp;
    stamp.kind = kind;
    stamp.centre = box.centre();
    stamp.size = std::min(box.width(), box.height()) * (kind == StampKind::Household ? 0.5F : 1.0F);
    addStamp(stamp, colour, {}, marks);
    return marks;
}

} // namespace alur::sketch
