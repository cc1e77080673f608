// The numbers on a paper twin's cards, typed instead of ids.
#pragma once

#include <optional>
#include <string>

#include "casework/play.h"

namespace alur::app {

/// The place among the present scene's decisions of "7.2". Empty where `word` is no number of a card; and
/// where it is one of another card, `trouble` says so.
std::optional<std::size_t> placePrinted(const casework::Play& play, const std::string& word,
                                        std::optional<Text>& trouble);

/// The step of "7.2,7.3" or of ids, as parseStep has it; `trouble` says where a number is of another card.
std::string idsOf(const casework::Play& play, const std::string& typed, std::optional<Text>& trouble);

} // namespace alur::app
