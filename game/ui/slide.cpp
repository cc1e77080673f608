#include "ui/slide.h"

#include <algorithm>
#include <cmath>

#include "report/time_words.h"
#include "ui/present_words.h"
#include "ui/radar.h"
#include "ui/sketch_paint.h"
#include "ui/way_stop.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

using report::Slide;
using report::WayStop;
using Kind = Slide::Kind;

constexpr float margin = 48;
constexpr float band = 36;
constexpr float bodyTop = 176;
constexpr float footTop = 672;

// --- text that always fits

/// As many lines as have room, the last with an ellipsis where more was said; returns the height.
float fittedParagraph(Frame& frame, const Rect& rect, Type type, Tone tone, std::string_view text) {
    const float pitch = face(type).line;
    const auto room = static_cast<std::size_t>(std::max(1.0F, std::floor(rect.h / pitch + 0.01F)));
    const auto starts = frame.breakLines(type, rect.w, text);
    if (starts.size() - 1 <= room) return frame.paragraph(rect.x, rect.y, rect.w, type, tone, text);
    const float above =
        room == 1 ? 0 : frame.paragraph(rect.x, rect.y, rect.w, type, tone, text.substr(0, starts[room - 1]));
    std::string last(text.substr(starts[room - 1], starts[room] - starts[room - 1]));
    while (!last.empty() && (last.back() == ' ' || last.back() == '\n')) last.pop_back();
    while (!last.empty() && frame.textWidth(type, last + " …") > rect.w) {
        const auto space = last.find_last_of(' ');
        last.resize(space == std::string::npos ? 0 : space);
    }
    frame.text(rect.x, rect.y + above, type, tone, last + " …");
    return above + pitch;
}

float pointsHeight(const Frame& frame, const std::vector<Text>& points, Type type, float width, float gap) {
    float height = 0;
    for (const auto& point : points) height += frame.paragraphHeight(type, width, frame.tr(point)) + gap;
    return height - (points.empty() ? 0 : gap);
}

/// Points one under the other, numbered with a hairline between, or as plain paragraphs. Where there is
/// little room the letters become smaller, 28 at the least, and then the last is cut.
void drawPoints(Frame& frame, const std::vector<Text>& points, const Rect& rect, bool numbered) {
    if (points.empty()) return;
    const float set = numbered ? 44 : 0, width = rect.w - set;
    Type type = Type::Point;
    float gap = numbered ? 42 : 22;
    if (pointsHeight(frame, points, type, width, gap) > rect.h) gap = numbered ? 22 : 12;
    if (pointsHeight(frame, points, type, width, gap) > rect.h) type = Type::Caption;
    float y = rect.y;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float room = rect.bottom() - y;
        if (room < face(type).line) break;
        if (numbered) frame.text(rect.x, y, Type::PointBold, Tone::Teluk, std::to_string(i + 1));
        y += fittedParagraph(frame, {rect.x + set, y, width, room}, type, Tone::Ink, frame.tr(points[i]));
        if (numbered && i + 1 < points.size() && y + gap + face(type).line <= rect.bottom())
            frame.line({rect.x, y + gap / 2}, {rect.right(), y + gap / 2}, Tone::Line, 2);
        y += gap;
    }
}

// --- what every slide has

