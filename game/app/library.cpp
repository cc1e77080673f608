#include "app/library.h"

#include <fstream>

#include "app/places.h"
#include "app/words.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

bool canBeOpened(const fs::path& file) {
    std::error_code error;
    return fs::is_regular_file(file, error) && std::ifstream(file, std::ios::binary).is_open();
}

bool isThere(const fs::path& file) {
    std::error_code error;
    return fs::exists(file, error);
}

void append(std::vector<Problem>& problems, const std::vector<Problem>& more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

} // namespace

bool isWorkshop(const fs::path& file) { return file.filename() == "workshop.yaml"; }

Library::Library(const fs::path& assets, std::optional<fs::path> scenarios)
    : assets_(assets), scenarios_(std::move(scenarios)) {
    auto method = scenario::readMethod(assets / "method");
    if (method.value) method_ = std::make_shared<const scenario::Method>(std::move(*method.value));
    else problems_ = std::move(method.problems);
}

Loaded<scenario::Workshop> Library::readWorkshop(const fs::path& file) const {
    auto text = scenario::readFile(file, shown(file));
    if (!text.value) return {{}, std::move(text.problems)};
    return scenario::readWorkshop(shown(file), *text.value);
}

const Loaded<scenario::Workshop>& Library::workshopFor(const fs::path& file) {
    auto workshop = file.parent_path() / "workshop.yaml";
    if (!isThere(workshop) && scenarios_) workshop = *scenarios_ / "workshop.yaml";
    const auto known = workshops_.find(workshop);
    if (known != workshops_.end()) return known->second;
    return workshops_.emplace(workshop, readWorkshop(workshop)).first->second;
}

const scenario::Workshop& Library::workshop() {
    static const scenario::Workshop none;
    const auto& loaded = workshopFor(scenarios_.value_or(fs::path{}) / "workshop.yaml");
    return loaded.value ? *loaded.value : none;
}

std::vector<ReadFile> Library::readAll(const std::vector<fs::path>& files, const Watch& watch) {
    for (const auto& file : files)
        if (!isWorkshop(file)) (void)workshopFor(file); // afterwards nothing is written that all look at
    std::vector<ReadFile> read(files.size());
    if (!sideBySide(
            files.size(), [&](std::size_t i) { read[i] = this->read(files[i]); }, watch))
        read.clear();
    return read;
}

ReadFile Library::read(const fs::path& file) {
    ReadFile read;
    read.file = shown(file);
    read.readable = canBeOpened(file);
    auto text = scenario::readFile(file, read.file);
    read.problems = std::move(text.problems);
    if (!text.value) return read;
    if (isWorkshop(file)) {
        append(read.problems, scenario::readWorkshop(read.file, *text.value).problems);
        return read;
    }
    read.id = scenario::readHead(*text.value).id;
    const auto& workshop = workshopFor(file);
    if (!workshop.value) {
        read.readable = false;
        read.problems.push_back({{read.file, 0, 0}, "", words::workshopUnusable, Severity::Error});
        append(read.problems, workshop.problems);
        return read;
    }
    auto loaded = scenario::readCase(read.file, *text.value, *method_, *workshop.value);
    append(read.problems, loaded.problems);
    if (loaded.value) read.scenario = std::make_shared<const scenario::Case>(std::move(*loaded.value));
    return read;
}

} // namespace alur::app
