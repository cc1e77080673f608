#include "app/command_line.h"

#include <algorithm>
#include <charconv>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/author_words.h"
#include "app/cmd_author.h"
#include "app/cmd_check.h"
#include "app/cmd_explore.h"
#include "app/cmd_findings.h"
#include "app/cmd_graph.h"
#include "app/cmd_measure.h"
#include "app/cmd_print.h"
#include "app/cmd_report.h"
#include "app/cmd_run.h"
#include "app/findings_words.h"
#include "app/manual_page.h"
#include "app/manual_words.h"
#include "app/places.h"
#include "app/report_files.h"
#include "app/report_words.h"
#include "app/system.h"
#include "app/words.h"

#ifndef ALUR_VERSION
#error "the build says which version this is"
#endif

namespace alur::app {

namespace fs = std::filesystem;
using What = Invocation::What;

namespace {

/// All that can be typed.
struct Typed {
    std::string language;
    bool version = false;
    bool software = false;
    std::string scenarios;
    std::string session;
    std::vector<std::string> checked;
    std::string checkJson;
    RunWish run;
    std::string decisions;
    ExploreWish explore;
    MeasureRequest measure;
    FindingsRequest findings;
    ReportCommand report;
    bool withoutNames = false;
    std::string printed; // a case
    std::string printTarget;
    std::string graphed; // a case
    std::string graphTarget;
    std::string rehearsal;
    std::vector<std::string> rehearsalSizes;
    NewCommand made;
    std::string versioned; // a case
    int restored = 0;
    WordsCommand translated;
    std::string schema;
    std::string manual;
};

/// The commands, options and their help in one language.
class Grammar {
public:
    Grammar(Language language, const Abilities& abilities) : language_(language) {
        app_.allow_windows_style_options(false); // one grammar everywhere; a slash begins a path
        app_.description(tr(words::about));
        app_.footer(tr(words::footer));
        app_.get_formatter()->label("Usage", tr(words::usage));
        app_.get_formatter()->label("OPTIONS", tr(words::optionsBadge));
        app_.get_formatter()->label("SUBCOMMAND", tr(words::commandBadge));
        app_.get_formatter()->label("Positionals", tr(words::arguments));
        app_.get_formatter()->column_width(28);
        addGeneral();
        addCheck();
        addRun();
        addExplore();
        addMeasure();
        addFindings();
        addReport();
        addPrint();
        addAuthor();
        addGraph();
        addManual();
        if (abilities.rehearse) addRehearse();
    }

    CLI::App& app() { return app_; }
    const Typed& typed() const { return typed_; }
    bool checks() const { return check_->parsed(); }
    bool runs() const { return run_->parsed(); }
    bool explores() const { return explore_->parsed(); }
    bool measures() const { return measure_->parsed(); }
    bool prints() const { return print_->parsed(); }
    bool findsIn() const { return findings_->parsed(); }
    bool graphs() const { return graph_->parsed(); }
    bool reports() const { return report_->parsed(); }
    bool makes() const { return new_->parsed(); }
    bool versions() const { return versions_->parsed(); }
    bool translates() const { return words_->parsed(); }
    bool writesSchema() const { return schema_->parsed(); }
    bool writesManual() const { return manual_->parsed(); }
    bool rehearses() const { return rehearse_ != nullptr && rehearse_->parsed(); }
    bool hasDecisions() const { return decisions_->count() > 0; }

private:
    const std::string& tr(const Text& text) const { return text.read(language_); }

    void option(CLI::Option* option, const Text& type = {}) const {
        option->group(tr(words::options));
        if (!type.empty()) option->type_name(tr(type));
    }

    CLI::App* command(const char* name, const Text& about, const Text& footer = {}) {
        auto* command = app_.add_subcommand(name, tr(about));
        command->group(tr(words::commands));
        command->footer(tr(footer));
        command->fallthrough();
        option(command->set_help_flag("-h,--help", tr(words::helpFlag)));
        return command;
    }

