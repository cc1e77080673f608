#include "report/paper_sheets.h"

#include <algorithm>
#include <utility>

#include "report/naming.h"
#include "report/palette.h"
#include "report/paper_words.h"
#include "report/print_words.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

using namespace scenario;

namespace {

constexpr float lineWidth = 482;
constexpr std::size_t logRows = 32;

/// Boxes to be ticked, each with its code.
Picture boxes(const std::vector<std::string>& codes) {
    constexpr float pitch = 44, row = 22, side = 11;
    const auto aRow = static_cast<std::size_t>(lineWidth / pitch);
    const auto rows = (codes.size() + aRow - 1) / aRow;
    Picture picture{lineWidth, row * static_cast<float>(rows), {}, {}};
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const float x = pitch * static_cast<float>(i % aRow), y = row * static_cast<float>(i / aRow) + 4;
        picture.marks.emplace_back(
            PolyLine{{{x + 1, y}, {x + side, y}, {x + side, y + side}, {x + 1, y + side}, {x + 1, y}},
                     0.8F,
                     palette::edge,
                     0});
        picture.marks.emplace_back(
            Lettering{{x + side + 4, y + 9}, 9, codes[i], palette::ink, Anchor::Start, false});
    }
    return picture;
}

class Sheets {
public:
    Sheets(const Case& scenario, const Method& method, Language language)
        : scenario_(scenario), method_(method), rules_(scenario, method), language_(language) {}

    PaperSheet guide() {
        heading(1, tr(paper::guide));
        for (const auto& note : scenario_.notes) item(tr(note));
        heading(3, tr(paper::prepareHead));
        numbered({paper::printBothSides, paper::stackCards});
        heading(3, tr(paper::playHead));
        numbered({paper::takeFirst, paper::choose, paper::turnOver, paper::checkEvents, paper::goOn});
        paragraph(tr(paper::limitIs,
                     {limitWords(scenario_.timeLimit), same(std::to_string(scenario_.decisionLimit))}));
        heading(3, tr(paper::scoreHead));
        paragraph(tr(paper::scoreByProgram));
        return std::exchange(sheet_, {});
    }

    PaperSheet caseFile() {
        heading(1, tr(paper::caseFile));
        heading(3, tr(scenario_.title));
        paragraph(tr(scenario_.summary));
        heading(2, tr(paper::peopleHead));
        for (const auto& person : scenario_.people) this->person(person);
        list(paper::barriersHead, scenario_.barriers, [&](const Barrier& barrier) {
            return tr(paper::codedLine, {rules_.code(scenario_.barriers.indexOf(barrier)),
                                         fill(words::ofPerson, {unstopped(barrier.text),
                                                                scenario_.people[barrier.person].name})});
        });
        records();
        return std::exchange(sheet_, {});
    }

    PaperSheet groupSheet() {
        heading(1, tr(paper::groupSheet));
        paragraph(tr(paper::groupName));
        paragraph(tr(paper::ribbon), Style::Label, true);
        draw(ribbon());
        if (!scenario_.meters.empty()) {
            paragraph(tr(paper::metersHead), Style::Label, true);
            for (const auto& meter : scenario_.meters)
                item(tr(paper::meterStart, {meter.name, same(std::to_string(meter.start))}));
        }
        tickBoxes(paper::factsHead, scenario_.facts);
        tickBoxes(paper::barriersHead, scenario_.barriers);
        tickBoxes(paper::needsHead, scenario_.needs);
        recordBoxes();
        log();
        return std::exchange(sheet_, {});
    }

