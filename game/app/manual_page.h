// The manual page, written out of the command line's own grammar: a command or an option that is there is in
// it.
#pragma once

#include <string>

#include "base/text.h"

namespace CLI {
class App;
}

namespace alur::app {

/// Roff with the macros of man(7), in UTF-8. `grammar` is the whole command line in `language`; `version` is
/// the program's. The same for the same arguments: it bears no date. Cannot fail.
std::string manualPage(const CLI::App& grammar, const std::string& version, Language language);

} // namespace alur::app
