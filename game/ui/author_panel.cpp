// One scene of the map: what it is, where it leads, and a state set by hand from which to play it.
#include <algorithm>

#include "report/time_words.h"
#include "ui/author_words.h"
#include "ui/map_parts.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

std::string signsOf(const Frame& frame, const ChartNode& node) {
    std::string told = node.id();
    const auto add = [&](bool so, const Text& word) { told += so ? " · " + frame.tr(word) : ""; };
    add(node.first(), words::startScene);
    add(node.ending(), words::endScene);
    add(node.crisis(), words::crisisScene);
    add(node.event() != nullptr, words::eventHere);
    add(node.node.unreachable, words::unreached);
    add(node.node.deadEnd, words::deadEnd);
    return told;
}

/// A row with its whole length as the target and a box that is ticked.
float drawTick(Frame& frame, const std::string& id, std::string_view label, std::set<std::string>& ticked,
               const std::string& what, const Rect& rect) {
    const float height = std::max(space::target, frame.paragraphHeight(Type::Label, rect.w - 44, label) + 16);
    const Rect row{rect.x, rect.y, rect.w, height};
    const auto press = frame.press(id, row, label);
    if (press.hovered || press.focused) frame.fill(row, Tone::Tint, space::radiusControl);
    if (press.focused) focusRing(frame, row, space::radiusControl);
    const bool on = ticked.contains(what);
    frame.icon(on ? Icon::CheckSquare : Icon::SquareO, {row.x + 18, row.y + 22}, 20,
               on ? Tone::Teluk : Tone::Edge);
    frame.paragraph(row.x + 38, row.y + 9, rect.w - 44, Type::Label, Tone::Ink, label);
    if (press.clicked && on) ticked.erase(what);
    else if (press.clicked) ticked.insert(what);
    return height;
}

/// A value between two buttons; returns by how many steps it was changed.
int drawStepper(Frame& frame, const std::string& id, std::string_view label, std::string_view value,
                const Rect& rect) {
    frame.textFit(rect.x, rect.y + 9, rect.w - 200, Type::Label, Tone::Ink, label);
    int by = 0;
    if (iconButton(frame, id + ".less", Icon::Minus, {rect.right() - 190, rect.y}, frame.tr(words::smaller)))
        by = -1;
    frame.textCentred(rect.right() - 95, rect.y + 9, Type::LabelBold, Tone::Ink, value);
    if (iconButton(frame, id + ".more", Icon::Plus, {rect.right() - 44, rect.y}, frame.tr(words::larger)))
        by = 1;
    return by;
}

int& meterOf(casework::Prepared& prepared, const scenario::Meter& meter) {
    for (auto& [id, value] : prepared.meters)
        if (id == meter.id) return value;
    return prepared.meters.emplace_back(meter.id, meter.start).second;
}

/// The clock, the meters, the facts and the needs; returns the height.
float drawState(Frame& frame, const scenario::Case& scenario, casework::Prepared& state, const Rect& rect) {
    float y = rect.y;
    const auto head = [&](const Text& words) {
        frame.textFit(rect.x, y + 8, rect.w, Type::LabelBold, Tone::Soft, frame.tr(words));
        y += 40;
    };
    head(words::prepareState);
    const int clock = drawStepper(frame, "state.clock", frame.tr(words::clockAt),
                                  frame.tr(report::shortWords(state.clock)), {rect.x, y, rect.w, 44});
    const int hour = state.clock.count() >= 48 * 60 ? 12 : 1;
    state.clock = std::clamp(state.clock + Minutes{clock * hour * 60}, Minutes{0}, scenario.timeLimit);
    y += 50;
    if (!scenario.meters.empty()) head(words::metersAt);
    for (const auto& meter : scenario.meters) {
        const auto known = std::find_if(state.meters.begin(), state.meters.end(),
                                        [&](const auto& one) { return one.first == meter.id; });
        const int value = known == state.meters.end() ? meter.start : known->second;
        const int by = drawStepper(frame, "state.meter." + meter.id, frame.tr(meter.name),
                                   std::to_string(value), {rect.x, y, rect.w, 44});
        if (by != 0) meterOf(state, meter) = std::clamp(value + 5 * by, 0, 100);
        y += 48;
    }
    if (!scenario.facts.empty()) head(words::factsKnown);
    for (const auto& fact : scenario.facts)
        y += drawTick(frame, "state.fact." + fact.id, fact.text ? frame.tr(*fact.text) : fact.id, state.facts,
                      fact.id, {rect.x, y, rect.w, 0});
    if (!scenario.needs.empty()) head(words::needsMet);
    for (const auto& need : scenario.needs)
        y += drawTick(frame, "state.need." + std::to_string(scenario.needs.indexOf(need).value),
                      frame.tr(scenario.people[need.person].name) + ": " + frame.tr(need.text), state.needs,
                      need.id, {rect.x, y, rect.w, 0});
    return y - rect.y;
}

