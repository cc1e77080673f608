#include <cmath>
#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "sketch/points.h"

namespace alur::sketch {
namespace {

/// A hand's line: small steps in slowly changing directions, as a pointer gives them.
std::vector<Point> drawnLine(std::mt19937& random, std::size_t count) {
    std::uniform_real_distribution<float> place(0, pageWidth), turn(-0.4F, 0.4F), step(0.5F, 30);
    std::vector<Point> points{{place(random), place(random) * pageHeight / pageWidth}};
    for (float direction = place(random); points.size() < count; direction += turn(random)) {
        const float length = step(random);
        points.push_back(
            {points.back().x + length * std::cos(direction), points.back().y + length * std::sin(direction)});
    }
    return points;
}

std::vector<Point> onGrid(std::vector<Point> points) {
    for (auto& point : points) point = sketch::onGrid(point);
    return points;
}

TEST(Points, ComeBackExactlyAsTheyStandOnTheGrid) {
    std::mt19937 random(1);
    for (int i = 0; i < 500; ++i) {
        const auto points = onGrid(drawnLine(random, 1 + random() % 300));
        EXPECT_EQ(decode(encode(points)), points);
    }
}

TEST(Points, AreKeptToAQuarterOfAPageUnit) {
    EXPECT_EQ(decode(encode({{10.13F, -3.9F}})), (std::vector<Point>{{10.25F, -4.0F}}));
    std::mt19937 random(2);
    const auto line = drawnLine(random, 1000);
    const auto kept = decode(encode(line));
    ASSERT_EQ(kept.size(), line.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        EXPECT_LE(std::abs(kept[i].x - line[i].x), 0.1251F);
        EXPECT_LE(std::abs(kept[i].y - line[i].y), 0.1251F);
    }
}

TEST(Points, OnTheGridStayWhereTheyAre) {
    std::mt19937 random(3);
    for (const auto& point : drawnLine(random, 1000)) {
        const auto set = sketch::onGrid(point);
        EXPECT_EQ(sketch::onGrid(set), set);
    }
}

TEST(Points, OfADrawnLineNeedAtMostSixBytesEach) {
    std::mt19937 random(4);
    for (int i = 0; i < 100; ++i) {
        const auto points = drawnLine(random, 2 + random() % 200);
        EXPECT_LE(encode(points).size(), 6 * points.size());
    }
}

TEST(Points, OutsideThePageAreKept) {
    const std::vector<Point> far{{-5000, 9000.25F}, {262144, -262144}};
    EXPECT_EQ(decode(encode(far)), far);
}

TEST(Points, ThatAreNoPlaceBecomeOne) {
    constexpr float nan = std::numeric_limits<float>::quiet_NaN(),
                    endless = std::numeric_limits<float>::infinity();
    EXPECT_EQ(decode(encode({{nan, endless}, {-endless, 3e38F}})),
              (std::vector<Point>{{0, 262144}, {-262144, 262144}}));
}

TEST(Points, AreRefusedWhereTheBytesAreNotWhatEncodeWrites) {
    const auto good = encode({{1, 2}, {300, 4}});
    EXPECT_TRUE(decode("").empty());
    EXPECT_TRUE(decode(good.substr(0, good.size() - 1)).empty()) << "half a point";
    EXPECT_TRUE(decode(good + '\x02').empty()) << "a point and a half";
    EXPECT_TRUE(decode(std::string("\x80\x00\x02", 3)).empty()) << "a number longer than it need be";
    EXPECT_TRUE(decode(std::string("\xFF\xFF\xFF\xFF\xFF\x01\x02", 7)).empty()) << "a number without end";
    EXPECT_TRUE(decode(std::string("\xFF\xFF\xFF\xFF\x0F\x02", 6)).empty()) << "beyond every page";
}

TEST(Points, MadeOfAnyBytesAreEmptyOrWriteTheSameBytes) {
    std::mt19937 random(5);
    std::size_t read = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string bytes(random() % 12, '\0');
        for (auto& byte : bytes) byte = static_cast<char>(random());
        const auto points = decode(bytes);
        if (points.empty()) continue;
        EXPECT_EQ(encode(points), bytes);
        ++read;
    }
    EXPECT_GT(read, 100U);
}

} // namespace
} // namespace alur::sketch
