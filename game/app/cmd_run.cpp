#include "app/cmd_run.h"

#include <algorithm>

#include "app/open_book.h"
#include "app/printed_numbers.h"
#include "app/text_play.h"
#include "app/words.h"
#include "casework/choices.h"
#include "casework/play.h"
#include "casework/random.h"
#include "report/debrief.h"
#include "report/narration.h"

namespace alur::app {

using casework::Play;

namespace {

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

/// The steps of a list, parted by ";"; empty ones are passed over.
std::vector<std::string> stepsOf(std::string_view list) {
    std::vector<std::string> steps;
    while (true) {
        const auto end = list.find(';');
        if (const auto step = trimmed(list.substr(0, end)); !step.empty()) steps.emplace_back(step);
        if (end == std::string_view::npos) return steps;
        list.remove_prefix(end + 1);
    }
}

/// Why a step is not even one of the present scene's.
Text whyUnknown(const Play& play, const std::string& unknown) {
    const auto& scenario = play.book().scenario();
    std::string there;
    bool known = false;
    for (const auto decision : play.scene().decisions) {
        const auto& id = scenario.decisions[decision].id;
        there += (there.empty() ? "" : ", ") + id;
        known = known || id == unknown;
    }
    if (known) return fill(words::twice, {same(unknown)});
    return fill(words::noSuchDecision, {same(unknown), same(play.scene().id), same(there)});
}

casework::Verdict take(Play& play, const std::string& ids) {
    if (play.over()) return play.take({}); // says that it is over
    std::optional<Text> trouble;
    std::string unknown;
    const auto step = parseStep(play.book(), play.state(), idsOf(play, ids, trouble), unknown);
    if (trouble) return {false, *trouble};
    return step ? play.take(*step) : casework::Verdict{false, whyUnknown(play, unknown)};
}

/// Takes all the steps; false, and the step named, where one is refused.
bool takeAll(const Console& console, Play& play, const std::string& decisions) {
    std::size_t number = 0;
    for (const auto& ids : stepsOf(decisions)) {
        const auto verdict = take(play, ids);
        ++number;
        if (verdict.allowed) continue;
        console.complain(fill(words::atStep, {same(std::to_string(number)), same(ids), verdict.why}));
        return false;
    }
    return true;
}

/// One play by chance: each step uniformly among all that are allowed.
Play byChance(const std::shared_ptr<const casework::Rulebook>& book, casework::Random random) {
    Play play(book);
    while (true) {
        const casework::Choices choices(*book, play.state());
        if (choices.count() == 0) return play;
        (void)play.take(choices.draw(random));
    }
}

int tellChance(const Console& console, const std::shared_ptr<const casework::Rulebook>& book,
               const RunWish& wish) {
    std::vector<Play> plays;
    for (std::uint32_t number = 0; number < wish.random; ++number)
        plays.push_back(byChance(book, casework::Random(wish.seed, number)));
    return writeJson(console, wish.json.empty() ? "-" : wish.json, report::runsJson(plays));
}

int tellResult(const Console& console, const Play& play, const std::string& json) {
    if (!json.empty()) return writeJson(console, json, report::runJson(play));
    console.out << report::resultText(play, console.language) << std::flush;
    return console.out ? exits::done : exits::failed;
}

} // namespace

int runCase(Console& console, Library& library, const RunWish& wish) {
    const auto opened = openBook(console, library, wish.file);
    if (!opened.book) return opened.exitCode;
    if (wish.random > 0) return tellChance(console, opened.book, wish);
    Play play(opened.book);
    if (wish.decisions) {
        if (!takeAll(console, play, *wish.decisions)) return exits::failed;
    } else {
        playAsText(console, wish.json.empty() ? console.out : console.err, play);
    }
    return tellResult(console, play, wish.json);
}

} // namespace alur::app
