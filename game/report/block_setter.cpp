#include "report/block_setter.h"

#include <algorithm>
#include <iterator>

#include "report/palette.h"
#include "report/table_setter.h"

namespace alur::report {

void append(Strips& strips, Strips more) {
    strips.insert(strips.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

namespace {

Strip gapOf(float height) { return {height, {}, false}; }

} // namespace

// --- pages

void BlockSetter::set(const Block& block) {
    std::visit([this](const auto& one) { place(one); }, block);
}

void BlockSetter::finish() {
    if (!pending_.empty()) place(Strips{});
}

void BlockSetter::newPage() {
    pdf_.addPage();
    y_ = area_.top;
    begun_ = true;
}

void BlockSetter::draw(const Strip& strip) {
    if (strip.draw) strip.draw(y_);
    y_ += strip.height;
}

void BlockSetter::place(Strips strips, const Strips& atNewPage) {
    Strips all = std::move(pending_);
    pending_.clear();
    for (auto& strip : all) strip.withNext = true;
    append(all, std::move(strips));
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        float height = all[i].height;
        while (all[end].withNext && end + 1 < all.size()) height += all[++end].height;
        if (begun_ && i == end && !all[i].draw && height > area_.bottom - y_) { // no page for a gap alone
            y_ = area_.bottom;
            ++i;
            continue;
        }
        const bool fits = begun_ && (height <= area_.bottom - y_ || y_ <= area_.top);
        if (!fits) {
            newPage();
            for (const auto& strip : atNewPage) draw(strip);
        }
        for (; i <= end; ++i) draw(all[i]);
    }
}

Strips BlockSetter::lines(const Face& face, std::string_view text, float indent) {
    Strips strips;
    const float x = area_.left + indent;
    const auto all = wrapped(pdf_, face, text, area_.width - indent);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool tied = all.size() > 1 && (i == 0 || i + 2 == all.size());
        strips.push_back({face.leading,
                          [this, face, x, line = all[i]](float y) {
                              write(pdf_, {x, y + baseOf(face)}, face, line);
                          },
                          tied});
    }
    return strips;
}

// --- blocks

void BlockSetter::place(const Heading& heading) {
    const auto face = faces::heading(heading.level);
    if (heading.newPage && (!begun_ || y_ > area_.top)) {
        finish();
        newPage();
    }
    Strips strips;
    const float before = heading.level == 1 ? 0 : heading.level == 2 ? 16.0F : 8.0F;
    if (y_ > area_.top || !pending_.empty()) strips.push_back(gapOf(before));
    auto lines = this->lines(face, heading.text, heading.sign ? heading.sign->width + 10 : 0);
    const auto first = lines.front().draw;
    lines.front().draw = [this, first, heading, face](float y) {
        if (heading.sign)
            pdf_.picture(*heading.sign, {area_.left, y + (face.leading - heading.sign->height) / 2},
                         heading.sign->width);
        if (heading.level <= 2) entries_.push_back({heading.level, heading.text, pdf_.pageCount() - 1, y});
        first(y);
    };
    append(strips, std::move(lines));
    strips.push_back(gapOf(heading.level == 1 ? 10.0F : 4.0F));
    append(pending_, std::move(strips));
}

void BlockSetter::place(const Paragraph& paragraph) {
    if (paragraph.leads) append(pending_, strips(paragraph));
    else place(strips(paragraph));
}

Strips BlockSetter::strips(const Paragraph& paragraph) {
    auto strips = lines(faces::of(paragraph.style), paragraph.text);
    strips.push_back(gapOf(6));
    return strips;
}

Strips BlockSetter::strips(const Facts& facts) {
    constexpr float names = 110;
    Strips strips;
    for (const auto& [name, value] : facts.rows) {
        auto row = lines(faces::body, value, names);
        const auto first = row.front().draw;
        row.front().draw = [this, first, name = name](float y) {
            write(pdf_, {area_.left, y + baseOf(faces::body)}, faces::label,
                  shortened(pdf_, faces::label, name, names - 8));
            first(y);
        };
        append(strips, std::move(row));
        strips.push_back(gapOf(3));
    }
    strips.push_back(gapOf(8));
    return strips;
}

Strips BlockSetter::strips(const Figures& figures) {
    const float each = area_.width / static_cast<float>(std::max<std::size_t>(1, figures.each.size()));
    const auto draw = [this, figures, each](float y) {
        pdf_.box(area_.left, y, area_.width, 58, palette::paper);
        for (std::size_t i = 0; i < figures.each.size(); ++i) {
            const float x = area_.left + 16 + each * static_cast<float>(i);
            write(pdf_, {x, y + 18}, faces::label,
                  shortened(pdf_, faces::label, figures.each[i].first, each - 20));
            write(pdf_, {x, y + 46}, faces::figure, figures.each[i].second);
        }
    };
    return {{58, draw, false}, gapOf(10)};
}

Strips BlockSetter::strips(const Item& item) {
    constexpr float indent = 18;
    Strips strips = lines(faces::body, item.text, indent);
    const auto first = strips.front().draw;
    strips.front().draw = [this, first, item](float y) {
        sign(item, y + faces::body.leading / 2);
        first(y);
    };
    if (!item.below.empty()) strips.back().withNext = true;
    for (const auto& paragraph : item.below)
        append(strips, lines(faces::of(paragraph.style), paragraph.text, indent));
    strips.push_back(gapOf(4));
    return strips;
}

void BlockSetter::sign(const Item& item, float middle) {
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
        return write(pdf_, {area_.left, middle + 3.5F}, faces::strong, std::to_string(item.number) + ".");
    }
    pdf_.picture(picture, {area_.left, middle - 6}, 12);
}

void BlockSetter::place(const Drawings& drawings) {
    if (drawings.leads) append(pending_, strips(drawings));
    else place(strips(drawings));
}

Strips BlockSetter::strips(const Drawings& drawings) {
    constexpr float between = 14, mostHigh = 262;
    float shares = 0, high = 0;
    for (const auto& one : drawings.each) shares += one.share;
    const float room = area_.width - between * static_cast<float>(drawings.each.size() - 1);
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
        float x = area_.left;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const auto& one = drawings.each[i];
            const float tall = one.picture.height * widths[i] / one.picture.width;
            const float at = y + (high - tall) / 2;
            pdf_.picture(one.picture, {x, at}, widths[i]);
            if (one.framed) pdf_.frame(x, at, widths[i], tall, 0.8F, palette::line);
            x += room * one.share / shares + between;
        }
    };
    return {{4, {}, true}, {high, draw, false}, gapOf(8)};
}

void BlockSetter::place(const Table& table) {
    TableSetter setter(pdf_, table, area_);
    const auto head = setter.head();
    std::vector<Strips> rows;
    float high = head.height;
    for (const auto& row : table.rows) {
        rows.push_back(setter.row(row));
        high += heightOf(rows.back());
    }
    const bool whole = high < (area_.bottom - area_.top) * keptWhole;
    Strips next{head};
    for (auto& row : rows) {
        append(next, std::move(row));
        if (whole) continue;
        place(std::move(next), {head});
        next.clear();
    }
    for (auto& strip : next) strip.withNext = true;
    if (whole) place(std::move(next));
    place(Strips{gapOf(10)});
}

} // namespace alur::report
