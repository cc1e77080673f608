// Pages as SVG files with everything inside: letters as outlines, portraits as paths.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "sketch/svg.h"

namespace alur::app {

/// Slow to make (it reads a font): one for all pages. Any thread may have its own.
class PageSvg {
public:
    explicit PageSvg(const std::filesystem::path& assets);
    ~PageSvg();
    PageSvg(const PageSvg&) = delete;
    PageSvg& operator=(const PageSvg&) = delete;

    std::string operator()(const sketch::Marks& marks, const std::string& title) const;

private:
    struct Own;
    std::unique_ptr<Own> own_;
};

} // namespace alur::app
