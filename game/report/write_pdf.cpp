#include <algorithm>
#include <functional>

#include "report/charts.h"
#include "report/palette.h"
#include "report/print_words.h"
#include "report/typeset.h"
#include "report/writers.h"

namespace alur::report {

namespace {

constexpr float margin = 56, top = 74, bottom = Pdf::pageHeight - 64;
constexpr float width = Pdf::pageWidth - 2 * margin;

constexpr Face bodyFace{10, 14.5F, Weight::Regular, palette::ink};
constexpr Face softFace{9.5F, 13.5F, Weight::Regular, palette::soft};
constexpr Face strongFace{10, 14.5F, Weight::Semibold, palette::ink};
constexpr Face labelFace{9, 13, Weight::Semibold, palette::soft};
constexpr Face smallFace{8.5F, 12, Weight::Regular, palette::soft};
constexpr Face figureFace{24, 30, Weight::Semibold, palette::teluk};
constexpr Face displayFace{30, 38, Weight::Semibold, palette::ink};

const Face& faceOf(Style style) {
    switch (style) {
    case Style::Body: return bodyFace;
    case Style::Soft: return softFace;
    case Style::Strong: return strongFace;
    case Style::Label: return labelFace;
    }
    return bodyFace;
}

const Face& headFace(int level) {
    static constexpr Face faces[]{{20, 26, Weight::Semibold, palette::teluk},
                                  {14, 19, Weight::Semibold, palette::ink},
                                  {11, 16, Weight::Semibold, palette::ink}};
    return faces[std::clamp(level, 1, 3) - 1];
}

/// A piece of the page that is never broken.
struct Strip {
    float height = 0;
    std::function<void(float y)> draw; // y: its upper edge
    bool withNext = false;             // no page ends between this and the next
};
using Strips = std::vector<Strip>;

struct Entry {
    int level = 1;
    std::string text;
    std::size_t page = 0;
    float y = 0;
};

class PdfWriter {
public:
    PdfWriter(const Document& document, const PrintFonts& fonts, const GoOn& goOn)
        : document_(document), goOn_(goOn), pdf_(fonts, document.title) {}

    Written write() {
        if (pdf_.trouble()) return {{}, pdf_.trouble()};
        cover();
        const auto contentsAt = pdf_.pageCount();
        const auto contentsPages = (contentsEntries() + entriesOnAPage - 1) / entriesOnAPage;
        for (std::size_t i = 0; i < contentsPages; ++i) pdf_.addPage();
        for (const auto& block : document_.blocks) {
            if (goOn_ && !goOn_()) return {};
            std::visit([this](const auto& one) { set(one); }, block);
        }
        flushPending();
        if (contentsPages > 0) contents(contentsAt);
        headsAndFeet();
        auto bytes = pdf_.finish();
        return {std::move(bytes), pdf_.trouble()};
    }

private:
    static constexpr std::size_t entriesOnAPage = 34;

    const std::string& tr(const Text& text) const { return text.read(document_.language); }
    std::string tr(const Text& pattern, std::initializer_list<Text> arguments) const {
        return fill(pattern, arguments).read(document_.language);
    }

    void write(float x, float base, const Face& face, std::string_view text) {
        pdf_.text({x, base}, face.size, face.weight, face.colour, text);
    }
    void writeRight(float right, float base, const Face& face, std::string_view text) {
        write(right - pdf_.textWidth(face.size, face.weight, text), base, face, text);
    }
    /// Where the base line of a line of `face` lies below its upper edge.
    static float baseOf(const Face& face) { return (face.leading - face.size) / 2 + face.size * 0.8F; }

    // --- pages

    void newPage() {
        pdf_.addPage();
        y_ = top;
    }
    float roomLeft() const { return begun_ ? bottom - y_ : 0; }

    void place(const Strips& strips, const Strips& atNewPage = {}) {
        for (std::size_t i = 0; i < strips.size();) {
            std::size_t end = i;
            float height = strips[i].height;
            while (strips[end].withNext && end + 1 < strips.size()) height += strips[++end].height;
            if (height > roomLeft() && !(begun_ && y_ <= top)) {
                newPage();
                begun_ = true;
                for (const auto& strip : atNewPage) draw(strip);
            }
            for (; i <= end; ++i) draw(strips[i]);
        }
    }
    void draw(const Strip& strip) {
        if (strip.draw) strip.draw(y_);
        y_ += strip.height;
    }
    /// A heading waits for what it stands above.
    void placeWithPending(Strips strips, const Strips& atNewPage = {}) {
        Strips all = std::move(pending_);
        pending_.clear();
        for (auto& strip : all) strip.withNext = true;
        all.insert(all.end(), std::make_move_iterator(strips.begin()), std::make_move_iterator(strips.end()));
        place(all, atNewPage);
    }

