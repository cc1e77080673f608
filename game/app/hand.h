// A person at the window for rehearsals: presses what is seen, by its name; always in the same time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include <SDL.h>

#include "app/window.h"

namespace alur::app {

inline constexpr double frameSeconds = 1.0 / 30;

/// A person at the window: presses what is seen, by its name.
class Hand {
public:
    Hand(Window& window, Desk& desk) : window_(window), desk_(desk) { settle(); }

    /// Draws until nothing moves any more.
    void settle() {
        for (int i = 0; i < 4; ++i) frame();
        for (int i = 0; i < 60 && frame(); ++i) {}
    }

    /// As if nothing had happened for so long.
    void wait(double seconds) {
        seconds_ += seconds;
        for (int i = 0; i < 4; ++i) frame();
    }

    bool sees(const std::string& id) const { return find(id) != nullptr; }

    /// Presses the control whose id begins with `id`; false where there is none.
    bool press(const std::string& id) {
        for (int i = 0; i < 40; ++i) {
            const auto* seen = find(id);
            if (seen == nullptr) return false;
            const auto shown = ui::intersection(seen->rect, seen->clip);
            if (shown.h >= std::min(20.0F, seen->rect.h) && shown.w > 0) {
                click(shown.centre());
                return true;
            }
            wheel(seen->clip.centre(), seen->rect.y > seen->clip.y ? -1 : 1); // scroll it into view
        }
        return false;
    }

    void click(ui::Vec at) {
        move(at);
        button(at, true);
        button(at, false);
        settle();
    }

    void drag(const std::vector<ui::Vec>& way) {
        move(way.front());
        button(way.front(), true);
        for (const auto& at : way) move(at);
        button(way.back(), false);
        settle();
    }

    void key(SDL_Scancode scancode, SDL_Keycode keycode) {
        for (const bool down : {true, false}) {
            SDL_Event event{};
            event.type = down ? SDL_KEYDOWN : SDL_KEYUP;
            event.key.keysym.scancode = scancode;
            event.key.keysym.sym = keycode;
            event.key.state = down ? SDL_PRESSED : SDL_RELEASED;
            window_.take(event);
            frame();
        }
        settle();
    }

    /// A key, without waiting for what moves.
    void tap(SDL_Scancode scancode, SDL_Keycode keycode) {
        for (const bool down : {true, false}) send(down, scancode, keycode);
    }

    /// A key while another is held.
    void chord(SDL_Scancode held, SDL_Keycode heldCode, SDL_Scancode scancode, SDL_Keycode keycode) {
        send(true, held, heldCode);
        for (const bool down : {true, false}) send(down, scancode, keycode, KMOD_LCTRL);
        send(false, held, heldCode);
        settle();
    }

    void type(const std::string& text) {
        for (std::size_t i = 0; i < text.size(); i += 16) {
            SDL_Event event{};
            event.type = SDL_TEXTINPUT;
            std::snprintf(event.text.text, sizeof event.text.text, "%s", text.substr(i, 16).c_str());
            window_.take(event);
            frame();
        }
        for (int i = 0; i < 30; ++i) frame(); // a pause in typing
    }

    const ui::Seen* find(const std::string& id) const {
        const auto& controls = window_.view().memory.controls;
        const auto found = std::find_if(controls.begin(), controls.end(), [&](const ui::Seen& seen) {
            return seen.id.starts_with(id) && seen.enabled;
        });
        return found == controls.end() ? nullptr : &*found;
    }

private:
    bool frame() {
        seconds_ += frameSeconds;
        window_.setClock(seconds_);
        desk_.takeIn();
        return window_.frame(desk_);
    }

    void send(bool down, SDL_Scancode scancode, SDL_Keycode keycode, Uint16 modifiers = KMOD_NONE) {
        SDL_Event event{};
        event.type = down ? SDL_KEYDOWN : SDL_KEYUP;
        event.key.keysym.scancode = scancode;
        event.key.keysym.sym = keycode;
        event.key.keysym.mod = modifiers;
        event.key.state = down ? SDL_PRESSED : SDL_RELEASED;
        window_.take(event);
        frame();
    }

    float scale() const { return window_.scale(); }

    void move(ui::Vec at) {
        SDL_Event event{};
        event.type = SDL_MOUSEMOTION;
        event.motion.x = static_cast<int>(std::lround(at.x * scale()));
        event.motion.y = static_cast<int>(std::lround(at.y * scale()));
        window_.take(event);
        frame();
    }

    void button(ui::Vec at, bool down) {
        SDL_Event event{};
        event.type = down ? SDL_MOUSEBUTTONDOWN : SDL_MOUSEBUTTONUP;
        event.button.button = SDL_BUTTON_LEFT;
        event.button.state = down ? SDL_PRESSED : SDL_RELEASED;
        event.button.clicks = 1;
        event.button.x = static_cast<int>(std::lround(at.x * scale()));
        event.button.y = static_cast<int>(std::lround(at.y * scale()));
        window_.take(event);
        frame();
    }

    void wheel(ui::Vec at, int by) {
        move(at);
        SDL_Event event{};
        event.type = SDL_MOUSEWHEEL;
        event.wheel.y = by;
        event.wheel.preciseY = static_cast<float>(by);
        window_.take(event);
        settle();
    }

    Window& window_;
    Desk& desk_;
    double seconds_ = 0;
};

} // namespace alur::app
