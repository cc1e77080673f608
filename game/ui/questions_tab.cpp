// The open questions of the result, and the group's lessons, each in a field of its own.
#include <algorithm>

#include "ui/present_words.h"
#include "ui/screens.h"
#include "ui/widgets.h"

namespace alur::ui {

namespace {

constexpr double pauseInTyping = 0.6;       // seconds until what is typed is handed on
constexpr std::size_t longestField = 20000; // bytes, as the session allows characters
constexpr std::size_t mostFields = session::mostQuestions;

/// What the fields are to hold, in the language that is spoken now.
std::vector<std::string> textsOf(const Frame& frame, const Model& model) {
    std::vector<std::string> texts;
    for (const auto& question : *model.questions) texts.push_back(frame.tr(question.text));
    return texts;
}

/// Fills the fields anew when the questions have changed elsewhere: another language, another play.
void fillFields(const Frame& frame, const Model& model, QuestionsView& at) {
    const auto texts = textsOf(frame, model);
    if (at.changedAt < 0 && (!at.filled || texts != at.loaded)) {
        std::vector<std::string> now;
        for (const auto& field : at.fields)
            if (alur::words(field.text()) > 0) now.push_back(field.text());
        if (!at.filled || now != texts) { // else it is our own change that comes back
            at.fields.assign(texts.size(), {});
            for (std::size_t i = 0; i < texts.size(); ++i) at.fields[i].set(texts[i]);
        }
        at.loaded = texts;
    }
    const auto& lessons = model.work->lessons();
    if (at.lessonsChangedAt < 0 && (!at.filled || lessons != at.lessonsLoaded)) {
        if (at.lessons.text() != lessons) at.lessons.set(lessons);
        at.lessonsLoaded = lessons;
    }
    at.filled = true;
}

const Text& partOf(const Model& model, std::size_t i) {
    const auto& all = *model.questions;
    return report::partName(i < all.size() ? all[i].part : report::QuestionPart::Summary);
}

/// High enough for what it holds, so that nothing scrolls within what scrolls.
float fieldHeight(const Frame& frame, const TextArea& field, float width, float least) {
    return std::max(least, frame.paragraphHeight(Type::Label, width - 32, field.text()) + 34);
}

float drawFields(Frame& frame, const Model& model, QuestionsView& at, Intents& intents, const Rect& rect) {
    float y = rect.y;
    if (model.work->play().taken().empty() && at.fields.empty())
        return frame.paragraph(rect.x, y, rect.w, Type::Read, Tone::Soft, frame.tr(words::noQuestionsYet));
    y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, frame.tr(words::questionsIntro)) + 14;
    for (std::size_t i = 0; i < at.fields.size(); ++i) {
        frame.text(rect.x, y, Type::LabelBold, Tone::Soft,
                   std::to_string(i + 1) + " · " + frame.tr(partOf(model, i)));
        y += 30;
        const float height = fieldHeight(frame, at.fields[i], rect.w, 60);
        if (at.fields[i].draw(frame, "question." + std::to_string(i), {rect.x, y, rect.w, height},
                              frame.tr(words::questionHint), longestField) &&
            !model.readOnly)
            at.changedAt = frame.seconds();
        y += height + 16;
    }
    if (model.readOnly) return y - rect.y;
    const Button add{.id = "question.add",
                     .label = frame.tr(words::addQuestion),
                     .icon = Icon::Plus,
                     .enabled = at.fields.size() < mostFields};
    const Button again{.id = "question.again",
                       .label = frame.tr(words::questionsAsTheyWere),
                       .kind = ButtonKind::Quiet,
                       .icon = Icon::Undo,
                       .enabled = !model.work->questions().empty() || at.changedAt >= 0};
    const float addWidth = buttonWidth(frame, add), againWidth = buttonWidth(frame, again);
    const bool row = addWidth + 12 + againWidth <= rect.w;
    if (button(frame, add, {rect.x, y, std::min(addWidth, rect.w), 48})) {
        at.fields.emplace_back();
        for (auto& field : at.fields) field.focus(false);
        at.fields.back().focus(true);
    }
    const float x = row ? rect.x + addWidth + 12 : rect.x;
    if (!row) y += 56;
    if (button(frame, again, {x, y, std::min(againWidth, rect.w), 48})) {
        at.changedAt = -1;
        at.filled = false;
        intents.emplace_back(intent::EditQuestions{});
    }
    return y + 48 - rect.y;
}

float drawLessons(Frame& frame, const Model& model, QuestionsView& at, const Rect& rect) {
    float y = rect.y;
    frame.text(rect.x, y, Type::Head, Tone::Ink, frame.tr(words::lessons));
    y += 38;
    y += frame.paragraph(rect.x, y, rect.w, Type::Label, Tone::Soft, frame.tr(words::lessonsIntro)) + 14;
    const float height = fieldHeight(frame, at.lessons, rect.w, 220);
    if (at.lessons.draw(frame, "lessons", {rect.x, y, rect.w, height}, frame.tr(words::lessonsHint),
                        longestField) &&
        !model.readOnly)
        at.lessonsChangedAt = frame.seconds();
    return y + height - rect.y;
}

} // namespace

float drawQuestions(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect) {
    auto& at = view.questions;
    if (model.questions == nullptr) return 0;
    fillFields(frame, model, at);
    const bool beside = rect.w >= 900;
    const float left = beside ? rect.w * 0.6F : rect.w;
    float height = drawFields(frame, model, at, intents, {rect.x, rect.y, left - (beside ? 28.0F : 0.0F), 0});
    if (beside)
        height =
            std::max(height, drawLessons(frame, model, at, {rect.x + left, rect.y, rect.w - left, rect.h}));
    else height += 28 + drawLessons(frame, model, at, {rect.x, rect.y + height + 28, rect.w, rect.h});
    const auto due = [&](double since) { return since >= 0 && frame.seconds() - since > pauseInTyping; };
    if (at.changedAt >= 0 || at.lessonsChangedAt >= 0) frame.memory().moving = true;
    if (due(std::max(at.changedAt, at.lessonsChangedAt))) flushQuestions(view, intents);
    return height;
}

void flushQuestions(View& view, Intents& intents) {
    auto& at = view.questions;
    if (at.changedAt >= 0) {
        intent::EditQuestions edited;
        for (const auto& field : at.fields) edited.texts.push_back(field.text());
        intents.emplace_back(std::move(edited));
    }
    if (at.lessonsChangedAt >= 0) intents.emplace_back(intent::WriteLessons{at.lessons.text()});
    at.changedAt = at.lessonsChangedAt = -1;
}

} // namespace alur::ui
