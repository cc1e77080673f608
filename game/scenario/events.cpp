#include "scenario/events.h"

#include <set>

#include "scenario/conditions.h"
#include "scenario/effects.h"
#include "scenario/kinds.h"
#include "scenario/walk_words.h"

namespace alur::scenario {

namespace {

const Text twin{"peristiwa '{0}' sudah ada; pakai id lain",
                "there is an event '{0}' already; use another id"};
const Text twinInject{"kabar '{0}' sudah ada; pakai id lain",
                      "there is an inject '{0}' already; use another id"};
const Text neverFires{"daftar kosong selalu terpenuhi, jadi peristiwa ini tidak pernah terjadi",
                      "an empty list always holds, so this event never happens"};

Event readEvent(Reading& reading, const Node& node) {
    auto& walk = reading.walk;
    Event event;
    if (!walk.isMap(node, grammar::event)) return event;
    if (const auto* id = node.find("id")) event.id = walk.id(*id).value_or(id->text);
    if (const auto* at = node.find("at")) event.at = walk.duration(*at).value_or(Minutes{0});
    event.when = conditionIn(reading, node, "when");
    if (const auto* unless = node.find("unless")) {
        event.unless = readCondition(reading, *unless);
        if (unless->isList() && unless->size == 0) walk.doubt(*unless, neverFires);
    }
    event.text = walk.textIn(node, "text");
    event.effects = readEffects(reading, node);
    event.next = nextIn(reading, node);
    return event;
}

Inject readInject(Reading& reading, const Node& node) {
    auto& walk = reading.walk;
    Inject inject;
    if (!walk.isMap(node, grammar::inject)) return inject;
    if (const auto* id = node.find("id")) inject.id = walk.id(*id).value_or(id->text);
    inject.title = walk.textIn(node, "title", titleRoom);
    inject.when = conditionIn(reading, node, "when");
    inject.text = walk.textIn(node, "text");
    inject.effects = readEffects(reading, node);
    return inject;
}

} // namespace

void readInjects(Reading& reading, const Node& injects) {
    if (!reading.walk.isList(injects, {"kabar", "injects"})) return;
    std::set<std::string> ids;
    for (const auto& node : injects) {
        auto inject = readInject(reading, node);
        if (!inject.id.empty() && !ids.insert(inject.id).second)
            reading.walk.complain(*node.find("id"), fill(twinInject, {same(inject.id)}));
        if (!addTo(reading.scenario.injects, std::move(inject), limits::injects, reading.walk, node,
                   kinds::inject))
            return;
    }
}

void readEvents(Reading& reading, const Node& events) {
    if (!reading.walk.isList(events, {"peristiwa", "events"})) return;
    std::set<std::string> ids;
    for (const auto& node : events) {
        auto event = readEvent(reading, node);
        if (!event.id.empty() && !ids.insert(event.id).second)
            reading.walk.complain(*node.find("id"), fill(twin, {same(event.id)}));
        if (!addTo(reading.scenario.events, std::move(event), limits::events, reading.walk, node,
                   kinds::event))
            return;
        reading.marks.events.push_back(&node);
    }
}

} // namespace alur::scenario
