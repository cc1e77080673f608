// The first page: continue, practise a case, settings, leave. From a cold start to playing a case: two
// clicks.
#include <algorithm>

#include "ui/author_words.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

void drawCover(Frame& frame, const Rect& cover, bool withPicture) {
    const auto paper = rgb(Tone::Page, Theme::Light);
    frame.fillRgb(cover, rgb(Tone::Teluk, Theme::Light));
    const float x = cover.x + (withPicture ? 56.0F : 32.0F), width = cover.right() - x - 24;
    mark(frame, {x + 32, 88}, 64, rgb(Tone::Paper, Theme::Light), 0xE9B08F);
    frame.textOn(x, 145, Type::Cover, paper, "Alur");
    float y = 236;
    y += frame.paragraphOn(x, y, width, withPicture ? Type::Motto : Type::Read, rgb(Tone::Tint, Theme::Light),
                           frame.tr(words::motto)) +
         48;
    const float helpWidth = cover.right() - x - 31 - 8;
    const float help = frame.paragraphHeight(Type::Label, helpWidth, frame.tr(words::realHelp));
    const float phone = frame.height() - 70 - help;
    if (withPicture && y + 160 < phone - 24) {
        const float room = phone - 40 - y;
        const float height = std::min(220.0F, room);
        frame.picture("place-office", {x, y, 352, height}, 320.0F / 200, space::radiusControl);
    }
    frame.iconOn(Icon::Phone, {x + 9, phone + (help + 26) / 2}, 22, 0xE9B08F);
    frame.paragraphOn(x + 31, phone, helpWidth, Type::Label, rgb(Tone::Tint, Theme::Light),
                      frame.tr(words::realHelp));
    frame.textOn(x + 31, phone + help, Type::LabelBold, paper, frame.tr(words::callSapa));
}

void openMenu(SessionsView& at, const SessionCard& session) {
    at.step = SessionsView::Step::Menu;
    at.key = session.key;
    at.name = session.name;
}

float drawLast(Frame& frame, const SessionCard& session, View& view, Intents& intents, const Rect& at,
               bool stacked) {
    const float inner = stacked ? at.w - 48 : at.w - 48 - 240;
    const float text = frame.paragraphHeight(Type::Label, inner, frame.tr(session.what));
    const float height = 24 + 34 + 28 + text + (stacked ? 84.0F : 24.0F);
    const Rect card{at.x, at.y, at.w, height};
    frame.card(card);
    frame.leftEdge(card, Tone::Teluk);
    float y = card.y + 20;
    frame.textFit(card.x + 30, y, inner, Type::Head, Tone::Ink, session.name);
    y += 34;
    frame.textFit(card.x + 30, y, inner, Type::Label, Tone::Soft, frame.tr(session.when));
    y += 28;
    frame.paragraph(card.x + 30, y, inner, Type::Label, Tone::Ink, frame.tr(session.what));
    const Button go{.id = "continue",
                    .label = frame.tr(words::continueIt),
                    .kind = ButtonKind::Primary,
                    .icon = Icon::ArrowRight,
                    .iconLast = true};
    const Vec more{card.right() - 56, stacked ? card.bottom() - 66 : card.centre().y - 22};
    const bool pressed = stacked ? buttonAt(frame, go, card.x + 30, card.bottom() - 68)
                                 : buttonRight(frame, go, card.right() - 66, card.centre().y - 24);
    if (pressed) intents.emplace_back(intent::Continue{session.key});
    if (iconButton(frame, "manage." + session.key, Icon::Bars, more, frame.tr(words::sessionMenu)))
        openMenu(view.sessions, session);
    return height;
}

/// A row with its whole length as the target.
bool row(Frame& frame, const std::string& id, const Rect& rect, std::string_view label, bool enabled) {
    const auto press = frame.press(id, rect, label, enabled);
    if (press.hovered || press.focused) frame.fill(rect.inset(1), Tone::Tint, space::radiusControl);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    return press.clicked;
}

