#include "app/replay.h"

#include <algorithm>

#include "app/desk_words.h"

namespace alur::app {

namespace {

Loaded<scenario::Case> caseIn(const storage::Contents& contents, const std::string& id,
                              const scenario::Method& method, const scenario::Workshop& workshop) {
    const auto stored = std::find_if(contents.cases.begin(), contents.cases.end(),
                                     [&](const auto& one) { return one.id == id; });
    if (stored == contents.cases.end()) return {};
    return scenario::readCase(id, stored->text, method, workshop);
}

} // namespace

Replayed replay(const storage::Contents& contents, const std::shared_ptr<const scenario::Method>& method,
                const scenario::Workshop& workshop) {
    Replayed replayed;
    for (const auto& entry : contents.entries) {
        std::shared_ptr<const casework::Rulebook> book;
        if (const auto* given = std::get_if<session::CaseGiven>(&entry.what)) {
            auto loaded = caseIn(contents, given->caseId, *method, workshop);
            if (!loaded.value) {
                const auto why = loaded.problems.empty() ? Text{} : loaded.problems.front().text;
                replayed.trouble = fill(desk_words::caseUnreadable, {why});
                return replayed;
            }
            book = std::make_shared<const casework::Rulebook>(
                std::make_shared<const scenario::Case>(std::move(*loaded.value)), method);
        }
        if (replayed.session.check(entry).allowed) replayed.session.apply(entry, std::move(book));
    }
    return replayed;
}

} // namespace alur::app