void drawFrameOf(Frame& frame, const Model& model, const Slide& slide, float width, const SlideShown& shown) {
    const float right = width - margin;
    float x = margin;
    std::string line = frame.tr(model.work->play().book().scenario().title);
    if (model.group != nullptr) {
        groupShape(frame, model.group->shape, model.group->colour, {x + 20, 60}, 36);
        x += 58;
        line = frame.tr(model.group->name) + " · " + line;
    }
    frame.textFit(x, 42, right - x, Type::Caption, Tone::Soft, line);
    frame.textFit(margin, 94, right - margin, Type::Title, Tone::Ink, frame.tr(slide.title));
    const auto number =
        fill(frame.tr(words::slideNumber), {std::to_string(shown.number), std::to_string(shown.count)});
    const float numberWidth = frame.textWidth(Type::Caption, number);
    const float room = right - margin - numberWidth - 40;
    const auto& workshop = frame.tr(model.workshop->title);
    if (model.group == nullptr || frame.textWidth(Type::Caption, workshop) <= room)
        frame.textFit(margin, footTop, room, Type::Caption, Tone::Soft, workshop);
    else frame.textFit(margin, footTop, room, Type::Caption, Tone::Soft, frame.tr(model.group->kind));
    frame.textRight(right, footTop, Type::Caption, Tone::Soft, number);
    wovenBandAcross(frame, {0, slideHeight - band, width, band});
}

Rect bodyOf(float width) { return {margin, bodyTop, width - 2 * margin, footTop - 24 - bodyTop}; }

// --- each kind

/// As the title page of a book: its binding at the left.
void drawTitlePage(Frame& frame, const Model& model, const Slide& slide, float width, bool atTheEnd) {
    const float cover = width * 0.3F;
    frame.fillRgb({0, 0, cover, slideHeight}, rgb(Tone::Teluk, Theme::Light));
    wovenBand(frame, {cover, 0, 28, slideHeight});
    const Vec centre{cover / 2, slideHeight / 2};
    if (model.group != nullptr) {
        frame.dot(centre, 104, rgb(Tone::Paper, Theme::Light));
        groupShape(frame, model.group->shape, model.group->colour, centre, 112);
    } else {
        mark(frame, centre, 180, rgb(Tone::Paper, Theme::Light), rgb(Tone::Btint, Theme::Light));
    }
    const float x = cover + 28 + 56, room = width - x - margin;
    float y = atTheEnd ? 250.0F : 170.0F;
    if (model.group != nullptr)
        frame.textFit(x, y, room, Type::PointBold, Tone::Teluk, frame.tr(model.group->name));
    y += 56;
    const bool large =
        frame.paragraphHeight(Type::Cover, room, frame.tr(slide.title)) <= 2 * face(Type::Cover).line;
    y += fittedParagraph(frame, {x, y, room, large ? 170.0F : 248.0F}, large ? Type::Cover : Type::Title,
                         Tone::Ink, frame.tr(slide.title)) +
         28;
    const auto& workshop = frame.tr(model.workshop->title);
    const float foot =
        std::min(3 * face(Type::Caption).line, frame.paragraphHeight(Type::Caption, room, workshop));
    const float top = slideHeight - margin - foot;
    drawPoints(frame, slide.points, {x, y, room, top - 24 - y}, false);
    fittedParagraph(frame, {x, top, room, foot}, Type::Caption, Tone::Soft, workshop);
}

/// Those whom the case is about: the client first, then whom the services are for, then the family.
std::vector<const scenario::Person*> peopleOf(const Model& model) {
    const auto rank = [](const scenario::Person& person) {
        if (person.role == scenario::Role::Client) return 0;
        return person.target ? 1 : person.role == scenario::Role::Family ? 2 : 3;
    };
    std::vector<const scenario::Person*> people;
    for (const auto& person : model.work->play().book().scenario().people)
        if (rank(person) < 3) people.push_back(&person);
    std::stable_sort(people.begin(), people.end(),
                     [&](const auto* a, const auto* b) { return rank(*a) < rank(*b); });
    return people;
}

void drawCase(Frame& frame, const Model& model, const Slide& slide, const Rect& body) {
    constexpr float portraitSize = 116, pitch = 172;
    const auto people = peopleOf(model);
    const float foot = people.empty() ? 0 : portraitSize + 52;
    drawPoints(frame, slide.points, {body.x, body.y + 8, std::min(body.w, 980.0F), body.h - foot - 28},
               false);
    const auto fits = static_cast<std::size_t>((body.w + pitch - portraitSize) / pitch);
    for (std::size_t i = 0; i < std::min(people.size(), fits); ++i) {
        const Rect place{body.x + pitch * static_cast<float>(i), body.bottom() - foot, portraitSize,
                         portraitSize};
        portrait(frame, people[i]->portrait, place);
        frame.textFit(place.x, place.bottom() + 8, pitch - 12, Type::Caption, Tone::Ink,
                      frame.tr(people[i]->name));
    }
}

