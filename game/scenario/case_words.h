// A case's texts out for translation, and in again: the file is changed only where a translation stands, all
// else stays byte for byte.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "scenario/po.h"

namespace alur::scenario {

/// PO entries for all texts that `text` has in the other language, with a head: msgctxt is the path of ids
/// (scenes.call.decisions.listen.says; where a list has none, of numbers), msgid the text, msgstr what stands
/// in `into` already. Texts without the other language are left out and counted in `withoutSource`.
/// `text` must be a case without errors.
struct WordsOut {
    std::vector<PoEntry> entries;
    std::size_t untranslated = 0;
    std::size_t withoutSource = 0;
};
WordsOut wordsOf(const std::string& file, std::string_view text, Language into);

/// What came of putting translations in. `remarks` are warnings at the PO file's lines: what is no longer
/// asked for, what the case says otherwise by now, what could not be put into its place.
struct WordsIn {
    std::string text;
    std::size_t changed = 0;
    std::size_t untranslated = 0; // texts of the case that still have none
    std::size_t fuzzy = 0;        // left out: a translator should look at them first
    std::vector<Problem> remarks;
};
WordsIn withWords(std::string_view text, const std::string& poFile, const std::vector<PoEntry>& entries,
                  Language into);

/// The language that the head of a PO file names; empty where it is none of ours.
std::optional<Language> languageOf(const std::vector<PoEntry>& entries);

} // namespace alur::scenario
