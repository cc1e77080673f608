#include "ui/frame.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "imgui_internal.h" // ImFont's word wrap and the draw list's shared data

namespace alur::ui {

namespace {

constexpr float pi = 3.14159265F;

ImU32 toImgui(std::uint32_t rgb, float alpha) {
    return IM_COL32(rgb >> 16 & 255U, rgb >> 8 & 255U, rgb & 255U, static_cast<int>(alpha * 255.0F + 0.5F));
}

ImGuiKey toImgui(Key key) {
    switch (key) {
    case Key::Enter: return ImGuiKey_Enter;
    case Key::Escape: return ImGuiKey_Escape;
    case Key::Space: return ImGuiKey_Space;
    case Key::Backspace: return ImGuiKey_Backspace;
    case Key::Up: return ImGuiKey_UpArrow;
    case Key::Down: return ImGuiKey_DownArrow;
    case Key::Left: return ImGuiKey_LeftArrow;
    case Key::Right: return ImGuiKey_RightArrow;
    case Key::PageUp: return ImGuiKey_PageUp;
    case Key::PageDown: return ImGuiKey_PageDown;
    case Key::HomeKey: return ImGuiKey_Home;
    case Key::End: return ImGuiKey_End;
    case Key::F5: return ImGuiKey_F5;
    case Key::Period: return ImGuiKey_Period;
    case Key::Delete: return ImGuiKey_Delete;
    case Key::Plus: return ImGuiKey_Equal;
    case Key::Minus: return ImGuiKey_Minus;
    case Key::Question: return ImGuiKey_Slash;
    case Key::A: return ImGuiKey_A;
    case Key::B: return ImGuiKey_B;
    case Key::C: return ImGuiKey_C;
    case Key::D: return ImGuiKey_D;
    case Key::E: return ImGuiKey_E;
    case Key::F: return ImGuiKey_F;
    case Key::G: return ImGuiKey_G;
    case Key::H: return ImGuiKey_H;
    case Key::I: return ImGuiKey_I;
    case Key::L: return ImGuiKey_L;
    case Key::M: return ImGuiKey_M;
    case Key::N: return ImGuiKey_N;
    case Key::O: return ImGuiKey_O;
    case Key::P: return ImGuiKey_P;
    case Key::R: return ImGuiKey_R;
    case Key::S: return ImGuiKey_S;
    case Key::T: return ImGuiKey_T;
    case Key::V: return ImGuiKey_V;
    case Key::W: return ImGuiKey_W;
    case Key::X: return ImGuiKey_X;
    case Key::Y: return ImGuiKey_Y;
    case Key::Z: return ImGuiKey_Z;
    }
    return ImGuiKey_None;
}

bool wentDown(ImGuiKey key, bool repeat) { return ImGui::IsKeyPressed(key, repeat); }

bool isDown(Key key) {
    if (key == Key::Question) {
        const auto& typed = ImGui::GetIO().InputQueueCharacters;
        return std::find(typed.begin(), typed.end(), ImWchar{'?'}) != typed.end() ||
               wentDown(ImGuiKey_F1, false);
    }
    if (key == Key::Enter && wentDown(ImGuiKey_KeypadEnter, false)) return true;
    if (key == Key::Plus && wentDown(ImGuiKey_KeypadAdd, false)) return true;
    if (key == Key::Minus && wentDown(ImGuiKey_KeypadSubtract, false)) return true;
    return wentDown(toImgui(key), false);
}

} // namespace

Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

Memory::Scroll& Memory::scroll(const std::string& id) {
    for (auto& [name, scroll] : scrolls)
        if (name == id) return scroll;
    return scrolls.emplace_back(id, Scroll{}).second;
}

Frame::Frame(const Fonts& fonts, Pictures& pictures, Memory& memory, Theme theme, Language language,
             float scale, bool reducedMotion, double seconds)
    : fonts_(fonts), pictures_(pictures), memory_(memory), theme_(theme), language_(language), scale_(scale),
      reducedMotion_(reducedMotion), seconds_(seconds) {
    const auto size = ImGui::GetIO().DisplaySize;
    width_ = size.x / scale_;
    height_ = size.y / scale_;
    list_ = ImGui::GetBackgroundDrawList();
    clips_.push_back(all());
    for (const auto& seen : memory_.controls) topLayer_ = std::max(topLayer_, seen.layer);
    typing_ = memory_.typing;
    memory_.moving = false;
    memory_.drawAgainAt = -1;
    if (mouseWentDown()) {
        memory_.focusVisible = false;
        memory_.dragFrom = mouse().y;
    }
    moveFocus();
    fill(all(), Tone::Paper);
}

Frame::~Frame() {
    if (!mouseDown()) {
        memory_.pressed.clear();
        memory_.dragging.clear();
    }
    memory_.controls = std::move(controls_);
    memory_.texts = std::move(texts_);
    memory_.typing = typingNow_;
    memory_.ownArrows = ownArrowsNow_;
    memory_.trail.clear();
    memory_.interrupted = false;
}

// --- focus

namespace {

/// How far `to` lies from `from` in a direction; sideways counts double. Negative where it does not lie
/// there.
float distanceTowards(const Rect& from, const Rect& to, Key direction) {
    const Vec a = from.centre(), b = to.centre();
    const float dx = b.x - a.x, dy = b.y - a.y;
    const bool sideways = direction == Key::Left || direction == Key::Right;
    const float ahead = direction == Key::Right  ? dx
                        : direction == Key::Left ? -dx
                        : direction == Key::Down ? dy
                                                 : -dy;
    const float aside = std::abs(sideways ? dy : dx);
    if (ahead < 4) return -1;
    return ahead + 2 * aside;
}

} // namespace

void Frame::moveFocus() {
    if (typing_ && !(memory_.tabLeaves && wentDown(ImGuiKey_Tab, true))) return;
    std::vector<const Seen*> open;
    for (const auto& seen : memory_.controls)
        if (seen.layer == topLayer_ && seen.enabled && !seen.id.empty()) open.push_back(&seen);
    if (open.empty()) return;
    const auto now =
        std::find_if(open.begin(), open.end(), [&](const Seen* seen) { return seen->id == memory_.focus; });
    const auto take = [&](const Seen* seen) {
        memory_.focus = seen->id;
        memory_.focusVisible = true;
    };
    const bool back = ImGui::GetIO().KeyShift;
    if (wentDown(ImGuiKey_Tab, true)) {
        if (now == open.end()) take(back ? open.back() : open.front());
        else {
            const auto count = static_cast<std::ptrdiff_t>(open.size());
            const auto place = ((now - open.begin()) + (back ? -1 : 1) + count) % count;
            take(open[static_cast<std::size_t>(place)]);
        }
        return;
    }
    for (const auto direction : {Key::Up, Key::Down, Key::Left, Key::Right}) {
        if (memory_.ownArrows) break;
        if (!wentDown(toImgui(direction), true)) continue;
        if (now == open.end()) return take(open.front());
        const Seen* best = nullptr;
        float least = 0;
        for (const auto* seen : open) {
            const float way = distanceTowards((*now)->rect, seen->rect, direction);
            if (way < 0 || (best != nullptr && way >= least)) continue;
            best = seen;
            least = way;
        }
        if (best != nullptr) take(best);
        memory_.focusVisible = true;
        return;
    }
    if (now != open.end() && memory_.focusVisible &&
        (wentDown(ImGuiKey_Enter, false) || wentDown(ImGuiKey_KeypadEnter, false) ||
         wentDown(ImGuiKey_Space, false)))
        activated_ = memory_.focus;
}

void Frame::focus(std::string_view id) { memory_.focus = id; }

// --- units

Vec Frame::pixels(Vec point) const {
    return {(point.x + offset_.x) * scale_, (point.y + offset_.y) * scale_};
}

namespace {
ImVec2 imvec(Vec point) { return {point.x, point.y}; }
} // namespace

std::uint32_t Frame::colour(Tone tone, float alpha) const { return toImgui(rgb(tone, theme_), alpha); }

// --- drawing

void Frame::fill(const Rect& rect, Tone tone, float radius) { fillRgb(rect, rgb(tone, theme_), radius); }

void Frame::fillRgb(const Rect& rect, std::uint32_t colour, float radius) {
    const auto a = pixels({rect.x, rect.y}), b = pixels({rect.right(), rect.bottom()});
    list_->AddRectFilled({std::round(a.x), std::round(a.y)}, {std::round(b.x), std::round(b.y)},
                         toImgui(colour, 1), radius * scale_);
}

void Frame::outline(const Rect& rect, Tone tone, float width, float radius) {
    const auto in = rect.inset(width / 2);
    list_->AddRect(imvec(pixels({in.x, in.y})), imvec(pixels({in.right(), in.bottom()})), colour(tone),
                   radius * scale_, 0, std::max(1.0F, width * scale_));
}

void Frame::card(const Rect& rect) {
    fill(rect.moved(0, 2), Tone::Line, space::radiusCard);
    fill(rect, Tone::Page, space::radiusCard);
    outline(rect, Tone::Line, 1, space::radiusCard);
}

void Frame::topEdge(const Rect& rect, Tone tone) {
    clip({rect.x, rect.y, rect.w, 5});
    fill({rect.x, rect.y, rect.w, 24}, tone, space::radiusCard);
    unclip();
}

void Frame::leftEdge(const Rect& rect, Tone tone) {
    clip({rect.x, rect.y, 6, rect.h});
    fill({rect.x, rect.y, 24, rect.h}, tone, space::radiusCard);
    unclip();
}

void Frame::line(Vec from, Vec to, Tone tone, float width) {
    list_->AddLine(imvec(pixels(from)), imvec(pixels(to)), colour(tone), std::max(1.0F, width * scale_));
}

void Frame::disc(Vec centre, float radius, Tone tone) {
    list_->AddCircleFilled(imvec(pixels(centre)), radius * scale_, colour(tone));
}

void Frame::dot(Vec centre, float radius, std::uint32_t colour) {
    list_->AddCircleFilled(imvec(pixels(centre)), radius * scale_, toImgui(colour, 1));
}

void Frame::ring(Vec centre, float radius, Tone tone, float width) {
    list_->AddCircle(imvec(pixels(centre)), (radius - width / 2) * scale_, colour(tone), 0,
                     std::max(1.0F, width * scale_));
}

void Frame::dashedRing(Vec centre, float radius, Tone tone, float width) {
    constexpr int dashes = 12;
    const auto middle = imvec(pixels(centre));
    for (int i = 0; i < dashes; ++i) {
        const float from = 2 * pi * static_cast<float>(i) / dashes;
        list_->PathArcTo(middle, (radius - width / 2) * scale_, from, from + 1.2F * pi / dashes, 6);
        list_->PathStroke(colour(tone), 0, std::max(1.0F, width * scale_));
    }
}

void Frame::polygon(const std::vector<Vec>& points, std::uint32_t colour) {
    for (const auto& point : points) list_->PathLineTo(imvec(pixels(point)));
    list_->PathFillConvex(toImgui(colour, 1));
}

void Frame::triangle(Vec a, Vec b, Vec c, Tone tone, float alpha) {
    const auto flags = list_->Flags;
    if (alpha < 1) list_->Flags &= ~ImDrawListFlags_AntiAliasedFill; // no seams between the parts of a fan
    list_->AddTriangleFilled(imvec(pixels(a)), imvec(pixels(b)), imvec(pixels(c)), colour(tone, alpha));
    list_->Flags = flags;
}

void Frame::polyline(const std::vector<Vec>& points, std::uint32_t colour, float width, bool closed) {
    for (const auto& point : points) list_->PathLineTo(imvec(pixels(point)));
    list_->PathStroke(toImgui(colour, 1), closed ? ImDrawFlags_Closed : 0, std::max(1.0F, width * scale_));
}

void Frame::shade(float alpha) {
    list_->AddRectFilled({0, 0}, {width_ * scale_, height_ * scale_},
                         toImgui(rgb(Tone::Ink, Theme::Light), alpha));
}

void Frame::black() { list_->AddRectFilled({0, 0}, {width_ * scale_, height_ * scale_}, IM_COL32_BLACK); }

void Frame::veil(const Rect& rect, Tone tone, float alpha) {
    list_->AddRectFilled(imvec(pixels({rect.x, rect.y})), imvec(pixels({rect.right(), rect.bottom()})),
                         colour(tone, alpha));
}

void Frame::glow(Vec centre, float radius, Tone tone, float alpha) {
    list_->AddCircleFilled(imvec(pixels(centre)), radius * scale_, colour(tone, alpha));
}

void Frame::icon(Icon icon, Vec centre, float size, Tone tone) { glyph(icon, centre, size, colour(tone)); }

void Frame::iconOn(Icon icon, Vec centre, float size, std::uint32_t colour) {
    glyph(icon, centre, size, toImgui(colour, 1));
}

void Frame::glyph(Icon icon, Vec centre, float size, std::uint32_t colour) {
    ImFont* font = fonts_.icons[size <= 19 ? 0 : size <= 30 ? 1 : 2];
    if (font == nullptr) return;
    const auto* glyph = font->FindGlyphNoFallback(static_cast<ImWchar>(icon));
    if (glyph == nullptr) return;
    // The drawn glyph is centred, not its advance: the widths differ.
    const float pixelSize = std::round(size * scale_);
    const float ratio = pixelSize / font->FontSize;
    const auto at = pixels(centre);
    const ImVec2 corner{at.x - (glyph->X0 + glyph->X1) / 2 * ratio,
                        at.y - (glyph->Y0 + glyph->Y1) / 2 * ratio};
    font->RenderChar(list_, pixelSize, {std::round(corner.x), std::round(corner.y)}, colour,
                     static_cast<ImWchar>(icon));
}

bool Frame::picture(const std::string& name, const Rect& rect, float aspect, float radius, bool roundBottom) {
    const auto a = pixels({rect.x, rect.y}), b = pixels({rect.right(), rect.bottom()});
    const float w = std::round(b.x - a.x), h = std::round(b.y - a.y);
    if (w < 1 || h < 1) return false;
    // Cover: the whole width or the whole height, the rest cut evenly.
    const float fullWidth = std::max(w, h * aspect), fullHeight = fullWidth / aspect;
    void* texture = pictures_.texture(name, static_cast<int>(std::lround(fullWidth)),
                                      static_cast<int>(std::lround(fullHeight)));
    if (texture == nullptr) return false;
    const float cutX = (fullWidth - w) / 2 / fullWidth, cutY = (fullHeight - h) / 2 / fullHeight;
    list_->AddImageRounded(texture, {std::round(a.x), std::round(a.y)},
                           {std::round(a.x) + w, std::round(a.y) + h}, {cutX, cutY}, {1 - cutX, 1 - cutY},
                           IM_COL32_WHITE, radius * scale_,
                           roundBottom ? ImDrawFlags_RoundCornersAll : ImDrawFlags_RoundCornersTop);
    return true;
}

// --- text

Frame::Letters Frame::letters(Type type) const {
    ImFont* own = fonts_.faces[static_cast<std::size_t>(type)];
    if (own != nullptr && zoom_ == 1) return {own, own->FontSize};
    // Letters that are made smaller stay clear: the smallest face of the same weight that is large enough.
    const float wanted = face(type).em * interHeight * scale_;
    ImFont* best = nullptr;
    for (std::size_t i = 0; i < typeCount; ++i) {
        ImFont* font = fonts_.faces[i];
        if (font == nullptr || face(static_cast<Type>(i)).semibold != face(type).semibold) continue;
        const bool enough = font->FontSize >= wanted - 0.75F;
        const bool bestEnough = best != nullptr && best->FontSize >= wanted - 0.75F;
        if (best == nullptr || (enough && !bestEnough) ||
            (enough == bestEnough && (font->FontSize < best->FontSize) == enough))
            best = font;
    }
    return {best, wanted};
}

float Frame::textWidth(Type type, std::string_view text) const {
    const auto [font, size] = letters(type);
    return font->CalcTextSizeA(size, FLT_MAX, 0, text.data(), text.data() + text.size()).x / scale_;
}

void Frame::noteText(std::string_view text, const Rect& rect, const std::vector<Rect>& lines) {
    if (!memory_.keepTexts || text.empty()) return;
    Seen seen;
    seen.kind = Seen::Kind::Text;
    seen.label = text;
    seen.rect = shown(rect);
    for (const auto& line : lines) seen.lines.push_back(shown(line));
    seen.clip = clips_.back();
    seen.layer = layer_;
    seen.scrolls = !areas_.empty();
    texts_.push_back(std::move(seen));
}

float Frame::text(float x, float y, Type type, Tone tone, std::string_view text) {
    return line(x, y, type, colour(tone), text);
}

float Frame::textOn(float x, float y, Type type, std::uint32_t colour, std::string_view text) {
    return line(x, y, type, toImgui(colour, 1), text);
}

float Frame::line(float x, float y, Type type, std::uint32_t colour, std::string_view text) {
    const auto [font, size] = letters(type);
    const auto at = pixels({x, y + (face(type).line - size / scale_) / 2});
    const float width = textWidth(type, text);
    list_->AddText(font, size, {std::round(at.x), std::round(at.y)}, colour, text.data(),
                   text.data() + text.size());
    noteText(text, {x, y, width, face(type).line});
    return width;
}

float Frame::textRight(float right, float y, Type type, Tone tone, std::string_view words) {
    return text(right - textWidth(type, words), y, type, tone, words);
}

float Frame::textCentred(float centre, float y, Type type, Tone tone, std::string_view words) {
    return text(centre - textWidth(type, words) / 2, y, type, tone, words);
}

float Frame::textFit(float x, float y, float width, Type type, Tone tone, std::string_view words) {
    if (textWidth(type, words) <= width) return text(x, y, type, tone, words);
    std::string cut(words);
    const auto shortened = [&] { return cut + "…"; };
    while (!cut.empty() && textWidth(type, shortened()) > width) {
        while (!cut.empty() && (static_cast<unsigned char>(cut.back()) & 0xC0) == 0x80) cut.pop_back();
        if (!cut.empty()) cut.pop_back();
    }
    return text(x, y, type, tone, shortened());
}

std::vector<std::size_t> Frame::breakLines(Type type, float width, std::string_view text) const {
    const auto [font, size] = letters(type);
    std::vector<std::size_t> starts;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const char* at = begin;
    while (at < end) {
        starts.push_back(static_cast<std::size_t>(at - begin));
        const char* next = font->CalcWordWrapPositionA(size / font->FontSize, at, end, width * scale_);
        const auto* newline = std::find(at, next, '\n');
        if (newline != next || (next < end && *next == '\n')) {
            at = newline + 1;
            if (at == end) starts.push_back(text.size());
            continue;
        }
        if (next == at) ++next; // not even one letter fits: go on all the same
        while (next < end && *next == ' ') ++next;
        at = next;
    }
    if (starts.empty()) starts.push_back(0);
    starts.push_back(text.size());
    return starts;
}

float Frame::paragraphHeight(Type type, float width, std::string_view text) const {
    if (text.empty()) return 0;
    return static_cast<float>(breakLines(type, width, text).size() - 1) * face(type).line;
}

float Frame::paragraph(float x, float y, float width, Type type, Tone tone, std::string_view words) {
    return lines(x, y, width, type, colour(tone), words);
}

float Frame::paragraphOn(float x, float y, float width, Type type, std::uint32_t colour,
                         std::string_view words) {
    return lines(x, y, width, type, toImgui(colour, 1), words);
}

float Frame::lines(float x, float y, float width, Type type, std::uint32_t colour, std::string_view words) {
    if (words.empty()) return 0;
    const auto starts = breakLines(type, width, words);
    const auto [font, size] = letters(type);
    const float pitch = face(type).line;
    float widest = 0;
    std::vector<Rect> noted;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        auto part = words.substr(starts[i], starts[i + 1] - starts[i]);
        while (!part.empty() && (part.back() == ' ' || part.back() == '\n')) part.remove_suffix(1);
        const auto at = pixels({x, y + static_cast<float>(i) * pitch + (pitch - size / scale_) / 2});
        list_->AddText(font, size, {std::round(at.x), std::round(at.y)}, colour, part.data(),
                       part.data() + part.size());
        if (!memory_.keepTexts) continue;
        noted.push_back({x, y + static_cast<float>(i) * pitch, textWidth(type, part), pitch});
        widest = std::max(widest, noted.back().w);
    }
    const float height = static_cast<float>(starts.size() - 1) * pitch;
    noteText(words, {x, y, widest, height}, noted);
    return height;
}

