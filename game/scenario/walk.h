// Reads values out of a tree, and says of each that is not as it should be: what stands there, and what may.
#pragma once

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/minutes.h"
#include "base/problem.h"
#include "scenario/case.h"
#include "scenario/codes.h"
#include "scenario/doubts.h"
#include "scenario/grammar.h"
#include "scenario/names.h"
#include "scenario/yaml_tree.h"

namespace alur::scenario {

/// What `text` says, where it is a whole number in `range`; a plus may stand before it.
std::optional<int> parseNumber(std::string_view text, Range range);
/// "a whole number from … to …", "one of: …": what should stand somewhere.
Text wholeNumber(Range range);
Text oneOfWords(const std::vector<std::string_view>& words);

/// In the order of the file.
void sortByPlace(std::vector<Problem>& problems);

/// Where what is asked for is missing or wrong, a problem has been told and the answer is empty. A refused
/// node, of which one has been told already, is passed over in silence.
class Walk {
public:
    /// `problems` may hold those of the tree already.
    Walk(const Tree& tree, std::vector<Problem>& problems)
        : tree_(tree), problems_(problems), errors_(problems.size()) {}

    // Problems: errors and, as doubts, warnings; of a value or of the key that it stands under.
    void complain(const Node& at, const Text& text) { tell(at, at.offset, text, Severity::Error); }
    void complainOfKey(const Node& at, const Text& text) { tell(at, at.keyOffset, text, Severity::Error); }
    void doubt(const Node& at, const Text& text) { tell(at, at.offset, text, Severity::Warning); }
    void doubtKey(const Node& at, const Text& text) { tell(at, at.keyOffset, text, Severity::Warning); }
    /// "… stands here; it should be `what`."
    void expected(const Node& at, const Text& what);
    /// "There is no `kind` called …"; with the closest of `words`, or a list of them.
    void unknown(const Node& at, std::string_view word, const Text& kind,
                 const std::vector<std::string_view>& words);
    /// A warning for texts without languages: one for the whole file.
    void doubtPlainTexts();
    /// How many errors have been told so far.
    std::size_t errors() const { return errors_; }
    /// Where `node`, with its key, begins.
    Mark markOf(const Node& node) const;
    /// The texts read so far that are not there in both languages.
    const std::vector<Untranslated>& untranslated() const { return untranslated_; }

    // Structure.
    bool isMap(const Node& node);
    /// A map that may hold no other keys than these.
    bool isMap(const Node& node, std::initializer_list<std::string_view> keys);
    /// The same, and it must hold those that the table asks for.
    bool isMap(const Node& node, const grammar::Shape& shape);
    bool isList(const Node& node, const Text& of);
    bool isListOfIds(const Node& node, const Text& kind);
    /// The value under `key`, which must be there. `what`: what it should be.
    const Node* required(const Node& map, std::string_view key, const Text& what);
    /// Says so where the key of `node` is no id.
    void checkKeyIsId(const Node& node);
    /// Of `alur: 1`, in a map or as it stands there.
    void checkVersion(const Node& map);
    void version(const Node& alur);

    // Values. Source of all of these: FORMAT.md section 2.
    std::optional<Text> text(const Node& node);
    /// A person's name: a text which, where it is plain, is the same in every language.
    std::optional<Text> name(const Node& node);
    std::optional<std::string> id(const Node& node);
    std::optional<std::string> caseId(const Node& node);
    std::optional<int> number(const Node& node, Range range);
    std::optional<Minutes> duration(const Node& node);
    std::optional<bool> yesNo(const Node& node) { return oneOf(node, yesNoCodes); }
    template <class E, std::size_t N>
    std::optional<E> oneOf(const Node& node, const std::array<Code<E>, N>& codes) {
        const auto value = node.isWord() ? valueOf(codes, node.text) : std::nullopt;
        if (!value) noneOf(node, wordsOf(codes));
        return value;
    }

