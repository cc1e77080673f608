// The case file beside the story: people with their needs, facts, barriers, records.
#include <algorithm>
#include <array>
#include <vector>

#include "casework/needs.h"
#include "report/time_words.h"
#include "ui/play_parts.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using scenario::Person;

const casework::Rulebook& bookOf(const Model& model) { return model.work->play().book(); }
const casework::State& stateOf(const Model& model) { return model.work->play().state(); }

const Text& roleWords(scenario::Role role) {
    static const std::array<const Text*, 6> all{&words::client,   &words::family,  &words::witness,
                                                &words::reported, &words::officer, &words::community};
    return *all[static_cast<std::size_t>(role)];
}

/// People in the order of the file, the client first.
std::vector<Index<Person>> peopleInOrder(const scenario::Case& scenario) {
    std::vector<Index<Person>> order;
    for (const auto& person : scenario.people) order.push_back(scenario.people.indexOf(person));
    std::stable_partition(order.begin(), order.end(), [&](Index<Person> person) {
        return scenario.people[person].role == scenario::Role::Client;
    });
    return order;
}

/// The genogram's sign of a person: a square for a man, a circle for a woman, doubled for the client.
void genogramSign(Frame& frame, Vec centre, const Person& person) {
    if (!person.sex) return;
    const bool client = person.role == scenario::Role::Client;
    if (*person.sex == scenario::Sex::Female) {
        frame.ring(centre, 8, Tone::Soft, 1.5F);
        if (client) frame.ring(centre, 5, Tone::Soft, 1.5F);
    } else {
        frame.outline({centre.x - 7, centre.y - 7, 14, 14}, Tone::Soft, 1.5F);
        if (client) frame.outline({centre.x - 4, centre.y - 4, 8, 8}, Tone::Soft, 1.5F);
    }
}

struct DueChip {
    std::string label;
    ChipTone tone = ChipTone::Plain;
};

DueChip dueChip(const Frame& frame, const Model& model, Index<scenario::Need> index) {
    const auto& need = bookOf(model).scenario().needs[index];
    if (stateOf(model).met.has(index)) return {frame.tr(words::met), ChipTone::Done};
    const auto left = casework::timeLeft(need, stateOf(model).clock);
    if (!left) return {};
    if (left->count() < 0)
        return {fill(frame.tr(words::late), {frame.tr(report::shortWords(-*left))}), ChipTone::Late};
    return {frame.tr(report::shortWords(*left)), *left < Minutes{24 * 60} ? ChipTone::Soon : ChipTone::Plain};
}

float drawNeed(Frame& frame, const Model& model, Index<scenario::Need> index, float x, float y, float right) {
    const bool met = stateOf(model).met.has(index);
    frame.icon(met ? Icon::CheckCircle : Icon::Circle, {x + 8, y + 14}, 18, met ? Tone::Teluk : Tone::Edge);
    const auto due = dueChip(frame, model, index);
    const auto& words = frame.tr(bookOf(model).scenario().needs[index].text);
    if (due.label.empty())
        return frame.paragraph(x + 24, y + 1, right - x - 24, Type::Label, Tone::Ink, words) + 6;
    // The chip stands at the end of the last line where it fits, else below it.
    const float width = chipWidth(frame, due.label, {}), inner = right - x - 24;
    const auto starts = frame.breakLines(Type::Label, inner, words);
    const float last =
        frame.textWidth(Type::Label, std::string_view(words).substr(starts[starts.size() - 2]));
    const float height = frame.paragraph(x + 24, y + 1, inner, Type::Label, Tone::Ink, words);
    const bool fits = last + 8 + width <= inner;
    chip(frame, {right - width, y + height - (fits ? 26.0F : -2.0F)}, due.label, due.tone);
    return height + (fits ? 6.0F : 36.0F);
}

float drawPerson(Frame& frame, const Model& model, Index<Person> index, const Rect& rect) {
    const auto& person = bookOf(model).scenario().people[index];
    portrait(frame, person.portrait, {rect.x, rect.y, 52, 52});
    const float x = rect.x + 64;
    frame.textFit(x, rect.y, rect.right() - x - 24, Type::ReadBold, Tone::Ink, frame.tr(person.name));
    genogramSign(frame, {rect.right() - 10, rect.y + 14}, person);
    std::string about =
        person.age ? fill(frame.tr(words::yearsOld), {std::to_string(*person.age)}) + " · " : "";
    about += frame.tr(roleWords(person.role));
    frame.textFit(x, rect.y + 27, rect.right() - x, Type::Label, Tone::Soft, about);
    float y = rect.y + 55;
    for (const auto need : person.needs)
        if (casework::isKnown(bookOf(model), stateOf(model), need))
            y += drawNeed(frame, model, need, x, y, rect.right());
    return std::max(y - rect.y, 60.0F);
}

