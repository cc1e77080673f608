#include "ui/fonts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "imgui.h"

namespace alur::ui {

namespace {

/// Whether a place in the font of icons is one of ours. The compiler sees to it that none is forgotten.
bool isOurs(Icon icon) {
    switch (icon) {
    case Icon::ArrowLeft:
    case Icon::ArrowRight:
    case Icon::ArrowDown:
    case Icon::Archive:
    case Icon::ArrowUp:
    case Icon::ArrowsAlt:
    case Icon::BalanceScale:
    case Icon::Bars:
    case Icon::Bolt:
    case Icon::Book:
    case Icon::Bullhorn:
    case Icon::Bullseye:
    case Icon::CalendarCheck:
    case Icon::ChainBroken:
    case Icon::Check:
    case Icon::CheckCircle:
    case Icon::CheckSquare:
    case Icon::ChevronDown:
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::ChevronUp:
    case Icon::Circle:
    case Icon::Clock:
    case Icon::CodeFork:
    case Icon::Clone:
    case Icon::Comments:
    case Icon::Compress:
    case Icon::Copy:
    case Icon::Desktop:
    case Icon::DotCircle:
    case Icon::Download:
    case Icon::Eraser:
    case Icon::Exchange:
    case Icon::Exclamation:
    case Icon::Expand:
    case Icon::Eye:
    case Icon::EyeSlash:
    case Icon::ExternalLink:
    case Icon::Film:
    case Icon::FileText:
    case Icon::FolderOpen:
    case Icon::Font:
    case Icon::Handshake:
    case Icon::HandPaper:
    case Icon::Heart:
    case Icon::History:
    case Icon::Home:
    case Icon::HourglassEnd:
    case Icon::HourglassHalf:
    case Icon::Info:
    case Icon::Keyboard:
    case Icon::Globe:
    case Icon::LifeRing:
    case Icon::Lightbulb:
    case Icon::LineChart:
    case Icon::Lock:
    case Icon::LongArrowRight:
    case Icon::Map:
    case Icon::MapSigns:
    case Icon::Minus:
    case Icon::Moon:
    case Icon::MousePointer:
    case Icon::PaintBrush:
    case Icon::Paste:
    case Icon::Pause:
    case Icon::Pencil:
    case Icon::PencilSquare:
    case Icon::Phone:
    case Icon::Play:
    case Icon::Plus:
    case Icon::Print:
    case Icon::PuzzlePiece:
    case Icon::Question:
    case Icon::Refresh:
    case Icon::Redo:
    case Icon::Search:
    case Icon::SearchPlus:
    case Icon::SearchMinus:
    case Icon::ShapeCircle:
    case Icon::SignOut:
    case Icon::Sliders:
    case Icon::Snowflake:
    case Icon::Spinner:
    case Icon::Square:
    case Icon::SquareO:
    case Icon::TextHeight:
    case Icon::Th:
    case Icon::Times:
    case Icon::TimesCircle:
    case Icon::Trash:
    case Icon::Undo:
    case Icon::Unlock:
    case Icon::Upload:
    case Icon::User:
    case Icon::Users: return true;
    }
    return false;
}

/// The icons alone, each a range of its own: the whole font in three sizes takes four times the room and the
/// time of all letters.
const std::vector<ImWchar>& iconRanges() {
    static const auto ranges = [] {
        std::vector<ImWchar> ours;
        for (ImWchar place = 0xF000; place <= 0xF2E0; ++place)
            if (isOurs(static_cast<Icon>(place))) ours.insert(ours.end(), {place, place});
        ours.push_back(0);
        return ours;
    }();
    return ranges;
}

constexpr ImWchar letters[] = {0x20,   0x7E,   0xA0,   0x17F,  0x2010, 0x2027, 0x2032, 0x2033, 0x2039,
                               0x203A, 0x2190, 0x2193, 0x2212, 0x2212, 0x2248, 0x2265, 0};
constexpr ImWchar plain[] = {0x20, 0x7E, 0xA0, 0xFF, 0x2013, 0x2026, 0};
constexpr ImWchar plainest[] = {0x20, 0x7E, 0xB7, 0xB7, 0x2013, 0x2026, 0};
constexpr std::array iconSizes{18.0F, 24.0F, 48.0F};

ImFontAtlas& emptied() {
    auto& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.Flags |=
        ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoPowerOfTwoHeight;
    atlas.TexGlyphPadding = 1;
    return atlas;
}

ImFont* add(ImFontAtlas& atlas, const std::string& bytes, float pixels, const ImWchar* ranges) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.OversampleH = pixels < 30 ? 2 : 1; // large letters are as sharp without, and take half the room
    config.OversampleV = 1;
    config.GlyphRanges = ranges;
    if (!bytes.empty())
        return atlas.AddFontFromMemoryTTF(const_cast<char*>(bytes.data()), static_cast<int>(bytes.size()),
                                          pixels, &config);
    config.SizePixels = pixels;
    return atlas.AddFontDefault(&config);
}

float pixelsOf(Type type, float scale) { return std::round(face(type).em * interHeight * scale); }

ImFont* addFace(ImFontAtlas& atlas, const FontFiles& files, Type type, float pixels, const ImWchar* ranges) {
    return add(atlas, face(type).semibold ? files.semibold : files.regular, pixels, ranges);
}

/// Makes letters that were drawn smaller as large as they should be.
void stretch(ImFont& font, float pixels) {
    const float factor = pixels / font.FontSize;
    if (factor <= 1) return;
    for (auto& glyph : font.Glyphs)
        for (float* side : {&glyph.X0, &glyph.Y0, &glyph.X1, &glyph.Y1, &glyph.AdvanceX}) *side *= factor;
    for (float& advance : font.IndexAdvanceX) advance *= factor;
    for (float* side :
         {&font.FallbackAdvanceX, &font.Ascent, &font.Descent, &font.EllipsisWidth, &font.EllipsisCharStep})
        *side *= factor;
    font.FontSize = pixels;
}

} // namespace

