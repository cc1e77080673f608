#include <algorithm>

#include "report/block_setter.h"
#include "report/charts.h"
#include "report/palette.h"
#include "report/print_words.h"
#include "report/writers.h"

namespace alur::report {

namespace {

constexpr Area area;

class PdfWriter {
public:
    PdfWriter(const Document& document, const PrintFonts& fonts, const GoOn& goOn)
        : document_(document), goOn_(goOn), pdf_(fonts, document.title) {}

    Written write() {
        if (pdf_.trouble()) return {{}, pdf_.trouble()};
        cover();
        const auto contentsAt = pdf_.pageCount();
        const auto contentsPages = (contentsEntries() + entriesOnAPage - 1) / entriesOnAPage;
        for (std::size_t i = 0; i < contentsPages; ++i) pdf_.addPage();
        for (const auto& block : document_.blocks) {
            if (goOn_ && !goOn_()) return {};
            setter_.set(block);
        }
        setter_.finish();
        if (contentsPages > 0) contents(contentsAt);
        headsAndFeet();
        auto bytes = pdf_.finish();
        return {std::move(bytes), pdf_.trouble()};
    }

private:
    static constexpr std::size_t entriesOnAPage = 44;

    const std::string& tr(const Text& text) const { return text.read(document_.language); }
    std::string tr(const Text& pattern, std::initializer_list<Text> arguments) const {
        return fill(pattern, arguments).read(document_.language);
    }

    // --- cover, contents, heads and feet

    void cover() {
        pdf_.addPage();
        pdf_.box(0, 0, Pdf::pageWidth, 300, palette::teluk);
        pdf_.picture(wovenBand(Pdf::pageWidth, 28), {0, 300}, Pdf::pageWidth);
        pdf_.picture(programMark(46, palette::paper, palette::brightBata), {area.left, 56}, 46);
        Face face = faces::strong;
        face.colour = palette::paper;
        report::write(pdf_, {area.left, 150}, face, document_.overline);
        Face title = faces::display;
        title.colour = palette::paper;
        auto lines = wrapped(pdf_, title, document_.title, area.width);
        if (lines.size() > 3) { // a very long name: smaller, and in the end shortened
            title = {18, 24, Weight::Semibold, palette::paper};
            lines = wrapped(pdf_, title, document_.title, area.width);
            if (lines.size() > 5) {
                lines.resize(5);
                lines.back() = shortened(pdf_, title, lines.back() + " …", area.width);
            }
        }
        float base = 188;
        for (const auto& line : lines) {
            report::write(pdf_, {area.left, base}, title, line);
            base += title.leading;
        }
        float y = 366;
        for (const auto& strip : setter_.strips(document_.cover)) {
            if (strip.draw) strip.draw(y);
            y += strip.height;
        }
        y += 10;
        for (const auto& [sign, text] : document_.groups) y += coverGroup(sign, text, y);
        report::write(pdf_, {area.left, Pdf::pageHeight - 52}, faces::small, document_.maker);
    }

    /// How high it is; 0 where there is no room left.
    float coverGroup(const Picture& sign, const std::string& text, float y) {
        if (y > Pdf::pageHeight - 100) return 0;
        pdf_.picture(sign, {area.left, y}, sign.width);
        const auto lines = wrapped(pdf_, faces::body, text, area.width - sign.width - 12);
        float base = y + sign.height / 2 + 3.5F;
        for (const auto& line : lines) {
            report::write(pdf_, {area.left + sign.width + 12, base}, faces::body, line);
            base += faces::body.leading;
        }
        return std::max(26.0F, faces::body.leading * static_cast<float>(lines.size()) + 10);
    }

    std::size_t contentsEntries() const {
        return static_cast<std::size_t>(
            std::count_if(document_.blocks.begin(), document_.blocks.end(), [](const Block& block) {
                const auto* heading = std::get_if<Heading>(&block);
                return heading != nullptr && heading->level <= 2;
            }));
    }

    void contents(std::size_t at) {
        float y = 0;
        const auto& entries = setter_.entries();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (i % entriesOnAPage == 0) {
                pdf_.goTo(at + i / entriesOnAPage);
                report::write(pdf_, {area.left, area.top + baseOf(faces::heading(1))}, faces::heading(1),
                              tr(words::contents));
                y = area.top + 40;
            }
            contentsLine(entries[i], y);
            y += 15;
            pdf_.bookmark(entries[i].level, entries[i].text, entries[i].page, entries[i].y);
        }
    }

    void contentsLine(const Entry& entry, float y) {
        const auto& face = entry.level == 1 ? faces::strong : faces::body;
        const float x = area.left + (entry.level == 1 ? 0 : 16), right = area.left + area.width;
        const auto number = std::to_string(entry.page + 1);
        const auto text = shortened(pdf_, face, entry.text, right - x - 40);
        const float base = y + baseOf(face);
        report::write(pdf_, {x, base}, face, text);
        writeRight(pdf_, {right, base}, face, number);
        const float from = x + pdf_.textWidth(face.size, face.weight, text) + 6,
                    to = right - pdf_.textWidth(face.size, face.weight, number) - 6;
        if (to > from) pdf_.line({from, base - 1}, {to, base - 1}, 0.5F, palette::line, 2);
        pdf_.link(x, y, right - x, 15, entry.page);
    }

    void headsAndFeet() {
        std::string chapter;
        std::size_t next = 0;
        const auto& entries = setter_.entries();
        const auto count = std::to_string(pdf_.pageCount());
        for (std::size_t page = 1; page < pdf_.pageCount(); ++page) {
            pdf_.goTo(page);
            for (; next < entries.size() && entries[next].page <= page; ++next)
                if (entries[next].level == 1) chapter = entries[next].text;
            report::write(pdf_, {area.left, 46}, faces::small,
                          shortened(pdf_, faces::small, document_.title, area.width * 0.48F));
            writeRight(pdf_, {area.left + area.width, 46}, faces::small,
                       shortened(pdf_, faces::small, chapter, area.width * 0.48F));
            pdf_.line({area.left, 54}, {area.left + area.width, 54}, 0.6F, palette::line);
            writeRight(pdf_, {area.left + area.width, Pdf::pageHeight - 36}, faces::small,
                       tr(words::pageOf, {same(std::to_string(page + 1)), same(count)}));
            report::write(pdf_, {area.left, Pdf::pageHeight - 36}, faces::small, document_.overline);
        }
    }

    const Document& document_;
    const GoOn& goOn_;
    Pdf pdf_;
    BlockSetter setter_{pdf_, area};
};

} // namespace

Written pdfOf(const Document& document, const PrintFonts& fonts, const GoOn& goOn) {
    return PdfWriter(document, fonts, goOn).write();
}

} // namespace alur::report
