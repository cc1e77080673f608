// A case's text with single values changed where they stand: all else, the author's comments too, stays byte
// for byte.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace alur::scenario {

/// `with` in the place of `length` bytes from `offset` of the text as it was.
struct Change {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string with;
};
/// The changes may come in any order; none reaches into another.
std::string rewritten(std::string_view text, std::vector<Change> changes);

/// How many bytes the word takes that starts at `offset`: plain, in quotation marks, or a block of lines
/// ('|', '>'). `inFlow`: it stands within {…} or […]. Empty where no end can be found.
std::optional<std::size_t> lengthOfWord(std::string_view text, std::size_t offset, bool inFlow);

/// `words` in quotation marks, so that YAML reads exactly them. Control characters become escapes.
std::string quotedYaml(std::string_view words);

/// Id, group and title of the case that `text` holds, set to these; an empty one stays as it is. What could
/// not be found in the text stays away: read the result to be sure.
struct NewHead {
    std::string id;
    std::string group;
    Text title;
};
std::string withHead(std::string_view text, const NewHead& head);

/// An id made of a title ("Kunci Warung" → kunci-warung), at most 40 characters; "kasus" where nothing of it
/// can stand in one.
std::string idFrom(std::string_view title);

} // namespace alur::scenario
