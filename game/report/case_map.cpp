#include "report/case_map.h"

#include <algorithm>
#include <functional>
#include <map>

#include "report/layered_layout.h"

namespace alur::report {

using namespace scenario;

namespace {

constexpr float boxWidth = 216, sceneHeight = 62, eventHeight = 44;
constexpr float namesWidth = 150;
constexpr float padding = 26;   // of a band above and below its scenes, and at its sides
constexpr float emptyBand = 40; // the height of a stage without scenes
constexpr float leastGap = 48;  // between two layers
constexpr float slant = 0.09F;  // more room for lines that go far to the side
constexpr float mostGap = 120;
constexpr float apart = 46;            // between what hangs together at the side
constexpr float gutter = 34;           // between the bands and the side
constexpr float track = 9;             // between lines in the gutter
constexpr float portMargin = 16;       // from a box's corner to the first line
constexpr float portRoom = 14;         // from line to line
constexpr float returnsWidth = 96;     // of what is written of decisions that lead back
constexpr float letter = 7;            // the width of a figure of a label
constexpr std::size_t curvePoints = 8; // of a line between two layers

using Link = std::pair<std::size_t, std::size_t>;

/// How far each thing stands from the beginning, by the longest way along `links`; those that close a loop do
/// not count. Things are looked at in their order, so that a loop begins at its first.
std::vector<std::size_t> depthsOf(std::size_t count, const std::vector<Link>& links) {
    std::vector<std::vector<std::size_t>> next(count);
    for (const auto& [from, to] : links) next[from].push_back(to);
    enum class Met { No, Open, Done };
    std::vector<Met> met(count, Met::No);
    std::vector<std::vector<std::size_t>> forward(count);
    std::vector<std::size_t> finished;
    const std::function<void(std::size_t)> walk = [&](std::size_t thing) {
        met[thing] = Met::Open;
        for (const auto to : next[thing]) {
            if (met[to] == Met::Open) continue;
            forward[thing].push_back(to);
            if (met[to] == Met::No) walk(to);
        }
        met[thing] = Met::Done;
        finished.push_back(thing);
    };
    for (std::size_t thing = 0; thing < count; ++thing)
        if (met[thing] == Met::No) walk(thing);
    std::vector<std::size_t> depths(count, 0);
    for (auto thing = finished.rbegin(); thing != finished.rend(); ++thing)
        for (const auto to : forward[*thing]) depths[to] = std::max(depths[to], depths[*thing] + 1);
    return depths;
}

Spot between(Spot from, Spot to, float part) {
    const float bend = part * part * (3 - 2 * part); // upright at both ends
    return {from.x + (to.x - from.x) * bend, from.y + (to.y - from.y) * part};
}

/// A row of layers: where each lies.
struct LayerRow {
    float top = 0;
    float height = 0;
    float bottom() const { return top + height; }
};

/// A part of the map that is laid out by itself: the stages, or events and crises that hang together.
struct Part {
    std::vector<std::size_t> nodes;  // of the map
    std::vector<std::size_t> layers; // of each
    std::vector<std::size_t> edges;  // of the map, between these nodes
    LayeredLayout layout;
    std::vector<LayerRow> rows;
};

class MapMaker {
public:
    MapMaker(const Case& scenario, const Method& method) : scenario_(scenario), method_(method) {}

    CaseMap make(const MapMarks& marks) {
        addNodes(marks);
        addEdges();
        layOutStages();
        layOutSide();
        setPorts();
        for (auto& edge : map_.edges) draw(edge);
        return std::move(map_);
    }

private:
    // What there is

    void addNodes(const MapMarks& marks) {
        for (std::uint16_t i = 0; i < scenario_.scenes.size(); ++i)
            map_.nodes.push_back({Index<Scene>{i}, {}, {0, 0, boxWidth, sceneHeight}, false, false, {}, {}});
        for (std::uint16_t i = 0; i < scenario_.events.size(); ++i)
            map_.nodes.push_back({{}, Index<Event>{i}, {0, 0, boxWidth, eventHeight}, false, false, {}, {}});
        for (const auto scene : marks.unreachable) map_.nodes[scene.value].unreachable = true;
        for (const auto scene : marks.deadEnds) map_.nodes[scene.value].deadEnd = true;
        for (const auto& node : map_.nodes)
            atSide_.push_back(!node.scene || scenario_.scenes[*node.scene].crisis);
    }

    std::size_t nodeOf(Index<Event> event) const { return scenario_.scenes.size() + event.value; }

