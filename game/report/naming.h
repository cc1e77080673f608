// How the things of a case are called inside sentences.
#pragma once

#include <string>
#include <vector>

#include "base/text.h"
#include "casework/rules.h"
#include "session/room.h"

namespace alur::report {

/// How a command line and an author call it: "scene", "scene.decision", "person.need".
std::string idOf(const scenario::Case& scenario, Index<scenario::Scene> scene);
std::string idOf(const scenario::Case& scenario, Index<scenario::Decision> decision);
std::string idOf(const scenario::Case& scenario, Index<scenario::Need> need);

/// Without its final full stop, to stand in a row or before a colon.
Text unstopped(const Text& text);
/// As it stands inside a sentence: unstopped, and with a small first letter unless it begins with the name of
/// one of the case's people or with an abbreviation.
Text inSentence(const scenario::Case& scenario, const Text& text);
/// The first sentence only; all of it where it is one.
Text firstSentence(const Text& text);
/// “…”, without the full stop.
Text quoted(const Text& text);
/// "a, b dan c". Empty for none.
Text listed(const std::vector<Text>& texts);
/// The texts one after the other, `between` in their midst.
Text joined(const std::vector<Text>& texts, std::string_view between);
/// "Wati: tempat aman malam ini", at the head of a line.
Text personsNeed(const scenario::Case& scenario, Index<scenario::Need> need);
/// "tempat aman malam ini (Wati)", within one.
Text needInSentence(const scenario::Case& scenario, Index<scenario::Need> need);
/// The texts of a step's decisions, parted by semicolons. `before`: the state in which it is taken.
Text decisionsInWords(const casework::Rulebook& book, const casework::State& before, casework::Step step);
/// The principles behind them, each once; may be empty.
Text whyOf(const casework::Rulebook& book, const casework::State& before, casework::Step step);
/// A group's members as they are named: a name, or the number alone where there is none.
std::vector<std::string> membersOf(const session::Room& room, const session::GroupId& group);
/// The kind of a bias, as the head of a line.
const Text& biasWords(scenario::BiasKind kind);

} // namespace alur::report
