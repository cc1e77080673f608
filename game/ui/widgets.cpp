#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alur::ui {

namespace {

constexpr float pi = 3.14159265F;
constexpr float buttonHeight = 48;
constexpr float buttonPadding = 20;
constexpr float keyHeight = 28;

float keyWidth(const Frame& frame, std::string_view key) {
    return key.empty() ? 0 : std::max(28.0F, frame.textWidth(Type::LabelBold, key) + 16);
}

bool showsKey(const Frame& frame, const Button& button) { return !button.key.empty() && !frame.held(); }

} // namespace

void focusRing(Frame& frame, const Rect& rect, float radius) { frame.outline(rect, Tone::Teluk, 3, radius); }

void keyCap(Frame& frame, Vec corner, std::string_view key, bool onAccent) {
    const Rect cap{corner.x, corner.y, keyWidth(frame, key), keyHeight};
    frame.outline(cap, onAccent ? Tone::On : Tone::Edge, 1.5F, space::radiusChip);
    frame.textCentred(cap.centre().x, cap.y + 1, Type::LabelBold, onAccent ? Tone::On : Tone::Soft, key);
}

float buttonWidth(const Frame& frame, const Button& button) {
    float width = 2 * buttonPadding + frame.textWidth(Type::LabelBold, button.label);
    if (button.icon) width += 30;
    if (showsKey(frame, button)) width += 12 + keyWidth(frame, button.key);
    return width;
}

bool button(Frame& frame, const Button& button, const Rect& rect) {
    const auto press = frame.press(button.id, rect, button.label, button.enabled);
    const bool primary = button.kind == ButtonKind::Primary;
    const Rect body = press.held ? rect.moved(0, 1) : rect;
    Tone ink = primary ? Tone::On : Tone::Ink;
    if (!button.enabled) {
        frame.fill(body, Tone::Sand, space::radiusControl);
        ink = Tone::Soft;
    } else if (primary) {
        frame.fill(body, Tone::Teluk, space::radiusControl);
    } else {
        const bool lit = press.hovered || press.focused;
        if (button.kind == ButtonKind::Secondary || lit)
            frame.fill(body, lit ? Tone::Tint : Tone::Page, space::radiusControl);
        if (button.kind == ButtonKind::Secondary) frame.outline(body, Tone::Edge, 1.5F, space::radiusControl);
    }
    const float content = buttonWidth(frame, button) - 2 * buttonPadding;
    float x = body.x + (body.w - content) / 2;
    const float middle = body.centre().y;
    const Tone glyph = !button.enabled ? Tone::Soft : primary ? Tone::On : Tone::Teluk;
    if (button.icon && !button.iconLast) {
        frame.icon(*button.icon, {x + 9, middle}, 19,
                   button.kind == ButtonKind::Quiet && button.enabled ? Tone::Soft : glyph);
        x += 30;
    }
    x += frame.text(x, middle - 13, Type::LabelBold, ink, button.label);
    if (button.icon && button.iconLast) {
        frame.icon(*button.icon, {x + 21, middle}, 19, glyph);
        x += 30;
    }
    if (showsKey(frame, button))
        keyCap(frame, {x + 12, middle - keyHeight / 2}, button.key, primary && button.enabled);
    if (press.focused) {
        if (primary)
            focusRing(frame, {rect.x - 6, rect.y - 6, rect.w + 12, rect.h + 12}, space::radiusControl + 6);
        else focusRing(frame, rect, space::radiusControl);
    }
    return press.clicked;
}

bool buttonAt(Frame& frame, const Button& wanted, float x, float y) {
    return button(frame, wanted, {x, y, buttonWidth(frame, wanted), buttonHeight});
}

bool buttonRight(Frame& frame, const Button& wanted, float right, float y) {
    const float width = buttonWidth(frame, wanted);
    return button(frame, wanted, {right - width, y, width, buttonHeight});
}

