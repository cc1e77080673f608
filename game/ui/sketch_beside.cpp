// Beside the canvas: the prompt and the description, the scene, and who is not in the picture yet.
#include <algorithm>

#include "ui/play_parts.h"
#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

constexpr std::size_t longestDescription = 20000; // bytes

/// The case's own words: the names of its people, of the services that the players know, of its stages.
std::vector<std::string> termsOf(const Frame& frame, const Model& model, const SketchView& at) {
    std::vector<std::string> terms;
    for (const auto& known : knownOf(model, at, frame.language())) terms.push_back(frame.tr(known.name));
    if (const auto* scene = model.work->sceneOf(at.page))
        terms.push_back(frame.tr(model.method->stages[scene->stage].name));
    for (const auto& record : model.method->records) terms.push_back(frame.tr(record.name));
    return terms;
}

/// Chips in rows; the pressed one goes to the caret. Returns the height.
float drawTerms(Frame& frame, const Model& model, SketchView& at, const Rect& rect) {
    float x = rect.x, y = rect.y;
    std::size_t number = 0;
    for (const auto& term : termsOf(frame, model, at)) {
        const float wide = std::min(rect.w, frame.textWidth(Type::Label, term) + 22);
        if (x + wide > rect.right() && x > rect.x) x = rect.x, y += 52;
        const Rect chip{x, y, wide, 44};
        const auto press = frame.press("term." + std::to_string(number++), chip, term, !model.readOnly);
        frame.fill(chip.inset(3), press.hovered || press.focused ? Tone::Tint : Tone::Sand,
                   space::radiusChip);
        frame.textFit(chip.x + 11, chip.y + 9, chip.w - 20, Type::Label, Tone::Ink, term);
        if (press.focused) focusRing(frame, chip, space::radiusChip);
        if (press.clicked) {
            const auto& text = at.description.text();
            const bool apart =
                text.empty() || text.back() == ' ' || text.back() == '\n' || at.description.focused();
            if (at.description.insert((apart ? "" : " ") + term + " ", longestDescription))
                at.changedAt = frame.seconds();
            at.description.focus(true);
        }
        x += wide + 6;
    }
    return y + 52 - rect.y;
}

void layWords(Frame& frame, const Model& model, SketchView& at, const Rect& rect) {
    float y = rect.y;
    const auto& asked = frame.tr(at.describePrompt.empty() ? at.prompt : at.describePrompt);
    const float needed = frame.paragraphHeight(Type::Read, rect.w - 8, asked);
    const float termsHeight = rect.h > 420 ? 148.0F : 104.0F;
    const float height = std::min(needed, std::max(84.0F, rect.h - 150 - termsHeight - 90));
    frame.beginScroll("prompt", {rect.x, y, rect.w, height});
    frame.paragraph(rect.x, y, rect.w - 8, Type::Read, Tone::Ink, asked);
    frame.endScroll(needed);
    y += height + 14;
    frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::groupsDescription));
    const auto count = fill(frame.tr(words::wordCount), {std::to_string(alur::words(at.description.text()))});
    if (frame.textWidth(Type::Label, count) +
            frame.textWidth(Type::LabelBold, frame.tr(words::groupsDescription)) + 16 <
        rect.w)
        frame.textRight(rect.right(), y, Type::Label, Tone::Soft, count);
    y += 32;
    const float field = std::max(96.0F, rect.bottom() - y - termsHeight - 40);
    if (at.description.draw(frame, "description", {rect.x, y, rect.w, field}, frame.tr(words::describeHint),
                            longestDescription) &&
        !model.readOnly)
        at.changedAt = frame.seconds();
    y += field + 10;
    frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::terms));
    y += 30;
    const Rect view{rect.x, y, rect.w, rect.bottom() - y};
    if (view.h < 44) return;
    frame.beginScroll("terms", view);
    const float content = drawTerms(frame, model, at, {view.x, view.y, view.w - 8, view.h});
    frame.endScroll(content);
}

/// Where it is too low for all of it, the whole scrolls.
void drawWords(Frame& frame, const Model& model, SketchView& at, const Rect& rect) {
    constexpr float least = 430;
    if (rect.h >= least) return layWords(frame, model, at, rect);
    frame.beginScroll("words", rect);
    layWords(frame, model, at, {rect.x, rect.y, rect.w - 8, least});
    frame.endScroll(least);
}

