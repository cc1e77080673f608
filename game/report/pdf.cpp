#include "report/pdf.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_fontdef.h>
#include <hpdf_streams.h>

#include "report/print_words.h"

namespace alur::report {

namespace {

struct FreeDoc {
    void operator()(HPDF_Doc doc) const { HPDF_Free(doc); }
};
using Doc = std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, FreeDoc>;

float part(Rgb colour, int shift) { return static_cast<float>((colour >> shift) & 0xFFU) / 255; }

/// One code point of valid UTF-8, and how many bytes it takes.
struct Letter {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};
Letter letterAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto tail = [&](std::size_t i) { return byte(i) & 0x3FU; };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1};
    if (first < 0xE0) return {(first & 0x1FU) << 6 | tail(1), 2};
    if (first < 0xF0) return {(first & 0x0FU) << 12 | tail(1) << 6 | tail(2), 3};
    return {(first & 0x07U) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

constexpr std::string_view box = "\u25A1";

/// What libharu can write: no control signs, nothing beyond the first plane.
std::string writable(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letterAt(text, at);
        if (letter.code > 0xFFFF) safe += box;
        else if (letter.code >= 0x20 && letter.code != 0x7F) safe.append(text.substr(at, letter.bytes));
        else safe += ' ';
        at += letter.bytes;
    }
    return safe;
}

} // namespace

struct Pdf::Maker {
    Doc doc;
    std::array<HPDF_Font, 2> fonts{};
    HPDF_Encoder encoder = nullptr;
    std::vector<HPDF_Page> pages;
    HPDF_Page page = nullptr;
    HPDF_Outline chapter = nullptr;
    std::map<float, HPDF_ExtGState> faint;                   // by opacity
    mutable std::array<std::vector<std::int16_t>, 2> widths; // by code point; -1: not asked yet

    HPDF_Font font(Weight weight) const { return fonts[static_cast<std::size_t>(weight)]; }

    float widthOf(Weight weight, std::uint32_t code) const {
        auto& known = widths[static_cast<std::size_t>(weight)];
        if (code > 0xFFFF) code = 0x25A1;
        if (code < 0x20) code = 0x20;
        auto& width = known[code];
        if (width < 0)
            width = static_cast<std::int16_t>(
                HPDF_Font_GetUnicodeWidth(font(weight), static_cast<HPDF_UNICODE>(code)));
        return static_cast<float>(width) / 1000;
    }

    void fillWith(Rgb colour) const {
        HPDF_Page_SetRGBFill(page, part(colour, 16), part(colour, 8), part(colour, 0));
    }
    void strokeWith(Rgb colour, float width, float dash) const {
        HPDF_Page_SetRGBStroke(page, part(colour, 16), part(colour, 8), part(colour, 0));
        HPDF_Page_SetLineWidth(page, width);
        const auto length = static_cast<HPDF_UINT16>(std::max(1.0F, std::round(dash)));
        const std::array<HPDF_UINT16, 2> pattern{length, length};
        HPDF_Page_SetDash(page, dash > 0 ? pattern.data() : nullptr, dash > 0 ? 2 : 0, 0);
        HPDF_Page_SetLineCap(page, HPDF_ROUND_END);
        HPDF_Page_SetLineJoin(page, HPDF_ROUND_JOIN);
    }
};

namespace {

/// libharu counts from the lower edge.
float up(float y) { return Pdf::pageHeight - y; }

/// As HPDF_LoadTTFontFromFile does it, but the file is read here: libharu opens one by its narrow name, and
/// on Windows not every path has one. Null where it is no TrueType file. `tag`: six capitals, each font its
/// own.
const char* addFont(HPDF_Doc doc, const std::filesystem::path& file, const char* tag) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const auto size = static_cast<HPDF_UINT>(bytes.size());
    const auto stream = bytes.empty() ? nullptr : HPDF_MemStream_New(doc->mmgr, size);
    if (stream == nullptr) return nullptr;
    if (HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()), size) != HPDF_OK) {
        HPDF_Stream_Free(stream);
        return nullptr;
    }
    const auto font = HPDF_TTFontDef_Load(doc->mmgr, stream, HPDF_TRUE); // owns the stream from here on
    if (font == nullptr) return nullptr;
    if (HPDF_List_Add(doc->fontdef_list, font) != HPDF_OK) {
        HPDF_FontDef_Free(font);
        return nullptr;
    }
    std::array<char, 7> name{};
    std::copy_n(tag, 6, name.begin());
    HPDF_TTFontDef_SetTagName(font, name.data());
    return font->base_font;
}

} // namespace