    static Strip gap(float height) { return {height, {}, false}; }

    /// The lines of a paragraph; the first two and the last two stay together.
    Strips linesOf(const Face& face, std::string_view text, float x, float wide) {
        Strips strips;
        const auto lines = wrapped(pdf_, face, text, wide);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool tied = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
            strips.push_back(
                {face.leading,
                 [this, &face, x, line = lines[i]](float y) { write(x, y + baseOf(face), face, line); },
                 tied});
        }
        return strips;
    }

    static void append(Strips& strips, Strips more) {
        strips.insert(strips.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    }

    // --- blocks

    void set(const Heading& heading) {
        const auto& face = headFace(heading.level);
        if (heading.newPage && begun_ && y_ > top) {
            flushPending();
            newPage();
        } else if (heading.newPage && !begun_) {
            newPage();
            begun_ = true;
        }
        Strips strips;
        const float before = heading.level == 1 ? 0 : heading.level == 2 ? 16.0F : 8.0F;
        if (y_ > top || !pending_.empty()) strips.push_back(gap(before));
        const float indent = heading.sign ? heading.sign->width + 10 : 0;
        auto lines = linesOf(face, heading.text, margin + indent, width - indent);
        const auto first = lines.front().draw;
        lines.front().draw = [this, first, heading, &face](float y) {
            if (heading.sign)
                pdf_.picture(*heading.sign, {margin, y + (face.leading - heading.sign->height) / 2},
                             heading.sign->width);
            if (heading.level <= 2)
                entries_.push_back({heading.level, heading.text, pdf_.pageCount() - 1, y});
            first(y);
        };
        append(strips, std::move(lines));
        strips.push_back(gap(heading.level == 1 ? 10.0F : 4.0F));
        append(pending_, std::move(strips));
    }

    void flushPending() {
        if (!pending_.empty()) placeWithPending({});
    }

    void set(const Paragraph& paragraph) {
        auto strips = linesOf(faceOf(paragraph.style), paragraph.text, margin, width);
        strips.push_back(gap(6));
        if (paragraph.leads) append(pending_, std::move(strips));
        else placeWithPending(std::move(strips));
    }

    void set(const Gap& room) { placeWithPending({gap(room.height)}); }

    void set(const Facts& facts) {
        Strips strips;
        for (const auto& [name, value] : facts.rows) append(strips, factRow(name, value, margin, width));
        strips.push_back(gap(8));
        placeWithPending(std::move(strips));
    }

    Strips factRow(const std::string& name, const std::string& value, float x, float wide) {
        constexpr float names = 110;
        auto strips = linesOf(bodyFace, value, x + names, wide - names);
        const auto first = strips.front().draw;
        strips.front().draw = [this, first, name, x](float y) {
            write(x, y + baseOf(bodyFace), labelFace, shortened(pdf_, labelFace, name, names - 8));
            first(y);
        };
        strips.push_back(gap(3));
        return strips;
    }

    void set(const Figures& figures) {
        const float each = width / static_cast<float>(std::max<std::size_t>(1, figures.each.size()));
        const auto draw = [this, figures, each](float y) {
            pdf_.box(margin, y, width, 58, palette::paper);
            for (std::size_t i = 0; i < figures.each.size(); ++i) {
                const float x = margin + 16 + each * static_cast<float>(i);
                write(x, y + 18, labelFace, shortened(pdf_, labelFace, figures.each[i].first, each - 20));
                write(x, y + 46, figureFace, figures.each[i].second);
            }
        };
        placeWithPending({{58, draw, false}, gap(10)});
    }

    void set(const Item& item) {
        constexpr float indent = 18;
        Strips strips = linesOf(bodyFace, item.text, margin + indent, width - indent);
        const auto first = strips.front().draw;
        strips.front().draw = [this, first, item](float y) {
            sign(item, y + bodyFace.leading / 2);
            first(y);
        };
        if (!item.below.empty()) strips.back().withNext = true;
        for (const auto& paragraph : item.below)
            append(strips, linesOf(faceOf(paragraph.style), paragraph.text, margin + indent, width - indent));
        strips.push_back(gap(4));
        placeWithPending(std::move(strips));
    }

    void sign(const Item& item, float middle) {
        Picture picture{12, 12, {}, {}};
        switch (item.sign) {
        case Item::Sign::Dot: picture.marks.emplace_back(Disc{{5, 6}, 2, palette::bata, {}, 1, 0}); break;
        case Item::Sign::Counted:
            picture.marks.emplace_back(Disc{{5.5F, 6}, 5, palette::teluk, {}, 1, 0});
            picture.marks.emplace_back(PolyLine{{{3.2F, 6}, {5, 7.9F}, {8, 4.2F}}, 1.2F, palette::white, 0});
            break;
        case Item::Sign::Missing:
            picture.marks.emplace_back(Disc{{5.5F, 6}, 4.6F, {}, palette::bata, 1.1F, 0});
            picture.marks.emplace_back(PolyLine{{{3.6F, 6}, {7.4F, 6}}, 1.2F, palette::bata, 0});
            break;
        case Item::Sign::Number:
            return write(margin, middle + 3.5F, strongFace, std::to_string(item.number) + ".");
        }
        pdf_.picture(picture, {margin, middle - 6}, 12);
    }

    void set(const Drawings& drawings) {
        constexpr float between = 14, mostHigh = 262;
        float shares = 0, high = 0;
        for (const auto& one : drawings.each) shares += one.share;
        const float room = width - between * static_cast<float>(drawings.each.size() - 1);
        std::vector<float> widths;
        for (const auto& one : drawings.each) {
            float wide = room * one.share / shares;
            float tall = one.picture.height * wide / one.picture.width;
            if (tall > mostHigh) {
                wide *= mostHigh / tall;
                tall = mostHigh;
            }
            widths.push_back(wide);
            high = std::max(high, tall);
        }
        const auto draw = [this, &drawings, widths, high, room, shares](float y) {
            float x = margin;
            for (std::size_t i = 0; i < widths.size(); ++i) {
                const auto& one = drawings.each[i];
                const float tall = one.picture.height * widths[i] / one.picture.width;
                const float at = y + (high - tall) / 2;
                pdf_.picture(one.picture, {x, at}, widths[i]);
                if (one.framed) pdf_.frame(x, at, widths[i], tall, 0.8F, palette::line);
                x += room * one.share / shares + between;
            }
        };
        Strips strips{{4, {}, true}, {high, draw, false}, gap(8)};
        if (drawings.leads) append(pending_, std::move(strips));
        else placeWithPending(std::move(strips));
    }

    // --- tables

    static constexpr float cellPad = 5;
    static constexpr float keptWhole = (bottom - top) * 0.45F; // a table that is no higher stays on one page

    std::vector<float> edgesOf(const Table& table) const {
        float all = 0;
        for (const auto& column : table.columns) all += column.share;
        std::vector<float> edges{margin};
        for (const auto& column : table.columns) edges.push_back(edges.back() + width * column.share / all);
        return edges;
    }

    struct SetLine {
        const Face* face;
        std::string text;
        float base; // below the row's upper edge
    };
    using SetCell = std::vector<SetLine>;

    /// A row as strips, each as high as a line of its tallest cell: a row that is higher than a page goes on.
    Strips rowOf(const Table& table, const std::vector<float>& edges, const std::vector<Cell>& cells) {
        std::vector<std::vector<std::pair<const Face*, std::string>>> columns(table.columns.size());
        std::size_t count = 1;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const float wide = edges[c + 1] - edges[c] - 2 * cellPad;
            for (const auto& paragraph : cells[c].lines)
                for (auto& line : wrapped(pdf_, faceOf(paragraph.style), paragraph.text, wide))
                    columns[c].emplace_back(&faceOf(paragraph.style), std::move(line));
            count = std::max(count, columns[c].size());
        }
        Strips strips;
        strips.push_back(ruledGap(table, edges, cellPad - 1, true));
        float high = 0;
        for (std::size_t i = 0; i < count; ++i) {
            strips.push_back({bodyFace.leading, rowLine(table, edges, columns, i), true});
            high += bodyFace.leading;
        }
        const float rest = table.leastHeight - high - 2 * cellPad + 1;
        strips.push_back(ruledGap(table, edges, cellPad + std::max(0.0F, rest), false));
        tie(strips);
        strips.push_back({0,
                          [this, &edges](float y) {
                              pdf_.line({edges.front(), y}, {edges.back(), y}, 0.6F, palette::line);
                          },
                          false});
        return strips;
    }

