// A page that opens an SDL window and draws one picture in it: what every page of this kind needs at least.
#include <SDL.h>
#include <emscripten.h>

int main() {
    EM_ASM({ Module.canvas = document.getElementById('canvas'); });
    SDL_Init(SDL_INIT_VIDEO);
    static SDL_Window* window = SDL_CreateWindow("empty", 0, 0, 640, 480, SDL_WINDOW_RESIZABLE);
    emscripten_set_main_loop(
        [] {
            static bool shown = false;
            if (shown) return;
            shown = true;
            SDL_Surface* surface = SDL_GetWindowSurface(window);
            SDL_FillRect(surface, nullptr, SDL_MapRGB(surface->format, 0xF7, 0xF1, 0xE6));
            SDL_UpdateWindowSurface(window);
            EM_ASM({
                performance.mark('shown');
                document.body.classList.add('shown');
            });
        },
        0, 0);
    return 0;
}