    void addEdges() {
        for (const auto& scene : scenario_.scenes)
            for (const auto decision : scene.decisions) addWays(scene, decision);
        for (const auto& event : scenario_.events)
            if (event.next)
                for (const auto& entry : event.next->entries)
                    if (entry.to.scene)
                        edge(nodeOf(scenario_.events.indexOf(event)), map_.nodeOf(*entry.to.scene));
        std::map<std::size_t, std::size_t> leaving;
        for (const auto& edge : map_.edges) ++leaving[edge.from];
        for (auto& edge : map_.edges) {
            const auto& from = map_.nodes[edge.from];
            edge.isOnlyWay = leaving[edge.from] == 1 && from.resumes.empty() && from.repeats.empty();
        }
    }

    void addWays(const Scene& scene, Index<Decision> index) {
        const auto& own = scenario_.decisions[index].next;
        const auto& next = scene.picksSeveral() || !own ? scene.next : own;
        if (!next) return;
        const auto here = map_.nodeOf(scenario_.scenes.indexOf(scene));
        const bool conditional =
            std::any_of(next->entries.begin(), next->entries.end(),
                        [&](const auto& entry) { return !(entry.to == next->entries.front().to); });
        for (auto entry = next->entries.begin(); entry != next->entries.end(); ++entry) {
            const auto isSame = [&](const auto& other) { return other.to == entry->to; };
            if (std::any_of(next->entries.begin(), entry, isSame)) continue;
            if (!entry->to.scene) map_.nodes[here].resumes.push_back(index);
            else if (const auto to = map_.nodeOf(*entry->to.scene); to == here)
                map_.nodes[here].repeats.push_back(index);
            else map_.edges[edge(here, to)].ways.push_back({index, conditional});
        }
    }

    std::size_t edge(std::size_t from, std::size_t to) {
        const auto [known, isNew] = numbers_.try_emplace({from, to}, map_.edges.size());
        if (isNew) map_.edges.push_back({from, to, MapEdge::Kind::Onward, {}, false, {}, {}});
        return known->second;
    }

    // The stages

    void layOutStages() {
        Part part;
        std::vector<std::size_t> layersOf; // of each stage
        std::size_t layers = 0;
        for (std::uint16_t stage = 0; stage < method_.stages.size(); ++stage) {
            const auto before = layers;
            std::vector<std::size_t> here;
            for (const auto& scene : scenario_.scenes)
                if (const auto node = map_.nodeOf(scenario_.scenes.indexOf(scene));
                    scene.stage.value == stage && !atSide_[node])
                    here.push_back(node);
            const auto depths = depthsAmong(here);
            for (std::size_t i = 0; i < here.size(); ++i) {
                part.nodes.push_back(here[i]);
                part.layers.push_back(before + depths[i]);
                layers = std::max(layers, before + depths[i] + 1);
            }
            layersOf.push_back(layers - before);
        }
        layOutPart(part);
        setRowsOfStages(part, layersOf);
        place(part, namesWidth + padding);
        map_.namesWidth = namesWidth;
        map_.bandsWidth = map_.width = namesWidth + 2 * padding + part.layout.width;
        parts_.push_back(std::move(part));
    }

    std::vector<std::size_t> depthsAmong(const std::vector<std::size_t>& nodes) const {
        std::map<std::size_t, std::size_t> places;
        for (std::size_t i = 0; i < nodes.size(); ++i) places[nodes[i]] = i;
        std::vector<Link> links;
        for (const auto& edge : map_.edges)
            if (places.contains(edge.from) && places.contains(edge.to))
                links.emplace_back(places[edge.from], places[edge.to]);
        return depthsOf(nodes.size(), links);
    }

    void layOutPart(Part& part) {
        LayeredGraph graph;
        std::map<std::size_t, std::size_t> places;
        for (std::size_t i = 0; i < part.nodes.size(); ++i) {
            places[part.nodes[i]] = i;
            graph.nodes.push_back({part.layers[i], map_.nodes[part.nodes[i]].box.width});
        }
        for (std::size_t i = 0; i < map_.edges.size(); ++i) {
            const auto from = places.find(map_.edges[i].from), to = places.find(map_.edges[i].to);
            if (from == places.end() || to == places.end()) continue;
            part.edges.push_back(i);
            graph.edges.push_back({from->second, to->second});
        }
        part.layout = layOut(graph);
    }

    /// How far the lines below each layer go to the side, at most.
    std::vector<float> strides(const Part& part) const {
        std::vector<float> most(*std::max_element(part.layers.begin(), part.layers.end()) + 1, 0.0F);
        for (std::size_t i = 0; i < part.edges.size(); ++i) {
            const auto way = wayOf(part, i);
            for (std::size_t k = 1; k < way.size(); ++k) {
                auto& here = most[std::min(way[k - 1].first, way[k].first)];
                here = std::max(here, std::abs(way[k].second - way[k - 1].second));
            }
        }
        return most;
    }