/// Where it leads, each a way to go on; returns the height.
float drawWays(Frame& frame, const AuthorChart& chart, std::size_t node, MapView& at, const Rect& rect) {
    float y = rect.y;
    for (const auto i : edgesFrom(chart, node)) {
        const auto& edge = chart.map.edges[i];
        const ChartNode to{chart, chart.map.nodes[edge.to]};
        std::vector<std::string> ways;
        for (const auto& way : edge.ways)
            ways.push_back("– " + frame.tr(chart.scenario->decisions[way.decision].text));
        float text = 0;
        for (const auto& way : ways) text += frame.paragraphHeight(Type::Label, rect.w - 40, way);
        const Rect row{rect.x, y, rect.w, text + 26 + 18};
        const auto press = frame.press("way." + std::to_string(i), row, frame.tr(to.title()));
        if (press.hovered || press.focused) frame.fill(row, Tone::Tint, space::radiusControl);
        if (press.focused) focusRing(frame, row, space::radiusControl);
        frame.icon(Icon::LongArrowRight, {row.x + 16, row.y + 22}, 18, Tone::Teluk);
        frame.textFit(row.x + 34, row.y + 9, rect.w - 40, Type::LabelBold, Tone::Ink, frame.tr(to.title()));
        float line = row.y + 35;
        for (const auto& way : ways)
            line += frame.paragraph(row.x + 34, line, rect.w - 40, Type::Label, Tone::Soft, way);
        if (press.clicked) {
            at.trail.push_back(at.here);
            at.here = to.id();
            at.edge = 0;
            at.showHere = true;
            openScene(chart, at);
        }
        y += row.h + 4;
    }
    return y - rect.y;
}

} // namespace

void openScene(const AuthorChart& chart, MapView& at) {
    const auto node = nodeOf(chart, at.here);
    at.panel = node.has_value();
    if (node && chart.map.nodes[*node].scene) at.prepared.scene = at.here;
}

void drawScenePanel(Frame& frame, const AuthorOpen& open, View& view, Intents& intents, const Rect& canvas) {
    auto& at = view.author.map;
    const auto which = nodeOf(*open.chart, at.here);
    if (!which) {
        at.panel = false;
        return;
    }
    const ChartNode node{*open.chart, open.chart->map.nodes[*which]};
    const bool playable = node.scene() != nullptr && !node.ending() && open.scenario != nullptr;
    frame.raise();
    const float width = std::min(420.0F, frame.width() - 16);
    const float top = std::max(8.0F, std::min(72.0F, canvas.y));
    const Rect rect{frame.width() - width - 8, top, width, frame.height() - top - 8};
    frame.fill(rect.moved(-2, 3), Tone::Line, space::radiusCard);
    frame.fill(rect, Tone::Page, space::radiusCard);
    frame.outline(rect, Tone::Edge, 1.5F, space::radiusCard);
    if (iconButton(frame, "panel.close", Icon::Times, {rect.right() - 52, rect.y + 8},
                   frame.tr(words::close)) ||
        frame.key(Key::Escape)) {
        at.panel = false;
        frame.focus("map");
    }
    frame.textFit(rect.x + 20, rect.y + 14, rect.w - 80, Type::Head, Tone::Ink,
                  frame.tr(node.scene() != nullptr ? node.title() : words::eventHere));
    const float foot = playable ? rect.bottom() - 64 : rect.bottom() - 8;
    const Rect inside{rect.x + 2, rect.y + 58, rect.w - 4, foot - rect.y - 66};
    frame.beginScroll("panel", inside);
    const float x = rect.x + 20, inner = rect.w - 44;
    float y = inside.y + 4;
    y += frame.paragraph(x, y, inner, Type::Label, Tone::Soft, signsOf(frame, node)) + 8;
    y += frame.paragraph(x, y, inner, Type::Label, Tone::Ink,
                         frame.tr(node.scene() != nullptr ? node.scene()->text : node.title())) +
         12;
    const Button edit{.id = "panel.edit", .label = frame.tr(words::openInEditor), .icon = Icon::ExternalLink};
    if (buttonAt(frame, edit, x, y))
        intents.emplace_back(intent::Author{author::Edit{open.card.path, node.line(), 0}});
    y += 60;
    y += drawWays(frame, *open.chart, *which, at, {x, y, inner, 0});
    if (playable) y += drawState(frame, *open.scenario, at.prepared, {x, y, inner, 0});
    frame.endScroll(y + 8 - inside.y);
    const Button play{.id = "panel.play",
                      .label = frame.tr(words::playFromHere),
                      .kind = ButtonKind::Primary,
                      .icon = Icon::Play};
    if (playable && buttonAt(frame, play, x, foot))
        intents.emplace_back(intent::Author{author::Preview{at.prepared}});
    frame.lower();
}

} // namespace alur::ui
