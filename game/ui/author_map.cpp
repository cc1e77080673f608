// The scenes as a graph: looked over, searched, followed along its edges.
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "ui/author_parts.h"
#include "ui/author_words.h"
#include "ui/map_parts.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using report::MapEdge;
using report::MapNode;

constexpr float leastName = 90; // units wide that a stage's name needs
constexpr float mostZoom = 2, leastZoom = 0.02F, readable = 0.95F;

std::string inSmallLetters(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return text;
}

/// From units of the map to the window, and back.
class Lens {
public:
    Lens(const MapView& at, const Rect& rect) : at_(at), middle_(rect.centre()) {}
    Vec to(float x, float y) const {
        return {middle_.x + (x - at_.at.x) * at_.zoom, middle_.y + (y - at_.at.y) * at_.zoom};
    }
    Rect to(const report::MapBox& box) const {
        const auto corner = to(box.x, box.y);
        return {corner.x, corner.y, box.width * at_.zoom, box.height * at_.zoom};
    }
    Vec from(Vec point) const {
        return {at_.at.x + (point.x - middle_.x) / at_.zoom, at_.at.y + (point.y - middle_.y) / at_.zoom};
    }

private:
    const MapView& at_;
    Vec middle_;
};

std::optional<std::size_t> nodeUnder(const AuthorChart& chart, const Lens& lens, Vec point) {
    for (std::size_t i = chart.map.nodes.size(); i-- > 0;)
        if (lens.to(chart.map.nodes[i].box).has(point)) return i;
    return {};
}

void showWhole(const report::CaseMap& map, MapView& at, const Rect& rect) {
    const float wide = rect.w / std::max(1.0F, map.width + 24),
                high = rect.h / std::max(1.0F, map.height + 24);
    at.zoom = std::clamp(std::min(wide, high), leastZoom, 1.0F);
    at.at = {map.width / 2, map.height / 2};
}

void bringHere(const AuthorChart& chart, MapView& at) {
    if (const auto node = nodeOf(chart, at.here)) {
        const auto& box = chart.map.nodes[*node].box;
        at.at = {box.x + box.width / 2, box.y + box.height / 2};
    }
}

/// At first all of it where that can be read, else its beginning.
void begin(const AuthorChart& chart, MapView& at, const Rect& rect) {
    if (!nodeOf(chart, at.here)) { // another case, or the scene is gone
        at = {};
        at.here = chart.scenario->scenes.begin()->id;
    }
    if (at.zoom > 0) return;
    showWhole(chart.map, at, rect);
    if (at.zoom >= readable) return;
    at.zoom = readable;
    bringHere(chart, at);
    at.at.y = std::max(at.at.y, rect.h / 2 / at.zoom - 12);
    if (chart.map.width * at.zoom < rect.w) at.at.x = chart.map.width / 2;
}

void zoomAt(MapView& at, const Rect& rect, Vec point, float factor) {
    const auto before = Lens(at, rect).from(point);
    at.zoom = std::clamp(at.zoom * factor, leastZoom, mostZoom);
    const auto after = Lens(at, rect).from(point);
    at.at.x += before.x - after.x;
    at.at.y += before.y - after.y;
}

// --- drawing

void dashed(Frame& frame, Vec a, Vec b, Tone tone, float width) {
    const float length = std::max(0.01F, std::hypot(b.x - a.x, b.y - a.y));
    const auto at = [&](float way) {
        return Vec{a.x + (b.x - a.x) * way / length, a.y + (b.y - a.y) * way / length};
    };
    for (float way = 0; way < length; way += 11)
        frame.line(at(way), at(std::min(length, way + 6)), tone, width);
}

void dashedBox(Frame& frame, const Rect& box, Tone tone) {
    dashed(frame, {box.x, box.y}, {box.right(), box.y}, tone, 2);
    dashed(frame, {box.right(), box.y}, {box.right(), box.bottom()}, tone, 2);
    dashed(frame, {box.right(), box.bottom()}, {box.x, box.bottom()}, tone, 2);
    dashed(frame, {box.x, box.bottom()}, {box.x, box.y}, tone, 2);
}

bool touches(const Rect& view, Vec a, Vec b) {
    return std::max(a.x, b.x) >= view.x && std::min(a.x, b.x) <= view.right() &&
           std::max(a.y, b.y) >= view.y && std::min(a.y, b.y) <= view.bottom();
}

