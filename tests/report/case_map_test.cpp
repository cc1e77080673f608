#include <algorithm>
#include <cmath>
#include <set>

#include <gmock/gmock.h>

#include "report/case_map.h"
#include "report/layered_layout.h"
#include "support/random_case.h"

using namespace alur;
using namespace alur::report;
using namespace alur::test;
using testing::HasSubstr;

namespace {

struct Named {
    std::string name;
    scenario::Case scenario;
};

/// The worked example, the shipped cases, the template, and cases drawn by lot.
const std::vector<Named>& cases() {
    static const auto all = [] {
        std::vector<Named> cases{{"example", exampleCase()}};
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "scenarios")) {
            const auto file = entry.path();
            if (file.extension() != ".yaml" || file.filename() == "workshop.yaml") continue;
            auto loaded = readCase(textOf(file), file.filename().string());
            if (loaded.value) cases.push_back({file.stem().string(), std::move(*loaded.value)});
        }
        for (unsigned seed = 0; seed < 40; ++seed)
            if (const auto book = drawnBook(seed)) cases.push_back({"drawn", book->scenario()});
        return cases;
    }();
    return all;
}

bool overlap(const MapBox& a, const MapBox& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}
bool isOnBorder(const MapBox& box, Spot spot) {
    const bool beside = spot.x > box.x && spot.x < box.right();
    return beside && (std::abs(spot.y - box.y) < 0.01F || std::abs(spot.y - box.bottom()) < 0.01F);
}
bool isInside(const MapBox& box, Spot spot) {
    return spot.x > box.x + 0.5F && spot.x < box.right() - 0.5F && spot.y > box.y + 0.5F &&
           spot.y < box.bottom() - 0.5F;
}

} // namespace

TEST(CaseMap, HasEverySceneAndEveryEventOnce) {
    for (const auto& [name, scenario] : cases()) {
        const auto map = caseMapOf(scenario, method());
        std::set<int> scenes, events;
        for (const auto& node : map.nodes) {
            EXPECT_NE(node.scene.has_value(), node.event.has_value());
            if (node.scene) scenes.insert(node.scene->value);
            if (node.event) events.insert(node.event->value);
        }
        EXPECT_EQ(scenes.size(), scenario.scenes.size()) << name;
        EXPECT_EQ(events.size(), scenario.events.size()) << name;
        EXPECT_EQ(map.nodes.size(), scenes.size() + events.size()) << name;
    }
}

TEST(CaseMap, LetsNoBoxesOverlapNorLeaveIt) {
    for (const auto& [name, scenario] : cases()) {
        const auto map = caseMapOf(scenario, method());
        for (std::size_t i = 0; i < map.nodes.size(); ++i) {
            const auto& box = map.nodes[i].box;
            EXPECT_TRUE(box.x >= 0 && box.y >= 0 && box.right() <= map.width && box.bottom() <= map.height)
                << name;
            for (std::size_t k = i + 1; k < map.nodes.size(); ++k)
                EXPECT_FALSE(overlap(box, map.nodes[k].box)) << name << " " << i << " " << k;
        }
    }
}

TEST(CaseMap, PutsEachSceneIntoTheBandOfItsStageAndCrisesBesideThem) {
    for (const auto& [name, scenario] : cases()) {
        const auto map = caseMapOf(scenario, method());
        for (const auto& node : map.nodes) {
            if (!node.scene || scenario.scenes[*node.scene].crisis) {
                EXPECT_GE(node.box.x, map.bandsWidth) << name;
                continue;
            }
            const auto& band = map.bands[scenario.scenes[*node.scene].stage.value];
            EXPECT_TRUE(node.box.y > band.y && node.box.bottom() < band.y + band.height) << name;
            EXPECT_TRUE(node.box.x >= map.namesWidth && node.box.right() <= map.bandsWidth) << name;
        }
    }
}

TEST(CaseMap, JoinsTheBoxesByTheLinesAndCrossesNone) {
    for (const auto& [name, scenario] : cases()) {
        const auto map = caseMapOf(scenario, method());
        for (const auto& edge : map.edges) {
            ASSERT_GE(edge.points.size(), 2U);
            EXPECT_TRUE(isOnBorder(map.nodes[edge.from].box, edge.points.front())) << name;
            EXPECT_TRUE(isOnBorder(map.nodes[edge.to].box, edge.points.back())) << name;
            for (const auto& node : map.nodes)
                for (const auto& point : edge.points) EXPECT_FALSE(isInside(node.box, point)) << name;
        }
    }
}