    PaperSheet scoreSheet() {
        heading(1, tr(paper::scoreSheet));
        Table table;
        table.ruled = true;
        table.leastHeight = 44;
        table.columns = {{tr(paper::scoreColumn), 1.3F, Table::Align::Start, {}},
                         {tr(paper::countColumn), 4.2F, Table::Align::Start, {}},
                         {tr(paper::resultColumn), 1, Table::Align::Start, {}}};
        const auto row = [&](const Text& name, const Text& counted) {
            table.rows.push_back({cell(tr(name), Style::Strong), cell(tr(counted)), {}});
        };
        row(words::flow, paper::byProgram);
        row(method_[Indicator::Access].name, access());
        row(method_[Indicator::Coverage].name, coverage());
        row(method_[Indicator::Frequency].name, frequency());
        row(method_[Indicator::Bias].name, paper::byProgram);
        row(method_[Indicator::ServiceDelivery].name, delivery());
        row(method_[Indicator::Accountability].name, accountability());
        row(method_[Indicator::Fit].name, paper::byProgram);
        row(words::overall, paper::byProgram);
        add(std::move(table));
        paragraph(tr(paper::scoreByProgram), Style::Soft);
        return std::exchange(sheet_, {});
    }

    PaperSheet events() {
        heading(1, tr(paper::eventsHead));
        if (scenario_.events.empty()) {
            paragraph(tr(paper::noEvents));
            return std::exchange(sheet_, {});
        }
        Table table;
        table.columns = {{tr(paper::eventColumn), 0.7F, Table::Align::Start, {}},
                         {tr(paper::eventWhen), 2, Table::Align::Start, {}},
                         {tr(paper::eventWhat), 3.6F, Table::Align::Start, {}}};
        for (const auto& event : scenario_.events) table.rows.push_back(this->event(event));
        add(std::move(table));
        return std::exchange(sheet_, {});
    }

    PaperSheet key() {
        heading(1, tr(paper::keyHead));
        paragraph(tr(paper::keyHint), Style::Soft);
        Table table;
        table.columns = {{tr(paper::keyNumber), 0.6F, Table::Align::Start, {}},
                         {tr(paper::keyStage), 1.1F, Table::Align::Start, {}},
                         {tr(paper::keyWhy), 4.4F, Table::Align::Start, {}}};
        for (const auto& scene : scenario_.scenes)
            for (const auto decision : scene.decisions) table.rows.push_back(keyRow(scene, decision));
        add(std::move(table));
        return std::exchange(sheet_, {});
    }

private:
    const std::string& tr(const Text& text) const { return text.read(language_); }
    std::string tr(const Text& pattern, std::initializer_list<Text> arguments) const {
        return fill(pattern, arguments).read(language_);
    }
    void add(Block block) { sheet_.push_back(std::move(block)); }
    void heading(int level, std::string text) { add(Heading{level, std::move(text), level == 1, {}}); }
    void paragraph(std::string text, Style style = Style::Body, bool leads = false) {
        add(Paragraph{std::move(text), style, leads});
    }
    void item(std::string text) { add(Item{Item::Sign::Dot, 0, std::move(text), {}}); }
    void numbered(const std::vector<Text>& texts) {
        int number = 0;
        for (const auto& text : texts) add(Item{Item::Sign::Number, ++number, tr(text), {}});
    }
    void draw(Picture picture) { add(Drawings{{{std::move(picture), 1, false}}, false}); }
    static Cell cell(std::string text, Style style = Style::Body) { return {{{std::move(text), style}}}; }

    template <class Things, class Line> void list(const Text& head, const Things& things, const Line& line) {
        if (things.empty()) return;
        heading(2, tr(head));
        for (const auto& thing : things) item(line(thing));
    }

    template <class Things> void tickBoxes(const Text& head, const Things& things) {
        if (things.empty()) return;
        std::vector<std::string> codes;
        for (const auto& thing : things) codes.push_back(tr(rules_.code(things.indexOf(thing))));
        paragraph(tr(head), Style::Label, true);
        draw(boxes(codes));
    }

    void recordBoxes() {
        std::vector<std::string> codes;
        for (const auto& record : method_.records)
            codes.push_back(tr(rules_.code(method_.records.indexOf(record))));
        paragraph(tr(paper::recordsMade), Style::Label, true);
        draw(boxes(codes));
    }

    // --- the case file

