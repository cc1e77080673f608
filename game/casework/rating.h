// The scores of a play in floating point: for statistics and searches over very many plays. What is told of a
// single play is exact (score.h).
#pragma once

#include <array>
#include <string_view>

#include "casework/score.h"

namespace alur::casework {

/// What plays are measured by: the flow score, the seven indicators in their order, the overall.
enum class Aspect { Flow, Access, Coverage, Frequency, Bias, ServiceDelivery, Accountability, Fit, Overall };
inline constexpr std::array aspects{Aspect::Flow,           Aspect::Access, Aspect::Coverage,
                                    Aspect::Frequency,      Aspect::Bias,   Aspect::ServiceDelivery,
                                    Aspect::Accountability, Aspect::Fit,    Aspect::Overall};

constexpr std::size_t at(Aspect aspect) { return static_cast<std::size_t>(aspect); }
/// Flow and Overall are none.
constexpr bool isIndicator(Aspect aspect) { return aspect != Aspect::Flow && aspect != Aspect::Overall; }
constexpr Indicator indicatorOf(Aspect aspect) { return static_cast<Indicator>(at(aspect) - 1); }
/// "flow", "access" … "fit", "overall". Source: FORMAT.md section 8.
std::string_view code(Aspect aspect);
const Fraction& valueOf(const Scores& scores, Aspect aspect);

struct Rating {
    std::array<double, aspects.size()> values{};
    double operator[](Aspect aspect) const { return values[at(aspect)]; }
};

Rating rate(const Rulebook& book, const State& state);
/// The overall, were the rest of the run in the model's order: what a play that still goes on may hope for.
double hope(const Rulebook& book, const State& state);

} // namespace alur::casework