void drawHead(Frame& frame, Vec before, Vec tip, Tone tone, float size) {
    const float length = std::max(0.01F, std::hypot(tip.x - before.x, tip.y - before.y));
    const Vec along{(tip.x - before.x) / length, (tip.y - before.y) / length};
    const Vec back{tip.x - along.x * size, tip.y - along.y * size};
    frame.triangle(tip, {back.x - along.y * size / 2, back.y + along.x * size / 2},
                   {back.x + along.y * size / 2, back.y - along.x * size / 2}, tone);
}

void drawEdge(Frame& frame, const MapEdge& edge, const Lens& lens, const Rect& view, Tone tone, float width) {
    if (edge.points.size() < 2) return;
    const bool byEvent = edge.ways.empty();
    Vec before{}, last = lens.to(edge.points[0].x, edge.points[0].y);
    for (std::size_t i = 1; i < edge.points.size(); ++i) {
        before = last;
        last = lens.to(edge.points[i].x, edge.points[i].y);
        if (!touches(view, before, last)) continue;
        if (byEvent && i % 2 == 0) continue; // dashed: its points lie close together
        frame.line(before, last, tone, width);
    }
    if (view.has(last)) drawHead(frame, before, last, tone, std::clamp(width * 3 + 3, 6.0F, 11.0F));
}

std::optional<Icon> signOf(const ChartNode& node) {
    if (node.node.unreachable) return Icon::ChainBroken;
    if (node.node.deadEnd) return Icon::TimesCircle;
    if (node.crisis()) return Icon::Bolt;
    if (node.event() != nullptr) return Icon::Clock;
    return {};
}

bool lies(const Rect& in, const Rect& view) {
    return in.x >= view.x && in.right() <= view.right() && in.y >= view.y && in.bottom() <= view.bottom();
}

/// Up to two lines of the title, the last cut where it is too long. Not where the map's edge would cut it.
void drawTitle(Frame& frame, const ChartNode& node, const Rect& room, Tone tone) {
    if (!lies(room, frame.visible())) return;
    const auto& title = frame.tr(node.title());
    const auto starts = frame.breakLines(Type::Label, room.w, title);
    const std::size_t most = room.h >= 54 ? 2 : 1, lines = std::min(most, starts.size() - 1);
    float y = room.centre().y - 13 * static_cast<float>(lines);
    for (std::size_t i = 0; i < lines; ++i, y += 26) {
        const auto end = i + 1 == lines ? title.size() : starts[i + 1];
        auto words = title.substr(starts[i], end - starts[i]);
        while (!words.empty() && words.back() == ' ') words.pop_back();
        const float width = std::min(room.w, frame.textWidth(Type::Label, words));
        frame.textFit(room.x + (room.w - width) / 2, y, room.w, Type::Label, tone, words);
    }
}

void drawNode(Frame& frame, const ChartNode& node, const Rect& box, bool here, bool hovered) {
    const bool round = node.ending() || node.event() != nullptr;
    const float radius = std::min(box.h / 2, round ? box.h / 2 : space::radiusControl);
    const bool bad = node.node.unreachable || node.node.deadEnd;
    const bool marked = node.first() || node.ending();
    frame.fill(box, bad ? Tone::Btint : marked || here ? Tone::Tint : Tone::Sand, radius);
    if (node.node.unreachable) dashedBox(frame, box, Tone::Bata);
    else
        frame.outline(box,
                      bad                 ? Tone::Bata
                      : marked || hovered ? Tone::Teluk
                                          : Tone::Edge,
                      bad || hovered ? 2.5F : 1.5F, radius);
    if (here) focusRing(frame, {box.x - 5, box.y - 5, box.w + 10, box.h + 10}, radius + 4);
    const auto sign = signOf(node);
    const Tone ink = bad || node.crisis() ? Tone::Bata : Tone::Soft;
    if (box.h < 27 || box.w < 90) { // too small for words
        if (sign && box.h >= 9) frame.icon(*sign, box.centre(), std::min(18.0F, box.h), ink);
        return;
    }
    if (sign) frame.icon(*sign, {box.x + 18, box.centre().y}, 18, ink);
    const float left = box.x + 8 + (sign ? 24.0F : 0.0F);
    drawTitle(frame, node, {left, box.y + 2, box.right() - 8 - left, box.h - 4},
              bad ? Tone::Bata : Tone::Ink);
}

