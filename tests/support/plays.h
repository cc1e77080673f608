// Plays for tests: a case of a few lines of YAML, and the decisions taken in it.
#pragma once

#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

#include "casework/play.h"
#include "support/cases.h"

namespace alur::test {

inline std::shared_ptr<const scenario::Method> sharedMethod() {
    static const auto shared = std::make_shared<const scenario::Method>(method());
    return shared;
}

inline std::shared_ptr<const casework::Rulebook> bookOf(scenario::Case scenario) {
    return std::make_shared<const casework::Rulebook>(
        std::make_shared<const scenario::Case>(std::move(scenario)), sharedMethod());
}

/// The case of `text`; warnings do not matter, an error is a fault of the test.
inline std::shared_ptr<const casework::Rulebook> bookOf(const std::string& text) {
    auto loaded = readCase(text);
    if (loaded.value) return bookOf(std::move(*loaded.value));
    throw std::runtime_error(toString(loaded.problems.front(), Language::En) + "\n" + text);
}

inline std::shared_ptr<const casework::Rulebook> exampleBook() {
    static const auto book = bookOf(exampleCase());
    return book;
}

/// Takes the steps of "a; b,c; d"; one that is refused is a fault of the test.
inline void take(casework::Play& play, const std::string& decisions) {
    std::istringstream steps(decisions);
    for (std::string ids; std::getline(steps, ids, ';');) {
        std::string unknown;
        const auto step = parseStep(play.book(), play.state(), ids, unknown);
        if (!step) throw std::runtime_error("no such decision in scene " + play.scene().id + ": " + unknown);
        if (const auto verdict = play.take(*step); !verdict.allowed)
            throw std::runtime_error(ids + ": " + verdict.why[Language::En]);
    }
}

inline casework::Play playOf(std::shared_ptr<const casework::Rulebook> book,
                             const std::string& decisions = "") {
    casework::Play play(std::move(book));
    take(play, decisions);
    return play;
}

/// The parts of a case that a test changes; the rest is as small as may be: Sari needs a bed within 24 hours,
/// and fears. Scenes and events are YAML of two spaces' indent; the ending `end` is added.
struct CaseParts {
    std::string scenes = {};
    std::string events = "[]";
    std::string facts = "{}";
    std::string meters = "trust: {name: Trust, start: 40}";
    std::string limit = "{time: 90d, decisions: 20}";
    std::string records = "guest_book";
    std::string people =
        "sari: {name: Sari, role: client, about: A trader, target: true, contacts: 2, needs: "
        "{bed: {text: A bed, service: [shelter], due: 24h}}}";
    std::string barriers = "fear: {text: Fear, person: sari}";
};

inline std::string caseText(const CaseParts& parts) {
    return "alur: 1\nid: tiny\ngroup: ktp\ntitle: Tiny\nsummary: Tiny\nnotes: [Calm]\nlimit: " + parts.limit +
           "\nmeters: {" + parts.meters + "}\nfacts: " + parts.facts + "\npeople: {" + parts.people +
           "}\nbarriers: {" + parts.barriers + "}\nrecords: [" + parts.records +
           "]\nevents: " + parts.events + "\nscenes:\n" + parts.scenes +
           "  end: {stage: follow_up, title: End, text: The end, ending: closed}\n";
}

inline std::shared_ptr<const casework::Rulebook> bookOf(const CaseParts& parts) {
    return bookOf(caseText(parts));
}

/// A scene in one line; `decisions` as made by `aDecision`, parted by commas; `more`: further keys.
inline std::string aScene(const std::string& id, const std::string& decisions,
                          const std::string& next = "end", const std::string& stage = "engagement",
                          const std::string& more = "") {
    return "  " + id + ": {stage: " + stage + ", title: " + id + ", text: Scene " + id + more +
           ", decisions: {" + decisions + "}" + (next.empty() ? "" : ", next: " + next) + "}\n";
}
inline std::string aDecision(const std::string& id, const std::string& effects = "") {
    return id + ": {text: Do " + id + (effects.empty() ? "" : ", " + effects) + "}";
}
inline std::string anEvent(const std::string& id, const std::string& more) {
    return "{id: " + id + ", text: Event " + id + ", " + more + "}";
}

} // namespace alur::test
