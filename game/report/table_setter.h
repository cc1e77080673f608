// A table's rows as pieces of a page: the head comes again on each, a row that is higher than a page goes on.
#pragma once

#include "report/block_setter.h"

namespace alur::report {

/// Its strips draw with it: it must outlive them.
class TableSetter {
public:
    TableSetter(Pdf& pdf, const Table& table, const Area& area);

    Strip head();
    Strips row(const std::vector<Cell>& cells);

private:
    struct Line {
        Face face;
        std::string text; // empty: nothing stands there
    };

    float roomIn(std::size_t column) const;
    std::vector<std::vector<Line>> linesOf(const std::vector<Cell>& cells) const;
    void drawLine(const std::vector<Line>& line, float y);
    void drawHead(std::size_t column, const std::vector<std::string>& lines, float y);
    void drawRules(float y, float height);
    Strip room(float height);
    /// A row that is not too high stays whole; of a higher one the first and last lines stay together.
    void tie(Strips& row) const;

    Pdf& pdf_;
    const Table& table_;
    Area area_;
    std::vector<float> edges_; // of the columns, from the left
};

/// A table or a row that takes no more of a page than this stays whole.
inline constexpr float keptWhole = 0.45F;
inline float heightOf(const Strips& strips) {
    float height = 0;
    for (const auto& strip : strips) height += strip.height;
    return height;
}

} // namespace alur::report
