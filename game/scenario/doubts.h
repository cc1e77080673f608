// What is merely doubtful about a text: it looks like real data, or is too long for where it is shown.
#pragma once

#include <string_view>

#include "base/text.h"

namespace alur::scenario {

class Walk;
struct Node;

/// A 16-digit NIK, a phone number, an e-mail address. Source: issue of PRODUCT.md "Care".
void doubtRealData(Walk& walk, const Node& node, std::string_view text);

/// How long a text may be before it no longer fits its place on the screen.
struct Room {
    enum class Unit { Characters, Words } unit = Unit::Characters;
    std::size_t most = 0;
};
inline constexpr Room decisionRoom{Room::Unit::Characters, 110};
inline constexpr Room sceneRoom{Room::Unit::Words, 60};
inline constexpr Room lineRoom{Room::Unit::Characters, 120};
inline constexpr Room titleRoom{Room::Unit::Characters, 60};

/// `node` holds `text`. The longest language is what counts.
void doubtLength(Walk& walk, const Node& node, const Text& text, Room room);

} // namespace alur::scenario
