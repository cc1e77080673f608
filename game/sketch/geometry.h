// Places on a page, in page units: points, boxes, and moving, turning and scaling them.
#pragma once

#include <vector>

namespace alur::sketch {

/// A page is this wide and high, in page units; (0, 0) is its upper left corner. Points outside are kept: a
/// line may leave it.
inline constexpr float pageWidth = 1600;
inline constexpr float pageHeight = 1100;

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};
inline Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
inline Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
inline Point operator*(Point a, float by) { return {a.x * by, a.y * by}; }
inline float dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
inline float cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
float length(Point way);
/// `way` in the length 1; (1, 0) where it has none.
Point direction(Point way);
Point middle(Point a, Point b);

struct Box {
    Point least, most; // empty where least lies beyond most
    float width() const { return most.x - least.x; }
    float height() const { return most.y - least.y; }
    Point centre() const { return middle(least, most); }
    bool empty() const { return least.x > most.x || least.y > most.y; }
    bool has(Point point) const {
        return point.x >= least.x && point.x <= most.x && point.y >= least.y && point.y <= most.y;
    }
    Box grown(float by) const;
    bool meets(const Box& other) const;
    bool operator==(const Box&) const = default;
};
Box emptyBox();
Box around(const Box& a, const Box& b);
Box around(const Box& box, Point point);
Box boxOf(const std::vector<Point>& points);

/// Where a thing lies: scaled, then turned (radians, clockwise on the page), then shifted.
struct Placement {
    Point shift;
    float scale = 1;
    float turn = 0;
    bool operator==(const Placement&) const = default;

    Point operator()(Point point) const;
    /// From the page back to the thing's own places.
    Point back(Point point) const;
};
/// First `inner`, then `outer`.
Placement composed(const Placement& outer, const Placement& inner);
Box boxOf(const Box& box, const Placement& placement);

float squaredDistance(Point point, Point from, Point to);
/// Between two ways, the shortest; 0 where they cross.
float squaredDistance(Point a, Point b, Point c, Point d);
/// Whether a closed way has `point` inside (even-odd).
bool inside(const std::vector<Point>& closed, Point point);

/// Which of `points` are enough to describe the line within `tolerance` page units; the ends stay.
std::vector<std::size_t> cornersOf(const std::vector<Point>& points, float tolerance);
std::vector<Point> simplified(const std::vector<Point>& points, float tolerance);

} // namespace alur::sketch
