// From YAML to our tree: the only file that sees yaml-cpp.
#include <algorithm>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "scenario/limits.h"
#include "scenario/yaml_tree.h"
#include "scenario/yaml_words.h"

namespace alur::scenario {

namespace {

std::size_t offsetOf(const YAML::Mark& mark) { return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos); }

struct TooDeep {
    std::size_t offset;
};

/// Builds the tree from yaml-cpp's events alone: its own nodes would resolve aliases in silence, and cost
/// more.
class Builder : public YAML::EventHandler {
public:
    Builder(Tree& tree, std::vector<Problem>& problems) : tree_(tree), problems_(problems) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        leaf(Node::Kind::Nothing, offsetOf(mark), {}, true);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        tell(offsetOf(mark), yaml_words::alias);
        leaf(Node::Kind::Refused, offsetOf(mark), {}, false);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  const std::string& value) override {
        checkTag(mark, tag);
        lastWord = offsetOf(mark);
        leaf(Node::Kind::Word, offsetOf(mark), value, tag == "?");
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(Node::Kind::List, mark, tag);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(Node::Kind::Map, mark, tag);
    }
    void OnMapEnd() override { close(); }

    std::size_t lastWord = 0; // where it starts

private:
    struct Open {
        Node* node;
        Node* last = nullptr; // child
        bool atKey = false;   // a map whose next event is a key
        bool badKey = false;  // of which no value can be kept
        std::string key{};
        std::size_t keyOffset = 0;
    };

    void tell(std::size_t offset, const Text& text) {
        const auto* node = open_.empty() ? nullptr : open_.back().node;
        problems_.push_back({tree_.placeAt(offset), node ? Tree::keysOf(*node) : "", text});
    }

    void checkTag(const YAML::Mark& mark, const std::string& tag) {
        if (tag != "?" && tag != "!") tell(offsetOf(mark), fill(yaml_words::tag, {same(tag)}));
    }

    bool expectsKey() const { return !open_.empty() && open_.back().atKey; }

    void leaf(Node::Kind kind, std::size_t offset, const std::string& text, bool plain) {
        if (skipped_ > 0) return;
        if (expectsKey()) takeKey(kind, offset, text, plain);
        else place(kind, offset).text = text;
    }

    void takeKey(Node::Kind kind, std::size_t offset, const std::string& text, bool plain) {
        auto& map = open_.back();
        const bool merge = plain && text == "<<";
        if (merge) tell(offset, yaml_words::mergeKey);
        if (kind == Node::Kind::Nothing) tell(offset, yaml_words::keyIsNoWord);
        map.atKey = false;
        map.badKey = kind != Node::Kind::Word || merge;
        map.key = text;
        map.keyOffset = offset;
    }

    Node& place(Node::Kind kind, std::size_t offset) {
        Node& node = tree_.add();
        node.kind = kind;
        node.offset = offset;
        if (!open_.empty()) append(node, open_.back());
        return node;
    }

    static void append(Node& node, Open& parent) {
        node.parent = parent.node;
        if (parent.node->isMap()) {
            node.key = std::move(parent.key);
            node.keyOffset = parent.keyOffset;
            if (node.kind == Node::Kind::Nothing)
                node.offset = node.keyOffset; // yaml-cpp marks what comes after
            parent.atKey = true;
            if (parent.badKey) return; // told already: it stands nowhere
        }
        node.number = ++parent.node->size;
        if (parent.last) parent.last->next = &node;
        else parent.node->first = &node;
        parent.last = &node;
    }

