#include "report/layered_layout.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace alur::report {

namespace {

constexpr int orderingRounds = 24;
constexpr int settingRounds = 40;

/// Nodes, and dummies where edges pass a layer: every link leads from one layer to the next.
class Layers {
public:
    Layers(const LayeredGraph& graph, const LayeredSpacing& spacing) : graph_(graph), spacing_(spacing) {
        for (const auto& node : graph.nodes) add(node.layer, node.width);
        ways_.resize(graph.edges.size());
        for (std::size_t i = 0; i < graph.edges.size(); ++i) addEdge(i);
        for (auto& [target, chain] : chains_)
            std::sort(chain.begin(), chain.end(),
                      [&](Vertex a, Vertex b) { return layerOf_[a] < layerOf_[b]; });
        arrangeAtFirst();
    }

    void order() {
        auto best = layers_;
        auto fewest = crossings();
        for (int round = 0; round < orderingRounds && fewest > 0; ++round) {
            round % 2 == 0 ? sweepDown() : sweepUp();
            transpose();
            if (const auto now = crossings(); now < fewest) {
                fewest = now;
                best = layers_;
            }
        }
        layers_ = best;
        number();
        crossings_ = fewest;
    }

    void setPlaces() {
        for (auto& layer : layers_) {
            float right = 0;
            for (std::size_t i = 0; i < layer.size(); ++i) {
                if (i > 0) right += roomBetween(layer[i - 1], layer[i]);
                x_[layer[i]] = right;
            }
            for (const auto vertex : layer) x_[vertex] -= right / 2;
        }
        for (int round = 0; round < settingRounds; ++round) {
            for (auto& layer : layers_) setLayer(layer);
            for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) setLayer(*layer);
            if (round + 4 > settingRounds) straighten();
        }
    }

    LayeredLayout layout() const {
        LayeredLayout layout;
        layout.crossings = crossings_;
        float left = 0, right = 0;
        for (std::size_t i = 0; i < x_.size(); ++i) {
            left = i == 0 ? x_[i] - widths_[i] / 2 : std::min(left, x_[i] - widths_[i] / 2);
            right = i == 0 ? x_[i] + widths_[i] / 2 : std::max(right, x_[i] + widths_[i] / 2);
        }
        layout.width = right - left;
        for (std::size_t i = 0; i < graph_.nodes.size(); ++i) layout.x.push_back(x_[i] - left);
        for (const auto& way : ways_) {
            auto& bends = layout.bends.emplace_back();
            for (const auto vertex : way) bends.push_back(x_[vertex] - left);
        }
        return layout;
    }

private:
    using Vertex = std::size_t;
    using Layer = std::vector<Vertex>;

    Vertex add(std::size_t layer, float width) {
        if (layers_.size() <= layer) layers_.resize(layer + 1);
        const auto vertex = layerOf_.size();
        layers_[layer].push_back(vertex);
        layerOf_.push_back(layer);
        widths_.push_back(width);
        above_.emplace_back();
        below_.emplace_back();
        x_.push_back(0);
        places_.push_back(0);
        return vertex;
    }

    void link(Vertex upper, Vertex lower) {
        auto& below = below_[upper];
        if (std::find(below.begin(), below.end(), lower) != below.end()) return;
        below.push_back(lower);
        above_[lower].push_back(upper);
    }

    void addEdge(std::size_t number) {
        const auto [from, to] = graph_.edges[number];
        const bool down = layerOf_[from] < layerOf_[to];
        auto last = from;
        while (layerOf_[last] != layerOf_[to]) {
            const auto layer = down ? layerOf_[last] + 1 : layerOf_[last] - 1;
            const auto next = layer == layerOf_[to] ? to : dummy(to, layer);
            down ? link(last, next) : link(next, last);
            if (next != to) ways_[number].push_back(next);
            last = next;
        }
    }

    /// Where the edges that lead to `target` pass `layer`.
    Vertex dummy(Vertex target, std::size_t layer) {
        const auto known = dummies_.find({target, layer});
        if (known != dummies_.end()) return known->second;
        const auto vertex = add(layer, 0);
        dummies_[{target, layer}] = vertex;
        chains_[{target, layer < layerOf_[target]}].push_back(vertex);
        return vertex;
    }

