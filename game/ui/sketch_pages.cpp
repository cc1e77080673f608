// The group's pages, over the canvas: open, add, order, duplicate, delete, choose a template.
#include <algorithm>
#include <array>
#include <cmath>

#include "imgui.h"
#include "ui/play_parts.h"
#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

const Text& nameOf(const sketch::Ground& ground) {
    static const std::array<const Text*, sketch::templateCount> names{
        &words::blank,  &words::dotted, &words::storyboard, &words::genogram,
        &words::ecomap, &words::risk,   &words::referral};
    return *names[static_cast<std::size_t>(ground.kind)];
}

namespace {

SymbolTab symbolsFor(sketch::Template ground) {
    return ground <= sketch::Template::Dots ? SymbolTab::Signs : SymbolTab::People;
}

constexpr float cardWidth = 200, cardHeight = 138, gap = 12;

/// The pages to show: those that were begun, and the one that is open.
std::vector<session::PageId> pagesOf(const Model& model, const SketchView& at) {
    auto pages = model.work->pages();
    const auto deleted = model.work->deletedPages();
    const bool gone = std::find(deleted.begin(), deleted.end(), at.page) != deleted.end();
    if (!gone && std::find(pages.begin(), pages.end(), at.page) == pages.end()) pages.push_back(at.page);
    return pages;
}

std::string stageOf(const Frame& frame, const Model& model, const session::PageId& page) {
    const auto* scene = model.work->sceneOf(page);
    if (scene == nullptr) return frame.tr(words::freePage);
    const auto& stage = model.method->stages[scene->stage];
    return std::to_string(model.method->stages.indexOf(stage).value + 1) + " · " + frame.tr(stage.name);
}

void drawThumbnail(Frame& frame, const Model& model, const session::PageId& id, const Rect& rect) {
    frame.fillRgb(rect, 0xFFFFFF);
    const auto* history = model.work->sketch(id);
    static const sketch::Page none;
    const auto& page = history == nullptr ? none : history->page();
    const PageView view{frame.pixels({rect.x, rect.y}), rect.w / sketch::pageWidth * frame.scale()};
    frame.clip(rect);
    paint(*frame.drawList(), frame.fonts(), frame.pictures(),
          sketch::drawing(page, model.work->ground(id), frame.language()), view);
    frame.unclip();
}

bool card(Frame& frame, const Model& model, const session::PageId& id, const Rect& rect, bool open) {
    const auto label = stageOf(frame, model, id) + " · " + frame.tr(nameOf(model.work->ground(id)));
    const auto press = frame.press("page." + id.value, rect, label);
    const Rect picture{rect.x, rect.y, rect.w, cardHeight};
    drawThumbnail(frame, model, id, picture);
    frame.outline(picture, open ? Tone::Teluk : Tone::Edge, open ? 3.0F : 1.5F);
    if (press.hovered && !open) frame.outline(picture, Tone::Teluk, 2);
    frame.textFit(rect.x, picture.bottom() + 4, rect.w, open ? Type::LabelBold : Type::Label, Tone::Ink,
                  stageOf(frame, model, id));
    frame.textFit(rect.x, picture.bottom() + 30, rect.w, Type::Label, Tone::Soft,
                  frame.tr(nameOf(model.work->ground(id))));
    if (press.focused) focusRing(frame, rect.inset(-5), space::radiusControl);
    return press.clicked;
}

std::string sceneIdOf(const Model& model, const session::PageId& page) {
    const auto* scene = model.work->sceneOf(page);
    return scene == nullptr ? std::string{} : scene->id;
}

/// Moves the open page one place; the intents name what it then stands before.
void move(const Model& model, const SketchView& at, Intents& intents, int by) {
    const auto pages = model.work->pages();
    const auto here = std::find(pages.begin(), pages.end(), at.page) - pages.begin();
    const auto target = here + by;
    const auto count = static_cast<std::ptrdiff_t>(pages.size());
    if (target < 0 || target >= count) return;
    const auto before = by < 0 ? target : target + 1;
    happen(intents, session::PageMoved{at.page, before < count ? pages[static_cast<std::size_t>(before)]
                                                               : session::PageId{}});
}

void drawGrounds(Frame& frame, const Model& model, SketchView& at, Intents& intents, float x, float y,
                 float right) {
    const float left = x;
    const auto now = groundOf(model, at);
    frame.text(x, y + 11, Type::LabelBold, Tone::Soft, frame.tr(words::templateWord));
    x += frame.textWidth(Type::LabelBold, frame.tr(words::templateWord)) + 16;
    for (std::size_t i = 0; i < sketch::templateCount; ++i) {
        const sketch::Ground ground{static_cast<sketch::Template>(i), now.panels};
        const auto& label = frame.tr(nameOf(ground));
        const float wide = frame.textWidth(Type::LabelBold, label) + 28;
        if (x + wide > right) x = left, y += 52;
        const Rect rect{x, y, wide, 46};
        const auto press = frame.press("ground." + std::to_string(i), rect, label);
        const bool chosen = ground.kind == now.kind;
        frame.fill(rect,
                   chosen          ? Tone::Teluk
                   : press.hovered ? Tone::Tint
                                   : Tone::Page,
                   space::radiusControl);
        frame.outline(rect, Tone::Edge, 1.5F, space::radiusControl);
        frame.textCentred(rect.centre().x, rect.y + 10, Type::LabelBold, chosen ? Tone::On : Tone::Ink,
                          label);
        if (press.focused) focusRing(frame, rect, space::radiusControl);
        if (press.clicked && !model.readOnly) {
            auto wanted = ground;
            if (chosen && ground.kind == sketch::Template::Storyboard)
                wanted.panels = now.panels >= 6 ? 3 : now.panels + 1;
            if (wanted != now) happen(intents, session::GroundChosen{at.page, wanted});
            at.symbols = symbolsFor(wanted.kind);
            at.symbolsFrom = 0;
        }
        x += wide + 8;
        if (chosen && ground.kind == sketch::Template::Storyboard) {
            const auto count = fill(frame.tr(words::panelsOf), {std::to_string(now.panels)});
            x += frame.text(x, y + 10, Type::Label, Tone::Soft, count) + 14;
        }
    }
}

} // namespace

