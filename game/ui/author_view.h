// Where the author's screens stand.
#pragma once

#include <string>
#include <vector>

#include "ui/author_model.h"
#include "ui/frame.h"
#include "ui/text_area.h"

namespace alur::ui {

enum class AuthorSort { Title, State, Group, Changed };
enum class AuthorTab { Problems, Map, Findings };

/// Which part of the map is seen, and how large. `at`: the unit of the map in the middle.
struct MapView {
    Vec at;
    float zoom = 0;        // logical units a unit of the map; 0: not looked at yet
    std::string here;      // the scene that the keys stand at
    bool showHere = false; // it is to be brought into the middle
    std::size_t edge = 0;  // of those that leave it: which is marked
    bool dragging = false;
    Vec dragFrom;
    bool dragged = false;
    std::vector<std::string> trail; // the scenes that the keys came by
    TextArea search;
    std::string missed; // what was searched for and is not there
    bool panel = false; // the scene's panel is open
    casework::Prepared prepared;
};

struct AuthorView {
    enum class Step { None, New, Menu, Import, Kept, Restore };
    AuthorSort sort = AuthorSort::Title;
    AuthorTab tab = AuthorTab::Problems;
    Step step = Step::None;
    std::string group;       // of the case to be made
    TextArea title;          // likewise
    bool titleAsked = false; // it was missing
    TextArea search;
    std::size_t kept = 0; // the earlier version that is asked about
    MapView map;

    // What is shown, in its order: made anew when the list or the wish changes.
    std::vector<std::size_t> order;
    std::size_t orderOf = 0; // AuthorModel::listed
    AuthorSort orderedBy = AuthorSort::Title;
    std::string orderedFor;
    Language orderedIn = Language::Id;
};

} // namespace alur::ui
