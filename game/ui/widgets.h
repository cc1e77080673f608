// The parts that screens are made of. Source: LOOK.md sections 2, 4 and 6.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/workshop.h"
#include "ui/frame.h"

namespace alur::ui {

enum class ButtonKind { Primary, Secondary, Quiet };

struct Button {
    std::string_view id;
    std::string_view label;
    ButtonKind kind = ButtonKind::Secondary;
    std::optional<Icon> icon = {}; // before the label; after it where `iconLast`
    bool iconLast = false;
    std::string_view key = {}; // shown as a key cap
    bool enabled = true;
};

/// How wide the button wants to be; it is 48 u high.
float buttonWidth(const Frame& frame, const Button& button);
/// True when it was pressed.
bool button(Frame& frame, const Button& button, const Rect& rect);
bool buttonAt(Frame& frame, const Button& button, float x, float y);
bool buttonRight(Frame& frame, const Button& button, float right, float y);

/// A square 44 u target with a glyph alone; `label` is its tooltip.
bool iconButton(Frame& frame, std::string_view id, Icon icon, Vec corner, std::string_view label,
                bool enabled = true);

enum class ChipTone { Plain, Soon, Late, Done };
float chipWidth(const Frame& frame, std::string_view label, std::optional<Icon> icon);
void chip(Frame& frame, Vec corner, std::string_view label, ChipTone tone, std::optional<Icon> icon = {});

/// One of a few; returns the newly chosen one, else -1.
int segmented(Frame& frame, std::string_view id, const Rect& rect, const std::vector<std::string>& choices,
              int chosen);
float segmentedWidth(const Frame& frame, const std::vector<std::string>& choices);

/// A group's shape in its own colour, `size` high; on a tile of paper in the dark theme.
void groupShape(Frame& frame, scenario::Shape shape, std::uint32_t colour, Vec centre, float size);
/// Eight petals for eight stages, one of them brick.
void mark(Frame& frame, Vec centre, float size, std::uint32_t petals, std::uint32_t first);
/// The woven band, `width` wide, from top to bottom.
void wovenBand(Frame& frame, const Rect& rect);

/// A portrait, or a glyph on sand where there is none.
void portrait(Frame& frame, const std::string& id, const Rect& rect);
/// A bar of which `share` (0 … 1) is filled.
void bar(Frame& frame, const Rect& rect, float share, Tone tone);
void keyCap(Frame& frame, Vec corner, std::string_view key, bool onAccent);
/// The focus: 3 u of teluk around the thing.
void focusRing(Frame& frame, const Rect& rect, float radius);
/// A label that appears under the pointer.
void tooltip(Frame& frame, const Rect& near, std::string_view label);

} // namespace alur::ui
