// Problems beside the lines of the file that they lie in.
#pragma once

#include <string_view>
#include <vector>

#include "ui/author_model.h"

namespace alur::app {

/// The first `most` of `problems`, each with its line of `text` and the word there that is meant. A place
/// outside the text has no line.
std::vector<ui::ProblemLine> problemLines(std::string_view text, const std::vector<Problem>& problems,
                                          std::size_t most);

} // namespace alur::app
