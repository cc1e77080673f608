#include "casework/sitting.h"

namespace alur::casework {

namespace {

int wordsIn(const Text& text) { return static_cast<int>(words(text.read(Language::Id))); }
int wordsIn(const std::optional<Text>& text) { return text ? wordsIn(*text) : 0; }

} // namespace

WordCounts::WordCounts(const Case& scenario) : scenario_(scenario) {
    for (const auto& scene : scenario.scenes) {
        int count = wordsIn(scene.title) + wordsIn(scene.text);
        for (const auto& line : scene.lines) count += wordsIn(line.text);
        scenes_.push_back(count);
    }
    for (const auto& decision : scenario.decisions) {
        options_.push_back(wordsIn(decision.text));
        answers_.push_back(wordsIn(decision.says));
    }
    for (const auto& event : scenario.events) events_.push_back(wordsIn(event.text));
}

void Sitting::enter(Index<Scene> scene) {
    words_ += counts_.scenes_[scene.value];
    if (seen_[scene.value]) return;
    seen_[scene.value] = true;
    if (const auto& discuss = counts_.scenario_.scenes[scene].discuss)
        discussed_ += static_cast<int>(discuss->length.count());
}

void Sitting::decide(const State& state, const Choices& choices, Step step) {
    enter(state.scene);
    const auto& decisions = counts_.scenario_.scenes[state.scene].decisions;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if ((choices.available() >> i & 1U) != 0) words_ += counts_.options_[decisions[i].value];
        if (step.has(i)) words_ += counts_.answers_[decisions[i].value];
    }
}

double Sitting::minutes(const State& end) {
    if (end.standing == Standing::Ended) enter(end.scene);
    for (std::size_t i = 0; i < counts_.events_.size(); ++i)
        if (end.fired.has({static_cast<std::uint16_t>(i)})) words_ += counts_.events_[i];
    return words_ / wordsAMinute + end.decisionsTaken * talkSeconds / 60 + discussed_;
}

} // namespace alur::casework
