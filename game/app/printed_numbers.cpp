#include "app/printed_numbers.h"

#include <algorithm>

#include "app/words.h"
#include "report/paper_rules.h"

namespace alur::app {

std::optional<std::size_t> placePrinted(const casework::Play& play, const std::string& word,
                                        std::optional<Text>& trouble) {
    const auto& scenario = play.book().scenario();
    const auto decision = report::decisionNumbered(scenario, word);
    if (!decision) return {};
    const auto& here = play.scene().decisions;
    const auto found = std::find(here.begin(), here.end(), *decision);
    if (found != here.end()) return static_cast<std::size_t>(found - here.begin());
    trouble = fill(words::otherCard,
                   {same(word), same(report::printedNumber(scenario, scenario.decisions[*decision].scene)),
                    same(report::printedNumber(scenario, play.state().scene))});
    return {};
}

std::string idsOf(const casework::Play& play, const std::string& typed, std::optional<Text>& trouble) {
    constexpr std::string_view spaces = " \t\r\n";
    std::string ids;
    for (std::size_t from = 0; from <= typed.size();) {
        const auto end = std::min(typed.find(',', from), typed.size());
        auto word = typed.substr(from, end - from);
        const auto first = word.find_first_not_of(spaces);
        if (first != std::string::npos) word = word.substr(first, word.find_last_not_of(spaces) - first + 1);
        if (const auto place = placePrinted(play, word, trouble))
            word = play.book().scenario().decisions[play.scene().decisions[*place]].id;
        ids += (from == 0 ? "" : ",") + word;
        from = end + 1;
    }
    return ids;
}

} // namespace alur::app
