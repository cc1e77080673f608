// The tools at the side, their options, and the row of colours and widths.
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

struct Tool {
    SketchTool tool;
    const char* id;
    Icon icon;
    const Text* words;
    Key key;
    const char* cap;
    bool options;
};

const std::array<Tool, 9>& tools() {
    static const std::array<Tool, 9> all{{
        {SketchTool::Select, "tool.select", Icon::MousePointer, &words::selectTool, Key::V, "V", true},
        {SketchTool::Pen, "tool.pen", Icon::Pencil, &words::pen, Key::P, "P", true},
        {SketchTool::Marker, "tool.marker", Icon::PaintBrush, &words::marker, Key::M, "M", false},
        {SketchTool::Eraser, "tool.eraser", Icon::Eraser, &words::eraser, Key::E, "E", true},
        {SketchTool::Figure, "tool.figure", Icon::SquareO, &words::figures, Key::G, "G", true},
        {SketchTool::Text, "tool.text", Icon::Font, &words::textTool, Key::T, "T", false},
        {SketchTool::Symbol, "tool.symbol", Icon::Users, &words::symbols, Key::S, "S", false},
        {SketchTool::Laser, "tool.laser", Icon::Bullseye, &words::pointerTool, Key::X, "X", false},
        {SketchTool::Hand, "tool.hand", Icon::HandPaper, &words::hand, Key::H, "H", false},
    }};
    return all;
}

struct FigureChoice {
    sketch::FigureKind kind;
    Icon icon;
    const Text* words;
    Key key;
    const char* cap;
};

const std::array<FigureChoice, 4>& figures() {
    static const std::array<FigureChoice, 4> all{{
        {sketch::FigureKind::Line, Icon::Minus, &words::line, Key::L, "L"},
        {sketch::FigureKind::Arrow, Icon::LongArrowRight, &words::arrow, Key::A, "A"},
        {sketch::FigureKind::Rectangle, Icon::SquareO, &words::rectangle, Key::R, "R"},
        {sketch::FigureKind::Ellipse, Icon::ShapeCircle, &words::ellipse, Key::O, "O"},
    }};
    return all;
}

Icon figureIcon(sketch::FigureKind kind) { return figures()[static_cast<std::size_t>(kind)].icon; }

constexpr float tileWidth = 72;

/// A tile with a glyph over a word and the key at its corner; a narrow one has its glyph alone, and the word
/// under the pointer.
bool tile(Frame& frame, const Tool& tool, Icon icon, const Rect& rect, bool chosen) {
    const auto& label = frame.tr(*tool.words);
    const auto press = frame.press(tool.id, rect, label);
    if (chosen) frame.fill(rect, Tone::Teluk, space::radiusControl);
    else if (press.hovered || press.focused) frame.fill(rect, Tone::Tint, space::radiusControl);
    const Tone ink = chosen ? Tone::On : Tone::Ink;
    if (press.focused) focusRing(frame, chosen ? rect.inset(-4) : rect, space::radiusControl);
    if (rect.w < tileWidth) {
        frame.icon(icon, rect.centre(), 22, ink);
        if (press.hovered) tooltip(frame, rect, label);
        return press.clicked;
    }
    frame.icon(icon, {rect.centre().x - 6, rect.y + 18}, 20, ink);
    frame.textRight(rect.right() - 6, rect.y + 3, Type::Label, chosen ? Tone::On : Tone::Soft, tool.cap);
    frame.textCentred(rect.centre().x, rect.bottom() - 27, chosen ? Type::LabelBold : Type::Label, ink,
                      label);
    return press.clicked;
}

Icon iconOf(const SketchView& at, const Tool& tool) {
    return tool.tool == SketchTool::Figure ? figureIcon(at.figure) : tool.icon;
}

} // namespace

void chooseTool(SketchView& at, SketchTool tool) {
    const bool shapes = tool == SketchTool::Figure;
    at.options = at.tool == tool ? !at.options : shapes;
    at.tool = tool;
    at.armed.reset();
    at.relation.reset();
    at.relationFrom = 0;
    if (tool != SketchTool::Select && tool != SketchTool::Symbol) at.selected.clear();
}

