// A page played back: the bar below the canvas.
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/sketch_parts.h"
#include "ui/sketch_words.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace alur::ui {

void toggleReplay(const Frame& frame, const Model& model, SketchView& at) {
    if (at.replay.run) {
        at.replay = {};
        return;
    }
    const auto* history = model.work->sketch(at.page);
    if (history == nullptr) return;
    at.selected.clear();
    at.armed.reset();
    at.relation.reset();
    at.replay.run = std::make_unique<sketch::Replay>(*history);
    at.replay.at = 0;
    at.replay.since = frame.seconds();
    at.replay.paused = false;
}

void drawReplayBar(Frame& frame, const Model& model, SketchView& at, const Rect& rect) {
    auto& replay = at.replay;
    const double whole = replay.run->seconds();
    if (!replay.paused) {
        replay.at = std::min(whole, replay.at + (frame.seconds() - replay.since) * replay.speed);
        if (replay.at >= whole) replay.paused = true;
        else frame.memory().moving = true;
    }
    replay.since = frame.seconds();
    if (iconButton(frame, "replay.play", replay.paused ? Icon::Play : Icon::Pause, {rect.x, rect.y},
                   frame.tr(replay.paused ? words::playWord : words::stopWord)) ||
        frame.key(Key::Space)) {
        if (replay.paused && replay.at >= whole) replay.at = 0;
        replay.paused = !replay.paused;
        frame.memory().moving = true;
    }
    const std::array<int, 5> speeds{1, 2, 4, 8, 16};
    std::vector<std::string> names;
    int chosen = 0;
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        names.push_back(std::to_string(speeds[i]) + "×");
        if (speeds[i] == replay.speed) chosen = static_cast<int>(i);
    }
    const float speedsWidth = segmentedWidth(frame, names);
    const Rect right{rect.right() - speedsWidth - 52, rect.y, speedsWidth, 44};
    if (const int picked = segmented(frame, "replay.speed", right, names, chosen); picked >= 0)
        replay.speed = speeds[static_cast<std::size_t>(picked)];
    const bool closed =
        iconButton(frame, "replay.close", Icon::Times, {rect.right() - 44, rect.y}, frame.tr(words::close));
    // The way of time can be pulled.
    const Rect track{rect.x + 60, rect.y, std::max(60.0F, right.x - rect.x - 76), 44};
    const auto press = frame.press("replay.time", track, frame.tr(words::scrub));
    if (press.held || (press.hovered && frame.mouseDown() && frame.memory().pressed == "replay.time")) {
        replay.at = whole * std::clamp((frame.mouse().x - track.x) / track.w, 0.0F, 1.0F);
        replay.paused = true;
    }
    if (press.focused) {
        if (frame.key(Key::Minus)) replay.at = std::max(0.0, replay.at - 1), replay.paused = true;
        if (frame.key(Key::Plus)) replay.at = std::min(whole, replay.at + 1), replay.paused = true;
    }
    const float share = whole > 0 ? static_cast<float>(replay.at / whole) : 1;
    bar(frame, {track.x, track.centre().y - 4, track.w, 8}, share, Tone::Teluk);
    frame.disc({track.x + track.w * share, track.centre().y}, 11, Tone::Teluk);
    if (press.focused) focusRing(frame, track, space::radiusControl);
    if (closed || frame.key(Key::Escape)) toggleReplay(frame, model, at);
}

} // namespace alur::ui