    void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag) {
        checkTag(mark, tag);
        if (open_.size() + skipped_ >= limits::depth) throw TooDeep{offsetOf(mark)};
        if (skipped_ == 0 && expectsKey()) tell(offsetOf(mark), yaml_words::keyIsNoWord);
        if (skipped_ > 0 || expectsKey()) {
            ++skipped_; // a list or a map as a key: nothing in it is kept
            return;
        }
        Node& node = place(kind, offsetOf(mark));
        open_.push_back({&node, nullptr, kind == Node::Kind::Map});
    }

    void close() {
        if (skipped_ > 0) {
            if (--skipped_ == 0) open_.back().atKey = false, open_.back().badKey = true;
            return;
        }
        if (open_.back().node->isMap()) findTwins(*open_.back().node);
        open_.pop_back();
    }

    void findTwins(const Node& map) {
        std::vector<const Node*> children;
        for (const auto& child : map) children.push_back(&child);
        std::stable_sort(children.begin(), children.end(), [](auto a, auto b) { return a->key < b->key; });
        const Node* first = nullptr;
        for (const auto* child : children) {
            if (!first || first->key != child->key) first = child;
            else tellTwin(*child, *first);
        }
    }

    void tellTwin(const Node& twin, const Node& first) {
        const auto line = std::to_string(tree_.placeAt(first.keyOffset).line);
        problems_.push_back({tree_.placeAt(twin.keyOffset), Tree::keysOf(twin),
                             fill(yaml_words::twin, {same(twin.key), same(line)})});
    }

    Tree& tree_;
    std::vector<Problem>& problems_;
    std::vector<Open> open_;
    std::size_t skipped_ = 0; // how deep in something that is not kept
};

struct AnotherDocument {
    std::size_t offset;
};

/// Stops at the first sign of a document.
class Lookout : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark& mark) override { throw AnotherDocument{offsetOf(mark)}; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

/// Whether a quotation starts here that does not end: yaml-cpp takes the rest of the file for its text in
/// silence.
bool isUnclosed(std::string_view text, std::size_t offset) {
    if (offset >= text.size() || (text[offset] != '"' && text[offset] != '\'')) return false;
    const char quote = text[offset];
    for (std::size_t i = offset + 1; i < text.size(); ++i) {
        const bool twice = quote == '\'' && text.substr(i, 2) == "''";
        const bool escaped = quote == '"' && text[i] == '\\';
        if (twice || escaped) ++i;
        else if (text[i] == quote) return false;
    }
    return true;
}

/// Whether the document could be read to its end.
bool parse(Tree& tree, std::string_view text, std::vector<Problem>& problems) {
    const auto tell = [&](std::size_t offset, const Text& what) {
        problems.push_back({tree.placeAt(offset), "", what});
    };
    try {
        std::istringstream input{std::string(text)};
        YAML::Parser parser(input);
        Builder builder(tree, problems);
        parser.HandleNextDocument(builder);
        if (isUnclosed(text, builder.lastWord)) {
            tell(builder.lastWord, yaml_words::unclosed);
            return false;
        }
        Lookout lookout;
        parser.HandleNextDocument(lookout);
        return true;
    } catch (const AnotherDocument& another) {
        const bool marked = text.substr(another.offset, 3) == "---";
        tell(another.offset, marked ? yaml_words::secondDocument : yaml_words::stray);
        return marked;
    } catch (const TooDeep& deep) {
        tell(deep.offset, fill(yaml_words::tooDeep, {same(std::to_string(limits::depth))}));
    } catch (const YAML::Exception& fault) {
        tell(offsetOf(fault.mark), yaml_words::syntax(fault.msg));
    }
    return false;
}

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // Windows editors write it

} // namespace

Tree parseTree(std::string file, std::string_view text, std::vector<Problem>& problems) {
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark) text.remove_prefix(byteOrderMark.size());
    Tree tree(file, text);
    auto faults = checkBytes(file, text);
    const bool whole = faults.empty() && parse(tree, text, faults);
    if (whole && tree.empty()) faults.push_back({{file, 1, 1}, "", yaml_words::emptyFile});
    problems.insert(problems.end(), std::make_move_iterator(faults.begin()),
                    std::make_move_iterator(faults.end()));
    return whole ? std::move(tree) : Tree(file, text);
}

} // namespace alur::scenario