void drawTools(Frame& frame, SketchView& at, const Rect& rect, bool across) {
    const auto count = tools().size();
    const auto inRow = across && rect.h > 100 ? (count + 1) / 2 : count; // two rows where one is too narrow
    const float step = across ? std::min(tileWidth + 4, rect.w / static_cast<float>(inRow))
                              : std::min(66.0F, rect.h / static_cast<float>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const auto& tool = tools()[i];
        const float way = step * static_cast<float>(i % inRow), row = i < inRow ? 0 : 60;
        const Rect place = across ? Rect{rect.x + way, rect.y + row, step - 4, 58}
                                  : Rect{rect.x, rect.y + way, tileWidth, step - 4};
        if (tile(frame, tool, iconOf(at, tool), place, at.tool == tool.tool)) chooseTool(at, tool.tool);
    }
}

namespace {

struct Option {
    std::string id;
    Icon icon;
    const Text* words;
    std::string cap;
    bool on;
};

std::vector<Option> optionsOf(const SketchView& at) {
    switch (at.tool) {
    case SketchTool::Pen:
        return {{"option.smooth", Icon::LineChart, &words::smooth, "", at.smooth},
                {"option.varied", Icon::PaintBrush, &words::varied, "", at.varied}};
    case SketchTool::Eraser:
        return {{"option.whole", Icon::Eraser, &words::wholeStrokes, "", !at.partial},
                {"option.partial", Icon::Minus, &words::partsOnly, "", at.partial}};
    case SketchTool::Select:
        return {{"option.box", Icon::SquareO, &words::byBox, "", !at.lasso},
                {"option.lasso", Icon::ShapeCircle, &words::byLasso, "", at.lasso}};
    case SketchTool::Figure: {
        std::vector<Option> options;
        for (const auto& figure : figures())
            options.push_back({std::string("option.figure.") + figure.cap, figure.icon, figure.words,
                               figure.cap, at.figure == figure.kind});
        return options;
    }
    default: return {};
    }
}

void choose(SketchView& at, const std::string& id) {
    if (id == "option.smooth") at.smooth = !at.smooth;
    if (id == "option.varied") at.varied = !at.varied;
    if (id == "option.whole" || id == "option.partial") at.partial = id == "option.partial";
    if (id == "option.box" || id == "option.lasso") at.lasso = id == "option.lasso";
    for (const auto& figure : figures())
        if (id == std::string("option.figure.") + figure.cap) at.figure = figure.kind;
    at.options = false; // so that the next press draws
}

} // namespace

void drawToolOptions(Frame& frame, SketchView& at, const Rect& rail) {
    const auto options = optionsOf(at);
    if (!at.options || options.empty()) return;
    float width = 0;
    for (const auto& option : options)
        width = std::max(width, frame.textWidth(Type::LabelBold, frame.tr(*option.words)));
    width += 124;
    const bool across = rail.w > rail.h;
    const float step = std::min(66.0F, rail.h / static_cast<float>(tools().size()));
    const float high = 16 + 52 * static_cast<float>(options.size());
    const float beside = rail.y + step * static_cast<float>(at.tool);
    const float y = std::min(across ? rail.bottom() + 6 : beside, frame.height() - high - 12);
    const Rect panel{across ? rail.right() - width : rail.right() + 8, y, width, high};
    frame.raise();
    frame.fill(panel.moved(0, 2), Tone::Line, space::radiusCard);
    frame.fill(panel, Tone::Page, space::radiusCard);
    frame.outline(panel, Tone::Edge, 1.5F, space::radiusCard);
    std::string chosen;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto& option = options[i];
        const Rect row{panel.x + 8, panel.y + 8 + 52 * static_cast<float>(i), panel.w - 16, 50};
        const auto press = frame.press(option.id, row, frame.tr(*option.words));
        if (press.hovered || press.focused) frame.fill(row, Tone::Tint, space::radiusControl);
        frame.icon(option.icon, {row.x + 20, row.centre().y}, 20, Tone::Ink);
        frame.text(row.x + 42, row.centre().y - 13, option.on ? Type::LabelBold : Type::Label, Tone::Ink,
                   frame.tr(*option.words));
        if (option.on) frame.icon(Icon::CheckCircle, {row.right() - 18, row.centre().y}, 19, Tone::Teluk);
        else if (!option.cap.empty())
            frame.textRight(row.right() - 12, row.centre().y - 13, Type::Label, Tone::Soft, option.cap);
        if (press.focused) focusRing(frame, row, space::radiusControl);
        if (press.clicked) chosen = option.id;
    }
    const bool elsewhere = frame.mouseWentDown() && !panel.has(frame.mouse());
    const bool escaped = frame.key(Key::Escape);
    frame.lower();
    if (!chosen.empty()) choose(at, chosen);
    if (elsewhere || escaped) at.options = false;
}

