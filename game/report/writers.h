// A report as bytes of a file. Nothing here touches the disk, the fonts aside.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "report/document.h"
#include "report/pdf.h"

namespace alur::report {

/// `bytes` is empty where it was given up or `trouble` says why there are none.
struct [[nodiscard]] Written {
    std::string bytes;
    std::optional<Text> trouble;
};

/// A4 portrait: cover, contents with page numbers, running head, "page n of m"; every text can be selected.
Written pdfOf(const Document& document, const PrintFonts& fonts, const GoOn& goOn = {});

/// One file that needs no other; prints well.
std::string htmlOf(const Document& document);

/// RFC 4180, UTF-8 with a byte order mark, one row for each figure, decision, piece of evidence, stop of the
/// way and page. No cell can run as a formula: one that begins with = + - @, a tab or a carriage return gets
/// an apostrophe before it. The columns are told in game/README.md.
std::string csvOf(const Report& report, Language language);

} // namespace alur::report
