#include "report/consequence.h"

#include <algorithm>

#include "casework/evidence.h"
#include "casework/needs.h"
#include "report/naming.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

using namespace casework;
using Kind = Change::Kind;

namespace {

/// What is new in the state after a step, compared with the state before it.
class Comparison {
public:
    Comparison(const Play& play, const Taken& taken)
        : play_(play), book_(play.book()), scenario_(book_.scenario()), before_(taken.before),
          after_(taken.after) {}

    std::vector<Change> changes() {
        needsMet();
        servicesBesides();
        records();
        facts();
        needsLearned();
        barriers();
        contacts();
        meters();
        time();
        return std::move(changes_);
    }

private:
    void add(Kind kind, const Text& head, Text fact, Text detail = {}) {
        changes_.push_back({kind, head, std::move(fact), std::move(detail)});
    }

    template <class T, std::size_t N>
    static bool isNew(const Set<T, N>& before, const Set<T, N>& after, Index<T> index) {
        return after.has(index) && !before.has(index);
    }

    static Text howEarly(Minutes late, Minutes due) {
        if (late == Minutes{0}) return fill(words::metOnTime, {limitWords(due)});
        if (late < Minutes{0}) return fill(words::metEarly, {apartWords(late)});
        return fill(words::metLate, {apartWords(late), limitWords(due)});
    }

    void needsMet() {
        for (const auto& need : scenario_.needs) {
            const auto index = scenario_.needs.indexOf(need);
            if (!isNew(before_.met, after_.met, index)) continue;
            const auto name = needInSentence(scenario_, index);
            if (!need.due) {
                add(Kind::NeedMet, words::met, name);
                continue;
            }
            const bool inTime = after_.metInTime.has(index);
            const auto late = *metAt(play_, index) - *need.due;
            add(inTime ? Kind::NeedMet : Kind::NeedMetLate, words::met, name, howEarly(late, *need.due));
        }
    }

    bool meetsAnew(const Delivery& delivery) const {
        return std::any_of(delivery.meets.begin(), delivery.meets.end(),
                           [&](Index<Need> need) { return isNew(before_.met, after_.met, need); });
    }

    void servicesBesides() {
        for (const auto& delivery : scenario_.deliveries) {
            if (!isNew(before_.delivered, after_.delivered, scenario_.deliveries.indexOf(delivery)) ||
                meetsAnew(delivery))
                continue;
            const auto service = inSentence(scenario_, book_.method().services[delivery.service].name);
            add(Kind::ServiceGiven, words::given,
                fill(words::ofPerson, {service, scenario_.people[delivery.person].name}),
                delivery.meets.empty() ? words::servesNoKnownNeed : words::needWasMet);
        }
    }

    /// Several records of one step stand in one row.
    void records() {
        std::vector<Text> made;
        bool required = false;
        const auto& all = book_.method().records;
        for (const auto& record : all) {
            if (!isNew(before_.records, after_.records, all.indexOf(record))) continue;
            made.push_back(inSentence(scenario_, record.name));
            required = required || scenario_.records.has(all.indexOf(record));
        }
        if (made.empty()) return;
        const auto count = static_cast<std::int64_t>((after_.records & scenario_.records).size());
        add(Kind::RecordMade, words::recorded, listed(made),
            required ? fill(words::recordsOf, {numberWords(count), numberWords(book_.totals().records)})
                     : Text{});
    }

    void facts() {
        for (const auto& fact : scenario_.facts)
            if (fact.text && isNew(before_.facts, after_.facts, scenario_.facts.indexOf(fact)))
                add(Kind::FactLearned, words::newFact, unstopped(*fact.text));
    }

    Text timeLeftWords(const Need& need) const {
        const auto left = timeLeft(need, after_.clock);
        if (!left) return {};
        if (*left == Minutes{0}) return words::dueNow;
        return fill(*left > Minutes{0} ? words::leftToMeet : words::passed, {apartWords(*left)});
    }

    void needsLearned() {
        for (const auto& need : scenario_.needs) {
            const auto index = scenario_.needs.indexOf(need);
            if (after_.met.has(index) || isKnown(book_, before_, index) || !isKnown(book_, after_, index))
                continue;
            add(Kind::NeedLearned, words::newNeed, needInSentence(scenario_, index), timeLeftWords(need));
        }
    }

    void barriers() {
        auto count = static_cast<std::int64_t>(before_.removed.size());
        for (const auto& barrier : scenario_.barriers) {
            if (!isNew(before_.removed, after_.removed, scenario_.barriers.indexOf(barrier))) continue;
            add(Kind::BarrierRemoved, words::barrierRemoved, inSentence(scenario_, barrier.text),
                fill(words::barriersOf, {numberWords(++count),
                                         numberWords(static_cast<std::int64_t>(scenario_.barriers.size()))}));
        }
    }

    void contacts() {
        for (const auto& person : scenario_.people) {
            const auto index = scenario_.people.indexOf(person).value;
            const int made = after_.contacts[index];
            if (made == before_.contacts[index]) continue;
            add(Kind::Contact, words::contact, person.name,
                made <= person.contacts
                    ? fill(words::contactsOf, {numberWords(made), numberWords(person.contacts)})
                    : Text{});
        }
    }

    void meters() {
        for (const auto& meter : scenario_.meters) {
            const auto index = scenario_.meters.indexOf(meter).value;
            const int by = after_.meters[index] - before_.meters[index];
            if (by > 0) add(Kind::MeterRose, meter.name, words::rose);
            if (by < 0) add(Kind::MeterFell, meter.name, words::fell);
        }
    }

    /// The limit that this step let pass; where none, the nearest that still runs.
    Text nearestDeadline() const {
        for (const auto index : deadlines(book_, after_)) {
            const auto& need = scenario_.needs[index];
            if (*need.due < before_.clock) continue; // told when it passed
            const auto left = *timeLeft(need, after_.clock);
            const auto& pattern = left > Minutes{0}   ? words::leftFor
                                  : left < Minutes{0} ? words::passedFor
                                                      : words::noTimeLeftFor;
            return fill(pattern, {needInSentence(scenario_, index), apartWords(left)});
        }
        return {};
    }

    void time() {
        if (after_.clock == before_.clock) return;
        add(Kind::Time, words::time, fill(words::timePassed, {lengthWords(after_.clock - before_.clock)}),
            nearestDeadline());
    }

    const Play& play_;
    const Rulebook& book_;
    const Case& scenario_;
    const State& before_;
    const State& after_;
    std::vector<Change> changes_;
};

} // namespace

Consequence consequence(const Play& play, std::size_t step) {
    const auto& taken = play.taken()[step];
    const auto& scenario = play.book().scenario();
    Consequence told;
    std::vector<Text> chosen;
    const auto picked = decisionsOf(scenario.scenes[taken.before.scene], taken.step);
    for (const auto index : picked) {
        const auto& decision = scenario.decisions[index];
        chosen.push_back(picked.size() > 1 ? unstopped(decision.text) : decision.text);
        if (decision.says) told.says.push_back(*decision.says);
    }
    told.decision = joined(chosen, "; ");
    for (const auto event : play.eventsIn(taken)) told.events.push_back(scenario.events[event].text);
    told.changes = Comparison(play, taken).changes();
    return told;
}

} // namespace alur::report
