// How long a group sits over a play: reading aloud, talking, discussing. Drawing and describing come on top.
#pragma once

#include <vector>

#include "casework/choices.h"

namespace alur::casework {

inline constexpr double wordsAMinute = 120; // read aloud to a group, Indonesian
inline constexpr double talkSeconds = 45;   // over each decision

/// How many words each part of a case has, in Indonesian.
class WordCounts {
public:
    explicit WordCounts(const Case& scenario);

private:
    friend class Sitting;
    const Case& scenario_;
    std::vector<int> scenes_; // title, text and lines
    std::vector<int> options_;
    std::vector<int> answers_; // what is said after a decision
    std::vector<int> events_;
};

/// One play, from its first scene on. Read are the scenes with what is offered there, the answers and the
/// events; a discussion takes its minutes once.
class Sitting {
public:
    explicit Sitting(const WordCounts& counts) : counts_(counts), seen_(counts.scenes_.size()) {}

    void decide(const State& state, const Choices& choices, Step step);
    /// Minutes from the first scene to the last; `end` is where the play ended. Asked once.
    double minutes(const State& end);

private:
    void enter(Index<Scene> scene);

    const WordCounts& counts_;
    std::vector<bool> seen_; // by scene
    int words_ = 0;
    int discussed_ = 0; // minutes
};

} // namespace alur::casework
