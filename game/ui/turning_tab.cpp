// Turning points: the best still within reach at each moment of the play, the steps that closed a better way,
// and the way to try another. Part of the result. Source: PRODUCT.md screen 7.
#include <algorithm>

#include "report/time_words.h"
#include "ui/screens.h"
#include "ui/turning_words.h"
#include "ui/widgets.h"

namespace alur::ui {

namespace {

constexpr float chartHeight = 200;

std::size_t known(const report::Foresight& foresight) {
    return static_cast<std::size_t>(std::count_if(foresight.begin(), foresight.end(),
                                                  [](const auto& prospect) { return prospect.has_value(); }));
}

float shareAt(const report::Foresight& foresight, std::size_t moment) {
    return std::clamp(static_cast<float>(toDouble(foresight[moment]->best.overall)), 0.0F, 1.0F);
}

/// Steps down from left to right; a fall is brick.
void drawLine(Frame& frame, const report::Foresight& foresight, const Rect& plot) {
    const float pitch = plot.w / static_cast<float>(foresight.size());
    const auto height = [&](std::size_t moment) {
        return plot.bottom() - plot.h * shareAt(foresight, moment);
    };
    for (std::size_t i = 0; i < foresight.size(); ++i) {
        if (!foresight[i]) continue;
        const float x = plot.x + pitch * static_cast<float>(i);
        frame.line({x, height(i)}, {x + pitch, height(i)}, Tone::Teluk, 4);
        if (i + 1 < foresight.size() && foresight[i + 1] && height(i + 1) > height(i) + 0.5F)
            frame.line({x + pitch, height(i)}, {x + pitch, height(i + 1)}, Tone::Bata, 4);
    }
}

void drawMarks(Frame& frame, const Model& model, const Rect& plot) {
    const auto& foresight = *model.foresight;
    const float pitch = plot.w / static_cast<float>(foresight.size());
    for (const auto& point : *model.turningPoints) {
        const Vec at{plot.x + pitch * static_cast<float>(point.step + 1),
                     plot.bottom() -
                         plot.h * (shareAt(foresight, point.step) + shareAt(foresight, point.step + 1)) / 2};
        frame.disc(at, 16, Tone::Bata);
        frame.textCentred(at.x, at.y - 13, Type::LabelBold, Tone::On, std::to_string(point.step + 1));
    }
}

float drawChart(Frame& frame, const Model& model, const Rect& rect) {
    frame.card({rect.x, rect.y, rect.w, chartHeight + 40});
    const Rect plot{rect.x + 86, rect.y + 20, rect.w - 112, chartHeight};
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const float y = plot.bottom() - plot.h * static_cast<float>(quarter) / 4;
        frame.line({plot.x, y}, {plot.right(), y}, quarter == 0 ? Tone::Edge : Tone::Line, 1);
        if (quarter % 2 == 0)
            frame.textRight(plot.x - 12, y - 13, Type::Label, Tone::Soft,
                            std::to_string(quarter * 25) + " %");
    }
    drawLine(frame, *model.foresight, plot);
    drawMarks(frame, model, plot);
    return chartHeight + 40;
}

void tryFrom(const Model& model, Intents& intents, std::size_t step) {
    if (!model.trial()) intents.emplace_back(intent::TryAnother{step});
}

float cardHeight(const Frame& frame, const Model& model, const report::TurningPoint& point, float width) {
    float height = 18 + 30 + frame.paragraphHeight(Type::ReadBold, width, frame.tr(point.decision)) + 8 +
                   frame.paragraphHeight(Type::Label, width - 30,
                                         fill(frame.tr(words::keptMore), {frame.tr(point.better)}));
    if (!point.why.empty()) height += 8 + frame.paragraphHeight(Type::Label, width - 30, frame.tr(point.why));
    return height + (model.trial() ? 0 : 64) + 14;
}

float drawPoint(Frame& frame, const Model& model, Intents& intents, const report::TurningPoint& point,
                const Rect& rect) {
    const float x = rect.x + 78, width = rect.w - 100;
    const float height = cardHeight(frame, model, point, width);
    frame.card({rect.x, rect.y, rect.w, height});
    frame.disc({rect.x + 40, rect.y + 38}, 20, Tone::Bata);
    frame.textCentred(rect.x + 40, rect.y + 24, Type::ReadBold, Tone::On, std::to_string(point.step + 1));
    float y = rect.y + 18;
    const auto& foresight = *model.foresight;
    frame.text(x, y, Type::LabelBold, Tone::Bata,
               fill(frame.tr(words::fromTo), {report::reachWords(foresight[point.step]->best),
                                              report::reachWords(foresight[point.step + 1]->best)}));
    y += 30;
    y += frame.paragraph(x, y, width, Type::ReadBold, Tone::Ink, frame.tr(point.decision));
    const auto remark = [&](const std::string& text, Icon icon, Tone tone) {
        y += 8;
        frame.icon(icon, {x + 10, y + 13}, 19, tone);
        y += frame.paragraph(x + 30, y, width - 30, Type::Label, tone, text);
    };
    remark(fill(frame.tr(words::keptMore), {frame.tr(point.better)}), Icon::CheckCircle, Tone::Teluk);
    if (!point.why.empty()) remark(frame.tr(point.why), Icon::Lightbulb, Tone::Soft);
    if (!model.trial()) {
        const auto id = "try." + std::to_string(point.step);
        if (buttonAt(frame, {.id = id, .label = frame.tr(words::tryAnother), .icon = Icon::Refresh}, x,
                     y + 12))
            tryFrom(model, intents, point.step);
    }
    return height;
}

float drawRow(Frame& frame, const Model& model, Intents& intents, std::size_t step, const Rect& rect) {
    const auto& foresight = *model.foresight;
    const auto& told = model.debrief->steps[step];
    const auto number = std::to_string(step + 1);
    if (!model.trial()) {
        const auto press =
            frame.press("row." + number, rect, fill(frame.tr(words::tryAnotherFrom), {number}));
        if (press.hovered || press.focused) frame.fill(rect, Tone::Tint, space::radiusControl);
        if (press.focused) focusRing(frame, rect, space::radiusControl);
        if (press.hovered) tooltip(frame, rect, fill(frame.tr(words::tryAnotherFrom), {number}));
        if (press.clicked) tryFrom(model, intents, step);
        frame.icon(Icon::Refresh, {rect.right() - 20, rect.centre().y}, 19, Tone::Edge);
    }
    float right = rect.right() - (model.trial() ? 8 : 44);
    if (foresight[step] && foresight[step + 1]) {
        const bool falls = foresight[step]->best.overall > foresight[step + 1]->best.overall;
        const auto reach =
            falls ? fill(frame.tr(words::fromTo), {report::reachWords(foresight[step]->best),
                                                   report::reachWords(foresight[step + 1]->best)})
                  : report::reachWords(foresight[step]->best);
        frame.textRight(right, rect.y + 10, falls ? Type::LabelBold : Type::Label,
                        falls ? Tone::Bata : Tone::Soft, reach);
        right -= frame.textWidth(falls ? Type::LabelBold : Type::Label, reach) + 16;
    }
    frame.textRight(rect.x + 34, rect.y + 10, Type::LabelBold, Tone::Teluk, number);
    frame.textFit(rect.x + 50, rect.y + 10, right - rect.x - 50, Type::Label, Tone::Ink,
                  frame.tr(told.decision));
    return rect.h;
}

} // namespace

