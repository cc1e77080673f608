// Session set-up: the session itself, the people, the lot. What is filled in already will do: a session can
// be opened at once.
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/dialog.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

constexpr std::size_t longestLine = 300; // bytes of a name, a place, a date
constexpr std::size_t longestList = 200'000;

const session::Room& roomOf(const Model& model) { return model.session->room(); }

void fillFields(const Model& model, SetUpView& at) {
    const auto& chosen = roomOf(model).setUp();
    at.name.set(model.session->name());
    at.place.set(chosen.place);
    at.date.set(chosen.date);
    for (auto* field : {&at.name, &at.place, &at.date}) field->oneLine = true;
    at.roster.keepTabs = true;
    if (!at.rosterChanged) {
        at.roster.set(session::rosterText(roomOf(model).people()));
        at.reading = session::readRoster(at.roster.text());
    }
    at.filled = true;
}

/// Hands on what was typed.
void flush(const Model& model, SetUpView& at, Intents& intents) {
    if (at.changedAt >= 0) {
        if (alur::words(at.name.text()) > 0) intents.emplace_back(intent::Rename{"", at.name.text()});
        auto chosen = roomOf(model).setUp();
        chosen.place = at.place.text();
        chosen.date = at.date.text();
        intents.emplace_back(intent::SetUp{chosen});
        at.changedAt = -1;
    }
    if (at.rosterChanged) intents.emplace_back(intent::TakeRoster{at.reading.people});
    at.rosterChanged = false;
}

// --- the session

class Form {
public:
    Form(Frame& frame, const Rect& rect) : frame_(frame), rect_(rect), y_(rect.y) {}
    bool field(const char* id, const Text& name, TextArea& area, const Text& hint) {
        frame_.text(rect_.x, y_, Type::Label, Tone::Soft, frame_.tr(name));
        y_ += 28;
        const bool changed = area.draw(frame_, id, {rect_.x, y_, rect_.w, 50}, frame_.tr(hint), longestLine);
        y_ += 62;
        return changed;
    }
    /// The name at the left, `width` u of room at the right, or below where that is too narrow.
    Rect beside(const Text& name, float width) {
        const bool fits = frame_.textWidth(Type::Label, frame_.tr(name)) + width + 16 < rect_.w;
        frame_.text(rect_.x, y_ + 9, Type::Label, Tone::Soft, frame_.tr(name));
        if (!fits) y_ += 34;
        const Rect place{fits ? rect_.right() - width : rect_.x, y_, std::min(width, rect_.w), 44};
        y_ += 58;
        return place;
    }
    float y() const { return y_; }

private:
    Frame& frame_;
    Rect rect_;
    float y_;
};

float drawForm(Frame& frame, const Model& model, SetUpView& at, Intents& intents, const Rect& rect) {
    Form form(frame, rect);
    bool typed = form.field("setup.name", words::sessionName, at.name, words::sessionName);
    typed |= form.field("setup.place", words::place, at.place, words::placeHint);
    typed |= form.field("setup.date", words::date, at.date, words::date);
    if (typed) at.changedAt = frame.seconds();
    auto chosen = roomOf(model).setUp();
    const auto before = chosen;
    const auto minutes = form.beside(words::stageMinutes, 180);
    if (iconButton(frame, "minutes.fewer", Icon::Minus, {minutes.x, minutes.y}, frame.tr(words::fewer),
                   chosen.stageMinutes > 1))
        chosen.stageMinutes -= chosen.stageMinutes > 5 ? 5 : 1;
    frame.textCentred(minutes.centre().x, minutes.y + 8, Type::ReadBold, Tone::Ink,
                      std::to_string(chosen.stageMinutes));
    if (iconButton(frame, "minutes.more", Icon::Plus, {minutes.right() - 44, minutes.y},
                   frame.tr(words::more), chosen.stageMinutes < 60))
        chosen.stageMinutes += chosen.stageMinutes < 5 ? 1 : 5;
    const auto choice = [&](const char* id, const Text& name, const Text& first, const Text& second,
                            bool isFirst) {
        const std::vector<std::string> choices{frame.tr(first), frame.tr(second)};
        const int newly =
            segmented(frame, id, form.beside(name, segmentedWidth(frame, choices)), choices, isFirst ? 0 : 1);
        return newly < 0 ? isFirst : newly == 0;
    };
    chosen.feedbackAtOnce =
        choice("setup.feedback", words::feedback, words::atOnce, words::inDebrief, chosen.feedbackAtOnce);
    chosen.stepBack = choice("setup.back", words::stepBack, words::stepBackFree, words::stepBackAsked,
                             chosen.stepBack == session::StepBack::Free)
                          ? session::StepBack::Free
                          : session::StepBack::Asked;
    if (chosen != before) intents.emplace_back(intent::SetUp{chosen});
    const Button pin{.id = "setup.pin",
                     .label = frame.tr(chosen.pinHash.empty() ? words::pinNone : words::pinChange),
                     .icon = Icon::Lock};
    if (button(frame, pin, form.beside(words::pin, buttonWidth(frame, pin))))
        at.pin = true, frame.memory().focus.clear();
    return form.y() - rect.y;
}

