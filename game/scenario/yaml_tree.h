// A YAML file as a light tree that knows where everything stands. Only yaml_parse.cpp sees yaml-cpp.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace alur::scenario {

/// One value of the file: a word, a list or a map, with the key that it stands under.
struct Node {
    enum class Kind { Nothing, Word, List, Map, Refused }; // Refused: a problem has been told already

    Kind kind = Kind::Nothing;
    std::string text;             // of a word, as YAML reads it
    std::string key;              // where the parent is a map
    std::size_t offset = 0;       // bytes from the start of the text
    std::size_t keyOffset = 0;    // where the parent is a map
    std::size_t number = 0;       // counted from 1 among the parent's children
    std::size_t size = 0;         // how many children
    const Node* parent = nullptr; // null at the root
    const Node* first = nullptr;  // child
    const Node* next = nullptr;   // sibling

    bool isWord() const { return kind == Kind::Word; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }

    /// The value under `wanted`, the first where it stands twice; null where there is none.
    const Node* find(std::string_view wanted) const;

    class Iterator {
    public:
        explicit Iterator(const Node* at) : at_(at) {}
        const Node& operator*() const { return *at_; }
        Iterator& operator++() {
            at_ = at_->next;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const Node* at_;
    };
    /// The children, in the order of the file.
    Iterator begin() const { return Iterator(first); }
    Iterator end() const { return Iterator(nullptr); }
};

/// Owns its nodes, which never move. Does not own the text.
class Tree {
public:
    Tree(std::string file, std::string_view text) : file_(std::move(file)), text_(text) {}

    const Node& root() const { return nodes_.front(); }
    bool empty() const { return nodes_.empty(); }
    Node& add() { return nodes_.emplace_back(); }

    /// Line and column as editors count them: from 1, in characters.
    Place placeAt(std::size_t offset) const;
    /// people.sari.needs.safe_place; a list's items are counted from 1: scenes.call.lines[2].
    static std::string keysOf(const Node& node);

private:
    void measure() const;
    std::size_t charactersBefore(std::size_t offset) const;

    std::string file_;
    std::string_view text_;
    std::deque<Node> nodes_;
    // Filled when the first place is asked for, so that no place takes long however long the lines are:
    mutable std::vector<std::size_t> lines_;  // where each line starts
    mutable std::vector<std::size_t> blocks_; // how many characters stand before each KiB
};

/// Reads `text`, which must outlive the tree. Told as problems: what DESIGN.md section 4 refuses (bytes that
/// are no plain UTF-8, more than one document, aliases, merge keys, tags, deep nesting, keys written twice)
/// and what is no YAML. The tree is empty where the text could not be read to its end; a problem says so.
Tree parseTree(std::string file, std::string_view text, std::vector<Problem>& problems);

/// Size, UTF-8, control characters. Source: DESIGN.md section 4.
std::vector<Problem> checkBytes(const std::string& file, std::string_view text);

} // namespace alur::scenario
