#include "ui/workshop_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/dialog.h"
#include "ui/widgets.h"
#include "ui/words.h"
#include "ui/workshop_words.h"

namespace alur::ui {

bool drawTopBar(Frame& frame, std::string_view title, float titleRoom) {
    const bool back = iconButton(frame, "back", Icon::ArrowLeft, {10, 10}, frame.tr(words::back));
    frame.textFit(64, 16, titleRoom, Type::Head, Tone::Ink, title);
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
    return back || frame.key(Key::Escape);
}

const scenario::Group* groupOf(const Model& model, const session::GroupId& group) {
    return model.workshop->group(group.value);
}

std::string shortName(const Frame& frame, const scenario::Group& group, Type type, float room) {
    const auto& name = frame.tr(group.name);
    const auto space = name.find(' ');
    if (space == std::string::npos || frame.textWidth(type, name) <= room) return name;
    return frame.language() == Language::Id ? name.substr(space + 1) : name.substr(0, name.rfind(' '));
}

std::string nameOf(const Frame& frame, const session::Person& person) {
    return person.name.empty() ? fill(frame.tr(words::person), {std::to_string(person.number)}) : person.name;
}

std::string timerWords(const Frame& frame, std::int64_t milliseconds) {
    const auto seconds = std::abs(milliseconds) / 1000;
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const char* mark = frame.language() == Language::Id ? "." : ":";
    return two(seconds / 60) + mark + two(seconds % 60);
}

StagePace stagePaceOf(const Model& model, const session::GroupId& group) {
    const auto& room = model.session->room();
    const auto* work = model.session->work(group);
    const auto timer = room.timer(group);
    const std::int64_t stage = std::int64_t{room.setUp().stageMinutes} * 60'000;
    const bool finished = work != nullptr && work->play().over();
    const std::int64_t stageNumber = work == nullptr ? 0 : work->play().scene().stage.value;
    StagePace pace;
    pace.left = (stageNumber + 1) * stage - timer.elapsed;
    pace.share = std::clamp(1 - static_cast<float>(pace.left) / static_cast<float>(stage), 0.0F, 1.0F);
    if (finished) pace.word = StagePace::Word::Finished;
    else if (work == nullptr && timer.elapsed == 0) pace.word = StagePace::Word::NotBegun;
    else if (pace.left < 0) pace.word = StagePace::Word::Over;
    else if (!timer.running) pace.word = StagePace::Word::Held;
    else if (pace.left < stage / 5) pace.word = StagePace::Word::AlmostUp;
    else if (pace.left > stage) pace.word = StagePace::Word::Ahead;
    return pace;
}

PaceLook paceLook(const Frame& frame, const StagePace& pace) {
    using Word = StagePace::Word;
    const auto minutes = std::to_string(std::max<std::int64_t>(1, -pace.left / 60'000));
    switch (pace.word) {
    case Word::Held: return {Icon::Pause, Tone::Soft, frame.tr(words::held)};
    case Word::AlmostUp: return {Icon::HourglassHalf, Tone::Bata, frame.tr(words::almostUp)};
    case Word::Over: return {Icon::HourglassEnd, Tone::Bata, fill(frame.tr(words::over), {minutes})};
    case Word::Ahead: return {Icon::CheckCircle, Tone::Teluk, frame.tr(words::ahead)};
    case Word::Finished: return {Icon::CheckCircle, Tone::Teluk, frame.tr(words::finished)};
    case Word::NotBegun: return {Icon::Circle, Tone::Soft, frame.tr(words::notBegun)};
    case Word::OnTime: break;
    }
    return {Icon::Clock, Tone::Teluk, frame.tr(words::onTime)};
}

void miniRibbon(Frame& frame, const Model& model, const session::Work* work, const Rect& rect) {
    const auto& stages = model.method->stages;
    const float pitch =
        std::min(30.0F, (rect.w - 24) / static_cast<float>(std::max<std::size_t>(1, stages.size() - 1)));
    const float middle = rect.centre().y, first = rect.x + 12;
    frame.line({first, middle}, {first + pitch * static_cast<float>(stages.size() - 1), middle}, Tone::Line,
               2);
    const bool begun = work != nullptr, over = begun && work->play().over();
    const int now = begun && !over ? work->play().scene().stage.value : -1;
    if (now > 0)
        frame.line({first, middle}, {first + pitch * static_cast<float>(now), middle}, Tone::Teluk, 2);
    for (const auto& stage : stages) {
        const auto index = stages.indexOf(stage);
        const Vec centre{first + pitch * static_cast<float>(index.value), middle};
        if (index.value == now) {
            frame.disc(centre, 11, Tone::Teluk);
            frame.disc(centre, 5, Tone::Page);
        } else if (begun && work->play().state().entered.has(index)) frame.disc(centre, 9, Tone::Teluk);
        else {
            frame.disc(centre, 9, Tone::Page);
            frame.ring(centre, 8, Tone::Edge, 1.5F);
        }
    }
}

std::string decimal(const Frame& frame, double value, int digits) {
    const double power = std::pow(10.0, digits);
    const auto rounded = static_cast<std::int64_t>(std::llround(std::abs(value) * power));
    const auto whole = static_cast<std::int64_t>(power);
    auto rest = std::to_string(rounded % whole);
    rest.insert(0,
                static_cast<std::size_t>(digits) -
                    std::min<std::size_t>(rest.size(), static_cast<std::size_t>(digits)),
                '0');
    return (value < 0 && rounded > 0 ? "−" : "") + std::to_string(rounded / whole) +
           (frame.language() == Language::Id ? "," : ".") + rest;
}

std::string percent(double share) { return std::to_string(std::llround(share * 100)) + " %"; }

int drawPicker(Frame& frame, std::string_view title,
               const std::vector<std::pair<std::string, std::string>>& lines, std::string_view empty) {
    constexpr float pitch = 60;
    frame.raise();
    const float content = lines.empty() ? 90.0F : pitch * static_cast<float>(lines.size());
    const Rect rect = dialogRect(frame, content + 164);
    drawDialogGround(frame, rect);
    frame.textFit(rect.x + 28, rect.y + 22, rect.w - 56, Type::Head, Tone::Ink, title);
    const Rect list{rect.x + 16, rect.y + 68, rect.w - 32, rect.h - 68 - 84};
    frame.beginScroll("picker", list);
    if (lines.empty()) frame.paragraph(list.x + 12, list.y + 6, list.w - 24, Type::Read, Tone::Soft, empty);
    int picked = -1;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Rect line{list.x, list.y + pitch * static_cast<float>(i), list.w - 8, pitch - 4};
        const auto press = frame.press("pick." + std::to_string(i), line, lines[i].first);
        if (press.hovered || press.focused) frame.fill(line, Tone::Tint, space::radiusControl);
        if (press.focused) focusRing(frame, line, space::radiusControl);
        const bool two = !lines[i].second.empty();
        frame.textFit(line.x + 12, line.y + (two ? 2.0F : 15.0F), line.w - 24, Type::LabelBold, Tone::Ink,
                      lines[i].first);
        if (two)
            frame.textFit(line.x + 12, line.y + 28, line.w - 24, Type::Label, Tone::Soft, lines[i].second);
        if (press.clicked) picked = static_cast<int>(i);
    }
    frame.endScroll(content);
    if (buttonRight(frame, {.id = "picker.close", .label = frame.tr(words::back)}, rect.right() - 28,
                    rect.bottom() - 68) ||
        frame.key(Key::Escape))
        picked = -2;
    frame.lower();
    return picked;
}

PadReply drawPinPad(Frame& frame, std::string_view title, std::string_view trouble, std::string& digits,
                    bool withRemoval, bool ready) {
    constexpr float key = 64, gap = 10;
    const float note = trouble.empty() ? 0 : frame.paragraphHeight(Type::Label, 344, trouble) + 10;
    frame.raise();
    const bool low = frame.height() < 620;
    const float keyHeight = low ? 46.0F : key;
    Rect rect = dialogRect(frame, 4 * (keyHeight + gap) + 210 + note);
    const float width = std::min(400.0F, frame.width() - 24);
    rect = {(frame.width() - width) / 2, rect.y, width, rect.h};
    drawDialogGround(frame, rect);
    float y = rect.y + 20;
    y += frame.paragraph(rect.x + 28, y, width - 56, Type::Head, Tone::Ink, title) + 8;
    frame.beginScroll("pin", {rect.x + 2, y, rect.w - 4, rect.bottom() - y - 76});
    const float top = y;
    if (!trouble.empty())
        y += frame.paragraph(rect.x + 28, y, width - 56, Type::Label, Tone::Bata, trouble) + 10;
    const float middle = rect.centre().x;
    for (int i = 0; i < 8; ++i) {
        const Vec at{middle + (static_cast<float>(i) - 3.5F) * 30, y + 14};
        if (i < static_cast<int>(digits.size())) frame.disc(at, 9, Tone::Ink);
        else frame.ring(at, 9, Tone::Edge, 1.5F);
    }
    y += 40;
    const float keyWidth = std::min(96.0F, (width - 56 - 2 * gap) / 3);
    const float left = middle - 1.5F * keyWidth - gap;
    static constexpr std::string_view pad = "123456789<0";
    const auto typed = [&](char c) {
        if (c == '<') {
            if (!digits.empty()) digits.pop_back();
        } else if (digits.size() < 8) digits += c;
    };
    for (std::size_t i = 0; i < pad.size(); ++i) {
        const Rect place{left + static_cast<float>(i % 3) * (keyWidth + gap),
                         y + static_cast<float>(i / 3) * (keyHeight + gap), keyWidth, keyHeight};
        const std::string label = pad[i] == '<' ? "⌫" : std::string(1, pad[i]);
        if (pad[i] == '<') {
            const auto press = frame.press("pin.back", place, label, ready);
            if (press.hovered || press.focused) frame.fill(place, Tone::Tint, space::radiusControl);
            frame.icon(Icon::ArrowLeft, place.centre(), 22, Tone::Soft);
            if (press.focused) focusRing(frame, place, space::radiusControl);
            if (press.clicked) typed('<');
        } else if (button(frame, {.id = "pin." + label, .label = label, .enabled = ready}, place))
            typed(pad[i]);
    }
    y += 4 * (keyHeight + gap);
    frame.endScroll(y - top);
    if (ready) {
        for (const char c : frame.typedDigits()) typed(c);
        if (frame.key(Key::Backspace)) typed('<');
    }
    const bool enough = ready && digits.size() >= 4;
    PadReply reply = PadReply::None;
    const Button go{
        .id = "pin.enter", .label = frame.tr(words::goOn), .kind = ButtonKind::Primary, .enabled = enough};
    const float foot = rect.bottom() - 66;
    if (buttonRight(frame, go, rect.right() - 28, foot) || (enough && frame.key(Key::Enter)))
        reply = PadReply::Entered;
    if (withRemoval &&
        buttonAt(frame, {.id = "pin.remove", .label = frame.tr(words::removePin), .kind = ButtonKind::Quiet},
                 rect.x + 12, foot))
        reply = PadReply::Removed;
    if (!withRemoval &&
        buttonAt(frame, {.id = "pin.close", .label = frame.tr(words::back), .kind = ButtonKind::Quiet},
                 rect.x + 12, foot))
        reply = PadReply::Closed;
    if (frame.key(Key::Escape)) reply = PadReply::Closed;
    frame.lower();
    return reply;
}

namespace {

void drawPin(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (view.pin.purpose == PinView::Purpose::TakeBack && model.session->room().setUp().pinHash.empty()) {
        frame.raise();
        const auto reply = ask(frame, {frame.tr(words::askTitle), frame.tr(words::askText),
                                       frame.tr(words::back), frame.tr(words::agreed)});
        frame.lower();
        if (reply == Reply::None) return;
        view.pin = {};
        if (reply == Reply::Other) intents.emplace_back(intent::TakeBack{true});
        return;
    }
    const bool ready = model.pinWait <= 0;
    const auto trouble =
        !ready ? fill(frame.tr(words::pinWait), {std::to_string(static_cast<int>(std::ceil(model.pinWait)))})
        : view.pin.wrong ? frame.tr(words::pinWrong)
                         : std::string{};
    const auto reply = drawPinPad(frame, frame.tr(words::pinTitle), trouble, view.pin.digits, false, ready);
    if (reply == PadReply::Entered) intents.emplace_back(intent::TryPin{view.pin.digits});
    if (reply == PadReply::Closed) view.pin = {};
}

void drawNews(Frame& frame, const session::Work& work, Intents& intents) {
    frame.raise();
    const auto& news = work.news()[work.newsRead()];
    const std::string title = frame.tr(news.spoken ? words::fromFacilitator : words::newsTitle);
    std::string text = frame.tr(news.text);
    for (std::size_t i = work.newsRead() + 1; i < work.news().size(); ++i)
        text += "\n\n" + frame.tr(work.news()[i].text);
    if (ask(frame, {title, text, frame.tr(words::readIt), ""}) == Reply::Safe)
        intents.emplace_back(intent::ReadNews{});
    frame.lower();
}

} // namespace

void drawWorkshopDialogs(Frame& frame, const Model& model, View& view, Intents& intents) {
    if (model.session == nullptr) return;
    if (view.pin.purpose != PinView::Purpose::None) return drawPin(frame, model, view, intents);
    const bool playing = view.screen == Screen::Play || view.screen == Screen::Sketch;
    if (playing && model.work != nullptr && model.work->newsRead() < model.work->news().size() &&
        !model.readOnly)
        drawNews(frame, *model.work, intents);
}

namespace {

using Step = SessionsView::Step;

void drawSessionMenu(Frame& frame, const Model& model, SessionsView& at, Intents& intents) {
    std::vector<std::pair<std::string, std::string>> lines{{frame.tr(words::rename), ""},
                                                           {frame.tr(words::copyIt), ""},
                                                           {frame.tr(words::exportIt), ""},
                                                           {frame.tr(words::eraseIt), ""}};
    if (model.inBrowser) lines.emplace_back(frame.tr(words::downloadIt), "");
    const int picked = drawPicker(frame, at.name, lines, "");
    if (picked == -1) return;
    at.step = picked == 0 ? Step::Name : picked == 3 ? Step::Erase : Step::None;
    if (picked == 0) {
        at.field.set(at.name);
        at.field.oneLine = true;
        at.field.focus(true);
    }
    if (picked == 1) intents.emplace_back(intent::Copy{at.key});
    if (picked == 2) intents.emplace_back(intent::ExportWithoutNames{at.key});
    if (picked == 4) intents.emplace_back(intent::Download{at.key});
}

void drawRename(Frame& frame, SessionsView& at, Intents& intents) {
    frame.raise();
    const Rect rect = dialogRect(frame, 230);
    drawDialogGround(frame, rect);
    frame.text(rect.x + 28, rect.y + 22, Type::Head, Tone::Ink, frame.tr(words::rename));
    const bool was = at.field.focused();
    at.field.draw(frame, "rename.field", {rect.x + 28, rect.y + 72, rect.w - 56, 50},
                  frame.tr(words::sessionName), 300);
    const bool entered = was && !at.field.focused() && frame.enterWentDown();
    const bool good = alur::words(at.field.text()) > 0;
    const Button save{
        .id = "rename.save", .label = frame.tr(words::save), .kind = ButtonKind::Primary, .enabled = good};
    const float foot = rect.bottom() - 68;
    if (buttonRight(frame, save, rect.right() - 28, foot) || (entered && good)) {
        intents.emplace_back(intent::Rename{at.key, at.field.text()});
        at.step = Step::None;
    } else if (buttonRight(frame, {.id = "rename.close", .label = frame.tr(words::back)},
                           rect.right() - 40 - buttonWidth(frame, save), foot) ||
               frame.key(Key::Escape))
        at.step = Step::None;
    frame.lower();
}

void drawErase(Frame& frame, SessionsView& at, Intents& intents) {
    const bool again = at.step == Step::EraseForGood;
    frame.raise();
    const auto reply =
        ask(frame, {again ? frame.tr(words::eraseAgain) : fill(frame.tr(words::eraseTitle), {at.name}),
                    frame.tr(again ? words::eraseAgainText : words::eraseText), frame.tr(words::back),
                    frame.tr(words::eraseIt)});
    frame.lower();
    if (reply == Reply::Safe) at.step = Step::None;
    if (reply != Reply::Other) return;
    at.step = again ? Step::None : Step::EraseForGood;
    if (again) intents.emplace_back(intent::EraseSession{at.key});
}

void drawSessionFiles(Frame& frame, const Model& model, SessionsView& at, Intents& intents) {
    std::vector<std::pair<std::string, std::string>> lines;
    for (const auto& file : *model.found) lines.emplace_back(file.name, file.folder);
    const int picked = drawPicker(frame, frame.tr(words::openFile), lines, frame.tr(words::noFiles));
    if (picked == -1) return;
    at.step = Step::None;
    if (picked >= 0) intents.emplace_back(intent::OpenFound{static_cast<std::size_t>(picked)});
}

} // namespace

void drawSessionDialogs(Frame& frame, const Model& model, View& view, Intents& intents) {
    auto& at = view.sessions;
    switch (at.step) {
    case Step::None: return;
    case Step::Menu: return drawSessionMenu(frame, model, at, intents);
    case Step::Name: return drawRename(frame, at, intents);
    case Step::Erase:
    case Step::EraseForGood: return drawErase(frame, at, intents);
    case Step::Files: return drawSessionFiles(frame, model, at, intents);
    }
}

} // namespace alur::ui
