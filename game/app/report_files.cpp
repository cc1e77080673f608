#include "app/report_files.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <fstream>

#include "app/page_svg.h"
#include "app/pictures.h"
#include "app/places.h"
#include "app/png.h"
#include "app/report_words.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

fs::path firstThere(const std::vector<fs::path>& folders, const char* name) {
    std::error_code error;
    for (const auto& folder : folders)
        if (fs::exists(folder / name, error)) return folder / name;
    return {};
}

} // namespace

Text whyNotWritten(const fs::path& file, const std::error_code& reason) {
    const auto is = [&](std::initializer_list<std::errc> any) {
        return std::any_of(any.begin(), any.end(), [&](std::errc one) { return reason == one; });
    };
    bool full = is({std::errc::no_space_on_device, std::errc::file_too_large});
#ifdef EDQUOT // a quota has no name in std::errc
    full = full || reason.value() == EDQUOT;
#endif
    if (full) return fill(report_words::diskFull, {same(shown(file))});
    if (is({std::errc::permission_denied, std::errc::operation_not_permitted,
            std::errc::read_only_file_system}))
        return fill(report_words::mayNotWrite, {same(shown(file.parent_path()))});
    if (is({std::errc::no_such_file_or_directory, std::errc::not_a_directory}))
        return fill(report_words::noFolder, {same(shown(file.parent_path()))});
    return fill(report_words::cannotWrite, {same(shown(file))});
}

report::PrintFonts findPrintFonts(const fs::path& assets) {
    const std::vector<fs::path> folders{assets / "fonts", "/usr/share/fonts/truetype/lato",
                                        "/usr/share/fonts/lato", "/usr/local/share/fonts",
                                        "C:/Windows/Fonts"};
    return {firstThere(folders, "Lato-Regular.ttf"), firstThere(folders, "Lato-Semibold.ttf")};
}

namespace {

/// Writes `bytes` beside `file`, whole or not at all; why not, where not.
std::optional<Text> writePart(const fs::path& file, const fs::path& aside, const std::string& bytes) {
    std::error_code error;
    if (fs::is_directory(file, error)) return fill(report_words::isFolder, {same(shown(file))});
    errno = 0;
    std::ofstream out(aside, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.flush();
    const std::error_code reason(errno, std::generic_category());
    if (out.good()) return {};
    out.close();
    fs::remove(aside, error);
    return whyNotWritten(file, reason);
}

fs::path partOf(const fs::path& file) {
    auto aside = file;
    return aside += ".part";
}

std::optional<Text> alreadyThere(const fs::path& file) {
    return fill(report_words::alreadyThere, {same(shown(file))});
}

} // namespace

std::optional<Text> writeAside(const fs::path& file, const std::string& bytes) {
    const auto aside = partOf(file);
    if (auto trouble = writePart(file, aside, bytes)) return trouble;
    std::error_code error, ignored;
    fs::rename(aside, file, error);
    if (!error) return {};
    fs::remove(aside, ignored);
    return whyNotWritten(file, error);
}

std::optional<Text> writeNew(const fs::path& file, const std::string& bytes) {
    const auto aside = partOf(file);
    std::error_code error, ignored;
    if (fs::exists(fs::symlink_status(file, ignored))) return alreadyThere(file);
    if (auto trouble = writePart(file, aside, bytes)) return trouble;
    fs::create_hard_link(aside, file, error); // fails where somebody else was quicker
    if (error && error != std::errc::file_exists && !fs::exists(file, ignored))
        fs::rename(aside, file, error); // a stick knows no links
    fs::remove(aside, ignored);
    if (error == std::errc::file_exists) return alreadyThere(file);
    return error ? std::optional(whyNotWritten(file, error)) : std::nullopt;
}

ReportKind kindOf(const fs::path& target) {
    auto ending = target.extension().u8string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char8_t c) {
        return static_cast<char8_t>(c >= u8'A' && c <= u8'Z' ? c - u8'A' + u8'a' : c);
    });
    if (ending == u8".pdf") return ReportKind::Pdf;
    if (ending == u8".html" || ending == u8".htm") return ReportKind::Html;
    if (ending == u8".csv") return ReportKind::Csv;
    return ReportKind::Folder;
}

