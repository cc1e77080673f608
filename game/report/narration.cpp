#include "report/narration.h"

#include <algorithm>

#include "casework/needs.h"
#include "report/consequence.h"
#include "report/debrief.h"
#include "report/naming.h"
#include "report/plain_page.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

using namespace casework;

namespace {

constexpr std::size_t deadlinesShown = 3;

/// One page in one language.
class Narrator {
public:
    Narrator(const Play& play, Language language)
        : play_(play), book_(play.book()), scenario_(book_.scenario()), language_(language) {}

    std::string opening() {
        page_.heading(read(scenario_.title));
        for (const auto& note : scenario_.notes) page_.paragraph(read(note), 0, "* ");
        page_.gap();
        page_.paragraph(read(scenario_.summary));
        return page_.text();
    }

    std::string scene() {
        const auto& scene = play_.scene();
        page_.heading(filled(words::sinceReport, {stageOf(scene), clockWords(play_.state().clock)}));
        page_.paragraph(read(scene.title));
        page_.gap();
        page_.paragraph(read(scene.text));
        for (const auto& line : scene.lines)
            page_.paragraph(read(scenario_.people[line.who].name) + ": " + read(line.text), 2);
        if (play_.over()) return page_.text();
        prompts(scene);
        running();
        page_.gap();
        choice(scene);
        return page_.text();
    }

    std::string consequence() {
        if (play_.taken().empty()) return {};
        const auto told = report::consequence(play_, play_.taken().size() - 1);
        page_.paragraph(filled(words::groupsChoice, {told.decision}));
        for (const auto& says : told.says) page_.paragraph(read(says));
        for (const auto& event : told.events) page_.paragraph(filled(words::meanwhile, {event}));
        for (const auto& change : told.changes) page_.paragraph(row(change), 2, "- ");
        return page_.text();
    }

    std::string result() {
        const auto told = debrief(play_, 0);
        page_.heading(read(told.title));
        page_.paragraph(read(told.ending) + ". " + read(told.story));
        page_.gap();
        figures(told.scores);
        page_.gap();
        page_.heading(read(words::theWay));
        for (const auto& stop : told.way) this->stop(stop);
        page_.gap();
        page_.heading(read(words::indicators));
        for (const auto& view : told.indicators) indicator(view);
        page_.gap();
        page_.heading(read(words::steps));
        if (told.steps.empty()) page_.paragraph(read(words::noStepsYet));
        for (const auto& view : told.steps) step(view);
        return page_.text();
    }

private:
    const std::string& read(const Text& text) const { return text.read(language_); }
    std::string filled(const Text& pattern, std::initializer_list<Text> arguments) const {
        return fill(pattern, arguments).read(language_);
    }

    Text stageOf(const Scene& scene) const {
        return scene.crisis ? words::crisis : book_.method().stages[scene.stage].name;
    }

    void prompts(const Scene& scene) {
        if (scene.sketch) page_.paragraph(filled(words::sketchPrompt, {scene.sketch->prompt}));
        if (scene.describe) page_.paragraph(filled(words::describePrompt, {*scene.describe}));
    }

    void running() {
        const auto all = deadlines(book_, play_.state());
        std::vector<Text> due;
        for (std::size_t i = 0; i < std::min(all.size(), deadlinesShown); ++i)
            due.push_back(leftWords(all[i]));
        if (all.size() > due.size())
            due.push_back(
                fill(words::more, {numberWords(static_cast<std::int64_t>(all.size() - due.size()))}));
        if (due.empty()) return;
        page_.gap();
        page_.paragraph(filled(words::deadlines, {joined(due, "; ")}));
    }

    Text leftWords(Index<Need> need) const {
        const auto left = *timeLeft(scenario_.needs[need], play_.state().clock);
        const auto& pattern = left > Minutes{0}   ? words::leftFor
                              : left < Minutes{0} ? words::passedFor
                                                  : words::noTimeLeftFor;
        return fill(pattern, {needInSentence(scenario_, need), shortWords(left)});
    }