void takeToolKeys(Frame& frame, SketchView& at) {
    if (frame.control()) return;
    for (const auto& tool : tools())
        if (frame.key(tool.key)) {
            chooseTool(at, tool.tool);
            at.options = false;
        }
    for (const auto& figure : figures())
        if (frame.key(figure.key)) {
            chooseTool(at, SketchTool::Figure);
            at.figure = figure.kind;
            at.options = false;
        }
}

// --- colours and widths

const Text& nameOf(sketch::Colour colour) {
    static const std::array<const Text*, sketch::colours.size()> names{
        &words::colourInk,     &words::colourCircle, &words::colourTriangle, &words::colourSquare,
        &words::colourDiamond, &words::colourStar,   &words::colourRed,      &words::colourLilac};
    return *names[static_cast<std::size_t>(colour)];
}

namespace {

bool swatch(Frame& frame, sketch::Colour colour, Vec corner, float width, bool chosen) {
    const auto number = std::to_string(static_cast<int>(colour) + 1);
    const auto& name = frame.tr(nameOf(colour));
    const Rect rect{corner.x, corner.y, width, 44};
    const auto press = frame.press("colour." + std::to_string(static_cast<int>(colour)), rect, name);
    if (frame.theme() == Theme::Dark) frame.fillRgb(rect, rgb(Tone::Paper, Theme::Light), 22);
    frame.dot(rect.centre(), 15, sketch::rgbOf(colour));
    if (chosen) frame.ring(rect.centre(), 21, Tone::Teluk, 3);
    if (press.focused) focusRing(frame, rect.inset(-3), 25);
    if (press.hovered || press.focused) tooltip(frame, rect, name + " · " + number);
    return press.clicked;
}

bool widthTile(Frame& frame, sketch::Width width, Vec corner, bool chosen) {
    static const std::array<const Text*, 4> names{&words::fine, &words::medium, &words::broad, &words::thick};
    static constexpr std::array<float, 4> shown{2, 4, 8, 14};
    const auto i = static_cast<std::size_t>(width);
    const auto& name = frame.tr(*names[i]);
    const Rect rect{corner.x, corner.y, 44, 44};
    const auto press = frame.press("width." + std::to_string(i), rect, name);
    if (chosen || press.hovered) frame.fill(rect, Tone::Tint, space::radiusControl);
    frame.fill({rect.x + 9, rect.centre().y - shown[i] / 2, 26, shown[i]}, Tone::Ink, shown[i] / 2);
    if (chosen) frame.outline(rect, Tone::Teluk, 2, space::radiusControl);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    if (press.hovered || press.focused) tooltip(frame, rect, name);
    return press.clicked;
}

bool sizeTile(Frame& frame, sketch::TextSize size, Vec corner, bool chosen) {
    static const std::array<const Text*, 3> names{&words::textSmall, &words::textMedium, &words::textLarge};
    static constexpr std::array types{Type::Label, Type::Head, Type::Figure};
    const auto i = static_cast<std::size_t>(size);
    const auto& name = frame.tr(*names[i]);
    const Rect rect{corner.x, corner.y, 56, 44};
    const auto press = frame.press("size." + std::to_string(i), rect, name);
    if (chosen || press.hovered) frame.fill(rect, Tone::Tint, space::radiusControl);
    frame.textCentred(rect.centre().x, rect.centre().y - face(types[i]).line / 2, types[i], Tone::Ink, "A");
    if (chosen) frame.outline(rect, Tone::Teluk, 2, space::radiusControl);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    if (press.hovered || press.focused) tooltip(frame, rect, name);
    return press.clicked;
}

/// What lies side by side, and in further rows where it is too wide for one.
class Row {
public:
    Row(Frame& frame, const Rect& rect) : frame_(frame), rect_(rect), x(rect.x), y(rect.y) {}
    void part(float width) { // from what stands before it
        if (x + 20 + width > rect_.right() + 0.5F) {
            x = rect_.x;
            y += 48;
            ++rows;
            return;
        }
        frame_.line({x + 10, y + 4}, {x + 10, y + 40}, Tone::Line, 1);
        x += 20;
    }
    Vec take(float width) {
        const Vec corner{x, y};
        x += width;
        return corner;
    }
    int rows = 1;

private:
    Frame& frame_;
    Rect rect_;

public:
    float x, y;
};

void drawZoom(Frame& frame, SketchView& at, const Canvas& canvas, Row& row) {
    const Vec middle = canvas.area.centre();
    if (iconButton(frame, "zoom.out", Icon::SearchMinus, row.take(44), frame.tr(words::zoomOut) + " · −",
                   at.zoom > 1))
        zoomBy(at, canvas, 0.8F, middle);
    const Vec corner = row.take(64);
    const Rect rect{corner.x, corner.y, 64, 44};
    const auto percent = std::to_string(static_cast<int>(std::lround(at.zoom * 100))) + " %";
    const auto press = frame.press("zoom.whole", rect, frame.tr(words::wholePage));
    if (press.hovered || press.focused) frame.fill(rect, Tone::Tint, space::radiusControl);
    frame.textCentred(rect.centre().x, rect.y + 9, Type::Label, Tone::Ink, percent);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    if (press.hovered || press.focused) tooltip(frame, rect, frame.tr(words::wholePage) + " · Home");
    if (press.clicked) at.zoom = 1;
    if (iconButton(frame, "zoom.in", Icon::SearchPlus, row.take(44), frame.tr(words::zoomIn) + " · +",
                   at.zoom < 4))
        zoomBy(at, canvas, 1.25F, middle);
}

} // namespace