// --- pressing

Vec Frame::mouse() const {
    const auto at = ImGui::GetIO().MousePos;
    return {at.x / scale_, at.y / scale_};
}
std::vector<Trace> Frame::trail() const {
    auto trail = memory_.trail;
    for (auto& place : trail) place.x /= scale_, place.y /= scale_;
    const float pressure = trail.empty() ? -1 : trail.back().pressure;
    trail.push_back({mouse().x, mouse().y, pressure, seconds_});
    return trail;
}
std::vector<Finger> Frame::fingers() const {
    auto fingers = memory_.fingers;
    for (auto& finger : fingers) finger.at = {finger.at.x / scale_, finger.at.y / scale_};
    return fingers;
}
float Frame::wheel() const { return ImGui::GetIO().MouseWheel; }
bool Frame::control() const { return ImGui::GetIO().KeyCtrl; }
bool Frame::shift() const { return ImGui::GetIO().KeyShift; }
bool Frame::spaceHeld() const { return !typing_ && ImGui::IsKeyDown(ImGuiKey_Space); }
bool Frame::mouseDown() const { return ImGui::GetIO().MouseDown[0]; }
bool Frame::mouseWentDown() const { return ImGui::GetIO().MouseClicked[0]; }
bool Frame::mouseWentUp() const { return ImGui::GetIO().MouseReleased[0]; }

