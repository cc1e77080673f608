// The canvas and the description beside it.
#include <algorithm>
#include <array>
#include <cmath>

#include "imgui.h"
#include "ui/play_parts.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

constexpr std::size_t longestDescription = 20000; // bytes
constexpr double pauseInTyping = 0.6;             // seconds until what is typed is handed on
constexpr float eraserRadius = 14;                // page units

std::uint32_t rgbOf(sketch::Colour colour) {
    static constexpr std::array<std::uint32_t, 7> values{0x2B2622, 0x405383, 0x894A2F, 0x4C8D7F,
                                                         0xA38319, 0x48042F, 0xA5421D};
    return values[static_cast<std::size_t>(colour)];
}

const Text& nameOf(sketch::Colour colour) {
    static const std::array<const Text*, 7> names{
        &words::colourInk,     &words::colourCircle, &words::colourTriangle, &words::colourSquare,
        &words::colourDiamond, &words::colourStar,   &words::colourBrick};
    return *names[static_cast<std::size_t>(colour)];
}

const Text& nameOf(scenario::Template pattern) {
    static const std::array<const Text*, 6> names{&words::blank,  &words::storyboard, &words::genogram,
                                                  &words::ecomap, &words::risk,       &words::referral};
    return *names[static_cast<std::size_t>(pattern)];
}

/// The page on the screen: how page units and logical units go over into each other.
struct Canvas {
    Rect paper;
    float zoom = 1; // logical units a page unit

    Vec toScreen(sketch::Point point) const { return {paper.x + point.x * zoom, paper.y + point.y * zoom}; }
    sketch::Point toPage(Vec at) const { return {(at.x - paper.x) / zoom, (at.y - paper.y) / zoom}; }
};

Canvas fitted(const Rect& area) {
    Canvas canvas;
    canvas.zoom = std::min(area.w / sketch::pageWidth, area.h / sketch::pageHeight);
    canvas.paper = {area.x + (area.w - sketch::pageWidth * canvas.zoom) / 2, area.y,
                    sketch::pageWidth * canvas.zoom, sketch::pageHeight * canvas.zoom};
    return canvas;
}

void drawStroke(Frame& frame, const Canvas& canvas, const std::vector<sketch::Point>& points,
                std::uint32_t colour, float breadth) {
    std::vector<Vec> way;
    way.reserve(points.size());
    for (const auto& point : points) way.push_back(canvas.toScreen(point));
    const float width = std::max(1.5F / frame.scale(), breadth * canvas.zoom);
    if (way.size() > 1) frame.polyline(way, colour, width);
    frame.dot(way.front(), width / 2, colour);
    frame.dot(way.back(), width / 2, colour);
}

const sketch::Page* pageOf(const Model& model, const SketchView& at) {
    const auto* history = model.work->sketch(at.page);
    return history == nullptr ? nullptr : &history->page();
}

void drawPage(Frame& frame, const Model& model, const SketchView& at, const Canvas& canvas) {
    frame.fillRgb(canvas.paper.moved(0, 2), rgb(Tone::Line, frame.theme()), space::radiusCard);
    frame.fillRgb(canvas.paper, 0xFFFFFF, space::radiusCard);
    frame.outline(canvas.paper, Tone::Line, 1, space::radiusCard);
    frame.clip(canvas.paper);
    const auto* page = pageOf(model, at);
    const bool empty = (page == nullptr || page->strokes.empty()) && at.live.empty();
    if (page != nullptr)
        for (const auto& stroke : page->strokes)
            if (!at.erasing.contains(stroke.id))
                drawStroke(frame, canvas, stroke.points, rgbOf(stroke.colour), sketch::breadth(stroke.width));
    if (!at.live.empty()) drawStroke(frame, canvas, at.live, rgbOf(at.colour), sketch::breadth(at.width));
    frame.unclip();
    if (!empty) return;
    const auto& hint = frame.tr(words::emptyCanvas);
    const float width = std::min(canvas.paper.w - 32, frame.textWidth(Type::Label, hint) + 1);
    const auto centre = canvas.paper.centre();
    frame.iconOn(Icon::Pencil, {centre.x, centre.y - 32}, 48, rgb(Tone::Edge, Theme::Light));
    frame.paragraphOn(centre.x - width / 2, centre.y + 8, width, Type::Label, rgb(Tone::Soft, Theme::Light),
                      hint);
}