std::string fileStem(const std::string& name) {
    std::string stem;
    std::size_t letters = 0;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool begins = (byte & 0xC0) != 0x80;
        if (begins && ++letters > 60) break;
        const bool plain = byte >= 0x80 || std::isalnum(byte) != 0 || c == '_' || c == '.';
        if (plain) stem += c;
        else if (!stem.empty() && stem.back() != '-') stem += '-';
    }
    while (!stem.empty() && (stem.back() == '-' || stem.back() == '.')) stem.pop_back();
    stem.erase(0, std::min(stem.find_first_not_of(".-"), stem.size()));
    return stem.empty() ? "alur" : stem;
}

namespace {

/// A drawing as it lies on white paper.
std::string pngOfSvg(const std::string& svg, int width, int height) {
    const auto pixels = pixelsOfSvg(svg, width, height);
    std::vector<unsigned char> rgb;
    rgb.reserve(pixels.size() / 4 * 3);
    for (std::size_t i = 0; i + 3 < pixels.size(); i += 4)
        for (std::size_t c = 0; c < 3; ++c)
            rgb.push_back(static_cast<unsigned char>(
                (pixels[i + c] * pixels[i + 3] + 255 * (255 - pixels[i + 3])) / 255));
    return rgb.empty() ? std::string{} : pngBytes(rgb, width, height);
}

class ReportFolder {
public:
    ReportFolder(const report::Report& report, fs::path folder, const report::GoOn& goOn)
        : report_(report), folder_(std::move(folder)), goOn_(goOn) {}

    SavedReport save(Language language, const report::PrintFonts& fonts) {
        std::error_code error;
        fs::create_directories(folder_, error);
        if (error) return {whyNotWritten(folder_ / "x", error)};
        const auto document = report::documentOf(report_, language);
        const auto pdf = report::pdfOf(document, fonts, goOn_);
        if (pdf.trouble) return {pdf.trouble};
        if (pdf.bytes.empty()) return {{}, true};
        const auto name = report_words::reportFile.read(language);
        put(name + ".pdf", pdf.bytes);
        put(name + ".html", report::htmlOf(document));
        put(name + ".csv", report::csvOf(report_, language));
        sketches(language);
        return {trouble_, givenUp_};
    }

private:
    void put(const std::string& name, const std::string& bytes) {
        if (!trouble_) trouble_ = writeAside(folder_ / pathOf(name), bytes);
    }

    void sketches(Language language) {
        const PageSvg svgOf(findAssets().value_or(fs::path{}));
        for (const auto& group : report_.groups) {
            std::size_t number = 0;
            for (const auto& page : group.pages) {
                ++number;
                if (!page.drawn || trouble_ || givenUp_) continue;
                if (goOn_ && !goOn_()) givenUp_ = true;
                const auto stem =
                    fileStem(group.id.value) + "-" + std::to_string(number) + "-" + fileStem(page.id);
                const auto svg =
                    svgOf(page.marks[static_cast<std::size_t>(language)], page.title.read(language));
                put(stem + ".svg", svg);
                put(stem + ".png",
                    pngOfSvg(svg, static_cast<int>(sketch::pageWidth), static_cast<int>(sketch::pageHeight)));
            }
        }
    }

    const report::Report& report_;
    fs::path folder_;
    const report::GoOn& goOn_;
    std::optional<Text> trouble_;
    bool givenUp_ = false;
};

} // namespace

SavedReport saveReport(const report::Report& report, Language language, const fs::path& target,
                       const report::PrintFonts& fonts, const report::GoOn& goOn) {
    switch (kindOf(target)) {
    case ReportKind::Csv: return {writeAside(target, report::csvOf(report, language))};
    case ReportKind::Html: return {writeAside(target, report::htmlOf(report::documentOf(report, language)))};
    case ReportKind::Pdf: {
        const auto written = report::pdfOf(report::documentOf(report, language), fonts, goOn);
        if (written.trouble) return {written.trouble};
        if (written.bytes.empty()) return {{}, true};
        return {writeAside(target, written.bytes)};
    }
    case ReportKind::Folder: return ReportFolder(report, target, goOn).save(language, fonts);
    }
    return {};
}

} // namespace alur::app
