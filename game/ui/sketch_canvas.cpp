// The canvas: where the page lies, what the pointer does on it, and how it is drawn.
#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "sketch/hand.h"
#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

constexpr float eraserRadius = 14, mostZoom = 4;
constexpr double holdSeconds = 0.65; // until a shape is made straight
constexpr double laserSeconds = 1.3;
constexpr std::size_t smoothedLive = 3000; // points: a longer line is made smooth when it is finished

} // namespace

const sketch::Page& pageOf(const Model& model, const SketchView& at) {
    static const sketch::Page none;
    const auto* history = model.work->sketch(at.page);
    return history == nullptr ? none : history->page();
}

sketch::Ground groundOf(const Model& model, const SketchView& at) { return model.work->ground(at.page); }

void happen(Intents& intents, session::Happening what) {
    intents.emplace_back(intent::Sketch{std::move(what)});
}

void edit(const SketchView& at, Intents& intents, sketch::Edit edit) {
    happen(intents, session::SketchEdited{at.page, std::move(edit)});
}

// --- where the page lies

Canvas canvasIn(SketchView& at, const Rect& area) {
    Canvas canvas;
    canvas.area = area;
    at.zoom = std::clamp(at.zoom, 1.0F, mostZoom);
    canvas.zoom = std::min(area.w / sketch::pageWidth, area.h / sketch::pageHeight) * at.zoom;
    const float wide = sketch::pageWidth * canvas.zoom, high = sketch::pageHeight * canvas.zoom;
    const auto corner = [&](float begin, float room, float size, float& centre) {
        if (size <= room) return begin + (room - size) / 2;
        const float half = room / 2 / canvas.zoom;
        centre = std::clamp(centre, half, size / canvas.zoom - half);
        return begin + room / 2 - centre * canvas.zoom;
    };
    const float x = corner(area.x, area.w, wide, at.centre.x);
    canvas.paper = {x, corner(area.y, area.h, high, at.centre.y), wide, high};
    if (high <= area.h) canvas.paper.y = area.y;
    return canvas;
}

void zoomBy(SketchView& at, const Canvas& canvas, float factor, Vec around) {
    const float before = at.zoom;
    at.zoom = std::clamp(at.zoom * factor, 1.0F, mostZoom);
    const auto fixed = canvas.toPage(around);
    const float zoom = canvas.zoom * at.zoom / before;
    const Vec middle = canvas.area.centre();
    at.centre = fixed + sketch::Point{(middle.x - around.x) / zoom, (middle.y - around.y) / zoom};
}

// --- the stroke under the pointer

namespace {

void forgetStroke(SketchView& at) {
    at.drawing = false;
    at.live.clear();
    at.livePresses.clear();
    at.liveTimes.clear();
    at.straight.reset();
    at.erasing.clear();
}

bool drawsFigure(const SketchView& at) { return at.tool == SketchTool::Figure; }
bool drawsStroke(const SketchView& at) { return at.tool == SketchTool::Pen || at.tool == SketchTool::Marker; }

/// A slow hand draws broader than a quick one; pressure says it itself.
sketch::Press pressAt(const SketchView& at, const Trace& trace, sketch::Point point) {
    if (trace.pressure >= 0) return static_cast<sketch::Press>(24 + 80 * std::min(1.0F, trace.pressure));
    if (at.live.empty()) return 60;
    const auto seconds = static_cast<float>(std::max(0.001, trace.seconds - at.liveTimes.back()));
    const float pace = sketch::length(point - at.live.back()) / seconds; // page units a second
    const float wanted = std::clamp(82 - pace * 0.016F, 34.0F, 82.0F);
    return static_cast<sketch::Press>(static_cast<float>(at.livePresses.back()) * 0.75F + wanted * 0.25F);
}

void addLive(SketchView& at, const Trace& trace, sketch::Point point) {
    if (!at.live.empty() && at.live.back() == point) return;
    if (at.varied) at.livePresses.push_back(pressAt(at, trace, point));
    at.liveTimes.push_back(trace.seconds);
    at.live.push_back(point);
}

sketch::Item liveStroke(const SketchView& at, bool finished) {
    sketch::HandLine line{at.live, at.varied && at.tool == SketchTool::Pen ? at.livePresses
                                                                           : std::vector<sketch::Press>{}};
    if (at.smooth && (finished || line.points.size() < smoothedLive)) line = sketch::smoothed(line);
    else if (finished) {
        sketch::HandLine few;
        for (const auto i : sketch::cornersOf(line.points, 0.4F)) {
            few.points.push_back(line.points[i]);
            if (!line.presses.empty()) few.presses.push_back(line.presses[i]);
        }
        line = few;
    }
    return sketch::aStroke(at.colour, at.width, std::move(line.points), std::move(line.presses),
                           at.tool == SketchTool::Marker ? sketch::Nib::Marker : sketch::Nib::Pen);
}

} // namespace