    void person(const Person& person) {
        std::string about = tr(person.name);
        if (person.age) about += ", " + tr(paper::yearsOld, {same(std::to_string(*person.age))});
        if (!person.about.empty()) about += ". " + tr(person.about);
        Item item{Item::Sign::Dot, 0, about, {}};
        for (const auto index : person.needs)
            if (scenario_.needs[index].known) item.below.push_back({tr(need(index)), Style::Soft});
        add(std::move(item));
    }

    Text need(Index<Need> index) const {
        const auto& need = scenario_.needs[index];
        if (need.due)
            return fill(paper::needWithLimit,
                        {rules_.code(index), unstopped(need.text), limitWords(*need.due)});
        return fill(paper::needLine, {rules_.code(index), unstopped(need.text)});
    }

    /// The stage that a record must be made before; empty where no gate asks for it.
    Text gateOf(Index<Record> record) const {
        for (const auto& stage : method_.stages)
            if (std::find(stage.gate.begin(), stage.gate.end(), record) != stage.gate.end())
                return stage.name;
        return {};
    }

    void records() {
        heading(2, tr(paper::recordsHead));
        for (const auto& record : method_.records) {
            const auto index = method_.records.indexOf(record);
            if (!scenario_.records.has(index)) continue;
            const auto stage = gateOf(index);
            item(stage.empty() ? tr(paper::codedLine, {rules_.code(index), record.name})
                               : tr(paper::beforeStage, {rules_.code(index), record.name, stage}));
        }
    }

    // --- the group's sheet

    Picture ribbon() const {
        Picture picture{lineWidth, 44, {}, {}};
        const float pitch = lineWidth / static_cast<float>(method_.stages.size());
        picture.marks.emplace_back(
            PolyLine{{{pitch / 2, 14}, {lineWidth - pitch / 2, 14}}, 1.2F, palette::line, 0});
        std::size_t number = 0;
        for (const auto& stage : method_.stages) {
            const float x = pitch * (static_cast<float>(number) + 0.5F);
            picture.marks.emplace_back(Disc{{x, 14}, 11, palette::white, palette::edge, 1.2F, 0});
            picture.marks.emplace_back(
                Lettering{{x, 18}, 10, std::to_string(++number), palette::soft, Anchor::Middle, true});
            picture.marks.emplace_back(
                Lettering{{x, 40}, 8.5F, tr(stage.shortName), palette::ink, Anchor::Middle, false});
        }
        return picture;
    }

    void log() {
        heading(2, tr(paper::logHead));
        Table table;
        table.ruled = true;
        table.leastHeight = 22;
        table.columns = {{tr(words::columnNumber), 0.5F, Table::Align::End, {}},
                         {tr(paper::logCard), 1.2F, Table::Align::Start, {}},
                         {tr(paper::logTime), 1.3F, Table::Align::Start, {}},
                         {tr(paper::logNote), 4, Table::Align::Start, {}}};
        const auto rows = std::min(logRows, static_cast<std::size_t>(scenario_.decisionLimit));
        for (std::size_t i = 1; i <= rows; ++i) table.rows.push_back({cell(std::to_string(i)), {}, {}, {}});
        add(std::move(table));
    }

    // --- the score sheet

    template <class Things, class Line>
    Text counted(const Text& pattern, const Things& things, int of, const Line& line) const {
        std::vector<Text> parts;
        for (const auto& thing : things)
            if (const auto part = line(thing); !part.empty()) parts.push_back(part);
        return fill(pattern, {joined(parts, ", "), same(std::to_string(of))});
    }

