// The SHA-256 of a text, in hexadecimal: how a session knows which version of a case it keeps. Sixty lines of
// our own rather than a cryptography library that three targets would have to carry for this one line.
// Source: FIPS 180-4.
#pragma once

#include <string>
#include <string_view>

namespace alur::storage {

std::string sha256(std::string_view text);

} // namespace alur::storage
