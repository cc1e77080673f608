// What is otherwise where the program is a page in a browser: the page decides how large it is, files come
// and go through it, and the browser keeps what the program's own folder holds. One source file for programs,
// one for pages.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace alur::app {

class Window;

bool inBrowser();

/// Who sleeps between frames: the one who draws them, or the one who asks for them.
enum class Rest { Here, Elsewhere };
/// Calls `frame` again and again until it is false. Comes back then; on a page, where the browser asks for
/// each frame, at once.
void keepDrawing(std::function<bool(Rest)> frame);

/// The folder that the browser keeps; empty where there is no page.
std::filesystem::path browserFolder();
/// Has the browser keep what that folder holds now; does not wait. A disk does that by itself.
void keepInBrowser();
enum class Kept {
    Safe,
    OnTheWay,
    Refused,         // the browser lets nothing be kept, or not any more
    Full,            // there is no room
    ChangedElsewhere // another page wrote the same session since: nothing of it was overwritten
};
/// What became of what was kept last.
Kept kept();

/// Gives the person a file, as a download; a folder goes as one ZIP file. Nothing where there is no page:
/// there people see the file where it lies.
void giveAway(const std::filesystem::path& what);
/// Has the browser ask for a file with one of these endings (".alur,.csv"), which then comes as if it had
/// been dropped.
void askForFile(const std::string& endings);
/// Has the page fill the display, or no longer. False where there is no page: the window does it.
bool fillDisplay(bool on);
/// Tells the page what language it speaks, and whether a text can be typed now: phones then show their keys.
void tellBrowser(bool indonesian, bool typing);

/// Lets the page ask what can be pressed, and where: for those who test it. The window must last.
void showControls(Window& window);

} // namespace alur::app