    void addGeneral() {
        option(app_.set_help_flag("-h,--help", tr(words::helpFlag)));
        option(app_.add_flag("--version", typed_.version, tr(words::versionFlag)));
        option(app_.add_option("--lang", typed_.language, tr(words::langOption)), words::languageType);
        option(app_.add_flag("--software", typed_.software, tr(words::softwareFlag)));
        option(app_.add_option("--scenarios", typed_.scenarios, tr(words::scenariosOption)),
               words::folderType);
        option(app_.add_option(tr(words::sessionType), typed_.session, tr(words::sessionArgument)),
               same(" "));
    }

    void addCheck() {
        check_ = command("check", words::checkAbout, words::checkFooter);
        const auto name = tr(words::fileType) + "|" + tr(words::folderType);
        option(check_->add_option(name, typed_.checked, tr(words::checkArgument)), same(" "));
        option(check_->add_option("--json", typed_.checkJson, tr(words::checkJson)), words::fileOrDash);
    }

    void addRun() {
        run_ = command("run", words::runAbout, words::runFooter);
        option(run_->add_option(tr(words::fileType), typed_.run.file, tr(words::runArgument)), same(" "));
        decisions_ =
            run_->add_option("--decisions", typed_.decisions, tr(words::runDecisions))->expected(0, 1);
        option(decisions_, words::stepsType);
        constexpr std::uint32_t most = 100'000; // all are kept until they are written
        option(run_->add_option("--random", typed_.run.random, tr(words::runRandom))
                   ->check(CLI::Range(std::uint32_t{1}, most)),
               words::numberType);
        option(run_->add_option("--seed", typed_.run.seed, tr(words::measureSeed)), words::numberType);
        option(run_->add_option("--json", typed_.run.json, tr(words::runJson)), words::fileOrDash);
    }

    void addExplore() {
        explore_ = command("explore", words::exploreAbout, words::exploreFooter);
        option(explore_->add_option(tr(words::fileType), typed_.explore.file, tr(words::runArgument)),
               same(" "));
        constexpr std::size_t most = std::size_t{1} << 31U; // as many as a search can number
        option(explore_->add_option("--max-states", typed_.explore.maxStates, tr(words::exploreMaxStates))
                   ->check(CLI::Range(std::size_t{1}, most)),
               words::numberType);
        option(explore_->add_option("--json", typed_.explore.json, tr(words::exploreJson)),
               words::fileOrDash);
    }

    void addMeasure() {
        measure_ = command("measure", words::measureAbout, words::measureFooter);
        auto& request = typed_.measure;
        const auto name = tr(words::fileType) + "|" + tr(words::folderType);
        option(measure_->add_option(name, request.paths, tr(words::measureArgument)), same(" "));
        option(measure_->add_option("--plays", request.wish.plays, tr(words::measurePlays)),
               words::numberType);
        option(measure_->add_option("--seed", request.wish.seed, tr(words::measureSeed)), words::numberType);
        option(measure_->add_option("--json", request.json, tr(words::measureJson)), words::fileOrDash);
    }

    void addReport() {
        report_ = command("report", report_words::reportAbout, report_words::reportFooter);
        option(report_->add_option(tr(words::sessionType), typed_.report.session,
                                   tr(report_words::reportArgument)),
               same(" "));
        option(report_->add_option("-o,--output", typed_.report.target, tr(report_words::outputOption)),
               report_words::outputType);
        option(report_->add_flag("--without-names", typed_.withoutNames, tr(report_words::withoutNames)));
    }

    void addPrint() {
        print_ = command("print", report_words::printAbout, report_words::printFooter);
        option(print_->add_option(tr(words::fileType), typed_.printed, tr(words::runArgument)), same(" "));
        option(print_->add_option("-o,--output", typed_.printTarget, tr(report_words::printOutput)),
               report_words::outputType);
    }