void openPage(const Model& model, View& view, const session::PageId& page) {
    auto& at = view.sketch;
    const auto* scene = model.work->sceneOf(page);
    at.page = page;
    at.scene = scene == nullptr ? std::string{} : scene->id;
    at.prompt = scene != nullptr && scene->sketch     ? scene->sketch->prompt
                : scene != nullptr && scene->describe ? *scene->describe
                                                      : words::freePrompt;
    at.describePrompt = scene != nullptr && scene->describe ? *scene->describe : Text{};
    at.title = scene != nullptr || model.work->ground(page).kind != sketch::Template::Blank
                   ? nameOf(model.work->ground(page))
                   : words::freePage;
    at.live.clear();
    at.livePresses.clear();
    at.liveTimes.clear();
    at.straight.reset();
    at.erasing.clear();
    at.drawing = false;
    at.selected.clear();
    at.drag = {};
    at.typing.reset();
    at.armed.reset();
    at.relation.reset();
    at.relationFrom = 0;
    at.replay = {};
    at.zoom = 1;
    at.description.set(model.work->description(page));
    at.changedAt = -1;
    at.symbols = symbolsFor(model.work->ground(page).kind);
    at.symbolsFrom = 0;
}

void drawPages(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect) {
    auto& at = view.sketch;
    frame.raise();
    frame.fill(rect.moved(0, 2), Tone::Line, space::radiusCard);
    frame.fill(rect, Tone::Page, space::radiusCard);
    frame.outline(rect, Tone::Edge, 1.5F, space::radiusCard);
    const auto pages = pagesOf(model, at);
    const Rect inner = rect.inset(18);
    const bool closed = iconButton(frame, "pages.close", Icon::Times, {rect.right() - 52, rect.y + 6},
                                   frame.tr(words::close));
    frame.text(inner.x, inner.y - 4, Type::Head, Tone::Ink, frame.tr(words::pagesWord));
    // The pages, in rows.
    std::optional<session::PageId> open;
    const float top = inner.y + 40, bottom = inner.bottom() - 168;
    const auto columns = std::max(1, static_cast<int>((inner.w + gap) / (cardWidth + gap)));
    frame.beginScroll("pages", {inner.x - 6, top - 6, inner.w + 12, bottom - top});
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto column = static_cast<float>(static_cast<int>(i) % columns),
                   row = static_cast<float>(static_cast<int>(i) / columns);
        const Rect place{inner.x + column * (cardWidth + gap), top + row * (cardHeight + 70), cardWidth,
                         cardHeight + 58};
        if (card(frame, model, pages[i], place, pages[i] == at.page)) open = pages[i];
    }
    const auto rows = (static_cast<int>(pages.size()) + columns - 1) / columns;
    frame.endScroll(static_cast<float>(rows) * (cardHeight + 70) + 6);
    // What can be done to the open one.
    const bool begun = std::find(pages.begin(), pages.end(), at.page) != pages.end() &&
                       model.work->sketch(at.page) != nullptr;
    float x = inner.x, y = bottom + 8;
    const auto act = [&](const char* id, Icon icon, const Text& words, bool enabled) {
        const Button wanted{
            .id = id, .label = frame.tr(words), .icon = icon, .enabled = enabled && !model.readOnly};
        if (x + buttonWidth(frame, wanted) > inner.right() + 1) x = inner.x, y += 54;
        const bool was = buttonAt(frame, wanted, x, y);
        x += buttonWidth(frame, wanted) + 8;
        return was;
    };
    const auto scene = sceneIdOf(model, at.page);
    const bool several = model.work->pages().size() > 1;
    if (act("pages.add", Icon::Plus, words::addPage, true)) {
        open = model.work->freshPage(scene);
        happen(intents, session::PageAdded{*open, scene, groundOf(model, at), {}});
    }
    if (act("pages.duplicate", Icon::Clone, words::duplicatePage, begun)) {
        open = model.work->freshPage(scene);
        happen(intents, session::PageAdded{*open, scene, groundOf(model, at), at.page});
    }
    if (act("pages.left", Icon::ArrowLeft, words::earlierPage, several)) move(model, at, intents, -1);
    if (act("pages.right", Icon::ArrowRight, words::laterPage, several)) move(model, at, intents, 1);
    if (act("pages.delete", Icon::Trash, words::deletePage, several)) {
        happen(intents, session::PageDeleted{at.page});
        for (const auto& page : pages)
            if (page != at.page) open = page;
    }
    if (const auto deleted = model.work->deletedPages(); !deleted.empty())
        if (act("pages.restore", Icon::Undo, words::restorePage, true)) {
            happen(intents, session::PageRestored{deleted.front()});
            open = deleted.front();
        }
    drawGrounds(frame, model, at, intents, inner.x, y + 58, inner.right());
    const bool escaped = frame.key(Key::Escape);
    const bool elsewhere = frame.mouseWentDown() && !rect.has(frame.mouse());
    frame.lower();
    if (open) {
        flushDescription(view, intents);
        at.page = *open; // its words come when it is there
        at.title = {};
    }
    if (closed || escaped || elsewhere) at.pages = false;
}

} // namespace alur::ui
