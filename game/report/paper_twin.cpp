#include "report/paper_twin.h"

#include <algorithm>

#include "report/block_setter.h"
#include "report/naming.h"
#include "report/palette.h"
#include "report/paper_rules.h"
#include "report/paper_sheets.h"
#include "report/paper_words.h"
#include "report/print_words.h"
#include "report/table_setter.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

using namespace scenario;

namespace {

// A card is as wide as the page and half as high, or as high as the page.
constexpr float cardLeft = 34, cardWidth = Pdf::pageWidth - 2 * cardLeft, cardPad = 16;
constexpr float cardTop = 30, halfHeight = 382, between = 18, wholeHeight = 2 * halfHeight + between;
constexpr Area cardArea{cardLeft + cardPad, cardWidth - 2 * cardPad, 0, 0};
constexpr float numberIndent = 38;

// Read aloud at a table: larger than in the report.
constexpr Face told{11.5F, 16, Weight::Regular, palette::ink};
constexpr Face firm{11.5F, 16, Weight::Semibold, palette::ink};
constexpr Face aside{10, 14, Weight::Regular, palette::soft};

/// What stands in front, and what right behind it.
struct Leaf {
    Strips front;
    Strips back;

    bool fits(const Leaf& more, float height) const {
        return heightOf(front) + heightOf(more.front) <= height &&
               heightOf(back) + heightOf(more.back) <= height;
    }
    void add(Leaf more) {
        append(front, std::move(more.front));
        append(back, std::move(more.back));
    }
};

struct Card {
    std::string number;
    std::string title;
    std::string stage;
    std::vector<Leaf> leaves; // the scene, then each decision with what it brings
};

class PaperTwin {
public:
    PaperTwin(const Case& scenario, const Method& method, Language language, const PrintFonts& fonts)
        : scenario_(scenario), method_(method), rules_(scenario, method), language_(language),
          pdf_(fonts, scenario.title.read(language)) {}

    Written write() {
        if (pdf_.trouble()) return {{}, pdf_.trouble()};
        sheets(sheetsForGroup(scenario_, method_, language_));
        cards();
        sheets(sheetsForFacilitator(scenario_, method_, language_));
        feet();
        auto bytes = pdf_.finish();
        return {std::move(bytes), pdf_.trouble()};
    }

private:
    const std::string& tr(const Text& text) const { return text.read(language_); }
    std::string tr(const Text& pattern, std::initializer_list<Text> arguments) const {
        return fill(pattern, arguments).read(language_);
    }

    // --- sheets

    void sheets(const std::vector<PaperSheet>& all) {
        for (const auto& sheet : all) {
            toFront();
            BlockSetter setter(pdf_, {.top = 64, .bottom = Pdf::pageHeight - 60});
            const auto first = pdf_.pageCount();
            for (const auto& block : sheet) setter.set(block);
            setter.finish();
            for (auto page = first; page < pdf_.pageCount(); ++page) withFeet_.push_back(page);
            for (const auto& entry : setter.entries())
                if (entry.level == 1) pdf_.bookmark(1, entry.text, entry.page, entry.y);
        }
    }

    /// What comes next begins on the front of a sheet.
    void toFront() {
        if (pdf_.pageCount() % 2 == 0) return;
        pdf_.addPage();
        const auto& text = tr(paper::leftEmpty);
        const float width = pdf_.textWidth(faces::small.size, faces::small.weight, text);
        report::write(pdf_, {(Pdf::pageWidth - width) / 2, Pdf::pageHeight / 2}, faces::small, text);
    }

    void feet() {
        for (const auto page : withFeet_) {
            pdf_.goTo(page);
            const float base = Pdf::pageHeight - 34, right = Pdf::pageWidth - 56;
            report::write(
                pdf_, {56, 40}, faces::small,
                shortened(pdf_, faces::small, tr(scenario_.title) + " · " + tr(paper::overline), 380));
            writeRight(pdf_, {right, base}, faces::small,
                       tr(paper::pageIs, {same(std::to_string(page + 1))}));
        }
    }

    // --- what stands on a card

    Card card(const Scene& scene) {
        const auto& stage = scene.crisis ? words::crisis : method_.stages[scene.stage].name;
        Card card{printedNumber(scenario_, scenario_.scenes.indexOf(scene)), tr(scene.title), tr(stage), {}};
        card.leaves.push_back(
            {story(scene), scene.ending ? Strips{} : paragraph(tr(paper::onlyChosen), aside)});
        for (const auto index : scene.decisions)
            card.leaves.push_back({choice(index), consequence(scene, index)});
        if (scene.picksSeveral() && scene.next)
            card.leaves.push_back(
                {{}, paragraph(tr(paper::afterwards, {joined(rules_.next(*scene.next), " ")}), firm)});
        return card;
    }

