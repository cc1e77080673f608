// A page that opens an SDL window and draws an empty picture in it, by the renderer that Alur draws with:
// what every such page needs at least.
#include <SDL.h>
#include <emscripten.h>

int main() {
    EM_ASM({ Module.canvas = document.getElementById('canvas'); });
    SDL_Init(SDL_INIT_VIDEO);
    SDL_Window* window = SDL_CreateWindow("empty", 0, 0, 640, 480, SDL_WINDOW_RESIZABLE);
    static SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED);
    emscripten_set_main_loop(
        [] {
            static bool shown = false;
            if (shown) return;
            shown = true;
            SDL_SetRenderDrawColor(renderer, 0xF7, 0xF1, 0xE6, 0xFF);
            SDL_RenderClear(renderer);
            SDL_RenderPresent(renderer);
            EM_ASM({
                performance.mark('shown');
                document.body.classList.add('shown');
            });
        },
        0, 0);
    return 0;
}
