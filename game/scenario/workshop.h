// What `scenarios/workshop.yaml` holds: the five groups, the district's figures, the speakers, the test, the
// rubric.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace alur::scenario {

enum class Shape { Circle, Triangle, Square, Diamond, Star };

/// A group is told by its shape first, its name second, its colour third. Source: LOOK.md section 1.
struct Group {
    std::string id;
    Text name; // "Kelompok Lingkaran"
    Text kind; // "Kekerasan terhadap perempuan"
    Shape shape = Shape::Circle;
    std::uint32_t colour = 0; // 0xRRGGBB
};

struct YearFigures {
    int year = 0;
    int reported = 0;
    int handled = 0;
    Text span; // "Januari–Juli" where the year is not whole; else empty
};

struct Speaker {
    std::string id;
    Text role;
    Text topic;
    Text perspective;
    std::vector<Text> points;
};

struct Answer {
    Text text;
    bool right = false;
};

struct Question {
    std::string id;
    std::string outcome; // a … e
    Text text;
    std::vector<Answer> answers;
    Text reason;
};

struct Criterion {
    std::string id;
    Text name;
    std::vector<Text> levels; // words for 1 … 4
};

struct Workshop {
    Text title;
    std::vector<Group> groups;
    Text figuresSource;
    std::vector<YearFigures> figures;
    std::vector<Speaker> speakers;
    std::vector<Text> outcomes; // a … e
    std::vector<Question> test;
    std::vector<Criterion> rubric;

    const Group* group(std::string_view id) const;
};

} // namespace alur::scenario
