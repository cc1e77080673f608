// The sketch studio as a whole: what stands where, the bar above, the keys.
#include <algorithm>
#include <cmath>
#include <utility>

#include "imgui.h"
#include "ui/play_parts.h"
#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

constexpr double pauseInTyping = 0.6; // seconds until what is typed is handed on

void takeViewKeys(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Canvas& canvas) {
    const Vec middle = canvas.area.centre();
    if (frame.key(Key::Plus)) zoomBy(at, canvas, 1.25F, middle);
    if (frame.key(Key::Minus)) zoomBy(at, canvas, 0.8F, middle);
    if (frame.key(Key::HomeKey)) at.zoom = 1;
    if (frame.key(Key::W)) at.pages = !at.pages;
    if (frame.key(Key::F)) at.full = !at.full;
    if (model.readOnly) return;
    const auto* history = model.work->sketch(at.page);
    const bool back = frame.key(Key::Z), shift = frame.shift();
    if (history != nullptr && back && !shift && history->canUndo())
        happen(intents, session::SketchUndone{at.page});
    if (history != nullptr && ((back && shift) || frame.key(Key::Y)) && history->canRedo())
        happen(intents, session::SketchRedone{at.page});
}

/// What Escape gives up, the nearest first.
void takeEscape(Frame& frame, View& view) {
    auto& at = view.sketch;
    if (!frame.key(Key::Escape)) return;
    if (at.armed || at.relation) at.armed.reset(), at.relation.reset(), at.relationFrom = 0;
    else if (!at.selected.empty()) at.selected.clear();
    else if (at.words) at.words = false;
    else view.screen = Screen::Play;
}

void takeKeys(Frame& frame, const Model& model, View& view, Intents& intents, const Canvas& canvas) {
    auto& at = view.sketch;
    if (at.replay.run) return;
    takeEscape(frame, view);
    if (at.drawing) return;
    if (!model.readOnly) takeSelectionKeys(frame, model, at, intents);
    takeViewKeys(frame, model, at, intents, canvas);
    if (frame.key(Key::D)) {
        at.full = false;
        at.tab = SketchTab::Words;
        if (frame.breadth() != Breadth::Wide) at.words = true;
        at.description.focus(true);
    }
    takeToolKeys(frame, at);
    if (const int digit = frame.digit(); digit >= 1 && digit <= static_cast<int>(sketch::colours.size())) {
        at.colour = static_cast<sketch::Colour>(digit - 1);
        if (!at.selected.empty()) recolour(model, at, intents);
    }
}

// --- the bar above

/// The truth, and only after the commit: what is typed and not yet handed on is still being saved.
float drawState(Frame& frame, const Model& model, const SketchView& at, float right) {
    const bool waiting = model.waiting > 0;
    const bool pending = at.changedAt >= 0 || at.drawing || model.storing;
    const auto& state = frame.tr(waiting ? words::notStoredYet : pending ? words::saving : words::saved);
    const float width = frame.textWidth(Type::Label, state) + 28;
    frame.icon(waiting   ? Icon::Exclamation
               : pending ? Icon::Spinner
                         : Icon::CheckCircle,
               {right - width + 9, 32}, 18,
               waiting   ? Tone::Bata
               : pending ? Tone::Soft
                         : Tone::Teluk);
    frame.text(right - width + 26, 19, Type::Label, waiting ? Tone::Bata : Tone::Soft, state);
    return width + 16;
}

const Text& titleOf(const Model& model, const SketchView& at) {
    const auto ground = groundOf(model, at);
    const bool blank = ground.kind <= sketch::Template::Dots;
    return blank && at.scene.empty() ? words::freePage : nameOf(ground);
}

