// One frame of the screen: what is drawn, what is pressed, where the focus stands. The only place that knows
// Dear ImGui's drawing and input; screens speak in logical units and roles.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "ui/icon.h"
#include "ui/theme.h"

struct ImDrawList;
struct ImFont;

namespace alur::ui {

struct Vec {
    float x = 0;
    float y = 0;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Vec centre() const { return {x + w / 2, y + h / 2}; }
    bool has(Vec point) const {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }
    Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
};
Rect intersection(const Rect& a, const Rect& b);

/// Fonts ready to draw with at one scale; made by `ui::buildFonts`. The projector's faces are null where they
/// were not asked for: the nearest of the others stands in.
struct Fonts {
    std::array<ImFont*, typeCount> faces{};
    std::array<ImFont*, 3> icons{}; // at 18, 24 and 48 u
    ImFont* canvas = nullptr;       // regular, for large text on pages
};

/// A picture of assets/art, rasterised by the program at the size that it is shown in.
class Pictures {
public:
    virtual ~Pictures() = default;
    /// A texture of `pixels` width and height showing the art file `name` ("place-office"); null where there
    /// is none.
    virtual void* texture(const std::string& name, int pixelWidth, int pixelHeight) = 0;

    /// A picture that is drawn into once and kept. `fresh` becomes true where it holds nothing yet: it is
    /// new, has another size, or was lost. Null where there are none: then all is drawn in each frame.
    virtual void* layer(const std::string& /*id*/, int /*pixelWidth*/, int /*pixelHeight*/, bool& /*fresh*/) {
        return nullptr;
    }
    /// Draws over what is in a layer; `list` is in its pixels.
    virtual void drawInto(void* /*layer*/, ImDrawList& /*list*/) {}
};

/// Where the pointer was, in pixels.
struct Trace {
    float x = 0;
    float y = 0;
    float pressure = -1; // 0 … 1; negative: the device tells none
    double seconds = 0;  // by the clock of all motion
};
struct Finger {
    std::int64_t id = 0;
    Vec at; // in pixels
};

/// What a person can see or press, for the focus, and for tests that look for clipped or overlapping things.
struct Seen {
    enum class Kind { Control, Text };
    Kind kind = Kind::Control;
    std::string id;          // of a control
    std::string label;       // what it says
    Rect rect;               // in logical units of the window
    std::vector<Rect> lines; // of a text that is wrapped; else empty
    Rect clip;               // what of the window it may show in
    int layer = 0;           // 0 the screen, more for what lies above it
    bool enabled = true;
    bool scrolls = false; // lies in an area that scrolls
};

/// What lives on between frames.
struct Memory {
    std::string focus;          // id of the control with the focus; empty: none
    bool focusVisible = false;  // the keyboard was used last
    std::string pressed;        // id of the control under the held button
    std::vector<Seen> controls; // of the last frame
    std::vector<Seen> texts;    // of the last frame, where `keepTexts`
    bool keepTexts = false;
    struct Scroll {
        float offset = 0;
        float content = 0;
        bool dragged = false;
    };
    std::vector<std::pair<std::string, Scroll>> scrolls;
    float dragFrom = 0;
    std::string dragging;   // id of the scroll area that is dragged
    bool menuArmed = false; // the button that opened the menu has been let go
    bool typing = false;    // a text field has the keyboard
    bool ownArrows = false; // the screen takes the arrows itself: they move no focus
    double drawAgainAt =
        -1; // by the clock of all motion: a timer shows its next second; negative: not needed
    std::vector<Trace> trail;    // of the pointer since the last frame; the program fills it
    std::vector<Finger> fingers; // that lie on the screen; the program keeps them
    bool interrupted = false;    // the window has lost the pointer: no release will come
    bool moving = false;         // something is still in motion: draw again
    bool tabLeaves = false;      // a text field has the keyboard, and Tab leaves it
    std::vector<std::pair<std::string, double>> started; // motions and when they began
    Scroll& scroll(const std::string& id);
};

struct Press {
    bool clicked = false;
    bool hovered = false;
    bool held = false;
    bool focused = false; // and the focus is to be shown
};

enum class Key {
    Enter,
    Escape,
    Space,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    HomeKey,
    End,
    F5,
    Period,
    Delete,
    Plus,
    Minus,
    Question,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    L,
    M,
    N,
    O,
    P,
    R,
    S,
    T,
    V,
    W,
    X,
    Y,
    Z
};

class Frame {
public:
    /// `scale`: pixels a logical unit; `seconds`: the clock of all motion. Lives between ImGui::NewFrame and
    /// ImGui::Render.
    Frame(const Fonts& fonts, Pictures& pictures, Memory& memory, Theme theme, Language language, float scale,
          bool reducedMotion, double seconds);
    ~Frame();
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    float width() const { return width_; }
    float height() const { return height_; }
    /// A phone's width: one column, no keyboard near.
    bool held() const { return width_ < 480; }
    /// Keeps the lowest `height` from what is drawn until it is given back; where it lies.
    Rect takeFoot(float height) {
        height_ -= height;
        return {0, height_, width_, height};
    }
    void giveFootBack(const Rect& foot) { height_ += foot.h; }
    Rect all() const { return {0, 0, width_, height_}; }
    float scale() const { return scale_; }
    Breadth breadth() const { return breadthOf(width_); }
    Language language() const { return language_; }
    const std::string& tr(const Text& text) const { return text.read(language_); }
    Theme theme() const { return theme_; }

