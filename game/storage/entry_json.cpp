#include "storage/entry_json.h"

#include <nlohmann/json.hpp>

#include "storage/sketch_json.h"

namespace alur::storage {

using nlohmann::json;
using namespace session;

namespace {

std::string dumped(const json& body) { return body.dump(-1, ' ', false, json::error_handler_t::replace); }

StoredEntry stored(const char* kind, const json& body = json::object()) {
    return {kind, dumped(body), {}, {}};
}

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
StoredEntry write(const SketchEdited& edited) {
    json body{{"page", edited.page.value}};
    std::string points;
    writeEdit(edited.edit, body, points);
    auto entry = stored("sketch_edited", body);
    entry.page = edited.page.value;
    entry.points = std::move(points);
    return entry;
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
StoredEntry write(const PageAdded& added) {
    auto body = jsonOf(added.ground);
    body["page"] = added.page.value;
    body["scene"] = added.scene;
    if (!added.copyOf.value.empty()) body["copy_of"] = added.copyOf.value;
    return stored("page_added", body);
}
StoredEntry write(const PageMoved& moved) {
    return stored("page_moved", {{"page", moved.page.value}, {"before", moved.before.value}});
}
StoredEntry write(const PageDeleted& deleted) {
    return stored("page_deleted", {{"page", deleted.page.value}});
}
StoredEntry write(const PageRestored& restored) {
    return stored("page_restored", {{"page", restored.page.value}});
}
StoredEntry write(const GroundChosen& chosen) {
    auto body = jsonOf(chosen.ground);
    body["page"] = chosen.page.value;
    return stored("ground_chosen", body);
}

// Of the workshop.

StoredEntry write(const SetUpChosen& chosen) {
    return stored("set_up_chosen", {{"place", chosen.place},
                                    {"date", chosen.date},
                                    {"stage_minutes", chosen.stageMinutes},
                                    {"feedback_at_once", chosen.feedbackAtOnce},
                                    {"step_back", static_cast<int>(chosen.stepBack)},
                                    {"pin_salt", chosen.pinSalt},
                                    {"pin_hash", chosen.pinHash}});
}
StoredEntry write(const RosterTaken& taken) { // without the names: they lie in a table of their own
    auto numbers = json::array();
    for (const auto& person : taken.people) numbers.push_back(person.number);
    return stored("roster_taken", {{"numbers", numbers}});
}
StoredEntry write(const LotDrawn& drawn) {
    auto placed = json::array();
    for (const auto& one : drawn.placed) placed.push_back({one.number, one.group.value});
    return stored("lot_drawn", {{"seed", drawn.seed}, {"placed", placed}});
}
StoredEntry write(const PersonMoved& moved) { return stored("person_moved", {{"number", moved.number}}); }
StoredEntry write(const CasePlanned& planned) { return stored("case_planned", {{"case", planned.caseId}}); }
StoredEntry write(const TimerStarted&) { return stored("timer_started"); }
StoredEntry write(const TimerPaused& paused) { return stored("timer_paused", {{"elapsed", paused.elapsed}}); }
StoredEntry write(const Injected& injected) { return stored("injected", {{"inject", injected.inject}}); }
StoredEntry write(const NoteSpoken& spoken) { return stored("note_spoken", {{"text", spoken.text}}); }
StoredEntry write(const NewsRead&) { return stored("news_read"); }
StoredEntry write(const ScoresRevealed& revealed) {
    return stored("scores_revealed", {{"shown", revealed.shown}});
}
StoredEntry write(const Marked& marked) {
    return stored("marked",
                  {{"by", marked.by.value}, {"criterion", marked.criterion}, {"level", marked.level}});
}
StoredEntry write(const TestAnswered& answered) {
    return stored("test_answered", {{"time", static_cast<int>(answered.time)},
                                    {"number", answered.number},
                                    {"question", answered.question},
                                    {"answer", answered.answer}});
}
StoredEntry write(const PinTried& tried) { return stored("pin_tried", {{"right", tried.right}}); }

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

// Files of version 1 knew strokes alone.

SketchEdited readStrokeDrawn(const StoredEntry& entry, const json& body, bool& whole) {
    sketch::Item item;
    item.shape = sketch::Lost{}; // a damaged stroke keeps its place, so that later undos mean what they meant
    auto track = sketch::decode(sketch::EncodedTrack{entry.points, {}});
    if (track)
        item = {0,
                choice<sketch::Colour>(body, "colour", 7),
                {},
                sketch::Stroke{sketch::Nib::Pen, choice<sketch::Width>(body, "width", 3),
                               std::make_shared<const sketch::Track>(std::move(*track))}};
    whole = track.has_value();
    return {PageId{body.at("page").get<std::string>()}, sketch::Added{{std::move(item)}}};
}

std::vector<SlidePlace> slidePlaces(const json& list) {
    std::vector<SlidePlace> places;
    for (const auto& slide : list.get<std::vector<json>>())
        places.push_back({slide.at("id").get<std::string>(), slide.at("hidden").get<bool>()});
    return places;
}

SketchEdited readStrokesErased(const json& body) {
    json removed{{"removed", body.at("strokes")}};
    bool whole = true;
    return {PageId{body.at("page").get<std::string>()}, readEdit(removed, {}, whole)};
}

RosterTaken rosterOf(const json& numbers) {
    RosterTaken taken;
    for (const auto& number : numbers) taken.people.push_back({number.get<int>(), {}, {}, {}});
    return taken;
}

LotDrawn lotOf(const json& body) {
    LotDrawn drawn{body.at("seed").get<std::uint32_t>(), {}};
    for (const auto& one : body.at("placed"))
        drawn.placed.push_back({one.at(0).get<int>(), {one.at(1).get<std::string>()}});
    return drawn;
}

std::optional<Happening> readOfRoom(const std::string& kind, const json& body) {
    const auto text = [&](const char* key) { return body.at(key).get<std::string>(); };
    const auto number = [&](const char* key) { return body.at(key).get<int>(); };
    const auto yes = [&](const char* key) { return body.at(key).get<bool>(); };
    if (kind == "set_up_chosen")
        return SetUpChosen{text("place"),
                           text("date"),
                           number("stage_minutes"),
                           yes("feedback_at_once"),
                           choice<StepBack>(body, "step_back", 2),
                           text("pin_salt"),
                           text("pin_hash")};
    if (kind == "roster_taken") return rosterOf(body.at("numbers"));
    if (kind == "lot_drawn") return lotOf(body);
    if (kind == "person_moved") return PersonMoved{number("number")};
    if (kind == "case_planned") return CasePlanned{text("case")};
    if (kind == "timer_started") return TimerStarted{};
    if (kind == "timer_paused") return TimerPaused{body.at("elapsed").get<std::int64_t>()};
    if (kind == "injected") return Injected{text("inject")};
    if (kind == "note_spoken") return NoteSpoken{text("text")};
    if (kind == "news_read") return NewsRead{};
    if (kind == "scores_revealed") return ScoresRevealed{yes("shown")};
    if (kind == "marked") return Marked{{text("by")}, text("criterion"), number("level")};
    if (kind == "test_answered")
        return TestAnswered{choice<TestTime>(body, "time", 2), number("number"), text("question"),
                            number("answer")};
    if (kind == "pin_tried") return PinTried{yes("right")};
    return {};
}

Happening read(const StoredEntry& entry, const json& body, bool& whole) {
    const auto text = [&](const char* key) { return body.at(key).get<std::string>(); };
    const auto page = [&] { return PageId{text("page")}; };
    if (entry.kind == "session_made") return SessionMade{text("name"), purposeOf(text("purpose"))};
    if (entry.kind == "session_renamed") return SessionRenamed{text("name")};
    if (entry.kind == "case_given") return CaseGiven{text("case")};
    if (entry.kind == "notes_read") return NotesRead{};
    if (entry.kind == "decided") return Decided{text("decisions")};
    if (entry.kind == "step_taken_back") return StepTakenBack{};
    if (entry.kind == "described") return Described{page(), text("text")};
    if (entry.kind == "sketch_edited") return SketchEdited{page(), readEdit(body, entry.points, whole)};
    if (entry.kind == "stroke_drawn") return readStrokeDrawn(entry, body, whole);
    if (entry.kind == "strokes_erased") return readStrokesErased(body);
    if (entry.kind == "page_added")
        return PageAdded{page(), text("scene"), groundOf(body), {body.value("copy_of", std::string{})}};
    if (entry.kind == "page_moved") return PageMoved{page(), {text("before")}};
    if (entry.kind == "page_deleted") return PageDeleted{page()};
    if (entry.kind == "page_restored") return PageRestored{page()};
    if (entry.kind == "ground_chosen") return GroundChosen{page(), groundOf(body)};
    if (entry.kind == "sketch_undone") return SketchUndone{page()};
    if (entry.kind == "sketch_redone") return SketchRedone{page()};
    if (entry.kind == "questions_edited")
        return QuestionsEdited{body.at("texts").get<std::vector<std::string>>()};
    if (entry.kind == "lessons_written") return LessonsWritten{text("text")};
    if (entry.kind == "slides_arranged") return SlidesArranged{slidePlaces(body.at("slides"))};
    if (auto ofRoom = readOfRoom(entry.kind, body)) return *ofRoom;
    throw std::out_of_range("kind");
}

} // namespace

StoredEntry toStored(const Happening& what) {
    return std::visit([](const auto& one) { return write(one); }, what);
}

std::optional<Restored> fromStored(const StoredEntry& entry) {
    try {
        bool whole = true;
        auto what = read(entry, json::parse(entry.body), whole);
        return Restored{std::move(what), whole};
    } catch (const std::exception&) { // the library's, and our own out_of_range: the entry is damaged
        return {};
    }
}

} // namespace alur::storage