float drawSessionRow(Frame& frame, const SessionCard& session, View& view, Intents& intents,
                     const Rect& whole) {
    const Rect rect{whole.x, whole.y, whole.w - 52, whole.h};
    if (row(frame, "session." + session.key, rect, session.name, !session.trouble))
        intents.emplace_back(intent::Continue{session.key});
    if (iconButton(frame, "manage." + session.key, Icon::Bars, {whole.right() - 44, whole.centre().y - 22},
                   frame.tr(words::sessionMenu)))
        openMenu(view.sessions, session);
    if (session.workshop) frame.icon(Icon::Users, {rect.x + 14, rect.centre().y}, 24, Tone::Teluk);
    else groupShape(frame, session.shape, session.colour, {rect.x + 14, rect.centre().y}, 24);
    const bool narrow = rect.w < 620;
    const float when = narrow ? 0 : frame.textWidth(Type::Label, frame.tr(session.when)) + 40;
    frame.textFit(rect.x + 48, rect.y + 4, rect.w - 48 - when - 30, Type::ReadBold, Tone::Ink, session.name);
    frame.textFit(rect.x + 48, rect.y + 31, rect.w - 48 - when - 30, Type::Label,
                  session.trouble ? Tone::Bata : Tone::Soft,
                  frame.tr(session.trouble ? *session.trouble : session.what));
    if (!narrow)
        frame.textRight(rect.right() - 34, rect.y + 17, Type::Label, Tone::Soft, frame.tr(session.when));
    frame.icon(Icon::ChevronRight, {rect.right() - 9, rect.centre().y}, 18, Tone::Edge);
    return rect.h;
}

/// Where the kinds of case begin: behind the longest title; 0 where they go below the titles, for lack of
/// room.
float kindColumn(const Frame& frame, const std::vector<CaseCard>& cards, float width) {
    constexpr float minutes = 140;
    float title = 0, kind = 0;
    for (const auto& card : cards) {
        title = std::max(title, frame.textWidth(Type::ReadBold, frame.tr(card.title)));
        kind = std::max(kind, frame.textWidth(Type::Label, frame.tr(card.kind)));
    }
    const float column = 48 + title + 28;
    return column + kind + minutes < width ? column : 0;
}

float drawCaseRow(Frame& frame, const CaseCard& card, float kindAt, View& view, Intents& intents,
                  const Rect& rect) {
    const auto& title = card.title.empty() ? card.file : frame.tr(card.title);
    if (row(frame, "case." + card.file, rect, title, true)) {
        if (card.playable) intents.emplace_back(intent::Practise{card.file});
        else {
            view.problemsOf = card.file;
            view.screen = Screen::Problems;
        }
    }
    const float middle = rect.centre().y;
    frame.icon(Icon::ChevronRight, {rect.right() - 9, middle}, 18, Tone::Edge);
    if (!card.playable) {
        frame.icon(Icon::Exclamation, {rect.x + 14, middle}, 24, Tone::Bata);
        const auto errors =
            std::count_if(card.problems.begin(), card.problems.end(),
                          [](const Problem& problem) { return problem.severity == Severity::Error; });
        frame.textFit(rect.x + 48, middle - 28, rect.w - 90, Type::ReadBold, Tone::Ink, title);
        frame.textFit(rect.x + 48, middle, rect.w - 90, Type::Label, Tone::Bata,
                      fill(frame.tr(words::hasErrors), {std::to_string(errors)}));
        return rect.h;
    }
    groupShape(frame, card.shape, card.colour, {rect.x + 14, middle}, 26);
    const auto minutes = fill(frame.tr(words::minutes), {std::to_string(card.minutes)});
    const float right = rect.right() - 34;
    if (kindAt == 0) { // two lines: the kind of case below its title
        frame.textFit(rect.x + 48, middle - 28, rect.w - 90, Type::ReadBold, Tone::Ink, title);
        const auto& kind = frame.tr(card.kind);
        const auto both = kind + " · " + minutes;
        const bool room = frame.textWidth(Type::Label, both) <= rect.w - 90;
        frame.textFit(rect.x + 48, middle, rect.w - 90, Type::Label, Tone::Soft, room ? both : kind);
        return rect.h;
    }
    frame.textFit(rect.x + 48, middle - 14, kindAt - 64, Type::ReadBold, Tone::Ink, title);
    frame.textRight(right, middle - 13, Type::Label, Tone::Soft, minutes);
    frame.text(rect.x + kindAt, middle - 13, Type::Label, Tone::Soft, frame.tr(card.kind));
    return rect.h;
}

float drawEmpty(Frame& frame, const Model& model, Intents& intents, const Rect& rect) {
    frame.icon(Icon::Book, {rect.x + 24, rect.y + 32}, 48, Tone::Edge);
    float y = rect.y + 6;
    y += frame.paragraph(rect.x + 72, y, rect.w - 72, Type::Read, Tone::Ink, frame.tr(words::noCases));
    y += frame.paragraph(rect.x + 72, y, rect.w - 72, Type::Label, Tone::Soft, frame.tr(model.casesFolder)) +
         14;
    if (buttonAt(frame, {.id = "read_again", .label = frame.tr(words::readAgain), .icon = Icon::Refresh},
                 rect.x + 72, y))
        intents.emplace_back(intent::ReadCasesAgain{});
    return y + 60 - rect.y;
}

