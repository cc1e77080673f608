#include "app/browser.h"

#include <algorithm>
#include <string>
#include <utility>

#include <SDL.h>
#include <emscripten.h>
#include <nlohmann/json.hpp>

#include "app/places.h"
#include "app/window.h"

// What browser/calls.js does; there is no page where the program runs under node.
extern "C" {
int alur_in_browser();
void alur_keep();
int alur_kept();
void alur_give_away(const char* path);
void alur_ask_for_file(const char* endings);
void alur_fill_display(int on);
void alur_tell(int indonesian, int typing);
}

namespace alur::app {

namespace {

std::function<bool(Rest)>& drawing() {
    static std::function<bool(Rest)> frame;
    return frame;
}

void drawOne() {
    if (drawing() && drawing()(Rest::Elsewhere)) return;
    emscripten_cancel_main_loop();
    drawing() = {};
}

Window*& shownWindow() {
    static Window* window = nullptr;
    return window;
}

/// Places in pixels; `top` and `bottom`: where what scrolls can be seen.
std::string controlsAsJson(Window& window) {
    auto all = nlohmann::json::array();
    const float scale = window.scale();
    for (const auto& seen : window.view().memory.controls)
        all.push_back({{"id", seen.id},
                       {"label", seen.label},
                       {"enabled", seen.enabled},
                       {"x", seen.rect.x * scale},
                       {"y", seen.rect.y * scale},
                       {"w", seen.rect.w * scale},
                       {"h", seen.rect.h * scale},
                       {"top", seen.clip.y * scale},
                       {"bottom", seen.clip.bottom() * scale}});
    return all.dump();
}

void push(SDL_Event event) { SDL_PushEvent(&event); }

} // namespace

bool inBrowser() { return alur_in_browser() != 0; }

void keepDrawing(std::function<bool(Rest)> frame) {
    drawing() = std::move(frame);
    emscripten_set_main_loop(drawOne, 0, 0);
}

std::filesystem::path browserFolder() { return inBrowser() ? "/alur" : ""; }
void keepInBrowser() { alur_keep(); }
Kept kept() { return static_cast<Kept>(alur_kept()); }
void giveAway(const std::filesystem::path& what) { alur_give_away(shown(what).c_str()); }
void askForFile(const std::string& endings) { alur_ask_for_file(endings.c_str()); }
bool fillDisplay(bool on) {
    alur_fill_display(on ? 1 : 0);
    return true;
}
void tellBrowser(bool indonesian, bool typing) { alur_tell(indonesian ? 1 : 0, typing ? 1 : 0); }

void showControls(Window& window) { shownWindow() = &window; }

} // namespace alur::app

// What the page calls.
extern "C" {

/// A file lies at `path` that the person chose or dropped.
EMSCRIPTEN_KEEPALIVE void alur_take_file(const char* path) {
    SDL_Event event{};
    event.type = SDL_DROPFILE;
    event.drop.file = SDL_strdup(path);
    alur::app::push(event);
}

/// What was to be kept is, or has failed.
EMSCRIPTEN_KEEPALIVE void alur_has_kept() {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    alur::app::push(event);
}

/// Text that came from the keys on the screen, or a word's new ending.
EMSCRIPTEN_KEEPALIVE void alur_type(const char* text) {
    const std::string whole = text;
    constexpr std::size_t most = SDL_TEXTINPUTEVENT_TEXT_SIZE - 1;
    for (std::size_t at = 0; at < whole.size();) {
        auto length = std::min(most, whole.size() - at);
        while (at + length < whole.size() && (static_cast<unsigned char>(whole[at + length]) & 0xC0) == 0x80)
            --length; // no letter is cut in two
        SDL_Event event{};
        event.type = SDL_TEXTINPUT;
        whole.copy(event.text.text, length, at);
        alur::app::push(event);
        at += length;
    }
}

/// A key of the screen's, pressed and let go.
EMSCRIPTEN_KEEPALIVE void alur_press(int key) {
    for (const bool down : {true, false}) {
        SDL_Event event{};
        event.type = down ? SDL_KEYDOWN : SDL_KEYUP;
        event.key.state = down ? SDL_PRESSED : SDL_RELEASED;
        event.key.keysym.sym = key;
        event.key.keysym.scancode = SDL_GetScancodeFromKey(key);
        alur::app::push(event);
    }
}

/// What can be pressed, as JSON; valid until it is asked again.
EMSCRIPTEN_KEEPALIVE const char* alur_controls() {
    static std::string json;
    json = alur::app::shownWindow() != nullptr ? alur::app::controlsAsJson(*alur::app::shownWindow()) : "[]";
    return json.c_str();
}

/// Draws now, within what the browser takes for the person's own act.
EMSCRIPTEN_KEEPALIVE void alur_draw_now() {
    for (int i = 0; i < 3; ++i)
        if (alur::app::drawing()) alur::app::drawOne();
}
}
