// A journal entry as it lies on disk: a kind, and a body in JSON. The points of a stroke lie beside it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/entry.h"

namespace alur::storage {

struct StoredEntry {
    std::string kind;   // "decided"
    std::string body;   // JSON
    std::string points; // of a drawn stroke, as sketch::encode writes them; else empty
};

StoredEntry toStored(const session::Happening& what);
/// Empty where the kind is not known or the body is not what it should be.
std::optional<session::Happening> fromStored(const StoredEntry& stored);

} // namespace alur::storage