std::optional<sketch::Item> liveItem(const SketchView& at, bool finished) {
    if (!at.drawing || at.live.empty()) return {};
    if (at.straight) {
        auto figure = *at.straight;
        figure.width = at.width;
        return sketch::Item{0, at.colour, {}, figure};
    }
    if (drawsStroke(at)) return liveStroke(at, finished);
    if (!drawsFigure(at) || at.live.size() < 2) return {};
    return sketch::Item{
        0, at.colour, {}, sketch::Figure{at.figure, at.width, at.live.front(), at.live.back()}};
}

namespace {

/// Held still, a rough shape becomes a straight one; moved on, it is a stroke again.
void straighten(Frame& frame, SketchView& at) {
    if (at.tool != SketchTool::Pen || at.live.size() < 8) return;
    const auto rested = [&] {
        for (std::size_t i = at.live.size(); i-- > 0;) {
            if (sketch::length(at.live[i] - at.live.back()) > 7) return false;
            if (frame.seconds() - at.liveTimes[i] > holdSeconds) return true;
        }
        return false;
    };
    if (at.straight && sketch::length(at.live.back() - at.live[at.live.size() - 2]) > 7) at.straight.reset();
    if (!at.straight && rested()) at.straight = sketch::straightened(at.live);
    frame.memory().moving = true; // until the hold is over
}

void eraseAlong(const Model& model, SketchView& at, sketch::Point from, sketch::Point to) {
    if (at.partial) return; // cut when the eraser is lifted
    for (const auto id : sketch::itemsNear(pageOf(model, at), from, to, eraserRadius)) at.erasing.insert(id);
}

} // namespace

void finishStroke(const Model& model, SketchView& at, Intents& intents) {
    if (at.tool == SketchTool::Eraser && at.partial) {
        if (auto cuts = sketch::cutsAlong(pageOf(model, at), at.live, eraserRadius); !cuts.empty())
            edit(at, intents, sketch::Cut{std::move(cuts)});
    } else if (at.tool == SketchTool::Eraser) {
        std::set<sketch::ItemId> gone = at.erasing;
        for (const auto& item : pageOf(model, at).items) // a relation goes with its end
            if (const auto* relation = std::get_if<sketch::Relation>(&item->shape))
                if (at.erasing.contains(relation->from) || at.erasing.contains(relation->to))
                    gone.insert(item->id);
        if (!gone.empty()) edit(at, intents, sketch::Removed{{gone.begin(), gone.end()}});
    } else if (auto item = liveItem(at, true)) {
        edit(at, intents, sketch::Added{{std::move(*item)}});
    }
    forgetStroke(at);
}

// --- the pointer

