// What the audience sees. Large, calm, without controls; a press on the right half goes on, on the left back.
#include <algorithm>

#include "ui/mark_painter.h"
#include "ui/present_words.h"
#include "ui/screens.h"
#include "ui/show.h"
#include "ui/sketch_paint.h"
#include "ui/slide.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"

namespace alur::ui {

namespace {

constexpr double trailSeconds = 0.7;
constexpr float leastAspect = 4.0F / 3;

/// A page of `slideHeight` in the middle of the window, as wide as that allows; outside it the paper goes on.
Rect pageOf(const Frame& frame) {
    return slidePlace(frame.all(), std::max(leastAspect, frame.width() / frame.height()));
}

template <class Draw> void onPage(Frame& frame, Draw draw) {
    const auto page = pageOf(frame);
    const float width = slideHeight * page.w / page.h;
    frame.beginZoom(page, width);
    draw(width);
    frame.endZoom();
}

/// A line or two in the middle of a page that is `width` wide.
void drawCentred(Frame& frame, float width, float y, Type type, Tone tone, const std::string& words) {
    const auto starts = frame.breakLines(type, width * 0.72F, words);
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        auto line = words.substr(starts[i], starts[i + 1] - starts[i]);
        while (!line.empty() && line.back() == ' ') line.pop_back();
        frame.textCentred(width / 2, y + face(type).line * static_cast<float>(i), type, tone, line);
    }
}

/// The mark in the middle with its words below it.
void drawQuiet(Frame& frame, const Text& title, const Text& text) {
    onPage(frame, [&](float width) {
        frame.fill({0, 0, width, slideHeight}, Tone::Paper);
        mark(frame, {width / 2, 260}, 170, rgb(Tone::Teluk, Theme::Light), rgb(Tone::Bata, Theme::Light));
        drawCentred(frame, width, 392, Type::Title, Tone::Ink, frame.tr(title));
        drawCentred(frame, width, 474, Type::Point, Tone::Soft, frame.tr(text));
        wovenBandAcross(frame, {0, slideHeight - 36, width, 36});
    });
}

void drawSlideOf(Frame& frame, const Model& model, const ProjectorView& projector) {
    if (model.slides == nullptr || model.work == nullptr)
        return drawQuiet(frame, same("Alur"), words::projectorWelcome);
    const auto at = slideAt(*model.slides, projector);
    if (!at) return drawQuiet(frame, same("Alur"), words::projectorWelcome);
    const auto [number, count] = slideCount(*model.slides, *at);
    drawSlide(frame, model, (*model.slides)[*at], pageOf(frame), {number, count, projector.since});
}

/// The page that was drawn last, as it grows.
/// The page that a group drew on last, with the line that is under the hand.
void drawSketchNow(Frame& frame, const Model& model, ProjectorView& projector) {
    const auto* work = model.session != nullptr ? model.session->work(projector.group) : model.work;
    const auto* sketch = work != nullptr ? work->sketch(work->lastPage()) : nullptr;
    if (sketch == nullptr) return drawQuiet(frame, same("Alur"), words::nothingToShow);
    constexpr float aspect = sketch::pageWidth / sketch::pageHeight;
    const auto paper = slidePlace(frame.all().inset(16), aspect);
    frame.fillRgb(paper.moved(0, 2), rgb(Tone::Line, frame.theme()));
    const PageView view{frame.pixels({paper.x, paper.y}), paper.w / sketch::pageWidth * frame.scale()};
    projector.page.show(frame, "projected", sketch->page(), work->ground(work->lastPage()), {}, paper, view);
    auto marks = sketch::legendMarks(sketch->page(), frame.language());
    marks.insert(marks.end(), projector.live.begin(), projector.live.end());
    frame.clip(paper);
    paint(*frame.drawList(), frame.fonts(), frame.pictures(), marks, view);
    frame.unclip();
}

void drawTrail(Frame& frame, const ProjectorView& projector) {
    const auto page = pageOf(frame);
    for (std::size_t i = 0; i < projector.trail.size(); ++i) {
        const auto& spot = projector.trail[i];
        const double age = frame.seconds() - spot.since;
        const bool last = i + 1 == projector.trail.size();
        const float left = last ? 1.0F : std::clamp(1 - static_cast<float>(age / trailSeconds), 0.0F, 1.0F);
        if (left <= 0) continue;
        if (!last) frame.memory().moving = true;
        const Vec at{page.x + page.w * spot.at.x, page.y + page.h * spot.at.y};
        frame.glow(at, page.h * (last ? 0.011F : 0.008F * left), Tone::Bata, last ? 1.0F : 0.5F * left);
    }
}

/// Presses on the halves of the slide, and the pointer's light.
void takeMouse(Frame& frame, const Model& model, ProjectorView& projector) {
    if (projector.what != Projected::Slide || model.slides == nullptr) return;
    const auto at = slideAt(*model.slides, projector);
    if (!at) return;
    const float middle = frame.width() / 2, height = frame.height() - projector.foot;
    const bool back = frame.press("show.back", {0, 0, middle, height}, frame.tr(words::goBack)).clicked;
    const bool on = frame.press("show.on", {middle, 0, middle, height}, frame.tr(words::goForward)).clicked;
    if (back || on)
        if (const auto next = slideBeyond(*model.slides, *at, on ? 1 : -1))
            showSlide(projector, (*model.slides)[*next], frame.seconds());
    const auto page = pageOf(frame);
    if (projector.laser && page.has(frame.mouse()))
        followPointer(projector, frame.mouse(), page, frame.seconds());
}

} // namespace

void followPointer(ProjectorView& projector, Vec mouse, const Rect& page, double now) {
    const Vec at{(mouse.x - page.x) / page.w, (mouse.y - page.y) / page.h};
    auto& trail = projector.trail;
    if (!trail.empty() && trail.back().at.x == at.x && trail.back().at.y == at.y) return;
    trail.push_back({at, now});
    std::erase_if(trail, [&](const auto& spot) { return now - spot.since > trailSeconds; });
}

void drawProjected(Frame& frame, const Model& model, ProjectorView& projector) {
    if (projector.blank) return frame.black();
    switch (projector.what) {
    case Projected::Nothing: drawQuiet(frame, same("Alur"), model.workshop->title); break;
    case Projected::Slide: drawSlideOf(frame, model, projector); break;
    case Projected::Sketch: drawSketchNow(frame, model, projector); break;
    case Projected::Calm: drawQuiet(frame, words::pauseTitle, words::pauseText); break;
    default:
        if (model.session == nullptr) drawQuiet(frame, same("Alur"), model.workshop->title);
        else onPage(frame, [&](float width) { drawWorkshopPage(frame, model, projector, width); });
    }
    if (projector.laser) drawTrail(frame, projector);
    takeMouse(frame, model, projector);
}

} // namespace alur::ui
