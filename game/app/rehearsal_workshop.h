// A whole workshop played by itself: set-up, lot, mapping, pre-test, five cases, marks, comparison,
// post-test.
#pragma once

#include <functional>
#include <string>

#include "app/hand.h"

namespace alur::app {

/// From the first page and back to it. `picture` takes one of what stands in the window under that name.
/// False where something that should be there was not: the workshop is then not whole.
bool rehearseWorkshop(Hand& hand, Desk& desk, const std::function<void(const std::string&)>& picture);

} // namespace alur::app
