// Where the sketch studio stands: the tool in the hand, the stroke under the pointer, what is selected.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "session/session.h"
#include "sketch/replay.h"
#include "ui/page_layer.h"
#include "ui/text_area.h"

namespace alur::ui {

enum class SketchTool { Select, Pen, Marker, Eraser, Figure, Text, Symbol, Laser, Hand };
enum class SketchTab { Words, Scene, Missing }; // beside the canvas
enum class SymbolTab { People, Genogram, Ecomap, Signs };

/// What a press on the canvas sets down.
struct ArmedStamp {
    sketch::Stamp stamp;
    std::string name; // to be told apart in the palette
};

/// A move, turn or scaling of what is selected, while the pointer is down.
struct SelectionDrag {
    enum class Kind { None, Box, Lasso, Move, Scale, Turn, Corner } kind = Kind::None;
    sketch::Point from;   // where it began
    sketch::Point anchor; // what stays where it is
    std::vector<sketch::Point> lasso;
    sketch::Placement by;                // so far
    std::optional<sketch::Item> changed; // one figure or text with another shape
};

/// A text that is being typed on the page: a text box, or the label of a stamp.
struct SketchTyping {
    sketch::ItemId item = 0; // 0: a new text box
    sketch::TextBox box;
    bool label = false;
    TextArea area;
    double changedAt = -1;
};

struct SketchReplay {
    std::unique_ptr<sketch::Replay> run; // null: the page itself is shown
    double at = 0;                       // seconds into it
    double since = 0;                    // the clock at the last frame
    int speed = 4;
    bool paused = false;
};

struct SketchView {
    session::PageId page;
    std::string scene; // of the prompt; empty: none
    Text title;
    Text prompt;
    Text describePrompt;

    SketchTool tool = SketchTool::Pen;
    sketch::FigureKind figure = sketch::FigureKind::Line;
    sketch::Colour colour = sketch::Colour::Ink;
    sketch::Width width = sketch::Width::Medium;
    sketch::TextSize textSize = sketch::TextSize::Medium;
    bool smooth = true;
    bool varied = true;   // breadth follows speed or pressure
    bool partial = false; // the eraser takes only what it touches
    bool lasso = false;   // selects by a line around things
    bool options = false; // of the tool, beside its button
    SymbolTab symbols = SymbolTab::People;
    std::size_t symbolsFrom = 0; // first one shown
    std::optional<ArmedStamp> armed;
    std::optional<sketch::RelationKind> relation;
    sketch::ItemId relationFrom = 0;

    std::vector<sketch::Point> live; // the stroke under the pointer
    std::vector<sketch::Press> livePresses;
    std::vector<double> liveTimes;
    std::optional<sketch::Figure> straight; // what it became when it was held still
    std::set<sketch::ItemId> erasing;
    bool drawing = false;
    bool panning = false;
    std::vector<Trace> laser; // in page units

    std::set<sketch::ItemId> selected;
    SelectionDrag drag;
    std::optional<SketchTyping> typing;
    std::vector<sketch::Item> clipboard;
    int pasted = 0; // times: each lies a little further

    float zoom = 1; // times what fits
    sketch::Point centre{sketch::pageWidth / 2, sketch::pageHeight / 2};
    float pinch = 0; // between two fingers, at the last frame
    Vec pinchAt;

    SketchTab tab = SketchTab::Words;
    bool words = false; // narrow: the words lie over the canvas
    bool full = false;  // wide: no words beside the canvas
    bool pages = false; // the pages lie over the canvas
    TextArea description;
    double changedAt = -1; // when the text was last changed and not yet handed on
    SketchReplay replay;
    PageLayer layer;
};

} // namespace alur::ui