Text caseWords(const Model& model, const session::GroupId& group, bool& trouble) {
    const auto* work = model.session->work(group);
    if (work != nullptr) return work->play().book().scenario().title;
    const auto& planned = roomOf(model).plannedCase(group);
    const auto card = std::find_if(model.cases->begin(), model.cases->end(),
                                   [&](const CaseCard& one) { return one.id == planned && one.playable; });
    trouble = card == model.cases->end();
    if (!trouble) return card->title;
    return planned.empty() ? words::noCaseYet : words::caseGone;
}

float drawCases(Frame& frame, const Model& model, SetUpView& at, const Rect& rect) {
    float y = rect.y;
    frame.text(rect.x, y, Type::Label, Tone::Soft, frame.tr(words::casesOfGroups));
    y += 34;
    for (const auto& group : model.workshop->groups) {
        const bool begun = model.session->work({group.id}) != nullptr;
        bool trouble = false;
        const auto title = caseWords(model, {group.id}, trouble);
        groupShape(frame, group.shape, group.colour, {rect.x + 16, y + 26}, 28);
        const Button change{.id = "", .label = frame.tr(words::change)};
        const float room = rect.w - 48 - (begun ? 0 : buttonWidth(frame, change) + 12);
        frame.textFit(rect.x + 48, y, room, Type::ReadBold, trouble ? Tone::Bata : Tone::Ink,
                      frame.tr(title));
        frame.textFit(rect.x + 48, y + 27, room, Type::Label, Tone::Soft,
                      begun ? frame.tr(group.name) + " · " + frame.tr(words::caseBegun)
                            : frame.tr(group.name));
        const auto id = "setup.case." + group.id;
        auto shown = change;
        shown.id = id;
        if (!begun && buttonRight(frame, shown, rect.right(), y + 3)) at.casesOf = group.id;
        y += 68;
    }
    return y - rect.y;
}

void drawSession(Frame& frame, const Model& model, SetUpView& at, Intents& intents, const Rect& body) {
    const bool one = frame.breadth() == Breadth::Stacked;
    constexpr float scrollBar = 16;
    const float width = one ? body.w - scrollBar : (body.w - 48 - scrollBar) / 2;
    frame.beginScroll("setup.session", body);
    float height = drawForm(frame, model, at, intents, {body.x, body.y, width, 0});
    const Rect cases =
        one ? Rect{body.x, body.y + height + 12, width, 0} : Rect{body.x + width + 48, body.y, width, 0};
    const float right = drawCases(frame, model, at, cases);
    height = one ? height + 12 + right : std::max(height, right);
    frame.endScroll(height);
}

// --- the people

