// The words of FORMAT.md for everything that is one of a few, both ways.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "scenario/case.h"
#include "scenario/workshop.h"

namespace alur::scenario {

template <class E> struct Code {
    E value;
    std::string_view word;
};
template <class E> Code(E, std::string_view) -> Code<E>; // clang 14 does not find it by itself

inline constexpr std::array roleCodes{Code{Role::Client, "client"},   Code{Role::Family, "family"},
                                      Code{Role::Witness, "witness"}, Code{Role::Reported, "reported"},
                                      Code{Role::Officer, "officer"}, Code{Role::Community, "community"}};
inline constexpr std::array sexCodes{Code{Sex::Female, "female"}, Code{Sex::Male, "male"}};
inline constexpr std::array biasCodes{
    Code{BiasKind::VictimBlaming, "victim_blaming"}, Code{BiasKind::Stereotype, "stereotype"},
    Code{BiasKind::Mistargeting, "mistargeting"},    Code{BiasKind::UnequalTreatment, "unequal_treatment"},
    Code{BiasKind::Disclosure, "disclosure"},        Code{BiasKind::PeacePressure, "peace_pressure"}};
inline constexpr std::array templateCodes{
    Code{Template::Blank, "blank"},       Code{Template::Storyboard, "storyboard"},
    Code{Template::Genogram, "genogram"}, Code{Template::Ecomap, "ecomap"},
    Code{Template::Risk, "risk"},         Code{Template::Referral, "referral"}};
inline constexpr std::array endingCodes{Code{Ending::Closed, "closed"}, Code{Ending::Referred, "referred"},
                                        Code{Ending::Lost, "lost"}, Code{Ending::Harm, "harm"}};
inline constexpr std::array shapeCodes{Code{Shape::Circle, "circle"}, Code{Shape::Triangle, "triangle"},
                                       Code{Shape::Square, "square"}, Code{Shape::Diamond, "diamond"},
                                       Code{Shape::Star, "star"}};
inline constexpr std::array comparisonCodes{
    Code{Atom::Comparison::LessEqual, "<="}, Code{Atom::Comparison::Less, "<"},
    Code{Atom::Comparison::GreaterEqual, ">="}, Code{Atom::Comparison::Greater, ">"},
    Code{Atom::Comparison::Equal, "="}};
inline constexpr std::array yesNoCodes{Code{true, "true"}, Code{false, "false"}};

template <class Codes, class E> constexpr std::string_view wordOf(const Codes& codes, E value) {
    for (const auto& code : codes)
        if (code.value == value) return code.word;
    return {};
}

template <class E, std::size_t N> std::vector<std::string_view> wordsOf(const std::array<Code<E>, N>& codes) {
    std::vector<std::string_view> words;
    words.reserve(N);
    for (const auto& code : codes) words.push_back(code.word);
    return words;
}

template <class E, std::size_t N>
constexpr std::optional<E> valueOf(const std::array<Code<E>, N>& codes, std::string_view word) {
    for (const auto& code : codes)
        if (code.word == word) return code.value;
    return {};
}

} // namespace alur::scenario
