// The parts of the sketch studio, for one another.
#pragma once

#include "ui/screens.h"
#include "ui/sketch_view.h"

namespace alur::ui {

/// The page on the screen: how page units and logical units go over into each other.
struct Canvas {
    Rect area;      // of the window
    Rect paper;     // may be larger than the area
    float zoom = 1; // logical units a page unit

    Vec toScreen(sketch::Point point) const { return {paper.x + point.x * zoom, paper.y + point.y * zoom}; }
    sketch::Point toPage(Vec at) const { return {(at.x - paper.x) / zoom, (at.y - paper.y) / zoom}; }
    Rect toScreen(const sketch::Box& box) const {
        const Vec corner = toScreen(box.least);
        return {corner.x, corner.y, box.width() * zoom, box.height() * zoom};
    }
    Rect shown() const { return intersection(area, paper); }
};
Canvas canvasIn(SketchView& at, const Rect& area);
/// Zooms so that what lies at `around` stays there.
void zoomBy(SketchView& at, const Canvas& canvas, float factor, Vec around);

const sketch::Page& pageOf(const Model& model, const SketchView& at);
/// What the hand draws and has not let go of; `finished`: as it will be kept.
std::optional<sketch::Item> liveItem(const SketchView& at, bool finished);
sketch::Ground groundOf(const Model& model, const SketchView& at);
const Text& nameOf(sketch::Colour colour);
const Text& nameOf(const sketch::Ground& ground);
const Text& nameOf(sketch::StampKind kind);
const Text& nameOf(sketch::RelationKind kind);

void happen(Intents& intents, session::Happening what);
void edit(const SketchView& at, Intents& intents, sketch::Edit edit);

// --- the canvas
void takePointer(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas);
void finishStroke(const Model& model, SketchView& at, Intents& intents);
void drawCanvas(Frame& frame, const Model& model, SketchView& at, const Canvas& canvas);
/// Puts down what is typed on the page.
void finishTyping(const Model& model, SketchView& at, Intents& intents);
void drawTyping(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas);

// --- what is selected
void takeSelecting(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                   bool pressed);
void drawSelection(Frame& frame, const Model& model, const SketchView& at, const Canvas& canvas);
void drawSelectionBar(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Rect& area);
void takeSelectionKeys(Frame& frame, const Model& model, SketchView& at, Intents& intents);
/// The items as they are while they are dragged; empty where none is.
std::vector<sketch::Item> draggedItems(const sketch::Page& page, const SketchView& at);
void recolour(const Model& model, const SketchView& at, Intents& intents);
void rewiden(const Model& model, const SketchView& at, Intents& intents);
void pasteHere(const Model& model, SketchView& at, Intents& intents);
void beginTyping(SketchView& at, const sketch::Item& item);

// --- tools and symbols
void drawTools(Frame& frame, SketchView& at, const Rect& rect, bool across);
/// Beside the tools, over the canvas.
void drawToolOptions(Frame& frame, SketchView& at, const Rect& rail);
void chooseTool(SketchView& at, SketchTool tool);
void takeToolKeys(Frame& frame, SketchView& at);
/// In rows where it is too wide for one; returns how many.
int drawPalette(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                const Rect& rect);
inline constexpr float symbolsHeight = 142;
void drawSymbols(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas,
                 const Rect& rect);

/// A person or a service of the case that the players know.
struct Known {
    std::string who; // "person:salmah"
    Text name;
    bool service = false;
    sketch::Stamp stamp; // as it is set down on this page
};
std::vector<Known> knownOf(const Model& model, const SketchView& at, Language language);
bool isOnPage(const sketch::Page& page, const std::string& who);
/// A stamp in the hand.
void arm(SketchView& at, sketch::Stamp stamp, std::string name);
/// Sets a stamp down and selects it.
void place(const Model& model, SketchView& at, Intents& intents, sketch::Stamp stamp);

// --- beside and over the canvas
void drawBeside(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Rect& rect);
void drawPages(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect);
void openPage(const Model& model, View& view, const session::PageId& page);
void drawReplayBar(Frame& frame, const Model& model, SketchView& at, const Rect& rect);
void toggleReplay(const Frame& frame, const Model& model, SketchView& at);
/// Small marks into a box of logical units.
void drawMarks(Frame& frame, const sketch::Marks& marks);

} // namespace alur::ui
