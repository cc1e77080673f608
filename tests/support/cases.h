// The shipped method and workshop, the worked example, and one small case for tests that change a line of it.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "scenario/reader.h"

namespace alur::test {

inline std::filesystem::path sourceFolder() { return ALUR_SOURCE_DIR; }

inline std::string textOf(const std::filesystem::path& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(input), {}};
}

/// What was loaded; a problem in it is a fault of the test's surroundings.
template <class T> T valueOf(Loaded<T> loaded) {
    for (const auto& problem : loaded.problems) throw std::runtime_error(toString(problem, Language::En));
    return std::move(*loaded.value);
}

inline const scenario::Method& method() {
    static const auto shipped = valueOf(scenario::readMethod(sourceFolder() / "assets/method"));
    return shipped;
}

inline const scenario::Workshop& workshop() {
    static const auto shipped =
        valueOf(scenario::readWorkshop("workshop.yaml", textOf(sourceFolder() / "scenarios/workshop.yaml")));
    return shipped;
}

inline Loaded<scenario::Case> readCase(const std::string& text, const std::string& file = "small.yaml") {
    return scenario::readCase(file, text, method(), workshop());
}

inline const std::string& exampleText() {
    static const auto text = textOf(sourceFolder() / "tests/data/example.yaml");
    return text;
}

/// FORMAT.md's worked example.
inline const scenario::Case& exampleCase() {
    static const auto example = valueOf(readCase(exampleText(), "example.yaml"));
    return example;
}

/// The smallest case that has a bit of everything and no problem.
inline const std::string smallText = R"(alur: 1
id: small
group: ktp
title: {id: Kecil, en: Small}
summary: {id: Laporan, en: A report}
notes: [{id: Tenang, en: Calm}]
limit: {time: 90d, decisions: 20}
reported: "20:30"
meters:
  trust: {name: {id: Percaya, en: Trust}, start: 40}
facts:
  injured: {text: {id: Luka, en: Injury}}
  agreed: {}
people:
  sari:
    name: Sari
    age: 29
    sex: female
    role: client
    about: {id: Pedagang, en: A trader}
    portrait: salmah
    target: true
    contacts: 2
    needs:
      safe_place: {text: {id: Aman, en: Safe}, service: [shelter], due: 24h, weight: 3, known: false}
barriers:
  fear: {text: {id: Takut, en: Fear}, person: sari, weight: 2}
records: [guest_book, consent_form]
events:
  - id: threat
    at: 24h
    when: ["trust < 30"]
    unless: [agreed]
    text: {id: Ancaman, en: A threat}
    meters: {trust: -10}
    next: door
scenes:
  call:
    stage: engagement
    title: {id: Telepon, en: The call}
    text: {id: Pelan, en: Quiet}
    place: office
    people: [sari]
    lines: [{who: sari, text: {id: Tolong, en: Please help}}]
    sketch: {prompt: {id: Gambar, en: Draw}, template: genogram}
    describe: {prompt: {id: Jelaskan, en: Describe}}
    discuss: {prompt: {id: Bicarakan, en: Talk}, minutes: 5}
    pick: {min: 1, max: 2}
    decisions:
      listen:
        text: {id: Dengarkan, en: Listen}
        takes: 1h
        sets: [injured, agreed]
        records: [guest_book, consent_form]
        removes: [fear]
        serves: {sari: [shelter]}
        contacts: [sari]
        says: {id: Baik, en: Good}
        why: {id: Hak, en: A right}
      blame:
        text: {id: Salahkan, en: Blame}
        stage: assessment
        meters: {trust: -20}
        clears: [agreed]
        bias: {kind: stereotype, weight: 2, why: {id: Cap, en: A label}}
    next: choose
  choose:
    stage: planning
    title: {id: Memilih, en: Choosing}
    text: {id: Lalu, en: And then}
    decisions:
      go:
        text: {id: Jalan, en: Go}
        when: ["time <= 24h", [injured, "met sari.safe_place", "served sari.shelter", "not record guest_book"]]
        next: [{when: [injured], to: done}, {to: choose}]
      stay:
        text: {id: Tetap, en: Stay}
        next: done
  door:
    stage: intervention
    crisis: true
    title: {id: Pintu, en: The door}
    text: {id: Ketukan, en: A knock}
    decisions:
      calm:
        text: {id: Tenangkan, en: Calm down}
        next: resume
  done:
    stage: follow_up
    title: {id: Selesai, en: Done}
    text: {id: Ditutup, en: Closed}
    ending: closed
)";

/// All that is said about `text`, line by line as `alur check` prints it.
inline std::vector<std::string> problemsOf(const std::string& text, Language language = Language::En) {
    std::vector<std::string> lines;
    for (const auto& problem : readCase(text).problems) lines.push_back(toString(problem, language));
    return lines;
}

/// `text` with its only `old` replaced by `changed`.
inline std::string edited(std::string text, const std::string& old, const std::string& changed) {
    const auto at = text.find(old);
    if (at == std::string::npos || text.find(old, at + 1) != std::string::npos)
        throw std::runtime_error("stands not exactly once: " + old);
    return text.replace(at, old.size(), changed);
}

} // namespace alur::test
