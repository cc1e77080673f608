#include "base/fraction.h"

#include <cassert>

namespace alur {

namespace {

using Integer = Fraction::Integer;

Integer gcd(Integer a, Integer b) {
    while (b != 0) {
        const Integer rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

std::string digits(Integer number) {
    if (number == 0) return "0";
    const bool negative = number < 0;
    std::string text;
    for (Integer rest = negative ? -number : number; rest > 0; rest /= 10)
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    return negative ? "-" + text : text;
}

Integer floorDivide(Integer a, Integer b) { // b > 0
    const Integer quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

} // namespace

Fraction::Fraction(Integer numerator, Integer denominator)
    : numerator_(numerator), denominator_(denominator) {
    assert(denominator != 0);
    const Integer divisor = gcd(numerator_, denominator_) * (denominator_ < 0 ? -1 : 1);
    numerator_ /= divisor;
    denominator_ /= divisor;
}

Fraction operator+(const Fraction& a, const Fraction& b) {
    const Integer shared = gcd(a.denominator_, b.denominator_);
    return {a.numerator_ * (b.denominator_ / shared) + b.numerator_ * (a.denominator_ / shared),
            a.denominator_ / shared * b.denominator_};
}

Fraction operator-(const Fraction& a, const Fraction& b) {
    return a + Fraction(-b.numerator_, b.denominator_);
}

Fraction operator*(const Fraction& a, const Fraction& b) {
    return {a.numerator_ * b.numerator_, a.denominator_ * b.denominator_};
}

Fraction operator/(const Fraction& a, const Fraction& b) {
    return {a.numerator_ * b.denominator_, a.denominator_ * b.numerator_};
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    // Compare as continued fractions, so that nothing can overflow.
    Integer an = a.numerator_, ad = a.denominator_, bn = b.numerator_, bd = b.denominator_;
    for (bool turned = false;; turned = !turned) {
        const Integer aWhole = floorDivide(an, ad), bWhole = floorDivide(bn, bd);
        if (aWhole != bWhole)
            return (aWhole < bWhole) != turned ? std::strong_ordering::less : std::strong_ordering::greater;
        const Integer aRest = an - aWhole * ad, bRest = bn - bWhole * bd;
        if (aRest == 0 || bRest == 0) {
            if (aRest == bRest) return std::strong_ordering::equal;
            return (aRest == 0) != turned ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        an = ad, ad = aRest, bn = bd, bd = bRest;
    }
}

std::string toString(const Fraction& fraction) {
    return digits(fraction.numerator()) + "/" + digits(fraction.denominator());
}

int percent(const Fraction& fraction) {
    return static_cast<int>(
        floorDivide(fraction.numerator() * 200 + fraction.denominator(), fraction.denominator() * 2));
}

double toDouble(const Fraction& fraction) {
    return static_cast<double>(fraction.numerator()) / static_cast<double>(fraction.denominator());
}

} // namespace alur
