#include "app/browser.h"

namespace alur::app {

bool inBrowser() { return false; }

void keepDrawing(std::function<bool(Rest)> frame) {
    while (frame(Rest::Here)) {}
}

std::filesystem::path browserFolder() { return {}; }
void keepInBrowser() {}
Kept kept() { return Kept::Safe; }
void giveAway(const std::filesystem::path&) {}
void askForFile(const std::string&) {}
bool fillDisplay(bool) { return false; }
void tellBrowser(bool, bool) {}
void showControls(Window&) {}

} // namespace alur::app