float drawReading(Frame& frame, const session::Roster& reading, const Rect& rect) {
    float y = rect.y;
    frame.text(rect.x, y, Type::Head, Tone::Ink,
               fill(frame.tr(words::peopleRead), {std::to_string(reading.people.size())}));
    y += 40;
    std::vector<std::pair<std::string, int>> counts;
    for (const auto& person : reading.people) {
        const auto key = session::folded(person.organisation);
        auto found = std::find_if(counts.begin(), counts.end(),
                                  [&](const auto& one) { return session::folded(one.first) == key; });
        if (found == counts.end()) found = counts.insert(counts.end(), {person.organisation, 0});
        ++found->second;
    }
    for (const auto& [name, count] : counts) {
        frame.textRight(rect.x + 40, y, Type::LabelBold, Tone::Teluk, std::to_string(count));
        y += frame.paragraph(rect.x + 54, y, rect.w - 54, Type::Label, Tone::Ink,
                             name.empty() ? frame.tr(words::withoutOrganisation) : name) +
             4;
    }
    if (reading.remarks.empty()) return y - rect.y;
    y += 16;
    frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::remarks));
    y += 32;
    for (const auto& remark : reading.remarks) {
        frame.icon(remark.bad ? Icon::Exclamation : Icon::Info, {rect.x + 10, y + 13}, 19,
                   remark.bad ? Tone::Bata : Tone::Soft);
        auto text = frame.tr(remark.text);
        if (remark.line > 0)
            text = fill(frame.tr(words::onLine), {std::to_string(remark.line)}) + ". " + text;
        y += frame.paragraph(rect.x + 32, y, rect.w - 32, Type::Label, Tone::Ink, text) + 8;
    }
    return y - rect.y;
}

void drawPeople(Frame& frame, const Model& model, SetUpView& at, Intents& intents, const Rect& body) {
    const bool one = frame.breadth() == Breadth::Stacked;
    const float left = one ? body.w : std::round(body.w * 0.56F);
    if (one) frame.beginScroll("setup.people", body);
    const Rect head{body.x, body.y, left, 0};
    float y = head.y +
              frame.paragraph(head.x, head.y, left, Type::Label, Tone::Soft, frame.tr(words::rosterHint)) +
              12;
    const Button file{.id = "roster.file", .label = frame.tr(words::readFromFile), .icon = Icon::FolderOpen};
    const float areaHeight = one ? 180.0F : body.bottom() - y - 60;
    if (at.roster.draw(frame, "roster.text", {body.x, y, left, areaHeight},
                       "Siti, PATBM, Rabadompu\nA. R., SATGAS PPA, Penaraga", longestList)) {
        at.reading = session::readRoster(at.roster.text());
        at.rosterChanged = true;
        at.changedAt = std::max(at.changedAt, frame.seconds());
    }
    y += areaHeight + 10;
    if (buttonAt(frame, file, body.x, y)) {
        intents.emplace_back(intent::Look{Sought::Rosters});
        at.files = !model.inBrowser; // which asks for a file by itself
    }
    frame.text(body.x + buttonWidth(frame, file) + 20, y + 11, Type::Label, Tone::Soft,
               frame.tr(at.rosterChanged ? words::saving : words::saved));
    if (one)
        return frame.endScroll(y + 58 + drawReading(frame, at.reading, {body.x, y + 58, body.w, 0}) - body.y);
    const Rect reading{body.x + left + 32, body.y, body.w - left - 32, body.h};
    frame.beginScroll("roster.reading", reading);
    frame.endScroll(drawReading(frame, at.reading, reading));
}

// --- the lot

struct Column {
    session::GroupId group; // empty: nobody's
    const scenario::Group* look = nullptr;
    std::vector<const session::Person*> people;
    Rect rect; // as it is shown in the window
};

std::vector<Column> columnsOf(const Model& model) {
    std::vector<Column> columns;
    const auto& room = roomOf(model);
    for (const auto& group : model.workshop->groups)
        columns.push_back({{group.id}, &group, room.members({group.id}), {}});
    std::vector<const session::Person*> rest;
    for (const auto& person : room.people())
        if (groupOf(model, room.groupOf(person.number)) == nullptr) rest.push_back(&person);
    if (!rest.empty()) columns.push_back({{}, nullptr, rest, {}});
    return columns;
}

constexpr float personHeight = 54;

