#include "app/own_cases.h"

#include <algorithm>

#include "app/author_words.h"
#include "app/places.h"
#include "app/report_files.h"
#include "app/shelf.h"
#include "scenario/doubts.h"
#include "scenario/names.h"
#include "scenario/reader.h"
#include "scenario/rewrite.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestId = 40;

MadeCase refused(Text why) { return {{}, {}, std::move(why)}; }

/// The text of a file; empty, and why, where it cannot be read as one.
std::optional<std::string> textOf(const fs::path& file, std::optional<Text>& trouble) {
    auto loaded = scenario::readFile(file, shown(file));
    if (!loaded.value)
        trouble = fill(author_words::cannotRead, {same(shown(file)), loaded.problems.front().text});
    return std::move(loaded.value);
}

std::optional<Text> unfitName(const fs::path& file) {
    const auto ending = shown(file.extension());
    if ((ending != ".yaml" && ending != ".yml") || shown(file.stem()).empty())
        return fill(author_words::needsYaml, {same(shown(file))});
    if (!isCaseFile(file)) return fill(author_words::takenName, {same(shown(file.filename()))});
    return {};
}

/// As typed, but on one line.
std::string onOneLine(const std::string& typed) {
    std::string title;
    for (const char c : typed) {
        const bool space = c == ' ' || (static_cast<unsigned char>(c) < 0x20) || c == 0x7F;
        if (!space) title += c;
        else if (!title.empty() && title.back() != ' ') title += ' ';
    }
    while (!title.empty() && title.back() == ' ') title.pop_back();
    return title;
}

std::optional<Text> unfitTitle(const std::string& title) {
    if (invalidUtf8At(title) != std::string_view::npos) return author_words::strangeTitle;
    const auto length = characters(title);
    if (length <= scenario::titleRoom.most) return {};
    return fill(author_words::longTitle, {same(std::to_string(length))});
}

std::optional<Text> unfitId(const std::string& id) {
    if (id.empty() || scenario::isCaseId(id)) return {};
    return fill(author_words::strangeId, {same(id)});
}

std::optional<Text> unknownGroup(const std::string& group, const scenario::Workshop& workshop) {
    if (workshop.group(group) || (workshop.groups.empty() && scenario::isId(group))) return {};
    std::string all;
    for (const auto& known : workshop.groups) all += (all.empty() ? "" : ", ") + known.id;
    return fill(author_words::noSuchGroup, {same(group), same(all)});
}

/// The template's text, its first lines about itself replaced by words for a new case.
std::string fromTemplate(const std::string& text, const fs::path& folder, Language language) {
    constexpr std::string_view schemaLine = "# yaml-language-server:";
    std::error_code error;
    std::string first;
    std::size_t at = 0;
    while (at < text.size() && text[at] == '#') {
        const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
        if (text.compare(at, schemaLine.size(), schemaLine) == 0 &&
            fs::exists(folder / ".." / "assets" / "case.schema.json", error))
            first = text.substr(at, end - at);
        at = end;
    }
    return first + author_words::newFromTemplate.read(language) + text.substr(at);
}

MadeCase write(const fs::path& file, const std::string& text, const std::string& id) {
    std::error_code error;
    if (file.has_parent_path()) fs::create_directories(file.parent_path(), error);
    return {file, id, writeNew(file, text)};
}

/// `text` under another id, title and group; a trouble where the id did not take.
MadeCase writeWithHead(const fs::path& file, const std::string& text, const scenario::NewHead& head) {
    const auto changed = scenario::withHead(text, head);
    if (scenario::readHead(changed).id != head.id)
        return refused(fill(author_words::idStays, {same(shown(file.filename()))}));
    return write(file, changed, head.id);
}

} // namespace

std::set<std::string> caseIdsIn(const std::vector<fs::path>& folders) {
    std::set<std::string> ids;
    for (const auto& path : findCases(folders).paths)
        if (const auto text = scenario::readFile(path, ""); text.value)
            ids.insert(scenario::readHead(*text.value).id);
    return ids;
}