    /// A row that fits on a page stays whole; of one that does not, the first and last lines stay together.
    static void tie(Strips& strips) {
        float high = 0;
        for (const auto& strip : strips) high += strip.height;
        const bool whole = high < keptWhole;
        for (std::size_t i = 0; i < strips.size(); ++i)
            strips[i].withNext = whole || i < 2 || i + 3 >= strips.size();
    }

    std::function<void(float)>
    rowLine(const Table& table, const std::vector<float>& edges,
            const std::vector<std::vector<std::pair<const Face*, std::string>>>& columns,
            std::size_t number) {
        std::vector<std::pair<const Face*, std::string>> line(columns.size());
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (number < columns[c].size()) line[c] = columns[c][number];
        return [this, &table, &edges, line](float y) {
            for (std::size_t c = 0; c < line.size(); ++c)
                if (line[c].first != nullptr) cellText(table, edges, c, y + baseOf(bodyFace), line[c]);
            rules(table, edges, y, bodyFace.leading);
        };
    }

    void cellText(const Table& table, const std::vector<float>& edges, std::size_t c, float base,
                  const std::pair<const Face*, std::string>& line) {
        const auto& face = *line.first;
        if (table.columns[c].align == Table::Align::End)
            return writeRight(edges[c + 1] - cellPad, base, face, line.second);
        write(edges[c] + cellPad, base, face, line.second);
    }

