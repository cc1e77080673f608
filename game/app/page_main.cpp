// The program in a page: there is nobody to type commands, so there are none.
#include "app/game.h"

int main() { return alur::app::openGame({.what = alur::app::Invocation::What::Window}); }