namespace {

/// Two fingers move and zoom; what one of them had begun to draw is given up.
bool takeFingers(Frame& frame, SketchView& at, const Canvas& canvas) {
    const auto fingers = frame.fingers();
    if (fingers.size() < 2) {
        const bool was = at.pinch > 0;
        if (fingers.empty()) at.pinch = 0;
        return was; // the last finger to leave does not draw
    }
    const Vec a = fingers[0].at, b = fingers[1].at, middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    const float apart = std::max(10.0F, std::hypot(a.x - b.x, a.y - b.y));
    if (at.pinch > 0) {
        zoomBy(at, canvas, apart / at.pinch, middle);
        at.centre = at.centre - sketch::Point{(middle.x - at.pinchAt.x) / canvas.zoom,
                                              (middle.y - at.pinchAt.y) / canvas.zoom};
    }
    at.pinch = apart;
    at.pinchAt = middle;
    forgetStroke(at);
    at.drag = {};
    return true;
}

bool takePanning(Frame& frame, SketchView& at, const Canvas& canvas, bool hovered) {
    const bool middle = ImGui::IsMouseDown(ImGuiMouseButton_Middle);
    const bool wants = at.tool == SketchTool::Hand || frame.spaceHeld();
    if (hovered && ((wants && frame.mouseWentDown()) || ImGui::IsMouseClicked(ImGuiMouseButton_Middle)))
        at.panning = true;
    if (!frame.mouseDown() && !middle) at.panning = false;
    if (!at.panning) return hovered && wants;
    const auto way = ImGui::GetIO().MouseDelta;
    at.centre =
        at.centre - sketch::Point{way.x / frame.scale() / canvas.zoom, way.y / frame.scale() / canvas.zoom};
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
    return true;
}

void takeWheel(Frame& frame, SketchView& at, const Canvas& canvas, bool hovered) {
    if (!hovered || frame.wheel() == 0) return;
    if (frame.shift()) at.centre.x -= frame.wheel() * 90 / at.zoom;
    else zoomBy(at, canvas, std::pow(1.18F, frame.wheel()), frame.mouse());
}

void takeLaser(Frame& frame, SketchView& at, const Canvas& canvas, bool hovered) {
    std::erase_if(at.laser, [&](const Trace& spot) { return frame.seconds() - spot.seconds > laserSeconds; });
    if (!at.laser.empty()) frame.memory().moving = true;
    if (at.tool != SketchTool::Laser || !hovered) return;
    for (auto place : frame.trail()) {
        const auto point = canvas.toPage({place.x, place.y});
        if (!at.laser.empty() && at.laser.back().x == point.x && at.laser.back().y == point.y) continue;
        at.laser.push_back({point.x, point.y, -1, frame.seconds()});
        frame.memory().moving = true;
    }
}

void takeDrawing(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                 bool pressed) {
    if (pressed) {
        if (at.drawing) finishStroke(model, at, intents); // its release never came
        forgetStroke(at);
        at.drawing = true;
        at.options = false;
    }
    if (!at.drawing) return;
    auto trail = frame.trail();
    if (pressed) trail.erase(trail.begin(), trail.end() - 1); // what was before the press is no ink
    for (const auto& place : trail) {
        const auto point = canvas.toPage({place.x, place.y});
        if (at.tool == SketchTool::Eraser)
            eraseAlong(model, at, at.live.empty() ? point : at.live.back(), point);
        addLive(at, place, point);
    }
    straighten(frame, at);
    if (!frame.mouseDown() || frame.interrupted()) finishStroke(model, at, intents);
}

sketch::ItemId symbolAt(const sketch::Page& page, sketch::Point point) {
    for (auto item = page.items.rbegin(); item != page.items.rend(); ++item) {
        const bool sign = std::holds_alternative<sketch::Stamp>((*item)->shape) ||
                          std::holds_alternative<sketch::TextBox>((*item)->shape);
        const auto* stamp = std::get_if<sketch::Stamp>(&(*item)->shape);
        if (stamp != nullptr && stamp->kind == sketch::StampKind::Household) continue;
        if (sign && sketch::boxOf(page, **item).grown(12).has(point)) return (*item)->id;
    }
    const auto id = sketch::topmostAt(page, point, 10);
    const auto* item = id == 0 ? nullptr : page.find(id);
    return item != nullptr && std::holds_alternative<sketch::Relation>(item->shape) ? id : 0;
}

/// A child hangs from the line between its parents where there is one.
sketch::ItemId coupleOf(const sketch::Page& page, sketch::ItemId parent) {
    // A brother's or sister's line lies over the couple's: who takes it means the couple.
    if (const auto* item = page.find(parent))
        if (const auto* line = std::get_if<sketch::Relation>(&item->shape))
            if (line->kind == sketch::RelationKind::ParentChild) return line->from;
    for (const auto& item : page.items)
        if (const auto* relation = std::get_if<sketch::Relation>(&item->shape))
            if (relation->kind <= sketch::RelationKind::LivingTogether &&
                (relation->from == parent || relation->to == parent))
                return item->id;
    return parent;
}

/// From one symbol to another: by a drag, or by two taps.
void takeRelating(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                  bool pressed) {
    const auto& page = pageOf(model, at);
    const auto here = symbolAt(page, canvas.toPage(frame.mouse()));
    const auto relate = [&](sketch::ItemId to) {
        auto from = at.relationFrom;
        if (*at.relation == sketch::RelationKind::ParentChild) from = coupleOf(page, from);
        at.relationFrom = 0;
        if (from == to) return;
        edit(at, intents, sketch::Added{{{0, at.colour, {}, sketch::Relation{*at.relation, from, to}}}});
    };
    if (pressed && at.relationFrom != 0 && here != 0 && here != at.relationFrom) return relate(here);
    if (pressed) at.relationFrom = here;
    if (at.relationFrom == 0) return;
    if (frame.mouseWentUp() && here != 0 && here != at.relationFrom) relate(here);
}

void takeText(const Frame& frame, const Model& model, SketchView& at, Intents& intents,
              const Canvas& canvas) {
    const auto point = canvas.toPage(frame.mouse());
    const auto& page = pageOf(model, at);
    finishTyping(model, at, intents);
    if (const auto* item = page.find(sketch::topmostAt(page, point, 4));
        item != nullptr && (std::holds_alternative<sketch::TextBox>(item->shape) ||
                            std::holds_alternative<sketch::Stamp>(item->shape)))
        return beginTyping(at, *item);
    SketchTyping typing;
    typing.box = {point - sketch::Point{0, sketch::em(at.textSize) * 0.7F},
                  std::clamp(sketch::pageWidth - point.x - 30, 160.0F, 460.0F),
                  at.textSize,
                  {}};
    typing.area.focus(true);
    at.typing = std::move(typing);
}

} // namespace

