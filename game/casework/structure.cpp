#include "casework/structure.h"

#include <algorithm>
#include <limits>

#include "casework/state.h"

namespace alur::casework {

using scenario::Atom;
using scenario::Condition;
using scenario::Effects;
using scenario::Goto;

namespace {

constexpr int never = std::numeric_limits<int>::max();

/// The least and the greatest that a meter can show.
struct Span {
    int least = 0;
    int most = 0;
};

/// Whether some number of `span` compares so with `number`.
bool someIs(Span span, Atom::Comparison comparison, int number) {
    switch (comparison) {
    case Atom::Comparison::LessEqual: return span.least <= number;
    case Atom::Comparison::Less: return span.least < number;
    case Atom::Comparison::GreaterEqual: return span.most >= number;
    case Atom::Comparison::Greater: return span.most > number;
    case Atom::Comparison::Equal: return span.least <= number && number <= span.most;
    }
    return true;
}
bool someIsNot(Span span, Atom::Comparison comparison, int number) {
    switch (comparison) {
    case Atom::Comparison::LessEqual: return someIs(span, Atom::Comparison::Greater, number);
    case Atom::Comparison::Less: return someIs(span, Atom::Comparison::GreaterEqual, number);
    case Atom::Comparison::GreaterEqual: return someIs(span, Atom::Comparison::Less, number);
    case Atom::Comparison::Greater: return someIs(span, Atom::Comparison::LessEqual, number);
    case Atom::Comparison::Equal: return span.least != number || span.most != number;
    }
    return true;
}

/// Everything that may come about, and from when on.
class Relaxation {
public:
    explicit Relaxation(const Case& scenario)
        : scenario_(scenario), entered_(scenario.scenes.size(), never), taken_(scenario.decisions.size()),
          met_(scenario.needs.size(), never) {
        for (const auto& meter : scenario.meters) meters_.push_back({meter.start, meter.start});
        entered_[0] = 0;
        while (changed_) {
            changed_ = false;
            for (const auto& inject : scenario.injects)
                if (mayHold(inject.when, 0)) bringAbout(inject.effects, 0);
            for (const auto& event : scenario.events) happen(event);
            for (const auto& scene : scenario.scenes) play(scene);
        }
    }

    bool isEntered(Index<Scene> scene) const { return entered_[scene.value] != never; }
    bool isTaken(Index<Decision> decision) const { return taken_[decision.value]; }
    int met(Index<Need> need) const { return met_[need.value]; }
    const Set<Barrier, limits::barriers>& removed() const { return removed_; }
    const Set<Record, limits::records>& records() const { return records_; }

private:
    void happen(const scenario::Event& event) {
        const auto at = static_cast<int>(event.at.count());
        if (event.unless && event.unless->empty()) return;
        if (!mayHold(event.when, at)) return;
        bringAbout(event.effects, at);
        if (event.next) follow(*event.next, at);
    }

    void play(const Scene& scene) {
        const auto now = entered_[scenario_.scenes.indexOf(scene).value];
        if (now == never) return;
        std::vector<int> times;
        for (const auto index : scene.decisions) {
            const auto& decision = scenario_.decisions[index];
            if (!mayHold(decision.when, now)) continue;
            const auto takes = static_cast<int>(decision.takes.count());
            changed_ = changed_ || !taken_[index.value];
            taken_[index.value] = true;
            times.push_back(takes);
            bringAbout(decision.effects, now + takes);
            const auto& next = decision.next ? decision.next : scene.next;
            if (!scene.picksSeveral() && scene.pickMin == 1 && next) follow(*next, now + takes);
        }
        if (!scene.picksSeveral() || times.size() < static_cast<std::size_t>(scene.pickMin)) return;
        std::sort(times.begin(), times.end());
        auto least = now;
        for (int i = 0; i < scene.pickMin; ++i) least += times[static_cast<std::size_t>(i)];
        if (scene.next) follow(*scene.next, least);
    }

    void follow(const Goto& next, int now) {
        if (now > scenario_.timeLimit.count()) return; // the play ends there
        for (const auto& entry : next.entries)
            if (entry.to.scene && mayHold(entry.when, now)) lower(entered_[entry.to.scene->value], now);
    }

    void lower(int& moment, int now) {
        if (now >= moment) return;
        moment = now;
        changed_ = true;
    }

    template <class T, std::size_t N> void insert(Set<T, N>& set, Index<T> item) {
        changed_ = changed_ || !set.has(item);
        set.insert(item);
    }

    void bringAbout(const Effects& effects, int now) {
        for (const auto fact : effects.sets) insert(facts_, fact);
        for (const auto record : effects.records) insert(records_, record);
        for (const auto barrier : effects.removes) insert(removed_, barrier);
        for (const auto delivery : effects.serves) {
            insert(delivered_, delivery);
            for (const auto need : scenario_.deliveries[delivery].meets) lower(met_[need.value], now);
        }
        for (const auto& change : effects.meters) {
            auto& span = meters_[change.meter.value];
            const Span wider{change.by < 0 ? 0 : span.least, change.by > 0 ? 100 : span.most};
            changed_ = changed_ || wider.least != span.least || wider.most != span.most;
            span = wider;
        }
    }

    /// Whether the condition may hold at some moment from `now` on.
    bool mayHold(const Condition& condition, int now) const {
        return std::all_of(condition.begin(), condition.end(), [&](const auto& any) {
            return std::any_of(any.begin(), any.end(), [&](const Atom& atom) { return mayHold(atom, now); });
        });
    }

