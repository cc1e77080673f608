// What a file must be before anything is read out of it. Source: DESIGN.md section 4.
#include "scenario/limits.h"
#include "scenario/yaml_tree.h"
#include "scenario/yaml_words.h"

namespace alur::scenario {

namespace {

bool isForbidden(std::string_view text, std::size_t i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\r') return i + 1 == text.size() || text[i + 1] != '\n';
    if (byte == 0xC2) return i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    return (byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F;
}

} // namespace

std::vector<Problem> checkBytes(const std::string& file, std::string_view text) {
    if (text.size() > limits::fileBytes)
        return {
            {{file, 0, 0}, "", fill(yaml_words::tooLarge, {same(std::to_string(limits::fileBytes / 1024))})}};
    const Tree places(file, text);
    if (const auto at = invalidUtf8At(text); at != std::string_view::npos)
        return {{places.placeAt(at), "", yaml_words::notUtf8}};
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isForbidden(text, i)) return {{places.placeAt(i), "", yaml_words::controlCharacter}};
    return {};
}

} // namespace alur::scenario
