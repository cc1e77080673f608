// A case together with the method it is played by, and what follows from the two for every play of it.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "scenario/case.h"
#include "scenario/method.h"

namespace alur::casework {

using scenario::Case;
using scenario::Decision;
using scenario::Indicator;
using scenario::Method;
using scenario::Need;
using scenario::Person;
using scenario::Record;
using scenario::Scene;
using scenario::Stage;
namespace limits = scenario::limits;

/// Positions in a run of the model: 0 is before the first stage, k + 1 is after stage k.
inline constexpr std::size_t positions = limits::stages + 1;

class Rulebook {
public:
    Rulebook(std::shared_ptr<const Case> scenario, std::shared_ptr<const Method> method);

    const Case& scenario() const { return *scenario_; }
    const Method& method() const { return *method_; }

    std::size_t positionCount() const { return method_->stages.size() + 1; }
    static std::size_t positionAfter(Index<Stage> stage) { return stage.value + 1U; }
    /// How many stages a run of the model performs to get from one position to another; `unreachable` where
    /// it cannot.
    std::uint16_t moves(std::size_t from, std::size_t to) const { return moves_[from][to]; }
    /// Whether the model lets `stage` follow at this position.
    bool follows(std::size_t position, Index<Stage> stage) const;
    /// Stages in the shortest complete run. Source: FORMAT.md section 6.
    std::uint16_t shortestRun() const { return moves_[0][method_->stages.size()]; }
    static constexpr std::uint16_t unreachable = 10000;

    /// The sums that the indicators divide by. Source: FORMAT.md section 7.
    struct Totals {
        int barrierWeight = 0;
        int targetPeople = 0;
        int contacts = 0;
        int needWeight = 0;
        int dueWeight = 0;
        int records = 0;
    };
    const Totals& totals() const { return totals_; }

private:
    std::shared_ptr<const Case> scenario_;
    std::shared_ptr<const Method> method_;
    std::array<std::array<std::uint16_t, positions>, positions> moves_{};
    Totals totals_;
};

} // namespace alur::casework