void takePointer(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas) {
    const auto press = frame.press("canvas", canvas.shown(), frame.tr(words::canvas), !model.readOnly);
    takeLaser(frame, at, canvas, press.hovered);
    if (!at.drawing) takeWheel(frame, at, canvas, press.hovered);
    if (takeFingers(frame, at, canvas)) return;
    if (!at.drawing && takePanning(frame, at, canvas, press.hovered)) return;
    if (model.readOnly || at.tool == SketchTool::Laser || at.replay.run) return;
    const bool pressed = press.hovered && frame.mouseWentDown();
    if (pressed && at.typing && at.tool != SketchTool::Text) finishTyping(model, at, intents);
    if (pressed) at.options = false;
    if (at.armed) {
        const bool dropped = press.hovered && frame.mouseWentUp();
        if (!dropped) return;
        auto stamp = at.armed->stamp;
        stamp.centre = canvas.toPage(frame.mouse());
        return place(model, at, intents, std::move(stamp));
    }
    if (at.relation) return takeRelating(frame, model, at, intents, canvas, pressed);
    if (at.tool == SketchTool::Select || at.tool == SketchTool::Symbol)
        return takeSelecting(frame, model, at, intents, canvas, pressed);
    if (at.tool == SketchTool::Text) {
        if (pressed) takeText(frame, model, at, intents, canvas);
        return;
    }
    takeDrawing(frame, model, at, intents, canvas, pressed);
}

// --- drawing

namespace {

PageView viewOf(const Frame& frame, const Canvas& canvas) {
    return {frame.pixels({canvas.paper.x, canvas.paper.y}), canvas.zoom * frame.scale()};
}

void drawLaser(Frame& frame, const SketchView& at, const Canvas& canvas) {
    for (std::size_t i = 1; i < at.laser.size(); ++i) {
        const auto &a = at.laser[i - 1], &b = at.laser[i];
        if (b.seconds - a.seconds > 0.15) continue;
        const auto left = static_cast<float>(1 - (frame.seconds() - b.seconds) / laserSeconds);
        const Vec from = frame.pixels(canvas.toScreen(sketch::Point{a.x, a.y})),
                  to = frame.pixels(canvas.toScreen(sketch::Point{b.x, b.y}));
        frame.drawList()->AddLine({from.x, from.y}, {to.x, to.y},
                                  frame.colour(Tone::Bata, std::clamp(left, 0.0F, 1.0F)),
                                  (3 + 4 * left) * frame.scale());
    }
    if (at.tool == SketchTool::Laser && canvas.shown().has(frame.mouse()))
        frame.disc(frame.mouse(), 7, Tone::Bata);
}

/// What is set down, related or erased next.
void drawIntent(Frame& frame, const Model& model, const SketchView& at, const Canvas& canvas,
                sketch::Marks& marks) {
    const auto& page = pageOf(model, at);
    const auto here = canvas.toPage(frame.mouse());
    if (at.armed && frame.reaches(canvas.shown())) {
        sketch::Item ghost{0, at.colour, {}, at.armed->stamp};
        std::get<sketch::Stamp>(ghost.shape).centre = here;
        sketch::addItem(page, ghost, marks);
    }
    if (at.relation) {
        const auto over = symbolAt(page, here);
        for (const auto id : {at.relationFrom, over})
            if (const auto* item = id == 0 ? nullptr : page.find(id))
                frame.outline(canvas.toScreen(sketch::boxOf(page, *item)).inset(-4), Tone::Teluk, 2.5F, 6);
        if (const auto* from = at.relationFrom == 0 ? nullptr : page.find(at.relationFrom))
            marks.push_back(sketch::LineMark{
                {sketch::middleOf(page, *from), here}, {}, 4, sketch::rgbOf(at.colour), 0.6F, 14});
    }
    if (at.drawing && at.tool == SketchTool::Eraser && at.partial && at.live.size() > 1)
        marks.push_back(sketch::LineMark{at.live, {}, 2 * eraserRadius, 0xFFFFFF, 0.85F, 0});
}

void drawEmptyHint(Frame& frame, const Canvas& canvas) {
    const auto& hint = frame.tr(words::emptyCanvas);
    const float width = std::min(canvas.paper.w - 32, frame.textWidth(Type::Label, hint) + 1);
    const auto centre = canvas.paper.centre();
    if (width < 44 || frame.paragraphHeight(Type::Label, width, hint) + 16 > canvas.paper.h / 2)
        return; // too small for words: the tools say what can be done
    frame.iconOn(Icon::Pencil, {centre.x, centre.y - 32}, 48, rgb(Tone::Edge, Theme::Light));
    frame.paragraphOn(centre.x - width / 2, centre.y + 8, width, Type::Label, rgb(Tone::Soft, Theme::Light),
                      hint);
}

} // namespace

