// Sessions for tests: entries in a few words.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "session/session.h"
#include "support/plays.h"

namespace alur::test {

inline const session::GroupId ktp{"ktp"};

inline session::Entry anEntry(session::Happening what, session::GroupId group = ktp, std::int64_t at = 1000) {
    return {at, std::move(group), std::move(what)};
}
inline session::Entry madeEntry(std::string name = "Latihan") {
    return anEntry(session::SessionMade{std::move(name)}, {});
}
inline session::Entry drawnEntry(std::vector<sketch::Point> points = {{1, 2}, {3, 4}},
                                 session::PageId page = session::freePage) {
    return anEntry(session::SketchEdited{
        std::move(page),
        sketch::Added{{sketch::aStroke(sketch::Colour::Star, sketch::Width::Fine, std::move(points))}}});
}

/// Lets each entry happen; one that is refused is a fault of the test.
inline void happen(session::Session& session, const session::Entry& entry) {
    if (const auto verdict = session.check(entry); !verdict.allowed)
        throw std::runtime_error(verdict.why[Language::En]);
    session.apply(entry, std::holds_alternative<session::CaseGiven>(entry.what) ? exampleBook() : nullptr);
}

/// A session in which the group ktp has begun the worked example.
inline session::Session aSession() {
    session::Session session;
    happen(session, madeEntry());
    happen(session, anEntry(session::CaseGiven{"example"}));
    return session;
}

} // namespace alur::test
