// Where the screens stand: forgotten on leaving, never part of the record.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "scenario/method.h"
#include "session/entry.h"
#include "ui/frame.h"
#include "ui/text_area.h"

namespace alur::ui {

enum class Screen { Home, Notes, Play, Sketch, Result, Settings, Problems };
enum class Overlay { None, Menu, Keys, Pause, LeaveProgram };
enum class FileTab { People, Facts, Barriers, Records };
enum class ResultTab { Summary, Way, Indicators, Steps };
enum class SketchTool { Pen, Eraser };

struct PlayView {
    FileTab tab = FileTab::People;
    bool drawer = false;             // narrow and stacked: the case file lies over the story
    std::uint32_t picked = 0;        // several-pick scenes: what is ticked so far
    std::optional<std::size_t> told; // the step whose consequence is on the right page
    std::size_t line = 0;            // which dialogue lines are shown
    int sceneShown = -1;             // to notice that another scene has come
    std::size_t stepsShown = 0;
    bool summaryRead = false;
};

struct SketchView {
    session::PageId page;
    Text title;
    Text prompt;
    Text describePrompt;
    SketchTool tool = SketchTool::Pen;
    sketch::Colour colour = sketch::Colour::Ink;
    sketch::Width width = sketch::Width::Medium;
    std::vector<sketch::Point> live; // the stroke under the pointer
    std::set<sketch::StrokeId> erasing;
    bool drawing = false;
    bool words = false; // narrow: the description lies over the canvas
    TextArea description;
    double changedAt = -1; // when the text was last changed and not yet handed on
};

struct ResultView {
    ResultTab tab = ResultTab::Summary;
    std::optional<scenario::Indicator> open; // the indicator whose evidence is shown
    std::optional<std::size_t> step;         // to be brought into view, then marked
    std::optional<std::size_t> marked;
};

struct View {
    Screen screen = Screen::Home;
    Screen before = Screen::Home; // where Settings leads back to
    Overlay overlay = Overlay::None;
    PlayView play;
    SketchView sketch;
    ResultView result;
    std::string problemsOf; // the case whose problems are shown
    bool leaving = false;   // the result was left for the first page
    Memory memory;
};

} // namespace alur::ui
