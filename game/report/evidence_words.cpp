#include "report/evidence_words.h"

#include <algorithm>

#include "casework/needs.h"
#include "report/naming.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

using namespace casework;
using Kind = Evidence::Kind;

namespace {

/// What the items of an indicator come to: how many there are and count, and their weights.
struct Sums {
    int items = 0;
    int counted = 0;
    int weight = 0;
    int countedWeight = 0;

    void add(const Evidence& item) {
        ++items;
        weight += item.weight;
        if (item.kind != Kind::Counted) return;
        ++counted;
        countedWeight += item.weight;
    }
    bool weighted() const { return weight != items; }
};

class Teller {
public:
    Teller(const Play& play, Indicator indicator)
        : play_(play), book_(play.book()), scenario_(book_.scenario()), indicator_(indicator),
          items_(evidence(play, indicator)) {
        for (const auto& item : items_)
            (std::holds_alternative<Index<Delivery>>(item.subject) ? unneeded_ : sums_).add(item);
    }

    std::vector<EvidenceLine> lines() const {
        std::vector<EvidenceLine> lines;
        for (const auto& item : items_) lines.push_back(line(item));
        std::stable_partition(lines.begin(), lines.end(),
                              [](const EvidenceLine& line) { return line.kind != Kind::Counted; });
        return lines;
    }

    Text inShort() const {
        const auto& totals = book_.totals();
        switch (indicator_) {
        case Indicator::Access:
            return weighed(fill(words::accessInShort, counts(sums_.counted, sums_.items)));
        case Indicator::Coverage: return fill(words::coverageInShort, counts(sums_.counted, sums_.items));
        case Indicator::Frequency:
            return fill(words::frequencyInShort, counts(contactsMade(), totals.contacts));
        case Indicator::Bias: return biasInShort();
        case Indicator::ServiceDelivery:
            return weighed(fill(words::serviceDeliveryInShort, counts(sums_.counted, sums_.items)));
        case Indicator::Accountability:
            return fill(words::accountabilityInShort, counts(sums_.counted, sums_.items));
        case Indicator::Fit: return fitInShort();
        }
        return {};
    }

private:
    // --- numbers

    struct Counts {
        Text part;
        Text whole;
    };
    static Counts counts(int part, int whole) { return {numberWords(part), numberWords(whole)}; }
    static Text fill(const Text& pattern, const Counts& two) {
        return alur::fill(pattern, {two.part, two.whole});
    }
    static Text fill(const Text& pattern, std::initializer_list<Text> arguments) {
        return alur::fill(pattern, arguments);
    }

    int chanceOfBias() const { return static_cast<int>(play_.state().biasChance); }
    int biasAvoided() const { return chanceOfBias() - static_cast<int>(play_.state().biasTaken); }
    int contactsMade() const { return sums_.weight; }
    int servicesGiven() const { return static_cast<int>(play_.state().delivered.size()); }

    Text weighed(Text plain) const {
        if (!sums_.weighted()) return plain;
        return fill(words::withWeight, {plain, numberWords(sums_.countedWeight), numberWords(sums_.weight)});
    }
    Text biasInShort() const {
        return chanceOfBias() == 0 ? words::noChanceOfBias
                                   : fill(words::biasInShort, counts(biasAvoided(), chanceOfBias()));
    }
    Text fitInShort() const {
        const auto needs = counts(sums_.counted, sums_.items);
        if (servicesGiven() == 0) return weighed(fill(words::fitWithoutService, needs));
        const auto services = counts(servicesGiven() - unneeded_.items, servicesGiven());
        return weighed(fill(words::fitInShort, {services.part, services.whole, needs.part, needs.whole}));
    }

    /// "…: −2 dari bobot 7", or in plain units where every item weighs 1.
    Text less(const Text& what, const Text& units, int part, int whole) const {
        return fill(words::withLoss, {what, fill(units, counts(part, whole))});
    }
    Text lessWeight(const Text& what, const Text& units, int weight) const {
        return less(what, sums_.weighted() ? words::lossOfWeight : units, weight, sums_.weight);
    }