bool Frame::onTop() const { return layer_ >= topLayer_; }

bool Frame::reaches(const Rect& rect) const {
    return onTop() && intersection(shown(rect), clips_.back()).has(mouse());
}

Press Frame::press(std::string_view id, const Rect& rect, std::string_view label, bool enabled) {
    Seen seen;
    seen.id = id;
    seen.label = label;
    seen.rect = shown(rect);
    seen.clip = clips_.back();
    seen.layer = layer_;
    seen.enabled = enabled;
    seen.scrolls = !areas_.empty();
    Press press;
    press.hovered = reaches(rect);
    if (enabled && press.hovered && mouseWentDown()) {
        memory_.pressed = id;
        memory_.focus = id;
    }
    const bool mine = memory_.pressed == id;
    press.held = mine && press.hovered && mouseDown();
    press.clicked = enabled && ((mine && press.hovered && mouseWentUp()) || (activated_ == id && onTop()));
    press.focused = memory_.focusVisible && memory_.focus == id && onTop();
    if (press.focused && !areas_.empty() && !mouseDown()) { // bring it into view
        auto& scroll = memory_.scroll(areas_.back().id);
        const auto& view = areas_.back().view;
        if (seen.rect.y < view.y) scroll.offset -= view.y - seen.rect.y + 8, memory_.moving = true;
        else if (seen.rect.bottom() > view.bottom() && seen.rect.h < view.h)
            scroll.offset += seen.rect.bottom() - view.bottom() + 8, memory_.moving = true;
    }
    if (press.hovered && enabled) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    controls_.push_back(std::move(seen));
    return press;
}