    bool isDummy(Vertex vertex) const { return vertex >= graph_.nodes.size(); }

    /// As a walk from the top meets them: what hangs together lies together.
    void arrangeAtFirst() {
        for (auto& layer : layers_) layer.clear();
        std::vector<bool> met(layerOf_.size());
        for (Vertex start = 0; start < layerOf_.size(); ++start) {
            std::vector<Vertex> open{start};
            while (!open.empty()) {
                const auto vertex = open.back();
                open.pop_back();
                if (met[vertex]) continue;
                met[vertex] = true;
                layers_[layerOf_[vertex]].push_back(vertex);
                open.insert(open.end(), above_[vertex].rbegin(), above_[vertex].rend());
                open.insert(open.end(), below_[vertex].rbegin(), below_[vertex].rend());
            }
        }
        number();
    }

    void number(const Layer& layer) {
        for (std::size_t i = 0; i < layer.size(); ++i) places_[layer[i]] = i;
    }
    void number() {
        for (const auto& layer : layers_) number(layer);
    }

    void sweepDown() {
        for (std::size_t i = 1; i < layers_.size(); ++i) sortBy(layers_[i], above_);
    }
    void sweepUp() {
        for (std::size_t i = layers_.size(); i-- > 1;) sortBy(layers_[i - 1], below_);
    }