Pdf::Pdf(const PrintFonts& fonts, const std::string& title) : maker_(std::make_unique<Maker>()) {
    auto& doc = maker_->doc;
    doc.reset(HPDF_New(nullptr, nullptr)); // without a handler libharu keeps its first error to be asked for
    HPDF_SetCompressionMode(doc.get(), HPDF_COMP_TEXT | HPDF_COMP_IMAGE); // see mendMaps
    HPDF_UseUTFEncodings(doc.get());
    maker_->encoder = HPDF_GetEncoder(doc.get(), "UTF-8");
    const std::array files{&fonts.regular, &fonts.semibold};
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto* name = addFont(doc.get(), *files[i], i == 0 ? "HPDFAA" : "HPDFAB");
        if (name != nullptr) maker_->fonts[i] = HPDF_GetFont(doc.get(), name, "UTF-8");
        if (maker_->fonts[i] == nullptr) trouble_ = words::noPrintFont;
        maker_->widths[i].assign(0x10000, -1);
    }
    HPDF_SetInfoAttr(doc.get(), HPDF_INFO_TITLE, title.c_str());
    HPDF_SetInfoAttr(doc.get(), HPDF_INFO_CREATOR, "Alur");
}

Pdf::~Pdf() = default;

std::size_t Pdf::addPage() {
    maker_->page = HPDF_AddPage(maker_->doc.get());
    HPDF_Page_SetWidth(maker_->page, pageWidth);
    HPDF_Page_SetHeight(maker_->page, pageHeight);
    maker_->pages.push_back(maker_->page);
    return maker_->pages.size() - 1;
}

std::size_t Pdf::pageCount() const { return maker_->pages.size(); }
void Pdf::goTo(std::size_t page) { maker_->page = maker_->pages[page]; }

void Pdf::text(Spot at, float size, Weight weight, Rgb colour, std::string_view text) {
    if (text.empty()) return;
    const auto page = maker_->page;
    maker_->fillWith(colour);
    HPDF_Page_BeginText(page);
    HPDF_Page_SetFontAndSize(page, maker_->font(weight), size);
    HPDF_Page_TextOut(page, at.x, up(at.y), writable(text).c_str());
    HPDF_Page_EndText(page);
}

float Pdf::textWidth(float size, Weight weight, std::string_view text) const {
    float width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letterAt(text, at);
        width += maker_->widthOf(weight, letter.code);
        at += letter.bytes;
    }
    return width * size;
}

void Pdf::line(Spot from, Spot to, float width, Rgb colour, float dash) {
    maker_->strokeWith(colour, width, dash);
    HPDF_Page_MoveTo(maker_->page, from.x, up(from.y));
    HPDF_Page_LineTo(maker_->page, to.x, up(to.y));
    HPDF_Page_Stroke(maker_->page);
}

void Pdf::box(float x, float y, float width, float height, Rgb fill) {
    maker_->fillWith(fill);
    HPDF_Page_Rectangle(maker_->page, x, up(y + height), width, height);
    HPDF_Page_Fill(maker_->page);
}

void Pdf::frame(float x, float y, float width, float height, float lineWidth, Rgb colour) {
    maker_->strokeWith(colour, lineWidth, 0);
    HPDF_Page_Rectangle(maker_->page, x, up(y + height), width, height);
    HPDF_Page_Stroke(maker_->page);
}

void Pdf::link(float x, float y, float width, float height, std::size_t page) {
    const auto to = HPDF_Page_CreateDestination(maker_->pages[page]);
    const auto note = HPDF_Page_CreateLinkAnnot(maker_->page, {x, up(y + height), x + width, up(y)}, to);
    HPDF_LinkAnnot_SetBorderStyle(note, 0, 0, 0);
}

void Pdf::bookmark(int level, const std::string& title, std::size_t page, float y) {
    const auto parent = level > 1 ? maker_->chapter : nullptr;
    const auto mark = HPDF_CreateOutline(maker_->doc.get(), parent, writable(title).c_str(), maker_->encoder);
    if (level == 1) maker_->chapter = mark;
    const auto to = HPDF_Page_CreateDestination(maker_->pages[page]);
    HPDF_Destination_SetXYZ(to, 0, up(y), 1);
    HPDF_Outline_SetDestination(mark, to);
    HPDF_Outline_SetOpened(mark, HPDF_FALSE);
}

