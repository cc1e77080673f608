#include <cmath>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sketch/page.h"

namespace alur::sketch {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Page pageOf(std::vector<std::vector<Point>> lines, Width width = Width::Fine) {
    Page page;
    for (auto& line : lines) {
        auto item = aStroke(Colour::Ink, width, std::move(line));
        item.id = page.nextId++;
        page.items.push_back(std::make_shared<const Item>(std::move(item)));
    }
    return page;
}

const std::vector<Point>& pointsOf(const Item& item) { return std::get<Stroke>(item.shape).track->points; }

TEST(Page, FindsAStrokeByItsId) {
    const auto page = pageOf({{{0, 0}}, {{5, 5}}});
    ASSERT_NE(page.find(2), nullptr);
    EXPECT_EQ(pointsOf(*page.find(2)).front(), (Point{5, 5}));
    EXPECT_EQ(page.find(3), nullptr);
}

TEST(Page, HasAStrokeNearThatTheWayCrosses) {
    const auto page = pageOf({{{0, 100}, {200, 100}}, {{0, 300}, {200, 300}}});
    EXPECT_THAT(itemsNear(page, {100, 0}, {100, 200}, 5), ElementsAre(1U));
    EXPECT_THAT(itemsNear(page, {100, 0}, {100, 400}, 5), ElementsAre(1U, 2U));
}

TEST(Page, HasAStrokeNearThatPassesBetweenTwoPointsOfIt) {
    const auto page = pageOf({{{0, 0}, {1000, 0}}});
    EXPECT_THAT(itemsNear(page, {500, 8}, {500, 8}, 7), ElementsAre(1U));
    EXPECT_THAT(itemsNear(page, {500, 9}, {500, 9}, 7), IsEmpty());
}

TEST(Page, CountsHalfTheBreadthOfTheInk) {
    const std::vector<std::vector<Point>> line{{{0, 0}, {1000, 0}}};
    const float justTooFar = breadth(Width::Fine) / 2 + 2;
    EXPECT_THAT(itemsNear(pageOf(line, Width::Fine), {500, justTooFar}, {500, justTooFar}, 1.5F), IsEmpty());
    EXPECT_THAT(itemsNear(pageOf(line, Width::Broad), {500, justTooFar}, {500, justTooFar}, 1.5F),
                ElementsAre(1U));
}

TEST(Page, HasADotNearToo) {
    const auto page = pageOf({{{50, 50}}});
    EXPECT_THAT(itemsNear(page, {0, 54}, {100, 54}, 3), ElementsAre(1U));
    EXPECT_THAT(itemsNear(page, {0, 60}, {100, 60}, 3), IsEmpty());
}

TEST(Page, HasTheSameStrokesNearAsMeasuringEveryPlaceOfTheWay) {
    std::mt19937 random(11);
    std::uniform_real_distribution<float> at(0, 400);
    const auto somewhere = [&] { return Point{at(random), at(random)}; };
    int near = 0;
    for (int i = 0; i < 400; ++i) {
        const auto page = pageOf({{somewhere(), somewhere()}});
        const Point from = somewhere(), to = somewhere(), a = pointsOf(*page.items[0])[0],
                    b = pointsOf(*page.items[0])[1];
        float least = 1e9F;
        for (int s = 0; s <= 100; ++s)
            for (int t = 0; t <= 100; ++t) {
                const float u = static_cast<float>(s) / 100, v = static_cast<float>(t) / 100;
                least = std::min(least, std::hypot(from.x + (to.x - from.x) * u - a.x - (b.x - a.x) * v,
                                                   from.y + (to.y - from.y) * u - a.y - (b.y - a.y) * v));
            }
        const float reach = 10 + breadth(Width::Fine) / 2;
        if (std::abs(least - reach) < 5) continue; // the measuring itself is that coarse
        EXPECT_EQ(!itemsNear(page, from, to, 10).empty(), least < reach);
        near += least < reach;
    }
    EXPECT_GT(near, 40);
}

TEST(Page, SimplifiesALineToItsCorners) {
    std::vector<Point> line;
    for (float x = 0; x <= 100; ++x) line.push_back({x, 0.1F * std::sin(x)});
    for (float y = 1; y <= 100; ++y) line.push_back({100, y});
    EXPECT_THAT(simplified(line, 0.5F), ElementsAre(Point{0, 0}, line[100], Point{100, 100}));
}

TEST(Page, KeepsLinesOfOneOrTwoPointsAsTheyAre) {
    EXPECT_THAT(simplified({{3, 4}}, 9), ElementsAre(Point{3, 4}));
    EXPECT_THAT(simplified({{3, 4}, {3, 4}}, 9), ElementsAre(Point{3, 4}, Point{3, 4}));
    EXPECT_THAT(simplified({}, 9), IsEmpty());
}

TEST(Page, SimplifiesAClosedLineWithoutLosingItsShape) {
    std::vector<Point> circle;
    for (int i = 0; i <= 360; ++i) {
        const float angle = static_cast<float>(i) * 3.14159265F / 180;
        circle.push_back({100 * std::cos(angle), 100 * std::sin(angle)});
    }
    const auto kept = simplified(circle, 1);
    EXPECT_LT(kept.size(), 60U);
    for (const auto& point : circle) {
        const auto page = pageOf({kept});
        EXPECT_FALSE(itemsNear(page, point, point, 1.2F).empty());
    }
}

TEST(Page, KeepsEveryToothOfALongZigzag) {
    std::vector<Point> saw;
    for (int i = 0; i < 5000; ++i) saw.push_back({static_cast<float>(i), i % 2 == 0 ? 0.0F : 50.0F});
    EXPECT_EQ(simplified(saw, 1), saw);
}

TEST(Page, HasBroaderWidthsOneAfterTheOther) {
    EXPECT_LT(breadth(Width::Fine), breadth(Width::Medium));
    EXPECT_LT(breadth(Width::Medium), breadth(Width::Broad));
}

} // namespace
} // namespace alur::sketch
