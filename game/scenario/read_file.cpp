// A file's bytes, with the guards of DESIGN.md section 4.
#include <algorithm>
#include <cstdint>
#include <fstream>

#include "scenario/limits.h"
#include "scenario/reader.h"
#include "scenario/yaml_tree.h"
#include "scenario/yaml_words.h"

namespace alur::scenario {

namespace {

const Text noFile{"berkas ini tidak ada", "there is no such file"};
const Text noRegularFile{"ini bukan berkas biasa", "this is no regular file"};
const Text unreadable{"berkas ini tidak dapat dibaca; periksa izinnya",
                      "this file cannot be read; check its permissions"};

/// Empty where the file cannot be read. One byte more than may be there is enough to find out a file that is
/// too large, or that grew since its size was asked for.
std::optional<std::string> bytesOf(const std::filesystem::path& file) {
    std::error_code fault;
    const auto size = std::filesystem::file_size(file, fault);
    std::ifstream input(file, std::ios::binary);
    if (fault || !input) return {};
    std::string bytes(std::min<std::uintmax_t>(size, limits::fileBytes) + 1, '\0');
    input.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (input.bad()) return {};
    bytes.resize(static_cast<std::size_t>(input.gcount()));
    return bytes;
}

} // namespace

Loaded<std::string> readFile(const std::filesystem::path& file, const std::string& shownAs) {
    const auto refused = [&](const Text& why) {
        return Loaded<std::string>{{}, {{{shownAs, 0, 0}, "", why}}};
    };
    std::error_code fault;
    const auto status = std::filesystem::status(file, fault);
    if (status.type() == std::filesystem::file_type::not_found) return refused(noFile);
    if (fault) return refused(unreadable);
    if (!std::filesystem::is_regular_file(status)) return refused(noRegularFile);
    auto bytes = bytesOf(file);
    if (!bytes) return refused(unreadable);
    auto problems = checkBytes(shownAs, *bytes);
    if (!problems.empty()) return {{}, std::move(problems)};
    return {std::move(bytes), {}};
}

} // namespace alur::scenario
