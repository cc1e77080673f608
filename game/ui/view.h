// Where the screens stand: forgotten on leaving, never part of the record.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "scenario/method.h"
#include "session/entry.h"
#include "ui/author_view.h"
#include "ui/frame.h"
#include "ui/sketch_view.h"

namespace alur::ui {

enum class Screen {
    Home,
    Notes,
    Play,
    Sketch,
    Result,
    Present,
    Settings,
    Problems,
    SetUp,
    Board,
    HandOver,
    Mapping,
    Test,
    Comparison,
    Author
};
enum class Overlay { None, Menu, Keys, Pause, LeaveProgram };
enum class FileTab { People, Facts, Barriers, Records };
enum class ResultTab { Summary, Way, Indicators, TurningPoints, Steps, Questions };

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

struct ResultView {
    ResultTab tab = ResultTab::Summary;
    std::optional<scenario::Indicator> open; // the indicator whose evidence is shown
    std::optional<std::size_t> step;         // to be brought into view, then marked
    std::optional<std::size_t> marked;
};

/// The fields of the questions, and of the lessons, that are typed into.
struct QuestionsView {
    std::vector<TextArea> fields;
    TextArea lessons;
    std::vector<std::string> loaded; // what the fields were filled with
    std::string lessonsLoaded;
    bool filled = false;
    double changedAt = -1;        // when a question was last changed and not yet handed on
    double lessonsChangedAt = -1; // and the lessons
};

/// What the projector shows.
enum class Projected {
    Nothing,
    Slide,
    Sketch,
    Calm,
    Lot,        // who is in which group
    Mapping,    // reported and handled cases
    Question,   // of the test
    Group,      // a group's play, large and without controls
    Timers,     // every group's time
    Comparison, // as far as it is revealed
    Check       // whether the projector shows all that it should
};

/// The projector: what is on it, and where it is. Screens set it, the program follows.
struct ProjectorView {
    Projected what = Projected::Nothing;
    std::string slide;        // the id of the slide that is shown
    session::GroupId group;   // whose play or sketch is shown
    std::size_t question = 0; // of the test; and whether its answer is told
    bool reason = false;
    double since = 0; // when it came, by the clock of all motion: sketches are drawn anew from then on
    bool blank = false;
    bool frozen = false; // it keeps what it shows, whatever happens here
    bool laser = false;
    struct Spot {
        Vec at; // 0 … 1 of the slide's width and height
        double since = 0;
    };
    std::vector<Spot> trail; // of the laser pointer, the latest last
    PageLayer page;          // of the sketch that is shown
    sketch::Marks live;      // what is being drawn on it, with the hand still down
    std::size_t livePoints = 0;

    bool wanted = false;        // a window of its own, where there is a display for it
    std::optional<int> display; // which one, as Model::displays counts them; empty: the first that is free
    bool swap = false;          // this window and that one are to change places
    float foot = 0;             // of that window: where its own buttons stand, no press on the slide
    bool here = false;          // there is no other display: it is shown in this window, full screen
    Memory memory;              // of the projector's own window
};

/// The presenter's side.
struct PresentView {
    bool overview = false;
    double timerSince = -1; // when the timer was last started; negative: it stands
    double timerSpent = 0;  // seconds until then
    int minutes = 10;       // that are planned
    double movedAt = -1;    // when the pointer last moved over a slide that fills the window
};

enum class SetUpTab { Session, People, Lot };
struct SetUpView {
    SetUpTab tab = SetUpTab::Session;
    bool filled = false; // the fields hold what the session says
    TextArea name, place, date, roster;
    double changedAt = -1;   // when a field was last changed and not yet handed on
    session::Roster reading; // of what stands in the roster's field
    bool rosterChanged = false;
    bool files = false;  // the dialog with files is open
    bool pin = false;    // the PIN is being set
    std::string casesOf; // the group whose case is being chosen
    int held = 0;        // the person who is being moved; 0: nobody
    bool dragging = false;
    Vec heldFrom;
    std::size_t lots = 0; // how many were drawn while this screen was open: each is shown anew
};

struct BoardView {
    std::string putInto; // the group into whose play something is being put
    TextArea note;
    bool projector = false; // what the projector shows is being chosen
};

struct TestView {
    session::TestTime time = session::TestTime::Before;
    bool byGroups = false;
    std::size_t question = 0;
    int person = 0; // whose answer comes next, beside Room::people; or which group's
    bool result = false;
    bool reason = false; // the right answer and its reason are shown
};

struct ComparisonView {
    bool ranked = false;
    std::string marking; // the group whose work is being marked
    session::GroupId by; // empty: by the facilitator
};

/// What is asked of a session in the list of those that can be continued.
struct SessionsView {
    enum class Step { None, Menu, Name, Erase, EraseForGood, Files };
    Step step = Step::None;
    std::string key;
    std::string name;
    TextArea field;
};

/// The facilitator's PIN, asked for before what follows.
struct PinView {
    enum class Purpose { None, Board, TakeBack };
    Purpose purpose = Purpose::None;
    std::string digits;
    bool wrong = false;
};

struct View {
    Screen screen = Screen::Home;
    Screen before = Screen::Home; // where Settings leads back to
    Overlay overlay = Overlay::None;
    PlayView play;
    SketchView sketch;
    ResultView result;
    QuestionsView questions;
    PresentView present;
    ProjectorView projector;
    SetUpView setUp;
    BoardView board;
    TestView test;
    ComparisonView comparison;
    SessionsView sessions;
    PinView pin;
    AuthorView author;
    std::string problemsOf;      // the case whose problems are shown
    bool leaving = false;        // the result was left for the first page
    bool pasteSketch = false;    // asked for in the bar above the canvas
    bool exportSketches = false; // likewise
    Memory memory;
};

} // namespace alur::ui