    const Text& missing(const words::Missing& wording) const {
        return play_.over() ? wording.ended : wording.open;
    }

    // --- what each item says

    Text say(const Evidence& item, Index<Barrier> index) const {
        const auto& barrier = scenario_.barriers[index];
        const auto name =
            fill(words::ofPerson, {unstopped(barrier.text), scenario_.people[barrier.person].name});
        if (item.kind == Kind::Counted) return fill(words::barrierCounted, {name});
        return lessWeight(fill(missing(words::barrierMissing), {name}), words::lossOfBarriers, item.weight);
    }

    bool hasAnyService(Index<Person> person) const {
        return std::any_of(scenario_.deliveries.begin(), scenario_.deliveries.end(),
                           [&](const Delivery& delivery) {
                               return delivery.person == person &&
                                      play_.state().delivered.has(scenario_.deliveries.indexOf(delivery));
                           });
    }

    Text say(const Evidence& item, Index<Person> index) const {
        const auto name = scenario_.people[index].name;
        if (indicator_ == Indicator::Frequency) {
            const auto made =
                fill(words::contactsMade, {name, numberWords(item.weight), numberWords(item.of)});
            return item.kind == Kind::Counted
                       ? made
                       : less(made, words::lossOfContacts, item.of - item.weight, book_.totals().contacts);
        }
        if (item.kind == Kind::Counted) return fill(words::personCounted, {name});
        const auto& wording = hasAnyService(index) ? words::personUnmet : words::personMissing;
        return less(fill(missing(wording), {name}), words::lossOfPeople, 1, sums_.items);
    }

    Text say(const Evidence& item, Index<Decision> index) const {
        if (item.kind == Kind::Counted) return fill(words::biasAvoided, counts(item.weight, chanceOfBias()));
        const auto& bias = *scenario_.decisions[index].effects.bias;
        return less(biasWords(bias.kind), words::lossOfWeight, item.weight, chanceOfBias());
    }

    /// A need that the players of a case that goes on do not know yet must not be told here either.
    bool isHidden(Index<Need> need) const { return !play_.over() && !isKnown(book_, play_.state(), need); }
    bool isHidden(const Evidence& item) const {
        const auto* need = std::get_if<Index<Need>>(&item.subject);
        return need != nullptr && isHidden(*need);
    }

    Text say(const Evidence& item, Index<Need> index) const {
        const auto& need = scenario_.needs[index];
        if (isHidden(index)) {
            const auto person = scenario_.people[need.person].name;
            return lessWeight(fill(words::hiddenNeed, {person}), words::lossOfNeeds, item.weight);
        }
        const auto name = personsNeed(scenario_, index);
        if (indicator_ == Indicator::ServiceDelivery && need.due) return sayWithLimit(item, name, *need.due);
        if (item.kind == Kind::Counted) return fill(words::needCounted, {name});
        return lessWeight(fill(missing(words::needMissing), {name}), words::lossOfNeeds, item.weight);
    }

    Text sayWithLimit(const Evidence& item, const Text& name, Minutes due) const {
        const auto limit = limitWords(due);
        if (!item.late)
            return lessWeight(fill(missing(words::needWithLimitMissing), {name, limit}), words::lossOfNeeds,
                              item.weight);
        const auto& pattern = *item.late < Minutes{0}    ? words::needBefore
                              : *item.late == Minutes{0} ? words::needAtLimit
                                                         : words::needAfter;
        const auto when = fill(pattern, {name, apartWords(*item.late), limit});
        return item.kind == Kind::Counted ? when : lessWeight(when, words::lossOfNeeds, item.weight);
    }

    Text say(const Evidence& item, Index<Record> index) const {
        const auto& name = book_.method().records[index].name;
        if (item.kind == Kind::Counted) return fill(words::recordCounted, {name});
        return less(fill(missing(words::recordMissing), {name}), words::lossOfRecords, 1, sums_.items);
    }

