// The list of case files: sorted, searched, and quick with a thousand of them, as only those are drawn that
// can be seen.
#include <algorithm>
#include <cmath>
#include <tuple>

#include "ui/author_parts.h"
#include "ui/author_words.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"

namespace alur::ui {

namespace {

using State = AuthorCase::State;

std::string inSmallLetters(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return text;
}

bool matches(const Frame& frame, const AuthorCase& card, const std::string& wanted) {
    return wanted.empty() ||
           inSmallLetters(caseTitle(frame, card) + " " + card.file).find(wanted) != std::string::npos;
}

/// What needs work comes first.
int urgency(State state) {
    switch (state) {
    case State::Broken: return 0;
    case State::Doubtful: return 1;
    case State::Unchecked: return 2;
    case State::Fine: return 3;
    }
    return 3;
}

bool before(const AuthorCase& a, const AuthorCase& b, AuthorSort sort) {
    switch (sort) {
    case AuthorSort::Title: return false;
    case AuthorSort::State: return urgency(a.state) < urgency(b.state);
    case AuthorSort::Group: return a.group < b.group;
    case AuthorSort::Changed: return a.changed > b.changed;
    }
    return false;
}

struct Line {
    float height = 60;
    float state = 0; // where these begin, from the left of the row; 0: they stand below
    float kind = 0;
    float counts = 0;
    float when = 0;
};

/// Columns where there is room for them; else two lines, or three.
Line lineFor(const Frame& frame, float width) {
    if (frame.breadth() == Breadth::Wide)
        return {64, width * 0.27F, width * 0.4F, width * 0.64F, width * 0.85F};
    if (frame.breadth() == Breadth::Narrow) return {72, width * 0.72F, 0, 0, 0};
    return {128, 0, 0, 0, 0};
}

std::string countsOf(const Frame& frame, const AuthorCase& card) {
    if (card.scenes == 0) return {};
    return fill(frame.tr(words::scenesAndDecisions),
                {std::to_string(card.scenes), std::to_string(card.decisions)});
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string all;
    for (const auto& part : parts)
        if (!part.empty()) all += (all.empty() ? "" : " · ") + part;
    return all;
}

void drawColumns(Frame& frame, const AuthorCase& card, const Line& line, const Rect& row) {
    const float y = row.y + 5, second = row.y + 32;
    const auto& kind = card.kind.empty() ? frame.tr(words::unknownKind) : frame.tr(card.kind);
    frame.textFit(row.x + 48, y, line.state - 60, Type::ReadBold, Tone::Ink, caseTitle(frame, card));
    frame.textFit(row.x + 48, second, line.state - 60, Type::Label, Tone::Soft, card.file);
    drawCaseState(frame, card, row.x + line.state, row.y + 18, line.kind - line.state - 12);
    frame.textFit(row.x + line.kind, y, line.counts - line.kind - 16, Type::Label, Tone::Ink, kind);
    frame.textFit(row.x + line.kind, second, line.counts - line.kind - 16, Type::Label, Tone::Soft,
                  frame.tr(originWords(card.origin)));
    frame.textFit(row.x + line.counts, y, line.when - line.counts - 12, Type::Label, Tone::Ink,
                  countsOf(frame, card));
    frame.textFit(row.x + line.counts, second, line.when - line.counts - 12, Type::Label, Tone::Soft,
                  languageWords(frame, card));
    frame.textFit(row.x + line.when, row.y + 18, row.right() - 30 - row.x - line.when, Type::Label,
                  Tone::Soft, frame.tr(card.when));
}

void drawLines(Frame& frame, const AuthorCase& card, const Line& line, const Rect& row) {
    const bool stacked = line.state == 0;
    const float x = row.x + 48, width = row.right() - 34 - x;
    const auto& kind = card.kind.empty() ? frame.tr(words::unknownKind) : frame.tr(card.kind);
    frame.textFit(x, row.y + 8, stacked ? width : line.state - 60, Type::ReadBold, Tone::Ink,
                  caseTitle(frame, card));
    const auto counts = countsOf(frame, card);
    if (!stacked) {
        drawCaseState(frame, card, row.x + line.state, row.y + 8, row.right() - 34 - row.x - line.state);
        frame.textFit(x, row.y + 36, line.state - 60, Type::Label, Tone::Soft,
                      joined({kind, counts, codesOf(card)}));
        frame.textFit(row.x + line.state, row.y + 36, row.right() - 34 - row.x - line.state, Type::Label,
                      Tone::Soft, frame.tr(card.when));
        return;
    }
    drawCaseState(frame, card, x, row.y + 36, width);
    frame.textFit(x, row.y + 64, width, Type::Label, Tone::Soft, joined({counts, codesOf(card)}));
    frame.textFit(x, row.y + 92, width, Type::Label, Tone::Soft, joined({kind, frame.tr(card.when)}));
}

void drawRow(Frame& frame, const AuthorCase& card, const Line& line, Intents& intents, const Rect& row) {
    const auto press = frame.press("write." + card.path, row, caseTitle(frame, card));
    if (press.hovered || press.focused) frame.fill(row.inset(1), Tone::Tint, space::radiusControl);
    if (press.focused) focusRing(frame, row, space::radiusControl);
    groupShape(frame, card.shape, card.colour, {row.x + 22, row.centre().y}, 26);
    if (line.kind > 0) drawColumns(frame, card, line, row);
    else drawLines(frame, card, line, row);
    frame.icon(Icon::ChevronRight, {row.right() - 15, row.centre().y}, 18, Tone::Edge);
    if (press.clicked) intents.emplace_back(intent::Author{author::Open{card.path}});
}

void drawRows(Frame& frame, const AuthorModel& model, AuthorView& at, Intents& intents, const Rect& rect,
              const Head& head) {
    const auto& order = caseOrder(frame, model, at);
    const auto line = lineFor(frame, rect.w - 12);
    auto& scroll = frame.memory().scroll("cases");
    if (frame.key(Key::PageDown)) scroll.offset += rect.h - line.height;
    if (frame.key(Key::PageUp)) scroll.offset -= rect.h - line.height;
    if (frame.key(Key::HomeKey)) scroll.offset = 0;
    if (frame.key(Key::End)) scroll.offset = line.height * static_cast<float>(order.size());
    frame.beginScroll("cases", rect);
    const float top = head ? head({rect.x + 4, rect.y, rect.w - 16, 0}) : 0;
    // A few beyond the edges are there for the arrows, which bring them into view.
    constexpr std::size_t beyond = 2;
    const auto first = static_cast<std::size_t>(std::max(0.0F, (scroll.offset - top) / line.height));
    const auto last = first + static_cast<std::size_t>(rect.h / line.height) + 2 + beyond;
    for (std::size_t i = first > beyond ? first - beyond : 0; i < std::min(last, order.size()); ++i) {
        const Rect row{rect.x + 4, rect.y + top + line.height * static_cast<float>(i), rect.w - 16,
                       line.height};
        drawRow(frame, model.cases[order[i]], line, intents, row);
        if (i + 1 < order.size())
            frame.line({row.x + 8, row.bottom()}, {row.right() - 8, row.bottom()}, Tone::Line, 1);
    }
    frame.endScroll(top + line.height * static_cast<float>(order.size()));
}

void drawEmptyList(Frame& frame, const AuthorModel& model, const AuthorView& at, const Rect& rect,
                   const Head& head) {
    frame.beginScroll("cases", rect);
    const float top = head ? head({rect.x + 4, rect.y, rect.w - 16, 0}) : 0;
    const Rect rest{rect.x, rect.y + top, rect.w, std::max(160.0F, rect.h - top)};
    std::string told = frame.tr(words::noCasesAnywhere);
    for (const auto& folder : model.folders) told += "\n" + frame.tr(folder);
    if (!model.cases.empty()) told = fill(frame.tr(words::nothingFound), {at.search.text()});
    if (model.listing) told = frame.tr(words::listing);
    const auto icon = model.listing ? Icon::Spinner : model.cases.empty() ? Icon::Book : Icon::Search;
    frame.endScroll(drawEmptyState(frame, icon, told, rest) + 16 - rect.y);
}

std::string countWords(const Frame& frame, const AuthorModel& model, std::size_t found) {
    const auto all = std::to_string(model.cases.size());
    if (found < model.cases.size()) return fill(frame.tr(words::countFound), {all, std::to_string(found)});
    if (model.checked < model.cases.size())
        return fill(frame.tr(words::checkedOf), {all, std::to_string(model.checked)});
    return fill(frame.tr(words::countOfCases), {all});
}

/// The search and the order; below one another where there is no room. Returns the height.
float drawTools(Frame& frame, AuthorView& at, const Rect& rect) {
    const std::vector<std::string> sorts{frame.tr(words::byTitle), frame.tr(words::byState),
                                         frame.tr(words::byGroup), frame.tr(words::byChange)};
    const float sortWidth = segmentedWidth(frame, sorts);
    const bool beside = sortWidth + 260 < rect.w;
    const float field = beside ? std::min(380.0F, rect.w - sortWidth - 24) : rect.w;
    at.search.oneLine = true;
    at.search.draw(frame, "search", {rect.x, rect.y, field, 50}, frame.tr(words::searchCases), 200);
    float y = rect.y;
    if (!beside) y += 60;
    int chosen = -1;
    if (sortWidth <= rect.w)
        chosen =
            segmented(frame, "sort",
                      {beside ? rect.right() - sortWidth : rect.x, y + (beside ? 3.0F : 0.0F), sortWidth, 44},
                      sorts, static_cast<int>(at.sort));
    else {
        const auto now = frame.tr(words::sortedBy) + ": " + sorts[static_cast<std::size_t>(at.sort)];
        if (button(frame, {.id = "sort.next", .label = now}, {rect.x, y, rect.w, 48}))
            chosen = (static_cast<int>(at.sort) + 1) % static_cast<int>(sorts.size());
    }
    if (chosen >= 0) {
        at.sort = static_cast<AuthorSort>(chosen);
        frame.memory().scroll("cases").offset = 0;
    }
    return y + 58 - rect.y;
}

void drawBar(Frame& frame, const AuthorModel& model, View& view, Intents& intents) {
    const bool stacked = frame.breadth() == Breadth::Stacked, wide = frame.breadth() == Breadth::Wide;
    const Button made{.id = "new_case",
                      .label = frame.tr(words::newCase),
                      .kind = ButtonKind::Primary,
                      .icon = Icon::Plus,
                      .key = wide ? "N" : ""};
    const Button take{.id = "import",
                      .label = frame.tr(words::importCase),
                      .kind = ButtonKind::Quiet,
                      .icon = Icon::Upload,
                      .key = wide ? "I" : ""};
    float right = frame.width() - (stacked ? 8 : space::margin);
    const auto place = [&](const Button& wanted, Icon icon) {
        const float width = stacked ? space::target : buttonWidth(frame, wanted);
        right -= width;
        const bool pressed = stacked ? iconButton(frame, wanted.id, icon, {right, 10}, wanted.label)
                                     : buttonAt(frame, wanted, right, 8);
        right -= 8;
        return pressed;
    };
    const bool makes = place(made, Icon::Plus), takes = place(take, Icon::Upload);
    const auto& title = frame.tr(words::writeCases);
    const float titleWidth = std::min(right - 64 - 12, frame.textWidth(Type::Head, title));
    if (drawTopBar(frame, title, right - 64 - 12)) intents.emplace_back(intent::Author{author::Leave{}});
    const auto& note = frame.tr(words::readByItself);
    if (64 + titleWidth + 20 + frame.textWidth(Type::Label, note) < right - 12)
        frame.text(64 + titleWidth + 20, 20, Type::Label, Tone::Soft, note);
    (void)model;
    if (makes || frame.key(Key::N)) {
        view.author.step = AuthorView::Step::New;
        view.author.title.set({});
        view.author.title.focus(true);
        view.author.titleAsked = false;
    }
    if (takes || frame.key(Key::I)) {
        view.author.step = AuthorView::Step::Import;
        intents.emplace_back(intent::Author{author::LookForPackets{}});
    }
}

} // namespace

std::string caseTitle(const Frame& frame, const AuthorCase& card) {
    return card.title.empty() ? card.file : frame.tr(card.title);
}

std::string languageWords(const Frame& frame, const AuthorCase& card) {
    if (card.scenes == 0) return {};
    std::string all;
    for (const auto language : card.languages) {
        all += all.empty() ? "" : ", ";
        all += frame.tr(language == Language::Id ? words::indonesian : words::english);
    }
    if (all.empty()) return frame.tr(words::noLanguageComplete);
    return fill(frame.tr(words::languagesComplete), {all});
}

std::string codesOf(const AuthorCase& card) {
    std::string codes;
    for (const auto language : card.languages) {
        codes += codes.empty() ? "" : " ";
        codes += language == Language::Id ? "ID" : "EN";
    }
    return codes;
}

Text originWords(AuthorCase::Origin origin) {
    switch (origin) {
    case AuthorCase::Origin::Shipped: return words::shippedCase;
    case AuthorCase::Origin::Own: return words::ownCase;
    case AuthorCase::Origin::Elsewhere: return words::stickCase;
    }
    return {};
}

float drawCaseState(Frame& frame, const AuthorCase& card, float x, float y, float room) {
    struct Look {
        Icon icon;
        Tone tone;
        std::string told;
    };
    const auto counted = [&](std::size_t count, const Text& one, const Text& many) {
        return count == 1 ? frame.tr(one) : fill(frame.tr(many), {std::to_string(count)});
    };
    Look look{Icon::Spinner, Tone::Soft, frame.tr(words::stateChecking)};
    if (card.state == State::Fine) look = {Icon::CheckCircle, Tone::Teluk, frame.tr(words::stateFine)};
    if (card.state == State::Doubtful)
        look = {Icon::Info, Tone::Soft, counted(card.warnings, words::stateWarning, words::stateWarnings)};
    if (card.state == State::Broken)
        look = {Icon::Exclamation, Tone::Bata, counted(card.errors, words::stateError, words::stateErrors)};
    frame.icon(look.icon, {x + 9, y + 13}, 18, look.tone);
    return 26 + frame.textFit(x + 26, y, room - 26, Type::Label, look.tone, look.told);
}

const std::vector<std::size_t>& caseOrder(const Frame& frame, const AuthorModel& model, AuthorView& at) {
    const auto wanted = inSmallLetters(at.search.text());
    if (at.orderOf == model.listed && at.orderedBy == at.sort && at.orderedFor == wanted &&
        at.orderedIn == frame.language())
        return at.order;
    at.order.clear();
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < model.cases.size(); ++i) {
        titles.push_back(inSmallLetters(caseTitle(frame, model.cases[i])));
        if (matches(frame, model.cases[i], wanted)) at.order.push_back(i);
    }
    std::sort(at.order.begin(), at.order.end(), [&](std::size_t a, std::size_t b) {
        const auto &one = model.cases[a], &other = model.cases[b];
        if (before(one, other, at.sort)) return true;
        if (before(other, one, at.sort)) return false;
        return std::tie(titles[a], one.path) < std::tie(titles[b], other.path);
    });
    at.orderOf = model.listed;
    at.orderedBy = at.sort;
    at.orderedFor = wanted;
    at.orderedIn = frame.language();
    return at.order;
}

