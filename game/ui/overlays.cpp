// What lies above a screen: the pause, the menu, the keys, questions, troubles, toasts.
#include <algorithm>
#include <utility>
#include <vector>

#include "imgui.h"
#include "ui/author_words.h"
#include "ui/dialog.h"
#include "ui/present_words.h"
#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_parts.h"
#include "ui/workshop_words.h"

namespace alur::ui {

namespace {

void drawPause(Frame& frame, View& view) {
    frame.fill(frame.all(), Tone::Paper);
    const float middle = frame.width() / 2, y = frame.height() / 2;
    const bool low = frame.height() < 480;
    if (!low)
        mark(frame, {middle, y - 130}, 96, rgb(Tone::Teluk, frame.theme()), rgb(Tone::Bata, frame.theme()));
    const float top = low ? y - 90 : y - 50;
    const float width = std::min(frame.width() - 32, 640.0F);
    const Type type =
        frame.textWidth(Type::Figure, frame.tr(words::pauseTitle)) < width ? Type::Figure : Type::Head;
    frame.textCentred(middle, top, type, Tone::Ink, frame.tr(words::pauseTitle));
    frame.textCentred(middle, top + 46, Type::Read, Tone::Soft, frame.tr(words::pauseText));
    const Button go{
        .id = "pause.end", .label = frame.tr(words::goOn), .kind = ButtonKind::Primary, .key = "F9"};
    const float wide = buttonWidth(frame, go);
    if (button(frame, go, {middle - wide / 2, top + 108, wide, 48}) || frame.key(Key::Enter) ||
        frame.key(Key::Escape))
        view.overlay = Overlay::None;
}

/// The facilitator's screens of a workshop.
bool inRoom(Screen screen) {
    return screen == Screen::SetUp || screen == Screen::Board || screen == Screen::HandOver ||
           screen == Screen::Mapping || screen == Screen::Test || screen == Screen::Comparison;
}

void drawKeys(Frame& frame, View& view) {
    using Rows = std::vector<std::pair<const Text*, const Text*>>;
    static const Rows ofShow{{&words::keyClicker, &words::keyClickerText},
                             {&words::keyClickerBack, &words::keyClickerBackText},
                             {&words::keyEnds, &words::keyEndsText},
                             {&words::keyStart, &words::keyStartText},
                             {&words::keyShow, &words::keyShowText},
                             {&words::keyOverview, &words::keyOverviewText},
                             {&words::keyProjector, &words::keyProjectorText},
                             {&words::keyLanguage, &words::keyLanguageText},
                             {&words::keyPause, &words::keyPauseText},
                             {&words::keyFull, &words::keyFullText},
                             {&words::keyHelp, &words::keyHelpText}};
    static const Rows ofRoom{{&words::keyGroups, &words::keyGroupsText},
                             {&words::keyTimers, &words::keyTimersText},
                             {&words::keyAudience, &words::keyAudienceText},
                             {&words::keyAnswers, &words::keyAnswersText},
                             {&words::keyQuestions, &words::keyQuestionsText},
                             {&words::keyArrows, &words::keyArrowsText},
                             {&words::keyEnter, &words::keyEnterText},
                             {&words::keyLanguage, &words::keyLanguageText},
                             {&words::keyPause, &words::keyCalmText},
                             {&words::keyFull, &words::keyFullText},
                             {&words::keySize, &words::keySizeText},
                             {&words::keyEscape, &words::keyEscapeText},
                             {&words::keyHelp, &words::keyHelpText}};
    static const Rows ofPlay{
        {&words::keyDigits, &words::keyDigitsText},     {&words::keyEnter, &words::keyEnterText},
        {&words::keyArrows, &words::keyArrowsText},     {&words::keySpace, &words::keySpaceText},
        {&words::keyBack, &words::keyBackText},         {&words::keySketch, &words::keySketchText},
        {&words::keyDescribe, &words::keyDescribeText}, {&words::keyFile, &words::keyFileText},
        {&words::keyLanguage, &words::keyLanguageText}, {&words::keyPause, &words::keyPauseText},
        {&words::keyFull, &words::keyFullText},         {&words::keySize, &words::keySizeText},
        {&words::keyEscape, &words::keyEscapeText},     {&words::keyHelp, &words::keyHelpText}};
    static const Rows ofAuthor{
        {&words::keyNewCase, &words::keyNewCaseText},   {&words::keyTabs, &words::keyTabsText},
        {&words::keyTry, &words::keyTryText},           {&words::keyEdit, &words::keyEditText},
        {&words::keyCaseMenu, &words::keyCaseMenuText}, {&words::keyFollow, &words::keyFollowText},
        {&words::keyZoom, &words::keyZoomText},         {&words::keySearch, &words::keySearchText},
        {&words::keyLanguage, &words::keyLanguageText}, {&words::keySize, &words::keySizeText},
        {&words::keyEscape, &words::keyEscapeText}};
    const auto& rows = view.screen == Screen::Present  ? ofShow
                       : view.screen == Screen::Author ? ofAuthor
                       : inRoom(view.screen)           ? ofRoom
                                                       : ofPlay;
    constexpr float pitch = 38;
    const float content = pitch * static_cast<float>(rows.size()) + 16;
    const Rect rect = dialogRect(frame, content + 150);
    drawDialogGround(frame, rect);
    frame.textFit(rect.x + 28, rect.y + 20, rect.w - 56, Type::Head, Tone::Ink, frame.tr(words::keysTitle));
    const Rect list{rect.x + 20, rect.y + 64, rect.w - 40, rect.h - 64 - 80};
    frame.beginScroll("keys", list);
    float y = list.y + 6;
    float left = std::min(170.0F, list.w * 0.42F);
    for (const auto& [key, text] : rows)
        left = std::max(left, frame.textWidth(Type::LabelBold, frame.tr(*key)) + 40);
    for (const auto& [key, text] : rows) {
        keyCap(frame, {list.x + 8, y}, frame.tr(*key), false);
        frame.textFit(list.x + left, y + 1, list.w - left - 12, Type::Label, Tone::Ink, frame.tr(*text));
        y += pitch;
    }
    frame.endScroll(content);
    if (buttonRight(frame, {.id = "keys.close", .label = frame.tr(words::close), .kind = ButtonKind::Primary},
                    rect.right() - 28, rect.bottom() - 68) ||
        frame.key(Key::Escape) || frame.key(Key::Enter) || frame.key(Key::Question))
        view.overlay = Overlay::None;
}

void drawMenu(Frame& frame, const Model& model, View& view, Intents& intents) {
    struct Item {
        const char* id;
        const Text* label;
        Icon icon;
    };
    std::vector<Item> items{{"menu.close", &words::goOn, Icon::Play}};
    if (model.debrief != nullptr) items.push_back({"menu.result", &words::result, Icon::LineChart});
    items.push_back({"menu.settings", &words::settings, Icon::Sliders});
    if (!frame.held()) items.push_back({"menu.keys", &words::keysTitle, Icon::Keyboard});
    if (model.session != nullptr && model.work != nullptr)
        items.push_back({"menu.home", &words::handOver, Icon::Users});
    else if (model.preview) items.push_back({"menu.home", &words::backToWriting, Icon::PencilSquare});
    else items.push_back({"menu.home", &words::toHome, Icon::Home});
    items.push_back({"menu.leave", &words::leave, Icon::SignOut});
    constexpr float pitch = 56;
    const float content = pitch * static_cast<float>(items.size());
    const float width = std::min(frame.width() - 24, 340.0F);
    const Rect rect{12, 12, width, std::min(content + 72, frame.height() - 24)};
    drawDialogGround(frame, rect);
    mark(frame, {rect.x + 40, rect.y + 34}, 34, rgb(Tone::Teluk, frame.theme()),
         rgb(Tone::Bata, frame.theme()));
    frame.text(rect.x + 66, rect.y + 18, Type::Head, Tone::Ink, "Alur");
    frame.beginScroll("menu", {rect.x + 8, rect.y + 62, rect.w - 16, rect.h - 70});
    float y = rect.y + 62;
    std::string chosen;
    for (const auto& item : items) {
        const Rect line{rect.x + 12, y, rect.w - 24, pitch - 4};
        const auto press = frame.press(item.id, line, frame.tr(*item.label));
        if (press.hovered || press.focused) frame.fill(line, Tone::Tint, space::radiusControl);
        if (press.focused) focusRing(frame, line, space::radiusControl);
        frame.icon(item.icon, {line.x + 24, line.centre().y}, 22, Tone::Soft);
        frame.textFit(line.x + 50, line.centre().y - 13, line.w - 60, Type::LabelBold, Tone::Ink,
                      frame.tr(*item.label));
        if (press.clicked) chosen = item.id;
        y += pitch;
    }
    frame.endScroll(content);
    const bool outside = frame.mouseWentUp() && !rect.has(frame.mouse()) && frame.memory().menuArmed;
    frame.memory().menuArmed = !frame.mouseDown();
    if (frame.key(Key::Escape) || outside) chosen = "menu.close";
    if (chosen.empty()) return;
    view.overlay = Overlay::None;
    if (chosen == "menu.result") view.screen = Screen::Result;
    if (chosen == "menu.settings") view.before = view.screen, view.screen = Screen::Settings;
    if (chosen == "menu.keys") view.overlay = Overlay::Keys;
    if (chosen == "menu.home") intents.emplace_back(intent::LeavePlay{});
    if (chosen == "menu.leave") view.overlay = Overlay::LeaveProgram;
}

void drawToasts(Frame& frame, const Model& model) {
    float bottom = frame.height() - 16;
    for (auto toast = model.toasts->rbegin(); toast != model.toasts->rend(); ++toast) {
        const float width = std::min(frame.width() - 32, 560.0F);
        const auto& words = frame.tr(toast->text);
        const float height = frame.paragraphHeight(Type::Label, width - 66, words) + 24;
        const float used = std::min(width, frame.textWidth(Type::Label, words) + 68);
        const Rect rect{16, bottom - height, height > 60 ? width : used, height};
        frame.raise();
        frame.fill(rect, Tone::Ink, space::radiusControl);
        frame.icon(toast->icon, {rect.x + 26, rect.y + 25}, 19, Tone::Paper);
        frame.paragraph(rect.x + 48, rect.y + 12, width - 66, Type::Label, Tone::Paper, words);
        frame.lower();
        bottom = rect.y - 8;
    }
}

void drawTrouble(Frame& frame, const Model& model, Intents& intents) {
    const auto& trouble = *model.trouble;
    const auto reply =
        ask(frame, {frame.tr(trouble.title), frame.tr(trouble.text), frame.tr(words::understood),
                    trouble.otherPlace ? frame.tr(words::keepElsewhere)
                    : trouble.download ? frame.tr(words::downloadIt)
                                       : ""});
    if (reply == Reply::Safe) intents.emplace_back(intent::DismissTrouble{});
    if (reply == Reply::Other && trouble.download) intents.emplace_back(intent::Download{});
    else if (reply == Reply::Other) intents.emplace_back(intent::KeepElsewhere{});
}

void drawLeave(Frame& frame, View& view, Intents& intents) {
    const auto reply = ask(frame, {frame.tr(words::leaveProgram), frame.tr(words::leaveProgramText),
                                   frame.tr(words::back), frame.tr(words::leave)});
    if (reply == Reply::None) return;
    view.overlay = Overlay::None;
    if (reply == Reply::Other) intents.emplace_back(intent::Quit{});
}

/// F2, F9, F11, the size of text, the help: at any moment, on any screen.
void takeGlobalKeys(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto settings = model.settings;
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, false); };
    if (pressed(ImGuiKey_F2))
        settings.language = settings.language == Language::Id ? Language::En : Language::Id;
    if (pressed(ImGuiKey_F11)) settings.fullScreen = !settings.fullScreen;
    if (ImGui::GetIO().KeyCtrl && (pressed(ImGuiKey_Equal) || pressed(ImGuiKey_KeypadAdd)))
        settings.textPercent = std::min(250, settings.textPercent + 25);
    if (ImGui::GetIO().KeyCtrl && (pressed(ImGuiKey_Minus) || pressed(ImGuiKey_KeypadSubtract)))
        settings.textPercent = std::max(100, settings.textPercent - 25);
    if (ImGui::GetIO().KeyCtrl && (pressed(ImGuiKey_0) || pressed(ImGuiKey_Keypad0)))
        settings.textPercent = 100;
    if (settings != model.settings) intents.emplace_back(intent::Change{settings});
    if (pressed(ImGuiKey_F9)) view.overlay = view.overlay == Overlay::Pause ? Overlay::None : Overlay::Pause;
    if (view.overlay == Overlay::None && frame.key(Key::Question)) view.overlay = Overlay::Keys;
}

} // namespace

