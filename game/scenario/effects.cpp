#include "scenario/effects.h"

#include "scenario/kinds.h"

namespace alur::scenario {

namespace {

std::vector<MeterChange> readMeters(Reading& reading, const Node& node) {
    std::vector<MeterChange> changes;
    if (!reading.walk.isMap(node)) return changes;
    for (const auto& change : node) {
        const auto meter = reading.walk.findKey(change, reading.meters, kinds::meter);
        const auto by = reading.walk.number(change, grammar::meterChange);
        if (meter && by) changes.push_back({*meter, *by});
    }
    return changes;
}

std::vector<Index<Delivery>> readServes(Reading& reading, const Node& node) {
    std::vector<Index<Delivery>> serves;
    if (!reading.walk.isMap(node)) return serves;
    for (const auto& given : node) {
        const auto person = reading.walk.findKey(given, reading.people, kinds::person);
        const auto services = reading.walk.ids(given, reading.services, kinds::service);
        if (!person) continue;
        for (const auto service : services) serves.push_back(reading.delivery(given, *person, service));
    }
    return serves;
}

std::optional<Bias> readBias(Walk& walk, const Node& node) {
    if (!walk.isMap(node, grammar::bias)) return {};
    Bias bias;
    bias.kind = walk.oneOfIn(node, "kind", biasCodes);
    bias.weight = walk.numberOr(node, grammar::bias, "weight", 1);
    bias.why = walk.textIfAny(node, "why");
    return bias;
}

} // namespace

Effects readEffects(Reading& reading, const Node& map) {
    auto& walk = reading.walk;
    Effects effects;
    if (const auto* meters = map.find("meters")) effects.meters = readMeters(reading, *meters);
    effects.sets = walk.idsIn(map, "sets", reading.facts, kinds::fact);
    effects.clears = walk.idsIn(map, "clears", reading.facts, kinds::fact);
    effects.records = walk.idsIn(map, "records", reading.records, kinds::record);
    effects.removes = walk.idsIn(map, "removes", reading.barriers, kinds::barrier);
    if (const auto* serves = map.find("serves")) effects.serves = readServes(reading, *serves);
    effects.contacts = walk.idsIn(map, "contacts", reading.people, kinds::person);
    if (const auto* bias = map.find("bias")) effects.bias = readBias(walk, *bias);
    return effects;
}

} // namespace alur::scenario
