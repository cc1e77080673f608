// Nothing is cut off and nothing lies over another: every screen and every scene of every case, in both
// languages, at the sizes of window and of text that are used.
#include <map>
#include <sstream>

#include <gmock/gmock.h>

#include "support/author_desk.h"
#include "support/screen.h"
#include "support/workshop_desk.h"

using namespace alur;
using namespace alur::test;
using ui::Rect;
using ui::Seen;

namespace {

namespace fs = std::filesystem;

constexpr float slack = 2; // logical units: the edges of letters and of rounding

std::string shown(const Rect& rect) {
    std::ostringstream out;
    out << '[' << std::lround(rect.x) << ' ' << std::lround(rect.y) << ' ' << std::lround(rect.right()) << ' '
        << std::lround(rect.bottom()) << ']';
    return out.str();
}

std::string shown(const Seen& seen) {
    return (seen.id.empty() ? "" : seen.id + " ") + "\"" + seen.label.substr(0, 50) + "\" " +
           shown(seen.rect);
}

bool within(const Rect& inner, const Rect& outer, bool sidewaysOnly) {
    const bool sideways = inner.x >= outer.x - slack && inner.right() <= outer.right() + slack;
    return sideways &&
           (sidewaysOnly || (inner.y >= outer.y - slack && inner.bottom() <= outer.bottom() + slack));
}

/// The lines of a text, or the whole thing.
std::vector<Rect> linesOf(const Seen& seen) {
    return seen.lines.empty() ? std::vector{seen.rect} : seen.lines;
}

bool overlap(const Seen& a, const Seen& b) {
    if (a.layer != b.layer) return false;
    const auto clip = ui::intersection(a.clip, b.clip);
    const auto whole = ui::intersection(ui::intersection(a.rect, b.rect), clip);
    if (whole.w <= slack || whole.h <= slack) return false;
    for (const auto& one : linesOf(a))
        for (const auto& other : linesOf(b)) {
            const auto both = ui::intersection(ui::intersection(one, other), clip);
            if (both.w > slack && both.h > slack) return true;
        }
    return false;
}

/// What is wrong with what is on the screen now; an area that scrolls shows the rest when it is scrolled.
std::vector<std::string> faults(const Player& player) {
    std::vector<std::string> found;
    const auto& texts = player.texts();
    for (const auto* all : {&texts, &player.controls()})
        for (const auto& seen : *all) {
            if (!within(seen.rect, seen.clip, seen.scrolls))
                found.push_back("leaves its clip " + shown(seen.clip) + ": " + shown(seen));
            if (!within(seen.rect, player.all(), seen.scrolls))
                found.push_back("leaves the window: " + shown(seen));
            for (const auto* other = &seen + 1; other < all->data() + all->size(); ++other)
                if (overlap(seen, *other))
                    found.push_back("overlap: " + shown(seen) + " and " + shown(*other));
        }
    for (const auto& seen : player.controls())
        if (seen.enabled && std::min(seen.rect.w, seen.rect.h) < ui::space::target - 0.01F)
            found.push_back("too small to touch: " + shown(seen));
    return found;
}

/// What still lies below its area when all areas are scrolled to their ends: nobody ever sees it.
std::vector<std::string> unreached(const Player& player) {
    std::vector<std::string> found;
    for (const auto* all : {&player.texts(), &player.controls()})
        for (const auto& seen : *all)
            if (seen.scrolls && seen.clip.h > 0 && seen.rect.bottom() > seen.clip.bottom() + slack)
                found.push_back("cannot be scrolled to: " + shown(seen) + " in " + shown(seen.clip));
    return found;
}

/// The steps to each scene of a case that the walks below come to, by the scene's id.
std::map<std::string, std::string> waysToScenes(const std::shared_ptr<const casework::Rulebook>& book) {
    std::map<std::string, std::string> ways;
    std::map<std::string, int> taken;
    for (int walk = 0; walk < 60 && ways.size() < book->scenario().scenes.size(); ++walk) {
        casework::Play play(book);
        std::string steps;
        for (;;) {
            ways.emplace(play.scene().id, steps);
            if (play.over()) break;
            // What was taken least often so far leads on to what was not yet seen.
            std::vector<std::pair<int, std::size_t>> open;
            for (std::size_t i = 0; i < play.scene().decisions.size(); ++i) {
                const auto& decision = book->scenario().decisions[play.scene().decisions[i]];
                if (casework::available(*book, play.state(), play.scene().decisions[i]))
                    open.emplace_back(taken[decision.id], i);
            }
            if (open.empty()) break;
            std::sort(open.begin(), open.end());
            const auto count =
                static_cast<std::size_t>(play.scene().picksSeveral() ? play.scene().pickMin : 1);
            casework::Step step;
            for (std::size_t i = 0; i < std::min(count, open.size()); ++i)
                step.picked |= casework::Step::of(open[i].second).picked;
            const auto ids = toString(*book, play.state(), step);
            for (const auto decision : casework::decisionsOf(play.scene(), step))
                ++taken[book->scenario().decisions[decision].id];
            if (!play.take(step).allowed) break;
            steps += (steps.empty() ? "" : "; ") + ids;
        }
    }
    return ways;
}

std::vector<std::shared_ptr<const casework::Rulebook>> shippedCases() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "scenarios"))
        if (entry.path().extension() == ".yaml" && entry.path().stem() != "workshop" &&
            entry.path().stem() != "template")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::shared_ptr<const casework::Rulebook>> books;
    for (const auto& file : files) books.push_back(bookOf(textOf(file)));
    return books;
}

