// The regions of the play screen. Source: LOOK.md section 5, "an open book".
#pragma once

#include "ui/frame.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::ui {

/// Menu, group, case, and what is one key away.
void drawPlayBar(Frame& frame, const Model& model, View& view);
/// The eight stages; returns its height.
float drawRibbon(Frame& frame, const Model& model, float y);
/// The case clock with the nearest deadline: as a column (returns its height) or as a row.
float drawClock(Frame& frame, const Model& model, const Rect& rect);
void drawClockRow(Frame& frame, const Model& model, const Rect& rect);

/// People, facts, barriers, records. Scrolls within `rect`.
void drawFile(Frame& frame, const Model& model, PlayView& view, const Rect& rect);
/// Portraits with their nearest deadline, and the button that opens the whole file.
void drawFileRail(Frame& frame, const Model& model, PlayView& view, const Rect& rect);

/// The scene that is told: picture, text, dialogue, prompts. Returns the height of its content, which starts
/// at rect.y.
float drawStory(Frame& frame, const Model& model, View& view, const Rect& rect, float pictureHeight,
                bool measureOnly);
/// The decisions as cards. Returns the height of their content.
float drawDecisions(Frame& frame, const Model& model, PlayView& view, Intents& intents, const Rect& rect);
/// What came of the step that `view.told` names. Returns the height of its content, or measures it.
float drawConsequence(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect);
/// The end of the case, with the way to its result.
float drawEnding(Frame& frame, const Model& model, View& view, const Rect& rect);

/// The scene that the left page tells: that of the step whose consequence is shown, else the present one.
const scenario::Scene& sceneTold(const Model& model, const PlayView& view);
/// The art file of a scene's place at the hour of `clock`; empty where the scene has none.
std::string placePicture(const scenario::Case& scenario, const scenario::Scene& scene, Minutes clock);

} // namespace alur::ui