float drawPeople(Frame& frame, const Model& model, const Rect& rect) {
    float y = rect.y;
    bool first = true;
    for (const auto person : peopleInOrder(bookOf(model).scenario())) {
        if (!first) frame.line({rect.x, y + 4}, {rect.right(), y + 4}, Tone::Line, 1);
        if (!first) y += 16;
        y += drawPerson(frame, model, person, {rect.x, y, rect.w, 0});
        first = false;
    }
    return y - rect.y;
}

float drawRow(Frame& frame, Icon icon, Tone tone, std::string_view text, std::string_view detail,
              const Rect& rect) {
    frame.icon(icon, {rect.x + 9, rect.y + 14}, 18, tone);
    float height = frame.paragraph(rect.x + 30, rect.y, rect.w - 30, Type::Label, Tone::Ink, text);
    if (!detail.empty())
        height += frame.paragraph(rect.x + 30, rect.y + height, rect.w - 30, Type::Label, Tone::Soft, detail);
    return height + 10;
}

float drawFacts(Frame& frame, const Model& model, const Rect& rect) {
    float y = rect.y;
    const auto& facts = bookOf(model).scenario().facts;
    for (const auto& fact : facts)
        if (fact.text && stateOf(model).facts.has(facts.indexOf(fact)))
            y += drawRow(frame, Icon::Lightbulb, Tone::Teluk, frame.tr(*fact.text), {},
                         {rect.x, y, rect.w, 0});
    if (y == rect.y)
        y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, frame.tr(words::nobodyYet));
    return y - rect.y;
}

float drawBarriers(Frame& frame, const Model& model, const Rect& rect) {
    float y = rect.y;
    const auto& scenario = bookOf(model).scenario();
    for (const auto& barrier : scenario.barriers) {
        const bool removed = stateOf(model).removed.has(scenario.barriers.indexOf(barrier));
        const auto detail = frame.tr(scenario.people[barrier.person].name) + " · " +
                            frame.tr(removed ? words::removed : words::stillThere);
        y += drawRow(frame, removed ? Icon::Unlock : Icon::Lock, removed ? Tone::Teluk : Tone::Edge,
                     frame.tr(barrier.text), detail, {rect.x, y, rect.w, 0});
    }
    return y - rect.y;
}

float drawRecords(Frame& frame, const Model& model, const Rect& rect) {
    float y = rect.y;
    const auto& records = model.method->records;
    for (const auto& record : records) {
        const auto index = records.indexOf(record);
        const bool made = stateOf(model).records.has(index);
        if (!made && !bookOf(model).scenario().records.has(index)) continue;
        y += drawRow(frame, made ? Icon::CheckCircle : Icon::Circle, made ? Tone::Teluk : Tone::Edge,
                     frame.tr(record.name), frame.tr(made ? words::made : words::notMade),
                     {rect.x, y, rect.w, 0});
    }
    return y - rect.y;
}

std::array<std::size_t, 4> counts(const Model& model) {
    const auto& scenario = bookOf(model).scenario();
    const auto& state = stateOf(model);
    std::size_t facts = 0;
    for (const auto& fact : scenario.facts)
        facts += fact.text && state.facts.has(scenario.facts.indexOf(fact));
    return {scenario.people.size(), facts, scenario.barriers.size() - state.removed.size(),
            state.records.size()};
}

