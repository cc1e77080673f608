// Small cases drawn by lot, with a bit of everything: what a search answers must hold for each of them.
#pragma once

#include <random>

#include "support/plays.h"

namespace alur::test {

class RandomCase {
public:
    explicit RandomCase(unsigned seed) : random_(seed) {}

    std::string text() {
        const int scenes = from(3, 6);
        const bool detour = from(0, 1) == 1;
        std::string text =
            "alur: 1\nid: drawn\ngroup: ktp\ntitle: T\nsummary: S\nnotes: [N]\nlimit: {time: " +
            std::to_string(from(2, 12)) + "d, decisions: " + std::to_string(from(5, 8)) +
            "}\nmeters: {trust: {name: Trust, start: 40}}\nfacts: {f0: {}, f1: {}, f2: {}}\n"
            "people:\n  sari: {name: Sari, role: client, about: A, target: true, contacts: 2, needs: "
            "{bed: {text: Bed, service: [shelter], due: 30h, weight: 2}, "
            "talk: {text: Talk, service: [counselling, medical]}}}\n"
            "  adi: {name: Adi, role: family, about: A, target: " +
            std::string(from(0, 1) == 0 ? "true" : "false") +
            ", contacts: 1, needs: {care: {text: Care, service: [counselling], due: 50h}}}\n"
            "barriers: {fear: {text: F, person: sari, weight: 2}, road: {text: R, person: adi}}\n"
            "records: [complaint_form, assessment_form, service_plan]\n";
        text += detour ? "events:\n  - {id: knock, at: " + duration() + ", text: K, when: " + condition() +
                             (from(0, 1) == 0 ? ", unless: [" + atom() + "]" : "") +
                             ", meters: {trust: -20}, next: door}\n"
                             "  - {id: news, at: " +
                             duration() + ", text: K, sets: [f2], when: " + condition() + "}\n"
                       : "events: []\n";
        text += "scenes:\n";
        for (int i = 0; i < scenes; ++i) text += scene("s" + std::to_string(i), i, scenes);
        if (detour)
            text += "  door:\n    stage: intervention\n    title: D\n    text: D\n    crisis: true\n"
                    "    decisions:\n" +
                    decision("calm", "resume") + decision("leave", from(0, 1) == 0 ? "resume" : "end");
        return text + "  end: {stage: follow_up, title: E, text: E, ending: closed}\n"
                      "  lost: {stage: follow_up, title: L, text: L, ending: lost}\n";
    }

private:
    int from(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
    template <std::size_t N> std::string one(const char* const (&of)[N]) {
        return of[static_cast<std::size_t>(from(0, static_cast<int>(N) - 1))];
    }
    std::string duration() { return std::to_string(from(0, 90)) + "h"; }
    std::string atom() {
        switch (from(0, 6)) {
        case 0: return "time " + one({"<=", ">", "<", ">="}) + " " + duration();
        case 1: return "trust " + one({"<", ">=", "="}) + " " + std::to_string(10 * from(0, 9));
        case 2: return (from(0, 1) == 0 ? "not " : "") + one({"record guest_book", "record service_plan"});
        case 3:
            return (from(0, 1) == 0 ? "not " : "") + one({"met sari.bed", "met sari.talk", "met adi.care"});
        case 4:
            return (from(0, 1) == 0 ? "not " : "") + one({"served sari.shelter", "served adi.counselling"});
        default: return (from(0, 1) == 0 ? "not " : "") + one({"f0", "f1", "f2"});
        }
    }
    std::string condition() {
        switch (from(0, 3)) {
        case 0: return "[\"" + atom() + "\"]";
        case 1: return "[[\"" + atom() + "\", \"" + atom() + "\"]]";
        default: return "[]";
        }
    }
    std::string stage() {
        return one({"engagement", "assessment", "planning", "intervention", "monitoring", "evaluation",
                    "termination", "follow_up"});
    }
    std::string effects() {
        std::string text = ", takes: " + one({"0m", "30m", "5h", "1d", "3d"});
        if (from(0, 2) == 0) text += ", sets: [" + one({"f0", "f1", "f2"}) + "]";
        if (from(0, 4) == 0) text += ", clears: [" + one({"f0", "f1"}) + "]";
        if (from(0, 3) == 0) text += ", meters: {trust: " + one({"+20", "-30", "+70"}) + "}";
        if (from(0, 2) == 0)
            text += ", records: [" +
                    one({"guest_book", "complaint_form", "assessment_form", "service_plan"}) + "]";
        if (from(0, 3) == 0) text += ", removes: [" + one({"fear", "road"}) + "]";
        if (from(0, 2) == 0)
            text += ", serves: {" +
                    one({"sari: [shelter]", "sari: [counselling, medical]", "adi: [counselling]",
                         "adi: [shelter]"}) +
                    "}";
        if (from(0, 2) == 0) text += ", contacts: [" + one({"sari", "adi"}) + "]";
        if (from(0, 3) == 0)
            text += ", bias: {kind: stereotype, weight: " + std::to_string(from(1, 3)) + ", why: W}";
        return text;
    }
    std::string decision(const std::string& id, const std::string& next) {
        return "      " + id + ": {text: X, stage: " + stage() + ", when: " + condition() + effects() +
               (next.empty() ? "" : ", next: " + next) + "}\n";
    }
    std::string target(int here, int scenes) {
        const auto to = from(std::max(0, here - (from(0, 3) == 0 ? 2 : -1)), scenes + 1);
        if (to == scenes) return "end";
        if (to > scenes) return "lost";
        return "s" + std::to_string(to);
    }
    std::string scene(const std::string& id, int here, int scenes) {
        const int decisions = from(2, 4);
        const bool several = decisions > 1 && from(0, 3) == 0;
        std::string text = "  " + id + ":\n    stage: " + stage() + "\n    title: T\n    text: T\n";
        if (several) text += "    pick: {min: 1, max: 2}\n";
        if (from(0, 5) == 0) text += "    crisis: true\n";
        text += "    decisions:\n";
        for (int i = 0; i < decisions; ++i)
            text += decision("d" + std::to_string(i), several || from(0, 1) == 0 ? "" : target(here, scenes));
        return text + "    next: " +
               (from(0, 2) == 0 ? "[{when: [\"" + atom() + "\"], to: " + target(here, scenes) + "}, {to: " +
                                      (here + 1 < scenes ? "s" + std::to_string(here + 1) : "end") + "}]\n"
                                : (here + 1 < scenes ? "s" + std::to_string(here + 1) : "end") + "\n");
    }

    std::mt19937 random_;
};

/// The case of this seed; empty where the reader refuses what was drawn.
inline std::shared_ptr<const casework::Rulebook> drawnBook(unsigned seed) {
    auto loaded = readCase(RandomCase(seed).text());
    return loaded.value ? bookOf(std::move(*loaded.value)) : nullptr;
}

} // namespace alur::test