    // Ids of things that are known by name.
    template <class T>
    std::optional<Index<T>> find(const Node& node, const Names<T>& names, const Text& kind) {
        const auto index = node.isWord() ? names.find(node.text) : std::nullopt;
        if (!index) notFound(node, kind, names.all());
        return index;
    }
    template <class T>
    std::optional<Index<T>> findKey(const Node& node, const Names<T>& names, const Text& kind) {
        const auto index = names.find(node.key);
        if (!index) unknown(node, node.keyOffset, node.key, kind, names.all());
        return index;
    }
    /// A list of them. Says so of one that stands twice, and keeps it.
    template <class T> std::vector<Index<T>> ids(const Node& node, const Names<T>& names, const Text& kind) {
        std::vector<Index<T>> found;
        if (!isListOfIds(node, kind)) return found;
        std::set<Index<T>> seen;
        for (const auto& item : node) {
            const auto index = find(item, names, kind);
            if (!index) continue;
            found.push_back(*index);
            if (!seen.insert(*index).second) doubtTwin(item);
        }
        return found;
    }

    // A value that must be there; a stand-in where it is not, so that reading can go on.
    Text requiredText(const Node& map, std::string_view key);
    template <class E, std::size_t N>
    E requiredOneOf(const Node& map, std::string_view key, const std::array<Code<E>, N>& codes) {
        const auto* node = required(map, key, oneOfWords(wordsOf(codes)));
        return (node ? oneOf(*node, codes) : std::nullopt).value_or(codes.front().value);
    }
    int requiredNumber(const Node& map, std::string_view key, Range range);

    // A value that may be left out.
    int numberOr(const Node& map, std::string_view key, int otherwise, Range range);
    int numberOr(const Node& map, const grammar::Shape& shape, std::string_view key, int otherwise) {
        return numberOr(map, key, otherwise, shape.rangeOf(key));
    }
    bool yesNoOr(const Node& map, std::string_view key, bool otherwise);
    std::string idOrNone(const Node& map, std::string_view key);
    std::optional<Text> textIfAny(const Node& map, std::string_view key);
    /// Of a map whose shape asks for it: a stand-in where it is missing, which has been told.
    Text textIn(const Node& map, std::string_view key) { return textIfAny(map, key).value_or(Text{}); }
    /// Warns where the text is too long for its place.
    Text textIn(const Node& map, std::string_view key, Room room);
    template <class E, std::size_t N>
    E oneOfIn(const Node& map, std::string_view key, const std::array<Code<E>, N>& codes) {
        const auto* node = map.find(key);
        return (node ? oneOf(*node, codes) : std::nullopt).value_or(codes.front().value);
    }
    template <class T>
    std::vector<Index<T>> idsIn(const Node& map, std::string_view key, const Names<T>& names,
                                const Text& kind) {
        const auto* node = map.find(key);
        return node ? ids(*node, names, kind) : std::vector<Index<T>>{};
    }

private:
    void tell(const Node& at, std::size_t offset, const Text& text, Severity severity);
    void unknown(const Node& at, std::size_t offset, std::string_view word, const Text& kind,
                 const std::vector<std::string_view>& words);
    void unknownKey(const Node& child, const std::vector<std::string_view>& known);
    void noneOf(const Node& node, const std::vector<std::string_view>& words);
    void notFound(const Node& node, const Text& kind, const std::vector<std::string_view>& words);
    void doubtTwin(const Node& item);
    std::optional<std::string_view> meant(std::string_view word, const std::vector<std::string_view>& words);
    std::optional<Text> textInLanguages(const Node& node);

    const Tree& tree_;
    std::vector<Problem>& problems_;
    std::size_t errors_;
    int guesses_ = 1000; // near misses still looked for: a file of nothing but slips must not take for ever
    std::vector<std::pair<const Node*, std::string_view>>
        misspelt_; // keys that are there, but for a slip: not missing
    std::size_t plainTexts_ = 0;
    const Node* firstPlainText_ = nullptr;
    std::vector<Untranslated> untranslated_;
};

template <class T> Index<T> lastOf(const Table<T>& table) {
    return {static_cast<std::uint16_t>(table.size() - 1)};
}

/// Adds `item` to `table`, unless that holds `most` already: then says so of `at`, and answers false.
template <class T>
bool addTo(Table<T>& table, T item, std::size_t most, Walk& walk, const Node& at, const Text& kind) {
    if (table.size() < most) {
        table.add(std::move(item));
        return true;
    }
    const Text tooMany{"terlalu banyak: {0}; paling banyak {1}", "too many of this kind: {0}; at most {1}"};
    const bool underKey = at.parent && at.parent->isMap();
    const auto text = fill(tooMany, {kind, same(std::to_string(most))});
    underKey ? walk.complainOfKey(at, text) : walk.complain(at, text);
    return false;
}

} // namespace alur::scenario
