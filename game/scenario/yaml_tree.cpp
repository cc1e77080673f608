#include "scenario/yaml_tree.h"

#include <algorithm>

namespace alur::scenario {

const Node* Node::find(std::string_view wanted) const {
    for (const auto& child : *this)
        if (child.key == wanted) return &child;
    return nullptr;
}

namespace {
constexpr std::size_t blockBytes = 1024;
}

void Tree::measure() const {
    lines_.push_back(0);
    for (std::size_t i = 0; i < text_.size(); ++i)
        if (text_[i] == '\n') lines_.push_back(i + 1);
    blocks_.push_back(0);
    for (std::size_t start = 0; start < text_.size(); start += blockBytes)
        blocks_.push_back(blocks_.back() + characters(text_.substr(start, blockBytes)));
}

std::size_t Tree::charactersBefore(std::size_t offset) const {
    const auto block = offset / blockBytes;
    return blocks_[block] + characters(text_.substr(block * blockBytes, offset % blockBytes));
}

Place Tree::placeAt(std::size_t offset) const {
    if (lines_.empty()) measure();
    offset = std::min(offset, text_.size());
    const auto line = std::upper_bound(lines_.begin(), lines_.end(), offset) - lines_.begin();
    const auto start = lines_[static_cast<std::size_t>(line - 1)];
    const auto column = charactersBefore(offset) - charactersBefore(start) + 1;
    return {file_, static_cast<int>(line), static_cast<int>(column)};
}

std::string Tree::keysOf(const Node& node) {
    if (!node.parent) return "";
    const std::string above = keysOf(*node.parent);
    if (node.parent->isList()) return above + "[" + std::to_string(node.number) + "]";
    return above.empty() ? node.key : above + "." + node.key;
}

} // namespace alur::scenario