void finishStroke(SketchView& at, Intents& intents) {
    at.drawing = false;
    if (at.tool == SketchTool::Eraser) {
        if (!at.erasing.empty())
            intents.emplace_back(intent::Erase{at.page, {at.erasing.begin(), at.erasing.end()}});
        at.erasing.clear();
    } else if (!at.live.empty()) {
        intents.emplace_back(
            intent::Draw{at.page, {0, at.colour, at.width, sketch::simplified(at.live, 0.8F)}});
    }
    at.live.clear();
}

/// Pen and eraser. All motion of a frame is used, not only the last: `frame.trail()`.
void takePointer(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas) {
    const auto press = frame.press("canvas", canvas.paper, frame.tr(words::canvas), !model.readOnly);
    if (model.readOnly) return;
    if (press.hovered && frame.mouseWentDown()) {
        at.drawing = true;
        at.live.clear();
        at.erasing.clear();
    }
    if (!at.drawing) return;
    for (const auto& place : frame.trail()) {
        const auto point = canvas.toPage(place);
        if (at.tool == SketchTool::Pen) {
            if (at.live.empty() || at.live.back() != point) at.live.push_back(point);
        } else if (const auto* page = pageOf(model, at)) {
            const auto from = at.live.empty() ? point : at.live.back();
            for (const auto id : sketch::strokesNear(*page, from, point, eraserRadius)) at.erasing.insert(id);
            at.live.assign(1, point);
        }
    }
    if (at.tool == SketchTool::Eraser) {
        frame.ring(frame.mouse(), eraserRadius * canvas.zoom + 4, Tone::Edge, 1.5F);
    }
    if (!frame.mouseDown()) finishStroke(at, intents);
}

bool tile(Frame& frame, std::string_view id, Icon icon, std::string_view label, const Rect& rect, bool chosen,
          bool enabled = true) {
    const auto press = frame.press(id, rect, label, enabled);
    if (chosen) frame.fill(rect, Tone::Teluk, space::radiusControl);
    else if (enabled && (press.hovered || press.focused)) frame.fill(rect, Tone::Tint, space::radiusControl);
    const Tone ink = chosen ? Tone::On : enabled ? Tone::Ink : Tone::Edge;
    frame.icon(icon, {rect.centre().x, rect.y + 19}, 20, ink);
    frame.textCentred(rect.centre().x, rect.y + 31, chosen ? Type::LabelBold : Type::Label, ink, label);
    if (press.focused) focusRing(frame, chosen ? rect.inset(-4) : rect, space::radiusControl);
    return press.clicked;
}

bool swatch(Frame& frame, sketch::Colour colour, Vec corner, bool chosen) {
    const auto& name = frame.tr(nameOf(colour));
    const Rect rect{corner.x, corner.y, 44, 44};
    const auto press = frame.press("colour." + std::to_string(static_cast<int>(colour)), rect, name);
    if (frame.theme() == Theme::Dark) frame.fillRgb(rect, rgb(Tone::Paper, Theme::Light), 22);
    frame.dot(rect.centre(), 15, rgbOf(colour));
    if (chosen) frame.ring(rect.centre(), 21, Tone::Teluk, 3);
    if (press.focused) focusRing(frame, rect.inset(-3), 25);
    if (press.hovered || press.focused) tooltip(frame, rect, name);
    return press.clicked;
}