    void addAuthor() {
        namespace author = author_words;
        new_ = command("new", author::newAbout, author::newFooter);
        auto& made = typed_.made;
        option(new_->add_option(tr(author::caseType), made.file, tr(author::newArgument)), same(" "));
        option(new_->add_option("--group", made.group, tr(author::newGroup)), author::groupType);
        option(new_->add_option("--title", made.title, tr(author::newTitle)), author::titleType);
        option(new_->add_option("--id", made.id, tr(author::newId)), same("ID"));
        option(new_->add_option("--from", made.copied, tr(author::newFrom)), author::caseType);
        versions_ = command("versions", author::versionsAbout, author::versionsFooter);
        option(versions_->add_option(tr(author::caseType), typed_.versioned, tr(words::runArgument)),
               same(" "));
        option(versions_->add_option("--restore", typed_.restored, tr(author::versionsRestore)),
               words::numberType);
        words_ = command("words", author::wordsAbout, author::wordsFooter);
        auto& translated = typed_.translated;
        option(words_->add_option(tr(author::caseType), translated.file, tr(words::runArgument)), same(" "));
        option(words_->add_option("-o,--output", translated.output, tr(author::wordsOutput)),
               words::fileType);
        option(words_->add_option("--from", translated.from, tr(author::wordsFrom)), same("PO"));
        option(words_->add_option("--into", translated.language, tr(author::wordsInto)), words::languageType);
        schema_ = command("schema", author::schemaAbout);
        option(schema_->add_option("-o,--output", typed_.schema, tr(author::schemaOutput)),
               words::fileOrDash);
    }

    void addFindings() {
        findings_ = command("findings", findings_words::findingsAbout, findings_words::findingsFooter);
        auto& request = typed_.findings;
        option(findings_->add_option(tr(words::fileType), request.file, tr(words::runArgument)), same(" "));
        option(findings_->add_option("--seed", request.wish.seed, tr(words::measureSeed)), words::numberType);
        option(findings_->add_option("--json", request.json, tr(findings_words::findingsJson)),
               words::fileOrDash);
    }

    void addGraph() {
        graph_ = command("graph", findings_words::graphAbout, findings_words::graphFooter);
        option(graph_->add_option(tr(words::fileType), typed_.graphed, tr(words::runArgument)), same(" "));
        option(graph_->add_option("-o,--output", typed_.graphTarget, tr(findings_words::graphOutput)),
               report_words::outputType);
    }

    void addManual() {
        manual_ = command("manual", manual_words::manualAbout, manual_words::manualFooter);
        option(manual_->add_option("-o,--output", typed_.manual, tr(manual_words::manualOutput)),
               words::fileOrDash);
    }

    void addRehearse() {
        rehearse_ = command("rehearse", words::rehearseAbout);
        option(rehearse_->add_option(tr(words::folderType), typed_.rehearsal, tr(words::rehearseArgument)),
               same(" "));
        option(rehearse_->add_option("--size", typed_.rehearsalSizes, tr(words::rehearseSize)),
               words::sizeType);
    }

