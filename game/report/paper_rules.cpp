#include "report/paper_rules.h"

#include <charconv>

#include "report/naming.h"
#include "report/paper_words.h"
#include "report/time_words.h"

namespace alur::report {

using namespace scenario;

namespace {

Text numbered(const Text& pattern, std::size_t index) {
    return fill(pattern, {same(std::to_string(index + 1))});
}

Text joinedBy(const Text& pattern, const std::vector<Text>& parts) {
    Text all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) all = fill(pattern, {all, parts[i]});
    return all;
}

std::string_view signOf(Atom::Comparison comparison) {
    switch (comparison) {
    case Atom::Comparison::LessEqual: return "≤";
    case Atom::Comparison::Less: return "<";
    case Atom::Comparison::GreaterEqual: return "≥";
    case Atom::Comparison::Greater: return ">";
    case Atom::Comparison::Equal: return "=";
    }
    return "=";
}

/// What holds where `comparison` does not; equality has no opposite of one sign.
std::string_view oppositeOf(Atom::Comparison comparison) {
    switch (comparison) {
    case Atom::Comparison::LessEqual: return ">";
    case Atom::Comparison::Less: return "≥";
    case Atom::Comparison::GreaterEqual: return "<";
    case Atom::Comparison::Greater: return "≤";
    case Atom::Comparison::Equal: return "≠";
    }
    return "≠";
}

} // namespace

std::string printedNumber(const Case&, Index<Scene> scene) { return std::to_string(scene.value + 1); }

std::string printedNumber(const Case& scenario, Index<Decision> decision) {
    const auto& scene = scenario.scenes[scenario.decisions[decision].scene];
    std::size_t place = 0;
    while (scene.decisions[place] != decision) ++place;
    return printedNumber(scenario, scenario.decisions[decision].scene) + "." + std::to_string(place + 1);
}

std::optional<Index<Decision>> decisionNumbered(const Case& scenario, std::string_view printed) {
    const auto dot = printed.find('.');
    if (dot == std::string_view::npos) return {};
    std::size_t numbers[2]{};
    const std::string_view parts[2]{printed.substr(0, dot), printed.substr(dot + 1)};
    for (std::size_t i = 0; i < 2; ++i) {
        const auto* end = parts[i].data() + parts[i].size();
        const auto read = std::from_chars(parts[i].data(), end, numbers[i]);
        if (read.ec != std::errc{} || read.ptr != end || numbers[i] == 0) return {};
    }
    if (numbers[0] > scenario.scenes.size()) return {};
    const auto& scene = scenario.scenes[Index<Scene>{static_cast<std::uint16_t>(numbers[0] - 1)}];
    if (numbers[1] > scene.decisions.size()) return {};
    return scene.decisions[numbers[1] - 1];
}

Text PaperRules::code(Index<Fact> fact) const { return numbered(paper::factCode, fact.value); }
Text PaperRules::code(Index<Need> need) const { return numbered(paper::needCode, need.value); }
Text PaperRules::code(Index<Record> record) const { return numbered(paper::recordCode, record.value); }
Text PaperRules::code(Index<Barrier> barrier) const { return numbered(paper::barrierCode, barrier.value); }
Text PaperRules::code(Index<Event> event) const { return numbered(paper::eventCode, event.value); }