/// The chosen tab opens to its word; the others show glyph and number.
void drawTabs(Frame& frame, const Model& model, PlayView& view, const Rect& rect) {
    static const std::array<Icon, 4> icons{Icon::Users, Icon::Lightbulb, Icon::Lock, Icon::FileText};
    static const std::array<const Text*, 4> names{&words::people, &words::facts, &words::barriers,
                                                  &words::records};
    const auto number = counts(model);
    const float tight = rect.w < 310 ? 6.0F : 0.0F; // less around each glyph
    float x = rect.x;
    for (std::size_t i = 0; i < icons.size(); ++i) {
        const bool here = static_cast<std::size_t>(view.tab) == i;
        const std::string label =
            here ? frame.tr(*names[i]) + " " + std::to_string(number[i]) : std::to_string(number[i]);
        const float width =
            frame.textWidth(here ? Type::LabelBold : Type::Label, label) + (here ? 56.0F : 48.0F) - tight;
        const Rect part{x, rect.y, width, space::target};
        const auto press = frame.press("file." + std::to_string(i), part, frame.tr(*names[i]));
        if (here) frame.fill(part, Tone::Ink, space::radiusControl);
        else if (press.hovered || press.focused) frame.fill(part, Tone::Tint, space::radiusControl);
        frame.icon(icons[i], {x + 24 - tight / 2, part.centre().y}, 19, here ? Tone::Page : Tone::Soft);
        frame.text(x + 42 - tight / 2, part.y + 9, here ? Type::LabelBold : Type::Label,
                   here ? Tone::Page : Tone::Soft, label);
        if (press.focused) focusRing(frame, part, space::radiusControl);
        if (press.hovered && !here) tooltip(frame, part, frame.tr(*names[i]));
        if (press.clicked) view.tab = static_cast<FileTab>(i);
        x += width;
    }
}

} // namespace

void drawFile(Frame& frame, const Model& model, PlayView& view, const Rect& rect) {
    drawTabs(frame, model, view, {rect.x, rect.y, rect.w, space::target});
    const Rect area{rect.x, rect.y + 58, rect.w, std::max(10.0F, rect.h - 58)};
    const Rect inner{area.x, area.y, area.w - 10, area.h};
    frame.beginScroll("file." + std::to_string(static_cast<int>(view.tab)) + ".list", area);
    float height = 0;
    switch (view.tab) {
    case FileTab::People: height = drawPeople(frame, model, inner); break;
    case FileTab::Facts: height = drawFacts(frame, model, inner); break;
    case FileTab::Barriers: height = drawBarriers(frame, model, inner); break;
    case FileTab::Records: height = drawRecords(frame, model, inner); break;
    }
    frame.endScroll(height);
}

void drawFileRail(Frame& frame, const Model& model, PlayView& view, const Rect& rect) {
    const auto& scenario = bookOf(model).scenario();
    constexpr float button = 68;
    float y = rect.y;
    const auto running = casework::deadlines(bookOf(model), stateOf(model));
    for (const auto person : peopleInOrder(scenario)) {
        const auto due = std::find_if(running.begin(), running.end(),
                                      [&](auto need) { return scenario.needs[need].person == person; });
        const float height = 64 + 26 + (due != running.end() ? 30.0F : 0.0F);
        if (y + height + 16 + button > rect.bottom()) break;
        const Rect area{rect.x, y, rect.w, height};
        const auto press =
            frame.press("person." + scenario.people[person].id, area, frame.tr(scenario.people[person].name));
        portrait(frame, scenario.people[person].portrait, {rect.x + 8, y, 64, 64});
        if (press.focused) focusRing(frame, {rect.x + 5, y - 3, 70, 70}, space::radiusControl);
        const auto& name = frame.tr(scenario.people[person].name);
        const float width = std::min(rect.w, frame.textWidth(Type::Label, name));
        frame.textFit(rect.x + (rect.w - width) / 2, y + 65, rect.w + 1, Type::Label, Tone::Ink, name);
        if (due != running.end()) {
            const auto label = dueChip(frame, model, *due);
            const bool fits = chipWidth(frame, label.label, {}) <= rect.w;
            if (fits)
                chip(frame, {rect.x + (rect.w - chipWidth(frame, label.label, {})) / 2, y + 90}, label.label,
                     label.tone);
            else frame.icon(Icon::HourglassEnd, {rect.x + rect.w / 2, y + 104}, 19, Tone::Bata);
        }
        if (press.clicked) {
            view.tab = FileTab::People;
            view.drawer = true;
        }
        y += height + 16;
    }
    const Rect file{rect.x, std::min(y, rect.bottom() - button), rect.w, button};
    const auto press = frame.press("file", file, frame.tr(words::caseFile));
    frame.fill(file, press.hovered || press.focused ? Tone::Tint : Tone::Page, space::radiusControl);
    frame.outline(file, Tone::Edge, 1.5F, space::radiusControl);
    frame.icon(Icon::FolderOpen, {file.centre().x, file.y + 20}, 22, Tone::Soft);
    frame.textCentred(file.centre().x, file.y + 35, Type::Label, Tone::Ink, frame.tr(words::caseFile));
    if (press.focused) focusRing(frame, file, space::radiusControl);
    if (press.clicked) view.drawer = true;
}

} // namespace alur::ui
