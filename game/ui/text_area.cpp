#include "ui/text_area.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"

namespace alur::ui {

namespace {

constexpr float padding = 16;
constexpr Type type = Type::Label;

std::string utf8(unsigned int character) {
    char bytes[5] = {};
    if (character < 0x80) bytes[0] = static_cast<char>(character);
    else if (character < 0x800) {
        bytes[0] = static_cast<char>(0xC0 | character >> 6);
        bytes[1] = static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        bytes[0] = static_cast<char>(0xE0 | character >> 12);
        bytes[1] = static_cast<char>(0x80 | (character >> 6 & 0x3F));
        bytes[2] = static_cast<char>(0x80 | (character & 0x3F));
    } else {
        bytes[0] = static_cast<char>(0xF0 | character >> 18);
        bytes[1] = static_cast<char>(0x80 | (character >> 12 & 0x3F));
        bytes[2] = static_cast<char>(0x80 | (character >> 6 & 0x3F));
        bytes[3] = static_cast<char>(0x80 | (character & 0x3F));
    }
    return bytes;
}

/// What may stand in a description: no control characters but the new line.
std::string cleaned(std::string_view text, bool keepTabs, bool oneLine) {
    if (invalidUtf8At(text) != std::string_view::npos) return {};
    std::string clean;
    for (const char c : text)
        if (c == '\t') clean += keepTabs ? '\t' : ' ';
        else if (c == '\n' && oneLine) clean += ' ';
        else if (c == '\n' || static_cast<unsigned char>(c) >= 0x20) clean += c;
    return clean;
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

} // namespace

void TextArea::set(std::string text) {
    text_ = std::move(text);
    caret_ = anchor_ = text_.size();
    undo_.clear();
    redo_.clear();
    merging_ = false;
    scroll_ = 0;
}

bool TextArea::insert(std::string_view words, std::size_t limit) {
    merging_ = false;
    return replaceSelection(words, limit);
}

std::size_t TextArea::before(std::size_t at) const {
    if (at == 0) return 0;
    do --at;
    while (at > 0 && continues(text_[at]));
    return at;
}

std::size_t TextArea::after(std::size_t at) const {
    if (at >= text_.size()) return text_.size();
    do ++at;
    while (at < text_.size() && continues(text_[at]));
    return at;
}

std::size_t TextArea::wordEdge(std::size_t at, int direction) const {
    const auto space = [&](std::size_t i) { return text_[i] == ' ' || text_[i] == '\n'; };
    if (direction < 0) {
        while (at > 0 && space(at - 1)) --at;
        while (at > 0 && !space(at - 1)) --at;
    } else {
        while (at < text_.size() && space(at)) ++at;
        while (at < text_.size() && !space(at)) ++at;
    }
    return at;
}

std::size_t TextArea::lineOf(const std::vector<std::size_t>& starts, std::size_t at) const {
    std::size_t line = 0;
    while (line + 2 < starts.size() && starts[line + 1] <= at) ++line;
    return line;
}

float TextArea::xOf(const Frame& frame, const std::vector<std::size_t>& starts, std::size_t line,
                    std::size_t at) const {
    return frame.textWidth(type, std::string_view(text_).substr(starts[line], at - starts[line]));
}

std::size_t TextArea::nearest(const Frame& frame, const std::vector<std::size_t>& starts, std::size_t line,
                              float x) const {
    std::size_t end = starts[line + 1];
    const bool last = line + 2 == starts.size();
    if (!last && end > starts[line]) end = before(end); // before the space or the new line that ends it
    std::size_t at = starts[line];
    float left = 0;
    while (at < end) {
        const auto next = after(at);
        const float right = xOf(frame, starts, line, next);
        if (x < (left + right) / 2) break;
        left = right;
        at = next;
    }
    return at;
}

void TextArea::move(std::size_t to, bool select) {
    caret_ = to;
    if (!select) anchor_ = to;
    merging_ = false;
    follow_ = true;
}

void TextArea::remember() {
    undo_.push_back({text_, caret_});
    if (undo_.size() > 200) undo_.erase(undo_.begin());
    redo_.clear();
}

bool TextArea::replaceSelection(std::string_view with, std::size_t limit) {
    const auto from = std::min(caret_, anchor_), to = std::max(caret_, anchor_);
    if (from == to && with.empty()) return false;
    if (text_.size() - (to - from) + with.size() > limit) return false;
    if (!merging_) remember();
    text_.replace(from, to - from, with);
    caret_ = anchor_ = from + with.size();
    follow_ = true;
    wantedX_ = -1;
    return true;
}

bool TextArea::takeKeys(const Frame& frame, float width, std::size_t limit) {
    auto& io = ImGui::GetIO();
    const bool select = io.KeyShift;
    const bool control = io.KeyCtrl;
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, true); };
    bool changed = false;