struct Showing {
    WindowSize size;
    Language language = Language::Id;
};

class Layout : public testing::TestWithParam<Showing> {
protected:
    static void expectSound(Player& player, const std::string& what) {
        expectNone(faults(player), what);
        auto& scrolls = player.view.memory.scrolls;
        const auto before = scrolls;
        for (auto& [id, scroll] : scrolls) scroll.offset = 1e6F;
        player.settle();
        expectNone(unreached(player), what + ", scrolled to the end");
        for (const auto& [id, scroll] : before) player.view.memory.scroll(id).offset = scroll.offset;
        player.settle();
    }

private:
    static void expectNone(const std::vector<std::string>& found, const std::string& what) {
        std::string told;
        for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 8); ++i) told += "\n  " + found[i];
        EXPECT_TRUE(found.empty()) << what << told;
    }
};

/// What people practise with in their hands too.
class PlayLayout : public Layout {};

const std::vector<Showing> showings = [] {
    std::vector<Showing> all;
    for (const auto size : {WindowSize{1024, 768, 100}, WindowSize{1366, 768, 100},
                            WindowSize{1920, 1080, 100}, WindowSize{1366, 768, 250}})
        for (const auto language : languages) all.push_back({size, language});
    return all;
}();

/// Phones upright and across, and a tablet upright.
const std::vector<Showing> held = [] {
    std::vector<Showing> all;
    for (const auto size : {WindowSize{360, 640, 100}, WindowSize{640, 360, 100}, WindowSize{768, 1024, 100}})
        for (const auto language : languages) all.push_back({size, language});
    return all;
}();

} // namespace

TEST(Type, NoLettersAreSmallerThan18) {
    for (std::size_t i = 0; i < ui::typeCount; ++i) EXPECT_GE(ui::face(static_cast<ui::Type>(i)).em, 18) << i;
}

