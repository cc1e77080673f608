// The workshop's room: who is there and in which group, the set-up, the timers, what was marked and answered.
// What a group makes of its case stands in session.h.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "casework/rules.h"
#include "session/entry.h"

namespace alur::session {

/// A group's time by the wall clock. While it runs, `elapsed` grows by Room::tick, never by dates: a clock
/// that is set back changes nothing.
struct Timer {
    bool running = false;
    std::int64_t elapsed = 0; // milliseconds
};

class Room {
public:
    const SetUpChosen& setUp() const { return setUp_; }
    const std::vector<Person>& people() const { return people_; }
    /// Empty where the person stands in no group.
    GroupId groupOf(int number) const;
    std::vector<const Person*> members(const GroupId& group) const;
    /// Of the last lot; empty before one was drawn.
    std::optional<std::uint32_t> seed() const { return seed_; }
    /// The id of the case that the group is to handle; empty where none is planned.
    const std::string& plannedCase(const GroupId& group) const;

    Timer timer(const GroupId& group) const;
    std::vector<GroupId> running() const;
    /// Lets the running timers go on by `milliseconds`. No entry: what is lost with the power is told by the
    /// last seconds that the store has kept.
    void tick(std::int64_t milliseconds);

    bool scoresRevealed() const { return scoresRevealed_; }
    /// What `by` (empty: the facilitator) gave the group, by criterion; empty where nothing was given.
    const std::map<std::string, int>& marks(const GroupId& group, const GroupId& by) const;
    /// The mean of the other groups' marks for a criterion; empty where there are none.
    std::optional<double> othersMark(const GroupId& group, const std::string& criterion) const;
    /// The answer (from 0) of a person's number, or with 0 of the group; -1 where there is none.
    int answer(TestTime time, int number, const GroupId& group, const std::string& question) const;
    /// How often the PIN was wrong since it was last right.
    int wrongPins() const { return wrongPins_; }

    /// Whether it may happen; only for the entries of the room.
    casework::Verdict check(const GroupId& group, const Happening& what) const;
    void apply(const GroupId& group, const Happening& what);

private:
    struct Answerer {
        TestTime time;
        int number;
        GroupId group;
        auto operator<=>(const Answerer&) const = default;
    };
    void happen(const GroupId& group, const RosterTaken& taken);
    void happen(const GroupId& group, const LotDrawn& drawn);
    void happen(const GroupId& group, const PersonMoved& moved);
    void happen(const GroupId& group, const Marked& marked);
    void happen(const GroupId& group, const TestAnswered& answered);
    bool knows(int number) const;

    SetUpChosen setUp_;
    std::vector<Person> people_;
    std::map<int, GroupId> groupOf_;
    std::optional<std::uint32_t> seed_;
    std::map<GroupId, std::string> planned_;
    std::map<GroupId, Timer> timers_;
    std::map<std::pair<GroupId, GroupId>, std::map<std::string, int>> marks_; // of, by
    std::map<Answerer, std::map<std::string, int>> answers_;
    bool scoresRevealed_ = false;
    int wrongPins_ = 0;
};

/// The real time between two looks at a clock that never goes back. A gap of more than ten seconds is sleep
/// and does not count.
std::int64_t awake(std::int64_t before, std::int64_t now);

} // namespace alur::session