void drawSketchSlide(Frame& frame, const Model& model, const Slide& slide, const Rect& body,
                     const SlideShown& shown) {
    constexpr float aspect = sketch::pageWidth / sketch::pageHeight;
    const auto* history = model.work->sketch(*slide.page);
    if (history == nullptr) return;
    const bool alone = slide.points.empty();
    const float room = alone ? body.w : body.w * 0.585F;
    const float width = std::min(room, body.h * aspect);
    const Rect paper{alone ? body.x + (body.w - width) / 2 : body.x, body.y, width, width / aspect};
    drawSketchPage(frame, history->page(), model.work->ground(*slide.page), paper,
                   replayed(frame, history->page(), shown.since));
    const float x = paper.right() + 40;
    drawPoints(frame, slide.points, {x, body.y, body.right() - x, body.h}, slide.points.size() > 1);
}

/// The stops in rows, as many a row as have room for their names.
void drawWay(Frame& frame, const Model& model, const Slide& slide, const Rect& body) {
    const auto& way = model.debrief->way;
    const auto end = std::min(way.size(), slide.from + slide.count);
    if (slide.from >= end) return;
    float widest = 120;
    for (auto i = slide.from; i < end; ++i)
        widest = std::max({widest, frame.textWidth(Type::Motto, frame.tr(way[i].name)) + 14,
                           frame.textWidth(Type::Head, frame.tr(way[i].remark)) + 14});
    const auto fits = std::max<std::size_t>(1, static_cast<std::size_t>(body.w / widest));
    const auto rows = (end - slide.from + fits - 1) / fits;
    const auto aRow = (end - slide.from + rows - 1) / rows;
    const float height = std::min(250.0F, (body.h - 44) / static_cast<float>(rows));
    const float pitch = body.w / static_cast<float>(aRow), radius = std::min(30.0F, (height - 88) / 4.4F);
    const float top = body.y + (body.h - 44 - height * static_cast<float>(rows)) / 2;
    for (auto i = slide.from; i < end; ++i) {
        const auto& stop = way[i];
        const auto place = i - slide.from;
        const Vec above{body.x + pitch * (static_cast<float>(place % aRow) + 0.5F),
                        top + height * static_cast<float>(place / aRow) + radius + 2};
        const Vec below{above.x, above.y + 2.4F * radius};
        drawWayStop(frame, *model.method, stop, above, below, radius);
        frame.textCentred(above.x, below.y + radius + 4, Type::Motto, Tone::Ink, frame.tr(stop.name));
        frame.textCentred(above.x, below.y + radius + 36, Type::Head, toneOf(stop), frame.tr(stop.remark));
    }
    frame.textFit(body.x, body.bottom() - 36, body.w, Type::Caption, Tone::Soft, frame.tr(words::upperLower));
}