float drawTurningPoints(Frame& frame, const Model& model, Intents& intents, const Rect& rect) {
    if (model.debrief->steps.empty())
        return frame.paragraph(rect.x, rect.y, rect.w, Type::Read, Tone::Soft, frame.tr(words::noStepYet));
    float y = rect.y;
    y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, frame.tr(words::turningIntro)) + 14;
    if (model.foresight == nullptr) return y - rect.y;
    y += drawChart(frame, model, {rect.x, y, rect.w, 0}) + 14;
    const auto reckoned = known(*model.foresight), all = model.foresight->size();
    if (reckoned < all) {
        y += frame.paragraph(
            rect.x, y, rect.w, Type::Label, Tone::Soft,
            fill(frame.tr(words::reckoning), {std::to_string(reckoned), std::to_string(all)}));
        bar(frame, {rect.x, y + 4, std::min(rect.w, 320.0F), 8},
            static_cast<float>(reckoned) / static_cast<float>(all), Tone::Teluk);
        y += 28;
    } else if (model.turningPoints->empty()) {
        y += frame.paragraph(rect.x, y, rect.w, Type::Read, Tone::Ink, frame.tr(words::noTurningPoints)) + 14;
    }
    for (const auto& point : *model.turningPoints)
        y += drawPoint(frame, model, intents, point, {rect.x, y, rect.w, 0}) + space::gap;
    if (std::any_of(model.turningPoints->begin(), model.turningPoints->end(),
                    [](const auto& point) { return !point.proved; }))
        y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, frame.tr(words::mayBeMore)) + 14;
    y += frame.paragraph(rect.x, y, rect.w, Type::ReadBold, Tone::Ink, frame.tr(words::everyStep)) + 8;
    for (std::size_t step = 0; step < model.debrief->steps.size() && step + 1 < all; ++step)
        y += drawRow(frame, model, intents, step, {rect.x, y, rect.w, 48}) + 2;
    return y - rect.y;
}

void drawTrial(Frame& frame, const Model& model, Intents& intents, const Rect& rect) {
    frame.fill(rect, Tone::Btint);
    frame.line({rect.x, rect.y}, {rect.right(), rect.y}, Tone::Bata, 2);
    frame.icon(Icon::Refresh, {rect.x + 34, rect.centre().y}, 22, Tone::Bata);
    const Button back{.id = "record", .label = frame.tr(words::backToRecord), .icon = Icon::ArrowLeft};
    const float width = buttonWidth(frame, back);
    if (button(frame, back, {rect.right() - width - 12, rect.y + 6, width, 48}))
        intents.emplace_back(intent::BackToRecord{});
    float right = rect.right() - width - 28;
    const auto figures =
        fill(frame.tr(words::trialFigures), {report::percentWords(model.whatIf->recorded),
                                             report::percentWords(model.debrief->scores.overall)});
    const float room = frame.textWidth(Type::LabelBold, figures);
    float x = rect.x + 60;
    if (right - x > room + 40) {
        frame.textRight(right, rect.y + 17, Type::LabelBold, Tone::Ink, figures);
        right -= room + 20;
    }
    const auto name = fill(frame.tr(words::trial), {std::to_string(model.whatIf->from + 1)});
    x += frame.textFit(x, rect.y + 16, right - x, Type::ReadBold, Tone::Ink, name) + 14;
    const auto& note = frame.tr(words::trialNote);
    if (right - x > frame.textWidth(Type::Label, note))
        frame.text(x, rect.y + 17, Type::Label, Tone::Soft, note);
}

} // namespace alur::ui
