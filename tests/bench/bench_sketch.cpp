// The speed of the sketch studio: a page of 200,000 points beside an empty one, drawn with the processor at
// 1366 × 768. A timing is never a test.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>

#include <malloc.h>

#include "app/fonts.h"
#include "app/raster.h"
#include "bench/timing.h"
#include "imgui.h"
#include "storage/entry_json.h"
#include "support/stored.h"
#include "support/workshops.h"
#include "ui/page_layer.h"

using namespace alur;
using namespace alur::bench;

namespace {

constexpr int strokes = 2000, pointsEach = 100;

/// Layers in memory, drawn by the processor.
class Layers : public ui::Pictures {
public:
    void* texture(const std::string&, int, int) override { return nullptr; }
    void* layer(const std::string& id, int width, int height, bool& fresh) override {
        auto& image = images_[id];
        fresh = image.width != width || image.height != height;
        if (fresh)
            image = {width,
                     height,
                     {},
                     {},
                     std::vector<std::uint32_t>(
                         static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0xFFFFFF)};
        return &image;
    }
    void drawInto(void* layer, ImDrawList& list) override {
        auto& image = *static_cast<app::Image*>(layer);
        list._PopUnusedDrawCmd();
        ImDrawData data;
        data.CmdLists.push_back(&list);
        data.CmdListsCount = 1;
        app::drawInto({image.opaque.data(), image.width, image.height, image.width}, data);
    }

private:
    std::map<std::string, app::Image> images_;
};

class Screen {
public:
    Screen()
        : files_(app::findFonts(std::filesystem::path(ALUR_SOURCE_DIR) / "assets")), pixels_(1366 * 768) {
        ImGui::CreateContext();
        auto& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1366, 768};
        io.DeltaTime = 0.02F;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        fonts_ = ui::buildFonts(files_, 1);
        unsigned char* coverage = nullptr;
        io.Fonts->GetTexDataAsAlpha8(&coverage, &letters_.width, &letters_.height);
        letters_.coverage.assign(coverage, coverage + letters_.width * letters_.height);
        io.Fonts->SetTexID(&letters_);
    }
    ~Screen() { ImGui::DestroyContext(); }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    void frame(const sketch::Page& page, ui::PageLayer& layer) {
        ImGui::NewFrame();
        {
            ui::Frame frame(fonts_, layers_, memory_, ui::Theme::Light, Language::Id, 1, true, 0);
            layer.show(frame, "page", page, {}, {}, {112, 76, 862, 593},
                       {{112, 76}, 862 / sketch::pageWidth});
        }
        ImGui::Render();
        std::fill(pixels_.begin(), pixels_.end(), 0xF7F1E6);
        app::drawInto({pixels_.data(), 1366, 768, 1366}, *ImGui::GetDrawData());
    }

private:
    ui::FontFiles files_;
    std::vector<std::uint32_t> pixels_;
    app::Image letters_;
    ui::Fonts fonts_;
    Layers layers_;
    ui::Memory memory_;
};

session::SketchEdited oneStroke(std::mt19937& random) {
    return {session::freePage, sketch::Added{{test::aStroke(random, pointsEach)}}};
}

} // namespace

int main() {
    std::mt19937 random(5);
    Screen screen;
    const auto before = mallinfo2().uordblks;
    sketch::History history;
    std::size_t bytes = 0;
    for (int i = 0; i < strokes; ++i) {
        const auto edited = oneStroke(random);
        bytes += storage::toStored(edited).points.size();
        history.perform(edited.edit);
    }
    const double points = 1.0 * strokes * pointsEach;
    line("points on the page", points, "", "");
    line("memory", static_cast<double>(mallinfo2().uordblks - before) / points, "bytes a point",
         "at most 40");
    line("on disk", static_cast<double>(bytes) / points, "bytes a point", "at most 6");

    ui::PageLayer layer, emptyLayer;
    const sketch::Page none;
    line("first drawing of the whole page", milliseconds([&] { screen.frame(history.page(), layer); }), "ms",
         "");
    const double full = quickest(30, [&] { screen.frame(history.page(), layer); });
    screen.frame(none, emptyLayer);
    const double empty = quickest(30, [&] { screen.frame(none, emptyLayer); });
    line("a frame with an empty page", empty, "ms", "");
    line("a frame with the full page", full / empty, "x empty", "at most 1.2");

    screen.frame(history.page(), layer);
    double adding = 0, undoing = 0, redoing = 0;
    constexpr int times = 20;
    for (int i = 0; i < times; ++i) {
        const auto edited = oneStroke(random);
        const double rest = quickest(3, [&] { screen.frame(history.page(), layer); });
        adding += milliseconds([&] {
                      history.perform(edited.edit);
                      screen.frame(history.page(), layer);
                  }) -
                  rest;
        undoing += milliseconds([&] {
                       history.undo();
                       screen.frame(history.page(), layer);
                   }) -
                   rest;
        redoing += milliseconds([&] {
                       history.redo();
                       screen.frame(history.page(), layer);
                   }) -
                   rest;
    }
    line("adding a stroke, beside the frame and the commit", adding / times, "ms", "under 1");
    line("undoing one, beside the frame", undoing / times, "ms", "under 50");
    line("doing it again, beside the frame", redoing / times, "ms", "");

    const test::Folder folder;
    {
        storage::Outcome outcome;
        auto store = storage::Store::create(folder / "a.alur", outcome);
        (void)store->append({0, {}, session::SessionMade{"uji", session::Purpose::Practice}});
        std::mt19937 again(5);
        for (int i = 0; i < strokes; ++i) (void)store->append({i, {"ktp"}, oneStroke(again)});
    }
    const double opening = quickest(3, [&] {
        storage::Contents contents;
        storage::Outcome outcome;
        const auto store = storage::Store::open(folder / "a.alur", contents, outcome);
        sketch::History read;
        for (const auto& entry : contents.entries)
            if (const auto* edited = std::get_if<session::SketchEdited>(&entry.what))
                read.perform(edited->edit, entry.at);
        ui::PageLayer fresh;
        screen.frame(none, emptyLayer);
        screen.frame(read.page(), fresh);
    });
    line("opening it from disk until it is drawn", opening, "ms", "under 300");
    return 0;
}
