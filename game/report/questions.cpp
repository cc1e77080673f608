#include "report/questions.h"

#include <algorithm>

#include "report/naming.h"
#include "report/question_words.h"
#include "report/time_words.h"
#include "report/words.h"

namespace alur::report {

using namespace casework;
using Part = QuestionPart;
namespace asked = question_words;

namespace {

/// A record that a stage waits for and that was not there when the group entered it.
struct OpenGate {
    Index<Stage> stage;
    Index<Record> record;
};

/// As the rules count them: by the records that there are before the decision's own. Source: FORMAT.md
/// section 5.
std::optional<OpenGate> firstOpenGate(const Play& play) {
    const auto& scenario = play.book().scenario();
    for (const auto& taken : play.taken()) {
        const auto& scene = scenario.scenes[taken.before.scene];
        if (scene.crisis) continue;
        auto entered = taken.before.entered;
        auto records = taken.before.records;
        for (const auto index : decisionsOf(scene, taken.step)) {
            const auto& decision = scenario.decisions[index];
            if (!entered.has(decision.stage))
                for (const auto record : play.book().method().stages[decision.stage].gate)
                    if (scenario.records.has(record) && !records.has(record))
                        return OpenGate{decision.stage, record};
            entered.insert(decision.stage);
            for (const auto record : decision.effects.records) records.insert(record);
        }
    }
    return {};
}

class Asker {
public:
    Asker(const Play& play, const Debrief& debrief)
        : play_(play), debrief_(debrief), scenario_(play.book().scenario()), method_(play.book().method()),
          gate_(firstOpenGate(play)), skipped_(firstSkipped()), unserved_(firstUnserved()) {}

    std::vector<OpenQuestion> all() const {
        std::vector<OpenQuestion> all{{Part::Reactions, reaction()}};
        const auto told = description();
        if (told) all.push_back({Part::Description, *told});
        auto reasons = analysis(told);
        if (reasons.empty()) reasons.push_back(fill(asked::mostDecisive, {quoted(debrief_.title)}));
        reasons.resize(std::min<std::size_t>(reasons.size(), 2));
        for (auto& reason : reasons) all.push_back({Part::Analysis, std::move(reason)});
        all.push_back({Part::Summary, summary()});
        return all;
    }

private:
    // --- what this play deviated in

    std::optional<Evidence> first(Indicator indicator, Evidence::Kind kind) const {
        for (const auto& item : evidence(play_, indicator))
            if (item.kind == kind) return item;
        return {};
    }
    std::optional<Index<Person>> firstUnserved() const {
        const auto item = first(Indicator::Coverage, Evidence::Kind::Missing);
        if (!item) return {};
        return std::get<Index<Person>>(item->subject);
    }
    const WayStop* firstSkipped() const {
        const auto found = std::find_if(debrief_.way.begin(), debrief_.way.end(), [](const WayStop& stop) {
            return stop.kind == WayStop::Kind::Skipped && stop.remark == words::skipped;
        });
        return found == debrief_.way.end() ? nullptr : &*found;
    }
    bool hasAnyService(Index<Person> person) const {
        return std::any_of(scenario_.deliveries.begin(), scenario_.deliveries.end(),
                           [&](const Delivery& delivery) {
                               return delivery.person == person &&
                                      play_.state().delivered.has(scenario_.deliveries.indexOf(delivery));
                           });
    }

    // --- reactions

    Text reaction() const {
        if (const auto item = first(Indicator::Bias, Evidence::Kind::Lost); item && item->deed->decision)
            return fill(asked::afterBias,
                        {numberWords(static_cast<std::int64_t>(item->deed->step) + 1),
                         quoted(scenario_.decisions[*item->deed->decision].text), clientName()});
        for (const auto& taken : play_.taken())
            if (const auto& scene = scenario_.scenes[taken.before.scene]; scene.crisis)
                return fill(asked::afterCrisis, {quoted(scene.title)});
        return fill(play_.over() ? asked::afterEnding : asked::beforeEnding,
                    {quoted(play_.over() ? debrief_.ending : play_.scene().title)});
    }
    Text clientName() const {
        const auto client =
            std::find_if(scenario_.people.begin(), scenario_.people.end(),
                         [](const Person& person) { return person.role == scenario::Role::Client; });
        return client == scenario_.people.end() ? scenario_.people.begin()->name : client->name;
    }

    // --- description

