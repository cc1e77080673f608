// What was found in a case, in words: for a screen, a terminal, a program.
#pragma once

#include <string>
#include <vector>

#include "casework/inspection.h"

namespace alur::report {

struct FindingWords {
    Text what;   // what is found
    Text advice; // what an author might do; empty for most figures
    Text basis;  // what it rests on, a sentence
};
FindingWords findingWords(const casework::Rulebook& book, const casework::Finding& finding);

/// "unreachable_scene", "never_available", "dead_end", "loop", "unmet_need", "lasting_barrier",
/// "unmade_record", "giveaway", "longest_is_best", "untranslated", "hard_to_read"; figures: "score",
/// "length", "never_worse", "reading".
std::string_view codeOf(const casework::Finding& finding);

/// In the order of the file, figures last.
std::vector<const casework::Finding*> inFilesOrder(const std::vector<casework::Finding>& findings);

/// `file`: as it is shown to people.
std::string findingsText(const casework::Inspection& inspection, const std::string& file,
                         const casework::InspectionWish& wish, Language language);

/// One JSON object, indented by two, ended by a newline:
/// file, scenario, seed, complete (whether every play was followed), plays (how many there are; null where it
/// is not complete), findings: kind, figure, line, column, text, advice, basis ("proved", "possible",
/// "followed", "tried"), plays (tried), and what it is about: scene, decision ("scene.decision"), need
/// ("person.need"), barrier, record, score, language, each where it applies; a score has least, mean,
/// greatest, a length decisions and minutes. reading: for each scene and language words_per_sentence,
/// long_words (percent), index.
std::string findingsJson(const casework::Inspection& inspection, const std::string& file,
                         const casework::InspectionWish& wish, Language language);

} // namespace alur::report