    Strips story(const Scene& scene) {
        Strips strips = paragraph(tr(scene.text), told);
        for (const auto& line : scene.lines)
            append(strips, paragraph(tr(scenario_.people[line.who].name) + ": " + tr(line.text), told, 14));
        if (scene.sketch) append(strips, paragraph(tr(words::sketchPrompt, {scene.sketch->prompt}), aside));
        if (scene.describe) append(strips, paragraph(tr(words::describePrompt, {*scene.describe}), aside));
        if (scene.discuss) {
            const auto minutes = same(std::to_string(scene.discuss->length.count()));
            append(strips, paragraph(tr(paper::discuss, {minutes, scene.discuss->prompt}), aside));
        }
        append(strips,
               scene.ending ? paragraph(tr(paper::caseEnds), firm) : paragraph(picks(scene), faces::label));
        return strips;
    }

    std::string picks(const Scene& scene) const {
        const auto least = same(std::to_string(scene.pickMin)), most = same(std::to_string(scene.pickMax));
        if (!scene.picksSeveral()) return tr(paper::chooseOne);
        return scene.pickMin == scene.pickMax ? tr(paper::chooseExactly, {most})
                                              : tr(paper::chooseBetween, {least, most});
    }

    Strips choice(Index<Decision> index) {
        const auto& decision = scenario_.decisions[index];
        auto text = tr(decision.text);
        if (decision.takes > Minutes{0}) text = tr(paper::takes, {same(text), lengthWords(decision.takes)});
        auto strips = numbered(printedNumber(scenario_, index), text, told);
        if (!decision.when.empty())
            append(strips,
                   setter_.lines(aside, tr(paper::onlyIf, {rules_.condition(decision.when)}), numberIndent));
        return closed(std::move(strips));
    }

    Strips consequence(const Scene& scene, Index<Decision> index) {
        const auto& decision = scenario_.decisions[index];
        auto strips = numbered(printedNumber(scenario_, index),
                               decision.says ? tr(*decision.says) : tr(decision.text), told);
        std::vector<Text> does{decision.takes > Minutes{0}
                                   ? fill(paper::addTime, {lengthWords(decision.takes)})
                                   : paper::noTime};
        for (auto& effect : rules_.effects(decision.effects)) does.push_back(std::move(effect));
        append(strips, setter_.lines(aside, tr(joined(does, " ")), numberIndent));
        const auto* next = decision.next && !scene.picksSeveral() ? &*decision.next
                           : scene.next                           ? &*scene.next
                                                                  : nullptr;
        if (next != nullptr && !scene.picksSeveral())
            append(strips, setter_.lines(firm, tr(joined(rules_.next(*next), " ")), numberIndent));
        return closed(std::move(strips));
    }

    Strips paragraph(const std::string& text, const Face& face, float indent = 0) {
        auto strips = setter_.lines(face, text, indent);
        strips.push_back({5});
        return strips;
    }

    Strips numbered(const std::string& number, const std::string& text, const Face& face) {
        auto strips = setter_.lines(face, text, numberIndent);
        const auto first = strips.front().draw;
        strips.front().draw = [this, first, number](float y) {
            report::write(pdf_, {cardArea.left, y + baseOf(firm)}, firm, number);
            first(y);
        };
        return strips;
    }

    /// Kept together, with room after it.
    static Strips closed(Strips strips) {
        for (auto& strip : strips) strip.withNext = true;
        strips.push_back({6});
        return strips;
    }

    // --- cards on their sheets

    static constexpr float headHeight = 34;
    static constexpr float roomIn(float height) { return height - 2 * cardPad - headHeight; }

    void cards() {
        toFront();
        const auto first = pdf_.pageCount();
        std::vector<Card> halves;
        for (const auto& scene : scenario_.scenes) {
            auto card = this->card(scene);
            if (auto half = sheetsOf(card, roomIn(halfHeight)); half.size() > 1) {
                wholes(card);
                continue;
            }
            halves.push_back(std::move(card));
            if (halves.size() < 2) continue;
            pair(halves);
            halves.clear();
        }
        if (!halves.empty()) pair(halves);
        pdf_.bookmark(1, tr(paper::card, {same("1–" + std::to_string(scenario_.scenes.size()))}), first, 0);
    }