    Text access() const {
        int all = 0;
        for (const auto& barrier : scenario_.barriers) all += barrier.weight;
        return counted(paper::accessCount, scenario_.barriers, all, [&](const Barrier& barrier) {
            return fill(paper::weighted, {rules_.code(scenario_.barriers.indexOf(barrier)),
                                          same(std::to_string(barrier.weight))});
        });
    }
    Text coverage() const {
        int all = 0;
        for (const auto& person : scenario_.people) all += person.target;
        return counted(paper::coverageCount, scenario_.people, all,
                       [](const Person& person) { return person.target ? person.name : Text{}; });
    }
    Text frequency() const {
        int all = 0;
        for (const auto& person : scenario_.people) all += person.contacts;
        return counted(paper::frequencyCount, scenario_.people, all, [](const Person& person) {
            return person.contacts == 0
                       ? Text{}
                       : fill(paper::weighted, {person.name, same(std::to_string(person.contacts))});
        });
    }
    Text delivery() const {
        int all = 0;
        const auto counts = [&](const Need& need) {
            return need.due && scenario_.people[need.person].target;
        };
        for (const auto& need : scenario_.needs)
            if (counts(need)) all += need.weight;
        return counted(paper::deliveryCount, scenario_.needs, all, [&](const Need& need) {
            if (!counts(need)) return Text{};
            return fill(paper::weightedLimit, {rules_.code(scenario_.needs.indexOf(need)),
                                               same(std::to_string(need.weight)), limitWords(*need.due)});
        });
    }
    Text accountability() const {
        return counted(paper::accountabilityCount, method_.records,
                       static_cast<int>(scenario_.records.size()), [&](const Record& record) {
                           const auto index = method_.records.indexOf(record);
                           return scenario_.records.has(index) ? rules_.code(index) : Text{};
                       });
    }

    // --- the facilitator's

    std::vector<Cell> event(const Event& event) {
        Cell when{{{tr(paper::eventAt, {limitWords(event.at)}), Style::Strong}}};
        if (!event.when.empty())
            when.lines.push_back({tr(paper::eventIf, {rules_.condition(event.when)}), Style::Body});
        if (event.unless)
            when.lines.push_back({tr(paper::eventUnless, {rules_.condition(*event.unless)}), Style::Body});
        Cell what{{{tr(event.text), Style::Body}}};
        for (const auto& effect : rules_.effects(event.effects))
            what.lines.push_back({tr(effect), Style::Soft});
        if (event.next) {
            for (const auto& next : rules_.next(*event.next)) what.lines.push_back({tr(next), Style::Strong});
            what.lines.push_back({tr(paper::putOff), Style::Soft});
        }
        return {cell(tr(rules_.code(scenario_.events.indexOf(event))), Style::Strong), std::move(when),
                std::move(what)};
    }

    std::vector<Cell> keyRow(const Scene& scene, Index<Decision> index) {
        const auto& decision = scenario_.decisions[index];
        Cell why;
        if (decision.why) why.lines.push_back({tr(*decision.why), Style::Body});
        if (const auto& bias = decision.effects.bias) {
            const auto kind =
                fill(paper::weighted, {biasWords(bias->kind), same(std::to_string(bias->weight))});
            why.lines.push_back(
                {tr(words::biasLine, {bias->why ? fill(words::biasOfStep, {kind, *bias->why}) : kind}),
                 Style::Soft});
        }
        return {cell(printedNumber(scenario_, index), Style::Strong),
                cell(tr(scene.crisis ? words::crisis : method_.stages[decision.stage].shortName)),
                std::move(why)};
    }

    const Case& scenario_;
    const Method& method_;
    PaperRules rules_;
    Language language_;
    PaperSheet sheet_;
};

} // namespace

std::vector<PaperSheet> sheetsForGroup(const Case& scenario, const Method& method, Language language) {
    Sheets sheets(scenario, method, language);
    std::vector<PaperSheet> all;
    all.push_back(sheets.guide());
    all.push_back(sheets.caseFile());
    all.push_back(sheets.groupSheet());
    all.push_back(sheets.scoreSheet());
    return all;
}

std::vector<PaperSheet> sheetsForFacilitator(const Case& scenario, const Method& method, Language language) {
    Sheets sheets(scenario, method, language);
    std::vector<PaperSheet> all;
    all.push_back(sheets.events());
    all.push_back(sheets.key());
    return all;
}

} // namespace alur::report