float drawList(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect) {
    float y = rect.y;
    const bool stacked = rect.w < 620;
    const Button made{.id = "new_session", .label = frame.tr(words::newSession), .icon = Icon::Plus};
    if (buttonAt(frame, made, rect.x, y)) intents.emplace_back(intent::NewWorkshop{});
    const Button open{.id = "open_file",
                      .label = frame.tr(words::openFile),
                      .kind = ButtonKind::Quiet,
                      .icon = Icon::FolderOpen};
    const float beside = rect.x + buttonWidth(frame, made) + 8;
    const bool fits = beside + buttonWidth(frame, open) <= rect.right();
    if (fits ? buttonAt(frame, open, beside, y)
             : iconButton(frame, open.id, Icon::FolderOpen, {beside, y + 2}, open.label)) {
        intents.emplace_back(intent::Look{Sought::Sessions});
        if (!model.inBrowser) view.sessions.step = SessionsView::Step::Files; // a browser asks by itself
    }
    y += 70;
    if (!model.sessions->empty()) {
        const auto& last = model.sessions->front();
        frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::lastSession));
        y += 40;
        if (last.trouble) y += drawSessionRow(frame, last, view, intents, {rect.x, y, rect.w, 60});
        else y += drawLast(frame, last, view, intents, {rect.x, y, rect.w, 0}, stacked);
        y += 26;
    }
    frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::practise));
    y += 34;
    if (model.checking) {
        frame.icon(Icon::Spinner, {rect.x + 14, y + 22}, 22, Tone::Soft);
        frame.text(rect.x + 48, y + 9, Type::Label, Tone::Soft,
                   fill(frame.tr(words::checkingCases),
                        {std::to_string(model.toCheck), std::to_string(model.checked)}));
        y += 52;
    } else if (model.cases->empty()) {
        y += drawEmpty(frame, model, intents, {rect.x, y, rect.w, 0});
    }
    const float height = stacked ? 68.0F : 60.0F;
    const float kindAt = kindColumn(frame, *model.cases, rect.w);
    for (const auto& card : *model.cases) {
        const float rowHeight = card.playable ? height : 68.0F;
        drawCaseRow(frame, card, kindAt, view, intents, {rect.x, y, rect.w, rowHeight});
        y += rowHeight;
        if (&card != &model.cases->back()) frame.line({rect.x, y}, {rect.right(), y}, Tone::Line, 1);
    }
    if (model.sessions->size() > 1) {
        y += 26;
        frame.text(rect.x, y, Type::LabelBold, Tone::Soft, frame.tr(words::otherSessions));
        y += 34;
        for (std::size_t i = 1; i < model.sessions->size(); ++i)
            y += drawSessionRow(frame, (*model.sessions)[i], view, intents, {rect.x, y, rect.w, 62}) + 4;
    }
    return y - rect.y;
}

void drawFoot(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect) {
    frame.line({rect.x, rect.y}, {rect.right(), rect.y}, Tone::Line, 1);
    const float y = rect.y + 14;
    const auto choices = frame.held() ? std::vector<std::string>{"ID", "EN"}
                                      : std::vector{frame.tr(words::indonesian), frame.tr(words::english)};
    const float width = segmentedWidth(frame, choices);
    float x = rect.x - 12;
    const Button settings{.id = "settings",
                          .label = frame.tr(words::settings),
                          .kind = ButtonKind::Quiet,
                          .icon = Icon::Sliders};
    const Button write{.id = "write",
                       .label = frame.tr(words::writeCases),
                       .kind = ButtonKind::Quiet,
                       .icon = Icon::PencilSquare};
    const Button leave{
        .id = "leave", .label = frame.tr(words::leave), .kind = ButtonKind::Quiet, .icon = Icon::SignOut};
    const float buttons = buttonWidth(frame, settings) +
                          (model.inBrowser ? 0 : buttonWidth(frame, write) + buttonWidth(frame, leave));
    const bool narrow = buttons + width + 16 > rect.w;
    if (narrow ? iconButton(frame, "settings", Icon::Sliders, {x, y + 2}, settings.label)
               : buttonAt(frame, settings, x, y)) {
        view.before = Screen::Home;
        view.screen = Screen::Settings;
    }
    x += narrow ? 52 : buttonWidth(frame, settings) + 8;
    if (!model.inBrowser) {
        if ((narrow ? iconButton(frame, "write", Icon::PencilSquare, {x, y + 2}, write.label)
                    : buttonAt(frame, write, x, y)) ||
            frame.key(Key::W))
            intents.emplace_back(intent::Author{author::Enter{}});
        x += narrow ? 52 : buttonWidth(frame, write) + 8;
        if (narrow ? iconButton(frame, "leave", Icon::SignOut, {x, y + 2}, leave.label)
                   : buttonAt(frame, leave, x, y))
            view.overlay = Overlay::LeaveProgram;
    }
    const int now = model.settings.language == Language::Id ? 0 : 1;
    const int chosen = segmented(frame, "language", {rect.right() - width, y + 2, width, 44}, choices, now);
    if (chosen >= 0) {
        auto settingsNow = model.settings;
        settingsNow.language = chosen == 0 ? Language::Id : Language::En;
        intents.emplace_back(intent::Change{settingsNow});
    }
}

