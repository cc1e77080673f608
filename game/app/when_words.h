// When something was, as people say it.
#pragma once

#include <cstdint>

#include "base/text.h"

namespace alur::app {

/// "Kemarin, 14.32". Both are milliseconds since 1970; told in the machine's own time zone.
Text whenWords(std::int64_t at, std::int64_t now);
/// "14.32.07"
Text clockWords(std::int64_t at);

} // namespace alur::app
