// The rules of a case in words and codes that people can follow on paper.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "scenario/case.h"
#include "scenario/method.h"

namespace alur::report {

/// A card's number is its scene's place in the file, a decision's that and its place on the card: "7.2".
std::string printedNumber(const scenario::Case& scenario, Index<scenario::Scene> scene);
std::string printedNumber(const scenario::Case& scenario, Index<scenario::Decision> decision);
/// The decision of that number; empty where there is none.
std::optional<Index<scenario::Decision>> decisionNumbered(const scenario::Case& scenario,
                                                          std::string_view printed);

class PaperRules {
public:
    PaperRules(const scenario::Case& scenario, const scenario::Method& method)
        : scenario_(scenario), method_(method) {}

    // Codes: "F3" and the like, by the place in the file.
    Text code(Index<scenario::Fact> fact) const;
    Text code(Index<scenario::Need> need) const;
    Text code(Index<scenario::Record> record) const;
    Text code(Index<scenario::Barrier> barrier) const;
    Text code(Index<scenario::Event> event) const;

    /// "F3 tercatat dan Kepercayaan Salmah ≥ 40"; "selalu" for an empty condition.
    Text condition(const scenario::Condition& condition) const;
    /// What is to be noted, sentence by sentence, in the order of the rules. Scores and bias do not stand in
    /// it.
    std::vector<Text> effects(const scenario::Effects& effects) const;
    /// Where it leads: one sentence for each way.
    std::vector<Text> next(const scenario::Goto& next) const;

private:
    Text atom(const scenario::Atom& atom) const;
    Text need(Index<scenario::Need> need) const;

    const scenario::Case& scenario_;
    const scenario::Method& method_;
};

} // namespace alur::report