    /// By the mean place of the neighbours; what has none stays where it is.
    void sortBy(Layer& layer, const std::vector<Layer>& neighbours) {
        std::vector<std::pair<double, Vertex>> moved;
        std::vector<std::size_t> free;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const auto& near = neighbours[layer[i]];
            if (near.empty()) continue;
            double sum = 0;
            for (const auto other : near) sum += static_cast<double>(places_[other]);
            moved.emplace_back(sum / static_cast<double>(near.size()), layer[i]);
            free.push_back(i);
        }
        std::stable_sort(moved.begin(), moved.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < moved.size(); ++i) layer[free[i]] = moved[i].second;
        number(layer);
    }

    /// How often the links of `left` and `right` cross, `left` standing before `right`.
    std::size_t crossings(Vertex left, Vertex right, const std::vector<Layer>& neighbours) const {
        std::size_t count = 0;
        for (const auto a : neighbours[left])
            for (const auto b : neighbours[right]) count += places_[a] > places_[b];
        return count;
    }

    std::size_t crossings() const {
        std::size_t count = 0;
        for (const auto& layer : layers_)
            for (std::size_t i = 0; i < layer.size(); ++i)
                for (std::size_t j = i + 1; j < layer.size(); ++j)
                    count += crossings(layer[i], layer[j], below_);
        return count;
    }

    /// Swaps neighbours as long as that takes crossings away.
    void transpose() {
        constexpr int most = 10;
        bool better = true;
        for (int pass = 0; better && pass < most; ++pass) {
            better = false;
            for (auto& layer : layers_)
                for (std::size_t i = 1; i < layer.size(); ++i) better = swapped(layer, i) || better;
        }
    }
    bool swapped(Layer& layer, std::size_t i) {
        auto &left = layer[i - 1], &right = layer[i];
        const auto now = crossings(left, right, above_) + crossings(left, right, below_);
        const auto then = crossings(right, left, above_) + crossings(right, left, below_);
        if (then >= now) return false;
        std::swap(left, right);
        places_[left] = i - 1;
        places_[right] = i;
        return true;
    }

    float roomBetween(Vertex left, Vertex right) const {
        const auto gap = isDummy(left) || isDummy(right) ? spacing_.edges : spacing_.nodes;
        return (widths_[left] + widths_[right]) / 2 + gap;
    }

    /// A long edge is to be straight before anything else is.
    float pull(Vertex a, Vertex b) const {
        return isDummy(a) && isDummy(b) ? 8.0F : isDummy(a) || isDummy(b) ? 2.0F : 1.0F;
    }

    /// Sets the dummies of a long edge below one another, as far down as there is a place free for them all.
    void straighten() {
        for (const auto& [target, chain] : chains_) {
            std::size_t first = 0;
            while (first < chain.size()) first = straightenFrom(chain, first);
        }
    }
    std::size_t straightenFrom(const Layer& chain, std::size_t first) {
        auto free = freeFor(chain[first]);
        double sum = 0;
        auto end = first;
        for (; end < chain.size(); ++end) {
            const auto here = freeFor(chain[end]);
            const std::pair both{std::max(free.first, here.first), std::min(free.second, here.second)};
            if (both.first > both.second) break;
            free = both;
            sum += double{x_[chain[end]]};
        }
        const auto middle = static_cast<float>(sum / static_cast<double>(end - first));
        for (auto i = first; i < end; ++i) x_[chain[i]] = std::clamp(middle, free.first, free.second);
        return end;
    }
    /// How far it may go to the left and to the right.
    std::pair<float, float> freeFor(Vertex vertex) const {
        constexpr float far = 1e6F;
        const auto& layer = layers_[layerOf_[vertex]];
        const auto place = places_[vertex];
        const float least = place == 0 ? -far : x_[layer[place - 1]] + roomBetween(layer[place - 1], vertex);
        const float most =
            place + 1 == layer.size() ? far : x_[layer[place + 1]] - roomBetween(vertex, layer[place + 1]);
        return {std::min(least, x_[vertex]), std::max(most, x_[vertex])};
    }

    void setLayer(const Layer& layer) {
        std::vector<float> wanted, weights, room;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const auto vertex = layer[i];
            float sum = 0, weight = 0;
            for (const auto* neighbours : {&above_[vertex], &below_[vertex]})
                for (const auto other : *neighbours) {
                    sum += pull(vertex, other) * x_[other];
                    weight += pull(vertex, other);
                }
            wanted.push_back(weight > 0 ? sum / weight : x_[vertex]);
            weights.push_back(weight > 0 ? weight : 0.1F);
            if (i > 0) room.push_back(roomBetween(layer[i - 1], vertex));
        }
        const auto set = setInRow(wanted, weights, room);
        for (std::size_t i = 0; i < layer.size(); ++i) x_[layer[i]] = set[i];
    }

    const LayeredGraph& graph_;
    LayeredSpacing spacing_;
    std::vector<Layer> layers_; // from left to right
    std::vector<std::size_t> layerOf_;
    std::vector<float> widths_;
    std::vector<Layer> above_, below_; // neighbours of each vertex
    std::vector<float> x_;
    std::vector<std::size_t> places_; // of each vertex in its layer
    std::vector<Layer> ways_;         // of each edge: its dummies
    std::map<std::pair<Vertex, std::size_t>, Vertex> dummies_;
    std::map<std::pair<Vertex, bool>, Layer>
        chains_; // dummies that lead down, or up, to a node, in layers' order
    std::size_t crossings_ = 0;
};

} // namespace

LayeredLayout layOut(const LayeredGraph& graph, const LayeredSpacing& spacing) {
    Layers layers(graph, spacing);
    layers.order();
    layers.setPlaces();
    return layers.layout();
}

std::vector<float> setInRow(const std::vector<float>& wanted, const std::vector<float>& weights,
                            const std::vector<float>& room) {
    struct Block { // things that touch: they stand or move together
        double weight = 0, sum = 0;
        std::size_t count = 0;
        double mean() const { return sum / weight; }
    };
    std::vector<double> offsets{0};
    for (const auto gap : room) offsets.push_back(offsets.back() + double{gap});
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        blocks.push_back({double{weights[i]}, double{weights[i]} * (double{wanted[i]} - offsets[i]), 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const auto last = blocks.back();
            blocks.pop_back();
            blocks.back().weight += last.weight;
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<float> set;
    for (const auto& block : blocks)
        for (std::size_t i = 0; i < block.count; ++i)
            set.push_back(static_cast<float>(block.mean() + offsets[set.size()]));
    return set;
}

} // namespace alur::report
