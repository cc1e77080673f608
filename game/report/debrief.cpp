#include "report/debrief.h"

#include <algorithm>

#include "report/evidence_words.h"
#include "report/naming.h"
#include "report/way.h"
#include "report/words.h"

namespace alur::report {

using namespace casework;

namespace {

void tellEnding(Debrief& told, const Play& play) {
    const auto& scenario = play.book().scenario();
    switch (play.state().standing) {
    case Standing::Ended:
        told.ending = play.scene().title;
        told.story = play.scene().text;
        break;
    case Standing::OutOfTime:
        told.ending = words::timeIsUp;
        told.story = play.state().clock > scenario.timeLimit ? words::timeIsUpStory : words::stepsAreUpStory;
        break;
    case Standing::Playing:
        told.ending = words::goesOn;
        told.story = words::goesOnStory;
        break;
    }
}

void addOnce(std::vector<Text>& texts, const Text& text) {
    if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
}

Text biasOf(const scenario::Bias& bias) {
    const auto& kind = biasWords(bias.kind);
    return bias.why ? fill(words::biasOfStep, {kind, *bias.why}) : kind;
}

StepView stepView(const Play& play, std::size_t number) {
    const auto& taken = play.taken()[number];
    const auto& scenario = play.book().scenario();
    const auto& scene = scenario.scenes[taken.before.scene];
    const auto picked = decisionsOf(scene, taken.step);
    std::vector<Text> stages, says, biases;
    for (const auto index : picked) {
        const auto& decision = scenario.decisions[index];
        addOnce(stages, scene.crisis ? words::crisis : play.book().method().stages[decision.stage].name);
        addOnce(says, decision.says.value_or(Text{}));
        if (decision.effects.bias) addOnce(biases, biasOf(*decision.effects.bias));
    }
    return {number + 1,           scene.title,
            joined(stages, ", "), decisionsInWords(play.book(), taken.before, taken.step),
            joined(says, " "),    whyOf(play.book(), taken.before, taken.step),
            joined(biases, " "),  taken.before.clock};
}

} // namespace

Debrief debrief(const Play& play, int stepsTakenBack) {
    Debrief told;
    told.title = play.book().scenario().title;
    tellEnding(told, play);
    told.finished = play.over();
    told.scores = score(play.book(), play.state());
    told.way = way(play);
    for (const auto indicator : scenario::indicators)
        told.indicators[static_cast<std::size_t>(indicator)] =
            indicatorView(play, indicator, told.scores.policy[indicator]);
    for (std::size_t i = 0; i < play.taken().size(); ++i) told.steps.push_back(stepView(play, i));
    told.stepsTakenBack = stepsTakenBack;
    return told;
}

} // namespace alur::report
