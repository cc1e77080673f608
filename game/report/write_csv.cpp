#include <array>
#include <cmath>

#include "report/time_words.h"
#include "report/writers.h"

namespace alur::report {

namespace {

/// In the order in which a row is written.
enum class Column {
    Group,
    CaseId,
    Row,
    Number,
    Code,
    Kind,
    Minutes,
    Percent,
    Numerator,
    Denominator,
    Step,
    Stage,
    Scene,
    Text,
    Detail,
    Reason
};
constexpr std::array<std::string_view, 16> names{
    "group",     "case",        "row",  "number", "code",  "kind", "minutes", "percent",
    "numerator", "denominator", "step", "stage",  "scene", "text", "detail",  "reason"};

using Row = std::array<std::string, names.size()>;

/// Quoted where RFC 4180 asks for it, and never a formula.
std::string cell(std::string_view text) {
    std::string safe;
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        safe = "'";
    safe += text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string whole(Fraction::Integer number) {
    // "n/1" or "n/m", as the exact fraction is written; its numerator alone.
    const auto text = toString(Fraction(number, 1));
    return text.substr(0, text.find('/'));
}

std::string_view code(casework::Evidence::Kind kind) {
    switch (kind) {
    case casework::Evidence::Kind::Counted: return "counted";
    case casework::Evidence::Kind::Missing: return "missing";
    case casework::Evidence::Kind::Lost: return "lost";
    }
    return "";
}

std::string_view code(WayStop::Kind kind) {
    switch (kind) {
    case WayStop::Kind::InPlace: return "in_place";
    case WayStop::Kind::Skipped: return "skipped";
    case WayStop::Kind::TooEarly: return "too_early";
    case WayStop::Kind::Repeated: return "repeated";
    case WayStop::Kind::TooLate: return "too_late";
    case WayStop::Kind::Detour: return "detour";
    }
    return "";
}

class CsvWriter {
public:
    CsvWriter(const Report& report, Language language) : report_(report), language_(language) {}

    std::string write() {
        out_ = "\xEF\xBB\xBF";
        Row head;
        for (std::size_t i = 0; i < names.size(); ++i) head[i] = names[i];
        write(head);
        session();
        for (const auto& group : report_.groups) this->group(group);
        test();
        return std::move(out_);
    }

private:
    const std::string& tr(const Text& text) const { return text.read(language_); }

    void write(const Row& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out_ += ',';
            out_ += cell(row[i]);
        }
        out_ += "\r\n";
    }

    /// A row of the present group, filled with what is named.
    void row(std::string_view kind, std::initializer_list<std::pair<Column, std::string>> cells) {
        Row row;
        const auto put = [&](Column column, std::string text) {
            row[static_cast<std::size_t>(column)] = std::move(text);
        };
        put(Column::Row, std::string(kind));
        if (group_ != nullptr) {
            put(Column::Group, group_->id.value);
            put(Column::CaseId, group_->caseId);
        }
        for (const auto& [column, text] : cells) put(column, text);
        write(row);
    }

    void session() {
        row("session", {{Column::Text, report_.session},
                        {Column::Detail, report_.at > 0 ? tr(dateWords(report_.at)) : std::string{}}});
    }

    void group(const GroupReport& group) {
        group_ = &group;
        const auto& debrief = group.debrief;
        row("group", {{Column::Kind, debrief.finished ? "finished" : "unfinished"},
                      {Column::Minutes, std::to_string(group.clock.count())},
                      {Column::Number, std::to_string(debrief.stepsTakenBack)},
                      {Column::Text, tr(group.name)},
                      {Column::Detail, tr(debrief.title)},
                      {Column::Reason, tr(debrief.ending)}});
        std::size_t number = 0;
        for (const auto& member : group.members)
            row("member", {{Column::Number, std::to_string(++number)}, {Column::Text, member}});
        scores(debrief.scores);
        way(debrief);
        decisions(group);
        for (const auto& view : debrief.indicators) evidence(view);
        pages(group);
        questions(group);
        turningPoints(group);
        marks(group);
    }

    void score(std::string_view code, const Fraction& value, const Text& name = {}) {
        row("score", {{Column::Code, std::string(code)},
                      {Column::Percent, std::to_string(percent(value))},
                      {Column::Numerator, whole(value.numerator())},
                      {Column::Denominator, whole(value.denominator())},
                      {Column::Text, tr(name)}});
    }

    void scores(const casework::Scores& scores) {
        score("flow.fitness", scores.flow.fitness);
        score("flow.gates", scores.flow.gates);
        score("flow.score", scores.flow.score);
        for (const auto indicator : scenario::indicators)
            score("policy." + std::string(scenario::code(indicator)), scores.policy[indicator],
                  (*report_.method)[indicator].name);
        score("policy.score", scores.policy.score);
        score("overall", scores.overall);
    }

    void way(const Debrief& debrief) {
        std::size_t number = 0;
        for (const auto& stop : debrief.way)
            row("way", {{Column::Number, std::to_string(++number)},
                        {Column::Kind, std::string(code(stop.kind))},
                        {Column::Stage, report_.method->stages[stop.stage].id},
                        {Column::Text, tr(stop.title)},
                        {Column::Detail, tr(stop.remark)},
                        {Column::Reason, tr(stop.reason)}});
    }

    void decisions(const GroupReport& group) {
        for (std::size_t i = 0; i < group.debrief.steps.size(); ++i) {
            const auto& step = group.debrief.steps[i];
            row("decision", {{Column::Number, std::to_string(step.number)},
                             {Column::Step, std::to_string(step.number)},
                             {Column::Code, group.decisions[i]},
                             {Column::Kind, step.bias.empty() ? "" : "bias"},
                             {Column::Minutes, std::to_string(step.clock.count())},
                             {Column::Stage, tr(step.stage)},
                             {Column::Scene, tr(step.scene)},
                             {Column::Text, tr(step.decision)},
                             {Column::Detail, tr(step.says)},
                             {Column::Reason, tr(step.why)}});
        }
    }

    void evidence(const IndicatorView& view) {
        std::size_t number = 0;
        for (const auto& line : view.lines)
            row("evidence", {{Column::Number, std::to_string(++number)},
                             {Column::Code, std::string(scenario::code(view.indicator))},
                             {Column::Kind, std::string(code(line.kind))},
                             {Column::Step, line.step ? std::to_string(*line.step + 1) : std::string{}},
                             {Column::Text, tr(line.what)},
                             {Column::Detail, tr(line.deed)},
                             {Column::Reason, tr(line.why)}});
    }

    void pages(const GroupReport& group) {
        std::size_t number = 0;
        for (const auto& page : group.pages)
            row("page", {{Column::Number, std::to_string(++number)},
                         {Column::Code, page.id},
                         {Column::Kind, page.drawn ? "sketch" : "text"},
                         {Column::Scene, tr(page.title)},
                         {Column::Text, page.description},
                         {Column::Detail, tr(page.prompt)}});
    }

    void questions(const GroupReport& group) {
        std::size_t number = 0;
        for (const auto& question : group.questions)
            row("question", {{Column::Number, std::to_string(++number)}, {Column::Text, tr(question)}});
        if (!group.lessons.empty()) row("lessons", {{Column::Text, group.lessons}});
    }

    void test() {
        if (!report_.test) return;
        group_ = nullptr;
        const auto line = [&](const char* code, int people, const std::optional<double>& share) {
            if (share)
                row("test", {{Column::Number, std::to_string(people)},
                             {Column::Code, code},
                             {Column::Percent, std::to_string(std::llround(*share * 100))}});
        };
        const auto& test = *report_.test;
        line("before", test.answeredBefore, test.before);
        line("after", test.answeredAfter, test.after);
        line("gain", test.answeredBoth, test.gain);
    }

    void turningPoints(const GroupReport& group) {
        std::size_t number = 0;
        for (const auto& point : group.turningPoints) {
            ++number;
            const auto reach = [&](const char* kind, const Fraction& value) {
                row("turning_point", {{Column::Number, std::to_string(number)},
                                      {Column::Kind, kind},
                                      {Column::Step, std::to_string(point.step + 1)},
                                      {Column::Percent, std::to_string(percent(value))},
                                      {Column::Numerator, whole(value.numerator())},
                                      {Column::Denominator, whole(value.denominator())},
                                      {Column::Text, tr(point.decision)},
                                      {Column::Detail, tr(point.better)},
                                      {Column::Reason, tr(point.why)}});
            };
            reach("before", point.before);
            reach("after", point.after);
        }
    }

    void marks(const GroupReport& group) {
        for (const auto& mark : group.marks)
            row("mark", {{Column::Kind, tr(mark.who)},
                         {Column::Numerator, whole(mark.mark.numerator())},
                         {Column::Denominator, whole(mark.mark.denominator())},
                         {Column::Text, tr(mark.criterion)}});
    }

    const Report& report_;
    Language language_;
    const GroupReport* group_ = nullptr;
    std::string out_;
};

} // namespace

std::string csvOf(const Report& report, Language language) { return CsvWriter(report, language).write(); }

} // namespace alur::report