    // --- drawing
    void fill(const Rect& rect, Tone tone, float radius = 0);
    void fillRgb(const Rect& rect, std::uint32_t colour, float radius = 0);
    void outline(const Rect& rect, Tone tone, float width, float radius = 0);
    /// A page of paper with its shadow; `edge` colours its upper (or left) side.
    void card(const Rect& rect);
    void topEdge(const Rect& rect, Tone tone);
    void leftEdge(const Rect& rect, Tone tone);
    void line(Vec from, Vec to, Tone tone, float width = 1);
    void disc(Vec centre, float radius, Tone tone);
    void dot(Vec centre, float radius, std::uint32_t colour);
    void ring(Vec centre, float radius, Tone tone, float width);
    void dashedRing(Vec centre, float radius, Tone tone, float width);
    void polygon(const std::vector<Vec>& points, std::uint32_t colour); // convex
    void triangle(Vec a, Vec b, Vec c, Tone tone, float alpha = 1);
    void polyline(const std::vector<Vec>& points, std::uint32_t colour, float width, bool closed = false);
    void shade(float alpha); // over the whole window
    void black();            // the whole window: for a projector that is to show nothing
    void veil(const Rect& rect, Tone tone, float alpha);
    void glow(Vec centre, float radius, Tone tone, float alpha);
    void icon(Icon icon, Vec centre, float size, Tone tone);
    void iconOn(Icon icon, Vec centre, float size, std::uint32_t colour); // on a ground that no theme changes
    /// Covers `rect` with the picture, its middle in the middle; `fallback` where it is missing.
    bool picture(const std::string& name, const Rect& rect, float aspect, float radius,
                 bool roundBottom = true);

    // --- text; y is the top of the line box
    float textWidth(Type type, std::string_view text) const;
    /// One line; returns its width.
    float text(float x, float y, Type type, Tone tone, std::string_view text);
    float textOn(float x, float y, Type type, std::uint32_t colour, std::string_view text);
    float textRight(float right, float y, Type type, Tone tone, std::string_view text);
    float textCentred(float centre, float y, Type type, Tone tone, std::string_view text);
    /// One line, cut with an ellipsis where it is wider than `width`.
    float textFit(float x, float y, float width, Type type, Tone tone, std::string_view text);
    /// Wrapped at `width`; returns the height.
    float paragraph(float x, float y, float width, Type type, Tone tone, std::string_view text);
    float paragraphOn(float x, float y, float width, Type type, std::uint32_t colour, std::string_view text);
    float paragraphHeight(Type type, float width, std::string_view text) const;
    /// The offsets at which the lines of a wrapped text begin, and its end.
    std::vector<std::size_t> breakLines(Type type, float width, std::string_view text) const;

    // --- pressing
    Press press(std::string_view id, const Rect& rect, std::string_view label, bool enabled = true);
    /// True once, for the first that asks, when the key goes down, where no text is being typed and nothing
    /// lies above.
    bool key(Key key);
    /// From the next frame on the arrows are keys like others, as long as this is asked for in every frame.
    void keepArrows() { ownArrowsNow_ = true; }
    /// The number that was typed, 1 to 9, else 0.
    int digit() const;
    /// The digits that were typed, in order, with 0.
    std::string typedDigits() const;
    /// Whether Enter goes down now, also out of a text field.
    bool enterWentDown() const;
    /// The letter a to z that was typed, else 0.
    char letter() const;
    void focus(std::string_view id);
    Vec mouse() const;
    /// The same in the units that are drawn in, whatever scrolls or zooms.
    Vec pointer() const { return {mouse().x / zoom_ - offset_.x, mouse().y / zoom_ - offset_.y}; }
    /// Where the pointer has been since the last frame, in logical units, the present place last; it always
    /// has one.
    std::vector<Trace> trail() const;
    /// The fingers on the screen, in logical units.
    std::vector<Finger> fingers() const;
    bool interrupted() const { return memory_.interrupted; }
    float wheel() const;
    bool control() const; // held
    bool shift() const;
    bool spaceHeld() const;
    Pictures& pictures() const { return pictures_; }
    const Fonts& fonts() const { return fonts_; }
    bool mouseDown() const;
    bool mouseWentDown() const;
    bool mouseWentUp() const;
    /// Whether `rect` is under the mouse, visible there, and not covered by a layer above.
    bool reaches(const Rect& rect) const;