    Language language_;
    Typed typed_;
    CLI::App app_{"", "alur"};
    CLI::App* check_ = nullptr;
    CLI::App* run_ = nullptr;
    CLI::App* explore_ = nullptr;
    CLI::App* measure_ = nullptr;
    CLI::App* report_ = nullptr;
    CLI::App* print_ = nullptr;
    CLI::App* new_ = nullptr;
    CLI::App* versions_ = nullptr;
    CLI::App* words_ = nullptr;
    CLI::App* schema_ = nullptr;
    CLI::App* findings_ = nullptr;
    CLI::App* graph_ = nullptr;
    CLI::App* manual_ = nullptr;
    CLI::App* rehearse_ = nullptr;
    CLI::Option* decisions_ = nullptr;
};

Invocation done(int exitCode) {
    Invocation invocation;
    invocation.exitCode = exitCode;
    return invocation;
}

Invocation misunderstood(const Console& console, const Text& why) {
    console.complain(why);
    console.err << console.tr(words::seeHelp) << '\n';
    return done(exits::failed);
}

/// The word of the grammar that `typed` is probably meant to be; empty where none is near.
std::string nearest(const CLI::App& app, const std::string& typed) {
    std::vector<std::string> all;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        all.push_back(command->get_name());
        for (const auto* option : command->get_options())
            for (const auto& name : option->get_lnames()) all.push_back("--" + name);
    }
    for (const auto* option : app.get_options())
        for (const auto& name : option->get_lnames()) all.push_back("--" + name);
    std::string found;
    std::size_t least = typed.size() / 3 + 1;
    for (const auto& word : all)
        if (const auto apart = distance(typed, word); apart <= least && (found.empty() || apart < least)) {
            found = word;
            least = apart;
        }
    return found;
}

Text unknown(const CLI::App& app, const std::string& typed) {
    const auto meant = nearest(app, typed);
    return meant.empty() ? fill(words::unknownArgument, {same(typed)})
                         : fill(words::unknownWithHint, {same(typed), same(meant)});
}

/// "1024x768"; empty where it is nothing of the kind, or no size that a window can have.
std::optional<WindowSize> sizeOf(const std::string& wanted) {
    WindowSize size;
    const char* const end = wanted.data() + wanted.size();
    const auto width = std::from_chars(wanted.data(), end, size.width);
    if (width.ec != std::errc{} || width.ptr == end || *width.ptr != 'x') return {};
    const auto height = std::from_chars(width.ptr + 1, end, size.height);
    if (height.ec != std::errc{} || height.ptr != end) return {};
    const bool sound = size.width >= 320 && size.width <= 3840 && size.height >= 320 && size.height <= 2160;
    return sound ? std::optional(size) : std::nullopt;
}

/// The option that a message of the parser begins with: "--lang: 1 required …".
std::string optionIn(const std::string& message) { return message.substr(0, message.find(':')); }

/// Empty where `arguments` could be understood; else how it ends.
std::optional<Invocation> parse(Grammar& grammar, std::vector<std::string> arguments, Console& console) {
    auto& app = grammar.app();
    try {
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
        app.parse(std::move(arguments));
        return {};
    } catch (const CLI::CallForHelp&) {
        console.out << app.help();
        return done(exits::done);
    } catch (const CLI::ExtrasError&) {
        const auto extra = app.remaining(true);
        return misunderstood(console, unknown(app, extra.empty() ? "" : extra.front()));
    } catch (const CLI::ArgumentMismatch& error) {
        return misunderstood(console, fill(words::needsValue, {same(optionIn(error.what()))}));
    } catch (const CLI::ParseError& error) {
        return misunderstood(console, fill(words::notUnderstood, {same(error.what())}));
    }
}

/// What is typed for --lang, looked for before anything else is understood: help and complaints speak it
/// already.
std::string languageIn(const std::vector<std::string>& arguments) {
    constexpr std::string_view flag = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == flag && i + 1 < arguments.size()) return arguments[i + 1];
        if (arguments[i].rfind("--lang=", 0) == 0) return arguments[i].substr(flag.size() + 1);
    }
    return {};
}

std::optional<fs::path> scenariosFolder(const Typed& typed) {
    return typed.scenarios.empty() ? findScenarios() : std::optional{pathOf(typed.scenarios)};
}

/// Where a command finds the method and the cases' workshop; empty, and said, where they are missing.
std::optional<Library> openLibrary(const Console& console, const Typed& typed) {
    const auto assets = findAssets();
    if (!assets) {
        console.complain(words::noAssets);
        return {};
    }
    Library library(*assets, scenariosFolder(typed));
    if (library.problems().empty()) return library;
    console.complain(words::assetsBroken);
    for (const auto& problem : library.problems()) console.err << toString(problem, console.language) << '\n';
    return {};
}

int check(Console& console, const Typed& typed) {
    auto library = openLibrary(console, typed);
    return library ? checkCases(console, *library, typed.checked, typed.checkJson) : exits::failed;
}

int run(Console& console, const Typed& typed, bool hasDecisions) {
    auto library = openLibrary(console, typed);
    if (!library) return exits::failed;
    auto wish = typed.run;
    if (hasDecisions) wish.decisions = typed.decisions;
    return runCase(console, *library, wish);
}

int explore(Console& console, const Typed& typed) {
    auto library = openLibrary(console, typed);
    return library ? exploreCase(console, *library, typed.explore) : exits::failed;
}

