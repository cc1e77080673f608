#include <algorithm>
#include <cmath>

#include "report/charts.h"
#include "report/document.h"
#include "report/naming.h"
#include "report/print_words.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

namespace {

using casework::Evidence;

constexpr float pageWidth = 482; // of what stands between the margins of the printed page, in points
constexpr float signSize = 18;

std::string number(std::size_t count) { return std::to_string(count); }

class Composer {
public:
    Composer(const Report& report, Language language) : report_(report), language_(language) {
        document_.language = language;
    }

    Document compose() {
        cover();
        if (report_.groups.size() > 1) comparison();
        for (const auto& group : report_.groups) this->group(group);
        test();
        attendance();
        method();
        return std::move(document_);
    }

private:
    const std::string& tr(const Text& text) const { return text.read(language_); }
    std::string tr(const Text& pattern, std::initializer_list<Text> arguments) const {
        return fill(pattern, arguments).read(language_);
    }

    void add(Block block) { document_.blocks.push_back(std::move(block)); }
    void heading(int level, std::string text, bool newPage = false) {
        add(Heading{level, std::move(text), newPage, {}});
    }
    void paragraph(std::string text, Style style = Style::Body, bool leads = false) {
        if (!text.empty()) add(Paragraph{std::move(text), style, leads});
    }
    static Cell cell(std::string text, Style style = Style::Body) { return {{{std::move(text), style}}}; }

    // --- the whole session

    void cover() {
        const bool practice = report_.purpose == session::Purpose::Practice;
        document_.title = report_.session;
        document_.overline = tr(practice ? words::reportOfPractice : words::reportOfWorkshop);
        document_.maker = tr(words::madeBy, {same(report_.version)});
        auto& rows = document_.cover.rows;
        if (!practice && !report_.workshop.empty())
            rows.emplace_back(tr(words::workshopIs), tr(report_.workshop));
        if (!report_.place.empty()) rows.emplace_back(tr(words::placeIs), report_.place);
        if (!report_.date.empty()) rows.emplace_back(tr(words::dateIs), report_.date);
        if (report_.at > 0) rows.emplace_back(tr(words::lastWorkedOn), tr(dateWords(report_.at)));
        if (report_.people > 0) rows.emplace_back(tr(words::peopleAre), number(report_.people));
        if (report_.names == Names::Hidden) rows.emplace_back(tr(words::namesAre), tr(words::namesHidden));
        for (const auto& group : report_.groups)
            document_.groups.emplace_back(groupSign(group.shape, group.colour, signSize),
                                          titleOf(group) + " · " + tr(group.debrief.title));
        if (report_.groups.empty()) paragraph(tr(words::noGroupYet));
    }

    std::string titleOf(const GroupReport& group) const {
        return group.kind.empty() ? tr(group.name) : tr(words::groupTitle, {group.name, group.kind});
    }

    /// The figures of a group in the order of the report: flow, the indicators, policy, overall.
    std::vector<Share> figuresOf(const Debrief& debrief) const {
        std::vector<Share> shares{{tr(words::flow), debrief.scores.flow.score}};
        for (const auto& share : indicatorsOf(debrief)) shares.push_back(share);
        shares.push_back({tr(words::policy), debrief.scores.policy.score});
        shares.push_back({tr(words::overall), debrief.scores.overall});
        return shares;
    }
    std::vector<Share> indicatorsOf(const Debrief& debrief) const {
        std::vector<Share> shares;
        for (const auto& view : debrief.indicators)
            shares.push_back({tr((*report_.method)[view.indicator].name), view.value});
        return shares;
    }

