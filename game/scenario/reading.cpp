#include "scenario/reading.h"

#include <algorithm>

#include "scenario/kinds.h"

namespace alur::scenario {

void Reading::nameNeed(const Person& person, Index<Need> need) {
    needIds_.push_back(person.id + "." + scenario.needs[need].id);
    needs.add(needIds_.back(), need);
}

Index<Delivery> Reading::delivery(const Node& at, Index<Person> person, Index<Service> service) {
    const auto [entry, isNew] = deliveries_.try_emplace({person, service});
    if (!isNew) return entry->second;
    Delivery delivery{person, service, {}};
    for (const auto need : scenario.people[person].needs) {
        const auto& meeting = scenario.needs[need].services;
        if (std::find(meeting.begin(), meeting.end(), service) != meeting.end())
            delivery.meets.push_back(need);
    }
    if (addTo(scenario.deliveries, std::move(delivery), limits::deliveries, walk, at, kinds::delivery))
        entry->second = lastOf(scenario.deliveries);
    return entry->second;
}

void noteMarks(Reading& reading) {
    auto& marks = reading.scenario.marks;
    const auto note = [&](std::vector<Mark>& into, const std::vector<const Node*>& nodes) {
        for (const auto* node : nodes) into.push_back(reading.walk.markOf(*node));
    };
    note(marks.facts, reading.marks.facts);
    note(marks.people, reading.marks.people);
    note(marks.needs, reading.marks.needs);
    note(marks.barriers, reading.marks.barriers);
    note(marks.events, reading.marks.events);
    note(marks.scenes, reading.marks.scenes);
    note(marks.decisions, reading.marks.decisions);
    for (const auto& [record, node] : reading.marks.required)
        marks.records.emplace(record, reading.walk.markOf(*node));
    marks.untranslated = reading.walk.untranslated();
    std::sort(marks.untranslated.begin(), marks.untranslated.end(),
              [](const auto& a, const auto& b) { return a.mark < b.mark; });
}

} // namespace alur::scenario
