// Why an indicator stands where it stands: what counted, what was missing, and which decision did it.
// Source: FORMAT.md section 7, last paragraph.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "casework/play.h"

namespace alur::casework {

/// A decision of a play: which of its steps, counted from 0, and which of that step's decisions.
struct Deed {
    std::size_t step = 0;
    std::optional<Index<Decision>> decision; // empty where an event did it in that step
    bool operator==(const Deed&) const = default;
};

struct Evidence {
    /// Counted: it adds to the indicator. Missing: it does not, and nothing else came instead.
    /// Lost: something was done that takes away: bias, a service that came late, a service that meets no
    /// need.
    enum class Kind { Counted, Missing, Lost };
    using Subject = std::variant<Index<Barrier>, Index<Person>, Index<Decision>, Index<Need>, Index<Record>,
                                 Index<Delivery>>;

    Kind kind = Kind::Counted;
    Subject subject;
    int weight = 1; // of the subject; for contacts how many
    int of = 1;     // for contacts how many were planned; else the weight
    /// What did it. For what is missing: the last step at which a decision that was available would have
    /// brought it (for service delivery, in time if there was one), with what was decided instead; empty
    /// where there never was one.
    std::optional<Deed> deed;
    /// For what is missing: the decision that would have brought it then.
    std::optional<Index<Decision>> instead;
    /// For a need: how long after its due time it was met; negative: that much before. Empty where it has no
    /// due time or was not met.
    std::optional<Minutes> late;
};

/// The items of one indicator in the order of the file, those of bias in the order of play.
std::vector<Evidence> evidence(const Play& play, Indicator indicator);

/// The case's time at which a service met this need, exact also within a step of several picks; empty where
/// none did.
std::optional<Minutes> metAt(const Play& play, Index<Need> need);

} // namespace alur::casework
