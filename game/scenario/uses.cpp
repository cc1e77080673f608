// What the decisions and events of a case ask for, and what they bring about.
#include "scenario/checker.h"

namespace alur::scenario {

namespace {

const Text neverSet{"fakta ini dipakai, tetapi tidak ada yang menetapkannya ('sets')",
                    "this fact is used, but nothing sets it"};
const Text neverUsed{"fakta ini ditetapkan, tetapi tidak ada syarat yang menanyakannya dan tidak ada teksnya",
                     "this fact is set, but no condition asks for it and it has no text to show"};
const Text idle{"fakta ini tidak dipakai di mana pun", "this fact is used nowhere"};
const Text neverMet{"tidak ada keputusan yang memberi layanan untuk kebutuhan ini",
                    "no decision gives a service that meets this need"};
const Text neverRemoved{"tidak ada keputusan yang menghapus hambatan ini",
                        "no decision removes this barrier"};
const Text neverMade{"tidak ada keputusan yang membuat catatan '{0}'", "no decision makes the record '{0}'"};
const Text neverGiven{"tidak ada keputusan yang memberi layanan ini", "no decision gives this service"};
const Text neverContacted{
    "ada {0} kontak yang direncanakan, tetapi tidak ada keputusan yang menghubungi orang ini",
    "{0} contacts are planned, but no decision contacts this person"};

class Uses {
public:
    explicit Uses(const Case& scenario)
        : asked(scenario.facts.size()), set(scenario.facts.size()), met(scenario.needs.size()),
          removed(scenario.barriers.size()), contacted(scenario.people.size()),
          given(scenario.deliveries.size()), scenario_(scenario) {
        for (const auto& decision : scenario.decisions) {
            note(decision.when);
            note(decision.effects);
            note(decision.next);
        }
        for (const auto& scene : scenario.scenes) note(scene.next);
        for (const auto& event : scenario.events) {
            note(event.when);
            if (event.unless) note(*event.unless);
            note(event.effects);
            note(event.next);
        }
        for (const auto& inject : scenario.injects) {
            note(inject.when);
            for (const auto fact : inject.effects.sets) set[fact.value] = true; // what a play gets, it earns
        }
    }

    std::vector<bool> asked, set; // facts
    std::vector<bool> met;        // needs
    std::vector<bool> removed;    // barriers
    std::vector<bool> contacted;  // people
    std::vector<bool> given;      // deliveries
    Set<Record, limits::records> made;

private:
    void note(const Condition& condition) {
        for (const auto& any : condition)
            for (const auto& atom : any)
                if (atom.kind == Atom::Kind::Fact) asked[atom.index] = true;
    }
    void note(const std::optional<Goto>& next) {
        if (next)
            for (const auto& entry : next->entries) note(entry.when);
    }
    void note(const Effects& effects) {
        for (const auto fact : effects.sets) set[fact.value] = true;
        for (const auto barrier : effects.removes) removed[barrier.value] = true;
        for (const auto record : effects.records) made.insert(record);
        for (const auto person : effects.contacts) contacted[person.value] = true;
        for (const auto delivery : effects.serves) {
            given[delivery.value] = true;
            for (const auto need : scenario_.deliveries[delivery].meets) met[need.value] = true;
        }
    }

    const Case& scenario_;
};

void checkFacts(Reading& reading, const Uses& uses) {
    const auto& facts = reading.scenario.facts;
    std::vector<bool> used = uses.asked;
    for (const auto& fact : facts)
        if (fact.text) used[facts.indexOf(fact).value] = true;
    for (const auto& need : reading.scenario.needs)
        if (need.revealedBy && !need.known) used[need.revealedBy->value] = true;
    for (std::size_t i = 0; i < used.size(); ++i) {
        const auto& node = *reading.marks.facts[i];
        if (used[i] && !uses.set[i]) reading.walk.doubtKey(node, neverSet);
        if (!used[i]) reading.walk.doubtKey(node, uses.set[i] ? neverUsed : idle);
    }
}

void checkRecords(Reading& reading, const Uses& uses) {
    auto wanted = reading.marks.required;
    wanted.insert(reading.marks.asked.begin(),
                  reading.marks.asked.end()); // what is required is told there alone
    for (const auto& [record, node] : wanted)
        if (!uses.made.has(record))
            reading.walk.doubt(*node, fill(neverMade, {same(reading.records.all()[record.value])}));
}

void doubtUnlessTrue(Walk& walk, const std::vector<bool>& done, const std::vector<const Node*>& nodes,
                     const Text& text) {
    for (std::size_t i = 0; i < done.size(); ++i)
        if (!done[i]) walk.doubtKey(*nodes[i], text);
}

} // namespace

void checkUses(Reading& reading) {
    const Uses uses(reading.scenario);
    checkFacts(reading, uses);
    checkRecords(reading, uses);
    doubtUnlessTrue(reading.walk, uses.met, reading.marks.needs, neverMet);
    doubtUnlessTrue(reading.walk, uses.removed, reading.marks.barriers, neverRemoved);
    for (const auto& [delivery, node] : reading.marks.askedServed)
        if (!uses.given[delivery.value]) reading.walk.doubt(*node, neverGiven);
    for (const auto& person : reading.scenario.people) {
        const auto index = reading.scenario.people.indexOf(person).value;
        if (person.contacts > 0 && !uses.contacted[index])
            reading.walk.doubtKey(*reading.marks.people[index],
                                  fill(neverContacted, {same(std::to_string(person.contacts))}));
    }
}

} // namespace alur::scenario
