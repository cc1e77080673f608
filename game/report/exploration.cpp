#include "report/exploration.h"

#include <nlohmann/json.hpp>

#include "casework/play.h"
#include "report/exploration_words.h"
#include "report/naming.h"
#include "report/plain_page.h"

namespace alur::report {

using namespace casework;
using Json = nlohmann::ordered_json;

namespace {

template <class T> std::vector<std::string> idsOf(const Rulebook& book, const std::vector<Index<T>>& items) {
    std::vector<std::string> ids;
    for (const auto item : items) ids.push_back(idOf(book.scenario(), item));
    return ids;
}

Json jsonOf(const Range& range) { return Json::array({toString(range.least), toString(range.greatest)}); }

Json jsonOf(const Ranges& ranges) {
    Json scores;
    scores["flow"] = jsonOf(ranges.flow);
    scores["policy"] = jsonOf(ranges.policy);
    scores["overall"] = jsonOf(ranges.overall);
    for (std::size_t i = 0; i < scenario::indicators.size(); ++i)
        scores[std::string(scenario::code(scenario::indicators[i]))] = jsonOf(ranges.indicators[i]);
    return scores;
}

class Page {
public:
    explicit Page(Language language) : language_(language) {}

    void say(const Text& text, std::size_t indent = 0) { page_.paragraph(text.read(language_), indent); }
    void head(const Text& text) {
        page_.gap();
        page_.heading(text.read(language_));
    }
    void range(const Text& name, const Range& range) {
        say(same(name.read(language_) + ": " + std::to_string(percent(range.least)) + "–" +
                 std::to_string(percent(range.greatest)) + " %"),
            2);
    }
    void list(const Text& name, const std::vector<std::string>& ids) {
        head(name);
        if (ids.empty()) say(words::none, 2);
        for (const auto& id : ids) say(same(id), 2);
    }
    const std::string& text() const { return page_.text(); }

private:
    Language language_;
    PlainPage page_;
};

} // namespace

std::string decisionsText(const Rulebook& book, const std::vector<Step>& steps) {
    std::string text;
    auto state = casework::begin(book);
    for (const auto step : steps) {
        text += (text.empty() ? "" : "; ") + toString(book, state, step);
        state = apply(book, state, step);
    }
    return text;
}

std::string explorationJson(const Rulebook& book, const Exploration& found) {
    Json json;
    json["complete"] = found.complete;
    json["states"] = found.states;
    json["plays"] = found.plays;
    json["unreachable_scenes"] = idsOf(book, found.unreachable);
    json["never_available"] = idsOf(book, found.neverAvailable);
    json["dead_ends"] = idsOf(book, found.deadEnds);
    json["scores"] = found.ranges ? jsonOf(*found.ranges) : Json::object();
    json["best"] = decisionsText(book, found.best);
    if (found.bound) json["bound"] = toString(*found.bound);
    return json.dump(2) + "\n";
}

std::string explorationText(const Rulebook& book, const Exploration& found, Language language) {
    Page page(language);
    const auto states = same(std::to_string(found.states));
    page.say(found.complete ? fill(words::everyPlay, {same(found.plays), states})
                            : fill(words::somePlays, {states}));
    page.head(words::leastAndGreatest);
    if (found.ranges) {
        page.range(words::flow, found.ranges->flow);
        page.range(words::policy, found.ranges->policy);
        for (std::size_t i = 0; i < scenario::indicators.size(); ++i)
            page.range(book.method().words[i].name, found.ranges->indicators[i]);
        page.range(words::overall, found.ranges->overall);
    } else {
        page.say(words::noPlayEnds, 2);
    }
    if (found.bound) page.say(fill(words::atMost, {same(std::to_string(percent(*found.bound)) + " %")}), 2);
    page.list(words::unreachable, idsOf(book, found.unreachable));
    page.list(words::neverAvailable, idsOf(book, found.neverAvailable));
    page.list(words::deadEnds, idsOf(book, found.deadEnds));
    page.head(words::best);
    page.say(found.best.empty() ? words::none : same(decisionsText(book, found.best)), 2);
    return page.text();
}

} // namespace alur::report
