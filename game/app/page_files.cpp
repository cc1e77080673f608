#include "app/page_files.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

#include "app/fonts.h"
#include "app/pictures.h"
#include "app/png.h"
#include "app/raster.h"
#include "imgui.h"
#include "ui/mark_painter.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

constexpr float pngZoom = 1.2F; // twice a page on a screen of 1366 × 768 with its tools

/// Pictures of assets/art as the processor draws them.
class Art : public ui::Pictures {
public:
    explicit Art(fs::path folder) : folder_(std::move(folder)) {}
    void* texture(const std::string& name, int width, int height) override {
        auto& image = images_[{name, width}];
        if (!image.colours.empty()) return &image;
        const auto rgba = artPixels(folder_, name, width, height);
        if (rgba.empty()) return nullptr;
        image = {width, height, {}, {}, {}};
        for (std::size_t i = 0; i + 3 < rgba.size(); i += 4)
            image.colours.push_back(IM_COL32(rgba[i], rgba[i + 1], rgba[i + 2], rgba[i + 3]));
        return &image;
    }

private:
    fs::path folder_;
    std::map<std::pair<std::string, int>, Image> images_;
};

} // namespace

struct PageWriter::Own {
    explicit Own(const fs::path& assets) : files(findFonts(assets)), art(assets / "art") {
        auto* before = ImGui::GetCurrentContext();
        context = ImGui::CreateContext();
        ImGui::SetCurrentContext(context);
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        fonts = ui::buildFonts(files, 1.4F);
        auto& atlas = *ImGui::GetIO().Fonts;
        unsigned char* coverage = nullptr;
        atlas.GetTexDataAsAlpha8(&coverage, &letters.width, &letters.height);
        letters.coverage.assign(coverage,
                                coverage + static_cast<std::ptrdiff_t>(letters.width) * letters.height);
        atlas.SetTexID(&letters);
        ImGui::GetIO().DisplaySize = {64, 64};
        ImGui::NewFrame(); // the draw lists' shared data is set up by a frame
        ImGui::EndFrame();
        ImGui::SetCurrentContext(before);
    }
    ~Own() {
        auto* before = ImGui::GetCurrentContext();
        ImGui::DestroyContext(context);
        ImGui::SetCurrentContext(before == context ? nullptr : before);
    }
    Own(const Own&) = delete;
    Own& operator=(const Own&) = delete;

    ui::FontFiles files;
    Art art;
    Image letters;
    ui::Fonts fonts;
    ImGuiContext* context = nullptr;
};

PageWriter::PageWriter(const fs::path& assets) : svg_(assets), own_(std::make_unique<Own>(assets)) {}
PageWriter::~PageWriter() = default;

std::string PageWriter::svg(const sketch::Marks& marks, const std::string& title) const {
    return svg_(marks, title);
}

PageWriter::Raster PageWriter::raster(const sketch::Marks& marks, float zoom) const {
    Raster out;
    out.width = static_cast<int>(std::lround(sketch::pageWidth * zoom));
    out.height = static_cast<int>(std::lround(sketch::pageHeight * zoom));
    out.pixels.assign(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height), 0xFFFFFF);
    auto* before = ImGui::GetCurrentContext();
    ImGui::SetCurrentContext(own_->context);
    {
        ImDrawList list(ImGui::GetDrawListSharedData());
        list._ResetForNewFrame();
        list.PushClipRect({0, 0}, {static_cast<float>(out.width), static_cast<float>(out.height)});
        list.PushTextureID(&own_->letters);
        for (const auto& mark : marks) { // one by one: a list's indices have 16 bits
            ui::paint(list, own_->fonts, own_->art, {mark}, {{0, 0}, zoom});
        }
        list._PopUnusedDrawCmd();
        ImDrawData data;
        data.CmdLists.push_back(&list);
        data.CmdListsCount = 1;
        data.Valid = true;
        drawInto({out.pixels.data(), out.width, out.height, out.width}, data);
    }
    ImGui::SetCurrentContext(before);
    return out;
}

namespace {

bool write(const fs::path& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << bytes;
    return out.flush().good();
}

bool writePicture(const fs::path& file, const PageWriter::Raster& raster) {
    std::vector<unsigned char> rgb;
    rgb.reserve(raster.pixels.size() * 3);
    for (const auto pixel : raster.pixels)
        for (const int shift : {16, 8, 0}) rgb.push_back(static_cast<unsigned char>(pixel >> shift));
    return writePng(file, rgb, raster.width, raster.height);
}

/// What may stand in a file's name on every system.
std::string plain(std::string name) {
    for (auto& letter : name)
        if (std::isalnum(static_cast<unsigned char>(letter)) == 0 && letter != '-' && letter != '_')
            letter = '-';
    return name.substr(0, 60);
}

} // namespace

Written writePages(const session::Work& work, const std::string& prefix, const fs::path& folder,
                   const PageWriter& writer, Language language) {
    Written written;
    std::error_code error;
    fs::create_directories(folder, error);
    int number = 0;
    for (const auto& id : work.pages()) {
        const auto* history = work.sketch(id);
        if (history == nullptr || history->page().empty()) continue;
        const auto marks = sketch::drawing(history->page(), work.ground(id), language);
        const auto name = plain(prefix + "-" + std::to_string(++number) + "-" + id.value);
        const auto* scene = work.sceneOf(id);
        const auto title = scene == nullptr ? id.value : scene->title.read(language);
        const bool good = write(folder / (name + ".svg"), writer.svg(marks, title)) &&
                          writePicture(folder / (name + ".png"), writer.raster(marks, pngZoom));
        written.pages += good;
        written.failed = written.failed || !good;
    }
    return written;
}

} // namespace alur::app
