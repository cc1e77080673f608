#include "base/minutes.h"

namespace alur {

namespace {

constexpr std::int32_t minutesIn(char unit) {
    return unit == 'd' ? 24 * 60 : unit == 'h' ? 60 : unit == 'm' ? 1 : 0;
}

} // namespace

std::optional<Minutes> parseMinutes(std::string_view text) {
    if (text.empty()) return {};
    std::int64_t total = 0;
    std::int32_t lastUnit = INT32_MAX; // units fall: 1d12h, not 12h1d
    std::size_t i = 0;
    while (i < text.size()) {
        std::int64_t number = 0;
        const std::size_t start = i;
        for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
            if (number <= longestTime.count()) number = number * 10 + (text[i] - '0');
        const std::int32_t unit = i < text.size() ? minutesIn(text[i]) : 0;
        if (i == start || unit == 0 || unit >= lastUnit) return {};
        lastUnit = unit;
        total += number * unit;
        if (total > longestTime.count()) return {};
        ++i;
    }
    return Minutes{static_cast<std::int32_t>(total)};
}

std::string toString(Minutes time) {
    std::string text = time.count() < 0 ? "-" : "";
    std::int64_t rest = time.count() < 0 ? -std::int64_t{time.count()} : time.count();
    for (const char unit : {'d', 'h', 'm'}) {
        const auto number = rest / minutesIn(unit);
        rest %= minutesIn(unit);
        if (number > 0) text += std::to_string(number) + unit;
    }
    return text.empty() || text == "-" ? "0m" : text;
}

} // namespace alur