std::string freeCaseId(const std::string& wished, const std::set<std::string>& taken) {
    auto id = wished.substr(0, longestId);
    for (int number = 2; taken.count(id) > 0; ++number) {
        const auto ending = "-" + std::to_string(number);
        id = wished.substr(0, longestId - ending.size()) + ending;
    }
    return id;
}

fs::path freeCaseFile(const fs::path& folder, const std::string& stem) {
    return freeName(folder, stem, ".yaml", isCaseFile);
}

MadeCase newCase(const fs::path& file, const fs::path& scenarios, const NewCase& wish,
                 const scenario::Workshop& workshop, const std::set<std::string>& taken) {
    const auto title = onOneLine(wish.title);
    for (auto trouble :
         {unfitName(file), unfitTitle(title), unfitId(wish.id), unknownGroup(wish.group, workshop)})
        if (trouble) return refused(*trouble);
    std::optional<Text> trouble;
    const auto name = wish.comments == Language::En ? "template-en.yaml" : "template.yaml";
    const auto text = textOf(scenarios / name, trouble);
    if (!text) return refused(fill(author_words::noTemplate, {*trouble}));
    const auto wished = !wish.id.empty() ? wish.id
                        : title.empty()  ? scenario::idFrom(shown(file.stem()))
                                         : scenario::idFrom(title);
    return writeWithHead(file, fromTemplate(*text, file.parent_path(), wish.comments),
                         {freeCaseId(wished, taken), wish.group, title.empty() ? Text{} : same(title)});
}

MadeCase duplicateCase(const fs::path& original, const fs::path& copy, const std::string& title,
                       const std::set<std::string>& taken) {
    const auto wished = onOneLine(title);
    for (auto trouble : {unfitName(copy), unfitTitle(wished)})
        if (trouble) return refused(*trouble);
    std::optional<Text> trouble;
    const auto text = textOf(original, trouble);
    if (!text) return refused(*trouble);
    const auto head = scenario::readHead(*text);
    auto all = taken;
    all.insert(head.id);
    const auto id = freeCaseId(wished.empty() ? head.id : scenario::idFrom(wished), all);
    return writeWithHead(copy, *text,
                         {id, {}, wished.empty() ? fill(author_words::copyOf, {head.title}) : same(wished)});
}

MadeCase exportCase(const fs::path& original, const fs::path& target) {
    std::error_code error;
    const auto file = fs::is_directory(target, error) ? target / original.filename() : target;
    if (auto trouble = unfitName(file)) return refused(*trouble);
    std::optional<Text> trouble;
    const auto text = textOf(original, trouble);
    if (!text) return refused(*trouble);
    return {file, scenario::readHead(*text).id, writeNew(file, *text)};
}

ImportedCase importCase(const fs::path& source, const fs::path& folder, const std::set<std::string>& taken,
                        SameId sameId, const scenario::Method& method, const scenario::Workshop& workshop) {
    ImportedCase imported;
    auto& made = imported.made;
    const auto text = textOf(source, made.trouble);
    if (!text) return imported;
    const auto id = scenario::readHead(*text).id;
    if (id.empty()) {
        made.trouble = fill(author_words::noCase, {same(shown(source.filename()))});
        return imported;
    }
    const bool conflict = taken.count(id) > 0;
    imported.newId = freeCaseId(id, taken);
    imported.asks = conflict && sameId == SameId::Ask;
    if (imported.asks) return imported;
    const auto file = freeCaseFile(folder, fileStem(imported.newId));
    made = conflict ? writeWithHead(file, *text, {imported.newId, {}, {}}) : write(file, *text, id);
    if (!made.trouble) {
        auto loaded = scenario::readFile(file, shown(file));
        imported.problems = loaded.value
                                ? scenario::readCase(shown(file), *loaded.value, method, workshop).problems
                                : std::move(loaded.problems);
    }
    return imported;
}

} // namespace alur::app
