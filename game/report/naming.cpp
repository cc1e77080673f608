#include "report/naming.h"

#include <algorithm>

#include "report/words.h"

namespace alur::report {

using scenario::Case;

namespace {

template <class Change> Text inEach(const Text& text, Change change) {
    Text changed;
    for (const auto language : languages)
        if (!text[language].empty()) changed[language] = change(text[language]);
    return changed;
}

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

std::string_view firstWord(std::string_view text) { return text.substr(0, text.find_first_of(" ,.;:!?'")); }

bool isPartOfName(const Case& scenario, std::string_view word) {
    return std::any_of(scenario.people.begin(), scenario.people.end(), [&](const scenario::Person& person) {
        return std::any_of(person.name.in.begin(), person.name.in.end(), [&](const std::string& name) {
            return (" " + name + " ").find(" " + std::string(word) + " ") != std::string::npos;
        });
    });
}

/// "PPA" and "I" keep their capitals; "A safe place" is an article and does not.
bool keepsCapital(const Case& scenario, std::string_view text) {
    const auto word = firstWord(text);
    if (word == "I") return true;
    const bool abbreviation = word.size() > 1 && !(word[1] >= 'a' && word[1] <= 'z');
    return abbreviation || isPartOfName(scenario, word);
}

std::string withoutStop(const std::string& text) {
    const bool stopped = text.size() > 1 && text.back() == '.' && text[text.size() - 2] != '.';
    return stopped ? text.substr(0, text.size() - 1) : text;
}

} // namespace

std::string idOf(const scenario::Case& scenario, Index<scenario::Scene> scene) {
    return scenario.scenes[scene].id;
}
std::string idOf(const scenario::Case& scenario, Index<scenario::Decision> index) {
    const auto& decision = scenario.decisions[index];
    return idOf(scenario, decision.scene) + "." + decision.id;
}
std::string idOf(const scenario::Case& scenario, Index<scenario::Need> index) {
    const auto& need = scenario.needs[index];
    return scenario.people[need.person].id + "." + need.id;
}

Text unstopped(const Text& text) { return inEach(text, withoutStop); }

Text inSentence(const Case& scenario, const Text& text) {
    return inEach(text, [&](const std::string& words) {
        auto within = withoutStop(words);
        if (!within.empty() && isCapital(within.front()) && !keepsCapital(scenario, within))
            within.front() = static_cast<char>(within.front() - 'A' + 'a');
        return within;
    });
}

Text firstSentence(const Text& text) {
    return inEach(text, [](const std::string& words) {
        const auto end = words.find_first_of(".?");
        const bool another = end != std::string::npos && end + 1 < words.size() && words[end + 1] == ' ';
        return another ? words.substr(0, end + 1) : words;
    });
}

Text quoted(const Text& text) { return fill(words::quotation, {unstopped(text)}); }

Text joined(const std::vector<Text>& texts, std::string_view between) {
    Text all;
    for (const auto& text : texts)
        for (const auto language : languages)
            all[language] += (all[language].empty() ? "" : std::string(between)) + text.read(language);
    return all;
}

Text listed(const std::vector<Text>& texts) {
    if (texts.size() < 2) return joined(texts, "");
    return fill(words::andWord, {joined({texts.begin(), texts.end() - 1}, ", "), texts.back()});
}

Text personsNeed(const Case& scenario, Index<scenario::Need> need) {
    const auto& wanted = scenario.needs[need];
    return fill(words::personAnd, {scenario.people[wanted.person].name, inSentence(scenario, wanted.text)});
}

Text needInSentence(const Case& scenario, Index<scenario::Need> need) {
    const auto& wanted = scenario.needs[need];
    return fill(words::ofPerson, {inSentence(scenario, wanted.text), scenario.people[wanted.person].name});
}

Text decisionsInWords(const casework::Rulebook& book, const casework::State& before, casework::Step step) {
    const auto picked = casework::decisionsOf(book.scenario().scenes[before.scene], step);
    std::vector<Text> texts;
    for (const auto index : picked) {
        const auto& text = book.scenario().decisions[index].text;
        texts.push_back(picked.size() > 1 ? unstopped(text) : text);
    }
    return joined(texts, "; ");
}

Text whyOf(const casework::Rulebook& book, const casework::State& before, casework::Step step) {
    std::vector<Text> whys;
    for (const auto index : casework::decisionsOf(book.scenario().scenes[before.scene], step)) {
        const auto& why = book.scenario().decisions[index].why;
        if (why && std::find(whys.begin(), whys.end(), *why) == whys.end()) whys.push_back(*why);
    }
    return joined(whys, " ");
}

std::vector<std::string> membersOf(const session::Room& room, const session::GroupId& group) {
    std::vector<std::string> members;
    for (const auto* person : room.members(group))
        members.push_back(person->name.empty() ? std::to_string(person->number) : person->name);
    return members;
}

const Text& biasWords(scenario::BiasKind kind) {
    using scenario::BiasKind;
    switch (kind) {
    case BiasKind::VictimBlaming: return words::victimBlaming;
    case BiasKind::Stereotype: return words::stereotype;
    case BiasKind::Mistargeting: return words::mistargeting;
    case BiasKind::UnequalTreatment: return words::unequalTreatment;
    case BiasKind::Disclosure: return words::disclosure;
    case BiasKind::PeacePressure: return words::peacePressure;
    }
    return words::stereotype;
}

} // namespace alur::report
