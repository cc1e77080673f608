#include "session/room.h"

#include <algorithm>

#include "session/words.h"

namespace alur::session {

using casework::Verdict;

namespace {

template <class... Fs> struct Cases : Fs... { using Fs::operator()...; };
template <class... Fs> Cases(Fs...) -> Cases<Fs...>;

Verdict refused(Text why) { return {false, std::move(why)}; }

Verdict unless(bool wrong, const Text& why) { return wrong ? refused(why) : Verdict{}; }

bool readable(std::string_view text) {
    return invalidUtf8At(text) == std::string_view::npos && characters(text) <= longestName;
}

bool readable(const Person& person) {
    return readable(person.name) && readable(person.organisation) && readable(person.kelurahan);
}

} // namespace

std::int64_t awake(std::int64_t before, std::int64_t now) {
    constexpr std::int64_t longest = 10'000;
    return now <= before || now - before > longest ? 0 : now - before;
}

bool Room::knows(int number) const {
    return std::any_of(people_.begin(), people_.end(),
                       [&](const Person& one) { return one.number == number; });
}

GroupId Room::groupOf(int number) const {
    const auto found = groupOf_.find(number);
    return found == groupOf_.end() ? GroupId{} : found->second;
}

std::vector<const Person*> Room::members(const GroupId& group) const {
    std::vector<const Person*> members;
    for (const auto& person : people_)
        if (groupOf(person.number) == group) members.push_back(&person);
    return members;
}

const std::string& Room::plannedCase(const GroupId& group) const {
    static const std::string none;
    const auto found = planned_.find(group);
    return found == planned_.end() ? none : found->second;
}

Timer Room::timer(const GroupId& group) const {
    const auto found = timers_.find(group);
    return found == timers_.end() ? Timer{} : found->second;
}

std::vector<GroupId> Room::running() const {
    std::vector<GroupId> groups;
    for (const auto& [group, timer] : timers_)
        if (timer.running) groups.push_back(group);
    return groups;
}

void Room::tick(std::int64_t milliseconds) {
    for (auto& [group, timer] : timers_)
        if (timer.running) timer.elapsed += milliseconds;
}

const std::map<std::string, int>& Room::marks(const GroupId& group, const GroupId& by) const {
    static const std::map<std::string, int> none;
    const auto found = marks_.find({group, by});
    return found == marks_.end() ? none : found->second;
}

std::optional<double> Room::othersMark(const GroupId& group, const std::string& criterion) const {
    int sum = 0, count = 0;
    for (const auto& [who, marks] : marks_) {
        const auto mark = marks.find(criterion);
        if (who.first != group || who.second.value.empty() || mark == marks.end()) continue;
        sum += mark->second;
        ++count;
    }
    if (count == 0) return {};
    return static_cast<double>(sum) / count;
}

int Room::answer(TestTime time, int number, const GroupId& group, const std::string& question) const {
    const auto found = answers_.find({time, number, number == 0 ? group : GroupId{}});
    if (found == answers_.end()) return -1;
    const auto answer = found->second.find(question);
    return answer == found->second.end() ? -1 : answer->second;
}

Verdict Room::check(const GroupId& group, const Happening& what) const {
    const bool noGroup = group.value.empty();
    return std::visit(
        Cases{[](const SetUpChosen& chosen) {
                  return unless(!readable(chosen.place) || !readable(chosen.date) ||
                                    chosen.stageMinutes < 1 || chosen.stageMinutes > 240,
                                words::setUpWrong);
              },
              [](const RosterTaken& taken) {
                  if (taken.people.size() > mostPeople) return refused(words::tooManyPeople);
                  const bool good =
                      std::all_of(taken.people.begin(), taken.people.end(),
                                  [](const Person& person) { return person.number > 0 && readable(person); });
                  return unless(!good, words::notReadable);
              },
              [&](const LotDrawn& drawn) {
                  const bool good =
                      std::all_of(drawn.placed.begin(), drawn.placed.end(), [&](const Placed& placed) {
                          return knows(placed.number) && !placed.group.value.empty();
                      });
                  return unless(!good, words::nobodyThere);
              },
              [&](const PersonMoved& moved) { return unless(!knows(moved.number), words::nobodyThere); },
              [&](const CasePlanned&) { return unless(noGroup, words::noGroup); },
              [&](const TimerStarted&) {
                  return noGroup ? refused(words::noGroup) : unless(timer(group).running, words::timerRuns);
              },
              [&](const TimerPaused& paused) {
                  return noGroup ? refused(words::noGroup) : unless(paused.elapsed < 0, words::timerStands);
              },
              [](const ScoresRevealed&) { return Verdict{}; },
              [&](const Marked& marked) {
                  if (noGroup) return refused(words::noGroup);
                  if (marked.by == group) return refused(words::notItself);
                  return unless(marked.level < 0 || marked.level > 4, words::markWrong);
              },
              [&](const TestAnswered& answered) {
                  if (answered.number != 0) return unless(!knows(answered.number), words::nobodyThere);
                  return unless(noGroup, words::noGroup);
              },
              [](const auto&) { return Verdict{}; }},
        what);
}

void Room::happen(const GroupId&, const RosterTaken& taken) {
    people_ = taken.people;
    std::erase_if(groupOf_, [&](const auto& one) { return !knows(one.first); });
}

void Room::happen(const GroupId&, const LotDrawn& drawn) {
    seed_ = drawn.seed;
    groupOf_.clear();
    for (const auto& placed : drawn.placed) groupOf_[placed.number] = placed.group;
}

void Room::happen(const GroupId& group, const PersonMoved& moved) {
    if (group.value.empty()) groupOf_.erase(moved.number);
    else groupOf_[moved.number] = group;
}

void Room::happen(const GroupId& group, const Marked& marked) {
    auto& marks = marks_[{group, marked.by}];
    if (marked.level == 0) marks.erase(marked.criterion);
    else marks[marked.criterion] = marked.level;
}

void Room::happen(const GroupId& group, const TestAnswered& answered) {
    auto& answers = answers_[{answered.time, answered.number, answered.number == 0 ? group : GroupId{}}];
    if (answered.answer < 0) answers.erase(answered.question);
    else answers[answered.question] = answered.answer;
}

void Room::apply(const GroupId& group, const Happening& what) {
    std::visit(Cases{[&](const SetUpChosen& chosen) { setUp_ = chosen; },
                     [&](const CasePlanned& planned) { planned_[group] = planned.caseId; },
                     [&](const TimerStarted&) { timers_[group].running = true; },
                     [&](const TimerPaused& paused) {
                         timers_[group] = {false, paused.elapsed};
                     },
                     [&](const ScoresRevealed& revealed) { scoresRevealed_ = revealed.shown; },
                     [&](const PinTried& tried) { wrongPins_ = tried.right ? 0 : wrongPins_ + 1; },
                     [&](const auto& one) {
                         if constexpr (requires { happen(group, one); }) happen(group, one);
                     }},
               what);
}

} // namespace alur::session
