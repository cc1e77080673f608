#include "storage/sketch_json.h"

#include <nlohmann/json.hpp>

namespace alur::storage {

using nlohmann::json;
using namespace sketch;

namespace {

/// The number under `key`, which must name one of `count` things.
template <class Enum> Enum choice(const json& body, const char* key, std::size_t count) {
    const auto number = body.at(key).get<std::size_t>();
    if (number >= count) throw std::out_of_range(key);
    return static_cast<Enum>(number);
}

template <class Enum> json number(Enum value) { return static_cast<int>(value); }

json jsonOf(Point point) { return json::array({point.x, point.y}); }
Point pointOf(const json& body) { return {body.at(0).get<float>(), body.at(1).get<float>()}; }

json jsonOf(const Placement& by) { return json::array({by.shift.x, by.shift.y, by.scale, by.turn}); }
Placement placementOf(const json& body) {
    return {pointOf(body), body.at(2).get<float>(), body.at(3).get<float>()};
}

// Each shape: how it is written, and how it is read. Strokes take their points from what lies beside.

json write(const Stroke& stroke, std::string& points) {
    const auto bytes = encode(*stroke.track);
    points += bytes.points + bytes.presses;
    json body{{"width", number(stroke.width)}, {"points", bytes.points.size()}};
    if (stroke.nib != Nib::Pen) body["nib"] = number(stroke.nib);
    if (!bytes.presses.empty()) body["presses"] = bytes.presses.size();
    return json{{"stroke", std::move(body)}};
}
json write(const Figure& figure, std::string&) {
    return json{{"figure",
                 {{"kind", number(figure.kind)},
                  {"width", number(figure.width)},
                  {"from", jsonOf(figure.from)},
                  {"to", jsonOf(figure.to)}}}};
}
json write(const TextBox& box, std::string&) {
    return json{{"text",
                 {{"corner", jsonOf(box.corner)},
                  {"width", box.width},
                  {"size", number(box.size)},
                  {"words", box.text}}}};
}
json write(const Stamp& stamp, std::string&) {
    json body{{"kind", number(stamp.kind)}, {"centre", jsonOf(stamp.centre)}, {"size", stamp.size}};
    if (!stamp.label.empty()) body["label"] = stamp.label;
    if (!stamp.inside.empty()) body["inside"] = stamp.inside;
    if (!stamp.who.empty()) body["who"] = stamp.who;
    if (!stamp.portrait.empty()) body["portrait"] = stamp.portrait;
    if (stamp.client) body["client"] = true;
    if (stamp.deceased) body["deceased"] = true;
    return json{{"stamp", std::move(body)}};
}
json write(const Relation& relation, std::string&) {
    return json{
        {"relation", {{"kind", number(relation.kind)}, {"from", relation.from}, {"to", relation.to}}}};
}
json write(const Lost&, std::string&) { return json{{"lost", true}}; }

Stroke readStroke(const json& body, std::string_view points) {
    const auto far = body.at("points").get<std::size_t>(), more = body.value("presses", std::size_t{0});
    if (far > points.size() || more > points.size() - far) throw std::out_of_range("points");
    auto track = decode({std::string(points.substr(0, far)), std::string(points.substr(far, more))});
    if (!track) throw std::out_of_range("points");
    const auto nib = body.contains("nib") ? choice<Nib>(body, "nib", nibs.size()) : Nib::Pen;
    return {nib, choice<Width>(body, "width", widths.size()),
            std::make_shared<const Track>(std::move(*track))};
}
Figure readFigure(const json& body) {
    return {choice<FigureKind>(body, "kind", figureKinds), choice<Width>(body, "width", widths.size()),
            pointOf(body.at("from")), pointOf(body.at("to"))};
}
TextBox readText(const json& body) {
    return {pointOf(body.at("corner")), body.at("width").get<float>(),
            choice<TextSize>(body, "size", textSizes), body.at("words").get<std::string>()};
}
Stamp readStamp(const json& body) {
    const auto text = [&](const char* key) { return body.value(key, std::string{}); };
    return {choice<StampKind>(body, "kind", stampKinds),
            pointOf(body.at("centre")),
            body.at("size").get<float>(),
            text("label"),
            text("inside"),
            text("who"),
            text("portrait"),
            body.value("client", false),
            body.value("deceased", false)};
}
Relation readRelation(const json& body) {
    return {choice<RelationKind>(body, "kind", relationKinds), body.at("from").get<ItemId>(),
            body.at("to").get<ItemId>()};
}

Shape readShape(const json& body, std::string_view points) {
    if (body.contains("stroke")) return readStroke(body.at("stroke"), points);
    if (body.contains("figure")) return readFigure(body.at("figure"));
    if (body.contains("text")) return readText(body.at("text"));
    if (body.contains("stamp")) return readStamp(body.at("stamp"));
    if (body.contains("relation")) return readRelation(body.at("relation"));
    if (body.contains("lost")) return Lost{};
    throw std::out_of_range("shape");
}

ItemId idOf(const json& body) {
    if (!body.is_number_unsigned() || body.get<std::uint64_t>() > UINT32_MAX) throw std::out_of_range("id");
    return body.get<ItemId>();
}

json jsonOf(const std::vector<Item>& items, std::string& points) {
    json list = json::array();
    for (const auto& item : items) {
        auto one = std::visit([&](const auto& shape) { return write(shape, points); }, item.shape);
        one["id"] = item.id;
        if (item.colour != Colour::Ink) one["colour"] = number(item.colour);
        if (item.placement != Placement{}) one["at"] = jsonOf(item.placement);
        list.push_back(std::move(one));
    }
    return list;
}

Item itemOf(const json& body, std::string_view points) {
    Item item;
    item.colour = body.contains("colour") ? choice<Colour>(body, "colour", colours.size()) : Colour::Ink;
    if (body.contains("at")) item.placement = placementOf(body.at("at"));
    item.shape = readShape(body, points);
    return item;
}

std::vector<Item> itemsOf(const json& list, std::string_view points, bool& whole) {
    std::vector<Item> items;
    for (const auto& body : list.get<std::vector<json>>()) {
        const ItemId id = idOf(body.at("id"));
        try {
            items.push_back(itemOf(body, points));
        } catch (const std::exception&) { // this item alone
            items.push_back({0, Colour::Ink, {}, Lost{}});
            whole = false;
        }
        items.back().id = id;
        const auto stroke = body.find("stroke");
        if (stroke == body.end() || !stroke->is_object()) continue;
        const auto far = stroke->value("points", std::size_t{0}) + stroke->value("presses", std::size_t{0});
        points.remove_prefix(std::min(far, points.size()));
    }
    return items;
}

std::vector<ItemId> idsOf(const json& list) {
    std::vector<ItemId> ids;
    for (const auto& id : list.get<std::vector<json>>()) ids.push_back(idOf(id));
    return ids;
}

json write(const Added& added, std::string& points) { return {{"added", jsonOf(added.items, points)}}; }
json write(const Removed& removed, std::string&) { return {{"removed", removed.items}}; }
json write(const Changed& changed, std::string& points) {
    return {{"changed", jsonOf(changed.items, points)}};
}
json write(const Placed& placed, std::string&) {
    return {{"placed", placed.items}, {"by", jsonOf(placed.by)}};
}
json write(const Ordered& ordered, std::string&) {
    return {{"ordered", ordered.items}, {"to", number(ordered.to)}};
}
json write(const Cut& cut, std::string&) {
    json list = json::array();
    for (const auto& one : cut.items) {
        json kept = json::array();
        for (const auto& piece : one.kept) kept.push_back({piece.from, piece.to});
        list.push_back({{"item", one.item}, {"kept", std::move(kept)}});
    }
    return {{"cut", std::move(list)}};
}

Cut readCut(const json& list) {
    Cut cut;
    for (const auto& body : list.get<std::vector<json>>()) {
        Cut::One one{idOf(body.at("item")), {}};
        for (const auto& piece : body.at("kept").get<std::vector<json>>())
            one.kept.push_back({idOf(piece.at(0)), idOf(piece.at(1))});
        cut.items.push_back(std::move(one));
    }
    return cut;
}

} // namespace

void writeEdit(const Edit& edit, json& body, std::string& points) {
    body.update(std::visit([&](const auto& one) { return write(one, points); }, edit));
}

Edit readEdit(const json& body, std::string_view points, bool& whole) {
    if (body.contains("added")) return Added{itemsOf(body.at("added"), points, whole)};
    if (body.contains("removed")) return Removed{idsOf(body.at("removed"))};
    if (body.contains("changed")) return Changed{itemsOf(body.at("changed"), points, whole)};
    if (body.contains("placed")) return Placed{idsOf(body.at("placed")), placementOf(body.at("by"))};
    if (body.contains("ordered")) return Ordered{idsOf(body.at("ordered")), choice<Layer>(body, "to", 2)};
    if (body.contains("cut")) return readCut(body.at("cut"));
    throw std::out_of_range("edit");
}

json jsonOf(const Ground& ground) {
    return json{{"template", number(ground.kind)}, {"panels", ground.panels}};
}

Ground groundOf(const json& body) {
    return {choice<Template>(body, "template", templateCount), body.value("panels", 4)};
}

} // namespace alur::storage
