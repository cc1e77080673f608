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
    std::string points; // of drawn strokes, one after the other, as sketch::encode writes them; else empty
    std::string page;   // that these belong to
};

StoredEntry toStored(const session::Happening& what);
struct Restored {
    session::Happening what;
    bool whole = true; // false where an item on a page could not be read and is Lost
};
/// Empty where the kind is not known or the body is not what it should be.
std::optional<Restored> fromStored(const StoredEntry& stored);

} // namespace alur::storage