Text PaperRules::atom(const Atom& atom) const {
    const auto which = [&](const Text& holds, const Text& holdsNot) -> const Text& {
        return atom.negated ? holdsNot : holds;
    };
    const auto sign = same(atom.negated ? oppositeOf(atom.comparison) : signOf(atom.comparison));
    switch (atom.kind) {
    case Atom::Kind::Fact: return fill(which(paper::noted, paper::notNoted), {code(Index<Fact>{atom.index})});
    case Atom::Kind::Meter:
        return fill(paper::compared, {scenario_.meters[Index<Meter>{atom.index}].name, sign,
                                      same(std::to_string(atom.number))});
    case Atom::Kind::Time:
        return fill(paper::compared, {paper::timeIs, sign, limitWords(Minutes{atom.number})});
    case Atom::Kind::Record:
        return fill(which(paper::recordMade, paper::recordNotMade), {code(Index<Record>{atom.index})});
    case Atom::Kind::Met:
        return fill(which(paper::needMet, paper::needNotMet), {code(Index<Need>{atom.index})});
    case Atom::Kind::Served: {
        const auto& delivery = scenario_.deliveries[Index<Delivery>{atom.index}];
        return fill(which(paper::served, paper::notServed),
                    {inSentence(scenario_, method_.services[delivery.service].name),
                     scenario_.people[delivery.person].name});
    }
    }
    return {};
}

Text PaperRules::condition(const Condition& condition) const {
    if (condition.empty()) return paper::always;
    std::vector<Text> all;
    for (const auto& oneOf : condition) {
        std::vector<Text> any;
        for (const auto& atom : oneOf) any.push_back(this->atom(atom));
        const auto either = joinedBy(paper::orWord, any);
        all.push_back(any.size() > 1 && condition.size() > 1 ? fill(paper::grouped, {either}) : either);
    }
    return joinedBy(paper::andWord, all);
}

Text PaperRules::need(Index<Need> index) const {
    const auto& need = scenario_.needs[index];
    const auto& person = scenario_.people[need.person].name;
    if (need.due)
        return fill(paper::newNeedLimit, {code(index), unstopped(need.text), person, limitWords(*need.due)});
    return fill(paper::newNeed, {code(index), unstopped(need.text), person});
}

std::vector<Text> PaperRules::effects(const Effects& effects) const {
    std::vector<Text> told;
    for (const auto& change : effects.meters)
        if (change.by != 0)
            told.push_back(
                fill(change.by > 0 ? paper::raise : paper::lower,
                     {scenario_.meters[change.meter].name, same(std::to_string(std::abs(change.by)))}));
    for (const auto fact : effects.sets) {
        const auto& text = scenario_.facts[fact].text;
        told.push_back(text ? fill(paper::noteTold, {code(fact), *text}) : fill(paper::note, {code(fact)}));
        for (const auto& need : scenario_.needs)
            if (need.revealedBy == fact && !need.known)
                told.push_back(this->need(scenario_.needs.indexOf(need)));
    }
    for (const auto fact : effects.clears) told.push_back(fill(paper::clear, {code(fact)}));
    for (const auto record : effects.records)
        told.push_back(fill(paper::make, {code(record), unstopped(method_.records[record].name)}));
    for (const auto barrier : effects.removes) told.push_back(fill(paper::remove, {code(barrier)}));
    for (const auto index : effects.serves) {
        const auto& delivery = scenario_.deliveries[index];
        told.push_back(fill(paper::serve, {inSentence(scenario_, method_.services[delivery.service].name),
                                           scenario_.people[delivery.person].name}));
    }
    for (const auto person : effects.contacts)
        told.push_back(fill(paper::contact, {scenario_.people[person].name}));
    return told;
}

std::vector<Text> PaperRules::next(const Goto& next) const {
    std::vector<Text> told;
    for (std::size_t i = 0; i < next.entries.size(); ++i) {
        const auto& [when, to] = next.entries[i];
        const bool last = i + 1 == next.entries.size();
        const auto card = to.scene ? same(printedNumber(scenario_, *to.scene)) : Text{};
        if (last && i == 0) told.push_back(to.scene ? fill(paper::toCard, {card}) : paper::back);
        else if (last) told.push_back(to.scene ? fill(paper::elseToCard, {card}) : paper::back);
        else if (to.scene) told.push_back(fill(paper::toCardIf, {condition(when), card}));
        else told.push_back(fill(paper::backIf, {condition(when)}));
    }
    return told;
}

} // namespace alur::report
