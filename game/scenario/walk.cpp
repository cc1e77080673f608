#include "scenario/walk.h"

#include <algorithm>

#include "scenario/walk_words.h"

namespace alur::scenario {

namespace {

/// At most as much of `word` as a message can hold.
Text quoted(std::string_view word) {
    constexpr std::size_t most = 40;
    std::size_t end = 0;
    for (std::size_t shown = 0; end < word.size() && shown < most; ++shown) do
            ++end;
        while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80);
    return same("'" + std::string(word.substr(0, end)) + (end < word.size() ? "…'" : "'"));
}

Text described(const Node& node) {
    switch (node.kind) {
    case Node::Kind::List: return node.size > 0 ? walk_words::aList : walk_words::emptyList;
    case Node::Kind::Map: return walk_words::aMap;
    default: return quoted(node.text);
    }
}

} // namespace

void sortByPlace(std::vector<Problem>& problems) {
    const auto isEarlier = [](const Problem& a, const Problem& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    };
    std::stable_sort(problems.begin(), problems.end(), isEarlier);
}

void Walk::tell(const Node& at, std::size_t offset, const Text& text, Severity severity) {
    errors_ += severity == Severity::Error;
    problems_.push_back({tree_.placeAt(offset), Tree::keysOf(at), text, severity});
}

void Walk::expected(const Node& at, const Text& what) {
    if (at.kind == Node::Kind::Refused) return;
    if (at.kind == Node::Kind::Nothing) complain(at, fill(walk_words::nothingHere, {what}));
    else complain(at, fill(walk_words::wrongHere, {described(at), what}));
}

std::optional<std::string_view> Walk::meant(std::string_view word,
                                            const std::vector<std::string_view>& words) {
    if (guesses_ == 0) return {};
    --guesses_;
    return closest(word, words);
}

void Walk::unknown(const Node& at, std::string_view word, const Text& kind,
                   const std::vector<std::string_view>& words) {
    unknown(at, at.offset, word, kind, words);
}

void Walk::unknown(const Node& at, std::size_t offset, std::string_view word, const Text& kind,
                   const std::vector<std::string_view>& words) {
    const auto near = meant(word, words);
    const auto& pattern = words.empty() ? walk_words::noneAtAll
                          : near        ? walk_words::noneButNear
                                        : walk_words::noneOfThese;
    const auto offered = near ? std::string(*near) : listed(words);
    tell(at, offset, fill(pattern, {kind, quoted(word), same(offered)}), Severity::Error);
}

void Walk::notFound(const Node& node, const Text& kind, const std::vector<std::string_view>& words) {
    if (node.isWord()) unknown(node, node.text, kind, words);
    else expected(node, fill(walk_words::idOf, {kind}));
}

void Walk::noneOf(const Node& node, const std::vector<std::string_view>& words) {
    const auto near = node.isWord() ? meant(node.text, words) : std::nullopt;
    if (near)
        complain(node, fill(walk_words::perhapsHere, {described(node), same(*near), oneOfWords(words)}));
    else expected(node, oneOfWords(words));
}

void Walk::doubtTwin(const Node& item) { doubt(item, fill(walk_words::twiceInList, {same(item.text)})); }

void Walk::doubtPlainTexts() {
    if (plainTexts_ > 0)
        doubt(*firstPlainText_, fill(walk_words::plainTexts, {same(std::to_string(plainTexts_))}));
}

Mark Walk::markOf(const Node& node) const {
    const auto place = tree_.placeAt(node.parent && node.parent->isMap() ? node.keyOffset : node.offset);
    return {place.line, place.column};
}

bool Walk::isMap(const Node& node) {
    if (!node.isMap()) expected(node, walk_words::map);
    return node.isMap();
}

bool Walk::isMap(const Node& node, std::initializer_list<std::string_view> keys) {
    if (!isMap(node)) return false;
    for (const auto& child : node)
        if (std::find(keys.begin(), keys.end(), child.key) == keys.end()) unknownKey(child, keys);
    return true;
}

bool Walk::isMap(const Node& node, const grammar::Shape& shape) {
    if (!isMap(node)) return false;
    for (const auto& child : node)
        if (!shape.find(child.key)) unknownKey(child, shape.names());
    for (const auto& key : shape.keys)
        if (key.presence == grammar::Presence::Required) (void)required(node, key.name, key.form.what);
    return true;
}

void Walk::unknownKey(const Node& child, const std::vector<std::string_view>& known) {
    const auto near = meant(child.key, known);
    if (near) misspelt_.push_back({child.parent, *near});
    const auto offered = near ? std::string(*near) : listed(known);
    complainOfKey(child, fill(near ? walk_words::keyNearly : walk_words::keyUnknown,
                              {quoted(child.key), same(offered)}));
}

bool Walk::isList(const Node& node, const Text& of) {
    if (!node.isList()) expected(node, fill(walk_words::list, {of}));
    return node.isList();
}

bool Walk::isListOfIds(const Node& node, const Text& kind) {
    if (!node.isList()) expected(node, fill(walk_words::listOfIds, {kind}));
    return node.isList();
}

const Node* Walk::required(const Node& map, std::string_view key, const Text& what) {
    const auto* node = map.find(key);
    const auto isMisspelt = [&](const auto& slip) { return slip.first == &map && slip.second == key; };
    if (!node && std::none_of(misspelt_.begin(), misspelt_.end(), isMisspelt))
        complain(map, fill(walk_words::missing, {same(key), what}));
    return node;
}

void Walk::checkKeyIsId(const Node& node) {
    if (!isId(node.key)) complainOfKey(node, fill(walk_words::wrongHere, {quoted(node.key), walk_words::id}));
}

void Walk::checkVersion(const Node& map) {
    if (const auto* alur = required(map, "alur", walk_words::version)) version(*alur);
}

void Walk::version(const Node& alur) {
    if (!alur.isWord() || alur.text != "1") expected(alur, walk_words::version);
}

std::optional<std::string> Walk::id(const Node& node) {
    if (node.isWord() && isId(node.text)) return node.text;
    expected(node, walk_words::id);
    return {};
}

std::optional<std::string> Walk::caseId(const Node& node) {
    if (node.isWord() && isCaseId(node.text)) return node.text;
    expected(node, walk_words::caseId);
    return {};
}

} // namespace alur::scenario
