// Screens without a window: a Dear ImGui context that nothing shows, and a player who presses what can be
// seen, by what it says.
#pragma once

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/fonts.h"
#include "imgui.h"
#include "support/desk.h"
#include "ui/screens.h"

namespace alur::test {

struct NoPictures : ui::Pictures {
    void* texture(const std::string&, int, int) override { return nullptr; }
};

struct WindowSize {
    int width = 1366;
    int height = 768;
    int textPercent = 100;
};

class Player {
public:
    explicit Player(ScreenDesk& desk, WindowSize size = {})
        : desk_(desk), files_(app::findFonts(sourceFolder() / "assets")) {
        context_ = ImGui::CreateContext();
        ImGui::SetCurrentContext(context_);
        auto& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.LogFilename = nullptr;
        io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
        io.DeltaTime = frameSeconds;
        desk_.setTextPercent(size.textPercent);
        scale_ = ui::unitScale(io.DisplaySize.x, io.DisplaySize.y, size.textPercent);
        fonts_ = ui::buildFonts(files_, scale_);
        view.memory.keepTexts = true;
        settle();
    }
    ~Player() { ImGui::DestroyContext(context_); }
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    // --- looking

    const std::vector<ui::Seen>& controls() const { return view.memory.controls; }
    const std::vector<ui::Seen>& texts() const { return view.memory.texts; }
    ui::Rect all() const {
        const auto size = ImGui::GetIO().DisplaySize;
        return {0, 0, size.x / scale_, size.y / scale_};
    }

    /// The uppermost control that says `label`, or that is called so; null where there is none.
    const ui::Seen* find(std::string_view label) const {
        const ui::Seen* found = nullptr;
        for (const auto& seen : controls())
            if ((seen.label == label || seen.id == label) && (found == nullptr || seen.layer > found->layer))
                found = &seen;
        return found;
    }
    bool sees(std::string_view label) const { return find(label) != nullptr; }
    /// Whether some text on the screen has `words` in it.
    bool reads(std::string_view words) const {
        return std::any_of(texts().begin(), texts().end(),
                           [&](const ui::Seen& seen) { return seen.label.find(words) != std::string::npos; });
    }
    std::string focus() const { return view.memory.focusVisible ? view.memory.focus : ""; }

    // --- doing

    void frame() {
        ImGui::NewFrame();
        seconds_ += frameSeconds;
        ui::Intents intents;
        {
            const auto& model = desk_.model();
            ui::Frame frame(fonts_, pictures_, view.memory, model.settings.theme, model.settings.language,
                            scale_, model.settings.reducedMotion, seconds_);
            ui::drawScreen(frame, model, view, intents);
        }
        ImGui::Render();
        desk_.carryOut(intents, view);
        asked_.insert(asked_.end(), intents.begin(), intents.end());
    }

    /// Draws until nothing moves any more.
    void settle() {
        for (int i = 0; i < 3; ++i) frame();
        for (int i = 0; i < 60 && view.memory.moving; ++i) frame();
    }
    void wait(double seconds) {
        for (double until = seconds_ + seconds; seconds_ < until;) frame();
    }

    void click(std::string_view label) {
        for (int i = 0; i < 60; ++i) {
            const auto* seen = find(label);
            if (seen == nullptr) throw std::runtime_error("nothing says: " + std::string(label));
            const auto shown = ui::intersection(seen->rect, seen->clip);
            if (shown.w > 0 && shown.h >= std::min(20.0F, seen->rect.h)) return clickAt(shown.centre());
            wheel(seen->clip.centre(), seen->rect.y > seen->clip.y ? -1.0F : 1.0F);
        }
        throw std::runtime_error("cannot be scrolled to: " + std::string(label));
    }

    void clickAt(ui::Vec at) {
        move(at);
        button(true);
        button(false);
        settle();
    }

    /// Draws a line on what lies under it.
    void drag(const std::vector<ui::Vec>& way) {
        move(way.front());
        button(true);
        for (const auto& at : way) move(at);
        button(false);
        settle();
    }

    // The pointer step by step.
    void press(ui::Vec at) {
        move(at);
        button(true);
    }
    void moveTo(ui::Vec at) { move(at); }
    void release() { button(false); }
    void dragAndHold(const std::vector<ui::Vec>& way, double seconds) {
        press(way.front());
        for (const auto& at : way) move(at);
        wait(seconds);
        release();
        settle();
    }
    /// Fingers that lie on the screen from now on.
    void fingers(const std::vector<ui::Vec>& places) {
        view.memory.fingers.clear();
        for (const auto& place : places)
            view.memory.fingers.push_back({static_cast<std::int64_t>(view.memory.fingers.size()) + 1,
                                           {place.x * scale_, place.y * scale_}});
    }

    void key(ImGuiKey key, ImGuiKey modifier = ImGuiKey_None) {
        auto& io = ImGui::GetIO();
        if (modifier != ImGuiKey_None) io.AddKeyEvent(modifier, true), frame();
        io.AddKeyEvent(key, true);
        frame();
        io.AddKeyEvent(key, false);
        if (modifier != ImGuiKey_None) io.AddKeyEvent(modifier, false);
        settle();
    }
    void digit(int number) { key(static_cast<ImGuiKey>(ImGuiKey_0 + number)); }

    void type(std::string_view words) {
        for (const char letter : words) {
            ImGui::GetIO().AddInputCharacter(static_cast<unsigned int>(letter));
            frame();
        }
    }

    /// Brings the focus to what says `label` with Tab alone.
    void tabTo(std::string_view label) {
        for (int i = 0; i < 80; ++i) {
            const auto* seen = find(label);
            if (seen != nullptr && focus() == seen->id) return;
            key(ImGuiKey_Tab);
        }
        throw std::runtime_error("Tab does not come to: " + std::string(label));
    }

    /// What was asked for since the last look, in order; only those of one kind.
    template <class Intent> std::vector<Intent> asked() {
        std::vector<Intent> found;
        for (const auto& intent : asked_)
            if (const auto* one = std::get_if<Intent>(&intent)) found.push_back(*one);
        asked_.clear();
        return found;
    }

    ui::View view;

private:
    static constexpr float frameSeconds = 1.0F / 30;

    void move(ui::Vec at) {
        ImGui::GetIO().AddMousePosEvent(at.x * scale_, at.y * scale_);
        frame();
    }
    void button(bool down) {
        ImGui::GetIO().AddMouseButtonEvent(0, down);
        frame();
    }
    void wheel(ui::Vec at, float by) {
        move(at);
        ImGui::GetIO().AddMouseWheelEvent(0, by);
        settle();
    }

    ScreenDesk& desk_;
    ui::FontFiles files_;
    ui::Fonts fonts_;
    NoPictures pictures_;
    ImGuiContext* context_ = nullptr;
    ui::Intents asked_;
    float scale_ = 1;
    double seconds_ = 0;
};

} // namespace alur::test