    if (!control)
        for (const auto character : io.InputQueueCharacters) {
            if (character < 0x20 || character == 0x7F) continue;
            changed |= replaceSelection(utf8(character), limit);
            merging_ = character != ' ';
        }
    if (pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter)) {
        merging_ = false;
        if (oneLine) focused_ = false;
        else changed |= replaceSelection("\n", limit);
    }
    const auto eraseTo = [&](std::size_t to) {
        merging_ = false;
        if (caret_ == anchor_) anchor_ = to;
        return replaceSelection("", limit);
    };
    if (pressed(ImGuiKey_Backspace)) changed |= eraseTo(control ? wordEdge(caret_, -1) : before(caret_));
    if (pressed(ImGuiKey_Delete)) changed |= eraseTo(control ? wordEdge(caret_, 1) : after(caret_));

    if (control && pressed(ImGuiKey_A)) anchor_ = 0, caret_ = text_.size();
    const auto chosen = [&] {
        return text_.substr(std::min(caret_, anchor_), std::max(caret_, anchor_) - std::min(caret_, anchor_));
    };
    if (control && (pressed(ImGuiKey_C) || pressed(ImGuiKey_X)) && caret_ != anchor_) {
        ImGui::SetClipboardText(chosen().c_str());
        if (pressed(ImGuiKey_X)) changed |= eraseTo(anchor_);
    }
    if (control && pressed(ImGuiKey_V)) {
        merging_ = false;
        if (const char* clip = ImGui::GetClipboardText())
            changed |= replaceSelection(cleaned(clip, keepTabs, oneLine), limit);
    }
    const auto swapWith = [&](std::vector<Snapshot>& from, std::vector<Snapshot>& to) {
        if (from.empty()) return false;
        to.push_back({text_, caret_});
        text_ = from.back().text;
        caret_ = anchor_ = from.back().caret;
        from.pop_back();
        merging_ = false;
        follow_ = true;
        return true;
    };
    if (control && pressed(ImGuiKey_Z)) changed |= select ? swapWith(redo_, undo_) : swapWith(undo_, redo_);
    if (control && pressed(ImGuiKey_Y)) changed |= swapWith(redo_, undo_);

    if (pressed(ImGuiKey_LeftArrow))
        move(control ? wordEdge(caret_, -1) : before(caret_), select), wantedX_ = -1;
    if (pressed(ImGuiKey_RightArrow))
        move(control ? wordEdge(caret_, 1) : after(caret_), select), wantedX_ = -1;
    const auto starts = frame.breakLines(type, width, text_);
    const auto line = lineOf(starts, caret_);
    if (pressed(ImGuiKey_Home)) move(starts[line], select), wantedX_ = -1;
    if (pressed(ImGuiKey_End)) move(nearest(frame, starts, line, 1e9F), select), wantedX_ = -1;
    const auto vertical = [&](std::ptrdiff_t by) {
        if (wantedX_ < 0) wantedX_ = xOf(frame, starts, line, caret_);
        const auto to = static_cast<std::ptrdiff_t>(line) + by;
        if (to < 0) return move(0, select);
        if (to + 1 >= static_cast<std::ptrdiff_t>(starts.size())) return move(text_.size(), select);
        move(nearest(frame, starts, static_cast<std::size_t>(to), wantedX_), select);
    };
    if (pressed(ImGuiKey_UpArrow)) vertical(-1);
    if (pressed(ImGuiKey_DownArrow)) vertical(1);
    return changed;
}

