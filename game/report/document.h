// The report as a document in one language: what stands on its pages, one block after the other. The PDF and
// the HTML are the same blocks, set differently.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "report/picture.h"
#include "report/report.h"

namespace alur::report {

enum class Style { Body, Soft, Strong, Label };

struct Heading {
    int level = 1; // 1 … 3; 1 and 2 stand in the contents
    std::string text;
    bool newPage = false;
    std::optional<Picture> sign;
};

struct Paragraph {
    std::string text; // lines are broken where it says so
    Style style = Style::Body;
    bool leads = false; // to what follows: no page ends between them
};

/// Two columns: what, and what it is.
struct Facts {
    std::vector<std::pair<std::string, std::string>> rows;
};

/// The great figures side by side.
struct Figures {
    std::vector<std::pair<std::string, std::string>> each; // "Alur", "77 %"
};

/// A line of a list, with what belongs to it below.
struct Item {
    enum class Sign { Dot, Counted, Missing, Number };
    Sign sign = Sign::Dot;
    int number = 0;
    std::string text;
    std::vector<Paragraph> below;
};

/// Pictures side by side; each as wide as its share of the line.
struct Drawings {
    struct One {
        Picture picture;
        float share = 1;
        bool framed = false;
    };
    std::vector<One> each;
    bool leads = false;
};

struct Cell {
    std::vector<Paragraph> lines;
};

struct Table {
    enum class Align { Start, End, Middle };
    struct Column {
        std::string head;
        float share = 1; // of the width
        Align align = Align::Start;
        std::optional<Picture> sign;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; // each as long as columns
    float leastHeight = 0;               // of a row, in points: room to write by hand
    bool ruled = false;                  // columns too, to be filled in
};

/// Room before what follows, in points.
struct Gap {
    float height = 8;
};

using Block = std::variant<Heading, Paragraph, Facts, Figures, Item, Drawings, Table, Gap>;

struct Document {
    Language language = Language::Id;
    std::string title;    // of the cover and of the running head
    std::string overline; // above it: what kind of paper this is
    Facts cover;
    std::vector<std::pair<Picture, std::string>> groups; // on the cover
    std::string maker;                                   // the program and its version
    std::vector<Block> blocks;
};

Document documentOf(const Report& report, Language language);

} // namespace alur::report
