// Blocks set on the pages of a PDF, one below the other; a page ends where nothing is torn apart.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "report/document.h"
#include "report/typeset.h"

namespace alur::report {

/// Where on a page the blocks stand.
struct Area {
    float left = 56;
    float width = Pdf::pageWidth - 112;
    float top = 74;
    float bottom = Pdf::pageHeight - 64;
};

/// A piece of the page that is never broken.
struct Strip {
    float height = 0;
    std::function<void(float y)> draw = {}; // y: its upper edge
    bool withNext = false;                  // no page ends between this and the next
};
using Strips = std::vector<Strip>;
void append(Strips& strips, Strips more);

/// A heading of the contents, and where it came to stand.
struct Entry {
    int level = 1;
    std::string text;
    std::size_t page = 0;
    float y = 0;
};

class BlockSetter {
public:
    /// `pdf` outlives it.
    BlockSetter(Pdf& pdf, const Area& area) : pdf_(pdf), area_(area) {}

    /// Sets `block` below what was set before, on a new page where it must.
    void set(const Block& block);
    /// Sets what still waits for something to follow.
    void finish();
    /// The headings of level 1 and 2 so far.
    const std::vector<Entry>& entries() const { return entries_; }

    /// The pieces of one block, for those who find their place themselves. They draw on the page that is
    /// then open, in this setter's columns; `block` must outlive them.
    Strips strips(const Paragraph& paragraph);
    Strips strips(const Facts& facts);
    Strips strips(const Figures& figures);
    Strips strips(const Item& item);
    Strips strips(const Drawings& drawings);
    Strips strips(const Gap& gap) { return {{gap.height}}; }
    /// The lines of a paragraph; the first two and the last two stay together.
    Strips lines(const Face& face, std::string_view text, float indent = 0);

private:
    struct SetTable;

    void place(const Heading& heading);
    void place(const Paragraph& paragraph);
    void place(const Drawings& drawings);
    void place(const Table& table);
    template <class Plain> void place(const Plain& block) { place(strips(block)); }
    void place(Strips strips, const Strips& atNewPage = {});
    void newPage();
    void draw(const Strip& strip);
    void sign(const Item& item, float middle);

    Pdf& pdf_;
    Area area_;
    float y_ = 0;
    bool begun_ = false; // a page is open
    Strips pending_;     // headings, which wait for what they stand above
    std::vector<Entry> entries_;
};

} // namespace alur::report
