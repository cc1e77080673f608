// Settings: language, size of text, appearance, what is shown when.
#include <algorithm>

#include "ui/screens.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

namespace {

/// One row: its name, and the choice at the right (below it where there is no room).
class Rows {
public:
    Rows(Frame& frame, const Rect& rect) : frame_(frame), rect_(rect), y_(rect.y) {}

    int choice(const char* id, const Text& name, const std::vector<std::string>& choices, int chosen) {
        const float width = segmentedWidth(frame_, choices);
        const bool beside = frame_.textWidth(Type::Read, frame_.tr(name)) + width + 40 < rect_.w;
        frame_.text(rect_.x, y_ + 8, Type::Read, Tone::Ink, frame_.tr(name));
        if (!beside) y_ += 40;
        const int newly =
            segmented(frame_, id, {beside ? rect_.right() - width : rect_.x, y_, width, 44}, choices, chosen);
        end(60);
        return newly;
    }
    void end(float height) {
        y_ += height;
        frame_.line({rect_.x, y_ - 8}, {rect_.right(), y_ - 8}, Tone::Line, 1);
    }
    void words(const Text& name, std::string_view value) {
        y_ += 4;
        frame_.text(rect_.x, y_, Type::Label, Tone::Soft, frame_.tr(name));
        y_ += 26;
        y_ += frame_.paragraph(rect_.x, y_, rect_.w, Type::Label, Tone::Ink, value) + 14;
    }
    float y() const { return y_; }

private:
    Frame& frame_;
    Rect rect_;
    float y_;
};

void sizeRow(Frame& frame, Settings& settings, const Rect& rect) {
    frame.text(rect.x, rect.y + 8, Type::Read, Tone::Ink, frame.tr(words::textSize));
    const auto shown = std::to_string(settings.textPercent) + " %";
    float x = rect.right() - 44;
    if (iconButton(frame, "size.larger", Icon::Plus, {x, rect.y}, frame.tr(words::larger),
                   settings.textPercent < 250))
        settings.textPercent = std::min(250, settings.textPercent + 25);
    x -= 84;
    frame.textCentred(x + 42, rect.y + 8, Type::ReadBold, Tone::Ink, shown);
    x -= 44;
    if (iconButton(frame, "size.smaller", Icon::Minus, {x, rect.y}, frame.tr(words::smaller),
                   settings.textPercent > 100))
        settings.textPercent = std::max(100, settings.textPercent - 25);
}

} // namespace

void drawSettings(Frame& frame, const Model& model, View& view, Intents& intents) {
    Settings settings = model.settings;
    if (iconButton(frame, "back", Icon::ArrowLeft, {10, 10}, frame.tr(words::back)) ||
        frame.key(Key::Escape) || frame.key(Key::Backspace))
        view.screen = view.before;
    frame.text(64, 16, Type::Head, Tone::Ink, frame.tr(words::settings));
    frame.line({0, 64}, {frame.width(), 64}, Tone::Line, 1);
    const float width = std::min(frame.width() - 32, 760.0F);
    const Rect area{(frame.width() - width) / 2, 84, width, frame.height() - 100};
    frame.card(area);
    frame.beginScroll("settings", area.inset(2));
    const float x = area.x + 28, inner = area.w - 56;
    Rows rows(frame, {x, area.y + 22, inner, 0});
    const auto pick = [&](const char* id, const Text& name, const Text& first, const Text& second,
                          bool isFirst) {
        const int newly = rows.choice(id, name, {frame.tr(first), frame.tr(second)}, isFirst ? 0 : 1);
        return newly < 0 ? isFirst : newly == 0;
    };
    settings.language = pick("language", words::language, words::indonesian, words::english,
                             settings.language == Language::Id)
                            ? Language::Id
                            : Language::En;
    sizeRow(frame, settings, {x, rows.y(), inner, 44});
    rows.end(60);
    settings.theme =
        pick("theme", words::appearance, words::light, words::dark, settings.theme == Theme::Light)
            ? Theme::Light
            : Theme::Dark;
    settings.feedbackAtOnce =
        pick("feedback", words::feedback, words::atOnce, words::inDebrief, settings.feedbackAtOnce);
    settings.fullScreen = pick("full", words::fullScreen, words::on, words::off, settings.fullScreen);
    settings.reducedMotion =
        pick("motion", words::reducedMotion, words::on, words::off, settings.reducedMotion);
    rows.words(words::whereKept, model.sessionsFolder);
    rows.words(words::whereCases, frame.tr(model.casesFolder));
    frame.text(x, rows.y() + 4, Type::Label, Tone::Soft,
               fill(frame.tr(words::versionWords), {model.version}));
    frame.endScroll(rows.y() + 50 - area.y);
    if (settings != model.settings) intents.emplace_back(intent::Change{settings});
}

} // namespace alur::ui