int drawPalette(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                const Rect& rect) {
    Row row(frame, rect);
    const bool draws =
        at.tool != SketchTool::Select && at.tool != SketchTool::Symbol && at.tool != SketchTool::Text;
    const float each = std::min(44.0F, rect.w / static_cast<float>(sketch::colours.size()));
    for (const auto colour : sketch::colours)
        if (swatch(frame, colour, row.take(each), each, at.colour == colour)) {
            at.colour = colour;
            if (!at.selected.empty()) recolour(model, at, intents);
            else if (draws && at.tool != SketchTool::Marker && at.tool != SketchTool::Figure)
                chooseTool(at, SketchTool::Pen), at.options = false;
        }
    row.part(4 * 44);
    if (at.tool == SketchTool::Text) {
        for (std::size_t i = 0; i < sketch::textSizes; ++i)
            if (const auto size = static_cast<sketch::TextSize>(i);
                sizeTile(frame, size, row.take(58), at.textSize == size)) {
                at.textSize = size;
                if (at.typing && !at.typing->label && at.typing->item == 0) at.typing->box.size = size;
            }
    } else {
        for (const auto width : sketch::widths)
            if (widthTile(frame, width, row.take(44), at.width == width)) {
                at.width = width;
                if (!at.selected.empty()) rewiden(model, at, intents);
            }
    }
    row.part(92);
    const auto* history = model.work->sketch(at.page);
    const bool canUndo = history != nullptr && history->canUndo() && !model.readOnly;
    const bool canRedo = history != nullptr && history->canRedo() && !model.readOnly;
    if (iconButton(frame, "undo", Icon::Undo, row.take(48), frame.tr(words::undo) + " · Ctrl Z", canUndo))
        happen(intents, session::SketchUndone{at.page});
    if (iconButton(frame, "redo", Icon::Redo, row.take(44), frame.tr(words::redo) + " · Ctrl Y", canRedo))
        happen(intents, session::SketchRedone{at.page});
    row.part(152);
    drawZoom(frame, at, canvas, row);
    return row.rows;
}

} // namespace alur::ui
