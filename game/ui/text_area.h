// A field for longer text that wraps: Dear ImGui's own does not. Keys, mouse, selection, clipboard, undo.
#pragma once

#include <string>
#include <vector>

#include "ui/frame.h"

namespace alur::ui {

class TextArea {
public:
    const std::string& text() const { return text_; }
    /// Replaces the text and forgets what could be undone.
    void set(std::string text);
    /// At the caret, in place of what is selected; false where it does not fit.
    bool insert(std::string_view words, std::size_t limit);
    bool focused() const { return focused_; }
    void focus(bool on) { focused_ = on; }
    /// One line: Enter and the arrows up and down leave the field.
    bool oneLine = false;
    /// Tabs stay tabs, as a spreadsheet puts them between its cells.
    bool keepTabs = false;

    /// Draws the field into `rect` and takes what was typed and pressed; true when the text has changed.
    /// `limit`: how many bytes it may have. `hint` is shown while it is empty.
    bool draw(Frame& frame, const std::string& id, const Rect& rect, std::string_view hint,
              std::size_t limit);

private:
    struct Snapshot {
        std::string text;
        std::size_t caret;
    };

    bool takeKeys(const Frame& frame, float width, std::size_t limit);
    void takeMouse(const Frame& frame, const Rect& inner);
    bool replaceSelection(std::string_view with, std::size_t limit);
    void remember();
    std::size_t before(std::size_t at) const;
    std::size_t after(std::size_t at) const;
    std::size_t wordEdge(std::size_t at, int direction) const;
    std::size_t lineOf(const std::vector<std::size_t>& starts, std::size_t at) const;
    std::size_t nearest(const Frame& frame, const std::vector<std::size_t>& starts, std::size_t line,
                        float x) const;
    float xOf(const Frame& frame, const std::vector<std::size_t>& starts, std::size_t line,
              std::size_t at) const;
    void move(std::size_t to, bool select);

    std::string text_;
    std::size_t caret_ = 0;
    std::size_t anchor_ = 0;
    bool focused_ = false;
    bool selecting_ = false;
    float scroll_ = 0;
    float wantedX_ = -1;
    bool follow_ = false; // scroll to the caret
    std::vector<Snapshot> undo_;
    std::vector<Snapshot> redo_;
    bool merging_ = false; // letters typed in a row are one undo step
};

} // namespace alur::ui
