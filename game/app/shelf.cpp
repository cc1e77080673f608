#include "app/shelf.h"

#include "app/places.h"

#include <algorithm>

#include "casework/sitting.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

const Text cannotReadFolder{"Folder ini tidak dapat dibaca.", "This folder cannot be read."};

} // namespace

bool isCaseFile(const fs::path& path) {
    const auto extension = path.extension().u8string();
    const auto name = path.stem().u8string();
    return (extension == u8".yaml" || extension == u8".yml") && name != u8"workshop" &&
           name != u8"template" && name != u8"template-en";
}

CaseFiles findCases(const std::vector<fs::path>& folders) {
    CaseFiles found;
    for (const auto& folder : folders) {
        std::error_code error;
        if (!fs::is_directory(folder, error)) continue;
        std::vector<fs::path> here;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            if (isCaseFile(at->path())) here.push_back(at->path());
        if (error) {
            const auto name = folder.u8string();
            found.problems.push_back(
                {{std::string(name.begin(), name.end()), 0, 0}, "", cannotReadFolder, Severity::Error});
        }
        std::sort(here.begin(), here.end());
        found.paths.insert(found.paths.end(), here.begin(), here.end());
    }
    return found;
}

ShelvedCase readShelved(const fs::path& path, const scenario::Method& method,
                        const scenario::Workshop& workshop) {
    ShelvedCase shelved;
    shelved.path = path;
    shelved.file = shown(path.filename());
    auto text = scenario::readFile(path, shelved.file);
    shelved.problems = std::move(text.problems);
    if (!text.value) return shelved;
    shelved.text = std::move(*text.value);
    shelved.head = scenario::readHead(shelved.text);
    auto loaded = scenario::readCase(shelved.file, shelved.text, method, workshop);
    shelved.problems.insert(shelved.problems.end(), loaded.problems.begin(), loaded.problems.end());
    if (loaded.value) shelved.scenario = std::make_shared<const scenario::Case>(std::move(*loaded.value));
    return shelved;
}

int playMinutes(const scenario::Case& scenario) {
    using casework::wordsAMinute, casework::talkSeconds;
    constexpr double partSeen = 0.7; // of all scenes, in a usual play
    double minutes = 0;
    for (const auto& scene : scenario.scenes) {
        auto words = alur::words(scene.text.read(Language::Id));
        for (const auto& line : scene.lines) words += alur::words(line.text.read(Language::Id));
        for (const auto decision : scene.decisions)
            words += alur::words(scenario.decisions[decision].text.read(Language::Id));
        minutes +=
            static_cast<double>(words) / wordsAMinute + (scene.decisions.empty() ? 0 : talkSeconds / 60);
        if (scene.discuss) minutes += scene.discuss->length.count();
    }
    return std::max(5, static_cast<int>(minutes * partSeen / 5 + 0.5) * 5);
}

} // namespace alur::app