void drawIndicators(Frame& frame, const Model& model, const Rect& body) {
    const auto& debrief = *model.debrief;
    Shares shares{};
    float nameWidth = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto& shown = debrief.indicators[i];
        shares[i] = std::clamp(static_cast<float>(toDouble(shown.value)), 0.0F, 1.0F);
        nameWidth = std::max(nameWidth,
                             frame.textWidth(Type::Caption, frame.tr((*model.method)[shown.indicator].name)));
    }
    const float foot = 52, height = body.h - foot, radius = std::min(142.0F, height / 2 - 50);
    drawRadar(frame, shares, {}, {body.x + radius * 1.3F, body.y + height / 2 + 8}, radius, 1);
    const float left = body.x + 2.6F * radius + 24, pitch = height / static_cast<float>(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto& shown = debrief.indicators[i];
        const float y = body.y + pitch * static_cast<float>(i) + (pitch - 36) / 2;
        frame.icon(iconOf(shown.indicator), {left + 14, y + 18}, 26, Tone::Soft);
        const float at = left + 42 + nameWidth + 18, end = body.right() - 96;
        frame.textFit(left + 42, y, nameWidth + 2, Type::Caption, Tone::Ink,
                      frame.tr((*model.method)[shown.indicator].name));
        bar(frame, {at, y + 8, end - at, 20}, shares[i], Tone::Teluk);
        frame.textRight(body.right(), y - 2, Type::PointBold, Tone::Ink, report::percentWords(shown.value));
    }
    float x = body.x;
    const auto figure = [&](const Text& name, const Fraction& share, Tone tone) {
        x += frame.text(x, body.bottom() - 38, Type::Caption, Tone::Soft, frame.tr(name)) + 12;
        x += frame.text(x, body.bottom() - 40, Type::PointBold, tone, report::percentWords(share)) + 40;
    };
    figure(words::flow, debrief.scores.flow.score, Tone::Ink);
    figure(words::policy, debrief.scores.policy.score, Tone::Ink);
    figure(words::overall, debrief.scores.overall, Tone::Teluk);
}

void drawContent(Frame& frame, const Model& model, const Slide& slide, float width, const SlideShown& shown) {
    if (slide.kind == Kind::Title || slide.kind == Kind::Thanks)
        return drawTitlePage(frame, model, slide, width, slide.kind == Kind::Thanks);
    drawFrameOf(frame, model, slide, width, shown);
    const auto body = bodyOf(width);
    switch (slide.kind) {
    case Kind::Case: drawCase(frame, model, slide, body); break;
    case Kind::Sketch: drawSketchSlide(frame, model, slide, body, shown); break;
    case Kind::Way: drawWay(frame, model, slide, body); break;
    case Kind::Indicators: drawIndicators(frame, model, body); break;
    case Kind::Words: drawPoints(frame, slide.points, body, false); break;
    default: drawPoints(frame, slide.points, {body.x, body.y + 8, body.w, body.h - 8}, true); break;
    }
}

} // namespace

void drawSlide(Frame& frame, const Model& model, const Slide& slide, const Rect& into,
               const SlideShown& shown) {
    const float width = slideHeight * into.w / into.h;
    frame.beginZoom(into, width);
    frame.fill({0, 0, width, slideHeight}, Tone::Paper);
    drawContent(frame, model, slide, width, shown);
    frame.endZoom();
}

Rect slidePlace(const Rect& area, float aspect) {
    const float width = std::min(area.w, area.h * aspect), height = width / aspect;
    return {area.x + (area.w - width) / 2, area.y + (area.h - height) / 2, width, height};
}

void wovenBandAcross(Frame& frame, const Rect& rect) {
    constexpr float unit = 28, tooth = 9;
    const auto teluk = rgb(Tone::Teluk, Theme::Light), bata = rgb(Tone::Bata, Theme::Light);
    frame.fillRgb(rect, rgb(Tone::Sand, Theme::Light));
    frame.clip(rect);
    for (float x = rect.x - unit / 2; x < rect.right() + unit; x += unit) {
        frame.polygon({{x, rect.y}, {x + unit, rect.y}, {x + unit / 2, rect.y + tooth}}, teluk);
        frame.polygon({{x, rect.bottom()}, {x + unit / 2, rect.bottom() - tooth}, {x + unit, rect.bottom()}},
                      teluk);
        const Vec c{x, rect.centre().y};
        frame.polygon({{c.x, c.y - 5}, {c.x + 4, c.y}, {c.x, c.y + 5}, {c.x - 4, c.y}}, bata);
    }
    frame.unclip();
}

} // namespace alur::ui
