// What the map of scenes and the panel of one scene share.
#pragma once

#include "ui/frame.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::ui {

/// A scene or an event of the map, in the case's own words.
struct ChartNode {
    const AuthorChart& chart;
    const report::MapNode& node;

    const scenario::Scene* scene() const {
        return node.scene ? &chart.scenario->scenes[*node.scene] : nullptr;
    }
    const scenario::Event* event() const {
        return node.event ? &chart.scenario->events[*node.event] : nullptr;
    }
    const std::string& id() const { return scene() != nullptr ? scene()->id : event()->id; }
    const Text& title() const { return scene() != nullptr ? scene()->title : event()->text; }
    int line() const {
        const auto& marks = chart.scenario->marks;
        return node.scene ? marks.scenes[node.scene->value].line : marks.events[node.event->value].line;
    }
    bool first() const { return node.scene && node.scene->value == 0; }
    bool crisis() const { return scene() != nullptr && scene()->crisis; }
    bool ending() const { return scene() != nullptr && scene()->ending.has_value(); }
};

/// The node of this id; an event's id may be a scene's too: then the scene's. Empty where it is gone.
std::optional<std::size_t> nodeOf(const AuthorChart& chart, const std::string& id);
/// The edges that leave it, from left to right.
std::vector<std::size_t> edgesFrom(const AuthorChart& chart, std::size_t node);
/// The decisions of an edge, one after the other; of an event its own words.
std::string wayWords(const Frame& frame, const AuthorChart& chart, const report::MapEdge& edge);

/// Opens the panel of the scene that the map stands at; what was set by hand stays.
void openScene(const AuthorChart& chart, MapView& at);
/// The scene's panel above the map: what it is, where it leads, and a state to play from.
void drawScenePanel(Frame& frame, const AuthorOpen& open, View& view, Intents& intents, const Rect& canvas);

} // namespace alur::ui