bool iconButton(Frame& frame, std::string_view id, Icon icon, Vec corner, std::string_view label,
                bool enabled) {
    const Rect rect{corner.x, corner.y, space::target, space::target};
    const auto press = frame.press(id, rect, label, enabled);
    if (enabled && (press.hovered || press.focused)) frame.fill(rect, Tone::Tint, space::radiusControl);
    frame.icon(icon, press.held ? Vec{rect.centre().x, rect.centre().y + 1} : rect.centre(), 22,
               enabled ? Tone::Soft : Tone::Line);
    if (press.focused) focusRing(frame, rect, space::radiusControl);
    if (press.hovered || press.focused) tooltip(frame, rect, label);
    return press.clicked;
}

void tooltip(Frame& frame, const Rect& place, std::string_view label) {
    const Rect near = frame.shown(place);
    const float most = std::min(frame.width() - 8, 520.0F) - 24;
    const float inner = std::min(most, frame.textWidth(Type::Label, label) + 1);
    const float width = inner + 24, height = frame.paragraphHeight(Type::Label, inner, label) + 10;
    const float x = std::clamp(near.centre().x - width / 2, 4.0F, std::max(4.0F, frame.width() - width - 4));
    const float below = near.bottom() + 6;
    const float y = below + height > frame.height() ? std::max(4.0F, near.y - height - 8) : below;
    frame.raise();
    frame.fill({x, y, width, height}, Tone::Ink, space::radiusChip);
    frame.paragraph(x + 12, y + 5, inner, Type::Label, Tone::Paper, label);
    frame.lower();
}

float chipWidth(const Frame& frame, std::string_view label, std::optional<Icon> icon) {
    return frame.textWidth(Type::LabelBold, label) + 16 + (icon ? 22.0F : 0.0F);
}

void chip(Frame& frame, Vec corner, std::string_view label, ChipTone tone, std::optional<Icon> icon) {
    struct Look {
        Tone ground, ink;
    };
    static constexpr std::array<Look, 4> looks{{{Tone::Sand, Tone::Soft},
                                                {Tone::Btint, Tone::Bata},
                                                {Tone::Bata, Tone::On},
                                                {Tone::Tint, Tone::Teluk}}};
    const auto look = looks[static_cast<std::size_t>(tone)];
    const Rect rect{corner.x, corner.y, chipWidth(frame, label, icon), 28};
    frame.fill(rect, look.ground, space::radiusChip);
    if (icon) frame.icon(*icon, {rect.x + 17, rect.centre().y}, 17, look.ink);
    frame.text(rect.x + 8 + (icon ? 22.0F : 0.0F), rect.y + 1, Type::LabelBold, look.ink, label);
}

float segmentedWidth(const Frame& frame, const std::vector<std::string>& choices) {
    float width = 0;
    for (const auto& choice : choices) width += frame.textWidth(Type::LabelBold, choice) + 38;
    return width;
}

int segmented(Frame& frame, std::string_view id, const Rect& rect, const std::vector<std::string>& choices,
              int chosen) {
    int newly = -1;
    const float spare = (rect.w - segmentedWidth(frame, choices)) / static_cast<float>(choices.size());
    frame.fill(rect, Tone::Page, space::radiusControl);
    float x = rect.x;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Rect part{x, rect.y, frame.textWidth(Type::LabelBold, choices[i]) + 38 + spare, rect.h};
        const auto press = frame.press(std::string(id) + "." + std::to_string(i), part, choices[i]);
        const bool here = static_cast<int>(i) == chosen;
        if (here) frame.fill(part, Tone::Teluk, space::radiusControl);
        else if (press.hovered || press.focused) frame.fill(part, Tone::Tint, space::radiusControl);
        frame.textCentred(part.centre().x, part.centre().y - 13, here ? Type::LabelBold : Type::Label,
                          here ? Tone::On : Tone::Ink, choices[i]);
        if (press.focused)
            focusRing(frame, {part.x - 3, part.y - 3, part.w + 6, part.h + 6}, space::radiusControl);
        if (press.clicked && !here) newly = static_cast<int>(i);
        x += part.w;
    }
    frame.outline(rect, Tone::Edge, 1.5F, space::radiusControl);
    return newly;
}

