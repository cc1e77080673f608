// What is said about a file that is no plain YAML.
#pragma once

#include <string_view>

#include "base/text.h"

namespace alur::scenario::yaml_words {

extern const Text alias, mergeKey, tag, keyIsNoWord, twin, secondDocument, stray, unclosed, tooDeep;
extern const Text tooLarge, notUtf8, controlCharacter, emptyFile;

/// yaml-cpp's own message in plain words; a general sentence where it is not known.
Text syntax(std::string_view message);

} // namespace alur::scenario::yaml_words
