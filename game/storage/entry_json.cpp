#include "storage/entry_json.h"

#include <nlohmann/json.hpp>

namespace alur::storage {

using nlohmann::json;
using namespace session;

namespace {

std::string dumped(const json& body) { return body.dump(-1, ' ', false, json::error_handler_t::replace); }

StoredEntry stored(const char* kind, const json& body = json::object()) { return {kind, dumped(body), {}}; }

// One pair for each thing that can happen: how it is written, and how it is read.

StoredEntry write(const SessionMade& made) {
    return stored("session_made", {{"name", made.name},
                                   {"purpose", made.purpose == Purpose::Workshop ? "workshop" : "practice"}});
}
StoredEntry write(const SessionRenamed& renamed) {
    return stored("session_renamed", {{"name", renamed.name}});
}
StoredEntry write(const CaseGiven& given) { return stored("case_given", {{"case", given.caseId}}); }
StoredEntry write(const NotesRead&) { return stored("notes_read"); }
StoredEntry write(const Decided& decided) { return stored("decided", {{"decisions", decided.decisions}}); }
StoredEntry write(const StepTakenBack&) { return stored("step_taken_back"); }
StoredEntry write(const Described& described) {
    return stored("described", {{"page", described.page.value}, {"text", described.text}});
}
StoredEntry write(const StrokeDrawn& drawn) {
    auto entry = stored("stroke_drawn", {{"page", drawn.page.value},
                                         {"colour", static_cast<int>(drawn.stroke.colour)},
                                         {"width", static_cast<int>(drawn.stroke.width)}});
    entry.points = sketch::encode(drawn.stroke.points);
    return entry;
}
StoredEntry write(const StrokesErased& erased) {
    return stored("strokes_erased", {{"page", erased.page.value}, {"strokes", erased.strokes}});
}
StoredEntry write(const SketchUndone& undone) {
    return stored("sketch_undone", {{"page", undone.page.value}});
}
StoredEntry write(const SketchRedone& redone) {
    return stored("sketch_redone", {{"page", redone.page.value}});
}

StoredEntry write(const QuestionsEdited& edited) {
    return stored("questions_edited", {{"texts", edited.texts}});
}
StoredEntry write(const LessonsWritten& written) {
    return stored("lessons_written", {{"text", written.text}});
}
StoredEntry write(const SlidesArranged& arranged) {
    auto slides = json::array();
    for (const auto& slide : arranged.slides) slides.push_back({{"id", slide.id}, {"hidden", slide.hidden}});
    return stored("slides_arranged", {{"slides", slides}});
}

/// The number under `key`, which must name one of `count` things.
template <class Enum> Enum choice(const json& body, const char* key, std::size_t count) {
    const auto number = body.at(key).get<std::size_t>();
    if (number >= count) throw std::out_of_range(key);
    return static_cast<Enum>(number);
}

Purpose purposeOf(const std::string& word) {
    if (word == "workshop") return Purpose::Workshop;
    if (word == "practice") return Purpose::Practice;
    throw std::out_of_range("purpose");
}

std::vector<sketch::StrokeId> strokeIds(const json& list) {
    std::vector<sketch::StrokeId> ids;
    for (const auto& id : list.get<std::vector<json>>()) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() > UINT32_MAX)
            throw std::out_of_range("strokes");
        ids.push_back(id.get<sketch::StrokeId>());
    }
    return ids;
}

std::vector<SlidePlace> slidePlaces(const json& list) {
    std::vector<SlidePlace> places;
    for (const auto& slide : list.get<std::vector<json>>())
        places.push_back({slide.at("id").get<std::string>(), slide.at("hidden").get<bool>()});
    return places;
}

Happening read(const StoredEntry& entry, const json& body) {
    const auto text = [&](const char* key) { return body.at(key).get<std::string>(); };
    const auto page = [&] { return PageId{text("page")}; };
    if (entry.kind == "session_made") return SessionMade{text("name"), purposeOf(text("purpose"))};
    if (entry.kind == "session_renamed") return SessionRenamed{text("name")};
    if (entry.kind == "case_given") return CaseGiven{text("case")};
    if (entry.kind == "notes_read") return NotesRead{};
    if (entry.kind == "decided") return Decided{text("decisions")};
    if (entry.kind == "step_taken_back") return StepTakenBack{};
    if (entry.kind == "described") return Described{page(), text("text")};
    if (entry.kind == "stroke_drawn") {
        sketch::Stroke stroke{0, choice<sketch::Colour>(body, "colour", sketch::colours.size()),
                              choice<sketch::Width>(body, "width", sketch::widths.size()),
                              sketch::decode(entry.points)};
        if (stroke.points.empty()) throw std::out_of_range("points");
        return StrokeDrawn{page(), std::move(stroke)};
    }
    if (entry.kind == "strokes_erased") return StrokesErased{page(), strokeIds(body.at("strokes"))};
    if (entry.kind == "sketch_undone") return SketchUndone{page()};
    if (entry.kind == "sketch_redone") return SketchRedone{page()};
    if (entry.kind == "questions_edited")
        return QuestionsEdited{body.at("texts").get<std::vector<std::string>>()};
    if (entry.kind == "lessons_written") return LessonsWritten{text("text")};
    if (entry.kind == "slides_arranged") return SlidesArranged{slidePlaces(body.at("slides"))};
    throw std::out_of_range("kind");
}

} // namespace

StoredEntry toStored(const Happening& what) {
    return std::visit([](const auto& one) { return write(one); }, what);
}

std::optional<Happening> fromStored(const StoredEntry& entry) {
    try {
        return read(entry, json::parse(entry.body));
    } catch (const std::exception&) { // the library's, and our own out_of_range: the entry is damaged
        return {};
    }
}

} // namespace alur::storage