Invocation measure(Console& console, const Typed& typed) {
    constexpr std::uint32_t mostPlays = 10'000'000;
    auto request = typed.measure;
    if (request.wish.plays < 1 || request.wish.plays > mostPlays)
        return misunderstood(console, fill(words::measureNeedsPlays, {same(std::to_string(mostPlays))}));
    if (request.paths.empty()) // all the cases that come with the game
        if (const auto folder = scenariosFolder(typed)) request.paths = {shown(*folder)};
    if (request.paths.empty()) return misunderstood(console, words::measureNeedsCase);
    auto library = openLibrary(console, typed);
    return done(library ? measureCases(console, *library, request) : exits::failed);
}

int report(Console& console, const Typed& typed) {
    auto library = openLibrary(console, typed);
    if (!library) return exits::failed;
    auto wish = typed.report;
    wish.names = typed.withoutNames ? report::Names::Hidden : report::Names::Shown;
    return writeReport(console, *library, wish);
}

int print(Console& console, const Typed& typed) {
    auto library = openLibrary(console, typed);
    return library ? printCase(console, *library, typed.printed, typed.printTarget) : exits::failed;
}

/// The author's commands; empty where none of them was typed.
std::optional<Invocation> author(const Grammar& grammar, Console& console) {
    const auto& typed = grammar.typed();
    const auto with = [&](auto&& act) {
        auto library = openLibrary(console, typed);
        return done(library ? act(*library) : exits::failed);
    };
    if (const auto& into = typed.translated.language; !into.empty() && !languageOf(into))
        return misunderstood(console, fill(words::noSuchLanguage, {same(into)}));
    if (grammar.makes()) {
        const auto& wish = typed.made;
        if (wish.file.empty() || (wish.group.empty() && wish.copied.empty()))
            return misunderstood(console, author_words::newNeeds);
        const auto scenarios = scenariosFolder(typed).value_or(fs::path{});
        return with([&](Library& library) { return makeCase(console, library, scenarios, wish); });
    }
    if (grammar.versions())
        return typed.versioned.empty() ? misunderstood(console, author_words::versionsNeeds)
                                       : done(showVersions(console, typed.versioned, typed.restored));
    if (grammar.translates()) {
        const auto& wish = typed.translated;
        if (wish.file.empty() || wish.output.empty()) return misunderstood(console, author_words::wordsNeeds);
        return with([&](Library& library) { return translateCase(console, library, wish); });
    }
    if (!grammar.writesSchema()) return {};
    if (typed.schema.empty()) return misunderstood(console, author_words::schemaNeeds);
    return with([&](Library& library) { return writeSchema(console, library, typed.schema); });
}

int findings(Console& console, const Typed& typed) {
    auto library = openLibrary(console, typed);
    return library ? findInCase(console, *library, typed.findings) : exits::failed;
}

int graph(Console& console, const Typed& typed) {
    auto library = openLibrary(console, typed);
    return library ? graphCase(console, *library, typed.graphed, typed.graphTarget) : exits::failed;
}

int writeManual(Console& console, const CLI::App& grammar, const std::string& output) {
    const auto page = manualPage(grammar, ALUR_VERSION, console.language);
    if (output == "-") {
        console.out << page << std::flush;
        return console.out ? exits::done : exits::failed;
    }
    if (const auto trouble = writeAside(pathOf(output), page)) {
        console.complain(*trouble);
        return exits::failed;
    }
    console.out << printable(console.tr(fill(manual_words::manualWritten, {same(output)}))) << '\n';
    return exits::done;
}

Invocation openSession(const Console& console, const CLI::App& app, const std::string& session) {
    const auto file = pathOf(session);
    std::error_code error;
    const bool isThere = fs::exists(file, error);
    if (file.extension() != ".alur")
        return misunderstood(console,
                             isThere ? fill(words::isNoSession, {same(session)}) : unknown(app, session));
    if (!isThere) {
        console.complain(fill(words::noSession, {same(session)}));
        return done(exits::failed);
    }
    Invocation invocation;
    invocation.what = What::OpenSession;
    invocation.file = file;
    return invocation;
}

