#include "report/time_words.h"

#include <cmath>
#include <ctime>
#include <optional>

#include "report/print_words.h"
#include "report/words.h"

namespace alur::report {

namespace {

constexpr std::int64_t minutesAnHour = 60, minutesADay = 24 * minutesAnHour;
constexpr std::int64_t toldInHours = 72 * minutesAnHour; // from here on days are easier to grasp
constexpr std::int64_t clockInHours = 48 * minutesAnHour;

std::int64_t unsignedCount(Minutes time) {
    const std::int64_t count = time.count();
    return count < 0 ? -count : count;
}

Text counted(std::int64_t number, const Text& one, const Text& many) {
    return fill(number == 1 ? one : many, {numberWords(number)});
}
Text minuteWords(std::int64_t number) { return counted(number, words::minute, words::minutes); }
Text hourWords(std::int64_t number) { return counted(number, words::hour, words::hours); }
Text dayWords(std::int64_t number) { return counted(number, words::day, words::days); }

Text beside(const Text& left, const Text& right) {
    if (left.empty()) return right;
    return right.empty() ? left : fill(same("{0} {1}"), {left, right});
}

/// Hours and minutes; empty where both are 0.
Text hoursAndMinutes(std::int64_t count) {
    const auto hours = count / minutesAnHour, minutes = count % minutesAnHour;
    return beside(hours > 0 ? hourWords(hours) : Text{}, minutes > 0 ? minuteWords(minutes) : Text{});
}

std::string twoDigits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

Text lengthWords(Minutes length) {
    const auto count = unsignedCount(length);
    if (count == 0) return minuteWords(0);
    const auto days = count / minutesADay;
    return beside(days > 0 ? dayWords(days) : Text{}, hoursAndMinutes(count % minutesADay));
}

Text shortWords(Minutes length) {
    const auto count = unsignedCount(length);
    if (count < minutesAnHour) return minuteWords(count);
    return count < toldInHours ? hourWords(count / minutesAnHour) : dayWords(count / minutesADay);
}

Text limitWords(Minutes limit) {
    const auto count = unsignedCount(limit);
    return count == 0 || count > toldInHours ? lengthWords(limit) : hoursAndMinutes(count);
}

Text apartWords(Minutes apart) {
    const auto count = unsignedCount(apart);
    return count > toldInHours ? dayWords(count / minutesADay) : limitWords(apart);
}

Text clockWords(Minutes clock) {
    const auto count = unsignedCount(clock);
    if (count == 0) return minuteWords(0);
    if (count <= clockInHours) return hoursAndMinutes(count);
    const auto ofDay = count % minutesADay;
    return fill(words::dayAndHour,
                {numberWords(count / minutesADay + 1), same(twoDigits(ofDay / minutesAnHour)),
                 same(twoDigits(ofDay % minutesAnHour))});
}

std::string percentWords(const Fraction& share) { return std::to_string(percent(share)) + " %"; }

Text numberWords(std::int64_t number) {
    const auto digits = std::to_string(number);
    const std::size_t sign = number < 0 ? 1 : 0;
    Text grouped;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const bool gap = i > sign && (digits.size() - i) % 3 == 0;
        for (const auto language : languages) {
            if (gap) grouped[language] += language == Language::Id ? '.' : ',';
            grouped[language] += digits[i];
        }
    }
    return grouped;
}

Text markWords(const Fraction& mark) {
    const auto tenths = percent(mark / Fraction(10));
    const auto whole = std::to_string(tenths / 10), rest = std::to_string(tenths % 10);
    return tenths % 10 == 0 ? same(whole) : Text{whole + "," + rest, whole + "." + rest};
}

Text decimalWords(double number) {
    const auto hundredths = std::llround(std::abs(number) * 100);
    const std::string sign = number < 0 && hundredths > 0 ? "−" : "";
    const auto whole = sign + std::to_string(hundredths / 100);
    const auto rest = (hundredths % 100 < 10 ? "0" : "") + std::to_string(hundredths % 100);
    return {whole + "," + rest, whole + "." + rest};
}

namespace {

std::optional<std::tm> localTime(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    const std::tm* local = std::localtime(&seconds);
    return local != nullptr ? std::optional(*local) : std::nullopt;
}

Text dayOf(const std::tm& local) {
    return fill(words::calendarDay,
                {same(std::to_string(local.tm_mday)), words::months[static_cast<std::size_t>(local.tm_mon)],
                 same(std::to_string(local.tm_year + 1900))});
}

} // namespace

Text calendarDayWords(std::int64_t at) {
    const auto local = localTime(at);
    return local ? dayOf(*local) : Text{};
}

Text dateWords(std::int64_t at) {
    const auto local = localTime(at);
    if (!local) return {};
    const auto two = [](int value) { return same((value < 10 ? "0" : "") + std::to_string(value)); };
    return fill(words::dayAndTime, {dayOf(*local), two(local->tm_hour), two(local->tm_min)});
}

} // namespace alur::report
