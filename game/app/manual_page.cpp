#include "app/manual_page.h"

#include <sstream>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/manual_words.h"

namespace alur::app {

namespace {

/// `text` as roff shows it letter by letter: nothing in it is a request, and what people copy out of the page
/// can be typed.
std::string plain(std::string_view text) {
    std::string roff;
    for (const char letter : text) {
        const bool begins = roff.empty() || roff.back() == '\n';
        if (begins && (letter == '.' || letter == '\'')) roff += "\\&";
        switch (letter) {
        case '\\': roff += "\\e"; break;
        case '-': roff += "\\-"; break;
        case '\'': roff += "\\(aq"; break;
        case '`': roff += "\\(ga"; break;
        case '^': roff += "\\(ha"; break;
        case '~': roff += "\\(ti"; break;
        default: roff += letter;
        }
    }
    return roff;
}

/// Within the quotation marks of a macro's argument.
std::string asArgument(std::string_view text) {
    auto roff = plain(text);
    for (auto at = roff.find('"'); at != std::string::npos; at = roff.find('"', at + 4))
        roff.replace(at, 1, "\\(dq");
    return '"' + roff + '"';
}

std::string bold(std::string_view text) { return "\\fB" + plain(text) + "\\fR"; }

class Page {
public:
    Page(const CLI::App& grammar, Language language) : grammar_(grammar), language_(language) {}

    std::string write(const std::string& version) {
        roff_ << ".TH ALUR 1 \"\" " << asArgument("Alur " + version) << ' '
              << asArgument(tr(manual_words::manual)) << '\n';
        section(manual_words::name);
        roff_ << "alur \\- " << plain(tr(manual_words::shortly)) << '\n';
        section(manual_words::synopsis);
        roff_ << ".nh\n.ad l\n"; // what can be typed is not broken
        synopsis(grammar_, "alur");
        for (const auto* command : commands()) synopsis(*command, "alur " + command->get_name());
        roff_ << ".hy\n.ad b\n";
        section(manual_words::description);
        lines(grammar_.get_description());
        roff_ << ".PP\n";
        lines(grammar_.get_footer());
        section(manual_words::options);
        options(grammar_);
        paragraph(manual_words::everywhere);
        section(manual_words::commands);
        for (const auto* command : commands()) describe(*command);
        surroundings();
        return roff_.str();
    }

private:
    const std::string& tr(const Text& text) const { return text.read(language_); }

    std::vector<const CLI::App*> commands() const {
        return grammar_.get_subcommands([](const CLI::App*) { return true; });
    }

    void section(const Text& heading) { roff_ << ".SH " << asArgument(tr(heading)) << '\n'; }
    void paragraph(const Text& text) { roff_ << ".PP\n" << plain(tr(text)) << '\n'; }

    /// Text whose lines stay as they are.
    void lines(const std::string& text) {
        if (text.empty()) return;
        roff_ << ".nf\n" << plain(text) << "\n.fi\n";
    }

    void synopsis(const CLI::App& command, const std::string& name) {
        roff_ << ".br\n" << bold(name);
        for (const auto* option : optionsOf(command)) roff_ << " [" << plain(named(*option)) << ']';
        roff_ << '\n';
    }

    /// All but the help that every command has; it is told once.
    static std::vector<const CLI::Option*> optionsOf(const CLI::App& command) {
        auto all = command.get_options();
        if (command.get_parent() != nullptr) std::erase(all, command.get_help_ptr());
        return all;
    }

    /// "-o, --output FILE"
    static std::string named(const CLI::Option& option) {
        std::string names = option.get_positional() ? option.get_name(true, false) : "";
        for (const auto& name : option.get_snames()) names += (names.empty() ? "-" : ", -") + name;
        for (const auto& name : option.get_lnames()) names += (names.empty() ? "--" : ", --") + name;
        const auto type = option.get_type_name();
        if (!type.empty() && type != " ") names += ' ' + type.substr(0, type.find(':'));
        const bool many = option.get_expected_max() == CLI::detail::expected_max_vector_size;
        return names + (many ? " …" : "");
    }

    void options(const CLI::App& command) {
        for (const auto* option : optionsOf(command))
            roff_ << ".TP\n" << bold(named(*option)) << '\n' << plain(option->get_description()) << '\n';
    }

    void describe(const CLI::App& command) {
        roff_ << ".SS " << asArgument("alur " + command.get_name()) << '\n'
              << plain(command.get_description()) << '\n';
        options(command);
        if (command.get_footer().empty()) return;
        roff_ << ".PP\n";
        lines(command.get_footer());
    }

    void item(const std::string& what, const Text& about) {
        roff_ << ".TP\n" << bold(what) << '\n' << plain(tr(about)) << '\n';
    }

    void surroundings() {
        namespace words = manual_words;
        section(words::environment);
        item("ALUR_LANG", words::langVariable);
        item("ALUR_SCENARIOS", words::scenariosVariable);
        item("ALUR_ASSETS", words::assetsVariable);
        item("VISUAL, EDITOR", words::editorVariables);
        section(words::files);
        item("~/.local/share/alur", words::dataFolder);
        item("data", words::besideProgram);
        item("Documents/Alur", words::documentsFolder);
        section(words::exitStatus);
        item("0", words::exitDone);
        item("1", words::exitProblems);
        item("2", words::exitFailed);
    }

    const CLI::App& grammar_;
    Language language_;
    std::ostringstream roff_;
};

} // namespace

std::string manualPage(const CLI::App& grammar, const std::string& version, Language language) {
    return Page(grammar, language).write(version);
}

} // namespace alur::app
