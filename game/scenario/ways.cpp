// Where play can go, by what the file writes down: conditions are taken as they come.
#include "scenario/checker.h"

namespace alur::scenario {

namespace {

const Text emptyStack{
    "'resume' hanya boleh di adegan yang semata-mata dicapai lewat peristiwa; adegan '{0}' juga "
    "dicapai tanpa peristiwa, sehingga tidak ada tempat kembali",
    "'resume' may stand only in scenes that nothing but an event leads to; the scene '{0}' is also "
    "reached without one, and there would be nowhere to return to"};
const Text unreachable{"tidak ada jalan ke adegan ini", "nothing leads to this scene"};
const Text changesNothing{"peristiwa yang menuju 'resume' tidak mengubah jalan; 'next' ini boleh dihapus",
                          "an event that leads to 'resume' does not change the way; this 'next' may go"};

/// Where the scene leads, or one of its decisions, and whose `next` says so.
struct Way {
    const Goto* leads;
    const Node* node;
};

std::vector<Way> waysOut(const Reading& reading, const Scene& scene) {
    std::vector<Way> ways;
    bool sceneDecides = false;
    for (const auto index : scene.decisions) {
        const auto& decision = reading.scenario.decisions[index];
        if (scene.picksSeveral() || !decision.next) sceneDecides = true;
        else ways.push_back({&*decision.next, reading.marks.decisions[index.value]});
    }
    if (sceneDecides && scene.next)
        ways.push_back({&*scene.next, reading.marks.scenes[reading.scenario.scenes.indexOf(scene).value]});
    return ways;
}

bool leadsBack(const Goto& leads) {
    for (const auto& entry : leads.entries)
        if (!entry.to.scene) return true;
    return false;
}

void follow(const Goto& leads, std::vector<Index<Scene>>& open) {
    for (const auto& entry : leads.entries)
        if (entry.to.scene) open.push_back(*entry.to.scene);
}

/// The scenes that play can come to from `open`, these included.
std::vector<bool> reached(const Reading& reading, std::vector<Index<Scene>> open) {
    std::vector<bool> seen(reading.scenario.scenes.size(), false);
    while (!open.empty()) {
        const auto index = open.back();
        open.pop_back();
        if (seen[index.value]) continue;
        seen[index.value] = true;
        for (const auto& way : waysOut(reading, reading.scenario.scenes[index])) follow(*way.leads, open);
    }
    return seen;
}

/// The word `resume` in the `next` of `node`.
const Node& resumeIn(const Node& node) {
    const auto& next = *node.find("next");
    for (const auto& entry : next)
        if (const auto* to = entry.find("to"); to && to->text == "resume") return *to;
    return next;
}

constexpr Index<Scene> firstScene{0};

} // namespace

/// A scene that play comes to without an event may find the stack empty. In all others an event has pushed a
/// destination, which only `resume` takes away, and that leads to where play would have gone without the
/// event.
void checkResumes(Reading& reading) {
    const auto withoutEvent = reached(reading, {firstScene});
    for (const auto& scene : reading.scenario.scenes) {
        if (!withoutEvent[reading.scenario.scenes.indexOf(scene).value]) continue;
        for (const auto& way : waysOut(reading, scene))
            if (leadsBack(*way.leads))
                reading.walk.complain(resumeIn(*way.node), fill(emptyStack, {same(scene.id)}));
    }
}

void checkReach(Reading& reading) {
    std::vector<Index<Scene>> starts{firstScene};
    for (const auto& event : reading.scenario.events) {
        if (!event.next) continue;
        follow(*event.next, starts);
        const auto& node = *reading.marks.events[reading.scenario.events.indexOf(event).value];
        if (leadsBack(*event.next)) reading.walk.doubt(resumeIn(node), changesNothing);
    }
    const auto seen = reached(reading, std::move(starts));
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (!seen[i]) reading.walk.doubtKey(*reading.marks.scenes[i], unreachable);
}

} // namespace alur::scenario