void drawStackedHead(Frame& frame, float width) {
    frame.fillRgb({0, 0, width, space::topBar}, rgb(Tone::Teluk, Theme::Light));
    mark(frame, {40, 32}, 40, rgb(Tone::Paper, Theme::Light), 0xE9B08F);
    frame.textOn(72, 14, Type::Head, rgb(Tone::Page, Theme::Light), "Alur");
    frame.textOn(width - 16 - frame.textWidth(Type::LabelBold, frame.tr(words::callSapa)), 19,
                 Type::LabelBold, rgb(Tone::Page, Theme::Light), frame.tr(words::callSapa));
}

} // namespace

void drawHome(Frame& frame, const Model& model, View& view, Intents& intents) {
    const bool wide = frame.breadth() == Breadth::Wide, stacked = frame.breadth() == Breadth::Stacked;
    float left = 16, right = frame.width() - 16, top = space::topBar + 16;
    if (stacked) drawStackedHead(frame, frame.width());
    else {
        const float cover = wide ? 464.0F : 280.0F;
        drawCover(frame, {0, 0, cover, frame.height()}, wide);
        wovenBand(frame, {cover, 0, 28, frame.height()});
        left = cover + 28 + (wide ? 48.0F : 32.0F);
        right = frame.width() - space::margin;
        top = wide ? 56.0F : 36.0F;
    }
    constexpr float foot = 88;
    const Rect view_{left - 4, top, right - left + 8, frame.height() - top - foot};
    frame.beginScroll("home", view_);
    const float height = drawList(frame, model, view, intents, {left, top, right - left, 0});
    frame.endScroll(height);
    drawFoot(frame, model, view, intents, {left, frame.height() - foot, right - left, foot});
    drawSessionDialogs(frame, model, view, intents);
    if (frame.key(Key::Escape) && !model.inBrowser) view.overlay = Overlay::LeaveProgram;
}

