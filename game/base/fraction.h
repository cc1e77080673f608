// An exact fraction, for scores that two programs must agree on to the last digit.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace alur {

/// Always reduced, the denominator positive. 128 bits suffice: with the limits of scenario/limits.h the
/// denominator of `overall` divides a number under 2^97 (the product of those of flow and of the seven
/// indicators; see casework/score.cpp), and comparing never multiplies.
class Fraction {
public:
    __extension__ typedef __int128 Integer;

    constexpr Fraction() = default;
    Fraction(std::int64_t whole)
        : numerator_(whole) {} // a whole number is a fraction: no surprise in the conversion
    /// `denominator` must not be 0.
    Fraction(Integer numerator, Integer denominator);

    Integer numerator() const { return numerator_; }
    Integer denominator() const { return denominator_; }

    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b);
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    friend Fraction operator/(const Fraction& a, const Fraction& b);
    friend bool operator==(const Fraction&, const Fraction&) = default;
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    Integer numerator_ = 0;
    Integer denominator_ = 1;
};

/// "41/56"; a whole number is "1/1". Source: FORMAT.md section 8.
std::string toString(const Fraction& fraction);
/// In percent, rounded half up. Source: FORMAT.md section 7.
int percent(const Fraction& fraction);
/// For drawing and for statistics, never for comparing scores.
double toDouble(const Fraction& fraction);

} // namespace alur
