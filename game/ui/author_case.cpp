// A case that is being written: what it is, what is wrong with it, and the ways on from here.
#include <algorithm>
#include <array>

#include "ui/author_parts.h"
#include "ui/author_words.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"

namespace alur::ui {

namespace {

/// The first place that is worth opening: of a problem, else the file's beginning.
author::Edit editAt(const AuthorOpen& open) {
    if (open.problems.empty()) return {open.card.path, 0, 0};
    const auto& place = open.problems.front().problem.place;
    return {open.card.path, place.line, place.column};
}

void drawBar(Frame& frame, const AuthorOpen& open, View& view, Intents& intents) {
    const bool stacked = frame.breadth() == Breadth::Stacked, wide = frame.breadth() == Breadth::Wide;
    float right = frame.width() - (stacked ? 8 : space::margin);
    const auto place = [&](const Button& wanted, Icon icon) {
        const float width = stacked ? space::target : buttonWidth(frame, wanted);
        right -= width;
        const bool pressed =
            stacked ? iconButton(frame, wanted.id, icon, {right, 10}, wanted.label, wanted.enabled)
                    : buttonAt(frame, wanted, right, 8);
        right -= 8;
        return pressed;
    };
    const bool plays = place({.id = "try",
                              .label = frame.tr(words::tryPlaying),
                              .kind = ButtonKind::Primary,
                              .icon = Icon::Play,
                              .key = wide ? "P" : "",
                              .enabled = open.scenario != nullptr},
                             Icon::Play);
    const bool edits = place({.id = "edit",
                              .label = frame.tr(words::openInEditor),
                              .kind = ButtonKind::Quiet,
                              .icon = Icon::ExternalLink,
                              .key = wide ? "E" : "",
                              .enabled = !open.gone},
                             Icon::ExternalLink);
    right -= space::target;
    const bool asks = iconButton(frame, "case_menu", Icon::Bars, {right, 10}, frame.tr(words::caseMenu));
    right -= 8;
    if (drawTopBar(frame, caseTitle(frame, open.card), right - 64 - 8))
        intents.emplace_back(intent::Author{author::Open{}});
    if ((plays || frame.key(Key::P)) && open.scenario != nullptr)
        intents.emplace_back(intent::Author{author::Preview{}});
    if ((edits || frame.key(Key::E)) && !open.gone) intents.emplace_back(intent::Author{editAt(open)});
    if (asks || frame.key(Key::M)) view.author.step = AuthorView::Step::Menu;
}

/// State, kind, counts, languages, last change; returns the height.
float drawAbout(Frame& frame, const AuthorOpen& open, const Rect& rect) {
    const auto& card = open.card;
    groupShape(frame, card.shape, card.colour, {rect.x + 12, rect.y + 13}, 24);
    float x = rect.x + 36;
    x += drawCaseState(frame, card, x, rect.y, rect.w - 36) + 24;
    std::string about = card.kind.empty() ? frame.tr(words::unknownKind) : frame.tr(card.kind);
    const auto add = [&](const std::string& part) { about += part.empty() ? "" : " · " + part; };
    if (card.scenes > 0)
        add(fill(frame.tr(words::scenesAndDecisions),
                 {std::to_string(card.scenes), std::to_string(card.decisions)}));
    add(card.scenes > 0 && card.languages.empty() ? languageWords(frame, card) : codesOf(card));
    if (!card.when.empty()) add(fill(frame.tr(words::changedWhen), {frame.tr(card.when)}));
    float y = rect.y;
    const bool beside = x + frame.textWidth(Type::Label, about) < rect.right();
    if (!beside) y += 32, x = rect.x;
    y += frame.paragraph(x, y, rect.right() - x, Type::Label, Tone::Soft, about);
    return y + 10 - rect.y;
}

/// The tabs; returns the height.
float drawTabs(Frame& frame, const AuthorOpen& open, AuthorView& at, const Rect& rect) {
    auto problems = frame.tr(words::problems);
    if (const auto count = open.problems.size() + open.more; count > 0)
        problems += " (" + std::to_string(count) + ")";
    auto found = frame.tr(words::findings);
    const auto mend = std::count_if(open.findings.begin(), open.findings.end(),
                                    [](const AuthorFinding& one) { return !one.figure; });
    if (mend > 0) found += " (" + std::to_string(mend) + ")";
    const std::vector<std::string> tabs{problems, frame.tr(words::map), found};
    const float width = std::min(rect.w, segmentedWidth(frame, tabs));
    const int chosen =
        segmented(frame, "author_tab", {rect.x, rect.y, width, 44}, tabs, static_cast<int>(at.tab));
    if (chosen >= 0) at.tab = static_cast<AuthorTab>(chosen);
    if (chosen == static_cast<int>(AuthorTab::Map)) frame.focus("map");
    if (const int digit = frame.digit(); digit >= 1 && digit <= 3) {
        at.tab = static_cast<AuthorTab>(digit - 1);
        if (at.tab == AuthorTab::Map) frame.focus("map");
    }
    if (isLow(frame) && at.tab == AuthorTab::Map) return 52;
    const float x = rect.x + width + 20; // where the file lies: beside the tabs, else below them
    if (rect.right() - x > 200) {
        frame.textFit(x, rect.y + 9, rect.right() - x, Type::Label, Tone::Soft, open.card.path);
        return 56;
    }
    frame.textFit(rect.x, rect.y + 50, rect.w, Type::Label, Tone::Soft, open.card.path);
    return 84;
}

/// The other cases, at the left where there is room: one press away.
void drawSideList(Frame& frame, const AuthorModel& model, AuthorView& at, Intents& intents,
                  const Rect& rect) {
    constexpr float height = 72;
    const auto& order = caseOrder(frame, model, at);
    auto& scroll = frame.memory().scroll("side");
    frame.beginScroll("side", rect);
    const auto first = static_cast<std::size_t>(std::max(0.0F, scroll.offset / height));
    const auto last = std::min(order.size(), first + static_cast<std::size_t>(rect.h / height) + 4);
    for (std::size_t i = first > 2 ? first - 2 : 0; i < last; ++i) {
        const auto& card = model.cases[order[i]];
        const Rect row{rect.x + 2, rect.y + 4 + height * static_cast<float>(i), rect.w - 14, height - 4};
        const bool here = card.path == model.open->card.path;
        const auto press = frame.press("side." + card.path, row, caseTitle(frame, card));
        if (here) frame.card(row);
        else if (press.hovered || press.focused) frame.fill(row, Tone::Tint, space::radiusControl);
        if (press.focused) focusRing(frame, row, space::radiusControl);
        groupShape(frame, card.shape, card.colour, {row.x + 26, row.centre().y}, 24);
        frame.textFit(row.x + 52, row.y + 8, row.w - 62, Type::ReadBold, Tone::Ink, caseTitle(frame, card));
        drawCaseState(frame, card, row.x + 52, row.y + 36, row.w - 62);
        if (press.clicked && !here) intents.emplace_back(intent::Author{author::Open{card.path}});
    }
    frame.endScroll(height * static_cast<float>(order.size()) + 8);
}

// --- problems

/// The line of the file on sand, the word that is meant marked; so much of it that the mark is seen.
void drawLine(Frame& frame, const ProblemLine& one, const Rect& rect) {
    frame.fill(rect, Tone::Sand, space::radiusChip);
    const float room = rect.w - 20;
    std::string_view line = one.line;
    std::size_t from = std::min(one.from, line.size()), to = std::clamp(one.to, from, line.size());
    std::string before;
    const auto wide = [&] {
        return frame.textWidth(Type::Label, before + std::string(line.substr(0, to))) > room;
    };
    while (from > 0 && wide()) { // words go from the front until the mark is in view
        std::size_t cut = 1;
        while (cut < from && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) ++cut;
        line.remove_prefix(cut);
        from -= cut;
        to -= cut;
        before = "…";
    }
    const auto front = before + std::string(line.substr(0, from));
    const float x = rect.x + 10, start = x + frame.textWidth(Type::Label, front);
    const float end =
        x + std::min(room, frame.textWidth(Type::Label, front + std::string(line.substr(from, to - from))));
    if (to > from) {
        frame.fill({start - 2, rect.y + 3, end - start + 4, rect.h - 6}, Tone::Btint, 4);
        frame.line({start, rect.bottom() - 5}, {end, rect.bottom() - 5}, Tone::Bata, 2);
    }
    frame.textFit(x, rect.y + 5, room, Type::Label, Tone::Ink, before + std::string(line));
}

std::string whereWords(const Frame& frame, const Problem& problem) {
    std::string where = problem.keys;
    for (std::size_t dot = 0; (dot = where.find('.', dot)) != std::string::npos; dot += 5)
        where.replace(dot, 1, " › ");
    if (problem.severity == Severity::Warning)
        where = frame.tr(words::warning) + (where.empty() ? "" : " · ") + where;
    return where;
}

void drawLineNumber(Frame& frame, const Problem& problem, Vec corner, bool across) {
    const bool none = problem.place.line == 0;
    const auto number = none ? std::string("–") : std::to_string(problem.place.line);
    const auto& word = frame.tr(none ? words::whole : words::lineNumber);
    if (across) {
        frame.text(corner.x, corner.y, Type::LabelBold, Tone::Soft, none ? word : word + " " + number);
        return;
    }
    frame.text(corner.x, corner.y, Type::Label, Tone::Soft, word);
    if (!none) frame.text(corner.x, corner.y + 26, Type::Head, Tone::Ink, number);
}

/// One problem; returns the height.
float drawProblem(Frame& frame, const ProblemLine& one, const std::string& path, std::size_t index,
                  Intents& intents, const Rect& rect) {
    const auto& problem = one.problem;
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const auto id = "edit." + std::to_string(index);
    const Button edit{.id = id, .label = frame.tr(words::openInEditor), .icon = Icon::ExternalLink};
    const float button = buttonWidth(frame, edit);
    const float x = stacked ? rect.x : rect.x + 108;
    const float width = stacked ? rect.w : rect.right() - x - button - 24;
    float y = rect.y;
    drawLineNumber(frame, problem, {rect.x, y}, stacked);
    if (stacked) y += 32;
    y += frame.paragraph(x, y, width, Type::Read, Tone::Ink, frame.tr(problem.text)) + 2;
    y += frame.paragraph(x, y, width, Type::Label, Tone::Soft, whereWords(frame, problem)) + 6;
    if (!one.line.empty()) {
        drawLine(frame, one, {x, y, width, 36});
        y += 44;
    }
    bool pressed = false;
    if (stacked) {
        pressed = button <= rect.w ? buttonAt(frame, edit, x, y)
                                   : iconButton(frame, id, Icon::ExternalLink, {x, y}, edit.label);
        y += 60;
    } else pressed = buttonAt(frame, edit, rect.right() - button, rect.y + 2);
    if (pressed)
        intents.emplace_back(intent::Author{author::Edit{path, problem.place.line, problem.place.column}});
    return std::max(y - rect.y, 60.0F);
}

std::string headline(const Frame& frame, const AuthorOpen& open) {
    const auto count = open.problems.size() + open.more;
    const bool errors = open.card.errors > 0;
    if (count == 1)
        return fill(frame.tr(errors ? words::oneThingToMend : words::oneThingToLookAt), {open.card.file});
    return fill(frame.tr(errors ? words::thingsToMend : words::thingsToLookAt),
                {std::to_string(count), open.card.file});
}

} // namespace

void drawAuthorProblems(Frame& frame, const AuthorOpen& open, Intents& intents, const Rect& rect,
                        const Head& head) {
    frame.card(rect);
    const bool errors = open.card.errors > 0, none = open.problems.empty();
    if (!none) frame.leftEdge(rect, errors ? Tone::Bata : Tone::Edge);
    frame.beginScroll("problems", {rect.x + 6, rect.y + 2, rect.w - 8, rect.h - 4});
    const float margin = frame.breadth() == Breadth::Stacked ? 18 : 28;
    const float x = rect.x + margin, width = rect.w - 2 * margin;
    float y = rect.y + (head ? 12 : 20);
    if (head) y += head({x, y, width, 0}) + 8;
    if (none) {
        const auto told = open.reads == 0 ? fill(frame.tr(words::checkingCase), {open.card.file})
                                          : frame.tr(words::noProblems);
        const Rect rest{rect.x, y, rect.w, std::max(150.0F, rect.bottom() - y - 16)};
        y = drawEmptyState(frame, open.reads == 0 ? Icon::Spinner : Icon::CheckCircle, told, rest);
        return frame.endScroll(y + 6 - rect.y);
    }
    frame.icon(errors ? Icon::Exclamation : Icon::Info, {x + 10, y + 13}, 20,
               errors ? Tone::Bata : Tone::Soft);
    y += frame.paragraph(x + 30, y, width - 30, Type::LabelBold, errors ? Tone::Bata : Tone::Ink,
                         headline(frame, open)) +
         6;
    if (open.behind)
        y += frame.paragraph(x + 30, y, width - 30, Type::Label, Tone::Soft,
                             fill(frame.tr(words::stillPlayable), {frame.tr(open.goodSince)})) +
             6;
    y += 8;
    for (std::size_t i = 0; i < open.problems.size(); ++i) {
        if (i > 0) frame.line({x, y}, {x + width, y}, Tone::Line, 1), y += 12;
        y += drawProblem(frame, open.problems[i], open.card.path, i, intents, {x, y, width, 0}) + 10;
    }
    if (open.more > 0)
        y += frame.paragraph(x, y, width, Type::Label, Tone::Soft,
                             fill(frame.tr(words::andMore), {std::to_string(open.more)})) +
             16;
    frame.endScroll(y + 6 - rect.y);
}

void drawAuthorCase(Frame& frame, const Model& model, View& view, Intents& intents) {
    const auto& open = *model.author->open;
    drawBar(frame, open, view, intents);
    const bool wide = frame.breadth() == Breadth::Wide;
    const float margin = frame.breadth() == Breadth::Stacked ? 12 : space::margin;
    Rect area{margin, 76, frame.width() - 2 * margin, frame.height() - 76 - 16};
    if (wide) {
        drawSideList(frame, *model.author, view.author, intents, {16, 76, 312, frame.height() - 76});
        area.x = 344, area.w = frame.width() - 344 - margin;
    }
    const bool low = isLow(frame), map = view.author.tab == AuthorTab::Map;
    const auto above = [&](const Rect& rect) {
        float y = rect.y;
        if (!low || !map) y += drawAbout(frame, open, {rect.x, y, rect.w, 0}) + 4;
        return y + drawTabs(frame, open, view.author, {rect.x, y, rect.w, 44}) - rect.y;
    };
    if (low) area = {4, 68, frame.width() - 8, frame.height() - 72};
    if (!low || map) {
        const float height = above({area.x, area.y + 6, area.w, 0}) + 6;
        area.y += height, area.h -= height;
    }
    const Head head = low && !map ? Head{above} : Head{};
    switch (view.author.tab) {
    case AuthorTab::Problems: return drawAuthorProblems(frame, open, intents, area, head);
    case AuthorTab::Map: return drawAuthorMap(frame, model, view, intents, area);
    case AuthorTab::Findings: return drawAuthorFindings(frame, open, view, intents, area, head);
    }
}

void drawAuthor(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (model.author == nullptr) return;
    if (model.author->open) drawAuthorCase(frame, model, view, intents);
    else drawAuthorList(frame, model, view, intents);
    drawAuthorDialogs(frame, model, view, intents);
}

void drawPreview(Frame& frame, const Model& model, Intents& intents, const Rect& rect) {
    const auto& note = *model.preview;
    const bool stacked = frame.breadth() == Breadth::Stacked;
    frame.fill(rect, note.behind ? Tone::Btint : Tone::Tint);
    frame.line({rect.x, rect.y}, {rect.right(), rect.y}, note.behind ? Tone::Bata : Tone::Teluk, 2);
    float right = rect.right() - 12;
    const auto place = [&](const Button& wanted, Icon icon) {
        const float width = stacked ? space::target : buttonWidth(frame, wanted);
        right -= width;
        const bool pressed = stacked ? iconButton(frame, wanted.id, icon, {right, rect.y + 8}, wanted.label)
                                     : buttonAt(frame, wanted, right, rect.y + 6);
        right -= 8;
        return pressed;
    };
    if (place({.id = "end_preview", .label = frame.tr(words::backToWriting), .icon = Icon::ArrowLeft},
              Icon::ArrowLeft))
        intents.emplace_back(intent::Author{author::EndPreview{}});
    if (place({.id = "preview_again",
               .label = frame.tr(words::fromTheStart),
               .kind = ButtonKind::Quiet,
               .icon = Icon::Refresh},
              Icon::Refresh))
        intents.emplace_back(intent::Author{author::Preview{}});
    if (place({.id = "edit",
               .label = frame.tr(words::openInEditor),
               .kind = ButtonKind::Quiet,
               .icon = Icon::ExternalLink},
              Icon::ExternalLink))
        intents.emplace_back(intent::Author{author::Edit{note.path, note.line, 0}});
    const auto told = !note.behind ? frame.tr(note.said)
                      : note.errors == 1
                          ? frame.tr(words::previewBehindOne)
                          : fill(frame.tr(words::previewBehind), {std::to_string(note.errors)});
    float x = rect.x + 20;
    frame.icon(note.behind ? Icon::Exclamation : Icon::Eye, {x + 10, rect.centre().y}, 22,
               note.behind ? Tone::Bata : Tone::Teluk);
    x += 34;
    const float room = right - x - 8;
    const float height = frame.paragraphHeight(Type::Label, room, told);
    if (height <= 54) frame.paragraph(x, rect.centre().y - height / 2, room, Type::Label, Tone::Ink, told);
    else frame.textFit(x, rect.centre().y - 13, room, Type::Label, Tone::Ink, told);
}

} // namespace alur::ui
