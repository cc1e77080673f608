// The head of a case without the rest: for lists of many cases.
#include "scenario/reader.h"
#include "scenario/yaml_tree.h"

namespace alur::scenario {

namespace {

bool startsHeadKey(std::string_view line) {
    for (const std::string_view key : {"id:", "group:", "title:"})
        if (line.substr(0, key.size()) == key) return true;
    return false;
}

bool startsTopLine(std::string_view line) {
    return !line.empty() && line[0] != ' ' && line[0] != '\t' && line[0] != '#' && line[0] != '\r' &&
           line[0] != '\n';
}

/// The lines of id, group and title at the top level, with what is indented below them.
std::string headOf(std::string_view text) {
    std::string head;
    int found = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const auto line = text.substr(at, end - at);
        if (startsTopLine(line)) {
            if (found == 3) break;
            inside = startsHeadKey(line);
            found += inside;
        }
        if (inside) head += line;
        at = end;
    }
    return head;
}

Text textOf(const Node& node) {
    if (node.isWord()) return same(node.text);
    Text text;
    for (const auto language : languages)
        if (const auto* words = node.find(code(language))) text[language] = words->text;
    return text;
}

} // namespace

Head readHead(std::string_view text) {
    Head head;
    std::vector<Problem> ignored;
    const auto lines = headOf(text);
    const auto tree = parseTree("", lines, ignored);
    if (tree.empty()) return head;
    if (const auto* id = tree.root().find("id")) head.id = id->text;
    if (const auto* group = tree.root().find("group")) head.group = group->text;
    if (const auto* title = tree.root().find("title")) head.title = textOf(*title);
    return head;
}

} // namespace alur::scenario
