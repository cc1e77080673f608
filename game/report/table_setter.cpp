#include "report/table_setter.h"

#include <algorithm>

#include "report/palette.h"

namespace alur::report {

namespace {

constexpr float pad = 5; // between a cell's text and its edges

} // namespace

TableSetter::TableSetter(Pdf& pdf, const Table& table, const Area& area)
    : pdf_(pdf), table_(table), area_(area), edges_{area.left} {
    float all = 0;
    for (const auto& column : table.columns) all += column.share;
    for (const auto& column : table.columns)
        edges_.push_back(edges_.back() + area.width * column.share / all);
}

float TableSetter::roomIn(std::size_t column) const { return edges_[column + 1] - edges_[column] - 2 * pad; }

// --- rows

std::vector<std::vector<TableSetter::Line>> TableSetter::linesOf(const std::vector<Cell>& cells) const {
    std::vector<std::vector<Line>> lines(1, std::vector<Line>(table_.columns.size()));
    for (std::size_t c = 0; c < cells.size(); ++c) {
        std::size_t at = 0;
        for (const auto& paragraph : cells[c].lines) {
            const auto& face = faces::of(paragraph.style);
            for (auto& text : wrapped(pdf_, face, paragraph.text, roomIn(c))) {
                if (at == lines.size()) lines.emplace_back(table_.columns.size());
                lines[at++][c] = {face, std::move(text)};
            }
        }
    }
    return lines;
}

Strips TableSetter::row(const std::vector<Cell>& cells) {
    const auto lines = linesOf(cells);
    Strips row{room(pad - 1)};
    for (const auto& line : lines)
        row.push_back({faces::body.leading, [this, line](float y) { drawLine(line, y); }});
    row.push_back(room(std::max(pad, table_.leastHeight - heightOf(row))));
    tie(row);
    row.push_back({0, [this](float y) {
                       pdf_.line({edges_.front(), y}, {edges_.back(), y}, 0.6F, palette::line);
                   }});
    return row;
}

void TableSetter::tie(Strips& row) const {
    const bool whole = heightOf(row) < (area_.bottom - area_.top) * keptWhole;
    for (std::size_t i = 0; i < row.size(); ++i) row[i].withNext = whole || i < 2 || i + 3 >= row.size();
}

Strip TableSetter::room(float height) {
    return {height, [this, height](float y) { drawRules(y, height); }};
}

void TableSetter::drawLine(const std::vector<Line>& line, float y) {
    for (std::size_t c = 0; c < line.size(); ++c) {
        const float base = y + baseOf(faces::body);
        if (table_.columns[c].align == Table::Align::End)
            writeRight(pdf_, {edges_[c + 1] - pad, base}, line[c].face, line[c].text);
        else write(pdf_, {edges_[c] + pad, base}, line[c].face, line[c].text);
    }
    drawRules(y, faces::body.leading);
}

void TableSetter::drawRules(float y, float height) {
    if (!table_.ruled) return;
    for (const float x : edges_) pdf_.line({x, y}, {x, y + height}, 0.6F, palette::line);
}

// --- the head

Strip TableSetter::head() {
    std::vector<std::vector<std::string>> heads;
    std::size_t most = 1;
    for (std::size_t c = 0; c < table_.columns.size(); ++c) {
        const auto& column = table_.columns[c];
        const float sign = column.sign ? column.sign->width + 4 : 0;
        heads.push_back(wrapped(pdf_, faces::label, column.head, roomIn(c) - sign));
        most = std::max(most, heads.back().size());
    }
    const float high = faces::label.leading * static_cast<float>(most) + 2 * pad;
    const auto draw = [this, heads, high](float y) {
        pdf_.box(edges_.front(), y, edges_.back() - edges_.front(), high, palette::paper);
        for (std::size_t c = 0; c < heads.size(); ++c) drawHead(c, heads[c], y);
        pdf_.line({edges_.front(), y + high}, {edges_.back(), y + high}, 0.8F, palette::edge);
    };
    return {high, draw, true};
}

void TableSetter::drawHead(std::size_t c, const std::vector<std::string>& lines, float y) {
    const auto& column = table_.columns[c];
    const bool end = column.align == Table::Align::End;
    float widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, pdf_.textWidth(faces::label.size, faces::label.weight, line));
    float left = edges_[c] + pad;
    if (column.sign) {
        const float wide = column.sign->width + 4;
        const float x = end ? edges_[c + 1] - pad - widest - wide : left;
        pdf_.picture(*column.sign, {x, y + pad + (faces::label.leading - column.sign->height) / 2},
                     column.sign->width);
        left += wide;
    }
    float base = y + pad + baseOf(faces::label);
    for (const auto& line : lines) {
        if (end) writeRight(pdf_, {edges_[c + 1] - pad, base}, faces::label, line);
        else write(pdf_, {left, base}, faces::label, line);
        base += faces::label.leading;
    }
}

} // namespace alur::report
