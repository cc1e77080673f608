// Time within a case and numbers, in words that people read. Source: LOOK.md sections 3 and 6.
#pragma once

#include <cstdint>

#include "base/fraction.h"
#include "base/minutes.h"
#include "base/text.h"

namespace alur::report {

// Lengths are told without their sign: whether something is late or early is for the sentence around it.

/// How long something takes or lasts: "30 menit", "5 jam 45 menit", "3 hari", "1 hari 12 jam"; 0 is "0
/// menit".
Text lengthWords(Minutes length);
/// The same in one unit, rounded down, for a chip: "45 menit", "18 jam" (under 72 hours), "6 hari".
Text shortWords(Minutes length);
/// How a limit is named: in hours up to 72 hours, as the law does ("24 jam", "6 jam 20 menit", "72 jam"),
/// else as `lengthWords`.
Text limitWords(Minutes limit);
/// How far before or after something: exact up to 72 hours ("9 jam", "1 jam 30 menit"), else in whole days.
Text apartWords(Minutes apart);
/// The case clock: "5 jam 45 menit"; over 48 hours "Hari ke-3, 09.20" (day 1 is the first 24 hours; hours of
/// that day).
Text clockWords(Minutes clock);
/// "77 %", rounded half up.
std::string percentWords(const Fraction& share);
/// A mark between 1 and 4 with one decimal where it is no whole number: "3", "2,5" in Indonesian, "2.5" in
/// English; rounded half up.
Text markWords(const Fraction& mark);
/// With two decimals: "0,45" in Indonesian, "0.45" in English.
Text decimalWords(double number);
/// The day of a moment of the machine's clock, in its own time zone: "24 November 2026". `at`: milliseconds
/// since 1970; empty where the system knows no such time.
Text calendarDayWords(std::int64_t at);
/// A moment of the machine's clock, in its own time zone: "24 November 2026, pukul 14.32". `at`: milliseconds
/// since 1970.
Text dateWords(std::int64_t at);
/// "1.378" in Indonesian, "1,378" in English.
Text numberWords(std::int64_t number);

} // namespace alur::report
