// The slides of a group's work as data: what stands on each, and what the presenter may say to it.
// Source: PRODUCT.md screen 8.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/debrief.h"
#include "report/questions.h"
#include "scenario/workshop.h"
#include "session/session.h"

namespace alur::report {

struct Slide {
    enum class Kind {
        Title,
        Case,
        Sketch,
        Words, // what of a description has no room beside its sketch
        Way,
        Indicators,
        TurningPoints,
        Questions,
        Lessons,
        Thanks
    };
    Kind kind = Kind::Title;
    std::string id; // "title", "sketch.meeting", "way.2": how an arrangement names it
    Text title;
    std::vector<Text> points;            // its text, one by one
    std::optional<session::PageId> page; // of a sketch
    std::size_t from = 0;                // of the way: the first of the debrief's stops that it shows
    std::size_t count = 0;               // and how many
    std::vector<Text> notes;             // for the presenter alone
    bool hidden = false;
};

struct SlideSource {
    const session::Work& work;
    const Debrief& debrief;
    const std::vector<OpenQuestion>& questions;
    const scenario::Group* group = nullptr; // null where the workshop does not know it
    Text workshop;                          // its title
    std::vector<std::string> members;       // may be empty
    std::vector<Text> turningPoints;        // a sentence each; empty: not known
};

/// In the order of a good account: title, case, sketches with their descriptions, the way, the indicators,
/// turning points, questions, lessons, thanks. A slide without content is left out. Turning points and
/// questions are hidden until the facilitator shows them.
std::vector<Slide> slides(const SlideSource& source);

/// `slides` in the group's own arrangement; one that it does not name stays behind the one before it.
std::vector<Slide> arranged(std::vector<Slide> slides, const std::vector<session::SlidePlace>& places);
/// The arrangement in which they stand now.
std::vector<session::SlidePlace> arrangementOf(const std::vector<Slide>& slides);

} // namespace alur::report
