// Pages on disk: what another program makes of an SVG, what a full disk does to a stroke, and pages too large
// for anybody.
#include <cmath>
#include <csignal>
#include <random>
#ifdef ALUR_POSIX
#include <sys/resource.h>
#endif

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/desk.h"
#include "app/page_files.h"
#include "app/pictures.h"
#include "sketch/history.h"
#include "sketch/words.h"
#include "support/folder.h"
#include "support/workshops.h"

namespace alur::app {
namespace {

using namespace sketch;
namespace fs = std::filesystem;

PageWriter& writer() {
    static PageWriter one(test::sourceFolder() / "assets");
    return one;
}

Page pageOf(std::vector<Item> items) {
    Page page;
    Step(page, Added{std::move(items)}).apply(page);
    return page;
}

Item stampAt(StampKind kind, Point centre, std::string label) {
    Stamp stamp;
    stamp.kind = kind;
    stamp.centre = centre;
    stamp.label = std::move(label);
    return {0, Colour::Ink, {}, stamp};
}

/// Something of everything: all signs, all relations, strokes of all widths and colours, shapes, texts.
Page fullPage() {
    std::mt19937 random(7);
    std::vector<Item> items;
    for (std::size_t i = 0; i < stampKinds; ++i) {
        auto item = stampAt(static_cast<StampKind>(i),
                            {110 + 150 * static_cast<float>(i % 10), 110 + 190 * static_cast<float>(i / 10)},
                            words::stamps[i].read(Language::Id).substr(0, 6));
        auto& stamp = std::get<Stamp>(item.shape);
        stamp.size = 90;
        if (stamp.kind == StampKind::Portrait) stamp.portrait = "portrait-lia";
        stamp.client = i % 2 == 0;
        stamp.deceased = i % 3 == 0;
        items.push_back(std::move(item));
    }
    for (std::size_t i = 0; i < relationKinds; ++i)
        items.push_back({0,
                         colours[i % colours.size()],
                         {},
                         Relation{static_cast<RelationKind>(i), static_cast<ItemId>(i + 1),
                                  static_cast<ItemId>(i + 11)}});
    for (int i = 0; i < 8; ++i) {
        std::vector<Point> points;
        std::vector<Press> presses;
        float angle = 1;
        for (Point at{150.0F + 170 * static_cast<float>(i), 700}; points.size() < 120;
             at = at + Point{std::cos(angle), std::sin(angle)} * 5,
             angle += static_cast<float>(random() % 100) / 500 - 0.08F) {
            points.push_back(at);
            presses.push_back(static_cast<Press>(44 + random() % 12));
        }
        items.push_back(aStroke(colours[static_cast<std::size_t>(i)], widths[static_cast<std::size_t>(i) % 4],
                                points, i % 2 == 0 ? presses : std::vector<Press>{},
                                i == 5 ? Nib::Marker : Nib::Pen));
    }
    for (std::size_t i = 0; i < figureKinds; ++i)
        items.push_back({0,
                         Colour::Star,
                         {{40, 0}, 1, 0.1F},
                         Figure{static_cast<FigureKind>(i),
                                Width::Medium,
                                {200 + 300 * static_cast<float>(i), 860},
                                {400 + 300 * static_cast<float>(i), 960}}});
    items.push_back({0,
                     Colour::Ink,
                     {},
                     TextBox{{900, 620}, 420, TextSize::Small, "Rumah nenek: tempat yang aman, dan dekat."}});
    return pageOf(std::move(items));
}

struct Difference {
    double mean = 0;  // of all channels, 0 … 255
    double wrong = 0; // share of the pixels that differ by more than an edge can
};

Difference differenceOf(const PageWriter::Raster& own, const std::vector<unsigned char>& other) {
    Difference difference;
    for (std::size_t i = 0; i < own.pixels.size(); ++i) {
        int most = 0;
        for (int channel = 0; channel < 3; ++channel) {
            const int a = static_cast<int>(own.pixels[i] >> (16 - 8 * channel) & 255U);
            const int b = other[i * 4 + static_cast<std::size_t>(channel)];
            difference.mean += std::abs(a - b);
            most = std::max(most, std::abs(a - b));
        }
        difference.wrong += most > 140;
    }
    difference.mean /= static_cast<double>(own.pixels.size()) * 3;
    difference.wrong /= static_cast<double>(own.pixels.size());
    return difference;
}

Difference differenceOf(const Marks& marks) {
    const auto own = writer().raster(marks, 1);
    const auto other = pixelsOfSvg(writer().svg(marks, "uji"), own.width, own.height);
    EXPECT_EQ(other.size(), own.pixels.size() * 4);
    return differenceOf(own, other);
}

TEST(Svg, LooksInAnotherRendererAsOnTheScreen) {
    const auto difference = differenceOf(drawing(fullPage(), {Template::Genogram, 4}, Language::Id));
    EXPECT_LT(difference.mean, 2.0);
    EXPECT_LT(difference.wrong, 0.004);
}

TEST(Svg, OfAnotherPageDoesNotLookTheSame) { // the measure above can fail
    const auto own = writer().raster(drawing(fullPage(), {Template::Genogram, 4}, Language::Id), 1);
    const auto other = pixelsOfSvg(
        writer().svg(drawing(fullPage(), {Template::Ecomap, 4}, Language::En), "uji"), own.width, own.height);
    EXPECT_GT(differenceOf(own, other).wrong, 0.004);
}

TEST(Svg, OfEveryTemplateLooksTheSame) {
    for (std::size_t i = 0; i < templateCount; ++i) {
        const auto difference = differenceOf(groundMarks({static_cast<Template>(i), 5}, Language::En));
        EXPECT_LT(difference.mean, 0.6) << i;
        EXPECT_LT(difference.wrong, 0.002) << i;
    }
}

TEST(Svg, HoldsNamesThatAreHardForXml) {
    const auto svg = writer().svg(
        drawing(pageOf({stampAt(StampKind::Male, {300, 300}, "<Ali & \"Siti\">\x01")}), {}, Language::Id),
        "a<b");
    EXPECT_NE(svg.find("&lt;Ali &amp; &quot;Siti&quot;&gt;"), std::string::npos);
    EXPECT_EQ(svg.find('\x01'), std::string::npos);
    EXPECT_FALSE(pixelsOfSvg(svg, 200, 138).empty());
}

TEST(Signs, AllLeaveInkWithinTheirBox) {
    for (std::size_t i = 0; i < stampKinds; ++i) {
        if (static_cast<StampKind>(i) == StampKind::Portrait) continue; // a picture
        const auto raster =
            writer().raster(signOf(static_cast<StampKind>(i), Colour::Ink, {{500, 300}, {700, 500}}), 0.5F);
        std::size_t within = 0, without = 0;
        for (int y = 0; y < raster.height; ++y)
            for (int x = 0; x < raster.width; ++x) {
                const bool ink = (raster.pixels[static_cast<std::size_t>(y * raster.width + x)] & 255U) < 128;
                const bool in = x >= 245 && x < 355 && y >= 145 && y < 255;
                within += ink && in;
                without += ink && !in;
            }
        EXPECT_GT(within, 60U) << words::stamps[i].read(Language::En);
        EXPECT_EQ(without, 0U) << words::stamps[i].read(Language::En);
    }
}

TEST(Pages, OfAMillionPointsAreDrawnAndWritten) {
    std::mt19937 random(1);
    std::vector<Point> points{{800, 550}};
    while (points.size() < 1'000'000)
        points.push_back(
            {std::clamp(points.back().x + static_cast<float>(random() % 41) - 20, 0.0F, 1600.0F),
             std::clamp(points.back().y + static_cast<float>(random() % 41) - 20, 0.0F, 1100.0F)});
    History history;
    history.perform(Added{{aStroke(Colour::Ink, Width::Fine, points)}});
    const auto marks = drawing(history.page(), {}, Language::Id);
    const auto raster = writer().raster(marks, 0.5F);
    EXPECT_TRUE(std::any_of(raster.pixels.begin(), raster.pixels.end(),
                            [](auto pixel) { return pixel != 0xFFFFFF; }));
    history.undo();
    EXPECT_TRUE(history.page().empty());
}

// --- a session on the disk

Desk aDesk(const fs::path& folder) {
    auto method = scenario::readMethod(test::sourceFolder() / "assets/method");
    const auto text = scenario::readFile(test::sourceFolder() / "scenarios/workshop.yaml", "workshop.yaml");
    auto workshop = scenario::readWorkshop("workshop.yaml", *text.value);
    DeskPlaces places{folder, {}, {test::sourceFolder() / "scenarios"}};
    places.assets = test::sourceFolder() / "assets";
    return Desk(
        places, std::make_shared<const scenario::Method>(std::move(*method.value)),
        std::move(*workshop.value), [] { return std::int64_t{1763964000000}; }, [] {});
}

void begin(Desk& desk, ui::View& view) {
    desk.waitForCases();
    desk.carryOut({ui::intent::Practise{desk.model(0).cases->front().file}, ui::intent::BeginPlay{}}, view);
}

ui::Intents drawn(float x) {
    return {ui::intent::Sketch{session::SketchEdited{
        session::freePage, Added{{aStroke(Colour::Ink, Width::Fine, {{x, 10}, {x, 900}})}}}}};
}

std::size_t itemsOn(Desk& desk, double seconds) {
    const auto* work = desk.model(seconds).work;
    const auto* history = work == nullptr ? nullptr : work->sketch(session::freePage);
    return history == nullptr ? 0 : history->page().items.size();
}

#ifdef ALUR_POSIX
/// No file may grow beyond what it is now.
class FullDisk {
public:
    FullDisk() {
        before_ = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &limit_);
        auto none = limit_;
        none.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, before_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit limit_{};
    void (*before_)(int) = nullptr;
};
#endif

#ifdef ALUR_POSIX
TEST(FullDisk, AStrokeStaysOnTheScreenAndIsStoredWhenThereIsRoomAgain) {
    const test::Folder folder;
    ui::View view;
    fs::path file;
    {
        auto desk = aDesk(folder.path());
        begin(desk, view);
        desk.carryOut(drawn(100), view);
        {
            const FullDisk full;
            desk.carryOut(drawn(200), view);
            desk.carryOut(drawn(300), view);
            EXPECT_EQ(itemsOn(desk, 1), 3U);
            EXPECT_EQ(desk.model(1).waiting, 2U);
            EXPECT_TRUE(desk.model(1).trouble);
        }
        EXPECT_EQ(desk.model(9).waiting, 0U) << "tried again by itself";
        for (const auto& entry : fs::directory_iterator(folder.path() / "sessions"))
            if (entry.path().extension() == ".alur") file = entry.path();
    }
    auto desk = aDesk(folder.path());
    desk.openSession(file, view);
    EXPECT_EQ(itemsOn(desk, 1), 3U);
}
#endif

TEST(Pages, AreWrittenAsSvgAndPngByOneButton) {
    const test::Folder folder;
    ui::View view;
    auto desk = aDesk(folder.path());
    begin(desk, view);
    desk.carryOut(drawn(100), view);
    desk.carryOut(ui::Intents{ui::intent::ExportSketches{}}, view);
    std::vector<std::string> endings;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path() / "gambar"))
        if (entry.is_regular_file()) endings.push_back(entry.path().extension().string());
    EXPECT_THAT(endings, testing::UnorderedElementsAre(".svg", ".png"));
}

} // namespace
} // namespace alur::app
