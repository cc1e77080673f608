// The workshop's pages for the audience: large, calm, without controls. And what puts them there.
#include <algorithm>
#include <array>
#include <cmath>

#include "report/time_words.h"
#include "ui/dialog.h"
#include "ui/present_words.h"
#include "ui/screens.h"
#include "ui/sketch_paint.h"
#include "ui/slide.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

constexpr float margin = 48;

const session::Room& roomOf(const Model& model) { return model.session->room(); }

float drawTitle(Frame& frame, float width, std::string_view title) {
    frame.textFit(margin, 36, width - 2 * margin, Type::Title, Tone::Ink, title);
    return 122;
}

/// A person's name; in two lines where one is too narrow and a line is spare. Returns the further lines.
std::size_t drawName(Frame& frame, const session::Person& person, Vec at, float room, std::size_t& spare) {
    const auto name = person.name.empty() ? std::to_string(person.number) : person.name;
    const auto starts = frame.breakLines(Type::Caption, room, name);
    if (starts.size() < 3 || spare == 0) { // its last is the end
        frame.textFit(at.x, at.y, room, Type::Caption, Tone::Ink, name);
        return 0;
    }
    --spare;
    frame.textFit(at.x, at.y, room, Type::Caption, Tone::Ink, std::string_view(name).substr(0, starts[1]));
    frame.textFit(at.x, at.y + 36, room, Type::Caption, Tone::Ink, std::string_view(name).substr(starts[1]));
    return 1;
}

/// Names in columns of one group each; as many as there is room for, then how many more.
void drawLotPage(Frame& frame, const Model& model, float width) {
    const auto& groups = model.workshop->groups;
    const float gap = 18, column = (width - 2 * margin - gap * static_cast<float>(groups.size() - 1)) /
                                   static_cast<float>(groups.size());
    frame.textFit(margin, 30, width - 2 * margin, Type::PointBold, Tone::Soft, model.session->name());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& group = groups[i];
        const Rect card{margin + static_cast<float>(i) * (column + gap), 90, column, 600};
        frame.card(card);
        groupShape(frame, group.shape, group.colour, {card.centre().x, card.y + 46}, 54);
        const auto name = shortName(frame, group, Type::PointBold, column - 16);
        const float room = std::min(column - 16, frame.textWidth(Type::PointBold, name));
        frame.textFit(card.centre().x - room / 2, card.y + 82, column - 16, Type::PointBold, Tone::Ink, name);
        const auto members = roomOf(model).members({group.id});
        const std::size_t most = members.size() > 12 ? 11 : 12;
        std::size_t spare = 12 - std::min<std::size_t>(12, members.size()); // lines for names that need two
        float y = card.y + 132;
        for (std::size_t k = 0; k < std::min(most, members.size()); ++k, y += 38)
            y += 38 * static_cast<float>(drawName(frame, *members[k], {card.x + 14, y}, column - 28, spare));
        if (members.size() > most)
            frame.textFit(card.x + 14, y, column - 28, Type::Caption, Tone::Soft,
                          "+ " + std::to_string(members.size() - most));
    }
    wovenBandAcross(frame, {0, slideHeight - 36, width, 36});
}