bool Frame::key(Key key) {
    if (typing_ || !onTop()) return false;
    if (std::find(keysTaken_.begin(), keysTaken_.end(), key) != keysTaken_.end()) return false;
    if ((key == Key::Enter || key == Key::Space) && !activated_.empty())
        return false; // it presses what has the focus
    if (!isDown(key)) return false;
    keysTaken_.push_back(key);
    return true;
}

int Frame::digit() const {
    if (typing_ || !onTop()) return 0;
    for (int i = 1; i <= 9; ++i)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + i), false) ||
            ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + i), false))
            return i;
    return 0;
}

std::string Frame::typedDigits() const {
    std::string digits;
    if (typing_ || !onTop()) return digits;
    for (int i = 0; i <= 9; ++i)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + i), false) ||
            ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + i), false))
            digits += static_cast<char>('0' + i);
    return digits;
}

bool Frame::enterWentDown() const {
    return wentDown(ImGuiKey_Enter, false) || wentDown(ImGuiKey_KeypadEnter, false);
}

char Frame::letter() const {
    if (typing_ || !onTop() || ImGui::GetIO().KeyCtrl) return 0;
    for (int i = 0; i < 26; ++i)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_A + i), false))
            return static_cast<char>('a' + i);
    return 0;
}

void Frame::raise() {
    ++layer_;
    clips_.push_back(all());
    offsets_.push_back(offset_);
    offset_ = {};
    list_ = ImGui::GetForegroundDrawList();
    list_->PushClipRectFullScreen();
}

