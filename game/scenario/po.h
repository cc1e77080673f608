// Texts for translators: GNU gettext's PO, as its manual describes it, without plural forms. A reader and a
// writer of our own, since gettext's library is under the GPL and Alur is not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace alur::scenario {

struct PoEntry {
    std::string context;                // msgctxt
    std::string id;                     // msgid; empty: the head of the file
    std::string text;                   // msgstr; empty: not translated
    std::vector<std::string> remarks{}; // to the translator, each on a line (#.)
    std::string reference{};            // where the text stands (#:)
    bool fuzzy = false;                 // translated by guess, to be looked at
    bool obsolete = false;              // #~: no longer asked for
    int line = 0;                       // of the file, where its msgctxt or msgid stands
};

/// All that could be read, in the file's order; a problem for each thing that could not.
struct ReadPo {
    std::vector<PoEntry> entries;
    std::vector<Problem> problems;
};
ReadPo readPo(const std::string& file, std::string_view text);

/// `msgfmt --check` accepts it where the first entry is a head.
std::string writtenPo(const std::vector<PoEntry>& entries);

} // namespace alur::scenario