    Strip ruledGap(const Table& table, const std::vector<float>& edges, float height, bool withNext) {
        return {height, [this, &table, &edges, height](float y) { rules(table, edges, y, height); },
                withNext};
    }

    void rules(const Table& table, const std::vector<float>& edges, float y, float height) {
        if (!table.ruled) return;
        for (const float x : edges) pdf_.line({x, y}, {x, y + height}, 0.6F, palette::line);
    }

    Strip tableHead(const Table& table, const std::vector<float>& edges) {
        std::vector<std::vector<std::string>> heads;
        std::size_t lines = 1;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const auto& column = table.columns[c];
            const float sign = column.sign ? column.sign->width + 4 : 0;
            heads.push_back(
                wrapped(pdf_, labelFace, column.head, edges[c + 1] - edges[c] - 2 * cellPad - sign));
            lines = std::max(lines, heads.back().size());
        }
        const float high = labelFace.leading * static_cast<float>(lines) + 2 * cellPad;
        return {high,
                [this, &table, &edges, heads, high](float y) {
                    pdf_.box(edges.front(), y, edges.back() - edges.front(), high, palette::paper);
                    for (std::size_t c = 0; c < heads.size(); ++c) headCell(table, edges, c, heads[c], y);
                    pdf_.line({edges.front(), y + high}, {edges.back(), y + high}, 0.8F, palette::edge);
                },
                true};
    }

    void headCell(const Table& table, const std::vector<float>& edges, std::size_t c,
                  const std::vector<std::string>& lines, float y) {
        const auto& column = table.columns[c];
        float widest = 0;
        for (const auto& line : lines)
            widest = std::max(widest, pdf_.textWidth(labelFace.size, labelFace.weight, line));
        const bool end = column.align == Table::Align::End;
        float base = y + cellPad + baseOf(labelFace);
        if (column.sign)
            pdf_.picture(*column.sign,
                         {end ? edges[c + 1] - cellPad - widest - column.sign->width - 4 : edges[c] + cellPad,
                          y + cellPad + (labelFace.leading - column.sign->height) / 2},
                         column.sign->width);
        const float left = edges[c] + cellPad + (column.sign && !end ? column.sign->width + 4 : 0);
        for (const auto& line : lines) {
            if (end) writeRight(edges[c + 1] - cellPad, base, labelFace, line);
            else write(left, base, labelFace, line);
            base += labelFace.leading;
        }
    }

    void set(const Table& table) {
        const auto edges = edgesOf(table);
        const auto head = tableHead(table, edges);
        std::vector<Strips> rows;
        float high = head.height;
        for (const auto& row : table.rows) {
            rows.push_back(rowOf(table, edges, row));
            for (const auto& strip : rows.back()) high += strip.height;
        }
        const bool whole = high < keptWhole;
        Strips next{head};
        for (auto& row : rows) {
            append(next, std::move(row));
            if (whole) continue;
            placeWithPending(std::move(next), {head});
            next.clear();
        }
        if (whole) {
            for (auto& strip : next) strip.withNext = true;
            placeWithPending(std::move(next));
        }
        placeWithPending({gap(10)});
    }

    // --- cover, contents, heads and feet