void drawTimersPage(Frame& frame, const Model& model, float width) {
    const auto& groups = model.workshop->groups;
    const float pitch = (slideHeight - 36 - 40) / static_cast<float>(std::max<std::size_t>(1, groups.size()));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& group = groups[i];
        const float middle = 40 + pitch * (static_cast<float>(i) + 0.5F);
        if (i > 0)
            frame.line({margin, middle - pitch / 2}, {width - margin, middle - pitch / 2}, Tone::Line, 1);
        groupShape(frame, group.shape, group.colour, {margin + 36, middle}, 64);
        const auto* work = model.session->work({group.id});
        const auto pace = stagePaceOf(model, {group.id});
        const bool late = pace.word == StagePace::Word::Over || pace.word == StagePace::Word::AlmostUp;
        const bool finished = pace.word == StagePace::Word::Finished;
        frame.textFit(margin + 96, middle - 46, width - margin * 2 - 96 - 240, Type::PointBold, Tone::Ink,
                      frame.tr(group.name));
        std::string stage = frame.tr(words::notBegun);
        if (work != nullptr)
            stage = finished ? frame.tr(words::finished)
                             : frame.tr(model.method->stages[work->play().scene().stage].name);
        if (pace.word == StagePace::Word::Over)
            stage += " · " + fill(frame.tr(words::over),
                                  {std::to_string(std::max<std::int64_t>(1, -pace.left / 60'000))});
        if (pace.word == StagePace::Word::AlmostUp) stage += " · " + frame.tr(words::almostUp);
        frame.textFit(margin + 96, middle + 2, width - margin * 2 - 96 - 240, Type::Caption,
                      late ? Tone::Bata : Tone::Soft, stage);
        frame.textRight(width - margin, middle - 31, Type::Title,
                        late       ? Tone::Bata
                        : finished ? Tone::Teluk
                                   : Tone::Ink,
                        finished ? "" : timerWords(frame, pace.left));
        if (finished) frame.icon(Icon::CheckCircle, {width - margin - 24, middle}, 44, Tone::Teluk);
    }
    wovenBandAcross(frame, {0, slideHeight - 36, width, 36});
}

/// The scene and its choices as the group has them before it; no score, nothing to press.
void drawGroupPage(Frame& frame, const Model& model, const session::GroupId& id, float width) {
    const auto* group = model.workshop->group(id.value);
    const auto* work = model.session->work(id);
    if (group == nullptr || work == nullptr || !work->notesRead()) {
        if (group) groupShape(frame, group->shape, group->colour, {margin + 30, 70}, 56);
        frame.paragraph(margin + 84, 44, width - 2 * margin - 84, Type::Title, Tone::Ink,
                        frame.tr(words::waitingGroup));
        return;
    }
    const auto& play = work->play();
    const auto& scene = play.scene();
    const auto& scenario = play.book().scenario();
    groupShape(frame, group->shape, group->colour, {margin + 28, 58}, 52);
    frame.textFit(margin + 76, 38, width - 2 * margin - 76 - 260, Type::PointBold, Tone::Ink,
                  frame.tr(scenario.title));
    const auto stage =
        play.over() ? frame.tr(words::finished) : frame.tr(model.method->stages[scene.stage].name);
    frame.textRight(width - margin, 40, Type::Caption, Tone::Teluk, stage);
    frame.line({margin, 98}, {width - margin, 98}, Tone::Line, 2);
    const float left = std::round((width - 2 * margin - 40) * 0.47F), right = width - 2 * margin - 40 - left;
    float y = 122;
    frame.clip({0, 0, width, slideHeight - 40});
    y += frame.paragraph(margin, y, left, Type::PointBold, Tone::Ink, frame.tr(scene.title)) + 14;
    y += frame.paragraph(margin, y, left, Type::Caption, Tone::Ink, frame.tr(scene.text)) + 18;
    for (const auto& line : scene.lines) {
        const float high = frame.paragraphHeight(Type::Caption, left - 40, frame.tr(line.text)) + 54;
        if (y + high > slideHeight - 56) break;
        frame.fill({margin, y, left, high}, Tone::Sand, space::radiusCard);
        frame.textFit(margin + 20, y + 6, left - 40, Type::Caption, Tone::Soft,
                      frame.tr(scenario.people[line.who].name));
        frame.paragraph(margin + 20, y + 42, left - 40, Type::Caption, Tone::Ink, frame.tr(line.text));
        y += high + 12;
    }
    const float x = margin + left + 40;
    float at = 122;
    int number = 0;
    for (const auto decision : scene.decisions) {
        const auto& text = frame.tr(scenario.decisions[decision].text);
        const bool open = casework::available(play.book(), play.state(), decision);
        const float high = frame.paragraphHeight(Type::Caption, right - 90, text) + 26;
        const Rect card{x, at, right, high};
        if (card.bottom() > slideHeight - 46) break;
        frame.fill(card, open ? Tone::Page : Tone::Sand, space::radiusCard);
        frame.outline(card, Tone::Line, 1, space::radiusCard);
        ++number;
        frame.ring({x + 36, card.centre().y}, 24, open ? Tone::Teluk : Tone::Edge, 2);
        if (open)
            frame.textCentred(x + 36, card.centre().y - 18, Type::Caption, Tone::Ink, std::to_string(number));
        else frame.icon(Icon::Lock, {x + 36, card.centre().y}, 22, Tone::Soft);
        frame.paragraph(x + 74, at + 13, right - 90, Type::Caption, open ? Tone::Ink : Tone::Soft, text);
        at += high + 12;
    }
    frame.unclip();
    wovenBandAcross(frame, {0, slideHeight - 36, width, 36});
}

/// Everything that a projector gets wrong: small letters, close tones, edges that are cut off.
void drawCheckPage(Frame& frame, float width) {
    const auto corner = [&](float x, float y, float dx, float dy) {
        frame.fill({std::min(x, x + dx * 70), std::min(y, y + dy * 10), 70, 10}, Tone::Bata);
        frame.fill({std::min(x, x + dx * 10), std::min(y, y + dy * 70), 10, 70}, Tone::Bata);
    };
    corner(0, 0, 1, 1);
    corner(width, 0, -1, 1);
    corner(0, slideHeight, 1, -1);
    corner(width, slideHeight, -1, -1);
    float y = 70;
    y += frame.paragraph(margin + 40, y, width - 2 * margin - 80, Type::Title, Tone::Ink,
                         frame.tr(words::checkTitle)) +
         26;
    y += frame.paragraph(margin + 40, y, width - 2 * margin - 80, Type::Point, Tone::Ink,
                         frame.tr(words::checkBody)) +
         12;
    y += frame.paragraph(margin + 40, y, width - 2 * margin - 80, Type::Caption, Tone::Soft,
                         frame.tr(words::checkSmall)) +
         30;
    const float bar = (width - 2 * margin - 80) / 10;
    for (int i = 0; i < 10; ++i) {
        const auto level = static_cast<std::uint32_t>(std::lround(255.0 * i / 9));
        frame.fillRgb({margin + 40 + bar * static_cast<float>(i), y, bar, 76},
                      level << 16 | level << 8 | level);
    }
    y += 90;
    const std::array<std::uint32_t, 7> colours{0x405383,
                                               0x894A2F,
                                               0x4C8D7F,
                                               0xA38319,
                                               0x48042F,
                                               rgb(Tone::Teluk, Theme::Light),
                                               rgb(Tone::Bata, Theme::Light)};
    const float swatch = (width - 2 * margin - 80) / static_cast<float>(colours.size());
    for (std::size_t i = 0; i < colours.size(); ++i)
        frame.fillRgb({margin + 40 + swatch * static_cast<float>(i), y, swatch - 8, 60}, colours[i], 6);
    y += 84;
    for (const auto* words_ : {&words::checkBars, &words::checkEdges, &words::checkSize})
        y += frame.paragraph(margin + 40, y, width - 2 * margin - 80, Type::Caption, Tone::Ink,
                             frame.tr(*words_)) +
             6;
}

} // namespace

void drawWorkshopPage(Frame& frame, const Model& model, const ProjectorView& projector, float width) {
    frame.fill({0, 0, width, slideHeight}, Tone::Paper);
    switch (projector.what) {
    case Projected::Lot: drawLotPage(frame, model, width); break;
    case Projected::Mapping: {
        const float top = drawTitle(frame, width, frame.tr(words::mappingTitle));
        drawFigures(frame, *model.workshop, {margin, top, width - 2 * margin, slideHeight - top - 20}, true);
        break;
    }
    case Projected::Question: {
        if (model.workshop->test.empty()) break;
        const auto which = std::min(projector.question, model.workshop->test.size() - 1);
        frame.textFit(margin, 34, width - 2 * margin, Type::Caption, Tone::Soft,
                      fill(frame.tr(words::questionOf),
                           {std::to_string(which + 1), std::to_string(model.workshop->test.size())}));
        drawQuestion(frame, *model.workshop, which, projector.reason, {margin, 96, width - 2 * margin, 0},
                     true);
        break;
    }
    case Projected::Group: drawGroupPage(frame, model, projector.group, width); break;
    case Projected::Timers: drawTimersPage(frame, model, width); break;
    case Projected::Comparison: {
        const float top = drawTitle(frame, width, frame.tr(words::comparisonTitle) + ", %");
        const bool shown = roomOf(model).scoresRevealed();
        drawComparisonPage(frame, model,
                           {margin, top, width - 2 * margin, slideHeight - top - (shown ? 24.0F : 70.0F)});
        if (!shown)
            frame.textFit(margin, slideHeight - 56, width - 2 * margin, Type::Caption, Tone::Soft,
                          frame.tr(words::stillHidden));
        break;
    }
    case Projected::Check: drawCheckPage(frame, width); break;
    default: break;
    }
}

void project(const Model& model, ProjectorView& projector, Projected what, double now,
             const session::GroupId& group) {
    projector.what = what;
    projector.group = group;
    projector.since = now;
    projector.blank = false;
    projector.wanted = true;
    projector.here = model.displays.size() < 2; // the only window is the projector's, until Esc
}

void endProjecting(ProjectorView& projector) {
    projector.what = Projected::Nothing;
    projector.wanted = projector.here = projector.blank = projector.frozen = false;
}

void drawProjectorMenu(Frame& frame, const Model& model, View& view) {
    struct Item {
        const Text* label;
        Projected what;
    };
    static constexpr std::array<Item, 6> items{{{&words::showCheck, Projected::Check},
                                                {&words::showTitle, Projected::Nothing},
                                                {&words::showLot, Projected::Lot},
                                                {&words::mapping, Projected::Mapping},
                                                {&words::showTimers, Projected::Timers},
                                                {&words::comparison, Projected::Comparison}}};
    auto& projector = view.projector;
    std::vector<std::pair<std::string, std::string>> lines;
    for (const auto& item : items) {
        const bool on = (projector.wanted || projector.here) && projector.what == item.what;
        lines.emplace_back(frame.tr(*item.label), on ? frame.tr(words::showGoesOn) : "");
    }
    const bool shows = projector.wanted || projector.here;
    if (shows) lines.emplace_back(frame.tr(words::offProjector), "");
    const bool two = model.displays.size() > 1;
    if (!two) lines.front().second = frame.tr(words::oneDisplayOnly);
    const int picked = drawPicker(frame, frame.tr(words::projectorMenu), lines, "");
    if (picked >= 0 && picked < static_cast<int>(items.size()))
        project(model, projector, items[static_cast<std::size_t>(picked)].what, frame.seconds());
    else if (picked >= 0) endProjecting(projector);
    if (picked != -1) view.board.projector = false;
}

} // namespace alur::ui