    void comparison() {
        heading(1, tr(words::comparison), true);
        paragraph(tr(words::comparisonHint), Style::Soft, true);
        std::vector<std::string> names;
        std::vector<Series> series;
        std::vector<std::vector<Share>> all;
        for (const auto& group : report_.groups) {
            all.push_back(figuresOf(group.debrief));
            Series one{tr(group.name), group.shape, group.colour, {}};
            for (const auto& share : all.back()) one.shares.push_back(share.value);
            series.push_back(std::move(one));
        }
        for (const auto& share : all.front()) names.push_back(share.name);
        add(Drawings{{{dotRows(names, series, pageWidth), 1, false}}, false});
        add(Gap{10});
        Table table;
        table.columns.push_back({tr(words::figure), 2.2F, Table::Align::Start, {}});
        for (const auto& group : report_.groups)
            table.columns.push_back(
                {tr(group.name), 1.4F, Table::Align::End, groupSign(group.shape, group.colour, 10)});
        for (std::size_t i = 0; i < names.size(); ++i) {
            std::vector<Cell> row{{{{names[i], Style::Body}}}};
            for (const auto& shares : all) row.push_back({{{percentWords(shares[i].value), Style::Strong}}});
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
        std::vector<Text> unfinished;
        for (const auto& group : report_.groups)
            if (!group.debrief.finished) unfinished.push_back(group.name);
        if (!unfinished.empty()) paragraph(tr(words::unfinishedMark, {listed(unfinished)}), Style::Soft);
    }

    // --- one group

    void group(const GroupReport& group) {
        add(Heading{1, titleOf(group), true, groupSign(group.shape, group.colour, signSize)});
        facts(group);
        paragraph(tr(group.summary));
        if (!group.debrief.finished) paragraph(tr(words::preliminary), Style::Strong);
        const auto& scores = group.debrief.scores;
        add(Figures{{{tr(words::flow), percentWords(scores.flow.score)},
                     {tr(words::policy), percentWords(scores.policy.score)},
                     {tr(words::overall), percentWords(scores.overall)}}});
        way(group.debrief);
        indicators(group.debrief);
        turningPoints(group);
        steps(group.debrief);
        evidence(group.debrief);
        pages(group);
        marks(group);
        lessons(group);
        questions(group);
    }

    void facts(const GroupReport& group) {
        Facts facts;
        facts.rows.emplace_back(tr(words::caseOfGroup), tr(group.debrief.title));
        auto ending = tr(group.debrief.ending);
        if (!group.debrief.story.empty() && group.debrief.finished) ending += ". " + tr(group.debrief.story);
        facts.rows.emplace_back(tr(words::outcome), ending);
        facts.rows.emplace_back(tr(words::clockStands), tr(clockWords(group.clock)));
        facts.rows.emplace_back(tr(words::stepsTaken), stepCount(group.debrief));
        if (!group.members.empty()) {
            std::string members;
            for (const auto& member : group.members) members += (members.empty() ? "" : ", ") + member;
            facts.rows.emplace_back(tr(words::membersAre), members);
        }
        add(std::move(facts));
    }

    std::string stepCount(const Debrief& debrief) const {
        const auto taken = numberWords(static_cast<std::int64_t>(debrief.steps.size()));
        if (debrief.stepsTakenBack == 1) return tr(words::stepsTakenAndOneBack, {taken});
        if (debrief.stepsTakenBack > 1)
            return tr(words::stepsTakenAndBack, {taken, numberWords(debrief.stepsTakenBack)});
        return debrief.steps.size() == 1 ? tr(words::oneStepTaken) : tr(words::stepsTakenOnly, {taken});
    }

    void way(const Debrief& debrief) {
        heading(2, tr(words::theWayTaken));
        paragraph(tr(words::wayHint), Style::Soft, true);
        add(Drawings{{{wayLanes(debrief.way, language_, pageWidth), 1, false}}, false});
        paragraph(tr(words::flowParts, {same(percentWords(debrief.scores.flow.fitness)),
                                        same(percentWords(debrief.scores.flow.gates))}));
        bool apart = false;
        for (const auto& stop : debrief.way) {
            if (stop.kind == WayStop::Kind::InPlace) continue;
            add(Item{Item::Sign::Dot, 0, tr(words::stopRemark, {stop.title, stop.remark, stop.reason}), {}});
            apart = true;
        }
        if (!apart) paragraph(tr(words::wayInPlace));
    }

    void indicators(const Debrief& debrief) {
        heading(2, tr(words::sevenIndicators));
        const auto shares = indicatorsOf(debrief);
        add(Drawings{{{radar(shares, 160), 1, false}, {bars(shares, 310), 1.94F, false}}, false});
    }

    void evidence(const Debrief& debrief) {
        heading(2, tr(words::evidenceHead));
        std::size_t count = 0;
        for (const auto& view : debrief.indicators) {
            const auto& name = (*report_.method)[view.indicator].name;
            heading(3,
                    tr(words::indicatorValue, {same(number(++count)), name, same(percentWords(view.value))}));
            paragraph(tr(view.inShort) + ".", Style::Soft, !view.lines.empty());
            for (const auto& line : view.lines) {
                const bool counted = line.kind == Evidence::Kind::Counted;
                Item item{counted ? Item::Sign::Counted : Item::Sign::Missing, 0, tr(line.what), {}};
                if (!line.deed.empty()) item.below.push_back({tr(line.deed), Style::Soft});
                if (!counted && !line.why.empty())
                    item.below.push_back({tr(words::whyLine, {line.why}), Style::Soft});
                add(std::move(item));
            }
        }
    }

    void steps(const Debrief& debrief) {
        heading(2, tr(words::decisionsHead));
        if (debrief.steps.empty()) return paragraph(tr(words::noStepsYet));
        Table table;
        table.columns = {{tr(words::columnNumber), 0.5F, Table::Align::End, {}},
                         {tr(words::columnWhen), 1, Table::Align::Start, {}},
                         {tr(words::columnScene), 1.35F, Table::Align::Start, {}},
                         {tr(words::columnDecision), 4, Table::Align::Start, {}}};
        for (const auto& step : debrief.steps) {
            Cell told{{{tr(step.decision), Style::Strong}}};
            const auto also = [&](std::string text, Style style) {
                if (!text.empty()) told.lines.push_back({std::move(text), style});
            };
            also(tr(step.says), Style::Body);
            if (!step.bias.empty()) also(tr(words::biasLine, {step.bias}), Style::Soft);
            if (!step.why.empty()) also(tr(words::whyLine, {step.why}), Style::Soft);
            table.rows.push_back({{{{number(step.number), Style::Strong}}},
                                  {{{tr(clockWords(step.clock)), Style::Body}}},
                                  {{{tr(step.stage), Style::Strong}, {tr(step.scene), Style::Body}}},
                                  std::move(told)});
        }
        add(std::move(table));
    }

    void pages(const GroupReport& group) {
        heading(2, tr(words::workHead));
        if (group.pages.empty()) return paragraph(tr(words::nothingDrawn));
        for (const auto& page : group.pages) {
            heading(3, tr(page.title));
            if (!page.prompt.empty()) paragraph(tr(words::promptLine, {page.prompt}), Style::Soft, true);
            if (page.drawn) {
                auto picture = sketchPicture(page.marks[static_cast<std::size_t>(language_)]);
                picture.says = tr(page.title);
                add(Drawings{{{std::move(picture), 1, true}}, true});
            }
            paragraph(page.description.empty() ? tr(words::noDescription) : page.description,
                      page.description.empty() ? Style::Soft : Style::Body);
        }
    }

    void turningPoints(const GroupReport& group) {
        if (group.turningPoints.empty()) return;
        heading(2, tr(words::turningHead));
        for (const auto& point : group.turningPoints) {
            Item item{Item::Sign::Dot,
                      0,
                      tr(words::turningLine, {same(number(point.step + 1)), point.decision}),
                      {}};
            item.below.push_back(
                {tr(words::turningReach, {same(percentWords(point.before)), same(percentWords(point.after))}),
                 Style::Body});
            if (!point.proved) item.below.push_back({tr(words::turningUnproved), Style::Soft});
            if (!point.better.empty())
                item.below.push_back({tr(words::turningBetter, {point.better}), Style::Body});
            if (!point.why.empty()) item.below.push_back({tr(words::whyLine, {point.why}), Style::Soft});
            add(std::move(item));
        }
    }

    void questions(const GroupReport& group) {
        if (group.questions.empty()) return;
        heading(2, tr(words::questionsHead));
        int count = 0;
        for (const auto& question : group.questions) add(Item{Item::Sign::Number, ++count, tr(question), {}});
    }

    void marks(const GroupReport& group) {
        if (group.marks.empty()) return;
        heading(2, tr(words::marksHead));
        Table table;
        table.columns = {{tr(words::columnCriterion), 3, Table::Align::Start, {}},
                         {tr(words::columnWho), 2, Table::Align::Start, {}},
                         {tr(words::columnMark), 1, Table::Align::End, {}}};
        for (const auto& mark : group.marks)
            table.rows.push_back({{{{tr(mark.criterion), Style::Body}}},
                                  {{{tr(mark.who), Style::Body}}},
                                  {{{tr(markWords(mark.mark)), Style::Strong}}}});
        add(std::move(table));
    }

    void lessons(const GroupReport& group) {
        if (group.lessons.empty()) return;
        heading(2, tr(words::lessonsHead));
        paragraph(group.lessons);
    }

    // --- the end

    void test() {
        if (!report_.test) return;
        heading(1, tr(words::testHead), true);
        const auto& test = *report_.test;
        const auto share = [](const std::optional<double>& value) {
            return value ? std::to_string(std::llround(*value * 100)) + " %" : std::string("–");
        };
        add(Figures{{{tr(words::testBefore), share(test.before)},
                     {tr(words::testAfter), share(test.after)},
                     {tr(words::testGained), test.gain ? tr(decimalWords(*test.gain)) : "–"}}});
        paragraph(tr(words::testGainHint, {numberWords(test.answeredBefore), numberWords(test.answeredAfter),
                                           numberWords(test.answeredBoth)}),
                  Style::Soft);
    }

    void attendance() {
        if (report_.attendance.groups.empty()) return;
        heading(1, tr(words::attendanceHead), true);
        for (const auto& group : report_.attendance.groups) {
            heading(3, tr(group.name));
            Table table;
            table.leastHeight = 24;
            table.ruled = true;
            table.columns = {{tr(words::columnNumber), 0.5F, Table::Align::End, {}},
                             {tr(words::columnName), 2.4F, Table::Align::Start, {}},
                             {tr(words::columnOrganisation), 1.6F, Table::Align::Start, {}},
                             {tr(words::columnVillage), 1.3F, Table::Align::Start, {}},
                             {tr(words::columnSignature), 1.5F, Table::Align::Start, {}}};
            for (std::size_t i = 0; i < group.people.size(); ++i)
                table.rows.push_back({{{{number(i + 1), Style::Body}}},
                                      {{{group.people[i].name, Style::Body}}},
                                      {{{group.people[i].organisation, Style::Body}}},
                                      {{{group.people[i].village, Style::Body}}},
                                      {}});
            add(std::move(table));
        }
    }

    void method() {
        heading(1, tr(words::methodHead), true);
        paragraph(tr(words::methodOverall));
        heading(3, tr(words::methodFlowHead));
        paragraph(tr(words::methodFlow));
        heading(3, tr(words::methodPolicyHead));
        paragraph(tr(words::methodPolicy));
        int count = 0;
        for (const auto indicator : scenario::indicators) {
            const auto& about = (*report_.method)[indicator];
            add(Item{Item::Sign::Number,
                     ++count,
                     tr(about.name) + ". " + tr(about.question),
                     {{tr(about.definition), Style::Soft}}});
        }
        add(Gap{6});
        paragraph(tr(words::methodRounding));
    }

    const Report& report_;
    Language language_;
    Document document_;
};

} // namespace

Document documentOf(const Report& report, Language language) { return Composer(report, language).compose(); }

} // namespace alur::report
