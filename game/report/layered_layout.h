// A graph whose nodes stand in given layers: in which order within each, and where, so that few edges cross
// and most run straight. Knows nothing of what the nodes mean.
// Source: Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures",
// 1981 (layers, dummies, sweeps); Gansner, Koutsofios, North and Vo, "A technique for drawing directed
// graphs", 1993 (transposing neighbours); each layer is set exactly by isotonic regression.
#pragma once

#include <cstddef>
#include <vector>

namespace alur::report {

struct LayeredGraph {
    struct Node {
        std::size_t layer = 0; // 0 is the uppermost
        float width = 1;
    };
    struct Edge {
        std::size_t from = 0; // nodes in different layers, either above the other
        std::size_t to = 0;
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
};

/// The least free room beside one another, in the unit of the nodes' widths.
struct LayeredSpacing {
    float nodes = 28;
    float edges = 14; // between an edge that passes a layer and what stands there
};

struct LayeredLayout {
    float width = 0;      // from the left end of the leftmost thing, at 0, to the right of the rightmost
    std::vector<float> x; // the centre of each node
    std::vector<std::vector<float>> bends; // of each edge: where it passes the layers between, from `from` on
    std::size_t crossings = 0;
};

/// Edges that lead to one node from the same side run together as soon as they meet. The same for the same
/// graph. 200 nodes take a few milliseconds.
LayeredLayout layOut(const LayeredGraph& graph, const LayeredSpacing& spacing = {});

/// Sets things of one row as near to where they are wanted as their order and the room between them allow:
/// the sum of the squared ways is the least there is. `room[i]` is the least distance from i to i + 1.
std::vector<float> setInRow(const std::vector<float>& wanted, const std::vector<float>& weights,
                            const std::vector<float>& room);

} // namespace alur::report
