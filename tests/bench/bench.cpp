// The budgets of DESIGN.md section 8 that can be measured without a window: each thing beside its floor, in
// one run, as a ratio. A timing is never a test.
#include <algorithm>
#include <iostream>
#include <unordered_set>

#include <sqlite3.h>
#include <yaml-cpp/yaml.h>

#include "bench/timing.h"
#include "casework/explorer.h"
#include "casework/inspection.h"
#include "casework/prospects.h"
#include "report/case_map.h"
#include "report/writers.h"
#include "support/stored.h"
#include "support/workshops.h"

using namespace alur;
using namespace alur::bench;
using namespace alur::test;

namespace {

const std::string& firstCase() { return shippedCases().at("ktp").text; }
const std::shared_ptr<const casework::Rulebook>& firstBook() { return shippedCases().at("ktp").book; }

// --- the explorer

constexpr std::size_t searched = 1'000'000; // states

double explorerRate(double& stepsRate, double& bytes) {
    casework::Explorer explorer(firstBook(), searched);
    const auto took = quickest(1, [&] {
        while (explorer.states() < searched && explorer.advance(100'000)) {}
    });
    stepsRate = static_cast<double>(explorer.steps()) / took / 1000;
    bytes = static_cast<double>(casework::Packing(firstBook()).words() * 8 + 8 + 4);
    return static_cast<double>(explorer.states()) / took / 1000;
}

/// Breadth first over whole states, remembered by 64 bits of hash: what one would write first.
double plainRate() {
    const auto& book = *firstBook();
    std::size_t states = 0;
    const auto took = quickest(1, [&] {
        std::unordered_set<std::size_t> met;
        std::vector<casework::State> layer{casework::begin(book)}, next;
        while (!layer.empty() && states < searched / 4) {
            for (const auto& state : layer)
                for (const auto step : casework::stepsHere(book, state)) {
                    const auto after = casework::apply(book, state, step);
                    if (!met.insert(casework::HashState{}(after)).second) continue;
                    ++states;
                    next.push_back(after);
                }
            layer = std::move(next);
            next.clear();
        }
    });
    return static_cast<double>(states) / took / 1000;
}

void exploring() {
    double steps = 0, bytes = 0;
    const auto rate = explorerRate(steps, bytes);
    line("explorer, states", rate, "million/s", ">= 2.5 at 10^7 states");
    line("explorer, steps", steps, "million/s", ">= 2");
    line("explorer, a state beside the table", bytes, "bytes", "<= 64");
    const auto plain = plainRate();
    line("plain breadth-first search, states", plain, "million/s", "");
    line("explorer against it", rate / plain, "x", "");
}

void playing() {
    const auto& book = *firstBook();
    std::size_t steps = 0;
    std::mt19937 random(1);
    const auto took = quickest(1, [&] {
        while (steps < 300'000) {
            auto state = casework::begin(book);
            while (state.standing == casework::Standing::Playing) {
                const auto here = casework::stepsHere(book, state);
                if (here.empty()) break;
                state = casework::apply(book, state, here[random() % here.size()]);
                ++steps;
            }
        }
    });
    line("play without a screen, steps", static_cast<double>(steps) / took / 1000, "million/s", ">= 1");
}

void foreseeing() {
    double worst = 0;
    for (const auto& [group, shipped] : shippedCases()) {
        std::mt19937 random(3);
        casework::Play play(shipped.book);
        while (!play.over()) {
            const auto here = casework::stepsHere(play.book(), play.state());
            if (here.empty() || !play.take(here[random() % here.size()]).allowed) break;
        }
        worst = std::max(worst, quickest(2, [&] {
                             casework::Prospects prospects(play);
                             while (prospects.advance()) {}
                         }));
    }
    line("turning points of a play, the slowest of five cases", worst, "ms", "<= 2000");
}

// --- reading and keeping

void loading() {
    const auto ours = quickest(9, [] { (void)readCase(firstCase(), "case.yaml"); });
    const auto bare = quickest(9, [] { (void)YAML::Load(firstCase()); });
    line("loading a case", ours, "ms", "");
    line("against the library's bare load of it", ours / bare, "x", "<= 1.5");
}

void keeping() {
    Folder folder;
    constexpr int events = 200;
    storage::Outcome outcome;
    auto store = storage::Store::create(folder / "s.alur", outcome);
    (void)append(*store, madeEntry("Bench"));
    const session::Entry entry{1, {"ktp"}, session::Described{{"meeting"}, std::string(200, 'x')}};
    const auto ours = quickest(3, [&] {
        for (int i = 0; i < events; ++i) (void)store->append(entry);
    });
    sqlite3* bare = nullptr;
    sqlite3_open((folder / "bare.db").c_str(), &bare);
    sqlite3_exec(
        bare,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)",
        nullptr, nullptr, nullptr);
    const auto insert = "INSERT INTO t(b) VALUES('" + std::string(260, 'x') + "')";
    const auto floor = quickest(3, [&] {
        for (int i = 0; i < events; ++i) sqlite3_exec(bare, insert.c_str(), nullptr, nullptr, nullptr);
    });
    sqlite3_close(bare);
    line("an event to disk", ours / events, "ms", "");
    line("against a bare commit of the same bytes", ours / floor, "x", "<= 2");
}

// --- looking back

void reporting() {
    const auto session = sessionOf(workshopEntries());
    const report::PrintFonts fonts{"/usr/share/fonts/truetype/lato/Lato-Regular.ttf",
                                   "/usr/share/fonts/truetype/lato/Lato-Semibold.ttf"};
    report::Report gathered;
    const auto gather = quickest(3, [&] {
        gathered = report::reportOf(session, workshop(), sharedMethod(), {report::Names::Shown, "1.0"});
    });
    const auto write = quickest(3, [&] { (void)report::pdfOf(documentOf(gathered, Language::Id), fonts); });
    line("report of five groups with 40 sketches, as PDF", gather + write, "ms", "<= 1000");
    const auto& play = session.work(session.groups().front())->play();
    line("the debrief of a play", quickest(5, [&] { (void)report::debrief(play, 0); }), "ms", "<= 100");
}

// --- for an author

/// 200 scenes, 25 in each stage, each leading to two of the next ones and some back.
scenario::Case wideCase() {
    static constexpr std::array stages{"engagement", "assessment", "planning",    "intervention",
                                       "monitoring", "evaluation", "termination", "follow_up"};
    constexpr int scenes = 200;
    std::mt19937 random(7);
    const auto target = [&](int here, int far) {
        const auto to = here + 1 + static_cast<int>(random() % static_cast<unsigned>(far));
        return to < scenes ? "s" + std::to_string(to) : std::string("end");
    };
    std::string text;
    for (int i = 0; i < scenes; ++i) {
        auto decisions =
            aDecision("a", "next: " + target(i, 3)) + ", " + aDecision("b", "next: " + target(i, 9));
        if (i % 11 == 10) decisions += ", " + aDecision("c", "next: s" + std::to_string(i - 10));
        text += aScene("s" + std::to_string(i), decisions, "", stages[static_cast<std::size_t>(i / 25)]);
    }
    return bookOf(CaseParts{.scenes = text})->scenario();
}

void authoring() {
    const auto wide = wideCase();
    line("map of 200 scenes", quickest(5, [&] { (void)report::caseMapOf(wide, method()); }), "ms", "<= 100");
    const auto shipped = quickest(5, [] { (void)report::caseMapOf(firstBook()->scenario(), method()); });
    line("map of a shipped case", shipped, "ms", "");
    double longest = 0;
    const auto all = quickest(1, [&] {
        casework::Inspection inspection(firstBook());
        for (bool more = true; more;)
            longest = std::max(longest, quickest(1, [&] { more = inspection.advance(); }));
    });
    line("all findings of a shipped case", all, "ms", "");
    line("the longest step of them", longest, "ms", "");
}

} // namespace

int main() {
    loading();
    keeping();
    playing();
    exploring();
    foreseeing();
    reporting();
    authoring();
    return 0;
}
