// What the explorer found in the case, as it comes.
#include <algorithm>

#include "ui/author_parts.h"
#include "ui/author_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using Search = AuthorOpen::Search;

std::ptrdiff_t toMend(const AuthorOpen& open) {
    return std::count_if(open.findings.begin(), open.findings.end(),
                         [](const AuthorFinding& one) { return !one.figure; });
}

/// One finding; returns the height.
float drawFinding(Frame& frame, const AuthorFinding& one, const AuthorOpen& open, std::size_t index,
                  View& view, Intents& intents, const Rect& rect) {
    const float x = rect.x + 34, width = rect.w - 34;
    float y = rect.y;
    frame.icon(one.figure ? Icon::LineChart : Icon::Exclamation, {rect.x + 11, y + 14}, 20,
               one.figure ? Tone::Soft : Tone::Bata);
    y += frame.paragraph(x, y, width, Type::Read, Tone::Ink, frame.tr(one.text)) + 2;
    y += frame.paragraph(x, y, width, Type::Label, Tone::Ink, frame.tr(one.advice));
    y += frame.paragraph(x, y, width, Type::Label, Tone::Soft, frame.tr(one.basis)) + 8;
    if (one.figure && one.line == 0) return y - rect.y;
    const auto number = std::to_string(index);
    const auto editId = "find.edit." + number, mapId = "find.map." + number;
    float at = x;
    const auto place = [&](const Button& wanted) {
        const float wide = buttonWidth(frame, wanted);
        if (at > x && at + wide > rect.right()) at = x, y += 56;
        const bool pressed = wide <= width
                                 ? buttonAt(frame, wanted, at, y)
                                 : iconButton(frame, wanted.id, *wanted.icon, {at, y}, wanted.label);
        at += std::min(wide, width) + 8;
        return pressed;
    };
    const auto line = one.line == 0 ? frame.tr(words::openInEditor)
                                    : frame.tr(words::lineNumber) + " " + std::to_string(one.line);
    if (place({.id = editId, .label = line, .icon = Icon::ExternalLink}))
        intents.emplace_back(intent::Author{author::Edit{open.card.path, one.line, 0}});
    if (!one.scene.empty() && place({.id = mapId, .label = frame.tr(words::showOnMap), .icon = Icon::Map})) {
        view.author.tab = AuthorTab::Map;
        view.author.map.here = one.scene;
        view.author.map.showHere = true;
        frame.focus("map");
    }
    return y + 60 - rect.y;
}

/// How far the search is, and the button to begin or stop it; returns the height.
float drawProgress(Frame& frame, const AuthorOpen& open, Intents& intents, const Rect& rect) {
    const bool runs = open.search == Search::Running;
    const Button button{.id = "search_case",
                        .label = frame.tr(runs                            ? words::stopSearch
                                          : open.search == Search::NotYet ? words::searchNow
                                                                          : words::searchAgain),
                        .icon = runs ? Icon::Times : Icon::Search,
                        .enabled = open.scenario != nullptr};
    const float wide = buttonWidth(frame, button);
    const bool beside = rect.w > wide + 260;
    const float room = beside ? rect.w - wide - 24 : rect.w;
    std::string told = frame.tr(words::searchNotYet);
    if (open.scenario == nullptr) told = frame.tr(words::searchNeedsCase);
    else if (runs) told = fill(frame.tr(words::searching), {std::to_string(open.searched)});
    else if (open.search == Search::GivenUp) told = frame.tr(words::searchStopped);
    else if (open.search == Search::Done)
        told = open.findings.empty() ? frame.tr(words::nothingToMend)
                                     : fill(frame.tr(words::countOfFindings), {std::to_string(toMend(open))});
    float y = rect.y;
    const float text = frame.paragraph(rect.x, y + 10, room, Type::Label, Tone::Soft, told);
    if (runs)
        bar(frame, {rect.x, y + 14 + text, std::min(room, 480.0F), 8},
            static_cast<float>(open.searched) / 100, Tone::Teluk);
    const float buttonAtY = beside ? y : y + text + 30;
    if (buttonAt(frame, button, beside ? rect.right() - wide : rect.x, buttonAtY))
        intents.emplace_back(intent::Author{author::Search{!runs}});
    return (beside ? std::max(text + 30, 58.0F) : text + 88.0F) + 6;
}

} // namespace

void drawAuthorFindings(Frame& frame, const AuthorOpen& open, View& view, Intents& intents, const Rect& rect,
                        const Head& head) {
    frame.card(rect);
    const float margin = frame.breadth() == Breadth::Stacked ? 16 : 28;
    frame.beginScroll("findings", rect.inset(2));
    const float x = rect.x + margin, width = rect.w - 2 * margin;
    float y = rect.y + (head ? 12 : 18);
    if (head) y += head({x, y, width, 0}) + 8;
    y += drawProgress(frame, open, intents, {x, y, width, 0});
    for (std::size_t i = 0; i < open.findings.size(); ++i) {
        frame.line({x, y}, {x + width, y}, Tone::Line, 1);
        y += 14;
        y += drawFinding(frame, open.findings[i], open, i, view, intents, {x, y, width, 0}) + 4;
    }
    frame.endScroll(y + 8 - rect.y);
}

} // namespace alur::ui
