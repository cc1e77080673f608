// The scenes of a case as a map: a band for each of the method's stages, in a band the scenes in layers by
// who leads where, a line for all decisions that lead from one scene to another; crises and events apart, at
// the side. Positions only: a screen draws it, `mapPicture` puts it on paper.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/picture.h"
#include "scenario/case.h"
#include "scenario/method.h"

namespace alur::report {

/// All lengths are the map's own units: a scene is 216 wide and 62 high, its letters are meant to be 14 high.
struct MapBox {
    float x = 0, y = 0; // the upper left corner
    float width = 0, height = 0;
    float right() const { return x + width; }
    float bottom() const { return y + height; }
};

/// A scene, or an event.
struct MapNode {
    std::optional<Index<scenario::Scene>> scene;
    std::optional<Index<scenario::Event>> event;
    MapBox box;
    bool unreachable = false;
    bool deadEnd = false;
    std::vector<Index<scenario::Decision>> resumes; // decisions that lead back to where an event came in
    std::vector<Index<scenario::Decision>> repeats; // decisions that lead to the same scene again
};

/// A decision that leads along an edge.
struct MapWay {
    Index<scenario::Decision> decision;
    bool conditional = false; // the same decision may lead elsewhere too
};

/// From one node to another, never to the same.
struct MapEdge {
    enum class Kind {
        Onward,
        Back,  // to a scene further up
        Aside, // between the stages and the crises at the side
    };
    std::size_t from = 0, to = 0; // nodes
    Kind kind = Kind::Onward;
    std::vector<MapWay> ways; // in the file's order; empty where `from` is an event
    /// All decisions of the scene lead here alone: which they are need not be written.
    bool isOnlyWay = false;
    std::vector<Spot> points; // a smooth line from the border of `from` to that of `to`
    Spot label;               // the left end of the base line of what is written beside its beginning
};

struct MapBand {
    Index<scenario::Stage> stage;
    float y = 0;
    float height = 0; // a stage without scenes has a band too
};

struct CaseMap {
    float width = 0, height = 0;
    float bandsWidth = 0;       // bands begin at 0; the crises and events stand to the right of this
    float namesWidth = 0;       // within the bands, at the left: room for the stages' names
    std::vector<MapBand> bands; // in the method's order
    std::vector<MapNode> nodes; // every scene in the file's order, then every event
    std::vector<MapEdge> edges;

    std::size_t nodeOf(Index<scenario::Scene> scene) const { return scene.value; }
};

/// What is marked in a map; the explorer knows it exactly.
struct MapMarks {
    std::vector<Index<scenario::Scene>> unreachable;
    std::vector<Index<scenario::Scene>> deadEnds;
};

/// What is written beside an edge: the numbers of its decisions on the screen and on the printed card, a
/// conditional one with a star: "1, 3*"; a star alone where all of them lead there if the condition holds.
/// Empty for the only way of a scene, and for an event's.
std::string labelOf(const scenario::Case& scenario, const MapEdge& edge);

/// The same for the same case. 200 scenes take some 20 ms.
CaseMap caseMapOf(const scenario::Case& scenario, const scenario::Method& method, const MapMarks& marks = {});

/// With stages' names, scenes' numbers, titles and ids, decisions' numbers beside the lines, and a legend.
Picture mapPicture(const CaseMap& map, const scenario::Case& scenario, const scenario::Method& method,
                   Language language);

} // namespace alur::report
