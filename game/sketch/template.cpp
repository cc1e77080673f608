// The templates that lie under a drawing: faint lines, few words.
#include <algorithm>
#include <cmath>

#include "sketch/drawing_parts.h"
#include "sketch/words.h"

namespace alur::sketch {

namespace {

constexpr float margin = 40, gap = 28, pen = 3, wordsEm = 34;

void line(std::vector<Point> points, Marks& marks, float dash = 0) {
    marks.push_back(LineMark{std::move(points), {}, pen, faint, 1, dash});
}

void frame(const Box& box, Marks& marks) {
    line({box.least, {box.most.x, box.least.y}, box.most, {box.least.x, box.most.y}, box.least}, marks);
}

void ring(Point centre, float radius, Marks& marks, float dash = 0) {
    auto points = ringOf(centre, radius, radius);
    points.push_back(points.front());
    line(std::move(points), marks, dash);
}

void text(const Text& words, Language language, Point at, Marks& marks) {
    marks.push_back(TextMark{at, wordsEm, 0, soft, words.read(language)});
}

void middleText(const Text& words, Language language, Point centre, Marks& marks) {
    marks.push_back(centred(words.read(language), centre, wordsEm, soft));
}

void dots(Marks& marks) {
    for (float y = 50; y < pageHeight; y += 50)
        for (float x = 50; x < pageWidth; x += 50) marks.push_back(LineMark{{{x, y}}, {}, 4, faint, 1, 0});
}

void storyboard(int panels, Marks& marks) {
    const int columns = panels <= 4 && panels != 3 ? 2 : 3, rows = (panels + columns - 1) / columns;
    const float wide =
        (pageWidth - 2 * margin - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float high =
        (pageHeight - 2 * margin - gap * static_cast<float>(rows - 1)) / static_cast<float>(rows);
    for (int i = 0; i < panels; ++i) {
        const Point corner{margin + (wide + gap) * static_cast<float>(i % columns),
                           margin + (high + gap) * static_cast<float>(i / columns)};
        frame({corner, corner + Point{wide, high}}, marks);
        marks.push_back(TextMark{corner + Point{18, 48}, wordsEm, 0, soft, std::to_string(i + 1)});
    }
}

void genogram(Language language, Marks& marks) {
    const std::array<const Text*, 3> names{&words::grandparents, &words::parents, &words::children};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const float top = 30 + 320 * static_cast<float>(i);
        text(*names[i], language, {margin, top + 34}, marks);
        if (i > 0) line({{margin, top - 8}, {pageWidth - margin, top - 8}}, marks, 12);
    }
}

void ecomap(Marks& marks) {
    const Point centre{pageWidth / 2, 490};
    ring(centre, 190, marks);
    for (int i = 0; i < 8; ++i) {
        const float angle = static_cast<float>(i) * 2 * 3.14159265F / 8 - 3.14159265F / 2;
        ring(centre + Point{580 * std::cos(angle), 375 * std::sin(angle)}, 88, marks, 9);
    }
}

void risk(Language language, Marks& marks) {
    const Box box{{margin, 100}, {pageWidth - margin, pageHeight - margin}};
    frame(box, marks);
    const float third = box.width() / 3;
    const std::array<const Text*, 3> names{&words::lowRisk, &words::middleRisk, &words::highRisk};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const float left = box.least.x + third * static_cast<float>(i);
        if (i > 0) line({{left, box.least.y}, {left, box.most.y}}, marks, 12);
        middleText(*names[i], language, {left + third / 2, 64}, marks);
    }
}

void referral(Language language, Marks& marks) {
    const Point centre{pageWidth / 2, pageHeight / 2};
    constexpr Point half{180, 88};
    for (int i = 0; i < 6; ++i) {
        const float x = i % 3 == 0 ? 270.0F : i % 3 == 1 ? pageWidth / 2 : pageWidth - 270;
        const Point at{x, i < 3 ? 180.0F : pageHeight - 180};
        const Point ahead = direction(at - centre);
        const float out = std::min(half.x / std::max(0.01F, std::abs(ahead.x)),
                                   half.y / std::max(0.01F, std::abs(ahead.y)));
        line({centre + ahead * 135, at - ahead * (out + 8)}, marks, 12);
        frame({at - half, at + half}, marks);
    }
    ring(centre, 125, marks);
    middleText(words::client, language, centre + Point{0, -84}, marks);
}

} // namespace

Marks groundMarks(const Ground& ground, Language language) {
    Marks marks;
    switch (ground.kind) {
    case Template::Blank: break;
    case Template::Dots: dots(marks); break;
    case Template::Storyboard: storyboard(std::clamp(ground.panels, 3, 6), marks); break;
    case Template::Genogram: genogram(language, marks); break;
    case Template::Ecomap: ecomap(marks); break;
    case Template::Risk: risk(language, marks); break;
    case Template::Referral: referral(language, marks); break;
    }
    return marks;
}

} // namespace alur::sketch
