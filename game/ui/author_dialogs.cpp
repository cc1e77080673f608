// The author's questions: a new case, what can be done with one, what is taken in, an earlier version.
#include <algorithm>

#include "ui/author_parts.h"
#include "ui/author_words.h"
#include "ui/dialog.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"

namespace alur::ui {

namespace {

using Step = AuthorView::Step;

void make(const Model& model, AuthorView& at, Intents& intents) {
    if (at.title.text().find_first_not_of(' ') == std::string::npos) {
        at.titleAsked = true;
        return;
    }
    intents.emplace_back(intent::Author{author::Make{at.group, at.title.text(), model.settings.language}});
    at.step = Step::None;
    at.tab = AuthorTab::Problems;
}

float drawGroups(Frame& frame, const Model& model, AuthorView& at, const Rect& rect) {
    float y = rect.y;
    for (const auto& group : model.workshop->groups) {
        const Rect row{rect.x, y, rect.w, 48};
        const bool here = group.id == at.group;
        const auto press = frame.press("group." + group.id, row, frame.tr(group.kind));
        if (here) frame.fill(row, Tone::Tint, space::radiusControl);
        if (here) frame.outline(row, Tone::Teluk, 1.5F, space::radiusControl);
        else if (press.hovered || press.focused) frame.fill(row, Tone::Tint, space::radiusControl);
        if (press.focused) focusRing(frame, row, space::radiusControl);
        groupShape(frame, group.shape, group.colour, {row.x + 24, row.centre().y}, 24);
        frame.textFit(row.x + 48, row.y + 11, row.w - 90, here ? Type::LabelBold : Type::Label, Tone::Ink,
                      frame.tr(group.kind));
        if (here) frame.icon(Icon::Check, {row.right() - 22, row.centre().y}, 19, Tone::Teluk);
        if (press.clicked) at.group = group.id;
        y += 52;
    }
    return y - rect.y;
}

void drawNew(Frame& frame, const Model& model, AuthorView& at, Intents& intents) {
    if (at.group.empty() && !model.workshop->groups.empty()) at.group = model.workshop->groups.front().id;
    frame.raise();
    const float inner = std::min(frame.width() - 24, 520.0F) - 56;
    const float intro = frame.paragraphHeight(Type::Label, inner, frame.tr(words::newCaseText));
    const float content =
        20 + 40 + intro + 16 + 30 + 62 + 34 + 52 * static_cast<float>(model.workshop->groups.size()) + 12;
    const Rect rect = dialogRect(frame, content + 84);
    drawDialogGround(frame, rect);
    const float x = rect.x + 28;
    frame.beginScroll("new_case", {rect.x + 2, rect.y + 2, rect.w - 4, rect.h - 84});
    float y = rect.y + 20;
    frame.textFit(x, y, inner, Type::Head, Tone::Ink, frame.tr(words::newCase));
    y += 40;
    y += frame.paragraph(x, y, inner, Type::Label, Tone::Soft, frame.tr(words::newCaseText)) + 16;
    const bool missing = at.titleAsked && at.title.text().find_first_not_of(' ') == std::string::npos;
    frame.textFit(x, y, inner, Type::LabelBold, missing ? Tone::Bata : Tone::Soft,
                  frame.tr(missing ? words::titleMissing : words::titleOfCase));
    y += 30;
    at.title.oneLine = true;
    const bool typing = at.title.focused();
    at.title.draw(frame, "case_title", {x, y, inner, 50}, frame.tr(words::titleHint), 240);
    const bool entered = typing && frame.enterWentDown();
    y += 62;
    frame.text(x, y, Type::LabelBold, Tone::Soft, frame.tr(words::forWhichGroup));
    y += 34;
    y += drawGroups(frame, model, at, {x, y, inner, 0});
    frame.endScroll(y - rect.y);
    const Button go{.id = "make", .label = frame.tr(words::makeIt), .kind = ButtonKind::Primary};
    const float foot = rect.bottom() - 70;
    const float left = rect.right() - 28 - buttonWidth(frame, go);
    if (buttonAt(frame, go, left, foot) || entered) make(model, at, intents);
    const Button back{.id = "dialog.safe", .label = frame.tr(words::back), .kind = ButtonKind::Quiet};
    if (buttonAt(frame, back, std::max(rect.x + 8, left - 12 - buttonWidth(frame, back)), foot) ||
        frame.key(Key::Escape))
        at.step = Step::None;
    frame.lower();
}

void drawMenu(Frame& frame, const AuthorOpen& open, AuthorView& at, Intents& intents) {
    const int picked = drawPicker(frame, caseTitle(frame, open.card),
                                  {{frame.tr(words::copyCase), {}},
                                   {frame.tr(words::exportCase), {}},
                                   {frame.tr(words::earlierVersions), {}}},
                                  {});
    if (picked == -1) return;
    at.step = picked == 2 ? Step::Kept : Step::None;
    if (picked == 0) intents.emplace_back(intent::Author{author::Duplicate{open.card.path}});
    if (picked == 1) intents.emplace_back(intent::Author{author::Export{open.card.path}});
}

void drawKept(Frame& frame, const AuthorOpen& open, AuthorView& at) {
    std::vector<std::pair<std::string, std::string>> lines;
    for (const auto& one : open.kept)
        lines.emplace_back(frame.tr(one.when),
                           frame.tr(one.broken ? words::brokenVersion : words::wholeVersion));
    const int picked =
        drawPicker(frame, frame.tr(words::earlierVersions), lines, frame.tr(words::noVersions));
    if (picked == -2) at.step = Step::None;
    if (picked < 0) return;
    at.kept = static_cast<std::size_t>(picked);
    at.step = Step::Restore;
}

void drawRestore(Frame& frame, const AuthorOpen& open, AuthorView& at, Intents& intents) {
    if (at.kept >= open.kept.size()) {
        at.step = Step::None;
        return;
    }
    frame.raise();
    const auto reply =
        ask(frame, {fill(frame.tr(words::useVersion), {frame.tr(open.kept[at.kept].when)}),
                    frame.tr(words::useVersionText), frame.tr(words::back), frame.tr(words::useIt)});
    frame.lower();
    if (reply == Reply::None) return;
    at.step = Step::None;
    if (reply == Reply::Other) intents.emplace_back(intent::Author{author::Restore{at.kept}});
}

void drawImport(Frame& frame, const AuthorModel& model, AuthorView& at, Intents& intents) {
    const int picked =
        drawPicker(frame, frame.tr(words::importCase), model.packets, frame.tr(words::noPackets));
    if (picked == -1) return;
    at.step = Step::None;
    if (picked >= 0) intents.emplace_back(intent::Author{author::Import{static_cast<std::size_t>(picked)}});
}

void drawIdTaken(Frame& frame, const AuthorModel::IdTaken& taken, Intents& intents) {
    frame.raise();
    const auto reply =
        ask(frame, {frame.tr(words::idIsTaken), fill(frame.tr(words::idIsTakenText), {taken.newId}),
                    frame.tr(words::back), frame.tr(words::takeWithNewId)});
    frame.lower();
    if (reply == Reply::Safe) intents.emplace_back(intent::Author{author::LookForPackets{}});
    if (reply == Reply::Other) intents.emplace_back(intent::Author{author::Import{taken.which, true}});
}

} // namespace

void drawAuthorDialogs(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.author;
    const auto& shown = *model.author;
    if (shown.idTaken) return drawIdTaken(frame, *shown.idTaken, intents);
    const bool ofCase = at.step == Step::Menu || at.step == Step::Kept || at.step == Step::Restore;
    if (ofCase && !shown.open) at.step = Step::None;
    switch (at.step) {
    case Step::None: return;
    case Step::New: return drawNew(frame, model, at, intents);
    case Step::Menu: return drawMenu(frame, *shown.open, at, intents);
    case Step::Kept: return drawKept(frame, *shown.open, at);
    case Step::Restore: return drawRestore(frame, *shown.open, at, intents);
    case Step::Import: return drawImport(frame, shown, at, intents);
    }
}

} // namespace alur::ui