void drawScene(Frame& frame, const Model& model, const SketchView& at, const Rect& rect) {
    const auto* scene = model.work->sceneOf(at.page);
    const auto& told = scene != nullptr ? *scene : model.work->play().scene();
    const auto& people = model.work->play().book().scenario().people;
    const float width = rect.w - 8;
    const auto draw = [&](bool shown) {
        float y = rect.y;
        const auto put = [&](Type type, Tone tone, const std::string& text, float after) {
            y += (shown ? frame.paragraph(rect.x, y, width, type, tone, text)
                        : frame.paragraphHeight(type, width, text)) +
                 after;
        };
        put(Type::Head, Tone::Ink, frame.tr(told.title), 10);
        put(Type::Read, Tone::Ink, frame.tr(told.text), 14);
        for (const auto& line : told.lines) {
            put(Type::LabelBold, Tone::Soft, frame.tr(people[line.who].name), 2);
            put(Type::Read, Tone::Ink, frame.tr(line.text), 12);
        }
        return y - rect.y;
    };
    const float content = draw(false);
    frame.beginScroll("scene.beside", rect);
    draw(true);
    frame.endScroll(content);
}

bool missingRow(Frame& frame, const Known& known, const Rect& rect, bool enabled) {
    const auto& name = frame.tr(known.name);
    const auto press = frame.press("missing." + known.who, rect, name, enabled);
    if (press.hovered || press.focused) frame.fill(rect, Tone::Tint, space::radiusControl);
    const Rect sign{rect.x + 8, rect.y + 4, 44, 44};
    if (known.stamp.kind == sketch::StampKind::Portrait)
        portrait(frame, known.stamp.portrait.substr(std::string("portrait-").size()), sign);
    else {
        if (frame.theme() == Theme::Dark)
            frame.fillRgb(sign.inset(-3), rgb(Tone::Paper, Theme::Light), space::radiusChip);
        drawMarks(frame, sketch::signOf(known.stamp.kind, sketch::Colour::Ink,
                                        {{sign.x, sign.y}, {sign.right(), sign.bottom()}}));
    }
    frame.textFit(rect.x + 64, rect.centre().y - 14, rect.w - 72, Type::Read, Tone::Ink, name);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    return press.clicked;
}

void drawMissing(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Rect& rect) {
    std::vector<Known> missing;
    for (auto& known : knownOf(model, at, frame.language()))
        if (!isOnPage(pageOf(model, at), known.who)) missing.push_back(std::move(known));
    float y = rect.y;
    y += frame.paragraph(rect.x, y, rect.w - 8, Type::ReadBold, Tone::Ink, frame.tr(words::notYetHere)) + 6;
    y += frame.paragraph(rect.x, y, rect.w - 8, Type::Label, Tone::Soft,
                         frame.tr(missing.empty() ? words::allHere : words::missingHint)) +
         12;
    const Rect view{rect.x, y, rect.w, rect.bottom() - y};
    frame.beginScroll("missing", view);
    float at_ = view.y;
    bool services = false;
    for (const auto& known : missing) {
        if (known.service && !services) {
            frame.text(view.x, at_ + 6, Type::LabelBold, Tone::Soft, frame.tr(words::servicesWord));
            at_ += 36;
            services = true;
        }
        if (missingRow(frame, known, {view.x, at_, view.w - 10, 52}, !model.readOnly)) {
            finishTyping(model, at, intents);
            at.tool = SketchTool::Symbol;
            at.symbols = SymbolTab::People;
            at.words = false; // narrow: the canvas must be seen
            if (frame.memory().focusVisible) {
                auto stamp = known.stamp;
                stamp.centre = at.centre;
                place(model, at, intents, std::move(stamp));
            } else arm(at, known.stamp, known.who);
        }
        at_ += 54;
    }
    frame.endScroll(at_ - view.y);
}

} // namespace

void drawBeside(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Rect& rect) {
    const std::vector<std::string> tabs{frame.tr(words::descriptionTab), frame.tr(words::sceneTab),
                                        frame.tr(words::missingTab)};
    const float wide = std::min(rect.w, segmentedWidth(frame, tabs));
    if (const int chosen =
            segmented(frame, "beside", {rect.x, rect.y, wide, 44}, tabs, static_cast<int>(at.tab));
        chosen >= 0)
        at.tab = static_cast<SketchTab>(chosen);
    const Rect below{rect.x, rect.y + 60, rect.w, rect.h - 60};
    if (at.tab == SketchTab::Words) drawWords(frame, model, at, below);
    else if (at.tab == SketchTab::Scene) drawScene(frame, model, at, below);
    else drawMissing(frame, model, at, intents, below);
}

} // namespace alur::ui
