#include "casework/packed.h"

#include <algorithm>

#include "casework/trace.h"

namespace alur::casework {

using scenario::Atom;

namespace {

std::uint16_t targetOf(const scenario::Target& target) {
    return target.scene ? target.scene->value : Stacks::resumes;
}

} // namespace

Packing::Packing(std::shared_ptr<const Rulebook> book)
    : book_(std::move(book)), layout_(*book_), traces_(*book_) {
    for (const auto& stage : book_->method().stages) {
        const auto gate = gateOf(*book_, book_->method().stages.indexOf(stage));
        auto& records = gates_.emplace_back();
        for (const auto& record : book_->method().records)
            if (const auto index = book_->method().records.indexOf(record); gate.has(index))
                records.push_back(index);
    }
    compileScenes();
    compileEvents();
    markWhatMatters();
    lookAhead();
}

Packing::Span Packing::compileMasks(const Packed& bits) {
    Span span{static_cast<std::uint32_t>(masks_.size()), 0};
    for (std::size_t i = 0; i < words(); ++i) {
        if (bits.words[i] == 0) continue;
        masks_.push_back({static_cast<std::uint16_t>(i), bits.words[i]});
        ++span.count;
    }
    return span;
}

Packing::Span Packing::compile(const scenario::Condition& condition) {
    std::vector<Alternatives> compiled;
    for (const auto& alternatives : condition) {
        Span span{static_cast<std::uint32_t>(tests_.size()), static_cast<std::uint32_t>(alternatives.size())};
        for (const auto& atom : alternatives) {
            Test test;
            test.negated = atom.negated;
            test.comparison = atom.comparison;
            test.number = atom.number;
            Packed bits;
            switch (atom.kind) {
            case Atom::Kind::Fact: layout_.facts.insert(bits, atom.index); break;
            case Atom::Kind::Record: layout_.records.insert(bits, atom.index); break;
            case Atom::Kind::Served: layout_.delivered.insert(bits, atom.index); break;
            case Atom::Kind::Met:
                for (const auto& delivery : book_->scenario().deliveries)
                    if (std::find(delivery.meets.begin(), delivery.meets.end(), Index<Need>{atom.index}) !=
                        delivery.meets.end())
                        layout_.delivered.insert(bits, book_->scenario().deliveries.indexOf(delivery).value);
                break;
            case Atom::Kind::Meter:
                test.isNumber = true;
                test.field = layout_.meters[atom.index];
                break;
            case Atom::Kind::Time:
                test.isNumber = true;
                test.field = layout_.clock;
                break;
            }
            const auto masks = compileMasks(bits);
            test.firstMask = masks.first;
            test.masks = masks.count;
            tests_.push_back(test);
        }
        compiled.push_back({span});
    }
    Span span{static_cast<std::uint32_t>(conditions_.size()), static_cast<std::uint32_t>(compiled.size())};
    conditions_.insert(conditions_.end(), compiled.begin(), compiled.end());
    return span;
}

Packing::Span Packing::compile(const scenario::Goto& next) {
    std::vector<Way> ways;
    for (const auto& entry : next.entries) ways.push_back({compile(entry.when), targetOf(entry.to)});
    Span span{static_cast<std::uint32_t>(ways_.size()), static_cast<std::uint32_t>(ways.size())};
    ways_.insert(ways_.end(), ways.begin(), ways.end());
    return span;
}

Packing::Effect Packing::compile(const scenario::Effects& effects) {
    const auto& scenario = book_->scenario();
    Effect effect;
    Packed sets, clears;
    for (const auto fact : effects.sets) layout_.facts.insert(sets, fact.value);
    for (const auto record : effects.records) layout_.records.insert(sets, record.value);
    for (const auto barrier : effects.removes) layout_.removed.insert(sets, barrier.value);
    for (const auto fact : effects.clears) layout_.facts.insert(clears, fact.value);
    effect.sets = compileMasks(sets);
    effect.clears = compileMasks(clears);
    effect.meters = {static_cast<std::uint32_t>(meters_.size()),
                     static_cast<std::uint32_t>(effects.meters.size())};
    meters_.insert(meters_.end(), effects.meters.begin(), effects.meters.end());
    effect.serves = {static_cast<std::uint32_t>(serves_.size()),
                     static_cast<std::uint32_t>(effects.serves.size())};
    for (const auto delivery : effects.serves) {
        Span needs{static_cast<std::uint32_t>(needsDue_.size()), 0};
        for (const auto index : scenario.deliveries[delivery].meets) {
            const auto& need = scenario.needs[index];
            if (!need.due || !scenario.people[need.person].target) continue;
            needsDue_.push_back({index.value, static_cast<int>(need.due->count())});
            ++needs.count;
        }
        serves_.push_back({delivery, needs});
    }
    effect.contacts = {static_cast<std::uint32_t>(contacts_.size()),
                       static_cast<std::uint32_t>(effects.contacts.size())};
    for (const auto person : effects.contacts) contacts_.push_back(person.value);
    effect.bias = effects.bias ? effects.bias->weight : 0;
    return effect;
}

void Packing::compileScenes() {
    const auto& scenario = book_->scenario();
    for (const auto& scene : scenario.scenes) {
        Place place;
        place.firstAct = static_cast<std::uint16_t>(acts_.size());
        place.acts = static_cast<std::uint8_t>(scene.decisions.size());
        place.crisis = scene.crisis;
        place.several = scene.picksSeveral();
        place.ending = scene.ending.has_value();
        if (scene.next) place.next = compile(*scene.next);
        for (const auto index : scene.decisions) {
            const auto& decision = scenario.decisions[index];
            Act act;
            act.when = compile(decision.when);
            act.effect = compile(decision.effects);
            act.takes = static_cast<int>(decision.takes.count());
            act.stage = decision.stage;
            if (decision.next) act.next = compile(*decision.next);
            acts_.push_back(act);
        }
        places_.push_back(place);
    }
}

void Packing::compileEvents() {
    for (const auto& event : book_->scenario().events) {
        Happening happening;
        happening.at = static_cast<int>(event.at.count());
        happening.when = compile(event.when);
        happening.hasUnless = event.unless.has_value();
        if (event.unless) happening.unless = compile(*event.unless);
        happening.effect = compile(event.effects);
        if (event.next) happening.next = compile(*event.next);
        events_.push_back(happening);
    }
}

void Packing::markWhatMatters() {
    const auto& scenario = book_->scenario();
    const auto number = [](Packed& to, const Field& field) {
        to.words[field.word] |= field.mask << field.shift;
    };
    for (const auto& field : {layout_.scene, layout_.standing, layout_.biasTaken, layout_.biasChance,
                              layout_.gatesSatisfied, layout_.trace})
        number(scored_, field);
    for (const auto& field : layout_.contacts) number(scored_, field);
    for (const auto& record : book_->method().records)
        if (const auto index = book_->method().records.indexOf(record); scenario.records.has(index)) {
            layout_.records.insert(scored_, index.value);
            required_.push_back(index);
        }
    for (std::size_t i = 0; i < scenario.barriers.size(); ++i) layout_.removed.insert(scored_, i);
    for (std::size_t i = 0; i < scenario.deliveries.size(); ++i) layout_.delivered.insert(scored_, i);
    for (std::size_t i = 0; i < scenario.needs.size(); ++i) layout_.metInTime.insert(scored_, i);
    always_ = scored_;
    for (const auto& field : {layout_.clock, layout_.taken, layout_.displaced}) number(always_, field);
    for (std::size_t i = 0; i < events_.size(); ++i) layout_.fired.insert(always_, i);
}

Packed Packing::pack(const State& state) {
    const auto& scenario = book_->scenario();
    Packed packed;
    layout_.scene.set(packed, state.scene.value);
    layout_.standing.set(packed, static_cast<std::uint64_t>(state.standing));
    layout_.clock.set(packed, static_cast<std::uint64_t>(state.clock.count()));
    layout_.taken.set(packed, state.decisionsTaken);
    layout_.biasTaken.set(packed, state.biasTaken);
    layout_.biasChance.set(packed, state.biasChance);
    layout_.gatesSatisfied.set(packed, state.gatesSatisfied);
    layout_.trace.set(packed, traces_.idOf(state.trace, state.entered));
    std::uint32_t stack = 0;
    for (const auto& target : state.displaced.fromTheBottom()) stack = stacks_.push(stack, targetOf(target));
    layout_.displaced.set(packed, stack);
    for (std::size_t i = 0; i < layout_.meters.size(); ++i) layout_.meters[i].set(packed, state.meters[i]);
    for (std::size_t i = 0; i < layout_.contacts.size(); ++i)
        layout_.contacts[i].set(
            packed, static_cast<std::uint64_t>(std::min<int>(
                        state.contacts[i], scenario.people[{static_cast<std::uint16_t>(i)}].contacts)));
    const auto bits = [&packed](const Bits& to, const auto& set, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            if (set.has({static_cast<std::uint16_t>(i)})) to.insert(packed, i);
    };
    bits(layout_.facts, state.facts, scenario.facts.size());
    bits(layout_.records, state.records, book_->method().records.size());
    bits(layout_.removed, state.removed, scenario.barriers.size());
    bits(layout_.delivered, state.delivered, scenario.deliveries.size());
    bits(layout_.fired, state.fired, scenario.events.size());
    for (const auto& need : scenario.needs)
        if (const auto index = scenario.needs.indexOf(need);
            scenario.people[need.person].target && state.metInTime.has(index))
            layout_.metInTime.insert(packed, index.value);
    forget(packed);
    return packed;
}

Achieved Packing::achieved(const Packed& state) const {
    Achieved achieved;
    const auto& scenario = book_->scenario();
    for (std::uint16_t i = 0; i < scenario.barriers.size(); ++i)
        if (layout_.removed.has(state, i)) achieved.removed.insert({i});
    for (const auto record : required_)
        if (layout_.records.has(state, record.value)) achieved.records.insert(record);
    for (std::uint16_t i = 0; i < scenario.needs.size(); ++i)
        if (layout_.metInTime.has(state, i)) achieved.metInTime.insert({i});
    return achieved;
}

Tally Packing::tally(const Packed& state) const {
    const auto& scenario = book_->scenario();
    const auto& trace = traces_[static_cast<std::uint32_t>(layout_.trace.of(state))];
    Tally tally;
    tally.alignmentCost = alignmentCost(*book_, trace.folded);
    tally.traceLength = trace.folded.length;
    tally.gatesSatisfied = static_cast<int>(layout_.gatesSatisfied.of(state));
    for (std::size_t stage = 0; stage < gates_.size(); ++stage)
        if (trace.entered.has({static_cast<std::uint16_t>(stage)}))
            tally.gatesChecked += static_cast<int>(gates_[stage].size());
    for (std::size_t i = 0; i < scenario.barriers.size(); ++i)
        if (layout_.removed.has(state, i))
            tally.barrierWeight += scenario.barriers[{static_cast<std::uint16_t>(i)}].weight;
    for (const auto& field : layout_.contacts) tally.contacts += static_cast<int>(field.of(state));
    tally.biasTaken = static_cast<int>(layout_.biasTaken.of(state));
    tally.biasChance = static_cast<int>(layout_.biasChance.of(state));
    for (const auto record : required_) tally.records += layout_.records.has(state, record.value);
    Set<Need, limits::needs> met;
    Set<Person, limits::people> reached;
    for (std::size_t i = 0; i < scenario.deliveries.size(); ++i) {
        if (!layout_.delivered.has(state, i)) continue;
        const auto& delivery = scenario.deliveries[{static_cast<std::uint16_t>(i)}];
        ++tally.deliveries;
        if (!isFitting(scenario, delivery)) continue;
        ++tally.fitting;
        reached.insert(delivery.person);
        for (const auto index : delivery.meets) {
            if (met.has(index)) continue;
            met.insert(index);
            tally.needWeight += scenario.needs[index].weight;
        }
    }
    tally.people = static_cast<int>(reached.size());
    for (std::size_t i = 0; i < scenario.needs.size(); ++i)
        if (layout_.metInTime.has(state, i))
            tally.dueWeight += scenario.needs[{static_cast<std::uint16_t>(i)}].weight;
    return tally;
}

} // namespace alur::casework
