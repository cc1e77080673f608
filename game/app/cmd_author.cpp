#include "app/cmd_author.h"

#include <chrono>
#include <ctime>

#include "app/author_words.h"
#include "app/backups.h"
#include "app/case_schema.h"
#include "app/command_line.h"
#include "app/own_cases.h"
#include "app/places.h"
#include "app/report_files.h"
#include "app/words.h"
#include "scenario/case_words.h"

namespace alur::app {

namespace fs = std::filesystem;

namespace {

Text number(std::size_t count) { return same(std::to_string(count)); }

int failed(const Console& console, const Text& why) {
    console.complain(why);
    return exits::failed;
}

void tell(const Console& console, const std::vector<Problem>& problems) {
    for (const auto& problem : problems) console.err << toString(problem, console.language) << '\n';
}

/// As the author's own clock shows it.
std::string localTime(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    char text[32] = "";
    if (const auto* local = std::localtime(&seconds))
        std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", local);
    return text;
}

std::int64_t now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

} // namespace

int makeCase(Console& console, Library& library, const fs::path& scenarios, const NewCommand& wish) {
    const auto file = pathOf(wish.file);
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const auto taken = caseIdsIn({folder, scenarios});
    const auto made = wish.copied.empty()
                          ? newCase(file, scenarios, {wish.group, wish.title, wish.id, console.language},
                                    library.workshop(), taken)
                          : duplicateCase(pathOf(wish.copied), file, wish.title, taken);
    if (made.trouble) return failed(console, *made.trouble);
    console.out << printable(console.tr(fill(author_words::made, {same(wish.file), same(made.id)}))) << '\n';
    return exits::done;
}

int showVersions(Console& console, const std::string& file, int restore) {
    Backups backups(pathOf(file));
    const auto versions = backups.list();
    if (versions.empty()) return failed(console, fill(author_words::noVersions, {same(file)}));
    if (restore == 0) {
        for (std::size_t i = 0; i < versions.size(); ++i)
            console.out << console.tr(fill(versions[i].soundness == Soundness::Whole
                                               ? author_words::wholeVersion
                                               : author_words::brokenVersion,
                                           {number(i + 1), same(localTime(versions[i].savedAt)),
                                            number(versions[i].bytes)}))
                        << '\n';
        return exits::done;
    }
    const auto wanted = static_cast<std::size_t>(restore);
    if (restore < 0 || wanted > versions.size())
        return failed(console, fill(author_words::noSuchVersion, {number(versions.size())}));
    const auto& version = versions[wanted - 1];
    if (const auto trouble = backups.restore(version, now())) return failed(console, *trouble);
    console.out << printable(console.tr(
                       fill(author_words::restored, {same(file), same(localTime(version.savedAt))})))
                << '\n';
    return exits::done;
}

namespace {

/// The text of a case that is fit for translating; empty, after it was said why, where it is not.
std::optional<std::string> soundCase(Console& console, Library& library, const std::string& file,
                                     int& exitCode) {
    const auto read = library.read(pathOf(file));
    auto text = scenario::readFile(pathOf(file), file);
    if (read.scenario && text.value) return std::move(text.value);
    tell(console, read.problems);
    console.complain(words::caseHasErrors);
    exitCode = read.readable ? exits::problems : exits::failed;
    return {};
}

int takeOut(Console& console, const WordsCommand& wish, const std::string& text) {
    const auto into = languageOf(wish.language).value_or(Language::En);
    const auto out = scenario::wordsOf(shown(pathOf(wish.file).filename()), text, into);
    if (const auto trouble = writeAside(pathOf(wish.output), scenario::writtenPo(out.entries)))
        return failed(console, *trouble);
    console.out << printable(console.tr(
                       fill(author_words::wordsOut, {same(wish.output), number(out.entries.size() - 1),
                                                     number(out.untranslated), number(out.withoutSource)})))
                << '\n';
    return exits::done;
}

/// What stands in the way of reading a PO file is told.
std::optional<std::vector<scenario::PoEntry>> readWords(Console& console, const std::string& file,
                                                        int& exitCode) {
    auto bytes = scenario::readFile(pathOf(file), file);
    tell(console, bytes.problems);
    exitCode = exits::failed;
    if (!bytes.value) return {};
    auto po = scenario::readPo(file, *bytes.value);
    tell(console, po.problems);
    exitCode = exits::problems;
    return po.problems.empty() ? std::optional(std::move(po.entries)) : std::nullopt;
}

/// Writes over a case only after its present text is kept.
std::optional<Text> replaceCase(const std::string& output, const std::string& text) {
    const auto file = pathOf(output);
    std::error_code error;
    if (fs::is_regular_file(file, error))
        if (const auto there = scenario::readFile(file, output); there.value)
            if (const auto kept = Backups(file).keep(*there.value, savedAt(file), Soundness::Whole);
                kept.trouble)
                return kept.trouble;
    return writeAside(file, text);
}

int takeIn(Console& console, const WordsCommand& wish, const std::string& text) {
    int exitCode = exits::done;
    const auto entries = readWords(console, wish.from, exitCode);
    if (!entries) return exitCode;
    const auto typed = languageOf(wish.language);
    const auto into = typed ? typed : scenario::languageOf(*entries);
    if (!into) return failed(console, fill(author_words::noLanguage, {same(wish.from)}));
    const auto in = scenario::withWords(text, wish.from, *entries, *into);
    tell(console, in.remarks);
    if (const auto trouble = replaceCase(wish.output, in.text)) return failed(console, *trouble);
    console.out << printable(console.tr(fill(author_words::wordsIn,
                                             {same(wish.output), number(in.changed), number(in.untranslated),
                                              number(in.fuzzy), number(in.remarks.size())})))
                << '\n';
    return exits::done;
}

} // namespace

int translateCase(Console& console, Library& library, const WordsCommand& wish) {
    int exitCode = exits::done;
    const auto text = soundCase(console, library, wish.file, exitCode);
    if (!text) return exitCode;
    return wish.from.empty() ? takeOut(console, wish, *text) : takeIn(console, wish, *text);
}

int writeSchema(Console& console, Library& library, const std::string& output) {
    const auto schema = caseSchema(*library.method(), library.workshop());
    if (output == "-") return writeJson(console, output, schema);
    if (const auto trouble = writeAside(pathOf(output), schema)) return failed(console, *trouble);
    console.out << printable(console.tr(fill(author_words::schemaWritten, {same(output)}))) << '\n';
    return exits::done;
}

} // namespace alur::app