    // --- layers: what is drawn between raise() and lower() lies above, and alone can be pressed from the
    // next frame on
    void raise();
    void lower();

    // --- scrolling: what is drawn between the two lies in an area that scrolls
    void beginScroll(const std::string& id, const Rect& view);
    void endScroll(float contentHeight);
    void clip(const Rect& rect);
    void unclip();
    Rect visible() const { return clips_.back(); }

    // --- zooming: what is drawn between the two is as wide as `width` units and fills `into`, in the light
    // theme: a slide, large or small. Nothing in it scrolls or lies in a layer of its own.
    void beginZoom(const Rect& into, float width);
    void endZoom();

    // --- motion: how far `id` has come since it was first asked for, 0 … 1, eased out; 1 at once with
    // reduced motion
    float motion(const std::string& id, double seconds);
    void endMotion(const std::string& id);
    double seconds() const { return seconds_; }
    /// Nothing moves, and yet the next frame is to be drawn `after` seconds at the latest.
    void drawAgain(double after);
    bool reducedMotion() const { return reducedMotion_; }

    ImDrawList* drawList() const { return list_; }
    /// From logical units to pixels, with the offset of the areas that scroll.
    Vec pixels(Vec point) const;
    /// Where in the window `rect` lies, whatever scrolls around it.
    Rect shown(const Rect& rect) const {
        return {(rect.x + offset_.x) * zoom_, (rect.y + offset_.y) * zoom_, rect.w * zoom_, rect.h * zoom_};
    }
    std::uint32_t colour(Tone tone, float alpha = 1) const;
    void noteText(std::string_view text, const Rect& rect, const std::vector<Rect>& lines = {});
    bool typing() const { return typing_; }
    /// `oneLine`: Tab leaves the field.
    void setTyping(bool oneLine = false) {
        typingNow_ = true;
        memory_.tabLeaves = oneLine;
    }
    Memory& memory() { return memory_; }

private:
    struct ScrollArea {
        std::string id;
        Rect view;
        Vec offset;
    };

    void moveFocus();
    bool onTop() const;
    void glyph(Icon icon, Vec centre, float size, std::uint32_t colour);
    float line(float x, float y, Type type, std::uint32_t colour, std::string_view text);
    float lines(float x, float y, float width, Type type, std::uint32_t colour, std::string_view text);
    /// The face whose letters need no enlarging, and their size in pixels.
    struct Letters {
        ImFont* font = nullptr;
        float size = 0;
    };
    Letters letters(Type type) const;

    const Fonts& fonts_;
    Pictures& pictures_;
    Memory& memory_;
    Theme theme_;
    Language language_;
    float scale_;
    bool reducedMotion_;
    double seconds_;
    float zoom_ = 1; // that scale_ holds already
    struct Unzoomed {
        float scale;
        Vec offset;
        Theme theme;
    };
    std::vector<Unzoomed> unzoomed_;
    float width_ = 0;
    float height_ = 0;
    ImDrawList* list_ = nullptr;
    Vec offset_;
    std::vector<Rect> clips_;
    std::vector<ScrollArea> areas_;
    std::vector<Seen> controls_;
    std::vector<Seen> texts_;
    int layer_ = 0;
    int topLayer_ = 0;         // of the last frame
    std::vector<Vec> offsets_; // of the layers below
    std::string activated_;
    std::vector<Key> keysTaken_;
    bool typing_ = false; // since the last frame
    bool typingNow_ = false;
    bool ownArrowsNow_ = false;
};

/// Adds the faces to `ImGui::GetIO().Fonts` for `scale` pixels a unit. A font whose bytes are empty is
/// replaced by Dear ImGui's own. The bytes must live as long as the atlas.
struct FontFiles {
    std::string regular;
    std::string semibold;
    std::string icons;
};
/// `projector`: with the faces that only slides use.
Fonts buildFonts(const FontFiles& files, float scale, bool projector = false);

} // namespace alur::ui