bool widthTile(Frame& frame, sketch::Width width, Vec corner, bool chosen) {
    static const std::array<const Text*, 3> names{&words::fine, &words::medium, &words::broad};
    static constexpr std::array<float, 3> shown{2, 4, 8};
    const auto i = static_cast<std::size_t>(width);
    const auto& name = frame.tr(*names[i]);
    const Rect rect{corner.x, corner.y, 44, 44};
    const auto press = frame.press("width." + std::to_string(i), rect, name);
    if (chosen || press.hovered) frame.fill(rect, Tone::Tint, space::radiusControl);
    frame.fill({rect.x + 9, rect.centre().y - shown[i] / 2, 26, shown[i]}, Tone::Ink, shown[i] / 2);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    if (press.hovered || press.focused) tooltip(frame, rect, name);
    return press.clicked;
}

/// In rows where it is too wide for one; returns how many.
int drawPalette(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Rect& rect) {
    float x = rect.x, y = rect.y;
    int rows = 1;
    const auto part = [&](float width) { // from what stands before it
        if (x + 24 + width > rect.right() + 0.5F) {
            x = rect.x;
            y += 48;
            ++rows;
            return;
        }
        frame.line({x + 12, y + 4}, {x + 12, y + 40}, Tone::Line, 1);
        x += 24;
    };
    for (const auto colour : sketch::colours) {
        if (swatch(frame, colour, {x, y}, at.colour == colour)) {
            at.colour = colour;
            at.tool = SketchTool::Pen;
        }
        x += 44;
    }
    part(3 * 44);
    for (const auto width : sketch::widths) {
        if (widthTile(frame, width, {x, y}, at.width == width)) {
            at.width = width;
            at.tool = SketchTool::Pen;
        }
        x += 44;
    }
    part(92);
    const auto* history = model.work->sketch(at.page);
    const bool canUndo = history != nullptr && history->canUndo() && !model.readOnly;
    const bool canRedo = history != nullptr && history->canRedo() && !model.readOnly;
    if (iconButton(frame, "undo", Icon::Undo, {x, y}, frame.tr(words::undo) + " · Ctrl Z", canUndo))
        intents.emplace_back(intent::UndoSketch{at.page});
    if (iconButton(frame, "redo", Icon::Redo, {x + 48, y}, frame.tr(words::redo) + " · Ctrl Y", canRedo))
        intents.emplace_back(intent::RedoSketch{at.page});
    return rows;
}

float paletteWidth() { return 7 * 44 + 24 + 3 * 44 + 24 + 92; }

/// Prompt, and the description below it.
void drawWords(Frame& frame, const Model& model, SketchView& at, const Rect& rect) {
    float y = rect.y;
    frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::prompt));
    y += 32;
    const float least = 140;
    const Rect promptArea{rect.x, y, rect.w, std::max(56.0F, rect.bottom() - y - least - 40)};
    const auto& asked = frame.tr(at.describePrompt.empty() ? at.prompt : at.describePrompt);
    const float needed = frame.paragraphHeight(Type::Read, rect.w - 8, asked);
    const float height = std::min(needed, promptArea.h);
    frame.beginScroll("prompt", {rect.x, y, rect.w, height});
    frame.paragraph(rect.x, y, rect.w - 8, Type::Read, Tone::Ink, asked);
    frame.endScroll(needed);
    y += height + 16;
    frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::groupsDescription));
    const auto count = fill(frame.tr(words::wordCount), {std::to_string(alur::words(at.description.text()))});
    if (frame.textWidth(Type::Label, count) +
            frame.textWidth(Type::LabelBold, frame.tr(words::groupsDescription)) + 16 <
        rect.w)
        frame.textRight(rect.right(), y, Type::Label, Tone::Soft, count);
    y += 32;
    if (at.description.draw(frame, "description", {rect.x, y, rect.w, rect.bottom() - y},
                            frame.tr(words::describeHint), longestDescription) &&
        !model.readOnly)
        at.changedAt = frame.seconds();
}

