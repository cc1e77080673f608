#include <cmath>

#include "report/case_map.h"
#include "report/map_words.h"
#include "report/naming.h"
#include "report/palette.h"
#include "report/paper_rules.h"
#include "report/time_words.h"
#include "sketch/letters.h"

namespace alur::report {

using namespace scenario;
namespace mw = map_words;

namespace {

constexpr float title = 14, small = 11.5F, label = 12, name = 16;
constexpr float inset = 12;     // of a box's letters
constexpr float titleLine = 17; // from one line of a title to the next
constexpr float head = 34;      // above all: what stands at the side is named there
constexpr float foot = 58;      // below: the legend
constexpr float margin = 20;

std::vector<Spot> roundedBox(const MapBox& box, float radius) {
    constexpr int steps = 6; // a corner
    constexpr float quarter = 1.57079633F;
    std::vector<Spot> points;
    const Spot centres[] = {{box.right() - radius, box.y + radius},
                            {box.right() - radius, box.bottom() - radius},
                            {box.x + radius, box.bottom() - radius},
                            {box.x + radius, box.y + radius}};
    for (int corner = 0; corner < 4; ++corner)
        for (int i = 0; i <= steps; ++i) {
            const float turn = quarter * (static_cast<float>(corner - 1) + static_cast<float>(i) / steps);
            points.push_back(
                {centres[corner].x + radius * std::cos(turn), centres[corner].y + radius * std::sin(turn)});
        }
    return points;
}

class MapPainter {
public:
    MapPainter(const CaseMap& map, const Case& scenario, const Method& method, Language language)
        : map_(map), scenario_(scenario), method_(method), language_(language) {}

    Picture paint() {
        for (const auto& band : map_.bands) paintBand(band);
        for (const auto& edge : map_.edges) paintEdge(edge);
        for (const auto& node : map_.nodes) node.scene ? paintScene(node) : paintEvent(node);
        for (const auto& edge : map_.edges) paintLabel(edge);
        Picture whole{map_.width + 2 * margin, map_.height + head + foot, {}, {}};
        whole.marks.emplace_back(Polygon{
            {{0, 0}, {whole.width, 0}, {whole.width, whole.height}, {0, whole.height}}, palette::white});
        whole.add(picture_, {margin, head});
        if (map_.width > map_.bandsWidth)
            whole.marks.emplace_back(Lettering{{margin + map_.bandsWidth + 24, head - 10},
                                               name,
                                               tr(mw::aside),
                                               palette::soft,
                                               Anchor::Start,
                                               true});
        const float below = head + map_.height + 24;
        whole.marks.emplace_back(Lettering{{margin, below}, label, tr(mw::numbersLegend), palette::soft});
        whole.marks.emplace_back(Lettering{{margin, below + 18}, label, tr(mw::backLegend), palette::soft});
        whole.says = tr(fill(mw::says, {scenario_.title}));
        return whole;
    }

private:
    const std::string& tr(const Text& text) const { return text.read(language_); }

    void write(Spot at, float size, const std::string& text, Rgb colour, Anchor anchor = Anchor::Start,
               bool strong = false) {
        picture_.marks.emplace_back(Lettering{at, size, text, colour, anchor, strong});
    }

    /// As many lines as there is room for; what does not fit ends in an ellipsis.
    std::vector<std::string> lines(const std::string& text, float width, float size, std::size_t most) const {
        const auto broken = sketch::brokenLines(text, width, size);
        std::vector<std::string> lines;
        for (const auto line : broken)
            if (lines.size() < most) lines.emplace_back(line);
        if (broken.size() > most) lines.back() += " …";
        return lines;
    }

    void paintBand(const MapBand& band) {
        const bool odd = band.stage.value % 2 == 0;
        const MapBox box{0, band.y, map_.bandsWidth, band.height};
        picture_.marks.emplace_back(Polygon{roundedBox(box, 0.1F), odd ? palette::paper : palette::white});
        const auto words = fill(
            mw::stage, {same(std::to_string(band.stage.value + 1)), method_.stages[band.stage].shortName});
        float y = band.y + 26;
        for (const auto& line : lines(tr(words), map_.namesWidth - 16, name, 2)) {
            write({12, y}, name, line, palette::teluk, Anchor::Start, true);
            y += 20;
        }
        if (isEmpty(band.stage))
            write({map_.namesWidth + 26, band.y + 26}, title, tr(mw::noScene), palette::bata);
    }

