// How hard a text is to read, by the two things that are easily counted and tell most in many languages: how
// long its sentences are, and how many of its words are long.
//
// The index is LIX: words a sentence + long words in a hundred. Source: Björnsson, "Läsbarhet", 1968, where
// long is more than six letters; below 30 is for children, above 50 for officials. English keeps his six;
// Indonesian gets eight, since its prefixes and suffixes lengthen familiar words (membicarakannya).
//
// What it cannot do: it knows nothing of rare words, of word order, or of what a sentence means. Twenty words
// or fewer tell little. The bounds were found with Swedish readers; for Indonesian they are a rough guide.
#pragma once

#include <string_view>

#include "base/text.h"
#include "scenario/case.h"

namespace alur::casework {

struct ReadingLevel {
    int words = 0;
    int sentences = 0; // at least 1 where there are words
    int longWords = 0;

    double wordsPerSentence() const { return sentences == 0 ? 0 : double{1} * words / sentences; }
    /// LIX; 0 where there are no words.
    double index() const { return words == 0 ? 0 : wordsPerSentence() + 100.0 * longWords / words; }
    ReadingLevel& operator+=(const ReadingLevel& more);
};

inline constexpr double hardFrom = 50; // of the index
inline constexpr int tellingWords = 20;

ReadingLevel readingLevelOf(std::string_view text, Language language);
/// Of what a group reads in the scene: its text and its lines. Nothing where they are not in this language.
ReadingLevel readingLevelOf(const scenario::Scene& scene, Language language);

} // namespace alur::casework
