// Initial mapping: the district's figures as a chart, and the speakers' perspectives as cards.
#include <algorithm>
#include <cmath>

#include "report/time_words.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

/// How large the chart's parts are: on the facilitator's screen, or on the projector.
struct Scale {
    Type label, figure;
    float line, bar, gap;
};
constexpr Scale small{Type::Label, Type::LabelBold, 26, 56, 8};
constexpr Scale wide{Type::Caption, Type::PointBold, 36, 92, 14};

/// A step of 1, 2 or 5 times a power of ten, so that at most five lie under `most`.
int roundStep(int most) {
    int power = 1;
    while (true)
        for (const int digit : {1, 2, 5}) {
            if (digit * power * 5 >= most) return digit * power;
            if (digit == 5) power *= 10;
        }
}

void hatch(Frame& frame, const Rect& rect, Tone tone) {
    frame.clip(rect);
    for (float x = rect.x - rect.h; x < rect.right(); x += 11)
        frame.line({x, rect.bottom()}, {x + rect.h, rect.y}, tone, 2);
    frame.unclip();
}

void drawBar(Frame& frame, const Rect& rect, Tone tone, bool whole, const Scale& scale, int value) {
    if (whole) frame.fill(rect, tone, 4);
    else { // a year that is not whole is told by its hatching and dashed words, not by colour
        frame.fill(rect, Tone::Page, 4);
        hatch(frame, rect, tone);
        frame.outline(rect, tone, 2, 4);
    }
    frame.textCentred(rect.centre().x, rect.y - scale.line - 2, scale.figure, Tone::Ink,
                      std::to_string(value));
}

void drawYear(Frame& frame, const scenario::YearFigures& year, const Rect& rect, float unit,
              const Scale& scale) {
    const bool whole = year.span.empty();
    const float width = std::min(scale.bar, (rect.w - scale.gap) / 2 - 4);
    const float left = rect.centre().x - width - scale.gap / 2;
    const auto bar = [&](float x, int value, Tone tone) {
        const float height = std::max(2.0F, unit * static_cast<float>(value));
        drawBar(frame, {x, rect.bottom() - height, width, height}, tone, whole, scale, value);
    };
    bar(left, year.reported, Tone::Bata);
    bar(left + width + scale.gap, year.handled, Tone::Teluk);
    float y = rect.bottom() + 8;
    frame.textCentred(rect.centre().x, y, scale.figure, Tone::Ink, std::to_string(year.year));
    y += scale.line + 2;
    if (!whole) {
        const auto& span = frame.tr(year.span);
        frame.textFit(rect.centre().x - std::min(rect.w, frame.textWidth(scale.label, span)) / 2, y, rect.w,
                      scale.label, Tone::Bata, span);
        y += scale.line;
    }
    if (year.reported > 0) {
        const auto share = fill(frame.tr(words::handledShare),
                                {std::to_string(std::lround(100.0 * year.handled / year.reported))});
        const float room = std::min(rect.w, frame.textWidth(scale.label, share));
        frame.textFit(rect.centre().x - room / 2, y, rect.w, scale.label, Tone::Soft, share);
    }
}

float drawLegend(Frame& frame, float x, float y, const Scale& scale) {
    const auto entry = [&](const Text& name, Tone tone) {
        frame.fill({x, y + scale.line / 2 - 8, 16, 16}, tone, 3);
        x += 24 + frame.text(x + 24, y, scale.label, Tone::Ink, frame.tr(name)) + 28;
    };
    entry(words::reportedCases, Tone::Bata);
    entry(words::handledCases, Tone::Teluk);
    return scale.line;
}

/// Below the chart: which year is not whole, and where the figures come from.
float drawNotes(Frame& frame, const scenario::Workshop& workshop, const Rect& rect, const Scale& scale) {
    float y = rect.y;
    for (const auto& year : workshop.figures)
        if (!year.span.empty())
            y += frame.paragraph(rect.x, y, rect.w, scale.label, Tone::Bata,
                                 fill(frame.tr(words::notWholeYear),
                                      {std::to_string(year.year) + ", " + frame.tr(year.span)}));
    y += frame.paragraph(rect.x, y, rect.w, scale.label, Tone::Soft, frame.tr(workshop.figuresSource));
    return y - rect.y;
}

float notesHeight(const Frame& frame, const scenario::Workshop& workshop, float width, const Scale& scale) {
    float height = frame.paragraphHeight(scale.label, width, frame.tr(workshop.figuresSource));
    for (const auto& year : workshop.figures)
        if (!year.span.empty())
            height += frame.paragraphHeight(scale.label, width,
                                            fill(frame.tr(words::notWholeYear),
                                                 {std::to_string(year.year) + ", " + frame.tr(year.span)}));
    return height;
}