void drawBar(Frame& frame, const Model& model, View& view) {
    auto& at = view.sketch;
    const bool wide = frame.breadth() == Breadth::Wide, stacked = frame.breadth() == Breadth::Stacked;
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
    if (iconButton(frame, "back", Icon::ArrowLeft, {10, 10}, frame.tr(words::back)))
        view.screen = Screen::Play;
    float right = frame.width() - (stacked ? 8 : space::margin);
    const auto put = [&](const Button& wanted) {
        const bool pressed = buttonRight(frame, wanted, right, 8);
        right -= buttonWidth(frame, wanted) + 8;
        return pressed;
    };
    const auto putIcon = [&](const char* id, Icon icon, const std::string& label, bool enabled = true) {
        right -= 48;
        return iconButton(frame, id, icon, {right, 10}, label, enabled);
    };
    if (!stacked && put({.id = "done", .label = frame.tr(words::done), .kind = ButtonKind::Primary}))
        view.screen = Screen::Play;
    if (putIcon("pause", Icon::Pause, frame.tr(words::pause) + " · F9")) view.overlay = Overlay::Pause;
    if (wide && putIcon("full", at.full ? Icon::Compress : Icon::Expand,
                        frame.tr(at.full ? words::sideView : words::fullView) + " · F"))
        at.full = !at.full;
    const bool drawn = model.work->sketch(at.page) != nullptr && model.work->sketch(at.page)->standing() > 0;
    if (putIcon("replay", Icon::Film, frame.tr(words::replayWord), drawn)) toggleReplay(frame, model, at);
    const bool pastes = !frame.held() || !at.clipboard.empty(), exports = !frame.held() || !pastes;
    if (exports && putIcon("export", Icon::Download, frame.tr(words::exportAll))) view.exportSketches = true;
    if (pastes && putIcon("paste", Icon::Paste, frame.tr(words::paste) + " · Ctrl V",
                          !at.clipboard.empty() && !model.readOnly))
        view.pasteSketch = true;
    const auto pages = model.work->pages();
    const auto place = std::find(pages.begin(), pages.end(), at.page) - pages.begin() + 1;
    const auto count = std::max<std::size_t>(pages.size(), static_cast<std::size_t>(place));
    const auto label =
        stacked ? std::to_string(place) + "/" + std::to_string(count)
                : fill(frame.tr(words::pageOfPages), {std::to_string(place), std::to_string(count)});
    if (put({.id = "pages",
             .label = label,
             .kind = ButtonKind::Quiet,
             .icon = Icon::Th,
             .key = stacked ? "" : "W"}))
        at.pages = !at.pages;
    if (!wide) {
        const bool opened = putIcon("words", Icon::FileText, frame.tr(words::description) + " · D");
        if (opened) {
            at.words = !at.words;
            at.description.focus(at.words && at.tab == SketchTab::Words);
        }
    }
    if (!stacked && !model.readOnly) right -= drawState(frame, model, at, right);
    float x = 66;
    if (model.group != nullptr && right - x > 30)
        groupShape(frame, model.group->shape, model.group->colour, {x + 5, 32}, 22), x += 30;
    if (right - x > 60)
        frame.textFit(x, 18, right - x - 12, Type::ReadBold, Tone::Ink, frame.tr(titleOf(model, at)));
}

void drawDrawer(Frame& frame, const Model& model, SketchView& at, Intents& intents, const Rect& rect) {
    frame.raise();
    frame.fill(rect.moved(-3, 3), Tone::Line, space::radiusCard);
    frame.fill(rect, Tone::Page, space::radiusCard);
    frame.outline(rect, Tone::Edge, 1.5F, space::radiusCard);
    if (iconButton(frame, "words.close", Icon::Times, {rect.right() - 50, rect.y + 6},
                   frame.tr(words::close)))
        at.words = false;
    const float top = frame.held() ? 54.0F : 10.0F; // the tabs go below the cross
    drawBeside(frame, model, at, intents, {rect.x + 18, rect.y + top, rect.w - 36, rect.h - top - 18});
    if (frame.key(Key::Escape)) at.words = false;
    frame.lower();
}

// --- the whole

struct Places {
    Rect rail, canvas, below, beside;
    bool across = false; // the tools stand in a row
};

Places placesOf(const Frame& frame, const SketchView& at) {
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const bool beside = frame.breadth() == Breadth::Wide && !at.full;
    const float foot = at.tool == SketchTool::Symbol && !at.replay.run ? symbolsHeight : 52.0F;
    Places places;
    if (stacked) {
        const float rows = std::ceil(760 / (frame.width() - 24));
        const float low = at.tool == SketchTool::Symbol ? symbolsHeight : 52 * rows;
        places.across = true;
        places.rail = {8, 70, frame.width() - 16, frame.held() ? 122.0F : 62.0F};
        const float edge = frame.held() ? 4 : 12; // eight colours, each wide enough for a finger
        places.below = {edge, frame.height() - low - 6, frame.width() - 2 * edge, low};
        const float top = places.rail.bottom() + 6;
        places.canvas = {8, top, frame.width() - 16, places.below.y - top - 8};
        return places;
    }
    const float right = beside ? frame.width() - 392 : frame.width() - space::margin;
    places.rail = {space::margin, 76, 72, frame.height() - 88};
    places.below = {112, frame.height() - foot - 12, right - 112, foot};
    places.canvas = {112, 76, right - 112, places.below.y - 76 - 10};
    if (beside) places.beside = {frame.width() - 360, 76, 336, frame.height() - 76 - 20};
    return places;
}