TEST_P(PlayLayout, EveryScreenIsSound) {
    PlainDesk desk;
    desk.settings.language = GetParam().language;
    ui::CaseCard broken;
    broken.id = broken.file = "kasus-dengan-nama-berkas-yang-panjang-sekali.yaml";
    for (int i = 1; i <= 12; ++i)
        broken.problems.push_back({{broken.file, 7 * i, 3},
                                   "people.sari.needs.safe_place.service",
                                   {"Layanan 'rumah_aman' tidak dikenal; yang terdekat: 'shelter'.",
                                    "There is no service 'rumah_aman'; the nearest: 'shelter'."},
                                   i % 2 == 0 ? Severity::Error : Severity::Warning});
    desk.cases.push_back(broken);
    for (const char* key : {"a", "b", "c"}) {
        ui::SessionCard card;
        card.key = key;
        card.name = "Latihan: Buku gambar Dila dan semua yang terjadi sesudahnya";
        card.when = {"Kemarin, 14.32", "Yesterday, 14:32"};
        card.what = {"Kekerasan terhadap perempuan, 14 langkah", "Violence against women, 14 steps"};
        if (*key == 'c')
            card.trouble = Text{"Berkas ini bukan sesi Alur.", "This file is not a session of Alur."};
        desk.sessions.push_back(card);
    }
    Player player(desk, GetParam().size);
    expectSound(player, "home");
    player.click("settings");
    expectSound(player, "settings");
    player.click("back");
    player.click("case." + broken.file);
    expectSound(player, "problems");
    player.click("back");
    player.click("leave");
    expectSound(player, "the question whether to leave");
    player.click("dialog.safe");
    desk.trouble = ui::Trouble{{"Sesi tidak dapat disimpan di sini", "Sessions cannot be kept here"},
                               {"Folder /home/kelompok/.local/share/alur/sessions tidak dapat ditulisi.",
                                "The folder /home/group/.local/share/alur/sessions cannot be written."},
                               true};
    player.settle();
    expectSound(player, "a trouble");
    desk.trouble.reset();
    player.settle();
    player.click("case.case.yaml");
    expectSound(player, "notes");
    player.click("begin");
    for (const auto overlay : {ui::Overlay::Menu, ui::Overlay::Keys, ui::Overlay::Pause}) {
        player.view.overlay = overlay;
        player.settle();
        expectSound(player, "overlay " + std::to_string(static_cast<int>(overlay)));
    }
    player.view.overlay = ui::Overlay::None;
    player.settle();
    player.key(ImGuiKey_S);
    expectSound(player, "an empty page");
    player.drag({player.find("canvas")->rect.centre(),
                 {player.find("canvas")->rect.centre().x + 60, player.find("canvas")->rect.centre().y + 9}});
    if (player.sees("words")) player.click("words");
    player.settle();
    expectSound(player, "a page with its words");
}

TEST_P(PlayLayout, EveryPartOfTheResultIsSound) {
    for (const char* decisions : {"", "listen", "blame; press_for_detail; wait; police; close",
                                  "listen; ask_consent,assess_both,plan_at_once; shelter_now; treat; visit; "
                                  "with_sari,end_service; call_back"}) {
        PlainDesk desk;
        desk.settings.language = GetParam().language;
        Player player(desk, GetParam().size);
        desk.play(decisions, player.view);
        player.view.screen = ui::Screen::Result;
        for (int tab = 0; tab < 6; ++tab)
            for (const auto indicator : scenario::indicators) {
                player.view.result.tab = static_cast<ui::ResultTab>(tab);
                player.view.result.open = indicator;
                player.settle();
                expectSound(player, "tab " + std::to_string(tab) + ", " + std::string(code(indicator)) +
                                        " after: " + decisions);
                if (tab == 1 || tab >= 3) break;
            }
    }
}

TEST_P(Layout, EverySlideAndThePresentersSideAreSound) {
    for (const auto& book : shippedCases()) {
        PlainDesk desk(book);
        desk.settings.language = GetParam().language;
        Player player(desk, GetParam().size);
        std::string longest;
        for (const auto& [scene, way] : waysToScenes(book))
            if (way.size() > longest.size()) longest = way;
        desk.play(longest, player.view);
        std::string words;
        for (int i = 0; i < 30; ++i) words += "Kalimat panjang tentang apa yang terjadi pada hari itu. ";
        const std::string unbroken(300, 'm');
        desk.carryOut(
            {ui::intent::Sketch{session::SketchEdited{
                 session::freePage, sketch::Added{{sketch::aStroke({}, {}, {{10, 10}, {400, 300}})}}}},
             ui::intent::Describe{session::freePage, words}, ui::intent::Describe{{"elsewhere"}, unbroken},
             ui::intent::WriteLessons{"Tanya dulu.\n" + unbroken + "\n" + words}},
            player.view);
        auto places = report::arrangementOf(*desk.model().slides);
        for (auto& place : places) place.hidden = false;
        desk.carryOut(ui::Intents{ui::intent::ArrangeSlides{places}}, player.view);
        player.view.screen = ui::Screen::Result;
        player.key(ImGuiKey_F5);
        const auto count = desk.model().slides->size();
        for (std::size_t i = 0; i < count; ++i) {
            expectSound(player, book->scenario().id.value + ", slide " + player.view.projector.slide);
            player.key(ImGuiKey_PageDown);
        }
        player.key(ImGuiKey_O);
        expectSound(player, book->scenario().id.value + ", all slides");
        player.key(ImGuiKey_Escape);
        player.key(ImGuiKey_Escape);
        desk.displays = {"A display with a long name", "EPSON EB-X06 Series", "TV"};
        desk.projecting = true;
        for (const auto kind : {"title", "sketch.free", "indicators"}) {
            player.view.projector.slide = kind;
            player.view.projector.frozen = player.view.projector.blank = true;
            player.settle();
            expectSound(player, book->scenario().id.value + ", the presenter at " + kind);
        }
    }
}

