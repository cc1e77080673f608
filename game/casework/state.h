// Where a play stands: everything that the rules ask, and nothing that can be derived from the list of
// decisions.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/minutes.h"
#include "casework/rulebook.h"

namespace alur::casework {

using scenario::Barrier;
using scenario::Delivery;
using scenario::Event;
using scenario::Fact;
using scenario::Meter;

/// Whether a play goes on, and if not why.
enum class Standing : std::uint8_t { Playing, Ended, OutOfTime };

/// The scenes that events displaced, the latest on top. Each event fires once, so there are never more than
/// events.
class Displaced {
public:
    bool empty() const { return size_ == 0; }
    void push(scenario::Target target) { scenes_[size_++] = target.scene ? target.scene->value : resumes; }
    scenario::Target pop() {
        const auto value = scenes_[--size_];
        scenes_[size_] = 0;
        return value == resumes ? scenario::Target{} : scenario::Target{Index<Scene>{value}};
    }
    /// The scenes, the one that was displaced first in front.
    std::vector<scenario::Target> fromTheBottom() const;
    bool operator==(const Displaced&) const = default;
    std::size_t hash() const;

private:
    static constexpr std::uint16_t resumes = 0xFFFF; // a `resume` that was itself displaced
    std::array<std::uint16_t, limits::events> scenes_{};
    std::uint8_t size_ = 0;
};

/// The alignment of the trace so far, folded: the least cost of having read it, for each position in a run of
/// the model. That, the length and the last stage are all that a longer trace needs to know of its beginning.
struct FoldedTrace {
    std::array<std::uint16_t, positions> costs{};
    std::uint16_t length = 0;    // of the collapsed trace
    std::uint16_t lastStage = 0; // position after it; 0 before the first
    bool operator==(const FoldedTrace&) const = default;
};

/// A value: cheap to copy, compare and hash; nothing in it is allocated. Source: FORMAT.md section 5.
struct State {
    Index<Scene> scene;
    Standing standing = Standing::Playing;
    Minutes clock{0}; // since the report
    Set<Fact, limits::facts> facts;
    std::array<std::uint8_t, limits::meters> meters{};
    Set<Record, limits::records> records;
    Set<Barrier, limits::barriers> removed;
    Set<Delivery, limits::deliveries> delivered;
    Set<Need, limits::needs> met;
    Set<Need, limits::needs> metInTime; // met by the due time; needs without one never stand here
    std::array<std::uint8_t, limits::people> contacts{}; // made, counted up to 255
    std::uint32_t biasTaken = 0;
    std::uint32_t biasChance = 0;
    FoldedTrace trace;
    Set<Stage, limits::stages> entered; // stages that stand in the trace
    std::uint8_t gatesChecked = 0;
    std::uint8_t gatesSatisfied = 0;
    Set<Event, limits::events> fired;
    Displaced displaced;
    std::uint16_t decisionsTaken = 0;

    bool operator==(const State&) const = default;
};

/// What was brought about by some play that was seen.
struct Achieved {
    Set<Barrier, limits::barriers> removed;
    Set<Record, limits::records> records;
    Set<Need, limits::needs> metInTime; // needs without a due time never stand here

    void include(const State& state) {
        removed = removed | state.removed;
        records = records | state.records;
        metInTime = metInTime | state.metInTime;
    }
};

struct HashState {
    std::size_t operator()(const State& state) const;
};

/// Where every play of the case begins.
State begin(const Rulebook& book);

} // namespace alur::casework
