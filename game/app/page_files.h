// A group's pages as pictures on disk: SVG, and PNG at twice the size of the screen.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/page_svg.h"
#include "session/session.h"
#include "ui/frame.h"

namespace alur::app {

/// Draws pages without a window; slow to make (fonts), so make one for all of them.
class PageWriter {
public:
    explicit PageWriter(const std::filesystem::path& assets);
    ~PageWriter();
    PageWriter(const PageWriter&) = delete;
    PageWriter& operator=(const PageWriter&) = delete;

    std::string svg(const sketch::Marks& marks, const std::string& title) const;
    /// 0xRRGGBB, row by row, `zoom` pixels a page unit; the picture is as large as the page.
    struct Raster {
        std::vector<std::uint32_t> pixels;
        int width = 0, height = 0;
    };
    Raster raster(const sketch::Marks& marks, float zoom) const;

private:
    struct Own;
    PageSvg svg_;
    std::unique_ptr<Own> own_;
};

/// All pages of a group that have something on them, as `NUMBER-NAME.svg` and `.png`; returns how many pages
/// were written. `trouble` says why where one could not be.
struct Written {
    int pages = 0;
    bool failed = false;
};
Written writePages(const session::Work& work, const std::string& prefix, const std::filesystem::path& folder,
                   const PageWriter& writer, Language language);

} // namespace alur::app
