// The people and services of the case that the players know, as signs for a page.
#include <algorithm>

#include "casework/needs.h"
#include "ui/sketch_parts.h"

namespace alur::ui {

namespace {

using scenario::Person;
using sketch::StampKind;

StampKind figureOf(const Person& person) {
    if (!person.sex) return StampKind::System; // nobody's sex is guessed
    const bool male = person.sex == scenario::Sex::Male;
    const int age = person.age.value_or(30);
    if (age < 2) return StampKind::Baby;
    if (age < 18) return male ? StampKind::Boy : StampKind::Girl;
    if (age >= 60) return male ? StampKind::ElderMan : StampKind::ElderWoman;
    return male ? StampKind::Man : StampKind::Woman;
}

/// On a genogram its square or circle with the age inside; elsewhere the portrait.
sketch::Stamp stampOf(const Person& person, const std::string& name, sketch::Template ground) {
    sketch::Stamp stamp;
    stamp.label = name;
    stamp.who = "person:" + person.id;
    if (ground == sketch::Template::Genogram && person.sex) {
        stamp.kind = *person.sex == scenario::Sex::Male ? StampKind::Male : StampKind::Female;
        stamp.size = 112;
        stamp.client = person.role == scenario::Role::Client;
        if (person.age) stamp.inside = std::to_string(*person.age);
        return stamp;
    }
    stamp.kind = person.portrait.empty() ? figureOf(person) : StampKind::Portrait;
    if (!person.portrait.empty()) stamp.portrait = "portrait-" + person.portrait;
    return stamp;
}

StampKind signOf(const std::string& icon) {
    if (icon == "balance-scale" || icon == "gavel") return StampKind::Court;
    if (icon == "shield") return StampKind::Police;
    if (icon == "hospital-o" || icon == "ambulance") return StampKind::Hospital;
    if (icon == "medkit" || icon == "stethoscope") return StampKind::Clinic;
    if (icon == "home" || icon == "bed") return StampKind::Shelter;
    if (icon == "graduation-cap" || icon == "book" || icon == "university") return StampKind::School;
    if (icon == "id-card-o" || icon == "file-text-o") return StampKind::Document;
    if (icon == "phone") return StampKind::Phone;
    if (icon == "heart-o" || icon == "comments-o") return StampKind::Heart;
    return StampKind::Office;
}

/// Services that meet a known need, or that were given.
std::vector<Index<scenario::Service>> servicesKnown(const casework::Rulebook& book,
                                                    const casework::State& state) {
    std::vector<Index<scenario::Service>> known;
    const auto put = [&](Index<scenario::Service> service) {
        if (std::find(known.begin(), known.end(), service) == known.end()) known.push_back(service);
    };
    const auto& scenario = book.scenario();
    for (const auto& need : scenario.needs)
        if (casework::isKnown(book, state, scenario.needs.indexOf(need)))
            for (const auto service : need.services) put(service);
    for (const auto& delivery : scenario.deliveries)
        if (state.delivered.has(scenario.deliveries.indexOf(delivery))) put(delivery.service);
    return known;
}

} // namespace

std::vector<Known> knownOf(const Model& model, const SketchView& at, Language language) {
    const auto& play = model.work->play();
    const auto& book = play.book();
    const auto ground = groundOf(model, at).kind;
    std::vector<Known> known;
    for (const auto& person : book.scenario().people)
        known.push_back(
            {"person:" + person.id, person.name, false, stampOf(person, person.name.read(language), ground)});
    for (const auto index : servicesKnown(book, play.state())) {
        const auto& service = book.method().services[index];
        sketch::Stamp stamp;
        stamp.kind = signOf(service.icon);
        stamp.size = 100;
        stamp.label = service.name.read(language);
        stamp.who = "service:" + service.id;
        known.push_back({stamp.who, service.name, true, stamp});
    }
    return known;
}

bool isOnPage(const sketch::Page& page, const std::string& who) {
    return std::any_of(page.items.begin(), page.items.end(), [&](const sketch::ItemRef& item) {
        const auto* stamp = std::get_if<sketch::Stamp>(&item->shape);
        return stamp != nullptr && stamp->who == who;
    });
}

} // namespace alur::ui
