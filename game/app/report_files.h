// A report on disk: written aside, then put in its place, so that no half file is ever left.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "report/writers.h"

namespace alur::app {

/// Lato, beside the program's own files or in the system's folders; empty paths where it was not found.
report::PrintFonts findPrintFonts(const std::filesystem::path& assets);

/// Plain words for why `file` cannot be written.
Text whyNotWritten(const std::filesystem::path& file, const std::error_code& reason);

/// What went wrong, in words for people; empty where the file stands in its place, whole. Where it could not
/// be written, what stood there before still does.
std::optional<Text> writeAside(const std::filesystem::path& file, const std::string& bytes);
/// The same, but never in the place of something that is there already.
std::optional<Text> writeNew(const std::filesystem::path& file, const std::string& bytes);

enum class ReportKind { Pdf, Html, Csv, Folder };
/// By the ending of its name.
ReportKind kindOf(const std::filesystem::path& target);

struct SavedReport {
    std::optional<Text> trouble;
    bool givenUp = false; // nothing was written
};
/// Writes the report to `target`. A folder gets PDF, HTML and CSV, and each sketch as SVG and PNG.
SavedReport saveReport(const report::Report& report, Language language, const std::filesystem::path& target,
                       const report::PrintFonts& fonts, const report::GoOn& goOn = {});

/// `name` as part of a file's name on any system: at most 60 characters, nothing in it that parts paths.
std::string fileStem(const std::string& name);

} // namespace alur::app
