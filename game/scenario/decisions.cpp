#include "scenario/decisions.h"

#include "scenario/conditions.h"
#include "scenario/doubts.h"
#include "scenario/effects.h"
#include "scenario/kinds.h"

namespace alur::scenario {

namespace {

const Text tooMany{"terlalu banyak keputusan di satu adegan; paling banyak {0}",
                   "too many decisions in one scene; at most {0}"};
const Text leadsNowhere{"keputusan ini tidak menuju ke mana pun: tulis 'next' di sini atau di adegannya",
                        "this decision leads nowhere: write 'next' here or in its scene"};
const Text nextIgnored{
    "'next' ini tidak dipakai: di adegan dengan beberapa pilihan, 'next' adegan yang berlaku",
    "this 'next' is not used: where several are picked, the scene's own 'next' counts"};

void readNext(Reading& reading, const Node& node, const Scene& scene, bool sceneLeadsOn, Decision& decision) {
    const auto* next = node.find("next");
    decision.next = nextIn(reading, node);
    if (next && scene.picksSeveral()) reading.walk.doubtKey(*next, nextIgnored);
    if (!next && !sceneLeadsOn && !scene.picksSeveral()) reading.walk.complainOfKey(node, leadsNowhere);
}

void fillDecision(Reading& reading, const Node& node, const Scene& scene, bool sceneLeadsOn,
                  Decision& decision) {
    auto& walk = reading.walk;
    if (!walk.isMap(node, grammar::decision)) return;
    decision.text = walk.textIn(node, "text", decisionRoom);
    if (const auto* stage = node.find("stage"))
        decision.stage = walk.find(*stage, reading.stages, kinds::stage).value_or(scene.stage);
    decision.when = conditionIn(reading, node, "when");
    if (const auto* takes = node.find("takes")) decision.takes = walk.duration(*takes).value_or(Minutes{0});
    decision.effects = readEffects(reading, node);
    decision.says = walk.textIfAny(node, "says");
    decision.why = walk.textIfAny(node, "why");
    readNext(reading, node, scene, sceneLeadsOn, decision);
}

} // namespace

void readDecisions(Reading& reading, const Node& node, Scene& scene, bool sceneLeadsOn) {
    if (!reading.walk.isMap(node)) return;
    for (const auto& child : node) {
        if (scene.decisions.size() == limits::decisionsInScene)
            return reading.walk.complainOfKey(
                child, fill(tooMany, {same(std::to_string(limits::decisionsInScene))}));
        reading.walk.checkKeyIsId(child);
        Decision decision;
        decision.id = child.key;
        decision.scene = reading.scenario.scenes.indexOf(scene);
        decision.stage = scene.stage;
        fillDecision(reading, child, scene, sceneLeadsOn, decision);
        reading.marks.decisions.push_back(&child);
        scene.decisions.push_back(reading.scenario.decisions.add(std::move(decision)));
    }
}

} // namespace alur::scenario
