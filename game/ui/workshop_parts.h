// What several screens of the workshop share.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "session/test_result.h"
#include "ui/frame.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::ui {

/// The bar at the top: back, the title, and room for buttons at the right, whose left edge is returned by
/// the caller's own drawing. True when back was pressed (or Esc).
bool drawTopBar(Frame& frame, std::string_view title, float titleRoom);

/// A group of workshop.yaml by its id; null where it is gone.
const scenario::Group* groupOf(const Model& model, const session::GroupId& group);

/// The group's name, or where that is wider than `room` its shape's word alone: "Ketupat".
std::string shortName(const Frame& frame, const scenario::Group& group, Type type, float room);

/// The person's name, or "Peserta 7".
std::string nameOf(const Frame& frame, const session::Person& person);

/// Minutes and seconds as a clock shows them: "12.40"; the sign is not shown.
std::string timerWords(const Frame& frame, std::int64_t milliseconds);

/// How a group's time stands against its stage.
struct StagePace {
    std::int64_t left = 0; // milliseconds of the present stage; negative once it is over
    float share = 0;       // of the stage's time that is gone, 0 … 1
    enum class Word { Held, Ahead, OnTime, AlmostUp, Over, Finished, NotBegun } word = Word::OnTime;
};
StagePace stagePaceOf(const Model& model, const session::GroupId& group);

/// The pace as a sign, a tone and words; never the tone alone.
struct PaceLook {
    Icon icon = Icon::Clock;
    Tone tone = Tone::Teluk;
    std::string words;
};
PaceLook paceLook(const Frame& frame, const StagePace& pace);

/// Puts `what` on the projector: in its own window where there is a second display, else in this one.
void project(const Model& model, ProjectorView& projector, Projected what, double now,
             const session::GroupId& group = {});
void endProjecting(ProjectorView& projector);
/// The comparison for the audience.
void drawComparisonPage(Frame& frame, const Model& model, const Rect& rect);
/// What the projector shows, as a list to choose from.
void drawProjectorMenu(Frame& frame, const Model& model, View& view);
/// One of the workshop's pages, `width` by slideHeight units, as the audience sees it.
void drawWorkshopPage(Frame& frame, const Model& model, const ProjectorView& projector, float width);

/// Eight dots, the stages: done, now, to come.
void miniRibbon(Frame& frame, const Model& model, const session::Work* work, const Rect& rect);

/// Reported and handled cases of each year, into `rect`; for the projector with `large` words.
void drawFigures(Frame& frame, const scenario::Workshop& workshop, const Rect& rect, bool large);

/// The question with its answers, as the room sees it; returns the height.
float drawQuestion(Frame& frame, const scenario::Workshop& workshop, std::size_t which, bool withReason,
                   const Rect& rect, bool large);

/// "0,43" or "0.43".
std::string decimal(const Frame& frame, double value, int digits);
/// "77 %"
std::string percent(double share);

/// A list of lines to press in a dialog; returns the one that was pressed, else -1. Esc closes: -2.
int drawPicker(Frame& frame, std::string_view title,
               const std::vector<std::pair<std::string, std::string>>& lines, std::string_view empty);

/// The keys and pad for a PIN of four to eight digits, over the screen. What was done with it.
enum class PadReply { None, Entered, Removed, Closed };
PadReply drawPinPad(Frame& frame, std::string_view title, std::string_view trouble, std::string& digits,
                    bool withRemoval, bool ready);

/// Dialogs that lie above any screen of the workshop: the PIN, the leave to take a step back, news.
void drawWorkshopDialogs(Frame& frame, const Model& model, View& view, Intents& intents);
/// What is asked of a session in the list on the first page.
void drawSessionDialogs(Frame& frame, const Model& model, View& view, Intents& intents);

} // namespace alur::ui