void TextArea::takeMouse(const Frame& frame, const Rect& inner) {
    const auto starts = frame.breakLines(type, inner.w, text_);
    const auto at = frame.pointer();
    const float pitch = face(type).line;
    const auto line = static_cast<std::size_t>(
        std::clamp((at.y - inner.y + scroll_) / pitch, 0.0F, static_cast<float>(starts.size() - 2)));
    move(nearest(frame, starts, line, at.x - inner.x), selecting_ || ImGui::GetIO().KeyShift);
    wantedX_ = -1;
    selecting_ = true;
}

bool TextArea::draw(Frame& frame, const std::string& id, const Rect& rect, std::string_view hint,
                    std::size_t limit) {
    const auto press = frame.press(id, rect, hint);
    if (press.clicked || (press.focused && !focused_ && frame.key(Key::Enter))) focused_ = true;
    if (frame.mouseWentDown() && !press.hovered) focused_ = false;
    const float whole = std::max(1.0F, std::floor((rect.h - 24) / face(type).line)) * face(type).line;
    const Rect inner = {rect.x + padding, rect.y + 12, rect.w - 2 * padding, whole}; // no line is cut in two

    if (press.hovered && frame.mouseWentDown()) focused_ = true;
    if (focused_ && frame.mouseDown() && (press.held || selecting_)) takeMouse(frame, inner);
    if (!frame.mouseDown()) selecting_ = false;
    bool changed = false;
    if (focused_) {
        if (frame.typing()) changed = takeKeys(frame, inner.w, limit);
        const bool tab = oneLine && ImGui::IsKeyPressed(ImGuiKey_Tab, true);
        if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) || tab) focused_ = false;
        if (!tab) frame.setTyping(oneLine), frame.focus(id);
    }

    const auto starts = frame.breakLines(type, inner.w, text_);
    const float pitch = face(type).line;
    const float content = static_cast<float>(starts.size() - 1) * pitch;
    const auto caretLine = lineOf(starts, caret_);
    if (press.hovered) scroll_ -= ImGui::GetIO().MouseWheel * pitch * 3;
    if (follow_) {
        const float y = static_cast<float>(caretLine) * pitch;
        scroll_ = std::clamp(scroll_, y + pitch - inner.h, y);
        follow_ = false;
    }
    scroll_ = std::clamp(scroll_, 0.0F, std::max(0.0F, content - inner.h));

    frame.fill(rect, Tone::Page, space::radiusControl);
    frame.outline(rect, focused_ || press.focused ? Tone::Teluk : Tone::Edge,
                  focused_ || press.focused ? 2.0F : 1.5F, space::radiusControl);
    frame.clip({rect.x + 2, inner.y, rect.w - 4, inner.h});
    if (text_.empty() && !focused_) frame.paragraph(inner.x, inner.y, inner.w, type, Tone::Soft, hint);
    const auto from = std::min(caret_, anchor_), to = std::max(caret_, anchor_);
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const float y = inner.y - scroll_ + static_cast<float>(i) * pitch;
        if (y + pitch < inner.y + 1 || y > inner.bottom() - 1) continue;
        const auto begin = starts[i], end = starts[i + 1];
        if (focused_ && from < to && from < end && to > begin) {
            const float left = xOf(frame, starts, i, std::max(from, begin));
            const float right = xOf(frame, starts, i, std::min(to, end));
            frame.fill({inner.x + left, y, std::max(4.0F, right - left), pitch}, Tone::Tint);
        }
        auto part = std::string_view(text_).substr(begin, end - begin);
        while (!part.empty() && part.back() == '\n') part.remove_suffix(1);
        frame.text(inner.x, y, type, Tone::Ink, part);
    }
    if (focused_) {
        const float x = inner.x + xOf(frame, starts, caretLine, caret_);
        const float y = inner.y - scroll_ + static_cast<float>(caretLine) * pitch;
        frame.fill({x, y + 3, 2, pitch - 6}, Tone::Teluk);
    }
    frame.unclip();
    return changed;
}

} // namespace alur::ui
