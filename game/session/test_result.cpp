#include "session/test_result.h"

namespace alur::session {

namespace {

struct Unit {
    int number = 0;
    GroupId group;
};

std::vector<Unit> unitsOf(const Room& room, const std::vector<GroupId>& groups, TestBy by) {
    std::vector<Unit> units;
    if (by == TestBy::Groups)
        for (const auto& group : groups) units.push_back({0, group});
    else
        for (const auto& person : room.people()) units.push_back({person.number, {}});
    return units;
}

std::size_t outcomeOf(const scenario::Question& question) {
    return question.outcome.empty() ? 0 : static_cast<std::size_t>(question.outcome.front() - 'a');
}

void count(Share& share, bool right) {
    ++share.of;
    share.right += right;
}

int answerOf(const Room& room, const Unit& unit, TestTime time, const scenario::Question& question) {
    return room.answer(time, unit.number, unit.group, question.id);
}

/// Notes each answer of `time`, line by line.
void note(const scenario::Workshop& workshop, const Room& room, const std::vector<Unit>& units, TestTime time,
          TestResult& result) {
    const auto side = time == TestTime::Before ? &TestLine::before : &TestLine::after;
    for (std::size_t i = 0; i < workshop.test.size(); ++i) {
        const auto& question = workshop.test[i];
        for (const auto& unit : units) {
            const int answer = answerOf(room, unit, time, question);
            if (answer < 0) continue;
            count(result.questions[i].*side, isRight(question, answer));
            if (const auto outcome = outcomeOf(question); outcome < result.outcomes.size())
                count(result.outcomes[outcome].*side, isRight(question, answer));
        }
    }
}

/// The share that a unit has right of the questions with `counts`; empty where it answered none of them.
template <class Counts>
std::optional<double> shareOf(const scenario::Workshop& workshop, const Room& room, const Unit& unit,
                              TestTime time, const Counts& counts) {
    int answered = 0, right = 0, of = 0;
    for (std::size_t i = 0; i < workshop.test.size(); ++i) {
        if (!counts(i)) continue;
        const int answer = answerOf(room, unit, time, workshop.test[i]);
        ++of;
        answered += answer >= 0;
        right += isRight(workshop.test[i], answer);
    }
    if (answered == 0) return {};
    return static_cast<double>(right) / of;
}

std::optional<double> mean(double sum, int count) {
    if (count == 0) return {};
    return sum / count;
}

} // namespace

std::optional<double> Share::value() const { return mean(right, of); }

bool isRight(const scenario::Question& question, int answer) {
    return answer >= 0 && answer < static_cast<int>(question.answers.size()) &&
           question.answers[static_cast<std::size_t>(answer)].right;
}

TestResult testResult(const scenario::Workshop& workshop, const Room& room,
                      const std::vector<GroupId>& groups, TestBy by) {
    TestResult result;
    result.questions.resize(workshop.test.size());
    result.outcomes.resize(workshop.outcomes.size());
    const auto units = unitsOf(room, groups, by);
    note(workshop, room, units, TestTime::Before, result);
    note(workshop, room, units, TestTime::After, result);
    const auto askedBefore = [&](std::size_t i) { return result.questions[i].before.of > 0; };
    const auto askedAfter = [&](std::size_t i) { return result.questions[i].after.of > 0; };
    const auto askedBoth = [&](std::size_t i) { return askedBefore(i) && askedAfter(i); };
    double before = 0, after = 0, pairedBefore = 0, pairedAfter = 0;
    for (const auto& unit : units) {
        if (const auto share = shareOf(workshop, room, unit, TestTime::Before, askedBefore))
            before += *share, ++result.answeredBefore;
        if (const auto share = shareOf(workshop, room, unit, TestTime::After, askedAfter))
            after += *share, ++result.answeredAfter;
        const auto first = shareOf(workshop, room, unit, TestTime::Before, askedBoth);
        const auto second = shareOf(workshop, room, unit, TestTime::After, askedBoth);
        if (first && second) pairedBefore += *first, pairedAfter += *second, ++result.answeredBoth;
    }
    result.meanBefore = mean(before, result.answeredBefore);
    result.meanAfter = mean(after, result.answeredAfter);
    result.pairedBefore = mean(pairedBefore, result.answeredBoth);
    result.pairedAfter = mean(pairedAfter, result.answeredBoth);
    if (result.pairedBefore && *result.pairedBefore < 1)
        result.gain = (*result.pairedAfter - *result.pairedBefore) / (1 - *result.pairedBefore);
    return result;
}

} // namespace alur::session