    /// The layers that the i-th edge of the part comes through, and where, with both its ends.
    std::vector<std::pair<std::size_t, float>> wayOf(const Part& part, std::size_t i) const {
        const auto& edge = map_.edges[part.edges[i]];
        const auto from = placeIn(part, edge.from), to = placeIn(part, edge.to);
        std::vector<std::pair<std::size_t, float>> way{{part.layers[from], part.layout.x[from]}};
        const bool down = part.layers[from] < part.layers[to];
        for (const auto bend : part.layout.bends[i])
            way.emplace_back(down ? way.back().first + 1 : way.back().first - 1, bend);
        way.emplace_back(part.layers[to], part.layout.x[to]);
        return way;
    }

    static std::size_t placeIn(const Part& part, std::size_t node) {
        return static_cast<std::size_t>(std::find(part.nodes.begin(), part.nodes.end(), node) -
                                        part.nodes.begin());
    }

    static float gapFor(float stride) { return std::min(leastGap + slant * stride, mostGap); }

    void setRowsOfStages(Part& part, const std::vector<std::size_t>& layersOf) {
        const auto stride = part.nodes.empty() ? std::vector<float>{} : strides(part);
        float y = 0;
        for (std::uint16_t stage = 0; stage < layersOf.size(); ++stage) {
            const float top = y;
            if (layersOf[stage] == 0) y += emptyBand;
            for (std::size_t i = 0; i < layersOf[stage]; ++i) {
                const auto gap = gapFor(stride[part.rows.size()]);
                y += i == 0 ? std::max(padding, lastGap_ / 2) : lastGap_;
                part.rows.push_back({y, sceneHeight});
                y += sceneHeight;
                lastGap_ = gap;
            }
            if (layersOf[stage] > 0) y += std::max(padding, lastGap_ / 2);
            map_.bands.push_back({{stage}, top, y - top});
        }
        map_.height = y;
    }

    void place(const Part& part, float left) {
        for (std::size_t i = 0; i < part.nodes.size(); ++i) {
            auto& box = map_.nodes[part.nodes[i]].box;
            box.x = left + part.layout.x[i] - box.width / 2;
            box.y = part.rows[part.layers[i]].top;
        }
        lefts_.push_back(left);
    }

    // The side

    void layOutSide() {
        std::size_t tracks = 0;
        for (const auto& edge : map_.edges) tracks += atSide_[edge.from] != atSide_[edge.to];
        const float left = map_.bandsWidth + gutter + track * static_cast<float>(tracks);
        float y = padding;
        for (auto& nodes : groupsAtSide()) {
            Part part;
            part.nodes = std::move(nodes);
            part.layers = depthsAmong(part.nodes);
            layOutPart(part);
            const auto stride = strides(part);
            for (std::size_t layer = 0; layer < stride.size(); ++layer) {
                float height = 0;
                for (std::size_t i = 0; i < part.nodes.size(); ++i)
                    if (part.layers[i] == layer)
                        height = std::max(height, map_.nodes[part.nodes[i]].box.height);
                part.rows.push_back({y, height});
                y += height + (layer + 1 < stride.size() ? gapFor(stride[layer]) : apart);
            }
            place(part, left);
            map_.width = std::max(map_.width, left + part.layout.width);
            parts_.push_back(std::move(part));
        }
        map_.height = std::max(map_.height, y);
    }

    /// What hangs together, by the time of its first event; crises that no event leads to come last.
    std::vector<std::vector<std::size_t>> groupsAtSide() const {
        std::vector<std::size_t> group(map_.nodes.size());
        for (std::size_t i = 0; i < group.size(); ++i) group[i] = i;
        const std::function<std::size_t(std::size_t)> root = [&](std::size_t node) {
            while (group[node] != node) node = group[node];
            return node;
        };
        for (const auto& edge : map_.edges)
            if (atSide_[edge.from] && atSide_[edge.to]) group[root(edge.from)] = root(edge.to);
        std::map<std::size_t, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < group.size(); ++i)
            if (atSide_[i]) members[root(i)].push_back(i);
        std::vector<std::pair<Minutes, std::vector<std::size_t>>> groups;
        for (auto& [first, nodes] : members) {
            auto begins = Minutes::max();
            for (const auto node : nodes)
                if (const auto event = map_.nodes[node].event)
                    begins = std::min(begins, scenario_.events[*event].at);
            groups.emplace_back(begins, std::move(nodes));
        }
        std::stable_sort(groups.begin(), groups.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<std::vector<std::size_t>> sorted;
        for (auto& [begins, nodes] : groups) sorted.push_back(std::move(nodes));
        return sorted;
    }