void drawPerson(Frame& frame, const session::Person& person, SetUpView& at, const Rect& rect, float shown) {
    const auto id = "person." + std::to_string(person.number);
    const auto press = frame.press(id, rect, nameOf(frame, person));
    const bool held = at.held == person.number;
    if (held) frame.fill(rect, Tone::Tint, space::radiusChip);
    else if (press.hovered || press.focused) frame.fill(rect, Tone::Sand, space::radiusChip);
    if (press.focused) focusRing(frame, rect, space::radiusChip);
    if (press.clicked && !at.dragging) at.held = held ? 0 : person.number;
    if (frame.mouseWentDown() && frame.reaches(rect)) at.heldFrom = frame.mouse();
    const bool pulled = frame.mouseDown() && frame.memory().pressed == id &&
                        std::hypot(frame.mouse().x - at.heldFrom.x, frame.mouse().y - at.heldFrom.y) > 12;
    if (pulled) {
        at.held = person.number;
        at.dragging = true;
    }
    if (shown < 1) return;
    frame.textFit(rect.x + 8, rect.y + 1, rect.w - 16, Type::Label, Tone::Ink,
                  std::to_string(person.number) + " · " + nameOf(frame, person));
    frame.textFit(rect.x + 8, rect.y + 26, rect.w - 16, Type::Label, Tone::Soft,
                  person.organisation.empty() ? frame.tr(words::withoutOrganisation) : person.organisation);
}

/// Returns the column's height; `drawn`: how far the drawing of lots has come, 0 … 1.
float drawColumn(Frame& frame, Column& column, SetUpView& at, Intents& intents, const Rect& rect,
                 std::size_t all, float drawn) {
    const float height =
        66 + personHeight * static_cast<float>(std::max<std::size_t>(1, column.people.size())) + 10;
    const Rect card{rect.x, rect.y, rect.w, std::max(height, rect.h)};
    frame.card(card);
    column.rect = frame.shown(card);
    const Rect head{rect.x, rect.y, rect.w, 60};
    const std::string name = column.look ? shortName(frame, *column.look, Type::LabelBold, rect.w - 58)
                                         : frame.tr(words::withoutGroup);
    const auto press = frame.press("lot.group." + column.group.value, head, name, at.held != 0);
    if (at.held != 0 && (press.hovered || press.focused))
        frame.fill(head.inset(2), Tone::Tint, space::radiusCard);
    if (press.focused) focusRing(frame, head, space::radiusCard);
    if (press.clicked && at.held != 0) {
        intents.emplace_back(intent::MovePerson{at.held, column.group});
        at.held = 0;
    }
    if (column.look)
        groupShape(frame, column.look->shape, column.look->colour, {rect.x + 26, rect.y + 31}, 26);
    frame.textFit(rect.x + 50, rect.y + 5, rect.w - 58, Type::LabelBold, Tone::Ink, name);
    frame.textFit(rect.x + 50, rect.y + 31, rect.w - 58, Type::Label, Tone::Soft,
                  fill(frame.tr(words::peopleCount), {std::to_string(column.people.size())}));
    float y = rect.y + 64;
    for (const auto* person : column.people) {
        const float turn = static_cast<float>(person->number) / static_cast<float>(all + 1);
        drawPerson(frame, *person, at, {rect.x + 6, y, rect.w - 12, personHeight - 2},
                   drawn >= turn ? 1.0F : 0.0F);
        y += personHeight;
    }
    return card.h + 4;
}

/// Digits put the person with the focus, or the one who is held, into a group; 0 takes out of all.
void takeDigits(Frame& frame, const Model& model, SetUpView& at, Intents& intents) {
    const auto typed = frame.typedDigits();
    if (typed.empty()) return;
    int number = at.held;
    const auto& focus = frame.memory().focus;
    if (number == 0 && frame.memory().focusVisible && focus.starts_with("person."))
        number = std::atoi(focus.c_str() + 7);
    const auto group = static_cast<std::size_t>(typed.back() - '0');
    if (number == 0 || group > model.workshop->groups.size()) return;
    intents.emplace_back(intent::MovePerson{
        number, group == 0 ? session::GroupId{} : session::GroupId{model.workshop->groups[group - 1].id}});
    at.held = 0;
}

void drop(Frame& frame, const std::vector<Column>& columns, SetUpView& at, Intents& intents) {
    if (!at.dragging) return;
    frame.memory().dragging.clear(); // the list does not scroll meanwhile
    if (frame.mouseDown()) return;
    for (const auto& column : columns)
        if (column.rect.has(frame.mouse())) intents.emplace_back(intent::MovePerson{at.held, column.group});
    at.dragging = false;
    at.held = 0;
}