void Frame::lower() {
    --layer_;
    clips_.pop_back();
    offset_ = offsets_.back();
    offsets_.pop_back();
    list_->PopClipRect();
    if (layer_ == 0) list_ = ImGui::GetBackgroundDrawList();
}

// --- clipping and scrolling

void Frame::clip(const Rect& rect) {
    clips_.push_back(intersection(shown(rect), clips_.back()));
    const auto& left = clips_.back();
    const float scale = scale_ / zoom_;
    list_->PushClipRect({left.x * scale, left.y * scale}, {left.right() * scale, left.bottom() * scale},
                        true);
}

void Frame::unclip() {
    clips_.pop_back();
    list_->PopClipRect();
}

void Frame::beginScroll(const std::string& id, const Rect& view) {
    auto& scroll = memory_.scroll(id);
    const Rect shown = view.moved(offset_.x, offset_.y);
    const float room = std::max(0.0F, scroll.content - view.h);
    if (reaches(view)) {
        scroll.offset -= ImGui::GetIO().MouseWheel * 84;
        if (mouseWentDown() && room > 0) memory_.dragging = id;
    }
    if (memory_.dragging == id && mouseDown()) {
        const float way = mouse().y - memory_.dragFrom;
        if (scroll.dragged || std::abs(way) > 10) { // a drag is no press
            scroll.dragged = true;
            memory_.pressed.clear();
            scroll.offset -= way;
            memory_.dragFrom = mouse().y;
        }
    } else {
        scroll.dragged = false;
    }
    scroll.offset = std::clamp(scroll.offset, 0.0F, room);
    clip(view);
    areas_.push_back({id, shown, offset_});
    offset_.y -= std::round(scroll.offset * scale_) / scale_;
}

