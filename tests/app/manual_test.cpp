// The manual page holds what --help tells, and is sound roff: asked of a typesetter that is not ours.
#include <regex>
#include <set>
#include <sstream>

#include <gmock/gmock.h>

#include "app/command_line.h"
#include "support/folder.h"
#include "support/pdf_text.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

std::string typed(const std::vector<std::string>& arguments, Language language) {
    std::istringstream in;
    std::ostringstream out, err;
    Console console{in, out, err, false, false, language};
    const auto invocation = runCommandLine(arguments, console, {.rehearse = true});
    EXPECT_EQ(invocation.exitCode, 0) << err.str();
    return out.str();
}

/// What stands under a heading of a help, up to the next one.
std::string under(const std::string& heading, const std::string& help) {
    const auto begin = help.find("\n" + heading + ":\n");
    if (begin == std::string::npos) return {};
    return help.substr(begin, help.find("\n\n", begin + 1) - begin);
}

/// The words that `pattern` finds in the first column of a help.
std::set<std::string> firstColumn(const std::string& part, const char* pattern) {
    const std::regex word(pattern);
    std::set<std::string> found;
    std::istringstream lines(part);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("  ") || line.starts_with("     ")) continue;
        const auto column = line.substr(0, line.find("  ", 2));
        for (std::sregex_iterator at(column.begin(), column.end(), word), end; at != end; ++at)
            found.insert(at->str());
    }
    return found;
}

/// A page as letters: what `plain` in manual_page.cpp put in is taken out again.
std::string letters(const std::string& roff) {
    return std::regex_replace(roff, std::regex(R"(\\(?=-))"), "");
}

/// The part of a page that tells of one command.
std::string partOn(const std::string& command, const std::string& page) {
    const auto begin = page.find("\n.SS \"alur " + command + "\"\n");
    if (begin == std::string::npos) return {};
    return page.substr(begin, page.find("\n.S", begin + 1) - begin);
}

struct Words {
    Language language;
    const char* commands;
    const char* options;
};
constexpr Words indonesian{Language::Id, "Perintah", "Pilihan"};
constexpr Words english{Language::En, "Commands", "Options"};

} // namespace

TEST(Manual, HoldsEveryCommandAndOptionOfTheHelp) {
    for (const auto& words : {indonesian, english}) {
        const auto page = letters(typed({"manual", "-o", "-"}, words.language));
        const auto help = typed({"--help"}, words.language);
        const auto commands = firstColumn(under(words.commands, help), "[a-z]+");
        ASSERT_GE(commands.size(), 14U);
        for (const auto& option : firstColumn(under(words.options, help), "-+[a-z]+"))
            EXPECT_THAT(page.substr(0, page.find("\n.SS ")), HasSubstr(option));
        for (const auto& command : commands) {
            const auto part = partOn(command, page);
            auto options =
                firstColumn(under(words.options, typed({command, "--help"}, words.language)), "-+[a-z-]+");
            EXPECT_THAT(options, testing::Contains("--help")) << command;
            EXPECT_THAT(part, Not(IsEmpty())) << command;
            options.erase("-h"); // told once, for all of them
            options.erase("--help");
            for (const auto& option : options) EXPECT_THAT(part, HasSubstr(option)) << command;
        }
    }
}

TEST(Manual, SpeaksOneLanguage) {
    const auto english = typed({"manual", "-o", "-"}, Language::En);
    const auto indonesian = typed({"manual", "-o", "-"}, Language::Id);
    EXPECT_THAT(english, Not(HasSubstr("Berkas")));
    EXPECT_THAT(indonesian, Not(HasSubstr("Show")));
    EXPECT_THAT(indonesian, HasSubstr(".SH \"NAMA\""));
}

TEST(Manual, IsTheSameEachTime) {
    EXPECT_EQ(typed({"manual", "-o", "-"}, Language::Id), typed({"manual", "-o", "-"}, Language::Id));
}

#ifdef ALUR_POSIX // groff is a program of a Debian machine
TEST(Manual, IsSoundRoff) {
    const Folder folder;
    for (const auto language : languages) {
        const auto file = (folder.path() / "alur.1").string();
        typed({"manual", "-o", file}, language);
        EXPECT_THAT(outputOf("groff -K utf8 -man -T utf8 -ww -z '" + file + "' 2>&1"), IsEmpty());
        const auto shown = outputOf("groff -K utf8 -man -T utf8 -P -c '" + file + "' | sed 's/.\\x08//g'");
        EXPECT_THAT(shown, HasSubstr("--without-names"));
        EXPECT_THAT(shown, Not(HasSubstr("\\")));
    }
}
#endif

TEST(Manual, SaysWhereItCannotBeWritten) {
    std::istringstream in;
    std::ostringstream out, err;
    Console console{in, out, err, false, false, Language::En};
    EXPECT_EQ(runCommandLine({"manual", "-o", "/nowhere/alur.1"}, console).exitCode, 2);
    EXPECT_THAT(err.str(), HasSubstr("There is no folder /nowhere"));
    EXPECT_EQ(runCommandLine({"manual"}, console).exitCode, 2);
    EXPECT_THAT(err.str(), HasSubstr("'alur manual' needs -o."));
}