/// The page that was asked for is there now, or another was opened over the pages.
void follow(const Model& model, View& view) {
    if (view.sketch.title.empty()) openPage(model, view, view.sketch.page);
}

/// The projector shows the line under the hand too, where it shows this page.
void showLive(const Model& model, View& view) {
    auto& projector = view.projector;
    const bool ours =
        model.session == nullptr || (model.group != nullptr && projector.group.value == model.group->id);
    if (projector.what != Projected::Sketch || !ours || model.work->lastPage() != view.sketch.page) return;
    if (const auto item = liveItem(view.sketch, false))
        sketch::addItem(pageOf(model, view.sketch), *item, projector.live);
    projector.livePoints = view.sketch.live.size();
}

} // namespace

void openSketch(const Model& model, View& view, bool words) {
    if (model.work == nullptr || model.trial()) return; // nothing drawn beside the record is kept
    const auto& scene = sceneTold(model, view.play);
    auto& at = view.sketch;
    const bool asked = scene.sketch || scene.describe;
    openPage(model, view, asked ? session::PageId{scene.id} : session::freePage);
    at.description.focus(words);
    at.words = words;
    at.pages = false;
    if (words) at.tab = SketchTab::Words, at.full = false;
    view.screen = Screen::Sketch;
}

void flushDescription(View& view, Intents& intents) {
    auto& at = view.sketch;
    if (at.changedAt < 0) return;
    at.changedAt = -1;
    intents.emplace_back(intent::Describe{at.page, at.description.text()});
}

void drawSketch(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (model.work == nullptr) return;
    follow(model, view);
    auto& at = view.sketch;
    if (at.changedAt >= 0) frame.memory().moving = true;
    const auto places = placesOf(frame, at);
    auto canvas = canvasIn(at, places.canvas);
    takeKeys(frame, model, view, intents, canvas);
    if (places.across) {
        const float high = places.rail.h + 2;
        frame.beginScroll("tools", {places.rail.x, places.rail.y, places.rail.w, high});
        drawTools(frame, at, places.rail, true);
        frame.endScroll(high);
    } else drawTools(frame, at, places.rail, false);
    takePointer(frame, model, at, intents, canvas);
    canvas = canvasIn(at, places.canvas);
    drawCanvas(frame, model, at, canvas);
    showLive(model, view);
    drawSelectionBar(frame, model, at, intents, canvas.shown());
    drawTyping(frame, model, at, intents, canvas);
    if (at.replay.run) drawReplayBar(frame, model, at, places.below);
    else if (at.tool == SketchTool::Symbol) drawSymbols(frame, model, at, intents, canvas, places.below);
    else drawPalette(frame, model, at, intents, canvas, places.below);
    if (places.beside.w > 0) drawBeside(frame, model, at, intents, places.beside);
    drawToolOptions(frame, at, places.rail);
    if (places.beside.w == 0 && at.words) {
        const float width = std::min(frame.width() - 32, 420.0F);
        drawDrawer(frame, model, at, intents, {frame.width() - width - 12, 72, width, frame.height() - 84});
    }
    drawBar(frame, model, view);
    if (std::exchange(view.pasteSketch, false)) pasteHere(model, at, intents);
    if (std::exchange(view.exportSketches, false)) intents.emplace_back(intent::ExportSketches{});
    if (at.pages) {
        const float width = std::min(frame.width() - 40, 920.0F),
                    height = std::min(frame.height() - 96, 620.0F);
        drawPages(frame, model, view, intents, {(frame.width() - width) / 2, 80, width, height});
    }
    const bool leaving = view.screen != Screen::Sketch || view.overlay != Overlay::None;
    if (leaving && at.drawing) finishStroke(model, at, intents);
    if (leaving) finishTyping(model, at, intents);
    if (at.changedAt >= 0 &&
        (leaving || !at.description.focused() || frame.seconds() - at.changedAt > pauseInTyping))
        flushDescription(view, intents);
}

} // namespace alur::ui
