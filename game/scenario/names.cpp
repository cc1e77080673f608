#include "scenario/names.h"

#include <algorithm>

namespace alur::scenario {

namespace {

std::string lowered(std::string_view word) {
    std::string small(word);
    for (auto& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

/// The one of `words` that `word` is the beginning of: consent, for consent_form.
std::optional<std::string_view> begunBy(std::string_view word, const std::vector<std::string_view>& words) {
    const auto begins = [&](std::string_view candidate) { return candidate.substr(0, word.size()) == word; };
    const auto found = std::find_if(words.begin(), words.end(), begins);
    const bool alone = found != words.end() && std::find_if(found + 1, words.end(), begins) == words.end();
    return alone && word.size() >= 3 ? std::optional(*found) : std::nullopt;
}

} // namespace

bool isCaseId(std::string_view word) {
    constexpr std::size_t longest = 40;
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto later = [&](char c) { return small(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
    return !word.empty() && word.size() <= longest && small(word[0]) &&
           std::all_of(word.begin(), word.end(), later);
}

bool isId(std::string_view word) { return isCaseId(word) && word.find('-') == std::string_view::npos; }

std::optional<std::string_view> closest(std::string_view word, const std::vector<std::string_view>& words) {
    constexpr std::size_t longest = 90; // person.need: two ids and a dot
    if (word.size() > longest) return {};
    const auto small = lowered(word);
    std::size_t least = std::clamp<std::size_t>(word.size() / 3, 1, 3) + 1;
    std::optional<std::string_view> found;
    for (const auto candidate : words) {
        const auto longer = std::max(candidate.size(), word.size());
        if (longer - std::min(candidate.size(), word.size()) >= least) continue;
        if (const auto apart = distance(small, candidate); apart < least) {
            least = apart;
            found = candidate;
        }
    }
    return found ? found : begunBy(small, words);
}

std::string listed(const std::vector<std::string_view>& words) {
    constexpr std::size_t most = 12;
    std::string list;
    for (std::size_t i = 0; i < words.size() && i < most; ++i) {
        if (i > 0) list += ", ";
        list += words[i];
    }
    return words.size() > most ? list + ", …" : list;
}

} // namespace alur::scenario
