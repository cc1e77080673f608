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

/// The share that one unit has right of the whole test, noted line by line; empty where it answered nothing.
std::optional<double> take(const scenario::Workshop& workshop, const Room& room, const Unit& unit,
                           TestTime time, TestResult& result) {
    int answered = 0, right = 0;
    for (std::size_t i = 0; i < workshop.test.size(); ++i) {
        const auto& question = workshop.test[i];
        const int answer = room.answer(time, unit.number, unit.group, question.id);
        if (answer < 0) continue;
        ++answered;
        const bool isItRight = isRight(question, answer);
        right += isItRight;
        const auto side = time == TestTime::Before ? &TestLine::before : &TestLine::after;
        count(result.questions[i].*side, isItRight);
        if (const auto outcome = outcomeOf(question); outcome < result.outcomes.size())
            count(result.outcomes[outcome].*side, isItRight);
    }
    if (answered == 0) return {};
    return static_cast<double>(right) / static_cast<double>(workshop.test.size());
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
    double before = 0, after = 0, pairedBefore = 0, pairedAfter = 0;
    for (const auto& unit : unitsOf(room, groups, by)) {
        const auto first = take(workshop, room, unit, TestTime::Before, result);
        const auto second = take(workshop, room, unit, TestTime::After, result);
        if (first) before += *first, ++result.answeredBefore;
        if (second) after += *second, ++result.answeredAfter;
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