TEST_P(PlayLayout, EverySceneOfEveryCaseIsSound) {
    for (const auto& book : shippedCases()) {
        PlainDesk desk(book);
        desk.settings.language = GetParam().language;
        Player player(desk, GetParam().size);
        const auto ways = waysToScenes(book);
        EXPECT_GE(ways.size() * 10, book->scenario().scenes.size() * 8)
            << book->scenario().id.value << ": most scenes are come to";
        for (const auto& [scene, way] : ways) {
            player.view.play = {};
            desk.play(way, player.view);
            player.settle();
            const auto name = book->scenario().id.value + ", scene " + scene;
            expectSound(player, name);
            if (desk.played().taken().empty()) continue;
            player.view.play.told = desk.played().taken().size() - 1;
            player.settle();
            expectSound(player, "what came before " + name);
        }
        for (int tab = 0; tab < 4; ++tab) {
            player.view.play.tab = static_cast<ui::FileTab>(tab);
            player.view.play.drawer = true;
            player.settle();
            expectSound(player, book->scenario().id.value + ", case file " + std::to_string(tab));
        }
    }
}

TEST_P(Layout, EveryScreenOfTheWorkshopIsSound) {
    const Folder folder;
    WorkshopDesk desk(folder, sourceFolder() / "scenarios");
    Player player(desk, GetParam().size);
    desk.desk().speak(GetParam().language);
    const auto ask = [&](const ui::Intents& intents) {
        desk.carryOut(intents, player.view);
        player.settle();
    };
    std::vector<session::Person> people;
    for (int i = 0; i < 35; ++i)
        people.push_back(
            {0,
             i % 5 == 0 ? ""
                        : "Siti Rahmah binti Abdullah " + std::string(1, static_cast<char>('A' + i % 26)),
             i % 3 == 0 ? "Satgas Pencegahan Perkawinan Anak" : "PATBM", "Rabadompu Timur"});
    ask({ui::intent::NewWorkshop{}});
    expectSound(player, "set-up: the session");
    player.click("setup.pin");
    expectSound(player, "the PIN");
    player.click("pin.close");
    player.click("setup.case.kta");
    expectSound(player, "a group's case");
    player.click("picker.close");
    player.click("setup.tab.1");
    expectSound(player, "set-up: nobody yet");
    ask({ui::intent::TakeRoster{people}});
    player.view.setUp.filled = false;
    player.settle();
    expectSound(player, "set-up: the people");
    player.click("setup.tab.2");
    expectSound(player, "set-up: before the lot");
    ask({ui::intent::DrawLot{}});
    expectSound(player, "set-up: the lot");
    ask({ui::intent::ToBoard{}});
    expectSound(player, "the board at first");
    for (const auto& group : workshop().groups) {
        ask({ui::intent::OpenGroup{{group.id}}});
        ask({ui::intent::BeginPlay{}});
        player.digit(1);
        ask({ui::intent::HandOver{}});
        if (group.id == "ktp") expectSound(player, "handing over");
    }
    ask({ui::intent::ToBoard{}, ui::intent::RunTimer{{}, true}});
    expectSound(player, "the board");
    player.click("news.ktp");
    expectSound(player, "news for a group");
    player.click("news.close");
    player.click("projector");
    expectSound(player, "what the projector shows");
    player.click("picker.close");
    for (const auto screen : {ui::Screen::Mapping, ui::Screen::Test, ui::Screen::Comparison}) {
        player.view.screen = screen;
        player.settle();
        expectSound(player, "screen " + std::to_string(static_cast<int>(screen)));
    }
    player.click("mark.ktp");
    expectSound(player, "marks");
    player.click("marks.done");
    ask({ui::intent::Reveal{true}});
    expectSound(player, "the comparison");
    player.view.screen = ui::Screen::Test;
    player.view.test.result = true;
    player.settle();
    expectSound(player, "the test's result");
    for (const auto what :
         {ui::Projected::Lot, ui::Projected::Mapping, ui::Projected::Question, ui::Projected::Group,
          ui::Projected::Timers, ui::Projected::Comparison, ui::Projected::Check}) {
        player.view.projector.what = what;
        player.view.projector.group = {"ktp"};
        player.view.projector.here = true;
        player.settle();
        expectSound(player, "projector " + std::to_string(static_cast<int>(what)));
    }
}