Invocation carryOut(Grammar& grammar, Console& console) {
    const auto& typed = grammar.typed();
    if (typed.version) {
        console.out << console.tr(fill(words::version, {same(ALUR_VERSION)})) << '\n';
        return done(exits::done);
    }
    if (grammar.checks())
        return typed.checked.empty() ? misunderstood(console, words::checkNeedsFile)
                                     : done(check(console, typed));
    if (grammar.runs())
        return typed.run.file.empty() ? misunderstood(console, words::runNeedsCase)
                                      : done(run(console, typed, grammar.hasDecisions()));
    if (grammar.explores())
        return typed.explore.file.empty() ? misunderstood(console, words::exploreNeedsCase)
                                          : done(explore(console, typed));
    if (grammar.measures()) return measure(console, typed);
    if (grammar.prints())
        return typed.printed.empty() || typed.printTarget.empty()
                   ? misunderstood(console, report_words::printNeeds)
                   : done(print(console, typed));
    if (grammar.findsIn())
        return typed.findings.file.empty() ? misunderstood(console, findings_words::findingsNeedsCase)
                                           : done(findings(console, typed));
    if (grammar.graphs())
        return typed.graphed.empty() || typed.graphTarget.empty()
                   ? misunderstood(console, findings_words::graphNeeds)
                   : done(graph(console, typed));
    if (grammar.writesManual())
        return typed.manual.empty() ? misunderstood(console, manual_words::manualNeeds)
                                    : done(writeManual(console, grammar.app(), typed.manual));
    if (grammar.reports())
        return typed.report.session.empty() || typed.report.target.empty()
                   ? misunderstood(console, report_words::reportNeeds)
                   : done(report(console, typed));
    if (auto invocation = author(grammar, console)) return *invocation;
    Invocation invocation;
    if (grammar.rehearses()) {
        if (typed.rehearsal.empty()) return misunderstood(console, words::rehearseNeedsFolder);
        for (const auto& wanted : typed.rehearsalSizes) {
            const auto size = sizeOf(wanted);
            if (!size) return misunderstood(console, fill(words::rehearseNeedsSize, {same(wanted)}));
            invocation.sizes.push_back(*size);
        }
        invocation.what = What::Rehearse;
        invocation.file = pathOf(typed.rehearsal);
        return invocation;
    }
    if (!typed.session.empty()) return openSession(console, grammar.app(), typed.session);
    invocation.what = What::Window;
    return invocation;
}

} // namespace

std::optional<Language> languageOf(std::string_view locale) {
    const auto word = locale.substr(0, locale.find_first_of("_-.@"));
    for (const auto language : languages)
        if (word == code(language)) return language;
    return {};
}

Invocation runCommandLine(const std::vector<std::string>& arguments, Console& console,
                          const Abilities& abilities) {
    const auto wished = languageIn(arguments);
    const auto language = languageOf(wished);
    if (language) console.language = *language;
    Grammar grammar(console.language, abilities);
    if (auto ended = parse(grammar, arguments, console)) return *ended;
    if (!wished.empty() && !language)
        return misunderstood(console, fill(words::noSuchLanguage, {same(wished)}));
    auto invocation = carryOut(grammar, console);
    invocation.options.language = language;
    invocation.options.software = grammar.typed().software;
    if (const auto& folder = grammar.typed().scenarios; !folder.empty())
        invocation.options.scenarios = pathOf(folder);
    return invocation;
}

Invocation runCommandLine(const std::vector<std::string>& arguments, const Abilities& abilities) {
    const auto fromEnvironment = languageOf(environment("ALUR_LANG"));
    const auto system = languageOf(systemLocale());
    Console console{std::cin,
                    std::cout,
                    std::cerr,
                    isTerminal(Stream::Input),
                    isTerminal(Stream::Error),
                    fromEnvironment.value_or(system.value_or(Language::Id))};
    auto invocation = runCommandLine(arguments, console, abilities);
    if (!invocation.options.language) invocation.options.language = fromEnvironment;
    return invocation;
}

} // namespace alur::app