    void pair(const std::vector<Card>& cards) {
        for (const bool front : {true, false}) {
            pdf_.addPage();
            float top = cardTop;
            for (const auto& card : cards) {
                const auto leaf = sheetsOf(card, roomIn(halfHeight)).front();
                draw(card, front, front ? leaf.front : leaf.back, 0, top, halfHeight);
                top += halfHeight + between;
            }
        }
    }

    /// A card as high as the page; what does not fit goes on over the next sheet.
    void wholes(const Card& card) {
        const auto sheets = sheetsOf(card, roomIn(wholeHeight));
        for (std::size_t i = 0; i < sheets.size(); ++i)
            for (const bool front : {true, false}) {
                pdf_.addPage();
                draw(card, front, front ? sheets[i].front : sheets[i].back, i, cardTop, wholeHeight);
            }
    }

    /// The card over as few sheets as it takes, each decision in front of what it brings.
    static std::vector<Leaf> sheetsOf(const Card& card, float height) {
        std::vector<Leaf> sheets(1);
        for (const auto& leaf : card.leaves) {
            const auto fronts = broken(leaf.front, height), backs = broken(leaf.back, height);
            for (std::size_t i = 0; i < std::max(fronts.size(), backs.size()); ++i) {
                const Leaf part{i < fronts.size() ? fronts[i] : Strips{},
                                i < backs.size() ? backs[i] : Strips{}};
                if (!sheets.back().fits(part, height)) sheets.emplace_back();
                sheets.back().add(part);
            }
        }
        return sheets;
    }

    /// In parts of at most `height`, each as high as may be.
    static std::vector<Strips> broken(const Strips& strips, float height) {
        std::vector<Strips> parts(1);
        float used = 0;
        for (const auto& strip : strips) {
            if (used + strip.height > height) {
                parts.emplace_back();
                used = 0;
            }
            parts.back().push_back(strip);
            used += strip.height;
        }
        return parts;
    }

    void draw(const Card& card, bool front, const Strips& strips, std::size_t part, float top, float height) {
        const float left = cardLeft, right = cardLeft + cardWidth, bottom = top + height;
        for (const auto& [from, to] : {std::pair{Spot{left, top}, Spot{right, top}},
                                       {Spot{right, top}, Spot{right, bottom}},
                                       {Spot{right, bottom}, Spot{left, bottom}},
                                       {Spot{left, bottom}, Spot{left, top}}})
            pdf_.line(from, to, 0.6F, palette::edge, 4);
        auto title = front ? card.title : tr(paper::cardBack, {same(card.number)});
        if (part > 0) title = tr(paper::cardGoesOn, {same(card.number)});
        head(card.number, title, front ? card.stage : std::string{}, front, top + cardPad);
        float y = top + cardPad + headHeight;
        for (const auto& strip : strips) {
            if (strip.draw) strip.draw(y);
            y += strip.height;
        }
    }

    void head(const std::string& number, const std::string& title, const std::string& corner, bool front,
              float top) {
        const float x = cardArea.left, right = cardArea.left + cardArea.width;
        const auto ground = front ? palette::teluk : palette::white,
                   ink = front ? palette::white : palette::teluk;
        Picture disc{26, 26, {}, {}};
        disc.marks.emplace_back(Disc{{13, 13}, 12, ground, palette::teluk, 1.4F, 0});
        disc.marks.emplace_back(
            Lettering{{13, 17.4F}, number.size() > 2 ? 10.0F : 12.0F, number, ink, Anchor::Middle, true});
        pdf_.picture(disc, {x, top}, 26);
        constexpr Face face{13, 18, Weight::Semibold, palette::ink};
        const float taken = pdf_.textWidth(faces::small.size, faces::small.weight, corner);
        report::write(pdf_, {x + numberIndent, top + 18}, face,
                      shortened(pdf_, face, title, cardArea.width - numberIndent - taken - 12));
        writeRight(pdf_, {right, top + 17}, faces::small, corner);
    }

    const Case& scenario_;
    const Method& method_;
    PaperRules rules_;
    Language language_;
    Pdf pdf_;
    BlockSetter setter_{pdf_, cardArea};
    std::vector<std::size_t> withFeet_;
};

} // namespace

Written paperTwinOf(const Case& scenario, const Method& method, Language language, const PrintFonts& fonts) {
    return PaperTwin(scenario, method, language, fonts).write();
}

} // namespace alur::report