void drawBands(Frame& frame, const AuthorChart& chart, const scenario::Method& method, const Lens& lens,
               const Rect& view) {
    for (std::size_t i = 0; i < chart.map.bands.size(); ++i) {
        const auto& band = chart.map.bands[i];
        const float top = std::max(view.y, lens.to(0, band.y).y),
                    bottom = std::min(view.bottom(), lens.to(0, band.y + band.height).y);
        const float right = std::min(view.right(), lens.to(chart.map.bandsWidth, 0).x);
        if (bottom - top < 2 || right - view.x < 2) continue;
        if (i % 2 == 0) frame.veil({view.x, top, right - view.x, bottom - top}, Tone::Sand, 0.4F);
        const float end = lens.to(chart.map.namesWidth, 0).x - 8;
        float left = lens.to(0, 0).x + 8;
        if (end - left <= leastName) left = view.x + 12; // far away: beside the map, where there is room
        const float width = end - left;
        const auto name = std::to_string(i + 1) + " " + frame.tr(method.stages[band.stage].name);
        const Rect place{left, top + 4, width, frame.paragraphHeight(Type::Label, width, name)};
        if (width > leastName && place.bottom() < bottom && lies(place, view))
            frame.paragraph(place.x, place.y, width, Type::Label, Tone::Soft, name);
    }
}

/// What leads along the marked edge, beside its beginning.
void drawWayWords(Frame& frame, const AuthorChart& chart, const MapEdge& edge, const Lens& lens,
                  const Rect& view) {
    const auto told = wayWords(frame, chart, edge);
    if (told.empty() || edge.points.empty()) return;
    const auto& point = edge.points[edge.points.size() / 2];
    const auto middle = lens.to(point.x, point.y);
    const float width = std::min(420.0F, frame.textWidth(Type::Label, told) + 17);
    const float x =
        std::clamp(middle.x - width / 2, view.x + 4, std::max(view.x + 4, view.right() - width - 4));
    const float y = std::clamp(middle.y - 15, view.y + 4, std::max(view.y + 4, view.bottom() - 34));
    frame.raise();
    frame.fill({x, y, width, 30}, Tone::Ink, space::radiusChip);
    frame.textFit(x + 8, y + 2, width - 16, Type::Label, Tone::Paper, told);
    frame.lower();
}

void drawGraph(Frame& frame, const AuthorChart& chart, const scenario::Method& method, const MapView& at,
               const Rect& view, std::optional<std::size_t> hovered) {
    const Lens lens(at, view);
    const auto& map = chart.map;
    frame.clip(view);
    drawBands(frame, chart, method, lens, view);
    const auto here = nodeOf(chart, at.here);
    const auto lit = hovered ? hovered : here;
    const auto isLit = [&](const MapEdge& edge) { return edge.from == lit || edge.to == lit; };
    for (const auto& edge : map.edges)
        if (!isLit(edge)) drawEdge(frame, edge, lens, view, Tone::Edge, at.zoom < 0.4F ? 1.0F : 1.5F);
    for (const auto& edge : map.edges)
        if (isLit(edge)) drawEdge(frame, edge, lens, view, Tone::Teluk, 2.5F);
    for (std::size_t i = 0; i < map.nodes.size(); ++i) {
        const auto box = lens.to(map.nodes[i].box);
        if (intersection(box, view).h > 0 && intersection(box, view).w > 0)
            drawNode(frame, {chart, map.nodes[i]}, box, i == here, i == hovered);
    }
    const auto leaving = lit ? edgesFrom(chart, *lit) : std::vector<std::size_t>{};
    if (!leaving.empty()) {
        const auto& marked = map.edges[leaving[lit == here ? std::min(at.edge, leaving.size() - 1) : 0]];
        drawEdge(frame, marked, lens, view, Tone::Teluk, 4);
        if (!at.panel && at.zoom > 0.4F) drawWayWords(frame, chart, marked, lens, view);
    }
    frame.unclip();
}

// --- hands

void goTo(const AuthorChart& chart, MapView& at, std::size_t node) {
    at.here = ChartNode{chart, chart.map.nodes[node]}.id();
    at.edge = 0;
    bringHere(chart, at);
}

