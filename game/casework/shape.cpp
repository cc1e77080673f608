#include "casework/shape.h"

#include <algorithm>

namespace alur::casework {

namespace {

bool leadsIntoCrisis(const Case& scenario, const scenario::Event& event) {
    return event.next && event.at > Minutes{0} &&
           std::any_of(event.next->entries.begin(), event.next->entries.end(), [&](const auto& entry) {
               return entry.to.scene && scenario.scenes[*entry.to.scene].crisis;
           });
}

void countScene(Shape& shape, const Case& scenario, const Scene& scene) {
    if (!scene.ending) ++shape.scenesOfStage[scene.stage.value];
    shape.discussions += scene.discuss.has_value();
    if (scene.sketch) ++shape.templates[static_cast<std::size_t>(scene.sketch->pattern)];
    for (const auto language : languages) {
        const auto count = words(scene.text.read(language));
        if (count > shape.mostWords) shape.wordiest = scenario.scenes.indexOf(scene);
        shape.mostWords = std::max(shape.mostWords, count);
    }
}

void countDecision(Shape& shape, const Case& scenario, const Decision& decision) {
    if (!decision.says || !decision.why) shape.unexplained.push_back(scenario.decisions.indexOf(decision));
    shape.emergencies += scenario.scenes[decision.scene].crisis && !decision.effects.serves.empty();
    if (decision.effects.bias) ++shape.biases[static_cast<std::size_t>(decision.effects.bias->kind)];
}

std::size_t sketchedStages(const Case& scenario) {
    Set<Stage, limits::stages> stages;
    for (const auto& scene : scenario.scenes)
        if (scene.sketch) stages.insert(scene.stage);
    return stages.size();
}

template <class Things, class Is> std::size_t count(const Things& things, Is is) {
    return static_cast<std::size_t>(std::count_if(things.begin(), things.end(), is));
}

} // namespace

Shape shapeOf(const Rulebook& book) {
    const auto& scenario = book.scenario();
    Shape shape;
    shape.scenes = scenario.scenes.size();
    shape.decisions = scenario.decisions.size();
    shape.barriers = scenario.barriers.size();
    shape.scenesOfStage.resize(book.method().stages.size());
    for (const auto& scene : scenario.scenes) countScene(shape, scenario, scene);
    for (const auto& decision : scenario.decisions) countDecision(shape, scenario, decision);
    shape.crises =
        count(scenario.events, [&](const auto& event) { return leadsIntoCrisis(scenario, event); });
    shape.hidden = count(scenario.facts, [](const auto& fact) { return fact.text.has_value(); }) +
                   count(scenario.needs, [](const auto& need) { return !need.known; });
    shape.plannedContacts = static_cast<std::size_t>(book.totals().contacts);
    shape.sketchedStages = sketchedStages(scenario);
    return shape;
}

} // namespace alur::casework