void drawGhost(Frame& frame, const Model& model, const SetUpView& at) {
    if (!at.dragging) return;
    for (const auto& person : roomOf(model).people()) {
        if (person.number != at.held) continue;
        const auto name = nameOf(frame, person);
        const float width = std::min(260.0F, frame.textWidth(Type::LabelBold, name) + 28);
        const Rect rect{frame.mouse().x - 20, frame.mouse().y - 22, width, 44};
        frame.raise();
        frame.fill(rect, Tone::Teluk, space::radiusChip);
        frame.textFit(rect.x + 14, rect.y + 9, width - 28, Type::LabelBold, Tone::On, name);
        frame.lower();
    }
}

void drawLot(Frame& frame, const Model& model, SetUpView& at, Intents& intents, const Rect& body) {
    const auto& room = roomOf(model);
    const bool nobody = room.people().empty();
    float y = body.y;
    const auto& hint = frame.tr(nobody ? words::nobodyListed : room.seed() ? words::lotMove : words::lotHint);
    const Button draw{.id = "lot.draw",
                      .label = frame.tr(room.seed() ? words::drawAgain : words::drawLot),
                      .icon = Icon::Refresh,
                      .enabled = !nobody};
    const float buttonRoom = buttonWidth(frame, draw) + 24;
    const bool one = frame.breadth() == Breadth::Stacked;
    const float textRoom = one ? body.w : body.w - buttonRoom;
    if (one) frame.beginScroll("lot", body); // words, button and groups go by together
    float text = frame.paragraph(body.x, y + 2, textRoom, Type::Label, Tone::Soft,
                                 fill(hint, {std::to_string(model.workshop->groups.size())}));
    if (room.seed())
        text += frame.paragraph(body.x, y + 2 + text, textRoom, Type::Label, Tone::Soft,
                                fill(frame.tr(words::lotNumber), {std::to_string(*room.seed())}));
    if (one) y += text + 10;
    if (buttonRight(frame, draw, body.right(), y)) intents.emplace_back(intent::DrawLot{});
    y += one ? 58 : std::max(58.0F, text + 14);
    if (nobody) {
        if (one) frame.endScroll(y - body.y);
        return;
    }
    const Rect area{body.x - 2, y, body.w + 4, body.bottom() - y};
    auto columns = columnsOf(model);
    const float drawn = at.lots == 0 ? 1.0F : frame.motion("lot." + std::to_string(at.lots), 2.2);
    const auto all = room.people().size();
    if (!one) frame.beginScroll("lot", area);
    float content = 0;
    const float gap = 10;
    const float width =
        one ? body.w
            : (body.w - gap * static_cast<float>(columns.size() - 1)) / static_cast<float>(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Rect place =
            one ? Rect{body.x, y + content, width, 0}
                : Rect{body.x + (width + gap) * static_cast<float>(i), y + 1, width, area.h - 8};
        const float height = drawColumn(frame, columns[i], at, intents, place, all, drawn);
        content = one ? content + height + 10 : std::max(content, height);
    }
    frame.endScroll(one ? y - body.y + content : content);
    takeDigits(frame, model, at, intents);
    drop(frame, columns, at, intents);
    drawGhost(frame, model, at);
}

// --- dialogs

