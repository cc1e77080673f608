// What can be counted of a case without playing it.
#pragma once

#include <array>
#include <vector>

#include "casework/rulebook.h"

namespace alur::casework {

struct Shape {
    std::size_t scenes = 0;
    std::size_t decisions = 0;
    std::vector<std::size_t> scenesOfStage; // in the method's order, endings aside
    std::size_t crises = 0;                 // events with a time of their own that lead into a crisis
    std::size_t barriers = 0;
    std::size_t hidden = 0; // facts that the case file shows once set, and needs not known from the start
    std::size_t emergencies = 0; // decisions in crisis scenes that bring a service
    std::size_t plannedContacts = 0;
    std::size_t sketchedStages = 0; // with a sketch prompt
    std::size_t discussions = 0;    // scenes that ask the group to talk
    Index<Scene> wordiest;
    std::size_t mostWords = 0;                // of its text, in the language that needs more
    std::vector<Index<Decision>> unexplained; // without `says` or without `why`
    std::array<std::size_t, 6> biases{};      // decisions of each scenario::BiasKind
    std::array<std::size_t, 6> templates{};   // sketch prompts of each scenario::Template
};

Shape shapeOf(const Rulebook& book);

} // namespace alur::casework