/// Along the edges: down to where the marked one leads, up to where one came from, left and right between
/// those that leave.
void follow(Frame& frame, const AuthorChart& chart, MapView& at) {
    const auto here = nodeOf(chart, at.here);
    if (!here) return;
    const auto leaving = edgesFrom(chart, *here);
    const auto count = leaving.size();
    if (frame.key(Key::Right) && count > 0) at.edge = (at.edge + 1) % count;
    if (frame.key(Key::Left) && count > 0) at.edge = (at.edge + count - 1) % count;
    if (frame.key(Key::Down) && count > 0) {
        at.trail.push_back(at.here);
        return goTo(chart, at, chart.map.edges[leaving[std::min(at.edge, count - 1)]].to);
    }
    if (!frame.key(Key::Up)) return;
    std::optional<std::size_t> back;
    if (!at.trail.empty()) {
        back = nodeOf(chart, at.trail.back());
        at.trail.pop_back();
    }
    for (const auto& edge : chart.map.edges)
        if (!back && edge.to == *here) back = edge.from;
    if (back) goTo(chart, at, *back);
}

void takeKeys(Frame& frame, const AuthorChart& chart, MapView& at, const Rect& view) {
    if (frame.key(Key::Plus)) zoomAt(at, view, view.centre(), 1.25F);
    if (frame.key(Key::Minus)) zoomAt(at, view, view.centre(), 0.8F);
    if (frame.key(Key::HomeKey)) showWhole(chart.map, at, view);
    if (frame.memory().focus != "map") return;
    frame.keepArrows();
    if (frame.key(Key::Enter)) openScene(chart, at);
    if (!frame.control() && !frame.shift()) return follow(frame, chart, at);
    const float step = 120 / at.zoom;
    if (frame.key(Key::Left)) at.at.x -= step;
    if (frame.key(Key::Right)) at.at.x += step;
    if (frame.key(Key::Up)) at.at.y -= step;
    if (frame.key(Key::Down)) at.at.y += step;
}

/// A press on a scene opens its panel; a drag moves the map, the wheel brings it closer.
void takeMouse(Frame& frame, const AuthorChart& chart, MapView& at, const Rect& view,
               std::optional<std::size_t> hovered) {
    const bool over = frame.reaches(view);
    if (over && frame.wheel() != 0) zoomAt(at, view, frame.mouse(), frame.wheel() > 0 ? 1.15F : 1 / 1.15F);
    if (over && frame.mouseWentDown()) {
        at.dragging = true;
        at.dragged = false;
        at.dragFrom = frame.mouse();
    }
    if (!at.dragging) return;
    const auto mouse = frame.mouse();
    const Vec way{mouse.x - at.dragFrom.x, mouse.y - at.dragFrom.y};
    if (frame.mouseDown()) {
        if (!at.dragged && std::hypot(way.x, way.y) <= 6) return;
        at.dragged = true;
        at.at.x -= way.x / at.zoom;
        at.at.y -= way.y / at.zoom;
        at.dragFrom = mouse;
        return;
    }
    at.dragging = false;
    if (at.dragged || !hovered || !over) return;
    at.here = ChartNode{chart, chart.map.nodes[*hovered]}.id();
    at.edge = 0;
    at.trail.clear();
    openScene(chart, at);
}

/// From the one after the present scene on, so that Enter goes from one hit to the next.
void search(const Frame& frame, const AuthorChart& chart, MapView& at) {
    const auto wanted = inSmallLetters(at.search.text());
    at.missed.clear();
    if (wanted.empty()) return;
    const auto& nodes = chart.map.nodes;
    const auto from = nodeOf(chart, at.here).value_or(0);
    for (std::size_t i = 1; i <= nodes.size(); ++i) {
        const auto which = (from + i) % nodes.size();
        const ChartNode node{chart, nodes[which]};
        if (inSmallLetters(node.id() + " " + frame.tr(node.title())).find(wanted) == std::string::npos)
            continue;
        at.trail.clear();
        at.zoom = std::max(at.zoom, readable);
        return goTo(chart, at, which);
    }
    at.missed = at.search.text();
}

std::string counts(const Frame& frame, const AuthorChart& chart) {
    const auto& nodes = chart.map.nodes;
    const auto lost =
        std::count_if(nodes.begin(), nodes.end(), [](const MapNode& one) { return one.unreachable; });
    const auto dead =
        std::count_if(nodes.begin(), nodes.end(), [](const MapNode& one) { return one.deadEnd; });
    auto told = fill(frame.tr(words::countOfScenes), {std::to_string(chart.scenario->scenes.size())});
    if (lost > 0) told += " · " + fill(frame.tr(words::countUnreached), {std::to_string(lost)});
    if (dead > 0) told += " · " + fill(frame.tr(words::countDeadEnds), {std::to_string(dead)});
    return told;
}

