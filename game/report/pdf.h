// A PDF in the making: pages of A4, two fonts, text that can be selected, lines and shapes. The only door to
// libharu.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "report/picture.h"

namespace alur::report {

/// TrueType files, which go into the PDF as far as their letters are used.
struct PrintFonts {
    std::filesystem::path regular;
    std::filesystem::path semibold;
};

enum class Weight { Regular, Semibold };

/// Points (1/72 inch) from the upper left corner of the page.
class Pdf {
public:
    static constexpr float pageWidth = 595.28F;
    static constexpr float pageHeight = 841.89F;

    Pdf(const PrintFonts& fonts, const std::string& title);
    ~Pdf();
    Pdf(const Pdf&) = delete;
    Pdf& operator=(const Pdf&) = delete;

    /// The number of the new page, from 0; what is drawn next stands on it.
    std::size_t addPage();
    std::size_t pageCount() const;
    void goTo(std::size_t page);

    /// `at`: where the base line begins. Letters that no font has are shown as a box; they stay selectable.
    void text(Spot at, float size, Weight weight, Rgb colour, std::string_view text);
    float textWidth(float size, Weight weight, std::string_view text) const;

    void line(Spot from, Spot to, float width, Rgb colour, float dash = 0);
    void box(float x, float y, float width, float height, Rgb fill);
    void frame(float x, float y, float width, float height, float lineWidth, Rgb colour);
    /// All of `picture`, scaled to `width`; what lies outside of it is cut off.
    void picture(const Picture& picture, Spot at, float width);

    /// An area of the present page that leads to `page`.
    void link(float x, float y, float width, float height, std::size_t page);
    /// An entry of the reader's own table of contents; level 1 or 2.
    void bookmark(int level, const std::string& title, std::size_t page, float y);

    /// The file's bytes; empty where it could not be made, and `trouble` then says why.
    std::string finish();
    const std::optional<Text>& trouble() const { return trouble_; }

private:
    struct Maker;
    std::unique_ptr<Maker> maker_;
    std::optional<Text> trouble_;
};

} // namespace alur::report
