#include "casework/evidence.h"

#include <algorithm>

namespace alur::casework {

using scenario::Effects;

namespace {

template <class T> bool contains(const std::vector<T>& list, const T& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool brings(const Case&, const Effects& effects, Index<Barrier> barrier) {
    return contains(effects.removes, barrier);
}
bool brings(const Case&, const Effects& effects, Index<Record> record) {
    return contains(effects.records, record);
}
bool brings(const Case&, const Effects& effects, Index<Delivery> delivery) {
    return contains(effects.serves, delivery);
}
bool brings(const Case& scenario, const Effects& effects, Index<Need> need) {
    return std::any_of(effects.serves.begin(), effects.serves.end(), [&](Index<Delivery> delivery) {
        return contains(scenario.deliveries[delivery].meets, need);
    });
}
bool brings(const Case&, const Effects& effects, Index<Person> person) {
    return contains(effects.contacts, person);
}

bool stands(const State& state, Index<Barrier> barrier) { return state.removed.has(barrier); }
bool stands(const State& state, Index<Record> record) { return state.records.has(record); }
bool stands(const State& state, Index<Delivery> delivery) { return state.delivered.has(delivery); }
bool stands(const State& state, Index<Need> need) { return state.met.has(need); }

class Witness {
public:
    explicit Witness(const Play& play) : play_(play), book_(play.book()), scenario_(book_.scenario()) {}

    /// The deed that brought `subject` about; empty where none did.
    template <class Subject> std::optional<Deed> deedOf(Subject subject) const {
        for (std::size_t i = 0; i < play_.taken().size(); ++i)
            if (stands(play_.taken()[i].after, subject)) return deedIn(i, subject);
        return {};
    }

    /// The last deed in whose place an available decision would have brought `subject`, and that decision.
    /// With `latest` only what would have come by then.
    template <class Subject>
    void blame(Evidence& item, Subject subject, std::optional<Minutes> latest = {}) const {
        for (std::size_t i = play_.taken().size(); i-- > 0;) {
            const auto& taken = play_.taken()[i];
            const auto& scene = sceneOf(taken);
            for (const auto decision : scene.decisions) {
                const auto& other = scenario_.decisions[decision];
                if (!brings(scenario_, other.effects, subject)) continue;
                if (latest && taken.before.clock + other.takes > *latest) continue;
                const auto picked = decisionsOf(scene, taken.step);
                if (contains(picked, decision) || !available(book_, taken.before, decision)) continue;
                item.deed = Deed{i, picked.front()};
                item.instead = decision;
                return;
            }
        }
    }

    const Scene& sceneOf(const Taken& taken) const { return scenario_.scenes[taken.before.scene]; }

    template <class Subject> std::optional<Deed> deedIn(std::size_t step, Subject subject) const {
        const auto& taken = play_.taken()[step];
        for (const auto decision : decisionsOf(sceneOf(taken), taken.step))
            if (brings(scenario_, scenario_.decisions[decision].effects, subject))
                return Deed{step, decision};
        return Deed{step, {}};
    }

    std::optional<Minutes> metAt(Index<Need> need) const {
        for (const auto& taken : play_.taken())
            if (taken.after.met.has(need)) return deliveryClock(taken, need);
        return {};
    }

private:
    /// The clock runs on within a step of several picks: when exactly the service came.
    Minutes deliveryClock(const Taken& taken, Index<Need> need) const {
        Minutes clock = taken.before.clock;
        for (const auto decision : decisionsOf(sceneOf(taken), taken.step)) {
            clock += scenario_.decisions[decision].takes;
            if (brings(scenario_, scenario_.decisions[decision].effects, need)) return clock;
        }
        return taken.after.clock; // an event brought it
    }

    const Play& play_;
    const Rulebook& book_;
    const Case& scenario_;
};

template <class Subject>
Evidence item(const Witness& witness, const State& state, Subject subject, int weight) {
    Evidence item;
    item.subject = subject;
    item.weight = item.of = weight;
    if (stands(state, subject)) {
        item.deed = witness.deedOf(subject);
    } else {
        item.kind = Evidence::Kind::Missing;
        witness.blame(item, subject);
    }
    return item;
}

std::vector<Evidence> ofAccess(const Play& play, const Witness& witness) {
    std::vector<Evidence> items;
    const auto& barriers = play.book().scenario().barriers;
    for (const auto& barrier : barriers)
        items.push_back(item(witness, play.state(), barriers.indexOf(barrier), barrier.weight));
    return items;
}

std::vector<Evidence> ofCoverage(const Play& play, const Witness& witness) {
    std::vector<Evidence> items;
    const auto& people = play.book().scenario().people;
    for (const auto& person : people) {
        if (!person.target) continue;
        Evidence entry;
        entry.subject = people.indexOf(person);
        entry.kind = Evidence::Kind::Missing;
        for (const auto need : person.needs) {
            if (!play.state().met.has(need)) continue;
            const auto deed = witness.deedOf(need);
            if (entry.kind == Evidence::Kind::Missing || (deed && deed->step < entry.deed->step))
                entry.deed = deed;
            entry.kind = Evidence::Kind::Counted;
        }
        if (entry.kind == Evidence::Kind::Missing)
            for (const auto need : person.needs)
                if (!entry.deed) witness.blame(entry, need);
        items.push_back(entry);
    }
    return items;
}

std::vector<Evidence> ofFrequency(const Play& play, const Witness& witness) {
    std::vector<Evidence> items;
    const auto& people = play.book().scenario().people;
    for (const auto& person : people) {
        if (person.contacts == 0) continue;
        const auto index = people.indexOf(person);
        Evidence entry;
        entry.subject = index;
        entry.of = person.contacts;
        entry.weight = std::min<int>(play.state().contacts[index.value], person.contacts);
        if (entry.weight < entry.of) {
            entry.kind = Evidence::Kind::Missing;
            witness.blame(entry, index);
        }
        items.push_back(entry);
    }
    return items;
}

/// Every decision by which bias entered, and every step at which it could have entered and did not.
std::vector<Evidence> ofBias(const Play& play, const Witness& witness) {
    std::vector<Evidence> items;
    for (std::size_t i = 0; i < play.taken().size(); ++i) {
        const auto& taken = play.taken()[i];
        const auto picked = decisionsOf(witness.sceneOf(taken), taken.step);
        const auto chance = static_cast<int>(taken.after.biasChance - taken.before.biasChance);
        bool free = chance > 0;
        for (const auto decision : picked) {
            const auto& bias = play.book().scenario().decisions[decision].effects.bias;
            if (!bias) continue;
            free = false;
            items.push_back(
                {Evidence::Kind::Lost, decision, bias->weight, chance, Deed{i, decision}, {}, {}});
        }
        if (free)
            items.push_back(
                {Evidence::Kind::Counted, picked.front(), chance, chance, Deed{i, picked.front()}, {}, {}});
    }
    return items;
}

bool isTargetNeed(const Case& scenario, const Need& need) { return scenario.people[need.person].target; }

std::vector<Evidence> ofServiceDelivery(const Play& play, const Witness& witness) {
    std::vector<Evidence> items;
    const auto& scenario = play.book().scenario();
    for (const auto& need : scenario.needs) {
        if (!need.due || !isTargetNeed(scenario, need)) continue;
        const auto index = scenario.needs.indexOf(need);
        auto entry = item(witness, play.state(), index, need.weight);
        if (const auto met = witness.metAt(index)) {
            entry.late = *met - *need.due;
            if (!play.state().metInTime.has(index)) entry.kind = Evidence::Kind::Lost;
        } else {
            witness.blame(entry, index, need.due); // the last chance in time says more than a later one
        }
        items.push_back(entry);
    }
    return items;
}

std::vector<Evidence> ofAccountability(const Play& play, const Witness& witness) {
    std::vector<Evidence> items;
    const auto& records = play.book().method().records;
    for (const auto& record : records)
        if (const auto index = records.indexOf(record); play.book().scenario().records.has(index))
            items.push_back(item(witness, play.state(), index, 1));
    return items;
}

std::vector<Evidence> ofFit(const Play& play, const Witness& witness) {
    std::vector<Evidence> items;
    const auto& scenario = play.book().scenario();
    for (const auto& need : scenario.needs)
        if (isTargetNeed(scenario, need))
            items.push_back(item(witness, play.state(), scenario.needs.indexOf(need), need.weight));
    for (const auto& delivery : scenario.deliveries) {
        const auto index = scenario.deliveries.indexOf(delivery);
        const bool fits = scenario.people[delivery.person].target && !delivery.meets.empty();
        if (fits || !play.state().delivered.has(index)) continue;
        items.push_back({Evidence::Kind::Lost, index, 1, 1, witness.deedOf(index), {}, {}});
    }
    return items;
}

} // namespace

std::vector<Evidence> evidence(const Play& play, Indicator indicator) {
    const Witness witness(play);
    switch (indicator) {
    case Indicator::Access: return ofAccess(play, witness);
    case Indicator::Coverage: return ofCoverage(play, witness);
    case Indicator::Frequency: return ofFrequency(play, witness);
    case Indicator::Bias: return ofBias(play, witness);
    case Indicator::ServiceDelivery: return ofServiceDelivery(play, witness);
    case Indicator::Accountability: return ofAccountability(play, witness);
    case Indicator::Fit: return ofFit(play, witness);
    }
    return {};
}

std::optional<Minutes> metAt(const Play& play, Index<Need> need) { return Witness(play).metAt(need); }

} // namespace alur::casework
