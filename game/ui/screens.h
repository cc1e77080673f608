// The screens: each looks at the model, draws itself, and says what the person wants. Source: PRODUCT.md,
// LOOK.md.
#pragma once

#include "ui/frame.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::ui {

/// The whole window: the screen that `view` names and what lies above it.
void drawScreen(Frame& frame, const Model& model, View& view, Intents& intents);

void drawHome(Frame& frame, const Model& model, View& view, Intents& intents);
void drawProblems(Frame& frame, const Model& model, View& view, Intents& intents);
void drawNotes(Frame& frame, const Model& model, View& view, Intents& intents);
void drawPlay(Frame& frame, const Model& model, View& view, Intents& intents);
void drawSketch(Frame& frame, const Model& model, View& view, Intents& intents);
void drawResult(Frame& frame, const Model& model, View& view, Intents& intents);
void drawPresentation(Frame& frame, const Model& model, View& view, Intents& intents);
void drawSetUp(Frame& frame, const Model& model, View& view, Intents& intents);
void drawBoard(Frame& frame, const Model& model, View& view, Intents& intents);
void drawHandOver(Frame& frame, const Model& model, View& view, Intents& intents);
void drawMapping(Frame& frame, const Model& model, View& view, Intents& intents);
void drawTest(Frame& frame, const Model& model, View& view, Intents& intents);
void drawComparison(Frame& frame, const Model& model, View& view, Intents& intents);
void drawAuthor(Frame& frame, const Model& model, View& view, Intents& intents);
void drawSettings(Frame& frame, const Model& model, View& view, Intents& intents);
void drawOverlays(Frame& frame, const Model& model, View& view, Intents& intents);

/// Opens the page of the scene that asks for a sketch or a description; where it asks for none, the free
/// page.
void openSketch(const Model& model, View& view, bool words);

/// The open questions and the lessons, each in a field; returns the height. Part of the result.
float drawQuestions(Frame& frame, const Model& model, View& view, Intents& intents, const Rect& rect);
/// Hands on what is typed there and not yet saved.
void flushQuestions(View& view, Intents& intents);

/// The turning points, and the way to try another; returns the height. Part of the result.
float drawTurningPoints(Frame& frame, const Model& model, Intents& intents, const Rect& rect);
/// The strip at the foot of the window while another way is tried beside the record.
void drawTrial(Frame& frame, const Model& model, Intents& intents, const Rect& rect);
/// The same while a case that is being written is played.
void drawPreview(Frame& frame, const Model& model, Intents& intents, const Rect& rect);
inline constexpr float trialHeight = 60;

/// Opens the presentation at its first slide; `start`: and begins to show it.
void openPresentation(const Frame& frame, const Model& model, View& view, bool start);

/// What the audience sees, over the whole of the frame: in the projector's window, or in the only one.
void drawProjected(Frame& frame, const Model& model, ProjectorView& projector);

/// The light of the pointer at `mouse`, over a slide that fills `page`; `now` by the clock of all motion.
void followPointer(ProjectorView& projector, Vec mouse, const Rect& page, double now);

/// Hands on what is typed and not yet saved.
void flushDescription(View& view, Intents& intents);

} // namespace alur::ui