    void cover() {
        pdf_.addPage();
        pdf_.box(0, 0, Pdf::pageWidth, 300, palette::teluk);
        pdf_.picture(wovenBand(Pdf::pageWidth, 28), {0, 300}, Pdf::pageWidth);
        pdf_.picture(programMark(46, palette::paper, palette::brightBata), {margin, 56}, 46);
        Face face = strongFace;
        face.colour = palette::paper;
        write(margin, 150, face, document_.overline);
        Face title = displayFace;
        title.colour = palette::paper;
        auto lines = wrapped(pdf_, title, document_.title, width);
        if (lines.size() > 3) { // a very long name: smaller, and in the end shortened
            title = {18, 24, Weight::Semibold, palette::paper};
            lines = wrapped(pdf_, title, document_.title, width);
            if (lines.size() > 5) {
                lines.resize(5);
                lines.back() = shortened(pdf_, title, lines.back() + " …", width);
            }
        }
        float base = 188;
        for (const auto& line : lines) {
            write(margin, base, title, line);
            base += title.leading;
        }
        y_ = 366;
        for (const auto& [name, value] : document_.cover.rows)
            for (const auto& strip : factRow(name, value, margin, width)) draw(strip);
        y_ += 18;
        for (const auto& [sign, text] : document_.groups) coverGroup(sign, text);
        write(margin, Pdf::pageHeight - 52, smallFace, document_.maker);
    }

    void coverGroup(const Picture& sign, const std::string& text) {
        if (y_ > Pdf::pageHeight - 100) return;
        pdf_.picture(sign, {margin, y_}, sign.width);
        const auto lines = wrapped(pdf_, bodyFace, text, width - sign.width - 12);
        float base = y_ + sign.height / 2 + 3.5F;
        for (const auto& line : lines) {
            write(margin + sign.width + 12, base, bodyFace, line);
            base += bodyFace.leading;
        }
        y_ += std::max(26.0F, bodyFace.leading * static_cast<float>(lines.size()) + 10);
    }

    std::size_t contentsEntries() const {
        return static_cast<std::size_t>(
            std::count_if(document_.blocks.begin(), document_.blocks.end(), [](const Block& block) {
                const auto* heading = std::get_if<Heading>(&block);
                return heading != nullptr && heading->level <= 2;
            }));
    }

    void contents(std::size_t at) {
        float y = 0;
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            if (i % entriesOnAPage == 0) {
                pdf_.goTo(at + i / entriesOnAPage);
                write(margin, top + baseOf(headFace(1)), headFace(1), tr(words::contents));
                y = top + 40;
            }
            contentsLine(entries_[i], y);
            y += 19;
            pdf_.bookmark(entries_[i].level, entries_[i].text, entries_[i].page, entries_[i].y);
        }
    }

    void contentsLine(const Entry& entry, float y) {
        const auto& face = entry.level == 1 ? strongFace : bodyFace;
        const float x = margin + (entry.level == 1 ? 0 : 16), right = margin + width;
        const auto number = std::to_string(entry.page + 1);
        const auto text = shortened(pdf_, face, entry.text, right - x - 40);
        const float base = y + baseOf(face);
        write(x, base, face, text);
        writeRight(right, base, face, number);
        const float from = x + pdf_.textWidth(face.size, face.weight, text) + 6,
                    to = right - pdf_.textWidth(face.size, face.weight, number) - 6;
        if (to > from) pdf_.line({from, base - 1}, {to, base - 1}, 0.5F, palette::line, 2);
        pdf_.link(x, y, right - x, 16, entry.page);
    }

    void headsAndFeet() {
        std::string chapter;
        std::size_t next = 0;
        const auto count = std::to_string(pdf_.pageCount());
        for (std::size_t page = 1; page < pdf_.pageCount(); ++page) {
            pdf_.goTo(page);
            for (; next < entries_.size() && entries_[next].page <= page; ++next)
                if (entries_[next].level == 1) chapter = entries_[next].text;
            write(margin, 46, smallFace, shortened(pdf_, smallFace, document_.title, width * 0.48F));
            writeRight(margin + width, 46, smallFace, shortened(pdf_, smallFace, chapter, width * 0.48F));
            pdf_.line({margin, 54}, {margin + width, 54}, 0.6F, palette::line);
            writeRight(margin + width, Pdf::pageHeight - 36, smallFace,
                       tr(words::pageOf, {same(std::to_string(page + 1)), same(count)}));
            write(margin, Pdf::pageHeight - 36, smallFace, document_.overline);
        }
    }

    const Document& document_;
    const GoOn& goOn_;
    Pdf pdf_;
    float y_ = 0;
    bool begun_ = false; // a page of the body is open
    Strips pending_;
    std::vector<Entry> entries_;
};

} // namespace

Written pdfOf(const Document& document, const PrintFonts& fonts, const GoOn& goOn) {
    return PdfWriter(document, fonts, goOn).write();
}

} // namespace alur::report