void Frame::endScroll(float contentHeight) {
    const auto area = areas_.back();
    areas_.pop_back();
    offset_ = area.offset;
    unclip();
    auto& scroll = memory_.scroll(area.id);
    if (scroll.content != contentHeight) memory_.moving = true;
    scroll.content = contentHeight;
    if (contentHeight <= area.view.h + 0.5F) return;
    const Rect view = area.view.moved(-offset_.x, -offset_.y);
    const float share = view.h / contentHeight;
    const float height = std::max(32.0F, view.h * share);
    const float way = (view.h - height) * scroll.offset / std::max(1.0F, contentHeight - view.h);
    fill({view.right() - 6, view.y + way, 4, height}, Tone::Edge, 2);
}

// --- zooming

void Frame::beginZoom(const Rect& into, float width) {
    clip(into);
    unzoomed_.push_back({scale_, offset_, theme_});
    const float factor = into.w / width;
    scale_ *= factor;
    zoom_ *= factor;
    offset_ = {(into.x + offset_.x) / factor, (into.y + offset_.y) / factor};
    theme_ = Theme::Light;
}

void Frame::endZoom() {
    const auto& before = unzoomed_.back();
    zoom_ *= before.scale / scale_;
    scale_ = before.scale;
    offset_ = before.offset;
    theme_ = before.theme;
    unzoomed_.pop_back();
    if (unzoomed_.empty()) zoom_ = 1;
    unclip();
}

// --- motion

void Frame::drawAgain(double after) {
    const double at = seconds_ + after;
    memory_.drawAgainAt = memory_.drawAgainAt < 0 ? at : std::min(memory_.drawAgainAt, at);
}

float Frame::motion(const std::string& id, double seconds) {
    if (reducedMotion_) return 1;
    const double now = seconds_;
    auto& started = memory_.started;
    auto found =
        std::find_if(started.begin(), started.end(), [&](const auto& entry) { return entry.first == id; });
    if (found == started.end()) found = started.insert(started.end(), {id, now});
    const double way = std::clamp((now - found->second) / seconds, 0.0, 1.0);
    if (way < 1) memory_.moving = true;
    const double rest = 1 - way;
    return static_cast<float>(1 - rest * rest * rest);
}

void Frame::endMotion(const std::string& id) {
    std::erase_if(memory_.started, [&](const auto& entry) { return entry.first == id; });
}

} // namespace alur::ui
