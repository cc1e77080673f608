// A session file's entries brought back to life.
#pragma once

#include <memory>
#include <optional>

#include "scenario/reader.h"
#include "session/session.h"
#include "storage/store.h"

namespace alur::app {

/// Entries that the session refuses are passed over. `trouble`: why the session cannot be used at all.
struct Replayed {
    session::Session session;
    std::optional<Text> trouble;
};
Replayed replay(const storage::Contents& contents, const std::shared_ptr<const scenario::Method>& method,
                const scenario::Workshop& workshop);

} // namespace alur::app