void drawDialogs(Frame& frame, const Model& model, SetUpView& at, PinView& pin, Intents& intents) {
    if (at.files) {
        std::vector<std::pair<std::string, std::string>> lines;
        for (const auto& file : *model.found) lines.emplace_back(file.name, file.folder);
        const int picked = drawPicker(frame, frame.tr(words::pickFile), lines, frame.tr(words::noFiles));
        if (picked >= 0) intents.emplace_back(intent::OpenFound{static_cast<std::size_t>(picked)});
        if (picked != -1) at.files = false;
    } else if (!at.casesOf.empty()) {
        const auto* group = model.workshop->group(at.casesOf);
        std::vector<std::pair<std::string, std::string>> lines{{frame.tr(words::noCase), ""}};
        std::vector<std::string> ids{""};
        for (const auto& card : *model.cases)
            if (card.playable)
                lines.emplace_back(frame.tr(card.title), frame.tr(card.kind)), ids.push_back(card.id);
        const int picked =
            drawPicker(frame, fill(frame.tr(words::chooseCase), {group ? frame.tr(group->name) : at.casesOf}),
                       lines, "");
        if (picked >= 0)
            intents.emplace_back(intent::PlanCase{{at.casesOf}, ids[static_cast<std::size_t>(picked)]});
        if (picked != -1) at.casesOf.clear();
    } else if (at.pin) {
        const bool set = !roomOf(model).setUp().pinHash.empty();
        const auto reply = drawPinPad(frame, frame.tr(words::pinNew), "", pin.digits, set, true);
        if (reply == PadReply::None) return;
        if (reply == PadReply::Entered) intents.emplace_back(intent::SetPin{pin.digits});
        if (reply == PadReply::Removed) intents.emplace_back(intent::SetPin{});
        pin.digits.clear();
        at.pin = false;
    }
}

void turnTo(const Model& model, SetUpView& at, SetUpTab tab, Intents& intents) {
    flush(model, at, intents);
    at.tab = tab;
    at.held = 0;
}

} // namespace

void drawSetUp(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.setUp;
    if (!at.filled) fillFields(model, at);
    constexpr double quiet = 1.2; // seconds without a letter: then it is kept
    if ((at.changedAt >= 0 || at.rosterChanged) && frame.seconds() - at.changedAt > quiet)
        flush(model, at, intents);
    else if (at.changedAt >= 0 || at.rosterChanged) frame.drawAgain(0.3);
    const bool fresh = !roomOf(model).seed() && model.session->groups().empty();
    if (drawTopBar(frame, frame.tr(words::setUp), frame.width() - 88)) {
        flush(model, at, intents);
        if (fresh) intents.emplace_back(intent::LeavePlay{});
        else intents.emplace_back(intent::ToBoard{});
    }
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const float margin = stacked ? 12.0F : space::margin;
    const std::vector<std::string> tabs{frame.tr(words::tabSession), frame.tr(words::tabPeople),
                                        frame.tr(words::tabLot)};
    const float wanted = std::min(frame.width() - 2 * margin, std::max(560.0F, segmentedWidth(frame, tabs)));
    const int tab = segmented(frame, "setup.tab", {margin, 78, wanted, 46}, tabs, static_cast<int>(at.tab));
    if (tab >= 0) turnTo(model, at, static_cast<SetUpTab>(tab), intents);
    constexpr float foot = 78;
    const Rect card{margin, 138, frame.width() - 2 * margin, frame.height() - 138 - foot};
    const Rect body = at.tab == SetUpTab::Lot ? card : card.inset(stacked ? 12.0F : 22.0F);
    if (at.tab != SetUpTab::Lot) frame.card(card);
    if (at.tab == SetUpTab::Session) drawSession(frame, model, at, intents, body);
    if (at.tab == SetUpTab::People) drawPeople(frame, model, at, intents, body);
    if (at.tab == SetUpTab::Lot) drawLot(frame, model, at, intents, body);
    const float y = frame.height() - foot + 14;
    const bool last = at.tab == SetUpTab::Lot;
    const Button next{.id = "setup.next",
                      .label = frame.tr(last ? words::openBoard : words::forward),
                      .kind = ButtonKind::Primary,
                      .icon = Icon::ArrowRight,
                      .iconLast = true};
    if (buttonRight(frame, next, frame.width() - margin, y)) {
        if (last) flush(model, at, intents), intents.emplace_back(intent::ToBoard{});
        else turnTo(model, at, static_cast<SetUpTab>(static_cast<int>(at.tab) + 1), intents);
    }
    if (!last &&
        buttonAt(frame, {.id = "setup.board", .label = frame.tr(words::openBoard), .kind = ButtonKind::Quiet},
                 margin - 12, y)) {
        flush(model, at, intents);
        intents.emplace_back(intent::ToBoard{});
    }
    drawDialogs(frame, model, at, view.pin, intents);
}

} // namespace alur::ui
