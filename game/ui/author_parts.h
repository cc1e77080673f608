// What the author's screens share among themselves.
#pragma once

#include <functional>
#include <string>

#include "ui/frame.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::ui {

/// A case's state as glyph, word and colour; drawn from `x`, in a line that begins at `y`. Returns its width.
float drawCaseState(Frame& frame, const AuthorCase& card, float x, float y, float room);
std::string caseTitle(const Frame& frame, const AuthorCase& card);
/// "Indonesia, English", or that none is complete; empty while it is not known.
std::string languageWords(const Frame& frame, const AuthorCase& card);
/// The two letters of each language that is complete: "ID EN".
std::string codesOf(const AuthorCase& card);
Text originWords(AuthorCase::Origin origin);

/// The list's cards in the order that is wished, and only those that are searched for.
const std::vector<std::size_t>& caseOrder(const Frame& frame, const AuthorModel& model, AuthorView& at);

void drawAuthorList(Frame& frame, const Model& model, View& view, Intents& intents);
void drawAuthorCase(Frame& frame, const Model& model, View& view, Intents& intents);
/// What scrolls along above the content where the window is too low to keep it in place; draws itself into
/// the upper part of the rectangle and returns its height.
using Head = std::function<float(const Rect&)>;
void drawAuthorProblems(Frame& frame, const AuthorOpen& open, Intents& intents, const Rect& rect,
                        const Head& head);
void drawAuthorMap(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect);
void drawAuthorFindings(Frame& frame, const AuthorOpen& open, View& view, Intents& intents, const Rect& rect,
                        const Head& head);
void drawAuthorDialogs(Frame& frame, const Model& model, View& view, Intents& intents);

/// Whether the window is so low that everything scrolls together.
inline bool isLow(const Frame& frame) { return frame.height() < 520; }

/// A glyph and a sentence in the middle of `rect`; returns where it ends.
float drawEmptyState(Frame& frame, Icon icon, std::string_view sentence, const Rect& rect);

} // namespace alur::ui
