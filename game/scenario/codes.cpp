#include "scenario/codes.h"

namespace alur::scenario {

std::string_view code(Role role) { return wordOf(roleCodes, role); }
std::string_view code(BiasKind kind) { return wordOf(biasCodes, kind); }
std::string_view code(Template pattern) { return wordOf(templateCodes, pattern); }
std::string_view code(Ending ending) { return wordOf(endingCodes, ending); }

std::string_view code(Indicator indicator) {
    static constexpr std::array<std::string_view, indicators.size()> words{
        "access", "coverage", "frequency", "bias", "service_delivery", "accountability", "fit"};
    return words[static_cast<std::size_t>(indicator)];
}

} // namespace alur::scenario
