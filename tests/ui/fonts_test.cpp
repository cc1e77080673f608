// The letters that are drawn into one picture for the graphics processor.
#include <cmath>

#include <gmock/gmock.h>

#include "app/fonts.h"
#include "imgui.h"
#include "support/cases.h"
#include "ui/fonts.h"

using namespace alur;
using namespace alur::test;

namespace {

class FontPicture : public testing::Test {
protected:
    void SetUp() override { ImGui::CreateContext(); }
    void TearDown() override { ImGui::DestroyContext(); }

    static int height() { return ImGui::GetIO().Fonts->TexHeight; }
    static bool has(const ui::Fonts& fonts, ui::Type type, ImWchar letter) {
        return fonts.faces[static_cast<std::size_t>(type)]->FindGlyphNoFallback(letter) != nullptr;
    }

    ui::FontFiles files = app::findFonts(sourceFolder() / "assets");
};

} // namespace

TEST_F(FontPicture, FitsEveryGraphicsProcessorOnTheDensestDisplays) {
    for (const float scale : {1.4F, 2.8F, 4.0F}) { // 1080 and 2160 lines; the densest phones
        const auto fonts = ui::buildFonts(files, scale, scale < 4);
        EXPECT_LE(height(), 4096) << scale;
        for (const auto letter : {'A', 'z', '9'})
            EXPECT_TRUE(has(fonts, ui::Type::Display, static_cast<ImWchar>(letter))) << scale;
        EXPECT_EQ(fonts.faces[static_cast<std::size_t>(ui::Type::Display)]->FontSize,
                  std::round(ui::face(ui::Type::Display).em * ui::interHeight * scale));
    }
}

TEST_F(FontPicture, HasTheLettersOfNamesWhereThereIsRoom) {
    const auto fonts = ui::buildFonts(files, 2);
    for (const ImWchar letter : {0xE9, 0x107, 0x17E}) // é, ć, ž
        EXPECT_TRUE(has(fonts, ui::Type::Label, letter)) << letter;
}

TEST_F(FontPicture, HasOurIconsAndNoOthers) {
    const auto fonts = ui::buildFonts(files, 1);
    for (const auto* font : fonts.icons) {
        for (const auto icon :
             {ui::Icon::ArrowLeft, ui::Icon::Users, ui::Icon::Snowflake, ui::stageIcon("planning")})
            EXPECT_NE(font->FindGlyphNoFallback(static_cast<ImWchar>(icon)), nullptr);
        EXPECT_EQ(font->FindGlyphNoFallback(0xF09B), nullptr); // a company's sign
    }
}

TEST_F(FontPicture, OfTheFirstPictureIsSmallerAndLacksNoPart) {
    ui::buildFonts(files, 1);
    const int whole = height() * ImGui::GetIO().Fonts->TexWidth;
    const auto first = ui::buildFirstFonts(files, 1);
    EXPECT_LT(height() * ImGui::GetIO().Fonts->TexWidth, whole);
    for (std::size_t i = 0; i < ui::screenTypeCount; ++i) {
        ASSERT_NE(first.faces[i], nullptr);
        EXPECT_TRUE(has(first, static_cast<ui::Type>(i), 0xB7)); // between a case's kind and its minutes
    }
    for (const auto* icons : first.icons) EXPECT_NE(icons, nullptr);
    EXPECT_NE(first.canvas, nullptr);
}