float drawSpeaker(Frame& frame, const scenario::Speaker& speaker, const Rect& rect) {
    const float x = rect.x + 24, width = rect.w - 44;
    const auto points = [&](bool draw) {
        float y = rect.y + 20;
        if (draw) frame.textFit(x, y, width, Type::LabelBold, Tone::Teluk, frame.tr(speaker.perspective));
        y += 28;
        y += draw ? frame.paragraph(x, y, width, Type::ReadBold, Tone::Ink, frame.tr(speaker.role))
                  : frame.paragraphHeight(Type::ReadBold, width, frame.tr(speaker.role));
        y += (draw ? frame.paragraph(x, y, width, Type::Label, Tone::Soft, frame.tr(speaker.topic))
                   : frame.paragraphHeight(Type::Label, width, frame.tr(speaker.topic))) +
             12;
        for (const auto& point : speaker.points) {
            if (draw) frame.disc({x + 5, y + 13}, 4, Tone::Teluk);
            y += (draw ? frame.paragraph(x + 22, y, width - 22, Type::Label, Tone::Ink, frame.tr(point))
                       : frame.paragraphHeight(Type::Label, width - 22, frame.tr(point))) +
                 8;
        }
        return y + 12 - rect.y;
    };
    const float height = points(false);
    const Rect card{rect.x, rect.y, rect.w, height};
    frame.card(card);
    frame.leftEdge(card, Tone::Teluk);
    points(true);
    return height;
}

} // namespace

void drawFigures(Frame& frame, const scenario::Workshop& workshop, const Rect& rect, bool large) {
    const auto& scale = large ? wide : small;
    const auto& years = workshop.figures;
    if (years.empty()) {
        frame.paragraph(rect.x, rect.y, rect.w, scale.label, Tone::Soft, frame.tr(words::noFigures));
        return;
    }
    int most = 1;
    for (const auto& year : years) most = std::max({most, year.reported, year.handled});
    const int step = roundStep(most);
    const float notes = notesHeight(frame, workshop, rect.w, scale);
    drawLegend(frame, rect.x, rect.y, scale);
    const float axis = frame.textWidth(scale.label, std::to_string((most / step + 1) * step)) + 14;
    const float top = rect.y + scale.line * 2 + 16, bottom = rect.bottom() - notes - scale.line * 3 - 26;
    const float unit = (bottom - top) / static_cast<float>(most);
    for (int value = 0; value <= most; value += step) {
        const float y = bottom - unit * static_cast<float>(value);
        frame.line({rect.x + axis, y}, {rect.right(), y}, value == 0 ? Tone::Edge : Tone::Line, 1);
        frame.textRight(rect.x + axis - 10, y - scale.line / 2, scale.label, Tone::Soft,
                        std::to_string(value));
    }
    const float pitch = (rect.w - axis) / static_cast<float>(years.size());
    for (std::size_t i = 0; i < years.size(); ++i)
        drawYear(frame, years[i],
                 {rect.x + axis + pitch * static_cast<float>(i) + 4, top, pitch - 8, bottom - top}, unit,
                 scale);
    drawNotes(frame, workshop, {rect.x, rect.bottom() - notes, rect.w, notes}, scale);
}

void drawMapping(Frame& frame, const Model& model, View& view, Intents& intents) {
    const Button show{.id = "show", .label = frame.tr(words::onProjector), .icon = Icon::Desktop};
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const float used = stacked ? 56.0F : buttonWidth(frame, show) + 24;
    if (drawTopBar(frame, frame.tr(words::mappingTitle), frame.width() - 72 - used))
        intents.emplace_back(intent::ToBoard{});
    const bool on = view.projector.what == Projected::Mapping;
    if (stacked
            ? iconButton(frame, "show", Icon::Desktop, {frame.width() - 56, 10}, frame.tr(words::onProjector))
            : buttonRight(frame,
                          {.id = "show",
                           .label = frame.tr(on ? words::offProjector : words::onProjector),
                           .icon = Icon::Desktop},
                          frame.width() - space::margin, 8)) {
        if (on) endProjecting(view.projector);
        else project(model, view.projector, Projected::Mapping, frame.seconds());
    }
    const float margin = stacked ? 12.0F : space::margin;
    const float full = frame.width() - 2 * margin;
    const bool beside = frame.breadth() == Breadth::Wide;
    const float left = beside ? std::round(full * 0.5F) : full;
    const float high = beside ? frame.height() - 84 - 20 : 520.0F;
    const Rect all{0, 66, frame.width(), frame.height() - 66};
    if (!beside) frame.beginScroll("mapping", all);
    const Rect card{margin, 84, left, high};
    frame.card(card);
    frame.text(card.x + 24, card.y + 18, Type::Head, Tone::Ink, frame.tr(words::mappingChart));
    drawFigures(frame, *model.workshop, {card.x + 24, card.y + 62, card.w - 48, card.h - 82}, false);
    const Rect cards = beside ? Rect{card.right() + 24, 84, full - left - 24, high}
                              : Rect{margin, card.bottom() + 20, full, 0};
    if (beside) frame.beginScroll("speakers", {cards.x - 2, cards.y - 2, cards.w + 4, cards.h + 4});
    float y = cards.y;
    frame.text(cards.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::perspectives));
    y += 36;
    const auto& speakers = model.workshop->speakers;
    const bool pairs = !beside && !stacked;
    for (std::size_t i = 0; i < speakers.size(); i += pairs ? 2 : 1) {
        const float width = pairs ? (cards.w - 16) / 2 : cards.w - 8;
        float height = drawSpeaker(frame, speakers[i], {cards.x, y, width, 0});
        if (pairs && i + 1 < speakers.size())
            height =
                std::max(height, drawSpeaker(frame, speakers[i + 1], {cards.x + width + 16, y, width, 0}));
        y += height + 14;
    }
    frame.endScroll(y - (beside ? cards.y : all.y) + 6);
}

} // namespace alur::ui