Fonts buildFonts(const FontFiles& files, float scale, bool projector) {
    constexpr int highest = 4096; // pixels: what every graphics processor takes for a picture
    struct Try {
        const ImWchar* ranges;
        float largest; // pixels; letters that should be larger are stretched
    };
    constexpr std::array tries{Try{letters, 1000}, Try{plain, 1000}, Try{plain, 128}, Try{plain, 88},
                               Try{plainest, 88}}; // on the densest displays
    Fonts fonts;
    for (const auto& [ranges, largest] : tries) {
        auto& atlas = emptied();
        std::vector<std::pair<ImFont*, float>> wanted;
        const auto keep = [&](ImFont* font, float pixels) {
            wanted.emplace_back(font, pixels);
            return font;
        };
        for (std::size_t i = 0; i < (projector ? typeCount : screenTypeCount); ++i) {
            const auto type = static_cast<Type>(i);
            const bool nameOnly =
                type == Type::Cover && !projector; // on the screen it writes the program's name
            const float pixels = pixelsOf(type, scale);
            fonts.faces[i] = keep(
                addFace(atlas, files, type, std::min(pixels, largest), nameOnly ? plainest : ranges), pixels);
        }
        const float canvas = std::round(40 * interHeight * scale);
        fonts.canvas = keep(add(atlas, files.regular, std::min(canvas, largest), plain), canvas);
        for (std::size_t i = 0; i < iconSizes.size() && !files.icons.empty(); ++i) {
            const float pixels = std::round(iconSizes[i] * scale);
            fonts.icons[i] =
                keep(add(atlas, files.icons, std::min(pixels, largest), iconRanges().data()), pixels);
        }
        atlas.Build();
        for (const auto& [font, pixels] : wanted) stretch(*font, pixels);
        if (atlas.TexHeight <= highest) break;
    }
    return fonts;
}

Fonts buildFirstFonts(const FontFiles& files, float scale) {
    Fonts fonts;
    auto& atlas = emptied();
    for (std::size_t i = 0; i < screenTypeCount; ++i) {
        const auto type = static_cast<Type>(i);
        fonts.faces[i] = addFace(atlas, files, type, pixelsOf(type, scale), plainest);
    }
    fonts.canvas = fonts.faces[static_cast<std::size_t>(Type::Figure)];
    for (std::size_t i = 0; i < 2 && !files.icons.empty(); ++i)
        fonts.icons[i] = add(atlas, files.icons, std::round(iconSizes[i] * scale), iconRanges().data());
    fonts.icons[2] = fonts.icons[1];
    atlas.Build();
    return fonts;
}

} // namespace alur::ui