namespace {

/// What a code of the text means to those who copy or search it. libharu writes it in a form that readers
/// refuse (a range of glyphs where one of letters belongs); the codes are the letters' own. Mended in place:
/// same length, so that nothing else moves, which is why the maps are not compressed.
void mendMaps(std::string& bytes) {
    constexpr std::string_view from = "1 beginnotdefrange", to = "endcidrange",
                               letters = "1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange";
    for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + 1)) {
        const auto end = bytes.find(to, at);
        if (end == std::string::npos || end + to.size() - at > 200) continue;
        const auto length = end + to.size() - at;
        std::string map(letters);
        map.resize(length, ' ');
        bytes.replace(at, length, map);
    }
}

} // namespace

std::string Pdf::finish() {
    if (trouble_) return {};
    auto* doc = maker_->doc.get();
    HPDF_SaveToStream(doc);
    std::string bytes(HPDF_GetStreamSize(doc), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ResetStream(doc);
    HPDF_ReadFromStream(doc, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    bytes.resize(size);
    if (const auto error = HPDF_GetError(doc); error != HPDF_OK && error != HPDF_STREAM_EOF)
        trouble_ = fill(words::pdfNotMade, {same(std::to_string(error))});
    if (trouble_) return {};
    mendMaps(bytes);
    return bytes;
}

// --- pictures

namespace {

struct Placed {
    Spot at;
    float scale;
    Spot operator()(Spot spot) const { return {at.x + spot.x * scale, up(at.y + spot.y * scale)}; }
};

void path(HPDF_Page page, const std::vector<Spot>& points, const Placed& placed) {
    const auto first = placed(points.front());
    HPDF_Page_MoveTo(page, first.x, first.y);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto spot = placed(points[i]);
        HPDF_Page_LineTo(page, spot.x, spot.y);
    }
}

} // namespace

void Pdf::picture(const Picture& picture, Spot at, float width) {
    const auto page = maker_->page;
    const Placed placed{at, picture.width > 0 ? width / picture.width : 1};
    const float scale = placed.scale;
    HPDF_Page_GSave(page);
    HPDF_Page_Rectangle(page, at.x, up(at.y + picture.height * scale), width, picture.height * scale);
    HPDF_Page_Clip(page);
    HPDF_Page_EndPath(page);
    struct Draw {
        Pdf& pdf;
        Maker& maker;
        HPDF_Page page;
        const Placed& placed;

        void operator()(const PolyLine& line) const {
            if (line.points.empty()) return;
            maker.strokeWith(line.colour, line.width * placed.scale, line.dash * placed.scale);
            path(page, line.points, placed);
            if (line.points.size() == 1) { // a dot
                const auto spot = placed(line.points.front());
                HPDF_Page_LineTo(page, spot.x + 0.01F, spot.y);
            }
            HPDF_Page_Stroke(page);
        }
        void operator()(const Polygon& polygon) const {
            if (polygon.points.size() < 3) return;
            const bool faint = polygon.opacity < 1;
            if (faint) {
                HPDF_Page_GSave(page);
                auto& state = maker.faint[polygon.opacity];
                if (state == nullptr) {
                    state = HPDF_CreateExtGState(maker.doc.get());
                    HPDF_ExtGState_SetAlphaFill(state, polygon.opacity);
                }
                HPDF_Page_SetExtGState(page, state);
            }
            maker.fillWith(polygon.colour);
            path(page, polygon.points, placed);
            HPDF_Page_ClosePath(page);
            HPDF_Page_Fill(page);
            if (faint) HPDF_Page_GRestore(page);
        }
        void operator()(const Disc& disc) const {
            const auto centre = placed(disc.centre);
            if (disc.fill) maker.fillWith(*disc.fill);
            if (disc.line) maker.strokeWith(*disc.line, disc.width * placed.scale, disc.dash * placed.scale);
            HPDF_Page_Circle(page, centre.x, centre.y, disc.radius * placed.scale);
            if (disc.fill && disc.line) HPDF_Page_FillStroke(page);
            else if (disc.fill) HPDF_Page_Fill(page);
            else HPDF_Page_Stroke(page);
        }
        void operator()(const Lettering& lettering) const {
            const auto weight = lettering.strong ? Weight::Semibold : Weight::Regular;
            const float size = lettering.size * placed.scale;
            const float wide = pdf.textWidth(size, weight, lettering.text);
            const float back = lettering.anchor == Anchor::Start    ? 0
                               : lettering.anchor == Anchor::Middle ? wide / 2
                                                                    : wide;
            const auto spot = placed(lettering.at);
            pdf.text({spot.x - back, up(spot.y)}, size, weight, lettering.colour, lettering.text);
        }
    };
    const Draw draw{*this, *maker_, page, placed};
    for (const auto& mark : picture.marks) std::visit(draw, mark);
    HPDF_Page_GRestore(page);
}

} // namespace alur::report