TEST_P(Layout, EveryScreenOfTheAuthorIsSound) {
    AuthoringDesk desk;
    desk.language = GetParam().language;
    const auto shipped = textOf(sourceFolder() / "scenarios/ktp-pintu-yang-dikunci.yaml");
    desk.write("kasus-dengan-nama-berkas-yang-panjang-sekali.yaml", shipped);
    desk.write("rusak.yaml", edited(edited(smallText, "role: client", "role: klient"), "meters: {trust: -20}",
                                    "meters: {trust: -2000, kepercayaan_warga_kelurahan_yang_panjang: 5}"));
    Player player(desk, GetParam().size);
    const auto ask = [&](const ui::author::Wish& wish) {
        desk.carryOut({ui::intent::Author{wish}}, player.view);
        player.settle();
    };
    ask(ui::author::Enter{});
    ASSERT_TRUE(desk.until(player, [&] {
        const auto& author = *desk.model().author;
        return author.cases.size() == 3 && author.checked == 3;
    }));
    expectSound(player, "the list of cases");
    player.key(ImGuiKey_N);
    player.click("make");
    expectSound(player, "a new case without a title");
    player.click("dialog.safe");
    player.key(ImGuiKey_I);
    expectSound(player, "nothing to take in");
    player.click("picker.close");
    ask(ui::author::Open{(desk.own / "rusak.yaml").string()});
    ASSERT_TRUE(desk.until(player, [&] { return desk.open().reads > 0; }));
    expectSound(player, "problems of a case");
    ask(ui::author::Open{(desk.own / "kasus-dengan-nama-berkas-yang-panjang-sekali.yaml").string()});
    ASSERT_TRUE(
        desk.until(player, [&] { return desk.open().chart != nullptr && !desk.open().kept.empty(); }));
    expectSound(player, "a case without problems");
    player.key(ImGuiKey_M);
    expectSound(player, "what can be done with a case");
    player.click("pick.2");
    expectSound(player, "earlier versions");
    player.click("pick.0");
    expectSound(player, "whether to use that version");
    player.click("dialog.safe");
    player.key(ImGuiKey_2);
    expectSound(player, "the map");
    player.key(ImGuiKey_Home);
    expectSound(player, "the whole map");
    player.key(ImGuiKey_Enter);
    expectSound(player, "a scene of the map");
    player.key(ImGuiKey_Escape);
    player.key(ImGuiKey_3);
    expectSound(player, "findings before the search");
    player.click("try");
    expectSound(player, "a preview");
}

namespace {

std::string nameOf(const testing::TestParamInfo<Showing>& showing) {
    const auto& size = showing.param.size;
    return std::string(code(showing.param.language)) + "_" + std::to_string(size.width) + "x" +
           std::to_string(size.height) + "_" + std::to_string(size.textPercent);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Sizes, Layout, testing::ValuesIn(showings), nameOf);
INSTANTIATE_TEST_SUITE_P(Sizes, PlayLayout, testing::ValuesIn(showings), nameOf);
INSTANTIATE_TEST_SUITE_P(Held, PlayLayout, testing::ValuesIn(held), nameOf);