    std::optional<Text> description() const {
        if (unserved_) return aboutUnserved();
        if (auto late = aboutLate()) return late;
        if (auto unmet = aboutUnmet()) return unmet;
        return aboutContacts();
    }
    Text aboutUnserved() const {
        const bool some = hasAnyService(*unserved_), over = play_.over();
        const auto& wording = some ? (over ? asked::unmetPerson : asked::unmetPersonYet)
                                   : (over ? asked::unserved : asked::unservedYet);
        return fill(wording, {scenario_.people[*unserved_].name});
    }
    std::optional<Text> aboutLate() const {
        for (const auto& item : evidence(play_, Indicator::ServiceDelivery)) {
            const auto* need = std::get_if<Index<Need>>(&item.subject);
            if (need == nullptr || !item.late || *item.late <= Minutes{0}) continue;
            return fill(asked::lateNeed, {needInSentence(scenario_, *need), apartWords(*item.late),
                                          limitWords(*scenario_.needs[*need].due)});
        }
        return {};
    }
    std::optional<Text> aboutUnmet() const {
        if (!play_.over()) return {}; // there may be a need that the players do not know yet
        const auto item = first(Indicator::ServiceDelivery, Evidence::Kind::Missing);
        if (!item) return {};
        return fill(asked::unmetNeed, {needInSentence(scenario_, std::get<Index<Need>>(item->subject))});
    }
    std::optional<Text> aboutContacts() const {
        if (!play_.over()) return {};
        const auto item = first(Indicator::Frequency, Evidence::Kind::Missing);
        if (!item) return {};
        const auto& name = scenario_.people[std::get<Index<Person>>(item->subject)].name;
        if (item->weight == 0) return fill(asked::noContacts, {name, numberWords(item->of)});
        return fill(asked::fewContacts, {name, numberWords(item->weight), numberWords(item->of)});
    }

    // --- analysis

    std::vector<Text> analysis(const std::optional<Text>& told) const {
        std::vector<Text> reasons;
        if (gate_)
            reasons.push_back(
                fill(asked::gate, {method_.stages[gate_->stage].name,
                                   inSentence(scenario_, method_.records[gate_->record].name)}));
        if (skipped_ != nullptr)
            reasons.push_back(fill(asked::skippedStage, {method_.stages[skipped_->stage].name}));
        if (const auto item = first(Indicator::Access, Evidence::Kind::Missing)) {
            const auto& barrier = scenario_.barriers[std::get<Index<Barrier>>(item->subject)];
            const auto name = fill(words::ofPerson, {inSentence(scenario_, barrier.text),
                                                     scenario_.people[barrier.person].name});
            reasons.push_back(fill(play_.over() ? asked::barrierLeft : asked::barrierLeftYet, {name}));
        }
        if (auto contacts = aboutContacts(); contacts && contacts != told) reasons.push_back(*contacts);
        return reasons;
    }

    // --- summary

    Text summary() const {
        if (unserved_) return fill(asked::nobodyMissed, {scenario_.people[*unserved_].name});
        if (aboutLate()) return fill(asked::firstHour, {quoted(debrief_.title)});
        if (gate_)
            return fill(asked::recordReady, {inSentence(scenario_, method_.records[gate_->record].name)});
        if (skipped_ != nullptr) return fill(asked::stageHeld, {method_.stages[skipped_->stage].name});
        return fill(asked::tomorrow, {quoted(debrief_.title)});
    }

    const Play& play_;
    const Debrief& debrief_;
    const Case& scenario_;
    const Method& method_;
    std::optional<OpenGate> gate_;
    const WayStop* skipped_;
    std::optional<Index<Person>> unserved_;
};

} // namespace

const Text& partName(Part part) {
    switch (part) {
    case Part::Reactions: return asked::reactions;
    case Part::Description: return asked::description;
    case Part::Analysis: return asked::analysis;
    case Part::Summary: return asked::summary;
    }
    return asked::summary;
}

std::vector<OpenQuestion> questions(const Play& play, const Debrief& debrief) {
    if (play.taken().empty()) return {};
    return Asker(play, debrief).all();
}

std::vector<OpenQuestion> worded(std::vector<OpenQuestion> questions,
                                 const std::vector<std::string>& edited) {
    if (edited.empty()) return questions;
    std::vector<OpenQuestion> all;
    for (std::size_t i = 0; i < edited.size(); ++i)
        if (alur::words(edited[i]) > 0)
            all.push_back({i < questions.size() ? questions[i].part : Part::Summary, same(edited[i])});
    return all;
}

} // namespace alur::report
