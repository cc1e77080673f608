// What stands in a PDF and where, as another program reads it (pdftotext).
#pragma once

#include <cstdio>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/folder.h"

namespace alur::test {

struct PdfWord {
    float left = 0, top = 0, right = 0, bottom = 0; // in points, from the upper left corner
    std::string text;
};
struct PdfPage {
    float width = 0, height = 0;
    std::vector<PdfWord> words;
};

#ifdef ALUR_POSIX
inline std::string outputOf(const std::string& command) {
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot run: " + command);
    std::string out;
    char buffer[4096];
    for (std::size_t count; (count = fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, count);
    if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command + "\n" + out);
    return out;
}
#else // tests/CMakeLists.txt leaves out what needs it
inline std::string outputOf(const std::string&) { throw std::runtime_error("no other program here"); }
#endif

inline std::string unescaped(std::string text) {
    for (const auto& [from, to] :
         {std::pair{"&apos;", "'"}, {"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}})
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += 1)
            text.replace(at, std::string(from).size(), to);
    return text;
}

/// The file's bytes read back by `tool`, which gets the file's name for {}.
inline std::string readBy(const std::string& tool, const std::string& bytes) {
    const Folder folder;
    const auto file = folder / "a.pdf";
    std::ofstream(file, std::ios::binary) << bytes;
    auto command = tool;
    command.replace(command.find("{}"), 2, "'" + file.string() + "'");
    return outputOf(command);
}

/// Each word with its place, page by page. Anything that the reader complains about is a fault.
inline std::vector<PdfPage> pagesOf(const std::string& bytes) {
    const auto html = readBy("pdftotext -bbox {} - 2>&1", bytes);
    if (html.find("Error") != std::string::npos || html.find("Warning") != std::string::npos)
        throw std::runtime_error(html.substr(0, 500));
    std::vector<PdfPage> pages;
    std::istringstream lines(html);
    for (std::string line; std::getline(lines, line);) {
        PdfPage page;
        PdfWord word;
        if (std::sscanf(line.c_str(), " <page width=\"%f\" height=\"%f\"", &page.width, &page.height) == 2)
            pages.push_back(page);
        else if (std::sscanf(line.c_str(), " <word xMin=\"%f\" yMin=\"%f\" xMax=\"%f\" yMax=\"%f\"",
                             &word.left, &word.top, &word.right, &word.bottom) == 4) {
            const auto from = line.find('>') + 1;
            word.text = unescaped(line.substr(from, line.rfind("</word>") - from));
            pages.back().words.push_back(std::move(word));
        }
    }
    return pages;
}

/// The words of a page, one space between them.
inline std::string textOf(const PdfPage& page) {
    std::string text;
    for (const auto& word : page.words) text += (text.empty() ? "" : " ") + word.text;
    return text;
}
inline std::string textOf(const std::vector<PdfPage>& pages) {
    std::string text;
    for (const auto& page : pages) text += textOf(page) + " ";
    return text;
}

} // namespace alur::test
