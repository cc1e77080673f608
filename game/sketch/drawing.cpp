#include "sketch/drawing.h"

#include <algorithm>
#include <cmath>

#include "sketch/drawing_parts.h"
#include "sketch/letters.h"
#include "sketch/words.h"

namespace alur::sketch {

namespace {

constexpr float pi = 3.14159265F;

// --- relations

constexpr float relationBreadth = 4;

Point across(Point ahead) { return {-ahead.y, ahead.x}; }

void addLine(std::vector<Point> points, float breadth, std::uint32_t rgb, Marks& marks, float dash = 0) {
    marks.push_back(LineMark{std::move(points), {}, breadth, rgb, 1, dash});
}

/// A whole number of teeth or waves between two ends.
std::vector<Point> wave(Point from, Point to, float height, int stepsEach) {
    const Point ahead = direction(to - from), aside = across(ahead);
    const float far = length(to - from);
    const int teeth = std::max(2, static_cast<int>(far / 34));
    std::vector<Point> points{from};
    for (int i = 1; i < teeth * stepsEach; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(teeth * stepsEach);
        const float angle = 2 * pi * share * static_cast<float>(teeth);
        const float lift =
            stepsEach == 2 ? (i % 2 == 1 ? (i % 4 == 1 ? 1.0F : -1.0F) : 0.0F) : std::sin(angle);
        points.push_back(from + ahead * (far * share) + aside * (height * lift));
    }
    points.push_back(to);
    return points;
}

void addHead(Point tip, Point ahead, float size, std::uint32_t rgb, Marks& marks) {
    const Point foot = tip - ahead * size, aside = across(ahead) * (size * 0.5F);
    marks.push_back(AreaMark{{tip, foot + aside, foot - aside}, rgb, 1});
}

void addSlashes(Point middle, Point ahead, int count, std::uint32_t rgb, Marks& marks) {
    const Point lean = direction(ahead * 0.5F + across(ahead)) * 24;
    for (int i = 0; i < count; ++i) {
        const Point at =
            middle + ahead * (16.0F * static_cast<float>(i) - 8.0F * static_cast<float>(count - 1));
        addLine({at - lean, at + lean}, relationBreadth, rgb, marks);
    }
}

void addCutOff(Point from, Point to, Point middle, Point ahead, std::uint32_t rgb, Marks& marks) {
    const Point gap = ahead * 13, bar = across(ahead) * 22;
    addLine({from, middle - gap}, relationBreadth, rgb, marks);
    addLine({middle + gap, to}, relationBreadth, rgb, marks);
    for (const Point at : {middle - gap, middle + gap})
        addLine({at - bar, at + bar}, relationBreadth, rgb, marks);
}

void addClose(Point from, Point to, Point ahead, std::uint32_t rgb, Marks& marks) {
    const Point aside = across(ahead) * 6;
    addLine({from + aside, to + aside}, relationBreadth, rgb, marks);
    addLine({from - aside, to - aside}, relationBreadth, rgb, marks);
}

} // namespace

void addRelation(RelationKind kind, Colour colour, const std::vector<Point>& way, Point middle,
                 Marks& marks) {
    const std::uint32_t rgb = rgbOf(colour);
    const Point from = way.front(), to = way.back(), ahead = direction(to - from);
    constexpr float head = 26;
    switch (kind) {
    case RelationKind::Partner:
    case RelationKind::ParentChild: return addLine(way, relationBreadth, rgb, marks);
    case RelationKind::Separated:
    case RelationKind::Divorced:
        addLine(way, relationBreadth, rgb, marks);
        return addSlashes(middle, ahead, kind == RelationKind::Divorced ? 2 : 1, rgb, marks);
    case RelationKind::LivingTogether: return addLine(way, relationBreadth, rgb, marks, 18);
    case RelationKind::Conflict: return addLine(wave(from, to, 13, 2), relationBreadth, rgb, marks);
    case RelationKind::CutOff: return addCutOff(from, to, middle, ahead, rgb, marks);
    case RelationKind::Close: return addClose(from, to, ahead, rgb, marks);
    case RelationKind::Strong: return addLine(way, 11, rgb, marks);
    case RelationKind::Weak: return addLine(way, 2.5F, rgb, marks);
    case RelationKind::Tenuous: return addLine(way, 3, rgb, marks, 9);
    case RelationKind::Stressful: return addLine(wave(from, to, 10, 12), relationBreadth, rgb, marks);
    case RelationKind::Energy:
    case RelationKind::EnergyBoth: {
        const bool both = kind == RelationKind::EnergyBoth;
        addLine({both ? from + ahead * (head * 0.8F) : from, to - ahead * (head * 0.8F)}, relationBreadth,
                rgb, marks);
        addHead(to, ahead, head, rgb, marks);
        if (both) addHead(from, ahead * -1, head, rgb, marks);
    }
    }
}

Marks signOf(RelationKind kind, Colour colour, const Box& box) {
    Marks marks;
    const Point from{box.least.x, box.centre().y}, to{box.most.x, box.centre().y};
    if (kind == RelationKind::ParentChild) {
        const Point top{box.centre().x, box.least.y + box.height() * 0.12F};
        const float half = box.centre().y, low = box.most.y - box.height() * 0.12F;
        addLine({top, {top.x, half}}, relationBreadth, rgbOf(colour), marks);
        addLine(
            {{box.least.x + 4, low}, {box.least.x + 4, half}, {box.most.x - 4, half}, {box.most.x - 4, low}},
            relationBreadth, rgbOf(colour), marks);
        return marks;
    }
    addRelation(kind, colour, {from, to}, box.centre(), marks);
    return marks;
}

// --- strokes, figures, texts

std::vector<Point> ringOf(Point centre, float wide, float high, float turn) {
    std::vector<Point> ring;
    const Placement place{centre, 1, turn};
    constexpr int corners = 56;
    for (int i = 0; i < corners; ++i) {
        const float angle = static_cast<float>(i) * 2 * pi / corners;
        ring.push_back(place({wide * std::cos(angle), high * std::sin(angle)}));
    }
    return ring;
}

namespace {

void add(const Item& item, const Stroke& stroke, Marks& marks) {
    const bool marker = stroke.nib == Nib::Marker;
    const float broad = breadth(stroke.width) * (marker ? markerBreadth : 1) * item.placement.scale;
    LineMark mark{stroke.track->points, {}, broad, rgbOf(item.colour), marker ? 0.4F : 1, 0};
    if (item.placement != Placement{})
        for (auto& point : mark.points) point = item.placement(point);
    for (const auto press : stroke.track->presses)
        mark.breadths.push_back(broad * static_cast<float>(press) / fullPress);
    marks.push_back(std::move(mark));
}

void add(const Item& item, const Figure& figure, Marks& marks) {
    const float broad = breadth(figure.width) * item.placement.scale;
    const Box box = boxOf({figure.from, figure.to});
    std::vector<Point> points{figure.from, figure.to};
    if (figure.kind == FigureKind::Rectangle)
        points = {box.least, {box.most.x, box.least.y}, box.most, {box.least.x, box.most.y}, box.least};
    if (figure.kind == FigureKind::Ellipse) {
        points = ringOf(box.centre(), box.width() / 2, box.height() / 2);
        points.push_back(points.front());
    }
    for (auto& point : points) point = item.placement(point);
    if (figure.kind == FigureKind::Arrow) {
        const Point ahead = direction(points[1] - points[0]);
        const float head = 3 * broad + 14 * item.placement.scale;
        addHead(points[1], ahead, head, rgbOf(item.colour), marks);
        if (length(points[1] - points[0]) > head) points[1] = points[1] - ahead * (head * 0.8F);
    }
    addLine(std::move(points), broad, rgbOf(item.colour), marks);
}

void add(const Item& item, const TextBox& box, Marks& marks) {
    const float size = em(box.size);
    Point at = box.corner + Point{0, size * (linePitch - 1) / 2 + size * 0.86F};
    for (const auto line : brokenLines(box.text, box.width, size)) {
        if (!line.empty())
            marks.push_back(TextMark{item.placement(at), size * item.placement.scale, item.placement.turn,
                                     rgbOf(item.colour), std::string(line)});
        at.y += size * linePitch;
    }
}

void add(const Item& item, const Stamp& stamp, Marks& marks) {
    addStamp(stamp, item.colour, item.placement, marks);
}

} // namespace

void addItem(const Page& page, const Item& item, Marks& marks) {
    if (const auto* relation = std::get_if<Relation>(&item.shape)) {
        if (const auto way = wayOf(page, *relation))
            addRelation(relation->kind, item.colour, way->points, way->middle, marks);
        return;
    }
    std::visit(
        [&](const auto& shape) {
            if constexpr (requires { add(item, shape, marks); }) add(item, shape, marks);
        },
        item.shape);
}

// --- legend

namespace {

constexpr float legendEm = 30, legendRow = 52, legendSign = 74, legendMargin = 28;

struct Entry {
    std::variant<StampKind, RelationKind> sign;
    enum class Flag { None, Client, Deceased } flag = Flag::None;
    const Text* words = nullptr;
    bool operator==(const Entry& other) const { return sign == other.sign && flag == other.flag; }
};

bool explained(StampKind kind) {
    return kind == StampKind::Male || kind == StampKind::Female || kind == StampKind::Unborn ||
           kind == StampKind::Household;
}

std::vector<Entry> entriesOf(const Page& page) {
    std::vector<Entry> entries;
    const auto put = [&](Entry entry) {
        if (std::find(entries.begin(), entries.end(), entry) == entries.end()) entries.push_back(entry);
    };
    for (const auto& item : page.items) {
        if (const auto* stamp = std::get_if<Stamp>(&item->shape);
            stamp != nullptr && explained(stamp->kind)) {
            put({stamp->kind, Entry::Flag::None, &words::stamps[static_cast<std::size_t>(stamp->kind)]});
            if (stamp->client) put({StampKind::Female, Entry::Flag::Client, &words::client});
            if (stamp->deceased) put({StampKind::Male, Entry::Flag::Deceased, &words::deceased});
        }
        if (const auto* relation = std::get_if<Relation>(&item->shape);
            relation != nullptr && wayOf(page, *relation))
            put({relation->kind, Entry::Flag::None,
                 &words::relations[static_cast<std::size_t>(relation->kind)]});
    }
    const auto rank = [](const Entry& entry) {
        const auto* stamp = std::get_if<StampKind>(&entry.sign);
        return stamp != nullptr ? static_cast<int>(*stamp) + static_cast<int>(entry.flag) * 100
                                : 1000 + static_cast<int>(std::get<RelationKind>(entry.sign));
    };
    std::sort(entries.begin(), entries.end(),
              [&](const Entry& a, const Entry& b) { return rank(a) < rank(b); });
    return entries;
}

struct LaidEntry {
    Entry entry;
    Point corner;
};

/// In rows from the left, the last row at the foot of the page.
std::vector<LaidEntry> laidEntries(const Page& page, Language language) {
    std::vector<LaidEntry> laid;
    float x = legendMargin, y = 0;
    for (const auto& entry : entriesOf(page)) {
        const float wide = legendSign + 12 + letteringWidth(entry.words->read(language), legendEm) + 34;
        if (x + wide > pageWidth - legendMargin && x > legendMargin) {
            x = legendMargin;
            y += legendRow;
        }
        laid.push_back({entry, {x, y}});
        x += wide;
    }
    for (auto& one : laid) one.corner.y += pageHeight - 16 - legendRow - y;
    return laid;
}

} // namespace

Box legendBox(const Page& page, Language language) {
    const auto laid = laidEntries(page, language);
    if (laid.empty()) return emptyBox();
    return {{0, laid.front().corner.y - 10}, {pageWidth, pageHeight}};
}

Marks legendMarks(const Page& page, Language language) {
    Marks marks;
    const auto laid = laidEntries(page, language);
    if (laid.empty()) return marks;
    const Box box = legendBox(page, language);
    marks.push_back(
        AreaMark{{box.least, {box.most.x, box.least.y}, box.most, {box.least.x, box.most.y}}, white, 0.85F});
    addLine({{legendMargin, box.least.y}, {pageWidth - legendMargin, box.least.y}}, 2, faint, marks);
    for (const auto& [entry, corner] : laid) {
        const Point middle = corner + Point{legendSign / 2, legendRow / 2};
        const auto* kind = std::get_if<StampKind>(&entry.sign);
        if (kind != nullptr) {
            Stamp stamp;
            stamp.kind = *kind;
            stamp.centre = middle;
            stamp.size = *kind == StampKind::Household ? 32 : 36;
            stamp.client = entry.flag == Entry::Flag::Client;
            stamp.deceased = entry.flag == Entry::Flag::Deceased;
            addStamp(stamp, Colour::Ink, {}, marks);
        } else {
            const Box sign{middle - Point{legendSign / 2, 18}, middle + Point{legendSign / 2, 18}};
            const auto drawn = signOf(std::get<RelationKind>(entry.sign), Colour::Ink, sign);
            marks.insert(marks.end(), drawn.begin(), drawn.end());
        }
        marks.push_back(TextMark{corner + Point{legendSign + 12, legendRow / 2 + legendEm * capHeight / 2},
                                 legendEm, 0, rgbOf(Colour::Ink), entry.words->read(language)});
    }
    return marks;
}

Marks drawing(const Page& page, const Ground& ground, Language language) {
    Marks marks = groundMarks(ground, language);
    for (const auto& item : page.items) addItem(page, *item, marks);
    const auto legend = legendMarks(page, language);
    marks.insert(marks.end(), legend.begin(), legend.end());
    return marks;
}

} // namespace alur::sketch