void groupShape(Frame& frame, scenario::Shape shape, std::uint32_t colour, Vec c, float size) {
    if (frame.theme() == Theme::Dark)
        frame.fillRgb({c.x - size / 2 - 5, c.y - size / 2 - 5, size + 10, size + 10},
                      rgb(Tone::Paper, Theme::Light), 6);
    const float r = size / 2;
    switch (shape) {
    case scenario::Shape::Circle: {
        std::vector<Vec> points;
        for (int i = 0; i < 48; ++i) {
            const float angle = 2 * pi * static_cast<float>(i) / 48;
            points.push_back({c.x + r * std::cos(angle), c.y + r * std::sin(angle)});
        }
        frame.polygon(points, colour);
        break;
    }
    case scenario::Shape::Triangle:
        frame.polygon({{c.x, c.y - r}, {c.x + r, c.y + 0.8F * r}, {c.x - r, c.y + 0.8F * r}}, colour);
        break;
    case scenario::Shape::Square:
        frame.fillRgb({c.x - 0.9F * r, c.y - 0.9F * r, 1.8F * r, 1.8F * r}, colour);
        break;
    case scenario::Shape::Diamond:
        frame.polygon(
            {{c.x, c.y - 1.05F * r}, {c.x + 0.95F * r, c.y}, {c.x, c.y + 1.05F * r}, {c.x - 0.95F * r, c.y}},
            colour);
        break;
    case scenario::Shape::Star: {
        const auto at = [&](int i, float radius) {
            const float angle = -pi / 2 + pi * static_cast<float>(i) / 5;
            return Vec{c.x + radius * std::cos(angle), c.y + radius * std::sin(angle)};
        };
        std::vector<Vec> core;
        for (int i = 0; i < 5; ++i) {
            frame.polygon({at(2 * i - 1, 0.46F * r), at(2 * i, 1.08F * r), at(2 * i + 1, 0.46F * r)}, colour);
            core.push_back(at(2 * i + 1, 0.47F * r));
        }
        frame.polygon(core, colour);
        break;
    }
    }
}

void mark(Frame& frame, Vec c, float size, std::uint32_t petals, std::uint32_t first) {
    for (int i = 0; i < 8; ++i) {
        const float angle = -pi / 2 + pi / 4 * static_cast<float>(i);
        const Vec along{std::cos(angle), std::sin(angle)}, aside{-along.y, along.x};
        const auto at = [&](float out, float wide) {
            return Vec{c.x + size * (along.x * out + aside.x * wide),
                       c.y + size * (along.y * out + aside.y * wide)};
        };
        frame.polygon({at(0.14F, 0), at(0.32F, 0.09F), at(0.5F, 0), at(0.32F, -0.09F)},
                      i == 0 ? first : petals);
    }
}

void wovenBand(Frame& frame, const Rect& rect) {
    constexpr float unit = 28;
    const auto teluk = rgb(Tone::Teluk, Theme::Light), bata = rgb(Tone::Bata, Theme::Light);
    frame.fillRgb(rect, rgb(Tone::Sand, Theme::Light));
    frame.clip(rect);
    for (float y = rect.y - unit / 2; y < rect.bottom() + unit; y += unit) {
        frame.polygon({{rect.x, y}, {rect.x + 9, y + unit / 2}, {rect.x, y + unit}}, teluk);
        frame.polygon({{rect.right(), y}, {rect.right(), y + unit}, {rect.right() - 9, y + unit / 2}}, teluk);
        const Vec c{rect.centre().x, y};
        frame.polygon({{c.x, c.y - 5}, {c.x + 4, c.y}, {c.x, c.y + 5}, {c.x - 4, c.y}}, bata);
    }
    frame.unclip();
}

void portrait(Frame& frame, const std::string& id, const Rect& rect) {
    if (!id.empty() && frame.picture("portrait-" + id, rect, 1, space::radiusControl)) return;
    frame.fill(rect, Tone::Sand, space::radiusControl);
    frame.icon(Icon::User, rect.centre(), rect.h * 0.5F, Tone::Edge);
}

void bar(Frame& frame, const Rect& rect, float share, Tone tone) {
    frame.fill(rect, Tone::Sand, 4);
    const float filled = rect.w * std::clamp(share, 0.0F, 1.0F);
    if (filled > 0.5F) frame.fill({rect.x, rect.y, std::max(filled, 8.0F), rect.h}, tone, 4);
}

} // namespace alur::ui