void drawProblems(Frame& frame, const Model& model, View& view, Intents& intents) {
    const auto found = std::find_if(model.cases->begin(), model.cases->end(),
                                    [&](const CaseCard& card) { return card.file == view.problemsOf; });
    const bool away = found == model.cases->end() || found->playable; // it was mended meanwhile
    if (away || frame.key(Key::Escape) || frame.key(Key::Backspace)) view.screen = Screen::Home;
    if (away) return;
    if (iconButton(frame, "back", Icon::ArrowLeft, {10, 10}, frame.tr(words::back)))
        view.screen = Screen::Home;
    const float again =
        buttonWidth(frame, {.id = "read_again", .label = frame.tr(words::readAgain), .icon = Icon::Refresh});
    frame.textFit(64, 16, frame.width() - 64 - again - 48, Type::Head, Tone::Ink,
                  fill(frame.tr(words::problemsOf), {found->file}));
    if (buttonRight(frame, {.id = "read_again", .label = frame.tr(words::readAgain), .icon = Icon::Refresh},
                    frame.width() - space::margin, 8))
        intents.emplace_back(intent::ReadCasesAgain{});
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
    const Rect area{space::margin, 84, frame.width() - 2 * space::margin, frame.height() - 84 - 24};
    frame.card(area);
    frame.leftEdge(area, Tone::Bata);
    frame.beginScroll("problems", area.inset(6));
    float y = area.y + 20;
    const float x = area.x + 30, text = x + 112, width = area.right() - text - 30;
    y += frame.paragraph(x, y, area.w - 60, Type::Label, Tone::Soft, frame.tr(words::problemsHint)) + 14;
    constexpr std::size_t shown = 100;
    for (std::size_t i = 0; i < std::min(shown, found->problems.size()); ++i) {
        const auto& problem = found->problems[i];
        if (i > 0) frame.line({x, y}, {area.right() - 30, y}, Tone::Line, 1), y += 12;
        frame.text(x, y, Type::Label, Tone::Soft, frame.tr(words::lineNumber));
        frame.text(x, y + 24, Type::ReadBold, Tone::Ink, std::to_string(problem.place.line));
        float height = frame.paragraph(text, y, width, Type::Read, Tone::Ink, frame.tr(problem.text));
        std::string where = problem.keys;
        for (std::size_t dot = 0; (dot = where.find('.', dot)) != std::string::npos; dot += 5)
            where.replace(dot, 1, " › ");
        if (problem.severity == Severity::Warning)
            where = frame.tr(words::warning) + (where.empty() ? "" : " · ") + where;
        height += frame.paragraph(text, y + height, width, Type::Label, Tone::Soft, where);
        y += std::max(height, 56.0F) + 12;
    }
    if (found->problems.size() > shown)
        y += frame.paragraph(
            text, y, width, Type::Label, Tone::Soft,
            fill(frame.tr(words::moreProblems), {std::to_string(found->problems.size() - shown)}));
    frame.endScroll(y - area.y);
}

void drawNotes(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (model.work == nullptr) return;
    const auto& scenario = model.work->play().book().scenario();
    const bool stacked = frame.breadth() == Breadth::Stacked;
    const float width = std::min(frame.width() - (stacked ? 16.0F : 96.0F), 720.0F);
    const Rect area{(frame.width() - width) / 2, stacked ? 8.0F : 40.0F, width,
                    frame.height() - (stacked ? 16.0F : 80.0F)};
    constexpr float foot = 88;
    const float x = area.x + 32, inner = area.w - 64;
    frame.card(area);
    frame.topEdge(area, Tone::Teluk);
    frame.beginScroll("notes", {area.x + 4, area.y + 6, area.w - 8, area.h - foot - 6});
    float y = area.y + 28;
    if (model.group != nullptr) {
        groupShape(frame, model.group->shape, model.group->colour, {x + 12, y + 13}, 22);
        frame.textFit(x + 34, y, inner - 34, Type::Label, Tone::Soft, frame.tr(model.group->kind));
        y += 40;
    }
    y += frame.paragraph(x, y, inner, Type::Figure, Tone::Ink, frame.tr(scenario.title)) + 10;
    y += frame.paragraph(x, y, inner, Type::Read, Tone::Ink, frame.tr(scenario.summary)) + 24;
    frame.text(x, y, Type::LabelBold, Tone::Soft, frame.tr(words::whatItTouches));
    y += 34;
    for (const auto& note : scenario.notes) {
        frame.icon(Icon::Heart, {x + 10, y + 14}, 19, Tone::Bata);
        y += frame.paragraph(x + 34, y, inner - 34, Type::Read, Tone::Ink, frame.tr(note)) + 10;
    }
    y += 10;
    const float care = frame.paragraphHeight(Type::Label, inner - 32, frame.tr(words::careWords)) + 28;
    frame.fill({x, y, inner, care}, Tone::Tint, space::radiusControl);
    frame.paragraph(x + 16, y + 14, inner - 32, Type::Label, Tone::Ink, frame.tr(words::careWords));
    y += care + 20;
    frame.endScroll(y - area.y);
    const float buttons = area.bottom() - foot + 20;
    if (buttonAt(frame,
                 {.id = "back",
                  .label = frame.tr(words::back),
                  .kind = ButtonKind::Quiet,
                  .icon = Icon::ArrowLeft},
                 x - 20, buttons) ||
        frame.key(Key::Escape))
        intents.emplace_back(intent::LeavePlay{});
    else if (buttonRight(frame,
                         {.id = "begin",
                          .label = frame.tr(words::begin),
                          .kind = ButtonKind::Primary,
                          .icon = Icon::ArrowRight,
                          .iconLast = true,
                          .enabled = !model.readOnly},
                         x + inner, buttons) ||
             (frame.key(Key::Enter) && !model.readOnly))
        intents.emplace_back(intent::BeginPlay{});
    (void)view;
}

} // namespace alur::ui