    Text say(const Evidence&, Index<Delivery> index) const {
        const auto& delivery = scenario_.deliveries[index];
        const auto service = inSentence(scenario_, book_.method().services[delivery.service].name);
        const auto person = scenario_.people[delivery.person].name;
        return less(fill(delivery.meets.empty() ? words::serviceUnneeded : words::serviceOffTarget,
                         {service, person}),
                    words::lossOfServices, 1, servicesGiven());
    }

    // --- which decision did it

    const Text& wouldHave() const {
        switch (indicator_) {
        case Indicator::Access: return words::wouldRemove;
        case Indicator::Coverage: return words::wouldServe;
        case Indicator::Frequency: return words::wouldContact;
        case Indicator::Accountability: return words::wouldRecord;
        default: return words::wouldMeet;
        }
    }

    /// The same, for the decision that would have done it.
    const Text& wouldHave(const Evidence& item) const {
        const auto* need = std::get_if<Index<Need>>(&item.subject);
        if (indicator_ != Indicator::ServiceDelivery || need == nullptr) return wouldHave();
        const auto& before = play_.taken()[item.deed->step].before;
        const bool late =
            before.clock + scenario_.decisions[*item.instead].takes > *scenario_.needs[*need].due;
        return late ? words::wouldMeetLate : words::wouldMeet;
    }

    Text chosenIn(std::size_t step) const {
        const auto& taken = play_.taken()[step];
        std::vector<Text> chosen;
        for (const auto decision : decisionsOf(scenario_.scenes[taken.before.scene], taken.step))
            chosen.push_back(quoted(scenario_.decisions[decision].text));
        return listed(chosen);
    }

    Text deedOf(const Evidence& item) const {
        if (!item.deed) {
            const bool never = item.kind == Kind::Missing && play_.over();
            return never ? fill(words::noChance, {wouldHave()}) : Text{};
        }
        const auto step = numberWords(static_cast<std::int64_t>(item.deed->step) + 1);
        if (item.instead)
            return fill(play_.over() ? words::lastChance : words::chanceSoFar,
                        {step, chosenIn(item.deed->step), quoted(scenario_.decisions[*item.instead].text),
                         wouldHave(item)});
        if (!item.deed->decision) return fill(words::eventDid, {step});
        return fill(words::deed, {step, scenario_.decisions[*item.deed->decision].text});
    }

    Text whyOf(const Evidence& item) const {
        const auto principle = [&](Index<Decision> decision) {
            return scenario_.decisions[decision].why.value_or(Text{});
        };
        if (item.instead) return principle(*item.instead);
        if (!item.deed || !item.deed->decision) return {};
        const auto& bias = scenario_.decisions[*item.deed->decision].effects.bias;
        const bool byBias = indicator_ == Indicator::Bias && item.kind == Kind::Lost;
        return byBias && bias && bias->why ? *bias->why : principle(*item.deed->decision);
    }

    EvidenceLine line(const Evidence& item) const {
        EvidenceLine line;
        line.kind = item.kind;
        line.what = std::visit([&](auto subject) { return say(item, subject); }, item.subject);
        if (isHidden(item)) return line;
        line.deed = deedOf(item);
        line.why = whyOf(item);
        if (item.deed) line.step = item.deed->step;
        return line;
    }

    const Play& play_;
    const Rulebook& book_;
    const Case& scenario_;
    Indicator indicator_;
    std::vector<Evidence> items_;
    Sums sums_;
    Sums unneeded_; // services that meet no need, which stand among the needs in the evidence of fit
};

} // namespace

IndicatorView indicatorView(const Play& play, Indicator indicator, const Fraction& value) {
    const Teller teller(play, indicator);
    return {indicator, value, teller.inShort(), teller.lines()};
}

} // namespace alur::report
