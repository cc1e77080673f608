// A whole workshop for tests of reports: five groups with the shipped cases, played and drawn on.
#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "session/session.h"
#include "support/plays.h"

namespace alur::test {

struct ShippedCase {
    std::string text;
    std::shared_ptr<const casework::Rulebook> book;
};

/// The five shipped cases, by their group.
inline const std::map<std::string, ShippedCase>& shippedCases() {
    static const auto cases = [] {
        std::map<std::string, ShippedCase> found;
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "scenarios")) {
            const auto name = entry.path().filename().string();
            if (entry.path().extension() != ".yaml" || name == "workshop.yaml" || name == "template.yaml")
                continue;
            auto text = textOf(entry.path());
            auto book = bookOf(text);
            const auto group = book->scenario().group;
            found.emplace(group, ShippedCase{std::move(text), std::move(book)});
        }
        return found;
    }();
    return cases;
}

/// A line as a hand draws it: long, curved, never the same twice.
inline sketch::Item aStroke(std::mt19937& random, std::size_t points) {
    std::uniform_real_distribution<float> across(60, sketch::pageWidth - 60),
        down(60, sketch::pageHeight - 60);
    std::uniform_real_distribution<float> turn(-0.25F, 0.25F);
    const auto colour = sketch::colours[random() % sketch::colours.size()];
    const auto width = sketch::widths[random() % sketch::widths.size()];
    std::vector<sketch::Point> line;
    float x = across(random), y = down(random), angle = turn(random) * 20;
    for (std::size_t i = 0; i < points; ++i) {
        line.push_back({x, y});
        angle += turn(random);
        x += 6 * std::cos(angle);
        y += 6 * std::sin(angle);
    }
    return sketch::aStroke(colour, width, std::move(line));
}

/// As few as must be chosen of what is available, whichever they are.
inline casework::Step aStep(const casework::Play& play, std::mt19937& random) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < play.scene().decisions.size(); ++i)
        if (casework::available(play.book(), play.state(), play.scene().decisions[i])) open.push_back(i);
    casework::Step step;
    for (int i = 0; i < play.scene().pickMin; ++i) {
        if (open.empty()) throw std::runtime_error("a dead end in " + play.scene().id);
        const auto which = random() % open.size();
        step.picked |= casework::Step::of(open[which]).picked;
        open.erase(open.begin() + static_cast<std::ptrdiff_t>(which));
    }
    return step;
}

struct WorkshopParts {
    std::size_t sketches = 8; // of each group
    std::size_t strokes = 6;  // of each sketch
    std::size_t points = 20;  // of each stroke
    std::size_t steps = 200;  // of each group, at most
    unsigned seed = 1;
    std::string name = "Lokakarya Kota Bima";
};

/// What happened in such a workshop, entry by entry; the same for the same parts.
inline std::vector<session::Entry> workshopEntries(const WorkshopParts& parts = {}) {
    std::mt19937 random(parts.seed);
    std::vector<session::Entry> entries;
    std::int64_t at = 1763964000000;
    const auto add = [&](const std::string& group, session::Happening what) {
        entries.push_back({at += 20000, {group}, std::move(what)});
    };
    add("", session::SessionMade{parts.name, session::Purpose::Workshop});
    for (const auto& group : workshop().groups) {
        const auto found = shippedCases().find(group.id);
        if (found == shippedCases().end()) continue;
        const auto& book = *found->second.book;
        add(group.id, session::CaseGiven{book.scenario().id.value});
        add(group.id, session::NotesRead{});
        casework::Play play(found->second.book);
        std::vector<session::PageId> pages;
        for (std::size_t step = 0; step < parts.steps && !play.over(); ++step) {
            if (play.scene().sketch || play.scene().describe) pages.push_back({play.scene().id});
            const auto chosen = aStep(play, random);
            const auto ids = casework::toString(book, play.state(), chosen);
            if (!play.take(chosen).allowed) throw std::runtime_error("refused: " + ids);
            add(group.id, session::Decided{ids});
        }
        for (const auto& scene : book.scenario().scenes)
            if (pages.size() < parts.sketches &&
                std::find(pages.begin(), pages.end(), session::PageId{scene.id}) == pages.end())
                pages.push_back({scene.id});
        pages.resize(std::min(pages.size(), parts.sketches));
        for (const auto& page : pages) {
            for (std::size_t i = 0; i < parts.strokes; ++i)
                add(group.id, session::SketchEdited{page, sketch::Added{{aStroke(random, parts.points)}}});
            add(group.id, session::Described{page, "Rumah, jalan, dan tempat aman: siapa ada di mana, siapa "
                                                   "menolong siapa, dan apa yang belum diketahui."});
        }
    }
    return entries;
}

/// Lets them happen; one that is refused is a fault of the test.
inline session::Session sessionOf(const std::vector<session::Entry>& entries) {
    session::Session session;
    for (const auto& entry : entries) {
        if (const auto verdict = session.check(entry); !verdict.allowed)
            throw std::runtime_error(verdict.why[Language::En]);
        const bool given = std::holds_alternative<session::CaseGiven>(entry.what);
        session.apply(entry, given ? shippedCases().at(entry.group.value).book : nullptr);
    }
    return session;
}

} // namespace alur::test