TEST(CaseMap, HasALineForEachPairOfScenesWithAllTheDecisionsThatLeadAlongIt) {
    const auto book = bookOf(
        CaseParts{.scenes = aScene("a", aDecision("x", "next: b") + ", " + aDecision("y", "next: b") + ", " +
                                            aDecision("z", "next: a") + ", " +
                                            aDecision("w", "next: [{when: [told], to: b}, {to: end}]")) +
                            aScene("b", aDecision("q", "sets: [told]")),
                  .facts = "{told: {}}"});
    const auto map = caseMapOf(book->scenario(), method());
    ASSERT_EQ(map.edges.size(), 3U);
    EXPECT_EQ(map.edges[0].ways.size(), 3U);
    EXPECT_EQ(labelOf(book->scenario(), map.edges[0]), "1, 2, 4*");
    EXPECT_EQ(labelOf(book->scenario(), map.edges[1]), "4*");
    EXPECT_EQ(labelOf(book->scenario(), map.edges[2]), ""); // the only way out of b
    EXPECT_EQ(map.nodes[0].repeats.size(), 1U);
}

TEST(CaseMap, KnowsWhatLeadsBack) {
    const auto book = bookOf(CaseParts{
        .scenes = aScene("a", aDecision("x"), "b") +
                  aScene("b", aDecision("again", "next: a") + ", " + aDecision("on"), "end", "planning")});
    const auto map = caseMapOf(book->scenario(), method());
    ASSERT_EQ(map.edges.size(), 3U);
    EXPECT_EQ(map.edges[0].kind, MapEdge::Kind::Onward);
    EXPECT_EQ(map.edges[1].kind, MapEdge::Kind::Back);
}

TEST(CaseMap, LeadsAroundAllBoxesFromTheSideIntoTheStages) {
    const auto book = bookOf(CaseParts{
        .scenes = aScene("a", aDecision("x"), "b") + aScene("b", aDecision("y"), "end", "planning") +
                  aScene("storm", aDecision("flee", "next: b"), "", "intervention", ", crisis: true"),
        .events = "[" + anEvent("gale", "at: 1h, next: storm") + "]"});
    const auto map = caseMapOf(book->scenario(), method());
    const auto aside = std::find_if(map.edges.begin(), map.edges.end(),
                                    [](const auto& edge) { return edge.kind == MapEdge::Kind::Aside; });
    ASSERT_NE(aside, map.edges.end());
    EXPECT_TRUE(isOnBorder(map.nodes[aside->to].box, aside->points.back()));
}

TEST(CaseMap, IsTheSameEachTime) {
    const auto& scenario = exampleCase();
    EXPECT_EQ(svgOf(mapPicture(caseMapOf(scenario, method()), scenario, method(), Language::Id)),
              svgOf(mapPicture(caseMapOf(scenario, method()), scenario, method(), Language::Id)));
}

TEST(MapPicture, NamesStagesScenesAndWhatIsMarked) {
    const auto& scenario = exampleCase();
    const auto map = caseMapOf(scenario, method(), {{{1}}, {{2}}});
    const auto svg = svgOf(mapPicture(map, scenario, method(), Language::En));
    for (const auto& scene : scenario.scenes) EXPECT_THAT(svg, HasSubstr(scene.id));
    EXPECT_THAT(svg, HasSubstr("not reached"));
    EXPECT_THAT(svg, HasSubstr("dead end"));
    EXPECT_THAT(svg, HasSubstr("no scene yet"));
}

/// A ladder whose first order crosses twice, and need not at all.
TEST(LayeredLayout, UntanglesWhatCanBeUntangled) {
    LayeredGraph graph{{{0, 10}, {0, 10}, {0, 10}, {1, 10}, {1, 10}, {1, 10}}, {{0, 5}, {1, 4}, {2, 3}}};
    EXPECT_EQ(layOut(graph).crossings, 0U);
}

TEST(LayeredLayout, LetsALongEdgePassEachLayerBetweenAndKeepsItStraight) {
    const LayeredGraph graph{{{0, 10}, {1, 10}, {2, 10}, {3, 10}}, {{0, 1}, {1, 2}, {2, 3}, {0, 3}}};
    const auto layout = layOut(graph);
    ASSERT_EQ(layout.bends[3].size(), 2U);
    EXPECT_FLOAT_EQ(layout.bends[3][0], layout.bends[3][1]);
    EXPECT_GT(std::abs(layout.bends[3][0] - layout.x[1]), 5.0F);
}

TEST(SetInRow, KeepsOrderAndRoomAndMovesAsLittleAsMayBe) {
    const auto set = setInRow({10, 10, 50}, {1, 1, 1}, {4, 4});
    EXPECT_FLOAT_EQ(set[0], 8);
    EXPECT_FLOAT_EQ(set[1], 12);
    EXPECT_FLOAT_EQ(set[2], 50);
}
