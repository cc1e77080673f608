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

} // namespace alur::scenario