    bool isEmpty(Index<Stage> stage) const {
        for (const auto& scene : scenario_.scenes)
            if (scene.stage == stage && !scene.crisis) return false;
        return true;
    }

    void paintEdge(const MapEdge& edge) {
        const auto colour = edge.kind == MapEdge::Kind::Back ? palette::bata : palette::edge;
        const float dash = edge.kind == MapEdge::Kind::Back ? 6.0F : 0.0F;
        auto points = edge.points;
        const auto end = points.back();
        const auto before = points[points.size() - 2];
        const float way = end.y < before.y ? -1.0F : 1.0F;
        points.back().y -= way * 5;
        picture_.marks.emplace_back(PolyLine{points, 1.6F, colour, dash});
        picture_.marks.emplace_back(
            Polygon{{end, {end.x - 5, end.y - way * 10}, {end.x + 5, end.y - way * 10}}, colour});
    }

    void paintLabel(const MapEdge& edge) {
        const auto text = labelOf(scenario_, edge);
        if (!text.empty()) write(edge.label, label, text, palette::ink);
    }

    void paintBox(const MapNode& node, float radius, Rgb fill, Rgb line, float width) {
        auto points = roundedBox(node.box, radius);
        const bool doubtful = node.unreachable;
        picture_.marks.emplace_back(Polygon{points, doubtful ? palette::brickTint : fill});
        points.push_back(points.front());
        const auto colour = doubtful || node.deadEnd ? palette::bata : line;
        picture_.marks.emplace_back(
            PolyLine{points, node.deadEnd ? 3.0F : width, colour, doubtful ? 6.0F : 0.0F});
    }

    void paintScene(const MapNode& node) {
        const auto& scene = scenario_.scenes[*node.scene];
        const bool accent = node.scene->value == 0 || scene.ending.has_value();
        paintBox(node, scene.ending ? node.box.height / 2 : 8,
                 scene.crisis ? palette::sand
                 : accent     ? palette::tint
                              : palette::white,
                 accent ? palette::teluk : palette::edge, 1.5F);
        const auto number = same(printedNumber(scenario_, *node.scene));
        const float side = scene.ending ? inset + 10 : inset;
        float y = node.box.y + 20;
        for (const auto& line :
             lines(tr(fill(mw::number, {number, scene.title})), node.box.width - 2 * side, title, 2)) {
            write({node.box.x + side, y}, title, line, palette::ink);
            y += titleLine;
        }
        const auto below = node.unreachable ? scene.id + " · " + tr(mw::unreachable)
                           : node.deadEnd   ? scene.id + " · " + tr(mw::deadEnd)
                                            : scene.id;
        write({node.box.x + side, node.box.bottom() - 8}, small, below,
              node.unreachable || node.deadEnd ? palette::bata : palette::soft);
        paintReturns(node);
    }

    /// Below the box: decisions that lead back to where an event came in, or here again.
    void paintReturns(const MapNode& node) {
        std::string text;
        if (!node.resumes.empty()) text = "↩ " + tr(mw::back);
        if (!node.repeats.empty()) text += (text.empty() ? "↻ " : " · ↻ ") + tr(mw::again);
        if (!text.empty())
            write({node.box.right() - 6, node.box.bottom() + 14}, small, text, palette::soft, Anchor::End);
    }

    void paintEvent(const MapNode& node) {
        const auto& event = scenario_.events[*node.event];
        paintBox(node, 14, palette::paper, palette::line, 1.5F);
        write({node.box.x + inset, node.box.y + 18}, small, tr(fill(mw::eventAt, {limitWords(event.at)})),
              palette::soft);
        write({node.box.x + inset, node.box.y + 34}, label, event.id, palette::ink);
    }

    const CaseMap& map_;
    const Case& scenario_;
    const Method& method_;
    Language language_;
    Picture picture_;
};

} // namespace

Picture mapPicture(const CaseMap& map, const Case& scenario, const Method& method, Language language) {
    return MapPainter(map, scenario, method, language).paint();
}

} // namespace alur::report