    void choice(const Scene& scene) {
        for (std::size_t i = 0; i < scene.decisions.size(); ++i) {
            const auto& decision = scenario_.decisions[scene.decisions[i]];
            const auto number = std::to_string(i + 1) + ". ";
            const auto verdict = check(book_, play_.state(), scene.decisions[i]);
            std::string text = read(decision.text);
            if (decision.takes > Minutes{0})
                text += " " + filled(words::takes, {lengthWords(decision.takes)});
            if (!verdict.allowed) text += " [" + filled(words::notAvailable, {verdict.why}) + "]";
            page_.paragraph(text, number.size() < 4 ? 4 - number.size() : 0, number);
        }
        if (!scene.picksSeveral()) return;
        const auto least = numberWords(scene.pickMin), most = numberWords(scene.pickMax);
        page_.paragraph(scene.pickMin == scene.pickMax ? filled(words::chooseExactly, {most})
                                                       : filled(words::chooseBetween, {least, most}));
    }

    std::string row(const Change& change) const {
        auto text = read(change.head) + ": " + read(change.fact);
        if (!change.detail.empty()) text += " · " + read(change.detail);
        return text;
    }

    void figures(const Scores& scores) {
        const auto figure = [&](const Text& name, const Fraction& share) {
            return read(name) + " " + percentWords(share);
        };
        page_.paragraph(figure(words::flow, scores.flow.score) + " · " +
                        figure(words::policy, scores.policy.score) + " · " +
                        figure(words::overall, scores.overall));
        page_.paragraph(filled(words::flowParts, {same(percentWords(scores.flow.fitness)),
                                                  same(percentWords(scores.flow.gates))}));
    }

    void stop(const WayStop& stop) {
        const auto& name = read(stop.title);
        if (stop.kind == WayStop::Kind::InPlace) {
            page_.paragraph(name + ": " + read(words::inPlace), 0, "  ");
            return;
        }
        const char* sign = stop.kind == WayStop::Kind::Skipped  ? "○ "
                           : stop.kind == WayStop::Kind::Detour ? "◇ "
                                                                : "● ";
        page_.paragraph(name + ": " + read(stop.remark) + ". " + read(stop.reason), 0, sign);
    }

    void indicator(const IndicatorView& view) {
        page_.gap();
        page_.paragraph(read(book_.method()[view.indicator].name) + " " + percentWords(view.value) + ": " +
                        read(view.inShort) + ".");
        for (const auto& line : view.lines) {
            const bool counted = line.kind == Evidence::Kind::Counted;
            page_.paragraph(read(line.what), 2, counted ? "+ " : "− ");
            if (!line.deed.empty()) page_.paragraph(read(line.deed), 4);
            if (!line.why.empty()) page_.paragraph(filled(words::reason, {line.why}), 4);
        }
    }

    void step(const StepView& view) {
        const auto number = std::to_string(view.number) + ". ";
        const auto indent = number.size() < 4 ? 4 - number.size() : 0;
        page_.paragraph(read(clockWords(view.clock)) + " · " + read(view.stage) + " · " + read(view.scene),
                        indent, number);
        for (const auto* text : {&view.decision, &view.says}) page_.paragraph(read(*text), 4);
        if (!view.bias.empty()) page_.paragraph(filled(words::bias, {view.bias}), 4);
        if (!view.why.empty()) page_.paragraph(filled(words::reason, {view.why}), 4);
    }

    const Play& play_;
    const Rulebook& book_;
    const Case& scenario_;
    Language language_;
    PlainPage page_;
};

} // namespace

std::string openingText(const Play& play, Language language) { return Narrator(play, language).opening(); }
std::string sceneText(const Play& play, Language language) { return Narrator(play, language).scene(); }
std::string consequenceText(const Play& play, Language language) {
    return Narrator(play, language).consequence();
}
std::string resultText(const Play& play, Language language) { return Narrator(play, language).result(); }

} // namespace alur::report
