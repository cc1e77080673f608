#include "scenario/grammar.h"

#include <algorithm>
#include <cassert>

#include "scenario/codes.h"
#include "scenario/kinds.h"
#include "scenario/limits.h"
#include "scenario/walk.h"
#include "scenario/walk_words.h"

namespace alur::scenario::grammar {

namespace {

using Kind = Form::Kind;
constexpr auto required = Presence::Required;
constexpr auto optional = Presence::Optional;
constexpr Range aWeight{1, limits::weight};

const Text texts{"teks", "texts"};
const Text peopleMap{"isian orang: {id: {name: ..., role: ...}}",
                     "a map of people: {id: {name: ..., role: ...}}"};
const Text barriersMap{"isian hambatan: {id: {text: ..., person: ...}}",
                       "a map of barriers: {id: {text: ..., person: ...}}"};
const Text scenesMap{"isian adegan: {id: {stage: ..., title: ...}}",
                     "a map of scenes: {id: {stage: ..., title: ...}}"};
const Text aClock{"jam dalam tanda petik, dari \"00:00\" sampai \"23:59\"",
                  "a time of day in quotation marks, from \"00:00\" to \"23:59\""};
const Text someTimeWords{"lama waktu di atas 0m, paling lama 3650d", "a duration above 0m, at most 3650d"};
const Text aTarget{"id sebuah adegan, resume, atau daftar {when: [...], to: ADEGAN}",
                   "the id of a scene, resume, or a list of {when: [...], to: SCENE}"};
const Text aPick{"bilangan bulat dari 1 sampai {0}, atau {min: 1, max: 3}",
                 "a whole number from 1 to {0}, or {min: 1, max: 3}"};
const Text conditions{"syarat", "conditions"};

Form form(Kind kind, Text what) { return {.kind = kind, .what = std::move(what)}; }
Form words() { return form(Kind::Words, walk_words::text); }
Form id() { return form(Kind::Id, walk_words::id); }
Form idOf(const Text& kind) { return form(Kind::Id, fill(walk_words::idOf, {kind})); }
Form known(Kind kind, const Text& called) { return form(kind, fill(walk_words::idOf, {called})); }
Form stage() { return known(Kind::Stage, kinds::stage); }
Form duration() { return form(Kind::Duration, walk_words::duration); }
Form yesNo() { return form(Kind::YesNo, oneOfWords(wordsOf(yesNoCodes))); }
Form condition() { return form(Kind::Condition, fill(walk_words::list, {conditions})); }
Form leads() { return form(Kind::Goto, aTarget); }
Form number(Range range) { return {.kind = Kind::Number, .what = wholeNumber(range), .range = range}; }

template <class E, std::size_t N> Form oneOf(const std::array<Code<E>, N>& codes) {
    return {.kind = Kind::OneOf, .what = oneOfWords(wordsOf(codes)), .words = wordsOf(codes)};
}

Form map(const Shape& shape) { return {.kind = Kind::Map, .what = walk_words::map, .shape = &shape}; }
Form mapOf(Form of, std::size_t least, std::size_t most, Text what = walk_words::map,
           std::string_view except = {}) {
    return {.kind = Kind::MapOf,
            .what = std::move(what),
            .of = {std::move(of)},
            .least = least,
            .most = most,
            .not_ = except};
}
Form listOf(Form of, const Text& called, std::size_t least = 0, std::size_t most = 0) {
    return {.kind = Kind::ListOf,
            .what = fill(walk_words::list, {called}),
            .of = {std::move(of)},
            .least = least,
            .most = most};
}
Form idsOf(Form of, const Text& kind, std::size_t least = 0) {
    return {.kind = Kind::ListOf,
            .what = fill(walk_words::listOfIds, {kind}),
            .of = {std::move(of)},
            .least = least};
}
Form records(std::size_t least = 0) {
    return idsOf(known(Kind::Record, kinds::record), kinds::record, least);
}
Form services(std::size_t least = 0) {
    return idsOf(known(Kind::Service, kinds::service), kinds::service, least);
}
Form factForm() {
    auto it = map(fact);
    it.mayBeNothing = true;
    return it;
}
Form picks() {
    const Range range{1, static_cast<int>(limits::decisionsInScene)};
    return {.kind = Kind::Pick,
            .what = fill(aPick, {same(std::to_string(range.most))}),
            .range = range,
            .shape = &pick};
}

/// What a decision, an event and an inject may do.
std::vector<Key> effects() {
    return {{"sets", optional, idsOf(idOf(kinds::fact), kinds::fact)},
            {"clears", optional, idsOf(idOf(kinds::fact), kinds::fact)},
            {"meters", optional, mapOf(number(meterChange), 0, 0)},
            {"records", optional, records()},
            {"removes", optional, idsOf(idOf(kinds::barrier), kinds::barrier)},
            {"serves", optional, mapOf(services(), 0, 0)},
            {"contacts", optional, idsOf(idOf(kinds::person), kinds::person)},
            {"bias", optional, map(bias)}};
}

std::vector<Key> with(std::vector<Key> first, std::vector<Key> then, std::vector<Key> last) {
    for (auto* more : {&then, &last})
        first.insert(first.end(), std::make_move_iterator(more->begin()),
                     std::make_move_iterator(more->end()));
    return first;
}

} // namespace

const Shape bias{"bias",
                 {{"kind", required, oneOf(biasCodes)},
                  {"weight", optional, number(aWeight)},
                  {"why", optional, words()}}};
const Shape discuss{"discuss", {{"prompt", required, words()}, {"minutes", optional, number({1, 30})}}};
const Shape describe{"describe", {{"prompt", required, words()}}};
const Shape sketch{"sketch", {{"prompt", required, words()}, {"template", optional, oneOf(templateCodes)}}};
const Shape line{"line", {{"who", required, idOf(kinds::person)}, {"text", required, words()}}};
const Shape way{"way", {{"when", optional, condition()}, {"to", required, form(Kind::Id, aTarget)}}};
const Shape pick{"pick",
                 {{"min", optional, number({1, static_cast<int>(limits::decisionsInScene)})},
                  {"max", optional, number({1, static_cast<int>(limits::decisionsInScene)})}}};

const Shape decision{
    "decision",
    with({{"text", required, words()},
          {"stage", optional, stage()},
          {"when", optional, condition()},
          {"takes", optional, duration()}},
         effects(), {{"says", optional, words()}, {"why", optional, words()}, {"next", optional, leads()}})};

const Shape scene{"scene",
                  {{"stage", required, stage()},
                   {"title", required, words()},
                   {"text", required, words()},
                   {"place", optional, id()},
                   {"people", optional, idsOf(idOf(kinds::person), kinds::person)},
                   {"lines", optional, listOf(map(line), {"ucapan", "lines of dialogue"})},
                   {"crisis", optional, yesNo()},
                   {"sketch", optional, map(sketch)},
                   {"describe", optional, map(describe)},
                   {"discuss", optional, map(discuss)},
                   {"pick", optional, picks()},
                   {"decisions", optional, mapOf(map(decision), 1, limits::decisionsInScene)},
                   {"next", optional, leads()},
                   {"ending", optional, oneOf(endingCodes)}}};

const Shape event{"event", with({{"id", required, id()},
                                 {"at", required, duration()},
                                 {"when", optional, condition()},
                                 {"unless", optional, condition()},
                                 {"text", required, words()}},
                                effects(), {{"next", optional, leads()}})};
const Shape inject{"inject", with({{"id", required, id()},
                                   {"title", required, words()},
                                   {"when", optional, condition()},
                                   {"text", required, words()}},
                                  effects(), {})};

const Shape barrier{"barrier",
                    {{"text", required, words()},
                     {"person", required, idOf(kinds::person)},
                     {"weight", optional, number(aWeight)}}};
const Shape need{"need",
                 {{"text", required, words()},
                  {"service", required, services(1)},
                  {"due", optional, duration()},
                  {"weight", optional, number(aWeight)},
                  {"known", optional, yesNo()}}};
const Shape person{"person",
                   {{"name", required, words()},
                    {"age", optional, number({0, 120})},
                    {"sex", optional, oneOf(sexCodes)},
                    {"role", required, oneOf(roleCodes)},
                    {"about", required, words()},
                    {"portrait", optional, id()},
                    {"target", optional, yesNo()},
                    {"contacts", optional, number({0, static_cast<int>(limits::contacts)})},
                    {"needs", optional, mapOf(map(need), 0, limits::needs)}}};
const Shape fact{"fact", {{"text", optional, words()}}};
const Shape meter{"meter", {{"name", required, words()}, {"start", required, number(meterValue)}}};
const Shape limit{"limit",
                  {{"time", optional, form(Kind::SomeTime, someTimeWords)},
                   {"decisions", optional, number({1, static_cast<int>(limits::decisions)})}}};

const Shape caseFile{"case",
                     {{"alur", required, form(Kind::Version, walk_words::version)},
                      {"id", required, form(Kind::CaseId, walk_words::caseId)},
                      {"group", required, known(Kind::Group, kinds::group)},
                      {"title", required, words()},
                      {"summary", required, words()},
                      {"notes", required, listOf(words(), texts, 1)},
                      {"limit", optional, map(limit)},
                      {"reported", optional, form(Kind::Clock, aClock)},
                      {"meters", optional, mapOf(map(meter), 0, limits::meters, walk_words::map, "time")},
                      {"facts", optional, mapOf(factForm(), 0, limits::facts)},
                      {"people", required, mapOf(map(person), 1, limits::people, peopleMap)},
                      {"barriers", required, mapOf(map(barrier), 1, limits::barriers, barriersMap)},
                      {"records", required, records(1)},
                      {"events", optional, listOf(map(event), {"peristiwa", "events"}, 0, limits::events)},
                      {"injects", optional, listOf(map(inject), {"kabar", "injects"}, 0, limits::injects)},
                      {"scenes", required, mapOf(map(scene), 1, limits::scenes, scenesMap, "resume")}}};

std::vector<const Shape*> shapes() {
    return {&limit, &meter,  &fact,     &person,  &need, &barrier,  &event, &inject, &scene,
            &line,  &sketch, &describe, &discuss, &pick, &decision, &bias,  &way};
}

const Form& file() {
    static const Form whole = map(caseFile);
    return whole;
}

const Form* Shape::find(std::string_view key) const {
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& k) { return k.name == key; });
    return found == keys.end() ? nullptr : &found->form;
}

Range Shape::rangeOf(std::string_view key) const {
    const auto* form = find(key);
    assert(form && form->kind == Kind::Number);
    return form->range;
}

std::vector<std::string_view> Shape::names() const {
    std::vector<std::string_view> all;
    for (const auto& key : keys) all.push_back(key.name);
    return all;
}

void forEachValue(const Node& node, const Form& form,
                  const std::function<void(const Node&, const Form&)>& see) {
    see(node, form);
    switch (form.kind) {
    case Kind::Map:
        for (const auto& child : node)
            if (const auto* under = node.isMap() ? form.shape->find(child.key) : nullptr)
                forEachValue(child, *under, see);
        break;
    case Kind::MapOf:
    case Kind::ListOf:
        if (form.kind == Kind::MapOf ? node.isMap() : node.isList())
            for (const auto& child : node) forEachValue(child, form.of.front(), see);
        break;
    default: break;
    }
}

} // namespace alur::scenario::grammar