    // The lines

    struct End { // of an edge, at a border of a box
        std::size_t edge = 0;
        bool leaves = false;
        float wanted = 0;
    };

    /// Where each line leaves and comes in, along the border of the box.
    void setPorts() {
        leaves_.resize(map_.edges.size());
        arrives_.resize(map_.edges.size());
        std::map<std::pair<std::size_t, bool>, std::vector<End>>
            ends; // of a node, whether at its upper border
        for (std::size_t p = 0; p < parts_.size(); ++p)
            for (std::size_t i = 0; i < parts_[p].edges.size(); ++i) {
                const auto way = wayOf(parts_[p], i);
                auto& edge = map_.edges[parts_[p].edges[i]];
                const bool down = way.front().first < way.back().first;
                if (!down) edge.kind = MapEdge::Kind::Back;
                auto leaves = lefts_[p] + way[1].second;
                auto arrives = lefts_[p] + way[way.size() - 2].second;
                if (const auto x = upright(edge); x && way.size() == 2) leaves = arrives = *x;
                ends[{edge.from, !down}].push_back({parts_[p].edges[i], true, leaves});
                ends[{edge.to, down}].push_back({parts_[p].edges[i], false, arrives});
            }
        for (std::size_t i = 0; i < map_.edges.size(); ++i) {
            auto& edge = map_.edges[i];
            if (atSide_[edge.from] == atSide_[edge.to]) continue;
            edge.kind = MapEdge::Kind::Aside;
            const float far = map_.bandsWidth;
            ends[{edge.from, false}].push_back({i, true, far});
            ends[{edge.to, true}].push_back({i, false, far});
        }
        labelsAtLeft_.resize(map_.edges.size());
        for (auto& [border, all] : ends) setPorts(map_.nodes[border.first], border.second, all);
    }

    /// Where a line from box to box can be upright.
    std::optional<float> upright(const MapEdge& edge) const {
        const auto &from = map_.nodes[edge.from].box, &to = map_.nodes[edge.to].box;
        const float least = std::max(from.x, to.x) + portMargin;
        const float most = std::min(from.right(), to.right()) - portMargin;
        return least <= most ? std::optional{(least + most) / 2} : std::nullopt;
    }

    /// At the lower border room is left for what is written of decisions that lead back.
    void setPorts(const MapNode& node, bool upper, std::vector<End>& ends) {
        const bool returns = !upper && !(node.resumes.empty() && node.repeats.empty());
        const float least = node.box.x + portMargin;
        const float most = node.box.right() - (returns ? returnsWidth : portMargin);
        std::stable_sort(ends.begin(), ends.end(),
                         [](const End& a, const End& b) { return a.wanted < b.wanted; });
        std::vector<float> wanted, room;
        std::vector<std::size_t> portOf;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const bool joins =
                i > 0 && !ends[i].leaves && !ends[i - 1].leaves &&
                ends[i].wanted == ends[i - 1].wanted; // lines that run together come in together
            if (!joins) wanted.push_back(std::clamp(ends[i].wanted, least, most));
            if (!joins && i > 0) room.push_back(roomBetween(ends[i - 1], ends[i], most));
            portOf.push_back(wanted.size() - 1);
        }
        const auto ports = within(least, most, wanted, room);
        for (std::size_t i = 0; i < ends.size(); ++i)
            (ends[i].leaves ? leaves_ : arrives_)[ends[i].edge] = ports[portOf[i]];
        for (const auto& end : ends)
            if (end.leaves) labelsAtLeft_[end.edge] = leansRight(end, most);
    }

    /// The line goes off to the right at once: what is written of it stands at its left.
    static bool leansRight(const End& end, float most) { return end.wanted > most; }

    float roomBetween(const End& left, const End& right, float most) const {
        return portRoom + (left.leaves && !leansRight(left, most) ? labelWidth(left.edge) : 0) +
               (right.leaves && leansRight(right, most) ? labelWidth(right.edge) : 0);
    }
    float labelWidth(std::size_t edge) const {
        return letter * static_cast<float>(characters(labelOf(scenario_, map_.edges[edge])));
    }

