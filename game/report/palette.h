// The colours of what is printed: the light theme's, on white paper. Source: LOOK.md section 1.
#pragma once

#include "report/picture.h"

namespace alur::report::palette {

inline constexpr Rgb white = 0xFFFFFF;
inline constexpr Rgb paper = 0xF7F1E6;
inline constexpr Rgb sand = 0xEDE4D3;
inline constexpr Rgb line = 0xD9CDB8;
inline constexpr Rgb edge = 0x857A68;
inline constexpr Rgb ink = 0x2B2622;
inline constexpr Rgb soft = 0x5C5348;
inline constexpr Rgb teluk = 0x1D5C63;
inline constexpr Rgb tint = 0xDCE8E4;
inline constexpr Rgb bata = 0xA5421D;
inline constexpr Rgb brickTint = 0xF6E1D4;  // btint
inline constexpr Rgb brightBata = 0xE9B08F; // the first petal of the mark

} // namespace alur::report::palette
