// Plain text for a terminal: paragraphs broken into lines, nothing in them that could command it.
#pragma once

#include <string>
#include <string_view>

namespace alur::report {

class PlainPage {
public:
    static constexpr std::size_t width = 78; // characters a line

    /// `text` behind `mark` (may be empty); further lines are set in by as much as the mark is wide.
    void paragraph(std::string_view text, std::size_t indent = 0, std::string_view mark = {});
    /// A line of its own with a rule below.
    void heading(std::string_view text);
    void gap();
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

} // namespace alur::report
