#include "scenario/languages.h"

#include <algorithm>

namespace alur::scenario {

namespace {

/// Sees every text of a case, and remembers in which languages one was missing.
class Texts {
public:
    void see(const Text& text) {
        for (const auto language : languages)
            if (text[language].empty()) missing_[static_cast<std::size_t>(language)] = true;
    }
    void see(const std::optional<Text>& text) {
        if (text) see(*text);
    }
    void see(const Effects& effects) {
        if (effects.bias) see(effects.bias->why);
    }
    void see(const Scene& scene) {
        see(scene.title);
        see(scene.text);
        for (const auto& line : scene.lines) see(line.text);
        if (scene.sketch) see(scene.sketch->prompt);
        see(scene.describe);
        if (scene.discuss) see(scene.discuss->prompt);
    }
    void see(const Decision& decision) {
        see(decision.text);
        see(decision.says);
        see(decision.why);
        see(decision.effects);
    }
    bool has(Language language) const { return !missing_[static_cast<std::size_t>(language)]; }

private:
    std::array<bool, languages.size()> missing_{};
};

} // namespace

std::vector<Language> languagesOf(const Case& scenario) {
    Texts texts;
    texts.see(scenario.title);
    texts.see(scenario.summary);
    for (const auto& note : scenario.notes) texts.see(note);
    for (const auto& meter : scenario.meters) texts.see(meter.name);
    for (const auto& fact : scenario.facts) texts.see(fact.text);
    for (const auto& person : scenario.people) {
        texts.see(person.name);
        texts.see(person.about);
    }
    for (const auto& need : scenario.needs) texts.see(need.text);
    for (const auto& barrier : scenario.barriers) texts.see(barrier.text);
    for (const auto& scene : scenario.scenes) texts.see(scene);
    for (const auto& decision : scenario.decisions) texts.see(decision);
    for (const auto& event : scenario.events) {
        texts.see(event.text);
        texts.see(event.effects);
    }
    for (const auto& inject : scenario.injects) {
        texts.see(inject.title);
        texts.see(inject.text);
        texts.see(inject.effects);
    }
    std::vector<Language> complete;
    std::copy_if(languages.begin(), languages.end(), std::back_inserter(complete),
                 [&](Language language) { return texts.has(language); });
    return complete;
}

} // namespace alur::scenario