void drawCanvas(Frame& frame, const Model& model, SketchView& at, const Canvas& canvas) {
    const Rect shown = canvas.shown();
    frame.fillRgb(shown.moved(0, 2), rgb(Tone::Line, frame.theme()));
    frame.fillRgb(shown, 0xFFFFFF);
    frame.clip(shown);
    const bool replaying = at.replay.run != nullptr;
    const auto& page = replaying ? at.replay.run->pageAt(at.replay.at) : pageOf(model, at);
    std::set<sketch::ItemId> hidden = at.erasing;
    sketch::Marks live;
    if (!replaying) {
        sketch::Page moved = page;
        for (auto& item : draggedItems(page, at)) {
            hidden.insert(item.id);
            const auto id = item.id;
            for (auto& other : moved.items)
                if (other->id == id) other = std::make_shared<const sketch::Item>(item);
        }
        const auto dragged = hidden;
        for (const auto& item : page.items) // lines follow while their ends are dragged
            if (const auto* relation = std::get_if<sketch::Relation>(&item->shape))
                if (!at.erasing.contains(item->id) &&
                    (dragged.contains(relation->from) || dragged.contains(relation->to)))
                    hidden.insert(item->id);
        if (at.typing && at.typing->item != 0 && !at.typing->label) hidden.insert(at.typing->item);
        for (const auto& item : moved.items)
            if (hidden.contains(item->id) && !at.erasing.contains(item->id) &&
                !(at.typing && !at.typing->label && at.typing->item == item->id))
                sketch::addItem(moved, *item, live);
    }
    const auto view = viewOf(frame, canvas);
    at.layer.show(frame, "page", page, groundOf(model, at), hidden, shown, view);
    if (const auto item = liveItem(at, false)) sketch::addItem(page, *item, live);
    if (!replaying) drawIntent(frame, model, at, canvas, live);
    const auto legend = sketch::legendMarks(page, frame.language());
    live.insert(live.end(), legend.begin(), legend.end());
    paint(*frame.drawList(), frame.fonts(), frame.pictures(), live, view);
    if (!replaying) drawSelection(frame, model, at, canvas);
    drawLaser(frame, at, canvas);
    if (at.tool == SketchTool::Eraser && (at.drawing || frame.reaches(shown)) && !replaying)
        frame.ring(frame.mouse(), eraserRadius * canvas.zoom + 2, Tone::Edge, 1.5F);
    const bool empty = page.empty() && at.live.empty() && !at.typing && !replaying && !at.armed;
    if (empty && groundOf(model, at).kind <= sketch::Template::Dots) drawEmptyHint(frame, canvas);
    frame.unclip();
    frame.outline(shown, Tone::Line, 1);
}

} // namespace alur::ui