float drawEmptyState(Frame& frame, Icon icon, std::string_view sentence, const Rect& rect) {
    constexpr float ragged = 60; // how much wider lines are than if all were as long
    const float most = std::min(rect.w - 48, 560.0F);
    const float whole = frame.textWidth(Type::Read, sentence), lines = std::ceil(whole / most);
    const float width = std::min(most, lines > 1 ? whole / lines + ragged : whole + 2);
    const float x = rect.x + (rect.w - width) / 2;
    const float text = frame.paragraphHeight(Type::Read, width, sentence);
    const float y = std::max(rect.y + 16, rect.centre().y - (text + 72) / 2);
    frame.icon(icon, {rect.centre().x, y + 24}, 48, Tone::Edge);
    return y + 64 + frame.paragraph(x, y + 64, width, Type::Read, Tone::Soft, sentence);
}

void drawAuthorList(Frame& frame, const Model& model, View& view, Intents& intents) {
    const auto& shown = *model.author;
    auto& at = view.author;
    drawBar(frame, shown, view, intents);
    const float margin = frame.breadth() == Breadth::Stacked ? 12 : space::margin;
    const auto above = [&](const Rect& rect) {
        const float tools = drawTools(frame, at, rect);
        const auto found = caseOrder(frame, shown, at).size();
        frame.text(rect.x, rect.y + tools + 2, Type::Label, Tone::Soft, countWords(frame, shown, found));
        return tools + 36;
    };
    Rect card{margin, 80, frame.width() - 2 * margin, frame.height() - 80 - 16};
    const bool low = isLow(frame);
    if (low) card = {4, 68, frame.width() - 8, frame.height() - 72};
    else {
        const float height = above(card);
        card.y += height, card.h -= height;
        frame.card(card);
    }
    const Head head = low ? Head{[&](const Rect& rect) { return 8 + above(rect.moved(0, 8)); }} : Head{};
    if (caseOrder(frame, shown, at).empty()) drawEmptyList(frame, shown, at, card.inset(4), head);
    else drawRows(frame, shown, at, intents, card.inset(4), head);
}

} // namespace alur::ui