    bool mayHold(const Atom& atom, int now) const {
        if (atom.kind == Atom::Kind::Meter || atom.kind == Atom::Kind::Time) {
            const auto span = atom.kind == Atom::Kind::Time ? Span{now, never} : meters_[atom.index];
            return atom.negated ? someIsNot(span, atom.comparison, atom.number)
                                : someIs(span, atom.comparison, atom.number);
        }
        if (atom.negated) return true; // nothing of the kind was brought about in the beginning
        switch (atom.kind) {
        case Atom::Kind::Fact: return facts_.has({atom.index});
        case Atom::Kind::Record: return records_.has({atom.index});
        case Atom::Kind::Met: return met_[atom.index] != never;
        default: return delivered_.has({atom.index});
        }
    }

    const Case& scenario_;
    std::vector<int> entered_; // each scene, at the earliest, in minutes
    std::vector<bool> taken_;  // each decision
    std::vector<int> met_;     // each need, at the earliest
    std::vector<Span> meters_;
    Set<Fact, limits::facts> facts_;
    Set<Record, limits::records> records_;
    Set<Barrier, limits::barriers> removed_;
    Set<Delivery, limits::deliveries> delivered_;
    bool changed_ = true;
};

// Loops

bool changesNothing(const Effects& effects) {
    return effects.meters.empty() && effects.sets.empty() && effects.clears.empty() &&
           effects.records.empty() && effects.removes.empty() && effects.serves.empty() &&
           effects.contacts.empty() && !effects.bias;
}

/// The scenes and the decisions that lead from one to the other and change nothing.
class Idling {
public:
    Idling(const Case& scenario, const Relaxation& possible) : scenario_(scenario) {
        ways_.resize(scenario.scenes.size());
        for (const auto& scene : scenario.scenes)
            if (possible.isEntered(scenario.scenes.indexOf(scene))) addWays(scene, possible);
    }

    std::vector<Structure::Loop> loops() const {
        std::vector<Structure::Loop> loops;
        std::vector<bool> told(ways_.size());
        for (std::uint16_t i = 0; i < ways_.size(); ++i) {
            if (told[i] || !leads(i, i)) continue;
            Structure::Loop loop;
            loop.takesTime = !leads(i, i, true);
            for (std::uint16_t k = i; k < ways_.size(); ++k)
                if (k == i || (leads(i, k) && leads(k, i))) {
                    told[k] = true;
                    loop.scenes.push_back({k});
                }
            for (const auto scene : loop.scenes)
                for (const auto& way : ways_[scene.value])
                    if (told[way.to] && leads(way.to, scene.value) && !has(loop.decisions, way.decision))
                        loop.decisions.push_back(way.decision);
            loops.push_back(std::move(loop));
        }
        return loops;
    }

private:
    struct Way {
        Index<Decision> decision;
        std::uint16_t to = 0;
        bool takesTime = false;
    };

    static bool has(const std::vector<Index<Decision>>& decisions, Index<Decision> wanted) {
        return std::find(decisions.begin(), decisions.end(), wanted) != decisions.end();
    }

    void addWays(const Scene& scene, const Relaxation& possible) {
        std::vector<Index<Decision>> idle;
        for (const auto index : scene.decisions)
            if (possible.isTaken(index) && changesNothing(scenario_.decisions[index].effects))
                idle.push_back(index);
        if (idle.size() < static_cast<std::size_t>(scene.pickMin)) return;
        for (const auto index : idle) {
            const auto& decision = scenario_.decisions[index];
            const auto& next = scene.picksSeveral() || !decision.next ? scene.next : decision.next;
            if (!next) continue;
            for (const auto& entry : next->entries)
                if (entry.to.scene)
                    ways_[scenario_.scenes.indexOf(scene).value].push_back(
                        {index, entry.to.scene->value, decision.takes > Minutes{0}});
        }
    }

    /// Whether a way of one decision or more leads from one scene to the other.
    bool leads(std::uint16_t from, std::uint16_t to, bool atOnce = false) const {
        std::vector<bool> seen(ways_.size());
        std::vector<std::uint16_t> open{from};
        while (!open.empty()) {
            const auto here = open.back();
            open.pop_back();
            for (const auto& way : ways_[here]) {
                if (atOnce && way.takesTime) continue;
                if (way.to == to) return true;
                if (!seen[way.to]) open.push_back(way.to);
                seen[way.to] = true;
            }
        }
        return false;
    }

    const Case& scenario_;
    std::vector<std::vector<Way>> ways_; // out of each scene
};

} // namespace

Structure structureOf(const Rulebook& book) {
    const auto& scenario = book.scenario();
    const Relaxation possible(scenario);
    Structure structure;
    for (const auto& scene : scenario.scenes)
        if (const auto index = scenario.scenes.indexOf(scene); !possible.isEntered(index))
            structure.unreachable.push_back(index);
    for (const auto& decision : scenario.decisions)
        if (const auto index = scenario.decisions.indexOf(decision);
            possible.isEntered(decision.scene) && !possible.isTaken(index))
            structure.neverAvailable.push_back(index);
    for (const auto& need : scenario.needs) {
        const auto index = scenario.needs.indexOf(need);
        if (possible.met(index) == never) structure.neverMet.push_back(index);
        else if (need.due && possible.met(index) > need.due->count()) structure.alwaysLate.push_back(index);
    }
    for (const auto& barrier : scenario.barriers)
        if (const auto index = scenario.barriers.indexOf(barrier); !possible.removed().has(index))
            structure.neverRemoved.push_back(index);
    for (const auto& record : book.method().records)
        if (const auto index = book.method().records.indexOf(record);
            scenario.records.has(index) && !possible.records().has(index))
            structure.neverMade.push_back(index);
    structure.loops = Idling(scenario, possible).loops();
    return structure;
}

} // namespace alur::casework