void takeShortcuts(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.sketch;
    const bool control = ImGui::GetIO().KeyCtrl;
    if (frame.key(Key::Escape)) {
        if (at.words) at.words = false;
        else view.screen = Screen::Play;
    }
    if (at.drawing || model.readOnly) return;
    if (frame.key(Key::Z))
        intents.emplace_back(control && ImGui::GetIO().KeyShift ? Intent{intent::RedoSketch{at.page}}
                                                                : Intent{intent::UndoSketch{at.page}});
    if (frame.key(Key::Y)) intents.emplace_back(intent::RedoSketch{at.page});
    if (frame.key(Key::P)) at.tool = SketchTool::Pen;
    if (frame.key(Key::D)) {
        if (frame.breadth() != Breadth::Wide) at.words = true;
        at.description.focus(true);
    }
    if (const int digit = frame.digit(); digit >= 1 && digit <= 7)
        at.colour = static_cast<sketch::Colour>(digit - 1), at.tool = SketchTool::Pen;
}

void drawBar(Frame& frame, const Model& model, View& view) {
    auto& at = view.sketch;
    const bool wide = frame.breadth() == Breadth::Wide, stacked = frame.breadth() == Breadth::Stacked;
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
    if (iconButton(frame, "back", Icon::ArrowLeft, {10, 10}, frame.tr(words::back)))
        view.screen = Screen::Play;
    float right = frame.width() - (stacked ? 8 : space::margin);
    const auto put = [&](const Button& wanted) {
        const bool pressed = buttonRight(frame, wanted, right, 8);
        right -= buttonWidth(frame, wanted) + 8;
        return pressed;
    };
    if (!stacked && put({.id = "done", .label = frame.tr(words::done), .kind = ButtonKind::Primary}))
        view.screen = Screen::Play;
    if (!stacked && put({.id = "pause", .label = frame.tr(words::pause), .icon = Icon::Pause}))
        view.overlay = Overlay::Pause;
    if (!wide) {
        const bool opened = stacked ? (right -= 48, iconButton(frame, "words", Icon::FileText, {right, 10},
                                                               frame.tr(words::description)))
                                    : put({.id = "words",
                                           .label = frame.tr(words::description),
                                           .kind = ButtonKind::Quiet,
                                           .icon = Icon::FileText,
                                           .key = "D"});
        if (opened) {
            at.words = !at.words;
            at.description.focus(at.words);
        }
    }
    // The truth, and only after the commit: what is typed and not yet handed on is still being saved.
    const bool pending = at.changedAt >= 0 || at.drawing;
    const auto& state = frame.tr(pending ? words::saving : words::saved);
    const float stateWidth = frame.textWidth(Type::Label, state) + 28;
    if (!stacked && !model.readOnly) {
        right -= stateWidth + 8;
        frame.icon(pending ? Icon::Spinner : Icon::CheckCircle, {right + 9, 32}, 18,
                   pending ? Tone::Soft : Tone::Teluk);
        frame.text(right + 26, 19, Type::Label, Tone::Soft, state);
    }
    float x = 66;
    if (model.group != nullptr)
        groupShape(frame, model.group->shape, model.group->colour, {x + 5, 32}, 22), x += 30;
    frame.textFit(x, 18, right - x - 12, Type::ReadBold, Tone::Ink, frame.tr(at.title));
}

void drawTools(Frame& frame, SketchView& at, const Rect& rect, bool across) {
    const auto place = [&](int i) {
        const float step = static_cast<float>(i);
        return across ? Rect{rect.x + 76 * step, rect.y, 72, 62} : Rect{rect.x, rect.y + 66 * step, 72, 62};
    };
    if (tile(frame, "tool.pen", Icon::Pencil, frame.tr(words::pen), place(0), at.tool == SketchTool::Pen))
        at.tool = SketchTool::Pen;
    if (tile(frame, "tool.eraser", Icon::Eraser, frame.tr(words::eraser), place(1),
             at.tool == SketchTool::Eraser))
        at.tool = SketchTool::Eraser;
}