    static std::vector<float> within(float least, float most, const std::vector<float>& wanted,
                                     std::vector<float> room) {
        float needed = 0;
        for (const auto gap : room) needed += gap;
        if (needed > most - least)
            for (auto& gap : room) gap *= (most - least) / needed;
        auto set = setInRow(wanted, std::vector<float>(wanted.size(), 1.0F), room);
        for (std::size_t i = set.size(); i-- > 0;)
            set[i] = std::min(set[i], i + 1 < set.size() ? set[i + 1] - room[i] : most);
        for (std::size_t i = 0; i < set.size(); ++i)
            set[i] = std::max(set[i], i > 0 ? set[i - 1] + room[i - 1] : least);
        return set;
    }

    void draw(MapEdge& edge) {
        const auto number = static_cast<std::size_t>(&edge - map_.edges.data());
        if (edge.kind == MapEdge::Kind::Aside) drawAside(edge, number);
        else drawWithin(edge, number);
        const auto start = edge.points.front();
        const bool down = start.y > map_.nodes[edge.from].box.y;
        edge.label = {labelsAtLeft_[number] ? start.x - 5 - labelWidth(number) : start.x + 5,
                      down ? start.y + 16 : start.y - 7};
    }

    void drawWithin(MapEdge& edge, std::size_t number) {
        const auto p =
            static_cast<std::size_t>(std::find_if(parts_.begin(), parts_.end(),
                                                  [&](const Part& part) {
                                                      return std::find(part.edges.begin(), part.edges.end(),
                                                                       number) != part.edges.end();
                                                  }) -
                                     parts_.begin());
        const auto& part = parts_[p];
        const auto i = static_cast<std::size_t>(std::find(part.edges.begin(), part.edges.end(), number) -
                                                part.edges.begin());
        const auto way = wayOf(part, i);
        const bool down = edge.kind == MapEdge::Kind::Onward;
        const auto &from = map_.nodes[edge.from].box, &to = map_.nodes[edge.to].box;
        edge.points = {{leaves_[number], down ? from.bottom() : from.y}};
        for (std::size_t k = 1; k + 1 < way.size(); ++k) {
            const auto& row = part.rows[way[k].first];
            const float x = lefts_[p] + way[k].second;
            curveTo(edge, {x, down ? row.top : row.bottom()});
            edge.points.push_back({x, down ? row.bottom() : row.top});
        }
        curveTo(edge, {arrives_[number], down ? to.y : to.bottom()});
    }

    static void curveTo(MapEdge& edge, Spot to) {
        const auto from = edge.points.back();
        for (std::size_t i = 1; i <= curvePoints; ++i)
            edge.points.push_back(between(from, to, static_cast<float>(i) / curvePoints));
    }

    /// Down out of the one, along the gutter, and from above into the other: no box stands there.
    void drawAside(MapEdge& edge, std::size_t number) {
        const float turn = 14 + 4 * static_cast<float>(tracks_ % 3);
        const float across = map_.bandsWidth + gutter / 2 + track * static_cast<float>(tracks_++);
        const float below = map_.nodes[edge.from].box.bottom() + turn + 8;
        const float above = map_.nodes[edge.to].box.y - turn;
        edge.points = {{leaves_[number], map_.nodes[edge.from].box.bottom()},
                       {leaves_[number], below},
                       {across, below},
                       {across, above},
                       {arrives_[number], above},
                       {arrives_[number], map_.nodes[edge.to].box.y}};
    }

    const Case& scenario_;
    const Method& method_;
    CaseMap map_;
    std::vector<bool> atSide_;            // of each node
    std::map<Link, std::size_t> numbers_; // of the edges
    std::vector<Part> parts_;
    std::vector<float> lefts_;            // of each part
    std::vector<bool> labelsAtLeft_;      // of each edge
    std::vector<float> leaves_, arrives_; // x of each edge's ends
    float lastGap_ = 0;
    std::size_t tracks_ = 0;
};

} // namespace

std::string labelOf(const Case& scenario, const MapEdge& edge) {
    if (edge.isOnlyWay || edge.ways.empty()) return {};
    const auto& all = scenario.scenes[scenario.decisions[edge.ways.front().decision].scene].decisions;
    const auto isConditional = [](const MapWay& way) { return way.conditional; };
    if (edge.ways.size() == all.size() && std::all_of(edge.ways.begin(), edge.ways.end(), isConditional))
        return "*";
    std::string label;
    for (const auto& way : edge.ways) {
        const auto place = std::find(all.begin(), all.end(), way.decision) - all.begin() + 1;
        label += (label.empty() ? "" : ", ") + std::to_string(place) + (way.conditional ? "*" : "");
    }
    return label;
}

CaseMap caseMapOf(const Case& scenario, const Method& method, const MapMarks& marks) {
    return MapMaker(scenario, method).make(marks);
}

} // namespace alur::report