void drawOverlays(Frame& frame, const Model& model, View& view, Intents& intents) {
    drawToasts(frame, model);
    const bool any = model.trouble || view.overlay != Overlay::None;
    if (!any) return;
    frame.raise();
    frame.raise(); // above a drawer of the screen
    if (view.overlay == Overlay::Pause) drawPause(frame, view);
    else if (model.trouble) drawTrouble(frame, model, intents);
    else if (view.overlay == Overlay::Menu) drawMenu(frame, model, view, intents);
    else if (view.overlay == Overlay::Keys) drawKeys(frame, view);
    else if (view.overlay == Overlay::LeaveProgram) drawLeave(frame, view, intents);
    frame.lower();
    frame.lower();
}

namespace {

/// The calm screen of a workshop holds every timer, until it goes.
void keepCalm(const Model& model, const View& view, bool before, Intents& intents) {
    const bool now = view.overlay == Overlay::Pause;
    if (now != before && model.session != nullptr) intents.emplace_back(intent::Calm{now});
}

/// The projector's content in the only window, with a way back to the screen below.
void drawShowHere(Frame& frame, const Model& model, View& view) {
    view.projector.foot = 64;
    drawProjected(frame, model, view.projector);
    if (model.session != nullptr && frame.key(Key::B)) view.projector.blank = !view.projector.blank;
    const Rect corner{frame.width() - 58, frame.height() - 54, 44, 44};
    frame.fill(corner, Tone::Page, space::radiusControl); // it stays readable on any page
    if (iconButton(frame, "end_show", Icon::Times, {corner.x, corner.y}, frame.tr(words::endShow)) ||
        frame.key(Key::Escape)) {
        if (model.session != nullptr) endProjecting(view.projector);
        view.projector.here = false;
    }
}

void drawPage(Frame& frame, const Model& model, View& view, Intents& intents) {
    const bool trial = model.trial() && (view.screen == Screen::Play || view.screen == Screen::Result);
    const auto foot = frame.takeFoot(trial ? trialHeight : 0);
    switch (view.screen) {
    case Screen::Home: drawHome(frame, model, view, intents); break;
    case Screen::Problems: drawProblems(frame, model, view, intents); break;
    case Screen::Notes: drawNotes(frame, model, view, intents); break;
    case Screen::Play: drawPlay(frame, model, view, intents); break;
    case Screen::Sketch: drawSketch(frame, model, view, intents); break;
    case Screen::Result: drawResult(frame, model, view, intents); break;
    case Screen::Present: drawPresentation(frame, model, view, intents); break;
    case Screen::Settings: drawSettings(frame, model, view, intents); break;
    case Screen::SetUp: drawSetUp(frame, model, view, intents); break;
    case Screen::Board: drawBoard(frame, model, view, intents); break;
    case Screen::HandOver: drawHandOver(frame, model, view, intents); break;
    case Screen::Mapping: drawMapping(frame, model, view, intents); break;
    case Screen::Test: drawTest(frame, model, view, intents); break;
    case Screen::Comparison: drawComparison(frame, model, view, intents); break;
    case Screen::Author: drawAuthor(frame, model, view, intents); break;
    }
    if (trial && model.preview) drawPreview(frame, model, intents, foot);
    else if (trial) drawTrial(frame, model, intents, foot);
    frame.giveFootBack(foot);
}

/// Keys for the projector's own window, where no letter means something else.
void takeProjectorKeys(Frame& frame, View& view) {
    auto& projector = view.projector;
    const bool free =
        view.screen == Screen::Board || view.screen == Screen::Mapping || view.screen == Screen::Comparison;
    if (!free || !projector.wanted) return;
    if (frame.key(Key::B)) projector.blank = !projector.blank;
    if (frame.key(Key::F)) projector.frozen = !projector.frozen;
    if (frame.key(Key::X)) projector.swap = true;
}

} // namespace

void drawScreen(Frame& frame, const Model& model, View& view, Intents& intents) {
    const bool calm = view.overlay == Overlay::Pause;
    view.projector.live.clear();
    view.projector.livePoints = 0;
    if (view.overlay != Overlay::Menu) frame.memory().menuArmed = false;
    takeGlobalKeys(frame, model, view, intents);
    if (view.projector.here && view.screen != Screen::Present) drawShowHere(frame, model, view);
    else drawPage(frame, model, view, intents);
    takeProjectorKeys(frame, view);
    drawWorkshopDialogs(frame, model, view, intents);
    drawOverlays(frame, model, view, intents);
    keepCalm(model, view, calm, intents);
}

} // namespace alur::ui
