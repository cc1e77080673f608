#include "app/when_words.h"

#include <ctime>

#include "app/desk_words.h"

namespace alur::app {

namespace {

std::tm localTime(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    const std::tm* local = std::localtime(&seconds);
    return local != nullptr ? *local : std::tm{};
}

std::string twoDigits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

Text whenWords(std::int64_t at, std::int64_t now) {
    const auto then = localTime(at), today = localTime(now), yesterday = localTime(now - 24 * 3600 * 1000LL);
    const auto sameDay = [&](const std::tm& day) {
        return day.tm_year == then.tm_year && day.tm_yday == then.tm_yday;
    };
    const Text clock{twoDigits(then.tm_hour) + "." + twoDigits(then.tm_min),
                     twoDigits(then.tm_hour) + ":" + twoDigits(then.tm_min)};
    if (sameDay(today)) return fill(desk_words::todayAt, {clock});
    if (sameDay(yesterday)) return fill(desk_words::yesterdayAt, {clock});
    const auto year = std::to_string(then.tm_year + 1900), month = twoDigits(then.tm_mon + 1),
               day = twoDigits(then.tm_mday);
    return fill(desk_words::onDayAt,
                {Text{day + "/" + month + "/" + year, year + "-" + month + "-" + day}, clock});
}

Text clockWords(std::int64_t at) {
    const auto local = localTime(at);
    const auto hour = twoDigits(local.tm_hour), minute = twoDigits(local.tm_min),
               second = twoDigits(local.tm_sec);
    return {hour + "." + minute + "." + second, hour + ":" + minute + ":" + second};
}

} // namespace alur::app