void drawTools(Frame& frame, const AuthorChart& chart, MapView& at, const Rect& rect, const Rect& view) {
    float right = rect.right();
    const auto tool = [&](const char* id, Icon icon, const Text& label) {
        right -= space::target;
        const bool pressed = iconButton(frame, id, icon, {right, rect.y}, frame.tr(label));
        right -= 4;
        return pressed;
    };
    if (tool("map.whole", Icon::Compress, words::wholeMap)) showWhole(chart.map, at, view);
    if (tool("map.closer", Icon::SearchPlus, words::closer)) zoomAt(at, view, view.centre(), 1.25F);
    if (tool("map.farther", Icon::SearchMinus, words::farther)) zoomAt(at, view, view.centre(), 0.8F);
    const float field = std::min(280.0F, right - rect.x - 8);
    const bool typing = at.search.focused();
    at.search.oneLine = true;
    at.search.draw(frame, "map.search", {rect.x, rect.y - 2, field, 50}, frame.tr(words::searchScenes), 100);
    if (typing && frame.enterWentDown()) {
        search(frame, chart, at);
        at.search.focus(true);
    }
    const bool missed = !at.missed.empty();
    const auto told = missed ? fill(frame.tr(words::noScene), {at.missed}) : counts(frame, chart);
    const float x = rect.x + field + 16;
    if (right - x > 100)
        frame.textFit(x, rect.y + 9, right - x - 8, Type::Label, missed ? Tone::Bata : Tone::Soft, told);
}

} // namespace

std::optional<std::size_t> nodeOf(const AuthorChart& chart, const std::string& id) {
    for (std::size_t i = 0; i < chart.map.nodes.size(); ++i)
        if (ChartNode{chart, chart.map.nodes[i]}.id() == id) return i;
    return {};
}

std::vector<std::size_t> edgesFrom(const AuthorChart& chart, std::size_t node) {
    std::vector<std::size_t> found;
    const auto& edges = chart.map.edges;
    for (std::size_t i = 0; i < edges.size(); ++i)
        if (edges[i].from == node) found.push_back(i);
    const auto place = [&](std::size_t i) { return chart.map.nodes[edges[i].to].box.x; };
    std::stable_sort(found.begin(), found.end(), [&](auto a, auto b) { return place(a) < place(b); });
    return found;
}

std::string wayWords(const Frame& frame, const AuthorChart& chart, const MapEdge& edge) {
    std::string told;
    for (const auto& way : edge.ways)
        told += (told.empty() ? "" : " · ") + frame.tr(chart.scenario->decisions[way.decision].text);
    const auto* event = ChartNode{chart, chart.map.nodes[edge.from]}.event();
    return told.empty() && event != nullptr ? frame.tr(event->text) : told;
}

void drawAuthorMap(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect) {
    const auto& open = *model.author->open;
    frame.card(rect);
    if (open.chart == nullptr) {
        drawEmptyState(frame, Icon::Map, frame.tr(words::mapWaits), rect);
        return;
    }
    const auto& chart = *open.chart;
    auto& at = view.author.map;
    const Rect canvas{rect.x + 2, rect.y + 64, rect.w - 4, rect.h - 66};
    begin(chart, at, canvas);
    if (std::exchange(at.showHere, false)) {
        at.zoom = std::max(at.zoom, readable);
        bringHere(chart, at);
    }
    drawTools(frame, chart, at, {rect.x + 12, rect.y + 10, rect.w - 24, 44}, canvas);
    if (frame.key(Key::F)) at.search.focus(true);
    takeKeys(frame, chart, at, canvas);
    const auto hovered =
        frame.reaches(canvas) ? nodeUnder(chart, Lens(at, canvas), frame.mouse()) : std::nullopt;
    takeMouse(frame, chart, at, canvas, hovered);
    at.at.x = std::clamp(at.at.x, 0.0F, chart.map.width);
    at.at.y = std::clamp(at.at.y, 0.0F, chart.map.height);
    const auto press = frame.press("map", canvas, frame.tr(words::map));
    drawGraph(frame, chart, *model.method, at, canvas, hovered);
    if (press.focused) frame.outline(canvas.inset(2), Tone::Teluk, 2, space::radiusControl);
    if (press.clicked && press.focused) openScene(chart, at);
    if (hovered && !at.panel) {
        const auto box = Lens(at, canvas).to(chart.map.nodes[*hovered].box);
        if (box.h < 27 || box.w < 90)
            tooltip(frame, box, frame.tr(ChartNode{chart, chart.map.nodes[*hovered]}.title()));
    }
    if (at.panel) drawScenePanel(frame, open, view, intents, canvas);
}

} // namespace alur::ui