void drawWordsDrawer(Frame& frame, const Model& model, View& view, const Rect& rect) {
    auto& at = view.sketch;
    frame.raise();
    frame.fill(rect.moved(-3, 3), Tone::Line, space::radiusCard);
    frame.fill(rect, Tone::Page, space::radiusCard);
    frame.outline(rect, Tone::Edge, 1.5F, space::radiusCard);
    if (iconButton(frame, "words.close", Icon::Times, {rect.right() - 50, rect.y + 6},
                   frame.tr(words::close)))
        at.words = false;
    drawWords(frame, model, at, {rect.x + 18, rect.y + 14, rect.w - 36, rect.h - 32});
    if (frame.key(Key::Escape)) at.words = false;
    frame.lower();
}

} // namespace

void openSketch(const Model& model, View& view, bool words) {
    if (model.work == nullptr) return;
    const auto& scene = sceneTold(model, view.play);
    auto& at = view.sketch;
    const bool asked = scene.sketch || scene.describe;
    at.page = asked ? session::PageId{scene.id} : session::freePage;
    at.prompt = scene.sketch ? scene.sketch->prompt : asked ? *scene.describe : words::freePrompt;
    at.describePrompt = scene.describe ? *scene.describe : Text{};
    at.title = scene.sketch ? nameOf(scene.sketch->pattern) : words::freePage;
    at.live.clear();
    at.erasing.clear();
    at.drawing = false;
    at.description.set(model.work->description(at.page));
    at.description.focus(words);
    at.words = words;
    at.changedAt = -1;
    view.screen = Screen::Sketch;
}

void flushDescription(View& view, Intents& intents) {
    auto& at = view.sketch;
    if (at.changedAt < 0) return;
    at.changedAt = -1;
    intents.emplace_back(intent::Describe{at.page, at.description.text()});
}

void drawSketch(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (model.work == nullptr) return;
    auto& at = view.sketch;
    if (at.changedAt >= 0) frame.memory().moving = true;
    takeShortcuts(frame, model, view, intents);
    const auto breadth = frame.breadth();
    const bool wide = breadth == Breadth::Wide;
    Rect area;
    if (breadth == Breadth::Stacked) {
        drawTools(frame, at, {8, 70, 0, 0}, true);
        frame.beginScroll("palette", {164, 72, frame.width() - 172, 56});
        const int rows = drawPalette(frame, model, at, intents, {164, 78, frame.width() - 184, 44});
        frame.endScroll(8 + 48 * static_cast<float>(rows));
        area = {8, 138, frame.width() - 16, frame.height() - 146};
    } else {
        drawTools(frame, at, {space::margin, 88, 72, 0}, false);
        const float right = wide ? frame.width() - 392 : frame.width() - space::margin;
        area = {112, 80, right - 112, frame.height() - 80 - 96};
        drawPalette(frame, model, at, intents, {112, frame.height() - 72, paletteWidth(), 44});
        if (wide) drawWords(frame, model, at, {frame.width() - 360, 80, 336, frame.height() - 80 - 28});
    }
    const auto canvas = fitted(area);
    drawPage(frame, model, at, canvas);
    takePointer(frame, model, at, intents, canvas);
    if (!wide && at.words) {
        const float width = std::min(frame.width() - 32, 420.0F);
        drawWordsDrawer(frame, model, view, {frame.width() - width - 12, 72, width, frame.height() - 84});
    }
    drawBar(frame, model, view);
    const bool leaving = view.screen != Screen::Sketch || view.overlay != Overlay::None;
    if (leaving && at.drawing) finishStroke(at, intents);
    if (at.changedAt >= 0 &&
        (leaving || !at.description.focused() || frame.seconds() - at.changedAt > pauseInTyping))
        flushDescription(view, intents);
}

} // namespace alur::ui
