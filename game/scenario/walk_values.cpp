// The values of FORMAT.md section 2: texts, numbers, durations.
#include <charconv>

#include "scenario/walk.h"
#include "scenario/walk_words.h"

namespace alur::scenario {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const auto start = text.find_first_not_of(space);
    return start == std::string_view::npos ? std::string_view{}
                                           : text.substr(start, text.find_last_not_of(space) + 1 - start);
}

bool isRefused(const Node& texts, Language language) {
    const auto* words = texts.find(code(language));
    return words && words->kind == Node::Kind::Refused;
}

} // namespace

std::optional<int> parseNumber(std::string_view text, Range range) {
    if (text.size() > 1 && text[0] == '+' && text[1] != '-')
        text.remove_prefix(1); // from_chars takes no plus
    int value = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc{} && stop == text.data() + text.size();
    return whole && value >= range.least && value <= range.most ? std::optional(value) : std::nullopt;
}

Text wholeNumber(Range range) {
    return fill(walk_words::number, {same(std::to_string(range.least)), same(std::to_string(range.most))});
}

Text oneOfWords(const std::vector<std::string_view>& words) {
    return fill(walk_words::oneOf, {same(listed(words))});
}

std::optional<Text> Walk::text(const Node& node) {
    if (node.isWord()) {
        if (plainTexts_++ == 0) firstPlainText_ = &node;
        untranslated_.push_back({markOf(node), {}});
    }
    return name(node);
}

std::optional<Text> Walk::name(const Node& node) {
    if (node.isMap()) return textInLanguages(node);
    const auto words = trimmed(node.text);
    if (!node.isWord() || words.empty()) {
        expected(node, walk_words::text);
        return {};
    }
    doubtRealData(*this, node, words);
    return same(words);
}

std::optional<Text> Walk::textInLanguages(const Node& node) {
    if (!isMap(node, {"id", "en"})) return {};
    Text text;
    for (const auto language : languages) {
        const auto* words = node.find(code(language));
        if (!words) continue;
        if (words->isWord()) text[language] = trimmed(words->text);
        else if (words->kind != Node::Kind::Nothing) expected(*words, walk_words::words);
        doubtRealData(*this, *words, text[language]);
    }
    if (text.empty()) {
        complain(node, walk_words::emptyText);
        return {};
    }
    for (const auto language : languages)
        if (text[language].empty() && !isRefused(node, language)) {
            doubt(node, fill(walk_words::missingLanguage, {same(code(language))}));
            untranslated_.push_back({markOf(node), language});
        }
    return text;
}

std::optional<int> Walk::number(const Node& node, Range range) {
    const auto value = node.isWord() ? parseNumber(node.text, range) : std::nullopt;
    if (!value) expected(node, wholeNumber(range));
    return value;
}

std::optional<Minutes> Walk::duration(const Node& node) {
    const auto time = node.isWord() ? parseMinutes(node.text) : std::nullopt;
    if (!time) expected(node, walk_words::duration);
    return time;
}

Text Walk::requiredText(const Node& map, std::string_view key) {
    const auto* node = required(map, key, walk_words::text);
    return node ? text(*node).value_or(Text{}) : Text{};
}

Text Walk::textIn(const Node& map, std::string_view key, Room room) {
    auto words = textIn(map, key);
    if (const auto* node = map.find(key)) doubtLength(*this, *node, words, room);
    return words;
}

int Walk::requiredNumber(const Node& map, std::string_view key, Range range) {
    const auto* node = required(map, key, wholeNumber(range));
    return node ? number(*node, range).value_or(range.least) : range.least;
}

int Walk::numberOr(const Node& map, std::string_view key, int otherwise, Range range) {
    const auto* node = map.find(key);
    return node ? number(*node, range).value_or(otherwise) : otherwise;
}

bool Walk::yesNoOr(const Node& map, std::string_view key, bool otherwise) {
    const auto* node = map.find(key);
    return node ? yesNo(*node).value_or(otherwise) : otherwise;
}

std::string Walk::idOrNone(const Node& map, std::string_view key) {
    const auto* node = map.find(key);
    return node ? id(*node).value_or("") : "";
}

std::optional<Text> Walk::textIfAny(const Node& map, std::string_view key) {
    const auto* node = map.find(key);
    return node ? text(*node) : std::nullopt;
}

} // namespace alur::scenario
