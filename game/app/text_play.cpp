#include "app/text_play.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "app/printed_numbers.h"
#include "app/words.h"
#include "report/narration.h"

namespace alur::app {

using namespace casework;

namespace {

std::vector<std::string> wordsOf(const std::string& line) {
    constexpr auto gaps = " ,\t\r\n";
    std::vector<std::string> found;
    for (std::size_t from = line.find_first_not_of(gaps); from != std::string::npos;) {
        const auto end = std::min(line.find_first_of(gaps, from), line.size());
        found.push_back(line.substr(from, end - from));
        from = line.find_first_not_of(gaps, end);
    }
    return found;
}

class TextPlay {
public:
    TextPlay(Console& console, std::ostream& story, Play& play)
        : console_(console), story_(story), play_(play) {}

    void run() {
        story_ << report::openingText(play_, console_.language) << '\n';
        help();
        scene();
        for (std::string line; !play_.over() && next(line);) {
            const auto typed = wordsOf(line);
            if (typed.empty()) continue;
            if (typed == std::vector<std::string>{"q"}) break;
            if (typed == std::vector<std::string>{"u"}) takeBack();
            else if (typed == std::vector<std::string>{"?"}) help();
            else take(typed);
        }
        story_ << '\n';
    }

private:
    bool next(std::string& line) {
        if (console_.inIsTerminal) story_ << "> " << std::flush;
        return static_cast<bool>(std::getline(console_.in, line));
    }

    void say(const Text& text) { story_ << printable(console_.tr(text)) << '\n'; }
    void help() {
        say(words::playHelp);
        say(words::playKeys);
    }
    void scene() { story_ << '\n' << report::sceneText(play_, console_.language); }

    void takeBack() {
        const auto verdict = play_.takeBack();
        say(verdict.allowed ? words::takenBack : verdict.why);
        if (verdict.allowed) scene();
    }

    /// The place in the present scene of what was typed: its number there or on the printed card, or its id.
    std::optional<std::size_t> positionOf(const std::string& word, std::optional<Text>& trouble) const {
        const auto& decisions = play_.scene().decisions;
        for (std::size_t i = 0; i < decisions.size(); ++i)
            if (word == std::to_string(i + 1) || word == play_.book().scenario().decisions[decisions[i]].id)
                return i;
        return placePrinted(play_, word, trouble);
    }

    void take(const std::vector<std::string>& typed) {
        Step step;
        for (const auto& word : typed) {
            std::optional<Text> trouble;
            const auto position = positionOf(word, trouble);
            if (trouble) return say(*trouble);
            if (!position) return say(fill(words::noSuchNumber, {same(word)}));
            step.picked |= Step::of(*position).picked;
        }
        const auto verdict = play_.take(step);
        if (!verdict.allowed) return say(verdict.why);
        story_ << '\n' << report::consequenceText(play_, console_.language);
        scene();
    }

    Console& console_;
    std::ostream& story_;
    Play& play_;
};

} // namespace

void playAsText(Console& console, std::ostream& story, Play& play) { TextPlay(console, story, play).run(); }

} // namespace alur::app
