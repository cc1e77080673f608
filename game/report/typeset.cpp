#include "report/typeset.h"

#include <algorithm>

namespace alur::report {

namespace {

std::size_t letterBytes(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    return end - at;
}

class Wrapper {
public:
    Wrapper(const Pdf& pdf, const Face& face, float width)
        : pdf_(pdf), face_(face), width_(width), space_(wide(" ")) {}

    std::vector<std::string> wrap(std::string_view text) {
        while (true) {
            const auto end = text.find('\n');
            paragraph(text.substr(0, end));
            if (end == std::string_view::npos) return std::move(lines_);
            text.remove_prefix(end + 1);
        }
    }

private:
    float wide(std::string_view text) const { return pdf_.textWidth(face_.size, face_.weight, text); }

    void paragraph(std::string_view text) {
        constexpr std::string_view gaps = " \t\r";
        while (true) {
            const auto from = text.find_first_not_of(gaps);
            if (from == std::string_view::npos) break;
            text.remove_prefix(from);
            const auto end = std::min(text.find_first_of(gaps), text.size());
            word(text.substr(0, end));
            text.remove_prefix(end);
        }
        breakLine();
    }

    void word(std::string_view word) {
        const float width = wide(word);
        if (!line_.empty() && used_ + space_ + width <= width_) {
            line_ += ' ';
            line_ += word;
            used_ += space_ + width;
            return;
        }
        if (!line_.empty()) breakLine();
        if (width <= width_) {
            line_ = word;
            used_ = width;
            return;
        }
        for (std::size_t at = 0; at < word.size();) { // too long for a line
            const auto letter = word.substr(at, letterBytes(word, at));
            const float letterWidth = wide(letter);
            if (!line_.empty() && used_ + letterWidth > width_) breakLine();
            line_ += letter;
            used_ += letterWidth;
            at += letter.size();
        }
    }

    void breakLine() {
        lines_.push_back(std::move(line_));
        line_.clear();
        used_ = 0;
    }

    const Pdf& pdf_;
    const Face& face_;
    float width_;
    float space_;
    std::vector<std::string> lines_;
    std::string line_;
    float used_ = 0;
};

} // namespace

const Face& faces::of(Style style) {
    switch (style) {
    case Style::Body: return body;
    case Style::Soft: return soft;
    case Style::Strong: return strong;
    case Style::Label: return label;
    }
    return body;
}

const Face& faces::heading(int level) {
    static constexpr Face all[]{{20, 26, Weight::Semibold, palette::teluk},
                                {14, 19, Weight::Semibold, palette::ink},
                                {11, 16, Weight::Semibold, palette::ink}};
    return all[std::clamp(level, 1, 3) - 1];
}

void write(Pdf& pdf, Spot base, const Face& face, std::string_view text) {
    pdf.text(base, face.size, face.weight, face.colour, text);
}

void writeRight(Pdf& pdf, Spot base, const Face& face, std::string_view text) {
    write(pdf, {base.x - pdf.textWidth(face.size, face.weight, text), base.y}, face, text);
}

std::vector<std::string> wrapped(const Pdf& pdf, const Face& face, std::string_view text, float width) {
    while (text.ends_with('\n')) text.remove_suffix(1);
    return Wrapper(pdf, face, width).wrap(text);
}

std::string shortened(const Pdf& pdf, const Face& face, std::string_view text, float width) {
    const auto wide = [&](std::string_view part) { return pdf.textWidth(face.size, face.weight, part); };
    if (wide(text) <= width) return std::string(text);
    const float room = width - wide("…");
    std::size_t end = 0;
    float used = 0;
    while (end < text.size()) {
        const auto bytes = letterBytes(text, end);
        used += wide(text.substr(end, bytes));
        if (used > room) break;
        end += bytes;
    }
    while (end > 0 && text[end - 1] == ' ') --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace alur::report
